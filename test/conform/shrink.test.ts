import {expect, test} from 'vitest'
import {toCurl} from '../../src/conform/curl.ts'
import {smallerValues} from '../../src/conform/shrink.ts'
import {conform} from '../../src/entries/conform.ts'
import {createNativeMock, target} from '../messages/conform/native-mock.ts'

test('smaller values have one part less, the smallest first', () => {
  expect(smallerValues({a: [1, 2], b: 'x'})).toEqual([{b: 'x'}, {a: [1, 2]}, {a: [2], b: 'x'}, {a: [1], b: 'x'}])
})

test('a command line keeps what a shell would change, and leaves the credential to it', () => {
  const request = {method: 'POST', url: 'http://a/b?c=d', headers: {'x-a': '1'}, body: `{"a":"it's $HOME"}`}
  expect(toCurl({...request, secretHeaders: {'x-`id`': {prefix: 'Bearer ', variable: 'KEY'}}})).toBe(
    `curl -sS -i -X POST 'http://a/b?c=d' -H 'x-a: 1' -H 'x-\`id\`: Bearer '"$KEY" --data-raw '{"a":"it'\\''s $HOME"}'`,
  )
})

test('a failure is shown with the smallest request that has it, and without the credential', async () => {
  const server = createNativeMock()
  const report = await conform({
    target,
    credential: 'sk-planted-secret-0123456789',
    only: ['tool-result-image'],
    async fetch(input, init) {
      const request = new Request(input, init)
      const text = await request.clone().text()
      const key = request.headers.get('x-api-key') ?? ''
      return /"image"/.test(text) ? new Response(`no images for ${key}`, {status: 500}) : server(request)
    },
  })
  const [failure] = report.checks[0]!.failures
  const body = JSON.parse(failure!.request!.body!) as {messages: {content: unknown}[]}
  expect(JSON.stringify(body)).toContain('"image"')
  expect(JSON.stringify(body)).not.toContain('A map.')
  expect(JSON.stringify(report)).not.toContain('planted')
  expect(failure!.curl).toContain(`-H 'x-api-key: '"$API_KEY"`)
})
