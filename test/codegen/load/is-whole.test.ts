import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {bundle} from '../../../src/codegen/load/bundle.ts'
import {readDescription} from '../../../src/codegen/load/description.ts'
import {isWhole} from '../../../src/codegen/load/is-whole.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {makeFolder} from '../../cli/run-main.ts'

const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
const nothing = 'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions: [{target: $.nothing, update: {}}]\n'

test.each([
  ['that refers to nothing', head, true],
  [
    'that refers to itself',
    `${head}components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {properties: {a: {$ref: '#/components/schemas/A'}}}}}`,
    true,
  ],
  [
    'with a mapping of names and references',
    `${head}components: {schemas: {A: {discriminator: {propertyName: a, mapping: {b: B, c: '#/components/schemas/C'}}}}}`,
    true,
  ],
  [
    'with an example in which something looks like a reference',
    `${head}components: {schemas: {A: {default: {$ref: '#/$defs/b'}, examples: [{$ref: '#b'}]}}}`,
    true,
  ],
  ['with one that looks like a file', `${head}components: {schemas: {A: {examples: [{$ref: b.yaml}]}}}`, false],
  ['with a reference in a list that is an extension', `${head}x-topics: [{content: {$ref: nowhere.md}}]\n`, true],
  ['with one in a list that tools know', `${head}x-tagGroups: [{$ref: b.yaml}]\n`, false],
  ['with one in another extension', `${head}x-logo: {$ref: b.yaml}\n`, false],
  ['that refers to another file', `${head}components: {schemas: {A: {$ref: b.yaml}}}`, false],
  ['that refers to where nothing stands', `${head}components: {schemas: {A: {$ref: '#/components/schemas/B'}}}`, false],
  ['that refers to an anchor', `${head}components: {schemas: {A: {$ref: '#b'}, B: {$anchor: b}}}`, true],
  [
    'with a mapping to a file',
    `${head}components: {schemas: {A: {discriminator: {propertyName: a, mapping: {b: b.yaml}}}}}`,
    false,
  ],
  ['with the address of an example', `${head}components: {examples: {a: {externalValue: b.yaml}}}`, false],
  [
    'with the address of an example elsewhere',
    `${head}components: {examples: {a: {externalValue: 'https://service.example/a'}}}`,
    false,
  ],
])('a description %s is whole: %#', async (_what, text, expected) => {
  const cwd = makeFolder({'api.yaml': text, 'b.yaml': 'type: string\n'})
  const spec = path.join(cwd, 'api.yaml')
  const loaded = await readDescription({spec})
  expect(isWhole(loaded, loaded.documents.get(spec)!.value as OpenApiDocument)).toBe(expected)
})

test('what is whole is read as the tool that bundles reads it', async () => {
  const fixture = path.resolve(import.meta.dirname, '../../fixtures/their-api.yaml')
  const schema = `Data: {default: {$ref: '#/$defs/b'}, const: {$ref: '#b'}, enum: [{$ref: '#/c'}], examples: [{$ref: '#/components/schemas/Data'}, {a: {$ref: '#/d'}}]}`
  const topics = 'x-topics: [{content: {$ref: nowhere.md}}]\n'
  const text = topics + readFileSync(fixture, 'utf8').replace(/^ {2}schemas:$/m, `$&\n    ${schema}`)
  expect(text).toContain(schema)
  const cwd = makeFolder({'api.yaml': text, 'nothing.yaml': nothing})
  const spec = path.join(cwd, 'api.yaml')
  expect(await bundle({spec})).toEqual(await bundle({spec, overlays: [path.join(cwd, 'nothing.yaml')]}))
})
