import {join} from './pointer.ts'
import {skipString} from './skip.ts'

/** A property whose name its object has already used: `JSON.parse` takes the last, other readers the first, or refuse. */
export interface Duplicate {
  readonly path: string
  readonly name: string
}

/** An object or list that is open; a list has no names. */
interface Open {
  readonly names: Set<string> | undefined
  /** Those names that were found again, so that each is reported once. */
  again?: Set<string>
  /** The name of the property, or the index of the item, that is being read. */
  token: string | number
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
  let open: Open | undefined
  let expectsName = false
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = skipString(text, at)
        if (expectsName && open?.names) {
          open.token = nameOf(text.slice(at, end))
          if (isAgain(open, open.token))
            found.push({path: stack.map(({token}) => join('', token)).join(''), name: open.token})
          if (found.length === most) return found
          expectsName = false
        }
        at = end - 1
        break
      }
      case comma:
        expectsName = open?.names !== undefined
        if (typeof open?.token === 'number') open.token++
        break
      case openBrace:
      case openBracket: {
        const isObject = text.charCodeAt(at) === openBrace
        open = {names: isObject ? new Set() : undefined, token: isObject ? '' : 0}
        stack.push(open)
        expectsName = isObject
        break
      }
      case closeBrace:
      case closeBracket:
        stack.pop()
        open = stack.at(-1)
        expectsName = false
    }
  }
  return found
}

const [quote, comma, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d]

function isAgain(open: Open, name: string): boolean {
  if (!open.names!.has(name)) {
    open.names!.add(name)
    return false
  }
  open.again ??= new Set()
  const isFirst = !open.again.has(name)
  open.again.add(name)
  return isFirst
}

function nameOf(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1)
}
