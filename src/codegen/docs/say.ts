import {AsyncLocalStorage} from 'node:async_hooks'
import {catalogues, type Phrases} from '../../phrases/catalogues.ts'
import type {Locale} from '../../phrases/locales.ts'
import {phraseParts} from '../../phrases/phrase.ts'
import {html, type Content, type Html} from './html.ts'

/** The language that pages are written in, for all that is called to write them: else each function would be handed it. */
const speaking = new AsyncLocalStorage<{readonly phrases: Phrases; readonly locale: string}>()

/** Runs a function whose phrases are of another language than English. */
export function inLocale<Result>(locale: Locale, run: () => Result): Result {
  return withPhrases(catalogues[locale], locale, run)
}

/** The same, with a catalogue of any language. */
export function withPhrases<Result>(phrases: Phrases, locale: string, run: () => Result): Result {
  return speaking.run({phrases, locale}, run)
}

/** The language tag of the pages that are written. */
export function currentLocale(): string {
  return speaking.getStore()?.locale ?? 'en'
}

/** The phrases of the scripts of the pages that are written, as one more script. */
export function scriptPhrases(): string {
  const {phrases = catalogues.en, locale = 'en'} = speaking.getStore() ?? {}
  return `window.docsPhrases = ${JSON.stringify({locale, ...phrases.scripts})}\n`
}

type Key = keyof Phrases['pages']

/** Gives sentences about what has changed between two descriptions, as text. */
export type SayChange = (key: keyof Phrases['changes'], values?: Readonly<Record<string, string | number>>) => string

/** A sentence about what has changed between two descriptions, as text. */
export const sayChange: SayChange = (key, values = {}) => {
  const {phrases = catalogues.en, locale = 'en'} = speaking.getStore() ?? {}
  return phraseParts(phrases.changes[key], values, locale).join('')
}

function partsOf<Value>(key: Key, values: Readonly<Record<string, Value>>): readonly (string | Value)[] {
  const {phrases = catalogues.en, locale = 'en'} = speaking.getStore() ?? {}
  return phraseParts(phrases.pages[key], values, locale)
}

/** A phrase as markup, with its values in it. */
export function say(key: Key, values: Readonly<Record<string, Content>> = {}): Html {
  return html`${partsOf(key, values)}`
}

/** A phrase as text. */
export function sayText(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return partsOf(key, values).join('')
}
