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

export const ToolChoiceBase = {
  pointer: "#/components/schemas/ToolChoiceBase",
  is: is.isToolChoiceBase,
  node: {type: ["object"], properties: {disable_parallel_tool_use: {type: ["boolean", "null"]}}},
}

export const ToolChoiceAuto = {
  pointer: "#/components/schemas/ToolChoiceAuto",
  is: is.isToolChoiceAuto,
  node: {
    type: ["object"],
    properties: {
      disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
      type: {pointer: "#/components/schemas/ToolChoiceAuto/properties/type", type: ["string"], const: "auto"},
    },
    required: ["type"],
    additionalProperties: false,
  },
}

export const ToolChoiceAny = {
  pointer: "#/components/schemas/ToolChoiceAny",
  is: is.isToolChoiceAny,
  node: {
    type: ["object"],
    properties: {
      disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
      type: {pointer: "#/components/schemas/ToolChoiceAny/properties/type", type: ["string"], const: "any"},
    },
    required: ["type"],
    additionalProperties: false,
  },
}

export const ToolChoiceTool = {
  pointer: "#/components/schemas/ToolChoiceTool",
  is: is.isToolChoiceTool,
  node: {
    type: ["object"],
    properties: {
      disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
      type: {pointer: "#/components/schemas/ToolChoiceTool/properties/type", type: ["string"], const: "tool"},
      name: {pointer: "#/components/schemas/ToolChoiceTool/properties/name", type: ["string"]},
    },
    required: ["type", "name"],
    additionalProperties: false,
  },
}

export const ToolChoiceNone = {
  pointer: "#/components/schemas/ToolChoiceNone",
  is: is.isToolChoiceNone,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "none"}},
  },
}

export const ToolChoice = {
  pointer: "#/components/schemas/ToolChoice",
  is: is.isToolChoice,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => ToolChoiceAuto},
      {$ref: () => ToolChoiceAny},
      {$ref: () => ToolChoiceTool},
      {$ref: () => ToolChoiceNone},
    ],
    discriminator: {propertyName: "type", mapping: {auto: 0, any: 1, tool: 2, none: 3}},
  },
}

export const ThinkingBlockBinding = {
  pointer: "#/components/schemas/ThinkingBlockBinding",
  is: is.isThinkingBlockBinding,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {prefix_mismatch_behavior: {type: ["string", "null"], enum: ["error", "drop_block", null]}},
  },
}

export const ThinkingConfigBase = {
  pointer: "#/components/schemas/ThinkingConfigBase",
  is: is.isThinkingConfigBase,
  node: {
    type: ["object"],
    properties: {
      display: {type: ["string", "null"], enum: ["summarized", "omitted", "updates", null]},
      block_binding: {anyOf: [{$ref: () => ThinkingBlockBinding}, {type: ["null"]}]},
    },
  },
}

export const ThinkingConfigEnabled = {
  pointer: "#/components/schemas/ThinkingConfigEnabled",
  is: is.isThinkingConfigEnabled,
  node: {
    type: ["object"],
    properties: {
      display: {
        pointer: "#/components/schemas/ThinkingConfigBase/properties/display",
        type: ["string", "null"],
        enum: ["summarized", "omitted", "updates", null],
      },
      block_binding: {
        pointer: "#/components/schemas/ThinkingConfigBase/properties/block_binding",
        anyOf: [{$ref: () => ThinkingBlockBinding}, {type: ["null"]}],
      },
      type: {pointer: "#/components/schemas/ThinkingConfigEnabled/properties/type", type: ["string"], const: "enabled"},
      budget_tokens: {pointer: "#/components/schemas/ThinkingConfigEnabled/properties/budget_tokens", type: ["integer"], minimum: 1024},
    },
    required: ["type", "budget_tokens"],
    additionalProperties: false,
  },
}

export const ThinkingConfigDisabled = {
  pointer: "#/components/schemas/ThinkingConfigDisabled",
  is: is.isThinkingConfigDisabled,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "disabled"}},
  },
}

export const ThinkingConfigAdaptive = {
  pointer: "#/components/schemas/ThinkingConfigAdaptive",
  is: is.isThinkingConfigAdaptive,
  node: {
    type: ["object"],
    properties: {
      display: {
        pointer: "#/components/schemas/ThinkingConfigBase/properties/display",
        type: ["string", "null"],
        enum: ["summarized", "omitted", "updates", null],
      },
      block_binding: {
        pointer: "#/components/schemas/ThinkingConfigBase/properties/block_binding",
        anyOf: [{$ref: () => ThinkingBlockBinding}, {type: ["null"]}],
      },
      type: {pointer: "#/components/schemas/ThinkingConfigAdaptive/properties/type", type: ["string"], const: "adaptive"},
    },
    required: ["type"],
    additionalProperties: false,
  },
}

export const ThinkingConfigBetweenTools = {
  pointer: "#/components/schemas/ThinkingConfigBetweenTools",
  is: is.isThinkingConfigBetweenTools,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "between_tools"}},
  },
}

export const ThinkingConfigParam = {
  pointer: "#/components/schemas/ThinkingConfigParam",
  is: is.isThinkingConfigParam,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => ThinkingConfigEnabled},
      {$ref: () => ThinkingConfigDisabled},
      {$ref: () => ThinkingConfigAdaptive},
      {$ref: () => ThinkingConfigBetweenTools},
    ],
    discriminator: {propertyName: "type", mapping: {enabled: 0, disabled: 1, adaptive: 2, between_tools: 3}},
  },
}

export const InputTokensTrigger = {
  pointer: "#/components/schemas/InputTokensTrigger",
  is: is.isInputTokensTrigger,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "value"],
    properties: {type: {type: ["string"], const: "input_tokens"}, value: {type: ["integer"], minimum: 1}},
  },
}

export const ToolUsesTrigger = {
  pointer: "#/components/schemas/ToolUsesTrigger",
  is: is.isToolUsesTrigger,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "value"],
    properties: {type: {type: ["string"], const: "tool_uses"}, value: {type: ["integer"], minimum: 1}},
  },
}

