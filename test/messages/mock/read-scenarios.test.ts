import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createMock, readScenarios} from '../../../src/entries/mock.ts'

/** The responses of a mock with the scenarios of a file to texts of the user, or to whole conversations: status and content in short. */
async function answersTo(yaml: string, ...texts: readonly (string | readonly object[])[]): Promise<readonly string[]> {
  const mock = createMock({scenarios: readScenarios(parse(yaml))})
  const answers = []
  for (const content of texts) {
    const response = await mock('https://api.example/v1/messages', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
      body: JSON.stringify({
        model: 'm',
        max_tokens: 16,
        messages: typeof content === 'string' ? [{role: 'user', content}] : content,
      }),
    })
    const {content: blocks = []} = (await response.json()) as {content?: {type: string; text?: string; name?: string}[]}
    answers.push([response.status, ...blocks.map(({type, text, name}) => text ?? name ?? type)].join(' '))
  }
  return answers
}

test('a file says what to answer and when', async () => {
  const yaml = `
    - when: {says: Geneva}
      text: The Rhône.
    - when: {says: weather}
      thinking: Look it up.
      tool: get_weather
      input: {city: Basel}
    - when: {says: blocks}
      reply:
        - text: One.
        - {type: text, text: Two.}
    - status: 429
  `
  expect(await answersTo(yaml, 'Geneva?', 'The weather?', 'Some blocks', 'Else?')).toEqual([
    '200 The Rhône.',
    '200 thinking get_weather',
    '200 One. Two.',
    '429',
  ])
})

test('a file has steps for turns and for attempts', async () => {
  const yaml = `
    - attempts:
        - status: 529
        - text: Now.
  `
  expect(await answersTo(yaml, 'Hello', 'Hello', 'Again')).toEqual(['529', '200 Now.', '529'])
})

test('a file breaks the delivery', () => {
  expect(
    readScenarios([{text: 'a', drop: 3, delay: 5, pace: 2, splitAt: 7, pingEvery: 1, stopReason: 'max_tokens'}]),
  ).toMatchObject([
    {pingEvery: 1, stopReason: 'max_tokens', delivery: {cut: {by: 'drop', after: 3}, delay: 5, pace: 2, splitAt: 7}},
  ])
})

test.each([
  [{}, 'Found {} as the scenarios, expected a list.'],
  [[1], 'Found 1 as scenario 1, expected properties.'],
  [[{txet: 'a'}], 'Found the unknown property "txet" in scenario 1, expected one of name, '],
  [[{text: 'a'}, {text: 1}], 'Found 1 as scenario 2: text, expected a text.'],
  [[{tool: 'a', input: 'b'}], 'Found "b" as scenario 1: input, expected properties.'],
  [[{drop: -1}], 'Found -1 as scenario 1: drop, expected a whole number.'],
  [
    [{when: {hears: 'a'}}],
    'Found the unknown condition "hears" in scenario 1: when, expected one of model, says, anyMessage, system, offers, answers, turn, headers.',
  ],
  [[{sequence: []}], 'Found [] as the sequence of scenario 1, expected a list of steps.'],
  [[{sequence: [{text: 'a'}, {text: null}]}], 'Found null as scenario 1, step 2: text, expected a text.'],
  [[{when: {says: 'a'}}], 'Found {"when":{"says":"a"}} as scenario 1, expected a response, such as a text.'],
  [[{text: 'a', reply: []}], 'Found "text" beside "reply" in scenario 1, expected only one of them.'],
  [[{sequence: [{text: 'a'}], delay: 5}], 'Found "delay" beside "sequence" in scenario 1, expected only one of them.'],
  [[{status: 529, text: 'a'}], 'Found "text" beside "status" in scenario 1, expected only one of them.'],
  [[{lost: true, drop: 3}], 'Found "drop" beside "lost" in scenario 1, expected only one of them.'],
  [[{text: 'a', drop: 3, stall: 3}], 'Found "stall" beside "drop" in scenario 1, expected only one of them.'],
  [[{text: 'a', input: {}}], 'Found "input" without "tool" in scenario 1, expected both.'],
  [[{status: 200}], 'Found 200 as scenario 1: status, expected a whole number from 400 to 599.'],
  [[{lost: 'yes'}], 'Found "yes" as scenario 1: lost, expected true.'],
  [[{text: 'a', splitAt: 0}], 'Found 0 as scenario 1: splitAt, expected a whole number from 1 on.'],
  [[{text: 'a', pingEvery: 0}], 'Found 0 as scenario 1: pingEvery, expected a whole number from 1 on.'],
  [
    [{reply: {text: 'a', drop: 1}}],
    'Found the unknown property "drop" in scenario 1, block 1, expected one of thinking, ',
  ],
  [[{reply: [{}]}], 'Found {} as scenario 1, block 1, expected a content block, or one of thinking, webSearch, '],
  [[{reply: [{text: 'a'}, {type: 'texxt'}]}], 'scenario 1, block 2: Found '],
  [[{reply: {type: 'text', text: 1}}], 'scenario 1, block 1: Found '],
  [[{text: 'a', stopReason: 'banana'}], 'scenario 1: Found "banana"'],
])('%j is refused', (source, message) => {
  expect(() => readScenarios(source)).toThrow(message)
})

test('a condition beside steps chooses the conversations that they are for', async () => {
  const yaml = `
    - when: {says: overload}
      attempts:
        - status: 529
        - text: Now.
    - when: {says: steps}
      sequence:
        - text: One.
        - text: Two.
    - text: Else.
  `
  expect(await answersTo(yaml, 'Hello', 'overload', 'overload', 'steps', 'steps')).toEqual([
    '200 Else.',
    '529',
    '200 Now.',
    '200 One.',
    '200 One.',
  ])
  const steps = [
    {role: 'user', content: 'steps'},
    {role: 'assistant', content: 'One.'},
    {role: 'user', content: 'More.'},
  ]
  expect(await answersTo(yaml, 'steps', steps, 'More.')).toEqual(['200 One.', '200 Two.', '200 Else.'])
})

test('blocks of the tools of the service are content like any other', () => {
  const call = {type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: {query: 'x'}}
  const found = {
    type: 'web_search_result',
    url: 'https://example.com',
    title: 'T',
    encrypted_content: 'abc',
    page_age: null,
  }
  const result = {type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [found]}
  expect(readScenarios([{reply: [call, result, {text: 'Found.'}]}])).toHaveLength(1)
})
