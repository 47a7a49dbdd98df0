import {ownValue} from './own.ts'
/** The kinds of what may come next. All but the first line are states inside a token. */
type State =
  | 'value'
  | 'first-item'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'after-value'
  | 'end'
  | 'string'
  | 'escape'
  | 'unicode'
  | 'literal'
  | 'minus'
  | 'zero'
  | 'integer'
  | 'point'
  | 'fraction'
  | 'exponent'
  | 'exponent-sign'
  | 'exponent-digits'

const expectations: Readonly<Partial<Record<State, string>>> = {
  value: 'a value',
  'first-item': 'a value or "]"',
  'first-key': 'a property name in double quotes or "}"',
  key: 'a property name in double quotes',
  colon: '":"',
  end: 'nothing more',
  string: 'a closing quote, with line breaks and control characters escaped',
  escape: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  unicode: 'four hexadecimal digits',
  minus: 'a digit',
  point: 'a digit',
  exponent: 'a digit or a sign',
  'exponent-sign': 'a digit',
}

const literals: Readonly<Record<string, string>> = {t: 'true', f: 'false', n: 'null'}
const complete: ReadonlySet<State> = new Set<State>(['zero', 'integer', 'fraction', 'exponent-digits'])

/** States of a number by state and kind of character: a digit but zero, `0`, `.`, `e` and the signs. */
const numberSteps: Readonly<Partial<Record<State, Readonly<Record<string, State>>>>> = {
  minus: {'0': 'zero', '9': 'integer'},
  zero: {'.': 'point', e: 'exponent'},
  integer: {'0': 'integer', '9': 'integer', '.': 'point', e: 'exponent'},
  point: {'0': 'fraction', '9': 'fraction'},
  fraction: {'0': 'fraction', '9': 'fraction', e: 'exponent'},
  exponent: {'0': 'exponent-digits', '9': 'exponent-digits', '+': 'exponent-sign', '-': 'exponent-sign'},
  'exponent-sign': {'0': 'exponent-digits', '9': 'exponent-digits'},
  'exponent-digits': {'0': 'exponent-digits', '9': 'exponent-digits'},
}

/**
 * Reads JSON one UTF-16 unit at a time, so that a text may come in pieces, and nesting costs no call stack.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export class JsonScanner {
  private state: State = 'value'
  private readonly open: ('{' | '[')[] = []
  private inKey = false
  /** The rest of a literal, or the number of digits that a `\u` still needs. */
  private rest = ''

  /** The number of objects and lists that are open. */
  get depth(): number {
    return this.open.length
  }

  /** Tells whether the next unit belongs to the name of a property, its closing quote included. */
  get insideKey(): boolean {
    return this.inKey
  }

  /** The words for what could have come at the place where `step` or `isComplete` said no. */
  get expected(): string {
    if (this.state === 'literal') return `"${this.rest}"`
    return expectations[this.state] ?? (this.open.at(-1) === '{' ? '"," or "}"' : '"," or "]"')
  }

  /** Tells whether the text may end here. */
  isComplete(): boolean {
    return this.state === 'end' || (complete.has(this.state) && this.open.length === 0)
  }

  /** Takes one unit. `false` if it cannot stand here; the scanner is of no further use then. */
  step(unit: string): boolean {
    switch (this.state) {
      case 'string':
        return this.stepString(unit)
      case 'escape':
        return this.stepEscape(unit)
      case 'unicode':
        return this.stepUnicode(unit)
      case 'literal':
        return this.stepLiteral(unit)
      case 'value':
      case 'first-item':
      case 'first-key':
      case 'key':
      case 'colon':
      case 'after-value':
      case 'end':
        return isSpace(unit) || this.stepStructure(unit)
      default:
        return this.stepNumber(unit)
    }
  }

  private stepStructure(unit: string): boolean {
    switch (this.state) {
      case 'value':
        return this.startValue(unit)
      case 'first-item':
        return unit === ']' ? this.close('[') : this.startValue(unit)
      case 'first-key':
        return unit === '}' ? this.close('{') : this.startKey(unit)
      case 'key':
        return this.startKey(unit)
      case 'colon':
        return unit === ':' && this.become('value')
      case 'after-value':
        return this.stepAfterValue(unit)
      default:
        return false
    }
  }

  private stepAfterValue(unit: string): boolean {
    if (unit === ',') return this.become(this.open.at(-1) === '{' ? 'key' : 'value')
    return unit === '}' ? this.close('{') : unit === ']' && this.close('[')
  }

  private startValue(unit: string): boolean {
    if (unit === '"') return this.become('string')
    if (unit === '{' || unit === '[') {
      this.open.push(unit)
      return this.become(unit === '{' ? 'first-key' : 'first-item')
    }
    if (unit === '-') return this.become('minus')
    if (unit >= '0' && unit <= '9') return this.become(unit === '0' ? 'zero' : 'integer')
    const literal = ownValue(literals, unit)
    this.rest = literal?.slice(1) ?? ''
    return literal !== undefined && this.become('literal')
  }

  private startKey(unit: string): boolean {
    this.inKey = unit === '"'
    return this.inKey && this.become('string')
  }

  private stepString(unit: string): boolean {
    if (unit === '\\') return this.become('escape')
    if (unit !== '"') return unit >= ' '
    if (!this.inKey) return this.endValue()
    this.inKey = false
    return this.become('colon')
  }

  private stepEscape(unit: string): boolean {
    if (unit === 'u') {
      this.rest = 'xxxx'
      return this.become('unicode')
    }
    return '"\\/bfnrt'.includes(unit) && this.become('string')
  }

  private stepUnicode(unit: string): boolean {
    if (!/[\da-fA-F]/.test(unit)) return false
    this.rest = this.rest.slice(1)
    return this.rest !== '' || this.become('string')
  }

  private stepLiteral(unit: string): boolean {
    if (unit !== this.rest[0]) return false
    this.rest = this.rest.slice(1)
    return this.rest !== '' || this.endValue()
  }

  private stepNumber(unit: string): boolean {
    const kind = unit >= '1' && unit <= '9' ? '9' : unit === 'E' ? 'e' : unit
    const next = ownValue(numberSteps[this.state] ?? {}, kind)
    if (next !== undefined) return this.become(next)
    if (!complete.has(this.state)) return false
    this.endValue()
    return this.step(unit)
  }

  private close(kind: '{' | '['): boolean {
    if (this.open.at(-1) !== kind) return false
    this.open.pop()
    return this.endValue()
  }

  private endValue(): true {
    return this.become(this.open.length === 0 ? 'end' : 'after-value')
  }

  private become(state: State): true {
    this.state = state
    return true
  }
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r'
}
