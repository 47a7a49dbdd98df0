import type {Operation, SecurityScheme} from '../contract.ts'

/** Whether the request carries the credentials of one of the alternatives. Their values are not looked at. */
export function hasCredentials(
  {security}: Operation,
  request: {readonly url: URL; readonly headers: Headers},
): boolean {
  const alternatives = security.filter((schemes) => schemes.length > 0)
  return alternatives.length === 0 || alternatives.some((schemes) => schemes.every((scheme) => sends(request, scheme)))
}

function sends({url, headers}: {readonly url: URL; readonly headers: Headers}, scheme: SecurityScheme): boolean {
  switch (scheme.in) {
    case 'header':
      return (headers.get(scheme.name) ?? '') !== ''
    case 'query':
      return (url.searchParams.get(scheme.name) ?? '') !== ''
    case 'cookie':
      return (headers.get('cookie') ?? '').split(';').some((pair) => pair.trim().startsWith(`${scheme.name}=`))
    default:
      return scheme.in satisfies never
  }
}
