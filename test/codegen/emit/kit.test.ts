import {beforeAll, describe, expect, test, vi} from 'vitest'
import {emitters} from '../../../src/codegen/emit/emit.ts'
import type {Client, ClientOptions} from '../../../src/entries/client.ts'
import type {Contract} from '../../../src/entries/contract.ts'
import type {Mock, MockOptions} from '../../../src/entries/mock.ts'
import type {MswHttp} from '../../../src/entries/msw.ts'
import type {
  Assertions,
  BoundMatchers,
  Coverage,
  RunCoverage,
  TapIssue,
  ValueGenerator,
  validatingFetch as boundFetch,
} from '../../../src/entries/testing.ts'
import type {Validator} from '../../../src/entries/validator.ts'
import {compileModules} from '../../validate/compile.ts'

/** A service that demands a header and answers with one. */
const document = {
  openapi: '3.1.0',
  info: {title: 'Bookings', version: '1'},
  servers: [{url: 'https://bookings.example/v1'}],
  paths: {
    '/bookings': {
      post: {
        operationId: 'createBooking',
        parameters: [{name: 'Idempotency-Key', in: 'header', required: true, schema: {type: 'string'}}],
        requestBody: {required: true, content: {'application/json': {schema: {$ref: '#/components/schemas/Booking'}}}},
        responses: {
          201: {
            description: 'Booked.',
            headers: {Location: {required: true, schema: {type: 'string', minLength: 3}}},
            content: {'application/json': {schema: {$ref: '#/components/schemas/Booking'}, example: {room: 'lake'}}},
          },
        },
      },
      get: {
        operationId: 'listBookings',
        responses: {200: {description: 'All.', content: {'application/json': {schema: {type: 'string', not: {}}}}}},
      },
    },
  },
  webhooks: {
    booked: {
      post: {
        operationId: 'onBooked',
        requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/Booking'}}}},
        responses: {204: {description: 'Thanks.'}},
      },
    },
  },
  components: {
    schemas: {
      Booking: {
        type: 'object',
        required: ['room'],
        properties: {room: {type: 'string', minLength: 1}},
        additionalProperties: false,
      },
    },
  },
}

type Handler = readonly [path: RegExp, resolver: (info: {readonly request: Request}) => Promise<Response>]

interface Kit {
  readonly contract: Contract
  readonly client: Client<object, object>
  readonly createClient: (options?: Partial<ClientOptions>) => Record<string, (...given: unknown[]) => Promise<unknown>>
  readonly validator: Validator
  readonly matchers: BoundMatchers<object>
  readonly assertions: Assertions<object>
  readonly coverage: RunCoverage
  readonly validatingFetch: typeof boundFetch
  readonly mock: Mock
  readonly createMock: (options?: Partial<MockOptions>) => Mock
  readonly createHandlers: (http: MswHttp<Handler>, options?: {mock?: Mock; baseUrl?: string}) => Handler[]
  readonly sendWebhook: (name: string, options: {url: string; fetch: typeof fetch}) => Promise<Response>
  readonly generator: ValueGenerator
  readonly createCoverage: () => Coverage
  readonly isBooking: (value: unknown) => boolean
}

let kit: Kit
beforeAll(async () => {
  kit = (await compileModules(document, undefined, emitters, ['index'])) as unknown as Kit
})

const url = 'https://bookings.example/v1/bookings'
const book = (room: string, headers: Readonly<Record<string, string>> = {}) =>
  kit.mock(url, {
    method: 'POST',
    body: JSON.stringify({room}),
    headers: {'content-type': 'application/json', 'idempotency-key': 'k', ...headers},
  })

describe('the module that binds a contract', () => {
  test('has a client, which its mock answers', async () => {
    const client = kit.createClient({fetch: (request) => kit.mock(request), credentials: null})
    const booked = await client.createBooking!({room: 'lake'}, {params: {'Idempotency-Key': 'k'}})
    expect(booked).toMatchObject({room: 'lake'})
    expect(Object.keys(kit.client)).toContain('createBooking')
  })

  test('has the validator, the matchers, the assertions and the predicates of its schemas', async () => {
    expect(kit.validator.validateRequest('createBooking', {rom: 'lake'}).issues).toHaveLength(1)
    expect(kit.isBooking({room: 'lake'})).toBe(true)
    expect(await kit.matchers.toBeValidResponse(await book('lake'), 'createBooking')).toMatchObject({pass: true})
    expect(() => kit.assertions.assertValidRequest({rom: 'lake'}, 'createBooking')).toThrow('did you mean "room"?')
  })

  test('has a generator of values, and counts what tests use', () => {
    for (const value of kit.generator.cover('Booking')) expect(kit.isBooking(value)).toBe(true)
    const coverage = kit.createCoverage()
    expect(coverage.hits().size).toBeGreaterThan(0)
  })
})

