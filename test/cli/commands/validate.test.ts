import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 10, messages: [{role: 'user', content: 'Hi'}]}
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  content: [{type: 'text', text: 'Hello.'}],
  model: 'claude-3-opus-20240229',
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: {input_tokens: 1, output_tokens: 2},
}
const refusal = {type: 'error', error: {type: 'invalid_request_error', message: 'No.'}}
const exchange = {
  id: 'one',
  method: 'POST',
  url_path: '/v1/messages',
  request,
  status: 200,
  response: message,
  sse: null,
}
const transcript = readFileSync(
  path.resolve(import.meta.dirname, '../../../openapi/examples/createMessage/text.sse'),
  'utf8',
)

interface Printed {
  readonly id?: string
  readonly valid: boolean
  readonly issues: readonly {
    readonly part: string
    readonly code: string
    readonly path: string
    readonly line: number
    readonly column: number
  }[]
}

async function validateLines(
  stdin: string,
  ...args: string[]
): Promise<{code: number; lines: Printed[]; stderr: string}> {
  const {code, stdout, stderr} = await runMain(['validate', '--format', 'ndjson', ...args], {stdin})
  return {
    code,
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Printed),
    stderr,
  }
}

describe('a payload is told from its shape', () => {
  test.each([
    {payload: request, subject: 'request of createMessage'},
    {payload: {...request, max_tokens: undefined}, subject: 'request of createMessage'},
    {payload: {modle: 'm', messages: []}, subject: 'request of createMessage'},
    {payload: message, subject: 'response of createMessage'},
    {payload: {...message, type: 'mesage'}, subject: 'response of createMessage'},
    {payload: refusal, subject: 'response of createMessage'},
    {payload: {type: 'content_block_stop', index: 0}, subject: 'event of createMessage'},
    {payload: {type: 'message_start', message}, subject: 'event of createMessage'},
    {payload: exchange, subject: `${exchange.method} ${exchange.url_path} ${exchange.status}`},
    {payload: {...exchange, method: 'PO\nST', url_path: '/v1/messages?key=k'}, subject: 'PO\uFFFDST /v1/messages 200'},
  ])('$subject: $payload', async ({payload, subject}) => {
    const {stderr} = await runMain(['validate'], {stdin: JSON.stringify(payload, null, 2)})
    expect(stderr).toContain(`1 payload (${subject}): `)
  })

  test('unless --as, --operation and --status say what it is', async () => {
    const {lines} = await validateLines('{}', '--as', 'response', '--operation', 'createMessage', '--status', '400')
    expect(lines[0]?.issues.map((issue) => issue.path)).toEqual(['/type', '/error'])
    expect((await validateLines('[]', '--as', 'request')).lines[0]?.issues).toMatchObject([
      {part: 'request', code: 'wrong-type', path: ''},
    ])
  })

  test('or is asked for as far as it is not said', async () => {
    const {code, stderr} = await runMain(['validate', '--operation', 'createMessage'], {stdin: '{"other": 1}'})
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      '<stdin>:1:1: Found an object, which is no payload of "createMessage": say what it is with "--as".',
    ])
  })
})

describe('exit codes', () => {
  test.each([
    {what: 'all valid', stdin: JSON.stringify(request), args: [], code: 0},
    {what: 'issues', stdin: JSON.stringify({...request, max_tokens: 0}), args: [], code: 1},
    {what: 'warnings alone', stdin: JSON.stringify({...request, temperature: 1, top_p: 1}), args: [], code: 0},
    {
      what: 'warnings with --strict',
      stdin: JSON.stringify({...request, temperature: 1, top_p: 1}),
      args: ['--strict'],
      code: 1,
    },
    {
      what: 'an issue of a rule',
      stdin: JSON.stringify({...request, messages: [...request.messages, ...request.messages]}),
      args: [],
      code: 1,
    },
    {
      what: 'a rule set to warning',
      stdin: JSON.stringify({...request, messages: [...request.messages, ...request.messages]}),
      args: ['--rule', 'roles-alternate=warning'],
      code: 0,
    },
    {what: 'unreadable input', stdin: '{', args: [], code: 2},
  ])('$code for $what', async ({stdin, args, code}) => {
    expect((await runMain(['validate', ...args], {stdin})).code).toBe(code)
  })
})

