import {de} from './de.ts'
import {en} from './en.ts'
import type {Locale} from './locales.ts'
import type {Phrase} from './phrase.ts'
import {zh} from './zh.ts'

/** A catalogue with a phrase for each of the English ones. */
export interface Phrases {
  readonly pages: Readonly<Record<keyof typeof en.pages, Phrase>>
  readonly changes: Readonly<Record<keyof typeof en.changes, Phrase>>
  readonly scripts: {
    readonly [Group in keyof typeof en.scripts]: Readonly<Record<keyof (typeof en.scripts)[Group], Phrase>>
  }
}

/** The catalogues, by the language tags that pages have. */
export const catalogues = {en, de, zh} as const satisfies Record<Locale, Phrases>
