import type {Cut, Delivery} from './answer.ts'

/** The wishes of a client: what a mock is to answer, and how. */
export interface Preference {
  readonly status?: number
  readonly example?: string
  /** A generated value, also where there are examples. */
  readonly isDynamic?: true
  /** The events before an error event, where the service has such a thing. */
  readonly errorAfter?: number
  readonly delivery: Delivery
}

const cuts: readonly Cut['by'][] = ['drop', 'stall', 'close', 'half-character']

/**
 * Reads the `prefer` header, so that a client in any language can ask for faults: `code=429` for a status, `example=name` for an
 * example, `dynamic=true` for a generated value, `delay=500`, `pace=20` (milliseconds) and `split=7` (bytes) for the delivery, and
 * `drop=3`, `stall=3`, `close=3` or `half-character=3` to end the body after three chunks, `error=3` for an error in place of the
 * fourth event. Others are ignored, as the RFC asks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export function parsePrefer(headers: Headers): Preference {
  const preferences = readPreferences(headers.get('prefer') ?? '')
  const status = toCount(preferences.get('code'))
  const example = preferences.get('example')
  const errorAfter = toCount(preferences.get('error'))
  return {
    ...(errorAfter !== undefined && {errorAfter}),
    ...(status !== undefined && status >= 200 && status <= 599 && {status}),
    ...(example !== undefined && {example}),
    ...(preferences.get('dynamic') === 'true' && {isDynamic: true as const}),
    delivery: toDelivery(preferences),
  }
}

function toDelivery(preferences: ReadonlyMap<string, string>): Delivery {
  const [delay, pace, splitAt] = ['delay', 'pace', 'split'].map((name) => toCount(preferences.get(name)))
  const by = cuts.find((name) => toCount(preferences.get(name)) !== undefined)
  return {
    ...(delay !== undefined && {delay}),
    ...(pace !== undefined && {pace}),
    ...(splitAt !== undefined && splitAt > 0 && {splitAt}),
    ...(by !== undefined && {cut: {after: Number(preferences.get(by)), by}}),
  }
}

/** The values of all preferences and their parameters. Of several with one name the first counts. */
function readPreferences(header: string): ReadonlyMap<string, string> {
  const preferences = new Map<string, string>()
  for (const [, name = '', quoted, token = ''] of header.matchAll(preference)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? token.trim()
    if (!preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value)
  }
  return preferences
}

/** A name, and a value in quotes, which may be left open at the end, or without. */
const preference = /([^\s,;="]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)\\?(?:"|$)|([^,;]*)))?/g

/** The number that a text says in digits; undefined for any other text. */
export function toCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
