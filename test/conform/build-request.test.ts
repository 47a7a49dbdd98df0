import {expect, test} from 'vitest'
import {buildRequest} from '../../src/conform/build-request.ts'
import {judge} from '../../src/diff/judge.ts'
import {createSide} from '../../src/diff/side.ts'

const states = {type: 'array', items: {type: 'string', enum: ['open', 'held', 'sold']}}
const filter = {type: 'object', properties: {color: {type: 'string'}, size: {type: 'integer'}}}

test.each([
  ['a list in the query', {in: 'query', schema: states}],
  ['a list in a header', {in: 'header', schema: states}],
  ['an object in the query', {in: 'query', style: 'deepObject', schema: filter}],
  ['an object in a cookie', {in: 'cookie', schema: filter}],
  ['a list in the path', {in: 'path', schema: states}],
])('a required parameter is not left out for an empty value: %s', (_, parameter) => {
  const side = createSide({
    openapi: '3.1.0',
    info: {title: 'Lots', version: '1'},
    paths: {
      [parameter.in === 'path' ? '/lots/{of}' : '/lots']: {
        get: {
          operationId: 'listLots',
          parameters: [{name: 'of', required: true, ...parameter}],
          responses: {204: {description: 'None.'}},
        },
      },
    },
  })
  for (let seed = 1; seed < 20; seed++) {
    const {method, path, headers = {}} = buildRequest({contract: side.contract, seed}, 'listLots')
    expect(judge(side, {sentBy: 'client', request: {method, path, headers}})).toEqual([])
  }
})
