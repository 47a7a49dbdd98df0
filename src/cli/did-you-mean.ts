import {suggest} from '../schema/explain/suggest.ts'

/** `, did you mean "…"?` where a name resembles one of those that are known, otherwise `alternative`. */
export function didYouMean(name: string, known: readonly string[], alternative: string): string {
  const match = suggest(name, known)
  return match === undefined ? alternative : `, did you mean "${match}"?`
}
