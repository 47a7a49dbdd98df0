// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import * as is from './validators.js'

export const Model = {
  pointer: "#/components/schemas/Model",
  is: is.isModel,
  node: {
    anyOf: [
      {type: ["string"], minLength: 1},
      {type: ["string"], enum: ["claude-3-opus-20240229", "claude-3-5-sonnet-20241022", "claude-3-5-haiku-20241022"]},
    ],
  },
}

export const CacheControlEphemeral = {
  pointer: "#/components/schemas/CacheControlEphemeral",
  is: is.isCacheControlEphemeral,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "ephemeral"}, ttl: {type: ["string"], enum: ["5m", "1h"]}},
  },
}

export const TextBlockParam = {
  pointer: "#/components/schemas/TextBlockParam",
  is: is.isTextBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "text"],
    properties: {
      type: {type: ["string"], const: "text"},
      text: {type: ["string"]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ThinkingBlockParam = {
  pointer: "#/components/schemas/ThinkingBlockParam",
  is: is.isThinkingBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "thinking", "signature"],
    properties: {type: {type: ["string"], const: "thinking"}, thinking: {type: ["string"]}, signature: {type: ["string"]}},
  },
}

export const ToolUseBlockParam = {
  pointer: "#/components/schemas/ToolUseBlockParam",
  is: is.isToolUseBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "id", "name", "input"],
    properties: {
      type: {type: ["string"], const: "tool_use"},
      id: {type: ["string"]},
      name: {type: ["string"]},
      input: {type: ["object"], additionalProperties: true},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ContentBlockParam = {
  pointer: "#/components/schemas/ContentBlockParam",
  is: is.isContentBlockParam,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => TextBlockParam}, {$ref: () => ThinkingBlockParam}, {$ref: () => ToolUseBlockParam}],
    discriminator: {propertyName: "type", mapping: {text: 0, thinking: 1, tool_use: 2}},
  },
}

export const MessageContentParam = {
  pointer: "#/components/schemas/MessageContentParam",
  is: is.isMessageContentParam,
  node: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ContentBlockParam}}]},
}

export const MessageParam = {
  pointer: "#/components/schemas/MessageParam",
  is: is.isMessageParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["role", "content"],
    properties: {role: {type: ["string"], enum: ["user", "assistant"]}, content: {$ref: () => MessageContentParam}},
  },
}

export const SystemPrompt = {
  pointer: "#/components/schemas/SystemPrompt",
  is: is.isSystemPrompt,
  node: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => TextBlockParam}}]},
}

export const Metadata = {
  pointer: "#/components/schemas/Metadata",
  is: is.isMetadata,
  node: {type: ["object"], additionalProperties: false, properties: {user_id: {type: ["string", "null"]}}},
}

export const CreateMessageRequest = {
  pointer: "#/components/schemas/CreateMessageRequest",
  is: is.isCreateMessageRequest,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["model", "messages", "max_tokens"],
    properties: {
      model: {$ref: () => Model},
      messages: {type: ["array"], items: {$ref: () => MessageParam}},
      max_tokens: {type: ["integer"], minimum: 1},
      system: {$ref: () => SystemPrompt},
      temperature: {type: ["number"], minimum: 0, maximum: 1},
      top_p: {type: ["number"], minimum: 0, maximum: 1},
      top_k: {type: ["integer"], minimum: 0},
      stream: {type: ["boolean"]},
      stop_sequences: {type: ["array"], items: {type: ["string"]}},
      metadata: {$ref: () => Metadata},
    },
  },
}

export const TextBlock = {
  pointer: "#/components/schemas/TextBlock",
  is: is.isTextBlock,
  node: {
    type: ["object"],
    required: ["type", "text"],
    properties: {type: {type: ["string"], const: "text"}, text: {type: ["string"]}},
  },
}

export const ThinkingBlock = {
  pointer: "#/components/schemas/ThinkingBlock",
  is: is.isThinkingBlock,
  node: {
    type: ["object"],
    required: ["type", "thinking", "signature"],
    properties: {type: {type: ["string"], const: "thinking"}, thinking: {type: ["string"]}, signature: {type: ["string"]}},
  },
}

