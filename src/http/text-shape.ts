import type {JsonType} from '../contract.ts'
import {parseOrKeep} from '../json/parse-any-json.ts'

/** The JSON values that a text may stand for, as far as a schema says. Outside of JSON all values are texts, and only a schema knows the others. */
export interface TextShape {
  /** Undefined where any value is allowed. */
  readonly types: readonly JsonType[] | undefined
  readonly items: TextShape
  readonly property: (name: string) => TextShape
  /** The names of the properties that are described. */
  readonly propertyNames: readonly string[]
  /** True if further properties are described too, and so belong to the value. */
  readonly hasOtherProperties: boolean
}

/** The kinds of values that a text is written for, in the order in which they are tried. */
export type TextKind = 'array' | 'object' | 'scalar'

export function kindsOf({types}: TextShape): readonly TextKind[] {
  if (types === undefined) return ['scalar']
  const kinds: TextKind[] = []
  if (types.includes('array')) kinds.push('array')
  if (types.includes('object')) kinds.push('object')
  if (kinds.length === 0 || types.some((type) => type !== 'array' && type !== 'object' && type !== 'null'))
    kinds.push('scalar')
  return kinds
}

/** A number as JSON writes it, or with zeros before it, which many programs write. */
const numeric = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A number of nothing but digits, as most of those in a URL are, which takes less time than any pattern. Undefined for any other text. */
function readDigits(text: string): number | undefined {
  // A longer one may have to be rounded.
  if (text === '' || text.length > 15) return undefined
  let number = 0
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 0x30
    if (digit < 0 || digit > 9) return undefined
    number = 10 * number + digit
  }
  return number
}

/** The value that a text stands for. It stays a text where its shape allows no other value that it could be; with `asText`, where it allows texts. */
export function toScalar(text: string, {types}: TextShape, asText = false): unknown {
  if (types === undefined || (asText && types.includes('string'))) return text
  // No text is one of two of them, and mostly there is one type.
  for (const type of types)
    switch (type) {
      case 'integer':
      case 'number': {
        const digits = readDigits(text)
        if (digits !== undefined) return digits
        if (numeric.test(text)) return Number(text)
        break
      }
      case 'boolean':
        if (text === 'true' || text === 'false') return text === 'true'
        break
      case 'null':
        if (text === 'null' || (text === '' && !types.includes('string'))) return null
        break
      default:
    }
  return text
}

/** The value of an item or of a property, whose text is JSON where it is a list or an object: the styles that have them have no form for those. */
export function toMember(text: string, shape: TextShape, asText = false): unknown {
  return kindsOf(shape)[0] !== 'scalar' && /^\s*[[{]/.test(text) ? parseOrKeep(text) : toScalar(text, shape, asText)
}
