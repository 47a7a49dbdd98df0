import express from 'express'
import fastify from 'fastify'
import {Hono} from 'hono'
import Koa from 'koa'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {
  expressValidator,
  fastifyPlugin,
  honoValidator,
  koaValidator,
  validateHandler,
  type TypedContract,
  type UploadedFile,
  type ValidatedVariables,
} from '../../src/entries/server.ts'
import {contract as untyped} from './bookings.ts'

/** As openapi-typescript declares operations. */
interface operations {
  createBooking: {
    parameters: {query?: never; header?: never; path?: never; cookie?: never}
    requestBody: {content: {'application/json': {room_id: string; nights: number}}}
    responses: {200: {content: {'application/json': object}}}
  }
  getRoom: {
    parameters: {query?: {expand?: boolean}; header?: never; path: {roomId: string}; cookie?: never}
    requestBody?: never
    responses: {200: {content: {'application/json': object}}}
  }
  uploadPhoto: {
    parameters: {query?: never; header?: never; path: {roomId: string}; cookie?: never}
    requestBody: {content: {'multipart/form-data': {file: string; beds?: number}; 'application/pdf': string}}
    responses: {200: {content: {'application/json': object}}}
  }
}

const contract: TypedContract<operations> = untyped
const get = new Request('https://api.bookings.example/v1/rooms/room_1')

describe('the types of a contract', () => {
  test('reach the handlers of operations', async () => {
    const handler = validateHandler(contract, {
      createBooking({body, params}) {
        expectTypeOf(body.nights).toEqualTypeOf<number>()
        expectTypeOf(params.query).toEqualTypeOf<Readonly<Record<string, never>>>()
        return new Response()
      },
      getRoom({operationId, params, body}) {
        expectTypeOf(operationId).toEqualTypeOf<'getRoom'>()
        expectTypeOf(params.query.expand).toEqualTypeOf<boolean | undefined>()
        expectTypeOf(body).toEqualTypeOf<undefined>()
        return new Response(params.path.roomId)
      },
      uploadPhoto({body}) {
        if (!(body instanceof ReadableStream)) expectTypeOf(body.file).toEqualTypeOf<string | UploadedFile>()
        return new Response()
      },
    })
    expect(await (await handler(get)).text()).toBe('room_1')
  })

  test('reach the handlers of frameworks', async () => {
    const [hono, expressed, fastified, koa] = [
      honoValidator(contract),
      expressValidator(contract),
      fastifyPlugin(contract),
      koaValidator(contract),
    ]
    const app = new Hono<{Variables: ValidatedVariables<operations>}>().use(hono)
    app.get('*', (c) => {
      const validated = c.get('validated')
      if (validated.operationId === 'createBooking') expectTypeOf(validated.body.nights).toEqualTypeOf<number>()
      return c.text(hono.of(c, 'getRoom').params.path.roomId)
    })
    expect(await (await app.fetch(get)).text()).toBe('room_1')
    express().use(expressed, (request) => expectTypeOf(expressed.of(request, 'createBooking').body.nights).toBeNumber())
    new Koa().use(koa).use((ctx) => expectTypeOf(koa.of(ctx, 'createBooking').body.nights).toBeNumber())
    const server = fastify()
    await server.register(fastified)
    server.get('/v1/rooms/:id', (request) => fastified.of(request, 'getRoom').params.path.roomId)
    expect((await server.inject('/v1/rooms/room_1')).body).toBe('room_1')
    await server.close()
  })
})

describe('a mistake', () => {
  test('in the name of a scheme or an operation is named', () => {
    expect(() => honoValidator(contract, {security: {bearerauth: () => true}})).toThrow('did you mean "bearerAuth"?')
    // @ts-expect-error The compiler sees it too.
    expect(() => validateHandler(contract, {getRom: () => new Response()})).toThrow('did you mean "getRoom"?')
  })

  test('in a route is named: the handler of another operation, or one without validation', async () => {
    const validate = honoValidator(contract)
    const errors: string[] = []
    const app = new Hono().onError((error, c) => c.text(String(errors.push(error.message))))
    app.get('/v1/free', (c) => c.json(validate.of(c, 'getRoom').params))
    app.use(validate).get('*', (c) => c.json(validate.of(c, 'createBooking').body))
    await app.fetch(get)
    await app.fetch(new Request('https://api.bookings.example/v1/free'))
    expect(errors).toEqual([
      'Found a request of "getRoom" in the handler of "createBooking".',
      'Found a request of "getRoom" that was not validated, expected the validator in front of its handler.',
    ])
  })

  test('of an operation without a handler is answered with 501', async () => {
    const response = await validateHandler(contract, {})(get)
    expect([response.status, await response.json()]).toMatchObject([501, {errors: [{code: 'no-handler'}]}])
  })
})
