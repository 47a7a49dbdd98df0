import {sayChange} from '../codegen/docs/say.ts'
import type {Parameter, Schema} from '../contract.ts'
import {serializationOf} from '../http/serialization.ts'
import {canonicalOf} from '../json/canonical.ts'
import {join} from '../json/pointer.ts'
import {allows} from '../schema/explain/explain.ts'
import type {ChangeList, Assessment} from './change-list.ts'
import type {Sender} from './change.ts'
import {schemaOfMedia} from './compare-content.ts'
import {tell} from './difference.ts'
import {draw, placeOf} from './place.ts'
import {messageOf, proveMessage, type MessagePart} from './prove.ts'
import {requestOf, requesterOf, type RequestParts} from './requests.ts'
import type {OperationPair} from './side.ts'

/** Compares the parameters of an operation. */
export function compareParameters(list: ChangeList, pair: OperationPair): void {
  const [before, after] = [parametersOf(pair.old.operation), parametersOf(pair.new.operation)]
  for (const [key, parameter] of before) {
    const other = after.get(key)
    if (other !== undefined) compareParameter(list, pair, [parameter, other])
    else removed(list, pair, parameter, before, after)
  }
  for (const [key, parameter] of after)
    if (!before.has(key) && movedFrom(parameter, before, after) === undefined) added(list, pair, parameter)
}

type Parameters = ReadonlyMap<string, Parameter>

/** The parameters by where they go: of a path by their place in it, since their names are never sent. */
function parametersOf({parameters, path}: OperationPair['old']['operation']): Parameters {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  return new Map(
    parameters.map((parameter) => {
      const {in: location, name} = parameter
      return [
        `${location} ${location === 'path' ? names.indexOf(name) : location === 'header' ? name.toLowerCase() : name}`,
        parameter,
      ]
    }),
  )
}

/** The parameter of the same name that was elsewhere. */
function movedFrom({name}: Parameter, before: Parameters, after: Parameters): Parameter | undefined {
  return [...before].find(([key, other]) => other.name === name && !after.has(key))?.[1]
}

function whereOf({in: location, name}: Parameter, operation: string): string {
  return sayChange('parameter', {in: location, name, operation})
}

function prove(
  list: ChangeList,
  pair: OperationPair,
  {in: location, name}: Parameter,
  parts: RequestParts,
): Assessment | undefined {
  const message = messageOf({message: () => requestOf(list.sides, pair, parts)}, undefined)
  const path = join('', location === 'header' ? name.toLowerCase() : name)
  const witness =
    message &&
    proveMessage(
      list.sides,
      message,
      (issue) => issue.in !== undefined && (issue.path === path || issue.path.startsWith(`${path}/`)),
    )
  return witness && {class: 'breaking', witness}
}

function removed(
  list: ChangeList,
  pair: OperationPair,
  parameter: Parameter,
  before: Parameters,
  after: Parameters,
): void {
  const {title} = pair
  const moved = [...after].find(([key, other]) => other.name === parameter.name && !before.has(key))?.[1]
  if (moved !== undefined)
    return list.add(
      {
        code: 'parameter-moved',
        message: sayChange('partMoved', {where: whereOf(parameter, title), other: moved.in}),
        operation: title,
      },
      prove(list, pair, moved, {}) ?? {class: 'possibly', reason: sayChange('notLookedFor', {in: parameter.in})},
    )
  list.add(
    {
      code: 'parameter-removed',
      message: sayChange('partRemoved', {where: whereOf(parameter, title)}),
      operation: title,
    },
    {class: 'possibly', reason: sayChange('notNoticed')},
  )
}

function added(list: ChangeList, pair: OperationPair, parameter: Parameter): void {
  const {title} = pair
  const {required} = parameter
  list.add(
    {
      code: required ? 'required-parameter-added' : 'parameter-added',
      message: sayChange(required ? 'requiredPartAdded' : 'partAdded', {where: whereOf(parameter, title)}),
      operation: title,
    },
    requesterOf(pair) === 'service' || !required
      ? {class: 'additive'}
      : (prove(list, pair, parameter, {}) ?? {
          class: 'possibly',
          reason: sayChange('noRequestWithout'),
        }),
  )
}

