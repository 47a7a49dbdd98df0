import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {emitTypes} from '../../../src/codegen/emit/types.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import {typeFaults} from '../../typescript-program.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const object = (properties: object, ...required: string[]) => ({type: 'object', properties, required})
const text = {type: 'string'}
const tagged = (tag: string) => object({kind: {type: 'string', enum: [tag]}}, 'kind')
const header = (name: string) => ({name, in: 'header', required: true, schema: text})
const answer = {200: {description: 'One.', content: {'application/json': {schema: ref('Cat')}}}}

/** A description of what openapi-typescript makes wrong types of. */
const document = {
  openapi: '3.0.3',
  info: {title: 'Zoo', version: '1'},
  paths: {
    '/cats': {
      parameters: [header('Accept'), header('X-Zoo'), {$ref: '#/components/parameters/Authorization'}],
      get: {operationId: 'getCat', requestBody: {$ref: '#/components/requestBodies/Cat'}, responses: answer},
      put: {operationId: 'setCat', requestBody: {$ref: '#/components/requestBodies/Cat'}, responses: answer},
      head: {operationId: 'headCat', responses: answer},
      delete: {operationId: 'freeCat', responses: {204: answer[200], 205: {$ref: '#/components/responses/Cat'}}},
    },
  },
  components: {
    parameters: {Authorization: header('Authorization')},
    requestBodies: {Cat: {required: true, content: answer[200].content}},
    responses: {Cat: answer[200]},
    schemas: {
      Cat: tagged('cat'),
      Named: {
        oneOf: [
          {type: 'object', properties: {first: {type: 'string'}}},
          {type: 'object', properties: {last: {type: 'string'}}},
        ],
        properties: {title: {type: 'string'}},
      },
      Keeper: {allOf: [{$ref: '#/components/schemas/Named'}], required: ['title']},
      Dog: tagged('dog'),
      Animal: {oneOf: [ref('Cat'), ref('Dog')], discriminator: {propertyName: 'kind'}},
      Guest: {allOf: [ref('Animal'), object({name: text}, 'name')]},
      Fish: object({kind: text}),
      Bird: object({kind: text}),
      Wild: {
        oneOf: [ref('Fish'), ref('Bird')],
        discriminator: {propertyName: 'kind', mapping: {f: 'Fish', b: '#/components/schemas/Bird'}},
      },
      Beast: {
        oneOf: [ref('Fish'), ref('Bird')],
        discriminator: {propertyName: 'kind', mapping: {f: 'Fish'}, defaultMapping: 'Bird'},
      },
      Toy: {...object({type: text}, 'type'), discriminator: {propertyName: 'type', mapping: {ball: 'Ball'}}},
      Ball: {allOf: [ref('Toy'), object({size: {type: 'integer'}}, 'size')]},
      Owner: object({favourite: {nullable: true, allOf: [ref('Toy')]}}, 'favourite'),
      Colour: {nullable: true, anyOf: [text, {type: 'string', enum: ['red']}]},
      Cage: {type: 'object', properties: {size: {type: 'integer'}}, required: ['label']},
      Tour: {...object({id: text, name: text}), anyOf: [{required: ['id']}, {required: ['name']}]},
      日本: {type: 'integer'},
      Ünïcode: text,
      __proto__x: object({hasOwnProperty: {type: 'integer'}, constructor: text}),
    },
  },
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'types-'))
  const model = readModel(structuredClone(document))
  writeFileSync(path.join(folder, 'types.d.ts'), emitTypes(model)['types.d.ts'].text)
  const globals = [
    'Boolean',
    'CallableFunction',
    'NewableFunction',
    'Function',
    'IArguments',
    'Number',
    'Object',
    'RegExp',
    'String',
  ]
  writeFileSync(
    path.join(folder, 'lib.d.ts'),
    `interface Array<T> {[index: number]: T}\n${globals.map((name) => `interface ${name} {}\n`).join('')}` +
      `type Record<K extends keyof any, T> = {[P in K]: T}\ntype Extract<T, U> = T extends U ? T : never\n`,
  )
})
afterAll(() => rmSync(folder, {recursive: true}))

