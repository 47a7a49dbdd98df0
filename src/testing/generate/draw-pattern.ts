import {ownValue} from '../../json/own.ts'
import {assertSize, type Choose} from './choose.ts'

/** A part of a pattern: draws one text that it matches. */
type Drawer = (choose: Choose) => string

const extra = 3
const printable = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index))
const classes: Readonly<Record<string, readonly string[]>> = {
  d: Array.from('0123456789'),
  w: Array.from('abcxyzABCXYZ0189_'),
  s: [' ', '\t'],
  D: Array.from('abc -'),
  W: Array.from(' -.'),
  S: Array.from('abc019-'),
}

/**
 * A text that the pattern matches. Groups, alternatives, classes and quantifiers are known; lookarounds and back-references are
 * skipped over, so whoever needs certainty checks the text against the pattern. It has `minLength` characters where the pattern lets it.
 */
export function drawPattern(pattern: string, choose: Choose, minLength = 0): string {
  let text = ''
  // One part may repeat as often as it takes, or several share that.
  for (const share of [Infinity, 4, 3, 2, 1]) {
    text = new PatternReader(pattern, Math.ceil(minLength / share)).alternatives()(choose)
    if (Array.from(text).length >= minLength) break
  }
  return text
}

/** Reads a pattern from left to right. @see https://tc39.es/ecma262/#sec-patterns */
class PatternReader {
  readonly #characters: readonly string[]
  readonly #repetitions: number
  #at = 0

  /** `repetitions` is the number of times that a part comes at least, where it may. */
  constructor(pattern: string, repetitions: number) {
    this.#characters = Array.from(pattern)
    this.#repetitions = repetitions
  }

  alternatives(): Drawer {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    return (choose) => options[choose(options.length)]!(choose)
  }

  #sequence(): Drawer {
    const parts: Drawer[] = []
    while (this.#at < this.#characters.length && !'|)'.includes(this.#characters[this.#at]!))
      parts.push(this.#quantified())
    return (choose) => parts.map((part) => part(choose)).join('')
  }

  #quantified(): Drawer {
    const atom = this.#atom()
    const [required, most] = this.#quantifier()
    const least = Math.min(most, Math.max(required, this.#repetitions))
    assertSize(least)
    const choices = Math.min(most - least, extra) + 1
    return (choose) => Array.from({length: least + choose(choices)}, () => atom(choose)).join('')
  }

  #quantifier(): readonly [number, number] {
    const bounds = this.#bounds()
    this.#take('?')
    return bounds
  }

  #bounds(): readonly [number, number] {
    if (this.#take('*')) return [0, Infinity]
    if (this.#take('+')) return [1, Infinity]
    if (this.#take('?')) return [0, 1]
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#characters.slice(this.#at, this.#at + 20).join(''))
    if (braces === null) return [1, 1]
    this.#at += braces[0].length
    const least = Number(braces[1])
    if (braces[2] === '') return [least, least]
    return [least, braces[3] === '' ? Infinity : Number(braces[3])]
  }

  #atom(): Drawer {
    const character = this.#characters[this.#at++]!
    switch (character) {
      case '^':
      case '$':
        return () => ''
      case '.':
        return oneOf(['a', 'b', '1', ' '])
      case '(':
        return this.#group()
      case '[':
        return oneOf(this.#class())
      case '\\':
        return this.#escape()
      default:
        return () => character
    }
  }

  #group(): Drawer {
    const isLookaround = /^\?<?[=!]/.test(this.#characters.slice(this.#at, this.#at + 3).join(''))
    if (this.#take('?')) {
      // A name or a kind of group: `?:`, `?=`, `?<name>`.
      if (this.#take('<') && !isLookaround) while (!this.#take('>')) this.#at++
      else this.#at++
    }
    const inside = this.alternatives()
    this.#take(')')
    return isLookaround ? () => '' : inside
  }

  #escape(): Drawer {
    const character = this.#characters[this.#at++]!
    if (character === 'b' || character === 'B') return () => ''
    return oneOf(this.#escaped(character))
  }

  #escaped(character: string): readonly string[] {
    if (character === 'p' || character === 'P') {
      this.#at = this.#characters.indexOf('}', this.#at) + 1
      return ['a']
    }
    const control = {n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0'}[character]
    if (control !== undefined) return [control]
    if (character === 'u' || character === 'x') return [this.#codePoint(character === 'u' ? 4 : 2)]
    return ownValue(classes, character) ?? [character]
  }

  #codePoint(length: number): string {
    const hex = this.#take('{')
      ? this.#characters.slice(this.#at, this.#characters.indexOf('}', this.#at)).join('')
      : undefined
    const digits = hex ?? this.#characters.slice(this.#at, this.#at + length).join('')
    this.#at += digits.length + (hex === undefined ? 0 : 1)
    return String.fromCodePoint(Number.parseInt(digits, 16))
  }

  #class(): readonly string[] {
    const isNegated = this.#take('^')
    const members: string[] = []
    while (this.#at < this.#characters.length && !this.#take(']')) members.push(...this.#classMember())
    return isNegated ? printable.filter((character) => !members.includes(character)) : members
  }

  #classMember(): readonly string[] {
    const from = this.#classCharacter()
    const isRange = from.length === 1 && this.#characters[this.#at] === '-' && this.#characters[this.#at + 1] !== ']'
    if (!isRange) return from
    this.#at++
    const [to] = this.#classCharacter()
    const [low, high] = [from[0]!.codePointAt(0)!, to!.codePointAt(0)!]
    return Array.from({length: Math.min(high - low, 127) + 1}, (_, index) => String.fromCodePoint(low + index))
  }

  #classCharacter(): readonly string[] {
    const character = this.#characters[this.#at++]!
    return character === '\\' ? this.#escaped(this.#characters[this.#at++]!) : [character]
  }

  #take(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false
    this.#at++
    return true
  }
}

function oneOf(characters: readonly string[]): Drawer {
  return (choose) => characters[choose(characters.length)] ?? ''
}
