import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {generate} from '../../src/codegen/index.ts'
import {typeFaults} from '../typescript-program.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'))

/** A program of a user in each framework, in which `…` is what a handler does with its request. */
const frameworks = {
  hono: `import {Hono} from 'hono'
    const validate = honoValidator(contract)
    new Hono().use(validate).post('/stays', (c) => {
      const booked = validate.of(c, 'bookStay')
      const uploaded = validate.of(c, 'uploadPicture')
      …
      return c.text('')
    })`,
  'hono, by its variables': `import {Hono} from 'hono'
    new Hono<{Variables: ValidatedVariables<operations>}>().use(honoValidator(contract)).post('/stays', (c) => {
      const validated = c.get('validated')
      if (validated.operationId !== 'bookStay' && validated.operationId !== 'uploadPicture') return c.notFound()
      if (validated.operationId === 'uploadPicture') return take(validated)
      return take(undefined, validated)
      function take(uploaded = picture(), booked = stay()) {
        …
        return c.text('')
      }
    })`,
  express: `import express from 'express'
    const validate = expressValidator(contract)
    express().use(validate).post('/stays', (request, response) => {
      const booked = validate.of(request, 'bookStay')
      const uploaded = validate.of(request, 'uploadPicture')
      …
      response.end()
    })`,
  fastify: `import fastify from 'fastify'
    const validate = fastifyPlugin(contract)
    const app = fastify()
    await app.register(validate)
    app.post('/stays', (request) => {
      const booked = validate.of(request, 'bookStay')
      const uploaded = validate.of(request, 'uploadPicture')
      …
      return ''
    })`,
  koa: `import Koa from 'koa'
    const validate = koaValidator(contract)
    new Koa().use(validate).use((context) => {
      const booked = validate.of(context, 'bookStay')
      const uploaded = validate.of(context, 'uploadPicture')
      …
    })`,
  'a fetch handler': `validateHandler(contract, {
      bookStay(booked) {
        const uploaded = picture()
        …
        return new Response()
      },
      uploadPicture(uploaded) {
        const booked = stay()
        …
        return new Response()
      },
    })`,
  'a wrapped handler': `withValidation(contract, (request: Request, validated) => {
      if (validated?.operationId === 'bookStay') take(undefined, validated)
      if (validated?.operationId === 'uploadPicture') take(validated)
      return new Response()
      function take(uploaded = picture(), booked = stay()) {
        …
      }
    })`,
}

/** The types that a handler finds, and its mistakes. */
const uses = `
  const typed: [
    Same<typeof booked.operationId, 'bookStay'>,
    Same<typeof booked.body.nights, number>,
    Same<typeof booked.params.header, {'Idempotency-Key': string}>,
    Same<typeof booked.params.query, Readonly<Record<string, never>>>,
    Same<typeof uploaded.params.path, {cabin_id: string}>,
    Same<typeof uploaded.body.image, string | UploadedFile>,
  ] = [true, true, true, true, true, true]
  void typed
  void booked.body.night
  void booked.params.path.stay_id.length
  void uploaded.body.image.stream()`
const mistakes = [
  /^Property 'night' does not exist on type .* Did you mean 'nights'\?$/,
  /^Property 'length' does not exist on type 'never'\.$/,
  /^Property 'stream' does not exist on type 'string \| UploadedFile'\./,
]

const source = (program: string) => `import {
    expressValidator, fastifyPlugin, honoValidator, koaValidator, validateHandler, withValidation,
    type UploadedFile, type ValidatedRequest, type ValidatedVariables,
  } from 'messages-openapi/server'
  import {contract, type operations} from './api/index.js'
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
  declare function stay(): ValidatedRequest<operations, 'bookStay'>
  declare function picture(): ValidatedRequest<operations, 'uploadPicture'>
  ${program.replaceAll('…', uses)}`

beforeAll(async () => {
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
  for (const name of ['@types', 'express', 'fastify', 'hono', 'koa'])
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  await generate({spec: path.join(root, 'examples/bookings/openapi.yaml'), out: path.join(folder, 'api')})
})
afterAll(() => rmSync(folder, {recursive: true}))

/** The faults of each program, by one run of the compiler. */
function faultsOf(programs: readonly string[]): string[][] {
  const files = programs.map((_program, index) => path.join(folder, `program-${index}.ts`))
  for (const [index, file] of files.entries()) writeFileSync(file, source(programs[index]!))
  const faults = typeFaults(files, {
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'].map((name) => `lib.${name}.d.ts`),
    customConditions: ['messages-openapi-source'],
    allowImportingTsExtensions: true,
  })
  const placed = faults.map((fault) => /^(.*):\d+:\d+ (.*)/s.exec(fault) ?? [fault, '', fault])
  return files.map((file) => placed.filter(([, at]) => at === file || at === '').map(([, , fault]) => fault!))
}

test('a contract that was generated types the requests of its operations, and refuses unknown ones', () => {
  const names = Object.keys(frameworks)
  const programs = Object.values(frameworks)
  const misspelt = programs.map((program) => program.replaceAll('bookStay', 'bookStays'))
  const found = faultsOf([...programs, ...misspelt])
  for (const [index, name] of names.entries()) {
    expect([...new Set(found[index])], name).toEqual(
      mistakes.map((message) => expect.stringMatching(message) as string),
    )
    expect(found[index + names.length]!.join('\n'), name).toMatch(/["']bookStays["']/)
  }
})
