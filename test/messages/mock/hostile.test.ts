import {afterAll, beforeAll, expect, test} from 'vitest'
import {createMock, listen, type Listener} from '../../../src/entries/mock.ts'

let listener: Listener
beforeAll(async () => {
  listener = await listen(createMock())
})
afterAll(() => listener.close())

const post = (body: string) =>
  fetch(`${listener.url}/v1/messages`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body,
  })

const valid = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
const nested = (open: string, close: string) => `${open.repeat(50_000)}1${close.repeat(50_000)}`
const call = `{"type":"tool_use","id":"toolu_1","name":"a","input":${nested('{"a":', '}')}}`
const result = '{"type":"tool_result","tool_use_id":"toolu_1"}'

test.each([
  ['nothing but a number', '1', /valid dictionary/],
  ['lists in lists', nested('[', ']'), /valid dictionary/],
  [
    'messages that are lists in lists',
    JSON.stringify({...valid, messages: 'X'}).replace('"X"', nested('[', ']')),
    /^messages\.0: /,
  ],
  [
    'an input of a tool that is nested too deeply',
    JSON.stringify({...valid, messages: ['U', 'A', 'R']})
      .replace('"U"', JSON.stringify(valid.messages[0]))
      .replace('"A"', `{"role":"assistant","content":[${call}]}`)
      .replace('"R"', `{"role":"user","content":[${result}]}`),
    /nested too deeply/,
  ],
  [
    'a property with the name of a prototype',
    '{"__proto__": {"model": "m"}}',
    /__proto__: Extra inputs are not permitted/,
  ],
  [
    'a tag that is an object',
    JSON.stringify({...valid, messages: [{role: 'user', content: [{type: {a: 1}}]}]}),
    /^messages\.0\.content\.0/,
  ],
])('%s is refused, and the server lives on', async (_name, body, message) => {
  const response = await post(body)
  const {error} = (await response.json()) as {error: {type: string; message: string}}
  expect([response.status, error.type]).toEqual([400, 'invalid_request_error'])
  expect(error.message).toMatch(message)
  expect((await post(JSON.stringify(valid))).status).toBe(200)
})

test.each([
  ['a text of a gigabyte', {type: 'string', minLength: 400_000_000}],
  ['a list of a gigabyte', {type: 'array', minItems: 1e9, items: {type: 'string'}}],
  ['a pattern of a gigabyte', {type: 'string', pattern: '^a{1000000000}$'}],
])('a forced tool whose input asks for %s is called with less', async (_name, a) => {
  const tools = [
    {name: 'big', description: 'Takes much.', input_schema: {type: 'object', properties: {a}, required: ['a']}},
  ]
  const response = await post(JSON.stringify({...valid, tools, tool_choice: {type: 'any'}}))
  expect([response.status, await response.json()]).toMatchObject([
    200,
    {content: [{type: 'tool_use', name: 'big', input: {}}]},
  ])
})
