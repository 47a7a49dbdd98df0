import {readJsonSchema} from '../../schema/read-schema.ts'
import {type Choose, chooseBySeed, choosePlain, chooseSimplest, limited} from './choose.ts'
import {drawValue} from './draw-value.ts'
import type {SeedOptions} from './generate.ts'

const mostPicks = 20_000

/**
 * A value that a JSON Schema allows, such as an input for a tool; undefined where none is found. Without a seed it is a plain one, with an item in
 * each list, and it respects what SDKs move from the schema into descriptions.
 */
export function sample(jsonSchema: unknown, {seed}: SeedOptions = {}): unknown {
  if (seed !== undefined) return draw(jsonSchema, chooseBySeed(seed))
  return draw(jsonSchema, choosePlain()) ?? draw(jsonSchema, chooseSimplest)
}

function draw(jsonSchema: unknown, choose: Choose): unknown {
  try {
    return drawValue(readJsonSchema(jsonSchema, {forDrawing: true}), limited(choose, mostPicks))
  } catch (error) {
    // A schema that is nested too deeply, or that asks for too much.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
