import type {FormPart} from '../http/form-part.ts'
import type {JsonLinesName, JsonName, MarkupName, TextName} from '../http/media-type-names.ts'
import type {EventStream} from './event-stream.ts'
import type {ResponseInfo} from './payload.ts'

/** An operation as openapi-typescript declares it. */
export interface OperationType {
  readonly parameters: {readonly [Place in ParameterPlace]?: unknown}
  readonly requestBody?: {readonly content: object} | undefined
  readonly responses: object
}

type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'

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

/** Payloads that carry their response; a string, a number, a boolean and null cannot. */
export interface PlainResults extends ResultKind {
  readonly json: WithInfo<this['payload']>
  readonly stream: EventStream<this['event']> & ResponseInfo
  readonly info: ResponseInfo
}

type WithInfo<Payload> = Payload extends object ? Payload & ResponseInfo : Payload

type In<Operation extends OperationType, Place extends ParameterPlace> = [
  NonNullable<Operation['parameters'][Place]>,
] extends [never]
  ? object
  : NonNullable<Operation['parameters'][Place]>

type Without<Parameters, Names> = [keyof Parameters & Names] extends [never]
  ? Parameters
  : Omit<Parameters, Names & string>

/** Parameters that share their name with those of another place, in a group that is called like their own. */
type Group<Place extends string, Parameters, Taken> = [keyof Parameters & Taken] extends [never]
  ? unknown
  : GroupOf<Place, Pick<Parameters, keyof Parameters & Taken>>

type GroupOf<Place extends string, Parameters> = object extends Parameters
  ? {readonly [Key in Place]?: Parameters}
  : {readonly [Key in Place]: Parameters}

/** All parameters in one object. Of several with one name, that of the path comes first, then that of the query and of a header. */
export type ParametersOf<Operation extends OperationType, Preset = never> = [
  NonNullable<Operation['parameters']['header'] | Operation['parameters']['cookie']>,
] extends [never]
  ? Addressed<In<Operation, 'path'>, In<Operation, 'query'>>
  : Placed<
      In<Operation, 'path'>,
      In<Operation, 'query'>,
      Without<In<Operation, 'header'>, Preset>,
      In<Operation, 'cookie'>
    >

type Addressed<Path, Query> = Path & Without<Query, keyof Path> & Group<'query', Query, keyof Path>

type Placed<Path, Query, Header, Cookie> = Addressed<Path, Query> &
  Without<Header, keyof Path | keyof Query> &
  Group<'header', Header, keyof Path | keyof Query> &
  Without<Cookie, keyof Path | keyof Query | keyof Header> &
  Group<'cookie', Cookie, keyof Path | keyof Query | keyof Header>

/** The JSON body of a request; `never` for an operation without one. */
export type RequestOf<Operation extends OperationType> = [NonNullable<Operation['requestBody']>] extends [
  {content: {'application/json': infer Json}},
]
  ? unknown extends Json
    ? never
    : Json
  : never

/** The contents of a request by media type; `never` for an operation without a body. */
export type BodiesOf<Operation extends OperationType> = [NonNullable<Operation['requestBody']>] extends [never]
  ? never
  : NonNullable<Operation['requestBody']>['content']

/** The media type of a body for which a call names none, in the order in which routes prefer them. */
type UsualType<Content> = 'application/json' extends keyof Content
  ? 'application/json'
  : FirstOf<
      [
        keyof Content & JsonName,
        keyof Content & 'application/x-www-form-urlencoded',
        keyof Content & 'multipart/form-data',
        keyof Content & 'text/plain',
        keyof Content,
      ]
    >

type FirstOf<Types extends readonly unknown[]> = Types extends [infer First, ...infer Rest]
  ? [First] extends [never]
    ? FirstOf<Rest>
    : First
  : never

/** A body of one media type, as a caller gives it. Default of `Type`, where that is `never`: the usual one. */
export type BodyAs<Content, Type> = [Type] extends [never] ? BodyIn<Content, UsualType<Content>> : BodyIn<Content, Type>

type BodyIn<Content, Type> = Type extends keyof Content ? GivenBody<Type, Content[Type]> : never

