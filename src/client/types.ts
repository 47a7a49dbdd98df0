import type {HttpMethod} from '../contract.ts'
import type {EventStream} from './event-stream.ts'
import type {CallOptions} from './options.ts'
import type {ResponseInfo} from './payload.ts'

/** An operation as openapi-typescript declares it. */
export interface OperationType {
  readonly parameters: {readonly path?: unknown; readonly query?: unknown}
  readonly requestBody?: {readonly content: object} | undefined
  readonly responses: object
}

/**
 * The results of a client: `json` is made of `payload`, the type of a JSON body, and `stream` of `event`, the
 * type of one event. To change them, extend this interface and refer to `this['payload']` and `this['event']`.
 */
export interface ResultKind {
  readonly payload: unknown
  readonly event: unknown
  readonly json: unknown
  readonly stream: unknown
  /** Properties that are added to other results. */
  readonly info: object
}

/** Payloads that carry their response. */
export interface PlainResults extends ResultKind {
  readonly json: this['payload'] & ResponseInfo
  readonly stream: EventStream<this['event']> & ResponseInfo
  readonly info: ResponseInfo
}

/** The value of the request property `stream`, which decides what the operation resolves to. */
export type StreamFlag = boolean | null | undefined

type Part<Parameters> = [NonNullable<Parameters>] extends [never] ? object : NonNullable<Parameters>

/** Path and query parameters in one object. */
export type ParametersOf<Operation extends OperationType> = Part<Operation['parameters']['path']> &
  Part<Operation['parameters']['query']>

/** The JSON body of a request; `never` for an operation without one. */
export type RequestOf<Operation extends OperationType> = [NonNullable<Operation['requestBody']>] extends [
  {content: {'application/json': infer Json}},
]
  ? unknown extends Json
    ? never
    : Json
  : never

/** The body of a request, whatever its media type; `never` for an operation without one. */
type BodyOf<Operation extends OperationType> = [NonNullable<Operation['requestBody']>] extends [never]
  ? never
  : NonNullable<Operation['requestBody']> extends {content: infer Content}
    ? Content extends {'application/json': infer Json}
      ? Json
      : OtherBody<Content>
    : never

/** The media types that `isJson` of `src/http` accepts. */
type JsonType = 'application/json' | 'text/json' | `${string}/${string}+json`

/** In the order in which routes prefer them. */
type OtherBody<Content> = [keyof Content & JsonType] extends [never]
  ? Content extends {'application/x-www-form-urlencoded': infer Form}
    ? Form | URLSearchParams
    : Content extends {'multipart/form-data': infer Form}
      ? FormData | {readonly [Name in keyof Form]: Form[Name] | Blob | readonly Blob[]}
      : string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>
  : Content[keyof Content & JsonType]

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX'

type SuccessOf<Responses> = [keyof Responses & Success] extends [never]
  ? Responses[keyof Responses & 'default']
  : Responses[keyof Responses & Success]

type ContentIn<Response> = Response extends {content: infer Content} ? Content : undefined

type ContentOf<Operation extends OperationType> = [SuccessOf<Operation['responses']>] extends [never]
  ? undefined
  : ContentIn<SuccessOf<Operation['responses']>>

/** The result of an operation for a request whose `stream` is `Flag`. */
export type ResultOf<Operation extends OperationType, Flag, Kind extends ResultKind> =
  ContentOf<Operation> extends {'text/event-stream': infer Event}
    ? Flag extends true
      ? (Kind & {event: Event})['stream']
      : PayloadOf<ContentOf<Operation>, Kind>
    : PayloadOf<ContentOf<Operation>, Kind>

type PayloadOf<Content, Kind extends ResultKind> = Content extends {'application/json': infer Json}
  ? (Kind & {payload: Json})['json']
  : Content extends {'application/x-jsonl': infer Line}
    ? AsyncIterable<Line> & Kind['info']
    : Content extends object
      ? OtherPayload<Content, Kind>
      : undefined

