import {expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {createMock} from '../../../src/entries/mock.ts'
import {generate} from '../../../src/messages/testing.ts'
import {checkStream, validateResponse} from '../../../src/messages/validate.ts'
import {amount} from '../../sample.ts'

const perOperation = amount(30, 600)

/** The ids that exist: a model of the example, and the batch that the first request of each mock makes. */
const existing: Record<string, string> = {
  model_id: 'claude-3-opus-20240229',
  message_batch_id: 'msgbatch_000000000000000000000001',
}

/** A request that its schemas allow, though perhaps not the rules. */
function requestFor(operationId: string, seed: number): Request {
  const {method, path, parameters, requestBody} = contract.operations[operationId]!
  const url = new URL(
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (seed % 5 === 0 ? 'nothing' : existing[name]!)),
    'https://api.example',
  )
  for (const {name, in: place, schema} of parameters) {
    if (place === 'query' && schema !== undefined && seed % 2 === 0)
      url.searchParams.set(name, String(generate(schema, {seed})))
  }
  const schema = requestBody?.content['application/json']?.schema
  return new Request(url, {
    method: method.toUpperCase(),
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    ...(schema !== undefined && {
      body: JSON.stringify({...(generate(schema, {seed}) as object), ...partsFor(operationId, seed)}),
    }),
  })
}

/** Makes more of the requests for a message keep the rules, and half of them streams: by chance few do, and few are. */
function partsFor(operationId: string, seed: number): object {
  if (operationId !== 'createMessage') return {}
  return {
    stream: seed % 2 === 0,
    ...(seed % 3 !== 0 && {messages: [{role: 'user', content: 'Hello'}], max_tokens: 8192, stop_sequences: ['END']}),
  }
}

test.each(Object.keys(contract.operations))('every answer to %s is valid', async (operationId) => {
  const mock = createMock({batches: {looks: 0}})
  await mock(requestFor('createMessageBatch', 1))
  const statuses = new Set<number>()
  let streams = 0
  for (let seed = 1; seed <= perOperation; seed++) {
    const response = await mock(requestFor(operationId, seed))
    const text = await response.text()
    statuses.add(response.status)
    const type = response.headers.get('content-type') ?? ''
    const isStream = type.startsWith('text/event-stream')
    if (isStream) streams++
    const {valid, issues} = isStream
      ? checkStream(text)
      : validateResponse(
          operationId,
          response.status,
          type === 'application/x-jsonl' ? JSON.parse(text.split('\n')[0]!) : JSON.parse(text),
        )
    expect({seed, valid, issues}).toEqual({seed, valid: true, issues: []})
  }
  expect([...statuses].filter((status) => ![200, 400, 404].includes(status))).toEqual([])
  if (operationId === 'createMessage') expect(streams).toBeGreaterThan(perOperation / 8)
})
