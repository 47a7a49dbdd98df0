import type {Mock} from './answer.ts'

/**
 * The same mock for pages of any origin too: it answers their preflight requests, and lets them read its answers.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowBrowsers(mock: Mock): Mock {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    if (!request.headers.has('origin')) return mock(request)
    const response = isPreflight(request) ? toPreflightResponse(request.headers) : await mock(request)
    response.headers.set('access-control-allow-origin', '*')
    response.headers.set('access-control-expose-headers', '*')
    return response
  }
}

function isPreflight({method, headers}: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method')
}

/** Credentials come in headers, which a `*` would not allow. */
function toPreflightResponse(asked: Headers): Response {
  const headers = {
    'access-control-allow-methods': asked.get('access-control-request-method') ?? '',
    'access-control-allow-headers': asked.get('access-control-request-headers') ?? '',
    'access-control-max-age': '600',
  }
  return new Response(null, {status: 204, headers})
}
