import {readJsonSchema} from '../../schema/read-schema.ts'
import {chooseBySeed, chooseSimplest, limited} from './choose.ts'
import {drawValue} from './draw-value.ts'
import type {SeedOptions} from './generate.ts'

const mostPicks = 20_000

/** A value that a JSON Schema allows, such as an input for a tool; undefined where none is found. Without a seed it is the simplest. */
export function sample(jsonSchema: unknown, {seed}: SeedOptions = {}): unknown {
  try {
    return drawValue(
      readJsonSchema(jsonSchema, {forDrawing: true}),
      limited(seed === undefined ? chooseSimplest : chooseBySeed(seed), mostPicks),
    )
  } catch (error) {
    // A schema that is nested too deeply, or that asks for too much.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
