/** The data shape where generated code meets hand-written code; nothing in it knows a particular API. */

import type {CompiledSchema} from './schema-node.ts'

export type {CompiledSchema, JsonType, OneWayList, Schema, SchemaNode} from './schema-node.ts'

/** The methods a path item may have. @see https://spec.openapis.org/oas/v3.2.0#path-item-object */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace' | 'query'

/** One OpenAPI description, ready for use at run time. */
export interface Contract {
  readonly title: string
  readonly version: string
  /** In the order of the description. Default: one whose URL is `/`. */
  readonly servers?: readonly Server[]
  readonly operations: Readonly<Record<string, Operation>>
  /** The requests that the service sends to its clients, by operationId, or by name; the path is the name. @see https://spec.openapis.org/oas/v3.1.1#fixed-fields */
  readonly webhooks?: Readonly<Record<string, Operation>>
  /** Those that an operation announces, by operationId, or by name; the path is an expression. @see https://spec.openapis.org/oas/v3.1.1#callback-object */
  readonly callbacks?: Readonly<Record<string, Operation>>
  readonly schemas: Readonly<Record<string, CompiledSchema>>
  /** Reads bodies in XML; `withXml` of `messages-openapi/xml` binds it. Default: they are not checked. */
  readonly readXml?: ReadXmlBody
}

/** Reads a body in XML as the value that its schema describes; or tells why it is none, or what in it is in another form, by JSON Pointers. */
export type ReadXmlBody = (
  text: string,
  schema: CompiledSchema,
) => {readonly value: unknown; readonly faults: readonly XmlMismatch[]} | {readonly fault: string}

/** Whatever in a body in XML is in another form than the `xml` of its schemas says. */
export interface XmlMismatch {
  readonly path: string
  readonly message: string
}

/** A base URL, absolute or relative to the description, which may be a template. @see https://spec.openapis.org/oas/v3.1.1#server-object */
export interface Server {
  readonly url: string
  readonly variables?: Readonly<Record<string, ServerVariable>>
}

/** @see https://spec.openapis.org/oas/v3.1.1#server-variable-object */
export interface ServerVariable {
  readonly default: string
  readonly enum?: readonly string[]
}

/** An operation, with schemas by their name in `Contract.schemas`. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
export interface Operation {
  /** In lower case; one of `additionalOperations` as it is written, such as `COPY`. */
  readonly method: HttpMethod | Uppercase<string>
  /** The path template, such as `/v1/models/{model_id}`. */
  readonly path: string
  /** Those of the operation or of its path. Default: those of the contract. */
  readonly servers?: readonly Server[]
  readonly parameters: readonly Parameter[]
  /** Alternatives, each the schemes that it needs together; an empty alternative makes credentials optional. */
  readonly security: readonly (readonly SecurityScheme[])[]
  readonly requestBody?: {readonly required: boolean; readonly content: Readonly<Record<string, MediaType>>}
  /** By status code, range (`4XX`) or `default`. */
  readonly responses: Readonly<Record<string, OperationResponse>>
  readonly responseBy?: ResponseBy
  /** `x-error` of the schema of its error responses. */
  readonly error?: ErrorPlaces<string>
  /** `externalDocs`: where to read more. */
  readonly docs?: string
}

/** @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export interface Parameter extends Serialization {
  readonly name: string
  readonly in: ParameterLocation
  readonly required: boolean
  readonly schema?: string
  /** The media type of a parameter that is described by `content`. */
  readonly mediaType?: string
  /** By the property of a form that is the whole query. */
  readonly encoding?: Readonly<Record<string, Encoding>>
  /** A parameter of a query may come without a value, whatever its schema. Default: `false`. */
  readonly allowEmptyValue?: true
  /** A parameter of a path may hold slashes, as with `{proxy+}`; one of a path at most. Default: `false`. */
  readonly greedy?: true
}

