export {expressValidator, fastifyPlugin, honoValidator, koaValidator} from '../server/index.ts'
export {problemOf, UploadError, validateHandler, withValidation} from '../server/index.ts'
export type {
  AnyValidatedRequest,
  ReceivedBody,
  ReceivedParameters,
  TypedContract,
  UploadedFile,
} from '../server/index.ts'
export type {CheckedResponse, Formatter, PresentedCredentials, ServerRequest, SecurityContext} from '../server/index.ts'
export type {ExpressRequest, ExpressValidator, FastifyInstanceLike, FastifyRequestLike} from '../server/index.ts'
export type {FastifyValidator, HonoContext, HonoValidator, KoaContext, KoaValidator} from '../server/index.ts'
export type {OperationHandlers, ProblemDetails, ProblemError, Rejection, RequestHandler} from '../server/index.ts'
export type {SecurityHandler, ServerValidatorOptions, ValidatedHandler} from '../server/index.ts'
export type {ValidatedRequest, ValidatedVariables} from '../server/index.ts'
export {InputError, ToolkitError} from '../errors.ts'
