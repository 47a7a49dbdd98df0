import type {FormatDefinition} from 'ajv'
import {assertedFormats} from '../../src/schema/formats.ts'
import {compileSchemas} from './compile-schemas.ts'

/** A format as Ajv takes it. */
export type FormatTest = FormatDefinition<string> | FormatDefinition<number>

/** The compiled checks of all formats by name: there is one table of them, so that others have no say in what they mean. */
export async function compileFormats(): Promise<Readonly<Record<string, FormatTest>>> {
  const names = Object.keys(assertedFormats)
  const compiled = await compileSchemas(Object.fromEntries(names.map((format, index) => [`F${index}`, {format}])))
  return Object.fromEntries(
    names.map((name, index): [string, FormatTest] => [
      name,
      {type: assertedFormats[name]!.type, validate: compiled[`F${index}`]!.is},
    ]),
  )
}
