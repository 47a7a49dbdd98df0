import {expect, test} from 'vitest'
import {diff} from '../../src/diff/diff.ts'

const text = {type: 'string'}
const list = {type: 'array', items: text}

function taking(schema: object) {
  return {
    openapi: '3.1.0',
    info: {title: 'Things', version: '1'},
    paths: {
      '/things': {
        post: {
          operationId: 'addThing',
          requestBody: {required: true, content: {'application/json': {schema}}},
          responses: {204: {description: 'Done.'}},
        },
      },
    },
  }
}

const changesOf = (old: object, next: object) => diff(taking(old), taking(next))
const classes = (old: object, next: object) => changesOf(old, next).map((change) => `${change.class} ${change.code}`)

const kinds = {type: 'object', properties: {kind: text}}
const card = {properties: {kind: {const: 'card'}}, required: ['kind']}

test.each<[name: string, wider: object, narrower: object, code: string]>([
  [
    'fewer items of a kind',
    {...list, contains: text, maxContains: 5},
    {...list, contains: text, maxContains: 3},
    'contains',
  ],
  ['more items of a kind', {...list, contains: text}, {...list, contains: text, minContains: 3}, 'contains'],
  ['the names of properties', {type: 'object'}, {type: 'object', propertyNames: {pattern: '^[a-z]'}}, 'property-names'],
  [
    'the length of names',
    {type: 'object', additionalProperties: {type: 'integer'}},
    {type: 'object', additionalProperties: {type: 'integer'}, propertyNames: {maxLength: 40}},
    'property-names',
  ],
  [
    'what a property asks of another',
    {type: 'object', properties: {name: text}},
    {type: 'object', properties: {name: text}, dependentSchemas: {name: {properties: {email: text}}}},
    'dependent-schemas',
  ],
  ['properties that exclude one another', {type: 'object'}, {type: 'object', not: {required: ['a', 'b']}}, 'not'],
  ['what a value asks for', kinds, {...kinds, if: card, then: {required: ['number']}}, 'if'],
  [
    'what a property needs',
    {type: 'object', properties: {a: text, b: text, c: text}, dependentRequired: {a: ['b']}},
    {type: 'object', properties: {a: text, b: text, c: text}, dependentRequired: {a: ['b', 'c']}},
    'dependent-required',
  ],
])('a keyword that refuses more is proven, and one that refuses less is additive: %s', (_, wider, narrower, code) => {
  expect(classes(wider, narrower)).toEqual([`breaking ${code}-changed`])
  expect(classes(narrower, wider)).toEqual([`additive ${code}-changed`])
})

test('a member of a union is only refused where a value of its own is', () => {
  const named = {type: 'object', properties: {name: text}}
  const aged = {type: 'object', properties: {name: text, age: {}}}
  const changes = changesOf({anyOf: [named, aged, {type: 'number'}]}, {anyOf: [named, {type: 'integer'}]})
  expect(changes.map((change) => [change.class, change.message, change.witness?.request.body])).toEqual([
    ['breaking', 'The alternative number is removed: request body of POST /things.', 0.5],
    ['possibly', 'The alternative object is removed: request body of POST /things.', undefined],
    ['additive', 'The alternative integer is added: request body of POST /things.', undefined],
  ])
})

test('an overlap of alternatives is not proven by a value that no alternative allows', () => {
  const changes = classes({anyOf: [text, {type: 'boolean'}]}, {oneOf: [text, {type: 'integer'}]})
  expect(changes).toEqual(['breaking member-removed', 'additive member-added'])
})

test.each([
  [
    'an alternative that allows more',
    [
      {...text, maxLength: 3},
      {...text, minLength: 5},
    ],
    [
      {...text, maxLength: 7},
      {...text, minLength: 5},
    ],
  ],
  ['an alternative that is new', [text, {type: 'boolean'}], [text, {type: 'boolean'}, {minLength: 2}]],
])('a value that one alternative allowed is refused where it now fits two: %s', (_, old, next) => {
  const overlap = changesOf({oneOf: old}, {oneOf: next}).find(({code}) => code === 'overlap-refused')
  expect(overlap).toMatchObject({class: 'breaking', witness: {issues: [{code: 'ambiguous-variant'}]}})
  expect(classes({oneOf: next}, {oneOf: old})).not.toContain('breaking overlap-refused')
  const tagged = (members: readonly object[]) =>
    members.map((value, index) => ({type: 'object', required: ['kind'], properties: {kind: {const: index}, value}}))
  expect(classes({oneOf: tagged(old)}, {oneOf: tagged(next)})).not.toContain('breaking overlap-refused')
})

test('values that two parts of a schema list are those that both do', () => {
  const both = {allOf: [{enum: ['a', 'b']}, {const: 'a'}]}
  expect(classes({enum: ['a', 'b']}, both)).toEqual(['breaking enum-value-removed'])
  expect(classes(both, {enum: ['a', 'b']})).toEqual(['additive enum-value-added'])
})

test('what unevaluated properties may be is not proven by a value that is refused for something else', () => {
  const old = {type: 'object', if: card, then: {required: ['a']}, unevaluatedProperties: {minLength: 1}}
  const next = {...old, then: {required: ['b']}, unevaluatedProperties: {minLength: 2}}
  const found = changesOf(old, next).find(({code}) => code === 'unevaluated-properties-changed')
  expect(found?.witness?.issues[0]?.code).not.toBe('missing-property')
})

test('what a string is encoded as, or holds, may break clients, and no message shows it', () => {
  const data = {...text, contentEncoding: 'base64', contentMediaType: 'application/json'}
  expect(classes(data, {...text, contentEncoding: 'base64url', contentSchema: {type: 'object'}})).toEqual([
    'possibly content-encoding-changed',
    'possibly content-media-type-changed',
    'possibly content-schema-changed',
  ])
  const holding = (contentSchema: object) => ({...data, contentSchema})
  const [old, next] = [holding({required: ['a'], properties: {a: text}}), holding({properties: {b: text}})]
  expect(classes(old, next)).toEqual(Array.from({length: 3}, () => 'possibly content-schema-changed'))
  expect(classes(old, structuredClone(old))).toEqual([])
})

test('numbers that are integers are found where they are no longer allowed', () => {
  expect(classes({type: 'number', allOf: [{type: ['string', 'integer']}]}, text)).toContain('breaking type-changed')
})
