import {documentation} from '../documentation.ts'
import type {DeliveryRule} from '../rule.ts'

export const streamWasAskedFor: DeliveryRule = {
  about: 'delivery',
  code: 'stream-was-asked-for',
  summary: 'An answer is an event stream if the request says stream: true, and only then.',
  severity: 'error',
  source: documentation.messages,
  check({request: {stream}, isStream}) {
    if ((stream === true) === isStream) return []
    const message = isStream
      ? 'Found an event stream, expected JSON, since the request did not ask for a stream.'
      : 'Found JSON, expected an event stream, since the request asked for one.'
    return [{path: isStream ? '/0' : '', message}]
  },
}
