import {sayChange} from '../codegen/docs/say.ts'
import type {Schema, SchemaNode} from '../contract.ts'
import {ownValue} from '../json/own.ts'
import type {Sender} from './change.ts'
import {type Conflict, type Difference, pickKeywords, tell} from './difference.ts'

const closing = ['properties', 'patternProperties', 'additionalProperties'] as const
const unknownName = 'x_no_such_property'

/** The differences of the properties of an object: which there are, which are required, and which others are allowed. */
export function* propertyDifferences(old: SchemaNode, next: SchemaNode, sender: Sender): Generator<Difference, void> {
  const [before, after] = [old.properties ?? {}, next.properties ?? {}]
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  for (const name of removed) yield removedProperty(name, old, next)
  for (const name of added) yield addedProperty(name, old, next)
  const isNamed = new Set([...removed, ...added])
  const names = new Set([...required(old, sender), ...required(next, sender)])
  for (const name of names) if (!isNamed.has(name)) yield* requiredDifference(name, {old, next, sender})
  yield* closedDifferences(old, next)
  for (const way of ['readOnly', 'writeOnly'] as const) yield* wayDifferences(way, old, next)
}

interface Compared {
  readonly old: SchemaNode
  readonly next: SchemaNode
  readonly sender: Sender
}

/** The properties that are required in messages of a sender. */
function required({required: both = [], oneWay = {}}: SchemaNode, sender: Sender): readonly string[] {
  return [...both, ...((sender === 'client' ? oneWay.requiredSent : oneWay.requiredReceived) ?? [])]
}

function without(name: string): Pick<Conflict, 'tries' | 'edit'> {
  return {tries: [{not: {required: [name]}}], edit: (value) => withoutProperty(value, name)}
}

function withoutProperty(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const {[name]: _, ...others} = value as Record<string, unknown>
  return others
}

/** Without `$ref`, which `resolve` has taken in: an object that has all that is needed to refuse what it does not know. */
function closed(node: SchemaNode): SchemaNode {
  return pickKeywords(node, closing)
}

function removedProperty(name: string, old: SchemaNode, next: SchemaNode): Difference {
  const isClosed = next.additionalProperties === false
  const client: Conflict = isClosed
    ? {refusedBy: closed(next), tries: [{type: ['object'], required: [name]}]}
    : {refusedBy: true, reason: sayChange('taken', {name: tell(name)})}
  const service: Conflict = required(old, 'service').includes(name)
    ? {refusedBy: {required: [name]}, ...without(name)}
    : {refusedBy: true, reason: sayChange('wasOptional', {name: tell(name)})}
  return {code: 'property-removed', text: sayChange('propertyRemoved', {name: tell(name)}), client, service}
}

function addedProperty(name: string, old: SchemaNode, next: SchemaNode): Difference {
  const isRequired = required(next, 'client').includes(name)
  return {
    code: isRequired ? 'required-property-added' : 'property-added',
    text: sayChange(isRequired ? 'requiredPropertyAdded' : 'propertyAdded', {name: tell(name)}),
    ...(isRequired && {client: {refusedBy: {required: [name]}, ...without(name)}}),
    ...(old.additionalProperties === false && {
      service: {refusedBy: closed(old), tries: [{type: ['object'], required: [name]}]},
    }),
  }
}

function* requiredDifference(name: string, {old, next, sender}: Compared): Generator<Difference, void> {
  const change = Number(required(next, sender).includes(name)) - Number(required(old, sender).includes(name))
  if (change === 0) return
  const taker = sender === 'client' ? next : old
  const conflict: Conflict = {
    refusedBy: {required: [name]},
    ...without(name),
    reason: sayChange(sender === 'client' ? 'noValueWithoutOld' : 'noValueWithoutNew', {name: tell(name)}),
  }
  const isRefused = required(taker, sender).includes(name)
  yield {
    code: change > 0 ? 'property-required' : 'property-optional',
    text: sayChange(change > 0 ? 'propertyRequired' : 'propertyOptional', {name: tell(name)}),
    ...(isRefused && {[sender]: conflict}),
  }
}

function* closedDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  const [wasClosed, isClosed] = [old.additionalProperties === false, next.additionalProperties === false]
  if (wasClosed === isClosed) return
  const conflict = (giver: SchemaNode, taker: SchemaNode): Conflict => ({
    refusedBy: closed(taker),
    tries: [{type: ['object']}],
    edit: (value) => withUnknown(value, giver),
  })
  yield isClosed
    ? {
        code: 'additional-properties-forbidden',
        text: sayChange('othersRefused'),
        client: conflict(old, next),
      }
    : {
        code: 'additional-properties-allowed',
        text: sayChange('othersAllowed'),
        service: conflict(next, old),
      }
}

function withUnknown(value: unknown, {additionalProperties}: SchemaNode): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const {type, enum: [first] = [], const: only} = typeof additionalProperties === 'object' ? additionalProperties : {}
  const byType: Readonly<Record<string, unknown>> = {
    string: 'text',
    integer: 1,
    number: 1,
    boolean: true,
    array: [],
    object: {},
    null: null,
  }
  return {...value, [unknownName]: only ?? first ?? ownValue(byType, type?.[0] ?? 'string')}
}

function* wayDifferences(
  way: 'readOnly' | 'writeOnly',
  old: SchemaNode,
  next: SchemaNode,
): Generator<Difference, void> {
  const [before, after] = [old.oneWay?.[way] ?? [], next.oneWay?.[way] ?? []]
  const known = (node: SchemaNode, name: string) => Object.hasOwn(node.properties ?? {}, name)
  const kebab = way === 'readOnly' ? 'read-only' : 'write-only'
  // Who may send it is told: the other side may not, whatever it does with it.
  const reason = sayChange(way === 'readOnly' ? 'ignored' : 'notSent')
  for (const name of after.filter((one) => !before.includes(one) && known(old, one)))
    yield {
      code: `${kebab}-added`,
      text: sayChange('oneWayAdded', {name: tell(name), way}),
      ...(way === 'readOnly' ? {client: unproved(reason)} : {service: unproved(reason)}),
    }
  for (const name of before.filter((one) => !after.includes(one) && known(next, one)))
    yield {
      code: `${kebab}-removed`,
      text: sayChange('oneWayRemoved', {name: tell(name), way}),
      ...(way === 'writeOnly' && {
        service: {refusedBy: {not: {required: [name]}}, tries: [{type: ['object'], required: [name]}]},
      }),
    }
}

/** A conflict that no message can show, as both sides take it. */
export function unproved(reason: string): Conflict {
  return {refusedBy: true, reason}
}

/** The schema of a property that is not described by name. */
export function otherProperties({additionalProperties}: SchemaNode): Schema {
  return additionalProperties ?? true
}
