// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

const CreateMessageRoute = {
  method: "post",
  path: "/v1/messages",
  hasBody: true,
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  acceptBy: {property: "stream", mediaTypes: {true: "text/event-stream"}},
  error: {type: ["error", "type"], message: ["error", "message"]},
  events: {
    eventField: "type",
    terminal: ["message_stop", "error"],
    error: {events: ["error"], type: ["error", "type"], message: ["error", "message"]},
  },
}
const CountMessageTokensRoute = {
  method: "post",
  path: "/v1/messages/count_tokens",
  hasBody: true,
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const ListMessageBatchesRoute = {
  method: "get",
  path: "/v1/messages/batches",
  query: ["limit", "before_id", "after_id"],
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const CreateMessageBatchRoute = {
  method: "post",
  path: "/v1/messages/batches",
  hasBody: true,
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const GetMessageBatchRoute = {
  method: "get",
  path: "/v1/messages/batches/{message_batch_id}",
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const DeleteMessageBatchRoute = {
  method: "delete",
  path: "/v1/messages/batches/{message_batch_id}",
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const CancelMessageBatchRoute = {
  method: "post",
  path: "/v1/messages/batches/{message_batch_id}/cancel",
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const GetMessageBatchResultsRoute = {
  method: "get",
  path: "/v1/messages/batches/{message_batch_id}/results",
  credentials: ["x-api-key", "authorization"],
  accept: "application/x-jsonl",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const ListModelsRoute = {
  method: "get",
  path: "/v1/models",
  query: ["limit", "before_id", "after_id", "lifecycle[]"],
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}
const GetModelRoute = {
  method: "get",
  path: "/v1/models/{model_id}",
  credentials: ["x-api-key", "authorization"],
  accept: "application/json",
  error: {type: ["error", "type"], message: ["error", "message"]},
}

export const routes = {
  createMessage: CreateMessageRoute,
  countMessageTokens: CountMessageTokensRoute,
  listMessageBatches: ListMessageBatchesRoute,
  createMessageBatch: CreateMessageBatchRoute,
  getMessageBatch: GetMessageBatchRoute,
  deleteMessageBatch: DeleteMessageBatchRoute,
  cancelMessageBatch: CancelMessageBatchRoute,
  getMessageBatchResults: GetMessageBatchResultsRoute,
  listModels: ListModelsRoute,
  getModel: GetModelRoute,
}
export {CreateMessageRoute as createMessage}
export {CountMessageTokensRoute as countMessageTokens}
export {ListMessageBatchesRoute as listMessageBatches}
export {CreateMessageBatchRoute as createMessageBatch}
export {GetMessageBatchRoute as getMessageBatch}
export {DeleteMessageBatchRoute as deleteMessageBatch}
export {CancelMessageBatchRoute as cancelMessageBatch}
export {GetMessageBatchResultsRoute as getMessageBatchResults}
export {ListModelsRoute as listModels}
export {GetModelRoute as getModel}
