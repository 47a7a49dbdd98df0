import {expect as expectOfJest} from 'expect'
import {expect, test} from 'vitest'
import '../../src/messages/jest.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
const failure = {type: 'error', error: {type: 'api_error', message: 'Internal server error'}}
const stream = 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n'

test('extends the expect of jest on import', async () => {
  expectOfJest(request).toBeValidRequest('createMessage')
  expectOfJest({...request, max_tokens: 0.5}).not.toBeValidRequest('createMessage')
  expectOfJest(failure).toBeValidResponse('createMessage', 500)
  await expectOfJest(Response.json(failure, {status: 500})).toBeValidResponse('createMessage')
  await expectOfJest(Promise.resolve(failure)).resolves.toBeValidResponse('createMessage', 500)
  expectOfJest(stream).toBeValidStream('createMessage')
  expectOfJest({
    method: 'POST',
    url_path: '/v1/messages',
    request,
    status: 500,
    response: failure,
    sse: null,
  }).toBeValidExchange()
})

test('fails with the place in the payload', async () => {
  const complaint = '/max_tokens: Found a string ("many"), expected an integer. (wrong-type)'
  expect(() => expectOfJest({...request, max_tokens: 'many'}).toBeValidRequest('createMessage')).toThrow(complaint)
  const sent = new Request('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({...request, max_tokens: 'many'}),
  })
  await expect(expectOfJest(sent).toBeValidRequest()).rejects.toThrow(complaint)
})
