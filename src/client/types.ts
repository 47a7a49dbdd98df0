import type {HttpMethod} from '../contract.ts'
import type {JsonName} from '../http/media-type-names.ts'
import type {
  BodiesOf,
  BodyAs,
  ContentOf,
  OfferedBy,
  OperationType,
  ParametersOf,
  PlainResults,
  ResultIn,
  ResultKind,
  ResultOf,
  Success,
} from './operation-types.ts'
import type {CallOptions} from './options.ts'

/** The value of the request property `stream`, which decides what the operation resolves to. */
export type StreamFlag = boolean | null | undefined

/** Arguments after which more may follow, the first of which can be left out if nothing in it is required. */
type OptionalIfEmpty<First, Rest extends unknown[]> = object extends First
  ? [given?: First, ...Rest]
  : [given: First, ...Rest]

type ParametersOption<Parameters> = object extends Parameters
  ? {readonly params?: Parameters}
  : {readonly params: Parameters}

/** The choice among the media types of a response. */
interface AcceptOption<Operation extends OperationType, Accept> {
  /** The media type of the response. Default: each that the result may have by its type. */
  readonly accept?: Accept & OfferedBy<ContentOf<Operation>>
}

/** The choice among the media types of a request. */
interface ContentTypeOption<Type> {
  /** The media type of the body. Default: JSON, else a form, else the first that the description has. */
  readonly contentType?: Type
}

type KeysOf<Union> = Union extends unknown ? keyof Union : never

/** A body, from which `Flag` is read where the operation can stream. */
type StreamingBody<Operation extends OperationType, Body, Flag> =
  'text/event-stream' extends OfferedBy<ContentOf<Operation>>
    ? 'stream' extends KeysOf<Body>
      ? Body & {readonly stream?: Flag}
      : Body
    : Body

type BodyOptions<Operation extends OperationType, Preset, Type, Accept> = CallOptions &
  ContentTypeOption<Type> &
  AcceptOption<Operation, Accept> &
  ParametersOption<ParametersOf<Operation, Preset>>

/** An operation as a function: of its body, where it has one, else of its parameters, without those that are preset. */
export type OperationMethod<Operation extends OperationType, Kind extends ResultKind, Preset = never> = [
  BodiesOf<Operation>,
] extends [never]
  ? <Accept extends string = never>(
      ...given: OptionalIfEmpty<
        ParametersOf<Operation, Preset>,
        [options?: CallOptions & AcceptOption<Operation, Accept>]
      >
    ) => Promise<ResultOf<Operation, undefined, Kind, Accept>>
  : undefined extends Operation['requestBody']
    ? <
        Flag extends StreamFlag = undefined,
        Type extends keyof BodiesOf<Operation> = never,
        Accept extends string = never,
      >(
        ...given: object extends ParametersOf<Operation, Preset>
          ? [
              body?: StreamingBody<Operation, BodyAs<BodiesOf<Operation>, Type>, Flag>,
              options?: BodyOptions<Operation, Preset, Type, Accept>,
            ]
          : [
              body: StreamingBody<Operation, BodyAs<BodiesOf<Operation>, Type>, Flag> | undefined,
              options: BodyOptions<Operation, Preset, Type, Accept>,
            ]
      ) => Promise<ResultOf<Operation, Flag, Kind, Accept>>
    : <
        Flag extends StreamFlag = undefined,
        Type extends keyof BodiesOf<Operation> = never,
        Accept extends string = never,
      >(
        body: StreamingBody<Operation, BodyAs<BodiesOf<Operation>, Type>, Flag>,
        ...options: object extends ParametersOf<Operation, Preset>
          ? [options?: BodyOptions<Operation, Preset, Type, Accept>]
          : [options: BodyOptions<Operation, Preset, Type, Accept>]
      ) => Promise<ResultOf<Operation, Flag, Kind, Accept>>

type PlacedParameters<Place extends string, Parameters> = [NonNullable<Parameters>] extends [never]
  ? unknown
  : object extends NonNullable<Parameters>
    ? {readonly params?: {readonly [Key in Place]?: NonNullable<Parameters>}}
    : {readonly params: {readonly [Key in Place]: Parameters}}

type GivenHeader<Operation extends OperationType, Preset> = [NonNullable<Operation['parameters']['header']>] extends [
  never,
]
  ? never
  : Omit<NonNullable<Operation['parameters']['header']>, Preset & string>

type GivenBody<Operation extends OperationType, Type> = [BodiesOf<Operation>] extends [never]
  ? unknown
  : undefined extends Operation['requestBody']
    ? {readonly body?: BodyAs<BodiesOf<Operation>, Type>}
    : {readonly body: BodyAs<BodiesOf<Operation>, Type>}

