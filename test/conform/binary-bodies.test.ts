import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import {compileModules} from '../validate/compile.ts'

/** A service whose only operation responds with one media type. */
async function conformOf(mediaType: string, schema: object, response: () => Response, check = 'response-body') {
  const {contract, examples} = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Covers', version: '1'},
    paths: {
      '/cover': {
        get: {
          operationId: 'getCover',
          responses: {200: {description: 'The cover.', content: {[mediaType]: {schema: {type: 'string', ...schema}}}}},
        },
      },
    },
  })
  const fetch = () => Promise.resolve(response())
  const {checks} = await conform({target: 'http://127.0.0.1:9', contract, examples, fetch})
  return checks.find(({code}) => code === check)
}

/** The first bytes of a PNG: read as UTF-8, they are seven characters, as two bytes are none. */
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xe2, 0x82, 0x41, 0xff)
const image = () => new Response(png, {headers: {'content-type': 'image/png'}})
const latin = () =>
  new Response(Uint8Array.of(0x63, 0xe9), {headers: {'content-type': 'text/plain; charset=iso-8859-1'}})

test.each([
  ['bytes have as many characters as there are', 'image/png', {minLength: 8, maxLength: 8}, image],
  ['a text is read in its encoding', 'text/plain', {const: 'cé'}, latin],
])('%s', async (_what, mediaType, schema, response) => {
  expect(await conformOf(mediaType, schema, response)).toMatchObject({outcome: 'passed'})
})

test('a fault of bytes is found, and a text is shown in its encoding', async () => {
  expect(await conformOf('image/png', {maxLength: 7}, image)).toMatchObject({outcome: 'failed'})
  const check = await conformOf('text/plain', {const: 'ce'}, latin)
  expect(check).toMatchObject({outcome: 'failed', failures: [{response: {body: 'cé'}}]})
})

test('JSON in another encoding is no JSON', async () => {
  const json = () => new Response(Uint8Array.of(0x22, 0xe9, 0x22), {headers: {'content-type': 'application/json'}})
  const check = await conformOf('application/json', {}, json, 'media-type')
  expect(JSON.stringify(check)).toContain('Found a body in another encoding, expected UTF-8.')
})
