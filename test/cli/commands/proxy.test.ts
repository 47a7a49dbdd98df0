import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import Anthropic from '@anthropic-ai/sdk'
import {describe, expect, inject, test} from 'vitest'
import {createMock, cut, listen, text, type Mock} from '../../../src/entries/mock.ts'
import {makeFolder, runMain} from '../run-main.ts'
import {startMain} from '../start-main.ts'

const request = {model: 'm', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const clientOf = (baseURL: string) => new Anthropic({apiKey: 'example-key', authToken: null, baseURL, maxRetries: 0})
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

/** A proxy before a service. */
async function startProxy(service: Mock, args: readonly string[] = [], cwd?: string) {
  const target = await listen(service)
  const proxy = await startMain(['proxy', '--target', target.url, ...args], cwd)
  return {...proxy, target, [Symbol.asyncDispose]: () => target.close()}
}

describe('messages-openapi proxy', () => {
  test('passes everything on and has nothing to say where all is well', async () => {
    await using proxy = await startProxy(createMock({scenarios: [text('naïve 😊')]}))
    const client = clientOf(proxy.url)
    expect((await client.messages.create(request)).content).toEqual([{type: 'text', text: 'naïve 😊'}])
    expect((await client.messages.stream(request).finalMessage()).content).toMatchObject([
      {type: 'text', text: 'naïve 😊'},
    ])
    const stderr = `${proxy.url} passes requests on to ${proxy.target.url}\n2 requests: 0 errors, 0 warnings.\n`
    expect(await proxy.stop()).toEqual({code: 0, stdout: '', stderr})
  })

  test('prints findings as they come, and ends with 1', async () => {
    await using proxy = await startProxy(createMock({scenarios: [{reply: text('Hello'), ...cut('close', 3)}]}))
    const client = clientOf(proxy.url)
    await expect(client.messages.create({...request, max_tokens: -1})).rejects.toThrow()
    expect(proxy.written.stdout).toBe(
      'POST /v1/messages: request /max_tokens: error Found -1, expected at least 0. (too-small)\n',
    )
    await client.messages
      .stream(request)
      .finalMessage()
      .catch(() => undefined)
    await fetch(`${proxy.url}/health`)
    const {code, stdout, stderr} = await proxy.stop()
    expect([code, stdout.split('\n').length, stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      4,
      '3 requests: 2 errors, 1 warning.',
    ])
    expect(stdout).toMatch(
      /^POST \/v1\/messages: stream \S+: error .*\nGET \/health: request \/: warning .* \(unknown-operation\)\n$/m,
    )
  })

  test('prints findings as JSON Lines, and says what the native contract accepts', async () => {
    await using proxy = await startProxy(createMock(), ['--format', 'ndjson', '--contract', 'documented'])
    await clientOf(proxy.url)
      .messages.create({...request, tools: [{name: 'a', input_schema: {type: 'object'}}]})
      .catch(() => undefined)
    const issue = JSON.parse(proxy.written.stdout) as {message: string}
    expect(issue).toMatchObject({
      part: 'request',
      code: 'missing-property',
      path: '/tools/0/description',
      operationId: 'createMessage',
      url: `${proxy.url}/v1/messages`,
    })
    expect(issue.message).toContain('The native contract accepts this.')
  })

  test('knows a service that lives below a path', async () => {
    const service = createMock()
    const below: Mock = (input) => {
      const given = new Request(input)
      return service(new Request(given.url.replace('/base/', '/'), given))
    }
    const target = await listen(below)
    const {url, stop} = await startMain(['proxy', '--target', `${target.url}/base/`])
    expect((await clientOf(url).messages.create(request)).type).toBe('message')
    expect(await stop()).toMatchObject({code: 0, stdout: ''})
    await target.close()
  })

  test('passes on a body that was compressed all the same', async () => {
    const headers = {'content-type': 'application/json', 'content-encoding': 'gzip'}
    await using proxy = await startProxy(() => Promise.resolve(new Response(gzipSync('{"data": []}'), {headers})))
    expect(await (await fetch(`${proxy.url}/other`)).json()).toEqual({data: []})
  })

  test('says why a service gives no answer, and lives on', async () => {
    const target = await listen(createMock())
    await target.close()
    const {url, stop} = await startMain(['proxy', '--target', target.url])
    const answers = await Promise.all([fetch(url), fetch(url)])
    expect(answers.map(({status}) => status)).toEqual([502, 502])
    expect(await answers[0].json()).toMatchObject({
      status: 502,
      title: expect.stringContaining('gave no answer: connect ECONNREFUSED') as string,
    })
    expect((await stop()).stderr).toContain(`The service at ${target.url} gave no answer: `)
  })
})

describe('what passed', () => {
  test('is recorded after what the file has already, and can be played back without the service', async () => {
    const cwd = makeFolder({'a.jsonl': '{"method": "GET", "url_path": "/v1/models", "status": 200}'})
    const ask = async (url: string) => [
      (await clientOf(url).messages.create(request)).content,
      await (
        await clientOf(url)
          .messages.create({...request, stream: true})
          .asResponse()
      ).text(),
    ]
    await using proxy = await startProxy(
      createMock({scenarios: [{reply: text('naïve 😊'), delivery: {splitAt: 11}}]}),
      ['--record', 'a.jsonl'],
      cwd,
    )
    const asked = await ask(proxy.url)
    await proxy.stop()
    expect(read(cwd, 'a.jsonl').trim().split('\n')).toHaveLength(3)
    expect(read(cwd, 'a.jsonl')).not.toContain('example-key')
    expect((await runMain(['validate', 'a.jsonl'], {cwd})).stdout).toBe('')
    const replay = await startMain(['mock', '--replay', 'a.jsonl'], cwd)
    expect(await ask(replay.url)).toEqual(asked)
  })

  test('goes to an HTTP Archive with what was found, which validate reads and mock plays back', async () => {
    const cwd = makeFolder({})
    await using proxy = await startProxy(createMock(), ['--har', 'a.har'], cwd)
    const entries = () => (JSON.parse(read(cwd, 'a.har')) as {log: {entries: object[]}}).log.entries
    expect(entries()).toEqual([])
    await clientOf(proxy.url)
      .messages.create({...request, max_tokens: -1})
      .catch(() => undefined)
    await expect.poll(() => entries().length).toBe(1)
    const events = await (
      await clientOf(proxy.url)
        .messages.create({...request, stream: true})
        .asResponse()
    ).text()
    await proxy.stop()
    expect(entries()).toMatchObject([
      {
        request: {
          method: 'POST',
          url: `${proxy.target.url}/v1/messages`,
          postData: {mimeType: 'application/json', text: JSON.stringify({...request, max_tokens: -1})},
        },
        response: {status: 400, content: {mimeType: 'application/json'}},
        comment: 'error: request /max_tokens: Found -1, expected at least 0.',
        _issues: [{code: 'too-small', part: 'request', path: '/max_tokens'}],
      },
      {response: {status: 200, content: {text: events, size: Buffer.byteLength(events)}}},
    ])
    expect(read(cwd, 'a.har')).not.toContain('example-key')
    expect(await runMain(['validate', 'a.har'], {cwd})).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Found -1') as string,
    })
    const replay = await startMain(['mock', '--replay', 'a.har'], cwd)
    expect(
      await (
        await clientOf(replay.url)
          .messages.create({...request, stream: true})
          .asResponse()
      ).text(),
    ).toBe(events)
  })

  test.runIf(process.platform === 'linux')('may not fit on the disk, which is told once', async () => {
    await using proxy = await startProxy(createMock(), ['--record', '/dev/full'])
    for (let count = 0; count < 2; count++)
      expect((await clientOf(proxy.url).messages.create(request)).type).toBe('message')
    const {stderr} = await proxy.stop()
    expect(stderr.match(/Nothing more is recorded: \/dev\/full: .*\n/g)).toHaveLength(1)
  })

  test('is whole when the program is ended by a signal', async () => {
    const cwd = makeFolder({})
    const target = await listen(createMock({scenarios: [{reply: text('Hello'), ...cut('stall', 3)}]}))
    const program = path.join(inject('programs'), 'cli/bin.js')
    const child = spawn(process.execPath, [
      program,
      'proxy',
      '--target',
      target.url,
      '--port',
      '0',
      '--grace',
      '0',
      '--har',
      path.join(cwd, 'a.har'),
    ])
    const ended = once(child, 'exit')
    const url = await new Promise<string>((resolve) =>
      child.stderr.once('data', (chunk: Buffer) => resolve(/http:\S+/.exec(chunk.toString())![0])),
    )
    await fetch(`${url}/v1/models`).then((response) => response.text())
    // This one never ends by itself.
    const stalled = await clientOf(url)
      .messages.create({...request, stream: true})
      .asResponse()
    child.kill('SIGINT')
    await expect(stalled.text()).rejects.toThrow()
    expect(await ended).toEqual([0, null])
    const {entries} = (JSON.parse(read(cwd, 'a.har')) as {log: {entries: {_cutBy?: string}[]}}).log
    expect(entries.map(({_cutBy}) => _cutBy)).toEqual([undefined, 'proxy'])
    await target.close()
  })
})

