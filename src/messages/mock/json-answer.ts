import type {Answer} from '../../mock/index.ts'

/** A successful answer as JSON. */
export function jsonAnswer(body: unknown): Answer {
  return {status: 200, mediaType: 'application/json', body: JSON.stringify(body)}
}
