import {expect, test} from 'vitest'
import '../../src/messages/vitest.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
const failure = {type: 'error', error: {type: 'api_error', message: 'Internal server error'}}

test('extends the expect of vitest on import', async () => {
  expect(request).toBeValidRequest('createMessage')
  expect({...request, max_tokens: 0.5}).not.toBeValidRequest('createMessage')
  expect(failure).toBeValidResponse('createMessage', 500)
  await expect(Response.json(failure, {status: 500})).toBeValidResponse('createMessage')
  expect('event: message_stop\ndata: {"type":"message_stop"}\n\n').not.toBeValidStream('createMessage')
  expect({
    method: 'POST',
    url_path: '/v1/messages',
    request,
    status: 500,
    response: failure,
    sse: null,
  }).toBeValidExchange()
})

test('applies the rules that schemas cannot say', () => {
  const twice = {...request, messages: [...request.messages, ...request.messages]}
  expect(() => expect(twice).toBeValidRequest('createMessage')).toThrow('(roles-alternate)')
})

test('shows where a payload is wrong', () => {
  expect(() => expect({...request, max_tokens: 'many'}).toBeValidRequest('createMessage'))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected a valid request of createMessage, but it has 1 issue.

    /max_tokens: Found a string ("many"), expected an integer. (wrong-type)
        {
          "model": "claude-3-opus-20240229",
      >   "max_tokens": "many",
          "messages": [{"role":"user","content":"Hello"}]
        }]
  `)
})
