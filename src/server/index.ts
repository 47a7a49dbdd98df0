export {honoValidator, type HonoContext, type HonoValidator, type ValidatedVariables} from './hono.ts'
export {expressValidator, type ExpressRequest, type ExpressValidator} from './express.ts'
export {fastifyPlugin, type FastifyInstanceLike, type FastifyRequestLike, type FastifyValidator} from './fastify.ts'
export {koaValidator, type KoaContext, type KoaValidator} from './koa.ts'
export {validateHandler, withValidation} from './handler.ts'
export type {OperationHandlers, RequestHandler, ValidatedHandler} from './handler.ts'
export type {ServerRequest} from './arrival.ts'
export type {
  CheckedResponse,
  Formatter,
  PresentedCredentials,
  SecurityContext,
  SecurityHandler,
  ServerValidatorOptions,
} from './options.ts'
export {problemOf, UploadError, type ProblemDetails, type ProblemError, type Rejection} from './rejection.ts'
export type {AnyValidatedRequest, ReceivedBody, ReceivedParameters, TypedContract, ValidatedRequest} from './types.ts'
export type {UploadedFile} from './uploaded-file.ts'
