import type {Operation, SecurityScheme} from '../contract.ts'
import {lookUpHeader, type HeadersLike} from './headers.ts'
import {cookiePairs, pairsOf, queryOf} from './pairs.ts'

/** The parts of a request that can carry credentials. */
export interface CarryingRequest {
  /** Also its path with the query alone. */
  readonly url: string | URL
  readonly headers: HeadersLike
}

/** Tells requests with the credentials of one of the alternatives of an operation. Their values do not count, as long as there are some. */
export function hasCredentials({security}: Pick<Operation, 'security'>, request: CarryingRequest): boolean {
  const alternatives = alternativesOf(security)
  return alternatives.length === 0 || alternatives.some((schemes) => schemes.every((scheme) => sends(request, scheme)))
}

/** The credentials of an operation in words, such as `x-api-key header or authorization header`. */
export function describeSecurity({security}: Pick<Operation, 'security'>): string {
  return alternativesOf(security)
    .map((schemes) => schemes.map(({name, in: location}) => `${name} ${location}`).join(' and '))
    .join(' or ')
}

/** An empty alternative, which makes credentials optional, asks for none. */
function alternativesOf(security: Operation['security']): Operation['security'] {
  return security.filter((schemes) => schemes.length > 0)
}

/** Tells requests with a credential of a scheme. */
export function sends(request: CarryingRequest, scheme: SecurityScheme): boolean {
  return isOfConnection(scheme) || credentialOf(request, scheme) !== undefined
}

/** Tells schemes whose credential is a certificate, which belongs to the connection: nothing of it is seen in a request. */
export function isOfConnection({type}: SecurityScheme): boolean {
  return type === 'mutualTLS'
}

/** The credential that a request carries for a scheme, without the name of an authentication scheme before it; undefined for none. */
export function credentialOf(
  {url, headers}: CarryingRequest,
  {in: location, name, type, scheme = 'bearer'}: SecurityScheme,
): string | undefined {
  switch (location) {
    case 'header': {
      const value = lookUpHeader(headers, name) ?? ''
      if (type === 'apiKey') return value || undefined
      const [asked, ...rest] = value.split(' ')
      return rest.length > 0 && asked!.toLowerCase() === scheme.toLowerCase() ? rest.join(' ').trim() : undefined
    }
    case 'query':
      return textOf(pairsOf(queryOf(url)), name) || undefined
    case 'cookie':
      return textOf(cookiePairs(lookUpHeader(headers, 'cookie') ?? ''), name)
    default:
      return location satisfies never
  }
}

function textOf(pairs: ReturnType<typeof pairsOf>, name: string): string | undefined {
  const pair = pairs.find((one) => one.name === name)
  return pair?.decode(pair.text)
}
