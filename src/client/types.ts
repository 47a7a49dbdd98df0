import type {HttpMethod} from '../contract.ts'
import type {EventStream} from './event-stream.ts'
import type {CallOptions} from './options.ts'
import type {ResponseInfo} from './response-info.ts'

/** An operation as openapi-typescript declares it. */
export interface OperationType {
  readonly parameters: {readonly path?: unknown; readonly query?: unknown}
  readonly requestBody?: {readonly content: object} | undefined
  readonly responses: object
}

/** What the request property `stream` may hold. Its value decides what the operation gives. */
export type StreamFlag = boolean | null | undefined

type Part<Parameters> = [NonNullable<Parameters>] extends [never] ? unknown : NonNullable<Parameters>

/** Path and query parameters in one object. */
export type ParametersOf<Operation extends OperationType> = Part<Operation['parameters']['path']> & Part<Operation['parameters']['query']>

/** The JSON body of a request; `never` for an operation without one. */
export type RequestOf<Operation extends OperationType> =
  NonNullable<Operation['requestBody']> extends {content: {'application/json': infer Json}} ? Json : never

type Success = 200 | 201 | 202 | 203 | 204

type ContentOf<Operation extends OperationType> =
  Operation['responses'][keyof Operation['responses'] & Success] extends {content: infer Content} ? Content : never

type PayloadOf<Content, Info> = Content extends {'application/json': infer Json}
  ? Json & Info
  : Content extends {'application/x-jsonl': infer Line}
    ? AsyncIterable<Line> & Info
    : undefined

/** What an operation gives for a request whose `stream` is `Flag`. */
export type ResultOf<Operation extends OperationType, Flag, Stream, Info> =
  ContentOf<Operation> extends {'text/event-stream': infer Event}
    ? Flag extends true
      ? StreamOf<Event, Stream> & Info
      : PayloadOf<ContentOf<Operation>, Info>
    : PayloadOf<ContentOf<Operation>, Info>

type StreamOf<Event, Stream> = [Stream] extends [never] ? EventStream<Event> : Stream

type ParametersArguments<Parameters> = unknown extends Parameters
  ? [parameters?: undefined, options?: CallOptions]
  : object extends Parameters
    ? [parameters?: Parameters, options?: CallOptions]
    : [parameters: Parameters, options?: CallOptions]

type ParametersOption<Parameters> = unknown extends Parameters ? unknown : object extends Parameters ? {params?: Parameters} : {params: Parameters}

type OptionsArguments<Options> = object extends Options ? [options?: Options] : [options: Options]

/** An operation as a function: of its body, where it has one, else of its parameters. */
export type OperationMethod<Operation extends OperationType, Stream, Info> = [RequestOf<Operation>] extends [never]
  ? (...given: ParametersArguments<ParametersOf<Operation>>) => Promise<ResultOf<Operation, undefined, Stream, Info>>
  : <Flag extends StreamFlag = undefined>(
      body: RequestOf<Operation> & {readonly stream?: Flag},
      ...options: OptionsArguments<CallOptions & ParametersOption<ParametersOf<Operation>>>
    ) => Promise<ResultOf<Operation, Flag, Stream, Info>>

/** `init` of a call by path: openapi-fetch's, as far as operations need it. */
type InitOf<Operation extends OperationType> = CallOptions &
  ([RequestOf<Operation>] extends [never] ? unknown : {body: RequestOf<Operation>}) &
  PlacedParameters<'path', Operation['parameters']['path']> &
  PlacedParameters<'query', Operation['parameters']['query']>

type PlacedParameters<Place extends string, Parameters> = [NonNullable<Parameters>] extends [never]
  ? unknown
  : undefined extends Parameters
    ? {params?: {[Key in Place]?: Parameters}}
    : {params: {[Key in Place]: Parameters}}

type ErrorOf<Operation extends OperationType> =
  Operation['responses'][Exclude<keyof Operation['responses'], Success>] extends {content: {'application/json': infer Json}} ? Json : unknown

/** What a call by path comes to. `error` is text where the body is not the JSON that the description promises. */
export type FetchResult<Data, Failure> =
  | {readonly data: Data; readonly error?: undefined; readonly response: Response}
  | {readonly data?: undefined; readonly error: Failure | string | undefined; readonly response: Response}

type PathsWith<Paths, Method extends string> = {[Path in keyof Paths]: Paths[Path] extends {[Key in Method]: OperationType} ? Path : never}[keyof Paths]

type OperationAt<PathItem, Method extends string> = PathItem extends {[Key in Method]: infer Operation extends OperationType} ? Operation : never

/** A call by path. */
export type PathMethod<Paths, Method extends string, Stream, Info> = <Path extends PathsWith<Paths, Method>, Flag extends StreamFlag = undefined>(
  path: Path,
  ...init: OptionsArguments<InitOf<OperationAt<Paths[Path], Method>> & {readonly body?: {readonly stream?: Flag}}>
) => Promise<FetchResult<ResultOf<OperationAt<Paths[Path], Method>, Flag, Stream, Info>, ErrorOf<OperationAt<Paths[Path], Method>>>>

/** The methods of a client: by operationId, and by path under the names of the HTTP methods that occur. */
export type Client<Operations extends object, Paths extends object, Stream = never, Info = ResponseInfo> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationType ? OperationMethod<Operations[Id], Stream, Info> : never
} & {
  readonly [Method in HttpMethod as [PathsWith<Paths, Method>] extends [never] ? never : Uppercase<Method>]: PathMethod<Paths, Method, Stream, Info>
}
