import {InputError} from '../../../errors.ts'
import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {shorten} from '../../../json/shorten.ts'
import {isWellFormed} from '../../../schema/keyword-forms.ts'
import {keywords, type Keyword} from '../../../schema/keywords.ts'

/** The forms of the values of keywords, in words. */
export const formsInWords: Readonly<Record<Keyword['value'], string>> = {
  schema: 'a schema',
  schemas: 'a list of schemas',
  schemasByKey: 'schemas by name',
  any: 'a value',
  list: 'a list of values',
  text: 'a string',
  pattern: 'a string with a regular expression',
  types: 'the name of a JSON type or a list of such names (null, boolean, integer, number, string, array, object)',
  count: 'a whole number from 0 on',
  number: 'a number',
  flag: 'true or false',
  names: 'a list of names',
  namesByKey: 'lists of names by name',
}

/** A sentence for a mistake that is often made. */
function hintFor(keyword: string): string {
  return keyword === 'required' ? ' A property is required by its name in the list of the object that has it.' : ''
}

/**
 * Refuses a schema in which a keyword has a value of another form than JSON Schema gives it, such as \`required: true\`. Patterns are not looked at,
 * since those of other dialects are read too.
 *
 * @throws {InputError} with the place, what stands there and what should.
 */
export function assertKeywords(schema: JsonObject, pointer: string): void {
  for (const [name, value] of Object.entries(schema)) {
    const keyword = keywords.get(name)
    if (keyword === undefined || isRight(name, keyword, value)) continue
    const expected = name === 'multipleOf' ? 'a number above 0' : formsInWords[keyword.value]
    throw new InputError(
      `Found ${shorten(JSON.stringify(value))} at ${pointer}/${escapeFragmentToken(name)}, expected ${expected}.${hintFor(name)}`,
    )
  }
}

function isRight(name: string, {value: form}: Keyword, value: unknown): boolean {
  switch (form) {
    case 'schema':
      return typeof value === 'boolean' || isJsonObject(value)
    case 'schemas':
      return Array.isArray(value) && value.length > 0
    case 'pattern':
      return typeof value === 'string'
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return isWellFormed(form, value) && (name !== 'multipleOf' || Number(value) > 0)
    default:
      return isWellFormed(form, value)
  }
}
