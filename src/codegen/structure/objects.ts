import type {ObjectName} from '../lint/rule.ts'

/** The versions of OpenAPI that add a field, or take one away. */
export type Version = '3.0' | '3.1' | '3.2'

/**
 * The kind of value that a field holds: JSON's own, the name of an object below, `[]` for a list of them, and `{}` for a map of them by name.
 * `Schema` is left to those who read schemas.
 */
export type Kind = string

export interface ObjectShape {
  /** The fields of all versions. */
  readonly fields: Readonly<Record<string, Kind>>
  /** The fields that came with a version. */
  readonly since?: Readonly<Partial<Record<Version, Readonly<Record<string, Kind>>>>>
  /** The kind of values under all other names. Default: none but extensions is allowed. */
  readonly others?: Kind
  /** A `$ref` stands for the object. Default: `false`. */
  readonly isReferable?: true
  /** Pairs of fields that exclude each other. */
  readonly exclusive?: readonly (readonly [string, string])[]
}

const described = {description: 'string'} as const
const examples = {example: 'any', examples: '{Example}'} as const
const serialized = {style: 'string', explode: 'boolean', schema: 'Schema', content: '{MediaType}'} as const
const encodings = {encoding: '{Encoding}'} as const
const sequence = {prefixEncoding: 'Encoding[]', itemEncoding: 'Encoding'} as const
const noBoth = [
  ['encoding', 'prefixEncoding'],
  ['encoding', 'itemEncoding'],
] as const

/**
 * The objects of OpenAPI with their fields.
 *
 * @see https://spec.openapis.org/oas/v3.0.4
 * @see https://spec.openapis.org/oas/v3.1.1
 * @see https://spec.openapis.org/oas/v3.2.0
 */
