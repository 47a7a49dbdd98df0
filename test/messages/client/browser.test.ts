import {existsSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import {expect, test} from 'vitest'
import {hello, helloTranscript} from './hello.ts'
import {type Serve, startFaultServer} from './fault-server.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file))

/** What runs in the page: each way to call, and what becomes of it. */
const script = `
  import {createMessagesClient} from './src/messages/index.ts'
  const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
  globalThis.callFrom = async (baseUrl) => {
    const client = createMessagesClient({baseUrl, apiKey: 'example-key', dangerouslyAllowBrowser: true, maxRetries: 1, random: () => 1})
    const message = await client.createMessage(body)
    const stream = await client.stream(body)
    const text = []
    for await (const piece of stream.text()) text.push(piece)
    const failure = await client.countMessageTokens({model: 'x', messages: []}).catch(({name, status}) => ({name, status}))
    const refused = await createMessagesClient({baseUrl: 'http://127.0.0.1:9', apiKey: 'x', dangerouslyAllowBrowser: true, maxRetries: 0})
      .createMessage(body).catch(({name}) => name)
    let unasked
    try { createMessagesClient({apiKey: 'example-key'}) } catch ({name}) { unasked = name }
    return {message, text, final: await stream.finalMessage(), failure, refused, unasked}
  }`

const cors = {'access-control-allow-origin': '*', 'access-control-allow-headers': '*'}

const serve: Serve = (response, request) => {
  if (request.method === 'OPTIONS') return response.writeHead(204, cors).end()
  if (request.url === '/') return response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>')
  if (request.url === '/v1/messages/count_tokens') return response.writeHead(503, {...cors, 'retry-after': '0'}).end()
  const isStream = request.headers.accept === 'text/event-stream'
  response.writeHead(200, {...cors, 'content-type': isStream ? 'text/event-stream' : 'application/json'})
  return response.end(isStream ? helloTranscript : JSON.stringify(hello))
}

test.runIf(executablePath)('works in a browser as it does elsewhere', async () => {
  const {outputFiles} = await build({
    stdin: {contents: script, resolveDir: path.resolve(import.meta.dirname, '../../..'), loader: 'ts'},
    bundle: true,
    format: 'esm',
    conditions: ['messages-openapi-source'],
    write: false,
    outdir: 'out',
  })
  const server = await startFaultServer(serve)
  const browser = await chromium.launch({executablePath: executablePath!, args: ['--no-sandbox']})
  try {
    const page = await browser.newPage()
    await page.goto(server.baseUrl)
    await page.addScriptTag({content: outputFiles[0]!.text, type: 'module'})
    await page.waitForFunction('globalThis.callFrom')
    const outcome: unknown = await page.evaluate(`callFrom(${JSON.stringify(server.baseUrl)})`)
    expect(outcome).toEqual({
      message: hello,
      text: ['Hel', 'lo!'],
      final: hello,
      failure: {name: 'ApiError', status: 503},
      refused: 'ConnectionError',
      unasked: 'CredentialsError',
    })
  } finally {
    await browser.close()
    await server.close()
  }
}, 60_000)
