import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createValidator, type AnswerOptions} from '../../src/validate/index.ts'
import {compile} from './compile.ts'

const json = (schema: object) => ({content: {'application/json': {schema}}})
const withHeaders = {
  headers: {
    Location: {required: true, schema: {type: 'string'}},
    'X-Total': {schema: {type: 'integer'}},
    'X-Page': {content: {'application/json': {schema: {type: 'object', required: ['next']}}}},
    'Content-Type': {required: true, schema: {type: 'integer'}},
  },
}

let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.1.0',
    info: {title: 'Test', version: '1'},
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          responses: {
            default: json({type: 'object', required: ['rest']}),
            '2XX': json({type: 'object', required: ['range']}),
            '201': {...json({type: 'object', required: ['exact']}), ...withHeaders},
            '204': {description: 'none'},
            '206': {
              content: {
                'text/csv': {schema: {type: 'string', minLength: 3}},
                'application/json': {schema: {type: 'array'}},
              },
            },
          },
        },
        head: {operationId: 'b', responses: {'200': withHeaders}},
      },
    },
  })
})

const check = (operationId: string, status: number, body?: unknown, options?: AnswerOptions) =>
  createValidator(contract)
    .validateResponse(operationId, status, body, options)
    .issues.map(({code, in: location, path}) => [code, location, path].filter(Boolean).join(' '))

test('the status decides: itself, its range, then the default', () => {
  expect(check('a', 201, {})).toEqual(['missing-property /exact'])
  expect(check('a', 200, {})).toEqual(['missing-property /range'])
  expect(check('a', 404, {})).toEqual(['missing-property /rest'])
  expect(check('b', 404)).toEqual(['unknown-status'])
})

test('a body where none may be is an issue', () => {
  expect(check('a', 204, {a: 1})).toEqual(['unexpected-body'])
  expect(check('a', 204, '')).toEqual([])
  expect(check('a', 304, 'x')).toEqual(['unexpected-body'])
  expect(check('b', 200, {a: 1})).toEqual(['unexpected-body'])
})

const created = {exact: 1}

test('headers are checked where they are given', () => {
  expect(check('a', 201, created)).toEqual([])
  expect(check('a', 201, created, {headers: {}})).toEqual(['missing-header header /location'])
  expect(check('a', 201, created, {headers: new Headers({location: '/a', 'x-total': 'many'})})).toEqual([
    'wrong-type header /x-total',
  ])
  expect(check('a', 201, created, {headers: {Location: '/a', 'x-page': '{}'}})).toEqual([
    'missing-property header /x-page/next',
  ])
  expect(check('a', 201, created, {headers: {Location: '/a', 'x-page': '{'}})).toEqual([
    'malformed-header header /x-page',
  ])
})

test('the content type decides, and has to be one of those that are described', () => {
  expect(check('a', 206, 'a,b', {contentType: 'text/csv; header=present'})).toEqual([])
  expect(check('a', 206, 'a', {contentType: 'text/csv'})).toEqual(['too-short'])
  expect(check('a', 206, {}, {headers: {'content-type': 'application/json'}})).toEqual(['wrong-type'])
  expect(check('a', 200, '<html>', {contentType: 'text/html'})).toEqual(['wrong-content-type header /content-type'])
  expect(check('a', 200, undefined, {contentType: 'text/html', isBodyUnknown: true})).toEqual([
    'wrong-content-type header /content-type',
  ])
})

test('of a recorded response nothing is said that the recording cannot tell', () => {
  const {validateExchange} = createValidator(contract)
  const codes = (response_headers: Record<string, string>) =>
    validateExchange({
      method: 'GET',
      url_path: '/a',
      request: null,
      status: 201,
      response: created,
      sse: null,
      response_headers,
    }).issues.map(({part, code}) => `${part} ${code}`)
  expect(codes({})).toEqual([])
  expect(codes({'content-type': 'application/json'})).toEqual([])
  expect(codes({date: 'today'})).toEqual(['response missing-header'])
})

test('a body that may be broken within its content coding, or still be in it, is named with that', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const messages = (body: Uint8Array, coding: string) =>
    createValidator(contract)
      .validateResponse('a', 200, body, {headers: {'Content-Type': 'application/json', 'Content-Encoding': coding}})
      .issues.map(({message}) => message)
  const hint = 'Its content coding "gzip" may be broken, or still be in place.'
  expect(messages(bytes('{"range": ['), 'gzip')).toEqual([
    `Found the end in the JSON, expected a value or "]". ${hint}`,
  ])
  expect(messages(Uint8Array.of(0x1f, 0x8b, 0x08), 'gzip')).toEqual([expect.stringContaining(hint)])
  expect(messages(bytes('{"range": ['), 'identity')).toEqual([expect.not.stringContaining('coding')])
  expect(messages(bytes('{}'), 'gzip')).toEqual([expect.not.stringContaining('coding')])
})