export const ContextManagementTrigger = {
  pointer: "#/components/schemas/ContextManagementTrigger",
  is: is.isContextManagementTrigger,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => InputTokensTrigger}, {$ref: () => ToolUsesTrigger}],
    discriminator: {propertyName: "type", mapping: {input_tokens: 0, tool_uses: 1}},
  },
}

export const ToolUsesKeep = {
  pointer: "#/components/schemas/ToolUsesKeep",
  is: is.isToolUsesKeep,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "value"],
    properties: {type: {type: ["string"], const: "tool_uses"}, value: {type: ["integer"], minimum: 0}},
  },
}

export const InputTokensClearAtLeast = {
  pointer: "#/components/schemas/InputTokensClearAtLeast",
  is: is.isInputTokensClearAtLeast,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "value"],
    properties: {type: {type: ["string"], const: "input_tokens"}, value: {type: ["integer"], minimum: 0}},
  },
}

export const ClearToolUses20250919Edit = {
  pointer: "#/components/schemas/ClearToolUses20250919Edit",
  is: is.isClearToolUses20250919Edit,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {
      type: {type: ["string"], const: "clear_tool_uses_20250919"},
      trigger: {anyOf: [{$ref: () => ContextManagementTrigger}, {type: ["null"]}]},
      keep: {anyOf: [{$ref: () => ToolUsesKeep}, {type: ["null"]}]},
      clear_at_least: {anyOf: [{$ref: () => InputTokensClearAtLeast}, {type: ["null"]}]},
      exclude_tools: {type: ["array", "null"], items: {type: ["string"]}},
      clear_tool_inputs: {anyOf: [{type: ["boolean"]}, {type: ["array"], items: {type: ["string"]}}, {type: ["null"]}]},
    },
  },
}

export const ThinkingTurns = {
  pointer: "#/components/schemas/ThinkingTurns",
  is: is.isThinkingTurns,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "value"],
    properties: {type: {type: ["string"], const: "thinking_turns"}, value: {type: ["integer"], minimum: 1}},
  },
}

export const AllThinkingTurns = {
  pointer: "#/components/schemas/AllThinkingTurns",
  is: is.isAllThinkingTurns,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "all"}},
  },
}

export const ThinkingTurnsKeep = {
  pointer: "#/components/schemas/ThinkingTurnsKeep",
  is: is.isThinkingTurnsKeep,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => ThinkingTurns}, {$ref: () => AllThinkingTurns}],
    discriminator: {propertyName: "type", mapping: {thinking_turns: 0, all: 1}},
  },
}

export const ClearThinking20251015Edit = {
  pointer: "#/components/schemas/ClearThinking20251015Edit",
  is: is.isClearThinking20251015Edit,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {
      type: {type: ["string"], const: "clear_thinking_20251015"},
      keep: {anyOf: [{$ref: () => ThinkingTurnsKeep}, {type: ["string"], const: "all"}, {type: ["null"]}]},
    },
  },
}

export const Compact20260112Edit = {
  pointer: "#/components/schemas/Compact20260112Edit",
  is: is.isCompact20260112Edit,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {
      type: {type: ["string"], const: "compact_20260112"},
      trigger: {anyOf: [{$ref: () => InputTokensTrigger}, {type: ["null"]}]},
      instructions: {type: ["string", "null"]},
      pause_after_compaction: {type: ["boolean", "null"]},
    },
  },
}

export const ContextManagementEdit = {
  pointer: "#/components/schemas/ContextManagementEdit",
  is: is.isContextManagementEdit,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => ClearToolUses20250919Edit},
      {$ref: () => ClearThinking20251015Edit},
      {$ref: () => Compact20260112Edit},
    ],
    discriminator: {propertyName: "type", mapping: {clear_tool_uses_20250919: 0, clear_thinking_20251015: 1, compact_20260112: 2}},
  },
}

export const ContextManagementConfig = {
  pointer: "#/components/schemas/ContextManagementConfig",
  is: is.isContextManagementConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {edits: {type: ["array", "null"], items: {$ref: () => ContextManagementEdit}}},
  },
}

export const CompactionConfig = {
  pointer: "#/components/schemas/CompactionConfig",
  is: is.isCompactionConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "summarize"}, instructions: {type: ["string", "null"]}},
  },
}

export const BillingPolicy = {
  pointer: "#/components/schemas/BillingPolicy",
  is: is.isBillingPolicy,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "billing_policy"}, bill_to: {type: ["string"], enum: ["self", "user_profile"]}},
  },
}

export const MessageRequestBase = {
  pointer: "#/components/schemas/MessageRequestBase",
  is: is.isMessageRequestBase,
  node: {
    type: ["object"],
    required: ["model", "messages"],
    properties: {
      model: {$ref: () => Model},
      messages: {type: ["array"], maxItems: 100000, items: {$ref: () => MessageParam}},
      system: {anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}]},
      tool_choice: {anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}]},
      thinking: {anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
      speed: {type: ["string", "null"], enum: ["standard", "fast", null]},
      context_management: {anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}]},
      compaction: {anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}]},
      billing_policy: {anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}]},
    },
  },
}

export const Metadata = {
  pointer: "#/components/schemas/Metadata",
  is: is.isMetadata,
  node: {type: ["object"], additionalProperties: false, properties: {user_id: {type: ["string", "null"]}}},
}

export const DiagnosticsParam = {
  pointer: "#/components/schemas/DiagnosticsParam",
  is: is.isDiagnosticsParam,
  node: {type: ["object"], additionalProperties: false, properties: {previous_message_id: {type: ["string", "null"]}}},
}

export const FallbackParam = {
  pointer: "#/components/schemas/FallbackParam",
  is: is.isFallbackParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["model"],
    properties: {
      model: {$ref: () => Model},
      max_tokens: {type: ["integer", "null"], minimum: 1},
      speed: {type: ["string", "null"], enum: ["standard", "fast", null]},
      thinking: {anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}]},
    },
  },
}

