import {expect, test} from 'vitest'
import '../load-phrases.ts'
import {answerChoices} from '../../../src/browser/try/choices.ts'
import {checkDraft, toPlainRequest, type Draft} from '../../../src/browser/try/draft.ts'
import {createTrial} from '../../../src/browser/try/trial.ts'
import type {Operation} from '../../../src/contract.ts'

const body = {
  type: ['object'],
  required: ['name'],
  properties: {name: {type: ['string']}, beds: {type: ['integer']}},
  additionalProperties: false,
}

const operation: Operation = {
  method: 'post',
  path: '/cabins/{id}',
  servers: [{url: 'https://cabins.example/v1'}],
  parameters: [
    {name: 'id', in: 'path', required: true, schema: 'Text'},
    {name: 'count', in: 'query', required: false, schema: 'Count'},
    {name: '__proto__', in: 'header', required: false, schema: 'Text'},
    {name: 'session', in: 'cookie', required: true, schema: 'Text'},
  ],
  security: [],
  requestBody: {required: true, content: {'application/json': {schema: 'Body'}, 'text/plain': {schema: 'Text'}}},
  responses: {
    200: {headers: {}, content: {'text/plain': {}, 'text/event-stream': {}}},
    '4XX': {headers: {}, content: {}},
  },
}

const trial = createTrial({
  operationId: '__proto__',
  operation,
  samples: [],
  schemas: [
    {name: 'Text', pointer: '#/components/schemas/Text', schema: {type: ['string']}},
    {name: 'Count', pointer: '#/components/schemas/Count', schema: {type: ['integer']}},
    {name: 'Body', pointer: '#/components/schemas/Body', schema: body},
  ],
})

const draft = (text: string, parameters = ['7', '2', '', 's']): Draft => ({
  parameters,
  body: {mediaType: 'application/json', text},
})

const told = (given: Draft) =>
  checkDraft(trial, given).map(({code, in: place, path, line, schema}) => ({code, place, path, line, schema}))

test('a valid draft has no issue, and each parameter is what its schema takes', () => {
  expect(told(draft('{"name": "7"}'))).toEqual([])
})

test('an issue has its line in the body, and leads to the schema', () => {
  expect(told(draft('{\n  "name": "a",\n  "beds": "two"\n}'))).toEqual([
    {code: 'wrong-type', path: '/beds', line: 3, schema: '#/components/schemas/Body/properties/beds'},
  ])
})

test('a fault of the syntax does not hide the issues of parameters', () => {
  expect(told(draft('{\n"name": }', ['', 'x', '', '']))).toEqual([
    expect.objectContaining({code: 'malformed-json', line: 2}),
    expect.objectContaining({place: 'path', path: '/id'}),
    expect.objectContaining({place: 'query', path: '/count'}),
    expect.objectContaining({place: 'cookie', path: '/session'}),
  ])
})

test('a body that is missing is an issue where it is required', () => {
  expect(told({parameters: ['7', '', '', 's']})).toHaveLength(1)
})

test('a request has what a page could not send, and JSON as it was typed', () => {
  const request = toPlainRequest(trial, draft('{ "name":  "a" }', ['a b', '2', 'x', 's']))
  expect(request).toEqual({
    path: '/cabins/a%20b?count=2',
    headers: [
      ['__proto__', 'x'],
      ['cookie', 'session=s'],
      ['content-type', 'application/json'],
    ],
    body: '{ "name":  "a" }',
  })
  expect(toPlainRequest(trial, {...draft(''), body: {mediaType: 'text/plain', text: '{'}}).body).toBe('{')
})

test('the menu offers the errors, the media types and the examples that there are', () => {
  const examples = {request: {}, responses: {200: {'text/plain': {one: 'a', 'no; code=500': 'b'}}}}
  const groups = answerChoices(operation, examples)
  const asked = [...groups.values()].flat().map(({prefer, accept}) => prefer ?? accept)
  expect(asked).toEqual([
    undefined,
    'dynamic=true',
    'delay=2000',
    'text/plain',
    'text/event-stream',
    'code=400',
    'drop=2',
    'example=one',
  ])
})
