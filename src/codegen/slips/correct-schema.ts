import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, ownValue, setOwn} from '../../json/own.ts'
import {keywords, type Keyword} from '../../schema/keywords.ts'
import {formsInWords} from '../read/schemas/assert-keywords.ts'
import {nameOf} from '../structure/name-of.ts'
import {correctType} from './correct-type.ts'
import type {Tell} from './slip.ts'

/** Puts what is meant in the place of the mistakes in a schema, apart from those in the schemas within it. */
export function correctSchema(schema: JsonObject, tell: Tell): void {
  correctType(schema, tell)
  correctRequired(schema, tell)
  for (const [name, value] of Object.entries(schema)) {
    const keyword = keywords.get(name)?.value
    const form = keyword ?? ownValue(annotations, name)
    if (form === undefined || form === 'any') continue
    const meant = keyword === undefined ? meaningOfAnnotation(form, value) : meaningOf(form, value)
    if (meant === value) continue
    const found = `Found ${nameOf(value)}, expected ${formsInWords[form]}.`
    tell([name], found, meant === undefined ? 'it is ignored' : undefined)
    if (meant === undefined) Reflect.deleteProperty(schema, name)
    else setOwn<unknown>(schema, name, meant)
  }
  const {discriminator} = schema
  if (typeof discriminator !== 'string') return
  tell(['discriminator'], `Found ${nameOf(discriminator)}, expected an object with it as the "propertyName".`)
  schema.discriminator = {propertyName: discriminator}
}

/** The forms of keywords that assert nothing. */
const annotations: Readonly<Record<string, Keyword['value']>> = {
  title: 'text',
  description: 'text',
  nullable: 'flag',
  readOnly: 'flag',
  writeOnly: 'flag',
  deprecated: 'flag',
}

/** As below. Null has always been taken for one that is left out. */
function meaningOfAnnotation(form: Keyword['value'], value: unknown): unknown {
  if (form !== 'text' || typeof value === 'string' || value === null)
    return value === null ? value : meaningOf(form, value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The value itself where it is right or can mean anything; undefined where it means nothing. */
function meaningOf(form: Keyword['value'], value: unknown): unknown {
  if (value === null) return undefined
  switch (form) {
    case 'flag':
    case 'schema':
      return value === 'true' ? true : value === 'false' ? false : value
    case 'count':
    case 'number':
      return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value
    default:
      return value
  }
}

/** The flag of a property that draft 3 has says nothing here: what requires properties is the list of their object. */
function correctRequired(schema: JsonObject, tell: Tell): void {
  const {required} = schema
  if (typeof required === 'string' && ownMember(schema.properties, required) !== undefined) {
    tell(['required'], `Found ${nameOf(required)}, expected a list of names.`)
    schema.required = [required]
  } else if (typeof required === 'boolean' || required === 'true' || required === 'false') {
    const message = `Found ${nameOf(required)}, expected a list of names: a property is required by its name in that of its object.`
    tell(['required'], message, 'it is ignored')
    delete schema.required
  } else if (isJsonObject(required) && Object.keys(required).length === 0) {
    tell(['required'], `Found ${nameOf(required)}, expected a list of names.`)
    schema.required = []
  }
}
