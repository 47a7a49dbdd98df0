/** The language tags that pages of docs may have, each of which has a catalogue of phrases. */
export const locales = ['en', 'de', 'zh'] as const

export type Locale = (typeof locales)[number]
