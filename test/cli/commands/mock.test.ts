import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {createMessagesClient} from '../../../src/entries/index.ts'
import {makeFolder, runMain} from '../run-main.ts'
import {startMain} from '../start-main.ts'

const request = {model: 'm', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const clientOf = (baseUrl: string) => createMessagesClient({baseUrl, apiKey: 'example-key', maxRetries: 0})

const yaml = `
- when: {says: weather}
  tool: get_weather
  input: {city: Paris}
- text: Hello from a file.
`

describe('messages-openapi mock', () => {
  test('prints its address, serves the Messages API, and ends in peace when it is asked to', async () => {
    const {url, stop} = await startMain(['mock', '--quiet'])
    const client = clientOf(url)
    expect((await client.createMessage(request)).type).toBe('message')
    expect((await (await client.stream(request)).finalMessage()).type).toBe('message')
    await expect(client.createMessage({...request, max_tokens: -1})).rejects.toMatchObject({status: 400})
    expect(await stop()).toEqual({code: 0, stdout: `${url}\n`, stderr: ''})
    await expect(fetch(url)).rejects.toThrow()
  })

  test('serves a description without a step between, and says what it does not check', async () => {
    const books = `openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    post:
      operationId: addBook
      requestBody: {content: {application/yaml: {schema: {type: object}}, application/json: {schema: {required: [title]}}}}
      responses: {'201': {description: Added., content: {application/json: {example: {id: b1}}}}}
`
    const {url, stop} = await startMain(['mock', 'books.yaml', '--quiet'], makeFolder({'books.yaml': books}))
    const added = await post(`${url}/books`, {title: 'Emma'})
    expect([added.status, await added.json()]).toEqual([201, {id: 'b1'}])
    expect((await post(`${url}/books`, {})).status).toBe(400)
    expect((await stop()).stderr).toMatch(/^books\.yaml: .*application\/yaml/)
  })

  test('refuses as the contract asks: the native one takes what the documented one does not', async () => {
    const tools = [{name: 'a', input_schema: {type: 'object' as const}}]
    const answers = await Promise.all(
      ['documented', 'native'].map(async (contract) => {
        const {url} = await startMain(['mock', '--contract', contract])
        return post(`${url}/v1/messages`, {...request, tools})
      }),
    )
    expect(answers.map(({status}) => status)).toEqual([400, 200])
  })

  test.each([
    {file: 'scenarios.yaml', content: yaml},
    {
      file: 'scenarios.json',
      content: JSON.stringify([
        {when: {says: 'weather'}, tool: 'get_weather', input: {city: 'Paris'}},
        {text: 'Hello from a file.'},
      ]),
    },
  ])('answers as $file says', async ({file, content}) => {
    const {url} = await startMain(['mock', '--scenarios', file], makeFolder({[file]: content}))
    const client = clientOf(url)
    expect((await client.createMessage(request)).content).toMatchObject([{type: 'text', text: 'Hello from a file.'}])
    const asked = {...request, messages: [{role: 'user' as const, content: 'How is the weather?'}]}
    expect((await client.createMessage(asked)).content).toMatchObject([
      {type: 'tool_use', name: 'get_weather', input: {city: 'Paris'}},
    ])
  })

  test('serves a contract that was generated for another API, with values that a seed decides', async () => {
    const cwd = makeFolder({'package.json': '{"type": "module"}'})
    const spec = path.resolve(import.meta.dirname, '../../fixtures/their-api.yaml')
    expect(await runMain(['generate', '--spec', spec, '--out', 'books'], {cwd})).toMatchObject({code: 0})
    const titles = await Promise.all(
      ['1', '1', '2'].map(async (seed) => {
        const {url} = await startMain(['mock', '--contract', 'books', '--seed', seed], cwd)
        expect((await post(`${url}/books`, {titel: 'Emma'})).status).toBe(400)
        return (await post(`${url}/books`, {title: 'Emma'})).text()
      }),
    )
    expect(JSON.parse(titles[0]!)).toHaveProperty('title')
    expect(titles[1]).toBe(titles[0])
    expect(titles[2]).not.toBe(titles[0])
  })

  test('keeps what is created on the paths that it prints', async () => {
    const cwd = makeFolder({
      'package.json': '{"type": "module"}',
      'notes.json': JSON.stringify({
        openapi: '3.1.0',
        info: {title: 'Notes', version: '1'},
        paths: {'/notes': {post: note('addNote', 201)}, '/notes/{id}': {get: note('getNote', 200, ['id'])}},
      }),
    })
    expect(await runMain(['generate', '--spec', 'notes.json', '--out', 'notes'], {cwd})).toMatchObject({code: 0})
    const {url, stop} = await startMain(['mock', '--contract', 'notes', '--stateful', '--quiet'], cwd)
    const {id} = (await (await post(`${url}/notes`, {text: 'Milk'})).json()) as {id: string}
    expect(await (await fetch(`${url}/notes/${id}`)).json()).toEqual({id, text: 'Milk'})
    expect(await stop()).toMatchObject({code: 0, stderr: '/notes keeps its items: addNote, getNote\n'})
  })
})

/** An operation that takes and returns a note. */
function note(operationId: string, status: number, parameters: readonly string[] = []) {
  const text = {type: 'string', minLength: 1}
  const schema = {type: 'object', required: ['id', 'text'], properties: {id: {...text, readOnly: true}, text}}
  const content = {'application/json': {schema}}
  return {
    operationId,
    parameters: parameters.map((name) => ({name, in: 'path', required: true, schema: text})),
    ...(parameters.length === 0 && {requestBody: {content}}),
    responses: {[status]: {description: 'The note.', content}},
  }
}

describe('a recording', () => {
  const exchange = (more: object) =>
    `${JSON.stringify({method: 'POST', url_path: '/v1/messages', request, status: 200, response: null, sse: null, ...more})}\n`

  test('is played back; what it does not have is told, and breaks the connection', async () => {
    const recording =
      exchange({sse: 'event: ping\ndata: {"type": "ping"}\n\n', chunks: [7, 30]}) + exchange({request: null, status: 0})
    const {url, stop} = await startMain(['mock', '--quiet', '--replay', 'a.jsonl'], makeFolder({'a.jsonl': recording}))
    expect(await (await post(`${url}/v1/messages`, request)).text()).toBe('event: ping\ndata: {"type": "ping"}\n\n')
    await expect(post(`${url}/v1/messages`, {...request, max_tokens: 1})).rejects.toThrow()
    await expect(fetch(`${url}/../../package.json`)).rejects.toThrow()
    expect((await post(`${url}/v1/messages`, request)).status).toBe(200)
    const {stderr} = await stop()
    expect(stderr).toBe(
      'The recording has no POST /v1/messages with this body.\nThe recording has no GET /package.json with this body.\n',
    )
  })

  test('may be an HTTP Archive', async () => {
    const entry = {
      request: {method: 'GET', url: 'https://api.example/v1/models', headers: {}},
      response: {
        status: 200,
        headers: [{name: 'Content-Type', value: 'application/json'}],
        content: {text: '{"data": []}'},
      },
    }
    const {url} = await startMain(
      ['mock', '--replay', 'a.har'],
      makeFolder({'a.har': JSON.stringify({log: {entries: [entry]}})}),
    )
    expect(await (await fetch(`${url}/v1/models`)).json()).toEqual({data: []})
  })
})

describe('what cannot be served is one sentence', () => {
  const files = {
    'broken.json': '[{"text": }]',
    'broken.yaml': '- text: "a\n- b: [',
    'other.yaml': 'text: Hello',
    'typo.yaml': '- txet: Hello',
    'block.yaml': '- text: Hello\n- reply:\n    - type: texxt',
    'stop.json': '[{"text": "Hello", "stopReason": "banana"}]',
    'broken.jsonl': '{"method": "GET", "url_path": "/", "status": 200}\n{"method": ',
    'form.jsonl': '{"status": 200}',
    'chunks.jsonl': '{"method": "GET", "url_path": "/", "status": 200, "chunks": ["a"]}',
    'asked.jsonl': '{"method": "GET", "url_path": "/"}',
    'good.jsonl': '{"method": "GET", "url_path": "/", "status": 204}',
    'folder/notes.txt': '',
  }

  test.each([
    {
      args: ['--port', '65536'],
      message: 'messages-openapi: Found "65536" for "--port", expected a whole number up to 65535.',
    },
    {
      args: ['--port', 'four'],
      message: 'messages-openapi: Found "four" for "--port", expected a whole number up to 65535.',
    },
    {
      args: ['--port', '0', '--host', '192.0.2.1'],
      message: 'messages-openapi: Found "192.0.2.1" for "--host", expected an address of this machine.',
    },
    {
      args: ['--stateful'],
      message: 'messages-openapi: Found "--stateful" for the contract "native", whose mock keeps batches without it',
    },
    {args: ['--seed', '-1'], message: 'messages-openapi: Found "-1" for "--seed", expected a whole number.'},
    {args: ['--scenarios', 'none.yaml'], message: 'none.yaml: The file does not exist.'},
    {args: ['--scenarios', 'folder'], message: 'folder: Found a folder, expected a file.'},
    {args: ['--scenarios', 'broken.json'], message: 'broken.json:1:11: Found "}" in the JSON, expected a value.'},
    {args: ['--scenarios', 'broken.yaml'], message: 'broken.yaml:2:7: The file is not valid YAML: '},
    {
      args: ['--scenarios', 'other.yaml'],
      message: 'other.yaml:1:1: Found {"text":"Hello"} as the scenarios, expected a list.',
    },
    {
      args: ['--scenarios', 'typo.yaml'],
      message: 'typo.yaml:1:3: Found the unknown property "txet" in scenario 1, expected one of ',
    },
    {
      args: ['--scenarios', 'block.yaml'],
      message: 'block.yaml:3:13: scenario 2, block 1: Found the unknown type "texxt"',
    },
    {args: ['--scenarios', 'stop.json'], message: 'stop.json:1:34: scenario 1: Found "banana"'},
    {args: ['--replay', 'none.jsonl'], message: 'none.jsonl: The file does not exist.'},
    {args: ['--replay', 'broken.jsonl'], message: 'broken.jsonl:2:12: Found the end in the JSON, expected a value.'},
    {
      args: ['--replay', 'form.jsonl'],
      message: 'form.jsonl:1:1: Found an exchange without "method", which is required.',
    },
    {
      args: ['--replay', 'chunks.jsonl'],
      message: 'chunks.jsonl:1:1: Found a list as "chunks" of an exchange, expected a list of sizes.',
    },
    {
      args: ['--replay', 'asked.jsonl'],
      message: 'asked.jsonl: Found no exchange with an answer, expected at least one.',
    },
    {
      args: ['--replay', 'good.jsonl', '--seed', '1'],
      message: 'messages-openapi: Found "--seed" beside "--replay", which answers with what was recorded: ',
    },
    {
      args: ['--scenarios', 'typo.yaml', '--contract', 'folder'],
      message: `messages-openapi: Found "--scenarios" for the contract "folder", expected one of the Messages API's: documented, native.`,
    },
    {
      args: ['--contract', 'folder'],
      message: 'folder: Found a folder without "openapi.yaml", expected that or "openapi.json", or name the file.',
    },
    {args: ['--contract', 'nativ'], message: 'messages-openapi: Unknown contract "nativ", did you mean "native"?'},
  ])('$args', async ({args, message}) => {
    const cwd = makeFolder(files)
    const {code, stdout, stderr} = await runMain(['mock', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.replace(`${cwd}/`, '').slice(0, message.length)).toBe(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const {port} = server.address() as AddressInfo
    const {code, stderr} = await runMain(['mock', '--port', String(port)])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: `messages-openapi: The port ${port} is in use: choose another with "--port", or 0 for a free one.\n`,
    })
  })
})

function post(url: string, body: unknown): Promise<Response> {
  const headers = {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'}
  return fetch(url, {method: 'POST', headers, body: JSON.stringify(body)})
}
