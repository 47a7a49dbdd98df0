import {expect, test} from 'vitest'
import {renderSite} from '../../../../src/codegen/docs/site/site.ts'

const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}
const responses = {204: {description: 'Done.'}}

function webhook($ref: string) {
  const post = {requestBody: {content: {'application/json': {schema: {$ref}}}}, responses}
  return {
    openapi: '3.0.3',
    info: {title: 'Pets', version: '1'},
    paths: {},
    'x-webhooks': {petSold: {post}},
    components: {schemas: {Sale: {type: 'object', properties: {price: {type: 'integer'}}}}},
  }
}

test('webhooks of OpenAPI 3.0 have pages, and the published description is as it was', async () => {
  const description = webhook('#/components/schemas/Sale')
  const files = await renderSite(description, options)
  expect(files['operations/postPetSold.html']).toContain('<code>price</code>')
  expect(files['index.html']).not.toContain('x-webhooks')
  expect(JSON.parse(files['openapi.json']!)).toEqual(description)
})

test('webhooks that refer to what is not there stay an extension', async () => {
  const files = await renderSite(webhook('sales.yaml#/Sale'), options)
  expect(files['index.html']).toContain('<code>x-webhooks</code>')
})

test('shared components that are many have several pages, each with the links to its own', async () => {
  const names = Array.from({length: 50}, (_, index) => `Response${String(index).padStart(2, '0')}`)
  const description = {
    openapi: '3.1.0',
    info: {title: 'Pets', version: '1'},
    paths: {'/pets': {get: {operationId: 'listPets', responses: {200: {$ref: '#/components/responses/Response49'}}}}},
    components: {
      responses: Object.fromEntries(names.map((name) => [name, {description: `${name} ${'x'.repeat(9_000)}`}])),
    },
  }
  const files = await renderSite(description, options)
  const pages = Object.entries(files).filter(([file]) => /^shared\/responses.*\.html$/.test(file))
  expect(pages.map(([file]) => file)).toEqual(['shared/responses.html', 'shared/responses-2.html'])
  expect(pages.map(([, {length}]) => length < 300_000)).toEqual([true, true])
  for (const name of names) expect(pages.filter(([, text]) => text.includes(`<p>${name} x`))).toHaveLength(1)
  expect(files['operations/listPets.html']).toContain(
    'href="../shared/responses-2.html#/components/responses/Response49"',
  )
})
