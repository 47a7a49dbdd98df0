// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

const texts = /* @__PURE__ */ '\
{"method":"post","path":"/v1/messages","parameters":\t3\t,"security":\t4\t,"requestBody":{"required":true,"content":{"application/json":{"schema":"CreateMessageRequest"}}},"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"Message"},"text/event-stream":{"schema":"StreamEvent","eventStream":{"eventField":"type","sequence":["message_start",{"repeat":["content_block_start",{"repeat":["content_block_delta"]},"content_block_stop"]},{"repeat":["message_delta"]},"message_stop"],"anywhere":["ping","error"],"terminal":["message_stop","error"],"keepAlive":["ping"],"error":{"events":["error"],"type":"/error/type","message":"/error/message"}}}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"responseBy":{"property":"stream","mediaTypes":{"true":"text/event-stream","false":"application/json"},"default":"application/json"},"error":\t23\t,"docs":"https://docs.claude.com/en/api/messages"}\n\
{"method":"post","path":"/v1/messages/count_tokens","parameters":\t3\t,"security":\t4\t,"requestBody":{"required":true,"content":{"application/json":{"schema":"CountMessageTokensRequest"}}},"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"MessageTokensCount"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/messages-count-tokens"}\n\
{"method":"get","path":"/v1/messages/batches","parameters":[\t0\t,\t1\t,\t2\t,\t24\t,\t25\t,\t26\t],"security":\t4\t,"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"MessageBatchesPage"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/listing-message-batches"}\n\
{"method":"post","path":"/v1/messages/batches","parameters":\t3\t,"security":\t4\t,"requestBody":{"required":true,"content":{"application/json":{"schema":"CreateMessageBatchRequest"}}},"responses":\t27\t,"error":\t23\t,"docs":"https://docs.claude.com/en/api/creating-message-batches"}\n\
{"method":"get","path":"/v1/messages/batches/{message_batch_id}","parameters":\t28\t,"security":\t4\t,"responses":\t27\t,"error":\t23\t,"docs":"https://docs.claude.com/en/api/retrieving-message-batches"}\n\
{"method":"delete","path":"/v1/messages/batches/{message_batch_id}","parameters":\t28\t,"security":\t4\t,"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"DeletedMessageBatch"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/deleting-message-batches"}\n\
{"method":"post","path":"/v1/messages/batches/{message_batch_id}/cancel","parameters":\t28\t,"security":\t4\t,"responses":\t27\t,"error":\t23\t,"docs":"https://docs.claude.com/en/api/canceling-message-batches"}\n\
{"method":"get","path":"/v1/messages/batches/{message_batch_id}/results","parameters":\t28\t,"security":\t4\t,"responses":{"200":{"headers":\t18\t,"content":{"application/x-jsonl":{"schema":"MessageBatchIndividualResponse"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/retrieving-message-batch-results"}\n\
{"method":"get","path":"/v1/models","parameters":[\t0\t,\t1\t,\t2\t,\t24\t,\t25\t,\t26\t,{"name":"lifecycle[]","in":"query","required":false,"schema":"ListModelsQueryLifecycle"}],"security":\t4\t,"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"ModelInfosPage"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/models-list"}\n\
{"method":"get","path":"/v1/models/{model_id}","parameters":[{"name":"model_id","in":"path","required":true,"schema":"GetModelPathModel_id"},\t0\t,\t1\t,\t2\t],"security":\t4\t,"responses":{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"ModelInfo"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t},"error":\t23\t,"docs":"https://docs.claude.com/en/api/models"}'.split('\n')
const parts = /* @__PURE__ */ '\
{"name":"anthropic-version","in":"header","required":true,"schema":"CreateMessageHeaderAnthropicVersion"}\n\
{"name":"anthropic-beta","in":"header","required":false,"schema":"AnthropicBeta"}\n\
{"name":"anthropic-workspace-id","in":"header","required":false,"schema":"CreateMessageHeaderAnthropicWorkspaceId"}\n\
[\t0\t,\t1\t,\t2\t,{"name":"anthropic-user-profile-id","in":"header","required":false,"schema":"CreateMessageHeaderAnthropicUserProfileId"}]\n\
[[{"id":"ApiKey","type":"apiKey","in":"header","name":"x-api-key"}],[{"id":"Bearer","type":"http","in":"header","name":"authorization","scheme":"bearer"}],[]]\n\
{"schema":"HeaderAnthropicOrganizationId"}\n\
{"schema":"HeaderAnthropicRatelimitRequestsLimit"}\n\
{"schema":"HeaderAnthropicRatelimitRequestsRemaining"}\n\
{"schema":"HeaderAnthropicRatelimitRequestsReset"}\n\
{"schema":"HeaderAnthropicRatelimitTokensLimit"}\n\
{"schema":"HeaderAnthropicRatelimitTokensRemaining"}\n\
{"schema":"HeaderAnthropicRatelimitTokensReset"}\n\
{"schema":"HeaderAnthropicRatelimitInputTokensLimit"}\n\
{"schema":"HeaderAnthropicRatelimitInputTokensRemaining"}\n\
{"schema":"HeaderAnthropicRatelimitInputTokensReset"}\n\
{"schema":"HeaderAnthropicRatelimitOutputTokensLimit"}\n\
{"schema":"HeaderAnthropicRatelimitOutputTokensRemaining"}\n\
{"schema":"HeaderAnthropicRatelimitOutputTokensReset"}\n\
{"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5\t,"anthropic-ratelimit-requests-limit":\t6\t,"anthropic-ratelimit-requests-remaining":\t7\t,"anthropic-ratelimit-requests-reset":\t8\t,"anthropic-ratelimit-tokens-limit":\t9\t,"anthropic-ratelimit-tokens-remaining":\t10\t,"anthropic-ratelimit-tokens-reset":\t11\t,"anthropic-ratelimit-input-tokens-limit":\t12\t,"anthropic-ratelimit-input-tokens-remaining":\t13\t,"anthropic-ratelimit-input-tokens-reset":\t14\t,"anthropic-ratelimit-output-tokens-limit":\t15\t,"anthropic-ratelimit-output-tokens-remaining":\t16\t,"anthropic-ratelimit-output-tokens-reset":\t17\t}\n\
{"application/json":{"schema":"ErrorResponse"}}\n\
{"headers":{"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5\t},"content":\t19\t}\n\
{"headers":{"retry-after":{"schema":"HeaderRetryAfter"},"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5\t,"anthropic-ratelimit-requests-limit":\t6\t,"anthropic-ratelimit-requests-remaining":\t7\t,"anthropic-ratelimit-requests-reset":\t8\t,"anthropic-ratelimit-tokens-limit":\t9\t,"anthropic-ratelimit-tokens-remaining":\t10\t,"anthropic-ratelimit-tokens-reset":\t11\t,"anthropic-ratelimit-input-tokens-limit":\t12\t,"anthropic-ratelimit-input-tokens-remaining":\t13\t,"anthropic-ratelimit-input-tokens-reset":\t14\t,"anthropic-ratelimit-output-tokens-limit":\t15\t,"anthropic-ratelimit-output-tokens-remaining":\t16\t,"anthropic-ratelimit-output-tokens-reset":\t17\t},"content":\t19\t}\n\
{"headers":{"request-id":{"schema":"HeaderRequestId"},"retry-after":{"schema":"HeaderRetryAfter"},"anthropic-organization-id":\t5\t},"content":\t19\t}\n\
{"type":"/error/type","message":"/error/message"}\n\
{"name":"limit","in":"query","required":false,"schema":"ListMessageBatchesQueryLimit"}\n\
{"name":"before_id","in":"query","required":false,"schema":"ListMessageBatchesQueryBefore_id"}\n\
{"name":"after_id","in":"query","required":false,"schema":"ListMessageBatchesQueryAfter_id"}\n\
{"200":{"headers":\t18\t,"content":{"application/json":{"schema":"MessageBatch"}}},"400":\t20\t,"401":\t20\t,"402":\t20\t,"403":\t20\t,"404":\t20\t,"413":\t20\t,"429":\t21\t,"500":\t20\t,"504":\t20\t,"529":\t22\t}\n\
[{"name":"message_batch_id","in":"path","required":true,"schema":"GetMessageBatchPathMessage_batch_id"},\t0\t,\t1\t,\t2\t]'.split('\n')
const values = []

function read(index) {
  return (values[index] ??= JSON.parse(whole(texts[index])))
}

function whole(text) {
  const pieces = text.split('\t')
  for (let index = 1; index < pieces.length; index += 2) pieces[index] = whole(parts[pieces[index]])
  return pieces.join('')
}

export const operations = {
  get "createMessage"() {
    return read(0)
  },
  get "countMessageTokens"() {
    return read(1)
  },
  get "listMessageBatches"() {
    return read(2)
  },
  get "createMessageBatch"() {
    return read(3)
  },
  get "getMessageBatch"() {
    return read(4)
  },
  get "deleteMessageBatch"() {
    return read(5)
  },
  get "cancelMessageBatch"() {
    return read(6)
  },
  get "getMessageBatchResults"() {
    return read(7)
  },
  get "listModels"() {
    return read(8)
  },
  get "getModel"() {
    return read(9)
  },
}
