import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {createMessagesClient} from 'messages-openapi'
import {createHandlers} from 'messages-openapi/msw'
import {http} from 'msw'
import {setupServer} from 'msw/node'
import {createClient, createHandlers as createBookHandlers} from './their-api/index.js'

const server = setupServer(...createHandlers(http), ...createBookHandlers(http))
await server.listen()
after(() => server.close())

test('a page of another service is answered from its description', async () => {
  const client = createClient({baseUrl: 'https://books.example'})
  assert.deepEqual(await client.getBook({id: 'b-1'}), {id: 'b-1', title: 'Emma'})
})

test('messages are answered, as JSON and as a stream', async () => {
  const client = createMessagesClient({apiKey: 'example-key'})
  const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}
  assert.equal((await client.createMessage(request)).role, 'assistant')
  const stream = await client.stream(request)
  assert.equal((await stream.finalMessage()).role, 'assistant')
})
