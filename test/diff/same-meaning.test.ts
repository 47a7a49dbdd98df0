import {expect, test} from 'vitest'
import {diff} from '../../src/diff/diff.ts'

type Parts = Readonly<Record<string, unknown>>

const text = {type: 'string'}
const whole = {type: 'integer'}
const key = {securitySchemes: {key: {type: 'apiKey', in: 'header', name: 'x-key'}}}
const bearer = {securitySchemes: {...key.securitySchemes, bearer: {type: 'http', scheme: 'bearer'}}}
const token = {type: 'http', scheme: 'bearer'}
const bearers = {securitySchemes: {bearer: token, other: token, third: token}}

function service({parameters = [], body = {}, operation = {}, ...document}: Parts) {
  return {
    openapi: '3.1.0',
    info: {title: 'Things', version: '1'},
    paths: {
      '/things/{id}': {
        post: {
          operationId: 'change',
          parameters: [{name: 'id', in: 'path', required: true, schema: text}, ...(parameters as object[])],
          requestBody: {required: true, content: {'application/json': {schema: body}}},
          responses: {204: {description: 'Done.'}},
          ...(operation as object),
        },
      },
    },
    ...document,
  }
}

const query = (parts: Parts) => service({parameters: [{name: 'q', in: 'query', ...parts}]})
const property = (a: unknown) => service({body: {type: 'object', properties: {a}}})

function classes(old: Parts, next: Parts): string[] {
  return diff(old as never, next as never).map((change) => `${change.class} ${change.code}`)
}

const list = {type: 'array', items: text}

test.each([
  ['the style of a query', query({schema: list}), query({schema: list, style: 'form', explode: true})],
  [
    'the flags of a parameter',
    query({schema: text}),
    query({schema: text, required: false, allowEmptyValue: false, allowReserved: false, deprecated: false}),
  ],
  [
    'the style of a header',
    service({parameters: [{name: 'x-a', in: 'header', schema: list}]}),
    service({parameters: [{name: 'x-a', in: 'header', schema: list, style: 'simple', explode: false}]}),
  ],
  [
    'the way in which an object is written that has but one',
    query({style: 'deepObject', schema: {type: 'object', properties: {a: text}}}),
    query({style: 'deepObject', explode: true, schema: {type: 'object', properties: {a: text}}}),
  ],
  ['the server', service({}), service({servers: [{url: '/'}]})],
  ['sizes', property({...text}), property({...text, minLength: 0, minItems: 0, minProperties: 0})],
  ['that something is not deprecated', property(text), property({...text, deprecated: false, readOnly: false})],
])('a default that is written out is no change: %s', (_, old, next) => {
  expect(classes(old, next)).toEqual([])
  expect(classes(next, old)).toEqual([])
})

test.each([
  ['explode of a single value', query({schema: text}), query({schema: text, explode: false})],
  [
    'an enumeration of constants',
    property({enum: ['a', 'b']}),
    property({
      oneOf: [
        {const: 'a', title: 'A'},
        {type: 'string', const: 'b'},
      ],
    }),
  ],
  [
    'an object that is closed by unevaluatedProperties',
    service({body: {type: 'object', properties: {a: text}, additionalProperties: false}}),
    service({body: {type: 'object', properties: {a: text}, unevaluatedProperties: false}}),
  ],
  ['alternatives that exclude each other', property({anyOf: [text, whole]}), property({oneOf: [text, whole]})],
])('the same in other words is no change: %s', (_, old, next) => {
  const meant = (changes: string[]) => changes.filter((change) => !change.startsWith('cosmetic'))
  expect(meant(classes(old, next))).toEqual([])
  expect(meant(classes(next, old))).toEqual([])
})

test.each([
  [
    'a pattern of names that is new',
    service({body: {type: 'object', additionalProperties: whole}}),
    service({body: {type: 'object', additionalProperties: whole, patternProperties: {'^x-': text}}}),
    ['breaking type-changed'],
    ['breaking type-changed'],
  ],
  [
    'a pattern of names in a closed object',
    service({body: {type: 'object', additionalProperties: false}}),
    service({body: {type: 'object', additionalProperties: false, patternProperties: {'^x-': text}}}),
    ['additive value-allowed'],
    ['breaking value-refused'],
  ],
  [
    'alternatives of which several allow a value',
    property({anyOf: [whole, {type: 'number'}]}),
    property({oneOf: [whole, {type: 'number'}]}),
    ['breaking overlap-refused'],
    [],
  ],
  [
    'credentials that are no longer asked for',
    service({operation: {security: [{key: []}]}, components: key}),
    service({components: key}),
    ['additive security-changed'],
    ['breaking credentials-required'],
  ],
  [
    'one of two credentials that is no longer asked for',
    service({operation: {security: [{key: [], bearer: []}]}, components: bearer}),
    service({operation: {security: [{key: []}]}, components: bearer}),
    ['additive security-changed'],
    ['breaking credentials-refused'],
  ],
  [
    'one of several credentials of one kind that is asked for besides',
    service({operation: {security: [{bearer: [], other: []}]}, components: bearers}),
    service({operation: {security: [{bearer: [], other: [], third: []}]}, components: bearers}),
    ['possibly security-changed'],
    ['additive security-changed'],
  ],
  [
    'a style',
    query({schema: list}),
    query({schema: list, explode: false}),
    ['possibly parameter-style-changed'],
    ['possibly parameter-style-changed'],
  ],
])('%s is a change, and so is the way back', (_, old, next, there, back) => {
  expect(classes(old, next)).toEqual(there)
  expect(classes(next, old)).toEqual(back)
})

test('a union with itself has no change, also where members come again', () => {
  const nested = {oneOf: [text, text, whole]}
  const repeated = {oneOf: [text, nested, text, whole, whole, nested]}
  expect(classes(property(repeated), property(repeated))).toEqual([])
  expect(classes(property({anyOf: [text, text]}), property({anyOf: [text, text, whole]}))).toHaveLength(1)
})

test('conditions that are composed have no change', () => {
  const when = (kind: string) => ({
    if: {properties: {kind: {const: kind}}},
    then: {required: [kind]},
  })
  const body = {type: 'object', allOf: [when('a'), when('b')], properties: {kind: text, a: whole, b: whole}}
  expect(classes(service({body}), service({body}))).toEqual([])
})
