import {expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import type {JsonObject} from '../../../src/json/object.ts'
import {annotationKeywords, keywords} from '../../../src/schema/keywords.ts'
import {isExhaustive} from '../../sample.ts'
import {plantedFields} from '../structure/planted-fields.ts'
import {renderFiles} from './site/render-files.ts'

/** The text of the page of a description, with the addresses of its links. */
function told(document: JsonObject): string {
  const page = singlePage(document as OpenApiDocument, {sections: []})
  return textOf(page.slice(page.indexOf('<main')))
}

function textOf(markup: string): string {
  return markup
    .replaceAll(/<a [^>]*href="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

/** Fields that are not told, with the reason. */
const otherType = 'means something only beside another type than the one that it is planted in'
const silent: Readonly<Record<string, string>> = {
  'OpenAPI.components': 'planted without anything in it',
  'Header.allowReserved': 'refused when the description is loaded',
  'SecurityScheme.scheme': otherType,
  'SecurityScheme.flows': otherType,
  'SecurityScheme.openIdConnectUrl': otherType,
}

test('every field of OpenAPI is told on the page, except those that have a reason not to', () => {
  const lost = plantedFields().filter(({without, having}) => told(without) === told(having))
  expect(lost.map(({object, field}) => `${object}.${field}`)).toEqual(Object.keys(silent))
})

/** The text of all pages of the site of a description, with the addresses of their links. */
async function toldOnSite(document: JsonObject): Promise<string> {
  const options = {guides: [], chapters: [], styles: {}, isLenient: true, notice: () => {}}
  const files = await renderFiles(document as OpenApiDocument, options)
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'))
  return pages.map(([, page]) => textOf(page.slice(page.indexOf('<header')))).join('\n')
}

test.runIf(isExhaustive)('every field of OpenAPI is told on the site, except the same', async () => {
  const lost: string[] = []
  for (const {object, field, without, having} of plantedFields())
    if ((await toldOnSite(without)) === (await toldOnSite(having))) lost.push(`${object}.${field}`)
  expect(lost).toEqual(Object.keys(silent))
})

const inner = {type: 'integer', description: 'INNER'}

/** Schemas of keywords that need another one beside them, or whose values are of no form in the table. */
const schemas: Readonly<Record<string, JsonObject>> = {
  $ref: {$ref: '#/components/schemas/Other'},
  type: {type: ['string', 'boolean']},
  enum: {enum: ['A', 'B']},
  minContains: {contains: inner, minContains: 2},
  maxContains: {contains: inner, maxContains: 2},
  examples: {examples: ['E']},
  deprecated: {deprecated: true},
  readOnly: {readOnly: true},
  writeOnly: {writeOnly: true},
  discriminator: {discriminator: {propertyName: 'kind', mapping: {a: '#/components/schemas/Other'}}},
  externalDocs: {externalDocs: {url: 'https://a.example'}},
  contentSchema: {contentSchema: inner},
  dependencies: {dependencies: {a: ['b']}},
  additionalItems: {additionalItems: inner},
}

function schemaOf(keyword: string): JsonObject {
  const kind = keywords.get(keyword)?.value
  const values: Readonly<Record<string, unknown>> = {
    schema: inner,
    schemas: [inner],
    schemasByKey: {a: inner},
    count: 7,
    number: 7,
    flag: true,
    names: ['NAME'],
    namesByKey: {a: ['NAME']},
  }
  return schemas[keyword] ?? {[keyword]: values[kind ?? ''] ?? 'TEXT'}
}

function describing(schema: JsonObject | false): JsonObject {
  const A = {properties: {p: schema}}
  return {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {},
    components: {schemas: {A, Other: {}}},
  }
}

/** Keywords that are not told, with the reason. */
const untold: Readonly<Record<string, string>> = {
  $comment: 'for those who write the description',
  nullable: 'of OpenAPI 3.0 alone, where it is told as "or null"',
}

test('every keyword of a schema is told on the page, with what is said in it', () => {
  const without = told(describing({}))
  const all = [...keywords.keys(), ...annotationKeywords]
  expect(all.filter((keyword) => told(describing(schemaOf(keyword))) === without)).toEqual(Object.keys(untold))
  const holders = all.filter((keyword) => JSON.stringify(schemaOf(keyword)).includes('INNER'))
  const lost = holders.filter((keyword) => !/integer .*INNER/.test(told(describing(schemaOf(keyword)))))
  expect([holders.length > 20, lost]).toEqual([true, []])
})

test('a schema that nothing matches is told wherever it stands', () => {
  const holders = Array.from(keywords).flatMap(([name, {value}]) => (value === 'schema' ? [name] : []))
  const without = told(describing({}))
  expect(holders.filter((keyword) => told(describing({[keyword]: false})) === without)).toEqual([])
  expect(told(describing(false))).toContain('p nothing')
})

test.each([
  [
    'what may be null',
    {anyOf: [{...inner, title: 'TITLE', example: 5, format: 'unixtime'}, {type: 'null'}]},
    'integer (unixtime) or null TITLE INNER Example 5',
  ],
  [
    'titles of members',
    {
      oneOf: [
        {title: 'Card', type: 'string'},
        {title: 'Bank', type: 'integer'},
      ],
    },
    'One of these: string Card integer Bank',
  ],
  [
    'members that ask for properties',
    {anyOf: [{required: ['a']}, {required: ['b']}]},
    'One or more of these: anything must have a anything must have b',
  ],
  [
    'a condition',
    {if: {required: ['a']}, then: {required: ['b']}},
    'If this holds: anything must have a Then also: anything must have b',
  ],
  ['numbers of items', {contains: inner, minContains: 2, maxContains: 3}, '2 to 3 of the items: integer INNER'],
  [
    'a tuple',
    {type: 'array', prefixItems: [{type: 'string'}, {type: 'integer'}], items: false},
    'array of string, integer no other items',
  ],
  ['a property that may not be there', {properties: {x: false}}, 'x nothing'],
])('of %s all is told', (_name, schema, text) => {
  expect(told(describing(schema))).toContain(text)
})

test('a property is marked as required that another member of allOf asks for', () => {
  const Base = {type: 'object', properties: {id: {type: 'string'}}}
  const Made = {allOf: [{$ref: '#/components/schemas/Base'}, {required: ['id']}]}
  const text = told({...describing({}), components: {schemas: {Base, Made}}})
  expect(text).toMatch(/id string required from #\/components\/schemas\/Base Base/)
})

test('no anchor is there twice where operations share their parameters', () => {
  const parameters = [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}]
  const [get, put] = ['g', 'p'].map((operationId) => ({operationId, responses: {}}))
  const page = singlePage(
    {openapi: '3.1.0', info: {title: 'T', version: '1'}, paths: {'/a/{id}': {parameters, get, put}}},
    {sections: []},
  )
  const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
  expect(ids).toHaveLength(new Set(ids).size)
})
