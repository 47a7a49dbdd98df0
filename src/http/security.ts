import type {Operation, SecurityScheme} from '../contract.ts'

/** The parts of a request that can carry credentials. */
export interface CarryingRequest {
  readonly url: URL
  readonly headers: Headers
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

function sends({url, headers}: CarryingRequest, {in: location, name, type, scheme}: SecurityScheme): boolean {
  // A certificate belongs to the connection, of which nothing is seen here.
  if (type === 'mutualTLS') return true
  switch (location) {
    case 'header': {
      const value = headers.get(name) ?? ''
      const asked = type === 'apiKey' ? undefined : (scheme ?? 'bearer')
      return value !== '' && (asked === undefined || value.toLowerCase().startsWith(`${asked} `))
    }
    case 'query':
      return (url.searchParams.get(name) ?? '') !== ''
    case 'cookie':
      return (headers.get('cookie') ?? '').split(';').some((pair) => pair.trim().startsWith(`${name}=`))
    default:
      return location satisfies never
  }
}
