import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {generate} from '../../src/codegen/index.ts'
import type {Contract} from '../../src/contract.ts'
import {typeFaults} from '../typescript-program.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'odd-descriptions-'))
const out = path.join(folder, 'contract')
afterAll(() => rmSync(folder, {recursive: true}))

const json = (schema: unknown) => ({description: 'Answer', content: {'application/json': {schema}}})
const ref = (pointer: string) => ({$ref: `#/${pointer}`})
const id = {name: 'id', in: 'path', required: true, schema: {type: 'string'}}

/** Parts of real descriptions that few tools expect. */
const description = {
  openapi: '3.0.3',
  info: {title: 'Odd', version: '1'},
  security: [{forgotten: []}],
  paths: {
    '/books/{id}': {
      get: {
        parameters: [id],
        responses: {'x-note': 'text', 200: json({type: 'object', properties: {title: {type: 'string'}}})},
      },
    },
    '/books/id': {
      get: {responses: {200: json(ref('paths/~1books~1{id}/get/responses/200/content/application~1json/schema'))}},
    },
    '/books-id': {get: {operationId: '', responses: {200: json(ref('components/schemas/Shelf/items'))}}},
    '/members': {
      post: {
        operationId: 'addMember',
        requestBody: {content: {'application/json': {schema: ref('components/schemas/Member')}}},
        responses: {200: json(ref('components/schemas/Member'))},
      },
      get: {operationId: 'listMembers', responses: {200: json(ref('components/schemas/Members'))}},
    },
    '/toString': {
      get: {
        operationId: 'toString',
        parameters: [
          {name: 'of', in: 'query', schema: {type: 'string'}},
          ref('paths/~1books~1{id}/get/parameters/0'),
          {name: 'of', in: 'query', required: true, schema: {type: 'integer'}},
        ],
        responses: {200: json(null)},
      },
    },
  },
  components: {
    'x-parts': {Part: {type: 'array', items: ref('components/x-parts/Part')}},
    schemas: {
      $defs: {type: 'string'},
      Record: {type: 'object', properties: {any: {type: 'object'}}},
      Omit: {type: 'object', properties: {hasOwnProperty: {type: 'integer'}, constructor: {type: 'string'}}},
      Pet: {
        type: 'object',
        required: ['kind'],
        properties: {kind: {type: 'string'}},
        discriminator: {propertyName: 'kind', mapping: {parrot: 'Parrot'}},
      },
      Parrot: {allOf: [ref('components/schemas/Pet'), {type: 'object', properties: {words: {type: 'integer'}}}]},
      Shelf: {type: 'array', items: {type: 'object', properties: {books: ref('components/schemas/Shelf')}}},
      Animal: {
        type: 'object',
        required: ['kind'],
        properties: {kind: {type: 'string'}},
        oneOf: [ref('components/schemas/Dog'), ref('components/schemas/Cat')],
      },
      Dog: {allOf: [ref('components/schemas/Animal'), {required: ['bark'], properties: {bark: {type: 'boolean'}}}]},
      Cat: {allOf: [ref('components/schemas/Animal'), {required: ['purr'], properties: {purr: {type: 'boolean'}}}]},
      Owner: {type: 'object', properties: {pet: {nullable: true, allOf: [ref('components/schemas/Animal')]}}},
      Member: {
        type: 'object',
        required: ['id', 'name', 'password'],
        properties: {
          id: {type: 'integer', readOnly: true},
          name: {type: 'string'},
          password: {type: 'string', writeOnly: true},
        },
      },
      Members: {
        type: 'object',
        required: ['count'],
        properties: {count: {type: 'integer', readOnly: true}, secret: {type: 'string', writeOnly: true}},
      },
      Range: {type: 'object', properties: {from: {type: 'integer', minimum: 1, exclusiveMinimum: true}}},
      Json: {
        description: 'A value.',
        anyOf: [
          {type: 'string'},
          {type: 'array', items: ref('components/schemas/Json')},
          {type: 'object', additionalProperties: ref('components/schemas/Json')},
        ],
      },
      Extract: {type: 'array', items: ref('components/schemas/Extract')},
      'even-list': {type: 'array', items: {oneOf: [ref('components/schemas/odd-list'), {type: 'integer'}]}},
      'odd-list': {type: 'array', items: {type: 'array', items: ref('components/schemas/even-list')}},
      Nest: {
        type: 'object',
        properties: {eggs: {type: 'array', items: ref('components/schemas/Nest/properties/eggs')}},
      },
      Part: {type: 'object', properties: {of: ref('components/x-parts/Part')}},
    },
    responses: {
      Unused: json({
        type: 'array',
        items: {
          type: 'object',
          properties: {more: ref('components/responses/Unused/content/application~1json/schema/items')},
        },
      }),
    },
  },
}

