import {describe, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {validateHandler, type ServerValidatorOptions, type ValidatedRequest} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'

type Security = NonNullable<ServerValidatorOptions<Request>['security']>

const url = 'https://api.bookings.example/v1/rooms/room_1'
const bearer = [{id: 'bearerAuth', type: 'http', in: 'header', name: 'authorization', scheme: 'bearer'}] as const

/** The status and the values of the handlers, for an operation with these requirements. */
async function ask(security: Security, headers: HeadersInit, required: Contract['operations'][string]['security']) {
  const operations = {getRoom: {...contract.operations.getRoom!, security: required}}
  let seen: ValidatedRequest['security'] | undefined
  const getRoom = (validated: ValidatedRequest) => {
    seen = validated.security
    return new Response()
  }
  const handler = validateHandler({...contract, operations}, {getRoom}, {security})
  return [(await handler(new Request(url, {headers}))).status, seen]
}

describe('security handlers', () => {
  test.each<[string, Security, string]>([
    ['some schemes', {bearerAuth: () => true, oauth: () => true}, 'no handler for "basic", "key" in "security"'],
    ['all but one', {bearerAuth: () => true, basic: () => true, oauth: () => true}, 'no handler for "key"'],
    ['a scheme of an object that inherits it', {__proto__: {key: () => true}, oauth: () => true} as never, '"key"'],
    ['nothing', {bearerAuth: undefined} as never, 'no handler for "bearerAuth", "basic", "key", "oauth"'],
  ])('for %s alone are an error at the start', (_what, security, message) => {
    expect(() => validateHandler(contract, {}, {security})).toThrow(message)
  })

  test('need not be there: then any credentials will do', async () => {
    expect(await ask({}, {authorization: 'Bearer any'}, [bearer])).toEqual([200, {}])
    expect(await ask({}, {}, [bearer])).toEqual([401, undefined])
  })

  test.each<[string, HeadersInit, readonly unknown[]]>([
    ['no credentials', {}, [200, {}]],
    ['credentials that are refused, as if there were none', {authorization: 'Bearer bad'}, [200, {}]],
    ['credentials that are admitted', {authorization: 'Bearer good'}, [200, {bearerAuth: 'ada'}]],
  ])('of optional credentials admit %s', async (_what, headers, want) => {
    const security: Security = {bearerAuth: ({value}) => value === 'good' && 'ada'}
    expect(await ask(security, headers, [bearer, []])).toEqual(want)
    expect(await ask(security, headers, [[], bearer])).toEqual(want)
  })

  const schemes = [
    ...bearer,
    {id: 'key', type: 'apiKey', in: 'header', name: 'x-key'} as const,
    {id: 'basic', type: 'apiKey', in: 'header', name: 'x-pin'} as const,
  ]
  const sent = {authorization: 'Bearer token', 'x-key': 'door', 'x-pin': '1234'}
  type Answer = (value: unknown) => unknown
  const atOnce: Answer = (value) => value
  const later: Answer = (value) => Promise.resolve(value)

  test.each<[string, Answer, Answer, Answer]>([
    ['at once', atOnce, atOnce, atOnce],
    ['later', later, later, later],
    ['one of them later', atOnce, later, atOnce],
    ['all but one later', later, atOnce, later],
  ])(
    'of one alternative that answer %s each get their own credential, and all have to admit it',
    async (_what, first, second, third) => {
      const security: Security = {
        bearerAuth: ({value}) => first(value),
        key: ({value}) => second(value),
        basic: ({value}) => third(value !== '' && value),
      }
      expect(await ask(security, sent, [schemes])).toEqual([200, {bearerAuth: 'token', key: 'door', basic: '1234'}])
      expect(await ask({...security, basic: () => third(false)}, sent, [schemes])).toEqual([401, undefined])
      expect(await ask({...security, basic: () => third(false)}, sent, [schemes, bearer])).toEqual([
        200,
        {bearerAuth: 'token'},
      ])
    },
  )
})
