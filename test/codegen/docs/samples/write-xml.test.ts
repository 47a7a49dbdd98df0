import {expect, test} from 'vitest'
import {writeXml} from '../../../../src/codegen/docs/samples/write-xml.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'

const text = {type: 'string'}

/** The document without its declaration, on one line. */
function write(schema: object, value: unknown, schemas: object = {}, openapi = '3.1.0'): string | undefined {
  const document = {openapi, info: {title: '', version: ''}, components: {schemas}} as unknown as OpenApiDocument
  const written = writeXml({document}, schema, value)
  return written?.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '').replaceAll(/\n */g, '')
}

const inRoot = (property: object) => ({type: 'object', xml: {name: 'root'}, properties: {animals: property}})

// The tables of https://spec.openapis.org/oas/v3.1.1#xml-object-examples
test.each([
  ['no name', {type: 'array', items: text}, '<animals>a</animals><animals>b</animals>'],
  ['a name of items', {type: 'array', items: {...text, xml: {name: 'animal'}}}, '<animal>a</animal><animal>b</animal>'],
  [
    'a name of the list, which is not wrapped',
    {type: 'array', items: {...text, xml: {name: 'animal'}}, xml: {name: 'aliens'}},
    '<animal>a</animal><animal>b</animal>',
  ],
  [
    'a wrapped list',
    {type: 'array', items: text, xml: {wrapped: true}},
    '<animals><animals>a</animals><animals>b</animals></animals>',
  ],
  [
    'a wrapped list with a name',
    {type: 'array', items: text, xml: {name: 'aliens', wrapped: true}},
    '<aliens><aliens>a</aliens><aliens>b</aliens></aliens>',
  ],
  [
    'a wrapped list with names of both',
    {type: 'array', items: {...text, xml: {name: 'animal'}}, xml: {name: 'aliens', wrapped: true}},
    '<aliens><animal>a</animal><animal>b</animal></aliens>',
  ],
])('a list is written as its schema has it: %s', (_, list, expected) => {
  expect(write(inRoot(list), {animals: ['a', 'b']})).toBe(`<root>${expected}</root>`)
})

test('attributes, prefixes and namespaces stand where they belong', () => {
  const schemas = {
    Person: {
      type: 'object',
      properties: {
        id: {type: 'integer', xml: {attribute: true}},
        name: {...text, xml: {namespace: 'https://example.com/schema/sample', prefix: 'sample'}},
      },
    },
  }
  expect(write({$ref: '#/components/schemas/Person'}, {id: 1, name: 'x'}, schemas)).toBe(
    '<Person id="1"><sample:name xmlns:sample="https://example.com/schema/sample">x</sample:name></Person>',
  )
})

test('names come from wherever a schema is put together from', () => {
  const schemas = {
    Base: {properties: {a: {...text, xml: {name: 'A'}}}},
    Union: {oneOf: [{$ref: '#/components/schemas/Base'}]},
  }
  const schema = {allOf: [{$ref: '#/components/schemas/Union'}], xml: {name: 'whole'}}
  expect(write(schema, {a: '', b: true}, schemas)).toBe('<whole><A/><b>true</b></whole>')
})

test('OpenAPI 3.2 names the kind of a node', () => {
  const properties = {
    lang: {...text, xml: {nodeType: 'attribute'}},
    body: {...text, xml: {nodeType: 'text'}},
    raw: {...text, xml: {nodeType: 'cdata'}},
    group: {type: 'object', xml: {nodeType: 'none'}, properties: {inner: text}},
  }
  const value = {lang: 'en', body: 'a < b', raw: '<b>]]></b>', group: {inner: 'i'}}
  expect(write({xml: {name: 'p'}, properties}, value, {}, '3.2.0')).toBe(
    '<p lang="en">a &lt; b<![CDATA[<b>]]]]><![CDATA[></b>]]><inner>i</inner></p>',
  )
})

test('null is nil, and characters of markup are escaped', () => {
  expect(write({xml: {name: 'r'}, properties: {q: {xml: {attribute: true}}}}, {q: '"<&\n', n: null})).toBe(
    '<r q="&quot;&lt;&amp;&#10;"><n xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></r>',
  )
})

test.each([
  ['a name with a space', {xml: {name: 'r'}}, {'a b': 1}],
  ['a name that begins with a digit', {xml: {name: '1'}}, {}],
  ['a character that XML has not', {xml: {name: 'r'}}, {a: '\u0001'}],
  ['several roots', {type: 'array', items: text}, ['a', 'b']],
])('there is no document of %s', (_, schema, value) => {
  expect(write(schema, value)).toBeUndefined()
})

test('schemas that lead to one another end', () => {
  const schemas = {A: {allOf: [{$ref: '#/components/schemas/B'}]}, B: {$ref: '#/components/schemas/A'}}
  expect(write({$ref: '#/components/schemas/A'}, {x: {y: 1}}, schemas)).toBe('<A><x><y>1</y></x></A>')
})
