import {expect, test} from 'vitest'
import type {SecurityScheme} from '../../src/contract.ts'
import {hasCredentials} from '../../src/http/security.ts'

const authorization = {in: 'header', name: 'authorization'} as const
const schemes = {
  basic: {id: 'basic', type: 'http', scheme: 'basic', ...authorization},
  bearer: {id: 'bearer', type: 'http', scheme: 'bearer', ...authorization},
  oauth: {id: 'oauth', type: 'oauth2', scopes: ['read'], ...authorization},
  openId: {id: 'openId', type: 'openIdConnect', ...authorization},
  certificate: {id: 'certificate', type: 'mutualTLS', ...authorization},
  query: {id: 'query', type: 'apiKey', in: 'query', name: 'key'},
  cookie: {id: 'cookie', type: 'apiKey', in: 'cookie', name: 'session'},
} satisfies Record<string, SecurityScheme>

test.each([
  {scheme: 'basic', good: {authorization: 'Basic eA=='}, bad: {authorization: 'Bearer x'}},
  {scheme: 'bearer', good: {authorization: 'bearer x'}, bad: {authorization: 'Basic eA=='}},
  {scheme: 'oauth', good: {authorization: 'Bearer x'}, bad: {}},
  {scheme: 'openId', good: {authorization: 'Bearer x'}, bad: {authorization: 'x'}},
  {scheme: 'query', good: {}, query: '?key=k', bad: {key: 'k'}},
  {scheme: 'cookie', good: {cookie: 'a=b; session=s'}, bad: {cookie: 'sessions=s'}},
] as const)('credentials of $scheme are asked for where they belong', ({scheme, good, bad, ...rest}) => {
  const has = (headers: object, query = '') =>
    hasCredentials(
      {security: [[schemes[scheme]]]},
      {url: new URL(`http://a.example/${query}`), headers: new Headers({...headers})},
    )
  expect([has(good, 'query' in rest ? rest.query : ''), has(bad)]).toEqual([true, false])
})

test('a certificate of the connection is not seen', () => {
  const request = {url: new URL('http://a.example/'), headers: new Headers()}
  expect(hasCredentials({security: [[schemes.certificate]]}, request)).toBe(true)
  expect(hasCredentials({security: [[schemes.certificate, schemes.query]]}, request)).toBe(false)
})
