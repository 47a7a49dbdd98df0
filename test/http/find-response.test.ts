import {expect, test} from 'vitest'
import {findResponse} from '../../src/http/find-response.ts'

const response = {headers: {}, content: {}}
const of = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, response]))

test.each([
  {keys: ['default', '4XX', '404'], status: 404, want: '404'},
  {keys: ['default', '4XX'], status: 404, want: '4XX'},
  {keys: ['4xx', 'default'], status: 404, want: '4xx'},
  {keys: ['default', '5XX'], status: 404, want: 'default'},
  {keys: ['200', '5XX'], status: 404, want: undefined},
  {keys: ['default'], status: Number.NaN, want: 'default'},
])('of $keys, $want holds for $status', ({keys, status, want}) => {
  expect(findResponse(of(...keys), status)?.key).toBe(want)
})
