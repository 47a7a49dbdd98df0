import type {
  ErrorPlaces,
  EventStream,
  MediaType,
  Operation,
  OperationExamples,
  OperationResponse,
  ResponseBy,
} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isEventStream, isJson} from '../../http/media-type.ts'
import {mayHaveBody} from '../../http/status.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {isStreamDeclaration} from '../structure/check-event-stream.ts'
import {dereference, entries, isMissing, type Located} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import {mediaTypeOf, rangeOf} from './media-types.ts'
import {noteContentLosses, notePathLosses} from './note-losses.ts'
import {readEncoding, readHeaders, readParameters, type ReadContext} from './parameters.ts'
import {sentPathOf} from './paths.ts'
import {readSecurity} from './security.ts'
import {readServers} from './servers.ts'

/** The operations of a document by operationId, with their examples. Inline schemas are named after where they are used. */
export function readOperations(listed: readonly ListedOperation[], context: ReadContext) {
  const readers = listed.map((operation) => [operation.id, new OperationReader(operation, context)] as const)
  return {
    operations: Object.fromEntries(readers.map(([id, reader]): [string, Operation] => [id, reader.operation()])),
    examples: Object.fromEntries(readers.map(([id, reader]): [string, OperationExamples] => [id, reader.examples()])),
  }
}

