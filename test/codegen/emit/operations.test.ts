import {describe, expect, test, vi} from 'vitest'
import {emitOperations} from '../../../src/codegen/emit/operations.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import {ownValue} from '../../../src/json/own.ts'
import {compile} from '../../validate/compile.ts'

const paths = {
  '/books': {get: {operationId: 'listBooks'}, post: {operationId: 'addBook'}},
}
const books = () => compile({openapi: '3.1.0', info: {title: 'Books', version: '1'}, paths})

describe('the table of operations', () => {
  test('reads each operation when it is first asked for, once', async () => {
    const {operations} = await books()
    const parse = vi.spyOn(JSON, 'parse')
    expect(Object.keys(operations)).toEqual(['listBooks', 'addBook'])
    expect(parse).toHaveBeenCalledTimes(0)
    expect(operations.addBook).toMatchObject({method: 'post', path: '/books'})
    expect(operations.addBook).toBe(operations.addBook)
    expect(parse).toHaveBeenCalledTimes(1)
  })

  test('can be frozen before it is read', async () => {
    const {operations} = await books()
    const frozen = Object.freeze(operations)
    expect(frozen.addBook).toMatchObject({method: 'post', path: '/books'})
    expect(frozen.addBook).toBe(frozen.addBook)
  })

  test('is data to whoever copies it', async () => {
    const {operations} = await books()
    expect(JSON.parse(JSON.stringify(operations))).toEqual({...operations})
    expect(structuredClone(operations)).toEqual(operations)
  })

  test('has what several operations share once, whatever stands in it', async () => {
    const texts = ['\t0', '\\t0', "it's", '"', '\u2028', '</script>', '$&', '\u0000']
    const schema = {type: 'string', enum: texts}
    const own = Object.fromEntries(texts.map((name, index) => [index, {name, in: 'query', schema}]))
    const parameters = texts.map((_, index) => ({$ref: `#/components/parameters/${index}`}))
    const description = {
      openapi: '3.1.0',
      info: {title: 'Books', version: '1'},
      paths: {'/books': {get: {operationId: 'a', parameters}, put: {operationId: '__proto__', parameters}}},
      components: {parameters: own},
    }
    const {operations} = await compile(description)
    expect(ownValue(operations, 'a')).toMatchObject({parameters: texts.map((name) => ({name}))})
    expect(ownValue(operations, '__proto__')).toMatchObject({parameters: texts.map((name) => ({name}))})
    const {'operations.js': file} = emitOperations(readModel(description))
    expect(file.text.split('$&')).toHaveLength(2)
  })
})
