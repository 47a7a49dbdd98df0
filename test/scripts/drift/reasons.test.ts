import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {createGap, gapId} from '../../../scripts/drift/gap.ts'
import {measure, type Measurement} from '../../../scripts/drift/measure.ts'
import {judge, parseReasons} from '../../../scripts/drift/reasons.ts'
import {report} from '../../../scripts/drift/report.ts'
import {isExhaustive} from '../../sample.ts'

const drift = fileURLToPath(new URL('../../../scripts/drift/', import.meta.url))
const gaps = [
  createGap('request', 'extra-property', 'Tool.own'),
  createGap('response', 'missing-tag', 'Message.content<invented>'),
]

test.runIf(isExhaustive)(
  'the gaps between the SDK and the native contract all have a reason, and the reasons all have a gap',
  () => {
    const {unexplained, stale} = judge(
      measure(`${drift}surface.ts`).gaps,
      parseReasons(readFileSync(`${drift}reasons.yaml`, 'utf8'), 'reasons.yaml'),
    )
    expect(unexplained.map(gapId)).toEqual([])
    expect(stale).toEqual([])
  },
)

test('a gap without a reason is told', () => {
  const reasons = parseReasons('[{reason: It is ours., gaps: [request extra-property Tool.*]}]', 'reasons.yaml')
  const {unexplained, stale} = judge(gaps, reasons)
  expect(unexplained.map(gapId)).toEqual(['response missing-tag Message.content<invented>'])
  expect(stale).toEqual([])
})

test('a reason that no gap needs is told, also where an earlier one covers it', () => {
  const reasons = parseReasons(
    '[{reason: All., gaps: ["*"]}, {reason: One., gaps: [request extra-property Tool.own, nothing at all]}]',
    'reasons.yaml',
  )
  expect(judge(gaps, reasons).stale.map(({pattern}) => pattern)).toEqual([
    'request extra-property Tool.own',
    'nothing at all',
  ])
})

test('a pattern matches the whole name, and no more than its stars allow', () => {
  const reasons = parseReasons(
    '[{reason: Too short., gaps: [request extra-property Tool, "response missing.tag*"]}]',
    'reasons.yaml',
  )
  expect(judge(gaps, reasons).unexplained).toEqual(gaps)
})

test.each([
  '{}',
  '[{reason: Without gaps.}]',
  '[{reason: "", gaps: [a]}]',
  '[{gaps: [a]}]',
  '[{reason: Of another type., gaps: [1]}]',
])('the reasons %s are refused', (text) => {
  expect(() => parseReasons(text, 'reasons.yaml')).toThrow(/^reasons.yaml: /)
})

test('the report counts the gaps by reason, and lists those without', () => {
  const measurement: Measurement = {
    assignability: [{part: 'getModel.response', api: 'Sdk', toOurs: true, toSdk: false}],
    gaps,
  }
  const reasons = parseReasons('[{reason: It is ours., gaps: [request *, nothing]}]', 'reasons.yaml')
  expect([...report(measurement, judge(gaps, reasons), {version: '1.2.3'})].join(''))
    .toBe(`The types of the native contract, and those of @anthropic-ai/sdk 1.2.3

part               API     SDK to ours  ours to SDK
-----------------  ------  -----------  -----------
getModel.response  stable  yes          but for gaps

gaps  why
----  ---
1     It is ours.

1 gaps with a reason, 1 without
  no reason for: response missing-tag Message.content<invented>
  a reason for nothing: nothing
`)
})
