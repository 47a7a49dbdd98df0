import {copyRequest} from './copy-request.ts'
import type {TapOptions} from './tap-options.ts'
import {Tap} from './tap.ts'

type Fetch = typeof globalThis.fetch

/**
 * A `fetch` that checks what it sends and what comes back. The bytes pass through unchanged and at once: a stream is checked
 * event by event while it is read.
 */
export function validatingFetch(fetch: Fetch, options: TapOptions): Fetch {
  return async (input, init) => {
    const copy = copyRequest(input, init)
    const tap = new Tap(copy.request, options)
    // The request is checked while it is on its way.
    const [response] = await Promise.all([copy.send(fetch), copy.text.then((text) => tap.lookAtRequest(text))])
    return tap.passOn(response)
  }
}