test.each([
  {args: [], message: 'messages-openapi: The option "--target" is missing: see "messages-openapi proxy --help".'},
  {args: ['--target', 'api.example'], message: 'messages-openapi: The value of "--target" is not a service URL, '},
  {
    args: ['--target', 'ftp://api.example'],
    message: 'messages-openapi: The value of "--target" is not a service URL, ',
  },
  {
    args: ['--target', 'https://user:example-key@api.example'],
    message: 'messages-openapi: The value of "--target" is not a service URL, ',
  },
  {
    args: ['--target', 'https://api.example?key=example-key'],
    message: 'messages-openapi: The value of "--target" is not a service URL, ',
  },
  {
    args: ['--target', 'https://api.example', '--record', '.'],
    message: '.: Found a folder, expected a file.',
  },
  {
    args: ['--target', 'https://api.example', '--record', 'a.jsonl', '--har', '.'],
    message: '.: Found a folder, expected a file.',
  },
  {
    args: ['--target', 'https://api.example', '--port', '0', '--host', '192.0.2.1'],
    message: 'messages-openapi: Found "192.0.2.1" for "--host", ',
  },
])('what cannot be served is one sentence: $args', async ({args, message}) => {
  const {code, stdout, stderr} = await runMain(['proxy', ...args], {cwd: makeFolder({})})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr.slice(0, message.length)).toBe(message)
  expect(stderr).not.toContain('example-key')
  expect(stderr.trim().split('\n').length === 1 || args.length === 0).toBe(true)
})
