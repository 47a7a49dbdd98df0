import {hostileTexts} from './texts.ts'

/**
 * A description that has a hostile text in every string that a description can hold. Each text has a schema, a path and a component of
 * each kind of its own; nothing in it is wrong beyond the names that it gives.
 */
export function hostileDescription(texts: readonly string[] = hostileTexts): object {
  const each = <Value>(make: (text: string, index: number) => readonly [string, Value]): Record<string, Value> =>
    Object.fromEntries(texts.map(make))
  return {
    openapi: '3.1.0',
    info: {
      title: texts.join(''),
      summary: texts.join(' '),
      version: texts.join('-'),
      description: texts.join('\n\n'),
      termsOfService: texts.join(''),
      contact: {name: texts.join(''), url: texts.join(''), email: texts.join('')},
      license: {name: texts.join(''), identifier: texts.join('')},
      ...each((text) => [`x-${text}`, {[text]: text}]),
    },
    externalDocs: {url: texts.join(''), description: texts.join('')},
    servers: texts.map((text, index) => ({
      url: `https://api.example/{variable}/${text}`,
      description: text,
      variables: {variable: {default: text, enum: [text, `${index}`], description: text}},
    })),
    tags: texts.map((text) => ({name: text, description: text, externalDocs: {url: text, description: text}})),
    paths: each((text, index) => [`/p${index}/${text}`, pathItem(text, index)]),
    webhooks: each((text) => [text, {post: {summary: text, responses: {200: {description: text}}}}]),
    components: {
      schemas: {
        ...each((text, index) => [schemaName(index), schema(text, index)]),
        ...each((text) => [componentName(text), {const: text, title: text, description: text}]),
      },
      parameters: each((text) => [text, parameter(text, 'query')]),
      headers: each((text) => [text, {description: text, schema: {const: text}}]),
      examples: each((text) => [text, {summary: text, description: text, value: {[text]: text}}]),
      responses: each((text) => [text, {description: text}]),
      requestBodies: each((text) => [
        text,
        {description: text, content: {'application/json': {schema: {const: text}}}},
      ]),
      links: each((text) => [text, link(text)]),
      callbacks: each((text) => [text, {[text]: {post: {description: text, responses: {200: {description: text}}}}}]),
      securitySchemes: each((text, index) => [text, securityScheme(text, index)]),
      pathItems: each((text) => [text, {description: text}]),
    },
    security: texts.map((text) => ({[text]: [text]})),
  }
}

/** The name of the component that holds the keywords for the text of this index. */
export function schemaName(index: number): string {
  return `Hostile${index}`
}

/** An Overlay that says hostile things of a description, and sets another hostile text in it. @see https://spec.openapis.org/overlay/v1.0.0.html */
export function hostileOverlay(texts: readonly string[] = hostileTexts): object {
  return {
    overlay: '1.0.0',
    info: {title: texts.join(''), version: texts.join('')},
    actions: [
      {target: '$.info', description: texts.join(''), update: {'x-overlaid': texts, license: {name: texts.join('\n')}}},
      {
        target: '$.components.schemas.Hostile0',
        update: {description: texts.join('\n'), 'x-expected': texts.join('\n')},
      },
    ],
  }
}

function schema(text: string, index: number): object {
  return {
    type: 'object',
    title: text,
    description: text,
    $comment: text,
    format: text,
    default: {[text]: text},
    example: {[text]: text},
    examples: [{[text]: text}, text],
    externalDocs: {url: text, description: text},
    xml: {name: text, prefix: text, namespace: `https://example/${text}`},
    [`x-${text}`]: text,
    'x-expected': text,
    'x-beta': text,
    required: [text],
    properties: {
      [text]: {description: text, default: text, enum: [text, `${text}\n`]},
      enum: {type: ['string', 'object'], enum: [text, {[text]: text}], 'x-enumNames': [text]},
      const: {const: {[text]: [text]}},
      pattern: {type: 'string', pattern: literalPattern(text), 'x-expected': text},
      rest: {type: 'object', patternProperties: {[literalPattern(text)]: {const: text}}, unevaluatedProperties: false},
      dependent: {
        dependentRequired: {[text]: [text]},
        dependentSchemas: {[text]: {maxProperties: 1}},
        propertyNames: {enum: [text]},
      },
      union: {
        oneOf: [
          {$ref: `#/components/schemas/Hostile${index}/$defs/One`},
          {$ref: `#/components/schemas/Hostile${index}/$defs/Other`},
        ],
        discriminator: {
          propertyName: text,
          mapping: {
            [text]: `#/components/schemas/Hostile${index}/$defs/One`,
            [`${text}.`]: `#/components/schemas/Hostile${index}/$defs/Other`,
          },
        },
      },
      // What is no text of Unicode cannot be a part of a URI.
      ...(!/\p{Surrogate}/u.test(text) && {
        named: {$ref: `#/components/schemas/${encodeURIComponent(escapeToken(componentName(text)))}`},
      }),
    },
    $defs: {
      One: {type: 'object', required: [text], properties: {[text]: {const: text}}},
      Other: {type: 'object', required: [text], properties: {[text]: {const: `${text}.`}}},
    },
  }
}

/** The bundler loses a component of the name `__proto__`. */
function componentName(text: string): string {
  return text === '__proto__' ? '__proto__.' : text
}

/** A pattern for the text itself and nothing else. */
function literalPattern(text: string): string {
  return `^${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}$`
}

function escapeToken(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

function pathItem(text: string, index: number): object {
  return {
    summary: text,
    description: text,
    get: {
      operationId: text,
      summary: text,
      description: text,
      tags: [text],
      externalDocs: {url: text, description: text},
      deprecated: true,
      parameters: [
        ...['query', 'header', 'cookie'].map((place) => parameter(text, place)),
        {name: `style ${text}`, in: 'query', style: 'pipeDelimited', explode: false, schema: {type: 'array'}},
      ],
      requestBody: {
        description: text,
        content: {
          [`application/${text}`]: {schema: {const: text}, example: text, encoding: {[text]: {contentType: text}}},
        },
      },
      responses: {
        200: {
          description: text,
          headers: {[text]: {description: text, schema: {const: text}}},
          content: {
            [text]: {
              schema: {$ref: `#/components/schemas/${schemaName(index)}`},
              examples: {[text]: {summary: text, value: {[text]: text}}},
            },
          },
          links: {[text]: link(text)},
        },
        [text]: {description: text},
      },
      callbacks: {[text]: {[text]: {post: {responses: {200: {description: text}}}}}},
      security: [{[text]: [text]}],
      'x-response-by': {property: text, mediaTypes: {[text]: text}, default: text},
      [`x-${text}`]: text,
    },
  }
}

function parameter(text: string, place: string): object {
  return {name: text, in: place, description: text, schema: {const: text}, example: text}
}

function link(text: string): object {
  return {operationId: text, parameters: {[text]: text}, requestBody: text, description: text}
}

function securityScheme(text: string, index: number): object {
  const schemes = [
    {type: 'apiKey', in: 'header', name: text, description: text},
    {type: 'http', scheme: text, bearerFormat: text, description: text},
    {type: 'oauth2', description: text, flows: {implicit: {authorizationUrl: text, scopes: {[text]: text}}}},
  ]
  return schemes[index % schemes.length]!
}
