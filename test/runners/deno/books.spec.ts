import assert from 'node:assert/strict'
import {assertValidRequest} from 'messages-openapi/testing'
import {assertions, createClient, mock} from './their-api/index.js'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}

Deno.test('a request is checked, and its fault is shown where it is', () => {
  assertValidRequest(request, 'createMessage')
  assert.throws(() => assertValidRequest({...request, max_tokens: 0}, 'createMessage'), />   "max_tokens": 0/)
})

// @ts-expect-error: no operation has this name.
export const misspelt = (client: ReturnType<typeof createClient>) => client.addBok()

Deno.test('the assertions and the mock of another service', async () => {
  const client = createClient({baseUrl: 'https://books.example', fetch: (sent) => mock(sent)})
  assertions.assertValidResponse(await client.addBook({title: 'Emma'}), 'addBook', 201)
  await assertions.assertValidResponse(await mock(new Request('https://books.example/books/b-1')), 'getBook')
  assert.throws(() => assertions.assertValidRequest({titel: 'Emma'}, 'addBook'), />   "titel": "Emma"/)
})
