import {createProxy, validatingFetch, type TapOptions} from '../../testing/index.ts'
import {send} from './send.ts'
import {describeFailure} from './start-listener.ts'

export interface ProxyOptions extends TapOptions {
  /** Where the service lives, without a slash at the end. */
  readonly target: string
  /** Is told why the service cannot be reached. */
  readonly onFailure: (reason: string) => void
}

/** A handler that checks what passes. Where the service cannot be reached, the client learns so with 502. */
export function createCheckingProxy({target, onFailure, ...options}: ProxyOptions): (request: Request) => Promise<Response> {
  const forward = createProxy(target, send)
  // The tap is on this side of the proxy: the service may live below a path that the description does not know.
  const tapped = validatingFetch((input, init) => forward(input instanceof Request && init === undefined ? input : new Request(input, init)), options)
  return async (request) => {
    try {
      return await tapped(request)
    } catch (error) {
      request.signal.throwIfAborted()
      const title = `The service at ${target} gave no answer: ${describeFailure(error)}`
      onFailure(title)
      return Response.json({status: 502, title}, {status: 502, headers: {'content-type': 'application/problem+json'}})
    }
  }
}
