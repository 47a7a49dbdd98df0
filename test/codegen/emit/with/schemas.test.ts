import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {emit, emitters, libraryEmitters} from '../../../../src/codegen/emit/emit.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import {createGenerator} from '../../../../src/testing/index.ts'
import {compileModules, described} from '../../../validate/compile.ts'
import {everyKeyword, oddValues} from './every-keyword.ts'
import {validators} from './validators.ts'

const bookings = () =>
  parse(readFileSync(path.resolve(import.meta.dirname, '../../../../examples/bookings/openapi.yaml'), 'utf8')) as object

describe.each(validators)('$library', ({library, accepts, drops}) => {
  const load = async (document: object) => {
    const by = {...emitters, [library]: libraryEmitters[library]}
    const loaded = await compileModules(document, () => {}, by, ['contract', library])
    return {contract: loaded.contract, schemas: loaded as unknown as Record<string, unknown>}
  }

  test.each([
    ['a service', bookings],
    ['each keyword', () => described(everyKeyword)],
  ])('schemas of %s accept exactly what type guards accept', async (_name, document) => {
    const {contract, schemas} = await load(document())
    const generator = createGenerator(contract)
    const unlike: unknown[] = []
    let refused = 0
    for (const [name, {is}] of Object.entries(contract.schemas)) {
      const faulty = [...generator.negatives(name)].map(({value}) => value)
      for (const value of [...generator.cover(name), ...faulty, ...oddValues]) {
        if (drops.test(JSON.stringify(value))) continue
        const isValid = is(value)
        if (accepts(schemas[name], value) !== isValid) unlike.push([name, value, isValid])
        if (!isValid) refused++
      }
    }
    expect(unlike).toEqual([])
    expect(refused).toBeGreaterThan(500)
  })

  test.each([['oneOf'], ['anyOf']])(
    'a tree of members that a property tells apart is read once (%s)',
    async (keyword) => {
      const {schemas} = await load(described(nodes(keyword)))
      let reads = 0
      const leaf = (leaf: unknown) => ({
        kind: 'node3',
        get leaf() {
          reads++
          return leaf
        },
      })
      const within = (value: unknown) =>
        ['node3', 'node0', 'node2', 'node1', 'node3', 'node2'].reduce((inner, kind) => ({kind, inner: [inner]}), value)
      expect([leaf(1), leaf('1')].map((value) => accepts(schemas.Node, within(value)))).toEqual([true, false])
      expect(reads).toBeGreaterThan(1)
      expect(reads).toBeLessThan(10)
    },
  )

  test('a part that stands in several places is made once', () => {
    const email = {type: 'string', format: 'email'}
    const person = {type: 'object', properties: {private: email, work: email}, required: ['work']}
    const document = described({Person: person, List: {type: 'array', items: person}, Other: person})
    const model = readModel(document as OpenApiDocument, {notice: () => {}})
    const program = String(emit(model, {[library]: libraryEmitters[library]}, () => {})[`${library}.js`])
    expect(program.match(/format\("email"\)/g)).toHaveLength(1)
    expect(program).toMatch(
      /^const Email = .*\n(?:.*\n)*export const Person = .*\n.*optional\(Email\).*\n {2}work: Email,\n/m,
    )
  })

  test('schemas of operations check parameters, and properties that go one way', async () => {
    const {schemas} = await load(oneWay)
    const {put} = schemas as Record<string, Record<string, unknown>>
    expect([{id: 1}, {id: 'a'}, {}, {id: 1, other: 1}].map((value) => accepts(put!.path, value))).toEqual([
      true,
      false,
      false,
      false,
    ])
    const sent = {name: 'a', secret: 'b'}
    const received = {name: 'a', id: 'b'}
    const {200: response} = put!.responses as Record<number, unknown>
    expect([sent, {name: 'a'}].map((value) => accepts(put!.body, value))).toEqual([true, false])
    expect([received, sent, {name: 'a'}].map((value) => accepts(response, value))).toEqual([true, false, false])
  })
})

/** Four schemas that hold their union, of which texts are a member, too. */
const nodes = (keyword: string) => {
  const names = ['Node0', 'Node1', 'Node2', 'Node3']
  const inner = {type: 'array', items: {$ref: '#/components/schemas/Node'}}
  const members = names.map((name) => [
    name,
    {
      type: 'object',
      properties: {kind: {const: name.toLowerCase()}, inner, leaf: {type: 'integer'}},
      required: ['kind'],
    },
  ])
  const references = names.map((name) => ({$ref: `#/components/schemas/${name}`}))
  return {...Object.fromEntries(members), Node: {[keyword]: [...references, {type: 'string'}]}} as object
}

const user = {
  type: 'object',
  properties: {
    id: {type: 'string', readOnly: true},
    name: {type: 'string'},
    secret: {type: 'string', writeOnly: true},
  },
  required: ['id', 'name', 'secret'],
}
const content = {'application/json': {schema: {$ref: '#/components/schemas/User'}}}
const oneWay = {
  openapi: '3.1.0',
  info: {title: 'Users', version: '1'},
  paths: {
    '/users/{id}': {
      put: {
        operationId: 'put',
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer'}}],
        requestBody: {required: true, content},
        responses: {200: {description: 'The user.', content}},
      },
    },
  },
  components: {schemas: {User: user}},
}
