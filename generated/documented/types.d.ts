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
         * @description Sends a conversation and returns the next message. With `stream: true`, the message arrives incrementally as
         *     server-sent events. Together, the events contain the same message that the request would return without `stream`.
         *
         *     A stream consists of the following events. `x-sse`, beside the media type of the stream, declares their order.
         *
         *     | event | content |
         *     | --- | --- |
         *     | `message_start` | message without content |
         *     | `content_block_start` | next content block, usually empty |
         *     | `content_block_delta` | change to that block |
         *     | `content_block_stop` | end of that block; the next block may start |
         *     | `message_delta` | `stop_reason` and final token counts |
         *     | `message_stop` | end of the message |
         *     | `ping` | nothing; keeps the connection alive |
         *     | `error` | error after the stream has begun |
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
         * @description Counts the input tokens of a request, including its tools and images, without creating a message. Counting is free and
         *     has its own rate limit.
         */
        post: operations["countMessageTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batches
         * @description Lists the batches of the workspace, newest first.
         */
        get: operations["listMessageBatches"];
        put?: never;
        /**
         * Create a batch
         * @description Creates a batch of up to 100,000 requests, which the service processes within 24 hours at half the price. The service
         *     validates each request only when it processes it, so the result of a request reports its errors.
         */
        post: operations["createMessageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/batches/{message_batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a batch
         * @description Returns a batch and its progress. You can poll this operation.
         */
        get: operations["getMessageBatch"];
        put?: never;
        post?: never;
        /**
         * Delete a batch
         * @description Deletes a batch and its results. The batch must have ended: cancel it first if it has not.
         */
        delete: operations["deleteMessageBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/batches/{message_batch_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a batch
         * @description Cancels a batch before it ends. Requests that the model is already processing may still finish, so the batch stays
         *     `canceling` for a while. The results show which requests were canceled.
         */
        post: operations["cancelMessageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/batches/{message_batch_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the results of a batch
         * @description Returns the results of a batch that has ended, as JSON Lines: one line per request, in any order. The schema describes
         *     one line.
         */
        get: operations["getMessageBatchResults"];
        put?: never;
        post?: never;
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
         * @description Lists the models that the credentials give access to, newest first.
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
         * @description Returns a model. You can also use an alias, such as `claude-3-opus-latest`.
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
         * @description Name of a beta feature, or several names separated by commas. The known values are the features that concern messages.
         *     Some of these have since become part of the API and no longer need to be named.
         * @example context-management-2025-06-27
         * @example context-management-2025-06-27,compact-2026-01-12
         */
        AnthropicBeta: "advisor-tool-2026-03-01" | "cache-diagnosis-2026-04-07" | "code-execution-2025-05-22" | "compact-2026-01-12" | "compact-2026-09-04" | "computer-use-2024-10-22" | "computer-use-2025-01-24" | "computer-use-2025-11-24" | "context-1m-2025-08-07" | "context-management-2025-06-27" | "dev-full-thinking-2025-05-14" | "extended-cache-ttl-2025-04-11" | "fallback-credit-2026-06-01" | "fallback-credit-2026-07-01" | "fast-mode-2026-02-01" | "files-api-2025-04-14" | "inline-tools-2026-09-15" | "interleaved-thinking-2025-05-14" | "mcp-client-2025-04-04" | "mcp-client-2025-11-20" | "mcp-client-2026-09-15" | "message-batches-2024-09-24" | "message-threads-2026-08-12" | "mid-conversation-output-config-2026-07-01" | "mid-conversation-system-clear-at-2026-08-21" | "mid-conversation-tool-changes-2026-07-01" | "model-context-window-exceeded-2025-08-26" | "output-128k-2025-02-19" | "output-300k-2026-03-24" | "pdfs-2024-09-25" | "per-turn-control-2026-07-01" | "prompt-caching-2024-07-31" | "server-side-fallback-2026-06-01" | "server-side-fallback-2026-07-01" | "skills-2025-10-02" | "structured-outputs-2025-11-13" | "task-budgets-2026-03-13" | "thinking-binding-controls-2026-08-01" | "thinking-display-updates-2026-08-18" | "thinking-token-count-2026-05-13" | "token-counting-2024-11-01" | "token-efficient-tools-2025-02-19" | "user-profiles-2026-03-24" | "user-profiles-2026-08-18" | "user-profiles-2026-09-04" | "user-profiles-billing-2026-10-01" | (string & {});
        /**
         * @description Identifier of a model. Every identifier that `GET /v1/models` lists is valid. The named values are the documented
         *     models.
         * @example claude-3-opus-20240229
         */
        Model: "claude-3-opus-20240229" | "claude-3-5-sonnet-20241022" | "claude-3-5-haiku-20241022" | (string & {});
        /**
         * @description Cache breakpoint: marks the end of a prefix of the request to keep in the prompt cache. A later request that starts
         *     with the same prefix reads it from the cache, which is cheaper and faster. A request can have at most four
         *     breakpoints.
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
             * @description Time that the prefix stays in the cache after its last use: five minutes or one hour. Default: `5m`.
             * @enum {string|null}
             */
            ttl?: "5m" | "1h" | null;
        };
        /**
         * @description Properties common to all citations of a document.
         * @example {
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva"
         *     }
         */
        CitedDocument: {
            /** @description Quoted passage. It does not count as tokens, neither here nor when it is sent back. */
            cited_text: string;
            /** @description Index of the document, counted from 0 over all turns of the request. */
            document_index: number;
            /** @description Title of the document in the request. */
            document_title: string | null;
        };
        /**
         * @description Range of characters in a plain text document.
         * @example {
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80
         *     }
         */
        CitedCharacters: {
            /** @description Index of the first cited character, counted from 0. */
            start_char_index: number;
            /** @description Index of the character after the last cited one. */
            end_char_index: number;
        } & components["schemas"]["CitedDocument"];
        /**
         * @description Citation of a range of characters, sent back to the service. Omit its `file_id`.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80
         *     }
         */
        CitationCharLocationParam: {
            /** @constant */
            type: "char_location";
        } & components["schemas"]["CitedCharacters"];
        /**
         * @description Range of pages in a PDF.
         * @example {
         *       "cited_text": "Mean discharge in June was 480 m³/s.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_page_number": 3,
         *       "end_page_number": 4
         *     }
         */
        CitedPages: {
            /** @description Number of the first cited page, counted from 1. */
            start_page_number: number;
            /** @description Number of the page after the last cited one. */
            end_page_number: number;
        } & components["schemas"]["CitedDocument"];
        /**
         * @description Citation of a range of pages, sent back to the service. Omit its `file_id`.
         * @example {
         *       "type": "page_location",
         *       "cited_text": "Mean discharge in June was 480 m³/s.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_page_number": 3,
         *       "end_page_number": 4
         *     }
         */
        CitationPageLocationParam: {
            /** @constant */
            type: "page_location";
        } & components["schemas"]["CitedPages"];
        /**
         * @description Range of whole content blocks.
         * @example {
         *       "start_block_index": 1,
         *       "end_block_index": 2
         *     }
         */
        CitedBlocks: {
            /** @description Index of the first cited block, counted from 0. */
            start_block_index: number;
            /** @description Index of the block after the last cited one. Always greater than `start_block_index`. */
            end_block_index: number;
        };
        /**
         * @description Citation of a range of content blocks, sent back to the service. Omit its `file_id`.
         * @example {
         *       "type": "content_block_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_block_index": 1,
         *       "end_block_index": 2
         *     }
         */
        CitationContentBlockLocationParam: {
            /** @constant */
            type: "content_block_location";
        } & (components["schemas"]["CitedDocument"] & components["schemas"]["CitedBlocks"]);
        /**
         * @description Citation of a page that the web search found.
         * @example {
         *       "type": "web_search_result_location",
         *       "cited_text": "The Arve joins the Rhône at the Jonction.",
         *       "encrypted_index": "Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm",
         *       "title": "Jonction, Geneva",
         *       "url": "https://example.org/jonction"
         *     }
         */
        CitationsWebSearchResultLocation: {
            /** @constant */
            type: "web_search_result_location";
            /** @description Quoted passage, up to 150 characters. */
            cited_text: string;
            /** @description Reference that only the service can read. Send it back unchanged. */
            encrypted_index: string;
            /** @description Title of the page. */
            title: string | null;
            /** @description URL of the page. */
            url: string;
        };
        /**
         * @description Citation of a page that the web search found, sent back to the service.
         * @example {
         *       "type": "web_search_result_location",
         *       "cited_text": "The Arve joins the Rhône at the Jonction.",
         *       "encrypted_index": "Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm",
         *       "title": "Jonction, Geneva",
         *       "url": "https://example.org/jonction"
         *     }
         */
        CitationWebSearchResultLocationParam: {
            /** @constant */
            type: "web_search_result_location";
        } & WithRequired<components["schemas"]["CitationsWebSearchResultLocation"], "type">;
        /**
         * @description Citation of a range of content blocks in a search result of the request.
         * @example {
         *       "type": "search_result_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "search_result_index": 0,
         *       "source": "https://example.org/rivers",
         *       "title": "Rivers of Geneva",
         *       "start_block_index": 1,
         *       "end_block_index": 2
         *     }
         */
        CitationsSearchResultLocation: {
            /** @constant */
            type: "search_result_location";
            /** @description Text of all cited blocks, joined. It does not count as tokens, neither here nor when it is sent back. */
            cited_text: string;
            /** @description Index of the search result, counted from 0 over all turns and tool results of the request. Documents do not count. */
            search_result_index: number;
            /** @description `source` of the search result. */
            source: string;
            /** @description `title` of the search result. */
            title: string | null;
        } & components["schemas"]["CitedBlocks"];
        /**
         * @description Citation of a search result, sent back to the service.
         * @example {
         *       "type": "search_result_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "search_result_index": 0,
         *       "source": "https://example.org/rivers",
         *       "title": "Rivers of Geneva",
         *       "start_block_index": 1,
         *       "end_block_index": 2
         *     }
         */
        CitationSearchResultLocationParam: {
            /** @constant */
            type: "search_result_location";
        } & WithRequired<components["schemas"]["CitationsSearchResultLocation"], "type">;
        /**
         * @description Citation from an earlier response, sent back to the service.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80
         *     }
         */
        TextCitationParam: components["schemas"]["CitationCharLocationParam"] | components["schemas"]["CitationPageLocationParam"] | components["schemas"]["CitationContentBlockLocationParam"] | components["schemas"]["CitationWebSearchResultLocationParam"] | components["schemas"]["CitationSearchResultLocationParam"];
        /**
         * @description Text in a turn, in the system prompt, or in the result of a tool.
         * @example {
         *       "type": "text",
         *       "text": "Which rivers flow through Geneva?"
         *     }
         * @example {
         *       "type": "text",
         *       "text": "You are a geographer. Answer in one sentence.",
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        TextBlockParam: {
            /** @constant */
            type: "text";
            /** @description Content of the block. */
            text: string;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /** @description Citations from an earlier response, sent back to the service. */
            citations?: components["schemas"]["TextCitationParam"][] | null;
        };
        /**
         * @description Image that is part of the request.
         * @example {
         *       "type": "base64",
         *       "media_type": "image/png",
         *       "data": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
         *     }
         */
        Base64ImageSource: {
            /** @constant */
            type: "base64";
            /**
             * @description Media type of the image data. It must match the bytes, regardless of the file name; otherwise the request fails.
             * @enum {string}
             */
            media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
            /** @description Image data in base64, without a `data:` prefix. */
            data: string;
        };
        /**
         * @description Image that the service downloads from the web.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-gauge.png"
         *     }
         */
        URLImageSource: {
            /** @constant */
            type: "url";
            /**
             * Format: uri
             * @description URL of the image. It must be accessible without credentials.
             */
            url: string;
        };
        /**
         * @description Image that was uploaded as a file, so that requests need not contain it.
         * @example {
         *       "type": "file",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        FileImageSource: {
            /** @constant */
            type: "file";
            /** @description Identifier of the uploaded file, which must be an image. */
            file_id: string;
        };
        /**
         * @description Source of an image.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-gauge.png"
         *     }
         */
        ImageSource: components["schemas"]["Base64ImageSource"] | components["schemas"]["URLImageSource"] | components["schemas"]["FileImageSource"];
        /**
         * @description Transformations that the service may apply to an image before passing it to the model.
         * @example {
         *       "oversized_image": "error"
         *     }
         */
        ImageTransformationsParam: {
            /**
             * @description Handling of an image that is too large for the model: `downsize` scales it down, which changes the coordinates
             *     that the model sees; `error` rejects the request. Default: `downsize`.
             * @enum {string|null}
             */
            oversized_image?: "downsize" | "error" | null;
        };
        /**
         * @description Image that the model looks at.
         * @example {
         *       "type": "image",
         *       "source": {
         *         "type": "url",
         *         "url": "https://example.com/geneva.jpg"
         *       }
         *     }
         */
        ImageBlockParam: {
            /** @constant */
            type: "image";
            /** @description Source of the image. */
            source: components["schemas"]["ImageSource"];
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /** @description Transformations that the service may apply to the image. */
            transformations?: components["schemas"]["ImageTransformationsParam"] | null;
        };
        /**
         * @description PDF that is part of the request. The model reads each page as text and as an image, and citations refer to pages.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0xLjcKMSAwIG9iago8PD4+CmVuZG9iagp0cmFpbGVyCjw8Pj4K"
         *     }
         */
        Base64PDFSource: {
            /** @constant */
            type: "base64";
            /** @constant */
            media_type: "application/pdf";
            /** @description PDF data in base64, without a `data:` prefix. */
            data: string;
        };
        /**
         * @description PDF that the service downloads from the web.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-report-2024.pdf"
         *     }
         */
        URLPDFSource: {
            /** @constant */
            type: "url";
            /**
             * Format: uri
             * @description URL of the PDF. It must be accessible without credentials.
             */
            url: string;
        };
        /**
         * @description Document as plain text. The service splits it into sentences for citations, which refer to ranges of characters.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône leaves Lake Geneva in the city. The Arve joins it a little further on."
         *     }
         */
        PlainTextSource: {
            /** @constant */
            type: "text";
            /** @constant */
            media_type: "text/plain";
            /** @description Text of the document. */
            data: string;
        };
        /**
         * @description Content block of a document. Citations refer to text blocks only.
         * @example {
         *       "type": "text",
         *       "text": "The Arve joins it a little further on."
         *     }
         */
        ContentBlockSourceContent: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"];
        /**
         * @description Document made of content blocks. Citations refer to whole blocks, so you choose the smallest unit that can be cited.
         * @example {
         *       "type": "content",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The Rhône leaves Lake Geneva in the city."
         *         },
         *         {
         *           "type": "text",
         *           "text": "The Arve joins it a little further on."
         *         }
         *       ]
         *     }
         */
        ContentBlockSource: {
            /** @constant */
            type: "content";
            /** @description Blocks of the document, in order. A string is equivalent to an array with one text block. */
            content: string | components["schemas"]["ContentBlockSourceContent"][];
        };
        /**
         * @description PDF or text that was uploaded as a file, so that requests need not contain it.
         * @example {
         *       "type": "file",
         *       "file_id": "file_011CPMxVD3fHLUhvTqtsQA5w"
         *     }
         */
        FileDocumentSource: {
            /** @constant */
            type: "file";
            /** @description Identifier of the uploaded file. Citations contain it. */
            file_id: string;
        };
        /**
         * @description Source of a document. It determines what citations of the document refer to.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône leaves Lake Geneva in the city."
         *     }
         */
        DocumentSource: components["schemas"]["Base64PDFSource"] | components["schemas"]["URLPDFSource"] | components["schemas"]["PlainTextSource"] | components["schemas"]["ContentBlockSource"] | components["schemas"]["FileDocumentSource"];
        /**
         * @description Settings for citations. All documents of a request must agree on them, and so must all search results.
         * @example {
         *       "enabled": true
         *     }
         */
        CitationsConfigParam: {
            /** @description If `true`, the model supports its statements with cited passages. Default: `false`. */
            enabled?: boolean | null;
        };
        /**
         * @description Document that the model reads and, if `citations` are enabled, cites.
         * @example {
         *       "type": "document",
         *       "title": "The rivers of Geneva",
         *       "source": {
         *         "type": "text",
         *         "media_type": "text/plain",
         *         "data": "The Arve joins the Rhône at the Jonction."
         *       },
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        DocumentBlockParam: {
            /** @constant */
            type: "document";
            /** @description Source of the document. */
            source: components["schemas"]["DocumentSource"];
            /** @description Title of the document. The model sees it, and citations contain it as `document_title`. */
            title?: string | null;
            /** @description Context that helps the model to understand the document. The model does not cite from it. */
            context?: string | null;
            /** @description Settings for citations of this document. */
            citations?: components["schemas"]["CitationsConfigParam"] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Result of a search that you ran. The model can cite it like a result of the web search tool.
         * @example {
         *       "type": "search_result",
         *       "source": "https://example.com/rivers",
         *       "title": "The rivers of Geneva",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The Arve joins the Rhône at the Jonction."
         *         }
         *       ],
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        SearchResultBlockParam: {
            /** @constant */
            type: "search_result";
            /** @description Origin of the result, often a URL. Citations contain it. */
            source: string;
            /** @description Title of the result. */
            title: string;
            /** @description Text of the result. */
            content: components["schemas"]["TextBlockParam"][];
            /** @description Settings for citations of this search result. */
            citations?: components["schemas"]["CitationsConfigParam"] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Thinking from an earlier response, sent back to the service. The service rejects thinking that does not match its
         *     signature.
         * @example {
         *       "type": "thinking",
         *       "thinking": "Geneva lies where Lake Geneva empties. The Rhône leaves the lake there, and the Arve joins it.",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        ThinkingBlockParam: {
            /** @constant */
            type: "thinking";
            /** @description Value from the response, unchanged. */
            thinking: string;
            /** @description Value from the response, unchanged. */
            signature: string;
        };
        /**
         * @description Redacted thinking from an earlier response, sent back to the service.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p"
         *     }
         */
        RedactedThinkingBlockParam: {
            /** @constant */
            type: "redacted_thinking";
            /** @description Value from the response, unchanged. */
            data: string;
        };
        /**
         * @description The model itself called the tool, in an earlier response that is sent back to the service.
         * @example {
         *       "type": "direct"
         *     }
         */
        DirectCallerParam: {
            /** @constant */
            type: "direct";
        };
        /**
         * @description Run of code that called a tool.
         * @example {
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCallerBase: {
            /** @description `id` of the `server_tool_use` block that ran the code. */
            tool_id: string;
        };
        /**
         * @description Code called the tool, run by code execution version 2025-08-25, in an earlier response that is sent back to the
         *     service.
         * @example {
         *       "type": "code_execution_20250825",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCallerParam: {
            /** @constant */
            type: "code_execution_20250825";
        } & components["schemas"]["ServerToolCallerBase"];
        /**
         * @description Code called the tool, run by code execution version 2026-01-20, in an earlier response that is sent back to the
         *     service.
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller20260120Param: {
            /** @constant */
            type: "code_execution_20260120";
        } & components["schemas"]["ServerToolCallerBase"];
        /**
         * @description Caller of the tool in an earlier response, sent back to the service.
         * @example {
         *       "type": "direct"
         *     }
         */
        ToolUseCallerParam: components["schemas"]["DirectCallerParam"] | components["schemas"]["ServerToolCallerParam"] | components["schemas"]["ServerToolCaller20260120Param"];
        /**
         * @description Tool call from an earlier response, sent back to the service ahead of its result.
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
            /** @constant */
            type: "tool_use";
            /** @description Unique identifier of the call. Its result repeats it as `tool_use_id`. */
            id: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Arguments of the call. */
            input: {
                [key: string]: unknown;
            };
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
            /** @description Name of the toolset that the tool is a member of, for example `browser`. */
            toolset_name?: string | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Reference to a tool that a search found.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_water_level"
         *     }
         */
        ToolReferenceBlock: {
            /** @constant */
            type: "tool_reference";
            /** @description Name of the tool in the `tools` of the request. */
            tool_name: string;
        };
        /**
         * @description Reference to a deferred tool, which the model can call from here on. If a tool of your own searches for tools, return
         *     such blocks in its `tool_result`.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_water_level"
         *     }
         */
        ToolReferenceBlockParam: {
            /** @constant */
            type: "tool_reference";
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & WithRequired<components["schemas"]["ToolReferenceBlock"], "type">;
        /**
         * @description Open tab of the browser.
         * @example {
         *       "tab_id": "tab-1",
         *       "title": "Jonction, Geneva",
         *       "url": "https://example.org/jonction",
         *       "active": true
         *     }
         */
        BrowserStateTabEntry: {
            /** @description Identifier of your choice, unique among the tabs. */
            tab_id: string;
            /** @description Title of the page. Empty for a blank tab. */
            title: string;
            /** @description URL of the page. Empty for a blank tab. */
            url: string;
            /** @description If `true`, actions that name no tab happen in this tab. */
            active?: boolean | null;
        };
        /**
         * @description A tab was opened.
         * @example {
         *       "type": "tab_opened",
         *       "tab_id": "tab-2"
         *     }
         */
        BrowserStateChangeTabOpened: {
            /** @constant */
            type: "tab_opened";
            /** @description Identifier of the tab, which is one of the `tabs`. */
            tab_id: string;
        };
        /**
         * @description File that the browser downloads.
         * @example {
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv"
         *     }
         */
        BrowserDownload: {
            /** @description Identifier of your choice, the same in all changes of one download. */
            download_id: string;
            /** @description URL of the file, after redirects. */
            url: string;
        };
        /**
         * @description A download started.
         * @example {
         *       "type": "download_started",
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv"
         *     }
         */
        BrowserStateChangeDownloadStarted: {
            /** @constant */
            type: "download_started";
        } & components["schemas"]["BrowserDownload"];
        /**
         * @description A download succeeded. If it started during the same call, report only this change.
         * @example {
         *       "type": "download_completed",
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv",
         *       "path": "/downloads/levels.csv",
         *       "size_bytes": 1840
         *     }
         */
        BrowserStateChangeDownloadCompleted: {
            /** @constant */
            type: "download_completed";
            /** @description Path of the file, if another tool can read it there. */
            path?: string | null;
            /** @description Size of the file, in bytes. */
            size_bytes?: number | null;
        } & components["schemas"]["BrowserDownload"];
        /**
         * @description A download failed or was stopped.
         * @example {
         *       "type": "download_failed",
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv",
         *       "error": "The connection was lost."
         *     }
         */
        BrowserStateChangeDownloadFailed: {
            /** @constant */
            type: "download_failed";
            /** @description Reason for the failure, if it is known. */
            error?: string | null;
        } & components["schemas"]["BrowserDownload"];
        /**
         * @description Change in the browser during the call.
         * @example {
         *       "type": "tab_opened",
         *       "tab_id": "tab-2"
         *     }
         */
        BrowserStateChange: components["schemas"]["BrowserStateChangeTabOpened"] | components["schemas"]["BrowserStateChangeDownloadStarted"] | components["schemas"]["BrowserStateChangeDownloadCompleted"] | components["schemas"]["BrowserStateChangeDownloadFailed"];
        /**
         * @description State of the browser after a member of the browser toolset has run, in addition to the tool's own result. A
         *     `tool_result` can contain at most one, and none if the tool failed. The model reads it as text.
         * @example {
         *       "type": "browser_state",
         *       "tabs": [
         *         {
         *           "tab_id": "tab-1",
         *           "title": "Jonction, Geneva",
         *           "url": "https://example.org/jonction",
         *           "active": true
         *         }
         *       ],
         *       "state_changes": [
         *         {
         *           "type": "tab_opened",
         *           "tab_id": "tab-1"
         *         }
         *       ]
         *     }
         */
        BrowserStateBlockParam: {
            /** @constant */
            type: "browser_state";
            /** @description All open tabs. If there are any, exactly one is active. */
            tabs: components["schemas"]["BrowserStateTabEntry"][];
            /** @description Changes in the browser during the call. Omit it if there were none. */
            state_changes?: components["schemas"]["BrowserStateChange"][] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Content block of the result of a tool.
         * @example {
         *       "type": "text",
         *       "text": "1.84 m"
         *     }
         */
        ToolResultContentBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"] | components["schemas"]["DocumentBlockParam"] | components["schemas"]["SearchResultBlockParam"] | components["schemas"]["ToolReferenceBlockParam"] | components["schemas"]["BrowserStateBlockParam"];
        /**
         * @description Result of a tool call. It belongs in the user turn that directly follows the call, before all other content of that
         *     turn.
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
         *       "content": "1.84 m"
         *     }
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
         *       "content": "There is no gauge at this river.",
         *       "is_error": true
         *     }
         */
        ToolResultBlockParam: {
            /** @constant */
            type: "tool_result";
            /** @description `id` of the tool call. */
            tool_use_id: string;
            /** @description Result, as a string or as content blocks. Omit it if the tool returns nothing. */
            content?: string | components["schemas"]["ToolResultContentBlockParam"][] | null;
            /** @description If `true`, the tool failed. `content` then explains why, and the model can try something else. */
            is_error?: boolean | null;
            /** @description Name of the toolset of the call, if the tool is a member of one. */
            toolset_name?: string | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Name of a server tool, which is a tool that the service runs.
         * @example web_search
         * @enum {string}
         */
        ServerToolName: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | "advisor";
        /**
         * @description Properties common to all calls of server tools.
         * @example {
         *       "id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "name": "web_search",
         *       "input": {
         *         "query": "water level of the Rhône at Geneva"
         *       }
         *     }
         */
        ServerToolUse: {
            /** @description Unique identifier of the call. Its result repeats it as `tool_use_id`. */
            id: string;
            /** @description Name of the tool. */
            name: components["schemas"]["ServerToolName"];
            /** @description Arguments of the call. In a stream, the event that starts the block has an empty object. */
            input: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Call of a server tool from an earlier response, sent back to the service. Send its result back, too.
         * @example {
         *       "type": "server_tool_use",
         *       "id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "name": "web_search",
         *       "input": {
         *         "query": "water level of the Rhône at Geneva"
         *       }
         *     }
         */
        ServerToolUseBlockParam: {
            /** @constant */
            type: "server_tool_use";
            id?: string;
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & components["schemas"]["ServerToolUse"];
        /**
         * @description Properties common to all results of server tools.
         * @example {
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolResultBase: {
            /** @description `id` of the tool call. */
            tool_use_id: string;
        };
        /**
         * @description Properties common to all results of server tools that are sent back to the service.
         * @example {
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ServerToolResultParamBase: {
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Page that the web search found. Only the model reads its text.
         * @example {
         *       "type": "web_search_result",
         *       "url": "https://example.org/jonction",
         *       "title": "Jonction, Geneva",
         *       "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *       "page_age": "March 3, 2025"
         *     }
         */
        WebSearchResultBlock: {
            /** @constant */
            type: "web_search_result";
            /** @description URL of the page. */
            url: string;
            /** @description Title of the page. */
            title: string;
            /** @description Text of the page, which only the service can read. Send it back unchanged, so that the model can cite it. */
            encrypted_content: string;
            /** @description Time of the last change to the page, in words. */
            page_age?: string | null;
        };
        /**
         * @description Page that the web search found, sent back to the service.
         * @example {
         *       "type": "web_search_result",
         *       "url": "https://example.org/jonction",
         *       "title": "Jonction, Geneva",
         *       "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *       "page_age": "March 3, 2025"
         *     }
         */
        WebSearchResultBlockParam: {
            /** @constant */
            type: "web_search_result";
        } & WithRequired<components["schemas"]["WebSearchResultBlock"], "type">;
        /**
         * @description Reason why the web search failed.
         * @example max_uses_exceeded
         * @enum {string}
         */
        WebSearchToolResultErrorCode: "invalid_tool_input" | "unavailable" | "too_many_requests" | "query_too_long" | "request_too_large" | "max_uses_exceeded";
        /**
         * @description The web search failed.
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        WebSearchToolResultErrorObject: {
            /** @constant */
            type: "web_search_tool_result_error";
            /** @description Reason why the web search failed. */
            error_code: components["schemas"]["WebSearchToolResultErrorCode"];
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        WebSearchToolRequestErrorObject: {
            /** @constant */
            type: "web_search_tool_result_error";
        } & WithRequired<components["schemas"]["WebSearchToolResultErrorObject"], "type">;
        /**
         * @description Pages that the web search found, or the error of the call, sent back to the service.
         * @example [
         *       {
         *         "type": "web_search_result",
         *         "url": "https://example.org/jonction",
         *         "title": "Jonction, Geneva",
         *         "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *         "page_age": "March 3, 2025"
         *       }
         *     ]
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        WebSearchToolResultBlockParamContent: components["schemas"]["WebSearchResultBlockParam"][] | components["schemas"]["WebSearchToolRequestErrorObject"];
        /**
         * @description Result of a web search from an earlier response, sent back to the service.
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": [
         *         {
         *           "type": "web_search_result",
         *           "url": "https://example.org/jonction",
         *           "title": "Jonction, Geneva",
         *           "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *           "page_age": "March 3, 2025"
         *         }
         *       ]
         *     }
         */
        WebSearchToolResultBlockParam: {
            /** @constant */
            type: "web_search_tool_result";
            /** @description Pages that the search found, or the error of the call. */
            content: components["schemas"]["WebSearchToolResultBlockParamContent"];
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description Page or PDF that the web fetch tool fetched, sent back to the service.
         * @example {
         *       "type": "web_fetch_result",
         *       "url": "https://example.org/discharge",
         *       "retrieved_at": "2025-03-03T09:12:48.510000+00:00",
         *       "content": {
         *         "type": "document",
         *         "source": {
         *           "type": "text",
         *           "media_type": "text/plain",
         *           "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *         },
         *         "title": "Discharge of the Rhône"
         *       }
         *     }
         */
        WebFetchBlockParam: {
            /** @constant */
            type: "web_fetch_result";
            /** @description URL of the content, after redirects. */
            url: string;
            /** @description Content of the page. */
            content: components["schemas"]["DocumentBlockParam"];
            /** @description Time at which the service retrieved the content. It can be earlier than the call. */
            retrieved_at?: string | null;
        };
        /**
         * @description Reason why the page could not be fetched.
         * @example url_not_accessible
         * @enum {string}
         */
        WebFetchToolResultErrorCode: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "unsupported_content_type" | "content_too_large" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "url_not_accessible";
        /**
         * @description The page could not be fetched.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultErrorBlock: {
            /** @constant */
            type: "web_fetch_tool_result_error";
            /** @description Reason why the page could not be fetched. */
            error_code: components["schemas"]["WebFetchToolResultErrorCode"];
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultErrorBlockParam: {
            /** @constant */
            type: "web_fetch_tool_result_error";
        } & WithRequired<components["schemas"]["WebFetchToolResultErrorBlock"], "type">;
        /**
         * @description Fetched page, or the error of the call, sent back to the service.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultBlockParamContent: components["schemas"]["WebFetchBlockParam"] | components["schemas"]["WebFetchToolResultErrorBlockParam"];
        /**
         * @description Result of a web fetch from an earlier response, sent back to the service.
         * @example {
         *       "type": "web_fetch_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "web_fetch_result",
         *         "url": "https://example.org/discharge",
         *         "retrieved_at": "2025-03-03T09:12:48.510000+00:00",
         *         "content": {
         *           "type": "document",
         *           "source": {
         *             "type": "text",
         *             "media_type": "text/plain",
         *             "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *           },
         *           "title": "Discharge of the Rhône"
         *         }
         *       }
         *     }
         */
        WebFetchToolResultBlockParam: {
            /** @constant */
            type: "web_fetch_tool_result";
            /** @description Fetched page, or the error of the call. */
            content: components["schemas"]["WebFetchToolResultBlockParamContent"];
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description Outcome of a run of code or of a shell command.
         * @example {
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0
         *     }
         */
        CodeExecutionOutcome: {
            /** @description Standard output. */
            stdout: string;
            /** @description Standard error. */
            stderr: string;
            /** @description Exit status. 0 means success. */
            return_code: number;
        };
        /**
         * @description File that Python code created.
         * @example {
         *       "type": "code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        CodeExecutionOutputBlock: {
            /** @constant */
            type: "code_execution_output";
            /** @description Identifier of the file, for downloading it. */
            file_id: string;
        };
        /**
         * @description File that Python code created, sent back to the service.
         * @example {
         *       "type": "code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        CodeExecutionOutputBlockParam: {
            /** @constant */
            type: "code_execution_output";
        } & WithRequired<components["schemas"]["CodeExecutionOutputBlock"], "type">;
        /**
         * @description Output of Python code and the files that it created, sent back to the service.
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "code_execution_output",
         *           "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *         }
         *       ]
         *     }
         */
        CodeExecutionResultBlockParam: {
            /** @constant */
            type: "code_execution_result";
            /** @description Files that the code created. */
            content: components["schemas"]["CodeExecutionOutputBlockParam"][];
            /** @description Reason why the code was stopped, if it was. */
            abort_reason?: string | null;
        } & components["schemas"]["CodeExecutionOutcome"];
        /**
         * @description Output of code that used results of the web search, sent back to the service.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "EpkECioIDBABGAIiJGYx",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        EncryptedCodeExecutionResultBlockParam: {
            /** @constant */
            type: "encrypted_code_execution_result";
            /** @description Encrypted standard output, unchanged. */
            encrypted_stdout: string;
            /** @description Standard error. */
            stderr: string;
            /** @description Exit status. 0 means success. */
            return_code: number;
            /** @description Files that the code created. */
            content: components["schemas"]["CodeExecutionOutputBlockParam"][];
        };
        /**
         * @description Reason why the code could not be run.
         * @example unavailable
         * @enum {string}
         */
        CodeExecutionToolResultErrorCode: "invalid_tool_input" | "too_many_requests" | "execution_time_exceeded" | "unavailable";
        /**
         * @description The code could not be run.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        CodeExecutionToolResultErrorObject: {
            /** @constant */
            type: "code_execution_tool_result_error";
            /** @description Reason why the code could not be run. */
            error_code: components["schemas"]["CodeExecutionToolResultErrorCode"];
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        CodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "code_execution_tool_result_error";
        } & WithRequired<components["schemas"]["CodeExecutionToolResultErrorObject"], "type">;
        /**
         * @description Output of the code, or the error of the call, sent back to the service.
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        CodeExecutionToolResultBlockParamContent: components["schemas"]["CodeExecutionResultBlockParam"] | components["schemas"]["EncryptedCodeExecutionResultBlockParam"] | components["schemas"]["CodeExecutionToolResultErrorParam"];
        /**
         * @description Result of a run of code from an earlier response, sent back to the service.
         * @example {
         *       "type": "code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "code_execution_result",
         *         "stdout": "480.2\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        CodeExecutionToolResultBlockParam: {
            /** @constant */
            type: "code_execution_tool_result";
            /** @description Output of the code, or the error of the call. */
            content: components["schemas"]["CodeExecutionToolResultBlockParamContent"];
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description File that a shell command created.
         * @example {
         *       "type": "bash_code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        BashCodeExecutionOutputBlock: {
            /** @constant */
            type: "bash_code_execution_output";
            /** @description Identifier of the file, for downloading it. */
            file_id: string;
        };
        /**
         * @description File that a shell command created, sent back to the service.
         * @example {
         *       "type": "bash_code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        BashCodeExecutionOutputBlockParam: {
            /** @constant */
            type: "bash_code_execution_output";
        } & WithRequired<components["schemas"]["BashCodeExecutionOutputBlock"], "type">;
        /**
         * @description Output of a shell command and the files that it created, sent back to the service.
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "bash_code_execution_output",
         *           "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *         }
         *       ]
         *     }
         */
        BashCodeExecutionResultBlockParam: {
            /** @constant */
            type: "bash_code_execution_result";
            /** @description Files that the command created. */
            content: components["schemas"]["BashCodeExecutionOutputBlockParam"][];
        } & components["schemas"]["CodeExecutionOutcome"];
        /**
         * @description Reason why the command could not be run.
         * @example unavailable
         * @enum {string}
         */
        BashCodeExecutionToolResultErrorCode: "invalid_tool_input" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large" | "unavailable";
        /**
         * @description The command could not be run.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        BashCodeExecutionToolResultErrorObject: {
            /** @constant */
            type: "bash_code_execution_tool_result_error";
            /** @description Reason why the command could not be run. */
            error_code: components["schemas"]["BashCodeExecutionToolResultErrorCode"];
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        BashCodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "bash_code_execution_tool_result_error";
        } & WithRequired<components["schemas"]["BashCodeExecutionToolResultErrorObject"], "type">;
        /**
         * @description Output of a shell command, or the error of the call, sent back to the service.
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        BashCodeExecutionToolResultBlockParamContent: components["schemas"]["BashCodeExecutionResultBlockParam"] | components["schemas"]["BashCodeExecutionToolResultErrorParam"];
        /**
         * @description Result of a shell command from an earlier response, sent back to the service.
         * @example {
         *       "type": "bash_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "bash_code_execution_result",
         *         "stdout": "480.2\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        BashCodeExecutionToolResultBlockParam: {
            /** @constant */
            type: "bash_code_execution_tool_result";
            /** @description Output of the command, or the error of the call. */
            content: components["schemas"]["BashCodeExecutionToolResultBlockParamContent"];
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description Content of a file in the container, or of a part of it.
         * @example {
         *       "type": "text_editor_code_execution_view_result",
         *       "file_type": "text",
         *       "content": "river,level\nRhône,1.84\n",
         *       "start_line": 1,
         *       "num_lines": 2,
         *       "total_lines": 2
         *     }
         */
        TextEditorCodeExecutionViewResultBlock: {
            /** @constant */
            type: "text_editor_code_execution_view_result";
            /**
             * @description Type of the file.
             * @enum {string}
             */
            file_type: "text" | "image" | "pdf";
            /** @description Text of the file, or base64 for images and PDFs. */
            content: string;
            /** @description Number of the first line in `content`, counted from 1. */
            start_line?: number | null;
            /** @description Number of lines in `content`. */
            num_lines?: number | null;
            /** @description Number of lines in the file. */
            total_lines?: number | null;
        };
        /**
         * @description Result of viewing a file, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_view_result",
         *       "file_type": "text",
         *       "content": "river,level\nRhône,1.84\n"
         *     }
         */
        TextEditorCodeExecutionViewResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_view_result";
        } & WithRequired<components["schemas"]["TextEditorCodeExecutionViewResultBlock"], "type">;
        /**
         * @description A file in the container was written.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionCreateResultBlock: {
            /** @constant */
            type: "text_editor_code_execution_create_result";
            /** @description If `true`, a file of the same name existed before. */
            is_file_update: boolean;
        };
        /**
         * @description Result of writing a file, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionCreateResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_create_result";
        } & WithRequired<components["schemas"]["TextEditorCodeExecutionCreateResultBlock"], "type">;
        /**
         * @description Text in a file in the container was replaced.
         * @example {
         *       "type": "text_editor_code_execution_str_replace_result",
         *       "old_start": 2,
         *       "old_lines": 1,
         *       "new_start": 2,
         *       "new_lines": 1,
         *       "lines": [
         *         "-Rhône,1.84",
         *         "+Rhône,1.86"
         *       ]
         *     }
         */
        TextEditorCodeExecutionStrReplaceResultBlock: {
            /** @constant */
            type: "text_editor_code_execution_str_replace_result";
            /** @description First line of the changed part before the edit. */
            old_start?: number | null;
            /** @description Number of lines of the changed part before the edit. */
            old_lines?: number | null;
            /** @description First line of the changed part after the edit. */
            new_start?: number | null;
            /** @description Number of lines of the changed part after the edit. */
            new_lines?: number | null;
            /** @description Changed part as the lines of a diff, each prefixed with `-`, `+`, or a space. */
            lines?: string[] | null;
        };
        /**
         * @description Result of replacing text in a file, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_str_replace_result",
         *       "old_start": 2,
         *       "old_lines": 1,
         *       "new_start": 2,
         *       "new_lines": 1,
         *       "lines": [
         *         "-Rhône,1.84",
         *         "+Rhône,1.86"
         *       ]
         *     }
         */
        TextEditorCodeExecutionStrReplaceResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_str_replace_result";
        } & WithRequired<components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlock"], "type">;
        /**
         * @description Reason why the file could not be viewed or edited.
         * @example file_not_found
         * @enum {string}
         */
        TextEditorCodeExecutionToolResultErrorCode: "invalid_tool_input" | "too_many_requests" | "execution_time_exceeded" | "unavailable" | "file_not_found";
        /**
         * @description The file could not be viewed or edited.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        TextEditorCodeExecutionToolResultErrorObject: {
            /** @constant */
            type: "text_editor_code_execution_tool_result_error";
            /** @description Reason why the file could not be viewed or edited. */
            error_code: components["schemas"]["TextEditorCodeExecutionToolResultErrorCode"];
            /** @description Explanation for humans. */
            error_message?: string | null;
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        TextEditorCodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "text_editor_code_execution_tool_result_error";
        } & WithRequired<components["schemas"]["TextEditorCodeExecutionToolResultErrorObject"], "type">;
        /**
         * @description Result of viewing or editing a file, or the error of the call, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionToolResultBlockParamContent: components["schemas"]["TextEditorCodeExecutionViewResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionCreateResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionToolResultErrorParam"];
        /**
         * @description Result of viewing or editing a file from an earlier response, sent back to the service.
         * @example {
         *       "type": "text_editor_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "text_editor_code_execution_create_result",
         *         "is_file_update": false
         *       }
         *     }
         */
        TextEditorCodeExecutionToolResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_tool_result";
            /** @description Result of the command, or the error of the call. */
            content: components["schemas"]["TextEditorCodeExecutionToolResultBlockParamContent"];
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description References to the tools that a search found, sent back to the service.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": [
         *         {
         *           "type": "tool_reference",
         *           "tool_name": "get_water_level"
         *         }
         *       ]
         *     }
         */
        ToolSearchToolSearchResultBlockParam: {
            /** @constant */
            type: "tool_search_tool_search_result";
            /** @description References to the tools. */
            tool_references: components["schemas"]["ToolReferenceBlockParam"][];
        };
        /**
         * @description Reason why the tool search failed.
         * @example invalid_tool_input
         * @enum {string}
         */
        ToolSearchToolResultErrorCode: "unavailable" | "too_many_requests" | "execution_time_exceeded" | "invalid_tool_input";
        /**
         * @description The tool search failed.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "invalid_tool_input",
         *       "error_message": null
         *     }
         */
        ToolSearchToolResultErrorObject: {
            /** @constant */
            type: "tool_search_tool_result_error";
            /** @description Reason why the tool search failed. */
            error_code: components["schemas"]["ToolSearchToolResultErrorCode"];
            /** @description Explanation for humans. */
            error_message?: string | null;
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "invalid_tool_input",
         *       "error_message": null
         *     }
         */
        ToolSearchToolResultErrorParam: {
            /** @constant */
            type: "tool_search_tool_result_error";
        } & WithRequired<components["schemas"]["ToolSearchToolResultErrorObject"], "type">;
        /**
         * @description References to the tools that a search found, or the error of the search, sent back to the service.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": [
         *         {
         *           "type": "tool_reference",
         *           "tool_name": "get_water_level"
         *         }
         *       ]
         *     }
         */
        ToolSearchToolResultBlockParamContent: components["schemas"]["ToolSearchToolSearchResultBlockParam"] | components["schemas"]["ToolSearchToolResultErrorParam"];
        /**
         * @description Result of a tool search from an earlier response, sent back to the service.
         * @example {
         *       "type": "tool_search_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "tool_search_tool_search_result",
         *         "tool_references": [
         *           {
         *             "type": "tool_reference",
         *             "tool_name": "get_water_level"
         *           }
         *         ]
         *       }
         *     }
         */
        ToolSearchToolResultBlockParam: {
            /** @constant */
            type: "tool_search_tool_result";
            /** @description References to the tools, or the error of the search. */
            content: components["schemas"]["ToolSearchToolResultBlockParamContent"];
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description Properties common to all advice.
         * @example {
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorAnswerBase: {
            /**
             * @description Reason why the advisor stopped, as in the `stop_reason` of a message. `max_tokens` means that the advice is
             *     truncated.
             */
            stop_reason?: string | null;
        };
        /**
         * @description Advice as text.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorResultBlock: {
            /** @constant */
            type: "advisor_result";
            /** @description Text of the advice. */
            text: string;
        } & components["schemas"]["AdvisorAnswerBase"];
        /**
         * @description Advice from an earlier response, sent back to the service.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorResultBlockParam: {
            /** @constant */
            type: "advisor_result";
        } & WithRequired<components["schemas"]["AdvisorResultBlock"], "type">;
        /**
         * @description Advice whose text is not shown.
         * @example {
         *       "type": "advisor_redacted_result",
         *       "encrypted_content": "EtcDCioIDhABGAIiJGQ5",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorRedactedResultBlock: {
            /** @constant */
            type: "advisor_redacted_result";
            /** @description Encrypted advice. Send it back unchanged. */
            encrypted_content: string;
        } & components["schemas"]["AdvisorAnswerBase"];
        /**
         * @description Redacted advice from an earlier response, sent back to the service.
         * @example {
         *       "type": "advisor_redacted_result",
         *       "encrypted_content": "EtcDCioIDhABGAIiJGQ5",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorRedactedResultBlockParam: {
            /** @constant */
            type: "advisor_redacted_result";
        } & WithRequired<components["schemas"]["AdvisorRedactedResultBlock"], "type">;
        /**
         * @description Reason why the advisor gave no advice.
         * @example max_uses_exceeded
         * @enum {string}
         */
        AdvisorToolResultErrorCode: "prompt_too_long" | "too_many_requests" | "overloaded" | "execution_time_exceeded" | "model_not_found" | "unavailable" | "max_uses_exceeded";
        /**
         * @description The advisor gave no advice.
         * @example {
         *       "type": "advisor_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        AdvisorToolResultErrorObject: {
            /** @constant */
            type: "advisor_tool_result_error";
            /** @description Reason why the advisor gave no advice. */
            error_code: components["schemas"]["AdvisorToolResultErrorCode"];
        };
        /**
         * @description Error of an earlier tool call, sent back to the service.
         * @example {
         *       "type": "advisor_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        AdvisorToolResultErrorParam: {
            /** @constant */
            type: "advisor_tool_result_error";
        } & WithRequired<components["schemas"]["AdvisorToolResultErrorObject"], "type">;
        /**
         * @description Advice, or the error of the call, sent back to the service.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorToolResultBlockParamContent: components["schemas"]["AdvisorResultBlockParam"] | components["schemas"]["AdvisorRedactedResultBlockParam"] | components["schemas"]["AdvisorToolResultErrorParam"];
        /**
         * @description Result of the advisor tool from an earlier response, sent back to the service.
         * @example {
         *       "type": "advisor_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "advisor_result",
         *         "text": "Ask for the gauge first; there are two.",
         *         "stop_reason": "end_turn"
         *       }
         *     }
         */
        AdvisorToolResultBlockParam: {
            /** @constant */
            type: "advisor_tool_result";
            /** @description Advice, or the error of the call. */
            content: components["schemas"]["AdvisorToolResultBlockParamContent"];
        } & components["schemas"]["ServerToolResultParamBase"];
        /**
         * @description Call of a tool of an MCP server. The service makes the call, and its result follows in the same message.
         * @example {
         *       "type": "mcp_tool_use",
         *       "id": "mcptoolu_014Q35RayjACSWkSj4X2yov1",
         *       "name": "get_water_level",
         *       "server_name": "gauges",
         *       "input": {
         *         "river": "Rhône"
         *       }
         *     }
         */
        MCPToolUseBlock: {
            /** @constant */
            type: "mcp_tool_use";
            /** @description Unique identifier of the call. Its result repeats it as `tool_use_id`. */
            id: string;
            /** @description Name of the tool on the server. */
            name: string;
            /** @description Name of the MCP server in `mcp_servers`. */
            server_name: string;
            /** @description Arguments of the call. */
            input: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Call of a tool of an MCP server from an earlier response, sent back to the service.
         * @example {
         *       "type": "mcp_tool_use",
         *       "id": "mcptoolu_014Q35RayjACSWkSj4X2yov1",
         *       "name": "get_water_level",
         *       "server_name": "gauges",
         *       "input": {
         *         "river": "Rhône"
         *       }
         *     }
         */
        MCPToolUseBlockParam: {
            /** @constant */
            type: "mcp_tool_use";
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & WithRequired<components["schemas"]["MCPToolUseBlock"], "type">;
        /**
         * @description Result of a tool of an MCP server from an earlier response, sent back to the service.
         * @example {
         *       "type": "mcp_tool_result",
         *       "tool_use_id": "mcptoolu_014Q35RayjACSWkSj4X2yov1",
         *       "is_error": false,
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "1.84 m"
         *         }
         *       ]
         *     }
         */
        RequestMCPToolResultBlockParam: {
            /** @constant */
            type: "mcp_tool_result";
            /** @description `id` of the tool call. */
            tool_use_id: string;
            /** @description If `true`, the tool failed. */
            is_error?: boolean | null;
            /** @description Result, as a string or as text blocks. */
            content?: string | components["schemas"]["TextBlockParam"][] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Tool as its MCP server describes it.
         * @example {
         *       "name": "get_water_level",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "river": {
         *             "type": "string"
         *           }
         *         }
         *       }
         *     }
         */
        MCPToolBase: {
            /** @description Name of the tool on the server, without a prefix. */
            name: string;
            /** @description JSON Schema of the input, exactly as the server returned it. */
            input_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Tool that an MCP server offers, sent back to the service.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river.",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "river": {
         *             "type": "string"
         *           }
         *         }
         *       }
         *     }
         */
        MCPToolParam: {
            /** @description Description of the tool. */
            description?: string | null;
        } & components["schemas"]["MCPToolBase"];
        /**
         * @description Tools that an MCP server listed in an earlier response, sent back to the service.
         * @example {
         *       "type": "mcp_tool_listing",
         *       "mcp_server_name": "gauges",
         *       "tools": [
         *         {
         *           "name": "get_water_level",
         *           "input_schema": {
         *             "type": "object"
         *           }
         *         }
         *       ]
         *     }
         */
        MCPToolListingBlockParam: {
            /** @constant */
            type: "mcp_tool_listing";
            /** @description Name of the MCP server in `mcp_servers`. */
            mcp_server_name: string;
            /** @description Tools that the server listed. */
            tools: components["schemas"]["MCPToolParam"][];
        };
        /**
         * @description File that was uploaded to the container.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        ContainerUploadBlock: {
            /** @constant */
            type: "container_upload";
            /** @description Identifier of the file. */
            file_id: string;
        };
        /**
         * @description File to upload to the container, where code of the model can read it among the inputs.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        ContainerUploadBlockParam: {
            /** @constant */
            type: "container_upload";
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & WithRequired<components["schemas"]["ContainerUploadBlock"], "type">;
        /**
         * @description Reference to a tool.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        ToolChangeToolReference: {
            /** @constant */
            type: "tool_reference";
            /** @description Name of the tool. */
            name: string;
        };
        /**
         * @description Reference to a tool of an MCP server.
         * @example {
         *       "type": "mcp_tool_reference",
         *       "server_name": "gauges",
         *       "name": "get_water_level"
         *     }
         */
        ToolChangeMCPToolReference: {
            /** @constant */
            type: "mcp_tool_reference";
            /** @description Name of the MCP server in `mcp_servers`. */
            server_name: string;
            /** @description Name of the tool. */
            name: string;
        };
        /**
         * @description Reference to all tools of an MCP server.
         * @example {
         *       "type": "mcp_toolset_reference",
         *       "server_name": "gauges"
         *     }
         */
        ToolChangeMCPToolsetReference: {
            /** @constant */
            type: "mcp_toolset_reference";
            /** @description Name of the MCP server in `mcp_servers`. */
            server_name: string;
        };
        /**
         * @description Caller that may call a tool: the model itself (`direct`), or code that it runs with a version of code execution, for
         *     example to call the tool in a loop or to filter its results.
         * @example direct
         * @enum {string}
         */
        AllowedCaller: "direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";
        /**
         * @description Settings common to all tools.
         * @example {
         *       "defer_loading": true,
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ToolBase: {
            /** @description Callers that may call the tool. Default: `[direct]`. */
            allowed_callers?: components["schemas"]["AllowedCaller"][] | null;
            /**
             * @description If `true`, the model does not see the tool until a tool search finds it, so that a long list of tools costs no
             *     tokens.
             */
            defer_loading?: boolean | null;
            /** @description If `true`, the input of every call is guaranteed to match the schema of the tool. */
            strict?: boolean | null;
            /** @description Cache breakpoint after this tool. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Settings common to all tools that you run.
         * @example {
         *       "input_examples": [
         *         {
         *           "river": "Rhône",
         *           "unit": "m"
         *         }
         *       ]
         *     }
         */
        ClientToolBase: {
            /** @description Example inputs, for cases that the schema alone does not make clear to the model. Each must match the schema. */
            input_examples?: {
                [key: string]: unknown;
            }[] | null;
        } & components["schemas"]["ToolBase"];
        /**
         * @description Keywords of JSON Schema, except `properties` and `required`, which the schema of a tool's input defines differently.
         * @example {
         *       "type": "array",
         *       "items": {
         *         "type": "string"
         *       }
         *     }
         */
        JsonSchemaKeywords: Record<string, unknown>;
        /**
         * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
         *     no effect.
         * @example {
         *       "type": "string",
         *       "minLength": 1
         *     }
         * @example true
         */
        JsonSchema: boolean | components["schemas"]["JsonSchemaObject"];
        /**
         * @description Schemas by property name, or by pattern for property names.
         * @example {
         *       "river": {
         *         "type": "string"
         *       },
         *       "unit": {
         *         "enum": [
         *           "m",
         *           "ft"
         *         ]
         *       }
         *     }
         */
        JsonSchemaMap: Record<string, unknown>;
        /**
         * @description Names of the required properties.
         * @example [
         *       "river",
         *       "unit"
         *     ]
         */
        JsonSchemaNames: string[];
        /**
         * @description JSON Schema with keywords, as opposed to `true` or `false`.
         * @example {
         *       "type": "object",
         *       "properties": {
         *         "river": {
         *           "type": "string"
         *         }
         *       },
         *       "required": [
         *         "river"
         *       ]
         *     }
         */
        JsonSchemaObject: Record<string, unknown>;
        /**
         * @description Keywords that describe a value without restricting it (the "meta-data", "format" and "content" vocabularies).
         * @example {
         *       "description": "The name of the river",
         *       "format": "date"
         *     }
         */
        JsonSchemaAnnotations: {
            description?: string;
            title?: string;
            /** @description Value to assume if there is none. */
            default?: unknown;
            examples?: unknown[];
            deprecated?: boolean;
            readOnly?: boolean;
            writeOnly?: boolean;
            format?: string;
            contentEncoding?: string;
            contentMediaType?: string;
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            contentSchema?: components["schemas"]["JsonSchema"];
        };
        /**
         * @description Type of a JSON value. `integer` is a number without a fraction.
         * @example object
         * @enum {string}
         */
        JsonSchemaType: "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";
        /**
         * @description Keywords that restrict the value itself (the "validation" vocabulary), except `required`.
         * @example {
         *       "type": "integer",
         *       "minimum": 0
         *     }
         */
        JsonSchemaAssertions: {
            type?: components["schemas"]["JsonSchemaType"] | components["schemas"]["JsonSchemaType"][];
            enum?: unknown[];
            /** @description Only value that is valid. */
            const?: unknown;
            multipleOf?: number;
            maximum?: number;
            exclusiveMaximum?: number;
            minimum?: number;
            exclusiveMinimum?: number;
            maxLength?: number;
            minLength?: number;
            pattern?: string;
            maxItems?: number;
            minItems?: number;
            uniqueItems?: boolean;
            maxContains?: number;
            minContains?: number;
            maxProperties?: number;
            minProperties?: number;
            dependentRequired?: {
                [key: string]: string[];
            };
        };
        /**
         * @description Non-empty array of schemas that apply together, as alternatives, or one per item.
         * @example [
         *       {
         *         "type": "string"
         *       },
         *       {
         *         "type": "null"
         *       }
         *     ]
         */
        JsonSchemaList: components["schemas"]["JsonSchema"][];
        /**
         * @description Keywords that apply other schemas to the value or to its parts (the "applicator" and "unevaluated" vocabularies),
         *     except `properties`.
         * @example {
         *       "additionalProperties": false
         *     }
         */
        JsonSchemaApplicators: {
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            items?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            additionalProperties?: components["schemas"]["JsonSchema"];
            /** @description Schemas by property name, or by pattern for property names. */
            patternProperties?: components["schemas"]["JsonSchemaMap"];
            /** @description Schemas by property name, or by pattern for property names. */
            dependentSchemas?: components["schemas"]["JsonSchemaMap"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            unevaluatedProperties?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            propertyNames?: components["schemas"]["JsonSchema"];
            /** @description Non-empty array of schemas that apply together, as alternatives, or one per item. */
            prefixItems?: components["schemas"]["JsonSchemaList"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            unevaluatedItems?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            contains?: components["schemas"]["JsonSchema"];
            /** @description Non-empty array of schemas that apply together, as alternatives, or one per item. */
            allOf?: components["schemas"]["JsonSchemaList"];
            /** @description Non-empty array of schemas that apply together, as alternatives, or one per item. */
            anyOf?: components["schemas"]["JsonSchemaList"];
            /** @description Non-empty array of schemas that apply together, as alternatives, or one per item. */
            oneOf?: components["schemas"]["JsonSchemaList"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            not?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            if?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            then?: components["schemas"]["JsonSchema"];
            /**
             * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
             *     no effect.
             */
            else?: components["schemas"]["JsonSchema"];
        };
        /**
         * @description Keywords that identify schemas and refer to them (the "core" vocabulary).
         * @example {
         *       "$ref": "#/$defs/River",
         *       "$defs": {
         *         "River": {
         *           "type": "string"
         *         }
         *       }
         *     }
         */
        JsonSchemaCore: {
            $schema?: string;
            $id?: string;
            $ref?: string;
            $anchor?: string;
            $dynamicRef?: string;
            $dynamicAnchor?: string;
            $vocabulary?: {
                [key: string]: boolean;
            };
            $comment?: string;
            $defs?: {
                [key: string]: components["schemas"]["JsonSchema"];
            };
            /** @description Name of `$defs` in earlier drafts. References into it work, too. */
            definitions?: {
                [key: string]: components["schemas"]["JsonSchema"];
            };
        };
        /**
         * @description JSON Schema of the input of a tool. The input is always an object, so `type` is `object`, and `properties` lists the
         *     arguments.
         * @example {
         *       "type": "object",
         *       "properties": {
         *         "river": {
         *           "type": "string",
         *           "description": "The name of the river"
         *         },
         *         "unit": {
         *           "type": "string",
         *           "enum": [
         *             "m",
         *             "ft"
         *           ]
         *         }
         *       },
         *       "required": [
         *         "river"
         *       ]
         *     }
         */
        InputSchema: ({
            /** @constant */
            type: "object";
            /** @description Schemas of the arguments, by name. */
            properties?: components["schemas"]["JsonSchemaMap"];
            /** @description Names of the required arguments. */
            required?: components["schemas"]["JsonSchemaNames"];
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["JsonSchemaKeywords"];
        /**
         * @description Tool of your own. The model decides by its description when to call it and generates an input that matches its schema.
         *     You run the tool and send the result.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river at its gauge in Geneva.",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "river": {
         *             "type": "string",
         *             "description": "The name of the river"
         *           },
         *           "unit": {
         *             "type": "string",
         *             "enum": [
         *               "m",
         *               "ft"
         *             ]
         *           }
         *         },
         *         "required": [
         *           "river"
         *         ]
         *       }
         *     }
         */
        Tool: {
            /**
             * @description Type of the tool. You can omit it.
             * @enum {string|null}
             */
            type?: "custom" | null;
            /** @description Name of the tool. `tool_use` blocks contain it. */
            name: string;
            /**
             * @description Description of the tool: what it does, when to use it and when not, and what it returns. More detail leads to
             *     better calls.
             */
            description: string;
            /** @description JSON Schema of the input. */
            input_schema: components["schemas"]["InputSchema"];
            /**
             * @description If `true`, the input is streamed while the model generates it. It arrives sooner, but may be invalid JSON if
             *     generation reaches `max_tokens`.
             */
            eager_input_streaming?: boolean | null;
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Settings common to all web tools.
         * @example {
         *       "max_uses": 5,
         *       "allowed_domains": [
         *         "example.org"
         *       ]
         *     }
         */
        WebToolBase: {
            /** @description Domains that the tool is limited to. Cannot be combined with `blocked_domains`. */
            allowed_domains?: string[] | null;
            /** @description Domains that the tool does not access. Cannot be combined with `allowed_domains`. */
            blocked_domains?: string[] | null;
            /** @description Maximum number of calls per request. Further calls return an error to the model. */
            max_uses?: number | null;
        } & components["schemas"]["ToolBase"];
        /**
         * @description Approximate location of the user, which makes search results more relevant. Provide as much as you know.
         * @example {
         *       "type": "approximate",
         *       "city": "Geneva",
         *       "country": "CH",
         *       "timezone": "Europe/Zurich"
         *     }
         */
        UserLocation: {
            /** @constant */
            type: "approximate";
            /** @description Name of the city. */
            city?: string | null;
            /** @description Name of the region. */
            region?: string | null;
            /** @description Two-letter country code of ISO 3166-1. */
            country?: string | null;
            /** @description Name of the time zone in the IANA database. */
            timezone?: string | null;
        };
        /**
         * @description Settings common to all versions of the web search tool.
         * @example {
         *       "max_uses": 5,
         *       "user_location": {
         *         "type": "approximate",
         *         "city": "Geneva",
         *         "country": "CH"
         *       }
         *     }
         */
        WebSearchToolBase: {
            /** @description Approximate location of the user. */
            user_location?: components["schemas"]["UserLocation"] | null;
        } & components["schemas"]["WebToolBase"];
        /**
         * @description Web search tool, version 2025-03-05: the model itself calls the search.
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search",
         *       "max_uses": 5,
         *       "allowed_domains": [
         *         "example.org"
         *       ],
         *       "user_location": {
         *         "type": "approximate",
         *         "city": "Geneva",
         *         "country": "CH",
         *         "timezone": "Europe/Zurich"
         *       }
         *     }
         */
        WebSearchTool20250305: {
            /** @constant */
            type: "web_search_20250305";
            /** @constant */
            name: "web_search";
        } & components["schemas"]["WebSearchToolBase"];
        /**
         * @description Web search tool, version 2026-02-09: the model can filter results with code before it reads them.
         * @example {
         *       "type": "web_search_20260209",
         *       "name": "web_search",
         *       "max_uses": 5
         *     }
         */
        WebSearchTool20260209: {
            /** @constant */
            type: "web_search_20260209";
            /** @constant */
            name: "web_search";
        } & components["schemas"]["WebSearchToolBase"];
        /**
         * @description Presence of the tool's calls and results in the response after code has finished processing them: `full` includes
         *     them, `excluded` omits them. Results that the next turn needs are always included.
         * @example excluded
         * @enum {string}
         */
        ResponseInclusion: "full" | "excluded";
        /**
         * @description Web search tool, version 2026-03-18: like version 2026-02-09; in addition, the response can omit results that code has
         *     finished processing.
         * @example {
         *       "type": "web_search_20260318",
         *       "name": "web_search",
         *       "response_inclusion": "excluded"
         *     }
         */
        WebSearchTool20260318: {
            /** @constant */
            type: "web_search_20260318";
            /** @constant */
            name: "web_search";
            /** @description Presence of the tool's calls and results in the response. */
            response_inclusion?: components["schemas"]["ResponseInclusion"] | null;
        } & components["schemas"]["WebSearchToolBase"];
        /**
         * @description All URLs from this part of the conversation.
         * @example {
         *       "type": "all"
         *     }
         */
        WebFetchURLSourceAll: {
            /** @constant */
            type: "all";
        };
        /**
         * @description No URLs from this part of the conversation.
         * @example {
         *       "type": "none"
         *     }
         */
        WebFetchURLSourceNone: {
            /** @constant */
            type: "none";
        };
        /**
         * @description Permission to fetch URLs from text of the user.
         * @example {
         *       "type": "all"
         *     }
         */
        WebFetchUserURLSource: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"];
        /**
         * @description Reference to one of the `tools` of the request.
         * @example {
         *       "type": "tool_reference",
         *       "name": "web_search"
         *     }
         */
        WebFetchURLSourceToolReference: {
            /** @constant */
            type: "tool_reference";
            /** @description Name of the tool. */
            name: string;
        };
        /**
         * @description URLs from the results of these tools only.
         * @example {
         *       "type": "only",
         *       "tools": [
         *         {
         *           "type": "tool_reference",
         *           "name": "web_search"
         *         }
         *       ]
         *     }
         */
        WebFetchURLSourceOnly: {
            /** @constant */
            type: "only";
            /** @description Tools to include. */
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
        };
        /**
         * @description URLs from the results of all tools except these.
         * @example {
         *       "type": "except",
         *       "tools": [
         *         {
         *           "type": "tool_reference",
         *           "name": "read_inbox"
         *         }
         *       ]
         *     }
         */
        WebFetchURLSourceExcept: {
            /** @constant */
            type: "except";
            /** @description Tools to exclude. */
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
        };
        /**
         * @description Tools whose results URLs to fetch may come from.
         * @example {
         *       "type": "none"
         *     }
         */
        WebFetchToolURLSource: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"] | components["schemas"]["WebFetchURLSourceOnly"] | components["schemas"]["WebFetchURLSourceExcept"];
        /**
         * @description Parts of the conversation that URLs to fetch may come from. This protects against text that lures the model to a page
         *     of someone else's choice. Default: all parts.
         * @example {
         *       "user_input": {
         *         "type": "all"
         *       },
         *       "client_tool_results": {
         *         "type": "none"
         *       },
         *       "server_tool_results": {
         *         "type": "only",
         *         "tools": [
         *           {
         *             "type": "tool_reference",
         *             "name": "web_search"
         *           }
         *         ]
         *       }
         *     }
         */
        WebFetchURLSources: {
            /** @description Text of the user. */
            user_input?: components["schemas"]["WebFetchUserURLSource"] | null;
            /** @description Results of tools that you run. */
            client_tool_results?: components["schemas"]["WebFetchToolURLSource"] | null;
            /** @description Results of tools that the service runs. */
            server_tool_results?: components["schemas"]["WebFetchToolURLSource"] | null;
        };
        /**
         * @description Settings common to all versions of the web fetch tool.
         * @example {
         *       "max_uses": 5,
         *       "max_content_tokens": 20000
         *     }
         */
        WebFetchToolBase: {
            /** @description Settings for citations of fetched pages. Default: no citations. */
            citations?: components["schemas"]["CitationsConfigParam"] | null;
            /** @description Approximate maximum number of tokens of a page's text that reach the model. PDFs are not truncated. */
            max_content_tokens?: number | null;
            /** @description Parts of the conversation that URLs to fetch may come from. */
            url_sources?: components["schemas"]["WebFetchURLSources"] | null;
        } & components["schemas"]["WebToolBase"];
        /**
         * @description Web fetch tool, version 2025-09-10: fetches pages and PDFs whose URL occurs in the conversation.
         * @example {
         *       "type": "web_fetch_20250910",
         *       "name": "web_fetch",
         *       "max_uses": 5,
         *       "max_content_tokens": 20000,
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        WebFetchTool20250910: {
            /** @constant */
            type: "web_fetch_20250910";
            /** @constant */
            name: "web_fetch";
        } & components["schemas"]["WebFetchToolBase"];
        /**
         * @description Web fetch tool, version 2026-02-09: the model can filter results with code before it reads them.
         * @example {
         *       "type": "web_fetch_20260209",
         *       "name": "web_fetch",
         *       "blocked_domains": [
         *         "example.net"
         *       ]
         *     }
         */
        WebFetchTool20260209: {
            /** @constant */
            type: "web_fetch_20260209";
            /** @constant */
            name: "web_fetch";
        } & components["schemas"]["WebFetchToolBase"];
        /**
         * @description Web fetch tool, version 2026-03-09: like version 2026-02-09; in addition, the tool can bypass cached copies of pages.
         * @example {
         *       "type": "web_fetch_20260309",
         *       "name": "web_fetch",
         *       "use_cache": false
         *     }
         */
        WebFetchTool20260309: {
            /** @constant */
            type: "web_fetch_20260309";
            /** @constant */
            name: "web_fetch";
            /** @description If `true`, a cached copy of the page is sufficient. Set it to `false` for pages that change every few minutes. */
            use_cache?: boolean | null;
        } & components["schemas"]["WebFetchToolBase"];
        /**
         * @description Web fetch tool, version 2026-03-18: like version 2026-03-09; in addition, the response can omit results that code has
         *     finished processing.
         * @example {
         *       "type": "web_fetch_20260318",
         *       "name": "web_fetch",
         *       "use_cache": true,
         *       "response_inclusion": "excluded"
         *     }
         */
        WebFetchTool20260318: {
            /** @constant */
            type: "web_fetch_20260318";
            /** @constant */
            name: "web_fetch";
            /** @description If `true`, a cached copy of the page is sufficient. Set it to `false` for pages that change every few minutes. */
            use_cache?: boolean | null;
            /** @description Presence of the tool's calls and results in the response. */
            response_inclusion?: components["schemas"]["ResponseInclusion"] | null;
        } & components["schemas"]["WebFetchToolBase"];
        /**
         * @description Code execution tool, version 2025-05-22: runs Python in a container without internet access.
         * @example {
         *       "type": "code_execution_20250522",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20250522: {
            /** @constant */
            type: "code_execution_20250522";
            /** @constant */
            name: "code_execution";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Code execution tool, version 2025-08-25: runs shell commands and edits files in a container without internet access.
         *     Commands and edits have their own types of calls and results.
         * @example {
         *       "type": "code_execution_20250825",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20250825: {
            /** @constant */
            type: "code_execution_20250825";
            /** @constant */
            name: "code_execution";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Code execution tool, version 2026-01-20: like version 2025-08-25; in addition, code can call other tools, and
         *     variables last as long as the container.
         * @example {
         *       "type": "code_execution_20260120",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20260120: {
            /** @constant */
            type: "code_execution_20260120";
            /** @constant */
            name: "code_execution";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Code execution tool, version 2026-05-21: an update of version 2026-01-20.
         * @example {
         *       "type": "code_execution_20260521",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20260521: {
            /** @constant */
            type: "code_execution_20260521";
            /** @constant */
            name: "code_execution";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Bash tool, version 2024-10-22: a shell that you run. The model knows the schema of its input; you run the commands.
         * @example {
         *       "type": "bash_20241022",
         *       "name": "bash"
         *     }
         */
        ToolBash20241022: {
            /** @constant */
            type: "bash_20241022";
            /** @constant */
            name: "bash";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Bash tool, version 2025-01-24: a shell that you run. The model knows the schema of its input; you run the commands and
         *     keep the session open.
         * @example {
         *       "type": "bash_20250124",
         *       "name": "bash"
         *     }
         */
        ToolBash20250124: {
            /** @constant */
            type: "bash_20250124";
            /** @constant */
            name: "bash";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Text editor tool, version 2024-10-22: an editor that you run.
         * @example {
         *       "type": "text_editor_20241022",
         *       "name": "str_replace_editor"
         *     }
         */
        ToolTextEditor20241022: {
            /** @constant */
            type: "text_editor_20241022";
            /** @constant */
            name: "str_replace_editor";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Text editor tool, version 2025-01-24: an editor that you run, with undo.
         * @example {
         *       "type": "text_editor_20250124",
         *       "name": "str_replace_editor"
         *     }
         */
        ToolTextEditor20250124: {
            /** @constant */
            type: "text_editor_20250124";
            /** @constant */
            name: "str_replace_editor";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Text editor tool, version 2025-04-29: an editor that you run, without undo.
         * @example {
         *       "type": "text_editor_20250429",
         *       "name": "str_replace_based_edit_tool"
         *     }
         */
        ToolTextEditor20250429: {
            /** @constant */
            type: "text_editor_20250429";
            /** @constant */
            name: "str_replace_based_edit_tool";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Text editor tool, version 2025-07-28: an editor that you run, without undo and with a limit on the characters that
         *     viewing a file shows.
         * @example {
         *       "type": "text_editor_20250728",
         *       "name": "str_replace_based_edit_tool",
         *       "max_characters": 10000
         *     }
         */
        ToolTextEditor20250728: {
            /** @constant */
            type: "text_editor_20250728";
            /** @constant */
            name: "str_replace_based_edit_tool";
            /** @description Maximum number of characters that viewing a file shows. Default: no limit. */
            max_characters?: number | null;
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Memory tool, version 2025-08-18: files under `/memories` that outlast the conversation. The model reads and writes
         *     them; you store them.
         * @example {
         *       "type": "memory_20250818",
         *       "name": "memory"
         *     }
         */
        MemoryTool20250818: {
            /** @constant */
            type: "memory_20250818";
            /** @constant */
            name: "memory";
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Settings common to all versions of the computer use tool.
         * @example {
         *       "display_width_px": 1024,
         *       "display_height_px": 768
         *     }
         */
        ToolComputerUseBase: {
            /** @description Width of the screen, in pixels. */
            display_width_px: number;
            /** @description Height of the screen, in pixels. */
            display_height_px: number;
            /** @description Number of the X11 display. */
            display_number?: number | null;
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description Computer use tool, version 2024-10-22: a screen, mouse, and keyboard that you control.
         * @example {
         *       "type": "computer_20241022",
         *       "name": "computer",
         *       "display_width_px": 1024,
         *       "display_height_px": 768,
         *       "display_number": 1
         *     }
         */
        ToolComputerUse20241022: {
            /** @constant */
            type: "computer_20241022";
            /** @constant */
            name: "computer";
        } & components["schemas"]["ToolComputerUseBase"];
        /**
         * @description Computer use tool, version 2025-01-24: a screen, mouse, and keyboard that you control. Adds scrolling, waiting, and
         *     holding keys and mouse buttons.
         * @example {
         *       "type": "computer_20250124",
         *       "name": "computer",
         *       "display_width_px": 1024,
         *       "display_height_px": 768,
         *       "display_number": 1
         *     }
         */
        ToolComputerUse20250124: {
            /** @constant */
            type: "computer_20250124";
            /** @constant */
            name: "computer";
        } & components["schemas"]["ToolComputerUseBase"];
        /**
         * @description Computer use tool, version 2025-11-24: like version 2025-01-24; in addition, the model can request a part of the
         *     screen in full detail.
         * @example {
         *       "type": "computer_20251124",
         *       "name": "computer",
         *       "display_width_px": 1024,
         *       "display_height_px": 768,
         *       "display_number": 1,
         *       "enable_zoom": true
         *     }
         */
        ToolComputerUse20251124: {
            /** @constant */
            type: "computer_20251124";
            /** @constant */
            name: "computer";
            /** @description If `true`, the model can request a part of the screen in full detail. */
            enable_zoom?: boolean | null;
        } & components["schemas"]["ToolComputerUseBase"];
        /**
         * @description Settings common to all toolsets. A toolset has no name: calls name its member in `name` and the toolset in
         *     `toolset_name`.
         * @example {
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ToolsetBase: {
            /** @description Cache breakpoint after this toolset. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Settings for one member of a toolset. Null keeps its defaults.
         * @example {
         *       "enabled": false
         *     }
         */
        ToolsetMemberConfig: {
            /** @description If `true`, the model may call the tool. */
            enabled?: boolean | null;
            /**
             * @description If `true`, the model does not see the tool until a tool search finds it. All enabled members of a toolset must
             *     agree on this setting.
             */
            defer_loading?: boolean | null;
        } | null;
        /**
         * @description Settings that differ from the defaults of the computer toolset, by member.
         * @example {
         *       "zoom": {
         *         "enabled": false
         *       }
         *     }
         */
        ComputerToolsetConfigs: {
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            key?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            hold_key?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            type?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            cursor_position?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            mouse_move?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            right_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            middle_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            double_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            triple_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            scroll?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            wait?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            screenshot?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            zoom?: components["schemas"]["ToolsetMemberConfig"];
        };
        /**
         * @description Computer toolset, version 2026-08-01: a screen, mouse, and keyboard that you control, with one tool per action.
         *     Default: all members are enabled.
         * @example {
         *       "type": "computer_toolset_20260801",
         *       "configs": {
         *         "zoom": {
         *           "enabled": false
         *         }
         *       }
         *     }
         */
        ComputerToolset20260801: {
            /** @constant */
            type: "computer_toolset_20260801";
            /** @description Settings that differ from the defaults of the toolset, by member. */
            configs?: components["schemas"]["ComputerToolsetConfigs"] | null;
        } & components["schemas"]["ToolsetBase"];
        /**
         * @description Settings that differ from the defaults of the browser toolset, by member.
         * @example {
         *       "javascript_exec": {
         *         "enabled": false
         *       }
         *     }
         */
        BrowserToolsetConfigs: {
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            navigate?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            list_tabs?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            new_tab?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            switch_tab?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            close_tab?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            read_page?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            get_page_text?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            read_console?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            read_network?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            find?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            form_input?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            file_upload?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            scroll_to?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            screenshot?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            zoom?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            right_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            middle_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            double_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            triple_click?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            hover?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            mouse_move?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            scroll?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            type?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            key?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            hold_key?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            wait?: components["schemas"]["ToolsetMemberConfig"];
            /** @description Settings for one member of a toolset. Null keeps its defaults. */
            javascript_exec?: components["schemas"]["ToolsetMemberConfig"];
        };
        /**
         * @description Browser toolset, version 2026-08-01: a browser that you run, with one tool per action.
         * @example {
         *       "type": "browser_toolset_20260801",
         *       "configs": {
         *         "javascript_exec": {
         *           "enabled": false
         *         }
         *       }
         *     }
         */
        BrowserToolset20260801: {
            /** @constant */
            type: "browser_toolset_20260801";
            /** @description Settings that differ from the defaults of the toolset, by member. */
            configs?: components["schemas"]["BrowserToolsetConfigs"] | null;
        } & components["schemas"]["ToolsetBase"];
        /**
         * @description Tool search by words: the model finds deferred tools by words in their names and descriptions.
         * @example {
         *       "type": "tool_search_tool_bm25_20251119",
         *       "name": "tool_search_tool_bm25"
         *     }
         */
        ToolSearchToolBm25: {
            /** @enum {string} */
            type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
            /** @constant */
            name: "tool_search_tool_bm25";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Tool search by regular expression: the model finds deferred tools by matching their names and descriptions.
         * @example {
         *       "type": "tool_search_tool_regex_20251119",
         *       "name": "tool_search_tool_regex"
         *     }
         */
        ToolSearchToolRegex: {
            /** @enum {string} */
            type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
            /** @constant */
            name: "tool_search_tool_regex";
        } & components["schemas"]["ToolBase"];
        /**
         * @description Advisor tool, version 2026-03-01: a second model that the first one asks for advice. It reads the whole conversation,
         *     and its response is billed like a separate message.
         * @example {
         *       "type": "advisor_20260301",
         *       "name": "advisor",
         *       "model": "claude-3-opus-20240229",
         *       "max_uses": 3
         *     }
         */
        AdvisorTool20260301: {
            /** @constant */
            type: "advisor_20260301";
            /** @constant */
            name: "advisor";
            /** @description Model that gives the advice. */
            model: components["schemas"]["Model"];
            /** @description Caching of the advisor's own prompt for further calls in the conversation. Default: no caching. */
            caching?: components["schemas"]["CacheControlEphemeral"] | null;
            /** @description Maximum number of tokens of one piece of advice, including thinking. The advisor knows this limit and observes it. */
            max_tokens?: number | null;
            /** @description Maximum number of calls per request. */
            max_uses?: number | null;
        } & components["schemas"]["ToolBase"];
        /**
         * @description Settings for all tools of an MCP server.
         * @example {
         *       "enabled": true,
         *       "defer_loading": true
         *     }
         */
        MCPToolDefaultConfig: {
            /** @description If `true`, the model may call the tools. Default: `true`. */
            enabled?: boolean | null;
            /** @description If `true`, the model does not see the tools until a tool search finds them. */
            defer_loading?: boolean | null;
        };
        /**
         * @description Settings for one tool of an MCP server.
         * @example {
         *       "enabled": false
         *     }
         */
        MCPToolConfig: {
            /** @description If `true`, the model may call the tool. */
            enabled?: boolean | null;
            /** @description If `true`, the model does not see the tool until a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /**
         * @description Tools of one of the `mcp_servers` of the request.
         * @example {
         *       "type": "mcp_toolset",
         *       "mcp_server_name": "gauges",
         *       "default_config": {
         *         "enabled": false
         *       },
         *       "configs": {
         *         "get_water_level": {
         *           "enabled": true
         *         }
         *       }
         *     }
         */
        MCPToolset: {
            /** @constant */
            type: "mcp_toolset";
            /** @description Name of the MCP server in `mcp_servers`. */
            mcp_server_name: string;
            /** @description Settings for all tools of the server. */
            default_config?: components["schemas"]["MCPToolDefaultConfig"] | null;
            /** @description Settings for individual tools, by tool name. They override `default_config`. */
            configs?: {
                [key: string]: components["schemas"]["MCPToolConfig"];
            } | null;
            /**
             * @description Tools of the server, from the `mcp_tool_listing` block of an earlier response. The service then does not ask the
             *     server for them.
             */
            tools?: components["schemas"]["MCPToolParam"][] | null;
            /** @description Cache breakpoint after this toolset. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Tool that the model knows without a schema, identified by its type and version. The service runs web search, web
         *     fetch, code execution, tool search, the advisor, and the tools of MCP servers; you run the others.
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search",
         *       "max_uses": 5
         *     }
         */
        BuiltInTool: components["schemas"]["WebSearchTool20250305"] | components["schemas"]["WebSearchTool20260209"] | components["schemas"]["WebSearchTool20260318"] | components["schemas"]["WebFetchTool20250910"] | components["schemas"]["WebFetchTool20260209"] | components["schemas"]["WebFetchTool20260309"] | components["schemas"]["WebFetchTool20260318"] | components["schemas"]["CodeExecutionTool20250522"] | components["schemas"]["CodeExecutionTool20250825"] | components["schemas"]["CodeExecutionTool20260120"] | components["schemas"]["CodeExecutionTool20260521"] | components["schemas"]["ToolBash20241022"] | components["schemas"]["ToolBash20250124"] | components["schemas"]["ToolTextEditor20241022"] | components["schemas"]["ToolTextEditor20250124"] | components["schemas"]["ToolTextEditor20250429"] | components["schemas"]["ToolTextEditor20250728"] | components["schemas"]["MemoryTool20250818"] | components["schemas"]["ToolComputerUse20241022"] | components["schemas"]["ToolComputerUse20250124"] | components["schemas"]["ToolComputerUse20251124"] | components["schemas"]["ComputerToolset20260801"] | components["schemas"]["BrowserToolset20260801"] | components["schemas"]["ToolSearchToolBm25"] | components["schemas"]["ToolSearchToolRegex"] | components["schemas"]["AdvisorTool20260301"] | components["schemas"]["MCPToolset"];
        /**
         * @description Tool that the model may call.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river at its gauge in Geneva.",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "river": {
         *             "type": "string"
         *           }
         *         },
         *         "required": [
         *           "river"
         *         ]
         *       }
         *     }
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search"
         *     }
         */
        ToolUnion: components["schemas"]["Tool"] | components["schemas"]["BuiltInTool"];
        /**
         * @description Definition of a tool that `tools` does not contain.
         * @example {
         *       "type": "tool_definition",
         *       "definition": {
         *         "name": "get_water_level",
         *         "description": "Returns the current water level of a river at its gauge in Geneva.",
         *         "input_schema": {
         *           "type": "object"
         *         }
         *       }
         *     }
         */
        ToolChangeToolDefinitionParam: {
            /** @constant */
            type: "tool_definition";
            /** @description Definition of the tool, as in `tools`. */
            definition: Record<string, unknown>;
        };
        /**
         * @description Tool or toolset to add: a reference to a member of `tools`, or a definition.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        AddedToolParam: components["schemas"]["ToolChangeToolReference"] | components["schemas"]["ToolChangeMCPToolReference"] | components["schemas"]["ToolChangeMCPToolsetReference"] | components["schemas"]["ToolChangeToolDefinitionParam"];
        /**
         * @description Addition of a tool. From here on, the model may call it.
         * @example {
         *       "type": "tool_addition",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolAdditionBlockParam: {
            /** @constant */
            type: "tool_addition";
            /** @description Tool or toolset to add. */
            tool: components["schemas"]["AddedToolParam"];
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Tool or toolset to remove, by name.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        RemovedToolParam: components["schemas"]["ToolChangeToolReference"] | components["schemas"]["ToolChangeMCPToolReference"] | components["schemas"]["ToolChangeMCPToolsetReference"];
        /**
         * @description Removal of a tool. From here on, the model may not call it.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolRemovalBlockParam: {
            /** @constant */
            type: "tool_removal";
            /** @description Tool or toolset to remove. */
            tool: components["schemas"]["RemovedToolParam"];
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Change of the tools in the middle of the conversation.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolChangeBlockParam: components["schemas"]["ToolAdditionBlockParam"] | components["schemas"]["ToolRemovalBlockParam"];
        /**
         * @description Summary from an earlier response, sent back to the service.
         * @example {
         *       "type": "compaction",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionBlockParam: {
            /** @constant */
            type: "compaction";
            /** @description Text of the summary. Null if the summary could not be created. */
            content?: string | null;
            /** @description Value from the response, unchanged. */
            encrypted_content?: string | null;
            /** @description Value from the response, unchanged. */
            signature?: string | null;
            /** @description Changes that lead from the `tools` of the request to the tools at the end of the summarized turns. */
            tool_changes?: components["schemas"]["ToolChangeBlockParam"][] | null;
            /** @description Cache breakpoint after this block. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Model before or after a switch, sent back to the service.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022"
         *     }
         */
        FallbackInfoParam: {
            /** @description Identifier of the model. */
            model: components["schemas"]["Model"];
        };
        /**
         * @description Switch to another model from an earlier response, sent back to the service.
         * @example {
         *       "type": "fallback",
         *       "from": {
         *         "model": "claude-3-opus-20240229"
         *       },
         *       "to": {
         *         "model": "claude-3-5-sonnet-20241022"
         *       },
         *       "trigger": {
         *         "type": "refusal",
         *         "category": "cyber"
         *       }
         *     }
         */
        FallbackBlockParam: {
            /** @constant */
            type: "fallback";
            /** @description Model that declined. */
            from: components["schemas"]["FallbackInfoParam"];
            /** @description Model that took over. */
            to: components["schemas"]["FallbackInfoParam"];
            /** @description Value from the response. The service ignores it. */
            trigger?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description Content block of a turn.
         * @example {
         *       "type": "text",
         *       "text": "Which rivers flow through Geneva?"
         *     }
         */
        ContentBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"] | components["schemas"]["DocumentBlockParam"] | components["schemas"]["SearchResultBlockParam"] | components["schemas"]["ThinkingBlockParam"] | components["schemas"]["RedactedThinkingBlockParam"] | components["schemas"]["ToolUseBlockParam"] | components["schemas"]["ToolResultBlockParam"] | components["schemas"]["ServerToolUseBlockParam"] | components["schemas"]["WebSearchToolResultBlockParam"] | components["schemas"]["WebFetchToolResultBlockParam"] | components["schemas"]["CodeExecutionToolResultBlockParam"] | components["schemas"]["BashCodeExecutionToolResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionToolResultBlockParam"] | components["schemas"]["ToolSearchToolResultBlockParam"] | components["schemas"]["AdvisorToolResultBlockParam"] | components["schemas"]["MCPToolUseBlockParam"] | components["schemas"]["RequestMCPToolResultBlockParam"] | components["schemas"]["MCPToolListingBlockParam"] | components["schemas"]["ContainerUploadBlockParam"] | components["schemas"]["CompactionBlockParam"] | components["schemas"]["FallbackBlockParam"] | components["schemas"]["ToolAdditionBlockParam"] | components["schemas"]["ToolRemovalBlockParam"];
        /**
         * @description Content of a turn. A string is equivalent to an array with one text block.
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
             * @description Author of the turn. If the last turn is from `assistant`, models that support prefilling continue it instead of
             *     responding to it.
             * @enum {string}
             */
            role: "user" | "assistant";
            /** @description Content of the turn. A string is equivalent to an array with one text block. */
            content: components["schemas"]["MessageContentParam"];
        };
        /**
         * @description System prompt: context and instructions for the whole conversation, as a string or as an array of text blocks. Each
         *     text block can have a cache breakpoint.
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
         * @description Settings common to all strategies that allow tool calls.
         * @example {
         *       "disable_parallel_tool_use": true
         *     }
         */
        ToolChoiceBase: {
            /** @description If `true`, the model calls at most one tool per turn. */
            disable_parallel_tool_use?: boolean | null;
        };
        /**
         * @description The model decides whether to call tools, and which ones.
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
        } & components["schemas"]["ToolChoiceBase"];
        /**
         * @description The model calls at least one tool of its choice.
         * @example {
         *       "type": "any"
         *     }
         */
        ToolChoiceAny: {
            /** @constant */
            type: "any";
        } & components["schemas"]["ToolChoiceBase"];
        /**
         * @description The model calls a specific tool.
         * @example {
         *       "type": "tool",
         *       "name": "get_water_level"
         *     }
         */
        ToolChoiceTool: {
            /** @constant */
            type: "tool";
            /** @description Name of the tool, which must be one of the `tools` of the request. */
            name: string;
        } & components["schemas"]["ToolChoiceBase"];
        /**
         * @description The model does not call any tool.
         * @example {
         *       "type": "none"
         *     }
         */
        ToolChoiceNone: {
            /** @constant */
            type: "none";
        };
        /**
         * @description Strategy for tool calls: the model may, must, or must not call tools. Default: `auto`.
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
         * @description Settings for thinking that is sent back but belongs to another conversation.
         * @example {
         *       "prefix_mismatch_behavior": "drop_block"
         *     }
         */
        ThinkingBlockBinding: {
            /**
             * @description Handling of a thinking block whose preceding turns differ: `error` rejects the request, `drop_block` continues
             *     without the block. Default: `error`.
             * @enum {string|null}
             */
            prefix_mismatch_behavior?: "error" | "drop_block" | null;
        };
        /**
         * @description Settings common to enabled and adaptive thinking.
         * @example {
         *       "display": "omitted"
         *     }
         */
        ThinkingConfigBase: {
            /**
             * @description Form in which thinking is returned. Default: the choice of the model.
             * @enum {string|null}
             */
            display?: "summarized" | "omitted" | "updates" | null;
            /** @description Settings for thinking that is sent back but belongs to another conversation. */
            block_binding?: components["schemas"]["ThinkingBlockBinding"] | null;
        };
        /**
         * @description Enabled thinking: the model thinks before it responds, within a budget of tokens.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingConfigEnabled: {
            /** @constant */
            type: "enabled";
            /** @description Maximum number of tokens for thinking. They count towards `max_tokens`, which must be greater than this value. */
            budget_tokens: number;
        } & components["schemas"]["ThinkingConfigBase"];
        /**
         * @description Disabled thinking: the model responds without thinking.
         * @example {
         *       "type": "disabled"
         *     }
         */
        ThinkingConfigDisabled: {
            /** @constant */
            type: "disabled";
        };
        /**
         * @description Adaptive thinking: the model decides whether and how much to think.
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
        } & components["schemas"]["ThinkingConfigBase"];
        /**
         * @description Thinking between tools: the model does not think, but may report its progress between tool calls. The response
         *     contains these notes as thinking blocks.
         * @example {
         *       "type": "between_tools"
         *     }
         */
        ThinkingConfigBetweenTools: {
            /** @constant */
            type: "between_tools";
        };
        /**
         * @description Settings for extended thinking. The model determines which types it accepts and which one is the default.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingConfigParam: components["schemas"]["ThinkingConfigEnabled"] | components["schemas"]["ThinkingConfigDisabled"] | components["schemas"]["ThinkingConfigAdaptive"] | components["schemas"]["ThinkingConfigBetweenTools"];
        /**
         * @description Effort that the model puts into the response: thinking, tool calls, and explanation. A higher level gives better
         *     results and costs more. The model determines which levels are available.
         * @example medium
         * @enum {string}
         */
        Effort: "low" | "medium" | "high" | "xhigh" | "max";
        /**
         * @description JSON output that matches a schema. The output always matches, unless the model declines or `max_tokens` truncates it.
         * @example {
         *       "type": "json_schema",
         *       "schema": {
         *         "type": "object",
         *         "properties": {
         *           "rivers": {
         *             "type": "array",
         *             "items": {
         *               "type": "string"
         *             }
         *           }
         *         },
         *         "required": [
         *           "rivers"
         *         ],
         *         "additionalProperties": false
         *       }
         *     }
         */
        JSONOutputFormat: {
            /** @constant */
            type: "json_schema";
            /**
             * @description JSON Schema of the output. Only a subset is supported: for example, schemas cannot be recursive or restrict
             *     lengths and ranges, and every object requires `additionalProperties: false`.
             */
            schema: components["schemas"]["JsonSchemaObject"];
        };
        /**
         * @description Token budget of a task over all its requests, which lets the model plan ahead. Unlike `max_tokens`, it does not
         *     truncate the response.
         * @example {
         *       "type": "tokens",
         *       "total": 20000,
         *       "remaining": 12000
         *     }
         */
        TokenTaskBudget: {
            /** @constant */
            type: "tokens";
            /** @description Number of tokens for the whole task. */
            total: number;
            /** @description Number of tokens that are left, for clients that shorten the conversation themselves. Default: `total`. */
            remaining?: number | null;
        };
        /**
         * @description Settings for the output.
         * @example {
         *       "effort": "medium"
         *     }
         * @example {
         *       "format": {
         *         "type": "json_schema",
         *         "schema": {
         *           "type": "object",
         *           "properties": {
         *             "rivers": {
         *               "type": "array",
         *               "items": {
         *                 "type": "string"
         *               }
         *             }
         *           },
         *           "required": [
         *             "rivers"
         *           ],
         *           "additionalProperties": false
         *         }
         *       }
         *     }
         */
        OutputConfig: {
            /** @description Effort that the model puts into the response. */
            effort?: components["schemas"]["Effort"] | null;
            /** @description Format of the output. */
            format?: components["schemas"]["JSONOutputFormat"] | null;
            /** @description Token budget of a task that spans several requests. */
            task_budget?: components["schemas"]["TokenTaskBudget"] | null;
        };
        /**
         * @description Selection of the tools of an MCP server. Use a tool of type `mcp_toolset` instead.
         * @example {
         *       "enabled": true,
         *       "allowed_tools": [
         *         "get_water_level"
         *       ]
         *     }
         */
        RequestMCPServerToolConfiguration: {
            /** @description If `true`, the model may call tools of the server. */
            enabled?: boolean | null;
            /** @description Names of the tools that the model may call. Default: all tools. */
            allowed_tools?: string[] | null;
        };
        /**
         * @description MCP server that the service connects to. The service runs its tools: the response contains calls and results as
         *     `mcp_tool_use` and `mcp_tool_result` blocks.
         * @example {
         *       "type": "url",
         *       "name": "gauges",
         *       "url": "https://mcp.example.org/sse",
         *       "authorization_token": "example-token"
         *     }
         */
        RequestMCPServerURLDefinition: {
            /** @constant */
            type: "url";
            /** @description Name of the server, which `mcp_toolset` tools and content blocks refer to. */
            name: string;
            /**
             * Format: uri
             * @description URL of the server, with the scheme `https`.
             */
            url: string;
            /** @description Token that the service sends to the server as a bearer token. */
            authorization_token?: string | null;
            /**
             * @deprecated
             * @description Selection of tools before the type `mcp_toolset` existed. Requires the beta `mcp-client-2025-04-04`.
             */
            tool_configuration?: components["schemas"]["RequestMCPServerToolConfiguration"] | null;
        };
        /**
         * @description Applies an edit from this number of input tokens on.
         * @example {
         *       "type": "input_tokens",
         *       "value": 30000
         *     }
         */
        InputTokensTrigger: {
            /** @constant */
            type: "input_tokens";
            /** @description Number of input tokens. */
            value: number;
        };
        /**
         * @description Applies an edit from this number of tool calls on.
         * @example {
         *       "type": "tool_uses",
         *       "value": 10
         *     }
         */
        ToolUsesTrigger: {
            /** @constant */
            type: "tool_uses";
            /** @description Number of tool calls. */
            value: number;
        };
        /**
         * @description Size of a conversation from which an edit applies.
         * @example {
         *       "type": "input_tokens",
         *       "value": 30000
         *     }
         */
        ContextManagementTrigger: components["schemas"]["InputTokensTrigger"] | components["schemas"]["ToolUsesTrigger"];
        /**
         * @description Keeps this number of most recent tool calls.
         * @example {
         *       "type": "tool_uses",
         *       "value": 3
         *     }
         */
        ToolUsesKeep: {
            /** @constant */
            type: "tool_uses";
            /** @description Number of tool calls. */
            value: number;
        };
        /**
         * @description Minimum number of input tokens that an edit must clear. Below it, the edit does not apply.
         * @example {
         *       "type": "input_tokens",
         *       "value": 5000
         *     }
         */
        InputTokensClearAtLeast: {
            /** @constant */
            type: "input_tokens";
            /** @description Number of input tokens. */
            value: number;
        };
        /**
         * @description Context edit that clears the content of older tool results and, on request, the input of their calls.
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
            /** @constant */
            type: "clear_tool_uses_20250919";
            /** @description Size of the conversation from which the edit applies. */
            trigger?: components["schemas"]["ContextManagementTrigger"] | null;
            /** @description Number of most recent tool calls whose results are kept. */
            keep?: components["schemas"]["ToolUsesKeep"] | null;
            /**
             * @description Minimum number of tokens that the edit must clear. A smaller gain is not worth the cached prefix that it
             *     invalidates.
             */
            clear_at_least?: components["schemas"]["InputTokensClearAtLeast"] | null;
            /** @description Names of tools whose results are kept. */
            exclude_tools?: string[] | null;
            /**
             * @description If `true`, the edit also clears the inputs of the calls. An array of tool names limits this to the calls of these
             *     tools.
             */
            clear_tool_inputs?: boolean | string[] | null;
        };
        /**
         * @description Keeps the thinking of this number of most recent assistant turns.
         * @example {
         *       "type": "thinking_turns",
         *       "value": 2
         *     }
         */
        ThinkingTurns: {
            /** @constant */
            type: "thinking_turns";
            /** @description Number of turns. */
            value: number;
        };
        /**
         * @description Keeps the thinking of all turns, which leaves the cached prefix intact.
         * @example {
         *       "type": "all"
         *     }
         */
        AllThinkingTurns: {
            /** @constant */
            type: "all";
        };
        /**
         * @description Assistant turns that keep their thinking.
         * @example {
         *       "type": "thinking_turns",
         *       "value": 2
         *     }
         */
        ThinkingTurnsKeep: components["schemas"]["ThinkingTurns"] | components["schemas"]["AllThinkingTurns"];
        /**
         * @description Context edit that removes thinking from older turns.
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
            /** @constant */
            type: "clear_thinking_20251015";
            /** @description Assistant turns that keep their thinking. The string `all` is equivalent to the object with the type `all`. */
            keep?: components["schemas"]["ThinkingTurnsKeep"] | "all" | null;
        };
        /**
         * @description Context edit that replaces the conversation with a summary. The response starts with the summary, in a `compaction`
         *     block.
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
            /** @constant */
            type: "compact_20260112";
            /** @description Number of input tokens from which the edit applies, at least 50,000. Default: 150,000 input tokens. */
            trigger?: components["schemas"]["InputTokensTrigger"] | null;
            /** @description Instructions for the summary. */
            instructions?: string | null;
            /** @description If `true`, the response ends after the summary, so that you can change what follows it. */
            pause_after_compaction?: boolean | null;
        };
        /**
         * @description Edit that makes the context smaller.
         * @example {
         *       "type": "clear_tool_uses_20250919"
         *     }
         */
        ContextManagementEdit: components["schemas"]["ClearToolUses20250919Edit"] | components["schemas"]["ClearThinking20251015Edit"] | components["schemas"]["Compact20260112Edit"];
        /**
         * @description Settings for context management: automatic edits that keep a long conversation within the context window.
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
            /** @description Edits to apply, in this order. */
            edits?: components["schemas"]["ContextManagementEdit"][] | null;
        };
        /**
         * @description Request for a summary of the conversation instead of a response.
         * @example {
         *       "type": "summarize",
         *       "instructions": "Keep all figures."
         *     }
         */
        CompactionConfig: {
            /** @constant */
            type: "summarize";
            /** @description Instructions for the summary. They replace the instructions of the service. */
            instructions?: string | null;
        };
        /**
         * @description Policy that decides which organization pays for the request.
         * @example {
         *       "type": "billing_policy",
         *       "bill_to": "user_profile"
         *     }
         */
        BillingPolicy: {
            /** @constant */
            type: "billing_policy";
            /**
             * @description Organization to bill: `self` is the organization that sends the request, `user_profile` the one behind the user
             *     profile in `anthropic-user-profile-id`. Default: `self`.
             * @enum {string|null}
             */
            bill_to?: "self" | "user_profile" | null;
        };
        /**
         * @description Properties of a request that determine its input tokens.
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
            /** @description Identifier of the model that generates the response, as listed by `GET /v1/models`. */
            model: components["schemas"]["Model"];
            /** @description Turns of the conversation so far, oldest first. Roles alternate between `user` and `assistant`. */
            messages: components["schemas"]["MessageParam"][];
            /** @description System prompt: context and instructions for the whole conversation. */
            system?: components["schemas"]["SystemPrompt"] | null;
            /**
             * @description Tools that the model may call. You run your own tools when the response contains a `tool_use` block for them; the
             *     service runs server tools.
             */
            tools?: components["schemas"]["ToolUnion"][] | null;
            /** @description Strategy for tool calls. Default: `auto`. */
            tool_choice?: components["schemas"]["ToolChoice"] | null;
            /** @description Settings for extended thinking. */
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
            /** @description Settings for the output. */
            output_config?: components["schemas"]["OutputConfig"] | null;
            /**
             * @deprecated
             * @description Output format. This was the location of `output_config.format` during the beta of structured outputs.
             */
            output_format?: components["schemas"]["JSONOutputFormat"] | null;
            /** @description Cache breakpoint at the last block that can be cached, so that the whole request becomes a cached prefix. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /**
             * @description Speed of generation. `fast` generates more tokens per second at a higher price. Some models require the beta
             *     `fast-mode-2026-02-01` for it.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
            /** @description Model Context Protocol servers whose tools the model may call. */
            mcp_servers?: components["schemas"]["RequestMCPServerURLDefinition"][] | null;
            /** @description Settings for context management: automatic edits that keep a long conversation within the context window. */
            context_management?: components["schemas"]["ContextManagementConfig"] | null;
            /** @description Requests a summary of the conversation instead of a response. Cannot be combined with `context_management`. */
            compaction?: components["schemas"]["CompactionConfig"] | null;
            /** @description Policy that decides which organization pays for the request. */
            billing_policy?: components["schemas"]["BillingPolicy"] | null;
        };
        /**
         * @description Metadata about the request. It does not affect the response.
         * @example {
         *       "user_id": "13803d75-b4b5-4c3e-b2a2-6f21399b021b"
         *     }
         */
        Metadata: {
            /**
             * @description Opaque identifier, such as a hash, of the person on whose behalf the request is made. The service uses it to
             *     detect abuse. Do not include names, addresses, or other personal data.
             */
            user_id?: string | null;
        };
        /**
         * @description Skill to load: a folder of instructions and scripts that the model reads as needed.
         * @example {
         *       "type": "anthropic",
         *       "skill_id": "xlsx",
         *       "version": "latest"
         *     }
         */
        SkillParams: {
            /**
             * @description Provider of the skill: `anthropic` for a skill of the service, `custom` for one of your own.
             * @enum {string}
             */
            type: "anthropic" | "custom";
            /** @description Identifier of the skill. */
            skill_id: string;
            /** @description Version of the skill. Default: `latest`. */
            version?: string | null;
        };
        /**
         * @description Container to run code in, and the skills to load into it.
         * @example {
         *       "skills": [
         *         {
         *           "type": "anthropic",
         *           "skill_id": "xlsx",
         *           "version": "latest"
         *         }
         *       ]
         *     }
         */
        ContainerParams: {
            /** @description Identifier of a container from an earlier response. Default: a new container. */
            id?: string | null;
            /** @description Skills to load into the container, for a code execution tool. */
            skills?: components["schemas"]["SkillParams"][] | null;
        };
        /**
         * @description Container to run code in. A string is the identifier of an existing container.
         * @example container_011CPR5CNjB747bTd36fQLFk
         */
        MessageCreateParamsContainer: string | components["schemas"]["ContainerParams"];
        /**
         * @description Requests a diagnosis of a prompt cache miss.
         * @example {
         *       "previous_message_id": "msg_013Zva2CMHLNnXjNJJKqJ2EF"
         *     }
         */
        DiagnosticsParam: {
            /** @description `id` of the previous message. The service compares its request with this one. Null in the first turn. */
            previous_message_id?: string | null;
        };
        /**
         * @description Model to try, with the settings that differ from those of the request.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022",
         *       "max_tokens": 2048
         *     }
         */
        FallbackParam: {
            /** @description Identifier of the model to try. */
            model: components["schemas"]["Model"];
            /** @description Maximum number of tokens to generate. Replaces the value of the request. */
            max_tokens?: number | null;
            /**
             * @description Speed of generation. Replaces the value of the request.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
            /**
             * @description Settings for the output. Each replaces the corresponding setting of the request; null stands for the default of
             *     the model.
             */
            output_config?: components["schemas"]["OutputConfig"] | null;
            /** @description Settings for extended thinking. They replace those of the request. */
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
        };
        /**
         * @description Models to try, in order, if the requested model declines for policy reasons. The string `default` leaves the choice to
         *     the service.
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
         * @description Token from a refusal, and the handling of a token that does not match.
         * @example {
         *       "token": "fbct_01HkcTjVrZt3",
         *       "mode": "best_effort"
         *     }
         */
        FallbackCreditTokenParam: {
            /** @description Value of `fallback_credit_token` in the `stop_details` of the refusal. */
            token: string;
            /**
             * @description Handling of a token that does not match the request: `strict` rejects the request, `best_effort` ignores the
             *     token. Default: `strict`.
             * @enum {string|null}
             */
            mode?: "strict" | "best_effort" | null;
        };
        /**
         * @description Starts a thread. Continue it with the `id` of the response.
         * @example {
         *       "type": "create"
         *     }
         */
        ThreadCreateParams: {
            /** @constant */
            type: "create";
        };
        /**
         * @description Continues a thread. The `messages` of the request contain only the new turns.
         * @example {
         *       "type": "continue",
         *       "previous_message_id": "msg_013Zva2CMHLNnXjNJJKqJ2EF"
         *     }
         */
        ThreadContinueParams: {
            /** @constant */
            type: "continue";
            /** @description `id` of the last response. */
            previous_message_id: string;
        };
        /**
         * @description Settings for threads: the service stores the conversation, so a request contains only the new turns.
         * @example {
         *       "type": "create"
         *     }
         */
        MessageThreadParam: components["schemas"]["ThreadCreateParams"] | components["schemas"]["ThreadContinueParams"];
        /**
         * @description Conversation to continue, the model that continues it, and the settings for the response.
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
            /** @description Maximum number of tokens to generate. The model may stop earlier, and each model has its own upper limit. */
            max_tokens: number;
            /** @description Randomness of the response. Use values close to 0 for analytical tasks and close to 1 for creative ones. */
            temperature?: number | null;
            /**
             * @description Nucleus sampling: samples from the most probable tokens whose probabilities add up to this value. Change this or
             *     `temperature`, not both.
             */
            top_p?: number | null;
            /** @description Top-K sampling: samples only from the K most probable tokens, where K is this value. */
            top_k?: number | null;
            /** @description If `true`, the response is a stream of server-sent events. Default: `false`. */
            stream?: boolean | null;
            /** @description Strings that stop generation as soon as the model produces one of them. */
            stop_sequences?: string[] | null;
            /** @description Metadata about the request. It does not affect the response. */
            metadata?: components["schemas"]["Metadata"] | null;
            /**
             * @description Capacity to use: `auto` uses priority capacity if the organization has some, `standard_only` never does.
             * @enum {string|null}
             */
            service_tier?: "auto" | "standard_only" | null;
            /** @description Container for code execution, and the skills to load into it. */
            container?: components["schemas"]["MessageCreateParamsContainer"] | null;
            /** @description Geographic region to run the model in. Default: the default region of the workspace. */
            inference_geo?: string | null;
            /** @description Requests a diagnosis of prompt cache misses. */
            diagnostics?: components["schemas"]["DiagnosticsParam"] | null;
            /** @description Models to try, in order, if the requested model declines for policy reasons. */
            fallbacks?: components["schemas"]["FallbacksParam"] | null;
            /** @description Token from the `stop_details` of a refusal. It lowers the price of the retry. */
            fallback_credit_token?: string | components["schemas"]["FallbackCreditTokenParam"] | null;
            /** @description Starts or continues a conversation that the service stores. */
            thread?: components["schemas"]["MessageThreadParam"] | null;
        } & components["schemas"]["MessageRequestBase"];
        /**
         * @description Uploaded file that a cited document comes from.
         * @example {
         *       "file_id": "file_011CPMxVD3fHLUhvTqtsQA5w"
         *     }
         */
        CitedFile: {
            /** @description Identifier of the uploaded file, if the document is one. */
            file_id?: string | null;
        };
        /**
         * @description Citation of a range of characters in a plain text document.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80,
         *       "file_id": null
         *     }
         */
        CitationCharLocation: {
            /** @constant */
            type: "char_location";
        } & (components["schemas"]["CitedCharacters"] & components["schemas"]["CitedFile"]);
        /**
         * @description Citation of a range of pages in a PDF.
         * @example {
         *       "type": "page_location",
         *       "cited_text": "Mean discharge in June was 480 m³/s.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_page_number": 3,
         *       "end_page_number": 4,
         *       "file_id": null
         *     }
         */
        CitationPageLocation: {
            /** @constant */
            type: "page_location";
        } & (components["schemas"]["CitedPages"] & components["schemas"]["CitedFile"]);
        /**
         * @description Citation of a range of content blocks in a document made of blocks.
         * @example {
         *       "type": "content_block_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_block_index": 1,
         *       "end_block_index": 2,
         *       "file_id": null
         *     }
         */
        CitationContentBlockLocation: {
            /** @constant */
            type: "content_block_location";
        } & (components["schemas"]["CitedDocument"] & components["schemas"]["CitedBlocks"] & components["schemas"]["CitedFile"]);
        /**
         * @description Citation that supports a statement of the model.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80,
         *       "file_id": null
         *     }
         */
        TextCitation: components["schemas"]["CitationCharLocation"] | components["schemas"]["CitationPageLocation"] | components["schemas"]["CitationContentBlockLocation"] | components["schemas"]["CitationsWebSearchResultLocation"] | components["schemas"]["CitationsSearchResultLocation"];
        /**
         * @description Text that the model generated. With citations, each statement that rests on sources is a block of its own.
         * @example {
         *       "type": "text",
         *       "text": "The Rhône and the Arve."
         *     }
         */
        TextBlock: {
            /** @constant */
            type: "text";
            /** @description Generated text. */
            text: string;
            /** @description Citations that support the text. Null if citations are not enabled. */
            citations?: components["schemas"]["TextCitation"][] | null;
        };
        /**
         * @description Thinking of the model before the content that follows. When the model calls tools, send the block back unchanged
         *     together with the results.
         * @example {
         *       "type": "thinking",
         *       "thinking": "Geneva lies where Lake Geneva empties. The Rhône leaves the lake there, and the Arve joins it.",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        ThinkingBlock: {
            /** @constant */
            type: "thinking";
            /** @description Text of the thinking. It may be a summary, or empty if the request omits thinking. */
            thinking: string;
            /**
             * @description Signature that proves that the model generated the thinking. Opaque. In a stream it is empty until a
             *     `signature_delta` delivers it.
             */
            signature: string;
        };
        /**
         * @description Thinking whose content is not shown. Send the block back unchanged, like any other thinking block.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p"
         *     }
         */
        RedactedThinkingBlock: {
            /** @constant */
            type: "redacted_thinking";
            /** @description Encrypted thinking. Opaque; send it back unchanged. */
            data: string;
        };
        /**
         * @description The model itself called the tool.
         * @example {
         *       "type": "direct"
         *     }
         */
        DirectCaller: {
            /** @constant */
            type: "direct";
        };
        /**
         * @description Code called the tool, run by code execution version 2025-08-25, the first one that can call tools.
         * @example {
         *       "type": "code_execution_20250825",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller: {
            /** @constant */
            type: "code_execution_20250825";
        } & components["schemas"]["ServerToolCallerBase"];
        /**
         * @description Code called the tool, run by code execution version 2026-01-20, whose container keeps variables.
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller20260120: {
            /** @constant */
            type: "code_execution_20260120";
        } & components["schemas"]["ServerToolCallerBase"];
        /**
         * @description Caller of the tool: the model, or code that it runs.
         * @example {
         *       "type": "direct"
         *     }
         */
        ToolUseCaller: components["schemas"]["DirectCaller"] | components["schemas"]["ServerToolCaller"] | components["schemas"]["ServerToolCaller20260120"];
        /**
         * @description Call of one of your tools. Run the tool, and send its result in a `tool_result` block of the next turn.
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
            /** @constant */
            type: "tool_use";
            /** @description Unique identifier of the call. Its result repeats it as `tool_use_id`. */
            id: string;
            /** @description Name of the tool to run. */
            name: string;
            /**
             * @description Arguments of the call, generated to match the `input_schema` of the tool. In a stream, the event that starts the
             *     block has an empty object.
             */
            input: Record<string, unknown>;
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCaller"];
            /** @description Name of the toolset that the tool is a member of, for example `browser`. */
            toolset_name?: string | null;
        };
        /**
         * @description Call of a server tool. The service runs the tool, so you do nothing. The result follows in the same message or, after
         *     a `pause_turn`, in the next one.
         * @example {
         *       "type": "server_tool_use",
         *       "id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "name": "web_search",
         *       "input": {
         *         "query": "water level of the Rhône at Geneva"
         *       },
         *       "caller": {
         *         "type": "direct"
         *       }
         *     }
         */
        ServerToolUseBlock: {
            /** @constant */
            type: "server_tool_use";
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCaller"];
        } & components["schemas"]["ServerToolUse"];
        /**
         * @description Pages that the web search found, or the error of the call.
         * @example [
         *       {
         *         "type": "web_search_result",
         *         "url": "https://example.org/jonction",
         *         "title": "Jonction, Geneva",
         *         "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *         "page_age": "March 3, 2025"
         *       }
         *     ]
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        WebSearchToolResultBlockContent: components["schemas"]["WebSearchResultBlock"][] | components["schemas"]["WebSearchToolResultErrorObject"];
        /**
         * @description Result of a web search.
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": [
         *         {
         *           "type": "web_search_result",
         *           "url": "https://example.org/jonction",
         *           "title": "Jonction, Geneva",
         *           "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *           "page_age": "March 3, 2025"
         *         }
         *       ]
         *     }
         */
        WebSearchToolResultBlock: {
            /** @constant */
            type: "web_search_tool_result";
            /** @description Pages that the search found, or the error of the call. */
            content: components["schemas"]["WebSearchToolResultBlockContent"];
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCaller"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description PDF that a server tool fetched.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0xLjcKMSAwIG9iago8PD4+CmVuZG9iagp0cmFpbGVyCjw8Pj4K"
         *     }
         */
        ResponseBase64PDFSource: {
            /** @constant */
            type: "base64";
            /** @constant */
            media_type: "application/pdf";
            /** @description PDF data in base64. */
            data: string;
        };
        /**
         * @description Text of a page that a server tool fetched.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *     }
         */
        ResponsePlainTextSource: {
            /** @constant */
            type: "text";
            /** @constant */
            media_type: "text/plain";
            /** @description Text of the page. */
            data: string;
        };
        /**
         * @description Content of a document that a server tool fetched.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *     }
         */
        ResponseDocumentSource: components["schemas"]["ResponseBase64PDFSource"] | components["schemas"]["ResponsePlainTextSource"];
        /**
         * @description Settings for citations of a document.
         * @example {
         *       "enabled": true
         *     }
         */
        CitationsConfig: {
            /** @description If `true`, the model can cite the document. */
            enabled: boolean;
        };
        /**
         * @description Document that a server tool fetched.
         * @example {
         *       "type": "document",
         *       "source": {
         *         "type": "text",
         *         "media_type": "text/plain",
         *         "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *       },
         *       "title": "Discharge of the Rhône",
         *       "citations": null
         *     }
         */
        DocumentBlock: {
            /** @constant */
            type: "document";
            /** @description Content of the document. */
            source: components["schemas"]["ResponseDocumentSource"];
            /** @description Title of the document. */
            title?: string | null;
            /** @description Settings for citations of this document. Null if citations are not enabled for the tool. */
            citations?: components["schemas"]["CitationsConfig"] | null;
        };
        /**
         * @description Page or PDF that the web fetch tool fetched.
         * @example {
         *       "type": "web_fetch_result",
         *       "url": "https://example.org/discharge",
         *       "retrieved_at": "2025-03-03T09:12:48.510000+00:00",
         *       "content": {
         *         "type": "document",
         *         "source": {
         *           "type": "text",
         *           "media_type": "text/plain",
         *           "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *         },
         *         "title": "Discharge of the Rhône",
         *         "citations": null
         *       }
         *     }
         */
        WebFetchBlock: {
            /** @constant */
            type: "web_fetch_result";
            /** @description URL of the content, after redirects. */
            url: string;
            /** @description Content of the page. */
            content: components["schemas"]["DocumentBlock"];
            /** @description Time at which the service retrieved the content. It can be earlier than the call. */
            retrieved_at?: string | null;
        };
        /**
         * @description Fetched page, or the error of the call.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultBlockContent: components["schemas"]["WebFetchBlock"] | components["schemas"]["WebFetchToolResultErrorBlock"];
        /**
         * @description Result of a web fetch.
         * @example {
         *       "type": "web_fetch_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "web_fetch_result",
         *         "url": "https://example.org/discharge",
         *         "retrieved_at": "2025-03-03T09:12:48.510000+00:00",
         *         "content": {
         *           "type": "document",
         *           "source": {
         *             "type": "text",
         *             "media_type": "text/plain",
         *             "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *           },
         *           "title": "Discharge of the Rhône"
         *         }
         *       }
         *     }
         */
        WebFetchToolResultBlock: {
            /** @constant */
            type: "web_fetch_tool_result";
            /** @description Fetched page, or the error of the call. */
            content: components["schemas"]["WebFetchToolResultBlockContent"];
            /** @description Caller of the tool: the model, or code that it runs. */
            caller?: components["schemas"]["ToolUseCaller"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Output of Python code and the files that it created.
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "code_execution_output",
         *           "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *         }
         *       ]
         *     }
         */
        CodeExecutionResultBlock: {
            /** @constant */
            type: "code_execution_result";
            /** @description Files that the code created. */
            content: components["schemas"]["CodeExecutionOutputBlock"][];
            /** @description Reason why the code was stopped, if it was. */
            abort_reason?: string | null;
        } & components["schemas"]["CodeExecutionOutcome"];
        /**
         * @description Output of code that used results of the web search. Only the service can read its standard output.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "EpkECioIDBABGAIiJGYx",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        EncryptedCodeExecutionResultBlock: {
            /** @constant */
            type: "encrypted_code_execution_result";
            /** @description Encrypted standard output. Send it back unchanged. */
            encrypted_stdout: string;
            /** @description Standard error. */
            stderr: string;
            /** @description Exit status. 0 means success. */
            return_code: number;
            /** @description Files that the code created. */
            content: components["schemas"]["CodeExecutionOutputBlock"][];
        };
        /**
         * @description Output of the code, or the error of the call.
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        CodeExecutionToolResultBlockContent: components["schemas"]["CodeExecutionResultBlock"] | components["schemas"]["EncryptedCodeExecutionResultBlock"] | components["schemas"]["CodeExecutionToolResultErrorObject"];
        /**
         * @description Result of a run of code.
         * @example {
         *       "type": "code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "code_execution_result",
         *         "stdout": "480.2\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        CodeExecutionToolResultBlock: {
            /** @constant */
            type: "code_execution_tool_result";
            /** @description Output of the code, or the error of the call. */
            content: components["schemas"]["CodeExecutionToolResultBlockContent"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Output of a shell command and the files that it created.
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "bash_code_execution_output",
         *           "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *         }
         *       ]
         *     }
         */
        BashCodeExecutionResultBlock: {
            /** @constant */
            type: "bash_code_execution_result";
            /** @description Files that the command created. */
            content: components["schemas"]["BashCodeExecutionOutputBlock"][];
        } & components["schemas"]["CodeExecutionOutcome"];
        /**
         * @description Output of a shell command, or the error of the call.
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        BashCodeExecutionToolResultBlockContent: components["schemas"]["BashCodeExecutionResultBlock"] | components["schemas"]["BashCodeExecutionToolResultErrorObject"];
        /**
         * @description Result of a shell command in the container.
         * @example {
         *       "type": "bash_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "bash_code_execution_result",
         *         "stdout": "480.2\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        BashCodeExecutionToolResultBlock: {
            /** @constant */
            type: "bash_code_execution_tool_result";
            /** @description Output of the command, or the error of the call. */
            content: components["schemas"]["BashCodeExecutionToolResultBlockContent"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Result of viewing or editing a file, or the error of the call.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionToolResultBlockContent: components["schemas"]["TextEditorCodeExecutionViewResultBlock"] | components["schemas"]["TextEditorCodeExecutionCreateResultBlock"] | components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultErrorObject"];
        /**
         * @description Result of viewing or editing a file in the container.
         * @example {
         *       "type": "text_editor_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "text_editor_code_execution_create_result",
         *         "is_file_update": false
         *       }
         *     }
         */
        TextEditorCodeExecutionToolResultBlock: {
            /** @constant */
            type: "text_editor_code_execution_tool_result";
            /** @description Result of the command, or the error of the call. */
            content: components["schemas"]["TextEditorCodeExecutionToolResultBlockContent"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description References to the tools that a search found.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": [
         *         {
         *           "type": "tool_reference",
         *           "tool_name": "get_water_level"
         *         }
         *       ]
         *     }
         */
        ToolSearchToolSearchResultBlock: {
            /** @constant */
            type: "tool_search_tool_search_result";
            /** @description References to the tools. */
            tool_references: components["schemas"]["ToolReferenceBlock"][];
        };
        /**
         * @description References to the tools that a search found, or the error of the search.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": [
         *         {
         *           "type": "tool_reference",
         *           "tool_name": "get_water_level"
         *         }
         *       ]
         *     }
         */
        ToolSearchToolResultBlockContent: components["schemas"]["ToolSearchToolSearchResultBlock"] | components["schemas"]["ToolSearchToolResultErrorObject"];
        /**
         * @description Result of a tool search. The model can call the tools from here on.
         * @example {
         *       "type": "tool_search_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "tool_search_tool_search_result",
         *         "tool_references": [
         *           {
         *             "type": "tool_reference",
         *             "tool_name": "get_water_level"
         *           }
         *         ]
         *       }
         *     }
         */
        ToolSearchToolResultBlock: {
            /** @constant */
            type: "tool_search_tool_result";
            /** @description References to the tools, or the error of the search. */
            content: components["schemas"]["ToolSearchToolResultBlockContent"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Advice, or the error of the call.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorToolResultBlockContent: components["schemas"]["AdvisorResultBlock"] | components["schemas"]["AdvisorRedactedResultBlock"] | components["schemas"]["AdvisorToolResultErrorObject"];
        /**
         * @description Result of a call of the advisor tool.
         * @example {
         *       "type": "advisor_tool_result",
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "content": {
         *         "type": "advisor_result",
         *         "text": "Ask for the gauge first; there are two.",
         *         "stop_reason": "end_turn"
         *       }
         *     }
         */
        AdvisorToolResultBlock: {
            /** @constant */
            type: "advisor_tool_result";
            /** @description Advice, or the error of the call. */
            content: components["schemas"]["AdvisorToolResultBlockContent"];
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description Result of a tool of an MCP server.
         * @example {
         *       "type": "mcp_tool_result",
         *       "tool_use_id": "mcptoolu_014Q35RayjACSWkSj4X2yov1",
         *       "is_error": false,
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "1.84 m"
         *         }
         *       ]
         *     }
         */
        MCPToolResultBlock: {
            /** @constant */
            type: "mcp_tool_result";
            /** @description `id` of the tool call. */
            tool_use_id: string;
            /** @description If `true`, the tool failed. */
            is_error: boolean;
            /** @description Result, as a string or as text blocks. */
            content: string | components["schemas"]["TextBlock"][];
        };
        /**
         * @description Tool that an MCP server offers.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river.",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "river": {
         *             "type": "string"
         *           }
         *         }
         *       }
         *     }
         */
        MCPTool: {
            /** @description Description of the tool. */
            description?: string;
        } & components["schemas"]["MCPToolBase"];
        /**
         * @description Tools that an MCP server listed. Send the block back to save the service from listing them again.
         * @example {
         *       "type": "mcp_tool_listing",
         *       "mcp_server_name": "gauges",
         *       "tools": [
         *         {
         *           "name": "get_water_level",
         *           "input_schema": {
         *             "type": "object"
         *           }
         *         }
         *       ]
         *     }
         */
        MCPToolListingBlock: {
            /** @constant */
            type: "mcp_tool_listing";
            /** @description Name of the MCP server in `mcp_servers`. */
            mcp_server_name: string;
            /** @description Tools that the server listed. */
            tools: components["schemas"]["MCPTool"][];
        };
        /**
         * @description Reference in a response to a tool.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        ResponseToolChangeToolReference: {
            /** @constant */
            type: "tool_reference";
            /** @description Name of the tool. */
            name: string;
        };
        /**
         * @description Reference in a response to a tool of an MCP server.
         * @example {
         *       "type": "mcp_tool_reference",
         *       "server_name": "gauges",
         *       "name": "get_water_level"
         *     }
         */
        ResponseToolChangeMCPToolReference: {
            /** @constant */
            type: "mcp_tool_reference";
            /** @description Name of the MCP server in `mcp_servers`. */
            server_name: string;
            /** @description Name of the tool. */
            name: string;
        };
        /**
         * @description Reference in a response to all tools of an MCP server.
         * @example {
         *       "type": "mcp_toolset_reference",
         *       "server_name": "gauges"
         *     }
         */
        ResponseToolChangeMCPToolsetReference: {
            /** @constant */
            type: "mcp_toolset_reference";
            /** @description Name of the MCP server in `mcp_servers`. */
            server_name: string;
        };
        /**
         * @description Definition of a tool as the request contained it, with all properties of its type. Send it back unchanged.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river at its gauge in Geneva.",
         *       "input_schema": {
         *         "type": "object"
         *       }
         *     }
         */
        ToolDefinition: {
            /** @description Type of the tool. Absent, null, or `custom` for a tool of your own. */
            type?: string | null;
            /** @description Name of the tool. */
            name?: string;
            /** @description Description of the tool. */
            description?: string | null;
            /** @description JSON Schema of the input. */
            input_schema?: Record<string, unknown>;
            /** @description Callers that may call the tool. Default: `[direct]`. */
            allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521")[] | null;
            /** @description If `true`, the model does not see the tool until a tool search finds it. */
            defer_loading?: boolean | null;
            /** @description If `true`, the input of every call is guaranteed to match the schema of the tool. */
            strict?: boolean | null;
        };
        /**
         * @description Definition of a tool that the conversation added.
         * @example {
         *       "type": "tool_definition",
         *       "definition": {
         *         "name": "get_water_level",
         *         "description": "Returns the current water level of a river at its gauge in Geneva.",
         *         "input_schema": {
         *           "type": "object"
         *         }
         *       }
         *     }
         */
        ToolChangeToolDefinition: {
            /** @constant */
            type: "tool_definition";
            /** @description Definition of the tool. */
            definition: components["schemas"]["ToolDefinition"];
        };
        /**
         * @description Tool or toolset that was added.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        AddedTool: components["schemas"]["ResponseToolChangeToolReference"] | components["schemas"]["ResponseToolChangeMCPToolReference"] | components["schemas"]["ResponseToolChangeMCPToolsetReference"] | components["schemas"]["ToolChangeToolDefinition"];
        /**
         * @description Addition of a tool in the part of the conversation that a compaction summarizes.
         * @example {
         *       "type": "tool_addition",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolAdditionBlock: {
            /** @constant */
            type: "tool_addition";
            /** @description Tool or toolset that was added. */
            tool: components["schemas"]["AddedTool"];
        };
        /**
         * @description Tool or toolset that was removed.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        RemovedTool: components["schemas"]["ResponseToolChangeToolReference"] | components["schemas"]["ResponseToolChangeMCPToolReference"] | components["schemas"]["ResponseToolChangeMCPToolsetReference"];
        /**
         * @description Removal of a tool in the part of the conversation that a compaction summarizes.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolRemovalBlock: {
            /** @constant */
            type: "tool_removal";
            /** @description Tool or toolset that was removed. */
            tool: components["schemas"]["RemovedTool"];
        };
        /**
         * @description Change of the tools in the part of the conversation that a compaction summarizes.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolChangeBlock: components["schemas"]["ToolAdditionBlock"] | components["schemas"]["ToolRemovalBlock"];
        /**
         * @description Summary of the conversation so far. In the next request, send it instead of the summarized turns, or keep those turns
         *     and let the service ignore them.
         * @example {
         *       "type": "compaction",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionBlock: {
            /** @constant */
            type: "compaction";
            /** @description Text of the summary. Null if the summary could not be created. */
            content: string | null;
            /** @description Opaque data that the service needs to read the summary. Send it back unchanged. */
            encrypted_content?: string | null;
            /** @description Signature that proves that the model generated the summary. */
            signature?: string | null;
            /** @description Changes that lead from the `tools` of the request to the tools at the end of the summarized turns. */
            tool_changes?: components["schemas"]["ToolChangeBlock"][] | null;
        };
        /**
         * @description Model before or after a switch.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022"
         *     }
         */
        FallbackInfo: {
            /** @description Identifier of the model. */
            model: components["schemas"]["Model"];
        };
        /**
         * @description Policy category of the refusal, or null if it has none. Harmless requests sometimes fall into a category, too.
         * @example cyber
         * @enum {string|null}
         */
        RefusalCategory: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
        /**
         * @description Refusal that caused a switch to another model.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber"
         *     }
         */
        FallbackRefusalTrigger: {
            /** @constant */
            type: "refusal";
            /** @description Policy category of the refusal, or null if it has none. */
            category?: components["schemas"]["RefusalCategory"];
        };
        /**
         * @description Switch to another model: from here on, `to` generated the content because `from` declined.
         * @example {
         *       "type": "fallback",
         *       "from": {
         *         "model": "claude-3-opus-20240229"
         *       },
         *       "to": {
         *         "model": "claude-3-5-sonnet-20241022"
         *       },
         *       "trigger": {
         *         "type": "refusal",
         *         "category": "cyber"
         *       }
         *     }
         */
        FallbackBlock: {
            /** @constant */
            type: "fallback";
            /** @description Model that declined. */
            from: components["schemas"]["FallbackInfo"];
            /** @description Model that took over. */
            to: components["schemas"]["FallbackInfo"];
            /** @description Reason for the switch. */
            trigger?: components["schemas"]["FallbackRefusalTrigger"];
        };
        /**
         * @description Content block of a message. Blocks are in the order in which the model generated them. More types may be added.
         * @example {
         *       "type": "text",
         *       "text": "The Rhône and the Arve."
         *     }
         */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["ToolUseBlock"] | components["schemas"]["ServerToolUseBlock"] | components["schemas"]["WebSearchToolResultBlock"] | components["schemas"]["WebFetchToolResultBlock"] | components["schemas"]["CodeExecutionToolResultBlock"] | components["schemas"]["BashCodeExecutionToolResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ToolSearchToolResultBlock"] | components["schemas"]["AdvisorToolResultBlock"] | components["schemas"]["MCPToolUseBlock"] | components["schemas"]["MCPToolResultBlock"] | components["schemas"]["MCPToolListingBlock"] | components["schemas"]["ContainerUploadBlock"] | components["schemas"]["CompactionBlock"] | components["schemas"]["FallbackBlock"];
        /**
         * @description Details of a refusal, for messages with the `stop_reason` `refusal`.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber",
         *       "explanation": "The request asks for a working exploit."
         *     }
         */
        RefusalStopDetails: {
            /** @constant */
            type: "refusal";
            /** @description Policy category of the refusal, or null if it has none. */
            category?: components["schemas"]["RefusalCategory"];
            /** @description Explanation for humans. Its wording may change. */
            explanation?: string | null;
            /** @description Token that lowers the price of a retry with another model. Valid for five minutes. */
            fallback_credit_token?: string | null;
            /** @description If `true`, the retry may continue the content generated so far by sending it as the last assistant turn. */
            fallback_has_prefill_claim?: boolean | null;
            /** @description Model to try next, if the service could not try it itself. */
            recommended_model?: string | null;
        };
        /**
         * @description Details of the stop reason, by type.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber",
         *       "explanation": "The request asks for a working exploit."
         *     }
         */
        StopDetails: components["schemas"]["RefusalStopDetails"];
        /**
         * @description Breakdown of `output_tokens`.
         * @example {
         *       "thinking_tokens": 310
         *     }
         */
        OutputTokensDetails: {
            /** @description Number of thinking tokens, including thinking that is summarized or omitted in the response. */
            thinking_tokens: number;
        };
        /**
         * @description Number of calls of the server tools that are billed per call.
         * @example {
         *       "web_search_requests": 1,
         *       "web_fetch_requests": 0
         *     }
         */
        ServerToolUsage: {
            /** @description Number of web searches. */
            web_search_requests?: number;
            /** @description Number of web fetches. */
            web_fetch_requests?: number;
        };
        /**
         * @description Number of input tokens written to the cache, by time to live.
         * @example {
         *       "ephemeral_5m_input_tokens": 1800,
         *       "ephemeral_1h_input_tokens": 0
         *     }
         */
        CacheCreation: {
            /** @description Number of input tokens written to the cache for five minutes. */
            ephemeral_5m_input_tokens: number;
            /** @description Number of input tokens written to the cache for one hour. */
            ephemeral_1h_input_tokens: number;
        };
        /**
         * @description Token counts common to all runs of a model.
         * @example {
         *       "input_tokens": 14,
         *       "output_tokens": 24,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        IterationUsageBase: {
            /** @description Number of input tokens that were neither written to nor read from the cache. */
            input_tokens: number;
            /** @description Number of generated tokens, including thinking. */
            output_tokens: number;
            /** @description Number of input tokens written to the cache. */
            cache_creation_input_tokens: number;
            /** @description Number of input tokens read from the cache. */
            cache_read_input_tokens: number;
            /** @description Number of input tokens written to the cache, by time to live. */
            cache_creation?: components["schemas"]["CacheCreation"] | null;
        };
        /**
         * @description Token counts of a run that generated a part of the message.
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
            /** @description Identifier of the model. */
            model?: components["schemas"]["Model"] | null;
        } & components["schemas"]["IterationUsageBase"];
        /**
         * @description Token counts of a run that summarized the conversation.
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
        } & components["schemas"]["IterationUsageBase"];
        /**
         * @description Token counts of a run of the advisor model, billed at the price of that model.
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
            /** @description Identifier of the model. */
            model: components["schemas"]["Model"];
        } & components["schemas"]["IterationUsageBase"];
        /**
         * @description Token counts of a run of a model that took over after the requested model declined.
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
            /** @description Identifier of the model. */
            model: components["schemas"]["Model"];
        } & components["schemas"]["IterationUsageBase"];
        /**
         * @description Token counts of one run of a model.
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
         * @description The token was redeemed, so the request was billed at a lower price.
         * @example {
         *       "type": "redeemed"
         *     }
         */
        FallbackCreditRedeemed: {
            /** @constant */
            type: "redeemed";
        };
        /**
         * @description The token was not applied, so the request was billed at the normal price.
         * @example {
         *       "type": "not_applied",
         *       "reason": "variant_fields_present",
         *       "remove_to_redeem": [
         *         "speed"
         *       ]
         *     }
         */
        FallbackCreditNotApplied: {
            /** @constant */
            type: "not_applied";
            /**
             * @description Reason why the token was not applied.
             * @enum {string}
             */
            reason: "body_mismatch" | "continuation_excluded" | "continuation_only" | "expired" | "invalid_target_model" | "not_enabled" | "reprice_unavailable" | "temporarily_unavailable" | "variant_fields_present" | "wrong_organization" | "wrong_platform" | "wrong_workspace";
            /** @description Properties to remove from the request so that the token can be applied, if `reason` is `variant_fields_present`. */
            remove_to_redeem?: string[] | null;
        };
        /**
         * @description Status of the token that the request contained.
         * @example {
         *       "type": "redeemed"
         *     }
         */
        FallbackCreditStatus: components["schemas"]["FallbackCreditRedeemed"] | components["schemas"]["FallbackCreditNotApplied"];
        /**
         * @description Use of a token from an earlier refusal.
         * @example {
         *       "status": {
         *         "type": "redeemed"
         *       }
         *     }
         */
        FallbackCreditUsage: {
            /** @description Status of the token that the request contained. */
            status: components["schemas"]["FallbackCreditStatus"];
        };
        /**
         * @description Token counts that both a message and the end of its stream contain.
         * @example {
         *       "output_tokens": 24
         *     }
         */
        UsageBase: {
            /** @description Number of generated tokens, including thinking. */
            output_tokens: number;
            /** @description Number of input tokens written to the cache. */
            cache_creation_input_tokens?: number | null;
            /** @description Number of input tokens read from the cache. */
            cache_read_input_tokens?: number | null;
            /** @description Breakdown of `output_tokens`. */
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
            /** @description Number of calls of the server tools that are billed per call. */
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            /** @description Token counts of each run of the model, if there were several, for example because of a compaction. */
            iterations?: components["schemas"]["IterationUsage"][] | null;
            /** @description Use of a token from an earlier refusal. */
            fallback_credit?: components["schemas"]["FallbackCreditUsage"] | null;
        };
        /**
         * @description Token counts that the request is billed for. The total input is the sum of `input_tokens`,
         *     `cache_creation_input_tokens`, and `cache_read_input_tokens`.
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
            /** @description Number of input tokens that were neither written to nor read from the cache. */
            input_tokens: number;
            /** @description Number of input tokens written to the cache, by time to live. */
            cache_creation?: components["schemas"]["CacheCreation"] | null;
            /**
             * @description Capacity that served the request.
             * @enum {string|null}
             */
            service_tier?: "standard" | "priority" | "batch" | null;
            /** @description Geographic region in which the model ran. */
            inference_geo?: string | null;
            /**
             * @description Speed of generation.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
        } & components["schemas"]["UsageBase"];
        /**
         * @description Skill that is loaded into a container.
         * @example {
         *       "type": "anthropic",
         *       "skill_id": "xlsx",
         *       "version": "20251013"
         *     }
         */
        ContainerSkill: {
            /**
             * @description Provider of the skill: `anthropic` for a skill of the service, `custom` for one of your own.
             * @enum {string}
             */
            type: "anthropic" | "custom";
            /** @description Identifier of the skill. */
            skill_id: string;
            /** @description Version of the skill. If the request asked for `latest`, this is the version that was loaded. */
            version: string;
        };
        /**
         * @description Container in which the service ran the code of the request. Name its `id` in the next request to reuse it.
         * @example {
         *       "id": "container_011CPR5CNjB747bTd36fQLFk",
         *       "expires_at": "2025-03-03T10:12:48.510000Z",
         *       "skills": null
         *     }
         */
        Container: {
            /** @description Identifier of the container. */
            id: string;
            /**
             * Format: date-time
             * @description Time at which the container and all its files are removed.
             */
            expires_at: string;
            /** @description Skills that are loaded into the container. */
            skills?: components["schemas"]["ContainerSkill"][] | null;
        };
        /**
         * @description Cost of a cache miss, common to all reasons that a change caused.
         * @example {
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissBase: {
            /** @description Approximate number of input tokens that could have been read from the cache without the change. */
            cache_missed_input_tokens: number;
        };
        /**
         * @description The request names a different model. Each model has its own cache.
         * @example {
         *       "type": "model_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissModelChanged: {
            /** @constant */
            type: "model_changed";
        } & components["schemas"]["CacheMissBase"];
        /**
         * @description The system prompt differs.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissSystemChanged: {
            /** @constant */
            type: "system_changed";
        } & components["schemas"]["CacheMissBase"];
        /**
         * @description The tools differ, or are in a different order.
         * @example {
         *       "type": "tools_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissToolsChanged: {
            /** @constant */
            type: "tools_changed";
        } & components["schemas"]["CacheMissBase"];
        /**
         * @description The earlier messages differ from those of the previous request.
         * @example {
         *       "type": "messages_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissMessagesChanged: {
            /** @constant */
            type: "messages_changed";
        } & components["schemas"]["CacheMissBase"];
        /**
         * @description The previous message is unknown or too old, so there is nothing to compare with.
         * @example {
         *       "type": "previous_message_not_found"
         *     }
         */
        CacheMissPreviousMessageNotFound: {
            /** @constant */
            type: "previous_message_not_found";
        };
        /**
         * @description The service could not compare the requests.
         * @example {
         *       "type": "unavailable"
         *     }
         */
        CacheMissUnavailable: {
            /** @constant */
            type: "unavailable";
        };
        /**
         * @description First difference from the previous request. The cached prefix ends there.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 4200
         *     }
         */
        CacheMissReason: components["schemas"]["CacheMissModelChanged"] | components["schemas"]["CacheMissSystemChanged"] | components["schemas"]["CacheMissToolsChanged"] | components["schemas"]["CacheMissMessagesChanged"] | components["schemas"]["CacheMissPreviousMessageNotFound"] | components["schemas"]["CacheMissUnavailable"];
        /**
         * @description Diagnostics that the request asked for.
         * @example {
         *       "cache_miss_reason": {
         *         "type": "tools_changed",
         *         "cache_missed_input_tokens": 4200
         *       }
         *     }
         */
        Diagnostics: {
            /** @description Reason for the cache miss. Null until the comparison is finished. */
            cache_miss_reason: components["schemas"]["CacheMissReason"] | null;
        };
        /**
         * @description Effect of an edit that cleared tool calls and results.
         * @example {
         *       "type": "clear_tool_uses_20250919",
         *       "cleared_tool_uses": 8,
         *       "cleared_input_tokens": 50000
         *     }
         */
        ClearToolUses20250919EditResponse: {
            /** @constant */
            type: "clear_tool_uses_20250919";
            /** @description Number of tool calls that were cleared. */
            cleared_tool_uses: number;
            /** @description Number of input tokens that the edit removed. */
            cleared_input_tokens: number;
        };
        /**
         * @description Effect of an edit that removed thinking.
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "cleared_thinking_turns": 3,
         *       "cleared_input_tokens": 15000
         *     }
         */
        ClearThinking20251015EditResponse: {
            /** @constant */
            type: "clear_thinking_20251015";
            /** @description Number of turns whose thinking was removed. */
            cleared_thinking_turns: number;
            /** @description Number of input tokens that the edit removed. */
            cleared_input_tokens: number;
        };
        /**
         * @description Context edit that the service applied, with its effect.
         * @example {
         *       "type": "clear_thinking_20251015",
         *       "cleared_thinking_turns": 3,
         *       "cleared_input_tokens": 15000
         *     }
         */
        AppliedEdit: components["schemas"]["ClearToolUses20250919EditResponse"] | components["schemas"]["ClearThinking20251015EditResponse"];
        /**
         * @description Context edits that the service applied to the request.
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
            /** @description Edits that were applied, with their effects. */
            applied_edits: components["schemas"]["AppliedEdit"][];
        };
        /**
         * @description Location of an input transformation, and the reason for it.
         * @example {
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        InputTransformationBase: {
            /** @description Location of the block in the request, in the notation of error messages. */
            path: string;
            /**
             * @description Property of the thinking block that does not match the request: its model, its preceding turns (`prefix`), its
             *     organization, or its end user.
             * @enum {string}
             */
            reason: "model_binding_mismatch" | "prefix_binding_mismatch" | "organization_binding_mismatch" | "end_user_binding_mismatch";
        };
        /**
         * @description The service dropped a thinking block that does not belong to this request.
         * @example {
         *       "type": "thinking_dropped",
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        ThinkingDroppedInputTransformation: {
            /** @constant */
            type: "thinking_dropped";
        } & components["schemas"]["InputTransformationBase"];
        /**
         * @description The service kept a thinking block that does not belong to this request.
         * @example {
         *       "type": "thinking_mismatch_allowed",
         *       "path": "messages.1.content.0",
         *       "reason": "model_binding_mismatch"
         *     }
         */
        ThinkingMismatchAllowedInputTransformation: {
            /** @constant */
            type: "thinking_mismatch_allowed";
        } & components["schemas"]["InputTransformationBase"];
        /**
         * @description Change that the service made to the request before passing it to the model.
         * @example {
         *       "type": "thinking_dropped",
         *       "path": "messages.1.content.0",
         *       "reason": "prefix_binding_mismatch"
         *     }
         */
        InputTransformation: components["schemas"]["ThinkingDroppedInputTransformation"] | components["schemas"]["ThinkingMismatchAllowedInputTransformation"];
        /**
         * @description Properties that a message has both when it is complete and when a stream starts it.
         * @example {
         *       "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message",
         *       "role": "assistant",
         *       "model": "claude-3-opus-20240229",
         *       "content": [],
         *       "stop_sequence": null,
         *       "usage": {
         *         "input_tokens": 14,
         *         "output_tokens": 1
         *       }
         *     }
         */
        MessageBase: {
            /** @description Unique identifier of the message. Its format may change. */
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            /** @description Content blocks of the message, in the order in which the model generated them. */
            content: components["schemas"]["ContentBlock"][];
            /** @description Model that generated the message. */
            model: components["schemas"]["Model"];
            /** @description Member of `stop_sequences` that stopped generation, or null. The text does not include it. */
            stop_sequence?: string | null;
            /** @description Details of a refusal, if the model declined. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            /** @description Token counts that the request is billed for. */
            usage: components["schemas"]["Usage"];
            /** @description Container in which the service ran code for this message, if it ran any. */
            container?: components["schemas"]["Container"] | null;
            /** @description Diagnostics, if the request asked for them. */
            diagnostics?: components["schemas"]["Diagnostics"] | null;
            /** @description Context edits that the service applied to this request. */
            context_management?: components["schemas"]["ContextManagementResponse"] | null;
            /** @description Changes that the service made to the request before passing it to the model. */
            input_transformations?: components["schemas"]["InputTransformation"][] | null;
        };
        /**
         * @description Reason why generation stopped.
         * @example end_turn
         * @enum {string}
         */
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "compaction" | "refusal" | "model_context_window_exceeded";
        /**
         * @description Message that the model generated. Its `content` can be sent back unchanged as the assistant turn of the next request.
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
            /** @description Reason why generation stopped. */
            stop_reason: components["schemas"]["StopReason"];
        } & components["schemas"]["MessageBase"];
        /**
         * @description Message that a stream has started and not yet completed.
         * @example {
         *       "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message",
         *       "role": "assistant",
         *       "model": "claude-3-opus-20240229",
         *       "content": [],
         *       "stop_reason": null,
         *       "stop_sequence": null,
         *       "usage": {
         *         "input_tokens": 14,
         *         "output_tokens": 1
         *       }
         *     }
         */
        StartedMessage: {
            /** @description Reason why generation stopped. Null until a `message_delta` event delivers it. */
            stop_reason: components["schemas"]["StopReason"] | null;
        } & components["schemas"]["MessageBase"];
        /**
         * @description Starts the stream.
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
            /** @constant */
            type: "message_start";
            /** @description Message as far as it is known, without content. */
            message: components["schemas"]["StartedMessage"];
        };
        /**
         * @description Starts a content block. Most blocks start empty, and the deltas that follow fill them; results of server tools are
         *     complete.
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
            /** @constant */
            type: "content_block_start";
            /** @description Index of the block in the `content` of the message. */
            index: number;
            /** @description Block as it starts. */
            content_block: components["schemas"]["ContentBlock"];
        };
        /**
         * @description Adds text to a text block.
         * @example {
         *       "type": "text_delta",
         *       "text": "The Rhône"
         *     }
         */
        TextDelta: {
            /** @constant */
            type: "text_delta";
            /** @description Text to append. */
            text: string;
        };
        /**
         * @description Adds a fragment of JSON text to the `input` of a tool call. Once the block stops, the concatenated fragments are valid
         *     JSON; no fragment at all stands for `{}`.
         * @example {
         *       "type": "input_json_delta",
         *       "partial_json": "{\"river\": \"Rh"
         *     }
         */
        InputJSONDelta: {
            /** @constant */
            type: "input_json_delta";
            /** @description Fragment of JSON text. It is usually not valid JSON by itself. */
            partial_json: string;
        };
        /**
         * @description Adds thinking to a thinking block.
         * @example {
         *       "type": "thinking_delta",
         *       "thinking": "Geneva lies where Lake Geneva"
         *     }
         */
        ThinkingDelta: {
            /** @constant */
            type: "thinking_delta";
            /** @description Text to append. */
            thinking: string;
            /** @description Estimated number of thinking tokens since the last estimate. Use it to show progress where thinking is omitted. */
            estimated_tokens?: number | null;
        };
        /**
         * @description Delivers the signature of a thinking block, after its last thinking delta.
         * @example {
         *       "type": "signature_delta",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk="
         *     }
         */
        SignatureDelta: {
            /** @constant */
            type: "signature_delta";
            /** @description Signature that proves that the model generated the thinking. Opaque. */
            signature: string;
        };
        /**
         * @description Adds a citation to a text block.
         * @example {
         *       "type": "citations_delta",
         *       "citation": {
         *         "type": "char_location",
         *         "cited_text": "The Arve joins the Rhône at the Jonction.",
         *         "document_index": 0,
         *         "document_title": "The rivers of Geneva",
         *         "start_char_index": 0,
         *         "end_char_index": 41
         *       }
         *     }
         */
        CitationsDelta: {
            /** @constant */
            type: "citations_delta";
            /** @description Citation to append to the `citations` of the block. */
            citation: components["schemas"]["TextCitation"];
        };
        /**
         * @description Delivers the whole summary of a compaction block at once.
         * @example {
         *       "type": "compaction_delta",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionContentBlockDelta: {
            /** @constant */
            type: "compaction_delta";
            /** @description Text of the summary. Null if the summary could not be created. */
            content: string | null;
            /** @description Opaque data that the service needs to read the summary. Send it back unchanged. */
            encrypted_content?: string | null;
        };
        /**
         * @description Change to a content block. The type of the block determines which types of delta occur.
         * @example {
         *       "type": "text_delta",
         *       "text": "The Rhône"
         *     }
         */
        ContentBlockDelta: components["schemas"]["TextDelta"] | components["schemas"]["InputJSONDelta"] | components["schemas"]["ThinkingDelta"] | components["schemas"]["SignatureDelta"] | components["schemas"]["CitationsDelta"] | components["schemas"]["CompactionContentBlockDelta"];
        /**
         * @description Adds a delta to the current content block.
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
            /** @constant */
            type: "content_block_delta";
            /** @description Index of the block in the `content` of the message. */
            index: number;
            /** @description Change to the block. */
            delta: components["schemas"]["ContentBlockDelta"];
        };
        /**
         * @description Ends a content block. The block is now complete, and the input of a tool call is valid JSON.
         * @example {
         *       "type": "content_block_stop",
         *       "index": 0
         *     }
         */
        ContentBlockStopEvent: {
            /** @constant */
            type: "content_block_stop";
            /** @description Index of the block in the `content` of the message. */
            index: number;
        };
        /**
         * @description Properties of the message that replace those of the `message_start` event.
         * @example {
         *       "stop_reason": "stop_sequence",
         *       "stop_sequence": "END"
         *     }
         */
        MessageDelta: {
            /** @description Reason why generation stopped. */
            stop_reason: components["schemas"]["StopReason"] | null;
            /** @description Member of `stop_sequences` that stopped generation, or null. The text does not include it. */
            stop_sequence?: string | null;
            /** @description Details of a refusal, if the model declined. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            /** @description Container in which the service ran code for this message, if it ran any. */
            container?: components["schemas"]["Container"] | null;
        };
        /**
         * @description Token counts of the whole message so far. They replace earlier counts; do not add them up.
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
            /** @description Number of input tokens that were neither written to nor read from the cache. */
            input_tokens?: number | null;
        } & components["schemas"]["UsageBase"];
        /**
         * @description Delivers properties that are known only at the end of the message, above all its `stop_reason`.
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
            /** @constant */
            type: "message_delta";
            /** @description Properties of the message to replace. */
            delta: components["schemas"]["MessageDelta"];
            /** @description Token counts of the whole message so far. They replace earlier counts. */
            usage: components["schemas"]["MessageDeltaUsage"];
            /** @description Context edits that the service applied to this request. */
            context_management?: components["schemas"]["ContextManagementResponse"] | null;
            /** @description Changes that the service made to the request before passing it to the model. */
            input_transformations?: components["schemas"]["InputTransformation"][] | null;
        };
        /**
         * @description Ends the stream. The message is complete.
         * @example {
         *       "type": "message_stop"
         *     }
         */
        MessageStopEvent: {
            /** @constant */
            type: "message_stop";
        };
        /**
         * @description Keeps the connection alive. It carries no data and can occur anywhere in the stream.
         * @example {
         *       "type": "ping"
         *     }
         */
        PingEvent: {
            /** @constant */
            type: "ping";
        };
        /**
         * @description Machine-readable cause of an error. More codes may be added.
         * @example image_dimensions_too_large
         * @enum {string}
         */
        ErrorCode: "available_tools_limit_exceeded" | "claude_code_key_creator_not_member" | "claude_code_version_too_old" | "cmek_context_unavailable" | "cmek_key_disabled" | "cmek_key_network_blocked" | "cmek_key_unreachable" | "compaction_block_ambiguous" | "compaction_block_misplaced" | "compaction_content_mismatch" | "compaction_incomplete_turn" | "compaction_nothing_to_summarize" | "compaction_signature_invalid" | "compaction_too_many_tool_references" | "compaction_tool_changes_mismatch" | "compaction_unavailable" | "contract_spend_limit_reached" | "enforced_spend_limit_reached" | "file_expired" | "image_dimensions_too_large" | "linked_organization_billing_unavailable" | "linked_organization_spend_limit_reached" | "organization_not_enrolled_in_beta" | "organization_on_hold" | "organization_type_not_supported" | "parent_organization_required" | "ramp_limit_exceeded" | "request_body_encoding_invalid" | "request_body_encoding_unsupported" | "request_body_timeout" | "request_body_too_large_after_decoding" | "sandbox_egress_restricted" | "skill_read_blocked_undecryptable" | "thread_already_continued" | "thread_continue_in_flight" | "thread_fingerprint_mismatch" | "thread_not_found" | "thread_unsupported_request" | "tool_name_conflict" | "tool_reference_unresolved" | "unsupported_charset" | "user_profile_billing_not_authorized" | "user_profile_not_billable" | "user_profile_not_found" | "user_profile_required";
        /**
         * @description Machine-readable details of an error, present if its cause has a code.
         * @example {
         *       "error_code": "image_dimensions_too_large",
         *       "max_side_length_pixels": 8000,
         *       "paths": [
         *         "messages.0.content.1"
         *       ]
         *     }
         */
        ErrorDetails: {
            /** @description Machine-readable cause of the error. */
            error_code?: components["schemas"]["ErrorCode"];
            /** @description Maximum side length of an image, in pixels, if the code is `image_dimensions_too_large`. */
            max_side_length_pixels?: number;
            /** @description Paths of the images that are too large, if the code is `image_dimensions_too_large`. */
            paths?: string[];
            /** @description Features of the request that threads do not support, if the code is `thread_unsupported_request`. */
            unsupported?: ("cache_control" | "context_management" | "fallbacks" | "hipaa" | "inference_hooks" | "thinking")[] | null;
            /** @description URL at which to appeal, if the code is `organization_on_hold`. */
            appeal_url?: string | null;
        };
        /**
         * @description Properties common to all errors.
         * @example {
         *       "message": "Overloaded"
         *     }
         */
        ErrorObjectBase: {
            /** @description Explanation for humans. Its wording may change, so do not match on it. */
            message: string;
            /** @description Machine-readable details, for errors that have some. */
            details?: components["schemas"]["ErrorDetails"] | null;
        };
        /**
         * @description The request is malformed. `message` names the location of the fault and the expected value.
         * @example {
         *       "type": "invalid_request_error",
         *       "message": "messages.0.content: Field required"
         *     }
         */
        InvalidRequestErrorObject: {
            /** @constant */
            type: "invalid_request_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The API key or token is missing, malformed, or revoked.
         * @example {
         *       "type": "authentication_error",
         *       "message": "invalid x-api-key"
         *     }
         */
        AuthenticationErrorObject: {
            /** @constant */
            type: "authentication_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The account cannot be billed, for example because it has no credit left. Changing the request does not help.
         * @example {
         *       "type": "billing_error",
         *       "message": "Your credit balance is too low to access the API."
         *     }
         */
        BillingErrorObject: {
            /** @constant */
            type: "billing_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The credentials are valid but do not permit this request.
         * @example {
         *       "type": "permission_error",
         *       "message": "Your API key does not have permission to use the specified resource."
         *     }
         */
        PermissionErrorObject: {
            /** @constant */
            type: "permission_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The resource does not exist. An unknown model is also reported as this error.
         * @example {
         *       "type": "not_found_error",
         *       "message": "model: claude-3-opus-20240230"
         *     }
         */
        NotFoundErrorObject: {
            /** @constant */
            type: "not_found_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The request body exceeds the maximum size of the operation.
         * @example {
         *       "type": "request_too_large",
         *       "message": "Request exceeds the maximum size"
         *     }
         */
        RequestTooLargeErrorObject: {
            /** @constant */
            type: "request_too_large";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The request exceeded a rate limit. The `retry-after` header says when to retry.
         * @example {
         *       "type": "rate_limit_error",
         *       "message": "This request would exceed the rate limit of your organization of 50 requests per minute."
         *     }
         */
        RateLimitErrorObject: {
            /** @constant */
            type: "rate_limit_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The response took too long. Use streaming for long responses.
         * @example {
         *       "type": "timeout_error",
         *       "message": "Request timed out"
         *     }
         */
        GatewayTimeoutErrorObject: {
            /** @constant */
            type: "timeout_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description An unexpected error occurred in the service. A retry may succeed.
         * @example {
         *       "type": "api_error",
         *       "message": "Internal server error"
         *     }
         */
        APIErrorObject: {
            /** @constant */
            type: "api_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description The service is overloaded. Retry later. A stream can also end with this error after it has begun.
         * @example {
         *       "type": "overloaded_error",
         *       "message": "Overloaded"
         *     }
         */
        OverloadedErrorObject: {
            /** @constant */
            type: "overloaded_error";
        } & components["schemas"]["ErrorObjectBase"];
        /**
         * @description Error that explains why a request failed. Programs should rely on `type`; `message` is for humans, and its wording may
         *     change.
         * @example {
         *       "type": "invalid_request_error",
         *       "message": "max_tokens: Field required"
         *     }
         */
        ErrorObject: components["schemas"]["InvalidRequestErrorObject"] | components["schemas"]["AuthenticationErrorObject"] | components["schemas"]["BillingErrorObject"] | components["schemas"]["PermissionErrorObject"] | components["schemas"]["NotFoundErrorObject"] | components["schemas"]["RequestTooLargeErrorObject"] | components["schemas"]["RateLimitErrorObject"] | components["schemas"]["GatewayTimeoutErrorObject"] | components["schemas"]["APIErrorObject"] | components["schemas"]["OverloadedErrorObject"];
        /**
         * @description Error after the stream has begun, when the status code can no longer report it. It ends the stream, and the message
         *     stays incomplete.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "overloaded_error",
         *         "message": "Overloaded"
         *       }
         *     }
         */
        ErrorEvent: {
            /** @constant */
            type: "error";
            /** @description Error that explains why the stream ended. */
            error: components["schemas"]["ErrorObject"];
            /** @description Identifier of the request, identical to the `request-id` header. */
            request_id?: string | null;
        };
        /**
         * @description Data of one server-sent event. Its `type` is also the name of the event. More events may be added, so ignore events
         *     that you do not know.
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
         * @description Request whose input tokens are counted. It takes the properties of a request to create a message that affect the
         *     number of input tokens.
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
         * @description Token count before context management.
         * @example {
         *       "original_input_tokens": 70000
         *     }
         */
        CountTokensContextManagementResponse: {
            /** @description Number of input tokens if no edit were applied. */
            original_input_tokens: number;
        };
        /**
         * @description Number of input tokens of a request. This is an estimate: the billed number can differ by a few tokens.
         * @example {
         *       "input_tokens": 24
         *     }
         */
        MessageTokensCount: {
            /** @description Total number of tokens in the messages, the system prompt, and the tools. */
            input_tokens: number;
            /** @description Token count before context management. */
            context_management?: components["schemas"]["CountTokensContextManagementResponse"] | null;
        };
        /**
         * @description Pagination properties common to all pages of a list.
         * @example {
         *       "has_more": false,
         *       "first_id": "claude-3-5-sonnet-20241022",
         *       "last_id": "claude-3-opus-20240229"
         *     }
         */
        Page: {
            /** @description If `true`, there are more items beyond this page in the direction of paging. */
            has_more: boolean;
            /** @description Identifier of the first item. Pass it as `before_id` to get the previous page. */
            first_id: string | null;
            /** @description Identifier of the last item. Pass it as `after_id` to get the next page. */
            last_id: string | null;
        };
        /**
         * @description Processing status of a batch.
         * @example in_progress
         * @enum {string}
         */
        MessageBatchProcessingStatus: "in_progress" | "canceling" | "ended";
        /**
         * @description Number of requests of a batch by state. All requests count as `processing` until the whole batch has ended.
         * @example {
         *       "processing": 0,
         *       "succeeded": 98,
         *       "errored": 1,
         *       "canceled": 0,
         *       "expired": 1
         *     }
         */
        MessageBatchRequestCounts: {
            /** @description Number of requests that are still being processed. */
            processing: number;
            /** @description Number of requests that succeeded. */
            succeeded: number;
            /** @description Number of requests that failed. */
            errored: number;
            /** @description Number of requests that were canceled. */
            canceled: number;
            /** @description Number of requests that expired. */
            expired: number;
        };
        /**
         * @description Batch of requests and its progress. Poll it until `processing_status` is `ended`, then get the results.
         * @example {
         *       "id": "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message_batch",
         *       "processing_status": "in_progress",
         *       "request_counts": {
         *         "processing": 2,
         *         "succeeded": 0,
         *         "errored": 0,
         *         "canceled": 0,
         *         "expired": 0
         *       },
         *       "created_at": "2025-03-03T09:12:48.510000Z",
         *       "expires_at": "2025-03-04T09:12:48.510000Z",
         *       "ended_at": null,
         *       "cancel_initiated_at": null,
         *       "archived_at": null,
         *       "results_url": null
         *     }
         */
        MessageBatch: {
            /** @description Unique identifier of the batch. Its format may change. */
            id: string;
            /** @constant */
            type: "message_batch";
            /** @description Processing status of the batch. */
            processing_status: components["schemas"]["MessageBatchProcessingStatus"];
            /** @description Number of requests of the batch by state. */
            request_counts: components["schemas"]["MessageBatchRequestCounts"];
            /**
             * Format: date-time
             * @description Time at which the batch was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Time at which the batch expires, 24 hours after its creation. Requests that are not finished by then expire.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description Time at which the last request succeeded, failed, was canceled, or expired. Null until then.
             */
            ended_at: string | null;
            /**
             * Format: date-time
             * @description Time at which cancellation was requested. Null if it was not.
             */
            cancel_initiated_at: string | null;
            /**
             * Format: date-time
             * @description Time at which the results were removed. Null if they were not.
             */
            archived_at: string | null;
            /** @description URL of the results. Null until the batch has ended. */
            results_url: string | null;
        };
        /**
         * @description One page of batches, newest first.
         * @example {
         *       "data": [],
         *       "has_more": false,
         *       "first_id": null,
         *       "last_id": null
         *     }
         */
        MessageBatchesPage: {
            /** @description Batches on this page. */
            data: components["schemas"]["MessageBatch"][];
        } & components["schemas"]["Page"];
        /**
         * @description One request of a batch.
         * @example {
         *       "custom_id": "geneva",
         *       "params": {
         *         "model": "claude-3-5-haiku-20241022",
         *         "max_tokens": 1024,
         *         "messages": [
         *           {
         *             "role": "user",
         *             "content": "Which rivers flow through Geneva?"
         *           }
         *         ]
         *       }
         *     }
         */
        MessageBatchRequest: {
            /** @description Identifier of your choice, unique within the batch. Results arrive in any order; use it to match them to requests. */
            custom_id: string;
            /** @description Body of the request, as for creating a single message. `stream` cannot be `true`. */
            params: components["schemas"]["CreateMessageRequest"];
        };
        /**
         * @description Requests to process as a batch, in any order, at half the price.
         * @example {
         *       "requests": [
         *         {
         *           "custom_id": "geneva",
         *           "params": {
         *             "model": "claude-3-5-haiku-20241022",
         *             "max_tokens": 1024,
         *             "messages": [
         *               {
         *                 "role": "user",
         *                 "content": "Which rivers flow through Geneva?"
         *               }
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        CreateMessageBatchRequest: {
            /** @description Requests of the batch. Their `custom_id`s are unique. */
            requests: components["schemas"]["MessageBatchRequest"][];
        };
        /**
         * @description Confirmation that a batch and its results were deleted.
         * @example {
         *       "id": "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message_batch_deleted"
         *     }
         */
        DeletedMessageBatch: {
            /** @description Identifier of the deleted batch. */
            id: string;
            /** @constant */
            type: "message_batch_deleted";
        };
        /**
         * @description The request succeeded.
         * @example {
         *       "type": "succeeded",
         *       "message": {
         *         "id": "msg_014VwiXbi91y3JMjcpyGBHX5",
         *         "type": "message",
         *         "role": "assistant",
         *         "model": "claude-3-5-haiku-20241022",
         *         "content": [
         *           {
         *             "type": "text",
         *             "text": "The Rhône and the Arve."
         *           }
         *         ],
         *         "stop_reason": "end_turn",
         *         "stop_sequence": null,
         *         "usage": {
         *           "input_tokens": 14,
         *           "output_tokens": 11
         *         }
         *       }
         *     }
         */
        MessageBatchSucceededResult: {
            /** @constant */
            type: "succeeded";
            /** @description Message that the model generated. */
            message: components["schemas"]["Message"];
        };
        /**
         * @description Body of every error response of the service. A proxy between client and service may send a different body.
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
            /** @description Error that explains why the request failed. */
            error: components["schemas"]["ErrorObject"];
            /** @description Identifier of the request, identical to the `request-id` header. Log it and quote it when you contact support. */
            request_id?: string | null;
        };
        /**
         * @description The request failed. Depending on the error, correct the request or retry it unchanged.
         * @example {
         *       "type": "errored",
         *       "error": {
         *         "type": "error",
         *         "error": {
         *           "type": "invalid_request_error",
         *           "message": "max_tokens: Field required"
         *         }
         *       }
         *     }
         */
        MessageBatchErroredResult: {
            /** @constant */
            type: "errored";
            /** @description Error that explains why the request failed. */
            error: components["schemas"]["ErrorResponse"];
        };
        /**
         * @description The batch was canceled before the request was sent to the model.
         * @example {
         *       "type": "canceled"
         *     }
         */
        MessageBatchCanceledResult: {
            /** @constant */
            type: "canceled";
        };
        /**
         * @description The batch expired before the request was sent to the model.
         * @example {
         *       "type": "expired"
         *     }
         */
        MessageBatchExpiredResult: {
            /** @constant */
            type: "expired";
        };
        /**
         * @description Result of a request of a batch: a message, or the reason why there is none. Only requests that succeeded are billed.
         * @example {
         *       "type": "expired"
         *     }
         */
        MessageBatchResult: components["schemas"]["MessageBatchSucceededResult"] | components["schemas"]["MessageBatchErroredResult"] | components["schemas"]["MessageBatchCanceledResult"] | components["schemas"]["MessageBatchExpiredResult"];
        /**
         * @description Result of one request of a batch. Each line of the results is one such object.
         * @example {
         *       "custom_id": "geneva",
         *       "result": {
         *         "type": "expired"
         *       }
         *     }
         */
        MessageBatchIndividualResponse: {
            /** @description `custom_id` of the request. */
            custom_id: string;
            /** @description Result of the request. */
            result: components["schemas"]["MessageBatchResult"];
        };
        /**
         * @description Support for a capability.
         * @example {
         *       "supported": true
         *     }
         */
        CapabilitySupport: {
            /** @description If `true`, the model supports the capability. */
            supported: boolean;
        };
        /**
         * @description Support for `compaction`, in general and by type.
         * @example {
         *       "supported": true,
         *       "summarize": {
         *         "supported": true
         *       }
         *     }
         */
        CompactionCapability: {
            /** @description Support for a capability. */
            summarize?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Support for context management, in general and by type of edit.
         * @example {
         *       "supported": true,
         *       "clear_thinking_20251015": {
         *         "supported": true
         *       },
         *       "compact_20260112": null
         *     }
         */
        ContextManagementCapability: {
            /** @description Support for a capability. */
            clear_thinking_20251015?: components["schemas"]["CapabilitySupport"] | null;
            /** @description Support for a capability. */
            clear_tool_uses_20250919?: components["schemas"]["CapabilitySupport"] | null;
            /** @description Support for a capability. */
            compact_20260112?: components["schemas"]["CapabilitySupport"] | null;
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Support for `output_config.effort`, in general and by level.
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
            /** @description Support for a capability. */
            low?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            medium?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            high?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            xhigh?: components["schemas"]["CapabilitySupport"] | null;
            /** @description Support for a capability. */
            max?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Support for server tools, in general and by tool. A tool is supported if the model can call at least one version of
         *     it.
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
            /** @description Support for a capability. */
            web_search?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            code_execution?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Support for each value of `thinking.type`. The values are independent of each other.
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
            /** @description Support for a capability. */
            enabled?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            disabled?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            adaptive?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            between_tools?: components["schemas"]["CapabilitySupport"];
        };
        /**
         * @description Support for extended thinking, in general and by value of `thinking.type`.
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
            /** @description Support for each value of `thinking.type`. */
            types: components["schemas"]["ThinkingTypes"];
        } & components["schemas"]["CapabilitySupport"];
        /**
         * @description Capabilities of a model, by feature. More features may be added.
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
            /** @description Support for a capability. */
            batch?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            citations?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            code_execution?: components["schemas"]["CapabilitySupport"];
            /** @description Support for `compaction`, in general and by type. */
            compaction?: components["schemas"]["CompactionCapability"] | null;
            /** @description Support for context management, in general and by type of edit. */
            context_management?: components["schemas"]["ContextManagementCapability"];
            /** @description Support for `output_config.effort`, in general and by level. */
            effort?: components["schemas"]["EffortCapability"];
            /** @description Support for a capability. */
            image_input?: components["schemas"]["CapabilitySupport"];
            /** @description Support for a capability. */
            pdf_input?: components["schemas"]["CapabilitySupport"];
            /**
             * @description Support for server tools, in general and by tool. A tool is supported if the model can call at least one version of
             *     it.
             */
            server_tools?: components["schemas"]["ServerToolsCapability"];
            /** @description Support for a capability. */
            structured_outputs?: components["schemas"]["CapabilitySupport"];
            /** @description Support for extended thinking, in general and by value of `thinking.type`. */
            thinking?: components["schemas"]["ThinkingCapability"];
        };
        /**
         * @description Model with its limits and capabilities.
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
            /** @description Identifier to use as the `model` of a request. */
            id: string;
            /** @description Name for humans. */
            display_name: string;
            /**
             * Format: date-time
             * @description Time at which the model was released. The Unix epoch if the time is unknown.
             */
            created_at: string;
            /** @description Size of the context window, in tokens. */
            max_input_tokens?: number | null;
            /** @description Maximum value for the `max_tokens` of a request. */
            max_tokens?: number | null;
            /** @description Capabilities of the model. */
            capabilities?: components["schemas"]["ModelCapabilities"] | null;
            /**
             * @description Identifiers of the models that the `fallbacks` of a request to this model may name. Empty if such requests cannot
             *     use `fallbacks`.
             */
            allowed_fallback_models?: string[] | null;
            /**
             * @description Model family, or null if the model belongs to none. The `id` does not reveal it.
             * @enum {string|null}
             */
            line?: "haiku" | "sonnet" | "opus" | "fable" | "mythos" | null;
            /**
             * @description Lifecycle stage of the model. A `deprecated` model serves only existing users; a `retired` model serves nobody.
             * @enum {string}
             */
            lifecycle?: "active" | "deprecated" | "retired";
            /**
             * Format: date-time
             * @description Time at which the model was deprecated, if it was.
             */
            deprecated_at?: string | null;
            /**
             * Format: date-time
             * @description Planned time of retirement. The model is retired only once `lifecycle` is `retired`.
             */
            retires_at?: string | null;
        };
        /**
         * @description One page of models, newest first.
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
            /** @description Models on this page. */
            data: components["schemas"]["ModelInfo"][];
        } & components["schemas"]["Page"];
    };
    responses: {
        /** @description The request does not match the description of the operation. Retrying it unchanged fails again. */
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
        /** @description The API key or token is missing or invalid. */
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
        /** @description The account cannot be billed, for example because it has no credit left. */
        PaymentRequired: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are valid but do not permit this request. */
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
        /** @description The resource or the model does not exist. */
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
        /** @description The request body exceeds the maximum size of the operation. */
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
        /** @description The request exceeded a rate limit of the organization. `retry-after` says when to retry. */
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
        /** @description An unexpected error occurred in the service. */
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
        /** @description The response took too long. Use streaming for long responses. */
        GatewayTimeout: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service is temporarily overloaded. */
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
         * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
         * @example 2023-06-01
         */
        AnthropicVersion: string;
        /**
         * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
         *     `x-beta`.
         * @example context-management-2025-06-27,compact-2026-01-12
         */
        AnthropicBeta: components["schemas"]["AnthropicBeta"];
        /**
         * @description Identifier of the workspace to use, for credentials that belong to more than one.
         * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
         */
        WorkspaceId: string;
        /**
         * @description Identifier of the user profile that the request is attributed to, if you make it on behalf of another organization.
         * @example uprof_01HkcTjVrZt3y8Qm2
         */
        UserProfileId: string;
        /**
         * @description Maximum number of items per page. Default: `20`.
         * @example 20
         */
        Limit: number;
        /**
         * @description Returns the page before this item. Pass the `first_id` of the next page.
         * @example claude-3-5-sonnet-20241022
         */
        BeforeId: string;
        /**
         * @description Returns the page after this item. Pass the `last_id` of the previous page.
         * @example claude-3-5-sonnet-20241022
         */
        AfterId: string;
        /**
         * @description Identifier of the batch.
         * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
         */
        MessageBatchId: string;
        /**
         * @description Lifecycle stages of the models to list. Default: all stages except `retired`.
         * @example [
         *       "active"
         *     ]
         */
        Lifecycle: ("active" | "deprecated" | "retired")[];
        /**
         * @description Identifier of the model, or an alias for it.
         * @example claude-3-opus-20240229
         */
        ModelId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Unique identifier of the request. Error bodies repeat it as `request_id`. Quote it when you contact support.
         * @example req_018EeWyXxfu5pfWkrYcMdjWG
         */
        RequestId: string;
        /**
         * @description Identifier of the organization that the credentials belong to.
         * @example e4f1c1a2-4a58-4b6e-9a4e-7c1f0c8b2d11
         */
        OrganizationId: string;
        /**
         * @description Maximum number of requests per period of the rate limit.
         * @example 50
         */
        RateLimitRequestsLimit: number;
        /**
         * @description Number of requests left before the rate limit is reached.
         * @example 49
         */
        RateLimitRequestsRemaining: number;
        /**
         * @description Time at which the rate limit for requests is fully replenished.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitRequestsReset: string;
        /**
         * @description Maximum number of tokens per period of the token limit that is closest to being reached.
         * @example 80000
         */
        RateLimitTokensLimit: number;
        /**
         * @description Number of tokens left in the token limit that is closest to being reached, rounded to thousands.
         * @example 79000
         */
        RateLimitTokensRemaining: number;
        /**
         * @description Time at which the rate limit for tokens is fully replenished.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitTokensReset: string;
        /**
         * @description Maximum number of input tokens per period of the rate limit.
         * @example 50000
         */
        RateLimitInputTokensLimit: number;
        /**
         * @description Number of input tokens left before the rate limit is reached, rounded to thousands.
         * @example 49000
         */
        RateLimitInputTokensRemaining: number;
        /**
         * @description Time at which the rate limit for input tokens is fully replenished.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitInputTokensReset: string;
        /**
         * @description Maximum number of output tokens per period of the rate limit.
         * @example 10000
         */
        RateLimitOutputTokensLimit: number;
        /**
         * @description Number of output tokens left before the rate limit is reached, rounded to thousands.
         * @example 9000
         */
        RateLimitOutputTokensRemaining: number;
        /**
         * @description Time at which the rate limit for output tokens is fully replenished.
         * @example 2025-06-01T12:00:42Z
         */
        RateLimitOutputTokensReset: string;
        /**
         * @description Number of seconds to wait before the next attempt. An earlier attempt fails.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Create a message
     * @description Sends a conversation and returns the next message. With `stream: true`, the message arrives incrementally as
     *     server-sent events. Together, the events contain the same message that the request would return without `stream`.
     *
     *     A stream consists of the following events. `x-sse`, beside the media type of the stream, declares their order.
     *
     *     | event | content |
     *     | --- | --- |
     *     | `message_start` | message without content |
     *     | `content_block_start` | next content block, usually empty |
     *     | `content_block_delta` | change to that block |
     *     | `content_block_stop` | end of that block; the next block may start |
     *     | `message_delta` | `stop_reason` and final token counts |
     *     | `message_stop` | end of the message |
     *     | `ping` | nothing; keeps the connection alive |
     *     | `error` | error after the stream has begun |
     */
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Identifier of the user profile that the request is attributed to, if you make it on behalf of another organization.
                 * @example uprof_01HkcTjVrZt3y8Qm2
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Conversation to continue, the model that continues it, and the settings for the response. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description Message, as one object or, with `stream: true`, as a stream of events. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Count tokens
     * @description Counts the input tokens of a request, including its tools and images, without creating a message. Counting is free and
     *     has its own rate limit.
     */
    countMessageTokens: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Identifier of the user profile that the request is attributed to, if you make it on behalf of another organization.
                 * @example uprof_01HkcTjVrZt3y8Qm2
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Request whose input tokens are counted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountMessageTokensRequest"];
            };
        };
        responses: {
            /** @description Number of input tokens. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * List batches
     * @description Lists the batches of the workspace, newest first.
     */
    listMessageBatches: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items per page. Default: `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Returns the page before this item. Pass the `first_id` of the next page.
                 * @example claude-3-5-sonnet-20241022
                 */
                before_id?: components["parameters"]["BeforeId"];
                /**
                 * @description Returns the page after this item. Pass the `last_id` of the previous page.
                 * @example claude-3-5-sonnet-20241022
                 */
                after_id?: components["parameters"]["AfterId"];
            };
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of batches. */
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
                    "application/json": components["schemas"]["MessageBatchesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Create a batch
     * @description Creates a batch of up to 100,000 requests, which the service processes within 24 hours at half the price. The service
     *     validates each request only when it processes it, so the result of a request reports its errors.
     */
    createMessageBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Identifier of the user profile that the request is attributed to, if you make it on behalf of another organization.
                 * @example uprof_01HkcTjVrZt3y8Qm2
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Requests of the batch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageBatchRequest"];
            };
        };
        responses: {
            /** @description Batch that the service starts to process. */
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
                    "application/json": components["schemas"]["MessageBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Get a batch
     * @description Returns a batch and its progress. You can poll this operation.
     */
    getMessageBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Batch and its progress. */
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
                    "application/json": components["schemas"]["MessageBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Delete a batch
     * @description Deletes a batch and its results. The batch must have ended: cancel it first if it has not.
     */
    deleteMessageBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmation of the deletion. */
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
                    "application/json": components["schemas"]["DeletedMessageBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Cancel a batch
     * @description Cancels a batch before it ends. Requests that the model is already processing may still finish, so the batch stays
     *     `canceling` for a while. The results show which requests were canceled.
     */
    cancelMessageBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Batch whose cancellation has started. */
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
                    "application/json": components["schemas"]["MessageBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Get the results of a batch
     * @description Returns the results of a batch that has ended, as JSON Lines: one line per request, in any order. The schema describes
     *     one line.
     */
    getMessageBatchResults: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Results, one per line. */
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
                    "application/x-jsonl": components["schemas"]["MessageBatchIndividualResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * List models
     * @description Lists the models that the credentials give access to, newest first.
     */
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items per page. Default: `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Returns the page before this item. Pass the `first_id` of the next page.
                 * @example claude-3-5-sonnet-20241022
                 */
                before_id?: components["parameters"]["BeforeId"];
                /**
                 * @description Returns the page after this item. Pass the `last_id` of the previous page.
                 * @example claude-3-5-sonnet-20241022
                 */
                after_id?: components["parameters"]["AfterId"];
                /**
                 * @description Lifecycle stages of the models to list. Default: all stages except `retired`.
                 * @example [
                 *       "active"
                 *     ]
                 */
                "lifecycle[]"?: components["parameters"]["Lifecycle"];
            };
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of models. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
    /**
     * Get a model
     * @description Returns a model. You can also use an alias, such as `claude-3-opus-latest`.
     */
    getModel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the API that the request is written for: `2023-06-01` (recommended) or a newer date.
                 * @example 2023-06-01
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. Properties, content blocks, and tools that require one name it in
                 *     `x-beta`.
                 * @example context-management-2025-06-27,compact-2026-01-12
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Identifier of the workspace to use, for credentials that belong to more than one.
                 * @example wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the model, or an alias for it.
                 * @example claude-3-opus-20240229
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Model with its limits and capabilities. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
            529: components["responses"]["Overloaded"];
        };
    };
}
type WithRequired<T, K extends string> = T & {
    [P in K & keyof T]-?: T[P];
};
/**
 * @description Name of a beta feature, or several names separated by commas. The known values are the features that concern messages.
 *     Some of these have since become part of the API and no longer need to be named.
 */