type GivenBody<Type, Body> = Type extends JsonName
  ? Body
  : Type extends 'application/x-www-form-urlencoded'
    ? Body | URLSearchParams
    : Type extends `multipart/${string}`
      ? (Type extends 'multipart/form-data' ? FormData : RawBody) | FieldsOf<Body>
      : Type extends JsonLinesName
        ? readonly Body[] | RawBody
        : RawBody

/** The fields of a form in parts; never for a list of parts, which have no names. */
type FieldsOf<Body> = Body extends readonly unknown[]
  ? never
  : {readonly [Name in keyof Body]: Body[Name] | Blob | FormPart | readonly (Blob | FormPart)[]}

type RawBody = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

export type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX'

type SuccessOf<Responses> = [keyof Responses & Success] extends [never]
  ? Responses[keyof Responses & 'default']
  : Responses[keyof Responses & Success]

type ContentIn<Response> = Response extends {content: infer Content} ? Content : undefined

/** The contents of the successes of an operation, `undefined` among them where one has none. */
export type ContentOf<Operation extends OperationType> = [SuccessOf<Operation['responses']>] extends [never]
  ? undefined
  : ContentIn<SuccessOf<Operation['responses']>>

/** The media types that a response may have. */
export type OfferedBy<Content> = Content extends object ? keyof Content & string : never

/** The result of an operation for a request whose `stream` is `Flag`, and which accepts `Accept` where that is named. */
export type ResultOf<Operation extends OperationType, Flag, Kind extends ResultKind, Accept = never> = [
  Accept,
] extends [never]
  ? UsualResult<ContentOf<Operation>, Flag, Kind>
  : NamedResult<ContentOf<Operation>, Accept, Kind>

/** The result of a response alone. */
export type ResultIn<Response, Flag, Kind extends ResultKind, Accept> = [Accept] extends [never]
  ? UsualResult<ContentIn<Response>, Flag, Kind>
  : NamedResult<ContentIn<Response>, Accept, Kind>

/** Of one of several successes, as each has contents of its own. */
type UsualResult<Content, Flag, Kind extends ResultKind> = Content extends {'application/json': infer Json}
  ? Content extends {'text/event-stream': infer Event}
    ? Flag extends true
      ? (Kind & {event: Event})['stream']
      : (Kind & {payload: Json})['json']
    : (Kind & {payload: Json})['json'] | OtherThanJson<Content, Kind>
  : Content extends object
    ? OtherResult<Content, Flag, Kind>
    : undefined

type OtherThanJson<Content, Kind extends ResultKind> = keyof Content extends 'application/json'
  ? never
  : ResultAs<Content, Exclude<keyof Content, JsonName | JsonLinesName | MarkupName>, Kind>

type OtherResult<Content, Flag, Kind extends ResultKind> = [keyof Content & JsonName] extends [never]
  ? ResultAs<Content, SequenceAlone<Content>, Kind>
  : 'text/event-stream' extends keyof Content
    ? ResultAs<Content, Flag extends true ? 'text/event-stream' : keyof Content & JsonName, Kind>
    : ResultAs<Content, keyof Content & JsonName, Kind> | OtherThanJson<Content, Kind>

/** All media types but those of sequences, which a caller gets where there is nothing else. */
type SequenceAlone<Content> = [Exclude<keyof Content, 'text/event-stream' | JsonLinesName>] extends [never]
  ? FirstOf<[keyof Content & JsonLinesName, keyof Content]>
  : Exclude<keyof Content, 'text/event-stream' | JsonLinesName>

type NamedResult<Content, Accept, Kind extends ResultKind> = Content extends object
  ? ResultAs<Content, keyof Content & Accept, Kind>
  : undefined

/** The result of a response of one media type. */
type ResultAs<Content, Type extends keyof Content, Kind extends ResultKind> = Type extends JsonName
  ? (Kind & {payload: Content[Type]})['json']
  : Type extends 'text/event-stream'
    ? (Kind & {event: Content[Type]})['stream']
    : Type extends JsonLinesName
      ? AsyncIterable<Content[Type]> & Kind['info']
      : Type extends TextName | 'application/x-www-form-urlencoded'
        ? string
        : Blob
