import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveReference, escapeToken} from '../../json/pointer.ts'
import {limits} from '../limits.ts'
import {shorten} from '../shorten.ts'

/** An object or array that is being walked, and where it stands. */
interface Frame {
  readonly pointer: string
  readonly children: readonly (readonly [string, unknown])[]
  next: number
}

/**
 * A sentence about references that lead back to themselves, or further than the tools can follow; undefined if there are none. The tools
 * follow a reference where they first meet it, in the order of the document.
 */
export function findLongReference(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined
  const seen = new Set<object>([document])
  const path: Frame[] = [{pointer: '#', children: Object.entries(document), next: 0}]
  for (let frame = path[0]; frame !== undefined; frame = path.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      path.pop()
      continue
    }
    const [pointer, value] = follow(document, `${frame.pointer}/${escapeToken(child[0])}`, child)
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const fault =
      path.length < limits.walk
        ? findChainFault(document, value)
        : `The references lead more than ${limits.walk} levels deep`
    if (fault !== undefined) return `${fault} at ${shorten(pointer)}.`
    path.push({pointer, children: Object.entries(value), next: 0})
  }
  return undefined
}

function follow(
  document: JsonObject,
  pointer: string,
  [key, value]: readonly [string, unknown],
): readonly [string, unknown] {
  return key === '$ref' && typeof value === 'string' ? [value, resolveReference(document, value)] : [pointer, value]
}

function findChainFault(document: JsonObject, start: object): string | undefined {
  const seen = new Set<unknown>()
  for (
    let value: unknown = start;
    isJsonObject(value) && typeof value.$ref === 'string';
    value = resolveReference(document, value.$ref)
  ) {
    if (seen.has(value)) return `The reference "${shorten(value.$ref)}" leads back to itself`
    if (seen.size === limits.references) return `More than ${limits.references} references lead to one another`
    seen.add(value)
  }
  return undefined
}