describe('text output', () => {
  const broken = JSON.stringify({...request, max_tokens: '10', tols: []}, null, 2)

  test('shows each issue with place, code frame and pointer', async () => {
    const {code, stdout, stderr} = await runMain(['validate', 'a.json'], {cwd: makeFolder({'a.json': broken})})
    expect(code).toBe(1)
    expect(stdout).toContain('a.json:3:17 error Found a string ("10"), expected an integer. (wrong-type)\n')
    expect(stdout).toContain('> 3 |   "max_tokens": "10",\n    |                 ^\n')
    expect(stdout).toContain('  request /max_tokens\n')
    expect(stdout).toMatch(/a\.json:10:3 error Found the unknown property "tols", .* \(unknown-property\)\n/)
    expect(stderr).toBe('1 payload (request of createMessage): 0 valid, 1 invalid, 2 errors, 0 warnings.\n')
  })

  test('clips a long line around the place', async () => {
    const line = JSON.stringify({
      ...request,
      system: 'x'.repeat(500),
      max_tokens: 0,
      metadata: {user_id: 'y'.repeat(500)},
    })
    const {stdout} = await runMain(['validate'], {stdin: line})
    const [, shown, caret] = stdout.split('\n')
    expect(shown!.length).toBeLessThanOrEqual(100)
    expect(shown!.indexOf('…')).toBeGreaterThan(0)
    expect(shown![caret!.indexOf('^')]).toBe('0')
  })

  test('--max-issues prints so many, and counts all; --quiet prints errors alone', async () => {
    const both = {...request, max_tokens: 0, stop_sequences: 1}
    const limited = await runMain(['validate', '--max-issues', '1'], {stdin: JSON.stringify(both)})
    expect(limited.stdout.match(/ error /g)).toHaveLength(1)
    expect(limited.stderr).toContain('2 errors')
    const quiet = await runMain(['validate', '--quiet'], {
      stdin: JSON.stringify({...request, temperature: 1, top_p: 1}),
    })
    expect(quiet).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

test('json output is one object with results and totals', async () => {
  const {stdout} = await runMain(['validate', '--format', 'json'], {
    stdin: `${JSON.stringify(exchange)}\n${JSON.stringify(request)}\n`,
  })
  expect(JSON.parse(stdout)).toEqual({
    results: [
      {id: 'one', valid: true, file: '<stdin>', line: 1, issues: []},
      {valid: true, file: '<stdin>', line: 2, issues: []},
    ],
    totals: {payloads: 2, invalid: 0, errors: 0, warnings: 0},
  })
})

describe('JSON Lines', () => {
  test('give one line for each exchange, in order, with the part of each issue', async () => {
    const faulty = [
      {...exchange, id: 'request', request: {...request, max_tokens: 0}},
      {...exchange, id: 'response', response: {...message, role: 'user'}},
      {
        ...exchange,
        id: 'stream',
        request: {...request, max_tokens: 100, stream: true},
        response: null,
        sse: transcript.replace('"text_delta"', '"txt_delta"'),
      },
      {
        ...exchange,
        id: 'header',
        request_headers: {'Anthropic-Version': 'yesterday', 'content-type': 'application/json'},
      },
      {...exchange, id: 5},
    ]
    const {code, lines} = await validateLines(faulty.map((line) => `${JSON.stringify(line)}\n`).join('\n'))
    expect(code).toBe(1)
    expect(lines.map(({id}) => id)).toEqual(['request', 'response', 'stream', 'header', '5'])
    expect(lines.map(({issues}) => issues.map(({part, path: pointer}) => `${part} ${pointer}`))).toEqual([
      ['request /max_tokens'],
      ['response /role'],
      [expect.stringMatching(/^stream \/\d+\/delta\/type$/)],
      ['request /anthropic-version'],
      [],
    ])
    const texts = faulty.map((line) => JSON.stringify(line))
    const places = lines.flatMap(({issues}, index) =>
      issues.map(({line, column}) => [line, texts[index]!.slice(column - 1, column + 10)]),
    )
    expect(places).toEqual([
      [1, expect.stringMatching(/^0/)],
      [3, expect.stringMatching(/^"user"/)],
      [5, expect.stringMatching(/^\\"txt_delta/)],
      [7, expect.stringMatching(/^"yesterday/)],
    ])
  })

  test('with a bad line in the middle have it reported, and the rest done', async () => {
    const good = JSON.stringify(exchange)
    const {code, lines, stderr} = await validateLines(
      `${good}\n${good.slice(0, 30)}\n${good.replace('"url_path":"/v1/messages"', '"url_path":7')}\n7\n${good}\n`,
    )
    expect(code).toBe(2)
    expect(lines).toMatchObject([
      {line: 1, valid: true},
      {line: 5, valid: true},
    ])
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      '<stdin>:2:31: Found the end in the JSON, expected a closing quote, with line breaks and control characters escaped.',
      '<stdin>:3:40: Found an integer (7) as "url_path" of an exchange, expected a string.',
      expect.stringContaining('<stdin>:4:1: Found an integer (7), which is no payload of the Messages API'),
    ])
  })

  test('come in chunks that end anywhere', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({...exchange, request: {...request, system: 'é😀'}})}\n`.repeat(3),
    )
    for (const size of [1, 7, 100]) {
      const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      const {code, stdout} = await runMain(['validate', '--format', 'ndjson', '--quiet'], {stdin: chunks})
      expect([code, stdout.trim().split('\n').length]).toEqual([0, 3])
    }
  })
})

describe('a transcript', () => {
  test('is validated event by event, and issues stand where their event does', async () => {
    const broken = transcript.replace('"text_delta"', '"text_delt"')
    const cwd = makeFolder({
      'good.sse': transcript,
      'bad.sse': broken,
      'cut.sse': transcript.slice(0, transcript.indexOf('event: message_stop')),
    })
    const {code, stdout} = await runMain(['validate', 'good.sse', 'bad.sse', 'cut.sse'], {cwd})
    expect(code).toBe(1)
    const line = broken.slice(0, broken.indexOf('"text_delt"')).split('\n').length
    expect(stdout).toMatch(new RegExp(`^bad\\.sse:${line}:\\d+ \\w+ Found .*text_delt`))
    expect(stdout).toMatch(/\ncut\.sse:\d+:\d+ error Found the end of the stream, .*\(truncated-stream\)/)
  })

  test('is told on the standard input too', async () => {
    expect((await runMain(['validate'], {stdin: transcript})).stderr).toContain(
      '1 payload (stream of createMessage): 1 valid',
    )
  })
})

describe('an HTTP Archive', () => {
  const entry = {
    request: {
      method: 'POST',
      url: 'https://api.anthropic.com/v1/messages?beta=true',
      headers: [{name: 'Anthropic-Version', value: '2023-06-01'}],
      postData: {mimeType: 'application/json', text: JSON.stringify({...request, max_tokens: 0}, null, 1)},
    },
    response: {status: 200, headers: {}, content: {mimeType: 'application/json', text: JSON.stringify(message)}},
  }
  const stream = {...entry.response, content: {mimeType: 'text/event-stream; charset=utf-8', text: transcript}}
  const page = {
    request: {method: 'GET', url: 'https://example.com/index.html', headers: {}},
    response: {status: 200, content: {}},
  }
  const broken = {...entry, request: {...entry.request, postData: {text: '{"model": }'}}}
  const encoded = Buffer.from(JSON.stringify({...message, id: 1})).toString('base64')
  const base64 = {...entry.response, content: {...entry.response.content, encoding: 'base64', text: encoded}}
  const streamed = {
    request: {...entry.request, postData: {text: JSON.stringify({...request, max_tokens: 100, stream: true})}},
    response: stream,
  }
  const entries = [entry, page, streamed, broken, {...entry, response: base64}]

  test('is read as the exchanges with this API that it holds', async () => {
    const text = JSON.stringify({log: {version: '1.2', entries}})
    const {code, lines, stderr} = await validateLines(text)
    expect(code).toBe(1)
    expect(
      lines.map(({id, issues}) => [
        id,
        issues.map(({part, code: fault, path: pointer}) => `${part} ${fault} ${pointer}`),
      ]),
    ).toEqual([
      ['0', ['request too-small /max_tokens']],
      ['2', []],
      ['3', ['request malformed-body ']],
      ['4', ['request too-small /max_tokens', 'response wrong-type /id']],
    ])
    expect(text.slice(lines[0]!.issues[0]!.column - 1)).toMatch(/^0,\\n/)
    expect(text.slice(lines[2]!.issues[0]!.column - 1)).toMatch(/^\}"/)
    expect(stderr).toContain('1 of other services left out')
  })
})

test('progress is shown on a terminal alone', async () => {
  const stdin = `${JSON.stringify(exchange)}\n`
  expect((await runMain(['validate'], {stdin, isTTY: false})).stderr).not.toContain('\u001B')
})
