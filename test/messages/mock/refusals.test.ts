import {expect, test} from 'vitest'
import type {ErrorResponse} from '#generated/documented/types.js'
import {createMock} from '../../../src/entries/mock.ts'
import '../../../src/messages/vitest.ts'

const mock = createMock()
const valid = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}

interface Call {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

/** The status, the error type and the message of the answer. */
async function refusalOf({method = 'POST', path = '/v1/messages', headers = {}, body = valid}: Call) {
  const response = await mock(`https://api.example${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-api-key': 'example-key',
      'anthropic-version': '2023-06-01',
      ...headers,
    },
    ...(method === 'POST' && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  })
  const envelope = (await response.json()) as ErrorResponse
  // What is asked with a method of no operation is described by none.
  expect(envelope).toBeValidResponse('createMessage', response.status === 405 ? 400 : response.status)
  expect(envelope.request_id).toBe(response.headers.get('request-id'))
  return `${response.status} ${envelope.error.type}: ${envelope.error.message}`
}

const content = (block: unknown) => ({
  ...valid,
  messages: [{role: 'user', content: [{type: 'text', text: 'a'}, block]}],
})

const said = (...messages: readonly unknown[]) => ({...valid, messages})
const user = (text: string) => ({role: 'user', content: text})
const assistant = (...blocks: readonly unknown[]) => ({role: 'assistant', content: blocks})
const toolUse = (id: string) => ({type: 'tool_use', id, name: 'get_level', input: {}})
const tool = {name: 'get_level', description: 'A level.', input_schema: {type: 'object'}}

const cases: readonly {name: string; call: Call; refusal: string | RegExp}[] = [
  {
    name: 'no credentials',
    call: {headers: {'x-api-key': ''}},
    refusal: '401 authentication_error: x-api-key header is required',
  },
  {
    name: 'no version',
    call: {headers: {'anthropic-version': ''}},
    refusal: /^400 invalid_request_error: anthropic-version: /,
  },
  {name: 'an unknown path', call: {path: '/v2/messages'}, refusal: /^404 not_found_error: /},
  {name: 'another method', call: {method: 'PUT'}, refusal: /^405 invalid_request_error: /},
  {name: 'a broken body', call: {body: '{"model"'}, refusal: /^400 invalid_request_error: The body is not valid JSON/},
  {
    name: 'another content type',
    call: {headers: {'content-type': 'text/plain'}},
    refusal: /^400 invalid_request_error: /,
  },
  {
    name: 'no max_tokens',
    call: {body: {...valid, max_tokens: undefined}},
    refusal: '400 invalid_request_error: max_tokens: Field required',
  },
  {
    name: 'a wrong type',
    call: {body: {...valid, messages: 'Hello'}},
    refusal: '400 invalid_request_error: messages: Input should be a valid list',
  },
  {
    name: 'an unknown property',
    call: {body: {...valid, n: 2}},
    refusal: '400 invalid_request_error: n: Extra inputs are not permitted',
  },
  {
    name: 'a property missing in a block',
    call: {body: content({type: 'text'})},
    refusal: '400 invalid_request_error: messages.0.content.1.text.text: Field required',
  },
  {
    name: 'a budget that leaves no room',
    call: {body: {...valid, max_tokens: 1024, thinking: {type: 'enabled', budget_tokens: 1024}}},
    refusal:
      /^400 invalid_request_error: `max_tokens` must be greater than `thinking\.budget_tokens`\. Please consult /,
  },
  {
    name: 'a tool result that answers nothing',
    call: {body: content({type: 'tool_result', tool_use_id: 'toolu_1', content: ''})},
    refusal:
      /^400 invalid_request_error: messages\.0\.content\.1: unexpected `tool_use_id` found in `tool_result` blocks: toolu_1\. Each /,
  },
  {
    name: 'tool calls that no result answers',
    call: {body: said(user('Hello'), assistant(toolUse('toolu_1'), toolUse('toolu_2')), user('Well?'))},
    refusal:
      /^400 invalid_request_error: messages\.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1, toolu_2\. Each /,
  },
  {
    name: 'a message that is none',
    call: {body: {...valid, messages: ['Hello']}},
    refusal: '400 invalid_request_error: messages.0: Input does not match the expected shape.',
  },
  {
    name: 'a message without content',
    call: {body: said(user(''))},
    refusal:
      '400 invalid_request_error: messages.0: all messages must have non-empty content except for the optional final assistant message',
  },
  {
    name: 'an empty text',
    call: {body: content({type: 'text', text: ''})},
    refusal: '400 invalid_request_error: messages: text content blocks must be non-empty',
  },
  {
    name: 'two messages of one role',
    call: {body: said(user('Hello'), user('Hello?'))},
    refusal:
      '400 invalid_request_error: messages: roles must alternate between "user" and "assistant", but found multiple "user" roles in a row',
  },
  {
    name: 'an id that is taken',
    call: {body: said(user('Hello'), assistant(toolUse('toolu_1'), toolUse('toolu_1')), user('Well?'))},
    refusal: /`tool_use` ids must be unique$/,
  },
  {
    name: 'a name that is taken',
    call: {body: {...valid, tools: [tool, tool]}},
    refusal: '400 invalid_request_error: tools: Tool names must be unique.',
  },
  {
    name: 'a final message that ends in white space',
    call: {body: said(user('Hello'), {role: 'assistant', content: 'Hi '})},
    refusal: '400 invalid_request_error: messages: final assistant content cannot end with trailing whitespace',
  },
  {
    name: 'another temperature with thinking',
    call: {body: {...valid, max_tokens: 2048, temperature: 0.5, thinking: {type: 'enabled', budget_tokens: 1024}}},
    refusal:
      /^400 invalid_request_error: `temperature` may only be set to 1 when thinking is enabled or in adaptive mode\. /,
  },
  {
    name: 'a value that is none of the allowed',
    call: {body: {...valid, service_tier: 'fast'}},
    refusal: "400 invalid_request_error: service_tier: Input should be 'auto' or 'standard_only'",
  },
  {
    name: 'an unknown block',
    call: {body: content({type: 'imgae'})},
    refusal:
      /^400 invalid_request_error: messages\.0\.content\.1: Input tag 'imgae' found using 'type' does not match any of the expected tags: '/,
  },
]

test.each(cases)('refuses $name as the service does', async ({call, refusal}) => {
  const found = await refusalOf(call)
  if (typeof refusal === 'string') expect(found).toBe(refusal)
  else expect(found).toMatch(refusal)
})

test('refuses a body of more than 32 MiB', async () => {
  const body = content({type: 'text', text: 'x'.repeat(33 * 1024 * 1024)})
  expect(await refusalOf({body})).toMatch(/^413 request_too_large: /)
})

test.each([402, 429, 500, 504, 529])('answers with the status %i when the client prefers it', async (status) => {
  expect(await refusalOf({headers: {prefer: `code=${status}`}})).toMatch(new RegExp(`^${status} `))
})
