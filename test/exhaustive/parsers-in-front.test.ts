import {mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Readable} from 'node:stream'
import express from 'express'
import fastify, {type FastifyPluginAsync} from 'fastify'
import Koa from 'koa'
import {afterAll, describe, expect, test} from 'vitest'
import {
  expressValidator,
  fastifyPlugin,
  koaValidator,
  type AnyValidatedRequest,
  type ProblemDetails,
  type UploadedFile,
} from '../../src/entries/server.ts'
import {contract} from '../server/bookings.ts'
import {listening} from '../server/start-framework.ts'
import {isInstalled} from '../servers/start-servers.ts'

interface Multer {
  single: (name: string) => never
  any: () => never
}
type CreateMulter = (options?: {readonly dest?: string}) => Multer

const load = createRequire(path.join(import.meta.dirname, '../servers/package.json'))
const url = 'https://api.bookings.example/v1/rooms/room_1/photos'
const folder = mkdtempSync(path.join(tmpdir(), 'uploads-'))
afterAll(() => rmSync(folder, {recursive: true}))

const form = (caption: string, type = 'image/png') => {
  const body = new FormData()
  body.append('caption', caption)
  body.append('beds', '2')
  body.append('file', new Blob(['abc'], {type}), 'a.png')
  return new Request(url, {method: 'POST', body})
}

const seen = async ({body}: AnyValidatedRequest<object>) => {
  const {file, ...fields} = body as {readonly file: UploadedFile}
  return {...fields, name: file.name, bytes: await file.text()}
}

const startExpress = (parser: express.RequestHandler) => () => {
  const validate = expressValidator(contract)
  const app = express().use(parser, validate)
  app.post('*path', async (request, response) => void response.json(await seen(validate.of(request, 'uploadPhoto'))))
  return listening(app)
}

const startFastify = (options: object) => async () => {
  const validate = fastifyPlugin(contract)
  const app = fastify()
  await app.register(load('@fastify/multipart') as FastifyPluginAsync, options)
  await app.register(validate)
  app.post('*', (request) => seen(validate.of(request, 'uploadPhoto')))
  await app.ready()
  return listening((request, response) => app.routing(request, response))
}

const startKoa = (load: () => Koa.Middleware) => () => {
  const validate = koaValidator(contract)
  const app = new Koa().use(load()).use(validate)
  app.use(async (context) => {
    context.body = await seen(validate.of(context, 'uploadPhoto'))
  })
  const listener = app.callback()
  return listening((request, response) => void listener(request, response))
}

/** The middleware that its users write around formidable. */
const parseWithFormidable: express.RequestHandler = (request, _response, next) => {
  const {formidable} = load('formidable') as {
    formidable: (options: object) => {parse: (request: express.Request) => Promise<[fields: object, files: object]>}
  }
  formidable({uploadDir: folder})
    .parse(request)
    .then(([body, files]) => {
      Object.assign(request, {body, files})
      next()
    }, next)
}

interface Busboy extends NodeJS.WritableStream {
  on(event: 'field', listener: (name: string, value: string) => void): this
  on(event: 'file', listener: (name: string, file: Readable, info: {filename: string; mimeType: string}) => void): this
  on(event: 'close', listener: () => void): this
}

/** The same around busboy. */
const parseWithBusboy: express.RequestHandler = (request, _response, next) => {
  const [body, files]: [Record<string, string>, object[]] = [{}, []]
  const parser = (load('busboy') as (options: object) => Busboy)({headers: request.headers})
  parser.on('field', (name, value) => (body[name] = value))
  parser.on('file', (fieldname, file, {filename, mimeType: mimetype}) => {
    const chunks: Buffer[] = []
    file.on('data', (chunk: Buffer) => chunks.push(chunk))
    file.on('end', () => files.push({fieldname, filename, mimetype, data: Buffer.concat(chunks)}))
  })
  parser.on('close', () => {
    Object.assign(request, {body, files})
    next()
  })
  request.pipe(parser)
}

const fileUpload = (options: object) =>
  (load('express-fileupload') as (options: object) => express.RequestHandler)(options)
const koaBody = () => (load('koa-body') as {koaBody: (options: object) => Koa.Middleware}).koaBody({multipart: true})

describe.runIf(isInstalled)('a form that was parsed in front of the validation', () => {
  const multer = isInstalled ? (load('multer') as CreateMulter) : undefined
  test.each([
    {name: 'multer', start: startExpress(multer?.().single('file') as never)},
    {name: 'multer, for any file', start: startExpress(multer?.().any() as never)},
    {name: 'multer, to a disk', start: startExpress(multer?.({dest: folder}).single('file') as never)},
    {name: 'formidable', start: startExpress(parseWithFormidable)},
    {name: 'busboy', start: startExpress(parseWithBusboy)},
    {name: 'express-fileupload', start: () => startExpress(fileUpload({}))()},
    {
      name: 'express-fileupload, to a disk',
      start: () => startExpress(fileUpload({useTempFiles: true, tempFileDir: folder}))(),
    },
    {name: '@koa/multer', start: startKoa(() => (load('@koa/multer') as CreateMulter)().any())},
    {name: 'koa-body', start: startKoa(koaBody)},
    {name: '@fastify/multipart', start: startFastify({})},
    {name: '@fastify/multipart, attached', start: startFastify({attachFieldsToBody: true})},
    {name: '@fastify/multipart, as values', start: startFastify({attachFieldsToBody: 'keyValues'}), isNameless: true},
  ])('is checked as any other: $name', async ({start, isNameless = false}) => {
    const server = await start()
    const admitted = await server.fetch(form('Lake'))
    expect([admitted.status, await admitted.json()]).toEqual([
      200,
      {caption: 'Lake', beds: 2, name: isNameless ? '' : 'a.png', bytes: 'abc'},
    ])
    const refused = await server.fetch(form('x'.repeat(21), isNameless ? 'image/png' : 'text/plain'))
    const {errors} = (await refused.json()) as ProblemDetails
    expect(errors.map(({pointer}) => pointer).sort()).toEqual(['#/caption', ...(isNameless ? [] : ['#/file'])])
    await server.close()
  })

  test('is named where nothing was left of it', async () => {
    const app = express()
    app.use((request, _response, next) => void request.resume().once('end', next))
    app.use(expressValidator(contract))
    const fail: express.ErrorRequestHandler = ({message}: Error, _request, response, _next) =>
      void response.status(500).json({message})
    app.use(fail)
    const server = await listening(app)
    expect(await (await server.fetch(form('Lake'))).json()).toEqual({
      message:
        'Found a body of "multipart/form-data" that was read in front of the validation, and of which nothing was left in "body", ' +
        'expected the validation in front of what reads it.',
    })
    await server.close()
  })
})
