import {describe, expect, test} from 'vitest'
import type {ErrorResponse, Message} from '#generated/documented/types.js'
import {contract as native} from '#generated/native/contract.js'
import {
  attempts,
  createMock,
  overloaded,
  sequence,
  text,
  thinking,
  toolCall,
  type Scripted,
} from '../../../src/entries/mock.ts'
import {validateResponse, checkStream} from '../../../src/messages/validate.ts'

const question = {role: 'user', content: 'Which rivers flow through Geneva?'}

/** The response of the mock to a conversation: its texts and tool calls, or its error. */
async function ask(
  mock: ReturnType<typeof createMock>,
  messages: readonly unknown[],
  more: Record<string, unknown> = {},
) {
  const response = await mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'claude-3-opus-20240229', max_tokens: 16, messages, ...more}),
  })
  if (!response.ok) return ((await response.json()) as ErrorResponse).error.type
  const message = (await response.json()) as Message
  expect(validateResponse('createMessage', 200, message)).toMatchObject({valid: true, issues: []})
  return message.content
    .map((block) => Object.entries(block).find(([key]) => ['text', 'name', 'thinking'].includes(key))?.[1] as string)
    .join('|')
}

const answers = (...scenarios: readonly Scripted[]) => createMock({scenarios})

describe('an answer', () => {
  test('is a block', async () => {
    expect(await ask(answers(text('The Rhône.')), [question])).toBe('The Rhône.')
  })

  test('is several blocks', async () => {
    expect(await ask(answers([thinking('Geneva …'), text('One:'), toolCall('find')]), [question])).toBe(
      'Geneva …|One:|find',
    )
  })

  test('comes from the first scenario whose condition holds', async () => {
    const mock = answers(
      {when: {says: 'Basel'}, reply: text('The Rhine.')},
      {when: {says: 'Geneva'}, reply: text('The Rhône.')},
    )
    expect(await ask(mock, [question])).toBe('The Rhône.')
  })

  test('comes from a function of the request', async () => {
    const mock = answers(({body}) => (body.stream ? undefined : text(`${body.messages.length}`)))
    expect(await ask(mock, [question])).toBe('1')
  })

  test('is the first example where no scenario matches', async () => {
    expect(await ask(answers({when: {model: 'claude-3-5-haiku-20241022'}, reply: text('')}), [question])).toContain(
      'The Rhône',
    )
  })
})

describe('a sequence', () => {
  const first = [question]
  const second = [...first, {role: 'assistant', content: 'The Rhône.'}, {role: 'user', content: 'Only that?'}]
  const third = [...second, {role: 'assistant', content: 'The Arve.'}, {role: 'user', content: 'Thanks.'}]

  test('has a step for each turn of a conversation, also when a turn is sent again', async () => {
    const mock = answers(sequence(text('one'), text('two')), text('after'))
    const said = []
    for (const messages of [first, second, second, first, third]) said.push(await ask(mock, messages))
    expect(said).toEqual(['one', 'two', 'two', 'one', 'after'])
  })

  test('starts where the client starts, also with turns that came before', async () => {
    const mock = answers(sequence(text('one'), text('two')))
    expect([await ask(mock, second), await ask(mock, third)]).toEqual(['one', 'two'])
  })
})

test('attempts have a step for each time that a body is sent, and the last one stays', async () => {
  const mock = answers(attempts(overloaded(), text('now')))
  expect([await ask(mock, [question]), await ask(mock, [question]), await ask(mock, [question])]).toEqual([
    'overloaded_error',
    'now',
    'now',
  ])
})

test('the same requests give the same answers in every run', async () => {
  const runs = await Promise.all(
    [createMock(), createMock()].map(async (mock) => {
      const response = await mock('https://api.example/v1/messages', {
        method: 'POST',
        headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
        body: JSON.stringify({model: 'm', max_tokens: 16, messages: [question], stream: true}),
      })
      return [response.headers.get('request-id'), await response.text()]
    }),
  )
  expect(runs[0]).toEqual(runs[1])
  expect(checkStream(runs[0]![1]!)).toMatchObject({valid: true, issues: []})
})

describe('a conversation that a client writes anew in each request', () => {
  const call = {type: 'tool_use', id: 'toolu_1', name: 'look', input: {b: 1, a: 2}}
  const ephemeral = {cache_control: {type: 'ephemeral'}}
  const first = [{role: 'user', content: [{type: 'text', text: 'Look.', ...ephemeral}]}]

  test.each([
    ['the breakpoint moves', [{role: 'user', content: [{type: 'text', text: 'Look.'}]}]],
    ['a block becomes a text', [{role: 'user', content: 'Look.'}]],
    ['null stands for nothing', [{role: 'user', content: [{type: 'text', text: 'Look.', citations: null}]}]],
    ['properties change places', [{content: [{text: 'Look.', type: 'text'}], role: 'user'}]],
  ])('goes on where %s', async (_name, again) => {
    const mock = answers(sequence(text('one'), text('two'), text('three')))
    const second = [
      ...again,
      {role: 'assistant', content: [call]},
      {role: 'user', content: [{type: 'tool_result', tool_use_id: 'toolu_1', content: '21', ...ephemeral}]},
    ]
    const thought = {type: 'thinking', thinking: 'Look.', signature: 'c2ln'}
    const third = [
      ...first,
      {role: 'assistant', content: [thought, {...call, input: {a: 2, b: 1}}]},
      {
        role: 'user',
        content: [{type: 'tool_result', tool_use_id: 'toolu_1', content: [{type: 'text', text: '21', ...ephemeral}]}],
      },
      {role: 'assistant', content: 'Well.'},
      {role: 'user', content: 'And?'},
    ]
    const said = []
    for (const messages of [first, second, again, third]) said.push(await ask(mock, messages))
    expect(said).toEqual(['one', 'two', 'one', 'three'])
  })

  test('counts attempts by what is said', async () => {
    const mock = answers(attempts(overloaded(), text('now')))
    expect(await ask(mock, first)).toBe('overloaded_error')
    expect(await ask(mock, [{role: 'user', content: 'Look.'}], {metadata: {user_id: 'someone'}})).toBe('now')
    expect(await ask(mock, [{role: 'user', content: 'Listen.'}])).toBe('overloaded_error')
  })
})

test("conditions look at the user's last turn, whatever the client appends", async () => {
  const mock = createMock({
    contract: native,
    scenarios: [
      {when: {answers: 'look'}, reply: text('seen')},
      {when: {says: 'weather'}, reply: text('mild')},
      text('else'),
    ],
  })
  const system = {role: 'system', output_config: {effort: 'low'}}
  const weather = {role: 'user', content: 'The weather?'}
  expect(await ask(mock, [weather, system])).toBe('mild')
  expect(await ask(mock, [weather, {role: 'assistant', content: 'It is'}])).toBe('mild')
  expect(await ask(mock, [weather, {role: 'assistant', content: 'Mild.'}, question])).toBe('else')
  const look = {type: 'tool_use', id: 'toolu_1', name: 'look', input: {}}
  const result = {type: 'tool_result', tool_use_id: 'toolu_1', content: 'A cloud.'}
  const results = {role: 'user', content: [result, {type: 'text', text: 'So?'}]}
  expect(await ask(mock, [weather, {role: 'assistant', content: [look]}, results, system])).toBe('seen')
})
