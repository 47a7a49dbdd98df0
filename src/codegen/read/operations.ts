import type {
  ErrorPlaces,
  EventStream,
  MediaType,
  Operation,
  OperationExamples,
  OperationResponse,
  Parameter,
  ParameterStyle,
  ResponseBy,
  SecurityScheme,
} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isJson} from '../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, items, type Located, type OpenApiDocument} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import {mediaTypeOf} from './media-types.ts'
import type {SchemaGraph} from './schemas/schema-graph.ts'

/** The operations of a document by operationId, with their examples. Inline schemas are named after where they are used. */
export function readOperations(listed: readonly ListedOperation[], context: Context) {
  const readers = listed.map((operation) => [operation.id, new OperationReader(operation, context)] as const)
  return {
    operations: Object.fromEntries(readers.map(([id, reader]): [string, Operation] => [id, reader.operation()])),
    examples: Object.fromEntries(readers.map(([id, reader]): [string, OperationExamples] => [id, reader.examples()])),
  }
}

interface Context {
  readonly document: OpenApiDocument
  readonly graph: SchemaGraph
  readonly notice: (message: string) => void
}

/** Reads one Operation Object. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
class OperationReader {
  readonly #listed: ListedOperation
  readonly #context: Context
  readonly #source: JsonObject
  readonly #pointer: string

  constructor(listed: ListedOperation, context: Context) {
    this.#listed = listed
    this.#context = context
    this.#source = listed.operation.value
    this.#pointer = listed.operation.pointer
  }

  operation(): Operation {
    const responseBy = this.#source['x-response-by'] as ResponseBy | undefined
    const requestBody = this.#requestBody()
    const {externalDocs} = this.#source
    const error = this.#errorPlaces()
    return {
      method: this.#listed.method,
      path: this.#listed.path,
      parameters: this.#parameters(),
      security: this.#security(),
      ...(requestBody && {
        requestBody: {required: requestBody.value.required === true, content: this.#content(requestBody, 'Request')},
      }),
      responses: Object.fromEntries(
        this.#responses().map(([status, response]) => [status, this.#response(status, response)]),
      ),
      ...(responseBy && {responseBy}),
      ...(error && {error}),
      ...(isJsonObject(externalDocs) && typeof externalDocs.url === 'string' && {docs: externalDocs.url}),
    }
  }

  examples(): OperationExamples {
    return {
      request: Object.fromEntries(
        Object.values(this.#contentExamples(this.#requestBody()?.value)).flatMap((named) => Object.entries(named)),
      ),
      responses: Object.fromEntries(
        this.#responses().map(([status, {value}]) => [status, this.#contentExamples(value)]),
      ),
    }
  }

  #parameters(): Parameter[] {
    const byKey = new Map<string, Parameter>()
    const {id, pathItem} = this.#listed
    const lists = [
      [pathItem.value.parameters, `${pathItem.pointer}/parameters`],
      [this.#source.parameters, `${this.#pointer}/parameters`],
    ] as const
    for (const [list, at] of lists) {
      for (const [index, parameter] of items(list).entries()) {
        const {value, pointer} = this.#dereference(parameter, `${at}/${index}`)
        if (typeof value.name !== 'string') throw new InputError(`The parameter at ${pointer} has no name.`)
        const {name, in: location} = value as {name: string; in: Parameter['in']}
        const schema = isMissing(value.schema)
          ? {}
          : {schema: this.#context.graph.nameOf(`${pointer}/schema`, `${id} ${location} ${name}`)}
        const style = this.#style(value)
        byKey.set(`${location} ${name}`, {
          name,
          in: location,
          required: value.required === true,
          ...schema,
          ...(style && {style}),
        })
      }
    }
    return [...byKey.values()]
  }

  /** @see https://spec.openapis.org/oas/v3.1.1#style-values */
  #style({
    in: location,
    style = 'form',
    explode = style === 'form',
    schema,
    content,
  }: JsonObject): ParameterStyle | undefined {
    if (entries(content).length > 0) return 'json'
    if (location !== 'query' || style === 'deepObject') return undefined
    const isObject = [this.#dereference(schema, '').value.type].flat().includes('object')
    if (explode === true) return isObject ? 'properties' : undefined
    return style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ','
  }

  #security(): SecurityScheme[][] {
    const requirements = items(this.#source.security ?? this.#context.document.security)
    return requirements.map((requirement) => entries(requirement).flatMap(([name]) => this.#securityScheme(name) ?? []))
  }

  #securityScheme(name: string): SecurityScheme | undefined {
    const {components} = this.#context.document
    if (
      !isJsonObject(components) ||
      !isJsonObject(components.securitySchemes) ||
      !Object.hasOwn(components.securitySchemes, name)
    ) {
      this.#context.notice(
        `The security scheme "${name}" of the operation "${this.#listed.id}" is not described: it is not asked for.`,
      )
      return undefined
    }
    const {value} = this.#dereference({$ref: `#/components/securitySchemes/${escapeFragmentToken(name)}`}, '')
    const isApiKey = value.type === 'apiKey'
    return isApiKey
      ? {in: value.in as SecurityScheme['in'], name: String(value.name)}
      : {in: 'header', name: 'authorization'}
  }

  /** `x-error` of the first error response that has it. */
  #errorPlaces(): ErrorPlaces<string> | undefined {
    const failures = this.#responses().filter(([status]) => !status.startsWith('2'))
    const contents = failures.flatMap(([, {value}]) => entries(value.content))
    for (const [key, object] of contents) {
      if (!isJsonObject(object) || !isJson(mediaTypeOf(key, object))) continue
      const places = this.#dereference(object.schema, '').value['x-error']
      if (isJsonObject(places)) return places
    }
    return undefined
  }

  #requestBody() {
    return isMissing(this.#source.requestBody)
      ? undefined
      : this.#dereference(this.#source.requestBody, `${this.#pointer}/requestBody`)
  }

  #responses() {
    return entries(this.#source.responses)
      .filter(([status]) => !status.startsWith('x-'))
      .map(
        ([status, response]) => [status, this.#dereference(response, `${this.#pointer}/responses/${status}`)] as const,
      )
  }

  #response(status: string, response: Located): OperationResponse {
    return {
      headers: entries(response.value.headers).map(([name]) => name.toLowerCase()),
      content: this.#content(response, `${status} response`),
    }
  }

  #content({value, pointer}: Located, use: string): Record<string, MediaType> {
    const content = entries(value.content)
    return Object.fromEntries(
      content.map(([key, object]) => {
        const mediaType = mediaTypeOf(key, object)
        const {schema, 'x-sse': eventStream} = (object ?? {}) as {schema?: unknown; 'x-sse'?: EventStream}
        const wish = `${this.#listed.id} ${use}${content.length > 1 ? ` ${mediaType}` : ''}`
        const at = `${pointer}/content/${escapeFragmentToken(key)}/schema`
        return [
          mediaType,
          {
            ...(!isMissing(schema) && {schema: this.#context.graph.nameOf(at, wish)}),
            ...(eventStream && {eventStream}),
          },
        ]
      }),
    )
  }

  #contentExamples(source: JsonObject | undefined): Record<string, Record<string, unknown>> {
    return Object.fromEntries(
      entries(source?.content).map(([key, object]) => {
        const {example, examples} = (object ?? {}) as {example?: unknown; examples?: unknown}
        const named = entries(examples).map(
          ([name, entry]) => [name, this.#dereference(entry, '').value.value] as const,
        )
        const all = example === undefined ? named : [['example', example] as const, ...named]
        return [mediaTypeOf(key, object), Object.fromEntries(all.filter(([, payload]) => payload !== undefined))]
      }),
    )
  }

  #dereference(value: unknown, pointer: string) {
    return dereference(this.#context.document, value, pointer)
  }
}

/** Some write null for what they leave out. */
function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}
