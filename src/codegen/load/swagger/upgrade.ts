import {isJsonObject, type JsonObject, withoutUndefined} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {dereference, entries, items, mapObjects, type OpenApiDocument} from '../../read/document.ts'
import {nameTargets} from './name-targets.ts'
import {extensionsOf, mapValues, schemaIn, toSchema, withoutSchema, withReferences} from './schema.ts'

/**
 * A Swagger 2.0 document in OpenAPI 3.0. It says the same; `notice` is called for what has no counterpart there. It must be bundled.
 *
 * @see https://spec.openapis.org/oas/v2.0
 */
export function upgradeSwagger(source: JsonObject, notice: (message: string) => void): OpenApiDocument {
  const upgrader = new Upgrader(mapObjects(nameTargets(source), withExtensionReferences) as JsonObject, notice)
  return upgrader.document()
}

/** References in extensions lead to where their targets will stand, too: those of `x-ms-parameterized-host` to parameters. */
function withExtensionReferences(value: JsonObject): JsonObject {
  const own = Object.entries(extensionsOf(value)).filter(([, inner]) => typeof inner === 'object')
  return own.length === 0
    ? value
    : {...value, ...Object.fromEntries(own.map(([name, inner]) => [name, mapObjects(inner, withReferences)]))}
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])

class Upgrader {
  readonly #source: JsonObject
  readonly #notice: (message: string) => void

  constructor(source: JsonObject, notice: (message: string) => void) {
    this.#source = source
    this.#notice = notice
  }