export const ToolUseBlock = {
  pointer: "#/components/schemas/ToolUseBlock",
  is: is.isToolUseBlock,
  node: {
    type: ["object"],
    required: ["type", "id", "name", "input"],
    properties: {
      type: {type: ["string"], const: "tool_use"},
      id: {type: ["string"]},
      name: {type: ["string"]},
      input: {type: ["object"]},
    },
  },
}

export const ContentBlock = {
  pointer: "#/components/schemas/ContentBlock",
  is: is.isContentBlock,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => TextBlock}, {$ref: () => ThinkingBlock}, {$ref: () => ToolUseBlock}],
    discriminator: {propertyName: "type", mapping: {text: 0, thinking: 1, tool_use: 2}},
  },
}

export const StopReason = {
  pointer: "#/components/schemas/StopReason",
  is: is.isStopReason,
  node: {
    type: ["string"],
    enum: ["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal", "model_context_window_exceeded"],
    extensible: true,
  },
}

export const Usage = {
  pointer: "#/components/schemas/Usage",
  is: is.isUsage,
  node: {
    type: ["object"],
    required: ["input_tokens", "output_tokens"],
    properties: {
      input_tokens: {type: ["integer"], minimum: 0},
      output_tokens: {type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {type: ["integer", "null"], minimum: 0},
      cache_read_input_tokens: {type: ["integer", "null"], minimum: 0},
    },
  },
}

export const Message = {
  pointer: "#/components/schemas/Message",
  is: is.isMessage,
  node: {
    type: ["object"],
    required: ["id", "type", "role", "content", "model", "stop_reason", "usage"],
    properties: {
      id: {type: ["string"]},
      type: {type: ["string"], const: "message"},
      role: {type: ["string"], const: "assistant"},
      content: {type: ["array"], items: {$ref: () => ContentBlock}},
      model: {$ref: () => Model},
      stop_reason: {anyOf: [{$ref: () => StopReason}, {type: ["null"]}]},
      stop_sequence: {type: ["string", "null"]},
      usage: {$ref: () => Usage},
    },
  },
}

export const MessageStartEvent = {
  pointer: "#/components/schemas/MessageStartEvent",
  is: is.isMessageStartEvent,
  node: {
    type: ["object"],
    required: ["type", "message"],
    properties: {type: {type: ["string"], const: "message_start"}, message: {$ref: () => Message}},
  },
}

export const ContentBlockStartEvent = {
  pointer: "#/components/schemas/ContentBlockStartEvent",
  is: is.isContentBlockStartEvent,
  node: {
    type: ["object"],
    required: ["type", "index", "content_block"],
    properties: {
      type: {type: ["string"], const: "content_block_start"},
      index: {type: ["integer"], minimum: 0},
      content_block: {$ref: () => ContentBlock},
    },
  },
}

export const TextDelta = {
  pointer: "#/components/schemas/TextDelta",
  is: is.isTextDelta,
  node: {
    type: ["object"],
    required: ["type", "text"],
    properties: {type: {type: ["string"], const: "text_delta"}, text: {type: ["string"]}},
  },
}

export const InputJSONDelta = {
  pointer: "#/components/schemas/InputJSONDelta",
  is: is.isInputJSONDelta,
  node: {
    type: ["object"],
    required: ["type", "partial_json"],
    properties: {type: {type: ["string"], const: "input_json_delta"}, partial_json: {type: ["string"]}},
  },
}

export const ThinkingDelta = {
  pointer: "#/components/schemas/ThinkingDelta",
  is: is.isThinkingDelta,
  node: {
    type: ["object"],
    required: ["type", "thinking"],
    properties: {type: {type: ["string"], const: "thinking_delta"}, thinking: {type: ["string"]}},
  },
}

export const SignatureDelta = {
  pointer: "#/components/schemas/SignatureDelta",
  is: is.isSignatureDelta,
  node: {
    type: ["object"],
    required: ["type", "signature"],
    properties: {type: {type: ["string"], const: "signature_delta"}, signature: {type: ["string"]}},
  },
}

export const ContentBlockDelta = {
  pointer: "#/components/schemas/ContentBlockDelta",
  is: is.isContentBlockDelta,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => TextDelta}, {$ref: () => InputJSONDelta}, {$ref: () => ThinkingDelta}, {$ref: () => SignatureDelta}],
    discriminator: {propertyName: "type", mapping: {text_delta: 0, input_json_delta: 1, thinking_delta: 2, signature_delta: 3}},
  },
}

