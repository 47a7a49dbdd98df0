import {removeTrailingSlash} from 'openapi-fetch'
import {ToolkitError} from '../errors.ts'
import {isRedirect} from '../http/status.ts'
import type {EncodedRequest, RequestParameters, Route} from '../route.ts'
import {CredentialsError} from './errors.ts'
import {discard} from './promises.ts'

/**
 * A URL that requests may go to, in its usual form: http or https, and without a user. Empty for any other. Parsed as the platform parses
 * it, since `http:/user:password@host` and the like hold a user too.
 */
export function readUrl(text: string, base?: string): string {
  try {
    const {href} = new URL(text, base)
    return /^https?:\/\/[^/@]+\//.test(href) ? href : ''
  } catch {
    return ''
  }
}

/**
 * The base URL in its usual form, without a slash at its end. One without a scheme is relative to the page.
 *
 * @throws {CredentialsError} for any other. The message does not repeat it, since it may hold a credential.
 */
export function readBaseUrl(text: string): string {
  const page = globalThis as {location?: {href: string}}
  const href = readUrl(text, /^[^/\\]*:/.test(text) ? undefined : page.location?.href)
  // A path would be put behind a query or a fragment; and an @ may come after a password that has a slash.
  if (!href || /[?#@]/.test(href))
    throw new CredentialsError('The base URL holds a user, a query or a fragment, or is not http.')
  return removeTrailingSlash(href)
}

/**
 * Parameters with their names escaped. openapi-fetch sends names and the keys of objects as they come, and looks up those of the path in
 * the prototype too; both may be chosen by strangers.
 */
export function encodeParams({path, query}: RequestParameters = {}): EncodedRequest['params'] {
  return {path: {__proto__: null, ...encodeKeys(path)}, query: encodeKeys(query, /[&=#+%]/g)}
}

function encodeKeys(named: object = {}, special?: RegExp): Record<string, unknown> {
  const encoded = Object.entries(named).map(([name, value]: [string, unknown]) => [
    special ? name.replace(special, encodeURIComponent) : name,
    Object(value) === value && !Array.isArray(value) ? encodeKeys(value as object, /\W/gu) : value,
  ])
  return Object.fromEntries(encoded) as Record<string, unknown>
}

/**
 * Throws for a segment that is missing, empty or made of dots, which would lead to another operation, and for a path that would lead to another
 * host.
 */
export function assertPath(
  {path: template, hasBody}: Pick<Route, 'path' | 'hasBody'>,
  {pathSerializer, params}: Pick<EncodedRequest, 'params' | 'pathSerializer'>,
  label: string,
): void {
  if (template[0] !== '/') throw new ToolkitError(`${label} needs a path that begins with /.`)
  for (const [segment, name] of template.matchAll(/{(.+?)}/g)) {
    // Behind a body, parameters are among the options.
    if (/^(\.*|{.*)$/.test(pathSerializer(segment, params.path)))
      throw new ToolkitError(`${label} needs \`${hasBody ? 'params.' : ''}${name!}\`.`)
  }
}

/**
 * Sends a request, and follows the redirects of GET and HEAD, and a 303 after another method, by a GET without a body. To another origin goes
 * nothing of the request but `accept`, as no list of the headers that hold credentials is ever complete. Other redirects are returned as they
 * are: to follow them would send a request again that may cost money, or leave https, or carry a user, or a credential of the call to another
 * origin. A page does not see the target of a redirect, so that none is followed there.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function followRedirects(
  request: Request,
  send: (request: Request) => Promise<Response>,
  redact: (text: string) => string,
): Promise<Response> {
  for (let hops = 0; ;) {
    const response = await send(request)
    const {headers, method, url} = request
    const {status} = response
    const isFollowed = hops++ < 5 && (/^(GET|HEAD)$/.test(method) ? isRedirect(status) : status === 303)
    const target = isFollowed ? readUrl(response.headers.get('location') || '//', url) : ''
    const isSameOrigin = target.startsWith(new URL('/', url).href)
    // A server that moves may write the query into the new address, with the key in it.
    if (!target.startsWith(url.split(':')[0]!) || (redact(target) !== target && !isSameOrigin)) return response
    discard(response)
    headers.delete('content-type')
    request = new Request(target, {
      method: method === 'HEAD' ? method : 'GET',
      headers: isSameOrigin ? headers : {accept: headers.get('accept')!},
      redirect: 'manual',
    })
  }
}