  document(): OpenApiDocument {
    const {info, tags, externalDocs, security} = this.#source
    const parameters = entries(this.#source.parameters).filter(([, parameter]) => !isBody(parameter))
    return {
      openapi: '3.0.3',
      ...withoutUndefined({info, tags, externalDocs, security}),
      ...extensionsOf(this.#source),
      ...this.#servers(this.#source.schemes),
      paths: mapValues(this.#source.paths, (item) => this.#pathItem(item)),
      components: {
        schemas: mapValues(this.#source.definitions, toSchema),
        parameters: Object.fromEntries(parameters.map(([name, parameter]) => [name, this.#parameter(parameter)])),
        responses: mapValues(this.#source.responses, (response) => this.#response(response, this.#source.produces)),
        securitySchemes: mapValues(this.#source.securityDefinitions, toSecurityScheme),
      },
    }
  }

  #servers(schemes: unknown): {servers?: unknown} {
    const {host, basePath = '/'} = this.#source
    const path = typeof basePath === 'string' ? basePath : '/'
    if (typeof host !== 'string') return path === '/' ? {} : {servers: [{url: path}]}
    const names = items(schemes).map(String)
    return {servers: (names.length > 0 ? names : ['https']).map((scheme) => ({url: `${scheme}://${host}${path}`}))}
  }

  #pathItem(item: unknown): unknown {
    if (!isJsonObject(item)) return item
    const {$ref} = item
    const common = items(item.parameters)
    const parameters = this.#parameters(common)
    const operations = entries(item).filter(([method, operation]) => methods.has(method) && isJsonObject(operation))
    return {
      ...withoutUndefined({$ref}),
      ...extensionsOf(item),
      ...(parameters.length > 0 && {parameters}),
      ...Object.fromEntries(
        operations.map(([method, operation]) => [method, this.#operation(operation as JsonObject, common)]),
      ),
    }
  }

  #operation(operation: JsonObject, common: readonly unknown[]): JsonObject {
    const {parameters, consumes, produces, schemes, responses, ...rest} = operation
    const own = items(parameters)
    const requestBody = this.#requestBody([...common, ...own], consumes ?? this.#source.consumes)
    const kept = this.#parameters(own)
    return {
      ...rest,
      ...(schemes !== undefined && this.#servers(schemes)),
      ...(kept.length > 0 && {parameters: kept}),
      ...(requestBody && {requestBody}),
      responses: mapValues(responses, (response) => this.#response(response, produces ?? this.#source.produces)),
    }
  }

  #parameters(parameters: readonly unknown[]): unknown[] {
    return parameters
      .filter((parameter) => !isBody(this.#resolve(parameter)))
      .map((parameter) => this.#parameter(parameter))
  }

  #parameter(parameter: unknown): unknown {
    if (!isJsonObject(parameter) || typeof parameter.$ref === 'string') return withReferences(parameter)
    const {collectionFormat, schema, ...rest} = withoutSchema(parameter)
    if (schema !== undefined)
      this.#notice(
        `The parameter "${String(parameter.name)}" has a "schema", as in OpenAPI 3, expected "type" and its like: it is read so.`,
      )
    return {
      ...rest,
      ...this.#serialization(parameter),
      schema: collectionFormat === 'tsv' ? {type: 'string'} : toSchema(schema ?? schemaIn(parameter)),
    }
  }

  /** @see https://spec.openapis.org/oas/v2.0#parameter-object for `collectionFormat` */
  #serialization({type, name, in: location, collectionFormat = 'csv'}: JsonObject): JsonObject {
    if (type !== 'array') return {}
    if (collectionFormat === 'tsv')
      this.#notice(
        `The parameter "${String(name)}" has the collectionFormat "tsv", which OpenAPI 3 does not have: it is text.`,
      )
    if (location !== 'query' && location !== 'formData') return {}
    switch (collectionFormat) {
      case 'multi':
        return {style: 'form', explode: true}
      case 'ssv':
        return {style: 'spaceDelimited', explode: false}
      case 'pipes':
        return {style: 'pipeDelimited', explode: false}
      case 'tsv':
        return {}
      default:
        return {style: 'form', explode: false}
    }
  }

  #requestBody(parameters: readonly unknown[], consumes: unknown): JsonObject | undefined {
    const bodies = parameters.map((parameter) => this.#resolve(parameter)).filter(isBody)
    // What an operation says goes before what its path says.
    const body = bodies.findLast((parameter) => parameter.in === 'body')
    const mediaTypes = items(consumes).map(String)
    if (body !== undefined) {
      const media = {schema: toSchema(body.schema ?? {})}
      const content = (mediaTypes.length > 0 ? mediaTypes : ['application/json']).map((name) => [name, media])
      return {
        ...withoutUndefined({description: body.description}),
        required: body.required === true,
        content: Object.fromEntries(content) as unknown,
      }
    }
    return bodies.length === 0 ? undefined : this.#form(bodies, mediaTypes)
  }

  #form(given: readonly JsonObject[], consumes: readonly string[]): JsonObject {
    const fields = [...new Map(given.map((field) => [String(field.name), field])).values()]
    const hasFile = fields.some(({type}) => type === 'file')
    const forms = consumes.filter((name) => name.startsWith('multipart/') || /x-www-form-urlencoded$/.test(name))
    const usual = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
    const fitting = hasFile ? forms.filter((name) => name.startsWith('multipart/')) : forms
    const required = fields.filter((field) => field.required === true).map(({name}) => name)
    const schema = {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [
          String(field.name),
          toSchema({...schemaIn(field), ...withoutUndefined({description: field.description})}),
        ]),
      ) as unknown,
      ...(required.length > 0 && {required}),
    }
    const encoding = fields.flatMap((field): [string, unknown][] => {
      const serialization = this.#serialization(field)
      return Object.keys(serialization).length > 0 ? [[String(field.name), serialization]] : []
    })
    const media = {schema, ...(encoding.length > 0 && {encoding: Object.fromEntries(encoding)})}
    const content = (fitting.length > 0 ? fitting : [usual]).map((name) => [name, media])
    return {required: required.length > 0, content: Object.fromEntries(content) as unknown}
  }

  #response(response: unknown, produces: unknown): unknown {
    if (!isJsonObject(response) || typeof response.$ref === 'string') return withReferences(response)
    const {description, schema, headers, examples} = response
    const named = items(produces).map(String)
    const isFile = isJsonObject(schema) && schema.type === 'file'
    const usual = isFile ? 'application/octet-stream' : 'application/json'
    const offered = named.length > 0 && !(isFile && named.every((name) => /(?:json|xml)$/.test(name))) ? named : [usual]
    const mediaTypes = schema === undefined ? [] : offered
    const all = [...new Set([...mediaTypes, ...entries(examples).map(([name]) => name)])]
    const content = all.map((name) => [
      name,
      {
        ...(schema !== undefined && {schema: toSchema(schema)}),
        ...withoutUndefined({example: isJsonObject(examples) ? ownValue(examples, name) : undefined}),
      },
    ])
    return {
      description: description ?? '',
      ...extensionsOf(response),
      ...(headers !== undefined && {headers: mapValues(headers, toHeader)}),
      ...(content.length > 0 && {content: Object.fromEntries(content) as unknown}),
    }
  }

  #resolve(parameter: unknown): JsonObject {
    return dereference(this.#source, parameter, '').value
  }
}

function isBody(parameter: unknown): parameter is JsonObject {
  return isJsonObject(parameter) && (parameter.in === 'body' || parameter.in === 'formData')
}

function toHeader(header: unknown): unknown {
  if (!isJsonObject(header)) return header
  return {
    ...withoutUndefined({description: header.description}),
    ...extensionsOf(header),
    schema: toSchema(schemaIn(header)),
  }
}

/** @see https://spec.openapis.org/oas/v2.0#security-scheme-object */
function toSecurityScheme(scheme: unknown): unknown {
  if (!isJsonObject(scheme)) return scheme
  const {type, flow, authorizationUrl, tokenUrl, scopes = {}, ...rest} = scheme
  if (type === 'basic') return {...rest, type: 'http', scheme: 'basic'}
  if (type !== 'oauth2') return scheme
  const names: Readonly<Record<string, string>> = {application: 'clientCredentials', accessCode: 'authorizationCode'}
  const name = ownValue(names, String(flow)) ?? String(flow)
  return {...rest, type, flows: {[name]: {...withoutUndefined({authorizationUrl, tokenUrl}), scopes}}}
}
