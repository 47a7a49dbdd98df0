import fastify, {type FastifyInstance} from 'fastify'
import {describe, expect, test} from 'vitest'
import {fastifyPlugin} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'

const room = '/v1/rooms/room_1'
const sound = {id: 'room_1', name: 'Attic'}
const merge = 'application/merge-patch+json'

type Prepare = (app: FastifyInstance) => void
const none: Prepare = () => undefined

/** Answers with this room, from behind a validation that replaces responses; `before` and `after` are told the instance around it. */
function serve(reply: object, {before = none, after = none}: Readonly<Partial<Record<'before' | 'after', Prepare>>>) {
  const app = fastify()
  before(app)
  app.register(fastifyPlugin(contract, {responses: 'throw', onResponseIssues: () => undefined}))
  app.register((inner, _options, done) => {
    after(inner)
    inner.all(room, (_request, response) => response.header('x-version', '1').send(reply))
    done()
  })
  return app
}

const patch = (body: string, type = merge) =>
  ({method: 'PATCH', url: room, payload: body, headers: {'content-type': type, 'if-match': 'e'}}) as const

describe('hooks of Fastify', () => {
  test('that change what is sent do so before the response is checked, where they stand in front', async () => {
    const rename: Prepare = (app) => {
      app.addHook('onSend', (_request, _reply, _payload, done) => done(null, JSON.stringify({...sound, id: 1})))
    }
    expect((await serve(sound, {}).inject(room)).json()).toEqual(sound)
    expect((await serve(sound, {before: rename}).inject(room)).statusCode).toBe(500)
    expect((await serve(sound, {after: rename}).inject(room)).json()).toEqual({...sound, id: 1})
  })

  test('see the responses that the validation sends', async () => {
    const seen: unknown[] = []
    const listen: Prepare = (app) => {
      app.addHook('onSend', ({method}, reply, payload, done) => {
        seen.push([method, reply.statusCode, (JSON.parse(String(payload)) as {errors: unknown[]}).errors.length])
        reply.header('x-seen', 'yes')
        done(null, payload)
      })
    }
    const app = serve({...sound, id: 1}, {after: listen})
    const refused = await app.inject(patch('{"name":1}'))
    expect([refused.statusCode, refused.headers['x-seen']]).toEqual([422, 'yes'])
    expect((await app.inject(room)).statusCode).toBe(500)
    expect(seen).toEqual([
      ['PATCH', 422, 1],
      ['GET', 500, 1],
    ])
  })
})

describe('a parser of Fastify with a pattern', () => {
  /** Reads JSON in capital letters, so that it is seen who read a body. */
  const lower: Prepare = (app) => {
    app.addContentTypeParser(/^application\/.*json/, {parseAs: 'string'}, (_request, text, done) => {
      done(null, JSON.parse(String(text).toLowerCase()))
    })
  }

  test.each<[string, Parameters<typeof serve>[1]]>([
    ['in front of the validation', {before: lower}],
    ['behind its registration', {after: lower}],
  ])('%s reads bodies, which are then checked', async (_where, given) => {
    const app = serve(sound, given)
    expect((await app.inject(patch('{"NAME":"x"}'))).statusCode).toBe(200)
    expect((await app.inject(patch('{"NAME":1}'))).json()).toMatchObject({status: 422, errors: [{pointer: '#/name'}]})
  })

  test('of other types leaves bodies to the validation', async () => {
    const yaml: Prepare = (app) => {
      app.addContentTypeParser(/yaml$/, (_request, _payload, done) => done(new Error('read')))
    }
    const app = serve(sound, {before: yaml})
    expect((await app.inject(patch('{"name":"x"}'))).statusCode).toBe(200)
    expect((await app.inject(patch('{"name":1}'))).statusCode).toBe(422)
  })
})
