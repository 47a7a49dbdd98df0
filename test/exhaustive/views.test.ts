import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {examples} from '#generated/documented/examples.js'
import {toOpenApi30} from '../../scripts/views/openapi-3-0.ts'
import {toOpenApi32} from '../../scripts/views/openapi-3-2.ts'
import {emitters} from '../../src/codegen/emit/emit.ts'
import {findStructureFaults} from '../../src/codegen/structure/find-structure-faults.ts'
import type {Contract} from '../../src/contract.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {createGenerator} from '../../src/testing/generate/index.ts'
import {documented as description} from '../description/description.ts'
import {compileModules, type Modules} from '../validate/compile.ts'

const {types: _, ...withoutTypes} = emitters
const views = {'3.0': toOpenApi30(description.document), '3.2': toOpenApi32(description.document)}

/** The path and kind of each issue. */
function faultsOf({schemas}: Contract, name: string, value: unknown): string[] {
  return checkSchema(schemas[name]!, value).map((issue) => `${issue.path} ${issue.code}`)
}

/** The values that were recorded: bodies, the events of streams and the lines of results. */
function* recorded(): Generator<[name: string, value: unknown]> {
  for (const {schema, value, mediaType} of description.examples()) {
    const name = path.basename(schema)
    if (mediaType === 'application/json') yield [name, value]
    else for (const [, data] of String(value).matchAll(/^(?:data: ?)?(\{.*\})$/gm)) yield [name, JSON.parse(data!)]
  }
}

const {negatives} = createGenerator(documented)
// A value with a fault is explained part by part, which takes long where it has every part that there is.
const faulty = [...negatives(...Object.keys(documented.schemas))].filter(
  ({value}) => JSON.stringify(value).length < 10_000,
)

// Faults in every schema. The view for 3.0 has to say most things in other words.
describe.each(['3.0', '3.2'] as const)('the %s view', (version) => {
  let modules: Modules
  beforeAll(async () => {
    modules = await compileModules(views[version], undefined, withoutTypes)
  })

  test('allows what was recorded', () => {
    const values = [...recorded()]
    expect(values.length).toBeGreaterThan(100)
    for (const [name, value] of values) expect(faultsOf(modules.contract, name, value), name).toEqual([])
  })

  test('finds in each value with one fault what the description finds', () => {
    expect(faulty.length).toBeGreaterThan(50)
    // What 3.0 has merged into others is no schema of its own.
    const known = faulty.filter(({schema}) => modules.contract.schemas[schema] !== undefined)
    for (const {schema, value, path: at} of known) {
      const found = faultsOf(modules.contract, schema, value)
      expect(found, `${schema} ${at}`).toEqual(faultsOf(documented, schema, value))
      expect(found).toHaveLength(1)
    }
  })

  test.runIf(version === '3.2')('has transcripts among the examples', () => {
    expect(modules.examples).toEqual(examples)
  })

  test('has the same operations', () => {
    const {operations, servers} = modules.contract
    expect(servers).toEqual(documented.servers)
    expect(withoutItems(operations)).toEqual(withoutItems(documented.operations))
  })
})

/** The schema of an event beside that of its data is told by 3.2 alone. */
function withoutItems(operations: Contract['operations']): unknown {
  return JSON.parse(JSON.stringify(operations, (key, value: unknown) => (key === 'itemSchema' ? undefined : value)))
}

test.each(['3.0', '3.2'] as const)('the %s view has no field that its version does not have', (version) => {
  expect(findStructureFaults(views[version])).toEqual([])
})
