import {expect, test} from 'vitest'
import {readModel} from '../../../src/codegen/read/model.ts'

const item = {type: 'object', properties: {a: {type: 'string'}}}

/** Each thing that a contract does not hold, planted in an operation, and a part of what is said of it. */
const losses = [
  {
    planted: {parameters: [{name: 'p', in: 'body', schema: {type: 'object'}}]},
    notice: 'The location "body" of the parameter "p"',
  },
  {
    planted: {parameters: [{name: 'p', in: 'header', style: 'matrix'}]},
    notice: 'The style "matrix" of the parameter "p"',
  },
  {planted: {requestBody: {content: {'application/xml': {schema: item}}}}, notice: 'The bodies of "application/xml"'},
  {planted: {responses: {200: {content: {'text/csv': {schema: {type: 'array'}}}}}}, notice: 'The bodies of "text/csv"'},
  {
    planted: {
      requestBody: {content: {'application/json; v=1': {schema: item}, 'application/json; v=2': {schema: item}}},
    },
    notice: 'The media type "application/json; v=2"',
  },
  {
    planted: {requestBody: {content: {'multipart/mixed': {schema: {type: 'array'}, prefixEncoding: [{}]}}}},
    notice: 'The "prefixEncoding" of "multipart/mixed"',
  },
  {
    planted: {
      requestBody: {content: {'multipart/form-data': {schema: item, encoding: {a: {itemEncoding: {}}}}}},
    },
    notice: 'The "itemEncoding" of the part "a"',
  },
  {
    planted: {
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {oneOf: [item, {type: 'string'}], discriminator: {propertyName: 'a', defaultMapping: 'Item'}},
            },
          },
        },
      },
    },
    notice: 'The "defaultMapping" at #/paths/~1a/get/responses/200/content/application~1json/schema/discriminator',
  },
  {planted: {security: [{certificate: []}]}, notice: 'The certificate of the security scheme "certificate"'},
  {planted: {security: [{unknown: []}]}, notice: 'The security scheme "unknown"'},
]

const noticesOf = (operation: object) => {
  const notices: string[] = []
  const components = {securitySchemes: {certificate: {type: 'mutualTLS'}}}
  const paths = {'/a': {get: {operationId: 'a', ...operation}, post: {operationId: 'b', ...operation}}}
  readModel({openapi: '3.1.0', info: {}, paths, components}, {notice: (message) => notices.push(message)})
  return notices
}

test.each(losses)('$notice is named', ({planted, notice}) => {
  expect(noticesOf(planted)).toContainEqual(expect.stringContaining(notice))
})

test('what is supported is not', () => {
  const content = {
    'application/json': {schema: item},
    'application/x-www-form-urlencoded': {schema: item},
    'multipart/form-data': {schema: item},
    'application/jsonl': {schema: item},
    'text/event-stream': {schema: item},
    'text/plain': {schema: {type: 'string'}},
    'image/*': {},
  }
  expect(noticesOf({requestBody: {content}, responses: {200: {content}}})).toEqual([])
})
