import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import {rulesSection} from '../../../src/cli/commands/rules.ts'
import {plainPage} from '../../../src/codegen/docs/plain/plain-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {rules} from '../../../src/messages/rules.ts'
import {sampleOf} from '../../sample.ts'
import {readPage} from './read-page.ts'

const generated = path.resolve(import.meta.dirname, '../../../generated')

const contracts = [
  {name: 'documented', contract: documented},
  {name: 'native', contract: native},
]

describe.each(sampleOf(contracts, 2))('the plain page of the contract $name', ({name, contract}) => {
  const document = JSON.parse(readFileSync(path.join(generated, name, 'openapi.json'), 'utf8')) as OpenApiDocument
  const page = plainPage(document, {sections: [rulesSection()], interactive: 'index.html'})
  const {ids, anchors, links, fetched, tags} = readPage(page)

  test('has an anchor for every operation, schema and rule', () => {
    const {schemas} = document.components as {schemas: Record<string, unknown>}
    const wanted = [
      ...Object.keys(contract.operations).map((id) => `operation/${id}`),
      ...Object.keys(schemas).map((key) => `/components/schemas/${key}`),
      ...rules.map(({code}) => `section/Rules/${code}`),
    ]
    expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([])
    expect(wanted.length).toBeGreaterThan(400)
  })

  test('has an anchor at every place that an issue can name in its "schema"', () => {
    const pointers = new Set(
      Object.values(contract.schemas).flatMap(({node, pointer}) => [...pointersIn(node, pointer)]),
    )
    expect(
      [...pointers].filter((pointer) => !anchors.has(new URL(pointer, 'https://docs.example').hash.slice(1))),
    ).toEqual([])
    expect(pointers.size).toBeGreaterThan(1_000)
  })

  test('has no anchor twice, and no internal link that leads nowhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const internal = links.filter((address) => address.startsWith('#'))
    expect(internal.filter((address) => !anchors.has(address.slice(1)))).toEqual([])
    expect(internal.length).toBeGreaterThan(1_000)
  })

  test('has no script, and fetches nothing', () => {
    for (const tag of ['script', 'iframe', 'img', 'object', 'embed', 'form', 'video', 'base'])
      expect(tags).not.toContain(tag)
    expect(fetched).toEqual(['data:,'])
    expect(/<style>(.*?)<\/style>/s.exec(page)![1]).not.toMatch(/url\(|@import/)
    expect(page).not.toMatch(/<[^<>]* (?:on\w+|style)=/)
  })

  test('is small, and skips no level of its headings', () => {
    expect(page.length).toBeLessThan(1_500_000)
    const levels = Array.from(page.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })
})

const inner = ['items', 'additionalProperties', 'unevaluatedProperties', 'not', 'contains', 'propertyNames'] as const
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const

/** The locations that a compiled schema states for its parts. */
function* pointersIn(schema: unknown, pointer: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  const node = schema as Record<string, unknown> & {pointer?: string; properties?: Record<string, unknown>}
  const at = node.pointer ?? pointer
  yield at
  for (const keyword of inner) yield* pointersIn(node[keyword], `${at}/${keyword}`)
  for (const keyword of lists)
    for (const [index, member] of ((node[keyword] ?? []) as unknown[]).entries())
      yield* pointersIn(member, `${at}/${keyword}/${index}`)
  for (const [name, property] of Object.entries(node.properties ?? {}))
    yield* pointersIn(property, `${at}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
