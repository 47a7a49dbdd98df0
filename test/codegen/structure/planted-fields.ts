import {openApiObjects, type Kind, type ObjectShape} from '../../../src/codegen/structure/objects.ts'
import type {JsonObject} from '../../../src/json/object.ts'
import {ownMember, ownValue} from '../../../src/json/own.ts'

/** A field of an object of OpenAPI, and two descriptions that differ in it alone. */
export interface PlantedField {
  readonly object: string
  readonly field: string
  readonly without: JsonObject
  readonly having: JsonObject
}

const shapes: Readonly<Record<string, ObjectShape>> = openApiObjects

const text = {type: 'string'}
const ok = {description: 'OK.'}
const operation = {operationId: 'op', responses: {200: ok}}
const form = (media: JsonObject) => ({
  ...operation,
  requestBody: {content: {'multipart/form-data': {schema: {type: 'object', properties: {a: text}}, ...media}}},
})
const respond = (response: JsonObject) => ({...operation, responses: {200: {...ok, ...response}}})
const at = (item: JsonObject, others: JsonObject = {}) => ({
  openapi: '3.2.0',
  info: {title: 'T', version: '1'},
  paths: {'/a/{id}': item},
  ...others,
})
const secure = (scheme: JsonObject) =>
  at({post: {...operation, security: [{S: []}]}}, {components: {securitySchemes: {S: scheme}}})
const json = (media: JsonObject) => respond({content: {'application/json': media}})
const flow = (flows: JsonObject) => secure({type: 'oauth2', flows})

/** An object of each kind as small as it can be, and a description that has it in the place where it means most. */
const objects: Readonly<Record<string, {base: JsonObject; describe: (value: JsonObject) => JsonObject}>> = {
  OpenAPI: {base: at({post: operation}, {openapi: '3.1.0'}), describe: (value) => value},
  Info: {base: {title: 'T', version: '1'}, describe: (info) => at({post: operation}, {info})},
  Contact: {base: {}, describe: (contact) => at({}, {info: {title: 'T', version: '1', contact}})},
  License: {base: {name: 'MIT'}, describe: (license) => at({}, {info: {title: 'T', version: '1', license}})},
  Server: {
    base: {url: '/{a}', variables: {a: {default: 'b'}}},
    describe: (server) => at({post: operation}, {servers: [server]}),
  },
  ServerVariable: {
    base: {default: 'b'},
    describe: (a) => at({post: operation}, {servers: [{url: '/{a}', variables: {a}}]}),
  },
  Components: {base: {}, describe: (components) => at({post: operation}, {components})},
  PathItem: {
    base: {post: operation},
    describe: (item) => at(item, {components: {pathItems: {A: {get: {...operation, operationId: 'planted'}}}}}),
  },
  Operation: {base: operation, describe: (post) => at({post})},
  ExternalDocs: {
    base: {url: 'https://a.example'},
    describe: (externalDocs) => at({post: {...operation, externalDocs}}),
  },
  Parameter: {
    base: {name: 'q', in: 'query', schema: text},
    describe: (parameter) => at({post: {...operation, parameters: [parameter]}}),
  },
  RequestBody: {
    base: {content: {'application/json': {schema: text}}},
    describe: (requestBody) => at({post: {...operation, requestBody}}),
  },
  MediaType: {
    base: {schema: text},
    describe: (media) => at({post: json(media), put: {...form(media), operationId: 'form'}}),
  },
  Encoding: {base: {}, describe: (a) => at({post: form({encoding: {a}})})},
  Response: {base: ok, describe: (response) => at({post: respond(response)})},
  Example: {base: {}, describe: (E) => at({post: json({schema: text, examples: {E}})})},
  Link: {base: {operationId: 'op'}, describe: (L) => at({post: respond({links: {L}})})},
  Header: {base: {schema: {type: 'array', items: text}}, describe: (X) => at({post: respond({headers: {X}})})},
  Tag: {base: {name: 'a'}, describe: (tag) => at({post: operation}, {tags: [tag]})},
  SecurityScheme: {base: {type: 'apiKey', in: 'query', name: 'key'}, describe: secure},
  OAuthFlows: {base: {}, describe: flow},
  OAuthFlow: {base: {tokenUrl: 'https://a.example', scopes: {}}, describe: (password) => flow({password})},
}

/** Values of fields for which any string does not do. */
const samples: Readonly<Record<string, unknown>> = {
  'OpenAPI.openapi': '3.2.0',
  'OpenAPI.info': {title: 'Planted', version: '1'},
  'OpenAPI.jsonSchemaDialect': 'http://json-schema.org/draft-07/schema#',
  'Server.url': '/b',
  'ServerVariable.enum': ['b', 'c'],
  'PathItem.$ref': '#/components/pathItems/A',
  'Parameter.in': 'header',
  'Parameter.style': 'pipeDelimited',
  'Parameter.explode': false,
  'Parameter.content': {'application/json': {schema: text}},
  'MediaType.examples': {E: {value: 'x'}},
  'MediaType.encoding': {a: {contentType: 'image/png'}},
  'Encoding.style': 'pipeDelimited',
  'Example.externalValue': 'https://a.example/value',
  'Example.serializedValue': '"y"',
  'Link.operationRef': '#/paths/~1a~1{id}/post',
  'SecurityScheme.type': 'http',
  'SecurityScheme.in': 'header',
}

function sample(kind: Kind): unknown {
  if (kind.endsWith('[]')) return [sample(kind.slice(0, -2))]
  if (kind.startsWith('{')) {
    const key = kind === '{MediaType}' ? 'image/png' : kind === '{PathItem}' ? '/b' : 'PLANTED'
    return {[key]: sample(kind.slice(1, -1))}
  }
  if (kind === 'Schema') return {type: 'integer'}
  if (kind === 'boolean') return true
  if (kind === 'Operation') return {operationId: 'planted', responses: {200: ok}}
  if (kind === 'SecurityRequirement') return {}
  if (kind === 'Responses') return {201: ok}
  if (kind === 'Paths') return {'/planted': {get: operation}}
  if (kind === 'Callback') return {'{$request.body#/url}': {post: {operationId: 'called', responses: {}}}}
  return ownValue(objects, kind)?.base ?? 'planted'
}

/** Every field of the table of OpenAPI's objects. Maps have no fields of their own. */
export function plantedFields(): PlantedField[] {
  return Object.entries(shapes).flatMap(([object, shape]) => {
    const fields = Object.entries(Object.assign({}, shape.fields, ...Object.values(shape.since ?? {})) as JsonObject)
    const known = ownValue(objects, object)
    if (fields.length === 0) return []
    if (known === undefined) throw new Error(`No description has the object ${object}.`)
    return fields.map(([field, kind]) => {
      const rivals = (shape.exclusive ?? []).filter((pair) => pair.includes(field)).flat()
      const value = ownMember(samples, `${object}.${field}`) ?? sample(kind as Kind)
      const others = Object.entries(known.base).filter(([name]) => !rivals.includes(name))
      return {
        object,
        field,
        without: known.describe(known.base),
        having: known.describe({...Object.fromEntries(others), [field]: value}),
      }
    })
  })
}
