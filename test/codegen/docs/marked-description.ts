import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'

/** The host that marked code would ask, if it ran. */
export const host = 'marked.example'

const run = (how: string) => `window.ran=(window.ran||[]).concat('${how}')`

/** Code in every form that a page could take for its own. What runs leaves its name in `window.ran`; what loads asks `host`. */
export const marked = [
  `<script>${run('script')}</script>`,
  `<iframe srcdoc="<script>parent.${run('srcdoc')}</script>"></iframe>`,
  `<img src=https://${host}/img onerror="${run('onerror')}">`,
  `<svg onload="${run('svg')}"></svg>`,
  `<details open ontoggle="${run('ontoggle')}">x</details>`,
  `</script><script>${run('close')}</script>`,
  `</style><script>${run('style')}</script>`,
  `<style>@import 'https://${host}/css';*{background:url(https://${host}/background)}</style>`,
  `<link rel=stylesheet href=https://${host}/link>`,
  `<base href=https://${host}/>`,
  `<meta http-equiv=refresh content="0;url=https://${host}/refresh">`,
  `<form action=https://${host}/form><button>x</button></form>`,
  `<object data=https://${host}/object></object><embed src=https://${host}/embed>`,
  '{{redocHTML}} {{{redocHead}}} ${window} `backtick`',
  `"'><script>${run('attribute')}</script>`,
].join('\n')

const links = [
  `[a](javascript:${run('link')})`,
  `[b](  JaVaScRiPt:${run('case')})`,
  `[c](&#106;avascript:${run('entity')})`,
  `[d](java&Tab;script:${run('tab')})`,
  `[e](<javascript:${run('angle')}>)`,
  `<javascript:${run('autolink')}>`,
  `[f]\n\n[f]: javascript:${run('definition')}`,
  '[g](data:text/html,x)',
  '[h](vbscript:x)',
  `![image](https://${host}/markdown.png)`,
  `![i]\n\n[i]: https://${host}/reference.png`,
].join('\n\n')

const markdown = `${marked}\n\n${links}\n\n# ${marked.replaceAll('\n', ' ')}\n\n\`${marked.replaceAll('`', '')}\`\n\n\`\`\`html\n${marked}\n\`\`\`\n\n    ${marked}\n\n- ${marked}\n`

const line = marked.replaceAll('\n', ' ')

/** A description with marked code in each of its texts, names and addresses. */
export const markedDescription = {
  openapi: '3.1.0',
  info: {
    title: line,
    version: line,
    summary: markdown,
    description: markdown,
    termsOfService: `javascript:${run('terms')}`,
    contact: {name: line, url: `javascript:${run('contact')}`, email: `x@y.z"><script>${run('email')}</script>`},
    license: {name: line, url: `javascript:${run('license')}`},
    'x-logo': {url: `https://${host}/logo.png`, href: `javascript:${run('logo')}`, altText: line},
  },
  servers: [
    {
      url: `https://{region}.example/${line}`,
      description: markdown,
      variables: {region: {default: line, enum: [line], description: markdown}},
    },
  ],
  externalDocs: {url: `javascript:${run('docs')}`, description: markdown},
  tags: [
    {
      name: line,
      'x-displayName': line,
      description: markdown,
      externalDocs: {url: `javascript:${run('tag')}`, description: markdown},
    },
  ],
  'x-tagGroups': [{name: line, tags: [line]}],
  security: [{[line]: [line]}],
  paths: {
    [`/${line}`]: {
      summary: markdown,
      description: markdown,
      post: {
        operationId: line,
        summary: line,
        description: markdown,
        tags: [line],
        deprecated: true,
        externalDocs: {url: `javascript:${run('operation')}`, description: markdown},
        'x-codeSamples': [{lang: line, label: line, source: marked}],
        'x-badges': [{name: line, color: `red;background:url(https://${host}/badge)`}],
        parameters: [
          {
            name: line,
            in: 'query',
            description: markdown,
            schema: {type: 'string', pattern: line, default: line, enum: [line]},
            example: line,
            'x-note': markdown,
          },
        ],
        requestBody: {
          description: markdown,
          content: {
            [line]: {schema: {$ref: '#/components/schemas/Marked'}},
            'application/json': {
              schema: {$ref: '#/components/schemas/Marked'},
              examples: {
                [line]: {summary: line, description: markdown, value: {[line]: marked}},
                away: {externalValue: `https://${host}/example.json`},
              },
            },
          },
        },
        responses: {
          200: {
            description: markdown,
            headers: {[line]: {description: markdown, schema: {type: 'string'}}},
            content: {'application/json': {schema: {$ref: '#/components/schemas/Marked'}, example: {[line]: marked}}},
          },
        },
        callbacks: {
          [line]: {[line]: {post: {summary: line, description: markdown, responses: {200: {description: markdown}}}}},
        },
      },
    },
  },
  components: {
    securitySchemes: {
      [line]: {
        type: 'oauth2',
        description: markdown,
        flows: {implicit: {authorizationUrl: `javascript:${run('authorization')}`, scopes: {[line]: markdown}}},
      },
    },
    schemas: {
      Marked: {
        type: 'object',
        title: line,
        description: markdown,
        'x-tags': [line],
        examples: [{[line]: marked}],
        externalDocs: {url: `javascript:${run('schema')}`, description: markdown},
        properties: {
          [line]: {
            type: 'string',
            title: line,
            description: markdown,
            format: line,
            pattern: line,
            default: line,
            enum: [line],
            'x-enumDescriptions': {[line]: markdown},
          },
          union: {
            oneOf: [
              {title: line, type: 'string', const: line},
              {title: line, type: 'object', description: markdown},
            ],
          },
        },
        'x-anything': markdown,
      },
    },
  },
} satisfies OpenApiDocument
