// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

export const operations = {
  createMessage: {
    method: "post",
    path: "/v1/messages",
    parameters: [
      {name: "anthropic-version", in: "header", required: true, schema: "CreateMessageHeaderAnthropicVersion"},
      {name: "anthropic-beta", in: "header", required: false, schema: "CreateMessageHeaderAnthropicBeta"},
    ],
    security: [[{in: "header", name: "x-api-key"}], [{in: "header", name: "authorization"}], []],
    requestBody: {required: true, content: {"application/json": {schema: "CreateMessageRequest"}}},
    responses: {
      "200": {
        headers: [
          "request-id",
          "anthropic-organization-id",
          "anthropic-ratelimit-requests-limit",
          "anthropic-ratelimit-requests-remaining",
          "anthropic-ratelimit-requests-reset",
          "anthropic-ratelimit-tokens-limit",
          "anthropic-ratelimit-tokens-remaining",
          "anthropic-ratelimit-tokens-reset",
          "anthropic-ratelimit-input-tokens-limit",
          "anthropic-ratelimit-input-tokens-remaining",
          "anthropic-ratelimit-input-tokens-reset",
          "anthropic-ratelimit-output-tokens-limit",
          "anthropic-ratelimit-output-tokens-remaining",
          "anthropic-ratelimit-output-tokens-reset",
        ],
        content: {
          "application/json": {schema: "Message"},
          "text/event-stream": {
            schema: "StreamEvent",
            eventStream: {
              eventField: "type",
              sequence: [
                "message_start",
                {repeat: ["content_block_start", {repeat: ["content_block_delta"]}, "content_block_stop"]},
                {repeat: ["message_delta"]},
                "message_stop",
              ],
              anywhere: ["ping", "error"],
              terminal: ["message_stop", "error"],
              keepAlive: ["ping"],
            },
          },
        },
      },
      "400": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "401": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "403": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "404": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "413": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "429": {
        headers: [
          "retry-after",
          "request-id",
          "anthropic-organization-id",
          "anthropic-ratelimit-requests-limit",
          "anthropic-ratelimit-requests-remaining",
          "anthropic-ratelimit-requests-reset",
          "anthropic-ratelimit-tokens-limit",
          "anthropic-ratelimit-tokens-remaining",
          "anthropic-ratelimit-tokens-reset",
          "anthropic-ratelimit-input-tokens-limit",
          "anthropic-ratelimit-input-tokens-remaining",
          "anthropic-ratelimit-input-tokens-reset",
          "anthropic-ratelimit-output-tokens-limit",
          "anthropic-ratelimit-output-tokens-remaining",
          "anthropic-ratelimit-output-tokens-reset",
        ],
        content: {"application/json": {schema: "ErrorResponse"}},
      },
      "500": {headers: ["request-id", "anthropic-organization-id"], content: {"application/json": {schema: "ErrorResponse"}}},
      "529": {
        headers: ["request-id", "retry-after", "anthropic-organization-id"],
        content: {"application/json": {schema: "ErrorResponse"}},
      },
    },
    responseBy: {
      property: "stream",
      mediaTypes: {true: "text/event-stream", false: "application/json"},
      default: "application/json",
    },
  },
}
