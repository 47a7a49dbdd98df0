import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createMock, readScenarios} from '../../../src/entries/mock.ts'

/** The responses of a mock with the scenarios of a file to texts of the user: status and content in short. */
async function answersTo(yaml: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const mock = createMock({scenarios: readScenarios(parse(yaml))})
  const answers = []
  for (const content of texts) {
    const response = await mock('https://api.example/v1/messages', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
      body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content}]}),
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
  [[{txet: 'a'}], 'Found the unknown property "txet" in scenario 1, expected one of when, '],
  [[{text: 'a'}, {text: 1}], 'Found 1 as scenario 2: text, expected a text.'],
  [[{tool: 'a', input: 'b'}], 'Found "b" as scenario 1: input, expected properties.'],
  [[{drop: -1}], 'Found -1 as scenario 1: drop, expected a whole number.'],
  [
    [{when: {hears: 'a'}}],
    'Found the unknown condition "hears" in scenario 1, expected one of model, says, offers, answers.',
  ],
  [[{sequence: []}], 'Found [] as the sequence of scenario 1, expected a list of steps.'],
  [[{sequence: [{text: 'a'}, {text: null}]}], 'Found null as scenario 1, step 2: text, expected a text.'],
])('%j is refused', (source, message) => {
  expect(() => readScenarios(source)).toThrow(message)
})
