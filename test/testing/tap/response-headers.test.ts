import {expect, test} from 'vitest'
import type {Contract} from '../../../src/contract.ts'
import {validatingFetch} from '../../../src/testing/index.ts'
import {createValidator} from '../../../src/validate/index.ts'

const content = {'application/json': {}, 'text/event-stream': {}}
const contract: Contract = {
  title: 'Pages',
  version: '1',
  operations: {
    list: {
      method: 'get',
      path: '/pages',
      parameters: [],
      security: [],
      responses: {'200': {headers: {'x-total': {required: true}}, content}},
    },
  },
  schemas: {},
}

/** The issues of a response, as a program sees it. */
async function issuesOf(response: Response, described = contract): Promise<string[]> {
  const found: string[] = []
  const fetch = validatingFetch(() => Promise.resolve(response), {
    validator: createValidator(described),
    onIssue: ({part, code, path}) => found.push(`${part} ${code} ${path}`),
  })
  await (await fetch('https://api.example/pages')).text()
  return found
}

test.each([
  ['application/json', '{}'],
  ['text/event-stream', 'data: {}\n\n'],
])('a required header is missed in a response of the type %s that has no other', async (type, body) => {
  const missing = ['response missing-header /x-total']
  expect(await issuesOf(new Response(body, {headers: {'content-type': type}}))).toEqual(missing)
  expect(await issuesOf(new Response(body, {headers: {'content-type': type, 'x-total': '1'}}))).toEqual([])
})

test('a header that the platform may hide from a page is not missed', async () => {
  const response = Response.json({})
  expect(await issuesOf(Object.defineProperty(response, 'type', {value: 'cors'}))).toEqual([])
})

test('a stream from an operation without streams has the wrong content type', async () => {
  const {list} = contract.operations
  const responses = {'200': {headers: {}, content: {'application/json': {}}}}
  const stream = new Response('data: {}\n\n', {headers: {'content-type': 'text/event-stream'}})
  const found = await issuesOf(stream, {...contract, operations: {list: {...list!, responses}}})
  expect(found).toEqual(['response wrong-content-type /content-type'])
})
