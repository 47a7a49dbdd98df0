import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {createMessagesClient} from '../../../src/entries/index.ts'
import {attempts, createMock, listen, overloaded, sequence, text, toolCall} from '../../../src/entries/mock.ts'

const request = {
  model: 'claude-3-opus-20240229',
  max_tokens: 64,
  messages: [{role: 'user' as const, content: 'Which rivers?'}],
}

describe('our client', () => {
  test('creates, streams and tries again, over HTTP and without it', async () => {
    await using listener = await listen(createMock({scenarios: [attempts(overloaded(), text('The Rhône.'))]}))
    const overHttp = createMessagesClient({baseUrl: listener.url, apiKey: 'example-key'})
    const direct = createMessagesClient({apiKey: 'example-key', fetch: createMock({scenarios: [text('The Rhône.')]})})
    for (const client of [overHttp, direct]) {
      expect((await client.createMessage(request)).content).toMatchObject([{type: 'text', text: 'The Rhône.'}])
      expect((await (await client.stream(request)).finalMessage()).content).toMatchObject([
        {type: 'text', text: 'The Rhône.'},
      ])
    }
  })

  test('runs the tools that the mock calls', async () => {
    const mock = createMock({scenarios: [sequence(toolCall('add', {a: 1, b: 2}), text('It is 3.'))]})
    const client = createMessagesClient({apiKey: 'example-key', fetch: mock})
    expect(await client.createMessage(request)).toMatchObject({
      stop_reason: 'tool_use',
      content: [{type: 'tool_use', name: 'add', input: {a: 1, b: 2}}],
    })
  })

  test('reads the limits of the account and the id of the request', async () => {
    const client = createMessagesClient({apiKey: 'example-key', fetch: createMock()})
    const {rateLimit, requestId} = await client.createMessage(request)
    expect(requestId).toBe('req_000000000000000000000001')
    expect(JSON.stringify(rateLimit)).toContain('"remaining":49')
  })

  test('goes through the operations', async () => {
    const client = createMessagesClient({apiKey: 'example-key', fetch: createMock()})
    expect(
      (await client.countMessageTokens({model: request.model, messages: request.messages})).input_tokens,
    ).toBeGreaterThan(0)
    expect((await client.listModels({})).data.length).toBeGreaterThan(0)
  })
})

describe('curl', () => {
  const curl = async (...args: readonly string[]) =>
    (await promisify(execFile)('curl', ['--silent', '--show-error', ...args])).stdout
  const headers = ['content-type: application/json', 'x-api-key: example-key', 'anthropic-version: 2023-06-01'].flatMap(
    (header) => ['--header', header],
  )

  test('gets messages, streams and errors', async () => {
    await using listener = await listen(createMock({scenarios: [text('The Rhône.')]}))
    const post = (body: unknown, ...more: readonly string[]) =>
      curl(`${listener.url}/v1/messages`, ...headers, '--data', JSON.stringify(body), ...more)
    expect(JSON.parse(await post(request))).toMatchObject({type: 'message', content: [{text: 'The Rhône.'}]})
    expect(await post({...request, stream: true}, '--no-buffer')).toMatch(
      /^event: message_start\n[^]*event: message_stop\n/,
    )
    expect(JSON.parse(await post({...request, max_tokens: 'many'}))).toMatchObject({
      error: {message: 'max_tokens: Input should be a valid integer'},
    })
    expect(JSON.parse(await post(request, '--header', 'prefer: code=529'))).toMatchObject({
      error: {type: 'overloaded_error'},
    })
    expect(await curl('--head', `${listener.url}/v1/models`, ...headers)).toMatch(/^HTTP\/1\.1 200 /)
  })
})