export const FallbacksParam = {
  pointer: "#/components/schemas/FallbacksParam",
  is: is.isFallbacksParam,
  node: {anyOf: [{type: ["array"], items: {$ref: () => FallbackParam}}, {type: ["string"], const: "default"}]},
}

export const FallbackCreditTokenParam = {
  pointer: "#/components/schemas/FallbackCreditTokenParam",
  is: is.isFallbackCreditTokenParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["token"],
    properties: {token: {type: ["string"]}, mode: {type: ["string", "null"], enum: ["strict", "best_effort", null]}},
  },
}

export const ThreadCreateParams = {
  pointer: "#/components/schemas/ThreadCreateParams",
  is: is.isThreadCreateParams,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "create"}},
  },
}

export const ThreadContinueParams = {
  pointer: "#/components/schemas/ThreadContinueParams",
  is: is.isThreadContinueParams,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "previous_message_id"],
    properties: {type: {type: ["string"], const: "continue"}, previous_message_id: {type: ["string"]}},
  },
}

export const MessageThreadParam = {
  pointer: "#/components/schemas/MessageThreadParam",
  is: is.isMessageThreadParam,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => ThreadCreateParams}, {$ref: () => ThreadContinueParams}],
    discriminator: {propertyName: "type", mapping: {create: 0, continue: 1}},
  },
}

export const CreateMessageRequest = {
  pointer: "#/components/schemas/CreateMessageRequest",
  is: is.isCreateMessageRequest,
  node: {
    type: ["object"],
    properties: {
      model: {pointer: "#/components/schemas/MessageRequestBase/properties/model", $ref: () => Model},
      messages: {
        pointer: "#/components/schemas/MessageRequestBase/properties/messages",
        type: ["array"],
        maxItems: 100000,
        items: {$ref: () => MessageParam},
      },
      system: {
        pointer: "#/components/schemas/MessageRequestBase/properties/system",
        anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}],
      },
      tool_choice: {
        pointer: "#/components/schemas/MessageRequestBase/properties/tool_choice",
        anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}],
      },
      thinking: {
        pointer: "#/components/schemas/MessageRequestBase/properties/thinking",
        anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}],
      },
      cache_control: {
        pointer: "#/components/schemas/MessageRequestBase/properties/cache_control",
        anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
      },
      speed: {
        pointer: "#/components/schemas/MessageRequestBase/properties/speed",
        type: ["string", "null"],
        enum: ["standard", "fast", null],
      },
      context_management: {
        pointer: "#/components/schemas/MessageRequestBase/properties/context_management",
        anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}],
      },
      compaction: {
        pointer: "#/components/schemas/MessageRequestBase/properties/compaction",
        anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}],
      },
      billing_policy: {
        pointer: "#/components/schemas/MessageRequestBase/properties/billing_policy",
        anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}],
      },
      max_tokens: {pointer: "#/components/schemas/CreateMessageRequest/properties/max_tokens", type: ["integer"], minimum: 1},
      temperature: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/temperature",
        type: ["number", "null"],
        minimum: 0,
        maximum: 1,
      },
      top_p: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/top_p",
        type: ["number", "null"],
        minimum: 0,
        maximum: 1,
      },
      top_k: {pointer: "#/components/schemas/CreateMessageRequest/properties/top_k", type: ["integer", "null"], minimum: 0},
      stream: {pointer: "#/components/schemas/CreateMessageRequest/properties/stream", type: ["boolean", "null"]},
      stop_sequences: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/stop_sequences",
        type: ["array", "null"],
        items: {type: ["string"]},
      },
      metadata: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/metadata",
        anyOf: [{$ref: () => Metadata}, {type: ["null"]}],
      },
      service_tier: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/service_tier",
        type: ["string", "null"],
        enum: ["auto", "standard_only", null],
      },
      inference_geo: {pointer: "#/components/schemas/CreateMessageRequest/properties/inference_geo", type: ["string", "null"]},
      diagnostics: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/diagnostics",
        anyOf: [{$ref: () => DiagnosticsParam}, {type: ["null"]}],
      },
      fallbacks: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/fallbacks",
        anyOf: [{$ref: () => FallbacksParam}, {type: ["null"]}],
      },
      fallback_credit_token: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/fallback_credit_token",
        anyOf: [{type: ["string"]}, {$ref: () => FallbackCreditTokenParam}, {type: ["null"]}],
      },
      thread: {
        pointer: "#/components/schemas/CreateMessageRequest/properties/thread",
        anyOf: [{$ref: () => MessageThreadParam}, {type: ["null"]}],
      },
    },
    required: ["model", "messages", "max_tokens"],
    additionalProperties: false,
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
    enum: [
      "end_turn",
      "max_tokens",
      "stop_sequence",
      "tool_use",
      "pause_turn",
      "compaction",
      "refusal",
      "model_context_window_exceeded",
    ],
    extensible: true,
  },
}

export const RefusalCategory = {
  pointer: "#/components/schemas/RefusalCategory",
  is: is.isRefusalCategory,
  node: {
    type: ["string", "null"],
    enum: ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", null],
    extensible: true,
  },
}

export const RefusalStopDetails = {
  pointer: "#/components/schemas/RefusalStopDetails",
  is: is.isRefusalStopDetails,
  node: {
    type: ["object"],
    required: ["type"],
    properties: {
      type: {type: ["string"], const: "refusal"},
      category: {$ref: () => RefusalCategory},
      explanation: {type: ["string", "null"]},
      fallback_credit_token: {type: ["string", "null"]},
      fallback_has_prefill_claim: {type: ["boolean", "null"]},
      recommended_model: {type: ["string", "null"]},
    },
  },
}

export const StopDetails = {
  pointer: "#/components/schemas/StopDetails",
  is: is.isStopDetails,
  node: {type: ["object"], oneOf: [{$ref: () => RefusalStopDetails}], extensible: true},
}

