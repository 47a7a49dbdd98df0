import {beforeAll, expect, test} from 'vitest'
import {generate} from '../../../src/codegen/generate.ts'
import {resolveIdentifiers} from '../../../src/codegen/load/resolve-identifiers.ts'
import {withStaticReferences} from '../../../src/codegen/load/static-references.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import type {Contract} from '../../../src/contract.ts'
import {makeFolder} from '../../cli/run-main.ts'
import {compile, described} from '../../validate/compile.ts'

/** Resolves the identifiers of a description that is one document. */
function resolve(document: object) {
  const {value, ...rest} = resolveIdentifiers(document, {uri: 'file:///api.yaml', allows: () => false})
  return {document: withStaticReferences(value as OpenApiDocument), ...rest}
}

const list = {
  $id: 'list',
  type: 'array',
  items: {$dynamicRef: '#item'},
  $defs: {any: {$dynamicAnchor: 'item'}},
}

const schemas = {
  Anchored: {type: 'object', properties: {it: {$ref: '#number'}}, $defs: {it: {$anchor: 'number', type: 'integer'}}},
  Thing: {
    $id: 'https://x.example/thing',
    type: 'object',
    properties: {a: {$ref: '#/$defs/a'}, self: {$ref: '#'}, up: {$ref: '#/components/schemas/Anchored'}},
    $defs: {a: {type: 'integer'}},
  },
  ById: {$ref: 'https://x.example/thing'},
  ByRelativeId: {$id: 'https://x.example/other', $ref: 'thing#/$defs/a'},
  ByUrn: {$id: 'urn:example:x', $ref: '#here', $defs: {here: {$anchor: 'here', const: 1}}},
  Tree: {
    $dynamicAnchor: 'node',
    type: 'object',
    required: ['v'],
    properties: {v: {type: 'integer'}, kids: {type: 'array', items: {$dynamicRef: '#node'}}},
  },
  List: list,
  Numbers: {$id: 'numbers', $ref: 'list', $defs: {number: {$dynamicAnchor: 'item', type: 'number'}}},
  Texts: {$id: 'texts', $ref: 'list', $defs: {text: {$dynamicAnchor: 'item', type: 'string'}}},
  Both: {type: 'object', properties: {numbers: {$ref: 'numbers'}, texts: {$ref: 'texts'}, any: {$ref: 'list'}}},
  Yes: {$ref: '#/components/schemas/Booleans/$defs/yes'},
  No: {$ref: '#/components/schemas/Booleans/$defs/no'},
  Booleans: {$defs: {yes: true, no: false}},
  Deep: {$ref: '#/components/schemas/Tree/properties/v'},
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(resolve(described(schemas)).document)
})

test.each<[name: string, valid: readonly unknown[], invalid: readonly unknown[]]>([
  ['Anchored', [{}, {it: 1}], [{it: 'x'}]],
  ['Thing', [{a: 1, self: {a: 2}, up: {it: 1}}], [{a: 'x'}, {self: {self: {a: 'x'}}}, {up: {it: 'x'}}]],
  ['ById', [{a: 1}], [{a: 'x'}]],
  ['ByRelativeId', [1], ['x']],
  ['ByUrn', [1], [2]],
  [
    'Tree',
    [{v: 1, kids: [{v: 1}]}],
    [
      {v: 1, kids: [{v: 'x'}]},
      {v: 1, kids: [{v: 1, kids: [{}]}]},
    ],
  ],
  ['List', [[1, 'x', null]], [{}]],
  ['Numbers', [[1]], [['x']]],
  ['Texts', [['x']], [[1]]],
  ['Both', [{numbers: [1], texts: ['x'], any: [1, 'x']}], [{numbers: ['x']}, {texts: [1]}]],
  ['Yes', [1], []],
  ['No', [], [1]],
  ['Deep', [1], ['x']],
])('the references of %s lead where the standard says', (name, valid, invalid) => {
  const {is} = contract.schemas[name]!
  expect(valid.filter((value) => !is(value))).toEqual([])
  expect(invalid.filter((value) => is(value))).toEqual([])
})

test('a pointer from the root of the description, in a schema with an $id, is read as it is meant, and named', () => {
  const {notices} = resolve(described(schemas))
  expect(notices).toEqual([
    'The reference "#/components/schemas/Anchored" at #/components/schemas/Thing/properties/up leads nowhere in the schema with the $id at #/components/schemas/Thing: it is read from the root of the description.',
  ])
})

test('identifiers in data, and in keywords that are unknown, are none', () => {
  const document = described({
    A: {const: {$id: 'a', $anchor: 'a', $ref: '#a'}, 'x-more': {$ref: '#a'}, unknown: {$anchor: 'a'}},
    B: {$ref: '#a'},
  })
  const {document: resolved, dead} = resolve(document)
  expect(resolved.components).toMatchObject({schemas: {A: {const: {$id: 'a', $anchor: 'a', $ref: '#a'}}}})
  expect(dead).toEqual([
    {
      value: '#a',
      path: ['components', 'schemas', 'B', '$ref'],
      reason: 'leads nowhere: no schema has the $anchor "a"',
    },
  ])
})

test('a document without identifiers stays as it is', () => {
  const document = described({A: {$ref: '#/components/schemas/B'}, B: {type: 'string'}})
  expect(resolve(document).document).toEqual(document)
})

test('names of schemas in other files and of the description itself are resolved, and a dead one is told with its place', async () => {
  const folder = makeFolder({
    'api.yaml': `openapi: 3.2.0
$self: https://api.example/v1
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {$ref: 'other.yaml#number'}
    B: {$ref: 'https://api.example/v1#/components/schemas/A'}
`,
    'dead.yaml': `openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components: {schemas: {A: {$ref: 'other.yaml#text'}}}
`,
    'other.yaml': '$defs: {a: {$anchor: number, type: integer}}\n',
    'package.json': '{"type": "module"}',
  })
  await generate({spec: `${folder}/api.yaml`, out: `${folder}/out`})
  const {isA, isB} = (await import(`${folder}/out/validators.js`)) as Record<string, (value: unknown) => boolean>
  expect([1, 'x'].map(isA!)).toEqual([true, false])
  expect([1, 'x'].map(isB!)).toEqual([true, false])
  await expect(generate({spec: `${folder}/dead.yaml`, out: `${folder}/dead`})).rejects.toThrow(
    'dead.yaml:4:34: The reference "other.yaml#text" (at #/components/schemas/A/$ref) leads nowhere: no schema of the document has the $anchor "text".',
  )
})
