import {type Mock, LostConnectionError} from './answer.ts'

/** A route of Playwright, as far as this needs it. */
export interface PlaywrightRoute {
  request(): {
    method(): string
    url(): string
    allHeaders(): Promise<Record<string, string>>
    postDataBuffer(): Uint8Array | null
  }
  // Its bodies are buffers of Node.js, which a type cannot name without it.
  fulfill(response: never): Promise<void>
  abort(reason: 'connectionreset'): Promise<void>
}

/**
 * A handler for `page.route` and `context.route` of Playwright: the mock answers the requests of a page, of which none leaves the machine. A response
 * that streams is sent as a whole.
 */
export function createRouteHandler(mock: Mock): (route: PlaywrightRoute) => Promise<void> {
  return async (route) => {
    const request = route.request()
    const [method, data] = [request.method(), request.postDataBuffer()]
    // HTTP/2 has the request line among its headers.
    const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'))
    const body = data === null || method === 'GET' || method === 'HEAD' ? null : new Uint8Array(data)
    try {
      const response = await mock(new Request(request.url(), {method, headers, body}))
      const bytes = new Uint8Array(await response.arrayBuffer())
      const fulfilled = {
        status: response.status,
        headers: toFields(response.headers),
        body: Buffer.from(bytes),
      }
      await route.fulfill(fulfilled as never)
    } catch (error) {
      if (!(error instanceof LostConnectionError)) throw error
      await route.abort('connectionreset')
    }
  }
}

/** Playwright takes several cookies as lines of one header. */
function toFields(headers: Headers): Record<string, string> {
  const cookies = headers.getSetCookie()
  return {...Object.fromEntries(headers), ...(cookies.length > 0 && {'set-cookie': cookies.join('\n')})}
}
