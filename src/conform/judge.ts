import {isSuccess} from '../http/status.ts'
import {isJsonObject, objectAt, textAt} from '../json/object.ts'
import type {Failure, Reply} from './check.ts'

const longest = 160

/** A failure unless the response is a success. */
export function expectSuccess(reply: Reply, what = 'a success'): readonly Failure[] {
  if (isSuccess(reply.status) && reply.failure === undefined) return []
  const fails = (other: Reply) => sameFate(reply, other)
  return [{message: `Found ${describeReply(reply)}, expected ${what}.`, reply, fails}]
}

/** A failure unless the request is refused as a fault of its sender. */
export function expectRefusal(reply: Reply, why: string): readonly Failure[] {
  if (isRefusal(reply)) return []
  return [
    {
      message: `Found ${describeReply(reply)}, expected a refusal (4xx): ${why.replace(/\.$/, '')}.`,
      reply,
      fails: (other) => !isRefusal(other) && sameFate(reply, other),
    },
  ]
}

function isRefusal({status, failure}: Reply): boolean {
  return status >= 400 && status < 500 && failure === undefined
}

/** True if two responses have the same status, or none for the same reason. */
function sameFate(one: Reply, other: Reply): boolean {
  return one.status === other.status && (one.failure === undefined) === (other.failure === undefined)
}

/** The status with the message of the error, or the reason why there is no response. */
export function describeReply({status, failure, json, text}: Reply): string {
  if (failure !== undefined) return failure
  const message = isSuccess(status) ? undefined : (errorMessageOf(json) ?? (text === '' ? undefined : text))
  return `the status ${status}${message === undefined ? '' : ` (${clip(message)})`}`
}

/** True if a body came that is not of a media type of the description, or of no form of it: nothing can be said of what it holds. */
export function isUnread({issues}: Reply): boolean {
  return issues.some(({code}) => code === 'wrong-content-type' || code === 'malformed-body')
}

/** The message of an error body in one of the usual places. */
export function errorMessageOf(json: unknown): string | undefined {
  if (!isJsonObject(json)) return undefined
  return (
    textAt(objectAt(json, 'error'), 'message') ??
    textAt(json, 'message') ??
    textAt(json, 'detail') ??
    textAt(json, 'title') ??
    textAt(json, 'error')
  )
}

export function clip(text: string, most = longest): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most)}…` : line
}
