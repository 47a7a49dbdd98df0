import {expect, test} from 'vitest'
import {emitTypes} from '../../../src/codegen/emit/types.ts'
import {readModel} from '../../../src/codegen/read/model.ts'

const trip = {type: 'object', required: ['id'], properties: {id: {type: 'string'}}}
const reference = {$ref: '#/components/schemas/Trip'}
const data = {type: 'string', contentMediaType: 'application/json', contentSchema: reference}

const document = {
  openapi: '3.2.0',
  info: {title: 'Trips', version: '1'},
  paths: {
    '/trips/{id}': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
      get: {operationId: 'getTrip', responses: {200: {description: 'one'}}},
      query: {operationId: 'searchTrips', responses: {200: {description: 'found'}}},
      additionalOperations: {
        link: {operationId: 'linkTrip', responses: {200: {description: 'a method in small letters'}}},
        COPY: {
          operationId: 'copyTrip',
          responses: {
            200: {
              description: 'live',
              content: {
                'application/jsonl': {$ref: '#/components/mediaTypes/Trips'},
                'text/event-stream': {itemSchema: {type: 'object', properties: {data}}},
              },
            },
          },
        },
      },
    },
  },
  components: {schemas: {Trip: trip}, mediaTypes: {Trips: {itemSchema: reference}}},
}

test('operations of every method are typed, and stand with their paths', () => {
  const text = emitTypes(readModel(document))['types.d.ts'].text
  const [paths = '', operations = ''] = text.split('export interface operations')
  expect(paths.match(/^ {4}"[^"]*": \{$/gm)).toEqual(['    "/trips/{id}": {'])
  expect(operations.match(/^ {4}\w+(?=: \{$)/gm)?.map((name) => name.trim())).toEqual([
    'getTrip',
    'searchTrips',
    'linkTrip',
    'copyTrip',
  ])
  expect(paths).toContain(
    '"query": operations["searchTrips"];\n        "link": operations["linkTrip"];\n        "COPY": operations["copyTrip"];\n    };\n}',
  )
  expect(operations.match(/id: string;/g)).toHaveLength(4)
})

test('an item of a sequence and the data of an event have the types of their schemas', () => {
  const text = emitTypes(readModel(document))['types.d.ts'].text
  expect(text).toContain('"application/jsonl": components["schemas"]["Trip"];')
  expect(text).toContain('"text/event-stream": components["schemas"]["Trip"];')
})
