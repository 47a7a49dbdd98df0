import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assertValidRequest} from 'messages-openapi/testing'
import {assertions, createClient, mock} from './their-api/index.js'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}

test('a request is checked, and its fault is shown where it is', () => {
  assertValidRequest(request, 'createMessage')
  assert.throws(() => assertValidRequest({...request, max_tokens: 0}, 'createMessage'), />   "max_tokens": 0/)
})

test('the assertions and the mock of another service', async () => {
  const {assertValidResponse} = assertions
  const client = createClient({baseUrl: 'https://books.example', fetch: (sent) => mock(sent)})
  assertValidResponse(await client.addBook({title: 'Emma'}), 'addBook', 201)
  await assertValidResponse(await mock(new Request('https://books.example/books/b-1')), 'getBook')
  await assert.rejects(async () => assertValidResponse(Response.json({id: 5, title: 'Emma'}), 'getBook'), />   "id": 5/)
  const wrong = Response.json({id: 'b-1', title: 'Emma'}, {headers: {'content-type': 'application/problem+json'}})
  await assert.rejects(async () => assertValidResponse(wrong, 'getBook'), /> content-type: application\/problem\+json/)
  assert.throws(() => assertions.assertValidRequest({titel: 'Emma'}, 'addBook'), />   "titel": "Emma"/)
})