export const openApiObjects = {
  OpenAPI: {
    fields: {
      openapi: 'string',
      info: 'Info',
      servers: 'Server[]',
      paths: 'Paths',
      components: 'Components',
      security: 'SecurityRequirement[]',
      tags: 'Tag[]',
      externalDocs: 'ExternalDocs',
    },
    since: {'3.1': {webhooks: '{PathItem}', jsonSchemaDialect: 'string'}, '3.2': {$self: 'string'}},
  },
  Info: {
    fields: {
      title: 'string',
      description: 'string',
      termsOfService: 'string',
      contact: 'Contact',
      license: 'License',
      version: 'any',
    },
    since: {'3.1': {summary: 'string'}},
  },
  Contact: {fields: {name: 'string', url: 'string', email: 'string'}},
  License: {fields: {name: 'string', url: 'string'}, since: {'3.1': {identifier: 'string'}}},
  Server: {
    fields: {url: 'string', description: 'string', variables: '{ServerVariable}'},
    since: {'3.2': {name: 'string'}},
  },
  ServerVariable: {fields: {enum: 'any[]', default: 'any', description: 'string'}},
  Components: {
    fields: {
      schemas: '{Schema}',
      responses: '{Response}',
      parameters: '{Parameter}',
      examples: '{Example}',
      requestBodies: '{RequestBody}',
      headers: '{Header}',
      securitySchemes: '{SecurityScheme}',
      links: '{Link}',
      callbacks: '{Callback}',
    },
    since: {'3.1': {pathItems: '{PathItem}'}, '3.2': {mediaTypes: '{MediaType}'}},
  },
  Paths: {fields: {}, others: 'PathItem'},
  PathItem: {
    fields: {
      $ref: 'string',
      summary: 'string',
      description: 'string',
      get: 'Operation',
      put: 'Operation',
      post: 'Operation',
      delete: 'Operation',
      options: 'Operation',
      head: 'Operation',
      patch: 'Operation',
      trace: 'Operation',
      servers: 'Server[]',
      parameters: 'Parameter[]',
    },
    since: {'3.2': {query: 'Operation', additionalOperations: '{Operation}'}},
  },
  Operation: {
    fields: {
      tags: 'string[]',
      summary: 'string',
      description: 'string',
      externalDocs: 'ExternalDocs',
      operationId: 'string',
      parameters: 'Parameter[]',
      requestBody: 'RequestBody',
      responses: 'Responses',
      callbacks: '{Callback}',
      deprecated: 'boolean',
      security: 'SecurityRequirement[]',
      servers: 'Server[]',
    },
  },
  ExternalDocs: {fields: {description: 'string', url: 'string'}},
  Parameter: {
    isReferable: true,
    fields: {
      ...described,
      name: 'string',
      in: 'string',
      required: 'boolean',
      deprecated: 'boolean',
      allowEmptyValue: 'boolean',
      allowReserved: 'boolean',
      ...serialized,
      ...examples,
    },
    exclusive: [
      ['example', 'examples'],
      ['schema', 'content'],
    ],
  },
  RequestBody: {
    isReferable: true,
    fields: {...described, content: '{MediaType}', required: 'boolean'},
  },
  MediaType: {
    isReferable: true,
    fields: {schema: 'Schema', ...examples, ...encodings},
    since: {'3.2': {itemSchema: 'Schema', description: 'string', ...sequence}},
    exclusive: [['example', 'examples'], ...noBoth],
  },
  Encoding: {
    fields: {
      contentType: 'string',
      headers: '{Header}',
      style: 'string',
      explode: 'boolean',
      allowReserved: 'boolean',
    },
    since: {'3.2': {...encodings, ...sequence}},
    exclusive: noBoth,
  },
  Responses: {fields: {}, others: 'Response'},
  Response: {
    isReferable: true,
    fields: {...described, headers: '{Header}', content: '{MediaType}', links: '{Link}'},
    since: {'3.2': {summary: 'string'}},
  },
  Callback: {isReferable: true, fields: {}, others: 'PathItem'},
  Example: {
    isReferable: true,
    fields: {...described, summary: 'string', value: 'any', externalValue: 'string'},
    since: {'3.2': {dataValue: 'any', serializedValue: 'string'}},
    exclusive: [
      ['value', 'externalValue'],
      ['value', 'dataValue'],
      ['value', 'serializedValue'],
      ['serializedValue', 'externalValue'],
    ],
  },
  Link: {
    isReferable: true,
    fields: {
      ...described,
      operationRef: 'string',
      operationId: 'string',
      parameters: '{any}',
      requestBody: 'any',
      server: 'Server',
    },
    exclusive: [['operationRef', 'operationId']],
  },
  Header: {
    isReferable: true,
    // A header has none of its own, which is said where it is found.
    fields: {
      ...described,
      required: 'boolean',
      deprecated: 'boolean',
      allowReserved: 'any',
      ...serialized,
      ...examples,
    },
    exclusive: [
      ['example', 'examples'],
      ['schema', 'content'],
    ],
  },
  Tag: {
    fields: {name: 'string', description: 'string', externalDocs: 'ExternalDocs'},
    since: {'3.2': {summary: 'string', parent: 'string', kind: 'string'}},
  },
  SecurityScheme: {
    isReferable: true,
    fields: {
      ...described,
      type: 'string',
      name: 'string',
      in: 'string',
      scheme: 'string',
      bearerFormat: 'string',
      flows: 'OAuthFlows',
      openIdConnectUrl: 'string',
    },
    since: {'3.2': {oauth2MetadataUrl: 'string', deprecated: 'boolean'}},
  },
  OAuthFlows: {
    fields: {
      implicit: 'OAuthFlow',
      password: 'OAuthFlow',
      clientCredentials: 'OAuthFlow',
      authorizationCode: 'OAuthFlow',
    },
    since: {'3.2': {deviceAuthorization: 'OAuthFlow'}},
  },
  OAuthFlow: {
    fields: {authorizationUrl: 'string', tokenUrl: 'string', refreshUrl: 'string', scopes: '{string}'},
    since: {'3.2': {deviceAuthorizationUrl: 'string'}},
  },
  SecurityRequirement: {fields: {}, others: 'string[]'},
} as const satisfies Record<Exclude<ObjectName, 'Schema'>, ObjectShape>
