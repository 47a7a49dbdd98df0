import {ownValue} from '../json/own.ts'

/** A phrase, or its forms by the plural category of `count`, of which `other` is the last resort. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Phrase = string | {readonly one?: string; readonly other: string}

/** The texts of a phrase, with its values between them. */
export function phraseParts<Value>(
  phrase: Phrase,
  values: Readonly<Record<string, Value>>,
  locale: string,
): (string | Value)[] {
  const text = typeof phrase === 'string' ? phrase : formOf(phrase, ownValue(values, 'count'), locale)
  return piecesOf(text).map((part, index) => (index % 2 === 0 ? part : (ownValue(values, part) ?? '')))
}

/** The texts and names of a phrase in turns. Pages say the same phrases many thousand times. */
function piecesOf(text: string): readonly string[] {
  const known = pieces.get(text)
  if (known !== undefined) return known
  const own = text.split(/\{(\w+)\}/)
  pieces.set(text, own)
  return own
}

const pieces = new Map<string, readonly string[]>()

function formOf(phrase: Exclude<Phrase, string>, count: unknown, locale: string): string {
  const isOne = typeof count === 'number' && rulesOf(locale).select(count) === 'one'
  return (isOne ? phrase.one : undefined) ?? phrase.other
}

function rulesOf(locale: string): Intl.PluralRules {
  const own = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, own)
  return own
}

const rules = new Map<string, Intl.PluralRules>()
