import {messageOfThrown} from '../errors.ts'
import {codingHint} from '../http/coding-names.ts'
import {isJson} from '../http/media-type.ts'
import type {Issue} from '../issue.ts'
import {parseOrKeep} from '../json/parse-any-json.ts'
import {decodeText} from '../sse/index.ts'

/** The body of a message, which stays readable: JSON is parsed, and what says that it is something else comes as bytes. Undefined where it has none. */
export async function readPayload(message: Request | Response): Promise<{value: unknown; issues: readonly Issue[]}> {
  const type = message.headers.get('content-type')
  if (type !== null && !isJson(type)) {
    const bytes = new Uint8Array(await unread(message).arrayBuffer())
    return {value: bytes.length === 0 ? undefined : bytes, issues: []}
  }
  const text = await readText(message)
  if (text === '') return {value: undefined, issues: []}
  try {
    return {value: JSON.parse(text), issues: []}
  } catch (cause) {
    const reason = messageOfThrown(cause)
    const told = `Found a body that is no JSON: ${reason}.${codingHint(message.headers)}`
    return {value: text, issues: [{severity: 'error', code: 'malformed-json', path: '', message: told}]}
  }
}

/** The text of the body of a message, which stays readable. @throws {TypeError} if it was read already. */
export async function readText(message: Request | Response): Promise<string> {
  return unread(message).text()
}

function unread(message: Request | Response): Request | Response {
  if (!message.bodyUsed) return message.clone()
  const kind = message instanceof Request ? 'Request' : 'Response'
  throw new TypeError(`The body of the ${kind} was read already: give the matcher a clone that was made before.`)
}

/** The data of each event of a stream, parsed where it is JSON. */
export function eventDataOf(stream: string | Iterable<unknown>): readonly unknown[] {
  return typeof stream === 'string' ? decodeText(stream).map(({data}) => parseOrKeep(data)) : [...stream]
}
