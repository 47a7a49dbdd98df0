import type {Exchange} from '../../validate/index.ts'
import type {Observation} from './tap-options.ts'

export interface HarEntryOptions extends Observation {
  /** The URL of the service, without a slash at the end. */
  readonly baseUrl: string
}

/**
 * An exchange as an entry of an HTTP Archive. What was found of it is in the comment, and as data in `_issues`.
 *
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html#sec-object-types-entries
 */
export function toHarEntry(
  exchange: Exchange,
  {baseUrl, issues, startedAt, waited, received}: HarEntryOptions,
): object {
  const comments = issues.map(({severity, part, path, message}) => `${severity}: ${part} ${path}: ${message}`)
  return {
    startedDateTime: startedAt.toISOString(),
    time: waited + received,
    request: toRequest(exchange, baseUrl),
    response: toResponse(exchange),
    // A name of our own, as the format asks for.
    ...(exchange.cut_by !== undefined && {_cutBy: exchange.cut_by}),
    cache: {},
    timings: {send: 0, wait: waited, receive: received},
    // So that the path of the operation is found again beneath that of the service.
    _baseUrl: baseUrl,
    ...(issues.length > 0 && {
      comment: comments.join('\n'),
      _issues: issues.map(({method: _, url: __, ...issue}) => issue),
    }),
  }
}

const unknownSize = -1
const inBase64 = {encoding: 'base64'}
const message = {httpVersion: 'HTTP/1.1', cookies: [], headersSize: unknownSize}

function toRequest(
  {method, url_path: path, query, request, request_headers: headers = {}, ...body}: Exchange,
  baseUrl: string,
): object {
  const bytes = body.request_base64
  const json = request === null || request === undefined ? undefined : JSON.stringify(request)
  const text = bytes ?? body.request_text ?? json
  return {
    ...message,
    method,
    url: `${baseUrl}${path}${query === undefined ? '' : `?${query}`}`,
    headers: toPairs(Object.entries(headers)),
    queryString: toPairs(new URLSearchParams(query)),
    bodySize: text === undefined ? 0 : unknownSize,
    ...(text !== undefined && {
      postData: {mimeType: headers['content-type'] ?? 'application/json', text, ...(bytes !== undefined && inBase64)},
    }),
  }
}

function toResponse({
  status,
  response,
  response_headers: headers = {},
  response_text: own,
  response_base64: bytes,
  sse,
  chunks,
}: Exchange): object {
  const text = bytes ?? sse ?? own ?? (response === null ? '' : JSON.stringify(response))
  const size = chunks?.reduce((sum, length) => sum + length, 0) ?? unknownSize
  return {
    ...message,
    status,
    statusText: '',
    headers: toPairs(Object.entries(headers)),
    redirectURL: headers.location ?? '',
    bodySize: size,
    content: {size, mimeType: headers['content-type'] ?? '', text, ...(bytes !== undefined && inBase64)},
  }
}

function toPairs(entries: Iterable<readonly [string, string]>): object[] {
  return Array.from(entries, ([name, value]) => ({name, value}))
}