/** Reads one Operation Object. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
class OperationReader {
  readonly #listed: ListedOperation
  readonly #context: ReadContext
  readonly #source: JsonObject
  readonly #pointer: string

  constructor(listed: ListedOperation, context: ReadContext) {
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
    const sent = sentPathOf(this.#listed, this.#context.document)
    notePathLosses(this.#listed, sent, this.#context)
    return {
      method: this.#listed.method,
      path: sent.path,
      ...readServers(this.#source.servers ?? this.#listed.pathItem.value.servers),
      parameters: readParameters(this.#listed, sent, this.#context),
      security: readSecurity(this.#listed, this.#context),
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
        Object.values(this.#contentExamples(this.#requestBody())).flatMap((named) => Object.entries(named)),
      ),
      responses: Object.fromEntries(
        this.#responses().map(([status, response]) => [status, this.#contentExamples(response)]),
      ),
    }
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
    const {value, pointer} = response
    const hasBody = !/^\d+$/.test(status) || mayHaveBody('get', Number(status))
    if (!hasBody && entries(value.content).length > 0)
      this.#context.notice(`The content at ${pointer} is left out: a response with the status ${status} has none.`)
    return {
      headers: readHeaders(value.headers, `${pointer}/headers`, `${this.#listed.id} ${status} response`, this.#context),
      content: hasBody ? this.#content(response, `${status} response`) : {},
      ...this.#links(response),
    }
  }

  #content(described: Located, use: string): Record<string, MediaType> {
    const {value, pointer} = described
    const content = entries(value.content)
    const keys = content.map(([key]) => key)
    noteContentLosses(described, this.#context)
    return rangesLast(
      content.map(([key, object]) => {
        const media = this.#dereference(object, `${pointer}/content/${escapeFragmentToken(key)}`)
        const mediaType = mediaTypeOf(key, media.value, keys)
        const {encoding, 'x-sse': declared} = media.value
        const wish = `${this.#listed.id} ${use}${content.length > 1 ? ` ${mediaType}` : ''}`
        return [
          mediaType,
          {
            ...this.#schemas(media, mediaType, wish),
            ...(mediaType !== rangeOf(key) && {range: rangeOf(key)}),
            ...(isStreamDeclaration(declared) && {eventStream: toEventStream(declared)}),
            ...readEncoding(encoding, `${media.pointer}/encoding`, wish, this.#context),
          },
        ]
      }),
    )
  }

  /** @see https://spec.openapis.org/oas/v3.2.0#sequential-media-types */
  #schemas({value, pointer}: Located, mediaType: string, wish: string): Pick<MediaType, 'schema' | 'itemSchema'> {
    const name = (at: string, use = wish) => this.#context.graph.nameOf(`${pointer}/${at}`, use)
    if (isMissing(value.itemSchema)) return isMissing(value.schema) ? {} : {schema: name('schema')}
    if (!isMissing(value.schema))
      this.#context.notice(
        `The "schema" at ${pointer} stands beside an "itemSchema": the sequence as a whole is not checked.`,
      )
    if (!isEventStream(mediaType)) return {schema: name('itemSchema')}
    const item = this.#dereference(value.itemSchema, `${pointer}/itemSchema`)
    const data = isJsonObject(item.value.properties) ? item.value.properties.data : undefined
    const isEncodedJson = isJsonObject(data) && isJson(String(data.contentMediaType)) && !isMissing(data.contentSchema)
    return {
      itemSchema: name('itemSchema', `${wish} event`),
      ...(isEncodedJson && {
        schema: this.#context.graph.nameOf(`${item.pointer}/properties/data/contentSchema`, `${wish} data`),
      }),
    }
  }

  #links({value}: Located): Pick<OperationResponse, 'links'> {
    const links = entries(value.links).map(([name, source]) => [name, this.#dereference(source, '').value] as const)
    return links.length > 0 ? {links: Object.fromEntries(links)} : {}
  }

  #contentExamples(source: Located | undefined): Record<string, Record<string, unknown>> {
    const content = entries(source?.value.content)
    const keys = content.map(([key]) => key)
    return Object.fromEntries(
      content.map(([key, object]) => {
        const media = this.#dereference(object, `${source?.pointer ?? ''}/content/${escapeFragmentToken(key)}`)
        // Descriptions that were published have recordings of streams apart.
        const named = (['examples', 'x-transcripts'] as const).flatMap((field) =>
          entries(media.value[field]).map(
            ([name, entry]) =>
              [name, this.#example(this.#dereference(entry, `${media.pointer}/${field}/${name}`), key)] as const,
          ),
        )
        const all = media.value.example === undefined ? named : [['example', media.value.example] as const, ...named]
        return [
          mediaTypeOf(key, media.value, keys),
          Object.fromEntries(all.filter(([, payload]) => payload !== undefined)),
        ]
      }),
    )
  }

  #example(example: Located, mediaType: string): unknown {
    const payload = exampleOf(example, mediaType)
    const {externalValue} = example.value
    if (payload === undefined && typeof externalValue === 'string')
      this.#context.notice(
        `The example at ${example.pointer} is elsewhere, at ${JSON.stringify(externalValue)}: it is not read.`,
      )
    return payload
  }

  #dereference(value: unknown, pointer: string) {
    return dereference(this.#context.document, value, pointer)
  }
}

/** The payload of an Example Object; undefined for one that is elsewhere. @see https://spec.openapis.org/oas/v3.2.0#example-object */
function exampleOf({value: source, pointer}: Located, mediaType: string): unknown {
  const {value, dataValue = value, serializedValue} = source
  if (dataValue !== undefined || typeof serializedValue !== 'string' || !isJson(mediaType))
    return dataValue ?? serializedValue
  try {
    return JSON.parse(serializedValue)
  } catch (cause) {
    throw new InputError(`The serializedValue at ${pointer} is no JSON: ${(cause as Error).message}`, {cause})
  }
}

/** The declaration of a stream, with an empty list for each that is left out. */
function toEventStream(declared: JsonObject): EventStream {
  const {anywhere = [], terminal = [], keepAlive = []} = declared
  return {...declared, anywhere, terminal, keepAlive} as unknown as EventStream
}

/** Content with its ranges last, so that what has several media types is sent as one that has a name. */
function rangesLast(content: readonly (readonly [string, MediaType])[]): Record<string, MediaType> {
  const isRange = ([mediaType]: readonly [string, MediaType]) => Number(mediaType.includes('*'))
  return Object.fromEntries([...content].sort((one, other) => isRange(one) - isRange(other)))
}
