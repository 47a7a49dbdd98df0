import type {Examples} from '../contract.ts'
import type {Answer} from './answer.ts'
import {encodeBody} from './encode-body.ts'
import {responseMediaType} from './media-type.ts'
import type {MockRequest} from './mock-request.ts'
import {parsePrefer} from './prefer.ts'

/**
 * The answer that the description's examples give: of the first successful status and the first example, or of those that
 * the request's `prefer` header names. Undefined where the description has none.
 */
export function exampleAnswer(request: MockRequest, examples: Examples): Answer | undefined {
  const {code, example} = parsePrefer(request.headers)
  const {responses} = request.operation
  const status = Object.keys(responses).find((key) => (code === undefined ? /^2/.test(key) : matches(key, code)))
  if (status === undefined) return undefined
  const sent = {status: code ?? (/^\d+$/.test(status) ? Number(status) : 200)}
  const mediaType = responseMediaType(responses[status]!.content, request)
  if (mediaType === undefined) return sent
  const named = examples[request.operationId]?.responses[status]?.[mediaType] ?? {}
  const payload = example !== undefined && Object.hasOwn(named, example) ? named[example] : Object.values(named)[0]
  return payload === undefined ? undefined : {...sent, mediaType, body: encodeBody(payload, mediaType)}
}

/** Whether the key of a response, such as `404`, `4XX` or `default`, covers the status. */
function matches(key: string, status: number): boolean {
  return key === String(status) || key === 'default' || key.toUpperCase() === `${String(status)[0]}XX`
}
