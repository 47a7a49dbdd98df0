import {expect, test} from 'vitest'
import type {Parameter} from '../../src/contract.ts'
import {requestTexts, withQuery} from '../../src/http/request-texts.ts'

const parameter = (name: string, where: Parameter['in'], more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: where,
  required: false,
  ...more,
})

test('parameters go to their places, each in its style', () => {
  const values: [Parameter, unknown][] = [
    [parameter('id', 'path'), 'a/b'],
    [parameter('tag', 'query'), ['x', 'y z']],
    [parameter('none', 'query'), []],
    [parameter('x-mark', 'header'), [1, 2]],
    [parameter('session', 'cookie'), 's1'],
    [parameter('look', 'cookie'), 'dark'],
  ]
  expect(requestTexts({path: '/files/{id}/{other}'}, values)).toEqual({
    path: '/files/a%2Fb/{other}',
    pathTexts: new Map([['id', 'a%2Fb']]),
    query: ['tag=x&tag=y%20z'],
    headers: [
      ['x-mark', '1,2'],
      ['cookie', 'session=s1; look=dark'],
    ],
  })
})

test('a query that is described as a whole is written by its encoding, which may have headers', () => {
  const encoding = {at: {style: 'pipeDelimited', explode: false, headers: {'x-a': {}}}} as const
  const whole = parameter('filter', 'querystring', {mediaType: 'application/x-www-form-urlencoded', encoding})
  expect(requestTexts({path: '/'}, [[whole, {at: [1, 2]}]]).query).toEqual(['at=1%7C2'])
})

test('a query is put behind one that the path has', () => {
  expect(withQuery('/a', [])).toBe('/a')
  expect(withQuery('/a', ['b=1', 'c=2'])).toBe('/a?b=1&c=2')
  expect(withQuery('/a?x', ['b=1'])).toBe('/a?x&b=1')
})
