import type {JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'
import {annotationKeywords, keywords} from '../../schema/keywords.ts'

/** The drafts that schemas are read by, and that of OpenAPI 3.0, whose keywords differ in what is read as they have it. */
const dialects =
  /^https?:\/\/(?:json-schema\.org\/draft(?:\/2020-12|-04)\/schema|spec\.openapis\.org\/oas\/3\.[12]\/(?:dialect|schema)\/.*)#?$/

/** Tells of a `jsonSchemaDialect` that schemas are not read by. @see https://spec.openapis.org/oas/v3.1.1#schema-object */
export function noteDialect({jsonSchemaDialect: dialect}: JsonObject, notice: (message: string) => void): void {
  if (typeof dialect === 'string' && !dialects.test(dialect))
    notice(
      `The schemas are written for ${shorten(JSON.stringify(dialect))}, the "jsonSchemaDialect": they are read by the draft 2020-12.`,
    )
}

/** Keywords that tell what a string holds, which is left to those who read it. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-8 */
const contentKeywords: readonly string[] = ['contentSchema', 'contentMediaType']

/**
 * Makes a function that calls \`notice\` for what a schema asks for in keywords that nobody knows, or by another draft. It tells each of them once,
 * where it first stands: a description may say the same a thousand times.
 */
export function createKeywordWatch(
  notice: (message: string) => void,
  isNamed: (pointer: string) => boolean,
): (schema: JsonObject, pointer: string) => void {
  const told = new Set<string>()
  const tell = (key: string, message: string) => {
    if (!told.has(key)) notice(message)
    told.add(key)
  }
  return (schema, pointer) => {
    for (const keyword of Object.keys(schema)) {
      if (keywords.has(keyword) || annotationKeywords.has(keyword) || keyword.startsWith('x-')) continue
      const at = `${pointer}/${escapeFragmentToken(keyword)}`
      const meant = [...keywords.keys()].find((known) => plain(known) === plain(keyword))
      const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`
      tell(
        keyword,
        `The keyword ${shorten(JSON.stringify(keyword))} at ${at} is not known: values are not checked by it.${hint}`,
      )
    }
    const holds = contentKeywords.find((keyword) => Object.hasOwn(schema, keyword))
    // The data of an event is read, and checked by that schema.
    if (holds !== undefined && schema.type === 'string' && !isNamed(`${pointer}/contentSchema`))
      tell(holds, `The content of the string at ${pointer} is not checked: "${holds}" only tells what it is.`)
    if (typeof schema.$schema === 'string' && !dialects.test(schema.$schema))
      tell(
        `$schema ${schema.$schema}`,
        `The schema at ${pointer} is written for ${shorten(JSON.stringify(schema.$schema))}: it is read by the draft 2020-12.`,
      )
  }
}

/** A name without what tells styles of writing apart. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '')
}