export const OutputTokensDetails = {
  pointer: "#/components/schemas/OutputTokensDetails",
  is: is.isOutputTokensDetails,
  node: {type: ["object"], required: ["thinking_tokens"], properties: {thinking_tokens: {type: ["integer"], minimum: 0}}},
}

export const ServerToolUsage = {
  pointer: "#/components/schemas/ServerToolUsage",
  is: is.isServerToolUsage,
  node: {
    type: ["object"],
    properties: {web_search_requests: {type: ["integer"], minimum: 0}, web_fetch_requests: {type: ["integer"], minimum: 0}},
  },
}

export const CacheCreation = {
  pointer: "#/components/schemas/CacheCreation",
  is: is.isCacheCreation,
  node: {
    type: ["object"],
    required: ["ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"],
    properties: {
      ephemeral_5m_input_tokens: {type: ["integer"], minimum: 0},
      ephemeral_1h_input_tokens: {type: ["integer"], minimum: 0},
    },
  },
}

export const IterationUsageBase = {
  pointer: "#/components/schemas/IterationUsageBase",
  is: is.isIterationUsageBase,
  node: {
    type: ["object"],
    required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"],
    properties: {
      input_tokens: {type: ["integer"], minimum: 0},
      output_tokens: {type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {type: ["integer"], minimum: 0},
      cache_read_input_tokens: {type: ["integer"], minimum: 0},
      cache_creation: {anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}]},
    },
  },
}

export const MessageIterationUsage = {
  pointer: "#/components/schemas/MessageIterationUsage",
  is: is.isMessageIterationUsage,
  node: {
    type: ["object"],
    properties: {
      input_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/input_tokens", type: ["integer"], minimum: 0},
      output_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_read_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_creation: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation",
        anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}],
      },
      type: {pointer: "#/components/schemas/MessageIterationUsage/properties/type", type: ["string"], const: "message"},
      model: {
        pointer: "#/components/schemas/MessageIterationUsage/properties/model",
        anyOf: [{$ref: () => Model}, {type: ["null"]}],
      },
    },
    required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "type"],
  },
}

export const CompactionIterationUsage = {
  pointer: "#/components/schemas/CompactionIterationUsage",
  is: is.isCompactionIterationUsage,
  node: {
    type: ["object"],
    properties: {
      input_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/input_tokens", type: ["integer"], minimum: 0},
      output_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_read_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_creation: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation",
        anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}],
      },
      type: {pointer: "#/components/schemas/CompactionIterationUsage/properties/type", type: ["string"], const: "compaction"},
    },
    required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "type"],
  },
}

export const AdvisorMessageIterationUsage = {
  pointer: "#/components/schemas/AdvisorMessageIterationUsage",
  is: is.isAdvisorMessageIterationUsage,
  node: {
    type: ["object"],
    properties: {
      input_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/input_tokens", type: ["integer"], minimum: 0},
      output_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_read_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_creation: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation",
        anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}],
      },
      type: {
        pointer: "#/components/schemas/AdvisorMessageIterationUsage/properties/type",
        type: ["string"],
        const: "advisor_message",
      },
      model: {pointer: "#/components/schemas/AdvisorMessageIterationUsage/properties/model", $ref: () => Model},
    },
    required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "type", "model"],
  },
}

export const FallbackMessageIterationUsage = {
  pointer: "#/components/schemas/FallbackMessageIterationUsage",
  is: is.isFallbackMessageIterationUsage,
  node: {
    type: ["object"],
    properties: {
      input_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/input_tokens", type: ["integer"], minimum: 0},
      output_tokens: {pointer: "#/components/schemas/IterationUsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_read_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      cache_creation: {
        pointer: "#/components/schemas/IterationUsageBase/properties/cache_creation",
        anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}],
      },
      type: {
        pointer: "#/components/schemas/FallbackMessageIterationUsage/properties/type",
        type: ["string"],
        const: "fallback_message",
      },
      model: {pointer: "#/components/schemas/FallbackMessageIterationUsage/properties/model", $ref: () => Model},
    },
    required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "type", "model"],
  },
}

export const IterationUsage = {
  pointer: "#/components/schemas/IterationUsage",
  is: is.isIterationUsage,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => MessageIterationUsage},
      {$ref: () => CompactionIterationUsage},
      {$ref: () => AdvisorMessageIterationUsage},
      {$ref: () => FallbackMessageIterationUsage},
    ],
    discriminator: {propertyName: "type", mapping: {message: 0, compaction: 1, advisor_message: 2, fallback_message: 3}},
  },
}

export const FallbackCreditRedeemed = {
  pointer: "#/components/schemas/FallbackCreditRedeemed",
  is: is.isFallbackCreditRedeemed,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "redeemed"}}},
}

export const FallbackCreditNotApplied = {
  pointer: "#/components/schemas/FallbackCreditNotApplied",
  is: is.isFallbackCreditNotApplied,
  node: {
    type: ["object"],
    required: ["type", "reason"],
    properties: {
      type: {type: ["string"], const: "not_applied"},
      reason: {
        type: ["string"],
        enum: [
          "body_mismatch",
          "continuation_excluded",
          "continuation_only",
          "expired",
          "invalid_target_model",
          "not_enabled",
          "reprice_unavailable",
          "temporarily_unavailable",
          "variant_fields_present",
          "wrong_organization",
          "wrong_platform",
          "wrong_workspace",
        ],
        extensible: true,
      },
      remove_to_redeem: {type: ["array", "null"], items: {type: ["string"]}},
    },
  },
}

export const FallbackCreditStatus = {
  pointer: "#/components/schemas/FallbackCreditStatus",
  is: is.isFallbackCreditStatus,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => FallbackCreditRedeemed}, {$ref: () => FallbackCreditNotApplied}],
    discriminator: {propertyName: "type", mapping: {redeemed: 0, not_applied: 1}},
  },
}

export const FallbackCreditUsage = {
  pointer: "#/components/schemas/FallbackCreditUsage",
  is: is.isFallbackCreditUsage,
  node: {type: ["object"], required: ["status"], properties: {status: {$ref: () => FallbackCreditStatus}}},
}

