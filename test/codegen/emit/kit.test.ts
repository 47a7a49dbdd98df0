import {beforeAll, describe, expect, test} from 'vitest'
import {emitters} from '../../../src/codegen/emit/emit.ts'
import type {Client, ClientOptions} from '../../../src/entries/client.ts'
import type {Contract} from '../../../src/entries/contract.ts'
import type {Mock, MockOptions} from '../../../src/entries/mock.ts'
import type {Coverage, createMatchers, ValueGenerator} from '../../../src/entries/testing.ts'
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

interface Kit {
  readonly contract: Contract
  readonly client: Client<object, object>
  readonly createClient: (options?: Partial<ClientOptions>) => Record<string, (...given: unknown[]) => Promise<unknown>>
  readonly validator: Validator
  readonly matchers: ReturnType<typeof createMatchers>
  readonly mock: Mock
  readonly createMock: (options?: Partial<MockOptions>) => Mock
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

  test('has the validator, the matchers and the predicates of its schemas', async () => {
    expect(kit.validator.validateRequest('createBooking', {rom: 'lake'}).issues).toHaveLength(1)
    expect(kit.isBooking({room: 'lake'})).toBe(true)
    expect(await kit.matchers.toBeValidResponse(await book('lake'), 'createBooking')).toMatchObject({pass: true})
  })

  test('has a generator of values, and counts what tests use', () => {
    for (const value of kit.generator.cover('Booking')) expect(kit.isBooking(value)).toBe(true)
    const coverage = kit.createCoverage()
    expect(coverage.hits().size).toBeGreaterThan(0)
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
