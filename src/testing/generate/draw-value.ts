import type {JsonType, Schema, SchemaNode} from '../../contract.ts'
import {filterMembers} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {allows} from '../../schema/explain/explain.ts'
import {isOfType, jsonTypeOf} from '../../schema/json-type.ts'
import {compilePattern} from '../../schema/pattern/compile-pattern.ts'
import type {Direction} from '../../validate/index.ts'
import {assertSize, attemptBy, type Choose, simplestOf} from './choose.ts'
import {drawNumber, drawString} from './draw-scalar.ts'
import {leastNestedFirst, smallestFirst} from './height.ts'
import {identityOf, resolve} from './resolve.ts'
import {tellApart} from './tell-apart.ts'

const deepest = 12
const attempts = 20
/** Of a union, which may hold others, where each would try again. */
const attemptsApart = 3

/** Values for places that allow anything. */
const anything: readonly unknown[] = ['text', 1, true, null, {}, []]

/** A value that the schema allows; undefined where it allows none. */
export function drawValue(schema: Schema, choose: Choose, depth = 0): unknown {
  const resolved = resolve(schema)
  if (resolved === undefined) return undefined
  const node = sentOneWay(resolved, choose.direction)
  const pick = depth > deepest ? simplestOf(choose) : choose
  if (!isDelicate(node) && !isExclusive(node)) return drawNode(node, pick, depth)
  const most = isDelicate(node) ? attempts : attemptsApart
  for (let attempt = 0; attempt < most; attempt++) {
    const value = drawNode(node, attemptBy(pick, attempt), depth)
    if (value === undefined) continue
    if (allows(node, value)) return value
    const apart = isExclusive(node) ? tellApart(value, node) : value
    if (apart !== value) return apart
  }
  return undefined
}

/** The schema without the properties that go the other way, and with those required that are so in this direction alone. */
function sentOneWay(node: SchemaNode, direction: Direction | undefined): SchemaNode {
  if (direction === undefined || node.oneWay === undefined) return node
  const {properties = {}, required = [], oneWay} = node
  const [other, added] =
    direction === 'request' ? (['readOnly', 'requiredSent'] as const) : (['writeOnly', 'requiredReceived'] as const)
  const left = new Set(oneWay[other]?.filter((name) => !required.includes(name)))
  return {
    ...node,
    properties: filterMembers(properties, (name) => !left.has(name)),
    required: [...new Set([...required, ...(oneWay[added] ?? [])])],
  }
}

/** Tells whether the schema has keywords that are met by trying. */
export function isDelicate(node: SchemaNode): boolean {
  return (
    [
      'not',
      'if',
      'contains',
      'dependentSchemas',
      'dependentRequired',
      'uniqueItems',
      'pattern',
      'propertyNames',
    ] as const
  ).some((keyword) => node[keyword] !== undefined)
}

/** Tells whether the schema is a union of which a value may be two members at once, as one without properties often is. */
function isExclusive({oneOf, discriminator}: SchemaNode): boolean {
  return oneOf !== undefined && discriminator === undefined
}

function drawNode(node: SchemaNode, choose: Choose, depth: number): unknown {
  if (node.const !== undefined) return node.const
  if (node.enum !== undefined) {
    const {enum: listed, type} = node
    // Another schema of its `allOf` may have the type.
    const possible = type === undefined ? listed : listed.filter((value) => isOfType(jsonTypeOf(value), type))
    return possible[choose(possible.length)]
  }
  const members = node.oneOf ?? node.anyOf
  if (members !== undefined) return drawMember(node, {members: smallestFirst(members), choose, depth})
  if (node.if !== undefined) return drawBranch(node, choose, depth)
  const types = node.type ?? impliedTypes(node)
  return types.length === 0
    ? anything[choose(anything.length)]
    : drawTyped(types[choose(types.length)]!, {node, choose, depth})
}

function impliedTypes(node: SchemaNode): readonly JsonType[] {
  if (node.properties ?? node.required ?? node.additionalProperties) return ['object']
  if (node.items ?? node.prefixItems ?? node.contains) return ['array']
  if (node.pattern ?? node.format ?? node.minLength ?? node.maxLength) return ['string']
  if (node.minimum ?? node.maximum ?? node.multipleOf) return ['number']
  return []
}

interface Members {
  readonly members: readonly Schema[]
  readonly choose: Choose
  readonly depth: number
}

/** Combines a member with the keywords beside the union, which hold for each member. */
function drawMember(
  {oneOf: _, anyOf, discriminator: __, ...rest}: SchemaNode,
  {members, choose, depth}: Members,
): unknown {
  const member = members[choose(members.length)]
  if (member === undefined) return undefined
  const beside = _ !== undefined && anyOf !== undefined ? {...rest, anyOf} : rest
  return drawValue({allOf: [member, beside]}, choose, depth)
}

function drawBranch(
  {if: condition, then = true, else: otherwise = true, ...rest}: SchemaNode,
  choose: Choose,
  depth: number,
): unknown {
  const branch = choose(2) === 0 ? {allOf: [rest, otherwise]} : {allOf: [rest, condition!, then]}
  return drawValue(branch, choose, depth)
}

