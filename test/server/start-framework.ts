import {type RequestListener, createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import express5, {type Express, type Request as ExpressRequest, type RequestHandler} from 'express'
import express4 from 'express4'
import fastify from 'fastify'
import {Hono} from 'hono'
import Koa from 'koa'
import type {Contract} from '../../src/contract.ts'
import {
  expressValidator,
  fastifyPlugin,
  honoValidator,
  koaValidator,
  validateHandler,
  withValidation,
  type AnyValidatedRequest,
  type ServerValidatorOptions,
} from '../../src/entries/server.ts'

/** A response of the application, which all frameworks send alike. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The application behind the validation. */
export type Application = (
  validated: AnyValidatedRequest<object> | undefined,
  readBody: () => unknown,
) => Promise<Reply>

/** A running server with the application in one framework. */
export interface Running {
  readonly fetch: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
  /** The port of a server of Node.js, which the others do not have. */
  readonly port?: number
  /** No network lies between. */
  readonly isInProcess?: true
  /** Handlers of operations, and nothing else. */
  readonly servesOperations?: true
}

export type Start = (contract: Contract, application: Application, options: ServerValidatorOptions) => Promise<Running>

const toResponse = ({status = 200, headers = {}, body}: Reply) => Response.json(body, {status, headers})
const inProcess = (fetch: (request: Request) => Response | Promise<Response>): Promise<Running> =>
  Promise.resolve({fetch: async (request) => fetch(request), close: () => Promise.resolve(), isInProcess: true})

/** The URL of the description with the address of a listener. */
export async function listening(listener: RequestListener): Promise<Running> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    port,
    fetch: (request) => send(request, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A body whose end is not known streams; any other has a length. */
async function send(request: Request, port: number): Promise<Response> {
  const {pathname, search} = new URL(request.url)
  const {method, headers} = request
  const isStream = headers.has('x-stream')
  const body = request.body === null ? null : isStream ? request.body : await request.arrayBuffer()
  const init = {method, headers, body, ...(isStream && {duplex: 'half'})}
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init)
}

type ExpressFactory = () => Express
const startExpress =
  (create: ExpressFactory, parsers: readonly RequestHandler[] = []): Start =>
  (contract, application, options) => {
    const app = create()
    for (const parser of parsers) app.use(parser)
    app.use(expressValidator(contract, options))
    app.use((request: ExpressRequest & {validated?: AnyValidatedRequest<object>}, response, next) => {
      application(request.validated, () => request.body as unknown).then(({status = 200, headers = {}, body}) => {
        response.status(status).set(headers).json(body)
      }, next)
    })
    return listening(app)
  }

/** Every framework, each with the parsers that stand in front of the validation where there may be some. */
export const frameworks: Readonly<Record<string, Start>> = {
  hono(contract, application, options) {
    const app = new Hono<{Variables: {validated: AnyValidatedRequest<object>}}>()
    app.use(honoValidator(contract, options))
    app.all('*', async (c) => toResponse(await application(c.get('validated'), () => c.req.text())))
    return inProcess(app.fetch)
  },
  'express 4': startExpress(express4),
  'express 4 behind parsers': startExpress(express4, [
    express4.json({type: ['application/json', 'application/*+json']}),
    express4.urlencoded({extended: true}),
  ] as never),
  'express 5': startExpress(express5),
  'express 5 behind parsers': startExpress(express5, [
    express5.json({type: ['application/json', 'application/*+json']}),
    express5.urlencoded({extended: true}),
  ]),
  async fastify(contract, application, options) {
    const app = fastify()
    await app.register(fastifyPlugin(contract, options))
    app.all('*', (request, reply) => {
      const {validated} = request as {validated?: AnyValidatedRequest<object> | null}
      return application(validated ?? undefined, () => request.body).then(({status = 200, headers = {}, body}) =>
        reply.code(status).headers(headers).send(body),
      )
    })
    await app.ready()
    const server = await listening((request, response) => app.routing(request, response))
    const close = async () => {
      await Promise.all([server.close(), app.close()])
    }
    return {...server, close}
  },
  koa(contract, application, options) {
    const app = new Koa()
    // It writes failures to the standard error otherwise.
    app.silent = true
    app.use(koaValidator(contract, options))
    app.use(async (context) => {
      const {validated} = context.state as {validated?: AnyValidatedRequest<object>}
      const reply = await application(validated, () => (context.request as {body?: unknown}).body)
      context.status = reply.status ?? 200
      context.set(reply.headers ?? {})
      context.body = reply.body
    })
    const listener = app.callback()
    return listening((request, response) => void listener(request, response))
  },
  'a fetch handler': async (contract, application, options) => {
    const ids = Object.keys(contract.operations)
    const handler = async (validated: AnyValidatedRequest<object>) =>
      toResponse(await application(validated, () => validated.body))
    const served = await inProcess(
      validateHandler(contract, Object.fromEntries(ids.map((id) => [id, handler])), options),
    )
    return {...served, servesOperations: true}
  },
  'a wrapped handler': (contract, application, options) =>
    inProcess(
      withValidation(
        contract,
        async (request, validated) => toResponse(await application(validated, () => request.text())),
        options,
      ),
    ),
}
