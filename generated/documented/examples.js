// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

export const examples = {
  createMessage: {
    request: {
      text: {
        model: "claude-3-opus-20240229",
        max_tokens: 1024,
        messages: [{role: "user", content: "Which rivers flow through Geneva?"}],
      },
    },
    responses: {
      "200": {
        "application/json": {
          text: {
            id: "msg_013Zva2CMHLNnXjNJJKqJ2EF",
            type: "message",
            role: "assistant",
            model: "claude-3-opus-20240229",
            content: [{type: "text", text: "The Rhône, which leaves Lake Geneva there, and the Arve, which joins it."}],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 14, output_tokens: 24, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
        },
        "text/event-stream": {
          text: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_013Zva2CMHLNnXjNJJKqJ2EF\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-opus-20240229\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":14,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":1}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"The Rhône, which leaves Lake Geneva there,\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\" and the Arve, which joins it.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":24}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  countMessageTokens: {
    request: {
      text: {
        model: "claude-3-opus-20240229",
        system: "You are a geographer. Answer in one sentence.",
        messages: [{role: "user", content: "Which rivers flow through Geneva?"}],
      },
    },
    responses: {
      "200": {"application/json": {text: {input_tokens: 24}}},
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  listModels: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          models: {
            data: [
              {
                type: "model",
                id: "claude-3-5-sonnet-20241022",
                display_name: "Claude Sonnet 3.5 (New)",
                created_at: "2024-10-22T00:00:00Z",
              },
              {
                type: "model",
                id: "claude-3-5-haiku-20241022",
                display_name: "Claude Haiku 3.5",
                created_at: "2024-10-22T00:00:00Z",
              },
              {
                type: "model",
                id: "claude-3-opus-20240229",
                display_name: "Claude Opus 3",
                created_at: "2024-02-29T00:00:00Z",
              },
            ],
            has_more: false,
            first_id: "claude-3-5-sonnet-20241022",
            last_id: "claude-3-opus-20240229",
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  getModel: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          model: {
            type: "model",
            id: "claude-3-opus-20240229",
            display_name: "Claude Opus 3",
            created_at: "2024-02-29T00:00:00Z",
            max_input_tokens: 200000,
            max_tokens: 4096,
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
}