export const UsageBase = {
  pointer: "#/components/schemas/UsageBase",
  is: is.isUsageBase,
  node: {
    type: ["object"],
    required: ["output_tokens"],
    properties: {
      output_tokens: {type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {type: ["integer", "null"], minimum: 0},
      cache_read_input_tokens: {type: ["integer", "null"], minimum: 0},
      output_tokens_details: {anyOf: [{$ref: () => OutputTokensDetails}, {type: ["null"]}]},
      server_tool_use: {anyOf: [{$ref: () => ServerToolUsage}, {type: ["null"]}]},
      iterations: {anyOf: [{type: ["array"], items: {$ref: () => IterationUsage}}, {type: ["null"]}]},
      fallback_credit: {anyOf: [{$ref: () => FallbackCreditUsage}, {type: ["null"]}]},
    },
  },
}

export const Usage = {
  pointer: "#/components/schemas/Usage",
  is: is.isUsage,
  node: {
    type: ["object"],
    properties: {
      output_tokens: {pointer: "#/components/schemas/UsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/UsageBase/properties/cache_creation_input_tokens",
        type: ["integer", "null"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/UsageBase/properties/cache_read_input_tokens",
        type: ["integer", "null"],
        minimum: 0,
      },
      output_tokens_details: {
        pointer: "#/components/schemas/UsageBase/properties/output_tokens_details",
        anyOf: [{$ref: () => OutputTokensDetails}, {type: ["null"]}],
      },
      server_tool_use: {
        pointer: "#/components/schemas/UsageBase/properties/server_tool_use",
        anyOf: [{$ref: () => ServerToolUsage}, {type: ["null"]}],
      },
      iterations: {
        pointer: "#/components/schemas/UsageBase/properties/iterations",
        anyOf: [{type: ["array"], items: {$ref: () => IterationUsage}}, {type: ["null"]}],
      },
      fallback_credit: {
        pointer: "#/components/schemas/UsageBase/properties/fallback_credit",
        anyOf: [{$ref: () => FallbackCreditUsage}, {type: ["null"]}],
      },
      input_tokens: {pointer: "#/components/schemas/Usage/properties/input_tokens", type: ["integer"], minimum: 0},
      cache_creation: {
        pointer: "#/components/schemas/Usage/properties/cache_creation",
        anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}],
      },
      service_tier: {
        pointer: "#/components/schemas/Usage/properties/service_tier",
        type: ["string", "null"],
        enum: ["standard", "priority", "batch", null],
        extensible: true,
      },
      inference_geo: {pointer: "#/components/schemas/Usage/properties/inference_geo", type: ["string", "null"]},
      speed: {
        pointer: "#/components/schemas/Usage/properties/speed",
        type: ["string", "null"],
        enum: ["standard", "fast", null],
        extensible: true,
      },
    },
    required: ["output_tokens", "input_tokens"],
  },
}

export const CacheMissBase = {
  pointer: "#/components/schemas/CacheMissBase",
  is: is.isCacheMissBase,
  node: {
    type: ["object"],
    required: ["cache_missed_input_tokens"],
    properties: {cache_missed_input_tokens: {type: ["integer"], minimum: 0}},
  },
}

export const CacheMissModelChanged = {
  pointer: "#/components/schemas/CacheMissModelChanged",
  is: is.isCacheMissModelChanged,
  node: {
    type: ["object"],
    properties: {
      cache_missed_input_tokens: {
        pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      type: {pointer: "#/components/schemas/CacheMissModelChanged/properties/type", type: ["string"], const: "model_changed"},
    },
    required: ["cache_missed_input_tokens", "type"],
  },
}

export const CacheMissSystemChanged = {
  pointer: "#/components/schemas/CacheMissSystemChanged",
  is: is.isCacheMissSystemChanged,
  node: {
    type: ["object"],
    properties: {
      cache_missed_input_tokens: {
        pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      type: {
        pointer: "#/components/schemas/CacheMissSystemChanged/properties/type",
        type: ["string"],
        const: "system_changed",
      },
    },
    required: ["cache_missed_input_tokens", "type"],
  },
}

export const CacheMissToolsChanged = {
  pointer: "#/components/schemas/CacheMissToolsChanged",
  is: is.isCacheMissToolsChanged,
  node: {
    type: ["object"],
    properties: {
      cache_missed_input_tokens: {
        pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      type: {pointer: "#/components/schemas/CacheMissToolsChanged/properties/type", type: ["string"], const: "tools_changed"},
    },
    required: ["cache_missed_input_tokens", "type"],
  },
}

export const CacheMissMessagesChanged = {
  pointer: "#/components/schemas/CacheMissMessagesChanged",
  is: is.isCacheMissMessagesChanged,
  node: {
    type: ["object"],
    properties: {
      cache_missed_input_tokens: {
        pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens",
        type: ["integer"],
        minimum: 0,
      },
      type: {
        pointer: "#/components/schemas/CacheMissMessagesChanged/properties/type",
        type: ["string"],
        const: "messages_changed",
      },
    },
    required: ["cache_missed_input_tokens", "type"],
  },
}

export const CacheMissPreviousMessageNotFound = {
  pointer: "#/components/schemas/CacheMissPreviousMessageNotFound",
  is: is.isCacheMissPreviousMessageNotFound,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "previous_message_not_found"}}},
}

export const CacheMissUnavailable = {
  pointer: "#/components/schemas/CacheMissUnavailable",
  is: is.isCacheMissUnavailable,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "unavailable"}}},
}

export const CacheMissReason = {
  pointer: "#/components/schemas/CacheMissReason",
  is: is.isCacheMissReason,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => CacheMissModelChanged},
      {$ref: () => CacheMissSystemChanged},
      {$ref: () => CacheMissToolsChanged},
      {$ref: () => CacheMissMessagesChanged},
      {$ref: () => CacheMissPreviousMessageNotFound},
      {$ref: () => CacheMissUnavailable},
    ],
    discriminator: {
      propertyName: "type",
      mapping: {
        model_changed: 0,
        system_changed: 1,
        tools_changed: 2,
        messages_changed: 3,
        previous_message_not_found: 4,
        unavailable: 5,
      },
    },
  },
}

