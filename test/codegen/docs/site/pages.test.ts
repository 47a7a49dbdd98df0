import {expect, test} from 'vitest'
import {renderFiles} from './render-files.ts'

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
  const files = await renderFiles(description, options)
  expect(files['operations/postPetSold.html']).toContain('<code>price</code>')
  expect(files['index.html']).not.toContain('x-webhooks')
  expect(JSON.parse(files['openapi.json']!)).toEqual(description)
})

test('webhooks that refer to what is not there stay an extension', async () => {
  const files = await renderFiles(webhook('sales.yaml#/Sale'), options)
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
  const files = await renderFiles(description, options)
  const pages = Object.entries(files).filter(([file]) => /^shared\/responses.*\.html$/.test(file))
  expect(pages.map(([file]) => file)).toEqual(['shared/responses.html', 'shared/responses-2.html'])
  expect(pages.map(([, {length}]) => length < 300_000)).toEqual([true, true])
  for (const name of names) expect(pages.filter(([, text]) => text.includes(`<p>${name} x`))).toHaveLength(1)
  expect(files['operations/listPets.html']).toContain(
    'href="../shared/responses-2.html#/components/responses/Response49"',
  )
})

test('the first response, and the examples of schemas and errors, are open beside the text', async () => {
  const json = (schema: object, more: object = {}) => ({'application/json': {schema, ...more}})
  const fault = {description: 'None.', content: json({type: 'object'}, {example: {detail: 'x'.repeat(80)}})}
  const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, {value: {name}}]))
  const pet = {description: 'A pet.', content: json({$ref: '#/components/schemas/Pet'})}
  const pets = {description: 'Pets.', content: json({type: 'object'}, {examples: many})}
  const description = {
    openapi: '3.1.0',
    info: {title: 'Pets', version: '1'},
    paths: {
      '/pet': {get: {operationId: 'getPet', responses: {200: pet, 404: fault}}},
      '/pets': {get: {operationId: 'getPets', responses: {200: pets, 404: fault}}},
    },
    components: {
      schemas: {
        Pet: {
          type: 'object',
          properties: {name: {type: 'string', example: 'Rex'}, tag: {$ref: '#/components/schemas/Tag'}},
        },
        Tag: {type: 'string', examples: ['small', 'tall']},
      },
    },
  }
  const files = await renderFiles(description, options)
  const aside = (file: string) => /<aside.*<\/aside>/s.exec(files[file]!)![0]
  const summaries = (file: string) =>
    Array.from(aside(file).matchAll(/<details[^>]*?( open)?><summary>([^<]*)/g), ([, open, title]) =>
      open === undefined ? title : `${title}, open`,
    )
  const generated = 'Example, generated from the schema, open'
  expect(summaries('operations/getPet.html')).toEqual(['Request, open', generated, 'Example'])
  expect(aside('operations/getPet.html')).toContain('&quot;name&quot;: &quot;Rex&quot;')
  expect(summaries('operations/getPets.html').slice(1, 4)).toEqual([
    'Example: a, open',
    '4 more examples',
    'Example: b',
  ])
  expect(summaries('schemas/Pet.html')).toEqual([generated])
  expect(summaries('schemas/Tag.html')).toEqual(['Example 1, open', 'Example 2'])
  expect(files['schemas/Tag.html']!.match(/small/g)).toHaveLength(1)
  expect(summaries('errors/404.html')).toEqual(['Example, open', 'Example'])
  expect(aside('errors/404.html').match(/<p class="uses">Returned by /g)).toHaveLength(2)
  expect(files['schemas/Pet.md']).toContain('"name": "Rex"')
  expect(files['errors.html']).toContain('<td data-label="Operations">2</td>')
})

test('a schema with properties that extend itself is repeated once', async () => {
  const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
  const object = (properties: object) => ({type: 'object', properties})
  const description = {
    openapi: '3.0.3',
    info: {title: 'Remarks', version: '1'},
    paths: {},
    components: {
      schemas: {
        Remark: object({parent: {nullable: true, allOf: [ref('Remark')]}}),
        Thread: object({first: {allOf: [ref('Remark')]}, others: {type: 'array', items: {allOf: [ref('Thread')]}}}),
      },
    },
  }
  const files = await renderFiles(description, options)
  const told = (name: string, property: string) =>
    files[`schemas/${name}.html`]!.split(`<code>${property}</code>`).length
  expect([told('Remark', 'parent'), told('Thread', 'others')]).toEqual([3, 3])
})

test('credentials that are not described are named, and lead nowhere', async () => {
  const description = {
    openapi: '3.1.0',
    info: {title: 'Pets', version: '1'},
    security: [{forgotten: ['read']}],
    paths: {'/pets': {get: {operationId: 'listPets', responses}}},
  }
  const files = await renderFiles(description, options)
  expect(files['operations/listPets.html']).toContain('<code>forgotten</code> (read)')
})
