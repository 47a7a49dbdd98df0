import {expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {readPage} from './read-page.ts'

const evil = `"'><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>`
const markdown = `${evil}\n\n[a](javascript:alert(3)) [b](  JaVaScRiPt:alert(4)) [c](data:text/html,x) ![d](https://evil.example/d.png) <https://fine.example>\n\n# ${evil}\n\n\`\`\`${evil}\nx\n\`\`\``

const hostile = {
  openapi: '3.1.0',
  info: {
    title: evil,
    version: evil,
    description: markdown,
    contact: {name: evil, url: 'javascript:alert(5)', email: evil},
    license: {name: evil, url: ' javascript:alert(6)'},
    termsOfService: 'java\nscript:alert(7)',
  },
  servers: [{url: evil, description: markdown, variables: {[evil]: {default: evil, enum: [evil]}}}],
  externalDocs: {url: 'vbscript:x', description: evil},
  tags: [{name: evil, description: markdown, externalDocs: {url: evil}}],
  security: [{[evil]: [evil]}],
  paths: {
    [`/${evil}/{id}`]: {
      post: {
        operationId: evil,
        summary: evil,
        description: markdown,
        tags: [evil],
        'x-response-by': {property: evil, mediaTypes: {[evil]: evil}, default: evil},
        parameters: [
          {
            name: evil,
            in: evil,
            description: markdown,
            schema: {type: 'string', pattern: evil, default: evil},
            example: evil,
          },
        ],
        requestBody: {
          description: markdown,
          content: {
            [evil]: {
              schema: {$ref: '#/components/schemas/Evil'},
              examples: {
                [evil]: {summary: evil, description: markdown, value: evil},
                out: {externalValue: 'javascript:alert(8)'},
              },
            },
          },
        },
        responses: {
          [evil]: {
            description: markdown,
            headers: {[evil]: {schema: {type: evil}}},
            content: {
              'text/event-stream': {
                'x-sse': {
                  eventField: evil,
                  sequence: [evil, '`](javascript:alert(9))', {repeat: [evil]}],
                  anywhere: [evil],
                  terminal: [evil],
                  keepAlive: [evil],
                },
                schema: {
                  oneOf: [{$ref: '#/components/schemas/Evil'}],
                  discriminator: {propertyName: evil, mapping: {[evil]: '#/components/schemas/Evil'}},
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      [evil]: {
        type: 'oauth2',
        description: markdown,
        flows: {[evil]: {tokenUrl: 'javascript:alert(10)', scopes: {[evil]: evil}}},
      },
    },
    schemas: {
      Evil: {
        type: 'object',
        title: evil,
        description: markdown,
        'x-beta': evil,
        'x-extensible': true,
        required: [evil],
        examples: [{[evil]: evil}],
        properties: {
          [evil]: {
            type: evil,
            format: evil,
            const: evil,
            enum: [evil],
            'x-enumDescriptions': {[evil]: markdown},
            description: markdown,
            'x-expected': evil,
            pattern: evil,
          },
          'a b\t"c"': {type: 'string'},
        },
        patternProperties: {[evil]: {contentMediaType: evil}},
      },
    },
  },
}

test('nothing in a description becomes markup, a script or a request', () => {
  const page = singlePage(hostile, {sections: [{title: evil, markdown}]})
  const {anchors, ids, links, fetched, tags} = readPage(page)
  for (const tag of ['script', 'img', 'iframe']) expect(tags).not.toContain(tag)
  expect(page.replaceAll(/"[^"]*"/g, '""').match(/<[^<>]* (?:on\w+|style|src)=[^<>]*>/)?.[0]).toBeUndefined()
  expect(fetched).toEqual(['data:,'])
  expect(
    links.filter(
      (address) => !/^(?:https:\/\/|mailto:|#|index\.html$)/.test(address) && /:/.test(address.split(/[/?#"]/)[0]!),
    ),
  ).toEqual([])
  expect(links.filter((address) => /script:|data:/i.test(address) && !address.startsWith('#'))).toEqual([])
  expect(links).toContain('https://fine.example')
  expect(ids.filter((id) => /\s/.test(id))).toEqual([])
  expect(links.filter((address) => address.startsWith('#') && !anchors.has(address.slice(1)))).toEqual([])
  expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(50)
})

test('a reference that leads back to itself is one clear sentence', () => {
  const loop = {
    openapi: '3.1.0',
    info: {title: 'Loop', version: '1'},
    components: {responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}},
  }
  expect(() => singlePage(loop as OpenApiDocument, {sections: []})).toThrow(
    'The reference "#/components/responses/B" leads back to itself.',
  )
})
