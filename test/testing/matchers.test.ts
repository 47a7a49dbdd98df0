import {expect, test} from 'vitest'
import type {Issue} from '../../src/issue.ts'
import {createMatchers} from '../../src/testing/index.ts'

const issue: Issue = {severity: 'error', code: 'wrong-type', path: '/text', message: 'The text is 1, expected a string.'}

/** Accepts nothing whose text is no string. */
const check = (body: unknown) => {
  const valid = typeof (body as {text?: unknown}).text === 'string'
  return {valid, issues: valid ? [] : [issue]}
}

const matchers = createMatchers({
  validateRequest: (_operationId, body) => check(body),
  validateResponse: (_operationId, _status, body) => check(body),
})

test('passes what is valid, and says so where the opposite is expected', () => {
  const result = matchers.toBeValidRequest({text: 'Milk.'}, 'writeNote')
  expect([result.pass, result.message()]).toEqual([true, 'Expected an invalid request of writeNote, but it is valid.'])
})

test('reports the place, the message, the code, and the lines around it', () => {
  const result = matchers.toBeValidRequest({text: 1, live: true}, 'writeNote')
  expect(result.pass).toBe(false)
  expect(result.message()).toMatchInlineSnapshot(`
    "Expected a valid request of writeNote, but it has 1 issue.

    /text: The text is 1, expected a string. (wrong-type)
        {
      >   "text": 1,
          "live": true
        }"
  `)
})

test('names the status of a response, 200 unless given', () => {
  expect(matchers.toBeValidResponse({text: 1}, 'writeNote').message()).toMatch(/^Expected a valid 200 response of writeNote/)
  expect(matchers.toBeValidResponse({text: 1}, 'writeNote', 404).message()).toMatch(/^Expected a valid 404 response of writeNote/)
})
