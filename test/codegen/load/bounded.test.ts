import {expect, test} from 'vitest'
import {limits} from '../../../src/codegen/limits.ts'
import {assertFollowable} from '../../../src/codegen/load/assert-followable.ts'
import {readBounded} from '../../../src/codegen/load/read-bounded.ts'
import {parseDocument} from '../../../src/codegen/load/yaml.ts'
import {InputError} from '../../../src/errors.ts'
import {makeFolder} from '../../cli/run-main.ts'
import {growing} from '../large-descriptions.ts'

const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
const levels = 10_000

/** A description in JSON whose only schema is `schema`, as text: to nest it this deep by a function would need the stack that is tested. */
function withSchema(schema: string): string {
  return `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":${schema}}}}`
}

function nest(open: string, close: string, leaf = '1'): string {
  return open.repeat(levels) + leaf + close.repeat(levels)
}

/** Schemas of which each refers to the next one, and the last one to the first. */
function ring(count: number, schemaOf: (reference: object) => object): string {
  const schemas = Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `A${index}`,
      schemaOf({$ref: `#/components/schemas/A${(index + 1) % count}`}),
    ]),
  )
  return JSON.stringify({openapi: '3.1.0', info: {title: 'T', version: '1'}, paths: {}, components: {schemas}})
}

function withComponent(component: string): string {
  return `${head}components: {${component}}\n`
}

test.each([
  {number: '1e400', text: withSchema('{"minimum": 1e400}')},
  {number: '-.inf', text: withComponent('schemas: {A: {minimum: -.inf}}')},
  {number: '.nan', text: withComponent('schemas: {A: {minimum: .nan}}')},
])('$number is named as it was written, with its place', ({number, text}) => {
  expect(() => parseDocument(text, 'a.yaml')).toThrow(
    new RegExp(`^a\\.yaml:\\d+:\\d+: Found ${number} at #/components/schemas/A/minimum, expected a finite number\\.$`),
  )
})