export type AnthropicBeta = components["schemas"]["AnthropicBeta"];
/**
 * @description Identifier of a model. Every identifier that `GET /v1/models` lists is valid. The named values are the documented
 *     models.
 */
export type Model = components["schemas"]["Model"];
/**
 * @description Cache breakpoint: marks the end of a prefix of the request to keep in the prompt cache. A later request that starts
 *     with the same prefix reads it from the cache, which is cheaper and faster. A request can have at most four
 *     breakpoints.
 */
export type CacheControlEphemeral = components["schemas"]["CacheControlEphemeral"];
/** @description Properties common to all citations of a document. */
export type CitedDocument = components["schemas"]["CitedDocument"];
/** @description Range of characters in a plain text document. */
export type CitedCharacters = components["schemas"]["CitedCharacters"];
/** @description Citation of a range of characters, sent back to the service. Omit its `file_id`. */
export type CitationCharLocationParam = components["schemas"]["CitationCharLocationParam"];
/** @description Range of pages in a PDF. */
export type CitedPages = components["schemas"]["CitedPages"];
/** @description Citation of a range of pages, sent back to the service. Omit its `file_id`. */
export type CitationPageLocationParam = components["schemas"]["CitationPageLocationParam"];
/** @description Range of whole content blocks. */
export type CitedBlocks = components["schemas"]["CitedBlocks"];
/** @description Citation of a range of content blocks, sent back to the service. Omit its `file_id`. */
export type CitationContentBlockLocationParam = components["schemas"]["CitationContentBlockLocationParam"];
/** @description Citation of a page that the web search found. */
export type CitationsWebSearchResultLocation = components["schemas"]["CitationsWebSearchResultLocation"];
/** @description Citation of a page that the web search found, sent back to the service. */
export type CitationWebSearchResultLocationParam = components["schemas"]["CitationWebSearchResultLocationParam"];
/** @description Citation of a range of content blocks in a search result of the request. */
export type CitationsSearchResultLocation = components["schemas"]["CitationsSearchResultLocation"];
/** @description Citation of a search result, sent back to the service. */
export type CitationSearchResultLocationParam = components["schemas"]["CitationSearchResultLocationParam"];
/** @description Citation from an earlier response, sent back to the service. */
export type TextCitationParam = components["schemas"]["TextCitationParam"];
/** @description Text in a turn, in the system prompt, or in the result of a tool. */
export type TextBlockParam = components["schemas"]["TextBlockParam"];
/** @description Image that is part of the request. */
export type Base64ImageSource = components["schemas"]["Base64ImageSource"];
/** @description Image that the service downloads from the web. */
export type URLImageSource = components["schemas"]["URLImageSource"];
/** @description Image that was uploaded as a file, so that requests need not contain it. */
export type FileImageSource = components["schemas"]["FileImageSource"];
/** @description Source of an image. */
export type ImageSource = components["schemas"]["ImageSource"];
/** @description Transformations that the service may apply to an image before passing it to the model. */
export type ImageTransformationsParam = components["schemas"]["ImageTransformationsParam"];
/** @description Image that the model looks at. */
export type ImageBlockParam = components["schemas"]["ImageBlockParam"];
/** @description PDF that is part of the request. The model reads each page as text and as an image, and citations refer to pages. */
export type Base64PDFSource = components["schemas"]["Base64PDFSource"];
/** @description PDF that the service downloads from the web. */
export type URLPDFSource = components["schemas"]["URLPDFSource"];
/** @description Document as plain text. The service splits it into sentences for citations, which refer to ranges of characters. */
export type PlainTextSource = components["schemas"]["PlainTextSource"];
/** @description Content block of a document. Citations refer to text blocks only. */
export type ContentBlockSourceContent = components["schemas"]["ContentBlockSourceContent"];
/** @description Document made of content blocks. Citations refer to whole blocks, so you choose the smallest unit that can be cited. */
export type ContentBlockSource = components["schemas"]["ContentBlockSource"];
/** @description PDF or text that was uploaded as a file, so that requests need not contain it. */
export type FileDocumentSource = components["schemas"]["FileDocumentSource"];
/** @description Source of a document. It determines what citations of the document refer to. */
export type DocumentSource = components["schemas"]["DocumentSource"];
/** @description Settings for citations. All documents of a request must agree on them, and so must all search results. */
export type CitationsConfigParam = components["schemas"]["CitationsConfigParam"];
/** @description Document that the model reads and, if `citations` are enabled, cites. */
export type DocumentBlockParam = components["schemas"]["DocumentBlockParam"];
/** @description Result of a search that you ran. The model can cite it like a result of the web search tool. */
export type SearchResultBlockParam = components["schemas"]["SearchResultBlockParam"];
/**
 * @description Thinking from an earlier response, sent back to the service. The service rejects thinking that does not match its
 *     signature.
 */
