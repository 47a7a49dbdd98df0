import type {JsonType} from '../../contract.ts'
import {jsonTypeOf} from '../json-type.ts'

const names: Record<JsonType, string> = {
  null: 'null',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'a list',
  object: 'an object',
}

const longest = 60
const plain = /^[\w-]*$/

/** A value as a message shows it: short scalars in full, long strings clipped, lists and objects by their kind alone. */
export function quote(value: unknown): string {
  if (typeof value === 'string')
    return value.length <= longest
      ? quoteText(value)
      : `${JSON.stringify(value.slice(0, longest))}… (${value.length} characters)`
  const type = jsonTypeOf(value)
  if (type === 'array' || type === 'object') return names[type]
  if (value === Infinity || value === -Infinity) return 'a number beyond the range of doubles'
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Most messages speak of names that need no escapes, which takes less time to see than to write them. */
function quoteText(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** A value in words, for a message about its type: `a string ("abc")`. */
export function describeValue(value: unknown): string {
  const type = jsonTypeOf(value)
  if (type === 'null' || type === 'array' || type === 'object') return names[type]
  // A JSON text holds such a number; this is what is read of it.
  if (value === Infinity || value === -Infinity) return quote(value)
  if (type === undefined) return `${typeof value === 'function' ? 'a function' : String(value)}, which JSON cannot hold`
  return `${type === 'boolean' ? 'a boolean' : names[type]} (${quote(value)})`
}

/** JSON types as alternatives: `a string, a list or null`. */
export function nameTypes(types: readonly JsonType[]): string {
  return listWords(types.map((type) => names[type]))
}

const plurals: Partial<Record<JsonType, string>> = {
  boolean: 'booleans',
  integer: 'numbers',
  number: 'numbers',
  string: 'strings',
  object: 'objects',
}

/** Lists within lists, with the types of what the innermost hold: `a list of lists of numbers`. */
export function nameList(depth: number, types: readonly JsonType[] = []): string {
  const [leaf, ...others] = new Set(types.map((type) => plurals[type]))
  const held = leaf === undefined || others.length > 0 ? '' : ` of ${leaf}`
  return `a list${' of lists'.repeat(depth - 1)}${held}`
}

/** `12,345`: as `toLocaleString` writes it, which takes 30 milliseconds when it is first called. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

const mostListed = 8

/** Values as alternatives, with the rest counted where there are many. */
export function listValues(values: readonly unknown[]): string {
  const words = values.slice(0, mostListed).map(quote)
  return listWords(values.length > mostListed ? [...words, `${values.length - mostListed} more`] : words)
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`
}