export const Diagnostics = {
  pointer: "#/components/schemas/Diagnostics",
  is: is.isDiagnostics,
  node: {
    type: ["object"],
    required: ["cache_miss_reason"],
    properties: {cache_miss_reason: {anyOf: [{$ref: () => CacheMissReason}, {type: ["null"]}]}},
  },
}

export const ClearToolUses20250919EditResponse = {
  pointer: "#/components/schemas/ClearToolUses20250919EditResponse",
  is: is.isClearToolUses20250919EditResponse,
  node: {
    type: ["object"],
    required: ["type", "cleared_tool_uses", "cleared_input_tokens"],
    properties: {
      type: {type: ["string"], const: "clear_tool_uses_20250919"},
      cleared_tool_uses: {type: ["integer"], minimum: 0},
      cleared_input_tokens: {type: ["integer"], minimum: 0},
    },
  },
}

export const ClearThinking20251015EditResponse = {
  pointer: "#/components/schemas/ClearThinking20251015EditResponse",
  is: is.isClearThinking20251015EditResponse,
  node: {
    type: ["object"],
    required: ["type", "cleared_thinking_turns", "cleared_input_tokens"],
    properties: {
      type: {type: ["string"], const: "clear_thinking_20251015"},
      cleared_thinking_turns: {type: ["integer"], minimum: 0},
      cleared_input_tokens: {type: ["integer"], minimum: 0},
    },
  },
}

export const AppliedEdit = {
  pointer: "#/components/schemas/AppliedEdit",
  is: is.isAppliedEdit,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => ClearToolUses20250919EditResponse}, {$ref: () => ClearThinking20251015EditResponse}],
    discriminator: {propertyName: "type", mapping: {clear_tool_uses_20250919: 0, clear_thinking_20251015: 1}},
  },
}

export const ContextManagementResponse = {
  pointer: "#/components/schemas/ContextManagementResponse",
  is: is.isContextManagementResponse,
  node: {
    type: ["object"],
    required: ["applied_edits"],
    properties: {applied_edits: {type: ["array"], items: {$ref: () => AppliedEdit}}},
  },
}

export const InputTransformationBase = {
  pointer: "#/components/schemas/InputTransformationBase",
  is: is.isInputTransformationBase,
  node: {
    type: ["object"],
    required: ["path", "reason"],
    properties: {
      path: {type: ["string"]},
      reason: {
        type: ["string"],
        enum: [
          "model_binding_mismatch",
          "prefix_binding_mismatch",
          "organization_binding_mismatch",
          "end_user_binding_mismatch",
        ],
        extensible: true,
      },
    },
  },
}

export const ThinkingDroppedInputTransformation = {
  pointer: "#/components/schemas/ThinkingDroppedInputTransformation",
  is: is.isThinkingDroppedInputTransformation,
  node: {
    type: ["object"],
    properties: {
      path: {pointer: "#/components/schemas/InputTransformationBase/properties/path", type: ["string"]},
      reason: {
        pointer: "#/components/schemas/InputTransformationBase/properties/reason",
        type: ["string"],
        enum: [
          "model_binding_mismatch",
          "prefix_binding_mismatch",
          "organization_binding_mismatch",
          "end_user_binding_mismatch",
        ],
        extensible: true,
      },
      type: {
        pointer: "#/components/schemas/ThinkingDroppedInputTransformation/properties/type",
        type: ["string"],
        const: "thinking_dropped",
      },
    },
    required: ["path", "reason", "type"],
  },
}

export const ThinkingMismatchAllowedInputTransformation = {
  pointer: "#/components/schemas/ThinkingMismatchAllowedInputTransformation",
  is: is.isThinkingMismatchAllowedInputTransformation,
  node: {
    type: ["object"],
    properties: {
      path: {pointer: "#/components/schemas/InputTransformationBase/properties/path", type: ["string"]},
      reason: {
        pointer: "#/components/schemas/InputTransformationBase/properties/reason",
        type: ["string"],
        enum: [
          "model_binding_mismatch",
          "prefix_binding_mismatch",
          "organization_binding_mismatch",
          "end_user_binding_mismatch",
        ],
        extensible: true,
      },
      type: {
        pointer: "#/components/schemas/ThinkingMismatchAllowedInputTransformation/properties/type",
        type: ["string"],
        const: "thinking_mismatch_allowed",
      },
    },
    required: ["path", "reason", "type"],
  },
}

export const InputTransformation = {
  pointer: "#/components/schemas/InputTransformation",
  is: is.isInputTransformation,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => ThinkingDroppedInputTransformation}, {$ref: () => ThinkingMismatchAllowedInputTransformation}],
    discriminator: {propertyName: "type", mapping: {thinking_dropped: 0, thinking_mismatch_allowed: 1}},
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
      stop_details: {anyOf: [{$ref: () => StopDetails}, {type: ["null"]}]},
      usage: {$ref: () => Usage},
      diagnostics: {anyOf: [{$ref: () => Diagnostics}, {type: ["null"]}]},
      context_management: {anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}]},
      input_transformations: {anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}]},
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
    properties: {
      type: {type: ["string"], const: "thinking_delta"},
      thinking: {type: ["string"]},
      estimated_tokens: {type: ["integer", "null"], minimum: 0},
    },
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
    properties: {
      stop_reason: {anyOf: [{$ref: () => StopReason}, {type: ["null"]}]},
      stop_sequence: {type: ["string", "null"]},
      stop_details: {anyOf: [{$ref: () => StopDetails}, {type: ["null"]}]},
    },
  },
}

