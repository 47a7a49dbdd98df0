import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compile} from './compile.ts'

const delta = {type: 'object', required: ['delta'], properties: {delta: {type: 'string'}}}
const get = (operationId: string, media: object) => ({
  get: {
    operationId,
    responses: {'200': {content: {'application/json': {schema: {type: 'object'}}, 'text/event-stream': media}}},
  },
})

let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.2.0',
    info: {title: 'Chat', version: '1'},
    paths: {
      '/chat': get('chat', {schema: delta}),
      '/words': get('words', {schema: {type: 'string', maxLength: 3}}),
      '/items': get('items', {
        itemSchema: {
          type: 'object',
          required: ['event', 'data'],
          properties: {
            event: {enum: ['tick', 'tock']},
            data: {type: 'string', contentMediaType: 'application/json', contentSchema: delta},
          },
        },
      }),
      '/any': get('any', {}),
    },
  })
})

const check = (operationId: string, stream: string) =>
  createValidator(contract)
    .checkStream(operationId, stream)
    .issues.map(({code, path}) => `${code} ${path}`)

test('each event is checked, until the end or [DONE]', () => {
  expect(check('chat', 'data: {"delta":"a"}\n\ndata: {"delta":"b"}\n\n')).toEqual([])
  expect(check('chat', 'data: {"delta":"a"}\n\ndata: [DONE]\n\n')).toEqual([])
  expect(check('chat', ': hi\n\ndata: {"delta":1}\n\ndata: {\n\n')).toEqual([
    'wrong-type /0/delta',
    'malformed-event /1',
  ])
  expect(check('chat', 'data: [DONE]\n\ndata: {"delta":"a"}\n\n')).toEqual(['event-after-end /1'])
  const twice = 'data: {"delta":"a"}\n\ndata: [DONE]\n\n'.repeat(2)
  expect(check('chat', twice)).toEqual(['event-after-end /2'])
})

test('the value is the data of the events', () => {
  const {checkStream} = createValidator(contract)
  expect(checkStream('chat', 'data: {"delta":"a"}\n\ndata: [DONE]\n\n')).toMatchObject({
    valid: true,
    value: [{delta: 'a'}],
  })
})

test('data may be text', () => {
  expect(check('words', 'data: one\n\ndata: four\n\n')).toEqual(['too-long /1'])
})

test('an event may be described as a whole', () => {
  expect(check('items', 'event: tick\ndata: {"delta":"a"}\n\n')).toEqual([])
  expect(check('items', 'event: tack\ndata: {"delta":"a"}\n\ndata: {"delta":"b"}\n\n')).toEqual([
    'unknown-value /0/event',
    'missing-property /1/event',
  ])
  expect(check('items', 'event: tick\ndata: {"delta":1}\n\n')).toEqual(['wrong-type /0/delta'])
})

test('a stream without a schema has any events', () => {
  expect(check('any', 'data: anything\n\n')).toEqual([])
})

test('an exchange whose response is a stream is checked as one', () => {
  const exchange = {method: 'GET', url_path: '/chat', request: null, status: 200, response: null, sse: 'data: {}\n\n'}
  const {issues} = createValidator(contract).validateExchange(exchange)
  expect(issues).toMatchObject([{part: 'stream', code: 'missing-property', path: '/0/delta'}])
})

test('a response whose body is the text or the bytes of a stream is checked as one, with what is around it', () => {
  const validator = createValidator(contract)
  const validate = (body: unknown, more: object = {}) =>
    validator
      .validateResponse('chat', 200, body, {contentType: 'text/event-stream', ...more})
      .issues.map(({code, path}) => `${code} ${path}`)
  const right = 'data: {"delta":"a"}\n\ndata: [DONE]\n\n'
  const wrong = 'data: {"delta":1}\n\n'
  expect(validate(right)).toEqual([])
  expect(validate(new TextEncoder().encode(wrong))).toEqual(['wrong-type /0/delta'])
  expect(
    validate(wrong, {contentType: undefined, headers: {'content-type': 'text/event-stream; charset=utf-8'}}),
  ).toEqual(['wrong-type /0/delta'])
  expect(validate(wrong, {isBodyUnknown: true})).toEqual([])
  expect(validate({delta: 1})).toEqual(['wrong-type /delta'])
  expect(validate(new Uint8Array([0xff]))).toEqual(['malformed-body '])
  expect(validate(wrong, {contentType: 'text/plain'})).toEqual(['wrong-content-type /content-type'])
  expect(validator.validateResponse('chat', 200, right, {contentType: 'text/event-stream'})).toMatchObject({
    value: [{delta: 'a'}],
  })
})

const page = '<!DOCTYPE html>\n<html><body>Bad gateway</body></html>\n'

test.each([
  ['a page', page, 'no-event '],
  ['a page after a byte order mark and blank lines', `\uFEFF\r\n\n${page}`, 'no-event '],
  ['JSON', '{"delta":"a"}', 'no-event '],
])('%s in the place of a stream is told as what it is', (_, text, issue) => {
  expect(check('chat', text)).toEqual([issue])
})

test.each(['', '\n\n', ': still here\n\n', 'retry: 100\n\n', 'event: tick', 'dat', 'id'])(
  'a stream without events, such as %j, is one',
  (text) => {
    expect(check('chat', text)).toEqual([])
  },
)

test('the sentence has the first line, and the place is the beginning', () => {
  expect(createValidator(contract).checkStream('chat', page).issues).toMatchObject([
    {message: 'Found no event in a body that begins with "<!DOCTYPE html>", expected an event stream.', offset: 0},
  ])
})

test.each([
  ['without a content type', {}, ['no-event']],
  ['of a stream', {'content-type': 'text/event-stream'}, ['no-event']],
  ['of a page', {'content-type': 'text/html'}, ['wrong-content-type']],
])('a recorded page in the place of a stream, %s, is one issue', (_, headers, codes) => {
  const exchange = {method: 'GET', url_path: '/chat', request: null, status: 200, response: null}
  const {issues} = createValidator(contract).validateExchange({...exchange, response_headers: headers, sse: page})
  expect(issues.map(({code}) => code)).toEqual(codes)
})
