import {code, type Code} from '../emit/code.ts'
import {formatFunctions, type FormatFunction} from './format-functions.ts'

/** The name of a function that guards call. */
export type RuntimeFunction =
  | 'hasOwn'
  | 'shorter'
  | 'equal'
  | 'unique'
  | 'canonical'
  | 'uniqueScalars'
  | 'refuse'
  | 'remember'
  | 'isMultiple'
  | FormatFunction

/**
 * The functions that guards call, each with those that it calls itself. They read own properties alone and call nothing of the value: it
 * may have a property of any name.
 */
export const runtime: Readonly<
  Record<RuntimeFunction, {readonly needs: readonly RuntimeFunction[]; readonly text: Code}>
> = {
  /** Engines know this call in a loop over the properties of an object, where it takes no time. */
  hasOwn: {needs: [], text: code`const hasOwn = Object.prototype.hasOwnProperty\n`},
  /** True if a text has fewer characters, in code points, than a limit that is 2 or more. */
  shorter: {
    needs: [],
    text: code`function shorter(text, limit) {
  if (text.length < limit) return true
  if (text.length >= 2 * limit) return false
  let count = 0
  for (let index = 0; index < text.length && count < limit; index++) {
    if (text.codePointAt(index) > 65535) index++
    count++
  }
  return count < limit
}
`,
  },
  equal: {
    needs: ['hasOwn'],
    text: code`function equal(one, other) {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  for (const key of keys) if (!hasOwn.call(other, key) || !equal(one[key], other[key])) return false
  return true
}
`,
  },
  unique: {
    needs: ['canonical'],
    text: code`function unique(items) {
  const scalars = new Set()
  const others = new Set()
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    const isScalar = typeof item !== "object" || item === null
    const seen = isScalar ? scalars : others
    const key = isScalar ? item : canonical(item)
    if (seen.has(key)) return false
    seen.add(key)
  }
  return true
}
`,
  },
  /** Equal values have the same text, and no others do. */
  canonical: {
    needs: [],
    text: code`function canonical(value) {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value) : String(value)
  let text = ""
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) text += canonical(value[index]) + ","
    return "[" + text + "]"
  }
  for (const key of Object.keys(value).sort()) text += JSON.stringify(key) + ":" + canonical(value[key]) + ","
  return "{" + text + "}"
}
`,
  },
  /** In short lists, to compare each item with those before it takes less time than to make a set of them. */
  uniqueScalars: {
    needs: [],
    text: code`function uniqueScalars(items) {
  if (items.length > 15) return new Set(items).size === items.length
  for (let index = 1; index < items.length; index++) {
    for (let before = 0; before < index; before++) if (items[index] === items[before]) return false
  }
  return true
}
`,
  },
  /**
   * The verdict of a schema on a value, found once for as long as the outermost of these calls takes: after that, the
   * value may change.
   */
  remember: {
    needs: [],
    text: code`let memory
function remember(find, data) {
  if (memory === undefined) {
    memory = new Map()
    try {
      return find(data)
    } finally {
      memory = undefined
    }
  }
  let known = memory.get(find)
  if (known === undefined) memory.set(find, (known = new Map()))
  let answer = known.get(data)
  if (answer === undefined) known.set(data, (answer = find(data)))
  return answer
}
`,
  },
  /** Two numbers as whole ones of the same power of ten. A quotient that is too large to have a fraction is a whole number. */
  isMultiple: {
    needs: [],
    text: code`function isMultiple(value, divisor) {
  const one = decimalOf(value)
  const other = decimalOf(divisor)
  const exponent = Math.min(one[1], other[1])
  const quotient = Math.abs(value / divisor)
  if (exponent === 0 || !Number.isFinite(quotient)) return value % divisor === 0
  if (quotient >= 9007199254740992) return Number.isInteger(quotient)
  return (one[0] * 10n ** BigInt(one[1] - exponent)) % (other[0] * 10n ** BigInt(other[1] - exponent)) === 0n
}
function decimalOf(value) {
  const [mantissa, power = "0"] = String(value).split("e")
  const [whole, fraction = ""] = mantissa.split(".")
  const exponent = +power - fraction.length
  const digits = BigInt(whole + fraction)
  return exponent > 0 ? [digits * 10n ** BigInt(exponent), 0] : [digits, exponent]
}
`,
  },
  ...formatFunctions,
  /** A value that is nested more deeply than the stack has room for is not allowed. */
  refuse: {
    needs: [],
    text: code`function refuse(error) {
  if (error instanceof RangeError || error?.name === "InternalError") return false
  throw error
}
`,
  },
}
