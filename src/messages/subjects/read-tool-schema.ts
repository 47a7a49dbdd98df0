import type {JsonObject} from '../../json/object.ts'
import {bitOf} from './parts.ts'
import {mayRefer, plainArgument, unions} from './tool-schema.ts'

/** The parts of the schema of a tool that rules look at: mostly none, so that one look serves all of them. */
export function readToolSchema(schema: JsonObject): number {
  let parts = mayRefer(schema) ? bitOf.referringSchemas : 0
  for (const keyword in schema) {
    const value = schema[keyword]
    if (typeof value !== 'object' || value === null) continue
    if (keyword === 'properties') {
      for (const name in value) if (!plainArgument.test(name)) parts |= bitOf.oddSchemas
    } else if (unions.includes(keyword)) parts |= bitOf.oddSchemas
  }
  return parts
}
