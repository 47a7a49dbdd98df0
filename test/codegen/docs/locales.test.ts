import {expect, test} from 'vitest'
import {inLocale, withPhrases} from '../../../src/codegen/docs/say.ts'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import {wordless} from '../../wordless.ts'
import {renderFiles} from './site/render-files.ts'

const text = 'αβγ.'
const schema = {$ref: '#/components/schemas/Σ'}
const content = {'application/json': {schema, examples: {ε: {summary: text, value: {ω: 1}}}}}
const response = {description: text, headers: {η: {schema: {type: 'integer', maximum: 9}}}, content}

const description = {
  openapi: '3.2.0',
  info: {title: text, version: '1', description: text, contact: {name: text}, license: {name: text}},
  servers: [{url: 'https://δ.example', variables: {ν: {default: 'μ', enum: ['μ', 'λ']}}}],
  tags: [
    {name: 'τ', kind: 'κ'},
    {name: 'υ', parent: 'τ'},
  ],
  security: [{σ: []}],
  paths: {
    '/π/{ρ}': {
      parameters: [{name: 'ρ', in: 'path', required: true, style: 'label', explode: true, schema: {type: 'string'}}],
      post: {
        operationId: 'ο',
        tags: ['τ', 'υ'],
        deprecated: true,
        requestBody: {required: true, content},
        responses: {
          200: {...response, links: {λ: {operationId: 'ο', parameters: {ρ: '$1'}}}},
          201: {
            description: text,
            content: {
              'text/event-stream': {
                schema,
                'x-sse': {eventField: 'ζ', sequence: ['α', {repeat: ['β', 'γ']}], anywhere: ['β'], terminal: ['γ']},
                examples: {θ: {value: 'event: α\n\n'}},
              },
            },
          },
          404: response,
        },
        callbacks: {κ: {'{$url}': {post: {responses: {204: {description: text}}}}}},
      },
    },
  },
  webhooks: {ψ: {post: {responses: {204: {description: text}}}}},
  components: {
    securitySchemes: {σ: {type: 'http', scheme: 'χ', bearerFormat: 'φ'}},
    responses: {Ρ: response},
    schemas: {
      Σ: {
        type: 'object',
        required: ['ω', 'absent'],
        properties: {
          ω: {
            type: ['array', 'null'],
            items: {type: 'integer'},
            minItems: 1,
            uniqueItems: true,
            contains: {minimum: 1},
          },
          ξ: {
            oneOf: [
              {type: 'string', minLength: 2},
              {type: 'integer', maximum: 3},
            ],
          },
          ι: {enum: [1, 2], default: 1, readOnly: true},
        },
        patternProperties: {υ: {type: 'string', pattern: 'ψ'}},
        additionalProperties: {type: 'string'},
        dependentRequired: {ω: ['ξ']},
      },
    },
  },
}

const options = {guides: [], chapters: [], styles: {}, isLenient: true, notice: () => {}, base: '/'}

/** Words of standards, which are the same in each language, and names in code. */
const known =
  /\b(?:string|integer|object|array|null|header|query|path|not found|no content|ok|created|post|absent|curl|typescript|python|ruby|java|php|openapi)\b/gi

/** The words of a page outside code, also those that only browsers read out. */
function wordsOf(page: string): string[] {
  const markup = page.replaceAll(
    /<meta (?:http-equiv|name="(?:generator|viewport|color-scheme)"|property="og:type")[^>]*>/g,
    '',
  )
  const attributes = Array.from(
    markup.matchAll(/ (?:aria-label|alt|title|placeholder|content)="([^"]*)"/g),
    ([, value]) => value!,
  )
  const told = markup
    .replaceAll(/<(pre|code|style|svg)[\s>].*?<\/\1>/gs, (found, name: string) => (name === 'svg' ? found : ' '))
    .replaceAll(/<[^>]*>/g, ' ')
  return [...attributes, told].flatMap((part) => part.replaceAll(known, ' ').match(/[A-Za-z]{3,}/g) ?? [])
}

test('each word of a page is of the catalogue, of the description, or of a standard', async () => {
  const files = await withPhrases(wordless, 'el', () => renderFiles(description, options))
  const words = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .flatMap(([file, markup]) => wordsOf(markup).map((word) => `${file}: ${word}`))
  expect(words).toEqual([])
  const single = withPhrases(wordless, 'el', () => singlePage(description, {sections: []}))
  expect(wordsOf(single)).toEqual([])
})

test('pages have the language of their phrases, and so have their scripts', async () => {
  const files = await inLocale('zh', () => renderFiles(description, options))
  expect(files['operations/ο.html']).toContain('<html lang="zh">')
  expect(files['operations/ο.html']).toContain('<h2>请求正文')
  expect(files['assets/phrases.js']).toContain('"copy":"复制"')
})
