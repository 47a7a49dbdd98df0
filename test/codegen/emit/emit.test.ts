import {expect, test} from 'vitest'
import {code} from '../../../src/codegen/emit/code.ts'
import {emit, emitters} from '../../../src/codegen/emit/emit.ts'
import type {Emitter} from '../../../src/codegen/emit/emitter.ts'
import {readModel} from '../../../src/codegen/read/model.ts'

const operation = {
  responses: {
    200: {description: 'A book.', content: {'application/json': {schema: {$ref: '#/components/schemas/Book'}}}},
  },
}
const model = readModel({
  openapi: '3.1.0',
  info: {title: 'Books', version: '1'},
  paths: {'/books/{id}': {get: operation}},
  components: {schemas: {Book: {type: 'object', properties: {title: {type: 'string'}}}}},
})

/** An output that the toolkit does not have: a table of the operations for people. */
const emitTable: Emitter = ({operations, schemas}) => ({
  'table.md': Object.entries(operations)
    .map(([id, {method, path}]) => `| ${id} | ${method} ${path} |\n`)
    .join(''),
  'names.js': code`export const names = ${schemas.map(({name}) => name)}\n`,
})

test('an output is a function of the model, and a line in the table', () => {
  const files = emit(model, {...emitters, table: emitTable})
  expect(files['table.md']).toBe('| getBooksId | get /books/{id} |\n')
  expect(files['names.js']).toBe('export const names = ["Book"]\n')
  const {'table.md': _table, 'names.js': _names, ...others} = files
  expect(others).toEqual(emit(model))
})

test('the files of a contract come in the order of the table', () => {
  expect(Object.keys(emit(model))).toEqual([
    ...['openapi.yaml', 'openapi.json', 'types.d.ts'],
    ...['validators', 'schemas', 'operations', 'routes', 'examples', 'contract', 'index'].flatMap((name) => [
      `${name}.js`,
      `${name}.d.ts`,
    ]),
  ])
})

test('no emitter changes the model, so that their order does not matter', () => {
  const before = JSON.stringify(model)
  const files = emit(model)
  expect(JSON.stringify(model)).toBe(before)
  expect(emit(model, Object.fromEntries(Object.entries(emitters).reverse()))).toEqual(files)
})

test('two emitters of one file are a mistake', () => {
  expect(() => emit(model, {...emitters, twin: () => ({'types.d.ts': ''})})).toThrow(
    'The emitter "twin" writes "types.d.ts", which another has written.',
  )
})
