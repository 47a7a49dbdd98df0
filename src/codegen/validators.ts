import {createRequire} from 'node:module'
import type {CodeKeywordDefinition} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import {build} from 'esbuild'
import {InputError} from '../errors.ts'
import {formats} from '../formats.ts'
import {mapNodes, type LoweredNode, type LoweredSchema} from './lower-schema.ts'
import {keepPredicate} from './predicate.ts'
import {propertiesKeyword} from './properties-keyword.ts'
import type {NamedSchema} from './schema-graph.ts'
import {uniqueItemsKeyword} from './unique-items-keyword.ts'

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
  ajv.removeKeyword('properties').removeKeyword('uniqueItems').addKeyword(propertiesKeyword).addKeyword(uniqueItems)
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern)
  for (const {name, schema, pointer} of schemas) {
    const ajvSchema = toAjv(schema, pointer)
    if (!ajv.validateSchema(ajvSchema)) throw invalidSchema(ajv.errors?.[0], pointer)
    ajv.addSchema(ajvSchema, name)
  }
  const names = Object.fromEntries(schemas.map(({name}) => [`is${name}`, name]))
  return bundleHelpers(keepPredicate((standalone as unknown as typeof standalone.default)(ajv, names)))
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
function toAjvNode({pointer: _pointer, extensible: _extensible, expected: _expected, beta: _beta, discriminator, minLength, ...node}: LoweredNode): object {
  return {
    ...(node.properties && node.patternProperties === undefined ? withNeighbours(node) : node),
    ...(discriminator && {
      discriminator: {propertyName: discriminator.propertyName},
      required: [...new Set([...(node.required ?? []), discriminator.propertyName])],
    }),
    // Ajv walks the whole string to count its characters, which to be not empty does not need.
    ...(minLength === 1 && node.not === undefined ? {not: {const: ''}} : minLength !== undefined && {minLength}),
  }
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
