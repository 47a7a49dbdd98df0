import type {JsonType} from '../contract.ts'
import {isJsonObject} from '../json/object.ts'
import type {Keyword} from './keywords.ts'
import {isPattern} from './pattern/compile-pattern.ts'

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
const isNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string')

const forms: Readonly<Record<Keyword['value'], (value: unknown) => boolean>> = {
  schema: () => true,
  schemas: Array.isArray,
  schemasByKey: isJsonObject,
  any: () => true,
  list: Array.isArray,
  text: (value) => typeof value === 'string',
  pattern: isPattern,
  types: (value) => [value].flat().length > 0 && [value].flat().every((type) => jsonTypes.has(type)),
  count: isCount,
  number: Number.isFinite,
  flag: (value) => value === true,
  names: isNames,
  namesByKey: (value) => isJsonObject(value) && Object.values(value).every(isNames),
}

const jsonTypes: ReadonlySet<unknown> = new Set<JsonType>([
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
])

/** Tells whether the value of a keyword makes sense, by the form that it should have. */
export function isWellFormed(form: Keyword['value'], value: unknown): boolean {
  return forms[form](value)
}
