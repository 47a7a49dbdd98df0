import {discard} from './quiet.ts'
import {readUrl} from './read-url.ts'

const most = 5

/**
 * Sends a request, and follows where the answers to GET and HEAD lead. To another origin goes nothing of the request but `accept`, as no list
 * of the headers that hold credentials is ever complete. Whatever else is a redirect is given as it is: it would send again what may be paid
 * for, or leave https, or carry a user. A page is not told where a redirect leads, so that none of its redirects is followed.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function followRedirects(
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (let hops = 0; ; hops += 1) {
    const response = await send(request)
    const {headers, method, url} = request
    const location = response.headers.get('location')
    const target =
      hops < most && /^(GET|HEAD)$/.test(method) && isRedirect(response.status) && location
        ? readUrl(location, url)
        : ''
    const [scheme] = /^https?/.exec(url)!
    if (!target.startsWith(scheme)) return response
    discard(response)
    const isSameOrigin = new URL(target).origin === new URL(url).origin
    request = new Request(target, {
      method,
      headers: isSameOrigin ? headers : {accept: headers.get('accept')!},
      redirect: 'manual',
    })
  }
}

/** Whether a status leads elsewhere; 0 is what a page gets to see of that. */
export function isRedirect(status: number): boolean {
  return /^(0|30[12378])$/.test(String(status))
}