/** The lines of `values` that are no values of their type. */
function refused(values: readonly (readonly [type: string, value: string])[]): string[] {
  const file = path.join(folder, 'values.ts')
  const lines = values.map(([type, value], index) => `export const v${index}: types.${type} = ${value}\n`)
  writeFileSync(file, `import type * as types from './types.d.ts'\n${lines.join('')}`)
  const faults = typeFaults([file, path.join(folder, 'types.d.ts'), path.join(folder, 'lib.d.ts')], {
    noLib: true,
    allowImportingTsExtensions: true,
  })
  return faults.map((fault) => {
    const line = Number(/values\.ts:(\d+):/.exec(fault)?.[1])
    return line ? values[line - 2]!.join(' ') : fault
  })
}

const headerOf = (name: string) => `operations['getCat']['parameters']['header']['${name}']`

test('types allow what validators allow', () => {
  expect(
    refused([
      ['Animal', `{kind: 'cat'}`],
      ['Animal', `{kind: 'dog'}`],
      ['Guest', `{kind: 'dog', name: 'Rex'}`],
      ['Wild', `{kind: 'f'}`],
      ['Wild', `{kind: 'Bird'}`],
      ['Fish', `{}`],
      ['Beast', `{}`],
      ['Beast', `{kind: 'x'}`],
      ['Ball', `{type: 'ball', size: 3}`],
      ['Owner', `{favourite: null}`],
      ['Owner', `{favourite: {type: 'ball'}}`],
      ['Colour', 'null'],
      ['Cage', `{size: 1, label: 5}`],
      ['Tour', `{name: 'x'}`],
      ['日本', '5'],
      ['Ünïcode', `'x'`],
      ['__proto__x', `{hasOwnProperty: 1, constructor: 'x'}`],
      [headerOf('X-Zoo'), `'x'`],
      [`operations['getCat']['requestBody']`, 'undefined'],
      [`operations['headCat']['responses'][200]['content']`, 'undefined'],
      [`operations['freeCat']['responses'][204]['content']`, 'undefined'],
      [`operations['freeCat']['responses'][205]['content']`, 'undefined'],
      ['Keeper', `{title: 'x'}`],
    ]),
  ).toEqual([])
})

test('types refuse what validators refuse', () => {
  const wrong = [
    ['Animal', `{kind: 'Cat'}`],
    ['Animal', '{}'],
    ['Guest', `{kind: 'dog'}`],
    ['Wild', `{kind: 'x'}`],
    ['Wild', '{}'],
    ['Ball', `{size: 3}`],
    ['Owner', `{favourite: {}}`],
    ['Cage', '{size: 1}'],
    ['Keeper', '{}'],
    ['日本', `'5'`],
    [`operations['setCat']['requestBody']`, 'undefined'],
    [headerOf('Accept'), `'x'`],
    [headerOf('Authorization'), `'x'`],
  ] as const
  expect(refused(wrong)).toEqual(wrong.map((one) => one.join(' ')))
})