describe('what the module binds for tests', () => {
  const http: MswHttp<Handler> = {all: (path, resolver) => [path, resolver]}
  const request = () =>
    new Request(url, {
      method: 'POST',
      body: JSON.stringify({room: 'lake'}),
      headers: {'content-type': 'application/json', 'idempotency-key': 'k'},
    })

  test('are handlers for msw, at the servers of the description or where else it is wanted', async () => {
    const [[path, resolver] = [], ...others] = kit.createHandlers(http)
    expect(others).toEqual([])
    expect(['', '/', '/bookings'].map((rest) => path!.test(`https://bookings.example/v1${rest}`))).toEqual([
      true,
      true,
      true,
    ])
    expect(['s', '', '/v2/bookings'].map((rest) => path!.test(`https://bookings.example${rest}`))).toEqual([
      false,
      false,
      false,
    ])
    expect((await resolver!({request: request()})).status).toBe(201)
    const [[elsewhere, answer] = []] = kit.createHandlers(http, {baseUrl: 'http://localhost:3000/api/'})
    expect(elsewhere!.test('http://localhost:3000/api/bookings')).toBe(true)
    expect((await answer!({request: new Request('http://localhost:3000/api/bookings', request())})).status).toBe(201)
  })

  test('is a fetch that checks both sides', async () => {
    const issues: TapIssue[] = []
    const checked = kit.validatingFetch(
      () => Promise.resolve(Response.json({room: ''}, {status: 201, headers: {date: 'today'}})),
      {
        onIssue: (issue) => issues.push(issue),
      },
    )
    await (await checked(request())).text()
    expect(issues.map(({part, path}) => [part, path])).toEqual([
      ['response', '/room'],
      ['response', '/location'],
    ])
  })

  test('is a sender of webhooks', async () => {
    const sent: unknown[] = []
    const listener: typeof fetch = async (input, init) => {
      sent.push(await new Request(input, init).json())
      return new Response(null, {status: 204})
    }
    await kit.sendWebhook('booked', {url: 'http://localhost/hook', fetch: listener})
    expect(sent.every(kit.isBooking)).toBe(true)
  })

  test('counts alike by the mock, the matchers and the fetch, once a reporter runs', async () => {
    vi.stubEnv('MESSAGES_OPENAPI_COVERAGE', 'on')
    const count = async (use: () => Promise<unknown>) => {
      await use()
      const file = {meta: {}}
      kit.coverage.leave(file)
      return file.meta
    }
    const response = await kit.createMock({coverage: {record: () => undefined}})(request())
    const counts = [
      await count(() => kit.mock(request())),
      await count(async () => {
        await kit.matchers.toBeValidRequest(request())
        await kit.matchers.toBeValidResponse(response.clone(), 'createBooking')
      }),
      await count(async () => {
        const passing = kit.validatingFetch(() => Promise.resolve(response), {onIssue: () => undefined})
        await (await passing(request())).text()
      }),
    ]
    vi.unstubAllEnvs()
    expect(JSON.stringify(counts[0])).toContain('"Bookings":[["#/paths/~1bookings/post",2],')
    expect(counts[1]).toEqual(counts[0])
    expect(counts[2]).toEqual(counts[0])
  })
})

describe('the mock of a contract', () => {
  test('answers with examples, and with the headers that the description demands', async () => {
    const response = await book('lake')
    expect([response.status, await response.json()]).toEqual([201, {room: 'lake'}])
    expect(kit.validator.validateResponse('createBooking', 201, {room: 'lake'}, response).issues).toEqual([])
  })

  test('generates a value where a client prefers that', async () => {
    const seen = new Set<string>()
    for (let index = 0; index < 5; index++) seen.add(await (await book('lake', {prefer: 'dynamic=true'})).text())
    expect(seen.size).toBeGreaterThan(1)
    for (const text of seen) expect(kit.isBooking(JSON.parse(text))).toBe(true)
  })

  test('refuses what the contract does', async () => {
    expect((await book('')).status).toBe(400)
    expect((await kit.createMock()(url, {method: 'POST'})).status).toBe(400)
  })

  test('says why it has no answer where no value is found', async () => {
    const response = await kit.mock(url)
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({title: expect.stringContaining('valid value') as string})
  })
})
