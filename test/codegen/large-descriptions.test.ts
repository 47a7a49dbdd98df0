import {expect, test} from 'vitest'
import {singlePage} from '../../src/codegen/docs/single/single-page.ts'
import {emitOperations} from '../../src/codegen/emit/operations.ts'
import {emitRoutes} from '../../src/codegen/emit/routes.ts'
import {emitSchemas} from '../../src/codegen/emit/schemas.ts'
import {emitValidators} from '../../src/codegen/emit/validators.ts'
import {withinStack} from '../../src/codegen/load/nesting.ts'
import {parseDocument} from '../../src/codegen/load/yaml.ts'
import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {readModel} from '../../src/codegen/read/model.ts'
import {InputError} from '../../src/errors.ts'
import {growing, nesting, type Growing} from './large-descriptions.ts'

/** The characters of all that is made of a description, but for its types. */
function sizeOf({description}: Growing, size: number): number {
  const document = parseDocument(JSON.stringify(description(size)), 'large.json') as OpenApiDocument
  const model = readModel(document)
  const modules = [emitValidators, emitSchemas, emitOperations, emitRoutes].flatMap((emitter) =>
    Object.values(emitter(model, () => {})),
  )
  const page = singlePage(document, {sections: []})
  return [page, ...modules.map((module) => (typeof module === 'string' ? module : module.text))].join('').length
}

test.each(growing.filter(({name}) => !name.includes('allOf')))('$name take code and docs in proportion', (one) => {
  expect(sizeOf(one, 40)).toBeLessThan(2.3 * sizeOf(one, 20))
})

test.each(nesting)('$name take their square at most', (one) => {
  expect(sizeOf(one, 40)).toBeLessThan(4.5 * sizeOf(one, 20))
})

test('where the call stack ends, a sentence names the deepest value', () => {
  const recurse = (): never => recurse()
  expect(() => withinStack({a: [1, {'b/c': {}}], d: {}}, 'deep.yaml', recurse)).toThrow(
    expect.objectContaining({
      constructor: InputError,
      message: 'deep.yaml: The description has 3 levels at #/a/1/b~1c, more than the call stack has room for.',
    }),
  )
})