type OtherPayload<Content extends object, Kind extends ResultKind> = [keyof Content & JsonType] extends [never]
  ? [keyof Content] extends [
      `text/${string}` | `${string}${'/' | '+' | '-'}${'xml' | 'yaml' | 'jsonl' | 'ndjson' | 'javascript'}`,
    ]
    ? string
    : Blob
  : (Kind & {payload: Content[keyof Content & JsonType]})['json']

/** Arguments after which more may follow, the first of which can be left out if nothing in it is required. */
type OptionalIfEmpty<First, Rest extends unknown[]> = object extends First
  ? [given?: First, ...Rest]
  : [given: First, ...Rest]

type ParametersOption<Parameters> = object extends Parameters
  ? {readonly params?: Parameters}
  : {readonly params: Parameters}

/** The body, from which `Flag` is read where the operation can stream. */
type StreamingBody<Operation extends OperationType, Flag> =
  ContentOf<Operation> extends {'text/event-stream': unknown}
    ? BodyOf<Operation> & {readonly stream?: Flag}
    : BodyOf<Operation>

/** An operation as a function: of its body, where it has one, else of its parameters. */
export type OperationMethod<Operation extends OperationType, Kind extends ResultKind> = [BodyOf<Operation>] extends [
  never,
]
  ? (
      ...given: OptionalIfEmpty<ParametersOf<Operation>, [options?: CallOptions]>
    ) => Promise<ResultOf<Operation, undefined, Kind>>
  : <Flag extends StreamFlag = undefined>(
      body: StreamingBody<Operation, Flag>,
      ...options: OptionalIfEmpty<CallOptions & ParametersOption<ParametersOf<Operation>>, []>
    ) => Promise<ResultOf<Operation, Flag, Kind>>

type PlacedParameters<Place extends string, Parameters> = [NonNullable<Parameters>] extends [never]
  ? unknown
  : undefined extends Parameters
    ? {readonly params?: {readonly [Key in Place]?: Parameters}}
    : {readonly params: {readonly [Key in Place]: Parameters}}

/** `init` of a call by path: openapi-fetch's, as far as operations need it. */
type InitOf<Operation extends OperationType> = CallOptions &
  ([BodyOf<Operation>] extends [never] ? unknown : {readonly body: BodyOf<Operation>}) &
  PlacedParameters<'path', Operation['parameters']['path']> &
  PlacedParameters<'query', Operation['parameters']['query']>

type ErrorOf<Operation extends OperationType> = Operation['responses'][Exclude<
  keyof Operation['responses'],
  Success
>] extends {content: {'application/json': infer Json}}
  ? Json
  : unknown

/** The outcome of a call by path. `error` is a text for a body that is not the JSON of the description. */
export type FetchResult<Data, Failure> =
  | {readonly data: Data; readonly error?: undefined; readonly response: Response}
  | {readonly data?: undefined; readonly error: Failure | string; readonly response: Response}

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends {[Key in Method]: OperationType} ? Path : never
}[keyof Paths]

type OperationAt<PathItem, Method extends string> = PathItem extends {
  [Key in Method]: infer Operation extends OperationType
}
  ? Operation
  : never

/** A call by path. */
export type PathMethod<Paths, Method extends string, Kind extends ResultKind> = <
  Path extends PathsWith<Paths, Method>,
  Flag extends StreamFlag = undefined,
>(
  path: Path,
  ...init: OptionalIfEmpty<InitOf<OperationAt<Paths[Path], Method>> & {readonly body?: {readonly stream?: Flag}}, []>
) => Promise<
  FetchResult<ResultOf<OperationAt<Paths[Path], Method>, Flag, Kind>, ErrorOf<OperationAt<Paths[Path], Method>>>
>

/** The methods of a client: by operationId, and by path under the names of the HTTP methods that occur. */
export type Client<Operations extends object, Paths extends object, Kind extends ResultKind = PlainResults> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationType
    ? OperationMethod<Operations[Id], Kind>
    : never
} & {
  readonly [Method in HttpMethod as [PathsWith<Paths, Method>] extends [never] ? never : Uppercase<Method>]: PathMethod<
    Paths,
    Method,
    Kind
  >
}
