import {expect, test} from 'vitest'
import {createMock} from '../../../src/entries/mock.ts'

const mark = {cache_control: {type: 'ephemeral'}}
const hour = {cache_control: {type: 'ephemeral', ttl: '1h'}}
const long = (letter: string) => letter.repeat(400)

interface Usage {
  readonly input_tokens: number
  readonly cache_creation_input_tokens: number
  readonly cache_read_input_tokens: number
  readonly cache_creation: object
}

/** The usage of requests to one mock, in order. */
async function usagesOf(
  ...requests: readonly {readonly scope?: string; readonly [name: string]: unknown}[]
): Promise<Usage[]> {
  const mock = createMock()
  const usages = []
  for (const {scope = '', ...body} of requests) {
    const response = await mock('https://api.example/v1/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-api-key': 'example-key',
        'anthropic-version': '2023-06-01',
        'x-mock-scope': scope,
      },
      body: JSON.stringify({model: 'm', max_tokens: 64, messages: [{role: 'user', content: 'Hi'}], ...body}),
    })
    usages.push(((await response.json()) as {usage: Usage}).usage)
  }
  return usages
}

const cachedSystem = {system: [{type: 'text', text: long('s'), ...mark}]}

test('the first request writes what is before its breakpoint, and the next one reads it', async () => {
  const [first, second] = await usagesOf(cachedSystem, cachedSystem)
  const size = first!.cache_creation_input_tokens
  expect(size).toBeGreaterThan(99)
  expect(first).toMatchObject({
    cache_read_input_tokens: 0,
    cache_creation: {ephemeral_5m_input_tokens: size, ephemeral_1h_input_tokens: 0},
  })
  expect(second).toMatchObject({cache_creation_input_tokens: 0, cache_read_input_tokens: size})
  expect(second!.input_tokens).toBe(first!.input_tokens)
})

test('a breakpoint that moves on with the conversation reads what was kept and writes the rest', async () => {
  const said = (text: string, more = {}) => ({role: 'user', content: [{type: 'text', text, ...more}]})
  const [first, second] = await usagesOf(
    {...cachedSystem, messages: [said(long('a'), mark)]},
    {
      ...cachedSystem,
      // The same text, without its breakpoint and no longer a block.
      messages: [{role: 'user', content: long('a')}, {role: 'assistant', content: 'b'}, said('c', mark)],
    },
  )
  expect(second!.cache_read_input_tokens).toBe(first!.cache_creation_input_tokens)
  expect(second!.cache_creation_input_tokens).toBeGreaterThan(0)
  expect(second!.cache_creation_input_tokens).toBeLessThan(first!.cache_creation_input_tokens)
})

test('each time to live has its count', async () => {
  const [usage] = await usagesOf({
    system: [{type: 'text', text: long('s'), ...hour}],
    messages: [{role: 'user', content: [{type: 'text', text: 'Hi', ...mark}]}],
  })
  const {cache_creation: created, cache_creation_input_tokens: all} = usage!
  const {ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: kept} = created as Record<string, number>
  expect([short! > 0, kept! > short!, short! + kept!]).toEqual([true, true, all])
})

test('the automatic breakpoint is at the end', async () => {
  const [first, second] = await usagesOf(mark, mark)
  expect(first!.cache_creation_input_tokens).toBeGreaterThan(0)
  expect(second!.cache_read_input_tokens).toBe(first!.cache_creation_input_tokens)
})

test.each([
  ['no breakpoint', {system: long('s')}],
  ['another prompt', {system: [{type: 'text', text: long('t'), ...mark}]}],
  ['another model', {...cachedSystem, model: 'n'}],
  ['another scope', {...cachedSystem, scope: 'other'}],
])('%s reads nothing', async (_name, request) => {
  const [, second] = await usagesOf(cachedSystem, request)
  expect(second!.cache_read_input_tokens).toBe(0)
})
