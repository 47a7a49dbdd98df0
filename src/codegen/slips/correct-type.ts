import type {JsonType} from '../../contract.ts'
import type {JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {assertedFormats} from '../../schema/formats.ts'
import {isWellFormed} from '../../schema/keyword-forms.ts'
import {keywords} from '../../schema/keywords.ts'
import type {Tell} from './slip.ts'

/** A type as JSON Schema has it, with the format that it had in its name; no type for any value. */
interface Meant {
  readonly type?: JsonType
  readonly format?: string
}

const any: Meant = {}

/** The names of types in other languages, in small letters. */
const otherNames: Readonly<Record<string, Meant>> = {
  '': any,
  any,
  mixed: any,
  bool: {type: 'boolean'},
  int: {type: 'integer'},
  long: {type: 'integer', format: 'int64'},
  double: {type: 'number', format: 'double'},
  str: {type: 'string'},
  text: {type: 'string'},
  datetime: {type: 'string', format: 'date-time'},
  binary: {type: 'string', format: 'binary'},
  file: {type: 'string', format: 'binary'},
  password: {type: 'string', format: 'password'},
  list: {type: 'array'},
  dict: {type: 'object'},
  map: {type: 'object'},
}

/** Puts the names of JSON types in the place of others in `type`: of null without quotes, formats, and types of other languages. */
export function correctType(schema: JsonObject, tell: Tell): void {
  const {type} = schema
  if (type === undefined || isJsonType(type)) return
  const given: readonly unknown[] = Array.isArray(type) ? type : [type]
  const all = given.map((one) => (one === null ? meaningOfNull(schema) : meaningOf(one)))
  const meant = all.filter((one) => one !== undefined)
  if (meant.length < given.length || given.every((one) => isJsonType(one))) return
  const types = [...new Set(meant.flatMap((one) => one.type ?? []))]
  const isAny = meant.includes(any)
  const format =
    isAny || schema.format !== undefined ? undefined : meant.find((one) => one.format !== undefined)?.format
  tell(['type'], sentenceOf(type, isAny ? any : {type: types[0], format}, types))
  if (isAny) delete schema.type
  else schema.type = Array.isArray(type) ? types : types[0]
  if (format !== undefined) schema.format = format
}

function sentenceOf(
  type: unknown,
  {type: only, format}: {type?: JsonType | undefined; format?: string | undefined},
  types: readonly JsonType[],
): string {
  const found = type === null ? 'null' : JSON.stringify(type)
  if (only === undefined) return `Found the type ${found}, expected none, which allows any value.`
  const expected = JSON.stringify(Array.isArray(type) ? types : only)
  const inQuotes = type === null ? ' in quotes' : ''
  return `Found the type ${found}, expected ${expected}${format === undefined ? inQuotes : ` with the format "${format}"`}.`
}

function meaningOf(type: unknown): Meant | undefined {
  if (typeof type !== 'string') return undefined
  const name = type.toLowerCase()
  if (isJsonType(name)) return {type: name}
  const other = ownValue(otherNames, name)
  if (other !== undefined) return other
  const format = ownValue(assertedFormats, name)
  return format && {type: format.isInteger === true ? 'integer' : format.type, format: name}
}

function isJsonType(name: unknown): name is JsonType {
  return typeof name === 'string' && isWellFormed('types', name)
}

/** A type that stands for itself, unless the schema says something of other values: there, a program wrote null for what it left out. */
function meaningOfNull({type, example = null, ...schema}: JsonObject): Meant {
  const saysMore = example !== null || Object.keys(schema).some((name) => keywords.has(name))
  return saysMore && !Array.isArray(type) ? any : {type: 'null'}
}
