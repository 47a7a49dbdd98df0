import type {Schema, SchemaNode} from '../contract.ts'
import {isJsonObject} from '../json/object.ts'
import {setOwn} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {allows} from '../schema/explain/explain.ts'
import {chooseBySeed, chooseSimplest, limited, towards} from '../testing/generate/choose.ts'
import {drawValue} from '../testing/generate/draw-value.ts'
import type {Sender} from './change.ts'

/** A location in a message, with all that both sides say of the value there. */
export interface ValuePlace {
  readonly giver: Schema
  readonly taker: Schema
  /** JSON Pointer into the value that the message has. */
  readonly path: string
  /** The container of the value. Absent for the whole. */
  readonly within?: {readonly place: ValuePlace; readonly step: PlaceStep}
}

/** The place of a whole value, with what both sides say of it. */
export function placeOf({old, new: next}: {readonly old: Schema; readonly new: Schema}, sender: Sender): ValuePlace {
  return sender === 'client' ? {giver: old, taker: next, path: ''} : {giver: next, taker: old, path: ''}
}

/** A step from a container into it. */
export type PlaceStep =
  | {readonly kind: 'property'; readonly name: string}
  | {readonly kind: 'key'; readonly pattern?: string}
  | {readonly kind: 'item'; readonly index: number}

const mostPicks = 5_000

/** A value that a schema allows, undefined where none is found. The same seed gives the same value. Default: the simplest. */
export function draw(schema: Schema, sender: Sender, seed?: number): unknown {
  const choose = limited(seed === undefined ? chooseSimplest : chooseBySeed(seed), mostPicks)
  try {
    return drawValue(schema, towards(sender === 'client' ? 'request' : 'response', choose))
  } catch (error) {
    // A schema that asks for too much.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The place of a property or an item below another. */
export function placeBelow(
  place: ValuePlace,
  step: PlaceStep,
  {giver, taker}: Pick<ValuePlace, 'giver' | 'taker'>,
): ValuePlace {
  const token = step.kind === 'property' ? step.name : step.kind === 'item' ? step.index : keyOf(step, 'client')
  return {giver, taker, path: join(place.path, token), within: {place, step}}
}

/** The value of the whole message that has `value` at a place; undefined where none is found that the giver allows. */
export function embed(place: ValuePlace, value: unknown, sender: Sender): unknown {
  const {within} = place
  if (within === undefined) return value
  for (const container of containersOf(within.place.giver, within.step, sender)) {
    const holding = put(container, within.step, {value, key: keyOf(within.step, sender), giver: within.place.giver})
    if (holding !== undefined && allows(within.place.giver, holding)) return embed(within.place, holding, sender)
  }
  return undefined
}

function* containersOf(giver: Schema, step: PlaceStep, sender: Sender): Generator<unknown, void> {
  const having: SchemaNode =
    step.kind === 'property'
      ? {type: ['object'], required: [step.name]}
      : step.kind === 'item'
        ? {type: ['array'], minItems: step.index + 1}
        : {type: ['object']}
  const holding: Schema = {allOf: [giver, having]}
  for (const seed of [undefined, 1, 2, 3]) {
    const container = draw(holding, sender, seed)
    if (container !== undefined) yield container
  }
  // Where the value that it has there is not found, it may do without until it gets the one that is asked for.
  const plain = draw({allOf: [giver, {type: having.type!}]}, sender)
  if (plain !== undefined) yield plain
}

function put(
  container: unknown,
  step: PlaceStep,
  {value, key}: {readonly value: unknown; readonly key: string; readonly giver: Schema},
): unknown {
  if (Array.isArray(container)) {
    if (step.kind !== 'item') return undefined
    const items: readonly unknown[] = container
    return step.index < items.length ? items.with(step.index, value) : [...items, value]
  }
  if (!isJsonObject(container) || step.kind === 'item') return undefined
  const changed = {...container}
  setOwn(changed, step.kind === 'property' ? step.name : key, value)
  return changed
}

/** The name of a property that no schema names. */
function keyOf(step: PlaceStep, sender: Sender): string {
  const drawn =
    step.kind === 'key' && step.pattern !== undefined ? draw({type: ['string'], pattern: step.pattern}, sender) : 'key1'
  return typeof drawn === 'string' ? drawn : 'key1'
}
