import {expect, test} from 'vitest'
import {contract} from '#generated/native/contract.js'
import {createMock} from '../../src/entries/mock.ts'

const mock = createMock({contract})

test.each([
  ['/v1/v1/messages', '"/v1/messages" is one: is "/v1" too much in the base URL of the client?'],
  ['/api/v1/messages/count_tokens', '"/v1/messages/count_tokens" is one: is "/api" too much'],
  ['/messages', '"/v1/messages" is one: does the base URL of the client lack "/v1"?'],
  ['/models/claude', '"/v1/models/claude" is one: does the base URL of the client lack "/v1"?'],
])('%s is answered with a hint', async (path, hint) => {
  const response = await mock(`https://api.example${path}`, {method: 'POST', body: '{}'})
  expect(response.status).toBe(404)
  const {error} = (await response.json()) as {error: {message: string}}
  expect(error.message).toContain(hint)
})

test('a path that is far from all others has none', async () => {
  const response = await mock('https://api.example/v2/chat', {method: 'POST', body: '{}'})
  const {error} = (await response.json()) as {error: {message: string}}
  expect(error.message).toBe('"/v2/chat" is no path of the description.')
})
