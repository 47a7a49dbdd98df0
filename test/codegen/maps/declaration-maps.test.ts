import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, describe, expect, test} from 'vitest'
import {generate} from '../../../src/codegen/index.ts'
import {readMap, type Mapped} from './read-map.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'maps-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** A contract of some files, the first of which is the description. */
async function contractOf(files: Readonly<Record<string, string>>, more: object = {}): Promise<string> {
  const own = mkdtempSync(path.join(folder, 'contract-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(own, name)), {recursive: true})
    writeFileSync(path.join(own, name), text)
  }
  await generate({spec: path.join(own, Object.keys(files)[0]!), out: path.join(own, 'api'), ...more})
  return path.join(own, 'api')
}

const groups = new Set(['query', 'header', 'path', 'cookie'])

/** A schema that is a file has its name from there. */
function isAtItsName({name, file, line, text}: Mapped): boolean {
  return text.includes(name) || groups.has(name) || (line === 1 && path.parse(file).name === name)
}

const stray = (mapped: readonly Mapped[]) => mapped.filter((one) => !isAtItsName(one))
const placesOf = (mapped: readonly Mapped[], wanted: string) =>
  mapped.flatMap(({name, file, line}) => (name === wanted ? [`${path.basename(file)}:${line}`] : []))

describe('each name in the types leads to the line of the description that holds it', () => {
  test('of the Messages API, in many files', () => {
    const mapped = readMap(path.join(root, 'generated/documented/types.d.ts'))
    expect(stray(mapped)).toEqual([])
    expect(mapped.length).toBeGreaterThan(2000)
    expect(new Set(mapped.map(({file}) => file)).size).toBeGreaterThan(400)
  })

  test('of bookings, in one file', async () => {
    const out = await contractOf({
      'openapi.yaml': readFileSync(path.join(root, 'examples/bookings/openapi.yaml'), 'utf8'),
    })
    const mapped = readMap(path.join(out, 'types.d.ts'))
    expect(stray(mapped)).toEqual([])
    expect(placesOf(mapped, 'listCabins')).toEqual(['openapi.yaml:17'])
    expect(placesOf(mapped, '/cabins')).toEqual(['openapi.yaml:15'])
    expect(new Set(placesOf(mapped, 'Cabin'))).toEqual(new Set(['openapi.yaml:301', 'openapi.yaml:264']))
    expect(placesOf(readMap(path.join(out, 'validators.d.ts')), 'isCabin')).toEqual(['openapi.yaml:301'])
    expect(readMap(path.join(out, 'routes.d.ts')).map(({text}) => text.trim())).toContain('operationId: listCabins')
  })
})

const pets = {
  openapi: '3.1.0',
  info: {title: 'Pets', version: '1'},
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [{name: 'limit', in: 'query', schema: {type: 'integer'}}],
        responses: {
          200: {description: 'Pets.', content: {'application/json': {schema: {$ref: '#/components/schemas/Pet'}}}},
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['name', 'kind'],
        properties: {name: {type: 'string'}, 'a "b"': {type: 'string'}},
      },
    },
  },
}
const pretty = JSON.stringify(pets, null, 2)

test('of JSON', async () => {
  const mapped = readMap(path.join(await contractOf({'openapi.json': pretty}), 'types.d.ts'))
  expect(stray(mapped.filter(({name}) => name !== 'a "b"'))).toEqual([])
  expect(mapped.find(({name}) => name === 'a "b"')?.text).toContain(String.raw`"a \"b\"":`)
  // Required, and not described.
  expect(mapped.find(({name}) => name === 'kind')?.text.trim()).toBe('"kind"')
})

test('of YAML in unusual forms: anchors, directives, flow mappings and keys in quotes', async () => {
  const yaml = `%YAML 1.2
---
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A: &a {type: object, properties: {"one": {type: string}, two: {type: string}}}
    B: *a
    'C':
      type: object
      properties:
        ? three
        : type: string
`
  for (const text of [yaml, yaml.slice(yaml.indexOf('openapi')).replace('? three\n        :', 'three:\n         ')]) {
    const mapped = readMap(path.join(await contractOf({'openapi.yaml': text}), 'types.d.ts'))
    expect(stray(mapped)).toEqual([])
    expect(mapped.map(({name}) => name)).toEqual(expect.arrayContaining(['one', 'two', 'three', 'A', 'B', 'C']))
  }
})

