import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {contract} from '#generated/native/contract.js'
import {createMock} from '../../../src/entries/mock.ts'
import {validateRequest} from '../../../src/messages/native.ts'

/** A refusal of the service in a public report. */
interface Reported {
  readonly source: string
  /** Merged into a minimal request. */
  readonly input: object
  readonly path: string
  readonly message: string
}

const folder = new URL('../../fixtures/refusals/', import.meta.url)
const reports = readdirSync(folder).flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Reported[])
const mock = createMock({contract})

test.each(reports)('$message ($source)', async ({input, path, message}) => {
  const body = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], ...input}
  const {issues} = validateRequest('createMessage', body)
  expect(issues.map((issue) => `${issue.severity} ${issue.path}`)).toEqual([`error ${path}`])
  const response = await mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify(body),
  })
  expect([response.status, await response.json()]).toMatchObject([
    400,
    {error: {type: 'invalid_request_error', message}},
  ])
})
