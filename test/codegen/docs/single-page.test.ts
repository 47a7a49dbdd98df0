import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import {rulesSection} from '../../../src/cli/commands/rules.ts'
import {renderMarkdown} from '../../../src/codegen/docs/markdown.ts'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
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
  const page = singlePage(document, {sections: [rulesSection()]})
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

  test('has every description, title, property, constraint, allowed value and example', () => {
    const text = textOf(page)
    const said = [...sayings(document)]
    expect(said.length).toBeGreaterThan(2_500)
    expect(said.filter(({words}) => !text.includes(textOf(words))).map(({at}) => at)).toEqual([])
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

/** The text of a page, without its markup and its spaces. */
function textOf(page: string): string {
  const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"}
  return page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_entity, name: string) => entities[name]!)
    .replaceAll(/\s+/g, '')
}

/** Fields whose values are data or objects with names of their own. */
const byKey =
  /\/(?:properties|schemas|responses|headers|parameters|content|mapping|securitySchemes|paths|x-enumDescriptions)$/

/** All that a description says to its readers, as markup, with its place. */
function* sayings(value: unknown, at = ''): Generator<{at: string; words: string}> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const place = `${at}/${key}`
    if (byKey.test(at) || Array.isArray(value)) {
      if (at.endsWith('/properties')) yield {at: place, words: key}
      yield* sayings(inner, place)
    } else if (typeof inner === 'string' && (key === 'description' || key === 'title'))
      yield {at: place, words: renderMarkdown(inner, 3)?.text ?? ''}
    else if (['pattern', 'format'].includes(key)) yield {at: place, words: escaped(inner)}
    else if (['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'default', 'const'].includes(key))
      yield {at: place, words: escaped(JSON.stringify(inner))}
    else if ((key === 'enum' || key === 'examples') && Array.isArray(inner))
      for (const item of inner) yield {at: place, words: escaped(JSON.stringify(item))}
    else if (!['value', 'example', 'examples'].includes(key) && !key.startsWith('x-')) yield* sayings(inner, place)
  }
}

const escaped = (text: unknown) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

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
