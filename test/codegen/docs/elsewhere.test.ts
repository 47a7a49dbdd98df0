import {expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import {readPage} from './read-page.ts'
import {renderFiles} from './site/render-files.ts'

const json = (schema: object) => ({content: {'application/json': {schema}}})
const ref = (pointer: string) => ({$ref: pointer})
const object = (properties: object) => ({type: 'object', properties})

/** A description with components of each kind where OpenAPI has none. */
const description = {
  openapi: '3.2.0',
  info: {title: 'T', version: '1'},
  paths: {
    '/a': {
      'x-schemas': {Deep: object({z: {type: 'string', description: 'DEEP'}})},
      get: {
        operationId: 'getA',
        parameters: [ref('#/components/x-parameters/Limit')],
        responses: {200: ref('#/components/x-responses/Found'), 400: ref('#/x-answers/Bad')},
        callbacks: {later: ref('#/components/x-callbacks/Later')},
      },
      put: {
        operationId: 'putA',
        requestBody: ref('#/components/x-bodies/Body'),
        responses: {204: {description: 'Done.'}},
      },
    },
    '/b': ref('#/components/x-paths/B'),
  },
  components: {
    schemas: {
      A: {
        ...object({
          deep: ref('#/paths/~1a/x-schemas/Deep'),
          union: {oneOf: [ref('#/components/x-defs/Cat')], discriminator: {propertyName: 'kind'}},
          mapped: {
            type: 'object',
            discriminator: {propertyName: 'kind', mapping: {d: '#/components/x-defs/Mapped'}},
          },
        }),
        allOf: [ref('#/components/x-defs/Base')],
      },
    },
    'x-defs': {
      Base: object({base: {type: 'string', description: 'BASE'}}),
      Cat: object({
        kind: {const: 'Cat'},
        lives: {type: 'integer', description: 'LIVES'},
        sound: ref('#/x-more/a~1b/50%25'),
      }),
      Mapped: object({m: {type: 'string', description: 'MAPPED'}}),
      Unused: object({u: {type: 'string', description: 'UNUSED'}}),
    },
    'x-parameters': {Limit: {name: 'limit', in: 'query', description: 'LIMIT', schema: {type: 'integer'}}},
    'x-headers': {Left: {description: 'LEFT', schema: {type: 'integer'}}},
    'x-examples': {One: {summary: 'ONE', value: {base: 'x'}}},
    'x-links': {Next: {operationId: 'getA', description: 'NEXT'}},
    'x-media': {Media: {schema: ref('#/components/schemas/A'), examples: {one: ref('#/components/x-examples/One')}}},
    'x-responses': {
      Found: {
        description: 'FOUND',
        headers: {'X-Left': ref('#/components/x-headers/Left')},
        content: {'application/json': ref('#/components/x-media/Media')},
        links: {next: ref('#/components/x-links/Next')},
      },
    },
    'x-callbacks': {
      Later: {
        '{$request.query.url}': {
          post: {
            requestBody: json(ref('#/components/x-defs/Cat/properties/lives')),
            responses: {204: {description: 'HEARD'}},
          },
        },
      },
    },
    'x-bodies': {Body: {description: 'BODY', ...json(ref('#/components/x-defs/Cat'))}},
    'x-paths': {B: {get: {operationId: 'getB', responses: {200: {description: 'BE', ...json({type: 'integer'})}}}}},
  },
  'x-answers': {Bad: {description: 'BAD', ...json(ref('#/components/x-defs/Cat'))}},
  'x-more': {'a/b': {'50%': {type: 'string', description: 'SOUND'}}},
}

const told = [
  'DEEP',
  'BASE',
  'LIVES',
  'SOUND',
  'MAPPED',
  'LIMIT',
  'LEFT',
  'ONE',
  'NEXT',
  'FOUND',
  'HEARD',
  'BODY',
  'BE',
  'BAD',
]
const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}

test('what references lead to outside of the components has pages as the components have, and is found', async () => {
  const files = await renderFiles(description, options)
  expect(Object.keys(files).filter((file) => /^(?:schemas|shared)\/.*html$/.test(file))).toEqual([
    'schemas/50.html',
    ...['A', 'Base', 'Cat', 'Deep', 'Mapped'].map((name) => `schemas/${name}.html`),
    ...['responses', 'parameters', 'headers', 'request-bodies', 'media-types', 'examples', 'links', 'path-items'].map(
      (kind) => `shared/${kind}.html`,
    ),
  ])
  const page = (file: string) => readPage(files[file]!)
  expect(page('schemas/Cat.html').links).toContain('50.html#/x-more/a~1b/50%25')
  expect(page('schemas/50.html').anchors).toContain('/x-more/a~1b/50%25')
  expect(page('operations/getA.html').links).toContain('../shared/responses.html#/x-answers/Bad')
  expect(page('shared/path-items.html').anchors).toContain('/components/x-paths/B/get')
  // A part of such a component is shown as part of it.
  expect(page('shared/path-items.html').links).toContain('../schemas/Cat.html#/components/x-defs/Cat/properties/lives')
  expect(files['operations/putA.md']).toContain('LIVES')
  expect(files['assets/search-index.js']).toContain('"Deep"')
})

test('it is told on the site and on one page, whose links all lead to it', async () => {
  const site = Object.entries(await renderFiles(description, options))
  const texts = site.flatMap(([file, text]) => (file.endsWith('.html') ? [text] : [])).join('\n')
  const single = singlePage(description, {sections: []})
  for (const text of [texts, single]) expect(told.filter((word) => !text.includes(word))).toEqual([])
  for (const text of [texts, single]) expect(text).not.toContain('UNUSED')
  expect(readPage(single.slice(single.indexOf('<main'))).links).not.toContain('#top')
})

test('a link to an operation of another file, which no reader has, is only shown', async () => {
  const linked = (operationRef: string) => ({
    ...description,
    components: {...description.components, links: {Next: {operationRef}}},
  })
  const page = async (operationRef: string) => (await renderFiles(linked(operationRef), options))['shared/links.html']!
  expect(await page('other.yaml#/paths/~1c/get')).toContain('<code>other.yaml#/paths/~1c/get</code>')
  expect(readPage(await page('https://api.example/c#get')).links).toContain('https://api.example/c#get')
})
