import {copyRequest} from './copy-request.ts'
import type {TapOptions} from './tap-options.ts'
import {Tap} from './tap.ts'

type Fetch = typeof globalThis.fetch

/**
 * A `fetch` that checks what it sends and what comes back. The bytes pass through unchanged and at once: a stream is checked
 * event by event while it is read. A check that fails is an issue, and nothing that the caller of `fetch` could see.
 */
export function validatingFetch(fetch: Fetch, options: TapOptions): Fetch {
  return async (input, init) => {
    const copy = copyRequest(input, init, options.maxBody)
    const tap = new Tap(copy.request, options)
    // The request is checked while it is on its way.
    const looked = copy.body.then((body) => tap.lookAtRequest(body))
    const sent = copy.send(fetch).catch(async (error: unknown) => {
      await looked.catch(() => undefined)
      if (!copy.request.signal.aborted) tap.fail()
      throw error
    })
    const [response] = await Promise.all([sent, looked])
    return tap.passOn(response)
  }
}
