import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import {createMock} from '../../src/entries/mock.ts'
import {compileModules} from '../validate/compile.ts'

/** A service whose only operation needs a body of one media type. */
async function conformOf(mediaType: string) {
  const {contract, examples} = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Desk', version: '1'},
    paths: {
      '/login': {
        post: {
          operationId: 'login',
          requestBody: {
            required: true,
            content: {
              [mediaType]: {schema: {type: 'object', properties: {user: {type: 'string'}}, required: ['user']}},
            },
          },
          responses: {204: {description: 'Logged in.'}, 400: {description: 'No.'}},
        },
      },
    },
  })
  const mock = createMock({contract, examples})
  const fetch = (input: unknown, init?: RequestInit) => mock(new Request(input as string, init))
  const {checks} = await conform({target: 'http://127.0.0.1:9', contract, examples, fetch})
  return Object.fromEntries(checks.map(({code, outcome}) => [code, outcome]))
}

test('an operation that needs a form is asked with one', async () => {
  expect(await conformOf('application/x-www-form-urlencoded')).toMatchObject({operations: 'passed', values: 'skipped'})
})

test('an operation that needs a body which is not made is not asked without one', async () => {
  expect(await conformOf('multipart/form-data')).toMatchObject({operations: 'skipped'})
})
