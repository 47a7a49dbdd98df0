import type {GlobalContext, OpenAPI3, OpenAPITSOptions} from 'openapi-typescript'
import type {KeywordTypeSyntaxKind, Modifier, Node, TypeAliasDeclaration, TypeNode} from 'typescript'
import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveReference} from '../../json/pointer.ts'
import {originOf, shifted} from '../maps/origin.ts'
import {componentName, items, mapObjects, type OpenApiDocument} from '../read/document.ts'
import type {Model} from '../read/model.ts'
import {typescript} from '../typescript.ts'
import {banner, code, identifier, joinCode, type Code} from './code.ts'
import {hoistReferences} from './hoist-references.ts'
import {references, schemaTransform, typeSyntax} from './openapi-typescript.ts'
import {withOperationIds} from './operation-ids.ts'
import {withPlainNames} from './plain-names.ts'
import {printTypes} from './print-types.ts'
import {readable} from './readable.ts'
import {separateRecursive} from './recursive-types.ts'
import {withSentPaths} from './sent-paths.ts'
import {addComment, propertyName, tellOperations, withToldProperties} from './type-comments.ts'
import {findTypeOrigins} from './type-origins.ts'
import {typeMembers} from './type-parts.ts'

/** TypeScript declarations: `paths` for openapi-fetch, and a type for each schema under its own name. */
export function emitTypes({document, listed: all, schemas, isMapped}: Omit<Model, 'operations' | 'examples'>) {
  const {listed, renamed} = withSentPaths(all, document)
  const {document: hoisted, pointers} = hoistReferences(withOperationIds(document, listed, renamed), schemas)
  const given = mapObjects(hoisted, (value) => withToldProperties(readable(value, hoisted), hoisted)) as OpenApiDocument
  const named = new Map(schemas.map(({name, pointer}) => [componentName(pointer), name]))
  const transformed = transform(given)
  const origins = isMapped ? findTypeOrigins(transformed, {document, given, pointers, listed}) : undefined
  const {nodes, recursive} = separateRecursive(transformed, (key) => aliasName(named.get(key) ?? key))
  tellOperations(nodes, listed)
  const aliases = schemas.flatMap(({name, pointer}) => {
    const key = componentName(pointer)
    if (key === undefined) return []
    const component = resolveReference(hoisted, pointer)
    const description = isJsonObject(component) ? component.description : undefined
    return [{pointer, ...aliasOf(name, recursive.get(key) ?? typeSyntax().oapiRef(pointer), description)}]
  })
  for (const {node, pointer} of aliases) origins?.set(node.name, originOf(pointer))
  const others = Array.from(recursive, ([key, type]) => (named.has(key) ? [] : [declareAlias(key, type)])).flat()
  const printed = printTypes([...nodes, ...others, ...aliases.map(({node}) => node)], origins)
  const exported = joinCode(aliases.map((alias) => alias.exported))
  const marks = shifted(printed, banner.text.length)
  return {'types.d.ts': {text: `${banner.text}${printed.text}\n${exported.text}`, marks}}
}

/** The names that the declarations use themselves, and that a schema may have. */
const used = new Set(['Extract', 'Omit', 'Record'])

function aliasName(name: string): string {
  return used.has(name) ? `${name}Schema_` : name
}

/** The alias of a schema, and what exports it where it cannot have the name itself. */
function aliasOf(name: string, type: TypeNode, description: unknown): {node: TypeAliasDeclaration; exported: Code} {
  const {factory, SyntaxKind} = typescript()
  const alias = aliasName(name)
  const isUsed = alias !== name
  const node = declareAlias(alias, type, isUsed ? [] : [factory.createModifier(SyntaxKind.ExportKeyword)])
  addComment(node, {description})
  return {node, exported: isUsed ? code`export {type ${identifier(alias)} as ${identifier(name)}}\n` : code``}
}

function declareAlias(name: string, type: TypeNode, modifiers: readonly Modifier[] = []): TypeAliasDeclaration {
  return typescript().factory.createTypeAliasDeclaration(modifiers, identifier(name).text, undefined, type)
}

