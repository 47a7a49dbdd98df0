import {expect, test} from 'vitest'
import {compare} from './compare.ts'

test('whatever keywords a schema has, its guard, its explanation, the interpreter, Ajv and an independent implementation agree', async () => {
  const {asked, allowed, refused, disagreements} = await compare({seed: 20_231, schemas: 120, valuesPerSchema: 20})
  expect(disagreements.slice(0, 5)).toEqual([])
  expect(Math.min(allowed, refused, ...Object.values(asked))).toBeGreaterThan(600)
})
