import {chooseBySeed, chooseSimplest} from './choose.ts'
import {drawValue} from './draw-value.ts'
import {fromJsonSchema} from './from-json-schema.ts'
import type {GenerateOptions} from './generate.ts'

/** A value that a JSON Schema allows, such as an input for a tool; undefined where none is found. Without a seed it is the simplest. */
export function sample(jsonSchema: unknown, {seed}: GenerateOptions = {}): unknown {
  try {
    return drawValue(fromJsonSchema(jsonSchema), seed === undefined ? chooseSimplest : chooseBySeed(seed))
  } catch (error) {
    // A schema that refers to itself without an end, or that holds a pattern that is none.
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}
