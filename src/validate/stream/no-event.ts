import type {Issue} from '../../issue.ts'
import {quote} from '../../schema/explain/words.ts'

/** The beginning of a body that tells whether it is an event stream, in characters. */
export const tellingLength = 1024

const fields = ['data', 'event', 'id', 'retry']

/** The issue of a body without an event whose first line is none of an event stream: a page of HTML, as gateways send it, or JSON. */
export function findNoEvent(start: string): Issue | undefined {
  const head = start.slice(0, tellingLength)
  const [first] = /[^\r\n\uFEFF][^\r\n]*/.exec(head) ?? []
  if (first === undefined || /^(?:data|event|id|retry)?(?:$|:)/.test(first)) return undefined
  // A stream may be cut within the name of a field.
  if (head.endsWith(first) && fields.some((field) => field.startsWith(first))) return undefined
  const message = `Found no event in a body that begins with ${quote(first)}, expected an event stream.`
  return {severity: 'error', code: 'no-event', path: '', message}
}