let contract: Contract
let notices: readonly string[]
beforeAll(async () => {
  const spec = path.join(folder, 'openapi.json')
  writeFileSync(spec, JSON.stringify(description))
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
  notices = (await generate({spec, out})).notices
  contract = ((await import(path.join(out, 'contract.js'))) as {contract: Contract}).contract
})

test('operations without an id have one each, in the table and in the types', () => {
  expect(Object.keys(contract.operations)).toEqual([
    'getBooksId',
    'getBooksId_2',
    'getBooksId_3',
    'listMembers',
    'addMember',
    'toString',
  ])
  const types = readFileSync(path.join(out, 'types.d.ts'), 'utf8')
  for (const name of Object.keys(contract.operations)) expect(types).toMatch(new RegExp(`^    ${name}: \\{$`, 'm'))
})

test('the types hold together under the strictest settings, wherever references lead and whatever schemas are called', () => {
  expect(typeFaults([path.join(out, 'types.d.ts')], {lib: ['lib.es5.d.ts']})).toEqual([])
})

test('types of values that contain themselves allow them', () => {
  const file = path.join(folder, 'values.ts')
  const [right, wrong] = [
    `export const right: [Json, EvenList, Nest, Part] = [{a: [['x']]}, [[[[1]]]], {eggs: [[[]]]}, {of: [[[]]]}]\n`,
    `export const wrong: [Json, EvenList, Nest, Part] = [{a: [[5]]}, [[['x']]], {eggs: [['x']]}, {of: ['x']}]\n`,
  ]
  writeFileSync(file, `import type {EvenList, Json, Nest, Part} from './contract/types.d.ts'\n${right}${wrong}`)
  const faults = typeFaults([file], {lib: ['lib.es5.d.ts'], allowImportingTsExtensions: true})
  expect(faults.map((fault) => /:3:(?:\d+)/.test(fault))).toEqual([true, true, true, true])
})

test('of two parameters of one name, the last one counts, and both are told of', () => {
  const [of] = Object.values(contract.operations).at(-1)?.parameters ?? []
  expect(of).toMatchObject({name: 'of', required: true})
  expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toMatch(/query: \{\s+of: number;\s+\}/)
  expect(notices).toContain(
    'The query parameter "of" is described again at #/paths/~1toString/get/parameters/2, which takes the place of what stands before.',
  )
})

test.each<{schema: string; value: object; allowed: boolean}>([
  {schema: 'Dog', value: {kind: 'dog', bark: true}, allowed: true},
  {schema: 'Dog', value: {kind: 'dog'}, allowed: false},
  {schema: 'Animal', value: {kind: 'cat', purr: true}, allowed: true},
  {schema: 'Owner', value: {pet: null}, allowed: true},
  {schema: 'Owner', value: {pet: 5}, allowed: false},
  {schema: 'Member', value: {name: 'Ann', password: 'sesame'}, allowed: true},
  {schema: 'Member', value: {id: 1, name: 'Ann'}, allowed: true},
  {schema: 'Member', value: {id: 1}, allowed: false},
  {schema: 'Members', value: {}, allowed: false},
  {schema: 'Range', value: {from: 1}, allowed: false},
  {schema: 'Omit', value: {}, allowed: true},
  {schema: 'Omit', value: {hasOwnProperty: 'a'}, allowed: false},
])('$schema says $allowed to $value', ({schema, value, allowed}) => {
  expect(contract.schemas[schema]?.is(value)).toBe(allowed)
})

test('a credential that is not described is said, and not asked for', () => {
  expect(notices).toContain(
    'The security scheme "forgotten" of the operation "toString" is not described: it is not asked for.',
  )
  expect(contract.operations.getBooksId?.security).toEqual([[]])
})
