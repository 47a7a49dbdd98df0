import {afterAll, beforeAll, expect, test} from 'vitest'
import {createMessagesMock, createMock, listen, text, type JournalEntry, type Listener} from '../../src/entries/mock.ts'
import {Journal} from '../../src/mock/journal.ts'
import {Scopes} from '../../src/mock/scopes.ts'
import {contract} from './notes-contract.ts'

let listener: Listener

beforeAll(async () => {
  listener = await listen(
    createMessagesMock({scenarios: [{name: 'greeting', when: {says: 'Hello'}, reply: text('Hi')}]}),
  )
})
afterAll(() => listener.close())

interface Call {
  readonly method?: string
  readonly scope?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function call(path: string, {method = 'GET', scope, body, headers = {}}: Call = {}): Promise<Response> {
  return fetch(`${listener.url}${path}`, {
    method,
    headers: {...headers, ...(scope !== undefined && {'x-mock-scope': scope})},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  })
}

async function ask(says: string, scope: string): Promise<string> {
  const body = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: says}]}
  const headers = {'content-type': 'application/json', 'x-api-key': 'sk-secret', 'anthropic-version': '2023-06-01'}
  const response = await call('/v1/messages', {method: 'POST', scope, body, headers})
  const {content} = (await response.json()) as {content?: {text: string}[]}
  return content?.[0]?.text ?? String(response.status)
}

const requests = async (scope: string) =>
  (await (await call('/__mock/requests', {scope})).json()) as readonly JournalEntry[]

test('the journal has the requests of a scope in order, without credentials', async () => {
  await ask('Hello', 'a')
  await call('/v1/models?limit=1', {scope: 'a'})
  await ask('Hello', 'b')
  const entries = await requests('a')
  expect(entries).toMatchObject([
    {method: 'POST', path: '/v1/messages', status: 200, scenario: 'greeting', operationId: 'createMessage'},
    {method: 'GET', path: '/v1/models', query: 'limit=1', status: 401, operationId: 'listModels'},
  ])
  expect(entries[0]).toMatchObject({body: {model: 'm', messages: [{content: 'Hello'}]}})
  expect(entries[0]!.headers).toMatchObject({'anthropic-version': '2023-06-01', 'x-mock-scope': 'a'})
  expect(JSON.stringify(entries)).not.toContain('sk-secret')
  expect([Number.isNaN(Date.parse(entries[0]!.time)), entries[1]!.number > entries[0]!.number]).toEqual([false, true])
  expect((await call('/__mock/requests', {method: 'DELETE', scope: 'a'})).status).toBe(204)
  expect([await requests('a'), (await requests('b')).length]).toEqual([[], 1])
})

test('scenarios are replaced and restored at run time, for one scope', async () => {
  const put = (body: unknown) => call('/__mock/scenarios', {method: 'PUT', scope: 'c', body})
  expect((await put([{sequence: [{text: 'One'}, {text: 'Two'}]}])).status).toBe(204)
  expect([await ask('Hello', 'c'), await ask('Hello', 'd')]).toEqual(['One', 'Hi'])
  const refused = await put([{text: 'a'}, {txet: 'b'}])
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    {
      title: expect.stringMatching(/^\/__mock\/scenarios:1:16: Found the unknown property "txet"/) as string,
      line: 1,
      column: 16,
    },
  ])
  expect(await ask('Hello', 'c')).toBe('One')
  expect((await call('/__mock/scenarios', {method: 'DELETE', scope: 'c'})).status).toBe(204)
  expect(await ask('Hello', 'c')).toBe('Hi')
})

test('other paths and methods, and pages of other origins, are refused', async () => {
  const statuses = await Promise.all(
    [
      call('/__mock/request'),
      call('/__mock/__proto__'),
      call('/__mock/requests', {method: 'POST'}),
      call('/__mock/requests', {headers: {origin: 'https://example.com'}}),
    ].map(async (response) => [(await response).status, (await response).headers.get('allow')]),
  )
  expect(statuses).toEqual([
    [404, null],
    [404, null],
    [405, 'GET, DELETE'],
    [403, null],
  ])
})

test('any mock has a journal; one without scenarios as data has none to replace', async () => {
  const mock = createMock({contract})
  await mock('https://notes.example/nowhere')
  expect(await (await mock('https://notes.example/__mock/requests')).json()).toMatchObject([
    {path: '/nowhere', status: 404},
  ])
  expect((await mock('https://notes.example/__mock/scenarios', {method: 'PUT', body: '[]'})).status).toBe(404)
})

test('a journal forgets the oldest requests, and leaves out bodies that are too long', () => {
  const journal = new Journal({entries: 100, characters: 600_000})
  const request = new Request('https://api.example/')
  const add = (number: number, body?: unknown) =>
    journal.add('', {number, request, answer: {status: 200}, about: {body}, came: 0})
  expect(add(0, 'a'.repeat(262_144))).not.toHaveProperty('body')
  expect(add(0, 'a'.repeat(262_142))).toHaveProperty('body')
  for (let number = 1; number <= 101; number++) add(number)
  expect([journal.entries('').length, journal.entries('')[0]!.number]).toEqual([100, 2])
  for (let number = 0; number < 4; number++) add(number, 'a'.repeat(250_000))
  expect(journal.entries('').map(({number}) => number)).toEqual([2, 3])
})

test('a mock forgets the scope that was not used for the longest time', () => {
  const scopes = new Scopes()
  const of = (name: string) => scopes.of(new Headers({'x-mock-scope': name}))
  const [first, second] = [of('first'), of('second')]
  for (let index = 0; index < 998; index++) of(String(index))
  expect(of('first')).toBe(first)
  of('one more')
  expect([of('first') === first, of('second') === second]).toEqual([true, false])
})
