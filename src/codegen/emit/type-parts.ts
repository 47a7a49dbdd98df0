import type {Node, PropertySignature, TypeElement, TypeNode} from 'typescript'
import {isJsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {below, type Origin} from '../maps/origin.ts'
import {entries, items} from '../read/document.ts'
import {typescript} from '../typescript.ts'

/** A value as it is given to openapi-typescript, and its place in the bundled document. */
export interface Given {
  readonly value: unknown
  readonly origin: Origin | undefined
}

/** A member of such a value. */
export function givenMember({value, origin}: Given, ...path: readonly string[]): Given {
  return {value: path.reduce<unknown>(ownMember, value), origin: below(origin, ...path)}
}

/** The properties of an object type. */
export function typeMembers(type: TypeNode | undefined): PropertySignature[] {
  return type && typescript().isTypeLiteralNode(type) ? type.members.filter(typescript().isPropertySignature) : []
}

/** The object types that a type consists of, but for those of properties, in their order: of each its properties. */
export function listLiterals(type: TypeNode | undefined): PropertySignature[][] {
  const ts = typescript()
  const found: PropertySignature[][] = []
  const visit = (node: Node): void => {
    if (!ts.isTypeLiteralNode(node)) {
      ts.forEachChild(node, visit)
      return
    }
    const own = typeMembers(node)
    if (own.length > 0) found.push(own)
    node.members.filter((member: TypeElement) => !ts.isPropertySignature(member)).forEach(visit)
  }
  if (type !== undefined) visit(type)
  return found
}

/** A schema with properties, in the order in which types have them. */
export interface InlineObject {
  readonly names: readonly string[]
  readonly properties: Given
}

/** The schemas with properties that a schema consists of, but for those of properties, in the order in which openapi-typescript writes their types. */
export function* listObjects(schema: Given): Generator<InlineObject, void> {
  const {value} = schema
  if (!isJsonObject(value) || typeof value.$ref === 'string') return
  const names = entries(value.properties).map(([name]) => name)
  if (names.length > 0) yield {names, properties: givenMember(schema, 'properties')}
  yield* listObjects(givenMember(schema, 'additionalProperties'))
  for (const [pattern] of entries(value.patternProperties))
    yield* listObjects(givenMember(schema, 'patternProperties', pattern))
  yield* listObjects(givenMember(schema, 'items'))
  for (const keyword of ['prefixItems', 'items', 'allOf', 'anyOf', 'oneOf'])
    for (const index of items(ownMember(value, keyword)).keys())
      yield* listObjects(givenMember(schema, keyword, String(index)))
}
