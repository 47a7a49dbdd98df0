import type {SecurityScheme} from '../contract.ts'
import {percentEncode} from '../http/percent-encode.ts'
import {toCookieText} from '../http/serialize-parameter.ts'
import {ownValue} from '../json/own.ts'
import {createRedact, toHeaders} from './credentials.ts'
import {CredentialsError} from './errors.ts'
import type {Call, Credential, CredentialValue, Credentials} from './options.ts'
import {untilAborted} from './promises.ts'

/** A credential for a scheme, and whether it was given under the name of the scheme, so that it is to be put in form. */
interface Found {
  readonly scheme: SecurityScheme
  readonly credential: Credential
  readonly isBare: boolean
}

/**
 * Adds the credentials of the first alternative for which all are there, each where its scheme has it: in a header, the query or a cookie. An
 * operation without alternatives gets none. Web pages set no cookies; there the platform sends those that it has.
 *
 * @throws {CredentialsError} where no alternative is complete and none is empty.
 */
export async function authorizeRequest(
  request: Request,
  call: Call,
  credentials: Credentials | null | undefined,
): Promise<Request> {
  const alternatives = call.route.security ?? []
  if (credentials === null || alternatives.length === 0) return request
  const complete = alternatives
    .filter((schemes) => schemes.length > 0)
    .map((schemes) => schemes.map((scheme) => findCredential(scheme, credentials ?? {}, request)))
    .find((found) => found.every((one) => one !== undefined))
  if (!complete) {
    if (alternatives.some((schemes) => schemes.length === 0)) return request
    throw new CredentialsError(
      `${call.label} has no credentials, expected ${alternatives.map(describe).join(' or ')}, or \`null\` to go without.`,
    )
  }
  const values: (readonly [SecurityScheme, string])[] = []
  for (const found of complete) if (found !== 'sent') values.push([found.scheme, await valueOf(found, call)])
  const authorized = await withValues(request, values)
  const sent = Object.fromEntries(values.map(([{id}, value]) => [`value of ${id}`, value]))
  call.redact = createRedact({...call, headers: authorized.headers}, {credentials: {...credentials, ...sent}})
  return authorized
}

/** The credential for a scheme: by the name of the scheme, else by that of its header, parameter or cookie. A request may hold it already. */
function findCredential(
  scheme: SecurityScheme,
  credentials: Credentials,
  request: Request,
): Found | 'sent' | undefined {
  const {id, in: location, name, type} = scheme
  // A certificate belongs to the connection, which `fetch` makes.
  if (type === 'mutualTLS' || isSent(scheme, request)) return 'sent'
  const own = ownValue(credentials, id)
  if (own !== undefined) return {scheme, credential: own, isBare: true}
  const isName = (other: string) =>
    location === 'header' ? other.toLowerCase() === name.toLowerCase() : other === name
  const credential = Object.entries(credentials).find(([other]) => isName(other))?.[1]
  return credential === undefined ? undefined : {scheme, credential, isBare: false}
}

function isSent({in: location, name}: SecurityScheme, {headers, url}: Request): boolean {
  return location === 'header' ? headers.has(name) : location === 'query' && new URL(url).searchParams.has(name)
}

async function valueOf({scheme, credential, isBare}: Found, call: Call): Promise<string> {
  const {id, scopes = [], type} = scheme
  const given =
    typeof credential === 'function' ? await ask(async () => credential({scheme: id, scopes}), call) : credential
  if (typeof given === 'string' && (type === 'apiKey' || !isBare)) return given
  return formOf(given, type === 'http' ? scheme.scheme : undefined)
}

/** Asks a function, within the limits of the call. Its failure is the application's own, and passed on as it is. */
async function ask<Value>(give: () => Promise<Value>, {signal, wait}: Call): Promise<Value> {
  const outcome = await wait('connect', () =>
    untilAborted(give, signal).then(
      (value) => ({value}),
      (error: unknown) => ({error}),
    ),
  )
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

/** The value of an `Authorization` header: with the name of its scheme before it, where that is not there yet. */
function formOf(given: CredentialValue, scheme = 'bearer'): string {
  if (typeof given !== 'string') return `Basic ${toBase64(`${given.username}:${given.password}`)}`
  if (given.toLowerCase().startsWith(`${scheme} `)) return given
  const text = scheme === 'basic' && given.includes(':') ? toBase64(given) : given
  return `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} ${text}`
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

async function withValues(request: Request, values: readonly (readonly [SecurityScheme, string])[]): Promise<Request> {
  const pairs = (place: SecurityScheme['in'], write: (text: string) => string) =>
    values.flatMap(([{in: location, name}, value]) => (location === place ? [`${write(name)}=${write(value)}`] : []))
  const own = values
    .filter(([scheme]) => scheme.in === 'header')
    .map(([{name}, value]) => [name, value] as [string, string])
  const cookies = [request.headers.get('cookie'), ...pairs('cookie', toCookieText)].filter(Boolean).join('; ')
  const headers = toHeaders(request.headers, own, cookies ? {cookie: cookies} : null)
  const query = pairs('query', percentEncode).join('&')
  const {method, signal, url} = request
  return new Request(query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url, {
    method,
    headers,
    signal,
    redirect: 'manual',
    ...(request.body && {body: await request.arrayBuffer()}),
  })
}

function describe(schemes: readonly SecurityScheme[]): string {
  return schemes.map(({id, in: location, name}) => `\`${id}\` (${name} in the ${location})`).join(' and ')
}
