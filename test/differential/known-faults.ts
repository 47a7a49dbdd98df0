import type {AnySchema} from './arbitrary-schema.ts'
import type {Find} from './near-value.ts'

/** Who is asked beside the guard. */
export type Party = 'explanation' | 'interpreter' | 'ajv' | 'cfworker'

type SchemaObject = Readonly<Record<string, unknown>>

/** What a party is known to get wrong. */
export interface Fault {
  readonly party: Party
  readonly reason: string
  /** Whether one of the schemas that a value is held to brings it out. */
  readonly isIn: (schema: SchemaObject) => boolean
  /** For which values, as JSON; left out, for all. */
  readonly forValues?: RegExp
}

const has = (...keywords: readonly string[]) => (schema: SchemaObject) => keywords.some((keyword) => schema[keyword] !== undefined)
const compares = (schema: SchemaObject) => schema.uniqueItems === true || [schema.const, ...((schema.enum as unknown[] | undefined) ?? [])].some((value) => typeof value === 'object' && value !== null)
const namesOf = ({properties, required, dependentRequired, dependentSchemas}: SchemaObject) => JSON.stringify([properties, required, dependentRequired, dependentSchemas])
const inherited = /"(?:constructor|toString|__proto__)"/

const faults: readonly Fault[] = [
  {party: 'interpreter', reason: 'it asserts no format', isIn: ({format}) => format === 'date' || format === 'uuid'},
  {party: 'interpreter', reason: 'it asserts no multiple of a fraction', isIn: ({multipleOf}) => multipleOf !== undefined && !Number.isInteger(multipleOf)},
  {party: 'interpreter', reason: 'it ignores what is unevaluated', isIn: has('unevaluatedProperties', 'unevaluatedItems')},
  {party: 'ajv', reason: 'its equality calls the methods of a value', isIn: compares, forValues: inherited},
  {party: 'cfworker', reason: 'it takes inherited properties for own ones', isIn: (schema) => inherited.test(namesOf(schema))},
  {party: 'cfworker', reason: 'its formats differ', isIn: ({format}) => format === 'date' || format === 'uuid'},
  {party: 'cfworker', reason: 'it takes maxContains alone to ask for no item', isIn: ({maxContains, minContains}) => maxContains !== undefined && minContains === undefined},
  {party: 'cfworker', reason: 'it takes a list for an object of the same keys', isIn: compares},
]

/** The faults that a schema brings out, itself or through what it refers to. */
export function faultsOf(schema: AnySchema, find: Find): readonly Fault[] {
  const found = new Set<Fault>()
  const seen = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    for (const fault of faults) if (!Array.isArray(value) && fault.isIn(value as SchemaObject)) found.add(fault)
    for (const inner of Object.values(value)) visit(inner)
    const {$ref} = value as SchemaObject
    if (typeof $ref === 'string') visit(find($ref))
  }
  visit(schema)
  return [...found]
}
