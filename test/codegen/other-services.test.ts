import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {findOperation} from '../../src/http/find-operation.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compile} from '../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const json = (schema: object) => ({content: {'application/json': {schema}}})

/** An OpenAPI 3.0 description with what real ones hold: its own dialect, inheritance, names that are no identifiers. */
const library = {
  openapi: '3.0.3',
  info: {title: 'Library', version: '2.0.0'},
  paths: {
    '/books': {
      get: {
        parameters: [
          {name: 'limit', in: 'query', schema: {type: 'integer', minimum: 0, exclusiveMinimum: true}},
          {name: 'ids', in: 'query', schema: {type: 'array', items: {type: 'integer'}}},
        ],
        responses: {
          '200': {description: 'Books', ...json({type: 'array', items: ref('book.v1')})},
          '4XX': {description: 'No', ...json(ref('Fault'))},
        },
      },
      post: {
        operationId: 'add-book',
        requestBody: {$ref: '#/components/requestBodies/Book'},
        responses: {default: {description: 'Done'}},
      },
    },
    '/books/{id}': {
      get: {
        operationId: 'getBook',
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer'}}],
        responses: {'200': {description: 'A book', ...json(ref('book.v1'))}},
      },
    },
    '/books/latest': {
      get: {operationId: 'getLatestBook', responses: {'200': {description: 'A book', ...json(ref('book.v1'))}}},
    },
  },
  components: {
    requestBodies: {Book: {required: true, ...json(ref('book.v1'))}},
    schemas: {
      'book.v1': {
        type: 'object',
        required: ['title'],
        properties: {
          title: {type: 'string', minLength: 1},
          subtitle: {type: 'string', nullable: true, enum: ['a', 'b']},
          isbn: {type: 'string', pattern: '^[\\d\\-\\_]+$'},
          sequel: ref('book.v1'),
          'quote"d `${name}`': {type: 'string'},
        },
      },
      Fault: {type: 'object', required: ['message'], properties: {message: {type: 'string'}}},
      Animal: {
        type: 'object',
        required: ['kind'],
        properties: {kind: {type: 'string'}},
        discriminator: {propertyName: 'kind', mapping: {dog: 'Dog'}},
      },
      Dog: {allOf: [ref('Animal'), {type: 'object', required: ['bark'], properties: {bark: {type: 'boolean'}}}]},
      default: {type: 'string'},
      Tree: {
        type: 'object',
        properties: {children: {type: 'array', items: ref('Tree')}, parent: {allOf: [ref('Tree')]}},
      },
    },
  },
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(library)
})

const codes = (schema: string, value: unknown) =>
  checkSchema(contract.schemas[schema]!, value).map(({code, path}) => `${code} ${path}`)

test('names become identifiers, and operations without an id are named after method and path', () => {
  expect(Object.keys(contract.schemas)).toEqual(
    expect.arrayContaining(['BookV1', 'Default', 'Dog', 'GetBooksQueryLimit']),
  )
  expect(Object.keys(contract.operations)).toEqual(['getBooks', 'add-book', 'getBook', 'getLatestBook'])
})

test('the dialect of OpenAPI 3.0 keeps its meaning', () => {
  expect(codes('BookV1', {title: 'T', subtitle: null})).toEqual([])
  expect(codes('BookV1', {title: 'T', subtitle: 'c'})).toEqual(['unknown-value /subtitle'])
  expect(codes('BookV1', {title: '', isbn: '1-2_3'})).toEqual(['too-short /title'])
  expect(codes('GetBooksQueryLimit', 0)).toEqual(['too-small '])
})

test('inheritance and recursion work', () => {
  expect(codes('Dog', {kind: 'dog', bark: true})).toEqual([])
  expect(codes('Dog', {kind: 'dog'})).toEqual(['missing-property /bark'])
  expect(codes('BookV1', {title: 'T', sequel: {title: 5}})).toEqual(['wrong-type /sequel/title'])
  expect(codes('Tree', {children: [{}, {parent: {children: 1}}]})).toEqual(['wrong-type /children/1/parent/children'])
})

test('parameters are read as their schema says', () => {
  const {validateRequest} = createValidator(contract)
  const check = (query: Record<string, string | string[]>) =>
    validateRequest('getBooks', undefined, {query}).issues.map(({code, path, in: place}) => [code, path, place])
  expect(check({limit: '5', ids: ['1', '2']})).toEqual([])
  expect(check({limit: 'many', ids: ['1', 'b']})).toEqual([
    ['wrong-type', '/limit', 'query'],
    ['wrong-type', '/ids/1', 'query'],
  ])
})

test('bodies are required or refused as the operation says', () => {
  const {validateRequest, validateResponse} = createValidator(contract)
  expect(validateRequest('add-book', undefined).issues).toMatchObject([{code: 'missing-body', path: ''}])
  expect(validateRequest('getBook', {}).issues).toMatchObject([{code: 'unexpected-body'}])
  expect(validateResponse('getBooks', 404, {}).issues).toMatchObject([{code: 'missing-property', path: '/message'}])
  expect(validateResponse('getBook', 500, {})).toMatchObject({
    valid: true,
    issues: [{severity: 'warning', code: 'unknown-status'}],
  })
})

test('a fixed path wins over a template', () => {
  expect(findOperation(contract, 'GET', '/books/latest')?.operationId).toBe('getLatestBook')
  expect(findOperation(contract, 'get', '/books/12%2F3?full=1')).toMatchObject({
    operationId: 'getBook',
    params: {id: '12/3'},
  })
  expect(findOperation(contract, 'DELETE', '/books/1')).toBeUndefined()
})
