import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createMock, readScenarios} from '../../../src/entries/mock.ts'

const said = (role: string, content: unknown) => ({role, content})

/** The status of a strict mock whose one scenario has this condition. */
async function ask(when: string, body: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const scenarios = readScenarios(parse(`[{text: Hi, when: ${when}}]`))
  return createMock({strict: true, scenarios})('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'k', 'anthropic-version': '2023-06-01', ...headers},
    body: JSON.stringify({model: 'model-1', max_tokens: 16, messages: [said('user', 'Rain in Paris')], ...body}),
  })
}

const later = {
  messages: [said('user', 'Rain?'), said('assistant', [{type: 'text', text: 'Yes.'}]), said('user', 'Wind?')],
}
const system = {system: [{type: 'text', text: 'Be brief.'}]}

test.each([
  {when: '{says: /rain.*PARIS$/i}', holds: true},
  {when: '{says: /rain/}', holds: false},
  {when: '{says: {matches: "^Rain"}}', holds: true},
  {when: '{says: /usr/lib}', holds: false},
  {when: '{says: [Rain, Paris]}', holds: true},
  {when: '{says: [Rain, Rome]}', holds: false},
  {when: '{says: Rain}', body: later, holds: false},
  {when: '{anyMessage: Rain}', body: later, holds: true},
  {when: '{anyMessage: [Rain, Yes, Wind]}', body: later, holds: true},
  {when: '{model: model}', holds: false},
  {when: '{model: /^model/}', holds: true},
  {when: '{system: brief}', body: system, holds: true},
  {when: '{system: brief}', body: {system: 'Be long.'}, holds: false},
  {when: '{system: brief}', holds: false},
  {when: '{turn: 1}', holds: true},
  {when: '{turn: 2}', body: later, holds: true},
  {when: '{turn: 1}', body: later, holds: false},
  {when: '{headers: {X-Test: a}}', headers: {'x-test': 'a'}, holds: true},
  {when: '{headers: {x-test: a}}', headers: {'x-test': 'b, a'}, holds: true},
  {when: '{headers: {x-test: a}}', headers: {'x-test': 'ab'}, holds: false},
  {when: '{headers: {x-test: /^A/i}}', headers: {'x-test': 'ab'}, holds: true},
])('$when of $body: $holds', async ({when, body, headers, holds}) => {
  expect((await ask(when, body, headers)).status).toBe(holds ? 200 : 404)
})

test('a pattern that may take long for a text is an error of the mock, not a request that it does not match', async () => {
  const response = await ask('{says: /a+b+c+$/}', {messages: [said('user', 'a'.repeat(100_000))]})
  expect([response.status, await response.text()]).toEqual([
    501,
    expect.stringContaining('may take long for a text of 100000'),
  ])
})

test.each([
  [{when: {says: '/(a+)+$/'}}, 'which may take very long'],
  [{when: {says: String.raw`/(\x41|a)*$/i`}}, 'which may take very long'],
  [{when: {says: '/(/'}}, 'scenario 1: when: says: Found "(", expected a regular expression'],
  [
    {when: {says: {contains: 'a'}}},
    'Found the unknown property "contains" in scenario 1: when: says, expected one of matches.',
  ],
  [{when: {says: ['a', 1]}}, 'expected a text.'],
  [{when: {turn: 0}}, 'Found 0 as scenario 1: when: turn, expected a whole number from 1 on.'],
  [{when: {headers: {'a b': 'c'}}}, 'Found "a b" in scenario 1: when: headers, expected the name of a header.'],
  [{headers: {'x-a': 'b\nc'}}, 'expected the value of a header.'],
  [{message: 'No'}, 'Found "message" without an error in scenario 1, expected "status" beside it.'],
  [{overloadedAfter: 2, 'retry-after': 1}, 'Found "retry-after" without an error in scenario 1'],
  [{usage: {input_tokens: -1}}, 'scenario 1: Found -1'],
  [{usage: {input_tokns: 1}}, 'Found the unknown property "input_tokns" in scenario 1: usage, expected one of '],
])('%j is refused', (scenario, message) => {
  expect(() => readScenarios([{text: 'Hi', ...scenario}])).toThrow(message)
})

test('a file says the words and headers of an error, and the headers and usage of a message', async () => {
  const answer = async (yaml: string, stream = false) => {
    const mock = createMock({scenarios: readScenarios(parse(yaml))})
    const response = await mock('https://api.example/v1/messages', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-api-key': 'k', 'anthropic-version': '2023-06-01'},
      body: JSON.stringify({model: 'm', max_tokens: 16, stream, messages: [said('user', 'Hello')]}),
    })
    return {headers: response.headers, text: await response.text()}
  }
  const error = await answer('[{status: 429, message: Slow down., retry-after: 7, headers: {X-A: b}}]')
  expect([error.headers.get('retry-after'), error.headers.get('x-a')]).toEqual(['7', 'b'])
  expect(JSON.parse(error.text)).toMatchObject({error: {type: 'rate_limit_error', message: 'Slow down.'}})
  const scenario = '[{text: Hi, usage: {input_tokens: 7, cache_read_input_tokens: 5}, headers: {x-a: b}}]'
  const message = await answer(scenario)
  expect(message.headers.get('x-a')).toBe('b')
  expect(JSON.parse(message.text)).toMatchObject({usage: {input_tokens: 7, cache_read_input_tokens: 5}})
  const stream = await answer(scenario, true)
  expect([stream.headers.get('x-a'), stream.text]).toEqual([
    'b',
    expect.stringContaining('"cache_read_input_tokens":5'),
  ])
  expect((await answer('[{overloadedAfter: 2, message: Busy.}]', true)).text).toContain('"message":"Busy."')
})
