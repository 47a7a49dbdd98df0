import {annotations, assertedFormats} from '../../schema/formats.ts'

/** The meaning of `format`: an assertion, as most descriptions mean it, or an annotation. */
export type FormatMeaning = 'assert' | 'annotate'

/**
 * Makes a function that tells whether values are checked by a format. It calls `notice` once for each format that is unknown.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.2
 */
export function createFormatChoice(
  meaning: FormatMeaning,
  notice: (message: string) => void,
): (format: string, pointer: string) => boolean {
  const told = new Set<string>()
  return (format, pointer) => {
    if (meaning === 'annotate') return false
    if (Object.hasOwn(assertedFormats, format)) return true
    if (!annotations.has(format) && !told.has(format)) {
      told.add(format)
      notice(`The format ${JSON.stringify(format)} at ${pointer} is not known: values are not checked by it.`)
    }
    return false
  }
}
