import {beforeAll, expect, test} from 'vitest'
import {createClient} from '../../src/client/index.ts'
import {withValidation} from '../../src/server/index.ts'
import {compileModules} from '../validate/compile.ts'

const integers = {type: 'array', items: {type: 'integer'}}
const schema = {
  type: 'object',
  properties: {title: {type: 'string'}, rows: {type: 'array', items: integers}, size: integers},
}
const post = (operationId: string, mediaType: string) => ({
  post: {
    operationId,
    requestBody: {required: true, content: {[mediaType]: {schema}}},
    responses: {204: {description: 'Received.'}},
  },
})

/** Sends a body, and returns it as a server has read it. */
let send: (operationId: string, body: unknown) => Promise<unknown>
beforeAll(async () => {
  const {contract, routes} = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Sheets', version: '1'},
    servers: [{url: 'https://sheets.example'}],
    paths: {
      '/form': post('sendForm', 'application/x-www-form-urlencoded'),
      '/parts': post('sendParts', 'multipart/form-data'),
      '/mixed': post('sendMixed', 'multipart/mixed'),
      '/text': post('sendText', 'text/plain'),
    },
  })
  let received: unknown
  const fetch = withValidation(contract, (_, validated) => {
    received = validated?.body
    return new Response(null, {status: 204})
  })
  const client = createClient({routes, fetch}) as unknown as Record<string, (body: unknown) => Promise<unknown>>
  send = async (operationId, body) => {
    await client[operationId]!(body)
    return received
  }
})

test.each(['sendForm', 'sendParts', 'sendMixed'])('%s sends lists of lists as they are', async (operationId) => {
  for (const rows of [[[1, 2]], [[1], [2, 3]]]) {
    const body = {title: 'A', rows, size: [2, 3]}
    expect(await send(operationId, body)).toEqual(body)
  }
})

test('sends the fields of any form in parts under the media type that the description has', async () => {
  expect(await send('sendMixed', {title: 'A'})).toEqual({title: 'A'})
})

test('refuses an object for a body that is a text, before it is sent', async () => {
  await expect(send('sendText', {title: 'A'})).rejects.toThrow(
    'Found an object, expected text or bytes for text/plain.',
  )
  expect(await send('sendText', 'A')).toBe('A')
})
