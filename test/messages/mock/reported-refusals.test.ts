import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {contract} from '#generated/native/contract.js'
import {createMock} from '../../../src/entries/mock.ts'
import {validateRequest} from '../../../src/messages/native.ts'

/** A refusal of the service in a public report. */
interface Reported {
  readonly source: string
  readonly date: string
  /** The service's sentence, with the places of `input`. */
  readonly message: string
  /** Default: `createMessage`. */
  readonly operation?: 'createMessage' | 'createMessageBatch' | 'countMessageTokens'
  /** Beside those that every request has; null leaves one of them out. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** Merged into a minimal request for a message; the whole body of another operation. */
  readonly input?: object
  /** The place of the issue. */
  readonly path?: string
  /** The places of further issues, which the service's sentence is about as well. */
  readonly more?: readonly string[]
  /** Default: `error`. A mock refuses nothing for a warning. */
  readonly severity?: 'warning'
  /** Set where the report has only a part of the sentence, or an old one: the mock then has words of its own. */
  readonly quoted?: 'partly'
  /** The reason why a request by itself does not tell: it is accepted. */
  readonly 'not-checked'?: string
}

const folder = new URL('../../fixtures/refusals/', import.meta.url)
const reports = readdirSync(folder).flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Reported[])
const mock = createMock({contract})
const paths = {createMessage: '', createMessageBatch: '/batches', countMessageTokens: '/count_tokens'}

function requestOf({operation = 'createMessage', input = {}, headers = {}}: Reported) {
  const minimal = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
  const given: Record<string, string | null> = {
    'x-api-key': 'example-key',
    'anthropic-version': '2023-06-01',
    ...headers,
  }
  return {
    operation,
    body: operation === 'createMessage' ? {...minimal, ...input} : input,
    headers: Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null)),
  }
}

const checked = reports.filter((report) => report['not-checked'] === undefined)

test.each(checked)('$message ($source)', async (report) => {
  const {path, more = [], message, severity = 'error', quoted} = report
  const {operation, body, headers} = requestOf(report)
  // A beta that the header does not name is a warning of its own.
  const issues = validateRequest(operation, body, {headers}).issues.filter(({code}) => code !== 'beta-is-turned-on')
  expect(issues.map((issue) => `${issue.severity} ${issue.path}`)).toEqual(
    [path, ...more].map((place) => `${severity} ${place}`),
  )
  const response = await mock(`https://api.example/v1/messages${paths[operation]}`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  const error = {type: 'invalid_request_error', ...(quoted === undefined && {message})}
  expect([response.status, answer]).toMatchObject(severity === 'error' ? [400, {error}] : [200, {type: 'message'}])
})

const unchecked = reports.filter((report) => report['not-checked'] !== undefined && report.input !== undefined)

test.each(unchecked)('accepted, since a request does not tell: $message ($source)', (report) => {
  const {operation, body, headers} = requestOf(report)
  expect(validateRequest(operation, body, {headers}).issues.filter(({severity}) => severity === 'error')).toEqual([])
})

test('each report has a link, a date and a sentence of its own', () => {
  for (const {source, date} of reports) expect(`${source} ${date}`).toMatch(/^https:\/\/\S+ \d{4}-\d\d-\d\d$/)
  expect(new Set(reports.map(({message}) => message)).size).toBe(reports.length)
})