export type ThinkingBlockParam = components["schemas"]["ThinkingBlockParam"];
/** @description Redacted thinking from an earlier response, sent back to the service. */
export type RedactedThinkingBlockParam = components["schemas"]["RedactedThinkingBlockParam"];
/** @description The model itself called the tool, in an earlier response that is sent back to the service. */
export type DirectCallerParam = components["schemas"]["DirectCallerParam"];
/** @description Run of code that called a tool. */
export type ServerToolCallerBase = components["schemas"]["ServerToolCallerBase"];
/**
 * @description Code called the tool, run by code execution version 2025-08-25, in an earlier response that is sent back to the
 *     service.
 */
export type ServerToolCallerParam = components["schemas"]["ServerToolCallerParam"];
/**
 * @description Code called the tool, run by code execution version 2026-01-20, in an earlier response that is sent back to the
 *     service.
 */
export type ServerToolCaller20260120Param = components["schemas"]["ServerToolCaller20260120Param"];
/** @description Caller of the tool in an earlier response, sent back to the service. */
export type ToolUseCallerParam = components["schemas"]["ToolUseCallerParam"];
/** @description Tool call from an earlier response, sent back to the service ahead of its result. */
export type ToolUseBlockParam = components["schemas"]["ToolUseBlockParam"];
/** @description Reference to a tool that a search found. */
export type ToolReferenceBlock = components["schemas"]["ToolReferenceBlock"];
/**
 * @description Reference to a deferred tool, which the model can call from here on. If a tool of your own searches for tools, return
 *     such blocks in its `tool_result`.
 */
