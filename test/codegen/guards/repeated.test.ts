import {beforeAll, describe, expect, test} from 'vitest'
import {emitGuards} from '../../../src/codegen/guards/emit-guards.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {SchemaGraph} from '../../../src/codegen/read/schemas/schema-graph.ts'
import type {Contract} from '../../../src/contract.ts'
import {compile, described} from '../../validate/compile.ts'

const levels = 24
const reference = (name: string) => ({$ref: `#/components/schemas/${name}`})

/** Schemas that hold a value to the schema of the level below in several ways. */
const kinds: Readonly<Record<string, (below: object, level: number) => object>> = {
  Union: (below) => ({
    anyOf: [
      {type: 'object', properties: {a: below}, required: ['z']},
      {type: 'object', properties: {a: below}},
    ],
  }),
  Exclusive: (below, level) => ({oneOf: [below, {allOf: [below], required: [`q${level}`]}]}),
  Conditional: (below) => ({if: below, then: below, else: below}),
  Twofold: (below) => ({allOf: [below, {not: {not: below}}]}),
  Apart: (below, level) => ({allOf: [reference(`Left${level}`), reference(`Right${level}`)], properties: {x: below}}),
}

const base = {type: 'object', properties: {x: {type: 'string'}, a: {type: ['object', 'string']}}}

const schemas = {
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, schemaOf]) => [
      [`${kind}0`, base],
      ...Array.from(
        {length: levels},
        (_, level) => [`${kind}${level + 1}`, schemaOf(reference(`${kind}${level}`), level)] as const,
      ),
    ]),
  ),
  ...Object.fromEntries(
    Array.from({length: levels}, (_, level) => [
      `Left${level}`,
      {minProperties: 0, properties: {a: reference(`Apart${level}`)}},
    ]),
  ),
  ...Object.fromEntries(
    Array.from({length: levels}, (_, level) => [
      `Right${level}`,
      {maxProperties: 9, patternProperties: {'^a$': reference(`Apart${level}`)}},
    ]),
  ),
  Tree: {
    anyOf: [
      {type: 'object', properties: {a: reference('Tree')}, required: ['z']},
      {type: 'object', properties: {a: reference('Tree')}},
      {type: 'string'},
    ],
  },
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas))
})

/** An object in objects, whose innermost is `leaf`; `reads` counts what is asked of all of them. */
function nested(depth: number, leaf: unknown, reads: {count: number}): unknown {
  let value = leaf
  for (let level = 0; level < depth; level++) {
    value = new Proxy(
      {a: value},
      {
        get: (target, key) => {
          reads.count++
          return Reflect.get(target, key) as unknown
        },
      },
    )
  }
  return value
}

function readsOf(name: string, depth: number, leaf: unknown): number {
  const reads = {count: 0}
  contract.schemas[name]!.is(nested(depth, leaf, reads))
  return reads.count
}

test.each(['Union', 'Exclusive', 'Conditional', 'Twofold', 'Apart'])(
  '%s: twice the levels take no more than a few times the work, for values that fail and that do not',
  (kind) => {
    for (const leaf of [1, 'x']) {
      const [half, whole] = [levels / 2, levels].map((count) => readsOf(`${kind}${count}`, count, leaf))
      expect(half).toBeGreaterThan(0)
      expect(whole).toBeLessThan(5 * half!)
    }
  },
)

test('a recursive union takes work in proportion to the depth of the value', () => {
  for (const leaf of [1, 'x']) expect(readsOf('Tree', 200, leaf)).toBeLessThan(3 * readsOf('Tree', 100, leaf))
})

describe('what is remembered', () => {
  test('does not change the answer', () => {
    const [good, bad] = ['x', 1].map((leaf) => nested(levels + 1, leaf, {count: 0}))
    for (const name of ['Tree', `Union${levels}`])
      expect([good, bad].map((value) => contract.schemas[name]!.is(value))).toEqual([true, false])
    expect(contract.schemas.Tree!.is('x')).toBe(true)
    expect(contract.schemas.Tree!.is(1)).toBe(false)
  })

  test('is forgotten before the value can change', () => {
    const leaf: Record<string, unknown> = {a: 'x'}
    const value = {a: leaf}
    expect(contract.schemas.Tree!.is(value)).toBe(true)
    leaf.a = 1
    expect(contract.schemas.Tree!.is(value)).toBe(false)
  })

  test('is forgotten where the value throws', () => {
    let isBroken = true
    const value = {
      get a() {
        if (isBroken) throw new TypeError('broken')
        return 'x'
      },
    }
    expect(() => contract.schemas.Tree!.is({a: value})).toThrow('broken')
    isBroken = false
    expect(contract.schemas.Tree!.is({a: value})).toBe(true)
  })
})

test('schemas that look into nothing have no memory, however often a value is held to them', () => {
  const user = {type: 'object', properties: {id: reference('Id'), name: {type: 'string'}}}
  const flat = {Id: {type: 'string'}, User: user, ...kindsAbove(reference('User'))}
  const text = emitGuards(new SchemaGraph(described(flat) as OpenApiDocument, () => {}).finish()).text
  expect(text).toContain('remember')
  expect(text).not.toMatch(/find(?:Id|User)\b/)
})

function kindsAbove(below: object): object {
  const levelsAbove = Array.from({length: 6}, (_, level) => level)
  return Object.fromEntries(
    levelsAbove.map((level) => [
      `Level${level}`,
      kinds.Union!(level === 0 ? below : reference(`Level${level - 1}`), level),
    ]),
  )
}

test('schemas that a value is held to once have no memory', () => {
  const block = (tag: string) => ({
    type: 'object',
    required: ['type'],
    properties: {type: {const: tag}, content: {anyOf: [{type: 'string'}, {type: 'array', items: reference('Block')}]}},
  })
  const blocks = {Block: {oneOf: [reference('A'), reference('B')]}, A: block('a'), B: block('b')}
  expect(emitGuards(new SchemaGraph(described(blocks) as OpenApiDocument, () => {}).finish()).text).not.toContain(
    'remember',
  )
  expect(emitGuards(new SchemaGraph(described(schemas) as OpenApiDocument, () => {}).finish()).text).toContain(
    'remember',
  )
})