/** `init` of a call by path: openapi-fetch's, as far as operations need it. */
type InitOf<Operation extends OperationType, Preset, Flag, Type, Accept> = CallOptions &
  ContentTypeOption<Type> &
  AcceptOption<Operation, Accept> &
  GivenBody<Operation, Type> & {readonly body?: {readonly stream?: Flag}} & PlacedParameters<
    'path',
    Operation['parameters']['path']
  > &
  PlacedParameters<'query', Operation['parameters']['query']> &
  PlacedParameters<'header', GivenHeader<Operation, Preset>> &
  PlacedParameters<'cookie', Operation['parameters']['cookie']>

/** The number that a key of a Response Object stands for. */
type StatusOf<Key> = Key extends number ? Key : number

type JsonOf<Content> = Content extends {content: infer Contents} ? Contents[keyof Contents & JsonName] : unknown

/** The outcome of a call by path. `error` is a text for a body that is not the JSON of the description. */
export type FetchResult<Data, Failure, Status = number> =
  | {readonly data: Data; readonly error?: undefined; readonly response: Response; readonly status: Status}
  | FetchFailure<Failure, number>

interface FetchFailure<Failure, Status> {
  readonly data?: undefined
  readonly error: Failure | string
  readonly response: Response
  readonly status: Status
}

/** The outcomes of an operation, which `status` tells apart. */
type OutcomeOf<Operation extends OperationType, Flag, Kind extends ResultKind, Accept> =
  | SuccessIn<Operation['responses'], Flag, Kind, Accept>
  | FailureIn<Operation['responses'], Exclude<keyof Operation['responses'], Success>>

type SuccessIn<Responses, Flag, Kind extends ResultKind, Accept> = {
  [Key in [keyof Responses & Success] extends [never] ? keyof Responses & 'default' : keyof Responses & Success]: {
    readonly data: ResultIn<Responses[Key], Flag, Kind, Accept>
    readonly error?: undefined
    readonly response: Response
    readonly status: StatusOf<Key>
  }
}[[keyof Responses & Success] extends [never] ? keyof Responses & 'default' : keyof Responses & Success]

type FailureIn<Responses, Keys extends keyof Responses> = [Keys] extends [never]
  ? FetchFailure<unknown, number>
  : {[Key in Keys]: FetchFailure<JsonOf<Responses[Key]>, StatusOf<Key>>}[Keys]

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends {[Key in Method]: OperationType} ? Path : never
}[keyof Paths]

type OperationAt<PathItem, Method extends string> = PathItem extends {
  [Key in Method]: infer Operation extends OperationType
}
  ? Operation
  : never

/** A call by path. */
export type PathMethod<Paths, Method extends string, Kind extends ResultKind, Preset = never> = <
  Path extends PathsWith<Paths, Method>,
  Flag extends StreamFlag = undefined,
  Type extends keyof BodiesOf<OperationAt<Paths[Path], Method>> = never,
  Accept extends string = never,
>(
  path: Path,
  ...init: OptionalIfEmpty<InitOf<OperationAt<Paths[Path], Method>, Preset, Flag, Type, Accept>, []>
) => Promise<OutcomeOf<OperationAt<Paths[Path], Method>, Flag, Kind, Accept>>

/** Names that a client has for something else: an object with a method `then` is taken for a promise. */
type Reserved = 'then' | Uppercase<HttpMethod>

/** The methods of `additionalOperations`, which are written as they are sent. */
type AdditionalMethod<Paths> = Exclude<KeysOf<Paths[keyof Paths]>, HttpMethod | 'parameters'> & string

/** A method for each operation. Over the keys of the operations themselves, so that editors show their descriptions. */
type OperationMethods<Operations, Kind extends ResultKind, Preset extends string> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationType
    ? OperationMethod<Operations[Id], Kind, Preset>
    : never
}

/** The methods of a client: by operationId, and by path under the names of the HTTP methods that occur. */
export type Client<
  Operations extends object,
  Paths extends object,
  Kind extends ResultKind = PlainResults,
  Preset extends string = never,
> = OperationMethods<Pick<Operations, Exclude<keyof Operations, Reserved | AdditionalMethod<Paths>>>, Kind, Preset> & {
  readonly [
    Method in HttpMethod | AdditionalMethod<Paths> as [PathsWith<Paths, Method>] extends [never]
      ? never
      : Uppercase<Method>
  ]: PathMethod<Paths, Method, Kind, Preset>
}
