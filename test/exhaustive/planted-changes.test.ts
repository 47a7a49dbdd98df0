import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {bundle} from '../../src/codegen/load/bundle.ts'
import {diff} from '../../src/diff/diff.ts'
import {judge} from '../../src/diff/judge.ts'
import {createSide} from '../../src/diff/side.ts'
import {plantChanges} from '../diff/plant-changes.ts'

/** A folder with descriptions of other services, as for `npm run try-descriptions`. */
const folder = process.env.DESCRIPTIONS ?? ''
const others = folder === '' ? [] : readdirSync(folder).map((file) => path.join(folder, file))
const own = ['generated/native/openapi.yaml', 'generated/documented/openapi.yaml', 'examples/bookings/openapi.yaml']
const seeds = [0, 1, 2]

describe.each([...own, ...others])('changes planted in %s', (spec) => {
  test.each(seeds)('are found with proof, and nothing else is (seed %i)', async (seed) => {
    const old = await bundle({spec})
    const next = structuredClone(old)
    const planted = plantChanges(next, seed)
    expect(planted.length).toBeGreaterThan(2)
    const found = diff(old, next)
    const told = (change: {class: string; code: string; operation?: string}) =>
      `${change.operation}: ${change.class} ${change.code}`
    expect(found.map(told).sort()).toEqual(planted.map(told).sort())
    const sides = {client: [createSide(old), createSide(next)], service: [createSide(next), createSide(old)]} as const
    for (const {witness, class: changeClass} of found) {
      expect(witness !== undefined).toBe(changeClass === 'breaking')
      if (witness === undefined) continue
      const [giver, taker] = sides[witness.sentBy]
      expect(judge(giver, witness)).toEqual([])
      expect(judge(taker, witness)).not.toEqual([])
    }
  })
})