test.each([
  {
    name: 'properties in properties',
    text: withSchema(nest('{"properties":{"a":', '}}', '{}')),
    message: /more than 450 levels at #\/components\/schemas\/A\/properties/,
  },
  {name: 'items in items', text: withSchema(nest('{"items":', '}', '{}')), message: /more than 450 levels at #/},
  {name: 'allOf in allOf', text: withSchema(nest('{"allOf":[', ']}', '{}')), message: /more than 450 levels at #/},
  {
    name: 'lists in an example',
    text: withSchema(`{"examples":${nest('[', ']')}}`),
    message: /more than 450 levels at #\/components\/schemas\/A\/examples/,
  },
  {name: 'JSON that is not complete', text: nest('{"a":[', ''), message: /^a\.yaml:1:\d+: .*levels/},
  {
    name: 'lists of YAML in brackets',
    text: `${head}x-a: ${nest('[', ']')}\n`,
    message: /^a\.yaml:4:456: Found more than 450 levels/,
  },
  {
    name: 'maps of YAML in braces',
    text: `${head}x-a: ${nest('{a: ', '}')}\n`,
    message: /^a\.yaml:4:\d+: Found more than 450 levels/,
  },
  {
    name: 'hyphens after hyphens',
    text: `${head}x-a:\n  ${'- '.repeat(levels)}1\n`,
    message: /^a\.yaml:5:\d+: Found more than 450 levels/,
  },
  {
    name: 'deeper and deeper lines',
    text: `${head}x-a:\n${Array.from({length: 500}, (_, index) => `${' '.repeat(index + 1)}a:\n`).join('')}`,
    message: /^a\.yaml:\d+:\d+: Found more than 450 levels/,
  },
  {
    name: 'aliases of aliases',
    text: `${head}a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n${Array.from({length: 9}, (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join()}]\n`).join('')}`,
    message: /holds more than 500000 values at #\/a5/,
  },
  {
    name: 'many aliases of a long list',
    text: `${head}x-a: &a [${'1,'.repeat(20_000)}]\nx-b: [${'*a,'.repeat(60)}]\n`,
    message: /holds more than 500000 values at #\/x-b/,
  },
  {
    name: 'merge keys on merge keys',
    text: `${head}x-a0: &a0 {k0: 1}\n${Array.from({length: 500}, (_, index) => `x-a${index + 1}: &a${index + 1} {<<: *a${index}, k${index + 1}: 1}\n`).join('')}`,
    message: /more than 450 levels at #\/x-a449/,
  },
  {
    name: 'an alias of what it is in',
    text: `${head}x-a: &a [*a]\n`,
    message: /The value at #\/x-a\/0 contains itself\./,
  },
  {
    name: 'a schema that refers to itself',
    text: withComponent("schemas: {A: {$ref: '#/components/schemas/A'}}"),
    message: /The reference "#\/components\/schemas\/A" leads back to itself at #\/components\/schemas\/A\./,
  },
  {
    name: 'a schema that refers to itself by a merge key',
    text: withComponent("schemas: {A: {<<: {$ref: '#/components/schemas/A'}}}"),
    message: /leads back to itself at #\/components\/schemas\/A\./,
  },
  {
    name: 'a parameter that refers to itself',
    text: withComponent("parameters: {A: {$ref: '#/components/parameters/A'}}"),
    message: /leads back to itself at #\/components\/parameters\/A\./,
  },
  {
    name: 'responses that refer to each other',
    text: withComponent("responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}"),
    message: /leads back to itself/,
  },
  {
    name: 'headers and examples that do',
    text: withComponent(
      "headers: {A: {$ref: '#/components/headers/A'}}, examples: {A: {$ref: '#/components/examples/A'}}",
    ),
    message: /leads back to itself/,
  },
  {
    name: 'path items that do',
    text: "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}\n",
    message: /leads back to itself at #\/paths\/~1a\./,
  },
])('$name: one sentence with its location', ({text, message}) => {
  expect(() => parseDocument(text, 'a.yaml')).toThrow(
    expect.objectContaining({constructor: InputError, message: expect.stringMatching(message) as string}),
  )
})

test.each([
  {
    name: 'a long chain of bare references',
    text: JSON.stringify(growing[1]!.description(200)),
    message: /More than 100 references lead to one another at #\/paths/,
  },
  {
    name: 'a long chain of properties',
    text: ring(levels, (reference) => ({properties: {a: reference}})),
    message: /The references lead more than 750 levels deep at #\/components\/schemas\/A\d+/,
  },
  {
    name: 'a long chain of allOf',
    text: ring(levels, (reference) => ({allOf: [reference]})),
    message: /The references lead more than 750 levels deep/,
  },
  {
    name: 'more levels than it reads',
    text: withSchema('{"items":'.repeat(120) + '{}' + '}'.repeat(120)),
    message: /more than 100 levels at #/,
  },
])('$name: what Redocly is not handed, with its location', ({text, message}) => {
  const document = parseDocument(text, 'a.yaml')
  expect(() => assertFollowable(document, 'a.yaml')).toThrow(
    expect.objectContaining({constructor: InputError, message: expect.stringMatching(message) as string}),
  )
})

test('a shared object that is small, a property called $ref and references in rings with a property in between are read', () => {
  const text = `${head}x-a: &a {b: 1}\nx-b: [*a, *a]\ncomponents: {schemas: {A: {properties: {$ref: {$ref: '#/components/schemas/A'}}}}}\n`
  expect(parseDocument(text, 'a.yaml')).toMatchObject({'x-b': [{b: 1}, {b: 1}]})
})

test('no more of a file is read than the limit', async () => {
  const folder = makeFolder({'a.yaml': 'a'.repeat(limits.bytes + 1), 'b.yaml': 'b'})
  await expect(readBounded(`${folder}/a.yaml`)).rejects.toThrow(`a.yaml: The file has more than ${limits.bytes} bytes.`)
  await expect(readBounded(`${folder}/b.yaml`)).resolves.toEqual(Buffer.from('b'))
})
