import {expect, test} from 'vitest'
import {createSamples} from '../src/codegen/docs/samples/samples.ts'
import type {OpenApiDocument} from '../src/codegen/read/document.ts'
import {readModel} from '../src/codegen/read/model.ts'
import {diff} from '../src/diff/diff.ts'

/** An operation whose names and values in URLs hold half of a surrogate pair. */
function describing(half: string): OpenApiDocument {
  const text = {type: 'string', enum: [`v${half}`]}
  return {
    openapi: '3.1.0',
    info: {title: 'Pets', version: '1'},
    paths: {
      '/pets/{id}': {
        get: {
          operationId: 'getPet',
          security: [{key: []}],
          parameters: [
            {name: 'id', in: 'path', required: true, schema: text},
            {name: `q${half}`, in: 'query', required: true, schema: text},
            {
              name: 'deep',
              in: 'query',
              style: 'deepObject',
              required: true,
              schema: {type: 'object', required: [`k${half}`], properties: {[`k${half}`]: text}},
            },
          ],
          responses: {'200': {description: 'A pet.'}},
        },
      },
    },
    components: {securitySchemes: {key: {type: 'apiKey', in: 'query', name: `key${half}`}}},
  }
}

test('samples have the replacement character for half of a surrogate pair', () => {
  const noticed = (message: string) => expect.unreachable(message)
  const [sample] = createSamples(readModel(describing('\uD800')), noticed)
  expect(JSON.stringify(sample)).toContain('/pets/v%EF%BF%BD?q%EF%BF%BD=v%EF%BF%BD&deep%5Bk%EF%BF%BD%5D=v%EF%BF%BD')
  expect(JSON.stringify(sample)).toContain('key%EF%BF%BD=')
})

test('changes of what holds half of a surrogate pair are found', () => {
  const codes = diff(describing('\uDC00'), describing('')).map(({code}) => code)
  expect(codes).toContain('parameter-removed')
})