export const MessageDeltaUsage = {
  pointer: "#/components/schemas/MessageDeltaUsage",
  is: is.isMessageDeltaUsage,
  node: {
    type: ["object"],
    properties: {
      output_tokens: {pointer: "#/components/schemas/UsageBase/properties/output_tokens", type: ["integer"], minimum: 0},
      cache_creation_input_tokens: {
        pointer: "#/components/schemas/UsageBase/properties/cache_creation_input_tokens",
        type: ["integer", "null"],
        minimum: 0,
      },
      cache_read_input_tokens: {
        pointer: "#/components/schemas/UsageBase/properties/cache_read_input_tokens",
        type: ["integer", "null"],
        minimum: 0,
      },
      output_tokens_details: {
        pointer: "#/components/schemas/UsageBase/properties/output_tokens_details",
        anyOf: [{$ref: () => OutputTokensDetails}, {type: ["null"]}],
      },
      server_tool_use: {
        pointer: "#/components/schemas/UsageBase/properties/server_tool_use",
        anyOf: [{$ref: () => ServerToolUsage}, {type: ["null"]}],
      },
      iterations: {
        pointer: "#/components/schemas/UsageBase/properties/iterations",
        anyOf: [{type: ["array"], items: {$ref: () => IterationUsage}}, {type: ["null"]}],
      },
      fallback_credit: {
        pointer: "#/components/schemas/UsageBase/properties/fallback_credit",
        anyOf: [{$ref: () => FallbackCreditUsage}, {type: ["null"]}],
      },
      input_tokens: {pointer: "#/components/schemas/MessageDeltaUsage/properties/input_tokens", type: ["integer", "null"], minimum: 0},
    },
    required: ["output_tokens"],
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
      context_management: {anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}]},
      input_transformations: {anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}]},
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

export const CountMessageTokensRequest = {
  pointer: "#/components/schemas/CountMessageTokensRequest",
  is: is.isCountMessageTokensRequest,
  node: {
    type: ["object"],
    properties: {
      model: {pointer: "#/components/schemas/MessageRequestBase/properties/model", $ref: () => Model},
      messages: {
        pointer: "#/components/schemas/MessageRequestBase/properties/messages",
        type: ["array"],
        maxItems: 100000,
        items: {$ref: () => MessageParam},
      },
      system: {
        pointer: "#/components/schemas/MessageRequestBase/properties/system",
        anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}],
      },
      tool_choice: {
        pointer: "#/components/schemas/MessageRequestBase/properties/tool_choice",
        anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}],
      },
      thinking: {
        pointer: "#/components/schemas/MessageRequestBase/properties/thinking",
        anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}],
      },
      cache_control: {
        pointer: "#/components/schemas/MessageRequestBase/properties/cache_control",
        anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
      },
      speed: {
        pointer: "#/components/schemas/MessageRequestBase/properties/speed",
        type: ["string", "null"],
        enum: ["standard", "fast", null],
      },
      context_management: {
        pointer: "#/components/schemas/MessageRequestBase/properties/context_management",
        anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}],
      },
      compaction: {
        pointer: "#/components/schemas/MessageRequestBase/properties/compaction",
        anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}],
      },
      billing_policy: {
        pointer: "#/components/schemas/MessageRequestBase/properties/billing_policy",
        anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}],
      },
    },
    required: ["model", "messages"],
    additionalProperties: false,
  },
}

export const CountTokensContextManagementResponse = {
  pointer: "#/components/schemas/CountTokensContextManagementResponse",
  is: is.isCountTokensContextManagementResponse,
  node: {
    type: ["object"],
    required: ["original_input_tokens"],
    properties: {original_input_tokens: {type: ["integer"], minimum: 0}},
  },
}

export const MessageTokensCount = {
  pointer: "#/components/schemas/MessageTokensCount",
  is: is.isMessageTokensCount,
  node: {
    type: ["object"],
    required: ["input_tokens"],
    properties: {
      input_tokens: {type: ["integer"], minimum: 0},
      context_management: {anyOf: [{$ref: () => CountTokensContextManagementResponse}, {type: ["null"]}]},
    },
  },
}

export const Page = {
  pointer: "#/components/schemas/Page",
  is: is.isPage,
  node: {
    type: ["object"],
    required: ["has_more", "first_id", "last_id"],
    properties: {has_more: {type: ["boolean"]}, first_id: {type: ["string", "null"]}, last_id: {type: ["string", "null"]}},
  },
}

export const CapabilitySupport = {
  pointer: "#/components/schemas/CapabilitySupport",
  is: is.isCapabilitySupport,
  node: {type: ["object"], required: ["supported"], properties: {supported: {type: ["boolean"]}}},
}

export const ContextManagementCapability = {
  pointer: "#/components/schemas/ContextManagementCapability",
  is: is.isContextManagementCapability,
  node: {
    type: ["object"],
    properties: {
      supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
      clear_thinking_20251015: {
        pointer: "#/components/schemas/ContextManagementCapability/properties/clear_thinking_20251015",
        anyOf: [{$ref: () => CapabilitySupport}, {type: ["null"]}],
      },
      clear_tool_uses_20250919: {
        pointer: "#/components/schemas/ContextManagementCapability/properties/clear_tool_uses_20250919",
        anyOf: [{$ref: () => CapabilitySupport}, {type: ["null"]}],
      },
      compact_20260112: {
        pointer: "#/components/schemas/ContextManagementCapability/properties/compact_20260112",
        anyOf: [{$ref: () => CapabilitySupport}, {type: ["null"]}],
      },
    },
    required: ["supported"],
  },
}

export const EffortCapability = {
  pointer: "#/components/schemas/EffortCapability",
  is: is.isEffortCapability,
  node: {
    type: ["object"],
    properties: {
      supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
      low: {pointer: "#/components/schemas/EffortCapability/properties/low", $ref: () => CapabilitySupport},
      medium: {pointer: "#/components/schemas/EffortCapability/properties/medium", $ref: () => CapabilitySupport},
      high: {pointer: "#/components/schemas/EffortCapability/properties/high", $ref: () => CapabilitySupport},
      xhigh: {
        pointer: "#/components/schemas/EffortCapability/properties/xhigh",
        anyOf: [{$ref: () => CapabilitySupport}, {type: ["null"]}],
      },
      max: {pointer: "#/components/schemas/EffortCapability/properties/max", $ref: () => CapabilitySupport},
    },
    required: ["supported"],
  },
}

