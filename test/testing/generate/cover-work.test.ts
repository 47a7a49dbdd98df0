import {expect, test} from 'vitest'
import type {CompiledSchema, Contract} from '../../../src/contract.ts'
import {allows} from '../../../src/schema/explain/explain.ts'
import {createGenerator} from '../../../src/testing/index.ts'

/** A contract of unions without a tag that hold one another, and the number of references in it that were followed. */
function createUnions(count: number) {
  const followed = {count: 0}
  const schemas: Record<string, CompiledSchema> = {}
  const names = Array.from({length: count}, (_, index) => `E${index}`)
  const refTo = (name: string) => ({
    $ref: () => {
      followed.count++
      return schemas[name]!
    },
  })
  for (const [index, name] of names.entries()) {
    const list = {type: ['array'], items: {anyOf: names.map(refTo)}} as const
    const object = {
      type: ['object'],
      required: [`op${index}`],
      properties: {[`op${index}`]: {type: ['string']}, args: list},
    } as const
    const node = {oneOf: [object, {type: ['integer']}]} as const
    schemas[name] = {pointer: `#/${name}`, node, is: (value) => allows(node, value), isWalked: true}
  }
  const contract: Contract = {title: 'T', version: '1', operations: {}, schemas}
  return {contract, followed}
}

test('values of unions that hold one another are looked at once', () => {
  const {contract, followed} = createUnions(5)
  const values = createGenerator(contract).cover('E0')
  expect(values.length).toBeGreaterThan(3)
  expect(followed.count).toBeLessThan(100_000)
})
