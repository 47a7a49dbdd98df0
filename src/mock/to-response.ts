import type {Answer} from './answer.ts'
import {deliver} from './delivery.ts'

export interface ResponseContext {
  /** Headers that every answer carries. */
  readonly common: Readonly<Record<string, string>>
  /** Ends the body when the client goes away. */
  readonly signal: AbortSignal
}

/** An answer as the client gets it. */
export function toResponse(answer: Answer, {common, signal}: ResponseContext): Response {
  const {status, headers, mediaType, body, delivery = {}} = answer
  const type: Record<string, string> = mediaType === undefined ? {} : {'content-type': mediaType}
  const init = {status, headers: {...type, ...common, ...headers}}
  if (body === undefined) return new Response(null, init)
  const isPlain = typeof body === 'string' && delivery.cut === undefined && delivery.splitAt === undefined
  return new Response(isPlain ? body : deliver(typeof body === 'string' ? [body] : body, delivery, signal), init)
}
