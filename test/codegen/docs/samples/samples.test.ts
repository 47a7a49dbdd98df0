import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {parse} from 'acorn'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientsOf} from '../../../../src/codegen/docs/samples/clients.ts'
import {languagesOf} from '../../../../src/codegen/docs/samples/languages-of.ts'
import {languages} from '../../../../src/codegen/docs/samples/languages.ts'
import {createSamples} from '../../../../src/codegen/docs/samples/samples.ts'
import {siteStyle} from '../../../../src/codegen/docs/site/style.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'

const run = promisify(execFile)

/** Runs a program, and skips the test where the machine does not have it. */
async function runOrSkip(skip: (note: string) => never, program: string, given: readonly string[]): Promise<string> {
  try {
    return (await run(program, given)).stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip(`There is no ${program}.`)
    throw error
  }
}

/** A text that ends literals, begins expressions, or is read as an escape, in one language or another. */
const odd = `'"\`\\ $HOME \${x} #{y} {{z}} %s \\n \\u0041 """ \`\`\` BODY\nBODY\n<<EOF \t\u2028 é 😀 </pre>`

const text = {type: 'string'}

function describing(url: string): OpenApiDocument {
  const schema = {type: 'object', properties: {[odd]: text, count: {type: 'number'}, empty: {type: 'object'}}}
  const content = {'application/json': {schema, example: {[odd]: odd, count: 1.5, empty: {}, list: [null, true]}}}
  const parameters = [
    {name: 'id', in: 'path', required: true, schema: text, example: 'a/b c'},
    {name: 'q', in: 'query', required: true, schema: {type: 'array', items: text}, example: ['x&y', "it's"]},
    {name: 'x-odd', in: 'header', required: true, schema: text, example: `'"$HOME \\`},
  ]
  const post = {
    operationId: 'add',
    parameters,
    requestBody: {required: true, content},
    responses: {204: {description: 'Done.'}},
  }
  const form = {type: 'object', properties: {name: text, note: text}}
  const forms = {'multipart/form-data': {schema: form, example: {name: "it's", note: '@/etc/hosts'}}}
  const put = {
    operationId: 'put',
    requestBody: {required: true, content: forms},
    responses: {204: {description: 'Done.'}},
  }
  const file = {type: 'string', format: 'binary'}
  const upload = {
    type: 'object',
    required: ['title', 'photo', 'pages'],
    properties: {title: text, photo: {}, pages: {type: 'array', items: {contentMediaType: 'application/pdf'}}},
  }
  const patch = {
    operationId: 'upload',
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: upload,
          example: {title: 'Sea', photo: '', pages: ['']},
          encoding: {photo: {contentType: 'image/png, image/jpeg'}},
        },
      },
    },
    responses: {204: {description: 'Done.'}},
  }
  const raw = {
    operationId: 'draw',
    requestBody: {required: true, content: {'image/png': {schema: file}}},
    responses: {204: {description: 'Done.'}},
  }
  const key = {type: 'apiKey', in: 'header', name: 'x-key'}
  return {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    servers: [{url}],
    security: [{key: []}],
    components: {securitySchemes: {key}},
    paths: {'/things/{id}': {post}, '/forms': {put, patch}, '/drawings': {post: raw}},
  }
}

