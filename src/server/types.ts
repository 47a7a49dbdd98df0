import type {Contract} from '../contract.ts'
import type {JsonLinesName, JsonName, TextName} from '../http/media-type-names.ts'
import type {UploadedFile} from './uploaded-file.ts'

/** A contract with the types of its operations, which the compiler alone sees. Those of the generated `index.js` are such. */
export interface TypedContract<Operations extends object = object> extends Contract {
  readonly '~operations'?: Operations | undefined
}

/** The ids of the operations, as far as they are known. */
export type OperationIdIn<Operations extends object> = [keyof Operations] extends [never]
  ? string
  : keyof Operations & string

/** A request that fits the description, with its parts as values. */
export interface ValidatedRequest<Operations extends object = object, Id = string> {
  readonly operationId: Id
  /** The parameters by location and by the name that they have in the description, typed by their schemas. Those that are absent are left out. */
  readonly params: ReceivedParameters<Operations, Id>
  /**
   * The body: parsed JSON, the fields of a form with an `UploadedFile` for each file, the values of JSON Lines, a text, or a stream for bytes.
   * Undefined where none was sent.
   */
  readonly body: ReceivedBody<Operations, Id>
  /** The values that the security handlers returned, by the name of their scheme. */
  readonly security: Readonly<Record<string, unknown>>
}

/** A validated request of any operation; its `operationId` tells which one. */
export type AnyValidatedRequest<Operations extends object> = {
  readonly [Id in OperationIdIn<Operations>]: ValidatedRequest<Operations, Id>
}[OperationIdIn<Operations>]

type Place = 'path' | 'query' | 'header' | 'cookie'

/** The parameters of an operation, by what openapi-typescript makes of its description. */
export type ReceivedParameters<Operations, Id> = {
  readonly [In in Place]: Id extends keyof Operations
    ? Operations[Id] extends {parameters: infer Parameters}
      ? ParametersIn<Parameters, In>
      : unknown
    : Readonly<Record<string, unknown>>
}

type ParametersIn<Parameters, In extends Place> = In extends keyof Parameters
  ? [NonNullable<Parameters[In]>] extends [never]
    ? Readonly<Record<string, never>>
    : NonNullable<Parameters[In]>
  : Readonly<Record<string, never>>

/** The body of an operation's request, of whichever of its content types. */
export type ReceivedBody<Operations, Id> = Id extends keyof Operations
  ? Operations[Id] extends {requestBody: {content: infer Content}}
    ? ContentOf<Content>
    : Operations[Id] extends {requestBody?: infer Body}
      ? BodyOrNone<NonNullable<Body>>
      : undefined
  : unknown

type BodyOrNone<Body> = [Body] extends [never]
  ? undefined
  : Body extends {content: infer Content}
    ? ContentOf<Content> | undefined
    : undefined

type ContentOf<Content> = {[Type in keyof Content]: BodyIn<Type, Content[Type]>}[keyof Content]

type BodyIn<Type, Body> = Type extends JsonName | 'application/x-www-form-urlencoded'
  ? Body
  : Type extends JsonLinesName | `${string}/${'' | 'x-'}json-seq`
    ? readonly Body[]
    : Type extends `multipart/${string}`
      ? FormOf<Body>
      : Type extends TextName
        ? string
        : ReadableStream<Uint8Array>

/** A part is a file if its sender says so, as in the `FormData` of the web: a description has a string for both. */
type FormOf<Form> = Form extends object ? {readonly [Name in keyof Form]: FieldOf<Form[Name]>} : Form

type FieldOf<Value> = Value extends readonly (infer Item)[]
  ? readonly FieldOf<Item>[]
  : string extends Value
    ? Value | UploadedFile
    : unknown extends Value
      ? Value | UploadedFile
      : Value
