import {phraseParts, type Phrase} from '../phrases/phrase.ts'

const {locale, site, search, stream, play, trial} = window.docsPhrases

function fill(phrase: Phrase, values: Readonly<Record<string, string | number>>): string {
  return phraseParts(phrase, values, locale).join('')
}

/** The phrases of a group as they are. */
function plain<Key extends string>(phrases: Readonly<Record<Key, Phrase>>): Readonly<Record<Key, string>> {
  return Object.fromEntries(Object.entries<Phrase>(phrases).map(([key, phrase]) => [key, fill(phrase, {})])) as Record<
    Key,
    string
  >
}

/** The phrases of the scripts of all pages. */
export const sitePhrases = plain(site)

export const searchPhrases = {
  found: (count: number) => fill(search.found, {count}),
}

/** The phrases about events that appear one after another. */
export const streamPhrases = plain(stream)

export const playPhrases = {
  ...plain(play),
  pace: (count: number) => fill(play.pace, {count}),
  progress: (shown: number, count: number, name: string) =>
    fill(shown === 0 ? play.events : play.progress, {shown, count, name}),
}

/** The phrases of the form to try an operation. */
export const tryPhrases = {
  ...plain(trial),
  region: (operationId: string) => fill(trial.region, {operationId}),
  empty: (mediaType: string) => fill(trial.empty, {mediaType}),
  body: (mediaType: string) => fill(trial.body, {mediaType}),
  issues: (count: number) => fill(trial.issues, {count}),
  line: (line: number) => fill(trial.line, {line}),
  unchecked: (reason: string) => fill(trial.unchecked, {reason}),
  named: (name: string) => fill(trial.named, {name}),
  as: (mediaType: string) => fill(trial.as, {mediaType}),
  key: (name: string) => fill(trial.key, {name}),
  failed: (reason: string) => fill(trial.failed, {reason}),
  status: (status: number, text: string, milliseconds: number) =>
    fill(trial.status, {status: `${status} ${text}`.trim(), milliseconds}),
  streaming: (status: number) => fill(trial.streaming, {status}),
  headers: (count: number) => fill(trial.headers, {count}),
  bytes: (count: number) => fill(trial.bytes, {count}),
}
