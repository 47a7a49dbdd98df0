import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {schemaIn, withoutSchema} from '../load/swagger/schema.ts'
import {fixedMethods} from '../read/list-operations.ts'
import {kindWithin} from '../structure/kind-within.ts'
import {nameOf} from '../structure/name-of.ts'
import type {Kind} from '../structure/objects.ts'
import {correctSchema} from './correct-schema.ts'
import {correctBodyTexts, correctSchemaTexts} from './correct-texts.ts'
import type {Tell} from './slip.ts'

type Correction = (value: JsonObject, tell: Tell, document: JsonObject) => void

/** The changes of an object in which something is meant that its fields do not say, by its kind. */
export const corrections: ReadonlyMap<Kind, Correction> = new Map<Kind, Correction>([
  [
    'Schema',
    (schema, tell, document) => {
      correctSchema(schema, tell)
      correctSchemaTexts(schema, tell, document)
    },
  ],
  ['{Schema}', (value, tell) => fillNulls(value, tell, {expected: 'a schema', empty: () => ({})})],
  [
    '{MediaType}',
    (value, tell, document) => {
      fillNulls(value, tell, {expected: 'an object', empty: () => ({})})
      correctBodyTexts(value, tell, document)
    },
  ],
  ['{string}', (value, tell) => fillNulls(value, tell, {expected: 'a string', empty: () => ''})],
  ['{Example}', correctExamples],
  ['Parameter', correctParameter],
  ['Header', correctHeader],
  ['MediaType', correctExampleList],
  ['Paths', correctPaths],
  ['PathItem', correctMethods],
  ['Responses', correctStatuses],
  ['SecurityScheme', correctSecurityScheme],
])

/** In YAML, a name with nothing behind it has the value null. */
function fillNulls(value: JsonObject, tell: Tell, {expected, empty}: {expected: string; empty: () => unknown}): void {
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null || name.startsWith('x-')) continue
    tell([name], `Found null, expected ${expected}.`, 'it is read as an empty one')
    setOwn(value, name, empty())
  }
}

/** Values themselves in the place of Example Objects that hold them. */
function correctExamples(value: JsonObject, tell: Tell): void {
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith('x-') || inner === null || isExample(inner)) continue
    tell([name], `Found ${nameOf(inner)}, expected an example with its "value".`)
    setOwn<unknown>(value, name, {value: inner})
  }
}

function isExample(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  const names = Object.keys(value)
  return (
    names.length === 0 ||
    names.some((name) => kindWithin('Example', name) !== undefined || /^(?:\$ref|x-.*)$/.test(name))
  )
}

/** The list of examples that JSON Schema has. */
function correctExampleList(value: JsonObject, tell: Tell): void {
  const {examples} = value
  if (!Array.isArray(examples) || examples.length === 0) return
  tell(['examples'], 'Found a list, expected examples by name.')
  value.examples = Object.fromEntries(examples.map((one: unknown, index) => [String(index + 1), {value: one}]))
}

const locations = new Set(['query', 'header', 'path', 'cookie', 'querystring'])

function correctParameter(value: JsonObject, tell: Tell): void {
  correctCase(value, 'in', locations, tell)
  if (value.in === 'path' && value.required !== true && typeof value.name === 'string') {
    tell([], 'Found no "required: true", expected it of a parameter in "path".')
    value.required = true
  }
  correctDescribed(value, tell)
}

function correctHeader(value: JsonObject, tell: Tell): void {
  for (const field of ['name', 'in'])
    if (Object.hasOwn(value, field)) {
      tell([field], `Found "${field}", which a header does not have.`, 'it is ignored')
      Reflect.deleteProperty(value, field)
    }
  correctDescribed(value, tell)
}

