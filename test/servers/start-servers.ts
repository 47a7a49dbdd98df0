import {existsSync} from 'node:fs'
import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import type {ServerName} from './depot.ts'

/** Servers of other hands, each of which checks a request by a description, and answers with what it read of it. */

const folder = import.meta.dirname
const load = createRequire(path.join(folder, 'package.json'))

/** The packages come by `npm ci` in this folder. */
export const isInstalled = existsSync(path.join(folder, 'node_modules'))

/** A request as a server read it. */
export interface Read {
  readonly operationId: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly cookie: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export interface RunningServer {
  readonly baseUrl: string
  readonly close: () => void
}

/** Starts a server for a description. `answer: 'mock'` has it respond as the description says, as far as it can. Default: `read`. */
export async function startServer(
  name: ServerName,
  description: object,
  {answer = 'read'}: {readonly answer?: 'read' | 'mock'} = {},
): Promise<RunningServer> {
  const create = {'express-openapi-validator': createExpress, 'openapi-backend': createBackend}[name]
  const server = createServer(await create(structuredClone(description), answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {baseUrl: `http://127.0.0.1:${port}`, close: () => void server.close()}
}

type Handler = (request: ExpressRequest, response: ExpressResponse, next: () => void) => void
type ErrorHandler = (error: Error, request: ExpressRequest, response: ExpressResponse, next: () => void) => void

interface ExpressRequest {
  readonly openapi: {readonly schema: {readonly operationId: string}; readonly pathParams: Record<string, unknown>}
  readonly query: Record<string, unknown>
  readonly headers: {readonly cookie?: string}
  cookies: Record<string, unknown>
  readonly body: unknown
  readonly files?: readonly {fieldname: string; originalname: string; mimetype: string; buffer: Buffer}[]
}

interface ExpressResponse {
  status: (code: number) => ExpressResponse
  json: (value: unknown) => void
}

interface Express {
  (): RequestListener & {use: (handlers: Handler | readonly Handler[] | ErrorHandler) => void}
  readonly json: (options: object) => Handler
  readonly urlencoded: (options: object) => Handler
  readonly text: (options: object) => Handler
  readonly raw: (options: object) => Handler
}

/** Express, with the parsers for bodies that come with it, behind the validator. */
function createExpress(apiSpec: object): RequestListener {
  const express = load('express') as Express
  const cookie = load('cookie') as {parse: (header: string) => Record<string, unknown>}
  const {middleware} = load('express-openapi-validator') as {middleware: (options: object) => readonly Handler[]}
  const app = express()
  app.use(express.json({type: ['json', '+json'], strict: false}))
  app.use(express.urlencoded({extended: true}))
  app.use(express.text({type: 'text/*'}))
  app.use(express.raw({type: ['application/octet-stream', 'image/*']}))
  app.use((request: ExpressRequest, _response: ExpressResponse, next: () => void) => {
    request.cookies = cookie.parse(request.headers.cookie ?? '')
    next()
  })
  app.use(middleware({apiSpec, validateApiSpec: false, validateSecurity: false}))
  app.use((request: ExpressRequest, response: ExpressResponse) => {
    const {openapi, query, headers, cookies, body, files = []} = request
    const {schema, pathParams} = openapi
    response.json({
      operationId: schema.operationId,
      path: pathParams,
      query,
      header: headers,
      cookie: cookies,
      body: withFiles(body, files),
    })
  })
  app.use((error: Error, _request: ExpressRequest, response: ExpressResponse, _next: () => void) => {
    response.status(400).json({detail: error.message})
  })
  return app
}

function withFiles(body: unknown, files: NonNullable<ExpressRequest['files']>): unknown {
  if (Buffer.isBuffer(body)) return body.toString()
  if (files.length === 0) return body
  const entries = files.map(({fieldname, originalname, mimetype, buffer}): [string, unknown] => [
    fieldname,
    // The package reads names as Latin-1.
    {name: Buffer.from(originalname, 'latin1').toString(), type: mimetype, text: buffer.toString()},
  ])
  return {...(body as object), ...grouped(entries)}
}

interface BackendContext {
  readonly operation: {readonly operationId: string}
  readonly request: {params: object; query: object; headers: object; cookies: object; requestBody: unknown}
  readonly validation: {readonly errors: unknown}
}

interface Backend {
  mockResponseForOperation: (operationId: string) => {status: number; mock: unknown}
  init: () => Promise<unknown>
  handleRequest: (request: object) => Promise<Reply>
}

interface Reply {
  readonly status: number
  readonly body: unknown
}

/** The framework for any transport, behind the HTTP server and the form parser of the platform. */
async function createBackend(definition: object, kind: 'read' | 'mock'): Promise<RequestListener> {
  const {OpenAPIBackend} = load('openapi-backend') as {OpenAPIBackend: new (options: object) => Backend}
  const answer = ({operation, request}: BackendContext): Reply => {
    const {params, query, headers, cookies, requestBody} = request
    const {operationId} = operation
    if (kind === 'mock') {
      const {status, mock} = api.mockResponseForOperation(operationId)
      return {status, body: mock}
    }
    const read = {operationId, path: params, query, header: headers, cookie: cookies, body: requestBody}
    return {status: 200, body: read}
  }
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    coerceTypes: true,
    handlers: {
      notImplemented: answer,
      notFound: (): Reply => ({status: 404, body: {detail: 'no such operation'}}),
      validationFail: ({validation}: BackendContext): Reply => ({
        status: 400,
        body: {detail: JSON.stringify(validation.errors)},
      }),
    },
  })
  await api.init()
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const {method, url, headers} = request
    const {status, body} = await api.handleRequest({method, path: url, headers, body: await bodyOf(request)})
    response.writeHead(status, {'content-type': 'application/json'}).end(status === 204 ? '' : JSON.stringify(body))
  }
  return (request, response) => void respond(request, response)
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return bytes.toString()
  const form = await new Response(bytes, {headers: {'content-type': type}}).formData()
  const entries = Array.from(form, async ([name, value]): Promise<[string, unknown]> => [
    name,
    typeof value === 'string' ? value : {name: value.name, type: value.type, text: await value.text()},
  ])
  return grouped(await Promise.all(entries))
}

/** Fields by name: those that come several times as a list. */
function grouped(entries: readonly [string, unknown][]): Record<string, unknown> {
  const names = new Set(entries.map(([name]) => name))
  const valuesOf = (name: string) => entries.filter(([own]) => own === name).map(([, value]) => value)
  return Object.fromEntries(
    Array.from(names, (name) => {
      const values = valuesOf(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
