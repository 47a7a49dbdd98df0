import {dereference, validate as validateIndependently, type Schema} from '@cfworker/json-schema'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type {CompiledSchema} from '../../src/contract.ts'
import {allows} from '../../src/schema/explain/explain.ts'
import {interpretSchema} from '../../src/schema/interpret-schema.ts'
import {arbitrarySchema, type AnySchema} from './arbitrary-schema.ts'
import {compileSchemas} from './compile-schemas.ts'
import {compileFormats, type FormatTest} from './format-tests.ts'
import {faultsOf, type Party} from './known-faults.ts'
import {createRandom} from './mutate.ts'
import {nearValue} from './near-value.ts'

export interface Comparison {
  readonly seed: number
  readonly schemas: number
  readonly valuesPerSchema: number
}

export interface Outcome {
  /** The number of times that each party was asked, apart from its known faults. */
  readonly asked: Readonly<Record<Party, number>>
  /** The number of values that a schema allowed, and of those that it did not. */
  readonly allowed: number
  readonly refused: number
  readonly disagreements: readonly string[]
}

type Ask = (value: unknown) => boolean

/** Asks the guard, and everyone else, of the same values. */
export async function compare({seed, schemas: count, valuesPerSchema}: Comparison): Promise<Outcome> {
  const schemas = Object.fromEntries(
    Array.from({length: count}, (_, index): [string, AnySchema] => {
      const [schema] = fc.sample(fc.noBias(arbitrarySchema({count, index})), {seed: seed * 65_536 + index, numRuns: 1})
      return [`S${index}`, schema!]
    }),
  )
  const compiled = await compileSchemas(schemas)
  const others = createOthers(schemas, compiled, await compileFormats())
  const random = createRandom(seed)
  const find = (reference: string) => schemas[reference.slice('#/components/schemas/'.length)]!
  const asked = {explanation: 0, interpreter: 0, ajv: 0, cfworker: 0}
  const disagreements: string[] = []
  let allowed = 0
  for (const [name, schema] of Object.entries(schemas)) {
    const faults = faultsOf(schema, find)
    const parties = Object.entries(others(name)) as [Party, Ask][]
    for (let round = 0; round < valuesPerSchema; round++) {
      const value = nearValue(schema, {random, find, depth: 3})
      const text = JSON.stringify(value)
      const isAllowed = answer(compiled[name]!.is, value)
      if (isAllowed === true) allowed++
      for (const [party, ask] of parties) {
        const known = faults.filter((fault) => fault.party === party && fault.forValues?.test(text) !== false)
        if (known.some((fault) => fault.throws === undefined)) continue
        asked[party]++
        const other = answer(ask, value)
        if (other === isAllowed || known.some((fault) => String(other).startsWith(fault.throws!))) continue
        disagreements.push(`${party} says ${other}, not ${isAllowed}, to ${text} by ${describe(schema, find)}`)
      }
    }
  }
  return {asked, allowed, refused: count * valuesPerSchema - allowed, disagreements}
}

/** An error that a party throws counts as a result that no other party has. */
function answer(ask: Ask, value: unknown): boolean | string {
  try {
    return ask(value)
  } catch (error) {
    return String(error)
  }
}

function createOthers(
  schemas: Readonly<Record<string, AnySchema>>,
  compiled: Readonly<Record<string, CompiledSchema>>,
  formats: Readonly<Record<string, FormatTest>>,
): (name: string) => Record<Party, Ask> {
  const root = {components: {schemas}}
  const ajv = new Ajv2020({strict: false, logger: false, ownProperties: true, inlineRefs: false})
  for (const [format, check] of Object.entries(formats)) ajv.addFormat(format, check)
  ajv.addSchema(root, 'openapi.json')
  // It writes into the schemas that it is given.
  const own = structuredClone(root)
  const lookup = dereference(own)
  return (name) => {
    const schema = schemas[name]!
    const interpreted = interpretSchema(typeof schema === 'boolean' ? schema : {...schema, ...root})
    let byAjv: Ask | undefined
    return {
      explanation: (value) => allows(compiled[name]!.node, value),
      interpreter: (value) => interpreted.is(value),
      ajv: (value) => (byAjv ??= ajv.compile({$ref: `openapi.json#/components/schemas/${name}`}) as Ask)(value),
      cfworker: (value) =>
        validateIndependently(value, own.components.schemas[name] as Schema, '2020-12', lookup).valid,
    }
  }
}

/** A schema, with all that it refers to. */
function describe(schema: AnySchema, find: (reference: string) => AnySchema): string {
  const found = new Map<string, AnySchema>()
  const visit = (value: unknown) => {
    for (const [reference] of JSON.stringify(value).matchAll(/#\/components\/schemas\/S\d+/g)) {
      if (found.has(reference)) continue
      found.set(reference, find(reference))
      visit(find(reference))
    }
  }
  visit(schema)
  return JSON.stringify({schema, ...(found.size > 0 && {where: Object.fromEntries(found)})})
}
