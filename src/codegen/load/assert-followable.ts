import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveReference, escapeToken} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'
import {limits} from '../limits.ts'

/** An object or array that is being walked, and where it stands. */
interface Frame {
  readonly pointer: string
  /** The levels of the document at which it stands. */
  readonly depth: number
  readonly children: readonly (readonly [string, unknown])[]
  next: number
}

/**
 * Refuses a document that the Redocly CLI cannot read. It recurses over levels, and follows a reference where it first meets it, in the order of the
 * document.
 *
 * @throws {InputError} with the location of the first excess.
 */
export function assertFollowable(document: unknown, file: string): void {
  const fault = findExcess(document)
  if (fault !== undefined)
    throw new InputError(`${fault}, more than Redocly can read: it reads several files, Overlays and what is linted.`, {
      file,
    })
}

function findExcess(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined
  const seen = new Set<object>([document])
  const path: Frame[] = [{pointer: '#', depth: 1, children: Object.entries(document), next: 0}]
  for (let frame = path[0]; frame !== undefined; frame = path.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      path.pop()
      continue
    }
    const next = step(document, frame, child)
    const {value, pointer, depth} = next
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const fault = faultOf(document, value, {depth, walked: path.length})
    if (fault !== undefined) return `${fault} at ${shorten(pointer)}`
    path.push({pointer, depth, children: Object.entries(value), next: 0})
  }
  return undefined
}

function step(document: JsonObject, frame: Frame, [key, value]: readonly [string, unknown]) {
  return key === '$ref' && typeof value === 'string'
    ? {pointer: value, depth: value.split('/').length, value: resolveReference(document, value)}
    : {pointer: `${frame.pointer}/${escapeToken(key)}`, depth: frame.depth + 1, value}
}

function faultOf(
  document: JsonObject,
  value: object,
  {depth, walked}: {depth: number; walked: number},
): string | undefined {
  if (depth > limits.redoclyDepth) return `The description has more than ${limits.redoclyDepth} levels`
  if (walked >= limits.redoclyWalk) return `The references lead more than ${limits.redoclyWalk} levels deep`
  return isLongChain(document, value)
    ? `More than ${limits.redoclyReferences} references lead to one another`
    : undefined
}

function isLongChain(document: JsonObject, start: object): boolean {
  let count = 0
  for (
    let value: unknown = start;
    isJsonObject(value) && typeof value.$ref === 'string' && count <= limits.redoclyReferences;
    value = resolveReference(document, value.$ref)
  )
    count++
  return count > limits.redoclyReferences
}