function compareParameter(list: ChangeList, pair: OperationPair, [old, next]: readonly [Parameter, Parameter]): void {
  const {title} = pair
  const sender = requesterOf(pair)
  const own = sender === 'client' ? old : next
  if (old.name !== next.name && old.in === 'path')
    list.add(
      {
        code: 'path-parameter-renamed',
        message: sayChange('partRenamed', {where: whereOf(old, title), other: next.name}),
        operation: title,
      },
      {class: 'cosmetic'},
    )
  if (old.required !== next.required) {
    const isStricter = next.required === (sender === 'client')
    list.add(
      {
        code: next.required ? 'parameter-required' : 'parameter-optional',
        message: sayChange(next.required ? 'partRequired' : 'partOptional', {where: whereOf(old, title)}),
        operation: title,
      },
      isStricter
        ? (prove(list, pair, next, {without: [own.name]}) ?? {
            class: 'possibly',
            reason: sayChange('noRequestWithout'),
          })
        : {class: 'additive'},
    )
  }
  compareStyles(list, pair, [old, next])
  const [was, is] = [schemaOfMedia(list.sides.old, old), schemaOfMedia(list.sides.new, next)]
  const taken = sender === 'client' ? next : old
  const prefix = join('', old.in === 'header' ? taken.name.toLowerCase() : taken.name)
  const isWhole = old.in === 'querystring'
  const part: MessagePart = {
    sender,
    title: whereOf(old, title),
    operation: title,
    isText: true,
    pathOf: ({in: location, path}) =>
      location === undefined
        ? undefined
        : isWhole
          ? path
          : path === prefix || path.startsWith(`${prefix}/`)
            ? path.slice(prefix.length)
            : undefined,
    message: (value) => requestOf(list.sides, pair, {parameters: {[own.name]: value}}),
  }
  list.compare(part, {old: was, next: is, oldAt: '', newAt: '', place: placeOf({old: was, new: is}, sender)})
}

const textKeywords = ['style', 'explode', 'mediaType', 'encoding', 'allowEmptyValue'] as const

/** The keywords of a parameter that say how its value is written, with their defaults. */
function writtenAs(parameter: Parameter) {
  const {mediaType, encoding, allowEmptyValue = false} = parameter
  const {style, explode} = serializationOf(parameter)
  return {style, explode: style === 'deepObject' || explode, mediaType, encoding, allowEmptyValue}
}

/** Compares how the value of a parameter is written. */
function compareStyles(list: ChangeList, pair: OperationPair, [old, next]: readonly [Parameter, Parameter]): void {
  const {title} = pair
  const sender = requesterOf(pair)
  const [own, side] = sender === 'client' ? [old, list.sides.old] : [next, list.sides.new]
  const schema = schemaOfMedia(side, own)
  const [was, is] = [writtenAs(old), writtenAs(next)]
  const several = severalOf(schema, sender)
  for (const keyword of textKeywords) {
    const [before, after] = [was[keyword], is[keyword]]
    if (canonicalOf(before ?? null) === canonicalOf(after ?? null)) continue
    // It follows from the style, or says nothing of a single value.
    if (keyword === 'explode' && (was.style !== is.style || several.length === 0)) continue
    const described = {
      code: 'parameter-style-changed',
      message: sayChange('styleChanged', {
        keyword,
        where: whereOf(old, title),
        before: tell(before),
        after: tell(after),
      }),
      operation: title,
    }
    if (keyword === 'allowEmptyValue' && after === true) {
      list.add(described, {class: 'additive'})
      continue
    }
    const values = keyword === 'allowEmptyValue' ? [''] : [...several, ...drawAll(schema, sender)]
    const proofs = values.map((value) => prove(list, pair, next, {parameters: {[own.name]: value}}))
    list.add(
      described,
      proofs.find((proof) => proof !== undefined) ?? {
        class: 'possibly',
        reason: sayChange('otherReading'),
      },
    )
  }
}

/** Lists and objects of more than one value. */
function severalOf(schema: Schema, sender: Sender): readonly unknown[] {
  const kinds = [
    {type: ['array'] as const, minItems: 2},
    {type: ['object'] as const, minProperties: 2},
  ]
  return kinds.flatMap((kind) => drawAll({allOf: [schema, kind]}, sender))
}

function drawAll(schema: Schema, sender: Sender): readonly unknown[] {
  return [undefined, 1, 2]
    .map((seed) => draw(schema, sender, seed))
    .filter((value) => value !== undefined && allows(schema, value))
}
