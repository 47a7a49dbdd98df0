import {expect, test} from 'vitest'
import '../../src/messages/vitest.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}

test('extends the expect of vitest on import', () => {
  expect(request).toBeValidRequest('createMessage')
  expect({...request, max_tokens: 0.5}).not.toBeValidRequest('createMessage')
  expect({type: 'error', error: {type: 'api_error', message: 'Internal server error'}}).toBeValidResponse('createMessage', 500)
})

test('shows where a payload is wrong', () => {
  expect(() => expect({...request, max_tokens: 'many'}).toBeValidRequest('createMessage')).toThrowErrorMatchingInlineSnapshot(`
    [Error: Expected a valid request of createMessage, but it has 1 issue.

    /max_tokens: Found a string ("many"), expected an integer. (wrong-type)
        {
          "model": "claude-3-opus-20240229",
      >   "max_tokens": "many",
          "messages": [{"role":"user","content":"Hello"}]
        }]
  `)
})
