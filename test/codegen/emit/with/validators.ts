import * as v from 'valibot'
import type {z} from 'zod'
import type {Library} from '../../../../src/codegen/libraries.ts'

interface Validators {
  readonly library: Library
  readonly accepts: (schema: unknown, value: unknown) => boolean
  /** Own properties that the library passes over, whatever a schema says. */
  readonly drops: RegExp
  /** The types of what a schema takes and gives, and the import that they need. */
  readonly types: {readonly input: string; readonly output: string; readonly imports: string}
}

/** The libraries of validators, and how each tells whether a schema of it accepts a value. */
export const validators: readonly Validators[] = [
  {
    library: 'zod',
    accepts: (schema, value) => (schema as z.ZodType).safeParse(value).success,
    drops: /"__proto__":/,
    types: {input: 'z.input', output: 'z.infer', imports: "import type {z} from 'zod'"},
  },
  {
    library: 'valibot',
    accepts: (schema, value) => v.safeParse(schema as v.GenericSchema, value).success,
    drops: /"(?:__proto__|constructor|prototype)":/,
    types: {input: 'v.InferInput', output: 'v.InferOutput', imports: "import type * as v from 'valibot'"},
  },
]
