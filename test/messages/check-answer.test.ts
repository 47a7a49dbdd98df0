import {expect, test} from 'vitest'
import type {Message} from '#generated/documented/types.js'
import {checkStream, validateExchange, validateResponse} from '../../src/messages/validate.ts'
import {encode} from '../../src/sse/index.ts'
import {minimal, post, transcribe} from './answers.ts'
import {hello} from './client/hello.ts'

const transcript = transcribe(hello)

test.each([
  {name: 'JSON', request: minimal, response: hello, sse: null, want: []},
  {
    name: 'JSON where a stream was asked for',
    request: {...minimal, stream: true},
    response: hello,
    sse: null,
    want: ['response'],
  },
  {name: 'a stream', request: {...minimal, stream: true}, response: null, sse: transcript, want: []},
  {name: 'a stream that was not asked for', request: minimal, response: null, sse: transcript, want: ['stream']},
  {name: 'an answer that was not recorded', request: {...minimal, stream: true}, response: null, sse: null, want: []},
])('knows whether a stream was asked for: $name', ({request, response, sse, want}) => {
  const {issues} = validateExchange({...post, request, response, sse})
  expect(issues.map(({part, code}) => `${part} ${code}`)).toEqual(want.map((part) => `${part} stream-was-asked-for`))
})

test('an answer is not held against a request that is no request', () => {
  const response = {...hello, stop_sequence: 'END'}
  expect(
    validateExchange({...post, request: {...minimal, max_tokens: 'many'}, response, sse: null}).issues,
  ).toMatchObject([{part: 'request', code: 'wrong-type'}])
  expect(validateExchange({...post, request: null, response, sse: null}).issues).toEqual([])
})

test('a message that is none by itself is not held against its request', () => {
  const {issues} = validateExchange({...post, request: minimal, response: {...hello, model: 5}, sse: null})
  expect(issues).toMatchObject([{part: 'response', code: 'wrong-type', path: '/model'}])
})

test('a stream that ends with an error is no answer to check', () => {
  const error = {type: 'error', error: {type: 'overloaded_error', message: 'Overloaded'}}
  const [start] = transcript.split('\n\n')
  const sse = `${start!}\n\n${encode({event: 'error', data: JSON.stringify(error)})}`
  expect(validateExchange({...post, request: {...minimal, stream: true}, response: null, sse}).issues).toEqual([])
})

test('says where in an input that came in pieces the fault is', () => {
  const tools = [
    {
      name: 'look',
      description: 'Looks.',
      input_schema: {type: 'object', properties: {gauges: {type: 'array', items: {type: 'integer'}}}},
    },
  ]
  const message: Message = {
    ...hello,
    stop_reason: 'tool_use',
    content: [{type: 'tool_use', id: 'toolu_1', name: 'look', input: {gauges: [1, 'two']}}],
  }
  const {issues} = validateExchange({
    ...post,
    request: {...minimal, stream: true, tools},
    response: null,
    sse: transcribe(message),
  })
  expect(issues).toMatchObject([
    {
      path: expect.stringMatching(/^\/\d+$/) as string,
      message: 'In the input for "look", at /gauges/1, found a string ("two"), expected an integer.',
    },
  ])
})

test('a response and a stream can be held against a request by themselves', () => {
  const request = {...minimal, max_tokens: 2}
  expect(validateResponse('createMessage', 200, hello, {request}).issues).toMatchObject([
    {code: 'output-within-max-tokens', path: '/usage/output_tokens'},
  ])
  expect(checkStream(transcript, {request: {...request, stream: true}}).issues).toMatchObject([
    {code: 'output-within-max-tokens', path: '/4/usage/output_tokens'},
  ])
  expect(validateResponse('createMessage', 200, hello).issues).toEqual([])
  expect(checkStream(transcript).issues).toEqual([])
})

test('a refusal is no answer to check', () => {
  const refusal = {type: 'error', error: {type: 'invalid_request_error', message: 'No.'}}
  expect(validateResponse('createMessage', 400, refusal, {request: {...minimal, stream: true}}).issues).toEqual([])
})
