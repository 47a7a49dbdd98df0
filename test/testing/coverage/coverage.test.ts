import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import type {Operation} from '../../../src/contract.ts'
import {createMock} from '../../../src/entries/mock.ts'
import {
  cover,
  createCoverage,
  createMatchers,
  jsonLines,
  percentageOf,
  summarize,
  toLcov,
  validatingFetch,
  validator,
} from '../../../src/entries/testing.ts'
import {createCoverage as createCoverageOf} from '../../../src/testing/index.ts'
import {isExhaustive} from '../../sample.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}

/** The counts of a coverage at the pointers that match. */
const used = (coverage: ReturnType<typeof createCoverage>, pattern: RegExp) =>
  [...coverage.hits()].filter(([point, hits]) => hits > 0 && pattern.test(point)).map(([point]) => point)

describe('a valid payload', () => {
  test('uses its operation and its properties', () => {
    const coverage = createCoverage()
    coverage.record({part: 'request', operationId: 'createMessage', value: request})
    expect(used(coverage, /^#\/paths/)).toEqual(['#/paths/~1v1~1messages/post'])
    expect(
      used(coverage, /CreateMessageRequest\/properties\/|MessageRequestBase\/properties\/[a-z_]+$/).map((point) =>
        point.split('/').at(-1),
      ),
    ).toEqual(expect.arrayContaining(['model', 'messages', 'max_tokens']))
    expect(used(coverage, /\/properties\/temperature$/)).toEqual([])
  })

  test('uses the members of unions that it is of', () => {
    const coverage = createCoverage()
    coverage.record({part: 'event', operationId: 'createMessage', value: {type: 'ping'}})
    expect(used(coverage, /StreamEvent\/oneOf/)).toHaveLength(1)
    expect(used(coverage, /responses/)).toEqual(['#/paths/~1v1~1messages/post/responses/200'])
  })
})

test.each([
  {part: 'request', operationId: 'createMessage', value: {model: 1}} as const,
  {part: 'response', operationId: 'createMessage', status: 418, value: {}} as const,
  {part: 'request', operationId: 'nothing', value: {}} as const,
  {part: 'event', operationId: 'getModel', value: {type: 'ping'}} as const,
])('a $part that is invalid or unknown counts nothing', (sighting) => {
  const coverage = createCoverage()
  coverage.record(sighting)
  expect(used(coverage, /^/)).toEqual([])
})

/** A list, and answers as JSON and as a stream. Requests take longer than all of these. */
function sampledOperations(): Readonly<Record<string, Operation>> {
  const {createMessage, listModels} = contract.operations
  const {requestBody: _, ...withoutRequest} = createMessage!
  return isExhaustive ? contract.operations : {createMessage: withoutRequest, listModels: listModels!}
}

test('payloads that cover everything use everything', () => {
  const operations = sampledOperations()
  const coverage = createCoverageOf({...contract, operations})
  for (const [operationId, {requestBody, responses}] of Object.entries(operations)) {
    const schema = requestBody?.content['application/json']?.schema
    for (const value of schema === undefined ? [undefined] : cover(schema))
      coverage.record({part: 'request', operationId, value})
    for (const [status, {content}] of Object.entries(responses)) {
      for (const [mediaType, {schema: name}] of Object.entries(content)) {
        const part =
          mediaType === 'text/event-stream'
            ? ({part: 'event'} as const)
            : ({part: 'response', status: Number(status)} as const)
        for (const value of cover(name!)) coverage.record({...part, operationId, value})
      }
    }
  }
  expect(summarize(coverage).flatMap(({unused}) => unused)).toEqual([])
  expect(percentageOf(summarize(coverage))).toBe(100)
})

test('the matchers, the mock and the tap count alike', async () => {
  const init = {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({...request, stream: true}),
  }
  const [byMock, byTap, byMatchers] = [createCoverage(), createCoverage(), createCoverage()]
  const matchers = createMatchers(validator, {coverage: byMatchers})
  const tapped = validatingFetch(createMock({coverage: byMock}), {onIssue: () => undefined, coverage: byTap})
  const response = await tapped('https://api.example/v1/messages', init)
  await matchers.toBeValidRequest(new Request('https://api.example/v1/messages', init))
  await matchers.toBeValidResponse(response, 'createMessage')
  await response.text()
  const counted = [byMock, byTap, byMatchers].map((coverage) => used(coverage, /^/))
  expect(counted[0]!.length).toBeGreaterThan(20)
  expect(counted[1]).toEqual(counted[0])
  expect(counted[2]).toEqual(counted[0])
})

describe('LCOV', () => {
  const lines = jsonLines(readFileSync(new URL('../../../generated/documented/openapi.json', import.meta.url), 'utf8'))

  test('has a line for every part', () => {
    expect([...createCoverage().hits().keys()].filter((point) => !lines.has(point))).toEqual([])
  })

  test('marks the lines that were used, and those that were not', () => {
    const coverage = createCoverage()
    coverage.record({part: 'event', operationId: 'createMessage', value: {type: 'ping'}})
    const report = toLcov(coverage, {file: 'openapi.json', lines})
    expect(report).toMatch(/^TN:\nSF:openapi\.json\nDA:/)
    expect(report).toContain(`DA:${lines.get('#/paths/~1v1~1messages/post')!},1\n`)
    expect(report).toContain(`DA:${lines.get('#/paths/~1v1~1models/get')!},0\n`)
    const [, found, hit] = /LF:(\d+)\nLH:(\d+)\nend_of_record\n$/.exec(report)!
    expect([Number(found) > 500, Number(hit) > 2, Number(hit) < 10]).toEqual([true, true, true])
  })
})

test('lines are those of the keys and the items', () => {
  const text = [
    '{',
    '  "a": {"b": 1,',
    '    "c/d": [',
    '      "x",',
    '      {"~": null, "e": "\\"{"}',
    '    ]',
    '  }',
    '}',
  ].join('\n')
  expect(Object.fromEntries(jsonLines(text))).toEqual({
    '#/a': 2,
    '#/a/b': 2,
    '#/a/c~1d': 3,
    '#/a/c~1d/0': 4,
    '#/a/c~1d/1': 5,
    '#/a/c~1d/1/~0': 5,
    '#/a/c~1d/1/e': 5,
  })
})
