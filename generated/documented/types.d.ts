// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

export interface paths {
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message
         * @description Sends a conversation and returns the next message of it. With `stream: true` the same message arrives piece by piece as
         *     server-sent events; collected, they amount to the message that the request would have returned without `stream`.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count tokens
         * @description Tells how many tokens a request would have as input, tools and images included, without creating a message. It is free, and
         *     has a rate limit of its own.
         */
        post: operations["countMessageTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description Lists the models that the credentials give access to, the newest first.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a model
         * @description Returns one model, also by an alias such as `claude-3-opus-latest`.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The id of a model. Any id that the models operation lists works; those named here are the ones of the documentation.
         * @example claude-3-opus-20240229
         */
        Model: "claude-3-opus-20240229" | "claude-3-5-sonnet-20241022" | "claude-3-5-haiku-20241022" | (string & {});
        /**
         * @description Marks the end of a prefix of the request that is worth keeping. A later request that starts with the same prefix reads it
         *     from the cache, which is cheaper and faster. At most four such marks fit in a request.
         * @example {
         *       "type": "ephemeral"
         *     }
         * @example {
         *       "type": "ephemeral",
         *       "ttl": "1h"
         *     }
         */
        CacheControlEphemeral: {
            /** @constant */
            type: "ephemeral";
            /**
             * @description How long the prefix is kept after its last use; five minutes unless told.
             * @enum {string}
             */
            ttl?: "5m" | "1h";
        };
        /**
         * @description Text of a turn, of the system prompt, or of a tool's result.
         * @example {
         *       "type": "text",
         *       "text": "Which rivers flow through Geneva?"
         *     }
         */
        TextBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Thoughts from an earlier message, given back. The service refuses thoughts that the signature does not match.
         * @example {
         *       "type": "thinking",
         *       "thinking": "Geneva lies where Lake Geneva empties. The Rhône leaves the lake there, and the Arve joins it.",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        ThinkingBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking";
            thinking: string;
            signature: string;
        };
        /**
         * @description A tool call from an earlier message, given back before its result.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
         *       "name": "get_water_level",
         *       "input": {
         *         "river": "Rhône",
         *         "unit": "m"
         *       }
         *     }
         */
        ToolUseBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_use";
            id: string;
            name: string;
            /** @description The arguments of the call. */
            input: {
                [key: string]: unknown;
            };
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A part of a turn.
         * @example {
         *       "type": "text",
         *       "text": "Which rivers flow through Geneva?"
         *     }
         */
        ContentBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ThinkingBlockParam"] | components["schemas"]["ToolUseBlockParam"];
        /**
         * @description What is said in a turn. A plain text means the same as one text block.
         * @example Which rivers flow through Geneva?
         * @example [
         *       {
         *         "type": "text",
         *         "text": "Which rivers flow through Geneva?"
         *       }
         *     ]
         */
        MessageContentParam: string | components["schemas"]["ContentBlockParam"][];
        /**
         * @description One turn of the conversation.
         * @example {
         *       "role": "user",
         *       "content": "Which rivers flow through Geneva?"
         *     }
         * @example {
         *       "role": "assistant",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The Rhône and the Arve."
         *         }
         *       ]
         *     }
         */
        MessageParam: {
            /**
             * @description Who speaks. A last turn of the assistant is continued instead of answered, by models that support it.
             * @enum {string}
             */
            role: "user" | "assistant";
            content: components["schemas"]["MessageContentParam"];
        };
        /**
         * @description Context and instructions that stand above the conversation: a text, or text blocks, of which each may end a cached prefix.
         * @example You are a geographer. Answer in one sentence.
         * @example [
         *       {
         *         "type": "text",
         *         "text": "You are a geographer. Answer in one sentence.",
         *         "cache_control": {
         *           "type": "ephemeral"
         *         }
         *       }
         *     ]
         */
        SystemPrompt: string | components["schemas"]["TextBlockParam"][];
        /**
         * @description What can be set of any choice that lets the model call tools.
         * @example {
         *       "disable_parallel_tool_use": true
         *     }
         */
        ToolChoiceBase: {
            /** @description Whether the model calls at most one tool in a turn. */
            disable_parallel_tool_use?: boolean | null;
        };
        /**
         * @description The model decides whether to call tools, and which.
         * @example {
         *       "type": "auto"
         *     }
         * @example {
         *       "type": "auto",
         *       "disable_parallel_tool_use": true
         *     }
         */
        ToolChoiceAuto: {
            /** @constant */
            type: "auto";
        } & (components["schemas"]["ToolChoiceBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auto";
        });
        /**
         * @description The model calls at least one tool, whichever it likes.
         * @example {
         *       "type": "any"
         *     }
         */
        ToolChoiceAny: {
            /** @constant */
            type: "any";
        } & (components["schemas"]["ToolChoiceBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "any";
        });
        /**
         * @description The model calls the tool with this name.
         * @example {
         *       "type": "tool",
         *       "name": "get_water_level"
         *     }
         */
        ToolChoiceTool: {
            /** @constant */
            type: "tool";
            /** @description The name of one of the request's `tools`. */
            name: string;
        } & (components["schemas"]["ToolChoiceBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool";
        });
        /**
         * @description The model calls no tool, though the request describes some.
         * @example {
         *       "type": "none"
         *     }
         */
        ToolChoiceNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        /**
         * @description Whether the model may, must, or must not call tools. With tools, and unless told, it may.
         * @example {
         *       "type": "auto"
         *     }
         * @example {
         *       "type": "tool",
         *       "name": "get_water_level"
         *     }
         */
        ToolChoice: components["schemas"]["ToolChoiceAuto"] | components["schemas"]["ToolChoiceAny"] | components["schemas"]["ToolChoiceTool"] | components["schemas"]["ToolChoiceNone"];
        /**
         * @description What to do with thoughts that are sent back, but belong to another conversation.
         * @example {
         *       "prefix_mismatch_behavior": "drop_block"
         *     }
         */
        ThinkingBlockBinding: {
            /**
             * @description Whether the request fails, as it does unless told, or goes on without these thoughts.
             * @enum {string|null}
             */
            prefix_mismatch_behavior?: "error" | "drop_block" | null;
        };
        /**
         * @description What can be set of any thinking, however much of it there is.
         * @example {
         *       "display": "omitted"
         *     }
         */
        ThinkingConfigBase: {
            /**
             * @description How thoughts are returned. The model decides unless told.
             * @enum {string|null}
             */
            display?: "summarized" | "omitted" | "updates" | null;
            block_binding?: components["schemas"]["ThinkingBlockBinding"] | null;
        };
        /**
         * @description The model thinks before it answers, within a budget.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingConfigEnabled: {
            /** @constant */
            type: "enabled";
            /** @description The most tokens to think with. They are part of `max_tokens`, which must be higher. */
            budget_tokens: number;
        } & (components["schemas"]["ThinkingConfigBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        });
        /**
         * @description The model answers without thinking.
         * @example {
         *       "type": "disabled"
         *     }
         */
        ThinkingConfigDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /**
         * @description The model decides whether to think and how much.
         * @example {
         *       "type": "adaptive"
         *     }
         * @example {
         *       "type": "adaptive",
         *       "display": "omitted"
         *     }
         */
        ThinkingConfigAdaptive: {
            /** @constant */
            type: "adaptive";
        } & (components["schemas"]["ThinkingConfigBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "adaptive";
        });
        /**
         * @description The model does not think, but may tell between two tool calls how it is getting on. These notes come as thinking blocks.
         * @example {
         *       "type": "between_tools"
         *     }
         */
        ThinkingConfigBetweenTools: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "between_tools";
        };
        /**
         * @description Whether and how much the model thinks before it answers. Which kinds are accepted, and which one applies when the property
         *     is left out, depends on the model.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingConfigParam: components["schemas"]["ThinkingConfigEnabled"] | components["schemas"]["ThinkingConfigDisabled"] | components["schemas"]["ThinkingConfigAdaptive"] | components["schemas"]["ThinkingConfigBetweenTools"];
        /**
         * @description From this many tokens of input on.
         * @example {
         *       "type": "input_tokens",
         *       "value": 30000
         *     }
         */
        InputTokensTrigger: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "input_tokens";
            value: number;
        };
        /**
         * @description From this many tool calls on.
         * @example {
         *       "type": "tool_uses",
         *       "value": 10
         *     }
         */
        ToolUsesTrigger: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_uses";
            value: number;
        };
        /**
         * @description When a conversation has become long enough to be edited.
         * @example {
         *       "type": "input_tokens",
         *       "value": 30000
         *     }
         */
        ContextManagementTrigger: components["schemas"]["InputTokensTrigger"] | components["schemas"]["ToolUsesTrigger"];
        /**
         * @description Spares this many of the newest tool calls.
         * @example {
         *       "type": "tool_uses",
         *       "value": 3
         *     }
         */
        ToolUsesKeep: {
            /** @constant */
            type: "tool_uses";
            value: number;
        };
        /**
         * @description A gain in tokens, below which nothing is changed.
         * @example {
         *       "type": "input_tokens",
         *       "value": 5000
         *     }
         */
        InputTokensClearAtLeast: {
            /** @constant */
            type: "input_tokens";
            value: number;
        };
        /**
         * @description Empties old tool results, and the calls too if asked for.
         * @example {
         *       "type": "clear_tool_uses_20250919",
         *       "trigger": {
         *         "type": "input_tokens",
         *         "value": 30000
         *       },
         *       "keep": {
         *         "type": "tool_uses",
         *         "value": 3
         *       },
         *       "clear_at_least": {
         *         "type": "input_tokens",
         *         "value": 5000
         *       },
         *       "exclude_tools": [
         *         "memory"
         *       ],
         *       "clear_tool_inputs": false
         *     }
         */
        ClearToolUses20250919Edit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "clear_tool_uses_20250919";
            /** @description When to begin. */
            trigger?: components["schemas"]["ContextManagementTrigger"] | null;
            /** @description How many of the newest results stay. */
            keep?: components["schemas"]["ToolUsesKeep"] | null;
            /** @description Emptying less than this is not worth the cached prefix that it costs. */
            clear_at_least?: components["schemas"]["InputTokensClearAtLeast"] | null;
            /** @description The names of tools whose results stay. */
            exclude_tools?: string[] | null;
            /** @description Whether to empty the inputs of the calls as well, or the names of the tools for which to do so. */
            clear_tool_inputs?: boolean | string[] | null;
        };
        /**
         * @description The newest turns, this many.
         * @example {
         *       "type": "thinking_turns",
         *       "value": 2
         *     }
         */
        ThinkingTurns: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking_turns";
            value: number;
        };
        /**
         * @description Every turn, so that the cached prefix stays as it is.
         * @example {
         *       "type": "all"
         *     }
         */
        AllThinkingTurns: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "all";
        };
        /**
         * @description Which turns keep their thoughts.
         * @example {
         *       "type": "thinking_turns",
         *       "value": 2
         *     }
         */
        ThinkingTurnsKeep: components["schemas"]["ThinkingTurns"] | components["schemas"]["AllThinkingTurns"];
        /**
         * @description Takes out old thoughts.
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "keep": {
         *         "type": "thinking_turns",
         *         "value": 2
         *       }
         *     }
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "keep": "all"
         *     }
         */
        ClearThinking20251015Edit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "clear_thinking_20251015";
            /** @description Which of the assistant's turns keep their thoughts. `all` as a text means the same as the object. */
            keep?: components["schemas"]["ThinkingTurnsKeep"] | "all" | null;
        };
        /**
         * @description Replaces the conversation with a summary of it, in a `compaction` block at the start of the answer.
         * @example {
         *       "type": "compact_20260112",
         *       "trigger": {
         *         "type": "input_tokens",
         *         "value": 100000
         *       },
         *       "instructions": "Keep all figures."
         *     }
         */
        Compact20260112Edit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compact_20260112";
            /** @description When to begin; at 150,000 tokens of input unless told. */
            trigger?: components["schemas"]["InputTokensTrigger"] | null;
            /** @description What the summary should take care of. */
            instructions?: string | null;
            /** @description Whether to stop after the summary, so that the client can change what follows it. */
            pause_after_compaction?: boolean | null;
        };
        /**
         * @description A way to make the context smaller.
         * @example {
         *       "type": "clear_tool_uses_20250919"
         *     }
         */
        ContextManagementEdit: components["schemas"]["ClearToolUses20250919Edit"] | components["schemas"]["ClearThinking20251015Edit"] | components["schemas"]["Compact20260112Edit"];
        /**
         * @description How the service keeps a long conversation within the context window.
         * @example {
         *       "edits": [
         *         {
         *           "type": "clear_tool_uses_20250919",
         *           "trigger": {
         *             "type": "input_tokens",
         *             "value": 30000
         *           }
         *         }
         *       ]
         *     }
         */
        ContextManagementConfig: {
            /** @description What to take out, in this order. */
            edits?: components["schemas"]["ContextManagementEdit"][] | null;
        };
        /**
         * @description Asks for a summary of the conversation instead of an answer to it.
         * @example {
         *       "type": "summarize",
         *       "instructions": "Keep all figures."
         *     }
         */
        CompactionConfig: {
            /** @constant */
            type: "summarize";
            /** @description How to summarize, in place of what the service would ask for. */
            instructions?: string | null;
        };
        /**
         * @description Who pays for the request.
         * @example {
         *       "type": "billing_policy",
         *       "bill_to": "user_profile"
         *     }
         */
        BillingPolicy: {
            /** @constant */
            type: "billing_policy";
            /**
             * @description The organization that sends the request, unless told, or the one behind the user profile in
             *     `anthropic-user-profile-id`.
             * @enum {string}
             */
            bill_to?: "self" | "user_profile";
        };
        /**
         * @description What the model gets to see of a request, and what therefore counts as input.
         * @example {
         *       "model": "claude-3-opus-20240229",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Which rivers flow through Geneva?"
         *         }
         *       ]
         *     }
         */
        MessageRequestBase: {
            model: components["schemas"]["Model"];
            /** @description The turns so far, oldest first. Roles alternate between `user` and `assistant`. */
            messages: components["schemas"]["MessageParam"][];
            system?: components["schemas"]["SystemPrompt"] | null;
            tool_choice?: components["schemas"]["ToolChoice"] | null;
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
            /** @description Marks the last block that can be cached, so that the whole request becomes a prefix. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /**
             * @description `fast` asks for more tokens a second, at a higher price. Some models want the beta `fast-mode-2026-02-01` for it.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
            context_management?: components["schemas"]["ContextManagementConfig"] | null;
            /** @description Turns the request into one for a summary of the conversation. Not together with `context_management`. */
            compaction?: components["schemas"]["CompactionConfig"] | null;
            billing_policy?: components["schemas"]["BillingPolicy"] | null;
        };
        /**
         * @description Facts about the request that do not influence the answer.
         * @example {
         *       "user_id": "13803d75-b4b5-4c3e-b2a2-6f21399b021b"
         *     }
         */
        Metadata: {
            /**
             * @description An opaque id for the person on whose behalf the request is made, such as a hash. No name, no address: it only serves to
             *     detect abuse.
             */
            user_id?: string | null;
        };
        /**
         * @description Asks why a prefix could not be read from the cache.
         * @example {
         *       "previous_message_id": "msg_013Zva2CMHLNnXjNJJKqJ2EF"
         *     }
         */
        DiagnosticsParam: {
            /** @description The `id` of the message before, whose request is compared with this one. Null in the first turn. */
            previous_message_id?: string | null;
        };
        /**
         * @description A model to try, with the settings that differ from those of the request.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022",
         *       "max_tokens": 2048
         *     }
         */
        FallbackParam: {
            model: components["schemas"]["Model"];
            /** @description Replaces the one of the request. */
            max_tokens?: number | null;
            /** @enum {string|null} */
            speed?: "standard" | "fast" | null;
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
        };
        /**
         * @description Models to try, in this order, when the requested one declines for reasons of policy; `default` leaves the choice to the
         *     service.
         * @example [
         *       {
         *         "model": "claude-3-5-sonnet-20241022",
         *         "max_tokens": 2048
         *       }
         *     ]
         * @example default
         */
        FallbacksParam: components["schemas"]["FallbackParam"][] | "default";
        /**
         * @description A token from a refusal, and how strictly to take it.
         * @example {
         *       "token": "fbct_01HkcTjVrZt3",
         *       "mode": "best_effort"
         *     }
         */
        FallbackCreditTokenParam: {
            token: string;
            /**
             * @description Whether a token that does not fit fails the request, as it does unless told, or is passed over.
             * @enum {string|null}
             */
            mode?: "strict" | "best_effort" | null;
        };
        /**
         * @description Begins a conversation, to be continued by the `id` of the answer.
         * @example {
         *       "type": "create"
         *     }
         */
        ThreadCreateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "create";
        };
        /**
         * @description Continues a conversation. The request's `messages` are only the new turns.
         * @example {
         *       "type": "continue",
         *       "previous_message_id": "msg_013Zva2CMHLNnXjNJJKqJ2EF"
         *     }
         */
        ThreadContinueParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "continue";
            /** @description The `id` of the last answer. */
            previous_message_id: string;
        };
        /**
         * @description Lets the service remember the conversation, so that only new turns need to be sent.
         * @example {
         *       "type": "create"
         *     }
         */
        MessageThreadParam: components["schemas"]["ThreadCreateParams"] | components["schemas"]["ThreadContinueParams"];
        /**
         * @description A conversation, the model that continues it, and the settings for the answer.
         * @example {
         *       "model": "claude-3-opus-20240229",
         *       "max_tokens": 1024,
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Which rivers flow through Geneva?"
         *         }
         *       ]
         *     }
         */
        CreateMessageRequest: {
            /** @description The most tokens to generate. The model may stop earlier, and each model has a maximum of its own. */
            max_tokens: number;
            /** @description How random the answer is. Close to 0 for analysis, close to 1 for invention. */
            temperature?: number | null;
            /** @description Samples from the likeliest tokens that together have this probability. Change this or `temperature`, not both. */
            top_p?: number | null;
            /** @description Samples only from this many of the likeliest tokens. */
            top_k?: number | null;
            /** @description Whether to answer with server-sent events. */
            stream?: boolean | null;
            /** @description Texts that end the answer as soon as the model produces one of them. */
            stop_sequences?: string[] | null;
            metadata?: components["schemas"]["Metadata"] | null;
            /**
             * @description Whether to use priority capacity where the organization has some, as `auto` does, or never.
             * @enum {string|null}
             */
            service_tier?: "auto" | "standard_only" | null;
            /** @description The region to run the model in. The workspace has a default. */
            inference_geo?: string | null;
            diagnostics?: components["schemas"]["DiagnosticsParam"] | null;
            fallbacks?: components["schemas"]["FallbacksParam"] | null;
            /** @description The token of a refusal's `stop_details`. Trying again then costs less. */
            fallback_credit_token?: string | components["schemas"]["FallbackCreditTokenParam"] | null;
            thread?: components["schemas"]["MessageThreadParam"] | null;
        } & components["schemas"]["MessageRequestBase"];
        /**
         * @description A piece of the answer as text.
         * @example {
         *       "type": "text",
         *       "text": "The Rhône and the Arve."
         *     }
         */
        TextBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
        };
        /**
         * @description The model's thoughts on the way to the answer that follows. When tools are called, send the block back unchanged along with
         *     the tool results.
         * @example {
         *       "type": "thinking",
         *       "thinking": "Geneva lies where Lake Geneva empties. The Rhône leaves the lake there, and the Arve joins it.",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        ThinkingBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking";
            thinking: string;
            /** @description Proves that the thoughts are the model's own. Opaque, and empty until a stream's `signature_delta` brings it. */
            signature: string;
        };
        /**
         * @description A call of one of the request's tools. Run the tool, and send what it returned in a `tool_result` block of the next turn.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
         *       "name": "get_water_level",
         *       "input": {
         *         "river": "Rhône",
         *         "unit": "m"
         *       }
         *     }
         */
        ToolUseBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_use";
            /** @description The `tool_use_id` of the result. */
            id: string;
            /** @description Which tool to run. */
            name: string;
            /** @description The arguments, made to match the tool's `input_schema`. Empty in the first event of a streamed block. */
            input: Record<string, never>;
        };
        /**
         * @description A part of a message. Blocks come in the order in which they were produced, and new kinds may be added.
         * @example {
         *       "type": "text",
         *       "text": "The Rhône and the Arve."
         *     }
         */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["ToolUseBlock"];
        /**
         * @description Why the model stopped.
         * @example end_turn
         * @enum {string}
         */
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "compaction" | "refusal" | "model_context_window_exceeded";
        /**
         * @description The policy that the request touched, if it has a name. Harmless requests touch one at times, too.
         * @example cyber
         * @enum {string|null}
         */
        RefusalCategory: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
        /**
         * @description Why the model declined, beside the `stop_reason` `refusal`.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber",
         *       "explanation": "The request asks for a working exploit."
         *     }
         */
        RefusalStopDetails: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refusal";
            category?: components["schemas"]["RefusalCategory"];
            /** @description An explanation for people, whose wording may change. */
            explanation?: string | null;
            /** @description Makes it cheaper to try another model. Valid for five minutes. */
            fallback_credit_token?: string | null;
            /** @description Whether the next attempt may continue the content so far, as the assistant's last turn. */
            fallback_has_prefill_claim?: boolean | null;
            /** @description The model to try next, where the service could not try it by itself. */
            recommended_model?: string | null;
        };
        /**
         * @description More about why the model stopped, by the kind of reason.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber",
         *       "explanation": "The request asks for a working exploit."
         *     }
         */
        StopDetails: components["schemas"]["RefusalStopDetails"];
        /**
         * @description What part of `output_tokens` went where.
         * @example {
         *       "thinking_tokens": 310
         *     }
         */
        OutputTokensDetails: {
            /** @description Tokens of thoughts, also of those that are returned as a summary or not at all. */
            thinking_tokens: number;
        };
        /**
         * @description How often the service ran the tools that are billed by call.
         * @example {
         *       "web_search_requests": 1,
         *       "web_fetch_requests": 0
         *     }
         */
        ServerToolUsage: {
            web_search_requests?: number;
            web_fetch_requests?: number;
        };
        /**
         * @description The tokens that were written to the cache, by how long they stay.
         * @example {
         *       "ephemeral_5m_input_tokens": 1800,
         *       "ephemeral_1h_input_tokens": 0
         *     }
         */
        CacheCreation: {
            ephemeral_5m_input_tokens: number;
            ephemeral_1h_input_tokens: number;
        };
        /**
         * @description The counts that every run has, whatever it was for.
         * @example {
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        IterationUsageBase: {
            input_tokens: number;
            output_tokens: number;
            cache_creation_input_tokens: number;
            cache_read_input_tokens: number;
            cache_creation?: components["schemas"]["CacheCreation"] | null;
        };
        /**
         * @description A run that wrote a part of the message.
         * @example {
         *       "type": "message",
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        MessageIterationUsage: {
            /** @constant */
            type: "message";
            model?: components["schemas"]["Model"] | null;
        } & (components["schemas"]["IterationUsageBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message";
        });
        /**
         * @description A run that summarized the conversation.
         * @example {
         *       "type": "compaction",
         *       "input_tokens": 150300,
         *       "output_tokens": 3500,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        CompactionIterationUsage: {
            /** @constant */
            type: "compaction";
        } & (components["schemas"]["IterationUsageBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction";
        });
        /**
         * @description A run of the model that the advisor tool asked. It is billed at the price of that model.
         * @example {
         *       "type": "advisor_message",
         *       "model": "claude-3-opus-20240229",
         *       "input_tokens": 820,
         *       "output_tokens": 410,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        AdvisorMessageIterationUsage: {
            /** @constant */
            type: "advisor_message";
            model: components["schemas"]["Model"];
        } & (components["schemas"]["IterationUsageBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_message";
        });
        /**
         * @description A run of a model that stepped in after the requested one declined.
         * @example {
         *       "type": "fallback_message",
         *       "model": "claude-3-5-sonnet-20241022",
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        FallbackMessageIterationUsage: {
            /** @constant */
            type: "fallback_message";
            model: components["schemas"]["Model"];
        } & (components["schemas"]["IterationUsageBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fallback_message";
        });
        /**
         * @description The tokens of one run of a model.
         * @example {
         *       "type": "message",
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        IterationUsage: components["schemas"]["MessageIterationUsage"] | components["schemas"]["CompactionIterationUsage"] | components["schemas"]["AdvisorMessageIterationUsage"] | components["schemas"]["FallbackMessageIterationUsage"];
        /**
         * @description The request cost less.
         * @example {
         *       "type": "redeemed"
         *     }
         */
        FallbackCreditRedeemed: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redeemed";
        };
        /**
         * @description The request cost what it always costs.
         * @example {
         *       "type": "not_applied",
         *       "reason": "variant_fields_present",
         *       "remove_to_redeem": [
         *         "speed"
         *       ]
         *     }
         */
        FallbackCreditNotApplied: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "not_applied";
            /** @enum {string} */
            reason: "body_mismatch" | "continuation_excluded" | "continuation_only" | "expired" | "invalid_target_model" | "not_enabled" | "reprice_unavailable" | "temporarily_unavailable" | "variant_fields_present" | "wrong_organization" | "wrong_platform" | "wrong_workspace";
            /** @description The properties of the request to leave out for the token to fit, where the reason is `variant_fields_present`. */
            remove_to_redeem?: string[] | null;
        };
        /**
         * @description What became of the token.
         * @example {
         *       "type": "redeemed"
         *     }
         */
        FallbackCreditStatus: components["schemas"]["FallbackCreditRedeemed"] | components["schemas"]["FallbackCreditNotApplied"];
        /**
         * @description Whether the token of an earlier refusal made this request cheaper.
         * @example {
         *       "status": {
         *         "type": "redeemed"
         *       }
         *     }
         */
        FallbackCreditUsage: {
            status: components["schemas"]["FallbackCreditStatus"];
        };
        /**
         * @description The counts that both a message and the end of its stream have.
         * @example {
         *       "output_tokens": 24
         *     }
         */
        UsageBase: {
            /** @description Everything that was generated, thinking included. */
            output_tokens: number;
            /** @description Input that was written to the cache. */
            cache_creation_input_tokens?: number | null;
            /** @description Input that was read from the cache. */
            cache_read_input_tokens?: number | null;
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            /** @description The counts of each run of the model, where there were several, for instance around a compaction. */
            iterations?: components["schemas"]["IterationUsage"][] | null;
            fallback_credit?: components["schemas"]["FallbackCreditUsage"] | null;
        };
        /**
         * @description The tokens that the request is billed for. The input is the sum of `input_tokens`, `cache_creation_input_tokens` and
         *     `cache_read_input_tokens`.
         * @example {
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0,
         *       "cache_creation": {
         *         "ephemeral_5m_input_tokens": 0,
         *         "ephemeral_1h_input_tokens": 0
         *       },
         *       "service_tier": "standard"
         *     }
         */
        Usage: {
            input_tokens: number;
            cache_creation?: components["schemas"]["CacheCreation"] | null;
            /**
             * @description The capacity that the request was served from.
             * @enum {string|null}
             */
            service_tier?: "standard" | "priority" | "batch" | null;
            /** @description The region in which the model ran. */
            inference_geo?: string | null;
            /** @enum {string|null} */
            speed?: "standard" | "fast" | null;
        } & components["schemas"]["UsageBase"];
        /**
         * @description What a change costs, whatever it is that changed.
         * @example {
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissBase: {
            /** @description How many tokens, about, could have been read from the cache otherwise. */
            cache_missed_input_tokens: number;
        };
        /**
         * @description Another model, which has a cache of its own.
         * @example {
         *       "type": "model_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissModelChanged: {
            /** @constant */
            type: "model_changed";
        } & (components["schemas"]["CacheMissBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_changed";
        });
        /**
         * @description Another system prompt.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissSystemChanged: {
            /** @constant */
            type: "system_changed";
        } & (components["schemas"]["CacheMissBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system_changed";
        });
        /**
         * @description Other tools, or the same in another order.
         * @example {
         *       "type": "tools_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissToolsChanged: {
            /** @constant */
            type: "tools_changed";
        } & (components["schemas"]["CacheMissBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tools_changed";
        });
        /**
         * @description The earlier messages are not what they were.
         * @example {
         *       "type": "messages_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissMessagesChanged: {
            /** @constant */
            type: "messages_changed";
        } & (components["schemas"]["CacheMissBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "messages_changed";
        });
        /**
         * @description There is nothing to compare with, since the message before is unknown or too old.
         * @example {
         *       "type": "previous_message_not_found"
         *     }
         */
        CacheMissPreviousMessageNotFound: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "previous_message_not_found";
        };
        /**
         * @description The comparison could not be made.
         * @example {
         *       "type": "unavailable"
         *     }
         */
        CacheMissUnavailable: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unavailable";
        };
        /**
         * @description Where the request first differs from the one before, so that the cache ends there.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissReason: components["schemas"]["CacheMissModelChanged"] | components["schemas"]["CacheMissSystemChanged"] | components["schemas"]["CacheMissToolsChanged"] | components["schemas"]["CacheMissMessagesChanged"] | components["schemas"]["CacheMissPreviousMessageNotFound"] | components["schemas"]["CacheMissUnavailable"];
        /**
         * @description What the service found out about the request, where it was asked to.
         * @example {
         *       "cache_miss_reason": {
         *         "type": "tools_changed",
         *         "cache_missed_input_tokens": 4200
         *       }
         *     }
         */
        Diagnostics: {
            /** @description Null as long as the comparison is not finished. */
            cache_miss_reason: components["schemas"]["CacheMissReason"] | null;
        };
        /**
         * @description Tool calls and results that were emptied.
         * @example {
         *       "type": "clear_tool_uses_20250919",
         *       "cleared_tool_uses": 8,
         *       "cleared_input_tokens": 50000
         *     }
         */
        ClearToolUses20250919EditResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "clear_tool_uses_20250919";
            cleared_tool_uses: number;
            cleared_input_tokens: number;
        };
        /**
         * @description Turns whose thoughts were taken out.
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "cleared_thinking_turns": 3,
         *       "cleared_input_tokens": 15000
         *     }
         */
        ClearThinking20251015EditResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "clear_thinking_20251015";
            cleared_thinking_turns: number;
            cleared_input_tokens: number;
        };
        /**
         * @description An edit that took place, with what it brought.
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "cleared_thinking_turns": 3,
         *       "cleared_input_tokens": 15000
         *     }
         */
        AppliedEdit: components["schemas"]["ClearToolUses20250919EditResponse"] | components["schemas"]["ClearThinking20251015EditResponse"];
        /**
         * @description What was taken out of the context.
         * @example {
         *       "applied_edits": [
         *         {
         *           "type": "clear_tool_uses_20250919",
         *           "cleared_tool_uses": 8,
         *           "cleared_input_tokens": 50000
         *         }
         *       ]
         *     }
         */
        ContextManagementResponse: {
            applied_edits: components["schemas"]["AppliedEdit"][];
        };
        /**
         * @description Where in the request, and why.
         * @example {
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        InputTransformationBase: {
            /** @description The block, in the form of error messages. */
            path: string;
            /**
             * @description What the thoughts are bound to that differs; the model, the turns before, the organization or the end user.
             * @enum {string}
             */
            reason: "model_binding_mismatch" | "prefix_binding_mismatch" | "organization_binding_mismatch" | "end_user_binding_mismatch";
        };
        /**
         * @description Thoughts that belong elsewhere were left out.
         * @example {
         *       "type": "thinking_dropped",
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        ThinkingDroppedInputTransformation: {
            /** @constant */
            type: "thinking_dropped";
        } & (components["schemas"]["InputTransformationBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking_dropped";
        });
        /**
         * @description Thoughts that belong elsewhere were let through.
         * @example {
         *       "type": "thinking_mismatch_allowed",
         *       "path": "messages.1.content.0",
         *       "reason": "model_binding_mismatch"
         *     }
         */
        ThinkingMismatchAllowedInputTransformation: {
            /** @constant */
            type: "thinking_mismatch_allowed";
        } & (components["schemas"]["InputTransformationBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking_mismatch_allowed";
        });
        /**
         * @description A change that the service made to the request before the model saw it.
         * @example {
         *       "type": "thinking_dropped",
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        InputTransformation: components["schemas"]["ThinkingDroppedInputTransformation"] | components["schemas"]["ThinkingMismatchAllowedInputTransformation"];
        /**
         * @description A message of the model. Its `content` can be sent back as it is, as the assistant's turn of the next request.
         * @example {
         *       "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message",
         *       "role": "assistant",
         *       "model": "claude-3-opus-20240229",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The Rhône and the Arve."
         *         }
         *       ],
         *       "stop_reason": "end_turn",
         *       "stop_sequence": null,
         *       "usage": {
         *         "input_tokens": 14,
         *         "output_tokens": 11
         *       }
         *     }
         */
        Message: {
            /** @description Unique; its form may change. */
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            content: components["schemas"]["ContentBlock"][];
            /** @description The model that produced the message. */
            model: components["schemas"]["Model"];
            /** @description Null only in the first event of a stream. */
            stop_reason: components["schemas"]["StopReason"] | null;
            /** @description Which of the `stop_sequences` ended the message, if one did. It is not part of the text. */
            stop_sequence?: string | null;
            /** @description More about a refusal. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            usage: components["schemas"]["Usage"];
            diagnostics?: components["schemas"]["Diagnostics"] | null;
            context_management?: components["schemas"]["ContextManagementResponse"] | null;
            /** @description What the service changed in the request before the model saw it. */
            input_transformations?: components["schemas"]["InputTransformation"][] | null;
        };
        /**
         * @description Opens the stream with the message as far as it is known, without content.
         * @example {
         *       "type": "message_start",
         *       "message": {
         *         "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
         *         "type": "message",
         *         "role": "assistant",
         *         "model": "claude-3-opus-20240229",
         *         "content": [],
         *         "stop_reason": null,
         *         "stop_sequence": null,
         *         "usage": {
         *           "input_tokens": 14,
         *           "output_tokens": 1
         *         }
         *       }
         *     }
         */
        MessageStartEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message_start";
            message: components["schemas"]["Message"];
        };
        /**
         * @description Opens a content block, mostly empty. The deltas that follow fill it; server tool results arrive whole.
         * @example {
         *       "type": "content_block_start",
         *       "index": 0,
         *       "content_block": {
         *         "type": "text",
         *         "text": ""
         *       }
         *     }
         */
        ContentBlockStartEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_block_start";
            /** @description The place of the block in the message's `content`. */
            index: number;
            content_block: components["schemas"]["ContentBlock"];
        };
        /**
         * @description More text for a text block.
         * @example {
         *       "type": "text_delta",
         *       "text": "The Rhône"
         *     }
         */
        TextDelta: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_delta";
            text: string;
        };
        /**
         * @description More of a tool call's `input`, as a piece of JSON text. The pieces together are JSON once the block stops; nothing at all
         *     means `{}`.
         * @example {
         *       "type": "input_json_delta",
         *       "partial_json": "{\"river\": \"Rh"
         *     }
         */
        InputJSONDelta: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "input_json_delta";
            partial_json: string;
        };
        /**
         * @description More thoughts for a thinking block.
         * @example {
         *       "type": "thinking_delta",
         *       "thinking": "Geneva lies where Lake Geneva"
         *     }
         */
        ThinkingDelta: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thinking_delta";
            thinking: string;
            /** @description About how many tokens were thought since the last estimate, to show progress where thoughts are left out. */
            estimated_tokens?: number | null;
        };
        /**
         * @description The signature of a thinking block, after its last thought.
         * @example {
         *       "type": "signature_delta",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        SignatureDelta: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "signature_delta";
            signature: string;
        };
        /**
         * @description A piece of a block. Which kind comes depends on the block.
         * @example {
         *       "type": "text_delta",
         *       "text": "The Rhône"
         *     }
         */
        ContentBlockDelta: components["schemas"]["TextDelta"] | components["schemas"]["InputJSONDelta"] | components["schemas"]["ThinkingDelta"] | components["schemas"]["SignatureDelta"];
        /**
         * @description Adds a piece to the open block.
         * @example {
         *       "type": "content_block_delta",
         *       "index": 0,
         *       "delta": {
         *         "type": "text_delta",
         *         "text": "The Rhône"
         *       }
         *     }
         */
        ContentBlockDeltaEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_block_delta";
            /** @description The block that grows. */
            index: number;
            delta: components["schemas"]["ContentBlockDelta"];
        };
        /**
         * @description Closes a block. It is complete now, and the input of a tool call is JSON.
         * @example {
         *       "type": "content_block_stop",
         *       "index": 0
         *     }
         */
        ContentBlockStopEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_block_stop";
            /** @description The block that is complete. */
            index: number;
        };
        /**
         * @description The properties of the message that replace those of the first event.
         * @example {
         *       "stop_reason": "stop_sequence",
         *       "stop_sequence": "END"
         *     }
         */
        MessageDelta: {
            stop_reason: components["schemas"]["StopReason"] | null;
            stop_sequence?: string | null;
            stop_details?: components["schemas"]["StopDetails"] | null;
        };
        /**
         * @description The tokens of the whole message so far. Counts replace earlier ones, they do not add to them.
         * @example {
         *       "output_tokens": 24
         *     }
         * @example {
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        MessageDeltaUsage: {
            input_tokens?: number | null;
        } & components["schemas"]["UsageBase"];
        /**
         * @description Brings what is known only at the end, above all why the model stopped.
         * @example {
         *       "type": "message_delta",
         *       "delta": {
         *         "stop_reason": "end_turn",
         *         "stop_sequence": null
         *       },
         *       "usage": {
         *         "output_tokens": 11
         *       }
         *     }
         */
        MessageDeltaEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message_delta";
            delta: components["schemas"]["MessageDelta"];
            usage: components["schemas"]["MessageDeltaUsage"];
            context_management?: components["schemas"]["ContextManagementResponse"] | null;
            input_transformations?: components["schemas"]["InputTransformation"][] | null;
        };
        /**
         * @description The message is complete, and the stream ends.
         * @example {
         *       "type": "message_stop"
         *     }
         */
        MessageStopEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message_stop";
        };
        /**
         * @description Keeps the connection alive and says nothing. It may come anywhere.
         * @example {
         *       "type": "ping"
         *     }
         */
        PingEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ping";
        };
        /**
         * @description What every error has beside its type.
         * @example {
         *       "message": "Overloaded"
         *     }
         */
        ErrorObjectBase: {
            /** @description An explanation for people. Do not match on it, its wording may change. */
            message: string;
        };
        /**
         * @description The request is malformed: the message names the place and what was expected there.
         * @example {
         *       "type": "invalid_request_error",
         *       "message": "messages.0.content: Field required"
         *     }
         */
        InvalidRequestErrorObject: {
            /** @constant */
            type: "invalid_request_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "invalid_request_error";
        });
        /**
         * @description The API key or token is missing, malformed or revoked.
         * @example {
         *       "type": "authentication_error",
         *       "message": "invalid x-api-key"
         *     }
         */
        AuthenticationErrorObject: {
            /** @constant */
            type: "authentication_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "authentication_error";
        });
        /**
         * @description The account cannot be billed, for instance for lack of credit. Nothing that the request could change helps.
         * @example {
         *       "type": "billing_error",
         *       "message": "Your credit balance is too low to access the API."
         *     }
         */
        BillingErrorObject: {
            /** @constant */
            type: "billing_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "billing_error";
        });
        /**
         * @description The credentials are valid, but do not allow this.
         * @example {
         *       "type": "permission_error",
         *       "message": "Your API key does not have permission to use the specified resource."
         *     }
         */
        PermissionErrorObject: {
            /** @constant */
            type: "permission_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "permission_error";
        });
        /**
         * @description There is no such resource; an unknown model is reported this way, too.
         * @example {
         *       "type": "not_found_error",
         *       "message": "model: claude-3-opus-20240230"
         *     }
         */
        NotFoundErrorObject: {
            /** @constant */
            type: "not_found_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "not_found_error";
        });
        /**
         * @description The body is larger than the operation accepts.
         * @example {
         *       "type": "request_too_large",
         *       "message": "Request exceeds the maximum size"
         *     }
         */
        RequestTooLargeErrorObject: {
            /** @constant */
            type: "request_too_large";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "request_too_large";
        });
        /**
         * @description A rate limit is reached. The `retry-after` header says when to try again.
         * @example {
         *       "type": "rate_limit_error",
         *       "message": "This request would exceed the rate limit of your organization of 50 requests per minute."
         *     }
         */
        RateLimitErrorObject: {
            /** @constant */
            type: "rate_limit_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rate_limit_error";
        });
        /**
         * @description The answer took too long. Long answers are better streamed.
         * @example {
         *       "type": "timeout_error",
         *       "message": "Request timed out"
         *     }
         */
        GatewayTimeoutErrorObject: {
            /** @constant */
            type: "timeout_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "timeout_error";
        });
        /**
         * @description The service failed in a way that it did not foresee. Trying again may help.
         * @example {
         *       "type": "api_error",
         *       "message": "Internal server error"
         *     }
         */
        APIErrorObject: {
            /** @constant */
            type: "api_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_error";
        });
        /**
         * @description The service has more traffic than it can serve. Try again later; a stream may end with this error after it has begun.
         * @example {
         *       "type": "overloaded_error",
         *       "message": "Overloaded"
         *     }
         */
        OverloadedErrorObject: {
            /** @constant */
            type: "overloaded_error";
        } & (components["schemas"]["ErrorObjectBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "overloaded_error";
        });
        /**
         * @description What went wrong. `type` is made for programs, `message` for people: its wording may change.
         * @example {
         *       "type": "invalid_request_error",
         *       "message": "max_tokens: Field required"
         *     }
         */
        ErrorObject: components["schemas"]["InvalidRequestErrorObject"] | components["schemas"]["AuthenticationErrorObject"] | components["schemas"]["BillingErrorObject"] | components["schemas"]["PermissionErrorObject"] | components["schemas"]["NotFoundErrorObject"] | components["schemas"]["RequestTooLargeErrorObject"] | components["schemas"]["RateLimitErrorObject"] | components["schemas"]["GatewayTimeoutErrorObject"] | components["schemas"]["APIErrorObject"] | components["schemas"]["OverloadedErrorObject"];
        /**
         * @description An error after the stream has begun, when the status can no longer say it. It ends the stream, and the message stays
         *     incomplete.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "overloaded_error",
         *         "message": "Overloaded"
         *       }
         *     }
         */
        ErrorEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
            error: components["schemas"]["ErrorObject"];
            request_id?: string | null;
        };
        /**
         * @description The data of one server-sent event. Its `type` is the name of the event, too. New events may be added: pass over what you do
         *     not know.
         * @example {
         *       "type": "content_block_delta",
         *       "index": 0,
         *       "delta": {
         *         "type": "text_delta",
         *         "text": "The Rhône"
         *       }
         *     }
         */
        StreamEvent: components["schemas"]["MessageStartEvent"] | components["schemas"]["ContentBlockStartEvent"] | components["schemas"]["ContentBlockDeltaEvent"] | components["schemas"]["ContentBlockStopEvent"] | components["schemas"]["MessageDeltaEvent"] | components["schemas"]["MessageStopEvent"] | components["schemas"]["PingEvent"] | components["schemas"]["ErrorEvent"];
        /**
         * @description The body of every response with an error status. Proxies in between may answer with something else.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "not_found_error",
         *         "message": "model: claude-3-opus-20240230"
         *       },
         *       "request_id": "req_018EeWyXxfu5pfWkrYcMdjWG"
         *     }
         */
        ErrorResponse: {
            /** @constant */
            type: "error";
            error: components["schemas"]["ErrorObject"];
            /** @description The same as the `request-id` header. Worth logging, since support asks for it. */
            request_id?: string | null;
        };
        /**
         * @description A request as it would be sent to create a message, as far as it influences how many tokens the input has.
         * @example {
         *       "model": "claude-3-opus-20240229",
         *       "system": "You are a geographer. Answer in one sentence.",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Which rivers flow through Geneva?"
         *         }
         *       ]
         *     }
         */
        CountMessageTokensRequest: components["schemas"]["MessageRequestBase"];
        /**
         * @description How many tokens there would be if nothing were taken out.
         * @example {
         *       "original_input_tokens": 70000
         *     }
         */
        CountTokensContextManagementResponse: {
            original_input_tokens: number;
        };
        /**
         * @description How many tokens the input has. It is an estimate; what is billed may differ by a few tokens.
         * @example {
         *       "input_tokens": 24
         *     }
         */
        MessageTokensCount: {
            /** @description The tokens of the messages, the system prompt and the tools together. */
            input_tokens: number;
            context_management?: components["schemas"]["CountTokensContextManagementResponse"] | null;
        };
        /**
         * @description What every page of a list has beside its items.
         * @example {
         *       "has_more": false,
         *       "first_id": "claude-3-5-sonnet-20241022",
         *       "last_id": "claude-3-opus-20240229"
         *     }
         */
        Page: {
            /** @description Whether there are items beyond this page, in the direction of reading. */
            has_more: boolean;
            /** @description The `before_id` of the page before this one. */
            first_id: string | null;
            /** @description The `after_id` of the page after this one. */
            last_id: string | null;
        };
        /**
         * @description Whether the model can do it.
         * @example {
         *       "supported": true
         *     }
         */
        CapabilitySupport: {
            supported: boolean;
        };
        /**
         * @description Which ways of editing the context the model works with.
         * @example {
         *       "supported": true,
         *       "clear_thinking_20251015": {
         *         "supported": true
         *       },
         *       "compact_20260112": null
         *     }
         */
        ContextManagementCapability: {
            clear_thinking_20251015?: components["schemas"]["CapabilitySupport"] | null;
            clear_tool_uses_20250919?: components["schemas"]["CapabilitySupport"] | null;
            compact_20260112?: components["schemas"]["CapabilitySupport"] | null;
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Which levels of `output_config.effort` the model accepts.
         * @example {
         *       "supported": true,
         *       "low": {
         *         "supported": true
         *       },
         *       "medium": {
         *         "supported": true
         *       },
         *       "high": {
         *         "supported": true
         *       },
         *       "xhigh": null,
         *       "max": {
         *         "supported": false
         *       }
         *     }
         */
        EffortCapability: {
            low?: components["schemas"]["CapabilitySupport"];
            medium?: components["schemas"]["CapabilitySupport"];
            high?: components["schemas"]["CapabilitySupport"];
            xhigh?: components["schemas"]["CapabilitySupport"] | null;
            max?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Which tools that the service runs itself the model can call, in at least one version.
         * @example {
         *       "supported": true,
         *       "web_search": {
         *         "supported": true
         *       },
         *       "code_execution": {
         *         "supported": false
         *       }
         *     }
         */
        ServerToolsCapability: {
            web_search?: components["schemas"]["CapabilitySupport"];
            code_execution?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Which values of `thinking.type` the model accepts, each independent of the others.
         * @example {
         *       "enabled": {
         *         "supported": false
         *       },
         *       "disabled": {
         *         "supported": true
         *       },
         *       "adaptive": {
         *         "supported": true
         *       },
         *       "between_tools": {
         *         "supported": false
         *       }
         *     }
         */
        ThinkingTypes: {
            enabled?: components["schemas"]["CapabilitySupport"];
            disabled?: components["schemas"]["CapabilitySupport"];
            adaptive?: components["schemas"]["CapabilitySupport"];
            between_tools?: components["schemas"]["CapabilitySupport"];
        };
        /**
         * @description Whether the model thinks, and which settings of `thinking` it accepts.
         * @example {
         *       "supported": true,
         *       "types": {
         *         "enabled": {
         *           "supported": false
         *         },
         *         "adaptive": {
         *           "supported": true
         *         }
         *       }
         *     }
         */
        ThinkingCapability: {
            types: components["schemas"]["ThinkingTypes"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description What a model can do, by feature. More features may be added.
         * @example {
         *       "batch": {
         *         "supported": true
         *       },
         *       "thinking": {
         *         "supported": true,
         *         "types": {
         *           "enabled": {
         *             "supported": true
         *           },
         *           "adaptive": {
         *             "supported": false
         *           }
         *         }
         *       }
         *     }
         */
        ModelCapabilities: {
            batch?: components["schemas"]["CapabilitySupport"];
            citations?: components["schemas"]["CapabilitySupport"];
            code_execution?: components["schemas"]["CapabilitySupport"];
            context_management?: components["schemas"]["ContextManagementCapability"];
            effort?: components["schemas"]["EffortCapability"];
            image_input?: components["schemas"]["CapabilitySupport"];
            pdf_input?: components["schemas"]["CapabilitySupport"];
            server_tools?: components["schemas"]["ServerToolsCapability"];
            structured_outputs?: components["schemas"]["CapabilitySupport"];
            thinking?: components["schemas"]["ThinkingCapability"];
        };
        /**
         * @description A model, and what it can do.
         * @example {
         *       "type": "model",
         *       "id": "claude-3-opus-20240229",
         *       "display_name": "Claude Opus 3",
         *       "created_at": "2024-02-29T00:00:00Z"
         *     }
         */
        ModelInfo: {
            /** @constant */
            type: "model";
            /** @description What a request's `model` is set to. */
            id: string;
            /** @description The name for people. */
            display_name: string;
            /**
             * Format: date-time
             * @description When it was released; the epoch where nobody knows.
             */
            created_at: string;
            /** @description The size of the context window. */
            max_input_tokens?: number | null;
            /** @description The highest `max_tokens` that a request may ask for. */
            max_tokens?: number | null;
            capabilities?: components["schemas"]["ModelCapabilities"] | null;
            /**
             * @description The family that the model belongs to, if it belongs to one. The `id` does not tell it.
             * @enum {string|null}
             */
            line?: "haiku" | "sonnet" | "opus" | "fable" | "mythos" | null;
            /**
             * @description `deprecated` models still answer those who use them already; `retired` ones answer nobody.
             * @enum {string}
             */
            lifecycle?: "active" | "deprecated" | "retired";
            /** Format: date-time */
            deprecated_at?: string | null;
            /**
             * Format: date-time
             * @description When retirement is planned. The model is retired only once `lifecycle` says so.
             */
            retires_at?: string | null;
        };
        /**
         * @description A page of models, the newest first.
         * @example {
         *       "data": [
         *         {
         *           "type": "model",
         *           "id": "claude-3-5-sonnet-20241022",
         *           "display_name": "Claude Sonnet 3.5 (New)",
         *           "created_at": "2024-10-22T00:00:00Z"
         *         }
         *       ],
         *       "has_more": true,
         *       "first_id": "claude-3-5-sonnet-20241022",
         *       "last_id": "claude-3-5-sonnet-20241022"
         *     }
         */
        ModelInfosPage: {
            data: components["schemas"]["ModelInfo"][];
        } & components["schemas"]["Page"];
    };
    responses: {
        /** @description The request does not match what the operation expects. Sent again as it is, it fails again. */
        BadRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no valid API key or token. */
        Unauthorized: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are valid, but do not allow this. */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such resource, or the model does not exist. */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the operation accepts. */
        RequestTooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A rate limit of the organization is reached. `retry-after` says when to try again. */
        RateLimited: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
                "anthropic-ratelimit-tokens-limit": components["headers"]["RateLimitTokensLimit"];
                "anthropic-ratelimit-tokens-remaining": components["headers"]["RateLimitTokensRemaining"];
                "anthropic-ratelimit-tokens-reset": components["headers"]["RateLimitTokensReset"];
                "anthropic-ratelimit-input-tokens-limit": components["headers"]["RateLimitInputTokensLimit"];
                "anthropic-ratelimit-input-tokens-remaining": components["headers"]["RateLimitInputTokensRemaining"];
                "anthropic-ratelimit-input-tokens-reset": components["headers"]["RateLimitInputTokensReset"];
                "anthropic-ratelimit-output-tokens-limit": components["headers"]["RateLimitOutputTokensLimit"];
                "anthropic-ratelimit-output-tokens-remaining": components["headers"]["RateLimitOutputTokensRemaining"];
                "anthropic-ratelimit-output-tokens-reset": components["headers"]["RateLimitOutputTokensReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed in a way that it did not foresee. */
        InternalServerError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service has more traffic than it can serve at the moment. */
        Overloaded: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the API that the request is written for: `2023-06-01`, the recommended one, or a newer date.
         * @example 2023-06-01
         */
        AnthropicVersion: string;
        /**
         * @description Beta features to turn on, separated by commas. Properties, content blocks and tools that need one name it in `x-beta`.
         * @example context-management-2025-06-27,compact-2026-01-12
         */
        AnthropicBeta: string;
        /**
         * @description The workspace to act in, for credentials that belong to more than one.
         * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
         */
        WorkspaceId: string;
        /**
         * @description The user profile that the request is attributed to, when it is made for somebody else's organization.
         * @example uprof_01HkcTjVrZt3y8Qm2
         */
        UserProfileId: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description Returns the page that precedes this item, the `first_id` of the page after.
         * @example claude-3-5-sonnet-20241022
         */
        BeforeId: string;
        /**
         * @description Returns the page that follows this item, the `last_id` of the page before.
         * @example claude-3-5-sonnet-20241022
         */
        AfterId: string;
        /**
         * @description Which stages of life the listed models are in. Unless told, `retired` ones are left out.
         * @example [
         *       "active"
         *     ]
         */
        Lifecycle: ("active" | "deprecated" | "retired")[];
        /**
         * @description The id of the model, or an alias of it.
         * @example claude-3-opus-20240229
         */
        ModelId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request to the operator of the service. Error bodies repeat it as `request_id`.
         * @example req_018EeWyXxfu5pfWkrYcMdjWG
         */
        RequestId: string;
        /**
         * @description The organization that the credentials belong to.
         * @example e4f1c1a2-4a58-4b6e-9a4e-7c1f0c8b2d11
         */
        OrganizationId: string;
        /**
         * @description Requests in each period of the rate limit, at most.
         * @example 50
         */
        RateLimitRequestsLimit: number;
        /**
         * @description Requests that are left before the rate limit is reached.
         * @example 49
         */
        RateLimitRequestsRemaining: number;
        /**
         * @description When the rate limit for requests will be back to its full height.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitRequestsReset: string;
        /**
         * @description Tokens, of the limit that is closest to being reached, in each period of the rate limit, at most.
         * @example 80000
         */
        RateLimitTokensLimit: number;
        /**
         * @description Tokens, of the limit that is closest to being reached, that are left before the rate limit is reached, rounded to thousands.
         * @example 79000
         */
        RateLimitTokensRemaining: number;
        /**
         * @description When the rate limit for tokens will be back to its full height.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitTokensReset: string;
        /**
         * @description Input tokens in each period of the rate limit, at most.
         * @example 50000
         */
        RateLimitInputTokensLimit: number;
        /**
         * @description Input tokens that are left before the rate limit is reached, rounded to thousands.
         * @example 49000
         */
        RateLimitInputTokensRemaining: number;
        /**
         * @description When the rate limit for input tokens will be back to its full height.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitInputTokensReset: string;
        /**
         * @description Output tokens in each period of the rate limit, at most.
         * @example 10000
         */
        RateLimitOutputTokensLimit: number;
        /**
         * @description Output tokens that are left before the rate limit is reached, rounded to thousands.
         * @example 9000
         */
        RateLimitOutputTokensRemaining: number;
        /**
         * @description When the rate limit for output tokens will be back to its full height.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitOutputTokensReset: string;
        /**
         * @description How many seconds to wait before the next attempt. An earlier one fails.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the request is written for: `2023-06-01`, the recommended one, or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to turn on, separated by commas. Properties, content blocks and tools that need one name it in `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace to act in, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The user profile that the request is attributed to, when it is made for somebody else's organization.
                 * @example uprof_01HkcTjVrZt3y8Qm2
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The conversation so far, and how to continue it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message, as one object or, with `stream` set to `true`, as events. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
                    "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
                    "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
                    "anthropic-ratelimit-tokens-limit": components["headers"]["RateLimitTokensLimit"];
                    "anthropic-ratelimit-tokens-remaining": components["headers"]["RateLimitTokensRemaining"];
                    "anthropic-ratelimit-tokens-reset": components["headers"]["RateLimitTokensReset"];
                    "anthropic-ratelimit-input-tokens-limit": components["headers"]["RateLimitInputTokensLimit"];
                    "anthropic-ratelimit-input-tokens-remaining": components["headers"]["RateLimitInputTokensRemaining"];
                    "anthropic-ratelimit-input-tokens-reset": components["headers"]["RateLimitInputTokensReset"];
                    "anthropic-ratelimit-output-tokens-limit": components["headers"]["RateLimitOutputTokensLimit"];
                    "anthropic-ratelimit-output-tokens-remaining": components["headers"]["RateLimitOutputTokensRemaining"];
                    "anthropic-ratelimit-output-tokens-reset": components["headers"]["RateLimitOutputTokensReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    countMessageTokens: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the request is written for: `2023-06-01`, the recommended one, or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to turn on, separated by commas. Properties, content blocks and tools that need one name it in `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace to act in, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description The user profile that the request is attributed to, when it is made for somebody else's organization.
                 * @example uprof_01HkcTjVrZt3y8Qm2
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountMessageTokensRequest"];
            };
        };
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
                    "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
                    "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
                    "anthropic-ratelimit-tokens-limit": components["headers"]["RateLimitTokensLimit"];
                    "anthropic-ratelimit-tokens-remaining": components["headers"]["RateLimitTokensRemaining"];
                    "anthropic-ratelimit-tokens-reset": components["headers"]["RateLimitTokensReset"];
                    "anthropic-ratelimit-input-tokens-limit": components["headers"]["RateLimitInputTokensLimit"];
                    "anthropic-ratelimit-input-tokens-remaining": components["headers"]["RateLimitInputTokensRemaining"];
                    "anthropic-ratelimit-input-tokens-reset": components["headers"]["RateLimitInputTokensReset"];
                    "anthropic-ratelimit-output-tokens-limit": components["headers"]["RateLimitOutputTokensLimit"];
                    "anthropic-ratelimit-output-tokens-remaining": components["headers"]["RateLimitOutputTokensRemaining"];
                    "anthropic-ratelimit-output-tokens-reset": components["headers"]["RateLimitOutputTokensReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTokensCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Returns the page that precedes this item, the `first_id` of the page after.
                 * @example claude-3-5-sonnet-20241022
                 */
                before_id?: components["parameters"]["BeforeId"];
                /**
                 * @description Returns the page that follows this item, the `last_id` of the page before.
                 * @example claude-3-5-sonnet-20241022
                 */
                after_id?: components["parameters"]["AfterId"];
                /**
                 * @description Which stages of life the listed models are in. Unless told, `retired` ones are left out.
                 * @example [
                 *       "active"
                 *     ]
                 */
                "lifecycle[]"?: components["parameters"]["Lifecycle"];
            };
            header: {
                /**
                 * @description The version of the API that the request is written for: `2023-06-01`, the recommended one, or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to turn on, separated by commas. Properties, content blocks and tools that need one name it in `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace to act in, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of models. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
                    "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
                    "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
                    "anthropic-ratelimit-tokens-limit": components["headers"]["RateLimitTokensLimit"];
                    "anthropic-ratelimit-tokens-remaining": components["headers"]["RateLimitTokensRemaining"];
                    "anthropic-ratelimit-tokens-reset": components["headers"]["RateLimitTokensReset"];
                    "anthropic-ratelimit-input-tokens-limit": components["headers"]["RateLimitInputTokensLimit"];
                    "anthropic-ratelimit-input-tokens-remaining": components["headers"]["RateLimitInputTokensRemaining"];
                    "anthropic-ratelimit-input-tokens-reset": components["headers"]["RateLimitInputTokensReset"];
                    "anthropic-ratelimit-output-tokens-limit": components["headers"]["RateLimitOutputTokensLimit"];
                    "anthropic-ratelimit-output-tokens-remaining": components["headers"]["RateLimitOutputTokensRemaining"];
                    "anthropic-ratelimit-output-tokens-reset": components["headers"]["RateLimitOutputTokensReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfosPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the request is written for: `2023-06-01`, the recommended one, or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to turn on, separated by commas. Properties, content blocks and tools that need one name it in `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace to act in, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description The id of the model, or an alias of it.
                 * @example claude-3-opus-20240229
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
                    "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
                    "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
                    "anthropic-ratelimit-tokens-limit": components["headers"]["RateLimitTokensLimit"];
                    "anthropic-ratelimit-tokens-remaining": components["headers"]["RateLimitTokensRemaining"];
                    "anthropic-ratelimit-tokens-reset": components["headers"]["RateLimitTokensReset"];
                    "anthropic-ratelimit-input-tokens-limit": components["headers"]["RateLimitInputTokensLimit"];
                    "anthropic-ratelimit-input-tokens-remaining": components["headers"]["RateLimitInputTokensRemaining"];
                    "anthropic-ratelimit-input-tokens-reset": components["headers"]["RateLimitInputTokensReset"];
                    "anthropic-ratelimit-output-tokens-limit": components["headers"]["RateLimitOutputTokensLimit"];
                    "anthropic-ratelimit-output-tokens-remaining": components["headers"]["RateLimitOutputTokensRemaining"];
                    "anthropic-ratelimit-output-tokens-reset": components["headers"]["RateLimitOutputTokensReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
}

export type Model = components['schemas']["Model"]
export type CacheControlEphemeral = components['schemas']["CacheControlEphemeral"]
export type TextBlockParam = components['schemas']["TextBlockParam"]
export type ThinkingBlockParam = components['schemas']["ThinkingBlockParam"]
export type ToolUseBlockParam = components['schemas']["ToolUseBlockParam"]
export type ContentBlockParam = components['schemas']["ContentBlockParam"]
export type MessageContentParam = components['schemas']["MessageContentParam"]
export type MessageParam = components['schemas']["MessageParam"]
export type SystemPrompt = components['schemas']["SystemPrompt"]
export type ToolChoiceBase = components['schemas']["ToolChoiceBase"]
export type ToolChoiceAuto = components['schemas']["ToolChoiceAuto"]
export type ToolChoiceAny = components['schemas']["ToolChoiceAny"]
export type ToolChoiceTool = components['schemas']["ToolChoiceTool"]
export type ToolChoiceNone = components['schemas']["ToolChoiceNone"]
export type ToolChoice = components['schemas']["ToolChoice"]
export type ThinkingBlockBinding = components['schemas']["ThinkingBlockBinding"]
export type ThinkingConfigBase = components['schemas']["ThinkingConfigBase"]
export type ThinkingConfigEnabled = components['schemas']["ThinkingConfigEnabled"]
export type ThinkingConfigDisabled = components['schemas']["ThinkingConfigDisabled"]
export type ThinkingConfigAdaptive = components['schemas']["ThinkingConfigAdaptive"]
export type ThinkingConfigBetweenTools = components['schemas']["ThinkingConfigBetweenTools"]
export type ThinkingConfigParam = components['schemas']["ThinkingConfigParam"]
export type InputTokensTrigger = components['schemas']["InputTokensTrigger"]
export type ToolUsesTrigger = components['schemas']["ToolUsesTrigger"]
export type ContextManagementTrigger = components['schemas']["ContextManagementTrigger"]
export type ToolUsesKeep = components['schemas']["ToolUsesKeep"]
export type InputTokensClearAtLeast = components['schemas']["InputTokensClearAtLeast"]
export type ClearToolUses20250919Edit = components['schemas']["ClearToolUses20250919Edit"]
export type ThinkingTurns = components['schemas']["ThinkingTurns"]
export type AllThinkingTurns = components['schemas']["AllThinkingTurns"]
export type ThinkingTurnsKeep = components['schemas']["ThinkingTurnsKeep"]
export type ClearThinking20251015Edit = components['schemas']["ClearThinking20251015Edit"]
export type Compact20260112Edit = components['schemas']["Compact20260112Edit"]
export type ContextManagementEdit = components['schemas']["ContextManagementEdit"]
export type ContextManagementConfig = components['schemas']["ContextManagementConfig"]
export type CompactionConfig = components['schemas']["CompactionConfig"]
export type BillingPolicy = components['schemas']["BillingPolicy"]
export type MessageRequestBase = components['schemas']["MessageRequestBase"]
export type Metadata = components['schemas']["Metadata"]
export type DiagnosticsParam = components['schemas']["DiagnosticsParam"]
export type FallbackParam = components['schemas']["FallbackParam"]
export type FallbacksParam = components['schemas']["FallbacksParam"]
export type FallbackCreditTokenParam = components['schemas']["FallbackCreditTokenParam"]
export type ThreadCreateParams = components['schemas']["ThreadCreateParams"]
export type ThreadContinueParams = components['schemas']["ThreadContinueParams"]
export type MessageThreadParam = components['schemas']["MessageThreadParam"]
export type CreateMessageRequest = components['schemas']["CreateMessageRequest"]
export type TextBlock = components['schemas']["TextBlock"]
export type ThinkingBlock = components['schemas']["ThinkingBlock"]
export type ToolUseBlock = components['schemas']["ToolUseBlock"]
export type ContentBlock = components['schemas']["ContentBlock"]
export type StopReason = components['schemas']["StopReason"]
export type RefusalCategory = components['schemas']["RefusalCategory"]
export type RefusalStopDetails = components['schemas']["RefusalStopDetails"]
export type StopDetails = components['schemas']["StopDetails"]
export type OutputTokensDetails = components['schemas']["OutputTokensDetails"]
export type ServerToolUsage = components['schemas']["ServerToolUsage"]
export type CacheCreation = components['schemas']["CacheCreation"]
export type IterationUsageBase = components['schemas']["IterationUsageBase"]
export type MessageIterationUsage = components['schemas']["MessageIterationUsage"]
export type CompactionIterationUsage = components['schemas']["CompactionIterationUsage"]
export type AdvisorMessageIterationUsage = components['schemas']["AdvisorMessageIterationUsage"]
export type FallbackMessageIterationUsage = components['schemas']["FallbackMessageIterationUsage"]
export type IterationUsage = components['schemas']["IterationUsage"]
export type FallbackCreditRedeemed = components['schemas']["FallbackCreditRedeemed"]
export type FallbackCreditNotApplied = components['schemas']["FallbackCreditNotApplied"]
export type FallbackCreditStatus = components['schemas']["FallbackCreditStatus"]
export type FallbackCreditUsage = components['schemas']["FallbackCreditUsage"]
export type UsageBase = components['schemas']["UsageBase"]
export type Usage = components['schemas']["Usage"]
export type CacheMissBase = components['schemas']["CacheMissBase"]
export type CacheMissModelChanged = components['schemas']["CacheMissModelChanged"]
export type CacheMissSystemChanged = components['schemas']["CacheMissSystemChanged"]
export type CacheMissToolsChanged = components['schemas']["CacheMissToolsChanged"]
export type CacheMissMessagesChanged = components['schemas']["CacheMissMessagesChanged"]
export type CacheMissPreviousMessageNotFound = components['schemas']["CacheMissPreviousMessageNotFound"]
export type CacheMissUnavailable = components['schemas']["CacheMissUnavailable"]
export type CacheMissReason = components['schemas']["CacheMissReason"]
export type Diagnostics = components['schemas']["Diagnostics"]
export type ClearToolUses20250919EditResponse = components['schemas']["ClearToolUses20250919EditResponse"]
export type ClearThinking20251015EditResponse = components['schemas']["ClearThinking20251015EditResponse"]
export type AppliedEdit = components['schemas']["AppliedEdit"]
export type ContextManagementResponse = components['schemas']["ContextManagementResponse"]
export type InputTransformationBase = components['schemas']["InputTransformationBase"]
export type ThinkingDroppedInputTransformation = components['schemas']["ThinkingDroppedInputTransformation"]
export type ThinkingMismatchAllowedInputTransformation = components['schemas']["ThinkingMismatchAllowedInputTransformation"]
export type InputTransformation = components['schemas']["InputTransformation"]
export type Message = components['schemas']["Message"]
export type MessageStartEvent = components['schemas']["MessageStartEvent"]
export type ContentBlockStartEvent = components['schemas']["ContentBlockStartEvent"]
export type TextDelta = components['schemas']["TextDelta"]
export type InputJSONDelta = components['schemas']["InputJSONDelta"]
export type ThinkingDelta = components['schemas']["ThinkingDelta"]
export type SignatureDelta = components['schemas']["SignatureDelta"]
export type ContentBlockDelta = components['schemas']["ContentBlockDelta"]
export type ContentBlockDeltaEvent = components['schemas']["ContentBlockDeltaEvent"]
export type ContentBlockStopEvent = components['schemas']["ContentBlockStopEvent"]
export type MessageDelta = components['schemas']["MessageDelta"]
export type MessageDeltaUsage = components['schemas']["MessageDeltaUsage"]
export type MessageDeltaEvent = components['schemas']["MessageDeltaEvent"]
export type MessageStopEvent = components['schemas']["MessageStopEvent"]
export type PingEvent = components['schemas']["PingEvent"]
export type ErrorObjectBase = components['schemas']["ErrorObjectBase"]
export type InvalidRequestErrorObject = components['schemas']["InvalidRequestErrorObject"]
export type AuthenticationErrorObject = components['schemas']["AuthenticationErrorObject"]
export type BillingErrorObject = components['schemas']["BillingErrorObject"]
export type PermissionErrorObject = components['schemas']["PermissionErrorObject"]
export type NotFoundErrorObject = components['schemas']["NotFoundErrorObject"]
export type RequestTooLargeErrorObject = components['schemas']["RequestTooLargeErrorObject"]
export type RateLimitErrorObject = components['schemas']["RateLimitErrorObject"]
export type GatewayTimeoutErrorObject = components['schemas']["GatewayTimeoutErrorObject"]
export type APIErrorObject = components['schemas']["APIErrorObject"]
export type OverloadedErrorObject = components['schemas']["OverloadedErrorObject"]
export type ErrorObject = components['schemas']["ErrorObject"]
export type ErrorEvent = components['schemas']["ErrorEvent"]
export type StreamEvent = components['schemas']["StreamEvent"]
export type ErrorResponse = components['schemas']["ErrorResponse"]
export type CountMessageTokensRequest = components['schemas']["CountMessageTokensRequest"]
export type CountTokensContextManagementResponse = components['schemas']["CountTokensContextManagementResponse"]
export type MessageTokensCount = components['schemas']["MessageTokensCount"]
export type Page = components['schemas']["Page"]
export type CapabilitySupport = components['schemas']["CapabilitySupport"]
export type ContextManagementCapability = components['schemas']["ContextManagementCapability"]
export type EffortCapability = components['schemas']["EffortCapability"]
export type ServerToolsCapability = components['schemas']["ServerToolsCapability"]
export type ThinkingTypes = components['schemas']["ThinkingTypes"]
export type ThinkingCapability = components['schemas']["ThinkingCapability"]
export type ModelCapabilities = components['schemas']["ModelCapabilities"]
export type ModelInfo = components['schemas']["ModelInfo"]
export type ModelInfosPage = components['schemas']["ModelInfosPage"]