export const ServerToolsCapability = {
  pointer: "#/components/schemas/ServerToolsCapability",
  is: is.isServerToolsCapability,
  node: {
    type: ["object"],
    properties: {
      supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
      web_search: {pointer: "#/components/schemas/ServerToolsCapability/properties/web_search", $ref: () => CapabilitySupport},
      code_execution: {pointer: "#/components/schemas/ServerToolsCapability/properties/code_execution", $ref: () => CapabilitySupport},
    },
    required: ["supported"],
  },
}

export const ThinkingTypes = {
  pointer: "#/components/schemas/ThinkingTypes",
  is: is.isThinkingTypes,
  node: {
    type: ["object"],
    properties: {
      enabled: {$ref: () => CapabilitySupport},
      disabled: {$ref: () => CapabilitySupport},
      adaptive: {$ref: () => CapabilitySupport},
      between_tools: {$ref: () => CapabilitySupport},
    },
  },
}

export const ThinkingCapability = {
  pointer: "#/components/schemas/ThinkingCapability",
  is: is.isThinkingCapability,
  node: {
    type: ["object"],
    properties: {
      supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
      types: {pointer: "#/components/schemas/ThinkingCapability/properties/types", $ref: () => ThinkingTypes},
    },
    required: ["supported", "types"],
  },
}

export const ModelCapabilities = {
  pointer: "#/components/schemas/ModelCapabilities",
  is: is.isModelCapabilities,
  node: {
    type: ["object"],
    properties: {
      batch: {$ref: () => CapabilitySupport},
      citations: {$ref: () => CapabilitySupport},
      code_execution: {$ref: () => CapabilitySupport},
      context_management: {$ref: () => ContextManagementCapability},
      effort: {$ref: () => EffortCapability},
      image_input: {$ref: () => CapabilitySupport},
      pdf_input: {$ref: () => CapabilitySupport},
      server_tools: {$ref: () => ServerToolsCapability},
      structured_outputs: {$ref: () => CapabilitySupport},
      thinking: {$ref: () => ThinkingCapability},
    },
  },
}

export const ModelInfo = {
  pointer: "#/components/schemas/ModelInfo",
  is: is.isModelInfo,
  node: {
    type: ["object"],
    required: ["type", "id", "display_name", "created_at"],
    properties: {
      type: {type: ["string"], const: "model"},
      id: {type: ["string"]},
      display_name: {type: ["string"]},
      created_at: {type: ["string"], format: "date-time"},
      max_input_tokens: {type: ["integer", "null"]},
      max_tokens: {type: ["integer", "null"]},
      capabilities: {anyOf: [{$ref: () => ModelCapabilities}, {type: ["null"]}]},
      line: {type: ["string", "null"], enum: ["haiku", "sonnet", "opus", "fable", "mythos", null], extensible: true},
      lifecycle: {type: ["string"], enum: ["active", "deprecated", "retired"], extensible: true},
      deprecated_at: {type: ["string", "null"], format: "date-time"},
      retires_at: {type: ["string", "null"], format: "date-time"},
    },
  },
}

export const ModelInfosPage = {
  pointer: "#/components/schemas/ModelInfosPage",
  is: is.isModelInfosPage,
  node: {
    type: ["object"],
    properties: {
      has_more: {pointer: "#/components/schemas/Page/properties/has_more", type: ["boolean"]},
      first_id: {pointer: "#/components/schemas/Page/properties/first_id", type: ["string", "null"]},
      last_id: {pointer: "#/components/schemas/Page/properties/last_id", type: ["string", "null"]},
      data: {pointer: "#/components/schemas/ModelInfosPage/properties/data", type: ["array"], items: {$ref: () => ModelInfo}},
    },
    required: ["has_more", "first_id", "last_id", "data"],
  },
}

export const CreateMessageHeaderAnthropicVersion = {
  pointer: "#/components/parameters/AnthropicVersion/schema",
  is: is.isCreateMessageHeaderAnthropicVersion,
  node: {
    type: ["string"],
    pattern: "^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)",
    format: "date",
    expected: "2023-06-01 or a newer date",
  },
}

export const CreateMessageHeaderAnthropicBeta = {
  pointer: "#/components/parameters/AnthropicBeta/schema",
  is: is.isCreateMessageHeaderAnthropicBeta,
  node: {type: ["string"], minLength: 1},
}

export const CreateMessageHeaderAnthropicWorkspaceId = {
  pointer: "#/components/parameters/WorkspaceId/schema",
  is: is.isCreateMessageHeaderAnthropicWorkspaceId,
  node: {type: ["string"]},
}

export const CreateMessageHeaderAnthropicUserProfileId = {
  pointer: "#/components/parameters/UserProfileId/schema",
  is: is.isCreateMessageHeaderAnthropicUserProfileId,
  node: {type: ["string"]},
}

export const ListModelsQueryLimit = {
  pointer: "#/components/parameters/Limit/schema",
  is: is.isListModelsQueryLimit,
  node: {type: ["integer"], minimum: 1, maximum: 1000},
}

export const ListModelsQueryBefore_id = {pointer: "#/components/parameters/BeforeId/schema", is: is.isListModelsQueryBefore_id, node: {type: ["string"]}}

export const ListModelsQueryAfter_id = {pointer: "#/components/parameters/AfterId/schema", is: is.isListModelsQueryAfter_id, node: {type: ["string"]}}

export const ListModelsQueryLifecycle = {
  pointer: "#/components/parameters/Lifecycle/schema",
  is: is.isListModelsQueryLifecycle,
  node: {type: ["array"], maxItems: 3, items: {type: ["string"], enum: ["active", "deprecated", "retired"]}},
}

export const GetModelPathModel_id = {
  pointer: "#/components/parameters/ModelId/schema",
  is: is.isGetModelPathModel_id,
  node: {type: ["string"], minLength: 1},
}
