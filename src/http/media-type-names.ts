/** The parameters of a media type, as `formatOf` writes them. */
type Parameters = '' | `; ${string}`

/** The names that `isJson` accepts, for the compiler. */
export type JsonName = `${'application' | 'text'}/json${Parameters}` | `${string}/${string}+json${Parameters}`

/** The names that `isJsonLines` accepts, for the compiler. */
export type JsonLinesName =
  | `${string}/${'' | 'x-'}${'jsonl' | 'jsonlines' | 'json-lines' | 'ndjson'}${Parameters}`
  | `${string}+${'jsonl' | 'ndjson'}${Parameters}`

/** The names that `isText` accepts, for the compiler, as far as they are no sequence and no form. */
export type TextName = `text/${string}` | `${string}${'/' | '+' | '-'}${'xml' | 'yaml' | 'javascript'}${Parameters}`

/** The names that `isMarkup` accepts, for the compiler. */
export type MarkupName = `${string}${'/' | '+' | '-'}${'xml' | 'yaml' | 'html'}${Parameters}`