export const ContentBlockDeltaEvent = {
  pointer: "#/components/schemas/ContentBlockDeltaEvent",
  is: is.isContentBlockDeltaEvent,
  node: {
    type: ["object"],
    required: ["type", "index", "delta"],
    properties: {
      type: {type: ["string"], const: "content_block_delta"},
      index: {type: ["integer"], minimum: 0},
      delta: {$ref: () => ContentBlockDelta},
    },
  },
}

export const ContentBlockStopEvent = {
  pointer: "#/components/schemas/ContentBlockStopEvent",
  is: is.isContentBlockStopEvent,
  node: {
    type: ["object"],
    required: ["type", "index"],
    properties: {type: {type: ["string"], const: "content_block_stop"}, index: {type: ["integer"], minimum: 0}},
  },
}

export const MessageDelta = {
  pointer: "#/components/schemas/MessageDelta",
  is: is.isMessageDelta,
  node: {
    type: ["object"],
    required: ["stop_reason"],
    properties: {stop_reason: {anyOf: [{$ref: () => StopReason}, {type: ["null"]}]}, stop_sequence: {type: ["string", "null"]}},
  },
}

export const MessageDeltaUsage = {
  pointer: "#/components/schemas/MessageDeltaUsage",
  is: is.isMessageDeltaUsage,
  node: {
    type: ["object"],
    required: ["output_tokens"],
    properties: {
      input_tokens: {type: ["integer", "null"], minimum: 0},
      output_tokens: {type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {type: ["integer", "null"], minimum: 0},
      cache_read_input_tokens: {type: ["integer", "null"], minimum: 0},
    },
  },
}

export const MessageDeltaEvent = {
  pointer: "#/components/schemas/MessageDeltaEvent",
  is: is.isMessageDeltaEvent,
  node: {
    type: ["object"],
    required: ["type", "delta", "usage"],
    properties: {
      type: {type: ["string"], const: "message_delta"},
      delta: {$ref: () => MessageDelta},
      usage: {$ref: () => MessageDeltaUsage},
    },
  },
}

export const MessageStopEvent = {
  pointer: "#/components/schemas/MessageStopEvent",
  is: is.isMessageStopEvent,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "message_stop"}}},
}

export const PingEvent = {
  pointer: "#/components/schemas/PingEvent",
  is: is.isPingEvent,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "ping"}}},
}

export const ErrorObjectBase = {
  pointer: "#/components/schemas/ErrorObjectBase",
  is: is.isErrorObjectBase,
  node: {type: ["object"], required: ["message"], properties: {message: {type: ["string"]}}},
}

export const InvalidRequestErrorObject = {
  pointer: "#/components/schemas/InvalidRequestErrorObject",
  is: is.isInvalidRequestErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/InvalidRequestErrorObject/properties/type",
        type: ["string"],
        const: "invalid_request_error",
      },
    },
    required: ["message", "type"],
  },
}

export const AuthenticationErrorObject = {
  pointer: "#/components/schemas/AuthenticationErrorObject",
  is: is.isAuthenticationErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/AuthenticationErrorObject/properties/type",
        type: ["string"],
        const: "authentication_error",
      },
    },
    required: ["message", "type"],
  },
}

export const BillingErrorObject = {
  pointer: "#/components/schemas/BillingErrorObject",
  is: is.isBillingErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {pointer: "#/components/schemas/BillingErrorObject/properties/type", type: ["string"], const: "billing_error"},
    },
    required: ["message", "type"],
  },
}

export const PermissionErrorObject = {
  pointer: "#/components/schemas/PermissionErrorObject",
  is: is.isPermissionErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/PermissionErrorObject/properties/type",
        type: ["string"],
        const: "permission_error",
      },
    },
    required: ["message", "type"],
  },
}

export const NotFoundErrorObject = {
  pointer: "#/components/schemas/NotFoundErrorObject",
  is: is.isNotFoundErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {pointer: "#/components/schemas/NotFoundErrorObject/properties/type", type: ["string"], const: "not_found_error"},
    },
    required: ["message", "type"],
  },
}

