import {escapeFragmentToken} from '../../json/pointer.ts'

/** The whole numbers in a text that may be too large for JavaScript to have exactly. */
const longNumbers = /(?<![\w.-])-?\d{16,}(?![\w.])/g

/**
 * A sentence for each whole number of a document that JavaScript reads as another one, where it first stands. In JSON, such a number is read in the
 * same way wherever it comes from.
 */
export function findInexactNumbers(document: unknown, text: string): string[] {
  const written = new Map<number, string>()
  for (const [digits] of text.matchAll(longNumbers)) {
    const number = Number(digits)
    const isExact = Number.isFinite(number) && BigInt(digits) === BigInt(number)
    if (Number.isFinite(number) && !isExact && String(number) !== digits) written.set(number, digits)
  }
  const found: string[] = []
  const open = written.size === 0 ? [] : [{value: document, pointer: '#'}]
  for (let next = open.pop(); next !== undefined && written.size > 0; next = open.pop()) {
    const {value, pointer} = next
    const digits = typeof value === 'number' ? written.get(value) : undefined
    if (digits !== undefined) {
      written.delete(value as number)
      found.push(
        `The number ${digits} at ${pointer} is read as ${BigInt(value as number)}, the nearest that JavaScript has.`,
      )
    }
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value).reverse())
      open.push({value: inner as unknown, pointer: `${pointer}/${escapeFragmentToken(key)}`})
  }
  return found
}