test('what editors show comes from the description', () => {
  const described = structuredClone(document) as {paths: object; components: {schemas: Record<string, object>}}
  Object.assign(described.components.schemas.Toy!, {description: 'A thing to play with. */ const code = 1'})
  const {get} = (described.paths as Record<string, {get: object}>)['/cats']!
  Object.assign(get, {summary: 'Find a cat.', deprecated: true})
  const text = emitTypes(readModel(described as never))['types.d.ts'].text
  expect(text).toMatch(/\/\*\* @description A thing to play with\. \*\\\/ const code = 1 \*\/\s+favourite:/)
  expect(text).toMatch(/@description A thing to play with\..*\*\/\s+export type Toy = /)
  expect(text).toMatch(/ \* Find a cat\.\s+\* @deprecated\s+\*\/\s+getCat: \{/)
})

test('a response has the headers that HTTP can have, as in the contract', () => {
  const headers = {'X-Count': {schema: {type: 'integer'}}, 'My header': {schema: text}, 'Content-Type': {schema: text}}
  const paths = {'/cats': {get: {operationId: 'getCats', responses: {204: {description: 'None.', headers}}}}}
  const types = emitTypes(readModel({openapi: '3.1.0', info: {title: 'Zoo', version: '1'}, paths}))['types.d.ts'].text
  expect(types).toContain('"X-Count"?: number')
  expect(types).not.toMatch(/My header|Content-Type/)
})

test('the operations of a path item of components are named where paths refer to it, and once', () => {
  const pathItems = {Cats: {get: {operationId: 'getCats', responses: {204: {description: 'None.'}}}}}
  const info = {title: 'Zoo', version: '1'}
  const paths = {'/cats': {$ref: '#/components/pathItems/Cats'}}
  const types = emitTypes(readModel({openapi: '3.1.0', info, paths, components: {pathItems}}))
  expect(types['types.d.ts'].text.match(/^ {4}getCats: /gm)).toEqual(['    getCats: '])
})

test('names with percent signs, and operationIds with number signs, are those of the description, at any depth', () => {
  const deep = (name: string) => object({[name]: object({'b %20': object({c: text}, 'c')}, 'b %20')}, name)
  const operation = {
    operationId: 'a %41#b',
    parameters: [{name: 'q %', in: 'query', schema: deep('in q')}],
    responses: {200: {$ref: '#/components/responses/All%20%25'}},
  }
  const {text: types} = emitTypes(
    readModel({
      openapi: '3.1.0',
      info: {title: 'Zoo', version: '1'},
      paths: {'/a/50%': {get: operation}},
      components: {
        schemas: {'Share %': deep('in %'), Both: ref('Share%20%25')},
        responses: {'All %': {description: '\uE000', content: {'text/x %': {schema: ref('Share%20%25')}}}},
      },
    }),
  )['types.d.ts']
  writeFileSync(path.join(folder, 'signs.d.ts'), types)
  writeFileSync(
    path.join(folder, 'percent.ts'),
    `import type {components, operations, paths, Both} from './signs.d.ts'
    type Operation = operations['a %41#b']
    export const operation: paths['/a/50%']['get'] = null! as Operation
    export const response: Operation['responses'][200]['content']['text/x %'] = null! as Both
    export const query: NonNullable<Operation['parameters']['query']>['q %'] = {'in q': {'b %20': {c: 'x'}}}
    export const schema: components['schemas']['Share %'] = {'in %': {'b %20': {c: 'x'}}}
    export const wrong: Both = {'in %': {'b %20': {}}}
    `,
  )
  expect(types).toContain('@description \uE000')
  expect(typeFaults([path.join(folder, 'percent.ts')], {allowImportingTsExtensions: true})).toEqual([
    expect.stringMatching(/percent\.ts:7:.*'c' is missing/),
  ])
})

test('schemas of responses that no operation refers to have one type each, however often they refer to one another', () => {
  const names = Array.from({length: 12}, (_, index) => `Part${index}`)
  const schemaIn = (name: string) => ({$ref: `#/components/responses/${name}/content/application~1json/schema`})
  const schema = object(Object.fromEntries(names.map((name) => [name, schemaIn(name)])))
  const response = {description: 'Many.', content: {'application/json': {schema}}}
  const responses = Object.fromEntries(names.map((name) => [name, response]))
  const given = {...document, paths: {}, components: {schemas: {Unused1: text}, responses}}
  const types = emitTypes(readModel(given))['types.d.ts'].text
  expect(types).toContain('Part11?: components["schemas"]["Unused13"];')
  expect(types.length).toBeLessThan(60_000)
})
