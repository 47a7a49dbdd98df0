import type {Outcome} from '../../client/options.ts'
import {quietSteps} from '../../client/promises.ts'
import {payloadOf} from '../../client/send.ts'

/** A page of a list, as the service gives it. */
interface Page {
  readonly data: readonly unknown[]
  readonly has_more: boolean
  readonly first_id: string | null
  readonly last_id: string | null
}

/** Iteration over the items of a page and of those that follow; `unknown` for a payload that is no page. */
export type PageOf<Payload> = Payload extends {data: readonly (infer Item)[]; has_more: boolean}
  ? AsyncIterable<Item>
  : unknown

/** Makes a page iterate over its own items and those of the pages that follow, in the direction in which it was asked for. */
export function describePage({payload, call, send}: Outcome): object {
  if (!isPage(payload)) return {}
  const isBackwards = call.params.query.before_id !== undefined
  async function* readItems(): AsyncGenerator<unknown, void> {
    for (let page: unknown = payload; isPage(page);) {
      yield* page.data
      if (!page.has_more) return
      const query = {...call.params.query, ...(isBackwards ? {before_id: page.first_id} : {after_id: page.last_id})}
      page = payloadOf(await send(call.operationId, call.route, {...call.options, params: {...call.params, query}}))
    }
  }
  return {[Symbol.asyncIterator]: () => quietSteps(readItems())}
}

function isPage(payload: unknown): payload is Page {
  return typeof payload === 'object' && payload !== null && 'has_more' in payload
}
