import {expect, test} from 'vitest'
import {createMock, text} from '../../../src/messages/mock.ts'
import {createHandlers, type MswHttp} from '../../../src/messages/msw.ts'

/** As much of msw as the handlers use. */
const http: MswHttp<{path: string; respond: (request: Request) => Promise<Response>}> = {
  all: (path, resolver) => ({path, respond: (request) => resolver({request})}),
}

const request = () =>
  new Request('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true}),
  })

test('the handlers pass each request to the mock', async () => {
  const [handler, ...others] = createHandlers(http, {mock: createMock({scenarios: [text('Hello')]})})
  expect([handler!.path, others]).toEqual(['https://api.anthropic.com/*', []])
  expect(await (await handler!.respond(request())).text()).toContain('Hello')
})

test('the handlers stand for another place where that is wanted', () => {
  expect(createHandlers(http, {baseUrl: 'https://gateway.example/claude'})[0]!.path).toBe('https://gateway.example/claude/*')
})
