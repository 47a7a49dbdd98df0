import {InputError} from '../../errors.ts'
import {escapeToken} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'

/**
 * Calls what recurses over a document, at the end of the call stack too: how deep that is depends on the engine and on what is nested.
 *
 * @throws {InputError} with the location of the deepest value, where the stack was not enough.
 */
export function withinStack<T>(document: unknown, file: string, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const {depth, pointer} = deepest(document)
    throw new InputError(
      `The description has ${depth} levels at ${shorten(pointer)}, more than the call stack has room for.`,
      {
        file,
        cause,
      },
    )
  }
}

interface Place {
  readonly value: unknown
  readonly token: string
  readonly depth: number
  readonly parent: Place | undefined
}

function deepest(document: unknown): {readonly depth: number; readonly pointer: string} {
  const root: Place = {value: document, token: '', depth: 0, parent: undefined}
  const open = [root]
  let last = root
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > last.depth) last = place
    const {value, depth} = place
    if (typeof value !== 'object' || value === null) continue
    for (const [token, inner] of Object.entries(value))
      open.push({value: inner, token, depth: depth + 1, parent: place})
  }
  const tokens: string[] = []
  for (let at: Place = last; at.parent !== undefined; at = at.parent) tokens.push(`/${escapeToken(at.token)}`)
  return {depth: last.depth, pointer: `#${tokens.reverse().join('')}`}
}