/** A parameter or a header, which have the keywords of their schema themselves in Swagger 2.0. */
function correctDescribed(value: JsonObject, tell: Tell): void {
  correctExampleList(value, tell)
  const schema = schemaIn(value)
  const [first] = Object.keys(schema).filter((name) => !name.startsWith('x-'))
  if (first === undefined || ['schema', 'content', '$ref'].some((name) => Object.hasOwn(value, name))) return
  tell([first], `Found "${first}" as in Swagger 2.0, expected it in a "schema".`)
  const rest = withoutSchema(value)
  for (const name of Object.keys(value)) Reflect.deleteProperty(value, name)
  Object.assign(value, rest, {schema})
}

/** A path begins with a slash. */
function correctPaths(value: JsonObject, tell: Tell): void {
  const names = new Map<string, string>()
  for (const path of Object.keys(value)) {
    const meant = `/${path}`
    if (!/^(?!x-)[\w{]/.test(path) || path.includes('://') || Object.hasOwn(value, meant)) continue
    tell([path], `Found the path ${JSON.stringify(path)}, expected ${JSON.stringify(meant)}.`)
    names.set(path, meant)
  }
  rename(value, names)
}

const methods: ReadonlySet<string> = new Set(fixedMethods)

function correctMethods(value: JsonObject, tell: Tell): void {
  const names = new Map<string, string>()
  for (const name of Object.keys(value)) {
    const method = name.toLowerCase()
    if (name === method || !methods.has(method) || Object.hasOwn(value, method)) continue
    tell([name], `Found the method "${name}", expected "${method}".`)
    names.set(name, method)
  }
  rename(value, names)
}

function correctStatuses(value: JsonObject, tell: Tell): void {
  const names = new Map<string, string>()
  for (const key of Object.keys(value)) {
    if (isStatusKey(key) || key.startsWith('x-')) continue
    const word = key.trim().toLowerCase()
    const meant = /^[1-5]xx$/.test(word) ? word.toUpperCase() : word
    const isMeant = isStatusKey(meant) && !Object.hasOwn(value, meant)
    const expected = isMeant ? `"${meant}"` : 'a status such as "404", a range such as "4XX", or "default"'
    tell(
      [key],
      `Found the response ${JSON.stringify(key)}, expected ${expected}.`,
      isMeant ? undefined : 'it is left out',
    )
    if (isMeant) names.set(key, meant)
    else Reflect.deleteProperty(value, key)
  }
  rename(value, names)
}

/** Tells the statuses and the ranges of them that a response may have. */
function isStatusKey(key: string): boolean {
  return /^(?:[1-9]\d\d|[1-5](?:XX|xx)|default)$/.test(key)
}

const schemeTypes = new Set(['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'])
const httpSchemes = new Set(['basic', 'bearer', 'digest'])

function correctSecurityScheme(value: JsonObject, tell: Tell): void {
  const {type} = value
  const scheme = typeof type === 'string' ? type.toLowerCase() : ''
  if (httpSchemes.has(scheme)) {
    tell(['type'], `Found the type "${String(type)}", expected "http" with the scheme "${scheme}".`)
    Object.assign(value, {type: 'http', scheme})
  } else correctCase(value, 'type', schemeTypes, tell)
  correctCase(value, 'in', locations, tell)
}

/** Puts the known word in the place of one that differs in its letters' case alone. */
function correctCase(value: JsonObject, field: string, known: ReadonlySet<string>, tell: Tell): void {
  const found = ownValue(value, field)
  if (typeof found !== 'string' || known.has(found)) return
  const meant = [...known].find((word) => word.toLowerCase() === found.toLowerCase())
  if (meant === undefined) return
  tell([field], `Found ${JSON.stringify(found)}, expected "${meant}".`)
  setOwn<unknown>(value, field, meant)
}

/** Gives members other names in their places. Of two that would have one name, the first one counts. */
function rename(value: JsonObject, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return
  const all = Object.entries(value)
  for (const [name] of all) Reflect.deleteProperty(value, name)
  for (const [name, inner] of all) {
    const meant = names.get(name) ?? name
    if (!Object.hasOwn(value, meant)) setOwn(value, meant, inner)
  }
}
