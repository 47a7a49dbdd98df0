import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {emitters, libraryEmitters} from '../../src/codegen/emit/emit.ts'
import {bundle} from '../../src/codegen/load/bundle.ts'
import type {Contract} from '../../src/contract.ts'
import {createGenerator} from '../../src/testing/index.ts'
import {validators} from '../codegen/emit/with/validators.ts'
import {compileModules} from '../validate/compile.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A bound of the work: the values of all schemas of a description are hundreds of megabytes. */
const most = {seeds: 20, faults: 200}

describe.each(['openapi/openapi.yaml', 'examples/bookings/openapi.yaml'])('%s', (spec) => {
  test.each(validators)('schemas of $library accept exactly what type guards accept', async (validator) => {
    const {library, accepts, drops} = validator
    const document = await bundle({spec: path.join(root, spec)})
    const by = {...emitters, [library]: libraryEmitters[library]}
    const loaded = await compileModules(document, () => {}, by, ['contract', library])
    const schemas = loaded as unknown as Record<string, unknown>
    const unlike: unknown[] = []
    const counts = {valid: 0, invalid: 0}
    for (const [name, {is}] of Object.entries(loaded.contract.schemas)) {
      for (const value of valuesOf(loaded.contract, name)) {
        if (drops.test(JSON.stringify(value))) continue
        const isValid = is(value)
        if (accepts(schemas[name], value) !== isValid) unlike.push([name, value, isValid])
        counts[isValid ? 'valid' : 'invalid']++
      }
    }
    expect(unlike).toEqual([])
    expect(counts.valid).toBeGreaterThan(200)
    expect(counts.invalid).toBeGreaterThan(200)
  })
})

/** Values that a schema allows, and values with a fault each. */
function* valuesOf(contract: Contract, name: string): Generator {
  const generator = createGenerator(contract)
  for (let seed = 0; seed < most.seeds; seed++) yield generator.generate(name, {seed})
  let faults = 0
  for (const {value} of generator.negatives(name)) {
    if (faults++ === most.faults) return
    yield value
  }
}
