import {readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {CheckOutcome} from '../../../src/cli/check/create-checker.ts'
import {SummaryCounter, type TrafficSummary} from '../../../src/cli/summary/summary.ts'
import {formatTrafficSummary} from '../../../src/cli/summary/write-summary.ts'
import {makeFolder, runMain} from '../run-main.ts'

/** Few values, so that groups and examples often meet, and names that objects have by nature. */
const word = fc.constantFrom('a', 'b', '__proto__')
const small = fc.integer({min: 0, max: 2})
const issue = fc.record({
  severity: fc.constantFrom('error', 'warning'),
  code: word,
  part: fc.constantFrom('request', 'response'),
  path: fc.constantFrom('/x/0', '/x/1', '/x/0/constructor', ''),
  message: word,
  line: small,
  column: small,
})
const facts = fc.record({
  operation: fc.option(word),
  status: fc.option(small),
  model: fc.option(word),
  day: fc.option(word),
  size: small,
})
const outcome: fc.Arbitrary<CheckOutcome> = fc.oneof(
  fc.record({kind: fc.constant('unreadable'), message: word}),
  fc.record({kind: fc.constant('skipped'), request: word}),
  fc.record({
    kind: fc.constant('checked'),
    checked: fc.record({
      file: word,
      subject: word,
      valid: fc.boolean(),
      issues: fc.array(issue, {maxLength: 3}),
      omitted: fc.record({errors: small, warnings: small}),
      facts,
    }),
  }),
)

function summaryOf(outcomes: readonly CheckOutcome[]): TrafficSummary {
  const counter = new SummaryCounter()
  for (const one of outcomes) counter.add(one)
  return counter.toSummary()
}

function merge(summaries: readonly TrafficSummary[]): TrafficSummary {
  const counter = new SummaryCounter()
  for (const one of summaries) counter.merge(one)
  return counter.toSummary()
}

test('summaries of parts merge to that of the whole, in any order and in any grouping', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(outcome, small)), fc.boolean(), (dealt, isLeftFirst) => {
      const whole = summaryOf(dealt.map(([one]) => one))
      const [a, b, c] = [0, 1, 2].map((part) => summaryOf(dealt.filter(([, to]) => to === part).map(([one]) => one)))
      const grouped = isLeftFirst ? merge([merge([c!, a!]), b!]) : merge([c!, merge([b!, a!])])
      expect(formatTrafficSummary(grouped)).toBe(formatTrafficSummary(whole))
    }),
    {numRuns: 100},
  )
})

const exchange = {
  id: 'one',
  method: 'POST',
  url_path: '/v1/messages',
  request: {model: 'claude-<b>', max_tokens: 0.5, messages: [{role: 'user', content: 'Hi'}]},
  status: 400,
  response: {type: 'error', error: {type: 'invalid_request_error', message: 'No.'}},
  response_headers: {date: 'Sat, 31 Jan 2026 23:59:59 GMT', 'content-type': 'application/json'},
}

test('validate counts issues by operation, status, model and day, and summarize prints what several found', async () => {
  const cwd = makeFolder({
    'a.jsonl': `${JSON.stringify(exchange)}\n`,
    'b.jsonl': `{\n${JSON.stringify({...exchange, id: 2})}\n`,
  })
  const codes = await Promise.all(
    ['a', 'b'].map(async (name) => (await runMain(['validate', `${name}.jsonl`, '--summary', name], {cwd})).code),
  )
  expect(codes).toEqual([1, 2])
  const {traffic, issues} = JSON.parse(readFileSync(path.join(cwd, 'a'), 'utf8')) as TrafficSummary
  const shared = {operation: 'createMessage', status: 400, model: 'claude-<b>', day: '2026-01-31'}
  expect(traffic).toEqual([{...shared, payloads: 1, invalid: 1}])
  expect(issues).toMatchObject([
    {
      ...shared,
      code: 'wrong-type',
      part: 'request',
      path: '/max_tokens',
      count: 1,
      first: {file: 'a.jsonl', id: 'one'},
    },
  ])
  const text = (await runMain(['summarize', 'b', 'a'], {cwd})).stdout
  expect(text).toContain('payloads: 2, invalid: 2, errors: 2, warnings: 0, unreadable: 1, left out: 0.\n')
  expect(text).toMatch(/^error +wrong-type +request +\/max_tokens +a\.jsonl:1:\d+ +b\.jsonl:2:\d+ +2$/m)
  expect(text).toMatch(/^2026-01-31 +2 +2 +2 +0$/m)
  const page = (await runMain(['summarize', 'a', '--format', 'html'], {cwd})).stdout
  expect(page).toContain('<td>claude-&lt;b&gt;</td>')
  const again = (await runMain(['summarize', 'a', '--format', 'json'], {cwd})).stdout
  expect(again).toBe(readFileSync(path.join(cwd, 'a'), 'utf8'))
})

test('a name from a payload can neither break a table nor fill the memory', async () => {
  const named = (model: string) => JSON.stringify({...exchange, request: {...exchange.request, model}})
  const cwd = makeFolder({'a.jsonl': `${named('x\n2026 y\u001b[2J\u202e')}\n${named('m'.repeat(1_000_000))}\n`})
  await runMain(['validate', 'a.jsonl', '--summary', 'a'], {cwd})
  const {stdout} = await runMain(['summarize', 'a'], {cwd})
  expect(stdout).toMatch(/^x\uFFFD2026 y\uFFFD\[2J\uFFFD +1 +1 +1 +0$/m)
  expect(stdout).toMatch(/^m{200}… +1 +1 +1 +0$/m)
})

test('a summary in the folder that is validated is no input', async () => {
  const cwd = makeFolder({'a.json': '{"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}'})
  const args = ['validate', '.', '--summary', 'summary.json']
  for (const run of [args, args, ['validate', '*.json', '--summary', 'summary.json']])
    expect(await runMain(run, {cwd})).toMatchObject({code: 0, stdout: ''})
})
