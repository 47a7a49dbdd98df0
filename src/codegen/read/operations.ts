import type {
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
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, items, type OpenApiDocument} from './document.ts'
import {listOperations, type ListedOperation} from './list-operations.ts'
import {mediaTypeOf} from './media-types.ts'
import type {SchemaGraph} from './schemas/schema-graph.ts'

/** The operations of a document by operationId, with their examples. Inline schemas are named after where they are used. */
export function readOperations(document: OpenApiDocument, graph: SchemaGraph, notice: (message: string) => void) {
  const readers = listOperations(document).map(
    (place) => [place.id, new OperationReader({...place, document, graph, notice})] as const,
  )
  return {
    operations: Object.fromEntries(readers.map(([id, reader]): [string, Operation] => [id, reader.operation()])),
    examples: Object.fromEntries(readers.map(([id, reader]): [string, OperationExamples] => [id, reader.examples()])),
  }
}

interface Place extends ListedOperation {
  readonly document: OpenApiDocument
  readonly graph: SchemaGraph
  readonly notice: (message: string) => void
}

/** Reads one Operation Object. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
class OperationReader {
  readonly id: string
  readonly #place: Place
  readonly #source: JsonObject
  readonly #pointer: string

  constructor(place: Place) {
    this.#place = place
    const {value, pointer} = dereference(
      place.document,
      place.pathItem[place.method],
      `${place.pointer}/${place.method}`,
    )
    this.#source = value
    this.#pointer = pointer
    this.id = place.id
  }

  operation(): Operation {
    const responseBy = this.#source['x-response-by'] as ResponseBy | undefined
    const requestBody = this.#requestBody()
    const {externalDocs} = this.#source
    return {
      method: this.#place.method,
      path: this.#place.path,
      parameters: this.#parameters(),
      security: this.#security(),
      ...(requestBody && {
        requestBody: {required: requestBody.value.required === true, content: this.#content(requestBody, 'Request')},
      }),
      responses: Object.fromEntries(
        this.#responses().map(([status, response]) => [status, this.#response(status, response)]),
      ),
      ...(responseBy && {responseBy}),
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
    const lists = [
      [this.#place.pathItem.parameters, `${this.#place.pointer}/parameters`],
      [this.#source.parameters, `${this.#pointer}/parameters`],
    ] as const
    for (const [list, at] of lists) {
      for (const [index, parameter] of items(list).entries()) {
        const {value, pointer} = this.#dereference(parameter, `${at}/${index}`)
        if (typeof value.name !== 'string') throw new InputError(`The parameter at ${pointer} has no name.`)
        const {name, in: location} = value as {name: string; in: Parameter['in']}
        const schema = isMissing(value.schema)
          ? {}
          : {schema: this.#place.graph.nameOf(`${pointer}/schema`, `${this.id} ${location} ${name}`)}
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
    const requirements = items(this.#source.security ?? this.#place.document.security)
    return requirements.map((requirement) => entries(requirement).flatMap(([name]) => this.#securityScheme(name) ?? []))
  }

  #securityScheme(name: string): SecurityScheme | undefined {
    const {components} = this.#place.document
    if (
      !isJsonObject(components) ||
      !isJsonObject(components.securitySchemes) ||
      !Object.hasOwn(components.securitySchemes, name)
    ) {
      this.#place.notice(
        `The security scheme "${name}" of the operation "${this.id}" is not described: it is not asked for.`,
      )
      return undefined
    }
    const {value} = this.#dereference({$ref: `#/components/securitySchemes/${escapeFragmentToken(name)}`}, '')
    const isApiKey = value.type === 'apiKey'
    return isApiKey
      ? {in: value.in as SecurityScheme['in'], name: String(value.name)}
      : {in: 'header', name: 'authorization'}
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

  #response(status: string, response: {value: JsonObject; pointer: string}): OperationResponse {
    return {
      headers: entries(response.value.headers).map(([name]) => name.toLowerCase()),
      content: this.#content(response, `${status} response`),
    }
  }

  #content({value, pointer}: {value: JsonObject; pointer: string}, use: string): Record<string, MediaType> {
    const content = entries(value.content)
    return Object.fromEntries(
      content.map(([key, object]) => {
        const mediaType = mediaTypeOf(key, object)
        const {schema, 'x-sse': eventStream} = (object ?? {}) as {schema?: unknown; 'x-sse'?: EventStream}
        const wish = `${this.id} ${use}${content.length > 1 ? ` ${mediaType}` : ''}`
        const at = `${pointer}/content/${escapeFragmentToken(key)}/schema`
        return [
          mediaType,
          {...(!isMissing(schema) && {schema: this.#place.graph.nameOf(at, wish)}), ...(eventStream && {eventStream})},
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
    return dereference(this.#place.document, value, pointer)
  }
}

/** Some write null for what they leave out. */
function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}