/** `paths` in which the operations of the other methods stand with their paths. */
function withOtherMethods(node: Node): Node {
  if (!typescript().isInterfaceDeclaration(node) || node.name.text !== 'paths') return node
  const items = node.members
    .filter(typescript().isPropertySignature)
    .map((member) => [propertyName(member), member] as const)
  const others = items.filter(([name]) => !name.startsWith('/'))
  const paths = items.filter(([name]) => name.startsWith('/'))
  const {factory} = typescript()
  const members = paths.map(([path, member]) => {
    const added = others.flatMap(([name, {type}]) => {
      const method = name.slice(0, name.indexOf(' '))
      const post =
        name === `${method} ${path}` ? typeMembers(type).find((one) => propertyName(one) === 'post') : undefined
      const key = factory.createStringLiteral(method)
      return post ? [factory.updatePropertySignature(post, post.modifiers, key, undefined, post.type)] : []
    })
    const type = factory.createTypeLiteralNode([...typeMembers(member.type), ...added])
    return added.length > 0
      ? factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
      : member
  })
  return factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members)
}

/**
 * `WithRequired` of openapi-typescript, whose names must be keys of the type. Those that another member of `allOf` describes are none, and those
 * of a union are none either.
 */
function withLooseRequired(node: Node): Node {
  if (!typescript().isTypeAliasDeclaration(node) || node.name.text !== 'WithRequired') return node
  const source = typescript().createSourceFile(
    'required.ts',
    'type WithRequired<T, K extends string> = T & {[P in K & keyof T]-?: T[P]}',
    typescript().ScriptTarget.Latest,
  )
  return source.statements[0]!
}

/**
 * The declarations by openapi-typescript. Of its own entry point, this leaves out the bundler, an older one than ours, which fails on names
 * that every object has. Of a schema, it takes out `$defs`.
 *
 * @throws {InputError} if it fails.
 */
function transform(given: JsonObject): Node[] {
  const {document, restore} = withPlainNames(given)
  const options: OpenAPITSOptions = {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => {
      // Taken for a property of the value. References to what stands in it lead to components by now.
      delete (schema as JsonObject).$defs
      return opaque(schema) ?? openEnum(schema)
    },
  }
  try {
    const context = {
      ...options,
      // None is left.
      discriminators: {objects: {}, refsHandled: []},
      injectFooter: [],
      resolve: (reference: string) => references().resolveRef(document, reference, {silent: true}),
    }
    const nodes = schemaTransform()(document as unknown as OpenAPI3, context as unknown as GlobalContext)
    for (const node of nodes) restore(node)
    return nodes.map((node) => withLooseRequired(withOtherMethods(node)))
  } catch (cause) {
    throw new InputError(`The types cannot be generated: ${(cause as Error).message.replace(/\.?$/, '.')}`, {cause})
  }
}

/** `x-opaque`: a shape that is checked, but that types would only make hard to write, such as that of a JSON Schema. */
function opaque(schema: object): TypeNode | undefined {
  if ((schema as {'x-opaque'?: unknown})['x-opaque'] !== true) return undefined
  const keyword = (kind: KeywordTypeSyntaxKind) => typescript().factory.createKeywordTypeNode(kind)
  return typescript().factory.createTypeReferenceNode('Record', [
    keyword(typescript().SyntaxKind.StringKeyword),
    keyword(typescript().SyntaxKind.UnknownKeyword),
  ])
}

/** `anyOf` a string and an enum of strings: any string is allowed, and editors offer the known ones. */
function openEnum(schema: object): TypeNode | undefined {
  const members = items((schema as {anyOf?: unknown}).anyOf)
  const known = members.flatMap((member) => (isJsonObject(member) ? items(member.enum) : []))
  const isOpen = members.some((member) => isJsonObject(member) && member.type === 'string' && member.enum === undefined)
  const isAllStrings = members.every((member) => isJsonObject(member) && member.type === 'string')
  if (!isOpen || !isAllStrings || known.length === 0) return undefined
  const {factory} = typescript()
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(typescript().SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))))
  const orNull =
    (schema as {nullable?: unknown}).nullable === true ? [factory.createLiteralTypeNode(factory.createNull())] : []
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString), ...orNull])
}
