import {expect, test} from 'vitest'
import {type Issue, type Severity, IssueList, joinFindings, noFindings} from '../src/issue.ts'
import {interpretSchema} from '../src/schema/interpret-schema.ts'
import {createValidator} from '../src/validate/index.ts'
import {FindingList} from '../src/validate/rule.ts'

const issue = (severity: Severity, path: string): Issue => ({severity, code: 'x', path, message: 'x'})

function listOf(max: number, severities: string) {
  const list = new IssueList(max)
  for (const [index, letter] of Array.from(severities).entries())
    list.add(issue(letter === 'e' ? 'error' : 'warning', String(index)))
  const {issues, omitted} = list.toFindings()
  return [issues.map(({severity, path}) => severity[0]! + path).join(' '), omitted]
}

test.each([
  {max: 3, severities: 'ew', want: ['e0 w1', undefined]},
  {max: 2, severities: 'eewe', want: ['e0 e1', {errors: 1, warnings: 1}]},
  {max: 2, severities: 'wwww', want: ['w0 w1', {errors: 0, warnings: 2}]},
  {max: 2, severities: 'wwwee', want: ['w0 e3', {errors: 1, warnings: 2}]},
  {max: 0, severities: 'we', want: ['e1', {errors: 0, warnings: 1}]},
])('of $severities, $max are kept, and one is an error if any is', ({max, severities, want}) => {
  expect(listOf(max, severities)).toEqual(want)
})

test('findings are joined with what they leave out', () => {
  const omitted = {errors: 1, warnings: 2}
  const joined = joinFindings(
    {issues: [issue('error', 'a')], omitted},
    {issues: [issue('warning', 'b'), issue('error', 'c')]},
    2,
  )
  expect([joined.issues.map(({path}) => path), joined.omitted]).toEqual([['a', 'b'], {errors: 2, warnings: 2}])
  expect(joinFindings(noFindings, noFindings)).toBe(noFindings)
})

test('a rule keeps no more findings than are asked for, and counts all', () => {
  const list = new FindingList({maxIssues: 2})
  for (const path of ['a', 'b', 'c', 'd']) list.push({path, message: 'x'})
  expect([[...list].map(({path}) => path), list.length, list.omitted, list.isOpen]).toEqual([['a', 'b'], 2, 2, false])
})

const schemas = {Names: interpretSchema({type: 'array', items: {type: 'string'}})}
const names = {schema: 'Names'}
const operation = {
  method: 'post',
  path: '/names',
  parameters: [],
  security: [],
  requestBody: {required: true, content: {'application/json': names}},
  responses: {'2XX': {headers: {}, content: {'application/x-ndjson': names}}},
} as const
const contract = {title: 't', version: '1', operations: {name: operation}, schemas}
const wrong = Array.from({length: 250}, (_, index) => index)

test('a result holds a hundred issues unless the validator, or the call, says another number', () => {
  const [usual, short] = [createValidator(contract), createValidator(contract, {maxIssues: 10})]
  const counts = [
    usual.validateRequest('name', wrong),
    short.validateRequest('name', wrong),
    short.validateRequest('name', wrong, {maxIssues: 200}),
    short.validateRequest('name', wrong, {maxIssues: Infinity}),
  ]
  expect(counts.map(({issues, omitted}) => [issues.length, omitted])).toEqual([
    [100, {errors: 150, warnings: 0}],
    [10, {errors: 240, warnings: 0}],
    [200, {errors: 50, warnings: 0}],
    [250, undefined],
  ])
})

test('the lines of JSON Lines share the issues that are kept', () => {
  const line = JSON.stringify(wrong)
  const exchange = {
    method: 'POST',
    url_path: '/names',
    request: ['a'],
    status: 200,
    response: null,
    sse: null,
    response_text: `${line}\n${line}\n{\n`,
  }
  const {issues, omitted} = createValidator(contract).validateExchange(exchange)
  expect([issues.length, omitted]).toEqual([100, {errors: 401, warnings: 0}])
})
