import {isHeaders, type HeadersLike} from '../http/headers.ts'

/**
 * The headers that every request of a server is asked for. All frameworks have their names in lower case, and an engine finds a name that is a part of the
 * code in less time than one that may be any.
 */
export function sentAccept(headers: HeadersLike): string | undefined {
  return isHeaders(headers) ? (headers.get('accept') ?? undefined) : textOf(headers.accept)
}

export function sentContentType(headers: HeadersLike): string | undefined {
  return isHeaders(headers) ? (headers.get('content-type') ?? undefined) : textOf(headers['content-type'])
}

export function sentContentLength(headers: HeadersLike): string | undefined {
  return isHeaders(headers) ? (headers.get('content-length') ?? undefined) : textOf(headers['content-length'])
}

export function sentContentEncoding(headers: HeadersLike): string | undefined {
  return isHeaders(headers) ? (headers.get('content-encoding') ?? undefined) : textOf(headers['content-encoding'])
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ')
}
