import {join} from './pointer.ts'
import {walkJson} from './walk.ts'

/** A property whose name its object has already used: `JSON.parse` takes the last, other readers the first, or refuse. */
export interface Duplicate {
  readonly path: string
  readonly name: string
}

/** A list or object that is open, with what its parent has it under. */
interface Open {
  readonly token: string | number | undefined
  readonly names: Set<string>
  /** The names that were found again, so that each is reported once. */
  again?: Set<string>
}

/** A text with more faults of this kind is broken in some other way. */
const most = 100

/**
 * Finds names that come more than once in one object, in a text that is known to be JSON: the first hundred.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function findDuplicates(text: string): Duplicate[] {
  const found: Duplicate[] = []
  const stack: Open[] = []
  walkJson(text, {
    value(at, token) {
      if (typeof token === 'string' && isFirstAgain(stack.at(-1)!, token) && found.length < most)
        found.push({path: pathOf([...stack.map((open) => open.token), token]), name: token})
      const isContainer = found.length < most && (text[at] === '{' || text[at] === '[')
      if (isContainer) stack.push({token, names: new Set()})
      return isContainer
    },
    close: () => stack.pop(),
  })
  return found
}

function isFirstAgain(open: Open, name: string): boolean {
  if (!open.names.has(name)) {
    open.names.add(name)
    return false
  }
  open.again ??= new Set()
  const isFirst = !open.again.has(name)
  open.again.add(name)
  return isFirst
}

function pathOf([, ...tokens]: readonly (string | number | undefined)[]): string {
  return tokens.map((token) => join('', token!)).join('')
}
