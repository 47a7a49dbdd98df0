import {chooseBySeed, chooseSimplest, limited} from './choose.ts'
import {drawValue} from './draw-value.ts'
import {fromJsonSchema} from './from-json-schema.ts'
import type {GenerateOptions} from './generate.ts'

const mostPicks = 20_000

/** A value that a JSON Schema allows, such as an input for a tool; undefined where none is found. Without a seed it is the simplest. */
export function sample(jsonSchema: unknown, {seed}: GenerateOptions = {}): unknown {
  try {
    return drawValue(
      fromJsonSchema(jsonSchema),
      limited(seed === undefined ? chooseSimplest : chooseBySeed(seed), mostPicks),
    )
  } catch (error) {
    // A schema that refers to itself without an end, that asks for too much, or that holds a pattern that is none.
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}
