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
    },
  },
})
const done = () => new Response(null, {status: 204})
const handle = validateHandler(contract, {listParcels: done})

test('errors within one parameter have their places in its value', async () => {
  const response = await handle(new Request('http://127.0.0.1/parcels?filter[grams]=many&filter[state]=lost'))
  const {errors} = (await response.json()) as {errors: unknown}
  expect(errors).toMatchObject([
    {parameter: 'filter', in: 'query', pointer: '#/grams', code: 'wrong-type'},
    {parameter: 'filter', in: 'query', pointer: '#/state'},
  ])
})