/** `querystring`: the whole query as one value. @see https://spec.openapis.org/oas/v3.2.0#parameter-locations */
export type ParameterLocation = 'path' | 'query' | 'querystring' | 'header' | 'cookie'

/** The text of a list, an object or a scalar in a URL, a header, a cookie or a form. @see https://spec.openapis.org/oas/v3.1.1#style-values */
export interface Serialization {
  /** Default: `simple` in a path and a header, `form` elsewhere. */
  readonly style?: ParameterStyle
  /** Default: `true` for `form` and `cookie`, else `false`. */
  readonly explode?: boolean
  /** Leaves the reserved characters of a URL as they are. Default: `false`. */
  readonly allowReserved?: boolean
}

export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  | 'cookie'

/** The location of a credential in a request. @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export interface SecurityScheme {
  /** The name under which it is described. */
  readonly id: string
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  /** The authentication scheme of `http`, such as `basic`. @see https://www.iana.org/assignments/http-authschemes */
  readonly scheme?: string
  /** The scopes or roles that the operation needs. */
  readonly scopes?: readonly string[]
}

/** @see https://spec.openapis.org/oas/v3.1.1#response-object */
export interface OperationResponse {
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, Header>>
  readonly content: Readonly<Record<string, MediaType>>
  /** Link Objects by name, as they stand in the description. @see https://spec.openapis.org/oas/v3.1.1#link-object */
  readonly links?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** @see https://spec.openapis.org/oas/v3.1.1#header-object */
export interface Header {
  readonly required?: true
  readonly schema?: string
  /** Default: `false`. */
  readonly explode?: boolean
  /** The media type of a header that is described by `content`. */
  readonly mediaType?: string
}

/** @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export interface MediaType {
  /** Of the whole body; of one item where the media type is sequential, and of the data of one event in an event stream. */
  readonly schema?: string
  /** `itemSchema` of an event stream: of an event as an object with `data`, `event`, `id` and `retry`. */
  readonly itemSchema?: string
  /** The range of media types that the description has, where the key is the usual one of them. */
  readonly range?: string
  readonly eventStream?: EventStream
  /** By the property of a form. */
  readonly encoding?: Readonly<Record<string, Encoding>>
}

/** The form of one field of a form. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
export interface Encoding extends Serialization {
  /** The media type of a part, or several with a comma between them. */
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, Header>>
}

/** `x-response-by`: the top-level property of the request body whose value selects the media type of the response. */
export interface ResponseBy {
  readonly property: string
  /** Media types by the value of the property, as a string. */
  readonly mediaTypes: Readonly<Record<string, string>>
  /** The media type where the property is absent or null. */
  readonly default: string
}

/** `x-sse`: what OpenAPI 3.1 cannot say of a `text/event-stream`. */
export interface EventStream {
  /** The property of an event's data that repeats the name of the event. */
  readonly eventField: string
  readonly sequence: readonly EventSequence[]
  /** Events that may come between any two others. */
  readonly anywhere: readonly string[]
  /** Events after which nothing may follow. */
  readonly terminal: readonly string[]
  readonly keepAlive: readonly string[]
  /** The events that report a failure of the stream, and the JSON Pointers to its details in their data. */
  readonly error?: ReportedError<string>
}

/** The places in the data of a failure that tell about it: JSON Pointers, or the names that they are made of. */
export interface ErrorPlaces<Place> {
  /** The kind of failure, such as `quota_exceeded`. */
  readonly type?: Place
  readonly message?: Place
}

export interface ReportedError<Place> extends ErrorPlaces<Place> {
  readonly events: readonly string[]
}

/** An event that comes once, or a run of events that comes any number of times. */
export type EventSequence = string | {readonly repeat: readonly EventSequence[]}

/** Payloads from the description's examples: request bodies by operation, and responses by operation, status and media type. */
export type Examples = Readonly<Record<string, OperationExamples>>

export interface OperationExamples {
  readonly request: Readonly<Record<string, unknown>>
  readonly responses: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
}
