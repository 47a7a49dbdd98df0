import {expect, test} from 'vitest'
import {validateRequest} from '../../src/messages/native.ts'

const call = {role: 'assistant', content: [{type: 'tool_use', id: 'toolu_1', name: 'look', input: {}}]}
const result = {role: 'user', content: [{type: 'tool_result', tool_use_id: 'toolu_1'}]}
const hello = {role: 'user', content: 'Hello'}

/** The issues of a request with these messages, each as its code and path. */
function check(...messages: readonly object[]): string[] {
  const {issues} = validateRequest('createMessage', {model: 'claude-3-opus-20240229', max_tokens: 16, messages})
  return issues.map(({code, path}) => `${code} ${path}`)
}

test('neighbouring messages of one role are one turn', () => {
  expect(check(hello, hello, call, result, hello)).toEqual([])
  expect(check(hello, call, hello, result)).toEqual(['tool-results-first /messages/3/content/0'])
})

test('a message of the system is no part of a turn', () => {
  const system = {role: 'system', content: 'Be brief.'}
  expect(check(hello, call, system, result)).toEqual(['system-message-has-its-place /messages/2/role'])
  expect(check(hello, call, result, {role: 'system', content: [{type: 'text', text: ''}]})).toEqual([
    'non-empty-text /messages/3/content/0/text',
  ])
})

test('a message of the system has content, or changes the output', () => {
  expect(check(hello, {role: 'system', output_config: {effort: 'low'}})).toEqual([])
  expect(check(hello, {role: 'system'})).toEqual(['non-empty-content /messages/1'])
  expect(check(hello, {role: 'system', content: null, output_config: {}})).toEqual(['non-empty-content /messages/1'])
  expect(check(hello, {role: 'system', content: []})).toEqual(['non-empty-content /messages/1/content'])
})

test('breakpoints count in messages of the system, too', () => {
  const block = {type: 'text', text: 'Be brief.', cache_control: {type: 'ephemeral'}}
  expect(check(hello, {role: 'system', content: [block, block, block, block, block]})).toEqual([
    'cache-breakpoint-limit /messages/1/content/4/cache_control',
  ])
})

test('tools that a message adds are there to choose from', () => {
  const addition = {role: 'system', content: [{type: 'tool_addition', tool: {type: 'tool_reference', name: 'look'}}]}
  const tools = [{name: 'listen', description: 'Listens.', input_schema: {type: 'object'}}]
  const body = {model: 'm', max_tokens: 16, tools, tool_choice: {type: 'tool', name: 'look'}}
  expect(validateRequest('createMessage', {...body, messages: [hello, addition]}).issues).toEqual([])
  expect(validateRequest('createMessage', {...body, messages: [hello]}).issues).toMatchObject([
    {code: 'tool-choice-names-a-tool'},
  ])
})

test('requests for a count of tokens, and those of a batch, are held to the same rules', () => {
  const params = {model: 'm', messages: [{role: 'user', content: ''}]}
  expect(validateRequest('countMessageTokens', params).issues).toMatchObject([
    {code: 'non-empty-content', path: '/messages/0/content'},
  ])
  const requests = [
    {custom_id: 'one', params: {...params, max_tokens: 16, messages: [hello]}},
    {custom_id: 'two', params: {...params, max_tokens: 16}},
  ]
  expect(validateRequest('createMessageBatch', {requests}).issues).toMatchObject([
    {code: 'non-empty-content', path: '/requests/1/params/messages/0/content'},
  ])
})

test.each([
  ['mid-conversation-output-config-2026-07-01', []],
  ['other-2026-01-01, per-turn-control-2026-07-01', []],
  ['other-2026-01-01', ['beta-is-turned-on']],
])('the beta %s turns on a change of the output, or does not', (beta, codes) => {
  const messages = [hello, {role: 'system', output_config: {effort: 'low'}}]
  const headers = {'x-api-key': 'k', 'anthropic-version': '2023-06-01', 'anthropic-beta': beta}
  const {issues} = validateRequest('createMessage', {model: 'm', max_tokens: 16, messages}, {headers})
  expect(issues.map(({code}) => code)).toEqual(codes)
})

test('an empty object where no body is declared is a warning, and any other an error', () => {
  const check = (body: unknown) => validateRequest('cancelMessageBatch', body).issues
  expect(check({})).toMatchObject([{severity: 'warning', code: 'unexpected-body'}])
  expect(check({a: 1})).toMatchObject([{severity: 'error', code: 'unexpected-body'}])
})

test('a message of the system follows the user, or the result of a server tool, and comes last or before the assistant', () => {
  const system = {role: 'system', content: 'Be brief.'}
  const answer = {role: 'assistant', content: 'Hello!'}
  const content = [
    {type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: {query: 'Geneva'}},
    {type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: []},
  ]
  expect(check(hello, system, system, answer, hello, system)).toEqual([])
  expect(check(hello, {role: 'assistant', content}, system)).toEqual([])
  expect(check(system, hello)).toEqual(['system-message-has-its-place /messages/0/role'])
  expect(check(hello, answer, system, hello)).toEqual(['system-message-has-its-place /messages/2/role'])
  expect(check(hello, system, hello)).toEqual(['system-message-has-its-place /messages/1/role'])
})

test('a request for no tokens asks for no output', () => {
  const tools = [{name: 'look', description: 'Looks.', input_schema: {type: 'object'}}]
  const format = {type: 'json_schema', schema: {type: 'object', additionalProperties: false}}
  const places = (input: object) => {
    const body = {model: 'm', max_tokens: 0, messages: [hello], tools, ...input}
    return validateRequest('createMessage', body).issues.map(({code, path}) => `${code} ${path}`)
  }
  expect(places({stream: false, tool_choice: {type: 'auto'}})).toEqual([])
  expect(places({stream: true})).toEqual(['no-tokens-no-output /stream'])
  expect(places({tool_choice: {type: 'any'}})).toEqual(['no-tokens-no-output /tool_choice/type'])
  expect(places({output_config: {format}})).toEqual(['no-tokens-no-output /output_config/format/schema'])
})
