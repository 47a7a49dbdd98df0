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
            model: components["schemas"]["Model"];
            /** @description The turns so far, oldest first. Roles alternate between `user` and `assistant`. */
            messages: components["schemas"]["MessageParam"][];
            /** @description The most tokens to generate. The model may stop earlier. How many are possible at all depends on the model. */
            max_tokens: number;
            system?: components["schemas"]["SystemPrompt"];
            /** @description How random the answer is. Close to 0 for analysis, close to 1 for invention. */
            temperature?: number;
            /** @description Samples only from the likeliest tokens that together have this probability. Change this or `temperature`, not both. */
            top_p?: number;
            /** @description Samples only from this many of the likeliest tokens. */
            top_k?: number;
            /** @description Whether to answer with server-sent events. */
            stream?: boolean;
            /** @description Texts that end the answer as soon as the model produces one of them. */
            stop_sequences?: string[];
            metadata?: components["schemas"]["Metadata"];
        };
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
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded";
        /**
         * @description The tokens that the request is billed for. The input is the sum of `input_tokens`, `cache_creation_input_tokens` and
         *     `cache_read_input_tokens`.
         * @example {
         *       "input_tokens": 14,
         *       "output_tokens": 11,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        Usage: {
            /** @description Input that was neither read from the cache nor written to it. */
            input_tokens: number;
            /** @description Everything that was generated, thinking included. */
            output_tokens: number;
            /** @description Input that was written to the cache. */
            cache_creation_input_tokens?: number | null;
            /** @description Input that was read from the cache. */
            cache_read_input_tokens?: number | null;
        };
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
            usage: components["schemas"]["Usage"];
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
        };
        /**
         * @description The tokens of the whole message so far. Counts replace earlier ones, they do not add to them.
         * @example {
         *       "output_tokens": 11
         *     }
         */
        MessageDeltaUsage: {
            input_tokens?: number | null;
            output_tokens: number;
            cache_creation_input_tokens?: number | null;
            cache_read_input_tokens?: number | null;
        };
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
export type Metadata = components['schemas']["Metadata"]
export type CreateMessageRequest = components['schemas']["CreateMessageRequest"]
export type TextBlock = components['schemas']["TextBlock"]
export type ThinkingBlock = components['schemas']["ThinkingBlock"]
export type ToolUseBlock = components['schemas']["ToolUseBlock"]
export type ContentBlock = components['schemas']["ContentBlock"]
export type StopReason = components['schemas']["StopReason"]
export type Usage = components['schemas']["Usage"]
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
