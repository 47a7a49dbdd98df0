import type {RequestListener} from 'node:http'
import {Ajv} from 'ajv'
import express from 'express'
import fastify from 'fastify'
import {Hono, type MiddlewareHandler} from 'hono'
import {accepts} from 'hono/accepts'
import Koa from 'koa'
import {
  expressValidator,
  fastifyPlugin,
  honoValidator,
  koaValidator,
  validateHandler,
  withValidation,
  type TypedContract,
} from 'messages-openapi/server'
import {z} from 'zod'
import {apiKey, description, schemas} from './description.ts'

/** The packages that the project itself does not have. */
export interface Peers {
  readonly inject: (listener: RequestListener, options: object) => Promise<{readonly statusCode: number}>
  readonly expressOpenApi: (options: object) => express.RequestHandler[]
  readonly accepts: (request: {readonly headers: object}) => {readonly type: (type: string) => string | false}
  readonly zValidator: (target: string, schema: object) => MiddlewareHandler
}

export interface Sent {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly payload?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a request, and returns the status. */
export type Send = (sent: Sent) => Promise<number>

/** The servers of one framework: one that validates nothing, ours, and its peers by what they are. */
export interface Contest {
  readonly bare: Send
  /** The same once more, which should add nothing. */
  readonly again: Send
  readonly ours: Send
  readonly peers: Readonly<Record<string, Send>>
}

const path = '/rooms/:roomId/stays'
const options = {security: {key: ({value}: {readonly value: string}) => value === apiKey}}

function headersOf({payload, headers = {}}: Sent): Record<string, string> {
  const length = payload === undefined ? undefined : String(Buffer.byteLength(payload))
  const ofBody = length === undefined ? {} : {'content-type': 'application/json', 'content-length': length}
  return {accept: 'application/json', 'x-api-key': apiKey, ...ofBody, ...headers}
}

export async function createContests(contract: TypedContract, peers: Peers): Promise<Record<string, Contest>> {
  return {
    Express: contestOfExpress(contract, peers),
    Fastify: await contestOfFastify(contract, peers),
    Hono: contestOfHono(contract, peers),
    Koa: contestOfKoa(contract, peers),
    'fetch handler': contestOfHandlers(contract),
  }
}

/** Express would write each of them to the standard error. */
const answerRefusals: express.ErrorRequestHandler = (error: {readonly status?: number}, _request, response, _next) => {
  response.status(error.status ?? 500).json({})
}

function contestOfExpress(contract: TypedContract, {inject, expressOpenApi, accepts}: Peers): Contest {
  const serve = (...before: readonly express.RequestHandler[]): Send => {
    const app = express()
    for (const one of before) app.use(one)
    app.all(
      path,
      (request, response) =>
        void response.json({sum: Object.keys((request.body as object | null | undefined) ?? {}).length}),
    )
    app.use(answerRefusals)
    return async (sent) => (await inject(app, {...sent, headers: headersOf(sent)})).statusCode
  }
  const handlers = {key: ({headers}: express.Request) => headers['x-api-key'] === apiKey}
  const peer = expressOpenApi({apiSpec: description, validateRequests: true, validateSecurity: {handlers}})
  const assertAccepted: express.RequestHandler = (request, response, next) => {
    if (accepts(request).type('application/json') === false) response.status(406).json({})
    else next()
  }
  return {
    bare: serve(express.json()),
    again: serve(express.json()),
    ours: serve(expressValidator(contract, options)),
    peers: {'express-openapi-validator, with "accepts"': serve(express.json(), assertAccepted, ...peer)},
  }
}

/**
 * As ours, the peers have all errors of a request, refuse unknown properties, and take texts for numbers in parameters but not in bodies. Their schemas
 * belong to routes, where ours sees by the path of each request which operation it is of; and they write values over the texts of the request, where ours
 * keeps both. An unknown parameter is a warning of ours, which the second peer refuses instead.
 */
async function contestOfFastify(contract: TypedContract, {accepts}: Peers): Promise<Contest> {
  const [ofBodies, ofTexts] = [new Ajv({allErrors: true}), new Ajv({allErrors: true, coerceTypes: true})]
  const serve = async (schema?: Record<'GET' | 'POST', object>, ours = false): Promise<Send> => {
    const app = fastify()
    app.setValidatorCompiler(({schema, httpPart}) =>
      (httpPart === 'body' ? ofBodies : ofTexts).compile(schema as object),
    )
    if (ours) await app.register(fastifyPlugin(contract, options))
    if (schema !== undefined)
      app.addHook('onRequest', (request, reply, done) => {
        if (request.headers['x-api-key'] !== apiKey) void reply.code(401).send()
        else if (accepts(request.raw).type('application/json') === false) void reply.code(406).send()
        else done()
      })
    for (const method of ['GET', 'POST'] as const) {
      app.route({
        method,
        url: path,
        ...(schema && {schema: schema[method]}),
        handler: (request) =>
          Promise.resolve({sum: Object.keys((request.body as object | null | undefined) ?? {}).length}),
      })
    }
    await app.ready()
    return async (sent) => (await app.inject({...sent, headers: headersOf(sent)})).statusCode
  }
  const {params, querystring} = schemas
  const strict = {...querystring, additionalProperties: false}
  return {
    bare: await serve(),
    again: await serve(),
    ours: await serve(undefined, true),
    peers: {
      'its own, Ajv, with "accepts" and a hook for credentials': await serve({
        GET: {params, querystring},
        POST: schemas,
      }),
      'the same, asked to look for unknown parameters as ours does': await serve({
        GET: {params, querystring: strict},
        POST: {...schemas, querystring: strict},
      }),
    },
  }
}

/** The schemas as a user of Zod would write them. */
function zodSchemas() {
  const text = z.string().min(1).max(100)
  const integer = z.coerce.number().int()
  return {
    param: z.object({roomId: z.string().regex(/^room_[a-z0-9]+$/)}),
    query: z.object({
      limit: integer.min(1).max(100).optional(),
      notify: z
        .enum(['true', 'false'])
        .transform((value) => value === 'true')
        .optional(),
    }),
    json: z.strictObject({
      nights: z.number().int().min(1).max(60),
      guests: z
        .array(
          z.strictObject({
            name: text,
            age: z.number().int().min(0).max(150),
            diet: z.enum(['any', 'vegan']).optional(),
          }),
        )
        .min(1)
        .max(20),
      contact: z.strictObject({email: text, phone: text.optional()}),
      notes: z.array(text).max(20).optional(),
    }),
  }
}

function sendWeb(fetch: (request: Request) => Response | Promise<Response>): Send {
  return async (sent) => {
    const {method, url, payload} = sent
    const init = {method, headers: headersOf(sent), body: payload ?? null}
    const response = await fetch(new Request(`http://rooms.example${url}`, init))
    await response.text()
    return response.status
  }
}

function contestOfHono(contract: TypedContract, {zValidator}: Peers): Contest {
  const serve = (all: readonly MiddlewareHandler[], posted: readonly MiddlewareHandler[] = []): Send => {
    const app = new Hono()
    for (const one of all) app.use(path, one)
    for (const one of posted) app.post(path, one)
    app.get(path, (c) => c.json({sum: 0}))
    app.post(path, async (c) => c.json({sum: Object.keys(await c.req.json<object>()).length}))
    return sendWeb((request) => app.fetch(request))
  }
  const {param, query, json} = zodSchemas()
  const admit: MiddlewareHandler = async (c, next) => {
    if (c.req.header('x-api-key') !== apiKey) return c.body(null, 401)
    if (accepts(c, {header: 'Accept', supports: ['application/json'], default: ''}) === '') return c.body(null, 406)
    await next()
    return undefined
  }
  const peer = serve([admit, zValidator('param', param), zValidator('query', query)], [zValidator('json', json)])
  return {
    bare: serve([]),
    again: serve([]),
    ours: serve([honoValidator(contract, options)]),
    peers: {'@hono/zod-validator, with `accepts` of Hono and a check of credentials': peer},
  }
}

function contestOfKoa(contract: TypedContract, {inject}: Peers): Contest {
  const parser: Koa.Middleware = async (context, next) => {
    if (context.req.headers['content-length'] === undefined) {
      await next()
      return
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of context.req) chunks.push(chunk as Uint8Array)
    const text = Buffer.concat(chunks).toString()
    Object.assign(context.request, {body: text === '' ? {} : (JSON.parse(text) as object)})
    await next()
  }
  const serve = (before: Koa.Middleware): Send => {
    const app = new Koa()
    app.use(before)
    app.use((context) => {
      const {body = {}} = context.request as {body?: object}
      context.body = {sum: Object.keys(body).length}
    })
    const listener = app.callback()
    return async (sent) =>
      (await inject((...given) => void listener(...given), {...sent, headers: headersOf(sent)})).statusCode
  }
  return {bare: serve(parser), again: serve(parser), ours: serve(koaValidator(contract, options)), peers: {}}
}

function contestOfHandlers(contract: TypedContract): Contest {
  const bare = async (request: Request) => {
    const text = await request.text()
    return Response.json({sum: text === '' ? 0 : Object.keys(JSON.parse(text) as object).length})
  }
  const handler = ({body}: {readonly body: unknown}) =>
    Response.json({sum: Object.keys((body as object | undefined) ?? {}).length})
  return {
    bare: sendWeb(bare),
    again: sendWeb(bare),
    ours: sendWeb(validateHandler(contract, {listStays: handler, createStay: handler}, options)),
    peers: {'ours, around a handler that reads the body again': sendWeb(withValidation(contract, bare, options))},
  }
}
