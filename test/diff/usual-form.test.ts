import {expect, test} from 'vitest'
import {diff} from '../../src/diff/diff.ts'

const text = {type: 'string'}
const whole = {type: 'integer'}
const number = {type: 'number'}
const nothing = {type: 'null'}
const named = {type: 'object', properties: {x: text}, required: ['x']}
const counted = {type: 'object', properties: {y: whole}}
const [b, c, s] = ['Named', 'Counted', 'Text'].map((name) => ({$ref: `#/components/schemas/${name}`}))

/** A service that takes and gives an object with the property `a`. */
function service(a: unknown) {
  const content = {'application/json': {schema: {type: 'object', properties: {a}}}}
  return {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    components: {schemas: {Named: named, Counted: counted, Text: text}},
    paths: {
      '/t': {
        post: {
          operationId: 'change',
          requestBody: {required: true, content},
          responses: {200: {description: 'Done.', content}},
        },
      },
    },
  }
}

function changes(old: unknown, next: unknown): string[] {
  return diff(service(old) as never, service(next) as never)
    .map((change) => `${change.class} ${change.code}`)
    .filter((change) => !change.startsWith('cosmetic'))
}

/** Schemas that allow the same values. */
const same: readonly (readonly [schema: unknown, other: unknown])[] = [
  [
    {...whole, exclusiveMinimum: 0},
    {...whole, minimum: 1},
  ],
  [
    {...whole, exclusiveMaximum: 10},
    {...whole, maximum: 9},
  ],
  [
    {...whole, minimum: 0.5},
    {...whole, minimum: 1},
  ],
  [
    {...whole, exclusiveMinimum: 0.5},
    {...whole, minimum: 1},
  ],
  [
    {...number, exclusiveMinimum: 3, minimum: 1},
    {...number, exclusiveMinimum: 3},
  ],
  [
    {...number, minimum: 3, exclusiveMinimum: 1},
    {...number, minimum: 3},
  ],
  [
    {...whole, minimum: 1, exclusiveMinimum: 0},
    {...whole, minimum: 1},
  ],
  [{type: ['string']}, text],
  [{const: 'a'}, {enum: ['a']}],
  [
    {type: 'string', const: 'a'},
    {type: 'string', enum: ['a']},
  ],
  [{type: 'string', const: 'a'}, {const: 'a'}],
  [{type: 'string', enum: ['a', 'b']}, {enum: ['a', 'b']}],
  [{type: ['string', 'null'], enum: ['a', null]}, {enum: ['a', null]}],
  [{enum: ['a', 'b']}, {enum: ['b', 'a']}],
  [{enum: ['a', 'a', 'b']}, {enum: ['a', 'b']}],
  [{oneOf: [text]}, text],
  [{anyOf: [text]}, text],
  [{allOf: [text]}, text],
  [{oneOf: [b]}, b],
  [{anyOf: [b]}, b],
  [{allOf: [b]}, b],
  [{anyOf: [text, nothing]}, {type: ['string', 'null']}],
  [{oneOf: [text, nothing]}, {type: ['string', 'null']}],
  [{anyOf: [b, nothing]}, {oneOf: [b, nothing]}],
  [{anyOf: [nothing, b]}, {anyOf: [b, nothing]}],
  [{anyOf: [{...text, minLength: 1}, nothing]}, {type: ['string', 'null'], minLength: 1}],
  [{anyOf: [b, nothing]}, {type: ['object', 'null'], properties: named.properties, required: named.required}],
  [{anyOf: [b, {anyOf: [c, nothing]}]}, {anyOf: [b, c, nothing]}],
  [{anyOf: [b, {anyOf: [c, {anyOf: [text, nothing]}]}]}, {anyOf: [b, c, text, nothing]}],
  [
    {type: 'array', items: text, minItems: 0},
    {type: 'array', items: text},
  ],
  [{...text, minLength: 0}, text],
  [{type: 'object', minProperties: 0}, {type: 'object'}],
  [{type: 'object', required: []}, {type: 'object'}],
  [{type: 'array', uniqueItems: false}, {type: 'array'}],
  [{type: 'object', additionalProperties: true}, {type: 'object'}],
  [{type: 'object', additionalProperties: {}}, {type: 'object'}],
  [{type: 'object', properties: {}}, {type: 'object'}],
  [{type: 'object', patternProperties: {}}, {type: 'object'}],
  [{type: 'array', items: {}}, {type: 'array'}],
  [{type: 'array', items: true}, {type: 'array'}],
  [
    {type: 'array', contains: text, minContains: 1},
    {type: 'array', contains: text},
  ],
  [{type: 'array', minContains: 1}, {type: 'array'}],
  [{type: 'array', contains: text, minContains: 0}, {type: 'array'}],
  [{allOf: [text, {}]}, text],
  [{allOf: [text, true]}, text],
  [
    {...text, allOf: [{minLength: 2}]},
    {...text, minLength: 2},
  ],
  [{allOf: [named, counted]}, {allOf: [counted, named]}],
  [{allOf: [b, c]}, {type: 'object', properties: {x: text, y: whole}, required: ['x']}],
  [{...text, not: false}, text],
  [{...text, not: {not: {}}}, text],
  [{...text, if: {minLength: 3}}, text],
  [{...text, then: {minLength: 3}}, text],
  [{...text, if: {minLength: 3}, then: true}, text],
  [{type: 'object', propertyNames: {}}, {type: 'object'}],
  [{type: 'object', propertyNames: true}, {type: 'object'}],
  [{type: 'object', propertyNames: {type: 'string'}}, {type: 'object'}],
  [{type: 'object', dependentRequired: {}}, {type: 'object'}],
  [{type: 'object', dependentRequired: {a: []}}, {type: 'object'}],
  [{type: 'object', dependentSchemas: {a: {}}}, {type: 'object'}],
  [{type: 'object', unevaluatedProperties: true}, {type: 'object'}],
  [{type: 'array', unevaluatedItems: true}, {type: 'array'}],
  [{type: ['number', 'integer']}, number],
  [{type: ['string', 'null']}, {type: ['null', 'string']}],
  [{...text, minimum: 3}, text],
  [{...whole, minLength: 3}, whole],
  [{...whole, pattern: 'a'}, whole],
  [{...text, properties: {x: text}}, text],
  [{...text, required: ['x']}, text],
  [{...whole, multipleOf: 1}, whole],
  [{...text, pattern: ''}, text],
  [{...text, pattern: '.*'}, text],
  [{type: 'boolean'}, {enum: [true, false]}],
  [{type: 'boolean'}, {type: 'boolean', enum: [false, true]}],
  [nothing, {const: null}],
  [nothing, {enum: [null]}],
  [{anyOf: [text, whole]}, {type: ['string', 'integer']}],
  [{anyOf: [text, text]}, text],
  [{}, true],
  [{}, {type: ['string', 'number', 'boolean', 'object', 'array', 'null']}],
  [{...s}, text],
  [
    {...whole, format: 'int32', minimum: -2147483648},
    {...whole, format: 'int32'},
  ],
  [{type: 'string', nullable: true}, {type: ['string', 'null']}],
  [{allOf: [b], nullable: true}, {anyOf: [b, nothing]}],
  [
    {minimum: 0, exclusiveMinimum: true, type: 'number'},
    {type: 'number', exclusiveMinimum: 0},
  ],
  [{...whole, minimum: 1, maximum: 1}, {const: 1}],
  [
    {...whole, exclusiveMinimum: 0, exclusiveMaximum: 2},
    {...whole, enum: [1]},
  ],
  [{...number, minimum: 0.5, maximum: 0.5, multipleOf: 0.25}, {enum: [0.5]}],
]
/** Schemas that look like those, and of which one allows a value that the other refuses. */
const different: readonly (readonly [schema: unknown, other: unknown])[] = [
  [{...whole, exclusiveMinimum: 2.5, maximum: 3.5}, {const: 3.5}],
  [{...whole, minimum: 1, exclusiveMinimum: 1, maximum: 1}, {const: 1}],
  [
    {...whole, exclusiveMinimum: 0},
    {...whole, minimum: 0},
  ],
  [
    {...whole, exclusiveMinimum: 0},
    {...whole, minimum: 2},
  ],
  [
    {...number, exclusiveMinimum: 0},
    {...number, minimum: 1},
  ],
  [
    {...number, exclusiveMinimum: 0},
    {...number, minimum: 0},
  ],
  [
    {...whole, exclusiveMaximum: 10},
    {...whole, maximum: 10},
  ],
  [{exclusiveMinimum: 0}, {minimum: 1}],
  [
    {...whole, minimum: 0.5},
    {...whole, minimum: 0},
  ],
  [
    {type: ['integer', 'string'], exclusiveMinimum: 0},
    {type: ['integer', 'string'], minimum: 0},
  ],
  [{type: ['string', 'null']}, text],
  [{const: 'a'}, {enum: ['a', 'b']}],
  [{const: 'a'}, {enum: ['b']}],
  [{minimum: 1, maximum: 1}, {const: 1}],
  [{...whole, minimum: 1, maximum: 1}, {const: 2}],
  [{...whole, minimum: 1, maximum: 2}, {const: 1}],
  [{...whole, minimum: 1, maximum: 1}, {enum: [1, 2]}],
  [{...whole, minimum: 1, maximum: 1, multipleOf: 2}, {const: 1}],
  [{...number, exclusiveMinimum: 0, exclusiveMaximum: 2}, {const: 1}],
  [{const: 1}, {const: '1'}],
  [{type: 'string', enum: ['a', 'b']}, {enum: ['a', 'b', 1]}],
  [
    {type: 'string', enum: ['a', 'b']},
    {type: 'string', enum: ['a']},
  ],
  [{oneOf: [text, whole]}, text],
  [{oneOf: [b, c]}, b],
  [{allOf: [b, c]}, b],
  [{anyOf: [b]}, c],
  [{anyOf: [text, nothing]}, text],
  [{anyOf: [b, nothing]}, b],
  [{anyOf: [b, nothing]}, {anyOf: [c, nothing]}],
  [{anyOf: [{...text, minLength: 1}, nothing]}, {type: ['string', 'null'], minLength: 2}],
  [{anyOf: [{...text, minLength: 1}, nothing]}, {type: ['string', 'null']}],
  [
    {type: 'array', items: text, minItems: 1},
    {type: 'array', items: text},
  ],
  [{...text, minLength: 1}, text],
  [{type: 'object', minProperties: 1}, {type: 'object'}],
  [{type: 'object', required: ['x']}, {type: 'object'}],
  [{type: 'array', uniqueItems: true}, {type: 'array'}],
  [{type: 'object', additionalProperties: false}, {type: 'object'}],
  [{type: 'object', additionalProperties: text}, {type: 'object'}],
  [{type: 'array', items: text}, {type: 'array'}],
  [
    {type: 'array', contains: text, minContains: 2},
    {type: 'array', contains: text},
  ],
  [{type: 'array', contains: text}, {type: 'array'}],
  [{type: 'array', contains: text, minContains: 0, maxContains: 1}, {type: 'array'}],
  [{allOf: [text, {minLength: 1}]}, text],
  [{...text, not: true}, text],
  [{...text, not: {const: 'a'}}, text],
  [{...text, if: {minLength: 3}, then: {maxLength: 5}}, text],
  [{...text, if: {minLength: 3}, else: false}, text],
  [{type: 'object', propertyNames: {minLength: 2}}, {type: 'object'}],
  [{type: 'object', propertyNames: false}, {type: 'object'}],
  [{type: 'object', dependentRequired: {a: ['b']}}, {type: 'object'}],
  [{type: 'object', dependentSchemas: {a: {required: ['b']}}}, {type: 'object'}],
  [{type: 'object', unevaluatedProperties: false}, {type: 'object'}],
  [
    {type: 'array', prefixItems: [whole], unevaluatedItems: false},
    {type: 'array', prefixItems: [whole]},
  ],
  [{type: ['number', 'integer']}, whole],
  [number, whole],
  [{type: ['string', 'integer'], minimum: 3}, {type: ['string', 'integer']}],
  [{minimum: 3}, {}],
  [{minLength: 3}, {}],
  [{required: ['x']}, {}],
  [{...whole, multipleOf: 2}, whole],
  [{...number, multipleOf: 1}, number],
  [{...text, pattern: 'a'}, text],
  [{...text, pattern: '.+'}, text],
  [{type: 'boolean'}, {enum: [true]}],
  [nothing, {enum: [null, 'a']}],
  [{anyOf: [text, whole]}, {type: ['string', 'number']}],
  [{anyOf: [b, {anyOf: [c, nothing]}]}, {anyOf: [b, c]}],
  [{...number, minimum: 1, maximum: 2}, {const: 1}],
  [{}, false],
  [{}, {type: ['string', 'number', 'boolean', 'object', 'array']}],
  [{type: 'array', prefixItems: [text]}, {type: 'array'}],
]

test.each(same)('%j and %j mean the same', (one, other) => {
  expect([changes(one, other), changes(other, one)]).toEqual([[], []])
})

test.each(different)('%j and %j do not', (one, other) => {
  expect(changes(one, other)).not.toEqual([])
  expect(changes(other, one)).not.toEqual([])
})
