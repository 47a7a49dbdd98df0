// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

function lazily(names, texts, parts) {
  const values = {}
  const whole = (text) => text.replace(/\t(\d+)/g, (_, number) => whole(parts[number]))
  for (const [index, name] of names.entries()) {
    let value
    const become = (more) => Reflect.defineProperty(values, name, {configurable: true, enumerable: true, ...more})
    become({
      get() {
        value ??= JSON.parse(whole(texts[index]))
        become({value, writable: true})
        return value
      },
    })
  }
  return values
}

const texts = /* @__PURE__ */ '\
{"method":"post","path":"/v1/messages","parameters":\t3,"security":\t4,"requestBody":{"required":true,"content":{"application/json":{"schema":"CreateMessageRequest"}}},"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"Message"},"text/event-stream":{"schema":"StreamEvent","eventStream":{"eventField":"type","sequence":["message_start",{"repeat":["content_block_start",{"repeat":["content_block_delta"]},"content_block_stop"]},{"repeat":["message_delta"]},"message_stop"],"anywhere":["ping","error"],"terminal":["message_stop","error"],"keepAlive":["ping"],"error":{"events":["error"],"type":"/error/type","message":"/error/message"}}}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"responseBy":{"property":"stream","mediaTypes":{"true":"text/event-stream","false":"application/json"},"default":"application/json"},"error":\t23,"docs":"https://docs.claude.com/en/api/messages"}\n\
{"method":"post","path":"/v1/messages/count_tokens","parameters":\t3,"security":\t4,"requestBody":{"required":true,"content":{"application/json":{"schema":"CountMessageTokensRequest"}}},"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"MessageTokensCount"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/messages-count-tokens"}\n\
{"method":"get","path":"/v1/messages/batches","parameters":[\t0,\t1,\t2,\t24,\t25,\t26],"security":\t4,"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"MessageBatchesPage"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/listing-message-batches"}\n\
{"method":"post","path":"/v1/messages/batches","parameters":\t3,"security":\t4,"requestBody":{"required":true,"content":{"application/json":{"schema":"CreateMessageBatchRequest"}}},"responses":\t27,"error":\t23,"docs":"https://docs.claude.com/en/api/creating-message-batches"}\n\
{"method":"get","path":"/v1/messages/batches/{message_batch_id}","parameters":\t28,"security":\t4,"responses":\t27,"error":\t23,"docs":"https://docs.claude.com/en/api/retrieving-message-batches"}\n\
{"method":"delete","path":"/v1/messages/batches/{message_batch_id}","parameters":\t28,"security":\t4,"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"DeletedMessageBatch"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/deleting-message-batches"}\n\
{"method":"post","path":"/v1/messages/batches/{message_batch_id}/cancel","parameters":\t28,"security":\t4,"responses":\t27,"error":\t23,"docs":"https://docs.claude.com/en/api/canceling-message-batches"}\n\
{"method":"get","path":"/v1/messages/batches/{message_batch_id}/results","parameters":\t28,"security":\t4,"responses":{"200":{"headers":\t18,"content":{"application/x-jsonl":{"schema":"MessageBatchIndividualResponse"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/retrieving-message-batch-results"}\n\
{"method":"get","path":"/v1/models","parameters":[\t0,\t1,\t2,\t24,\t25,\t26,{"name":"lifecycle[]","in":"query","required":false,"schema":"ListModelsQueryLifecycle"}],"security":\t4,"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"ModelInfosPage"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/models-list"}\n\
{"method":"get","path":"/v1/models/{model_id}","parameters":[{"name":"model_id","in":"path","required":true,"schema":"GetModelPathModel_id"},\t0,\t1,\t2],"security":\t4,"responses":{"200":{"headers":\t18,"content":{"application/json":{"schema":"ModelInfo"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22},"error":\t23,"docs":"https://docs.claude.com/en/api/models"}'.split('\n')
const parts = /* @__PURE__ */ '\
{"name":"anthropic-version","in":"header","required":true,"schema":"CreateMessageHeaderAnthropicVersion"}\n\
{"name":"anthropic-beta","in":"header","required":false,"schema":"AnthropicBeta"}\n\
{"name":"anthropic-workspace-id","in":"header","required":false,"schema":"CreateMessageHeaderAnthropicWorkspaceId"}\n\
[\t0,\t1,\t2,{"name":"anthropic-user-profile-id","in":"header","required":false,"schema":"CreateMessageHeaderAnthropicUserProfileId"}]\n\
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
{"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5,"anthropic-ratelimit-requests-limit":\t6,"anthropic-ratelimit-requests-remaining":\t7,"anthropic-ratelimit-requests-reset":\t8,"anthropic-ratelimit-tokens-limit":\t9,"anthropic-ratelimit-tokens-remaining":\t10,"anthropic-ratelimit-tokens-reset":\t11,"anthropic-ratelimit-input-tokens-limit":\t12,"anthropic-ratelimit-input-tokens-remaining":\t13,"anthropic-ratelimit-input-tokens-reset":\t14,"anthropic-ratelimit-output-tokens-limit":\t15,"anthropic-ratelimit-output-tokens-remaining":\t16,"anthropic-ratelimit-output-tokens-reset":\t17}\n\
{"application/json":{"schema":"ErrorResponse"}}\n\
{"headers":{"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5},"content":\t19}\n\
{"headers":{"retry-after":{"schema":"HeaderRetryAfter"},"request-id":{"schema":"HeaderRequestId"},"anthropic-organization-id":\t5,"anthropic-ratelimit-requests-limit":\t6,"anthropic-ratelimit-requests-remaining":\t7,"anthropic-ratelimit-requests-reset":\t8,"anthropic-ratelimit-tokens-limit":\t9,"anthropic-ratelimit-tokens-remaining":\t10,"anthropic-ratelimit-tokens-reset":\t11,"anthropic-ratelimit-input-tokens-limit":\t12,"anthropic-ratelimit-input-tokens-remaining":\t13,"anthropic-ratelimit-input-tokens-reset":\t14,"anthropic-ratelimit-output-tokens-limit":\t15,"anthropic-ratelimit-output-tokens-remaining":\t16,"anthropic-ratelimit-output-tokens-reset":\t17},"content":\t19}\n\
{"headers":{"request-id":{"schema":"HeaderRequestId"},"retry-after":{"schema":"HeaderRetryAfter"},"anthropic-organization-id":\t5},"content":\t19}\n\
{"type":"/error/type","message":"/error/message"}\n\
{"name":"limit","in":"query","required":false,"schema":"ListMessageBatchesQueryLimit"}\n\
{"name":"before_id","in":"query","required":false,"schema":"ListMessageBatchesQueryBefore_id"}\n\
{"name":"after_id","in":"query","required":false,"schema":"ListMessageBatchesQueryAfter_id"}\n\
{"200":{"headers":\t18,"content":{"application/json":{"schema":"MessageBatch"}}},"400":\t20,"401":\t20,"403":\t20,"404":\t20,"413":\t20,"429":\t21,"500":\t20,"529":\t22}\n\
[{"name":"message_batch_id","in":"path","required":true,"schema":"GetMessageBatchPathMessage_batch_id"},\t0,\t1,\t2]'.split('\n')
export const operations = /* @__PURE__ */ lazily([
  "createMessage",
  "countMessageTokens",
  "listMessageBatches",
  "createMessageBatch",
  "getMessageBatch",
  "deleteMessageBatch",
  "cancelMessageBatch",
  "getMessageBatchResults",
  "listModels",
  "getModel",
], texts, parts)
