import type {AnySchema} from './arbitrary-schema.ts'
import type {Find} from './near-value.ts'

/** The parties that are compared with the guard. */
export type Party = 'explanation' | 'interpreter' | 'ajv' | 'cfworker'

type SchemaObject = Readonly<Record<string, unknown>>
type Condition = (schema: SchemaObject) => boolean

/** A known fault of a party. */
export interface Fault {
  readonly party: Party
  readonly reason: string
  /**
   * The conditions that reveal it: a schema for each of these, among a schema and all that it has in it or refers to.
   */
  readonly where: readonly Condition[]
  /** For which values, as JSON; left out, for all. */
  readonly forValues?: RegExp
  /** With which error; left out, with any answer. */
  readonly throws?: string
}

const has =
  (...keywords: readonly string[]): Condition =>
  (schema) =>
    keywords.some((keyword) => schema[keyword] !== undefined)
const both =
  (...conditions: readonly Condition[]): Condition =>
  (schema) =>
    conditions.every((condition) => condition(schema))
const asksOfRest = has('unevaluatedProperties', 'unevaluatedItems')
const combines = has('$ref', 'anyOf', 'oneOf', 'if', 'dependentSchemas', 'contains')
const assertsFormat: Condition = ({format}) => format === 'date' || format === 'uuid'
const comparesObjects: Condition = ({uniqueItems, const: only, enum: several}) =>
  uniqueItems === true ||
  [only, ...((several as unknown[] | undefined) ?? [])].some((value) => typeof value === 'object' && value !== null)

const inherited = /"(?:constructor|toString|__proto__)"/
const namesInherited: Condition = ({properties, required, dependentRequired, dependentSchemas}) =>
  inherited.test(JSON.stringify([properties, required, dependentRequired, dependentSchemas]))

const faults: readonly Fault[] = [
  {party: 'interpreter', reason: 'asserts no format', where: [assertsFormat]},
  {party: 'ajv', reason: 'calls the methods of a value to compare it', where: [comparesObjects], forValues: inherited},
  {
    party: 'ajv',
    reason: 'is often wrong about what is unevaluated, of which others are the judges',
    where: [asksOfRest],
  },
  {
    party: 'ajv',
    reason: 'throws where it keeps account of what is evaluated',
    where: [combines],
    throws: 'TypeError: Cannot set properties of undefined',
  },
  {
    party: 'ajv',
    reason: 'leaves contains out for a list that is shorter than prefixItems',
    where: [both(has('contains'), has('prefixItems'))],
  },
  {
    party: 'ajv',
    reason: 'takes what contains said of the list before for what it says of an empty one',
    where: [({contains, maxContains}) => contains !== undefined && maxContains === undefined],
    forValues: /\[\]/,
  },
  {
    party: 'ajv',
    reason: 'compares only items of the type that items has, prefixItems or not',
    where: [both(has('uniqueItems'), has('prefixItems'))],
  },
  {
    party: 'ajv',
    reason: 'leaves out a property of this name',
    where: [({properties}) => typeof properties === 'object' && Object.hasOwn(properties!, '__proto__')],
  },
  {party: 'cfworker', reason: 'takes inherited properties for own ones', where: [namesInherited]},
  {party: 'cfworker', reason: 'has other patterns for formats', where: [assertsFormat]},
  {party: 'cfworker', reason: 'takes a list for an object of the same keys', where: [comparesObjects]},
  {
    party: 'cfworker',
    reason: 'takes maxContains alone for minContains of 0',
    where: [({maxContains, minContains}) => maxContains !== undefined && minContains === undefined],
  },
  {
    party: 'cfworker',
    reason: 'counts what a condition has evaluated where it does not hold, and in other schemas',
    where: [asksOfRest, has('if')],
  },
]

/** The faults that a schema brings out, itself or through what it refers to. */
export function faultsOf(schema: AnySchema, find: Find): readonly Fault[] {
  const seen = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    for (const inner of Object.values(value)) visit(inner)
    const {$ref} = value as SchemaObject
    if (typeof $ref === 'string') visit(find($ref))
  }
  visit(schema)
  const schemas = [...seen].filter((value): value is SchemaObject => !Array.isArray(value))
  return faults.filter(({where}) => where.every((condition) => schemas.some(condition)))
}
