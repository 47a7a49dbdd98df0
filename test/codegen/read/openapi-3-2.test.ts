import {expect, test} from 'vitest'
import {readModel} from '../../../src/codegen/read/model.ts'
import {findOperation} from '../../../src/http/find-operation.ts'
import type {JsonObject} from '../../../src/json/object.ts'

function read(paths: JsonObject, components: JsonObject = {}) {
  const notices: string[] = []
  const notice = (message: string) => notices.push(message)
  const model = readModel({openapi: '3.2.0', info: {title: 'Trips', version: '1'}, paths, components}, {notice})
  return {...model, notices}
}

const trip = {type: 'object', required: ['id'], properties: {id: {type: 'string'}}}

function readContent(content: JsonObject, components: JsonObject = {}) {
  const {operations, examples, schemas, notices} = read({'/trips': {get: {responses: {200: {content}}}}}, components)
  const pointers = Object.fromEntries(schemas.map(({name, pointer}) => [name, pointer]))
  return {
    content: operations.getTrips!.responses[200]!.content,
    examples: examples.getTrips!.responses[200]!,
    pointers,
    notices,
  }
}

test('the method QUERY and additional operations are operations like others', () => {
  const {operations} = read({
    '/trips': {
      query: {operationId: 'searchTrips', responses: {}},
      additionalOperations: {COPY: {operationId: 'copyTrips', responses: {}}, LINK: {responses: {}}},
    },
  })
  expect(Object.entries(operations).map(([id, {method}]) => [id, method])).toEqual([
    ['searchTrips', 'query'],
    ['copyTrips', 'COPY'],
    ['linkTrips', 'LINK'],
  ])
  const contract = {title: 'Trips', version: '1', operations, schemas: {}}
  expect(findOperation(contract, 'QUERY', '/trips')?.operationId).toBe('searchTrips')
  expect(findOperation(contract, 'COPY', '/trips')?.operationId).toBe('copyTrips')
})

test('the items of a sequence have the schema of its media type, also through a shared media type', () => {
  const lines = readContent(
    {'application/jsonl': {$ref: '#/components/mediaTypes/Trips'}},
    {mediaTypes: {Trips: {itemSchema: trip}}},
  )
  const name = lines.content['application/jsonl']!.schema!
  expect(lines.pointers[name]).toBe('#/components/mediaTypes/Trips/itemSchema')
  expect(lines.notices).toEqual([])
})

test('an event has a schema of its own, and its data that of its content', () => {
  const data = {type: 'string', contentMediaType: 'application/json', contentSchema: trip}
  const itemSchema = {type: 'object', required: ['data'], properties: {data}}
  const {content, pointers, notices} = readContent({'text/event-stream': {itemSchema}})
  expect(notices).toEqual([])
  const media = content['text/event-stream']!
  const at = '#/paths/~1trips/get/responses/200/content/text~1event-stream/itemSchema'
  expect(pointers[media.itemSchema!]).toBe(at)
  expect(pointers[media.schema!]).toBe(`${at}/properties/data/contentSchema`)
})

test('the data of an event may have a shared schema, which checks it', () => {
  const data = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: {$ref: '#/components/schemas/Trip'},
  }
  const itemSchema = {type: 'object', required: ['data'], properties: {data}}
  const {content, pointers, notices} = readContent({'text/event-stream': {itemSchema}}, {schemas: {Trip: trip}})
  expect(pointers[content['text/event-stream']!.schema!]).toBe('#/components/schemas/Trip')
  expect(notices).toEqual([])
})

test('a schema beside an item schema is named, since the sequence as a whole is not checked', () => {
  const {notices} = readContent({'application/jsonl': {schema: {type: 'array', maxItems: 2}, itemSchema: trip}})
  expect(notices).toEqual([expect.stringContaining('stands beside an "itemSchema"')])
})

test('examples are data, or JSON that is written out', () => {
  const examples = {
    data: {dataValue: {id: 'a'}},
    written: {serializedValue: '{"id":"b"}'},
    elsewhere: {externalValue: 'https://example.com/trip.json'},
  }
  const media = {schema: trip, examples}
  expect(readContent({'application/json': media}).examples).toEqual({
    'application/json': {data: {id: 'a'}, written: {id: 'b'}},
  })
  expect(() => readContent({'application/json': {schema: trip, examples: {a: {serializedValue: '{'}}}})).toThrow(
    /^The serializedValue at #\/paths\/~1trips\/get\/responses\/200\/content\/application~1json\/examples\/a is no JSON/,
  )
})
