import type {InterfaceDeclaration, Node, PropertySignature} from 'typescript'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {setOwn} from '../../json/own.ts'
import {resolveReference} from '../../json/pointer.ts'
import {isNull, items, type OpenApiDocument} from '../read/document.ts'
import type {Model} from '../read/model.ts'
import {typescript} from '../typescript.ts'
import {typeSyntax} from './openapi-typescript.ts'

/** Puts a description before a declaration, for editors to show. */
export function addComment(node: Node, description: object): void {
  typeSyntax().addJSDocComment(description, node as PropertySignature)
}

/** Editors show these with the methods of a client. */
export function tellOperations(nodes: readonly Node[], listed: Model['listed']): void {
  const ts = typescript()
  const all = nodes.find(
    (node): node is InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'operations',
  )
  const operations = new Map(listed.map(({id, operation}) => [id, operation.value]))
  for (const member of all?.members.filter(ts.isPropertySignature) ?? []) {
    const {summary, description, deprecated} = operations.get(propertyName(member)) ?? {}
    addComment(member, {summary, description, deprecated: deprecated === true})
  }
}

/** Properties without a description have that of what they refer to, also beside null. */
export function withToldProperties(value: JsonObject, document: OpenApiDocument): JsonObject {
  if (!isJsonObject(value.properties)) return value
  const told = {...value.properties}
  for (const [name, property] of Object.entries(value.properties)) {
    const description = isJsonObject(property) ? borrowedDescription(property, document) : undefined
    if (description !== undefined) setOwn(told, name, {...(property as JsonObject), description})
  }
  return {...value, properties: told}
}

function borrowedDescription(property: JsonObject, document: OpenApiDocument): string | undefined {
  if (property.description !== undefined || property.title !== undefined) return undefined
  const members = [property.allOf, property.anyOf, property.oneOf].flatMap(items).filter((member) => !isNull(member))
  const [referring] = typeof property.$ref === 'string' ? [property] : members.length === 1 ? members : []
  if (!isJsonObject(referring) || typeof referring.$ref !== 'string') return undefined
  const meant = resolveReference(document, referring.$ref)
  const {description, title} = isJsonObject(meant) ? meant : {}
  return [description, title].find((text): text is string => typeof text === 'string')
}

/** The name of a property in a declaration; empty for one that is computed. */
export function propertyName({name}: PropertySignature): string {
  const ts = typescript()
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : ''
}
