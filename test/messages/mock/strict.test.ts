import {expect, test} from 'vitest'
import {createMessagesMock, sequence, text, type MessagesMockOptions} from '../../../src/entries/mock.ts'

async function ask(
  options: MessagesMockOptions,
  {path = '/v1/messages', headers = {}, ...more}: Record<string, unknown> & {path?: string; headers?: object} = {},
) {
  const unmatched: string[] = []
  const mock = createMessagesMock({strict: true, onUnmatched: (sentence) => void unmatched.push(sentence), ...options})
  const response = await mock(`https://api.example${path}`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'k', 'anthropic-version': '2023-06-01', ...headers},
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], ...more}),
  })
  const {error} = (await response.json()) as {error?: {type: string; message: string}}
  return {status: response.status, error, unmatched}
}

test('a request that no scenario matches is refused with the first condition of each that does not hold', async () => {
  const steps = sequence(text('One'))
  const {status, error, unmatched} = await ask({
    scenarios: [
      {when: {model: 'n', says: 'x'}, reply: text('a')},
      {when: {says: 'weather'}, reply: text('a')},
      {when: {offers: 'look'}, reply: text('a')},
      {when: {headers: {'x-test': 'a'}}, reply: text('a')},
      {when: {headers: {'x-api-key': 'a'}}, reply: text('a')},
      {when: {turn: 2}, reply: text('a')},
      () => undefined,
      async (request) => {
        await steps(request)
        return steps({
          ...request,
          body: {
            ...request.body,
            messages: [...request.body.messages, {role: 'assistant', content: 'One'}, {role: 'user', content: 'On'}],
          },
        })
      },
    ],
  })
  expect({status, type: error?.type}).toEqual({status: 404, type: 'not_found_error'})
  expect(error?.message.split(/: (?=scenario)|; /)).toEqual([
    'No scenario matches this request',
    'scenario 1 expected "n" for "model", found "m"',
    'scenario 2 expected "weather" for "says", found "Hello"',
    'scenario 3 expected "look" for "offers", found nothing',
    'scenario 4 expected the header "x-test", found none',
    'scenario 5 expected "a" as the header "x-api-key", found another value',
    'scenario 6 expected 2 for "turn", found 1',
    'scenario 7 its function returned nothing',
    'scenario 8 expected at most 1 turns, found turn 2.',
  ])
  expect(unmatched).toEqual([error?.message])
})

test('without a scenario nothing matches, and other operations are answered as ever', async () => {
  expect((await ask({})).error?.message).toBe('No scenario matches this request: there is none.')
  expect(await ask({scenarios: [text('Hi')]})).toMatchObject({status: 200, unmatched: []})
  expect(await ask({}, {path: '/v1/messages/count_tokens', max_tokens: undefined})).toMatchObject({
    status: 200,
    unmatched: [],
  })
  expect(await ask({}, {headers: {prefer: 'code=529'}})).toMatchObject({status: 529, unmatched: []})
  expect(await ask({}, {max_tokens: -1})).toMatchObject({status: 400, unmatched: []})
  expect(await ask({strict: false})).toMatchObject({status: 200, unmatched: []})
})

test('a request of a batch that no scenario matches is told too', async () => {
  const unmatched: string[] = []
  const mock = createMessagesMock({
    strict: true,
    batches: {looks: 0},
    onUnmatched: (sentence) => void unmatched.push(sentence),
  })
  const headers = {'content-type': 'application/json', 'x-api-key': 'k', 'anthropic-version': '2023-06-01'}
  const params = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
  const batch = {requests: [{custom_id: 'a', params}]}
  const url = 'https://api.example/v1/messages/batches'
  const {id} = (await (await mock(url, {method: 'POST', headers, body: JSON.stringify(batch)})).json()) as {id: string}
  await mock(`${url}/${id}`, {headers})
  expect(await (await mock(`${url}/${id}/results`, {headers})).text()).toContain('not_found_error')
  expect(unmatched).toHaveLength(1)
})
