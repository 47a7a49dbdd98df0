import type {CodeKeywordDefinition} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {allows} from '../../src/validate/explain/explain.ts'
import {compile, described} from '../validate/compile.ts'
import {createRandom} from './mutate.ts'

type Random = ReturnType<typeof createRandom>
type Keyword = (random: Random, inner: () => object | boolean, index: number) => object

const names = ['a', 'b', 'ab']
const scalars = [null, true, false, '', 'a', 'ab', 0, 1, -1, 1.5, 3]
const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
const list = <Item>(random: Random, length: number, make: () => Item): Item[] => Array.from({length: 1 + Math.floor(random() * length)}, make)
const unique = <Item>(items: Item[]): Item[] => [...new Set(items)]
const byName = <Item>(random: Random, make: () => Item): Record<string, Item> => Object.fromEntries(list(random, 3, () => [pick(random, names), make()]))

/** The first seven have no schemas in them. */
const keywords: Readonly<Record<string, Keyword>> = {
  type: (random) => ({type: unique(list(random, 2, () => pick(random, types)))}),
  enum: (random) => ({enum: unique(list(random, 3, () => pick(random, scalars)))}),
  const: (random) => ({const: pick(random, scalars)}),
  length: (random) => ({[pick(random, ['minLength', 'maxLength'])]: pick(random, [0, 1, 2])}),
  pattern: () => ({pattern: '^a'}),
  limits: (random) => ({[pick(random, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])]: pick(random, [0, 1])}),
  multipleOf: () => ({multipleOf: 1.5}),
  properties: (random, inner) => ({properties: byName(random, inner)}),
  closed: (random, inner) => ({
    type: 'object',
    properties: byName(random, inner),
    required: [pick(random, names)],
    additionalProperties: false,
  }),
  required: (random) => ({required: unique(list(random, 2, () => pick(random, names)))}),
  additionalProperties: (_random, inner) => ({additionalProperties: inner()}),
  patternProperties: (_random, inner) => ({patternProperties: {'^a': inner()}}),
  propertyNames: (_random, inner) => ({propertyNames: inner()}),
  countProperties: (random) => ({[pick(random, ['minProperties', 'maxProperties'])]: 1}),
  dependentRequired: (random) => ({dependentRequired: {a: [pick(random, names)]}}),
  dependentSchemas: (random, inner) => ({dependentSchemas: byName(random, inner)}),
  items: (_random, inner) => ({items: inner()}),
  prefixItems: (random, inner) => ({prefixItems: list(random, 2, inner)}),
  contains: (random, inner) => ({contains: inner(), ...pick(random, [{}, {minContains: 0}, {minContains: 2}, {maxContains: 1}])}),
  countItems: (random) => ({[pick(random, ['minItems', 'maxItems'])]: 1}),
  uniqueItems: (random) => ({uniqueItems: true, ...pick(random, [{}, {items: {type: ['string', 'null']}}])}),
  allOf: (random, inner) => ({allOf: list(random, 2, inner)}),
  anyOf: (random, inner) => ({anyOf: list(random, 3, inner)}),
  orPlain: (random, inner) => ({anyOf: [inner(), {type: pick(random, types)}, {type: 'null'}]}),
  oneOf: (random, inner) => ({oneOf: list(random, 3, inner)}),
  not: (_random, inner) => ({not: inner()}),
  if: (random, inner) => ({if: inner(), then: inner(), ...pick(random, [{}, {else: inner()}])}),
  ref: (random, _inner, index) => (index === 0 ? {} : {$ref: `#/components/schemas/S${Math.floor(random() * index)}`}),
}

const count = 600

/** Most have one keyword, as most of a description does; others have several side by side. They refer only to those before them: a circle has no end. */
function makeSchema(random: Random, depth: number, index: number): object | boolean {
  if (random() < 0.03) return random() < 0.5
  const usable = Object.keys(keywords).slice(0, depth > 0 ? undefined : 7)
  const parts = list(random, random() < 0.6 ? 1 : 3, () => keywords[pick(random, usable)]!(random, () => makeSchema(random, depth - 1, index), index))
  return Object.assign({}, ...parts) as object
}

function value(random: Random, depth: number): unknown {
  const kind = random()
  if (depth === 0 || kind < 0.4) return pick(random, scalars)
  return kind < 0.6 ? list(random, 3, () => value(random, depth - 1)) : kind < 0.65 ? pick(random, [[], {}]) : byName(random, () => value(random, depth - 1))
}

test('whatever keywords a schema has, its compiled validator agrees with interpreted Ajv, and with the explanation', async () => {
  const random = createRandom(20_231)
  const schemas = Object.fromEntries(Array.from({length: count}, (_, index) => [`S${index}`, makeSchema(random, 3, index)]))
  const contract = await compile(described(schemas))
  const ajv = new Ajv2020({strict: false, logger: false})
  // With it, Ajv fails on some of these schemas. None has a keyword that needs it.
  ajv.opts.unevaluated = false
  // What Ajv puts after its prefixItems is left out for a list that is shorter.
  const contains = ajv.getKeyword('contains') as CodeKeywordDefinition
  ajv.removeKeyword('contains').addKeyword({...contains, before: 'prefixItems'})
  ajv.addSchema({components: {schemas}}, 'openapi.json')
  for (const name of Object.keys(schemas)) {
    const interpreted = ajv.getSchema(`openapi.json#/components/schemas/${name}`)!
    const schema = contract.schemas[name]!
    for (let round = 0; round < 60; round++) {
      const instance = value(random, 3)
      const context = () => `${JSON.stringify(instance)} against ${JSON.stringify(schemas[name])}`
      const isValid = interpreted(instance) === true
      if (schema.is(instance) !== isValid) expect.fail(`Should be ${isValid}: ${context()}`)
      if (allows(schema.node, instance) !== isValid) expect.fail(`Should be explained as ${isValid}: ${context()}`)
    }
  }
})
