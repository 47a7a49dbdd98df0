import type {PageResponse} from '@anthropic-ai/sdk/core/pagination'
import type * as BetaBatches from '@anthropic-ai/sdk/resources/beta/messages/batches'
import type * as BetaMessages from '@anthropic-ai/sdk/resources/beta/messages/messages'
import type * as BetaModels from '@anthropic-ai/sdk/resources/beta/models'
import type * as Batches from '@anthropic-ai/sdk/resources/messages/batches'
import type * as Messages from '@anthropic-ai/sdk/resources/messages/messages'
import type * as Models from '@anthropic-ai/sdk/resources/models'
import type {ErrorDetails, ErrorResponse, ErrorType} from '@anthropic-ai/sdk/resources/shared'
import type {ErrorDetails as OurErrorDetails, ErrorObject, operations} from '#generated/native/types.js'

/** The two sides that the drift meter compares, by operation: what is sent, and what comes back. The compiler reads them. */

/** The SDK, without beta features. */
export interface Sdk {
  createMessage: {
    request: Messages.MessageCreateParams
    response: Messages.Message
    event: Messages.RawMessageStreamEvent
  }
  countMessageTokens: {request: Messages.MessageCountTokensParams; response: Messages.MessageTokensCount}
  createMessageBatch: {request: Batches.BatchCreateParams; response: Batches.MessageBatch}
  listMessageBatches: {request: Batches.BatchListParams; response: PageResponse<Batches.MessageBatch>}
  getMessageBatch: {request: Batches.BatchRetrieveParams; response: Batches.MessageBatch}
  cancelMessageBatch: {request: Batches.BatchCancelParams; response: Batches.MessageBatch}
  deleteMessageBatch: {request: Batches.BatchDeleteParams; response: Batches.DeletedMessageBatch}
  getMessageBatchResults: {request: Batches.BatchResultsParams; response: Batches.MessageBatchIndividualResponse}
  listModels: {request: Models.ModelListParams; response: PageResponse<Models.ModelInfo>}
  getModel: {request: Models.ModelRetrieveParams; response: Models.ModelInfo}
}

/** The SDK, with beta features. */
export interface SdkBeta {
  createMessage: {
    request: BetaMessages.MessageCreateParams
    response: BetaMessages.BetaMessage
    event: BetaMessages.BetaRawMessageStreamEvent
  }
  countMessageTokens: {request: BetaMessages.MessageCountTokensParams; response: BetaMessages.BetaMessageTokensCount}
  createMessageBatch: {request: BetaBatches.BatchCreateParams; response: BetaBatches.BetaMessageBatch}
  listMessageBatches: {request: BetaBatches.BatchListParams; response: PageResponse<BetaBatches.BetaMessageBatch>}
  getMessageBatch: {request: BetaBatches.BatchRetrieveParams; response: BetaBatches.BetaMessageBatch}
  cancelMessageBatch: {request: BetaBatches.BatchCancelParams; response: BetaBatches.BetaMessageBatch}
  deleteMessageBatch: {request: BetaBatches.BatchDeleteParams; response: BetaBatches.BetaDeletedMessageBatch}
  getMessageBatchResults: {
    request: BetaBatches.BatchResultsParams
    response: BetaBatches.BetaMessageBatchIndividualResponse
  }
  listModels: {request: BetaModels.ModelListParams; response: PageResponse<BetaModels.BetaModelInfo>}
  getModel: {request: BetaModels.ModelRetrieveParams; response: BetaModels.BetaModelInfo}
  errors: {body: ErrorResponse; details: ErrorDetails; type: ErrorType}
}

/** Our own types, in the form of the SDK's: body, query and headers of a request are one object. */
export type Ours = {
  [Id in keyof operations]: {
    request: Body<operations[Id]> & Query<operations[Id]> & Headers<operations[Id]>
    response: Response<operations[Id], 200, 'application/json' | 'application/x-jsonl'>
    event: Response<operations[Id], 200, 'text/event-stream'>
  }
} & {
  errors: {
    body: Response<
      operations[keyof operations],
      400 | 401 | 402 | 403 | 404 | 413 | 429 | 500 | 504 | 529,
      'application/json'
    >
    details: OurErrorDetails
    type: ErrorObject['type']
  }
}

type Body<Operation> = Operation extends {requestBody: {content: {'application/json': infer Body}}} ? Body : unknown

type Query<Operation> = Operation extends {parameters: {query?: infer Query}} ? Renamed<Query> : unknown

/** Lists are called `lifecycle[]` on the wire. */
type Renamed<Query> = [Query] extends [never]
  ? unknown
  : {[Name in keyof Query as Name extends `${infer List}[]` ? List : Name]: Query[Name]}

/** The headers that the SDK takes as parameters, under its names for them. It sends the version by itself. */
interface HeaderNames {
  'anthropic-beta': 'betas'
  'anthropic-user-profile-id': 'user_profile_id'
  'anthropic-workspace-id': 'workspace_id'
}

type Headers<Operation> = Operation extends {parameters: {header: infer Header}}
  ? {
      [
        Name in keyof Header as Name extends keyof HeaderNames ? HeaderNames[Name] : never
      ]: Name extends 'anthropic-beta' ? Exclude<Header[Name], undefined>[] : Header[Name]
    }
  : unknown

type Response<Operation, Status extends number, MediaType extends string> = Operation extends {
  responses: infer Responses
}
  ? Content<Responses[keyof Responses & Status], MediaType>
  : never

type Content<Response, MediaType extends string> = Response extends {content: infer Content}
  ? Content[keyof Content & MediaType]
  : never
