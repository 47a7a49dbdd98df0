import {isJsonObject} from '../../json/object.ts'
import {escapeToken, resolveReference} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'

/** A key on the way to a value, with those before it. */
interface Way {
  readonly token: string
  readonly parent: Way | undefined
}

/** A sentence about references that lead back to themselves before anything else is met; undefined if there are none. Each is followed once. */
export function findCircularReference(document: unknown): string | undefined {
  const seen = new Set<unknown>()
  const sound = new Set<unknown>()
  const open: {readonly value: unknown; readonly way: Way | undefined}[] = [{value: document, way: undefined}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value, way} = next
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const reference = '$ref' in value ? findRing(document, value, sound) : undefined
    if (reference !== undefined)
      return `The reference "${shorten(reference)}" leads back to itself at ${shorten(pointerTo(way))}.`
    for (const [token, inner] of Object.entries(value).reverse())
      if (typeof inner === 'object') open.push({value: inner, way: {token, parent: way}})
  }
  return undefined
}

/** The first reference that is met twice on the way from a value. `sound` has the objects from which the way is known to end. */
function findRing(document: unknown, start: unknown, sound: Set<unknown>): string | undefined {
  const met = new Set<unknown>()
  for (
    let value = start;
    isJsonObject(value) && typeof value.$ref === 'string' && !sound.has(value);
    value = resolveReference(document, value.$ref)
  ) {
    if (met.has(value)) return value.$ref
    met.add(value)
  }
  for (const value of met) sound.add(value)
  return undefined
}

function pointerTo(way: Way | undefined): string {
  const tokens: string[] = []
  for (let at = way; at !== undefined; at = at.parent) tokens.push(`/${escapeToken(at.token)}`)
  return `#${tokens.reverse().join('')}`
}
