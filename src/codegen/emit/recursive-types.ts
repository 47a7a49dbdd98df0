import type {InterfaceDeclaration, Node, PropertySignature, TypeNode} from 'typescript'
import {findComponents} from '../graph.ts'
import {typescript} from '../typescript.ts'
import {propertyName} from './type-comments.ts'
import {typeMembers} from './type-parts.ts'

interface Separated {
  readonly nodes: Node[]
  /** The types of the schemas that need an alias, by their keys in `components`. */
  readonly recursive: ReadonlyMap<string, TypeNode>
}

/**
 * Schemas that contain themselves with no object in between, such as lists of themselves, as aliases that name each other. In the type of a
 * property, TypeScript finds them circular.
 *
 * @see https://www.typescriptlang.org/docs/handbook/release-notes/typescript-3-7.html#more-recursive-type-aliases
 */
export function separateRecursive(nodes: Node[], aliasName: (key: string) => string): Separated {
  const members = schemaMembers(nodes)
  const references = new Map(Array.from(members, ([key, {type}]) => [key, eagerReferences(type)]))
  const next = (key: string) => references.get(key)!.filter((other) => members.has(other))
  const components = findComponents(members.keys(), next)
  const isRecursive = (key: string) => next(key).some((other) => components.get(other) === components.get(key))
  const keys = new Set([...members.keys()].filter(isRecursive))
  if (keys.size === 0) return {nodes, recursive: new Map()}
  const {factory} = typescript()
  const refer = (key: string) => factory.createTypeReferenceNode(aliasName(key))
  const recursive = new Map<string, TypeNode>()
  const separated = Array.from(members, ([key, member]) => {
    if (member.type === undefined || !keys.has(key)) return member
    recursive.set(
      key,
      withReferences(member.type, (other) => (keys.has(other) ? refer(other) : undefined)),
    )
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, refer(key))
  })
  return {nodes: nodes.map((node) => (isComponents(node) ? withSchemaMembers(node, separated) : node)), recursive}
}

function isComponents(node: Node): node is InterfaceDeclaration {
  return typescript().isInterfaceDeclaration(node) && node.name.text === 'components'
}

function isSchemas(member: Node): member is PropertySignature {
  return typescript().isPropertySignature(member) && propertyName(member) === 'schemas'
}

function schemaMembers(nodes: readonly Node[]): ReadonlyMap<string, PropertySignature> {
  const type = nodes.find(isComponents)?.members.find(isSchemas)?.type
  return new Map(typeMembers(type).map((member) => [propertyName(member), member]))
}

function withSchemaMembers(node: InterfaceDeclaration, members: readonly PropertySignature[]): Node {
  const {factory} = typescript()
  const type = factory.createTypeLiteralNode(members)
  const updated = node.members.map((member) =>
    isSchemas(member)
      ? factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
      : member,
  )
  return factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, updated)
}

/** The schemas whose types TypeScript has to know for this one: all but those within an object. */
function eagerReferences(type: Node | undefined): string[] {
  if (type === undefined || typescript().isTypeLiteralNode(type)) return []
  const key = referredKey(type)
  if (key !== undefined) return [key]
  const references: string[] = []
  typescript().forEachChild(type, (child) => void references.push(...eagerReferences(child)))
  return references
}

function withReferences(type: TypeNode, replace: (key: string) => TypeNode | undefined): TypeNode {
  const visit = (node: Node): Node => {
    const key = referredKey(node)
    if (key !== undefined) return replace(key) ?? node
    return typescript().isTypeLiteralNode(node) ? node : typescript().visitEachChild(node, visit, undefined)
  }
  return visit(type) as TypeNode
}

/** The key in `components["schemas"]["key"]`. */
function referredKey(node: Node): string | undefined {
  const {isIndexedAccessTypeNode, isLiteralTypeNode, isStringLiteral, isTypeReferenceNode, isIdentifier} = typescript()
  const keyOf = ({indexType}: {readonly indexType: TypeNode}) =>
    isLiteralTypeNode(indexType) && isStringLiteral(indexType.literal) ? indexType.literal.text : undefined
  if (!isIndexedAccessTypeNode(node) || !isIndexedAccessTypeNode(node.objectType)) return undefined
  const {objectType: root} = node.objectType
  const isOfComponents = isTypeReferenceNode(root) && isIdentifier(root.typeName) && root.typeName.text === 'components'
  return isOfComponents && keyOf(node.objectType) === 'schemas' ? keyOf(node) : undefined
}