interface Typed {
  readonly node: SchemaNode
  readonly choose: Choose
  readonly depth: number
}

function drawTyped(type: JsonType, {node, choose, depth}: Typed): unknown {
  switch (type) {
    case 'null':
      return null
    case 'boolean':
      return choose(2) === 1
    case 'integer':
    case 'number':
      return drawNumber(node, type === 'integer', choose)
    case 'string':
      return drawString(node, choose)
    case 'array':
      return drawArray(node, choose, depth + 1)
    case 'object':
      return drawObject(node, choose, depth + 1)
    default:
      return type satisfies never
  }
}

function drawArray(node: SchemaNode, choose: Choose, depth: number) {
  const {items = true, prefixItems = [], allOf = [], minItems = 0, maxItems = Infinity} = node
  const schemas = [...prefixItems, ...[node, ...allOf].flatMap(wantedItems)]
  const least = Math.max(minItems, schemas.length)
  assertSize(least)
  const isFilled = least === 0 && isNew(items, choose)
  const length = Math.min(maxItems, least + (items === false ? 0 : isFilled ? 1 : choose(3)))
  const list = Array.from({length}, (_, index) => drawValue(schemas[index] ?? items, choose, depth))
  if (isFilled) choose.filling?.delete(identityOf(items as SchemaNode))
  return list.filter((item) => item !== undefined)
}

/** The schemas of the items that a list must have somewhere. */
function wantedItems(schema: Schema): readonly Schema[] {
  const {contains, minContains = 1} = typeof schema === 'object' ? schema : {}
  if (contains === undefined) return []
  assertSize(minContains)
  return Array.from({length: minContains}, () => contains)
}

/** Tells whether a list is to be filled whose items are not within items of the same schema, which then are being drawn. */
function isNew(items: Schema, {filling}: Choose): boolean {
  if (filling === undefined || typeof items === 'boolean') return false
  const identity = identityOf(items)
  if (filling.has(identity)) return false
  filling.add(identity)
  return true
}

function drawObject(node: SchemaNode, choose: Choose, depth: number): Record<string, unknown> {
  const {properties = {}, required = [], minProperties = 0} = node
  const value: Record<string, unknown> = {}
  const optional = Object.keys(properties).filter((name) => !required.includes(name))
  for (const name of [...required, ...optional.filter(() => choose(2) === 1)])
    assign(value, name, drawValue(schemaOfName(node, name), choose, depth))
  const isFull = () => Object.keys(value).length >= minProperties
  // The first may be one that holds the schema itself.
  for (const name of isFull() ? [] : leastNestedFirst(optional, (each) => schemaOfName(node, each)))
    if (!isFull()) assign(value, name, drawValue(schemaOfName(node, name), choose, depth))
  addDependent(value, node, (name) => drawValue(schemaOfName(node, name), choose, depth))
  addFurther(value, node, (schema) => drawValue(schema, choose, depth), choose)
  return value
}

/** The schema of a property of this name, which several patterns may describe besides. */
function schemaOfName(
  {properties = {}, patternProperties = {}, additionalProperties = true}: SchemaNode,
  name: string,
): Schema {
  const own = ownValue(properties, name)
  const matching = Object.entries(patternProperties)
    .filter(([pattern]) => compilePattern(pattern).test(name))
    .map(([, schema]) => schema)
  const parts = own === undefined ? matching : [own, ...matching]
  return parts.length > 1 ? {allOf: parts} : (parts[0] ?? additionalProperties)
}

function addDependent(
  value: Record<string, unknown>,
  {dependentRequired = {}}: SchemaNode,
  draw: (name: string) => unknown,
) {
  for (const [name, needed] of Object.entries(dependentRequired)) {
    if (!Object.hasOwn(value, name)) continue
    for (const other of needed) if (!Object.hasOwn(value, other)) assign(value, other, draw(other))
  }
}

/** Properties that are described by their pattern or not by name at all. */
function addFurther(
  value: Record<string, unknown>,
  node: SchemaNode,
  draw: (schema: Schema) => unknown,
  choose: Choose,
) {
  const {additionalProperties, patternProperties = {}, propertyNames, minProperties = 0} = node
  for (const pattern of Object.keys(patternProperties)) {
    if (choose(2) === 0) continue
    const name = String(drawValue({type: ['string'], pattern}, choose))
    assign(value, name, draw(schemaOfName(node, name)))
  }
  if (additionalProperties === false) return
  const wanted = typeof additionalProperties === 'object' ? choose(3) : 0
  for (let index = 0; index < wanted || Object.keys(value).length < minProperties; index++) {
    if (index > attempts) return
    const name =
      propertyNames === undefined ? `key${index + 1}` : drawValue({allOf: [propertyNames, {type: ['string']}]}, choose)
    assign(value, String(name), draw(schemaOfName(node, String(name))))
  }
}

/** A name like `__proto__` is a property like any other. */
function assign(object: Record<string, unknown>, name: string, value: unknown) {
  if (value !== undefined)
    Object.defineProperty(object, name, {value, enumerable: true, writable: true, configurable: true})
}
