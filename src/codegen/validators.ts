import {createRequire} from 'node:module'
import type {CodeKeywordDefinition} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import {build} from 'esbuild'
import type {JsonType} from '../contract.ts'
import {InputError} from '../errors.ts'
import {formats} from '../formats.ts'
import {items} from './document.ts'
import {notEmptyKeyword} from './keywords/not-empty.ts'
import {propertiesKeyword} from './keywords/properties.ts'
import {uniqueItemsKeyword} from './keywords/unique-items.ts'
import {unlessTypeKeyword} from './keywords/unless-type.ts'
import {mapNodes, type LoweredNode, type LoweredSchema} from './lower-schema.ts'
import {keepPredicate, nameFunctions} from './predicate.ts'
import type {NamedSchema} from './schema-graph.ts'

/**
 * A module with a type guard `is<Name>` for each schema: plain functions that import nothing and evaluate no code.
 *
 * @see https://ajv.js.org/standalone.html
 */
export async function emitValidators(schemas: readonly NamedSchema[]): Promise<string> {
  const ajv = new Ajv2020({
    code: {source: true, esm: true, lines: true},
    discriminator: true,
    inlineRefs: false,
    messages: false,
    strict: false,
    strictNumbers: true,
    validateSchema: 'log',
    logger: false,
  })
  // Both cost time in each function, and few descriptions need them.
  ajv.opts.unevaluated = schemas.some(({schema}) => usesUnevaluated(schema))
  ajv.opts.dynamicRef = false
  const uniqueItems = uniqueItemsKeyword(ajv.getKeyword('uniqueItems') as CodeKeywordDefinition)
  // What Ajv puts after its prefixItems is left out for a list that is shorter.
  const contains = {...(ajv.getKeyword('contains') as CodeKeywordDefinition), before: 'prefixItems'}
  ajv.removeKeyword('properties').removeKeyword('uniqueItems').removeKeyword('contains')
  for (const keyword of [propertiesKeyword, uniqueItems, contains, unlessTypeKeyword, notEmptyKeyword]) ajv.addKeyword(keyword)
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern)
  for (const {name, schema, pointer} of schemas) {
    const ajvSchema = toAjv(schema, pointer)
    if (!ajv.validateSchema(ajvSchema)) throw invalidSchema(ajv.errors?.[0], pointer)
    ajv.addSchema(ajvSchema, name)
  }
  const names = Object.fromEntries(schemas.map(({name}) => [`is${name}`, name]))
  return bundleHelpers(nameFunctions(keepPredicate((standalone as unknown as typeof standalone.default)(ajv, names))))
}

function usesUnevaluated(schema: LoweredSchema): boolean {
  let found = false
  mapNodes(schema, '', (node) => {
    found ||= node.unevaluatedProperties !== undefined || node.unevaluatedItems !== undefined
    return node
  })
  return found
}

function toAjv(schema: LoweredSchema, pointer: string): object {
  const lowered = mapNodes(schema, pointer, (node) => toAjvNode(node) as never)
  return typeof lowered === 'boolean' ? (lowered ? {} : {not: {}}) : lowered
}

/** Without what is no JSON Schema, or what Ajv takes long for. */
function toAjvNode({pointer: _pointer, extensible: _extensible, expected: _expected, beta: _beta, ...node}: LoweredNode): object {
  const {discriminator, minLength, type, anyOf, ...rest} = node
  return {
    // Without a limit, Ajv takes an empty list for what the list before it was.
    ...(rest.contains !== undefined && {maxContains: Number.MAX_SAFE_INTEGER}),
    ...(rest.properties && rest.patternProperties === undefined ? withNeighbours(rest) : rest),
    ...(type && !isImplied(type, rest) && {type}),
    ...(anyOf && toAjvUnion(anyOf)),
    ...(discriminator && {
      discriminator: {propertyName: discriminator.propertyName},
      required: [...new Set([...(rest.required ?? []), discriminator.propertyName])],
    }),
    ...(minLength === 1 ? {notEmpty: true} : minLength !== undefined && {minLength}),
  }
}

/** Whether only strings and null are allowed by value, and by type as well. */
function isImplied(types: readonly JsonType[], node: LoweredNode): boolean {
  const values = items(node.enum ?? (Object.hasOwn(node, 'const') ? [node.const] : undefined))
  return values.length > 0 && values.every((value) => (value === null ? types.includes('null') : typeof value === 'string' && types.includes('string')))
}

/** @see UnlessTypeNeighbours */
function toAjvUnion(members: readonly LoweredSchema[]): object {
  const plainTypes = members.flatMap((member) => (isPlainType(member) ? member.type : []))
  const others = members.filter((member) => !isPlainType(member))
  return plainTypes.length > 0 && others.length === 1 ? {unlessType: others[0], plainTypes} : {anyOf: members}
}

function isPlainType(schema: LoweredSchema): schema is {type: JsonType[]} {
  return typeof schema === 'object' && schema.type !== undefined && Object.keys(schema).length === 1
}

/** @see PropertiesNeighbours */
function withNeighbours({required, additionalProperties, ...node}: Pick<LoweredNode, 'required' | 'additionalProperties'>): object {
  const isClosed = additionalProperties === false
  return {
    ...node,
    ...(required && {requiredProperties: [...new Set(required)]}),
    ...(isClosed && {isClosed}),
    ...(!isClosed && additionalProperties !== undefined && {additionalProperties}),
  }
}

function invalidSchema(error: {instancePath: string; message?: string; params: object} | undefined, pointer: string): InputError {
  const expected = Object.values(error?.params ?? {}).join(', ')
  return new InputError(`The schema at ${pointer}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'} (${expected}).`)
}

/** Ajv's own helpers (string length, equality) are CommonJS: they become a part of the module. */
async function bundleHelpers(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: createRequire(import.meta.url).resolve('ajv/package.json').replace(/package\.json$/, ''), loader: 'js'},
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    legalComments: 'none',
    target: 'es2022',
    write: false,
  })
  // esbuild names the file that each helper came from, relative to the working directory.
  return outputFiles[0]!.text.replaceAll(/^\s*\/\/ .*\n/gm, '')
}