const swagger = {
  swagger: '2.0',
  info: {title: 'Pets', version: '1'},
  paths: {
    '/pets': {
      post: {
        operationId: 'addPet',
        parameters: [
          {name: 'body', in: 'body', schema: {type: 'object', properties: {inBody: {type: 'string'}}}},
          {name: 'dry', in: 'query', type: 'boolean'},
        ],
        responses: {200: {description: 'It.', schema: {$ref: '#/definitions/Pet'}}},
      },
    },
  },
  definitions: {Pet: {type: 'object', properties: {name: {type: 'string'}}}},
}

test('of Swagger 2.0, in its own words', async () => {
  const mapped = readMap(path.join(await contractOf({'swagger.json': JSON.stringify(swagger, null, 2)}), 'types.d.ts'))
  expect(new Set(mapped.map(({file}) => path.basename(file)))).toEqual(new Set(['swagger.json']))
  for (const name of ['addPet', 'Pet', 'name', 'inBody', 'dry', '200'])
    expect(mapped.find((one) => one.name === name)?.text, name).toContain(name)
})

const split = {
  'openapi.yaml': `openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets: {$ref: paths/pets.yaml}
components:
  schemas:
    Owner: {$ref: schemas/Owner.yaml}
`,
  'paths/pets.yaml': `get:
  operationId: listPets
  parameters:
    - $ref: ../shared.yaml#/parameters/Limit
  responses:
    '200': {description: Pets., content: {application/json: {schema: {$ref: ../shared.yaml#/schemas/Pet}}}}
`,
  'shared.yaml': `parameters:
  Limit: {name: limit, in: query, schema: {type: integer}}
schemas:
  Pet:
    type: object
    properties:
      name: {type: string}
      owner: {$ref: schemas/Owner.yaml}
`,
  'schemas/Owner.yaml': `type: object
properties:
  email: {type: string}
`,
}

test('of several files, in that which describes it', async () => {
  const mapped = readMap(path.join(await contractOf(split), 'types.d.ts'))
  expect(stray(mapped)).toEqual([])
  const expected = {
    '/pets': 'openapi.yaml:4',
    listPets: 'pets.yaml:2',
    limit: 'shared.yaml:2',
    Pet: 'shared.yaml:4',
    owner: 'shared.yaml:8',
    Owner: 'Owner.yaml:1',
    email: 'Owner.yaml:3',
  }
  for (const [name, place] of Object.entries(expected))
    expect(new Set(placesOf(mapped, name)), name).toEqual(new Set([place]))
})

test('what an Overlay adds, and what comes in by a pipe, is found in the document of the contract', async () => {
  const overlay = `overlay: 1.0.0
info: {title: More, version: '1'}
actions: [{target: $.components.schemas.Owner.properties, update: {phone: {type: string}}}]
`
  const files = {...split, 'more.yaml': overlay}
  const own = path.join(await contractOf(files), '..')
  await generate({
    spec: path.join(own, 'openapi.yaml'),
    out: path.join(own, 'more'),
    overlays: [path.join(own, 'more.yaml')],
  })
  const mapped = readMap(path.join(own, 'more/types.d.ts'))
  expect(stray(mapped)).toEqual([])
  expect(mapped.find(({name}) => name === 'phone')?.file).toBe(path.join(own, 'more/openapi.json'))
  await generate({spec: '-', input: Readable.from([Buffer.from(pretty)]), out: path.join(own, 'piped')})
  expect(readMap(path.join(own, 'piped/types.d.ts')).find(({name}) => name === 'Pet')?.file).toBe(
    path.join(own, 'piped/openapi.json'),
  )
})

test('a map is a file of the contract like others: written once, checked, and replaced only if it was generated', async () => {
  const out = await contractOf({'openapi.json': pretty})
  const spec = path.join(out, '../openapi.json')
  expect((await generate({spec, out, check: true})).stale).toEqual([])
  writeFileSync(path.join(out, 'types.d.ts.map'), '{}')
  expect((await generate({spec, out, check: true})).stale).toEqual([path.join(out, 'types.d.ts.map')])
  await expect(generate({spec, out})).rejects.toThrow('types.d.ts.map')
  await generate({spec, out, force: true})
  copyFileSync(spec, path.join(out, '../other.json'))
  await generate({spec: path.join(out, '../other.json'), out})
  expect(JSON.parse(readFileSync(path.join(out, 'types.d.ts.map'), 'utf8'))).toMatchObject({sources: ['../other.json']})
})

test('a description above a million characters has no maps', async () => {
  const large = {...pets, info: {...pets.info, description: 'x'.repeat(1_000_000)}}
  const out = await contractOf({'openapi.json': JSON.stringify(large)})
  expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).not.toContain('sourceMappingURL')
  expect(readdirSync(out).filter((file) => file.endsWith('.map'))).toEqual([])
})