interface Arrived {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

describe('samples of requests with odd texts', () => {
  const arrived: Arrived[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const {method, url, headers} = request
      arrived.push({method, url, headers, body: Buffer.concat(chunks).toString()})
      response.writeHead(204).end()
    })
  })
  let samples: ReturnType<typeof createSamples>
  const sampleOf = (pointer: string) => samples.get(pointer)![0]!.request

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const {port} = server.address() as AddressInfo
    samples = createSamples(readModel(describing(`http://127.0.0.1:${port}/v1`)), (message) => {
      throw new Error(message)
    })
  })

  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('arrive from curl as they are described', async ({skip}) => {
    await runOrSkip(skip, 'curl', ['--version'])
    const env = {...process.env, API_KEY: 'secret', HOME: '/nowhere'}
    await run('sh', ['-c', `${languages.curl.write(sampleOf('#/paths/~1things~1{id}/post'))} --silent --fail`], {env})
    await run('sh', ['-c', `${languages.curl.write(sampleOf('#/paths/~1forms/put'))} --silent --fail`], {env})
    expect(arrived[0]).toMatchObject({
      method: 'POST',
      url: "/v1/things/a%2Fb%20c?q=x%26y&q=it's",
      headers: {'x-key': 'secret', 'x-odd': `'"$HOME \\`, 'content-type': 'application/json'},
    })
    expect(JSON.parse(arrived[0]!.body)).toEqual({[odd]: odd, count: 1.5, empty: {}, list: [null, true]})
    expect(arrived[1]!.body).toContain("it's")
    expect(arrived[1]!.body).toContain('@/etc/hosts')
  })

  test('send files as files, with their media types', async ({skip}) => {
    await runOrSkip(skip, 'curl', ['--version'])
    const cwd = mkdtempSync(path.join(tmpdir(), 'samples-'))
    for (const name of ['photo.png', 'pages.pdf', 'body.png']) writeFileSync(path.join(cwd, name), `bytes of ${name}`)
    for (const pointer of ['#/paths/~1forms/patch', '#/paths/~1drawings/post'])
      await run('sh', ['-c', `${languages.curl.write(sampleOf(pointer))} --silent --fail`], {
        cwd,
        env: {...process.env, API_KEY: 'secret'},
      })
    rmSync(cwd, {recursive: true})
    const [form, drawing] = arrived.slice(-2)
    expect(form!.body).toMatch(/name="title"\r\n\r\nSea/)
    expect(form!.body).toMatch(/name="photo"; filename="photo\.png"\r\nContent-Type: image\/png\r\n\r\nbytes of photo/)
    expect(form!.body).toMatch(
      /name="pages"; filename="pages\.pdf"\r\nContent-Type: application\/pdf\r\n\r\nbytes of pages/,
    )
    expect(drawing).toMatchObject({headers: {'content-type': 'image/png'}, body: 'bytes of body.png'})
  })

  test('open files in programs, or name them', () => {
    const form = sampleOf('#/paths/~1forms/patch')
    const [client] = Object.values(clientsOf(describing('http://127.0.0.1')))
    expect(client!.write(form)).toContain(`photo: await openAsBlob('photo.png', {type: 'image/png'})`)
    expect(client!.write(sampleOf('#/paths/~1drawings/post'))).toMatch(/^import \{openAsBlob\} from 'node:fs'\n/)
    expect(languages.python.write(form)).toContain('("photo", ("photo.png", open("photo.png", "rb"), "image/png"))')
    expect(languages.go.write(form)).toContain('(the bytes of photo.png)')
  })

  test('run nothing of the name of a credential or a method in a shell', async () => {
    const request = {...sampleOf('#/paths/~1forms/put'), method: 'COPY;echo ran'}
    const headers = [{name: 'x-$(echo ran)`echo ran`', value: 'Bearer ', variable: 'API_KEY'}]
    const program = languages.curl.write({...request, headers})
    const {stdout} = await run('sh', ['-c', `curl() { printf '%s|' "$@"; }; ${program}`], {env: {API_KEY: 'secret'}})
    expect(stdout).toContain('|--request|COPY;echo ran|--header|x-$(echo ran)`echo ran`: Bearer secret|')
  })

  test('are valid programs of Python', async ({skip}) => {
    const program = languages.python.write(sampleOf('#/paths/~1things~1{id}/post'))
    const check =
      'import ast, sys, json; tree = ast.parse(sys.argv[1]); call = [n for n in ast.walk(tree) if isinstance(n, ast.keyword) and n.arg == "json"][0]; print(json.dumps(ast.literal_eval(call.value)))'
    const stdout = await runOrSkip(skip, 'python3', ['-c', check, program])
    expect(JSON.parse(stdout)).toEqual({[odd]: odd, count: 1.5, empty: {}, list: [null, true]})
  })

  test('are valid modules of JavaScript', () => {
    for (const {write} of Object.values(clientsOf(describing('http://127.0.0.1'))))
      expect(() =>
        parse(write(sampleOf('#/paths/~1things~1{id}/post')), {ecmaVersion: 'latest', sourceType: 'module'}),
      ).not.toThrow()
  })

  test('of up to nine clients are shown when they are chosen, and more are refused', () => {
    const clients = (count: number) => ({
      'x-clients': Array.from({length: count}, (_, index) => ({label: `L${index}`, setup: ''})),
    })
    const shown = Object.keys(languagesOf(clients(9)))
    expect(
      shown.filter((key) => !siteStyle.includes(`.requests:has([value=${key}]:checked) :is(.lang-${key},`)),
    ).toEqual([])
    expect(shown).toHaveLength(9 + 1 + Object.keys(languages).length)
    expect(() => clientsOf(clients(10))).toThrow('Found 10 clients in "x-clients", expected at most 9.')
  })

  test('hold no quote or escape of their own in other languages', () => {
    const request = sampleOf('#/paths/~1things~1{id}/post')
    // Nothing is read in a heredoc whose mark is in quotes.
    expect(languages.ruby.write(request)).toContain(`<<'BODY'.chomp\n{`)
    // Every language but PHP reads the escapes of JSON; PHP reads none within single quotes.
    expect(languages.php.write(request)).toContain(`'x-odd: \\'"$HOME \\\\'`)
    expect(languages.go.write(request)).toContain('request.Header.Set("x-odd", "\'\\"$HOME \\\\")')
    expect(languages.java.write(request)).toContain('.header("x-odd", "\'\\"$HOME \\\\")')
    expect(languages.csharp.write(request)).toContain('TryAddWithoutValidation("x-odd", "\'\\"$HOME \\\\")')
  })
})

