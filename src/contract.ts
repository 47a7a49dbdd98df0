/**
 * The data shape where generated code meets hand-written code. `generate` writes it, everything at run time reads it, and
 * nothing in it knows a particular API.
 */

/** The methods a path item may have. @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** One OpenAPI description, ready for use at run time. */
export interface Contract {
  readonly title: string
  readonly version: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly schemas: Readonly<Record<string, CompiledSchema>>
}

/** An operation, with schemas by their name in `Contract.schemas`. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
export interface Operation {
  readonly method: HttpMethod
  /** The path template, such as `/v1/models/{model_id}`. */
  readonly path: string
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
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly schema?: string
  /** The serialization of a list or an object. Default: a comma in a header or path, a repeated name in a query. */
  readonly style?: ParameterStyle
}

/**
 * The separator of list items in a query; or `json`; or `properties`, where each property of an object is a parameter
 * of its own.
 */
export type ParameterStyle = ',' | ' ' | '|' | 'json' | 'properties'

/** The location of a credential in a request. @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export interface SecurityScheme {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
}

/** @see https://spec.openapis.org/oas/v3.1.1#response-object */
export interface OperationResponse {
  readonly headers: readonly string[]
  readonly content: Readonly<Record<string, MediaType>>
}

/** @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export interface MediaType {
  readonly schema?: string
  readonly eventStream?: EventStream
}

/** `x-response-by`: the top-level property of the request body whose value selects the media type of the response. */
export interface ResponseBy {
  readonly property: string
  /** Media types by the value of the property, as a string. */
  readonly mediaTypes: Readonly<Record<string, string>>
  /** The media type where the property is absent or null. */
  readonly default: string
}

/** The parameters of a request, by where they go. */
export interface RequestParameters {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
}

/** A request before anything is encoded. */
export interface GivenRequest {
  readonly params?: RequestParameters
  readonly body?: unknown
}

/** A request as it goes over the wire, as far as that differs from JSON with parameters in the usual style. */
export interface EncodedRequest {
  readonly params: RequestParameters
  readonly bodySerializer?: (body: unknown) => BodyInit
  /** Without the content type where the platform knows better. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The little that a client has to know of an operation at run time. */
export interface Route {
  readonly method: HttpMethod
  readonly path: string
  /** The names of its query parameters. */
  readonly query?: readonly string[]
  /** Of those query parameters that are not sent as usual. */
  readonly styles?: Readonly<Record<string, ParameterStyle>>
  readonly hasBody?: true
  /** The media type of its body, where that is not `application/json`. */
  readonly contentType?: string
  /** Encodes requests that are not plain JSON. A function, so that the clients of most services need not have it. */
  readonly encode?: (route: Route, request: GivenRequest) => EncodedRequest
  /** The headers that may hold credentials. */
  readonly credentials?: readonly string[]
  /** The media type of a successful response; missing where none has content. */
  readonly accept?: string
  /**
   * Decodes successful responses that are neither JSON nor text, or may have no content. A function for the same
   * reason.
   */
  readonly decode?: (response: Response, call: never) => unknown
  /** The request property that changes the media type, and the media types by those values of it, as strings, that do. */
  readonly acceptBy?: Pick<ResponseBy, 'property' | 'mediaTypes'>
  /** The places in the body of a failure that tell about it. */
  readonly error?: ErrorPlaces<readonly string[]>
  /** The description of the events, where one of the media types is an event stream. */
  readonly events?: Pick<EventStream, 'eventField' | 'terminal'> & {readonly error?: ReportedError<readonly string[]>}
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

/** A failure that comes as an event. */
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

/** A schema of the description: a compiled predicate for the common case, and the data that explains why a value fails it. */
export interface CompiledSchema {
  /** JSON Pointer into the contract's `openapi.yaml`, as a URI fragment. */
  readonly pointer: string
  readonly is: (value: unknown) => boolean
  readonly node: Schema
}

/** `true` allows every value and `false` none. */
export type Schema = SchemaNode | boolean

/**
 * The assertions of one JSON Schema 2020-12 object, without annotations.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export interface SchemaNode {
  /** A function, since schemas may be recursive. */
  readonly $ref?: () => CompiledSchema
  /** The location in the description. Default: that of the parent. */
  readonly pointer?: string
  readonly type?: readonly JsonType[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  /** `x-expected`: what the pattern asks for, in words. */
  readonly expected?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly unevaluatedProperties?: Schema
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly dependentSchemas?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly unevaluatedItems?: Schema
  readonly contains?: Schema
  readonly minContains?: number
  readonly maxContains?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly not?: Schema
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  /** The property that tells the members of `oneOf` apart, and the index of the member for each of its values. */
  readonly discriminator?: {readonly propertyName: string; readonly mapping: Readonly<Record<string, number>>}
  /** `x-extensible`: the server may add values to this enum or union, so an unknown one is a warning. */
  readonly extensible?: true
  /** `x-beta`: the beta feature that has to be turned on for this. */
  readonly beta?: string
}
