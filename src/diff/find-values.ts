import type {Contract, Schema} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {allows} from '../schema/explain/explain.ts'
import {cover} from '../testing/generate/cover.ts'
import type {Sender} from './change.ts'
import type {Conflict} from './difference.ts'
import {draw, type ValuePlace} from './place.ts'

/** Values that are tried for one conflict; the first mostly does. */
const mostFound = 6

/** The values for a place that its giver allows, and that the schema in conflict refuses. */
export function* findValues(
  place: ValuePlace,
  {refusedBy, of = true, tries = [], edit}: Conflict,
  sender: Sender,
): Generator<unknown, void> {
  if (refusedBy === true) return
  const seen = new Set<string>()
  for (const value of candidates(place.giver, tries, sender)) {
    for (const one of edit === undefined ? [value] : [value, edit(value)]) {
      if (one === undefined || allows(refusedBy, one) || !allows(of, one) || !allows(place.giver, one)) continue
      const text = canonicalOf(one)
      if (seen.has(text)) continue
      seen.add(text)
      yield one
      if (seen.size >= mostFound) return
    }
  }
}

const seeds: readonly (number | undefined)[] = [undefined, ...Array.from({length: 12}, (_, index) => index + 1)]

function* candidates(giver: Schema, tries: readonly Schema[], sender: Sender): Generator<unknown, void> {
  for (const schema of tries) for (const seed of seeds.slice(0, 4)) yield draw({allOf: [giver, schema]}, sender, seed)
  for (const seed of seeds) yield draw(giver, sender, seed)
  yield* coverOf(giver)
}

const name = 'value'

/** All kinds of values of a schema that has no name. */
function coverOf(node: Schema): readonly unknown[] {
  const schema = {pointer: '', node, is: (value: unknown) => allows(node, value)}
  const contract: Contract = {title: '', version: '', operations: {}, schemas: {[name]: schema}}
  return cover(contract, name)
}