test.each([
  ['text/event-stream', 'for await (const event of stream) console.log(event)'],
  ['application/jsonl', 'for await (const line of stream) console.log(line)'],
  ['application/json', 'console.log(result)'],
])('of a client read a response in %s', (mediaType, program) => {
  const responses = {200: {description: 'News.', content: {[mediaType]: {schema: text}}}}
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {'/news': {get: {operationId: 'news', responses}}},
  }
  const [sample] = createSamples(readModel(document), (message) => {
    throw new Error(message)
  }).get('#/paths/~1news/get')!
  expect(clientsOf(document).typescript!.write(sample!.request)).toContain(program)
})

test('of a client read a stream where the body asks for one in the way that the description says', () => {
  const stream = {'application/json': {schema: {}}, 'text/event-stream': {schema: {}}}
  const example = (mode: string) => ({
    schema: {type: 'object', properties: {mode: text}},
    example: {mode, stream: true},
  })
  const operation = (mode: string) => ({
    operationId: mode,
    requestBody: {content: {'application/json': example(mode)}},
    responses: {200: {description: 'News.', content: stream}},
    'x-response-by': {property: 'mode', mediaTypes: {live: 'text/event-stream'}, default: 'application/json'},
  })
  const document = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {'/live': {post: operation('live')}, '/past': {post: operation('past')}},
  } as OpenApiDocument
  const samples = createSamples(readModel(document), (message) => {
    throw new Error(message)
  })
  const programOf = (path: string) =>
    clientsOf(document).typescript!.write(samples.get(`#/paths/~1${path}/post`)![0]!.request)
  expect(programOf('live')).toContain('for await (const event of stream) console.log(event)')
  expect(programOf('past')).toContain('console.log(result)')
})

test('of a body with several media types say which they send, and XML is sent as XML', () => {
  const schema = {type: 'object', xml: {name: 'thing'}, properties: {id: {type: 'integer', xml: {attribute: true}}}}
  const media = {schema, example: {id: 1}}
  const document = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {
      '/things': {
        post: {
          operationId: 'add',
          requestBody: {content: {'application/xml': media, 'application/json': media}},
          responses: {},
        },
      },
    },
  } as OpenApiDocument
  const samples = createSamples(readModel(document), (message) => {
    throw new Error(message)
  }).get('#/paths/~1things/post')!
  expect(samples.map(({title}) => title)).toEqual(['Example (application/xml)', 'Example (application/json)'])
  const [xml, json] = samples.map(({request}) => clientsOf(document).typescript!.write(request))
  expect(xml).toContain(
    'client.add(`<?xml version="1.0" encoding="UTF-8"?>\n<thing id="1"/>`, {contentType: \'application/xml\'})',
  )
  expect(json).toContain('client.add({id: 1})')
  expect(samples[0]!.request.body!.text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<thing id="1"/>')
})

test.each([
  ['*/*', 'application/json'],
  ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
])('of a body that is described as %s send %s, which the client need not be told', (described, sent) => {
  const media = {schema: {type: 'object'}, example: {id: 1}}
  const document = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {'/things': {post: {operationId: 'add', requestBody: {content: {[described]: media}}, responses: {}}}},
  } as OpenApiDocument
  const [sample] = createSamples(readModel(document), (message) => {
    throw new Error(message)
  }).get('#/paths/~1things/post')!
  expect(sample!.request.headers).toEqual([{name: 'content-type', value: sent}])
  expect(clientsOf(document).typescript!.write(sample!.request)).toContain('client.add({id: 1})')
})
