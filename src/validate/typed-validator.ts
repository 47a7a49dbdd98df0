import type {JsonName} from '../http/media-type-names.ts'
import type {Result} from '../issue.ts'
import type {AnswerOptions, IssueOptions, RequestOptions, Validator} from './validator.ts'

/** The ids that an editor completes. Any other text is allowed, since a contract may have been generated anew. */
export type OperationIdOf<Operations> = (keyof Operations & string) | (string & {})

/** The payload of a Request Body or Response Object as JSON, or of another content type where it has no JSON; undefined for none. */
type PayloadOf<Described> = Described extends {content: infer Content}
  ? [keyof Content & JsonName] extends [never]
    ? Content[keyof Content]
    : Content[keyof Content & JsonName]
  : undefined

/** The request body of an operation, by what openapi-typescript makes of its description. */
export type RequestBodyOf<Operations, Id> = Id extends keyof Operations
  ? Operations[Id] extends {requestBody: infer Body}
    ? PayloadOf<Body>
    : Operations[Id] extends {requestBody?: infer Body}
      ? PayloadOf<NonNullable<Body>> | undefined
      : undefined
  : unknown

/** The response body of an operation for a status: of that status, else of `default`; unknown where neither is described. */
export type ResponseBodyOf<Operations, Id, Status> = Id extends keyof Operations
  ? Operations[Id] extends {responses: infer Responses}
    ? Status extends keyof Responses
      ? PayloadOf<Responses[Status]>
      : number extends Status
        ? unknown
        : 'default' extends keyof Responses
          ? PayloadOf<Responses['default']>
          : unknown
    : unknown
  : unknown

/**
 * A validator whose results are typed by `Operations`, which openapi-typescript makes of the description: `createValidator<operations>(contract)`.
 * An editor completes the operationIds.
 */
export interface TypedValidator<Operations extends object> extends Validator {
  readonly validateRequest: <Id extends OperationIdOf<Operations>>(
    operationId: Id,
    body: unknown,
    options?: RequestOptions,
  ) => Result<RequestBodyOf<Operations, Id>>
  readonly validateResponse: <Id extends OperationIdOf<Operations>, Status extends number>(
    operationId: Id,
    status: Status,
    body: unknown,
    options?: AnswerOptions,
  ) => Result<ResponseBodyOf<Operations, Id, Status>>
  readonly validateEvent: (operationId: OperationIdOf<Operations>, event: unknown, options?: IssueOptions) => Result
}