export type ToolReferenceBlockParam = components["schemas"]["ToolReferenceBlockParam"];
/** @description Open tab of the browser. */
export type BrowserStateTabEntry = components["schemas"]["BrowserStateTabEntry"];
/** @description A tab was opened. */
export type BrowserStateChangeTabOpened = components["schemas"]["BrowserStateChangeTabOpened"];
/** @description File that the browser downloads. */
export type BrowserDownload = components["schemas"]["BrowserDownload"];
/** @description A download started. */
export type BrowserStateChangeDownloadStarted = components["schemas"]["BrowserStateChangeDownloadStarted"];
/** @description A download succeeded. If it started during the same call, report only this change. */
export type BrowserStateChangeDownloadCompleted = components["schemas"]["BrowserStateChangeDownloadCompleted"];
/** @description A download failed or was stopped. */
export type BrowserStateChangeDownloadFailed = components["schemas"]["BrowserStateChangeDownloadFailed"];
/** @description Change in the browser during the call. */
export type BrowserStateChange = components["schemas"]["BrowserStateChange"];
/**
 * @description State of the browser after a member of the browser toolset has run, in addition to the tool's own result. A
 *     `tool_result` can contain at most one, and none if the tool failed. The model reads it as text.
 */
export type BrowserStateBlockParam = components["schemas"]["BrowserStateBlockParam"];
/** @description Content block of the result of a tool. */
export type ToolResultContentBlockParam = components["schemas"]["ToolResultContentBlockParam"];
/**
 * @description Result of a tool call. It belongs in the user turn that directly follows the call, before all other content of that
 *     turn.
 */
