import {expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {readPage} from './read-page.ts'
import {renderFiles} from './site/render-files.ts'

/** Links of a text, with the anchors that they mean. */
const links: Readonly<Record<string, string>> = {
  '#operation/getPet': 'operation/getPet',
  '#tag/Pet-Store/operation/getPet': 'operation/getPet',
  '#tag/Pet-Store/paths/~1pets~1{id}/get': 'operation/getPet',
  '#tag/pet-store/GET/pets/{id}': 'operation/getPet',
  '#/Pet%20Store/getPet': 'operation/getPet',
  '#/Pet_Store/getPet': 'operation/getPet',
  '#/operations/getPet': 'operation/getPet',
  '#/paths/~1pets~1{id}/get': '/paths/~1pets~1{id}/get',
  '#tag/Pet-Store': 'tag/Pet%20Store',
  '#tag/pet-store': 'tag/Pet%20Store',
  '#schema/Pet': '/components/schemas/Pet',
  '#model/pet': '/components/schemas/Pet',
  '#/schemas/Pet': '/components/schemas/Pet',
  '#/definitions/Pet': '/components/schemas/Pet',
  '#section/Getting-Started': 'description/getting-started',
  '#section/Getting-Started/Rate-limits-and-bursts': 'description/rate-limits--bursts',
  '#description/rate-limits--bursts': 'description/rate-limits--bursts',
  '#rate-limits--bursts': 'description/rate-limits--bursts',
  '#section/Authentication': 'authentication',
  '#section/Authentication/Key': '/components/securitySchemes/Key',
}

const description = `# Getting Started

## Rate limits & bursts

${Object.keys(links)
  .map((address, index) => `[link ${index}](${address})`)
  .join(' ')}
`

const document = {
  openapi: '3.1.0',
  info: {title: 'Pets', version: '1', description},
  paths: {
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        tags: ['Pet Store'],
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
        responses: {200: {description: 'A pet.'}},
      },
    },
  },
  components: {
    schemas: {Pet: {type: 'object'}},
    securitySchemes: {Key: {type: 'apiKey', in: 'header', name: 'key'}},
  },
} as unknown as OpenApiDocument

/** The fragments of the links above on a page, in their order. */
function fragments(page: string): string[] {
  return Array.from(page.matchAll(/<a href="[^"#]*#([^"]*)">link \d+<\/a>/g), ([, fragment]) => fragment!)
}

test('links of a description as other renderers have them lead to their places on a site', async () => {
  const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}
  const {'index.html': page = ''} = await renderFiles(document, options)
  expect(fragments(page)).toEqual(Object.values(links))
  expect([...readPage(page).anchors]).toEqual(expect.arrayContaining(['description/getting-started']))
})

test('and on a single page', () => {
  expect(fragments(singlePage(document, {sections: []}))).toEqual(Object.values(links))
})
