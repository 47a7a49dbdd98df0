import {expect, test} from 'vitest'
import {validateHandler} from '../../src/server/index.ts'
import {compile} from '../validate/compile.ts'

const responses = {204: {description: 'Done.'}}
const contract = await compile({
  openapi: '3.1.0',
  info: {title: 'Parcels', version: '1'},
  paths: {
    '/parcels': {
      get: {
        operationId: 'listParcels',
        parameters: [
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            schema: {type: 'object', properties: {grams: {type: 'integer'}, state: {enum: ['sent']}}},
          },
        ],
        responses,
      },
      post: {
        operationId: 'sendParcels',
        requestBody: {
          content: {
            'application/json': {
              schema: {additionalProperties: {type: 'array', items: {type: 'integer'}}},
            },
          },
        },
        responses,
      },
    },
  },
})
const done = () => new Response(null, {status: 204})
const handle = validateHandler(contract, {listParcels: done, sendParcels: done})

test('errors within one parameter have their places in its value', async () => {
  const response = await handle(new Request('http://127.0.0.1/parcels?filter[grams]=many&filter[state]=lost'))
  const {errors} = (await response.json()) as {errors: unknown}
  expect(errors).toMatchObject([
    {parameter: 'filter', in: 'query', pointer: '#/grams', code: 'wrong-type'},
    {parameter: 'filter', in: 'query', pointer: '#/state'},
  ])
})

test('a response of refusal is not many times as long as the request', async () => {
  const body = JSON.stringify({['n'.repeat(30_000)]: Array.from({length: 90}, () => 'x')})
  const headers = {'content-type': 'application/json'}
  const response = await handle(new Request('http://127.0.0.1/parcels', {method: 'POST', headers, body}))
  const {errors, detail} = (await response.json()) as {errors: readonly unknown[]; detail: string}
  expect({length: errors.length, detail}).toEqual({length: 3, detail: 'Found 90 errors.'})
})
