import {isJson} from '../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, ownValue, setOwn} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {resolveReference} from '../../json/pointer.ts'
import type {Tell} from './slip.ts'

/** Puts values in the place of their JSON texts, as programs write examples that know texts alone: in the examples of JSON bodies. */
export function correctBodyTexts(content: JsonObject, tell: Tell, document: JsonObject): void {
  for (const [type, media] of Object.entries(content)) {
    if (!isJson(type) || !isJsonObject(media) || !isOfParts(media.schema, document)) continue
    for (const {holder, key, tokens} of examplesOf(media, document))
      if (readText(holder, key)) tellText(tell, [type, ...tokens])
  }
}

/** The same in what a schema gives as its example, and as the value by default. */
export function correctSchemaTexts(schema: JsonObject, tell: Tell, document: JsonObject): void {
  if (![schema.example, schema.default].some(isTextOfParts) || !isOfParts(schema, document)) return
  for (const name of ['example', 'default']) if (readText(schema, name)) tellText(tell, [name])
}

/** Nothing is checked by an example. */
function tellText(tell: Tell, tokens: readonly string[]): void {
  tell(tokens, 'Found a text of JSON, expected the value itself.', undefined, 'warning')
}

interface GivenExample {
  readonly holder: JsonObject
  readonly key: string
  readonly tokens: readonly string[]
}

/** The examples of a body, in each of the forms in which they are given. */
function* examplesOf(media: JsonObject, document: JsonObject): Generator<GivenExample, void> {
  yield {holder: media, key: 'example', tokens: ['example']}
  const {examples} = media
  if (typeof examples !== 'object' || examples === null) return
  for (const [name, given] of Object.entries(examples)) {
    const example: unknown = ownMember(given, '$ref') ? resolveReference(document, ownMember(given, '$ref')) : given
    const [holder, key] = isJsonObject(example) ? [example, 'value'] : [examples as JsonObject, name]
    yield {holder, key, tokens: ['examples', name]}
  }
}

/** Reads a text in its place. True if it is one of an object or a list. */
function readText(holder: JsonObject, name: string): boolean {
  const text = ownValue(holder, name)
  const value = isTextOfParts(text) ? parseAnyJson(text) : undefined
  if (value === undefined) return false
  setOwn<unknown>(holder, name, value)
  return true
}

/** Tells texts that may be JSON of an object or a list. */
function isTextOfParts(value: unknown): value is string {
  return typeof value === 'string' && /^\s*[[{]/.test(value)
}

/** Tells schemas of objects and lists, which allow no text. Each is looked at once, as far as `known` says. */
function isOfParts(schema: unknown, document: JsonObject, known = new Map<unknown, boolean>()): boolean {
  if (!isJsonObject(schema)) return false
  const before = known.get(schema)
  if (before !== undefined) return before
  known.set(schema, false)
  const {$ref, type, properties, items, allOf, oneOf, anyOf} = schema
  const isOf = (one: unknown) => isOfParts(one, document, known)
  const members = oneOf ?? anyOf
  const isOne =
    type === undefined
      ? properties !== undefined ||
        items !== undefined ||
        isOf(resolveReference(document, $ref)) ||
        (Array.isArray(allOf) && allOf.some(isOf)) ||
        (Array.isArray(members) && members.length > 0 && members.every(isOf))
      : [type].flat().every((one) => one === 'object' || one === 'array' || one === 'null')
  known.set(schema, isOne)
  return isOne
}
