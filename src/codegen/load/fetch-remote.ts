import {lookup} from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import {isIP, type LookupFunction} from 'node:net'
import {isPublicAddress} from './addresses.ts'
import {decodeUtf16} from './decode-document.ts'
import {isLoopbackName, type ReferencePolicy} from './reference-policy.ts'

/** Bounds of what is fetched for one description. */
export interface RemoteLimits {
  /** Bytes of a document. */
  readonly bytes: number
  /** Redirects from one reference. */
  readonly redirects: number
  /** Documents in all. */
  readonly documents: number
  /** Milliseconds for all of them. */
  readonly milliseconds: number
}

export const remoteLimits: RemoteLimits = {bytes: 10 * 2 ** 20, redirects: 5, documents: 200, milliseconds: 60_000}

export interface RemoteText {
  readonly text: string
  readonly mediaType: string
}

export interface Connection {
  readonly policy: Pick<ReferencePolicy, 'allows'>
  readonly limits: RemoteLimits
  /** Ends everything that is under way. */
  readonly signal: AbortSignal
  /** Certificates to trust besides the usual ones, for a server of one's own. */
  readonly ca?: string
  /** Resolves the names of hosts, for tests: not declared to others, who need not have the types of Node.js. @internal */
  readonly lookup?: typeof lookup
}

/** A fetch that failed, with the rest of a sentence that starts with the reference. */
export class RemoteError extends Error {}

/**
 * A document of an allowed host. Each redirect has to be allowed too. The address that a name resolves to is checked and connected to in one
 * step, so that a second answer cannot lead elsewhere, and no proxy of the environment is used.
 *
 * @throws {RemoteError} if it cannot be fetched within the limits.
 */
export async function fetchRemote(url: string, connection: Connection): Promise<RemoteText> {
  let at = new URL(url)
  for (let redirects = 0; ; redirects += 1) {
    if (!connection.policy.allows(at))
      throw new RemoteError(`redirects to "${at.href}", which is not allowed: "--allow-remote ${at.host}" would`)
    if (redirects > connection.limits.redirects)
      throw new RemoteError(`redirects more than ${connection.limits.redirects} times`)
    const answer = await request(at, connection)
    if ('text' in answer) return answer
    if (!URL.canParse(answer.location, at)) throw new RemoteError('redirects to what is no URL')
    at = new URL(answer.location, at)
  }
}

function request(url: URL, connection: Connection): Promise<RemoteText | {location: string}> {
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  // Who names an address means it; a name may stand for any.
  const mayBePrivate = isIP(literal) !== 0 || isLoopbackName(url.hostname)
  const {get} = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const options = {
      agent: false,
      signal: connection.signal,
      lookup: checkedLookup(mayBePrivate, connection.lookup ?? lookup),
      headers: {
        accept: 'application/yaml, application/json, text/*;q=0.9, */*;q=0.1',
        'accept-encoding': 'identity',
        'user-agent': 'messages-openapi',
      },
      ...(connection.ca !== undefined && {ca: connection.ca}),
    }
    const sent = get(url, options, (response) => {
      void readResponse(response, connection.limits)
        .then(resolve, reject)
        .finally(() => sent.destroy())
    })
    sent.on('error', (error) =>
      reject(error instanceof RemoteError ? error : new RemoteError(describe(error), {cause: error})),
    )
  })
}

function describe(error: Error): string {
  return error.name === 'AbortError' || error.name === 'TimeoutError'
    ? 'cannot be fetched in time'
    : `cannot be fetched: ${error.message}`
}

function checkedLookup(mayBePrivate: boolean, resolveName: typeof lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, {...options, all: true}, (error, addresses) => {
      if (error) return callback(error, [])
      const refused = mayBePrivate ? undefined : addresses.find(({address}) => !isPublicAddress(address))
      if (refused)
        return callback(new RemoteError(`leads to "${hostname}", which has the private address ${refused.address}`), [])
      const [first] = addresses
      return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family)
    })
  }
}

async function readResponse(
  response: http.IncomingMessage,
  {bytes}: RemoteLimits,
): Promise<RemoteText | {location: string}> {
  const {statusCode = 0, headers} = response
  if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined)
    return {location: headers.location}
  if (statusCode !== 200) throw new RemoteError(`cannot be fetched: the server responded with ${statusCode}`)
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new RemoteError('cannot be fetched: the response is compressed, which was not asked for')
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > bytes) throw new RemoteError(`has more than ${bytes} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof RemoteError ? error : new RemoteError(describe(error as Error), {cause: error})
  }
  const whole = Buffer.concat(chunks)
  return {text: decodeUtf16(whole) ?? whole.toString('utf8'), mediaType: headers['content-type'] ?? ''}
}
