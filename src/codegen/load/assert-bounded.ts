import {InputError} from '../../errors.ts'
import {escapeToken} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'
import {limits} from '../limits.ts'
import {findCircularReference} from './circular-references.ts'
import {Positions} from './positions.ts'

/**
 * Refuses a parsed document that would exhaust whatever recurses over it or copies it, or in which a number is not finite. Neither recurses
 * itself nor walks an object twice: aliases of YAML share objects, so that a short document may stand for a huge one, or for one without an end.
 *
 * @throws {InputError} with the location of the first excess.
 */
export function assertBounded(document: unknown, text: string, file: string): void {
  const excess = findExcess(document)
  if (typeof excess === 'object') throw infinite(excess, text, file)
  const message = excess ?? findCircularReference(document)
  if (message !== undefined) throw new InputError(message, {file})
}

/** Names a number as it was written: as JSON, in which documents are copied and bundled, it would become null. */
function infinite(path: readonly string[], text: string, file: string): InputError {
  const position = new Positions(text).at(path)
  const written = text.split('\n')[position.line - 1]?.slice(position.column - 1)
  const [number = 'a number'] = /^[^\s,}\]]+/.exec(written ?? '') ?? []
  return new InputError(`Found ${shorten(number)} at ${pointerTo(path)}, expected a finite number.`, {file, position})
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

/** A sentence, or the tokens of the pointer to a number that is infinite, or none. */
function findExcess(document: unknown): string | readonly string[] | undefined {
  if (!isContainer(document)) return undefined
  const extents = new Map<object, Extent>()
  const open = new Set<object>([document])
  const path: Frame[] = [frameOf('', document)]
  for (let frame = path[0]; frame !== undefined; frame = path.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      const extent = extentOf(frame, extents)
      if (extent.values > limits.values)
        return `The description holds more than ${limits.values} values at ${pointerTo(path.slice(1).map((one) => one.token))}.`
      extents.set(frame.value, extent)
      open.delete(frame.value)
      path.pop()
      continue
    }
    const [token, value] = child
    const at = () => [...path.slice(1).map((one) => one.token), token]
    if (typeof value === 'number' && !Number.isFinite(value)) return at()
    if (!isContainer(value)) continue
    if (open.has(value)) return `The value at ${pointerTo(at())} contains itself.`
    const extent = extents.get(value)
    if (path.length + (extent?.depth ?? 1) > limits.depth)
      return `The description has more than ${limits.depth} levels at ${pointerTo(at())}.`
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

function pointerTo(path: readonly string[]): string {
  return shorten(`#${path.map((token) => `/${escapeToken(token)}`).join('')}`)
}