export const RequestTooLargeErrorObject = {
  pointer: "#/components/schemas/RequestTooLargeErrorObject",
  is: is.isRequestTooLargeErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/RequestTooLargeErrorObject/properties/type",
        type: ["string"],
        const: "request_too_large",
      },
    },
    required: ["message", "type"],
  },
}

export const RateLimitErrorObject = {
  pointer: "#/components/schemas/RateLimitErrorObject",
  is: is.isRateLimitErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/RateLimitErrorObject/properties/type",
        type: ["string"],
        const: "rate_limit_error",
      },
    },
    required: ["message", "type"],
  },
}

export const GatewayTimeoutErrorObject = {
  pointer: "#/components/schemas/GatewayTimeoutErrorObject",
  is: is.isGatewayTimeoutErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/GatewayTimeoutErrorObject/properties/type",
        type: ["string"],
        const: "timeout_error",
      },
    },
    required: ["message", "type"],
  },
}

export const APIErrorObject = {
  pointer: "#/components/schemas/APIErrorObject",
  is: is.isAPIErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {pointer: "#/components/schemas/APIErrorObject/properties/type", type: ["string"], const: "api_error"},
    },
    required: ["message", "type"],
  },
}

export const OverloadedErrorObject = {
  pointer: "#/components/schemas/OverloadedErrorObject",
  is: is.isOverloadedErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      type: {
        pointer: "#/components/schemas/OverloadedErrorObject/properties/type",
        type: ["string"],
        const: "overloaded_error",
      },
    },
    required: ["message", "type"],
  },
}

export const ErrorObject = {
  pointer: "#/components/schemas/ErrorObject",
  is: is.isErrorObject,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => InvalidRequestErrorObject},
      {$ref: () => AuthenticationErrorObject},
      {$ref: () => BillingErrorObject},
      {$ref: () => PermissionErrorObject},
      {$ref: () => NotFoundErrorObject},
      {$ref: () => RequestTooLargeErrorObject},
      {$ref: () => RateLimitErrorObject},
      {$ref: () => GatewayTimeoutErrorObject},
      {$ref: () => APIErrorObject},
      {$ref: () => OverloadedErrorObject},
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        invalid_request_error: 0,
        authentication_error: 1,
        billing_error: 2,
        permission_error: 3,
        not_found_error: 4,
        request_too_large: 5,
        rate_limit_error: 6,
        timeout_error: 7,
        api_error: 8,
        overloaded_error: 9,
      },
    },
  },
}

export const ErrorEvent = {
  pointer: "#/components/schemas/ErrorEvent",
  is: is.isErrorEvent,
  node: {
    type: ["object"],
    required: ["type", "error"],
    properties: {type: {type: ["string"], const: "error"}, error: {$ref: () => ErrorObject}, request_id: {type: ["string", "null"]}},
  },
}

export const StreamEvent = {
  pointer: "#/components/schemas/StreamEvent",
  is: is.isStreamEvent,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => MessageStartEvent},
      {$ref: () => ContentBlockStartEvent},
      {$ref: () => ContentBlockDeltaEvent},
      {$ref: () => ContentBlockStopEvent},
      {$ref: () => MessageDeltaEvent},
      {$ref: () => MessageStopEvent},
      {$ref: () => PingEvent},
      {$ref: () => ErrorEvent},
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        message_start: 0,
        content_block_start: 1,
        content_block_delta: 2,
        content_block_stop: 3,
        message_delta: 4,
        message_stop: 5,
        ping: 6,
        error: 7,
      },
    },
  },
}

export const ErrorResponse = {
  pointer: "#/components/schemas/ErrorResponse",
  is: is.isErrorResponse,
  node: {
    type: ["object"],
    required: ["type", "error"],
    properties: {type: {type: ["string"], const: "error"}, error: {$ref: () => ErrorObject}, request_id: {type: ["string", "null"]}},
  },
}

export const CreateMessageHeaderAnthropicVersion = {
  pointer: "#/components/parameters/AnthropicVersion/schema",
  is: is.isCreateMessageHeaderAnthropicVersion,
  node: {type: ["string"], pattern: "^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", format: "date"},
}

export const CreateMessageHeaderAnthropicBeta = {
  pointer: "#/components/parameters/AnthropicBeta/schema",
  is: is.isCreateMessageHeaderAnthropicBeta,
  node: {type: ["string"], minLength: 1},
}