export type ToolResultBlockParam = components["schemas"]["ToolResultBlockParam"];
/** @description Name of a server tool, which is a tool that the service runs. */
export type ServerToolName = components["schemas"]["ServerToolName"];
/** @description Properties common to all calls of server tools. */
export type ServerToolUse = components["schemas"]["ServerToolUse"];
/** @description Call of a server tool from an earlier response, sent back to the service. Send its result back, too. */
export type ServerToolUseBlockParam = components["schemas"]["ServerToolUseBlockParam"];
/** @description Properties common to all results of server tools. */
export type ServerToolResultBase = components["schemas"]["ServerToolResultBase"];
/** @description Properties common to all results of server tools that are sent back to the service. */
export type ServerToolResultParamBase = components["schemas"]["ServerToolResultParamBase"];
/** @description Page that the web search found. Only the model reads its text. */
export type WebSearchResultBlock = components["schemas"]["WebSearchResultBlock"];
/** @description Page that the web search found, sent back to the service. */
export type WebSearchResultBlockParam = components["schemas"]["WebSearchResultBlockParam"];
/** @description Reason why the web search failed. */
export type WebSearchToolResultErrorCode = components["schemas"]["WebSearchToolResultErrorCode"];
/** @description The web search failed. */
export type WebSearchToolResultErrorObject = components["schemas"]["WebSearchToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type WebSearchToolRequestErrorObject = components["schemas"]["WebSearchToolRequestErrorObject"];
/** @description Pages that the web search found, or the error of the call, sent back to the service. */
export type WebSearchToolResultBlockParamContent = components["schemas"]["WebSearchToolResultBlockParamContent"];
/** @description Result of a web search from an earlier response, sent back to the service. */
export type WebSearchToolResultBlockParam = components["schemas"]["WebSearchToolResultBlockParam"];
/** @description Page or PDF that the web fetch tool fetched, sent back to the service. */
export type WebFetchBlockParam = components["schemas"]["WebFetchBlockParam"];
/** @description Reason why the page could not be fetched. */
export type WebFetchToolResultErrorCode = components["schemas"]["WebFetchToolResultErrorCode"];
/** @description The page could not be fetched. */
export type WebFetchToolResultErrorBlock = components["schemas"]["WebFetchToolResultErrorBlock"];
/** @description Error of an earlier tool call, sent back to the service. */
export type WebFetchToolResultErrorBlockParam = components["schemas"]["WebFetchToolResultErrorBlockParam"];
/** @description Fetched page, or the error of the call, sent back to the service. */
export type WebFetchToolResultBlockParamContent = components["schemas"]["WebFetchToolResultBlockParamContent"];
/** @description Result of a web fetch from an earlier response, sent back to the service. */
export type WebFetchToolResultBlockParam = components["schemas"]["WebFetchToolResultBlockParam"];
/** @description Outcome of a run of code or of a shell command. */
export type CodeExecutionOutcome = components["schemas"]["CodeExecutionOutcome"];
/** @description File that Python code created. */
export type CodeExecutionOutputBlock = components["schemas"]["CodeExecutionOutputBlock"];
/** @description File that Python code created, sent back to the service. */
export type CodeExecutionOutputBlockParam = components["schemas"]["CodeExecutionOutputBlockParam"];
/** @description Output of Python code and the files that it created, sent back to the service. */
export type CodeExecutionResultBlockParam = components["schemas"]["CodeExecutionResultBlockParam"];
/** @description Output of code that used results of the web search, sent back to the service. */
export type EncryptedCodeExecutionResultBlockParam = components["schemas"]["EncryptedCodeExecutionResultBlockParam"];
/** @description Reason why the code could not be run. */
export type CodeExecutionToolResultErrorCode = components["schemas"]["CodeExecutionToolResultErrorCode"];
/** @description The code could not be run. */
export type CodeExecutionToolResultErrorObject = components["schemas"]["CodeExecutionToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type CodeExecutionToolResultErrorParam = components["schemas"]["CodeExecutionToolResultErrorParam"];
/** @description Output of the code, or the error of the call, sent back to the service. */
export type CodeExecutionToolResultBlockParamContent = components["schemas"]["CodeExecutionToolResultBlockParamContent"];
/** @description Result of a run of code from an earlier response, sent back to the service. */
export type CodeExecutionToolResultBlockParam = components["schemas"]["CodeExecutionToolResultBlockParam"];
/** @description File that a shell command created. */
export type BashCodeExecutionOutputBlock = components["schemas"]["BashCodeExecutionOutputBlock"];
/** @description File that a shell command created, sent back to the service. */
export type BashCodeExecutionOutputBlockParam = components["schemas"]["BashCodeExecutionOutputBlockParam"];
/** @description Output of a shell command and the files that it created, sent back to the service. */
export type BashCodeExecutionResultBlockParam = components["schemas"]["BashCodeExecutionResultBlockParam"];
/** @description Reason why the command could not be run. */
export type BashCodeExecutionToolResultErrorCode = components["schemas"]["BashCodeExecutionToolResultErrorCode"];
/** @description The command could not be run. */
export type BashCodeExecutionToolResultErrorObject = components["schemas"]["BashCodeExecutionToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type BashCodeExecutionToolResultErrorParam = components["schemas"]["BashCodeExecutionToolResultErrorParam"];
/** @description Output of a shell command, or the error of the call, sent back to the service. */
export type BashCodeExecutionToolResultBlockParamContent = components["schemas"]["BashCodeExecutionToolResultBlockParamContent"];
/** @description Result of a shell command from an earlier response, sent back to the service. */
export type BashCodeExecutionToolResultBlockParam = components["schemas"]["BashCodeExecutionToolResultBlockParam"];
/** @description Content of a file in the container, or of a part of it. */
export type TextEditorCodeExecutionViewResultBlock = components["schemas"]["TextEditorCodeExecutionViewResultBlock"];
/** @description Result of viewing a file, sent back to the service. */
export type TextEditorCodeExecutionViewResultBlockParam = components["schemas"]["TextEditorCodeExecutionViewResultBlockParam"];
/** @description A file in the container was written. */
export type TextEditorCodeExecutionCreateResultBlock = components["schemas"]["TextEditorCodeExecutionCreateResultBlock"];
/** @description Result of writing a file, sent back to the service. */
export type TextEditorCodeExecutionCreateResultBlockParam = components["schemas"]["TextEditorCodeExecutionCreateResultBlockParam"];
/** @description Text in a file in the container was replaced. */
export type TextEditorCodeExecutionStrReplaceResultBlock = components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlock"];
/** @description Result of replacing text in a file, sent back to the service. */
export type TextEditorCodeExecutionStrReplaceResultBlockParam = components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlockParam"];
/** @description Reason why the file could not be viewed or edited. */
export type TextEditorCodeExecutionToolResultErrorCode = components["schemas"]["TextEditorCodeExecutionToolResultErrorCode"];
/** @description The file could not be viewed or edited. */
export type TextEditorCodeExecutionToolResultErrorObject = components["schemas"]["TextEditorCodeExecutionToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type TextEditorCodeExecutionToolResultErrorParam = components["schemas"]["TextEditorCodeExecutionToolResultErrorParam"];
/** @description Result of viewing or editing a file, or the error of the call, sent back to the service. */
export type TextEditorCodeExecutionToolResultBlockParamContent = components["schemas"]["TextEditorCodeExecutionToolResultBlockParamContent"];
/** @description Result of viewing or editing a file from an earlier response, sent back to the service. */
export type TextEditorCodeExecutionToolResultBlockParam = components["schemas"]["TextEditorCodeExecutionToolResultBlockParam"];
/** @description References to the tools that a search found, sent back to the service. */
export type ToolSearchToolSearchResultBlockParam = components["schemas"]["ToolSearchToolSearchResultBlockParam"];
/** @description Reason why the tool search failed. */
export type ToolSearchToolResultErrorCode = components["schemas"]["ToolSearchToolResultErrorCode"];
/** @description The tool search failed. */
export type ToolSearchToolResultErrorObject = components["schemas"]["ToolSearchToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type ToolSearchToolResultErrorParam = components["schemas"]["ToolSearchToolResultErrorParam"];
/** @description References to the tools that a search found, or the error of the search, sent back to the service. */
export type ToolSearchToolResultBlockParamContent = components["schemas"]["ToolSearchToolResultBlockParamContent"];
/** @description Result of a tool search from an earlier response, sent back to the service. */
export type ToolSearchToolResultBlockParam = components["schemas"]["ToolSearchToolResultBlockParam"];
/** @description Properties common to all advice. */
export type AdvisorAnswerBase = components["schemas"]["AdvisorAnswerBase"];
/** @description Advice as text. */
export type AdvisorResultBlock = components["schemas"]["AdvisorResultBlock"];
/** @description Advice from an earlier response, sent back to the service. */
export type AdvisorResultBlockParam = components["schemas"]["AdvisorResultBlockParam"];
/** @description Advice whose text is not shown. */
export type AdvisorRedactedResultBlock = components["schemas"]["AdvisorRedactedResultBlock"];
/** @description Redacted advice from an earlier response, sent back to the service. */
export type AdvisorRedactedResultBlockParam = components["schemas"]["AdvisorRedactedResultBlockParam"];
/** @description Reason why the advisor gave no advice. */
export type AdvisorToolResultErrorCode = components["schemas"]["AdvisorToolResultErrorCode"];
/** @description The advisor gave no advice. */
export type AdvisorToolResultErrorObject = components["schemas"]["AdvisorToolResultErrorObject"];
/** @description Error of an earlier tool call, sent back to the service. */
export type AdvisorToolResultErrorParam = components["schemas"]["AdvisorToolResultErrorParam"];
/** @description Advice, or the error of the call, sent back to the service. */
export type AdvisorToolResultBlockParamContent = components["schemas"]["AdvisorToolResultBlockParamContent"];
/** @description Result of the advisor tool from an earlier response, sent back to the service. */
export type AdvisorToolResultBlockParam = components["schemas"]["AdvisorToolResultBlockParam"];
/** @description Call of a tool of an MCP server. The service makes the call, and its result follows in the same message. */
export type MCPToolUseBlock = components["schemas"]["MCPToolUseBlock"];
/** @description Call of a tool of an MCP server from an earlier response, sent back to the service. */
export type MCPToolUseBlockParam = components["schemas"]["MCPToolUseBlockParam"];
/** @description Result of a tool of an MCP server from an earlier response, sent back to the service. */
export type RequestMCPToolResultBlockParam = components["schemas"]["RequestMCPToolResultBlockParam"];
/** @description Tool as its MCP server describes it. */
export type MCPToolBase = components["schemas"]["MCPToolBase"];
/** @description Tool that an MCP server offers, sent back to the service. */
export type MCPToolParam = components["schemas"]["MCPToolParam"];
/** @description Tools that an MCP server listed in an earlier response, sent back to the service. */
export type MCPToolListingBlockParam = components["schemas"]["MCPToolListingBlockParam"];
/** @description File that was uploaded to the container. */
export type ContainerUploadBlock = components["schemas"]["ContainerUploadBlock"];
/** @description File to upload to the container, where code of the model can read it among the inputs. */
export type ContainerUploadBlockParam = components["schemas"]["ContainerUploadBlockParam"];
/** @description Reference to a tool. */
export type ToolChangeToolReference = components["schemas"]["ToolChangeToolReference"];
/** @description Reference to a tool of an MCP server. */
export type ToolChangeMCPToolReference = components["schemas"]["ToolChangeMCPToolReference"];
/** @description Reference to all tools of an MCP server. */
export type ToolChangeMCPToolsetReference = components["schemas"]["ToolChangeMCPToolsetReference"];
/**
 * @description Caller that may call a tool: the model itself (`direct`), or code that it runs with a version of code execution, for
 *     example to call the tool in a loop or to filter its results.
 */
export type AllowedCaller = components["schemas"]["AllowedCaller"];
/** @description Settings common to all tools. */
export type ToolBase = components["schemas"]["ToolBase"];
/** @description Settings common to all tools that you run. */
export type ClientToolBase = components["schemas"]["ClientToolBase"];
/** @description Keywords of JSON Schema, except `properties` and `required`, which the schema of a tool's input defines differently. */
export type JsonSchemaKeywords = components["schemas"]["JsonSchemaKeywords"];
/**
 * @description JSON Schema, draft 2020-12. `true` allows every value, and `false` allows none. Unknown keywords are allowed and have
 *     no effect.
 */
export type JsonSchema = components["schemas"]["JsonSchema"];
/** @description Schemas by property name, or by pattern for property names. */
export type JsonSchemaMap = components["schemas"]["JsonSchemaMap"];
/** @description Names of the required properties. */
export type JsonSchemaNames = components["schemas"]["JsonSchemaNames"];
/** @description JSON Schema with keywords, as opposed to `true` or `false`. */
export type JsonSchemaObject = components["schemas"]["JsonSchemaObject"];
/** @description Keywords that describe a value without restricting it (the "meta-data", "format" and "content" vocabularies). */
export type JsonSchemaAnnotations = components["schemas"]["JsonSchemaAnnotations"];
/** @description Type of a JSON value. `integer` is a number without a fraction. */
export type JsonSchemaType = components["schemas"]["JsonSchemaType"];
/** @description Keywords that restrict the value itself (the "validation" vocabulary), except `required`. */
export type JsonSchemaAssertions = components["schemas"]["JsonSchemaAssertions"];
/** @description Non-empty array of schemas that apply together, as alternatives, or one per item. */
export type JsonSchemaList = components["schemas"]["JsonSchemaList"];
/**
 * @description Keywords that apply other schemas to the value or to its parts (the "applicator" and "unevaluated" vocabularies),
 *     except `properties`.
 */
export type JsonSchemaApplicators = components["schemas"]["JsonSchemaApplicators"];
/** @description Keywords that identify schemas and refer to them (the "core" vocabulary). */
export type JsonSchemaCore = components["schemas"]["JsonSchemaCore"];
/**
 * @description JSON Schema of the input of a tool. The input is always an object, so `type` is `object`, and `properties` lists the
 *     arguments.
 */
export type InputSchema = components["schemas"]["InputSchema"];
/**
 * @description Tool of your own. The model decides by its description when to call it and generates an input that matches its schema.
 *     You run the tool and send the result.
 */
export type Tool = components["schemas"]["Tool"];
/** @description Settings common to all web tools. */
export type WebToolBase = components["schemas"]["WebToolBase"];
/** @description Approximate location of the user, which makes search results more relevant. Provide as much as you know. */
export type UserLocation = components["schemas"]["UserLocation"];
/** @description Settings common to all versions of the web search tool. */
export type WebSearchToolBase = components["schemas"]["WebSearchToolBase"];
/** @description Web search tool, version 2025-03-05: the model itself calls the search. */
export type WebSearchTool20250305 = components["schemas"]["WebSearchTool20250305"];
/** @description Web search tool, version 2026-02-09: the model can filter results with code before it reads them. */
export type WebSearchTool20260209 = components["schemas"]["WebSearchTool20260209"];
/**
 * @description Presence of the tool's calls and results in the response after code has finished processing them: `full` includes
 *     them, `excluded` omits them. Results that the next turn needs are always included.
 */
export type ResponseInclusion = components["schemas"]["ResponseInclusion"];
/**
 * @description Web search tool, version 2026-03-18: like version 2026-02-09; in addition, the response can omit results that code has
 *     finished processing.
 */
export type WebSearchTool20260318 = components["schemas"]["WebSearchTool20260318"];
/** @description All URLs from this part of the conversation. */
export type WebFetchURLSourceAll = components["schemas"]["WebFetchURLSourceAll"];
/** @description No URLs from this part of the conversation. */
export type WebFetchURLSourceNone = components["schemas"]["WebFetchURLSourceNone"];
/** @description Permission to fetch URLs from text of the user. */
export type WebFetchUserURLSource = components["schemas"]["WebFetchUserURLSource"];
/** @description Reference to one of the `tools` of the request. */
export type WebFetchURLSourceToolReference = components["schemas"]["WebFetchURLSourceToolReference"];
/** @description URLs from the results of these tools only. */
export type WebFetchURLSourceOnly = components["schemas"]["WebFetchURLSourceOnly"];
/** @description URLs from the results of all tools except these. */
export type WebFetchURLSourceExcept = components["schemas"]["WebFetchURLSourceExcept"];
/** @description Tools whose results URLs to fetch may come from. */
export type WebFetchToolURLSource = components["schemas"]["WebFetchToolURLSource"];
/**
 * @description Parts of the conversation that URLs to fetch may come from. This protects against text that lures the model to a page
 *     of someone else's choice. Default: all parts.
 */
export type WebFetchURLSources = components["schemas"]["WebFetchURLSources"];
/** @description Settings common to all versions of the web fetch tool. */
export type WebFetchToolBase = components["schemas"]["WebFetchToolBase"];
/** @description Web fetch tool, version 2025-09-10: fetches pages and PDFs whose URL occurs in the conversation. */
export type WebFetchTool20250910 = components["schemas"]["WebFetchTool20250910"];
/** @description Web fetch tool, version 2026-02-09: the model can filter results with code before it reads them. */
export type WebFetchTool20260209 = components["schemas"]["WebFetchTool20260209"];
/** @description Web fetch tool, version 2026-03-09: like version 2026-02-09; in addition, the tool can bypass cached copies of pages. */
export type WebFetchTool20260309 = components["schemas"]["WebFetchTool20260309"];
/**
 * @description Web fetch tool, version 2026-03-18: like version 2026-03-09; in addition, the response can omit results that code has
 *     finished processing.
 */
export type WebFetchTool20260318 = components["schemas"]["WebFetchTool20260318"];
/** @description Code execution tool, version 2025-05-22: runs Python in a container without internet access. */
export type CodeExecutionTool20250522 = components["schemas"]["CodeExecutionTool20250522"];
/**
 * @description Code execution tool, version 2025-08-25: runs shell commands and edits files in a container without internet access.
 *     Commands and edits have their own types of calls and results.
 */
export type CodeExecutionTool20250825 = components["schemas"]["CodeExecutionTool20250825"];
/**
 * @description Code execution tool, version 2026-01-20: like version 2025-08-25; in addition, code can call other tools, and
 *     variables last as long as the container.
 */
export type CodeExecutionTool20260120 = components["schemas"]["CodeExecutionTool20260120"];
/** @description Code execution tool, version 2026-05-21: an update of version 2026-01-20. */
export type CodeExecutionTool20260521 = components["schemas"]["CodeExecutionTool20260521"];
/** @description Bash tool, version 2024-10-22: a shell that you run. The model knows the schema of its input; you run the commands. */
export type ToolBash20241022 = components["schemas"]["ToolBash20241022"];
/**
 * @description Bash tool, version 2025-01-24: a shell that you run. The model knows the schema of its input; you run the commands and
 *     keep the session open.
 */
export type ToolBash20250124 = components["schemas"]["ToolBash20250124"];
/** @description Text editor tool, version 2024-10-22: an editor that you run. */
export type ToolTextEditor20241022 = components["schemas"]["ToolTextEditor20241022"];
/** @description Text editor tool, version 2025-01-24: an editor that you run, with undo. */
export type ToolTextEditor20250124 = components["schemas"]["ToolTextEditor20250124"];
/** @description Text editor tool, version 2025-04-29: an editor that you run, without undo. */
export type ToolTextEditor20250429 = components["schemas"]["ToolTextEditor20250429"];
/**
 * @description Text editor tool, version 2025-07-28: an editor that you run, without undo and with a limit on the characters that
 *     viewing a file shows.
 */
export type ToolTextEditor20250728 = components["schemas"]["ToolTextEditor20250728"];
/**
 * @description Memory tool, version 2025-08-18: files under `/memories` that outlast the conversation. The model reads and writes
 *     them; you store them.
 */
export type MemoryTool20250818 = components["schemas"]["MemoryTool20250818"];
/** @description Settings common to all versions of the computer use tool. */
export type ToolComputerUseBase = components["schemas"]["ToolComputerUseBase"];
/** @description Computer use tool, version 2024-10-22: a screen, mouse, and keyboard that you control. */
export type ToolComputerUse20241022 = components["schemas"]["ToolComputerUse20241022"];
/**
 * @description Computer use tool, version 2025-01-24: a screen, mouse, and keyboard that you control. Adds scrolling, waiting, and
 *     holding keys and mouse buttons.
 */
export type ToolComputerUse20250124 = components["schemas"]["ToolComputerUse20250124"];
/**
 * @description Computer use tool, version 2025-11-24: like version 2025-01-24; in addition, the model can request a part of the
 *     screen in full detail.
 */
export type ToolComputerUse20251124 = components["schemas"]["ToolComputerUse20251124"];
/**
 * @description Settings common to all toolsets. A toolset has no name: calls name its member in `name` and the toolset in
 *     `toolset_name`.
 */
export type ToolsetBase = components["schemas"]["ToolsetBase"];
/** @description Settings for one member of a toolset. Null keeps its defaults. */
export type ToolsetMemberConfig = components["schemas"]["ToolsetMemberConfig"];
/** @description Settings that differ from the defaults of the computer toolset, by member. */
export type ComputerToolsetConfigs = components["schemas"]["ComputerToolsetConfigs"];
/**
 * @description Computer toolset, version 2026-08-01: a screen, mouse, and keyboard that you control, with one tool per action.
 *     Default: all members are enabled.
 */
export type ComputerToolset20260801 = components["schemas"]["ComputerToolset20260801"];
/** @description Settings that differ from the defaults of the browser toolset, by member. */
export type BrowserToolsetConfigs = components["schemas"]["BrowserToolsetConfigs"];
/** @description Browser toolset, version 2026-08-01: a browser that you run, with one tool per action. */
export type BrowserToolset20260801 = components["schemas"]["BrowserToolset20260801"];
/** @description Tool search by words: the model finds deferred tools by words in their names and descriptions. */
export type ToolSearchToolBm25 = components["schemas"]["ToolSearchToolBm25"];
/** @description Tool search by regular expression: the model finds deferred tools by matching their names and descriptions. */
export type ToolSearchToolRegex = components["schemas"]["ToolSearchToolRegex"];
/**
 * @description Advisor tool, version 2026-03-01: a second model that the first one asks for advice. It reads the whole conversation,
 *     and its response is billed like a separate message.
 */
export type AdvisorTool20260301 = components["schemas"]["AdvisorTool20260301"];
/** @description Settings for all tools of an MCP server. */
export type MCPToolDefaultConfig = components["schemas"]["MCPToolDefaultConfig"];
/** @description Settings for one tool of an MCP server. */
export type MCPToolConfig = components["schemas"]["MCPToolConfig"];
/** @description Tools of one of the `mcp_servers` of the request. */
export type MCPToolset = components["schemas"]["MCPToolset"];
/**
 * @description Tool that the model knows without a schema, identified by its type and version. The service runs web search, web
 *     fetch, code execution, tool search, the advisor, and the tools of MCP servers; you run the others.
 */
export type BuiltInTool = components["schemas"]["BuiltInTool"];
/** @description Tool that the model may call. */
export type ToolUnion = components["schemas"]["ToolUnion"];
/** @description Definition of a tool that `tools` does not contain. */
export type ToolChangeToolDefinitionParam = components["schemas"]["ToolChangeToolDefinitionParam"];
/** @description Tool or toolset to add: a reference to a member of `tools`, or a definition. */
export type AddedToolParam = components["schemas"]["AddedToolParam"];
/** @description Addition of a tool. From here on, the model may call it. */
export type ToolAdditionBlockParam = components["schemas"]["ToolAdditionBlockParam"];
/** @description Tool or toolset to remove, by name. */
export type RemovedToolParam = components["schemas"]["RemovedToolParam"];
/** @description Removal of a tool. From here on, the model may not call it. */
export type ToolRemovalBlockParam = components["schemas"]["ToolRemovalBlockParam"];
/** @description Change of the tools in the middle of the conversation. */
export type ToolChangeBlockParam = components["schemas"]["ToolChangeBlockParam"];
/** @description Summary from an earlier response, sent back to the service. */
export type CompactionBlockParam = components["schemas"]["CompactionBlockParam"];
/** @description Model before or after a switch, sent back to the service. */
export type FallbackInfoParam = components["schemas"]["FallbackInfoParam"];
/** @description Switch to another model from an earlier response, sent back to the service. */
export type FallbackBlockParam = components["schemas"]["FallbackBlockParam"];
/** @description Content block of a turn. */
export type ContentBlockParam = components["schemas"]["ContentBlockParam"];
/** @description Content of a turn. A string is equivalent to an array with one text block. */
export type MessageContentParam = components["schemas"]["MessageContentParam"];
/** @description One turn of the conversation. */
export type MessageParam = components["schemas"]["MessageParam"];
/**
 * @description System prompt: context and instructions for the whole conversation, as a string or as an array of text blocks. Each
 *     text block can have a cache breakpoint.
 */
export type SystemPrompt = components["schemas"]["SystemPrompt"];
/** @description Settings common to all strategies that allow tool calls. */
export type ToolChoiceBase = components["schemas"]["ToolChoiceBase"];
/** @description The model decides whether to call tools, and which ones. */
export type ToolChoiceAuto = components["schemas"]["ToolChoiceAuto"];
/** @description The model calls at least one tool of its choice. */
export type ToolChoiceAny = components["schemas"]["ToolChoiceAny"];
/** @description The model calls a specific tool. */
export type ToolChoiceTool = components["schemas"]["ToolChoiceTool"];
/** @description The model does not call any tool. */
export type ToolChoiceNone = components["schemas"]["ToolChoiceNone"];
/** @description Strategy for tool calls: the model may, must, or must not call tools. Default: `auto`. */
export type ToolChoice = components["schemas"]["ToolChoice"];
/** @description Settings for thinking that is sent back but belongs to another conversation. */
export type ThinkingBlockBinding = components["schemas"]["ThinkingBlockBinding"];
/** @description Settings common to enabled and adaptive thinking. */
export type ThinkingConfigBase = components["schemas"]["ThinkingConfigBase"];
/** @description Enabled thinking: the model thinks before it responds, within a budget of tokens. */
export type ThinkingConfigEnabled = components["schemas"]["ThinkingConfigEnabled"];
/** @description Disabled thinking: the model responds without thinking. */
export type ThinkingConfigDisabled = components["schemas"]["ThinkingConfigDisabled"];
/** @description Adaptive thinking: the model decides whether and how much to think. */
export type ThinkingConfigAdaptive = components["schemas"]["ThinkingConfigAdaptive"];
/**
 * @description Thinking between tools: the model does not think, but may report its progress between tool calls. The response
 *     contains these notes as thinking blocks.
 */
export type ThinkingConfigBetweenTools = components["schemas"]["ThinkingConfigBetweenTools"];
/** @description Settings for extended thinking. The model determines which types it accepts and which one is the default. */
export type ThinkingConfigParam = components["schemas"]["ThinkingConfigParam"];
/**
 * @description Effort that the model puts into the response: thinking, tool calls, and explanation. A higher level gives better
 *     results and costs more. The model determines which levels are available.
 */
export type Effort = components["schemas"]["Effort"];
/** @description JSON output that matches a schema. The output always matches, unless the model declines or `max_tokens` truncates it. */
export type JSONOutputFormat = components["schemas"]["JSONOutputFormat"];
/**
 * @description Token budget of a task over all its requests, which lets the model plan ahead. Unlike `max_tokens`, it does not
 *     truncate the response.
 */
export type TokenTaskBudget = components["schemas"]["TokenTaskBudget"];
/** @description Settings for the output. */
export type OutputConfig = components["schemas"]["OutputConfig"];
/** @description Selection of the tools of an MCP server. Use a tool of type `mcp_toolset` instead. */
export type RequestMCPServerToolConfiguration = components["schemas"]["RequestMCPServerToolConfiguration"];
/**
 * @description MCP server that the service connects to. The service runs its tools: the response contains calls and results as
 *     `mcp_tool_use` and `mcp_tool_result` blocks.
 */
export type RequestMCPServerURLDefinition = components["schemas"]["RequestMCPServerURLDefinition"];
/** @description Applies an edit from this number of input tokens on. */
export type InputTokensTrigger = components["schemas"]["InputTokensTrigger"];
/** @description Applies an edit from this number of tool calls on. */
export type ToolUsesTrigger = components["schemas"]["ToolUsesTrigger"];
/** @description Size of a conversation from which an edit applies. */
export type ContextManagementTrigger = components["schemas"]["ContextManagementTrigger"];
/** @description Keeps this number of most recent tool calls. */
export type ToolUsesKeep = components["schemas"]["ToolUsesKeep"];
/** @description Minimum number of input tokens that an edit must clear. Below it, the edit does not apply. */
export type InputTokensClearAtLeast = components["schemas"]["InputTokensClearAtLeast"];
/** @description Context edit that clears the content of older tool results and, on request, the input of their calls. */
export type ClearToolUses20250919Edit = components["schemas"]["ClearToolUses20250919Edit"];
/** @description Keeps the thinking of this number of most recent assistant turns. */
export type ThinkingTurns = components["schemas"]["ThinkingTurns"];
/** @description Keeps the thinking of all turns, which leaves the cached prefix intact. */
export type AllThinkingTurns = components["schemas"]["AllThinkingTurns"];
/** @description Assistant turns that keep their thinking. */
export type ThinkingTurnsKeep = components["schemas"]["ThinkingTurnsKeep"];
/** @description Context edit that removes thinking from older turns. */
export type ClearThinking20251015Edit = components["schemas"]["ClearThinking20251015Edit"];
/**
 * @description Context edit that replaces the conversation with a summary. The response starts with the summary, in a `compaction`
 *     block.
 */
export type Compact20260112Edit = components["schemas"]["Compact20260112Edit"];
/** @description Edit that makes the context smaller. */
export type ContextManagementEdit = components["schemas"]["ContextManagementEdit"];
/** @description Settings for context management: automatic edits that keep a long conversation within the context window. */
export type ContextManagementConfig = components["schemas"]["ContextManagementConfig"];
/** @description Request for a summary of the conversation instead of a response. */
export type CompactionConfig = components["schemas"]["CompactionConfig"];
/** @description Policy that decides which organization pays for the request. */
export type BillingPolicy = components["schemas"]["BillingPolicy"];
/** @description Properties of a request that determine its input tokens. */
export type MessageRequestBase = components["schemas"]["MessageRequestBase"];
/** @description Metadata about the request. It does not affect the response. */
export type Metadata = components["schemas"]["Metadata"];
/** @description Skill to load: a folder of instructions and scripts that the model reads as needed. */
export type SkillParams = components["schemas"]["SkillParams"];
/** @description Container to run code in, and the skills to load into it. */
export type ContainerParams = components["schemas"]["ContainerParams"];
/** @description Container to run code in. A string is the identifier of an existing container. */
export type MessageCreateParamsContainer = components["schemas"]["MessageCreateParamsContainer"];
/** @description Requests a diagnosis of a prompt cache miss. */
export type DiagnosticsParam = components["schemas"]["DiagnosticsParam"];
/** @description Model to try, with the settings that differ from those of the request. */
export type FallbackParam = components["schemas"]["FallbackParam"];
/**
 * @description Models to try, in order, if the requested model declines for policy reasons. The string `default` leaves the choice to
 *     the service.
 */
export type FallbacksParam = components["schemas"]["FallbacksParam"];
/** @description Token from a refusal, and the handling of a token that does not match. */
export type FallbackCreditTokenParam = components["schemas"]["FallbackCreditTokenParam"];
/** @description Starts a thread. Continue it with the `id` of the response. */
export type ThreadCreateParams = components["schemas"]["ThreadCreateParams"];
/** @description Continues a thread. The `messages` of the request contain only the new turns. */
export type ThreadContinueParams = components["schemas"]["ThreadContinueParams"];
/** @description Settings for threads: the service stores the conversation, so a request contains only the new turns. */
export type MessageThreadParam = components["schemas"]["MessageThreadParam"];
/** @description Conversation to continue, the model that continues it, and the settings for the response. */
export type CreateMessageRequest = components["schemas"]["CreateMessageRequest"];
/** @description Uploaded file that a cited document comes from. */
export type CitedFile = components["schemas"]["CitedFile"];
/** @description Citation of a range of characters in a plain text document. */
export type CitationCharLocation = components["schemas"]["CitationCharLocation"];
/** @description Citation of a range of pages in a PDF. */
export type CitationPageLocation = components["schemas"]["CitationPageLocation"];
/** @description Citation of a range of content blocks in a document made of blocks. */
export type CitationContentBlockLocation = components["schemas"]["CitationContentBlockLocation"];
/** @description Citation that supports a statement of the model. */
export type TextCitation = components["schemas"]["TextCitation"];
/** @description Text that the model generated. With citations, each statement that rests on sources is a block of its own. */
export type TextBlock = components["schemas"]["TextBlock"];
/**
 * @description Thinking of the model before the content that follows. When the model calls tools, send the block back unchanged
 *     together with the results.
 */
export type ThinkingBlock = components["schemas"]["ThinkingBlock"];
/** @description Thinking whose content is not shown. Send the block back unchanged, like any other thinking block. */
export type RedactedThinkingBlock = components["schemas"]["RedactedThinkingBlock"];
/** @description The model itself called the tool. */
export type DirectCaller = components["schemas"]["DirectCaller"];
/** @description Code called the tool, run by code execution version 2025-08-25, the first one that can call tools. */
export type ServerToolCaller = components["schemas"]["ServerToolCaller"];
/** @description Code called the tool, run by code execution version 2026-01-20, whose container keeps variables. */
export type ServerToolCaller20260120 = components["schemas"]["ServerToolCaller20260120"];
/** @description Caller of the tool: the model, or code that it runs. */
export type ToolUseCaller = components["schemas"]["ToolUseCaller"];
/** @description Call of one of your tools. Run the tool, and send its result in a `tool_result` block of the next turn. */
export type ToolUseBlock = components["schemas"]["ToolUseBlock"];
/**
 * @description Call of a server tool. The service runs the tool, so you do nothing. The result follows in the same message or, after
 *     a `pause_turn`, in the next one.
 */
export type ServerToolUseBlock = components["schemas"]["ServerToolUseBlock"];
/** @description Pages that the web search found, or the error of the call. */
export type WebSearchToolResultBlockContent = components["schemas"]["WebSearchToolResultBlockContent"];
/** @description Result of a web search. */
export type WebSearchToolResultBlock = components["schemas"]["WebSearchToolResultBlock"];
/** @description PDF that a server tool fetched. */
export type ResponseBase64PDFSource = components["schemas"]["ResponseBase64PDFSource"];
/** @description Text of a page that a server tool fetched. */
export type ResponsePlainTextSource = components["schemas"]["ResponsePlainTextSource"];
/** @description Content of a document that a server tool fetched. */
export type ResponseDocumentSource = components["schemas"]["ResponseDocumentSource"];
/** @description Settings for citations of a document. */
export type CitationsConfig = components["schemas"]["CitationsConfig"];
/** @description Document that a server tool fetched. */
export type DocumentBlock = components["schemas"]["DocumentBlock"];
/** @description Page or PDF that the web fetch tool fetched. */
export type WebFetchBlock = components["schemas"]["WebFetchBlock"];
/** @description Fetched page, or the error of the call. */
export type WebFetchToolResultBlockContent = components["schemas"]["WebFetchToolResultBlockContent"];
/** @description Result of a web fetch. */
export type WebFetchToolResultBlock = components["schemas"]["WebFetchToolResultBlock"];
/** @description Output of Python code and the files that it created. */
export type CodeExecutionResultBlock = components["schemas"]["CodeExecutionResultBlock"];
/** @description Output of code that used results of the web search. Only the service can read its standard output. */
export type EncryptedCodeExecutionResultBlock = components["schemas"]["EncryptedCodeExecutionResultBlock"];
/** @description Output of the code, or the error of the call. */
export type CodeExecutionToolResultBlockContent = components["schemas"]["CodeExecutionToolResultBlockContent"];
/** @description Result of a run of code. */
export type CodeExecutionToolResultBlock = components["schemas"]["CodeExecutionToolResultBlock"];
/** @description Output of a shell command and the files that it created. */
export type BashCodeExecutionResultBlock = components["schemas"]["BashCodeExecutionResultBlock"];
/** @description Output of a shell command, or the error of the call. */
export type BashCodeExecutionToolResultBlockContent = components["schemas"]["BashCodeExecutionToolResultBlockContent"];
/** @description Result of a shell command in the container. */
export type BashCodeExecutionToolResultBlock = components["schemas"]["BashCodeExecutionToolResultBlock"];
/** @description Result of viewing or editing a file, or the error of the call. */
export type TextEditorCodeExecutionToolResultBlockContent = components["schemas"]["TextEditorCodeExecutionToolResultBlockContent"];
/** @description Result of viewing or editing a file in the container. */
export type TextEditorCodeExecutionToolResultBlock = components["schemas"]["TextEditorCodeExecutionToolResultBlock"];
/** @description References to the tools that a search found. */
export type ToolSearchToolSearchResultBlock = components["schemas"]["ToolSearchToolSearchResultBlock"];
/** @description References to the tools that a search found, or the error of the search. */
export type ToolSearchToolResultBlockContent = components["schemas"]["ToolSearchToolResultBlockContent"];
/** @description Result of a tool search. The model can call the tools from here on. */
export type ToolSearchToolResultBlock = components["schemas"]["ToolSearchToolResultBlock"];
/** @description Advice, or the error of the call. */
export type AdvisorToolResultBlockContent = components["schemas"]["AdvisorToolResultBlockContent"];
/** @description Result of a call of the advisor tool. */
export type AdvisorToolResultBlock = components["schemas"]["AdvisorToolResultBlock"];
/** @description Result of a tool of an MCP server. */
export type MCPToolResultBlock = components["schemas"]["MCPToolResultBlock"];
/** @description Tool that an MCP server offers. */
export type MCPTool = components["schemas"]["MCPTool"];
/** @description Tools that an MCP server listed. Send the block back to save the service from listing them again. */
export type MCPToolListingBlock = components["schemas"]["MCPToolListingBlock"];
/** @description Reference in a response to a tool. */
export type ResponseToolChangeToolReference = components["schemas"]["ResponseToolChangeToolReference"];
/** @description Reference in a response to a tool of an MCP server. */
export type ResponseToolChangeMCPToolReference = components["schemas"]["ResponseToolChangeMCPToolReference"];
/** @description Reference in a response to all tools of an MCP server. */
export type ResponseToolChangeMCPToolsetReference = components["schemas"]["ResponseToolChangeMCPToolsetReference"];
/** @description Definition of a tool as the request contained it, with all properties of its type. Send it back unchanged. */
export type ToolDefinition = components["schemas"]["ToolDefinition"];
/** @description Definition of a tool that the conversation added. */
export type ToolChangeToolDefinition = components["schemas"]["ToolChangeToolDefinition"];
/** @description Tool or toolset that was added. */
export type AddedTool = components["schemas"]["AddedTool"];
/** @description Addition of a tool in the part of the conversation that a compaction summarizes. */
export type ToolAdditionBlock = components["schemas"]["ToolAdditionBlock"];
/** @description Tool or toolset that was removed. */
export type RemovedTool = components["schemas"]["RemovedTool"];
/** @description Removal of a tool in the part of the conversation that a compaction summarizes. */
export type ToolRemovalBlock = components["schemas"]["ToolRemovalBlock"];
/** @description Change of the tools in the part of the conversation that a compaction summarizes. */
export type ToolChangeBlock = components["schemas"]["ToolChangeBlock"];
/**
 * @description Summary of the conversation so far. In the next request, send it instead of the summarized turns, or keep those turns
 *     and let the service ignore them.
 */
export type CompactionBlock = components["schemas"]["CompactionBlock"];
/** @description Model before or after a switch. */
export type FallbackInfo = components["schemas"]["FallbackInfo"];
/** @description Policy category of the refusal, or null if it has none. Harmless requests sometimes fall into a category, too. */
export type RefusalCategory = components["schemas"]["RefusalCategory"];
/** @description Refusal that caused a switch to another model. */
export type FallbackRefusalTrigger = components["schemas"]["FallbackRefusalTrigger"];
/** @description Switch to another model: from here on, `to` generated the content because `from` declined. */
export type FallbackBlock = components["schemas"]["FallbackBlock"];
/** @description Content block of a message. Blocks are in the order in which the model generated them. More types may be added. */
export type ContentBlock = components["schemas"]["ContentBlock"];
/** @description Details of a refusal, for messages with the `stop_reason` `refusal`. */
export type RefusalStopDetails = components["schemas"]["RefusalStopDetails"];
/** @description Details of the stop reason, by type. */
export type StopDetails = components["schemas"]["StopDetails"];
/** @description Breakdown of `output_tokens`. */
export type OutputTokensDetails = components["schemas"]["OutputTokensDetails"];
/** @description Number of calls of the server tools that are billed per call. */
export type ServerToolUsage = components["schemas"]["ServerToolUsage"];
/** @description Number of input tokens written to the cache, by time to live. */
export type CacheCreation = components["schemas"]["CacheCreation"];
/** @description Token counts common to all runs of a model. */
export type IterationUsageBase = components["schemas"]["IterationUsageBase"];
/** @description Token counts of a run that generated a part of the message. */
export type MessageIterationUsage = components["schemas"]["MessageIterationUsage"];
/** @description Token counts of a run that summarized the conversation. */
export type CompactionIterationUsage = components["schemas"]["CompactionIterationUsage"];
/** @description Token counts of a run of the advisor model, billed at the price of that model. */
export type AdvisorMessageIterationUsage = components["schemas"]["AdvisorMessageIterationUsage"];
/** @description Token counts of a run of a model that took over after the requested model declined. */
export type FallbackMessageIterationUsage = components["schemas"]["FallbackMessageIterationUsage"];
/** @description Token counts of one run of a model. */
export type IterationUsage = components["schemas"]["IterationUsage"];
/** @description The token was redeemed, so the request was billed at a lower price. */
export type FallbackCreditRedeemed = components["schemas"]["FallbackCreditRedeemed"];
/** @description The token was not applied, so the request was billed at the normal price. */
export type FallbackCreditNotApplied = components["schemas"]["FallbackCreditNotApplied"];
/** @description Status of the token that the request contained. */
export type FallbackCreditStatus = components["schemas"]["FallbackCreditStatus"];
/** @description Use of a token from an earlier refusal. */
export type FallbackCreditUsage = components["schemas"]["FallbackCreditUsage"];
/** @description Token counts that both a message and the end of its stream contain. */
export type UsageBase = components["schemas"]["UsageBase"];
/**
 * @description Token counts that the request is billed for. The total input is the sum of `input_tokens`,
 *     `cache_creation_input_tokens`, and `cache_read_input_tokens`.
 */
export type Usage = components["schemas"]["Usage"];
/** @description Skill that is loaded into a container. */
export type ContainerSkill = components["schemas"]["ContainerSkill"];
/** @description Container in which the service ran the code of the request. Name its `id` in the next request to reuse it. */
export type Container = components["schemas"]["Container"];
/** @description Cost of a cache miss, common to all reasons that a change caused. */
export type CacheMissBase = components["schemas"]["CacheMissBase"];
/** @description The request names a different model. Each model has its own cache. */
export type CacheMissModelChanged = components["schemas"]["CacheMissModelChanged"];
/** @description The system prompt differs. */
export type CacheMissSystemChanged = components["schemas"]["CacheMissSystemChanged"];
/** @description The tools differ, or are in a different order. */
export type CacheMissToolsChanged = components["schemas"]["CacheMissToolsChanged"];
/** @description The earlier messages differ from those of the previous request. */
export type CacheMissMessagesChanged = components["schemas"]["CacheMissMessagesChanged"];
/** @description The previous message is unknown or too old, so there is nothing to compare with. */
export type CacheMissPreviousMessageNotFound = components["schemas"]["CacheMissPreviousMessageNotFound"];
/** @description The service could not compare the requests. */
export type CacheMissUnavailable = components["schemas"]["CacheMissUnavailable"];
/** @description First difference from the previous request. The cached prefix ends there. */
export type CacheMissReason = components["schemas"]["CacheMissReason"];
/** @description Diagnostics that the request asked for. */
export type Diagnostics = components["schemas"]["Diagnostics"];
/** @description Effect of an edit that cleared tool calls and results. */
export type ClearToolUses20250919EditResponse = components["schemas"]["ClearToolUses20250919EditResponse"];
/** @description Effect of an edit that removed thinking. */
export type ClearThinking20251015EditResponse = components["schemas"]["ClearThinking20251015EditResponse"];
/** @description Context edit that the service applied, with its effect. */
export type AppliedEdit = components["schemas"]["AppliedEdit"];
/** @description Context edits that the service applied to the request. */
export type ContextManagementResponse = components["schemas"]["ContextManagementResponse"];
/** @description Location of an input transformation, and the reason for it. */
export type InputTransformationBase = components["schemas"]["InputTransformationBase"];
/** @description The service dropped a thinking block that does not belong to this request. */
export type ThinkingDroppedInputTransformation = components["schemas"]["ThinkingDroppedInputTransformation"];
/** @description The service kept a thinking block that does not belong to this request. */
export type ThinkingMismatchAllowedInputTransformation = components["schemas"]["ThinkingMismatchAllowedInputTransformation"];
/** @description Change that the service made to the request before passing it to the model. */
export type InputTransformation = components["schemas"]["InputTransformation"];
/** @description Properties that a message has both when it is complete and when a stream starts it. */
export type MessageBase = components["schemas"]["MessageBase"];
/** @description Reason why generation stopped. */
export type StopReason = components["schemas"]["StopReason"];
/** @description Message that the model generated. Its `content` can be sent back unchanged as the assistant turn of the next request. */
export type Message = components["schemas"]["Message"];
/** @description Message that a stream has started and not yet completed. */
export type StartedMessage = components["schemas"]["StartedMessage"];
/** @description Starts the stream. */
export type MessageStartEvent = components["schemas"]["MessageStartEvent"];
/**
 * @description Starts a content block. Most blocks start empty, and the deltas that follow fill them; results of server tools are
 *     complete.
 */
export type ContentBlockStartEvent = components["schemas"]["ContentBlockStartEvent"];
/** @description Adds text to a text block. */
export type TextDelta = components["schemas"]["TextDelta"];
/**
 * @description Adds a fragment of JSON text to the `input` of a tool call. Once the block stops, the concatenated fragments are valid
 *     JSON; no fragment at all stands for `{}`.
 */
export type InputJSONDelta = components["schemas"]["InputJSONDelta"];
/** @description Adds thinking to a thinking block. */
export type ThinkingDelta = components["schemas"]["ThinkingDelta"];
/** @description Delivers the signature of a thinking block, after its last thinking delta. */
export type SignatureDelta = components["schemas"]["SignatureDelta"];
/** @description Adds a citation to a text block. */
export type CitationsDelta = components["schemas"]["CitationsDelta"];
/** @description Delivers the whole summary of a compaction block at once. */
export type CompactionContentBlockDelta = components["schemas"]["CompactionContentBlockDelta"];
/** @description Change to a content block. The type of the block determines which types of delta occur. */
export type ContentBlockDelta = components["schemas"]["ContentBlockDelta"];
/** @description Adds a delta to the current content block. */
export type ContentBlockDeltaEvent = components["schemas"]["ContentBlockDeltaEvent"];
/** @description Ends a content block. The block is now complete, and the input of a tool call is valid JSON. */
export type ContentBlockStopEvent = components["schemas"]["ContentBlockStopEvent"];
/** @description Properties of the message that replace those of the `message_start` event. */
export type MessageDelta = components["schemas"]["MessageDelta"];
/** @description Token counts of the whole message so far. They replace earlier counts; do not add them up. */
export type MessageDeltaUsage = components["schemas"]["MessageDeltaUsage"];
/** @description Delivers properties that are known only at the end of the message, above all its `stop_reason`. */
export type MessageDeltaEvent = components["schemas"]["MessageDeltaEvent"];
/** @description Ends the stream. The message is complete. */
export type MessageStopEvent = components["schemas"]["MessageStopEvent"];
/** @description Keeps the connection alive. It carries no data and can occur anywhere in the stream. */
export type PingEvent = components["schemas"]["PingEvent"];
/** @description Machine-readable cause of an error. More codes may be added. */
export type ErrorCode = components["schemas"]["ErrorCode"];
/** @description Machine-readable details of an error, present if its cause has a code. */
export type ErrorDetails = components["schemas"]["ErrorDetails"];
/** @description Properties common to all errors. */
export type ErrorObjectBase = components["schemas"]["ErrorObjectBase"];
/** @description The request is malformed. `message` names the location of the fault and the expected value. */
export type InvalidRequestErrorObject = components["schemas"]["InvalidRequestErrorObject"];
/** @description The API key or token is missing, malformed, or revoked. */
export type AuthenticationErrorObject = components["schemas"]["AuthenticationErrorObject"];
/** @description The account cannot be billed, for example because it has no credit left. Changing the request does not help. */
export type BillingErrorObject = components["schemas"]["BillingErrorObject"];
/** @description The credentials are valid but do not permit this request. */
export type PermissionErrorObject = components["schemas"]["PermissionErrorObject"];
/** @description The resource does not exist. An unknown model is also reported as this error. */
export type NotFoundErrorObject = components["schemas"]["NotFoundErrorObject"];
/** @description The request body exceeds the maximum size of the operation. */
export type RequestTooLargeErrorObject = components["schemas"]["RequestTooLargeErrorObject"];
/** @description The request exceeded a rate limit. The `retry-after` header says when to retry. */
export type RateLimitErrorObject = components["schemas"]["RateLimitErrorObject"];
/** @description The response took too long. Use streaming for long responses. */
export type GatewayTimeoutErrorObject = components["schemas"]["GatewayTimeoutErrorObject"];
/** @description An unexpected error occurred in the service. A retry may succeed. */
export type APIErrorObject = components["schemas"]["APIErrorObject"];
/** @description The service is overloaded. Retry later. A stream can also end with this error after it has begun. */
export type OverloadedErrorObject = components["schemas"]["OverloadedErrorObject"];
/**
 * @description Error that explains why a request failed. Programs should rely on `type`; `message` is for humans, and its wording may
 *     change.
 */
export type ErrorObject = components["schemas"]["ErrorObject"];
/**
 * @description Error after the stream has begun, when the status code can no longer report it. It ends the stream, and the message
 *     stays incomplete.
 */
export type ErrorEvent = components["schemas"]["ErrorEvent"];
/**
 * @description Data of one server-sent event. Its `type` is also the name of the event. More events may be added, so ignore events
 *     that you do not know.
 */
export type StreamEvent = components["schemas"]["StreamEvent"];
/**
 * @description Request whose input tokens are counted. It takes the properties of a request to create a message that affect the
 *     number of input tokens.
 */
export type CountMessageTokensRequest = components["schemas"]["CountMessageTokensRequest"];
/** @description Token count before context management. */
export type CountTokensContextManagementResponse = components["schemas"]["CountTokensContextManagementResponse"];
/** @description Number of input tokens of a request. This is an estimate: the billed number can differ by a few tokens. */
export type MessageTokensCount = components["schemas"]["MessageTokensCount"];
/** @description Pagination properties common to all pages of a list. */
export type Page = components["schemas"]["Page"];
/** @description Processing status of a batch. */
export type MessageBatchProcessingStatus = components["schemas"]["MessageBatchProcessingStatus"];
/** @description Number of requests of a batch by state. All requests count as `processing` until the whole batch has ended. */
export type MessageBatchRequestCounts = components["schemas"]["MessageBatchRequestCounts"];
/** @description Batch of requests and its progress. Poll it until `processing_status` is `ended`, then get the results. */
export type MessageBatch = components["schemas"]["MessageBatch"];
/** @description One page of batches, newest first. */
export type MessageBatchesPage = components["schemas"]["MessageBatchesPage"];
/** @description One request of a batch. */
export type MessageBatchRequest = components["schemas"]["MessageBatchRequest"];
/** @description Requests to process as a batch, in any order, at half the price. */
export type CreateMessageBatchRequest = components["schemas"]["CreateMessageBatchRequest"];
/** @description Confirmation that a batch and its results were deleted. */
export type DeletedMessageBatch = components["schemas"]["DeletedMessageBatch"];
/** @description The request succeeded. */
export type MessageBatchSucceededResult = components["schemas"]["MessageBatchSucceededResult"];
/** @description Body of every error response of the service. A proxy between client and service may send a different body. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];
/** @description The request failed. Depending on the error, correct the request or retry it unchanged. */
export type MessageBatchErroredResult = components["schemas"]["MessageBatchErroredResult"];
/** @description The batch was canceled before the request was sent to the model. */
export type MessageBatchCanceledResult = components["schemas"]["MessageBatchCanceledResult"];
/** @description The batch expired before the request was sent to the model. */
export type MessageBatchExpiredResult = components["schemas"]["MessageBatchExpiredResult"];
/** @description Result of a request of a batch: a message, or the reason why there is none. Only requests that succeeded are billed. */
export type MessageBatchResult = components["schemas"]["MessageBatchResult"];
/** @description Result of one request of a batch. Each line of the results is one such object. */
export type MessageBatchIndividualResponse = components["schemas"]["MessageBatchIndividualResponse"];
/** @description Support for a capability. */
export type CapabilitySupport = components["schemas"]["CapabilitySupport"];
/** @description Support for `compaction`, in general and by type. */
export type CompactionCapability = components["schemas"]["CompactionCapability"];
/** @description Support for context management, in general and by type of edit. */
export type ContextManagementCapability = components["schemas"]["ContextManagementCapability"];
/** @description Support for `output_config.effort`, in general and by level. */
export type EffortCapability = components["schemas"]["EffortCapability"];
/**
 * @description Support for server tools, in general and by tool. A tool is supported if the model can call at least one version of
 *     it.
 */
export type ServerToolsCapability = components["schemas"]["ServerToolsCapability"];
/** @description Support for each value of `thinking.type`. The values are independent of each other. */
export type ThinkingTypes = components["schemas"]["ThinkingTypes"];
/** @description Support for extended thinking, in general and by value of `thinking.type`. */
export type ThinkingCapability = components["schemas"]["ThinkingCapability"];
/** @description Capabilities of a model, by feature. More features may be added. */
export type ModelCapabilities = components["schemas"]["ModelCapabilities"];
/** @description Model with its limits and capabilities. */
export type ModelInfo = components["schemas"]["ModelInfo"];
/** @description One page of models, newest first. */
export type ModelInfosPage = components["schemas"]["ModelInfosPage"];

//# sourceMappingURL=types.d.ts.map
