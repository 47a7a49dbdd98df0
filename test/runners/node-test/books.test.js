import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assertValidRequest, createAssertions} from 'messages-openapi/testing'
import {createClient, mock, validator} from './their-api/index.js'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}

test('a request is checked, and its fault is shown where it is', () => {
  assertValidRequest(request, 'createMessage')
  assert.throws(() => assertValidRequest({...request, max_tokens: 0}, 'createMessage'), />   "max_tokens": 0/)
})

test('the assertions and the mock of another service', async () => {
  const {assertValidRequest: assertRequest, assertValidResponse} = createAssertions(validator)
  const client = createClient({baseUrl: 'https://books.example', fetch: (sent) => mock(sent)})
  assertValidResponse(await client.addBook({title: 'Emma'}), 'addBook', 201)
  await assertValidResponse(await mock(new Request('https://books.example/books/b-1')), 'getBook')
  await assert.rejects(async () => assertValidResponse(Response.json({id: 5, title: 'Emma'}), 'getBook'), />   "id": 5/)
  assert.throws(() => assertRequest({titel: 'Emma'}, 'addBook'), />   "titel": "Emma"/)
})
