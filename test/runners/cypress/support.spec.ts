import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mock} from './their-api/index.js'

type Command = (subject: unknown, ...given: unknown[]) => unknown

const commands: Record<string, Command> = {}
const addAll = (options: object, added: Record<string, Command>) => {
  assert.deepEqual(options, {prevSubject: true})
  Object.assign(commands, added)
}
Object.assign(globalThis, {Cypress: {Commands: {addAll}}})
await import('./cypress/support/e2e.ts')

/** As `cy.request` gives it. */
async function request(url: string) {
  const response = await mock(new Request(url))
  const {status, statusText, ok: isOkStatusCode} = response
  const headers = Object.fromEntries(response.headers)
  return {status, statusText, isOkStatusCode, headers, body: await response.json(), duration: 1, requestHeaders: {}}
}

test('a valid response is handed on', async () => {
  const response = await request('https://books.example/books/b-1')
  assert.equal(await commands.assertValidResponse(response, 'getBook'), response)
})

test('a fault is shown where it is', async () => {
  const response = await request('https://books.example/books/b-1')
  const wrong = async () => commands.assertValidResponse({...response, body: {id: 5, title: 'Emma'}}, 'getBook')
  await assert.rejects(wrong, />   "id": 5/)
})

test('an intercepted request and its response', async () => {
  const headers = {'content-type': 'application/json'}
  const added = {
    request: {method: 'POST', url: 'https://books.example/books', headers, body: {title: 'Emma'}, httpVersion: '1.1'},
    response: {statusCode: 201, statusMessage: 'Created', headers, body: {id: 'b-1', title: 'Emma'}},
  }
  assert.equal(await commands.assertValidRequest(added.request, 'addBook'), added.request)
  assert.equal(await commands.assertValidResponse(added.response, 'addBook'), added.response)
})
