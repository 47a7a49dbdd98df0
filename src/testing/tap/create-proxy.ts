/** Headers that speak of one connection, not of the message. @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const perConnection = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'host', 'content-length', 'expect']

/**
 * A handler that sends each request on to `target` and its answer back. With a validating `fetch` it is a proxy that checks what
 * passes. Answers are asked for without compression, so that their bytes pass as they are.
 */
export function createProxy(target: string, fetch: typeof globalThis.fetch): (request: Request) => Promise<Response> {
  const base = target.replace(/\/$/, '')
  return async (request) => {
    const {pathname, search} = new URL(request.url)
    const headers = new Headers(request.headers)
    for (const name of perConnection) headers.delete(name)
    headers.set('accept-encoding', 'identity')
    const {method, body, signal} = request
    const sent = {method, headers, signal, redirect: 'manual', ...(body !== null && {body, duplex: 'half'})} as RequestInit
    const response = await fetch(`${base}${pathname}${search}`, sent)
    const passed = new Headers(response.headers)
    // Where a service compresses all the same, `fetch` has undone it.
    for (const name of [...perConnection, 'content-encoding']) passed.delete(name)
    return new Response(response.body, {status: response.status, statusText: response.statusText, headers: passed})
  }
}
