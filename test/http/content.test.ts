import {expect, test} from 'vitest'
import {findMediaType} from '../../src/http/content.ts'

const content = {
  'application/json; v=1': {schema: 'One'},
  'application/json; v=2': {schema: 'Two'},
  'text/*': {schema: 'Text'},
  'text/csv; header=present': {schema: 'Table'},
}

test.each([
  ['application/json; v=2', 'Two'],
  ['application/json;charset=utf-8;V="2"', 'Two'],
  ['application/json', 'One'],
  ['application/json; v=3', undefined],
  ['text/csv; header=absent', 'Text'],
  ['text/csv', 'Table'],
  ['text/html; v=3', 'Text'],
])('a body of "%s" is that of the format %s', (contentType, schema) => {
  expect(findMediaType(content, contentType)?.media.schema).toBe(schema)
})

test('a media type without parameters takes every format that no other describes', () => {
  const versions = {'application/json': {schema: 'Plain'}, 'application/json; v=2': {schema: 'Two'}}
  const found = (contentType: string) => findMediaType(versions, contentType)?.media.schema
  expect([found('application/json; v=3'), found('application/json;v=2'), found('application/json')]).toEqual([
    'Plain',
    'Two',
    'Plain',
  ])
})

test.each([
  ['application/json; v=B', 'application/json; V=b'],
  ['application/scan; syntax=*', 'application/scan; syntax=2.1'],
])('a body of "%s" is described by "%s" and the other way round', (one, other) => {
  expect(findMediaType({[one]: {}}, other)?.key).toBe(one)
  expect(findMediaType({[other]: {}}, one)?.key).toBe(other)
})
