import {createRequire} from 'node:module'
import openapiTS, {astToString, type OpenAPITSOptions} from 'openapi-typescript'
import ts from 'typescript'
import {isRecord, items, type OpenApiDocument} from './document.ts'
import {banner} from './emit.ts'
import {componentName, type NamedSchema} from './schema-graph.ts'
import {resolveTool} from './tool.ts'

/** TypeScript declarations for a document: `paths` for openapi-fetch, and a type for each schema under its own name. */
export async function emitTypes(document: OpenApiDocument, schemas: readonly NamedSchema[]): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    redocly: await quietConfig(),
    silent: true,
    transform: openEnum,
  })
  const aliases = schemas.flatMap(({name, pointer}) => {
    const component = componentName(pointer)
    return component === undefined ? [] : `export type ${name} = components['schemas'][${JSON.stringify(component)}]\n`
  })
  return `${banner}${astToString(nodes)}\n${aliases.join('')}`
}

/** openapi-typescript lints what it reads with its own, older Redocly, and aborts on findings. Ours has linted it already. */
async function quietConfig(): Promise<NonNullable<OpenAPITSOptions['redocly']>> {
  const require = createRequire(resolveTool('openapi-typescript/package.json'))
  const {createConfig} = require('@redocly/openapi-core') as {createConfig: (config: object) => Promise<NonNullable<OpenAPITSOptions['redocly']>>}
  return createConfig({rules: {}})
}

/** `anyOf` a string and an enum of strings: any string is allowed, and editors offer the known ones. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const members = items((schema as {anyOf?: unknown}).anyOf)
  const known = members.flatMap((member) => (isRecord(member) ? items(member.enum) : []))
  const isOpen = members.some((member) => isRecord(member) && member.type === 'string' && member.enum === undefined)
  const isAllStrings = members.every((member) => isRecord(member) && member.type === 'string')
  if (!isOpen || !isAllStrings || known.length === 0) return undefined
  const {factory} = ts
  const anyString = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])])
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))))
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString)])
}
