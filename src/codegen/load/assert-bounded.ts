import {InputError} from '../../errors.ts'
import {escapeToken} from '../../json/pointer.ts'
import {limits} from '../limits.ts'
import {shorten} from '../shorten.ts'
import {findLongReference} from './long-references.ts'

/**
 * Refuses a parsed document that would exhaust whatever recurses over it or copies it. Neither recurses itself nor walks an object twice:
 * aliases of YAML share objects, so that a short document may stand for a huge one, or for one without an end.
 *
 * @throws {InputError} with the location of the first excess.
 */
export function assertBounded(document: unknown, file: string): void {
  const message = findExcess(document) ?? findLongReference(document)
  if (message !== undefined) throw new InputError(message, {file})
}

/** The size of an object or array. */
interface Extent {
  /** The values in it, shared ones counted for each use. */
  readonly values: number
  /** The levels of objects and arrays. */
  readonly depth: number
}

/** An object or array that is being walked. */
interface Frame {
  readonly value: object
  readonly token: string
  readonly children: readonly (readonly [string, unknown])[]
  next: number
}

function findExcess(document: unknown): string | undefined {
  if (!isContainer(document)) return undefined
  const extents = new Map<object, Extent>()
  const open = new Set<object>([document])
  const path: Frame[] = [frameOf('', document)]
  for (let frame = path[0]; frame !== undefined; frame = path.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      const extent = extentOf(frame, extents)
      if (extent.values > limits.values)
        return `The description holds more than ${limits.values} values at ${pointerTo(path)}.`
      extents.set(frame.value, extent)
      open.delete(frame.value)
      path.pop()
      continue
    }
    const [token, value] = child
    if (!isContainer(value)) continue
    if (open.has(value)) return `The value at ${pointerTo(path, token)} contains itself.`
    const extent = extents.get(value)
    if (path.length + (extent?.depth ?? 1) > limits.depth)
      return `The description has more than ${limits.depth} levels at ${pointerTo(path, token)}.`
    if (extent !== undefined) continue
    open.add(value)
    path.push(frameOf(token, value))
  }
  return undefined
}

function extentOf({children}: Frame, extents: ReadonlyMap<object, Extent>): Extent {
  let [values, depth] = [1, 1]
  for (const [, child] of children) {
    const extent = isContainer(child) ? extents.get(child) : undefined
    values += extent?.values ?? 1
    depth = Math.max(depth, 1 + (extent?.depth ?? 0))
  }
  return {values, depth}
}

function frameOf(token: string, value: object): Frame {
  return {token, value, children: Object.entries(value), next: 0}
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function pointerTo(path: readonly Frame[], ...tokens: string[]): string {
  return shorten(
    `#${[...path.slice(1).map(({token}) => token), ...tokens].map((token) => `/${escapeToken(token)}`).join('')}`,
  )
}
