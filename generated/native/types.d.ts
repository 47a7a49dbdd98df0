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
         * @description Sends a conversation and returns the next message of it. With `stream: true` the same message arrives piece by piece
         *     as server-sent events; collected, they amount to the message that the request would have returned without `stream`.
         *
         *     A stream is made of these events. Their order is declared beside the media type of the stream.
         *
         *     | event | brings |
         *     | --- | --- |
         *     | `message_start` | the message, still without content |
         *     | `content_block_start` | the next block of the content, still empty |
         *     | `content_block_delta` | a piece of that block |
         *     | `content_block_stop` | the end of that block; the next one may start |
         *     | `message_delta` | why the message stopped, and the final usage |
         *     | `message_stop` | the end |
         *     | `ping` | nothing |
         *     | `error` | what went wrong after the stream had begun |
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
         * @description Tells how many tokens a request would have as input, tools and images included, without creating a message. It is
         *     free, and has a rate limit of its own.
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
         * @description Lists the batches of the workspace, the newest first.
         */
        get: operations["listMessageBatches"];
        put?: never;
        /**
         * Create a batch
         * @description Sends up to 100,000 requests to be worked off within a day, at half the price. Each is checked only when its turn
         *     comes: a mistake in one shows up in its result.
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
         * @description Tells how far a batch is. It can be asked as often as needed.
         */
        get: operations["getMessageBatch"];
        put?: never;
        post?: never;
        /**
         * Delete a batch
         * @description Removes a batch and its results. It must have ended; cancel it first if it has not.
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
         * @description Stops a batch before its end. Requests that are with the model already may be finished, so the batch is `canceling`
         *     for a while; its results tell which requests were canceled.
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
         * @description Returns a line for each request of an ended batch, as JSON Lines and in any order. The schema is that of one line.
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
         * @description The name of a beta feature, or several, separated by commas. Known are those that concern messages; some of them have
         *     become part of the API and need not be named any more.
         * @example context-management-2025-06-27
         * @example context-management-2025-06-27,compact-2026-01-12
         */
        AnthropicBeta: "advisor-tool-2026-03-01" | "cache-diagnosis-2026-04-07" | "code-execution-2025-05-22" | "compact-2026-01-12" | "compact-2026-09-04" | "computer-use-2024-10-22" | "computer-use-2025-01-24" | "computer-use-2025-11-24" | "context-1m-2025-08-07" | "context-management-2025-06-27" | "dev-full-thinking-2025-05-14" | "extended-cache-ttl-2025-04-11" | "fallback-credit-2026-06-01" | "fallback-credit-2026-07-01" | "fast-mode-2026-02-01" | "files-api-2025-04-14" | "inline-tools-2026-09-15" | "interleaved-thinking-2025-05-14" | "mcp-client-2025-04-04" | "mcp-client-2025-11-20" | "mcp-client-2026-09-15" | "message-batches-2024-09-24" | "message-threads-2026-08-12" | "mid-conversation-output-config-2026-07-01" | "mid-conversation-system-clear-at-2026-08-21" | "mid-conversation-tool-changes-2026-07-01" | "model-context-window-exceeded-2025-08-26" | "output-128k-2025-02-19" | "output-300k-2026-03-24" | "pdfs-2024-09-25" | "prompt-caching-2024-07-31" | "server-side-fallback-2026-06-01" | "server-side-fallback-2026-07-01" | "skills-2025-10-02" | "structured-outputs-2025-11-13" | "task-budgets-2026-03-13" | "thinking-binding-controls-2026-08-01" | "thinking-display-updates-2026-08-18" | "thinking-token-count-2026-05-13" | "token-counting-2024-11-01" | "token-efficient-tools-2025-02-19" | "user-profiles-2026-03-24" | "user-profiles-2026-08-18" | "user-profiles-2026-09-04" | "user-profiles-billing-2026-10-01" | (string & {});
        /**
         * @description The id of a model. Any id that the models operation lists works; those named here are the ones of the documentation.
         * @example claude-3-opus-20240229
         */
        Model: "claude-3-opus-20240229" | "claude-3-5-sonnet-20241022" | "claude-3-5-haiku-20241022" | (string & {});
        /**
         * @description Marks the end of a prefix of the request that is worth keeping. A later request that starts with the same prefix reads
         *     it from the cache, which is cheaper and faster. At most four such marks fit in a request.
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
             * @enum {string|null}
             */
            ttl?: "5m" | "1h" | null;
        };
        /**
         * @description What every citation of a document has, wherever in the document it points.
         * @example {
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva"
         *     }
         */
        CitedDocument: {
            /** @description The passage itself. It costs no tokens, neither here nor when it is sent back. */
            cited_text: string;
            /** @description Which of the request's documents, counted from 0 over all turns. */
            document_index: number;
            /** @description The title that the document was given. */
            document_title: string | null;
        };
        /**
         * @description A stretch of a plain text document, in characters.
         * @example {
         *       "cited_text": "The Arve joins it a little further on.",
         *       "document_index": 0,
         *       "document_title": "Rivers of Geneva",
         *       "start_char_index": 42,
         *       "end_char_index": 80
         *     }
         */
        CitedCharacters: {
            /** @description The first character, counted from 0. */
            start_char_index: number;
            /** @description The character after the last. */
            end_char_index: number;
        } & components["schemas"]["CitedDocument"];
        /**
         * @description A citation of characters, given back. Leave out its `file_id`.
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
        } & (components["schemas"]["CitedCharacters"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "char_location";
        });
        /**
         * @description A stretch of a PDF, in pages.
         * @example {
         *       "cited_text": "Mean discharge in June was 480 m³/s.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_page_number": 3,
         *       "end_page_number": 4
         *     }
         */
        CitedPages: {
            /** @description The first page, counted from 1. */
            start_page_number: number;
            /** @description The page after the last. */
            end_page_number: number;
        } & components["schemas"]["CitedDocument"];
        /**
         * @description A citation of pages, given back. Leave out its `file_id`.
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
        } & (components["schemas"]["CitedPages"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "page_location";
        });
        /**
         * @description A run of whole content blocks.
         * @example {
         *       "start_block_index": 1,
         *       "end_block_index": 2
         *     }
         */
        CitedBlocks: {
            /** @description The first block, counted from 0. */
            start_block_index: number;
            /** @description The block after the last, so always more than `start_block_index`. */
            end_block_index: number;
        };
        /**
         * @description A citation of a document's blocks, given back. Leave out its `file_id`.
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
        } & (components["schemas"]["CitedDocument"] & components["schemas"]["CitedBlocks"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_block_location";
        });
        /**
         * @description The statement rests on a page that the web search has found.
         * @example {
         *       "type": "web_search_result_location",
         *       "cited_text": "The Arve joins the Rhône at the Jonction.",
         *       "encrypted_index": "Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm",
         *       "title": "Jonction, Geneva",
         *       "url": "https://example.org/jonction"
         *     }
         */
        CitationsWebSearchResultLocation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_result_location";
            /** @description The passage itself, up to 150 characters. */
            cited_text: string;
            /** @description A reference that only the service can read. Send it back as it is. */
            encrypted_index: string;
            title: string | null;
            url: string;
        };
        /**
         * @description A citation of a found page, given back.
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
        } & (components["schemas"]["CitationsWebSearchResultLocation"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_result_location";
        });
        /**
         * @description The statement rests on some blocks of a search result that the request brought along.
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
            /** @description The texts of all cited blocks, joined. It costs no tokens, neither here nor when it is sent back. */
            cited_text: string;
            /** @description Which of the request's search results, counted from 0 over all turns and tool results, apart from documents. */
            search_result_index: number;
            /** @description The `source` of the search result. */
            source: string;
            title: string | null;
        } & (components["schemas"]["CitedBlocks"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "search_result_location";
        });
        /**
         * @description A citation of a search result, given back.
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
        } & (components["schemas"]["CitationsSearchResultLocation"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "search_result_location";
        });
        /**
         * @description What a statement of an earlier message rested on.
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
         * @description Text of a turn, of the system prompt, or of a tool's result.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            text: string;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /** @description The citations of an earlier message, given back. */
            citations?: components["schemas"]["TextCitationParam"][] | null;
        };
        /**
         * @description An image that travels inside the request.
         * @example {
         *       "type": "base64",
         *       "media_type": "image/png",
         *       "data": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
         *     }
         */
        Base64ImageSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
            /**
             * @description What the bytes are, whatever the file was called. A mismatch fails the request.
             * @enum {string}
             */
            media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
            /** @description The bytes in base64, without a `data:` prefix. */
            data: string;
        };
        /**
         * @description An image that the service loads from the web. It must be reachable without credentials.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-gauge.png"
         *     }
         */
        URLImageSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            /** Format: uri */
            url: string;
        };
        /**
         * @description An image that was uploaded as a file before, so that it need not be sent with every request.
         * @example {
         *       "type": "file",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        FileImageSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            /** @description The id of the upload, which must be an image. */
            file_id: string;
        };
        /**
         * @description Where an image comes from.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-gauge.png"
         *     }
         */
        ImageSource: components["schemas"]["Base64ImageSource"] | components["schemas"]["URLImageSource"] | components["schemas"]["FileImageSource"];
        /**
         * @description What may be done to a picture before the model sees it.
         * @example {
         *       "oversized_image": "error"
         *     }
         */
        ImageTransformationsParam: {
            /**
             * @description Whether a picture that is too large for the model is scaled down, as it is unless told, or refused. Scaling
             *     changes the coordinates that the model sees.
             * @enum {string|null}
             */
            oversized_image?: "downsize" | "error" | null;
        };
        /**
         * @description A picture for the model to look at.
         * @example {
         *       "type": "image",
         *       "source": {
         *         "type": "url",
         *         "url": "https://example.com/geneva.jpg"
         *       }
         *     }
         */
        ImageBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
            source: components["schemas"]["ImageSource"];
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            transformations?: components["schemas"]["ImageTransformationsParam"] | null;
        };
        /**
         * @description A PDF that travels inside the request. The model reads each page as text and as an image, and citations name its
         *     pages.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0xLjcKMSAwIG9iago8PD4+CmVuZG9iagp0cmFpbGVyCjw8Pj4K"
         *     }
         */
        Base64PDFSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
            /** @constant */
            media_type: "application/pdf";
            /** @description The bytes in base64, without a `data:` prefix. */
            data: string;
        };
        /**
         * @description A PDF that the service loads from the web. It must be reachable without credentials.
         * @example {
         *       "type": "url",
         *       "url": "https://example.org/rhone-report-2024.pdf"
         *     }
         */
        URLPDFSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            /** Format: uri */
            url: string;
        };
        /**
         * @description A document as plain text. It is cut into sentences for citations, which name characters.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône leaves Lake Geneva in the city. The Arve joins it a little further on."
         *     }
         */
        PlainTextSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            /** @constant */
            media_type: "text/plain";
            /** @description The text itself. */
            data: string;
        };
        /**
         * @description A piece of a document. Citations point to texts only.
         * @example {
         *       "type": "text",
         *       "text": "The Arve joins it a little further on."
         *     }
         */
        ContentBlockSourceContent: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"];
        /**
         * @description A document made of blocks, for those who want to say themselves what the smallest citable piece is: citations name
         *     whole blocks.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content";
            /** @description The pieces in order. A plain text means the same as one text block. */
            content: string | components["schemas"]["ContentBlockSourceContent"][];
        };
        /**
         * @description A PDF or a text that was uploaded as a file before, so that it need not be sent with every request.
         * @example {
         *       "type": "file",
         *       "file_id": "file_011CPMxVD3fHLUhvTqtsQA5w"
         *     }
         */
        FileDocumentSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            /** @description The id of the upload. Citations repeat it. */
            file_id: string;
        };
        /**
         * @description Where a document comes from. It decides what citations of the document point to.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône leaves Lake Geneva in the city."
         *     }
         */
        DocumentSource: components["schemas"]["Base64PDFSource"] | components["schemas"]["URLPDFSource"] | components["schemas"]["PlainTextSource"] | components["schemas"]["ContentBlockSource"] | components["schemas"]["FileDocumentSource"];
        /**
         * @description Whether the model backs its statements with passages. All documents of a request agree on this, and so do all search
         *     results.
         * @example {
         *       "enabled": true
         *     }
         */
        CitationsConfigParam: {
            /** @description Off unless told. */
            enabled?: boolean | null;
        };
        /**
         * @description A document for the model to read, and to cite from if asked to.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document";
            source: components["schemas"]["DocumentSource"];
            /** @description Shown to the model, and returned as the `document_title` of citations. */
            title?: string | null;
            /** @description What the model should know of the document. It is not cited from. */
            context?: string | null;
            citations?: components["schemas"]["CitationsConfigParam"] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description Something that a search of your own found, for the model to cite like the results of a web search.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "search_result";
            /** @description Where it was found, often a URL. Returned in citations. */
            source: string;
            title: string;
            content: components["schemas"]["TextBlockParam"][];
            citations?: components["schemas"]["CitationsConfigParam"] | null;
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
         * @description Hidden thoughts from an earlier message, given back.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p"
         *     }
         */
        RedactedThinkingBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redacted_thinking";
            /** @description What the response held, unchanged. */
            data: string;
        };
        /**
         * @description The model itself made the call, given back.
         * @example {
         *       "type": "direct"
         *     }
         */
        DirectCallerParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "direct";
        };
        /**
         * @description Which run of code made the call.
         * @example {
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCallerBase: {
            /** @description The `id` of the `server_tool_use` block that ran the code. */
            tool_id: string;
        };
        /**
         * @description Code made the call, given back.
         * @example {
         *       "type": "code_execution_20250825",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCallerParam: {
            /** @constant */
            type: "code_execution_20250825";
        } & (components["schemas"]["ServerToolCallerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20250825";
        });
        /**
         * @description Code in a container whose variables live on made the call, given back.
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller20260120Param: {
            /** @constant */
            type: "code_execution_20260120";
        } & (components["schemas"]["ServerToolCallerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20260120";
        });
        /**
         * @description Who called the tool, given back.
         * @example {
         *       "type": "direct"
         *     }
         */
        ToolUseCallerParam: components["schemas"]["DirectCallerParam"] | components["schemas"]["ServerToolCallerParam"] | components["schemas"]["ServerToolCaller20260120Param"];
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
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
            toolset_name?: string | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A tool that a search found.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_water_level"
         *     }
         */
        ToolReferenceBlock: {
            /** @constant */
            type: "tool_reference";
            /** @description The `name` in the request's tools. */
            tool_name: string;
        };
        /**
         * @description A deferred tool that the model can call from here on. Tools of your own that search for tools return such blocks in
         *     their `tool_result`.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_water_level"
         *     }
         */
        ToolReferenceBlockParam: {
            /** @constant */
            type: "tool_reference";
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & (WithRequired<components["schemas"]["ToolReferenceBlock"], "type"> & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_reference";
        });
        /**
         * @description An open tab of the browser.
         * @example {
         *       "tab_id": "tab-1",
         *       "title": "Jonction, Geneva",
         *       "url": "https://example.org/jonction",
         *       "active": true
         *     }
         */
        BrowserStateTabEntry: {
            /** @description Yours to choose, and unique among the tabs. */
            tab_id: string;
            /** @description Empty for a blank tab. */
            title: string;
            /** @description Empty for a blank tab. */
            url: string;
            /** @description Whether actions that name no tab happen here. */
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tab_opened";
            /** @description One of the `tabs`. */
            tab_id: string;
        };
        /**
         * @description A file that the browser loads down.
         * @example {
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv"
         *     }
         */
        BrowserDownload: {
            /** @description Yours to choose, the same in all changes of one download. */
            download_id: string;
            /** @description Where the file comes from, after redirects. */
            url: string;
        };
        /**
         * @description A download began.
         * @example {
         *       "type": "download_started",
         *       "download_id": "download-1",
         *       "url": "https://example.org/levels.csv"
         *     }
         */
        BrowserStateChangeDownloadStarted: {
            /** @constant */
            type: "download_started";
        } & (components["schemas"]["BrowserDownload"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "download_started";
        });
        /**
         * @description A download ended well. If it began during the same call, this change is all there is to report.
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
            /** @description Where the file is, if another tool can read it there. */
            path?: string | null;
            size_bytes?: number | null;
        } & (components["schemas"]["BrowserDownload"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "download_completed";
        });
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
            /** @description Why, if that is known. */
            error?: string | null;
        } & (components["schemas"]["BrowserDownload"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "download_failed";
        });
        /**
         * @description Something that happened in the browser during the call.
         * @example {
         *       "type": "tab_opened",
         *       "tab_id": "tab-2"
         *     }
         */
        BrowserStateChange: components["schemas"]["BrowserStateChangeTabOpened"] | components["schemas"]["BrowserStateChangeDownloadStarted"] | components["schemas"]["BrowserStateChangeDownloadCompleted"] | components["schemas"]["BrowserStateChangeDownloadFailed"];
        /**
         * @description How the browser looks after a member of the browser toolset has run, beside the tool's own result. At most one in a
         *     `tool_result`, and none where the tool failed. The model gets to read it as text.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "browser_state";
            /** @description All open tabs. Exactly one is active, if there is any. */
            tabs: components["schemas"]["BrowserStateTabEntry"][];
            /** @description What happened meanwhile. Leave it out if nothing did. */
            state_changes?: components["schemas"]["BrowserStateChange"][] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A part of what a tool returned.
         * @example {
         *       "type": "text",
         *       "text": "1.84 m"
         *     }
         */
        ToolResultContentBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"] | components["schemas"]["DocumentBlockParam"] | components["schemas"]["SearchResultBlockParam"] | components["schemas"]["ToolReferenceBlockParam"] | components["schemas"]["BrowserStateBlockParam"];
        /**
         * @description What a tool returned. It belongs into the user's turn right after the one with the call, before anything else that is
         *     said there.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_result";
            /** @description The `id` of the call. */
            tool_use_id: string;
            /** @description The result, as text or as blocks. It may be missing where there is nothing to say. */
            content?: string | components["schemas"]["ToolResultContentBlockParam"][] | null;
            /** @description Whether the tool failed. The content then says why, and the model may try differently. */
            is_error?: boolean | null;
            /** @description The toolset of the call, if the tool is a member of one. */
            toolset_name?: string | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A tool that runs on the service.
         * @example web_search
         * @enum {string}
         */
        ServerToolName: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | "advisor";
        /**
         * @description A call of a tool that runs on the service.
         * @example {
         *       "id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "name": "web_search",
         *       "input": {
         *         "query": "water level of the Rhône at Geneva"
         *       }
         *     }
         */
        ServerToolUse: {
            /** @description The `tool_use_id` of the result, which follows in the same message. */
            id: string;
            name: components["schemas"]["ServerToolName"];
            /** @description The arguments. Empty in the first event of a streamed block. */
            input: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A call of a tool that ran on the service, given back. Its result has to stay with it.
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
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & (components["schemas"]["ServerToolUse"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "server_tool_use";
        });
        /**
         * @description Which call a result belongs to.
         * @example {
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolResultBase: {
            /** @description The `id` of the call. */
            tool_use_id: string;
        };
        /**
         * @description Which call a result belongs to that is given back.
         * @example {
         *       "tool_use_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ServerToolResultParamBase: {
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & components["schemas"]["ServerToolResultBase"];
        /**
         * @description A page that the web search found. Its text is for the model only.
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
            url: string;
            title: string;
            /** @description The text of the page, which only the service can read. Send it back as it is, so that it can be cited. */
            encrypted_content: string;
            /** @description When the page changed last, in words. */
            page_age?: string | null;
        };
        /**
         * @description A found page, given back.
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
         * @description Why the web search failed.
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
            error_code: components["schemas"]["WebSearchToolResultErrorCode"];
        };
        /**
         * @description The error of an earlier call, given back.
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
         * @description The pages that an earlier search found, or why it found none.
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
         * @description What a web search found, given back.
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
            content: components["schemas"]["WebSearchToolResultBlockParamContent"];
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_tool_result";
        });
        /**
         * @description A fetched page, given back.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_result";
            /** @description Where the content is from, after redirects. */
            url: string;
            content: components["schemas"]["DocumentBlockParam"];
            /** @description When it was loaded, which may be earlier than the call. */
            retrieved_at?: string | null;
        };
        /**
         * @description Why the page could not be fetched.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_tool_result_error";
            error_code: components["schemas"]["WebFetchToolResultErrorCode"];
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultErrorBlockParam: {
            /** @constant */
            type: "web_fetch_tool_result_error";
        } & (components["schemas"]["WebFetchToolResultErrorBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_tool_result_error";
        });
        /**
         * @description The page, or why there is none, given back.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultBlockParamContent: components["schemas"]["WebFetchBlockParam"] | components["schemas"]["WebFetchToolResultErrorBlockParam"];
        /**
         * @description What a web fetch loaded, given back.
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
            content: components["schemas"]["WebFetchToolResultBlockParamContent"];
            caller?: components["schemas"]["ToolUseCallerParam"] | null;
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_tool_result";
        });
        /**
         * @description How a piece of code or a command ended.
         * @example {
         *       "stdout": "480.2\n",
         *       "stderr": "",
         *       "return_code": 0
         *     }
         */
        CodeExecutionOutcome: {
            stdout: string;
            stderr: string;
            /** @description The exit status, 0 for success. */
            return_code: number;
        };
        /**
         * @description A file that Python code made.
         * @example {
         *       "type": "code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        CodeExecutionOutputBlock: {
            /** @constant */
            type: "code_execution_output";
            /** @description The id to download it with. */
            file_id: string;
        };
        /**
         * @description A file that Python code made, given back.
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
         * @description What Python code printed and which files it made, given back.
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
            /** @description The files. */
            content: components["schemas"]["CodeExecutionOutputBlockParam"][];
            /** @description Why the code was stopped, if it was. */
            abort_reason?: string | null;
        } & (components["schemas"]["CodeExecutionOutcome"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_result";
        });
        /**
         * @description The outcome of code that read the web, given back.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "EpkECioIDBABGAIiJGYx",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        EncryptedCodeExecutionResultBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "encrypted_code_execution_result";
            /** @description Send it back as it is. */
            encrypted_stdout: string;
            stderr: string;
            return_code: number;
            /** @description The files that the code made. */
            content: components["schemas"]["CodeExecutionOutputBlockParam"][];
        };
        /**
         * @description Why the code could not be run.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_tool_result_error";
            error_code: components["schemas"]["CodeExecutionToolResultErrorCode"];
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        CodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "code_execution_tool_result_error";
        } & (components["schemas"]["CodeExecutionToolResultErrorObject"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_tool_result_error";
        });
        /**
         * @description The outcome of the code, or why it could not be run, given back.
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
         * @description How a run of code ended, given back.
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
            content: components["schemas"]["CodeExecutionToolResultBlockParamContent"];
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_tool_result";
        });
        /**
         * @description A file that a shell command made.
         * @example {
         *       "type": "bash_code_execution_output",
         *       "file_id": "file_011CUBbTTLnnVBQBzKjRsPAd"
         *     }
         */
        BashCodeExecutionOutputBlock: {
            /** @constant */
            type: "bash_code_execution_output";
            /** @description The id to download it with. */
            file_id: string;
        };
        /**
         * @description A file that a shell command made, given back.
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
         * @description What a shell command printed and which files it made, given back.
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
            /** @description The files. */
            content: components["schemas"]["BashCodeExecutionOutputBlockParam"][];
        } & (components["schemas"]["CodeExecutionOutcome"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_result";
        });
        /**
         * @description Why the command could not be run.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_tool_result_error";
            error_code: components["schemas"]["BashCodeExecutionToolResultErrorCode"];
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        BashCodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "bash_code_execution_tool_result_error";
        } & (components["schemas"]["BashCodeExecutionToolResultErrorObject"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_tool_result_error";
        });
        /**
         * @description The outcome of the command, or why it could not be run, given back.
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
         * @description How a shell command in the container ended, given back.
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
            content: components["schemas"]["BashCodeExecutionToolResultBlockParamContent"];
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_tool_result";
        });
        /**
         * @description A file, or a part of it, as the model saw it.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_view_result";
            /** @enum {string} */
            file_type: "text" | "image" | "pdf";
            /** @description The text; base64 for images and PDFs. */
            content: string;
            /** @description The first line that is shown, counted from 1. */
            start_line?: number | null;
            /** @description How many lines are shown. */
            num_lines?: number | null;
            /** @description How many lines the file has. */
            total_lines?: number | null;
        };
        /**
         * @description A viewed file, given back.
         * @example {
         *       "type": "text_editor_code_execution_view_result",
         *       "file_type": "text",
         *       "content": "river,level\nRhône,1.84\n"
         *     }
         */
        TextEditorCodeExecutionViewResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_view_result";
        } & (components["schemas"]["TextEditorCodeExecutionViewResultBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_view_result";
        });
        /**
         * @description A file was written.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionCreateResultBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_create_result";
            /** @description Whether there was one of that name before. */
            is_file_update: boolean;
        };
        /**
         * @description A written file, given back.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionCreateResultBlockParam: {
            /** @constant */
            type: "text_editor_code_execution_create_result";
        } & (components["schemas"]["TextEditorCodeExecutionCreateResultBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_create_result";
        });
        /**
         * @description A text in a file was replaced.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_str_replace_result";
            /** @description The first line of the changed part, before. */
            old_start?: number | null;
            old_lines?: number | null;
            /** @description The first line of the changed part, after. */
            new_start?: number | null;
            new_lines?: number | null;
            /** @description The changed part as a diff, lines with `-`, `+` or a space in front. */
            lines?: string[] | null;
        };
        /**
         * @description A replaced text, given back.
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
        } & (components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_str_replace_result";
        });
        /**
         * @description Why the file could not be edited.
         * @example file_not_found
         * @enum {string}
         */
        TextEditorCodeExecutionToolResultErrorCode: "invalid_tool_input" | "too_many_requests" | "execution_time_exceeded" | "unavailable" | "file_not_found";
        /**
         * @description The file could not be edited.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        TextEditorCodeExecutionToolResultErrorObject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_tool_result_error";
            error_code: components["schemas"]["TextEditorCodeExecutionToolResultErrorCode"];
            /** @description An explanation for people. */
            error_message?: string | null;
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        TextEditorCodeExecutionToolResultErrorParam: {
            /** @constant */
            type: "text_editor_code_execution_tool_result_error";
        } & (components["schemas"]["TextEditorCodeExecutionToolResultErrorObject"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_tool_result_error";
        });
        /**
         * @description What became of the file, or why nothing did, given back.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionToolResultBlockParamContent: components["schemas"]["TextEditorCodeExecutionViewResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionCreateResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionToolResultErrorParam"];
        /**
         * @description How an edit of a file in the container ended, given back.
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
            content: components["schemas"]["TextEditorCodeExecutionToolResultBlockParamContent"];
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_tool_result";
        });
        /**
         * @description The tools that a search found, given back.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_search_result";
            tool_references: components["schemas"]["ToolReferenceBlockParam"][];
        };
        /**
         * @description Why the search for tools failed.
         * @example invalid_tool_input
         * @enum {string}
         */
        ToolSearchToolResultErrorCode: "unavailable" | "too_many_requests" | "execution_time_exceeded" | "invalid_tool_input";
        /**
         * @description The search for tools failed.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "invalid_tool_input",
         *       "error_message": null
         *     }
         */
        ToolSearchToolResultErrorObject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_result_error";
            error_code: components["schemas"]["ToolSearchToolResultErrorCode"];
            /** @description An explanation for people. */
            error_message?: string | null;
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "invalid_tool_input",
         *       "error_message": null
         *     }
         */
        ToolSearchToolResultErrorParam: {
            /** @constant */
            type: "tool_search_tool_result_error";
        } & (components["schemas"]["ToolSearchToolResultErrorObject"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_result_error";
        });
        /**
         * @description The tools that were found, or why the search failed, given back.
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
         * @description Which deferred tools a search found, given back.
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
            content: components["schemas"]["ToolSearchToolResultBlockParamContent"];
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_result";
        });
        /**
         * @description How the advisor's answer ended.
         * @example {
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorAnswerBase: {
            /** @description As a message's `stop_reason`. `max_tokens` means that the advice is cut. */
            stop_reason?: string | null;
        };
        /**
         * @description What the advisor said, as text.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorResultBlock: {
            /** @constant */
            type: "advisor_result";
            text: string;
        } & (components["schemas"]["AdvisorAnswerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_result";
        });
        /**
         * @description Advice, given back.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorResultBlockParam: {
            /** @constant */
            type: "advisor_result";
        } & (components["schemas"]["AdvisorResultBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_result";
        });
        /**
         * @description What the advisor said, for the model only.
         * @example {
         *       "type": "advisor_redacted_result",
         *       "encrypted_content": "EtcDCioIDhABGAIiJGQ5",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorRedactedResultBlock: {
            /** @constant */
            type: "advisor_redacted_result";
            /** @description Send it back as it is. */
            encrypted_content: string;
        } & (components["schemas"]["AdvisorAnswerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_redacted_result";
        });
        /**
         * @description Advice that is not shown, given back.
         * @example {
         *       "type": "advisor_redacted_result",
         *       "encrypted_content": "EtcDCioIDhABGAIiJGQ5",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorRedactedResultBlockParam: {
            /** @constant */
            type: "advisor_redacted_result";
        } & (components["schemas"]["AdvisorRedactedResultBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_redacted_result";
        });
        /**
         * @description Why there is no advice.
         * @example max_uses_exceeded
         * @enum {string}
         */
        AdvisorToolResultErrorCode: "prompt_too_long" | "too_many_requests" | "overloaded" | "execution_time_exceeded" | "model_not_found" | "unavailable" | "max_uses_exceeded";
        /**
         * @description There is no advice.
         * @example {
         *       "type": "advisor_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        AdvisorToolResultErrorObject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_tool_result_error";
            error_code: components["schemas"]["AdvisorToolResultErrorCode"];
        };
        /**
         * @description The error of an earlier call, given back.
         * @example {
         *       "type": "advisor_tool_result_error",
         *       "error_code": "max_uses_exceeded"
         *     }
         */
        AdvisorToolResultErrorParam: {
            /** @constant */
            type: "advisor_tool_result_error";
        } & (components["schemas"]["AdvisorToolResultErrorObject"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_tool_result_error";
        });
        /**
         * @description The advice, or why there is none, given back.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorToolResultBlockParamContent: components["schemas"]["AdvisorResultBlockParam"] | components["schemas"]["AdvisorRedactedResultBlockParam"] | components["schemas"]["AdvisorToolResultErrorParam"];
        /**
         * @description What the advisor said, given back.
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
            content: components["schemas"]["AdvisorToolResultBlockParamContent"];
        } & (components["schemas"]["ServerToolResultParamBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_tool_result";
        });
        /**
         * @description A call of a tool of an MCP server. The service makes it; the result follows in the same message.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_use";
            /** @description The `tool_use_id` of the result. */
            id: string;
            /** @description The tool, as the server calls it. */
            name: string;
            /** @description The `name` of the server in the request. */
            server_name: string;
            input: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A call of a tool of an MCP server, given back.
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
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & (components["schemas"]["MCPToolUseBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_use";
        });
        /**
         * @description What a tool of an MCP server returned, given back.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_result";
            /** @description The `id` of the call. */
            tool_use_id: string;
            is_error?: boolean | null;
            content?: string | components["schemas"]["TextBlockParam"][] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A tool in the words of its MCP server.
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
            /** @description As the server calls it, without a prefix. */
            name: string;
            /** @description The JSON Schema of the input, word for word. */
            input_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A tool that an MCP server offers, given back.
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
            description?: string | null;
        } & components["schemas"]["MCPToolBase"];
        /**
         * @description The tools that an MCP server offered earlier, given back.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_listing";
            mcp_server_name: string;
            tools: components["schemas"]["MCPToolParam"][];
        };
        /**
         * @description A file that was put into the container.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        ContainerUploadBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "container_upload";
            file_id: string;
        };
        /**
         * @description An uploaded file to put into the container, where the model's code finds it among the inputs.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        ContainerUploadBlockParam: {
            /** @constant */
            type: "container_upload";
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        } & (components["schemas"]["ContainerUploadBlock"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "container_upload";
        });
        /**
         * @description A tool by its name.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        ToolChangeToolReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_reference";
            name: string;
        };
        /**
         * @description A tool of an MCP server.
         * @example {
         *       "type": "mcp_tool_reference",
         *       "server_name": "gauges",
         *       "name": "get_water_level"
         *     }
         */
        ToolChangeMCPToolReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_reference";
            /** @description The name of the server in `mcp_servers`. */
            server_name: string;
            name: string;
        };
        /**
         * @description All tools of an MCP server.
         * @example {
         *       "type": "mcp_toolset_reference",
         *       "server_name": "gauges"
         *     }
         */
        ToolChangeMCPToolsetReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset_reference";
            /** @description The name of the server in `mcp_servers`. */
            server_name: string;
        };
        /**
         * @description Who may call a tool: the model itself, or the code that it runs in one version of code execution, to call the tool
         *     in a loop or to filter what it returns.
         * @example direct
         * @enum {string}
         */
        AllowedCaller: "direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";
        /**
         * @description What can be set of any tool.
         * @example {
         *       "defer_loading": true,
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ToolBase: {
            /** @description Who may call the tool; only the model itself unless told. */
            allowed_callers?: components["schemas"]["AllowedCaller"][] | null;
            /** @description Whether to hide the tool from the model until a tool search finds it. A long list of tools then costs no tokens. */
            defer_loading?: boolean | null;
            /** @description Whether the input of each call is sure to match the tool's schema. */
            strict?: boolean | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description What can be set of a tool that you run.
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
            /** @description Inputs as they should look, where the schema alone leaves the model in doubt. Each must match it. */
            input_examples?: {
                [key: string]: unknown;
            }[] | null;
        } & components["schemas"]["ToolBase"];
        /**
         * @description The keywords of JSON Schema, but for `properties` and `required`: the schema of a tool's input has its own say on
         *     these.
         * @example {
         *       "type": "array",
         *       "items": {
         *         "type": "string"
         *       }
         *     }
         */
        JsonSchemaKeywords: Record<string, unknown>;
        /**
         * @description A JSON Schema, draft 2020-12. `true` allows every value and `false` none. Keywords that the draft does not know are
         *     allowed and mean nothing.
         * @example {
         *       "type": "string",
         *       "minLength": 1
         *     }
         * @example true
         */
        JsonSchema: boolean | components["schemas"]["JsonSchemaObject"];
        /**
         * @description Schemas by the name of the property, or by the pattern for names, that they apply to.
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
         * @description The names of properties that there must be.
         * @example [
         *       "river",
         *       "unit"
         *     ]
         */
        JsonSchemaNames: string[];
        /**
         * @description A JSON Schema that says more than yes or no.
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
         * @description The keywords that identify schemas and refer to them ("core" in JSON Schema).
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
            /** @description The name of `$defs` in earlier drafts. References reach it, too. */
            definitions?: {
                [key: string]: components["schemas"]["JsonSchema"];
            };
        };
        /**
         * @description Schemas that apply together, as alternatives, or one to each item. There is at least one.
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
         * @description The keywords that apply other schemas to the value or to its parts ("applicator" and "unevaluated"), but for `properties`.
         * @example {
         *       "additionalProperties": false
         *     }
         */
        JsonSchemaApplicators: {
            patternProperties?: components["schemas"]["JsonSchemaMap"];
            dependentSchemas?: components["schemas"]["JsonSchemaMap"];
            additionalProperties?: components["schemas"]["JsonSchema"];
            unevaluatedProperties?: components["schemas"]["JsonSchema"];
            propertyNames?: components["schemas"]["JsonSchema"];
            items?: components["schemas"]["JsonSchema"];
            prefixItems?: components["schemas"]["JsonSchemaList"];
            unevaluatedItems?: components["schemas"]["JsonSchema"];
            contains?: components["schemas"]["JsonSchema"];
            allOf?: components["schemas"]["JsonSchemaList"];
            anyOf?: components["schemas"]["JsonSchemaList"];
            oneOf?: components["schemas"]["JsonSchemaList"];
            not?: components["schemas"]["JsonSchema"];
            if?: components["schemas"]["JsonSchema"];
            then?: components["schemas"]["JsonSchema"];
            else?: components["schemas"]["JsonSchema"];
        };
        /**
         * @description The kinds of values in JSON, and `integer` for numbers without a fraction.
         * @example object
         * @enum {string}
         */
        JsonSchemaType: "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";
        /**
         * @description The keywords that a value must satisfy by itself ("validation" in JSON Schema), but for `required`.
         * @example {
         *       "type": "integer",
         *       "minimum": 0
         *     }
         */
        JsonSchemaAssertions: {
            type?: components["schemas"]["JsonSchemaType"] | components["schemas"]["JsonSchemaType"][];
            /** @description The only value there is. */
            const?: unknown;
            enum?: unknown[];
            multipleOf?: number;
            maximum?: number;
            exclusiveMaximum?: number;
            minimum?: number;
            exclusiveMinimum?: number;
            maxLength?: number;
            minLength?: number;
            /** Format: regex */
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
         * @description The keywords that explain a value without restricting it ("meta-data", "format" and "content").
         * @example {
         *       "description": "The name of the river",
         *       "format": "date"
         *     }
         */
        JsonSchemaAnnotations: {
            title?: string;
            description?: string;
            /** @description The value that is assumed where there is none. */
            default?: unknown;
            examples?: unknown[];
            deprecated?: boolean;
            readOnly?: boolean;
            writeOnly?: boolean;
            format?: string;
            contentEncoding?: string;
            contentMediaType?: string;
            contentSchema?: components["schemas"]["JsonSchema"];
        };
        /**
         * @description The JSON Schema of a tool's input. The input is always an object, so the schema says that, and lists the arguments in
         *     `properties`.
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
            properties?: components["schemas"]["JsonSchemaMap"] | null;
            required?: components["schemas"]["JsonSchemaNames"] | null;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["JsonSchemaKeywords"];
        /**
         * @description A tool of your own. The model decides by its description when to call it, and writes an input that matches its
         *     schema; you run it and send the result.
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
             * @description May be left out.
             * @enum {string|null}
             */
            type?: "custom" | null;
            /** @description What the tool is called in `tool_use` blocks. */
            name: string;
            /** @description What the tool does, when to use it and when not, and what it returns. The more detailed, the better the calls. */
            description?: string | null;
            input_schema: components["schemas"]["InputSchema"];
            /**
             * @description Whether to stream the input as it is written. It arrives sooner, but is not sure to be valid JSON when
             *     `max_tokens` cuts it.
             */
            eager_input_streaming?: boolean | null;
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description What can be set of any tool that goes to the web.
         * @example {
         *       "max_uses": 5,
         *       "allowed_domains": [
         *         "example.org"
         *       ]
         *     }
         */
        WebToolBase: {
            /** @description The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: string[] | null;
            /** @description Domains to stay away from. Not together with `allowed_domains`. */
            blocked_domains?: string[] | null;
            /** @description How often the tool can be used in a request. Further calls end in an error that the model sees. */
            max_uses?: number | null;
        } & components["schemas"]["ToolBase"];
        /**
         * @description Where the user roughly is, so that searches find what is near. Give as much as you know.
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
            city?: string | null;
            region?: string | null;
            /** @description The two letters of ISO 3166-1. */
            country?: string | null;
            /** @description The name in the IANA database. */
            timezone?: string | null;
        };
        /**
         * @description What can be set of any version of the web search.
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
            user_location?: components["schemas"]["UserLocation"] | null;
        } & components["schemas"]["WebToolBase"];
        /**
         * @description Web search, as the model calls it itself.
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
        } & (components["schemas"]["WebSearchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_20250305";
        });
        /**
         * @description Web search whose results the model can filter by code before it reads them.
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
        } & (components["schemas"]["WebSearchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_20260209";
        });
        /**
         * @description Whether the answer holds the tool's calls and results where finished code has used them up. Results that are still
         *     needed in the next turn are always there.
         * @example excluded
         * @enum {string}
         */
        ResponseInclusion: "full" | "excluded";
        /**
         * @description As the version before, and results that code has used up can be left out of the answer.
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
            response_inclusion?: components["schemas"]["ResponseInclusion"] | null;
        } & (components["schemas"]["WebSearchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_20260318";
        });
        /**
         * @description Any URL from there.
         * @example {
         *       "type": "all"
         *     }
         */
        WebFetchURLSourceAll: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "all";
        };
        /**
         * @description No URL from there.
         * @example {
         *       "type": "none"
         *     }
         */
        WebFetchURLSourceNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        /**
         * @description Whether URLs of the user's texts may be loaded.
         * @example {
         *       "type": "all"
         *     }
         */
        WebFetchUserURLSource: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"];
        /**
         * @description One of the request's tools, by its name.
         * @example {
         *       "type": "tool_reference",
         *       "name": "web_search"
         *     }
         */
        WebFetchURLSourceToolReference: {
            /** @constant */
            type: "tool_reference";
            name: string;
        };
        /**
         * @description URLs from the results of these tools, and no others.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "only";
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
        };
        /**
         * @description URLs from the results of all tools but these.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "except";
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
        };
        /**
         * @description Which tools' results may name the URLs that are loaded.
         * @example {
         *       "type": "none"
         *     }
         */
        WebFetchToolURLSource: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"] | components["schemas"]["WebFetchURLSourceOnly"] | components["schemas"]["WebFetchURLSourceExcept"];
        /**
         * @description Which parts of the conversation the URLs may come from that the web fetch loads; all unless told. It guards against
         *     text that lures the model to a page of somebody else's choice.
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
            user_input?: components["schemas"]["WebFetchUserURLSource"] | null;
            client_tool_results?: components["schemas"]["WebFetchToolURLSource"] | null;
            server_tool_results?: components["schemas"]["WebFetchToolURLSource"] | null;
        };
        /**
         * @description What can be set of any version of the web fetch.
         * @example {
         *       "max_uses": 5,
         *       "max_content_tokens": 20000
         *     }
         */
        WebFetchToolBase: {
            /** @description Whether the model cites the pages; it does not unless told. */
            citations?: components["schemas"]["CitationsConfigParam"] | null;
            /** @description About how many tokens of a page's text reach the model. PDFs are not cut. */
            max_content_tokens?: number | null;
            url_sources?: components["schemas"]["WebFetchURLSources"] | null;
        } & components["schemas"]["WebToolBase"];
        /**
         * @description Loads pages and PDFs whose URL is part of the conversation.
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
        } & (components["schemas"]["WebFetchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_20250910";
        });
        /**
         * @description Web fetch whose results the model can filter by code before it reads them.
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
        } & (components["schemas"]["WebFetchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_20260209";
        });
        /**
         * @description As the version before, and stored copies of pages can be passed by.
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
            /** @description Whether a stored copy of the page will do. Turn it off for pages that change by the minute. */
            use_cache?: boolean | null;
        } & (components["schemas"]["WebFetchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_20260309";
        });
        /**
         * @description As the version before, and results that code has used up can be left out of the answer.
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
            /** @description Whether a stored copy of the page will do. Turn it off for pages that change by the minute. */
            use_cache?: boolean | null;
            response_inclusion?: components["schemas"]["ResponseInclusion"] | null;
        } & (components["schemas"]["WebFetchToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_20260318";
        });
        /**
         * @description Runs Python in a container without internet access.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20250522";
        });
        /**
         * @description Runs shell commands and edits files in a container without internet access. Calls and results have a kind for each.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20250825";
        });
        /**
         * @description As the version before, and other tools can be called from the code. Variables live on as long as the container.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20260120";
        });
        /**
         * @description The version before, renewed.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20260521";
        });
        /**
         * @description A shell that you run, as first released. The model knows its input; you carry out the commands.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_20241022";
        });
        /**
         * @description A shell that you run. The model knows its input; you carry out the commands and keep the session.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_20250124";
        });
        /**
         * @description A text editor that you run, as first released.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_20241022";
        });
        /**
         * @description A text editor that you run, with undo.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_20250124";
        });
        /**
         * @description A text editor that you run, without undo.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_20250429";
        });
        /**
         * @description A text editor that you run, without undo, and with a limit on what viewing a file shows.
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
            /** @description How much of a file is shown at once; all of it unless told. */
            max_characters?: number | null;
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_20250728";
        });
        /**
         * @description Files that outlive the conversation, below `/memories`. The model reads and writes them; you store them.
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
        } & (components["schemas"]["ClientToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_20250818";
        });
        /**
         * @description What is to be known of the screen in any version of the computer tool.
         * @example {
         *       "display_width_px": 1024,
         *       "display_height_px": 768
         *     }
         */
        ToolComputerUseBase: {
            display_width_px: number;
            display_height_px: number;
            /** @description The number of the X11 display. */
            display_number?: number | null;
        } & components["schemas"]["ClientToolBase"];
        /**
         * @description A screen, mouse and keyboard that you run, as first released.
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
        } & (components["schemas"]["ToolComputerUseBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "computer_20241022";
        });
        /**
         * @description A screen, mouse and keyboard that you run, with scrolling, waiting, and held keys and buttons.
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
        } & (components["schemas"]["ToolComputerUseBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "computer_20250124";
        });
        /**
         * @description As the version before, and the model can ask for a part of the screen in full detail.
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
            /** @description Whether to offer that. */
            enable_zoom?: boolean | null;
        } & (components["schemas"]["ToolComputerUseBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "computer_20251124";
        });
        /**
         * @description What any toolset has beside its type. A toolset has no name: its members are called by theirs, with the toolset's in
         *     `toolset_name`.
         * @example {
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        ToolsetBase: {
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description How one member of a toolset differs from its default. Null means it does not.
         * @example {
         *       "enabled": false
         *     }
         */
        ToolsetMemberConfig: {
            /** @description Whether the model may call it. */
            enabled?: boolean | null;
            /** @description Whether to hide it until a tool search finds it. All enabled members of a toolset agree on this. */
            defer_loading?: boolean | null;
        } | null;
        /**
         * @description What differs from the defaults of the computer toolset, by member.
         * @example {
         *       "zoom": {
         *         "enabled": false
         *       }
         *     }
         */
        ComputerToolsetConfigs: {
            key?: components["schemas"]["ToolsetMemberConfig"];
            hold_key?: components["schemas"]["ToolsetMemberConfig"];
            type?: components["schemas"]["ToolsetMemberConfig"];
            cursor_position?: components["schemas"]["ToolsetMemberConfig"];
            mouse_move?: components["schemas"]["ToolsetMemberConfig"];
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"];
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"];
            left_click?: components["schemas"]["ToolsetMemberConfig"];
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"];
            right_click?: components["schemas"]["ToolsetMemberConfig"];
            middle_click?: components["schemas"]["ToolsetMemberConfig"];
            double_click?: components["schemas"]["ToolsetMemberConfig"];
            triple_click?: components["schemas"]["ToolsetMemberConfig"];
            scroll?: components["schemas"]["ToolsetMemberConfig"];
            wait?: components["schemas"]["ToolsetMemberConfig"];
            screenshot?: components["schemas"]["ToolsetMemberConfig"];
            zoom?: components["schemas"]["ToolsetMemberConfig"];
        };
        /**
         * @description A screen, mouse and keyboard that you run, as a set of tools, one for each action. All are offered unless told.
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
            configs?: components["schemas"]["ComputerToolsetConfigs"] | null;
        } & (components["schemas"]["ToolsetBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "computer_toolset_20260801";
        });
        /**
         * @description What differs from the defaults of the browser toolset, by member.
         * @example {
         *       "javascript_exec": {
         *         "enabled": false
         *       }
         *     }
         */
        BrowserToolsetConfigs: {
            navigate?: components["schemas"]["ToolsetMemberConfig"];
            list_tabs?: components["schemas"]["ToolsetMemberConfig"];
            new_tab?: components["schemas"]["ToolsetMemberConfig"];
            switch_tab?: components["schemas"]["ToolsetMemberConfig"];
            close_tab?: components["schemas"]["ToolsetMemberConfig"];
            read_page?: components["schemas"]["ToolsetMemberConfig"];
            get_page_text?: components["schemas"]["ToolsetMemberConfig"];
            read_console?: components["schemas"]["ToolsetMemberConfig"];
            read_network?: components["schemas"]["ToolsetMemberConfig"];
            find?: components["schemas"]["ToolsetMemberConfig"];
            form_input?: components["schemas"]["ToolsetMemberConfig"];
            file_upload?: components["schemas"]["ToolsetMemberConfig"];
            scroll_to?: components["schemas"]["ToolsetMemberConfig"];
            screenshot?: components["schemas"]["ToolsetMemberConfig"];
            zoom?: components["schemas"]["ToolsetMemberConfig"];
            left_click?: components["schemas"]["ToolsetMemberConfig"];
            right_click?: components["schemas"]["ToolsetMemberConfig"];
            middle_click?: components["schemas"]["ToolsetMemberConfig"];
            double_click?: components["schemas"]["ToolsetMemberConfig"];
            triple_click?: components["schemas"]["ToolsetMemberConfig"];
            hover?: components["schemas"]["ToolsetMemberConfig"];
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"];
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"];
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"];
            mouse_move?: components["schemas"]["ToolsetMemberConfig"];
            scroll?: components["schemas"]["ToolsetMemberConfig"];
            type?: components["schemas"]["ToolsetMemberConfig"];
            key?: components["schemas"]["ToolsetMemberConfig"];
            hold_key?: components["schemas"]["ToolsetMemberConfig"];
            wait?: components["schemas"]["ToolsetMemberConfig"];
            javascript_exec?: components["schemas"]["ToolsetMemberConfig"];
        };
        /**
         * @description A browser that you run, as a set of tools, one for each action.
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
            configs?: components["schemas"]["BrowserToolsetConfigs"] | null;
        } & (components["schemas"]["ToolsetBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "browser_toolset_20260801";
        });
        /**
         * @description Lets the model find deferred tools by words of their names and descriptions.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
        });
        /**
         * @description Lets the model find deferred tools by a regular expression over their names and descriptions.
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
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
        });
        /**
         * @description A second model that the first asks for advice. It reads the whole conversation, and its answer costs as a message of
         *     its own.
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
            /** @description The model to ask. */
            model: components["schemas"]["Model"];
            /** @description Keeps the advisor's own prompt for the next call of the conversation. It is not kept unless told. */
            caching?: components["schemas"]["CacheControlEphemeral"] | null;
            /** @description The most tokens of a piece of advice, thinking included. The advisor knows of this limit and keeps to it. */
            max_tokens?: number | null;
            /** @description How often it may be asked in a request. */
            max_uses?: number | null;
        } & (components["schemas"]["ToolBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_20260301";
        });
        /**
         * @description Whether the tools of an MCP server are offered, and when.
         * @example {
         *       "enabled": true,
         *       "defer_loading": true
         *     }
         */
        MCPToolDefaultConfig: {
            /** @description Whether the model may call them; it may unless told. */
            enabled?: boolean | null;
            /** @description Whether to hide them from the model until a tool search finds them. */
            defer_loading?: boolean | null;
        };
        /**
         * @description Whether one tool of an MCP server is offered, and when.
         * @example {
         *       "enabled": false
         *     }
         */
        MCPToolConfig: {
            /** @description Whether the model may call it. */
            enabled?: boolean | null;
            /** @description Whether to hide it from the model until a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /**
         * @description The tools of one of the request's `mcp_servers`.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset";
            /** @description The `name` of the server. */
            mcp_server_name: string;
            /** @description What holds for all tools of the server. */
            default_config?: components["schemas"]["MCPToolDefaultConfig"] | null;
            /** @description What holds for single tools instead, by their name. */
            configs?: {
                [key: string]: components["schemas"]["MCPToolConfig"];
            } | null;
            /** @description The tools themselves, from the `mcp_tool_listing` of an earlier answer. The server is then not asked for them. */
            tools?: components["schemas"]["MCPToolParam"][] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A tool that the model knows without a schema, by type and version. Some run on the service (web search, web fetch,
         *     code execution, tool search, advisor, MCP servers), the others on your side.
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search",
         *       "max_uses": 5
         *     }
         */
        BuiltInTool: components["schemas"]["WebSearchTool20250305"] | components["schemas"]["WebSearchTool20260209"] | components["schemas"]["WebSearchTool20260318"] | components["schemas"]["WebFetchTool20250910"] | components["schemas"]["WebFetchTool20260209"] | components["schemas"]["WebFetchTool20260309"] | components["schemas"]["WebFetchTool20260318"] | components["schemas"]["CodeExecutionTool20250522"] | components["schemas"]["CodeExecutionTool20250825"] | components["schemas"]["CodeExecutionTool20260120"] | components["schemas"]["CodeExecutionTool20260521"] | components["schemas"]["ToolBash20241022"] | components["schemas"]["ToolBash20250124"] | components["schemas"]["ToolTextEditor20241022"] | components["schemas"]["ToolTextEditor20250124"] | components["schemas"]["ToolTextEditor20250429"] | components["schemas"]["ToolTextEditor20250728"] | components["schemas"]["MemoryTool20250818"] | components["schemas"]["ToolComputerUse20241022"] | components["schemas"]["ToolComputerUse20250124"] | components["schemas"]["ToolComputerUse20251124"] | components["schemas"]["ComputerToolset20260801"] | components["schemas"]["BrowserToolset20260801"] | components["schemas"]["ToolSearchToolBm25"] | components["schemas"]["ToolSearchToolRegex"] | components["schemas"]["AdvisorTool20260301"] | components["schemas"]["MCPToolset"];
        /**
         * @description Something that the model may call.
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
         * @description A tool that `tools` does not list, described where it is added.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_definition";
            definition: Record<string, unknown>;
        };
        /**
         * @description What is added, by its name in `tools` or as a definition.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        AddedToolParam: components["schemas"]["ToolChangeToolReference"] | components["schemas"]["ToolChangeMCPToolReference"] | components["schemas"]["ToolChangeMCPToolsetReference"] | components["schemas"]["ToolChangeToolDefinitionParam"];
        /**
         * @description From here on the model may call the tool.
         * @example {
         *       "type": "tool_addition",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolAdditionBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_addition";
            tool: components["schemas"]["AddedToolParam"];
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description What is removed, by its name.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        RemovedToolParam: components["schemas"]["ToolChangeToolReference"] | components["schemas"]["ToolChangeMCPToolReference"] | components["schemas"]["ToolChangeMCPToolsetReference"];
        /**
         * @description From here on the model may no longer call the tool.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolRemovalBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_removal";
            tool: components["schemas"]["RemovedToolParam"];
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description A change of the tools in the middle of the conversation.
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
         * @description A summary from an earlier message, given back.
         * @example {
         *       "type": "compaction",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionBlockParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction";
            content?: string | null;
            encrypted_content?: string | null;
            signature?: string | null;
            tool_changes?: components["schemas"]["ToolChangeBlockParam"][] | null;
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
        };
        /**
         * @description One side of a change of models, given back.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022"
         *     }
         */
        FallbackInfoParam: {
            model: components["schemas"]["Model"];
        };
        /**
         * @description A change of models in an earlier message, given back.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fallback";
            from: components["schemas"]["FallbackInfoParam"];
            to: components["schemas"]["FallbackInfoParam"];
            /** @description What the response held. It is not looked at. */
            trigger?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description A part of a turn.
         * @example {
         *       "type": "text",
         *       "text": "Which rivers flow through Geneva?"
         *     }
         */
        ContentBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ImageBlockParam"] | components["schemas"]["DocumentBlockParam"] | components["schemas"]["SearchResultBlockParam"] | components["schemas"]["ThinkingBlockParam"] | components["schemas"]["RedactedThinkingBlockParam"] | components["schemas"]["ToolUseBlockParam"] | components["schemas"]["ToolResultBlockParam"] | components["schemas"]["ServerToolUseBlockParam"] | components["schemas"]["WebSearchToolResultBlockParam"] | components["schemas"]["WebFetchToolResultBlockParam"] | components["schemas"]["CodeExecutionToolResultBlockParam"] | components["schemas"]["BashCodeExecutionToolResultBlockParam"] | components["schemas"]["TextEditorCodeExecutionToolResultBlockParam"] | components["schemas"]["ToolSearchToolResultBlockParam"] | components["schemas"]["AdvisorToolResultBlockParam"] | components["schemas"]["MCPToolUseBlockParam"] | components["schemas"]["RequestMCPToolResultBlockParam"] | components["schemas"]["MCPToolListingBlockParam"] | components["schemas"]["ContainerUploadBlockParam"] | components["schemas"]["CompactionBlockParam"] | components["schemas"]["FallbackBlockParam"] | components["schemas"]["ToolAdditionBlockParam"] | components["schemas"]["ToolRemovalBlockParam"];
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
             * @description Who speaks. A last turn of the assistant is continued instead of answered, by models that support it. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "user" | "assistant";
            content: components["schemas"]["MessageContentParam"];
        };
        /**
         * @description Context and instructions that stand above the conversation: a text, or text blocks, of which each may end a cached
         *     prefix.
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
         * @description The model does not think, but may tell between two tool calls how it is getting on. These notes come as thinking
         *     blocks.
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
         * @description Whether and how much the model thinks before it answers. Which kinds are accepted, and which one applies when the
         *     property is left out, depends on the model.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingConfigParam: components["schemas"]["ThinkingConfigEnabled"] | components["schemas"]["ThinkingConfigDisabled"] | components["schemas"]["ThinkingConfigAdaptive"] | components["schemas"]["ThinkingConfigBetweenTools"];
        /**
         * @description How much the model should do for the answer: think, call tools, explain. More is better and costs more. Which levels
         *     there are depends on the model.
         * @example medium
         * @enum {string}
         */
        Effort: "low" | "medium" | "high" | "xhigh" | "max";
        /**
         * @description The answer is JSON that matches a schema. The model cannot leave it, unless it declines or `max_tokens` cuts the
         *     text.
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
             * @description Only a part of JSON Schema is supported: no recursion and no lengths or bounds, for example, and each object needs
             *     `additionalProperties: false`.
             */
            schema: components["schemas"]["JsonSchemaObject"];
        };
        /**
         * @description How many tokens a task may take over all its requests, so that the model can plan. Unlike `max_tokens`, it does not
         *     cut the answer.
         * @example {
         *       "type": "tokens",
         *       "total": 20000,
         *       "remaining": 12000
         *     }
         */
        TokenTaskBudget: {
            /** @constant */
            type: "tokens";
            /** @description For the whole task. */
            total: number;
            /** @description What is left of it, for those who shorten the conversation themselves; all of it unless told. */
            remaining?: number | null;
        };
        /**
         * @description What the answer should be like.
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
            effort?: components["schemas"]["Effort"] | null;
            format?: components["schemas"]["JSONOutputFormat"] | null;
            task_budget?: components["schemas"]["TokenTaskBudget"] | null;
        };
        /**
         * @description Which tools of an MCP server are offered. Use an `mcp_toolset` tool instead.
         * @example {
         *       "enabled": true,
         *       "allowed_tools": [
         *         "get_water_level"
         *       ]
         *     }
         */
        RequestMCPServerToolConfiguration: {
            /** @description Whether any is. */
            enabled?: boolean | null;
            /** @description The names of those that are; all unless told. */
            allowed_tools?: string[] | null;
        };
        /**
         * @description An MCP server that the service connects to. The model calls its tools without your help: calls and results are
         *     `mcp_tool_use` and `mcp_tool_result` blocks of the answer.
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
            /** @description What the server is called in `mcp_toolset` tools and in blocks. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description Sent to the server as a bearer token. */
            authorization_token?: string | null;
            /**
             * @deprecated
             * @description The way to choose tools before there were `mcp_toolset` tools, with the beta `mcp-client-2025-04-04`.
             */
            tool_configuration?: components["schemas"]["RequestMCPServerToolConfiguration"] | null;
        };
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
             * @enum {string|null}
             */
            bill_to?: "self" | "user_profile" | null;
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
            messages: components["schemas"]["InputMessage"][];
            system?: components["schemas"]["SystemPrompt"] | null;
            /** @description What the model may call. Your own tools come back as `tool_use` blocks, the others run on the service. */
            tools?: components["schemas"]["ToolUnion"][] | null;
            tool_choice?: components["schemas"]["ToolChoice"] | null;
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
            output_config?: components["schemas"]["OutputConfig"] | null;
            /**
             * @deprecated
             * @description Where `output_config.format` stood while structured outputs were a beta.
             */
            output_format?: components["schemas"]["JSONOutputFormat"] | null;
            /** @description Marks the last block that can be cached, so that the whole request becomes a prefix. */
            cache_control?: components["schemas"]["CacheControlEphemeral"] | null;
            /**
             * @description `fast` asks for more tokens a second, at a higher price. Some models want the beta `fast-mode-2026-02-01` for it.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
            /** @description Servers to take tools from, over the Model Context Protocol. */
            mcp_servers?: components["schemas"]["RequestMCPServerURLDefinition"][] | null;
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
             * @description An opaque id for the person on whose behalf the request is made, such as a hash. No name, no address: it only
             *     serves to detect abuse.
             */
            user_id?: string | null;
        };
        /**
         * @description A skill, which is a folder of instructions and scripts that the model reads when it needs them.
         * @example {
         *       "type": "anthropic",
         *       "skill_id": "xlsx",
         *       "version": "latest"
         *     }
         */
        SkillParams: {
            /**
             * @description Whose skill it is, the service's or your own.
             * @enum {string}
             */
            type: "anthropic" | "custom";
            skill_id: string;
            /** @description The newest, or `latest`, unless told. */
            version?: string | null;
        };
        /**
         * @description The container to run code in, and the skills to load into it.
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
            /** @description A container of an earlier request; a new one unless told. */
            id?: string | null;
            skills?: components["schemas"]["SkillParams"][] | null;
        };
        /**
         * @description The container to run code in. A plain text is the id of one.
         * @example container_011CPR5CNjB747bTd36fQLFk
         */
        MessageCreateParamsContainer: string | components["schemas"]["ContainerParams"];
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
            /** @description Replaces single settings of the request; null means the defaults of the model. */
            output_config?: components["schemas"]["OutputConfig"] | null;
            thinking?: components["schemas"]["ThinkingConfigParam"] | null;
        };
        /**
         * @description Models to try, in this order, when the requested one declines for reasons of policy; `default` leaves the choice to
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
            container?: components["schemas"]["MessageCreateParamsContainer"] | null;
            /** @description The region to run the model in. The workspace has a default. */
            inference_geo?: string | null;
            diagnostics?: components["schemas"]["DiagnosticsParam"] | null;
            fallbacks?: components["schemas"]["FallbacksParam"] | null;
            /** @description The token of a refusal's `stop_details`. Trying again then costs less. */
            fallback_credit_token?: string | components["schemas"]["FallbackCreditTokenParam"] | null;
            thread?: components["schemas"]["MessageThreadParam"] | null;
        } & components["schemas"]["MessageRequestBase"];
        /**
         * @description Where a cited document was uploaded.
         * @example {
         *       "file_id": "file_011CPMxVD3fHLUhvTqtsQA5w"
         *     }
         */
        CitedFile: {
            /** @description The id of the upload, if the document is one. */
            file_id?: string | null;
        };
        /**
         * @description The statement rests on some characters of a plain text document.
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
        } & (components["schemas"]["CitedCharacters"] & components["schemas"]["CitedFile"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "char_location";
        });
        /**
         * @description The statement rests on some pages of a PDF.
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
        } & (components["schemas"]["CitedPages"] & components["schemas"]["CitedFile"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "page_location";
        });
        /**
         * @description The statement rests on some blocks of a document that was given as blocks.
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
        } & (components["schemas"]["CitedDocument"] & components["schemas"]["CitedBlocks"] & components["schemas"]["CitedFile"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content_block_location";
        });
        /**
         * @description What a statement of the model rests on.
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
         * @description A piece of the answer as text. With citations, a sentence that rests on sources is a block of its own.
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
            /** @description What the text rests on. Null where citations are not asked for. */
            citations?: components["schemas"]["TextCitation"][] | null;
        };
        /**
         * @description The model's thoughts on the way to the answer that follows. When tools are called, send the block back unchanged along
         *     with the tool results.
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
         * @description Thoughts that are not shown. Send the block back unchanged, as you would with shown ones.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p"
         *     }
         */
        RedactedThinkingBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redacted_thinking";
            /** @description The encrypted thoughts. */
            data: string;
        };
        /**
         * @description The model itself made the call.
         * @example {
         *       "type": "direct"
         *     }
         */
        DirectCaller: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "direct";
        };
        /**
         * @description Code made the call, in the version of code execution that could do so first.
         * @example {
         *       "type": "code_execution_20250825",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller: {
            /** @constant */
            type: "code_execution_20250825";
        } & (components["schemas"]["ServerToolCallerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20250825";
        });
        /**
         * @description Code made the call, in a container whose variables live on.
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE"
         *     }
         */
        ServerToolCaller20260120: {
            /** @constant */
            type: "code_execution_20260120";
        } & (components["schemas"]["ServerToolCallerBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_20260120";
        });
        /**
         * @description Who called the tool, the model itself or code that it ran.
         * @example {
         *       "type": "direct"
         *     }
         */
        ToolUseCaller: components["schemas"]["DirectCaller"] | components["schemas"]["ServerToolCaller"] | components["schemas"]["ServerToolCaller20260120"];
        /**
         * @description A call of one of the request's tools. Run the tool, and send what it returned in a `tool_result` block of the next
         *     turn.
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
            input: Record<string, unknown>;
            caller?: components["schemas"]["ToolUseCaller"];
            /** @description The toolset that the tool is a member of, for instance `browser`. */
            toolset_name?: string | null;
        };
        /**
         * @description A call of a tool that runs on the service. Nothing is to be done: the result follows in the same message, or in the
         *     next one after a `pause_turn`.
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
            caller?: components["schemas"]["ToolUseCaller"];
        } & (components["schemas"]["ServerToolUse"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "server_tool_use";
        });
        /**
         * @description The pages that were found, or why there are none.
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
         * @description What a web search found.
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
            content: components["schemas"]["WebSearchToolResultBlockContent"];
            caller?: components["schemas"]["ToolUseCaller"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search_tool_result";
        });
        /**
         * @description A PDF that a server tool has fetched.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0xLjcKMSAwIG9iago8PD4+CmVuZG9iagp0cmFpbGVyCjw8Pj4K"
         *     }
         */
        ResponseBase64PDFSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
            /** @constant */
            media_type: "application/pdf";
            /** @description The bytes in base64. */
            data: string;
        };
        /**
         * @description The text of a page that a server tool has fetched.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *     }
         */
        ResponsePlainTextSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            /** @constant */
            media_type: "text/plain";
            data: string;
        };
        /**
         * @description What a server tool has fetched.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The Rhône at Geneva, daily mean discharge in 2024."
         *     }
         */
        ResponseDocumentSource: components["schemas"]["ResponseBase64PDFSource"] | components["schemas"]["ResponsePlainTextSource"];
        /**
         * @description Whether the model may cite the document.
         * @example {
         *       "enabled": true
         *     }
         */
        CitationsConfig: {
            enabled: boolean;
        };
        /**
         * @description A document that a server tool has loaded.
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
            source: components["schemas"]["ResponseDocumentSource"];
            title?: string | null;
            /** @description Null where the tool's citations are off. */
            citations?: components["schemas"]["CitationsConfig"] | null;
        };
        /**
         * @description A page or PDF that was fetched.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_result";
            /** @description Where the content is from, after redirects. */
            url: string;
            content: components["schemas"]["DocumentBlock"];
            /** @description When it was loaded, which may be earlier than the call. */
            retrieved_at?: string | null;
        };
        /**
         * @description The page, or why there is none.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_accessible"
         *     }
         */
        WebFetchToolResultBlockContent: components["schemas"]["WebFetchBlock"] | components["schemas"]["WebFetchToolResultErrorBlock"];
        /**
         * @description What a web fetch loaded.
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
            content: components["schemas"]["WebFetchToolResultBlockContent"];
            caller?: components["schemas"]["ToolUseCaller"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch_tool_result";
        });
        /**
         * @description What Python code printed and which files it made.
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
            /** @description The files. */
            content: components["schemas"]["CodeExecutionOutputBlock"][];
            /** @description Why the code was stopped, if it was. */
            abort_reason?: string | null;
        } & (components["schemas"]["CodeExecutionOutcome"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_result";
        });
        /**
         * @description The outcome of code that used results of the web search. Only the service can read what it printed.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "EpkECioIDBABGAIiJGYx",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        EncryptedCodeExecutionResultBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "encrypted_code_execution_result";
            /** @description Send it back as it is. */
            encrypted_stdout: string;
            stderr: string;
            return_code: number;
            /** @description The files that the code made. */
            content: components["schemas"]["CodeExecutionOutputBlock"][];
        };
        /**
         * @description The outcome of the code, or why it could not be run.
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
         * @description How a run of code ended.
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
            content: components["schemas"]["CodeExecutionToolResultBlockContent"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code_execution_tool_result";
        });
        /**
         * @description What a shell command printed and which files it made.
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
            /** @description The files. */
            content: components["schemas"]["BashCodeExecutionOutputBlock"][];
        } & (components["schemas"]["CodeExecutionOutcome"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_result";
        });
        /**
         * @description The outcome of the command, or why it could not be run.
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
         * @description How a shell command in the container ended.
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
            content: components["schemas"]["BashCodeExecutionToolResultBlockContent"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash_code_execution_tool_result";
        });
        /**
         * @description What became of the file, or why nothing did.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCodeExecutionToolResultBlockContent: components["schemas"]["TextEditorCodeExecutionViewResultBlock"] | components["schemas"]["TextEditorCodeExecutionCreateResultBlock"] | components["schemas"]["TextEditorCodeExecutionStrReplaceResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultErrorObject"];
        /**
         * @description How an edit of a file in the container ended.
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
            content: components["schemas"]["TextEditorCodeExecutionToolResultBlockContent"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text_editor_code_execution_tool_result";
        });
        /**
         * @description The tools that a search found.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_search_result";
            tool_references: components["schemas"]["ToolReferenceBlock"][];
        };
        /**
         * @description The tools that were found, or why the search failed.
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
         * @description Which deferred tools a search found. The model can call them from here on.
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
            content: components["schemas"]["ToolSearchToolResultBlockContent"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_search_tool_result";
        });
        /**
         * @description The advice, or why there is none.
         * @example {
         *       "type": "advisor_result",
         *       "text": "Ask for the gauge first; there are two.",
         *       "stop_reason": "end_turn"
         *     }
         */
        AdvisorToolResultBlockContent: components["schemas"]["AdvisorResultBlock"] | components["schemas"]["AdvisorRedactedResultBlock"] | components["schemas"]["AdvisorToolResultErrorObject"];
        /**
         * @description What the advisor said.
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
            content: components["schemas"]["AdvisorToolResultBlockContent"];
        } & (components["schemas"]["ServerToolResultBase"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor_tool_result";
        });
        /**
         * @description What a tool of an MCP server returned.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_result";
            /** @description The `id` of the call. */
            tool_use_id: string;
            /** @description Whether the tool failed. */
            is_error: boolean;
            content: string | components["schemas"]["TextBlock"][];
        };
        /**
         * @description A tool that an MCP server offers.
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
            description?: string;
        } & components["schemas"]["MCPToolBase"];
        /**
         * @description The tools that an MCP server offered when it was asked. Send the block back, and it is not asked again.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_listing";
            mcp_server_name: string;
            tools: components["schemas"]["MCPTool"][];
        };
        /**
         * @description A tool by its name, as the service returns it.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        ResponseToolChangeToolReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_reference";
            name: string;
        };
        /**
         * @description A tool of an MCP server, as the service returns it.
         * @example {
         *       "type": "mcp_tool_reference",
         *       "server_name": "gauges",
         *       "name": "get_water_level"
         *     }
         */
        ResponseToolChangeMCPToolReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_tool_reference";
            server_name: string;
            name: string;
        };
        /**
         * @description All tools of an MCP server, as the service returns them.
         * @example {
         *       "type": "mcp_toolset_reference",
         *       "server_name": "gauges"
         *     }
         */
        ResponseToolChangeMCPToolsetReference: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset_reference";
            server_name: string;
        };
        /**
         * @description A tool as it was described, with all that the description of its type allows. Send it back as it is.
         * @example {
         *       "name": "get_water_level",
         *       "description": "Returns the current water level of a river at its gauge in Geneva.",
         *       "input_schema": {
         *         "type": "object"
         *       }
         *     }
         */
        ToolDefinition: {
            /** @description Missing, null or `custom` for a tool of your own. */
            type?: string | null;
            name?: string;
            description?: string | null;
            input_schema?: Record<string, unknown>;
            allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521")[] | null;
            defer_loading?: boolean | null;
            strict?: boolean | null;
        };
        /**
         * @description A tool that was described where it was added.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_definition";
            definition: components["schemas"]["ToolDefinition"];
        };
        /**
         * @description What was added.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        AddedTool: components["schemas"]["ResponseToolChangeToolReference"] | components["schemas"]["ResponseToolChangeMCPToolReference"] | components["schemas"]["ResponseToolChangeMCPToolsetReference"] | components["schemas"]["ToolChangeToolDefinition"];
        /**
         * @description A tool that was added.
         * @example {
         *       "type": "tool_addition",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolAdditionBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_addition";
            tool: components["schemas"]["AddedTool"];
        };
        /**
         * @description What was removed.
         * @example {
         *       "type": "tool_reference",
         *       "name": "get_water_level"
         *     }
         */
        RemovedTool: components["schemas"]["ResponseToolChangeToolReference"] | components["schemas"]["ResponseToolChangeMCPToolReference"] | components["schemas"]["ResponseToolChangeMCPToolsetReference"];
        /**
         * @description A tool that was removed.
         * @example {
         *       "type": "tool_removal",
         *       "tool": {
         *         "type": "tool_reference",
         *         "name": "get_water_level"
         *       }
         *     }
         */
        ToolRemovalBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_removal";
            tool: components["schemas"]["RemovedTool"];
        };
        /**
         * @description A change of the tools in the part of the conversation that a compaction stands for.
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
         * @description A summary of the conversation so far. Send it back in place of the turns that it stands for, or let the service ignore
         *     those turns.
         * @example {
         *       "type": "compaction",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction";
            /** @description The summary. Null if it could not be made. */
            content: string | null;
            /** @description What the service needs to know of the summary. Opaque, to be sent back unchanged. */
            encrypted_content?: string | null;
            /** @description Proves that the summary is the model's own. */
            signature?: string | null;
            /** @description How to get from the request's `tools` to the tools at the end of what was summarized. */
            tool_changes?: components["schemas"]["ToolChangeBlock"][] | null;
        };
        /**
         * @description One side of a change of models.
         * @example {
         *       "model": "claude-3-5-sonnet-20241022"
         *     }
         */
        FallbackInfo: {
            model: components["schemas"]["Model"];
        };
        /**
         * @description The policy that the request touched, if it has a name. Harmless requests touch one at times, too.
         * @example cyber
         * @enum {string|null}
         */
        RefusalCategory: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
        /**
         * @description Why the model was changed.
         * @example {
         *       "type": "refusal",
         *       "category": "cyber"
         *     }
         */
        FallbackRefusalTrigger: {
            /** @constant */
            type: "refusal";
            category?: components["schemas"]["RefusalCategory"];
        };
        /**
         * @description The place where another model took over, since the one before declined.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fallback";
            from: components["schemas"]["FallbackInfo"];
            to: components["schemas"]["FallbackInfo"];
            trigger?: components["schemas"]["FallbackRefusalTrigger"];
        };
        /**
         * @description A part of a message. Blocks come in the order in which they were produced, and new kinds may be added.
         * @example {
         *       "type": "text",
         *       "text": "The Rhône and the Arve."
         *     }
         */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["ToolUseBlock"] | components["schemas"]["ServerToolUseBlock"] | components["schemas"]["WebSearchToolResultBlock"] | components["schemas"]["WebFetchToolResultBlock"] | components["schemas"]["CodeExecutionToolResultBlock"] | components["schemas"]["BashCodeExecutionToolResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ToolSearchToolResultBlock"] | components["schemas"]["AdvisorToolResultBlock"] | components["schemas"]["MCPToolUseBlock"] | components["schemas"]["MCPToolResultBlock"] | components["schemas"]["MCPToolListingBlock"] | components["schemas"]["ContainerUploadBlock"] | components["schemas"]["CompactionBlock"] | components["schemas"]["FallbackBlock"];
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
         * @description A skill that was loaded into a container.
         * @example {
         *       "type": "anthropic",
         *       "skill_id": "xlsx",
         *       "version": "20251013"
         *     }
         */
        ContainerSkill: {
            /**
             * @description Whose skill it is, the service's or your own.
             * @enum {string}
             */
            type: "anthropic" | "custom";
            skill_id: string;
            /** @description The version that `latest` stood for, if that was asked for. */
            version: string;
        };
        /**
         * @description The container that the code of the request ran in. Name its `id` in the next request to go on there.
         * @example {
         *       "id": "container_011CPR5CNjB747bTd36fQLFk",
         *       "expires_at": "2025-03-03T10:12:48.510000Z",
         *       "skills": null
         *     }
         */
        Container: {
            id: string;
            /**
             * Format: date-time
             * @description When it is removed, with all its files.
             */
            expires_at: string;
            /** @description The skills that were loaded into it. */
            skills?: components["schemas"]["ContainerSkill"][] | null;
        };
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
         * @description What a message holds whether it is complete or has only begun to arrive.
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
            /** @description Unique; its form may change. */
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            content: components["schemas"]["ContentBlock"][];
            /** @description The model that produced the message. */
            model: components["schemas"]["Model"];
            /** @description Which of the `stop_sequences` ended the message, if one did. It is not part of the text. */
            stop_sequence?: string | null;
            /** @description More about a refusal. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            usage: components["schemas"]["Usage"];
            /** @description Where the code of the message ran, if it ran on the service. */
            container?: components["schemas"]["Container"] | null;
            diagnostics?: components["schemas"]["Diagnostics"] | null;
            context_management?: components["schemas"]["ContextManagementResponse"] | null;
            /** @description What the service changed in the request before the model saw it. */
            input_transformations?: components["schemas"]["InputTransformation"][] | null;
        };
        /**
         * @description Why the model stopped.
         * @example end_turn
         * @enum {string}
         */
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "compaction" | "refusal" | "model_context_window_exceeded";
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
            stop_reason: components["schemas"]["StopReason"];
        } & components["schemas"]["MessageBase"];
        /**
         * @description A message that has begun to arrive. Why it stopped is not known yet.
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
            /** @description Null, until a `message_delta` event brings the reason. */
            stop_reason: components["schemas"]["StopReason"] | null;
        } & components["schemas"]["MessageBase"];
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
            message: components["schemas"]["StartedMessage"];
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
         * @description More of a tool call's `input`, as a piece of JSON text. The pieces together are JSON once the block stops; nothing at
         *     all means `{}`.
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
         * @description One more citation for a text block.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "citations_delta";
            citation: components["schemas"]["TextCitation"];
        };
        /**
         * @description The summary for a compaction block, all at once. Null if it could not be made.
         * @example {
         *       "type": "compaction_delta",
         *       "content": "The user asked for the rivers of Geneva, and was told of the Rhône and the Arve."
         *     }
         */
        CompactionContentBlockDelta: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction_delta";
            content: string | null;
            /** @description What the service needs to know of the summary. Opaque. */
            encrypted_content?: string | null;
        };
        /**
         * @description A piece of a block. Which kind comes depends on the block.
         * @example {
         *       "type": "text_delta",
         *       "text": "The Rhône"
         *     }
         */
        ContentBlockDelta: components["schemas"]["TextDelta"] | components["schemas"]["InputJSONDelta"] | components["schemas"]["ThinkingDelta"] | components["schemas"]["SignatureDelta"] | components["schemas"]["CitationsDelta"] | components["schemas"]["CompactionContentBlockDelta"];
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
            container?: components["schemas"]["Container"] | null;
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
         * @description The cause of an error, for programs. Codes are added as causes are told apart.
         * @example image_dimensions_too_large
         * @enum {string}
         */
        ErrorCode: "available_tools_limit_exceeded" | "claude_code_key_creator_not_member" | "claude_code_version_too_old" | "cmek_context_unavailable" | "cmek_key_disabled" | "cmek_key_network_blocked" | "cmek_key_unreachable" | "compaction_block_ambiguous" | "compaction_block_misplaced" | "compaction_content_mismatch" | "compaction_incomplete_turn" | "compaction_nothing_to_summarize" | "compaction_signature_invalid" | "compaction_too_many_tool_references" | "compaction_tool_changes_mismatch" | "compaction_unavailable" | "contract_spend_limit_reached" | "enforced_spend_limit_reached" | "file_expired" | "image_dimensions_too_large" | "linked_organization_billing_unavailable" | "linked_organization_spend_limit_reached" | "organization_not_enrolled_in_beta" | "organization_on_hold" | "organization_type_not_supported" | "parent_organization_required" | "ramp_limit_exceeded" | "request_body_encoding_invalid" | "request_body_encoding_unsupported" | "request_body_timeout" | "request_body_too_large_after_decoding" | "sandbox_egress_restricted" | "skill_read_blocked_undecryptable" | "thread_already_continued" | "thread_continue_in_flight" | "thread_fingerprint_mismatch" | "thread_not_found" | "thread_unsupported_request" | "tool_name_conflict" | "tool_reference_unresolved" | "unsupported_charset" | "user_profile_billing_not_authorized" | "user_profile_not_billable" | "user_profile_not_found" | "user_profile_required";
        /**
         * @description The precise cause of an error, where it has a code of its own.
         * @example {
         *       "error_code": "image_dimensions_too_large",
         *       "max_side_length_pixels": 8000,
         *       "paths": [
         *         "messages.0.content.1"
         *       ]
         *     }
         */
        ErrorDetails: {
            error_code?: components["schemas"]["ErrorCode"];
            /** @description How long a side of an image may be, if the code is `image_dimensions_too_large`. */
            max_side_length_pixels?: number;
            /** @description The images that are too large, if the code is `image_dimensions_too_large`. */
            paths?: string[];
            /** @description What the request asks for that threads do not support, if the code is `thread_unsupported_request`. */
            unsupported?: ("cache_control" | "context_management" | "fallbacks" | "hipaa" | "inference_hooks" | "thinking")[] | null;
            /** @description Where to appeal, if the code is `organization_on_hold`. */
            appeal_url?: string | null;
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
            /** @description What a program can go by, for some errors. */
            details?: components["schemas"]["ErrorDetails"] | null;
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
         * @description The data of one server-sent event. Its `type` is the name of the event, too. New events may be added: pass over what
         *     you do not know.
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
         * @description What is done with a batch at the moment.
         * @example in_progress
         * @enum {string}
         */
        MessageBatchProcessingStatus: "in_progress" | "canceling" | "ended";
        /**
         * @description How many requests of a batch are in which state. All are `processing` until the whole batch ends.
         * @example {
         *       "processing": 0,
         *       "succeeded": 98,
         *       "errored": 1,
         *       "canceled": 0,
         *       "expired": 1
         *     }
         */
        MessageBatchRequestCounts: {
            processing: number;
            succeeded: number;
            errored: number;
            canceled: number;
            expired: number;
        };
        /**
         * @description How far a batch is. Ask for it again until it has ended; then get the results.
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
            /** @description Unique; its form may change. */
            id: string;
            /** @constant */
            type: "message_batch";
            processing_status: components["schemas"]["MessageBatchProcessingStatus"];
            request_counts: components["schemas"]["MessageBatchRequestCounts"];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description A day after creation. Requests that are not done by then expire.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When the last request was done, failed, was canceled or expired.
             */
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When it was canceled, if it was.
             */
            cancel_initiated_at: string | null;
            /**
             * Format: date-time
             * @description When the results were removed, if they were.
             */
            archived_at: string | null;
            /** @description Where the results are, once the batch has ended. */
            results_url: string | null;
        };
        /**
         * @description A page of batches, the newest first.
         * @example {
         *       "data": [],
         *       "has_more": false,
         *       "first_id": null,
         *       "last_id": null
         *     }
         */
        MessageBatchesPage: {
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
            /** @description Unique in the batch. Results come in any order, and are told apart by it. */
            custom_id: string;
            /** @description The body that would create the message by itself. It cannot ask for a stream. */
            params: components["schemas"]["CreateMessageRequest"];
        };
        /**
         * @description Requests to work off together, in any order, for half the price.
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
            requests: components["schemas"]["MessageBatchRequest"][];
        };
        /**
         * @description A batch that is gone, with its results.
         * @example {
         *       "id": "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
         *       "type": "message_batch_deleted"
         *     }
         */
        DeletedMessageBatch: {
            id: string;
            /** @constant */
            type: "message_batch_deleted";
        };
        /**
         * @description The request was answered.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "succeeded";
            message: components["schemas"]["Message"];
        };
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
         * @description The request failed. Correct it if its error says so, or try it again.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "errored";
            error: components["schemas"]["ErrorResponse"];
        };
        /**
         * @description The batch was canceled before the request was sent to the model.
         * @example {
         *       "type": "canceled"
         *     }
         */
        MessageBatchCanceledResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "canceled";
        };
        /**
         * @description The batch expired before the request was sent to the model.
         * @example {
         *       "type": "expired"
         *     }
         */
        MessageBatchExpiredResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "expired";
        };
        /**
         * @description The message, or why there is none. Only requests that succeeded are billed.
         * @example {
         *       "type": "expired"
         *     }
         */
        MessageBatchResult: components["schemas"]["MessageBatchSucceededResult"] | components["schemas"]["MessageBatchErroredResult"] | components["schemas"]["MessageBatchCanceledResult"] | components["schemas"]["MessageBatchExpiredResult"];
        /**
         * @description What became of one request of a batch. It is one line of the results.
         * @example {
         *       "custom_id": "geneva",
         *       "result": {
         *         "type": "expired"
         *       }
         *     }
         */
        MessageBatchIndividualResponse: {
            /** @description The `custom_id` of the request. */
            custom_id: string;
            result: components["schemas"]["MessageBatchResult"];
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
         * @description Whether the model takes `compaction`, and which of its types.
         * @example {
         *       "supported": true,
         *       "summarize": {
         *         "supported": true
         *       }
         *     }
         */
        CompactionCapability: {
            summarize?: components["schemas"]["CapabilitySupport"];
        } & components["schemas"]["CapabilitySupport"];
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
            compaction?: components["schemas"]["CompactionCapability"] | null;
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
            /** @description The models that `fallbacks` of a request to this one may name. Empty where it cannot be used. */
            allowed_fallback_models?: string[] | null;
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
        /**
         * @description One message of the conversation.
         * @example {
         *       "role": "user",
         *       "content": "Which rivers flow through Geneva?"
         *     }
         */
        InputMessage: components["schemas"]["MessageParam"] | components["schemas"]["SystemMessageParam"];
        /**
         * @description Instructions that hold from here on. The turns before keep their place in the cache, which a change of
         *     `system` would have cost.
         * @example {
         *       "role": "system",
         *       "content": "From now on, give levels in feet."
         *     }
         */
        SystemMessageParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "system";
            content?: components["schemas"]["SystemMessageContentParam"] | null;
            /**
             * @description When the model stops seeing the instructions; never unless told.
             * @enum {string|null}
             */
            clear_at?: "never" | "next_user_message" | null;
            output_config?: components["schemas"]["SystemMessageOutputConfig"] | null;
        };
        /**
         * @description Texts, and changes of the tools.
         * @example From now on, give levels in feet.
         */
        SystemMessageContentParam: string | components["schemas"]["SystemMessageBlockParam"][];
        /**
         * @description A part of a system message.
         * @example {
         *       "type": "text",
         *       "text": "From now on, give levels in feet."
         *     }
         */
        SystemMessageBlockParam: components["schemas"]["TextBlockParam"] | components["schemas"]["ToolAdditionBlockParam"] | components["schemas"]["ToolRemovalBlockParam"];
        /**
         * @description What the answers from here on should be like.
         * @example {
         *       "effort": "low"
         *     }
         */
        SystemMessageOutputConfig: {
            effort?: components["schemas"]["Effort"] | null;
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
        AnthropicBeta: components["schemas"]["AnthropicBeta"];
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
         * @description The id of the batch.
         * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
         */
        MessageBatchId: string;
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
         * @description Tokens, of the limit that is closest to being reached, that are left before the rate limit is reached, rounded to
         *     thousands.
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
    listMessageBatches: {
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
            /** @description A page of batches. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    createMessageBatch: {
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
        /** @description The requests. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageBatchRequest"];
            };
        };
        responses: {
            /** @description The batch, on its way. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    getMessageBatch: {
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
                 * @description The id of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    deleteMessageBatch: {
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
                 * @description The id of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    cancelMessageBatch: {
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
                 * @description The id of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch, on its way to an end. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["RequestTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
            529: components["responses"]["Overloaded"];
        };
    };
    getMessageBatchResults: {
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
                 * @description The id of the batch.
                 * @example msgbatch_013Zva2CMHLNnXjNJJKqJ2EF
                 */
                message_batch_id: components["parameters"]["MessageBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results, one a line. */
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

export type AnthropicBeta = components['schemas']["AnthropicBeta"]
export type Model = components['schemas']["Model"]
export type CacheControlEphemeral = components['schemas']["CacheControlEphemeral"]
export type CitedDocument = components['schemas']["CitedDocument"]
export type CitedCharacters = components['schemas']["CitedCharacters"]
export type CitationCharLocationParam = components['schemas']["CitationCharLocationParam"]
export type CitedPages = components['schemas']["CitedPages"]
export type CitationPageLocationParam = components['schemas']["CitationPageLocationParam"]
export type CitedBlocks = components['schemas']["CitedBlocks"]
export type CitationContentBlockLocationParam = components['schemas']["CitationContentBlockLocationParam"]
export type CitationsWebSearchResultLocation = components['schemas']["CitationsWebSearchResultLocation"]
export type CitationWebSearchResultLocationParam = components['schemas']["CitationWebSearchResultLocationParam"]
export type CitationsSearchResultLocation = components['schemas']["CitationsSearchResultLocation"]
export type CitationSearchResultLocationParam = components['schemas']["CitationSearchResultLocationParam"]
export type TextCitationParam = components['schemas']["TextCitationParam"]
export type TextBlockParam = components['schemas']["TextBlockParam"]
export type Base64ImageSource = components['schemas']["Base64ImageSource"]
export type URLImageSource = components['schemas']["URLImageSource"]
export type FileImageSource = components['schemas']["FileImageSource"]
export type ImageSource = components['schemas']["ImageSource"]
export type ImageTransformationsParam = components['schemas']["ImageTransformationsParam"]
export type ImageBlockParam = components['schemas']["ImageBlockParam"]
export type Base64PDFSource = components['schemas']["Base64PDFSource"]
export type URLPDFSource = components['schemas']["URLPDFSource"]
export type PlainTextSource = components['schemas']["PlainTextSource"]
export type ContentBlockSourceContent = components['schemas']["ContentBlockSourceContent"]
export type ContentBlockSource = components['schemas']["ContentBlockSource"]
export type FileDocumentSource = components['schemas']["FileDocumentSource"]
export type DocumentSource = components['schemas']["DocumentSource"]
export type CitationsConfigParam = components['schemas']["CitationsConfigParam"]
export type DocumentBlockParam = components['schemas']["DocumentBlockParam"]
export type SearchResultBlockParam = components['schemas']["SearchResultBlockParam"]
export type ThinkingBlockParam = components['schemas']["ThinkingBlockParam"]
export type RedactedThinkingBlockParam = components['schemas']["RedactedThinkingBlockParam"]
export type DirectCallerParam = components['schemas']["DirectCallerParam"]
export type ServerToolCallerBase = components['schemas']["ServerToolCallerBase"]
export type ServerToolCallerParam = components['schemas']["ServerToolCallerParam"]
export type ServerToolCaller20260120Param = components['schemas']["ServerToolCaller20260120Param"]
export type ToolUseCallerParam = components['schemas']["ToolUseCallerParam"]
export type ToolUseBlockParam = components['schemas']["ToolUseBlockParam"]
export type ToolReferenceBlock = components['schemas']["ToolReferenceBlock"]
export type ToolReferenceBlockParam = components['schemas']["ToolReferenceBlockParam"]
export type BrowserStateTabEntry = components['schemas']["BrowserStateTabEntry"]
export type BrowserStateChangeTabOpened = components['schemas']["BrowserStateChangeTabOpened"]
export type BrowserDownload = components['schemas']["BrowserDownload"]
export type BrowserStateChangeDownloadStarted = components['schemas']["BrowserStateChangeDownloadStarted"]
export type BrowserStateChangeDownloadCompleted = components['schemas']["BrowserStateChangeDownloadCompleted"]
export type BrowserStateChangeDownloadFailed = components['schemas']["BrowserStateChangeDownloadFailed"]
export type BrowserStateChange = components['schemas']["BrowserStateChange"]
export type BrowserStateBlockParam = components['schemas']["BrowserStateBlockParam"]
export type ToolResultContentBlockParam = components['schemas']["ToolResultContentBlockParam"]
export type ToolResultBlockParam = components['schemas']["ToolResultBlockParam"]
export type ServerToolName = components['schemas']["ServerToolName"]
export type ServerToolUse = components['schemas']["ServerToolUse"]
export type ServerToolUseBlockParam = components['schemas']["ServerToolUseBlockParam"]
export type ServerToolResultBase = components['schemas']["ServerToolResultBase"]
export type ServerToolResultParamBase = components['schemas']["ServerToolResultParamBase"]
export type WebSearchResultBlock = components['schemas']["WebSearchResultBlock"]
export type WebSearchResultBlockParam = components['schemas']["WebSearchResultBlockParam"]
export type WebSearchToolResultErrorCode = components['schemas']["WebSearchToolResultErrorCode"]
export type WebSearchToolResultErrorObject = components['schemas']["WebSearchToolResultErrorObject"]
export type WebSearchToolRequestErrorObject = components['schemas']["WebSearchToolRequestErrorObject"]
export type WebSearchToolResultBlockParamContent = components['schemas']["WebSearchToolResultBlockParamContent"]
export type WebSearchToolResultBlockParam = components['schemas']["WebSearchToolResultBlockParam"]
export type WebFetchBlockParam = components['schemas']["WebFetchBlockParam"]
export type WebFetchToolResultErrorCode = components['schemas']["WebFetchToolResultErrorCode"]
export type WebFetchToolResultErrorBlock = components['schemas']["WebFetchToolResultErrorBlock"]
export type WebFetchToolResultErrorBlockParam = components['schemas']["WebFetchToolResultErrorBlockParam"]
export type WebFetchToolResultBlockParamContent = components['schemas']["WebFetchToolResultBlockParamContent"]
export type WebFetchToolResultBlockParam = components['schemas']["WebFetchToolResultBlockParam"]
export type CodeExecutionOutcome = components['schemas']["CodeExecutionOutcome"]
export type CodeExecutionOutputBlock = components['schemas']["CodeExecutionOutputBlock"]
export type CodeExecutionOutputBlockParam = components['schemas']["CodeExecutionOutputBlockParam"]
export type CodeExecutionResultBlockParam = components['schemas']["CodeExecutionResultBlockParam"]
export type EncryptedCodeExecutionResultBlockParam = components['schemas']["EncryptedCodeExecutionResultBlockParam"]
export type CodeExecutionToolResultErrorCode = components['schemas']["CodeExecutionToolResultErrorCode"]
export type CodeExecutionToolResultErrorObject = components['schemas']["CodeExecutionToolResultErrorObject"]
export type CodeExecutionToolResultErrorParam = components['schemas']["CodeExecutionToolResultErrorParam"]
export type CodeExecutionToolResultBlockParamContent = components['schemas']["CodeExecutionToolResultBlockParamContent"]
export type CodeExecutionToolResultBlockParam = components['schemas']["CodeExecutionToolResultBlockParam"]
export type BashCodeExecutionOutputBlock = components['schemas']["BashCodeExecutionOutputBlock"]
export type BashCodeExecutionOutputBlockParam = components['schemas']["BashCodeExecutionOutputBlockParam"]
export type BashCodeExecutionResultBlockParam = components['schemas']["BashCodeExecutionResultBlockParam"]
export type BashCodeExecutionToolResultErrorCode = components['schemas']["BashCodeExecutionToolResultErrorCode"]
export type BashCodeExecutionToolResultErrorObject = components['schemas']["BashCodeExecutionToolResultErrorObject"]
export type BashCodeExecutionToolResultErrorParam = components['schemas']["BashCodeExecutionToolResultErrorParam"]
export type BashCodeExecutionToolResultBlockParamContent = components['schemas']["BashCodeExecutionToolResultBlockParamContent"]
export type BashCodeExecutionToolResultBlockParam = components['schemas']["BashCodeExecutionToolResultBlockParam"]
export type TextEditorCodeExecutionViewResultBlock = components['schemas']["TextEditorCodeExecutionViewResultBlock"]
export type TextEditorCodeExecutionViewResultBlockParam = components['schemas']["TextEditorCodeExecutionViewResultBlockParam"]
export type TextEditorCodeExecutionCreateResultBlock = components['schemas']["TextEditorCodeExecutionCreateResultBlock"]
export type TextEditorCodeExecutionCreateResultBlockParam = components['schemas']["TextEditorCodeExecutionCreateResultBlockParam"]
export type TextEditorCodeExecutionStrReplaceResultBlock = components['schemas']["TextEditorCodeExecutionStrReplaceResultBlock"]
export type TextEditorCodeExecutionStrReplaceResultBlockParam = components['schemas']["TextEditorCodeExecutionStrReplaceResultBlockParam"]
export type TextEditorCodeExecutionToolResultErrorCode = components['schemas']["TextEditorCodeExecutionToolResultErrorCode"]
export type TextEditorCodeExecutionToolResultErrorObject = components['schemas']["TextEditorCodeExecutionToolResultErrorObject"]
export type TextEditorCodeExecutionToolResultErrorParam = components['schemas']["TextEditorCodeExecutionToolResultErrorParam"]
export type TextEditorCodeExecutionToolResultBlockParamContent = components['schemas']["TextEditorCodeExecutionToolResultBlockParamContent"]
export type TextEditorCodeExecutionToolResultBlockParam = components['schemas']["TextEditorCodeExecutionToolResultBlockParam"]
export type ToolSearchToolSearchResultBlockParam = components['schemas']["ToolSearchToolSearchResultBlockParam"]
export type ToolSearchToolResultErrorCode = components['schemas']["ToolSearchToolResultErrorCode"]
export type ToolSearchToolResultErrorObject = components['schemas']["ToolSearchToolResultErrorObject"]
export type ToolSearchToolResultErrorParam = components['schemas']["ToolSearchToolResultErrorParam"]
export type ToolSearchToolResultBlockParamContent = components['schemas']["ToolSearchToolResultBlockParamContent"]
export type ToolSearchToolResultBlockParam = components['schemas']["ToolSearchToolResultBlockParam"]
export type AdvisorAnswerBase = components['schemas']["AdvisorAnswerBase"]
export type AdvisorResultBlock = components['schemas']["AdvisorResultBlock"]
export type AdvisorResultBlockParam = components['schemas']["AdvisorResultBlockParam"]
export type AdvisorRedactedResultBlock = components['schemas']["AdvisorRedactedResultBlock"]
export type AdvisorRedactedResultBlockParam = components['schemas']["AdvisorRedactedResultBlockParam"]
export type AdvisorToolResultErrorCode = components['schemas']["AdvisorToolResultErrorCode"]
export type AdvisorToolResultErrorObject = components['schemas']["AdvisorToolResultErrorObject"]
export type AdvisorToolResultErrorParam = components['schemas']["AdvisorToolResultErrorParam"]
export type AdvisorToolResultBlockParamContent = components['schemas']["AdvisorToolResultBlockParamContent"]
export type AdvisorToolResultBlockParam = components['schemas']["AdvisorToolResultBlockParam"]
export type MCPToolUseBlock = components['schemas']["MCPToolUseBlock"]
export type MCPToolUseBlockParam = components['schemas']["MCPToolUseBlockParam"]
export type RequestMCPToolResultBlockParam = components['schemas']["RequestMCPToolResultBlockParam"]
export type MCPToolBase = components['schemas']["MCPToolBase"]
export type MCPToolParam = components['schemas']["MCPToolParam"]
export type MCPToolListingBlockParam = components['schemas']["MCPToolListingBlockParam"]
export type ContainerUploadBlock = components['schemas']["ContainerUploadBlock"]
export type ContainerUploadBlockParam = components['schemas']["ContainerUploadBlockParam"]
export type ToolChangeToolReference = components['schemas']["ToolChangeToolReference"]
export type ToolChangeMCPToolReference = components['schemas']["ToolChangeMCPToolReference"]
export type ToolChangeMCPToolsetReference = components['schemas']["ToolChangeMCPToolsetReference"]
export type AllowedCaller = components['schemas']["AllowedCaller"]
export type ToolBase = components['schemas']["ToolBase"]
export type ClientToolBase = components['schemas']["ClientToolBase"]
export type JsonSchemaKeywords = components['schemas']["JsonSchemaKeywords"]
export type JsonSchema = components['schemas']["JsonSchema"]
export type JsonSchemaMap = components['schemas']["JsonSchemaMap"]
export type JsonSchemaNames = components['schemas']["JsonSchemaNames"]
export type JsonSchemaObject = components['schemas']["JsonSchemaObject"]
export type JsonSchemaCore = components['schemas']["JsonSchemaCore"]
export type JsonSchemaList = components['schemas']["JsonSchemaList"]
export type JsonSchemaApplicators = components['schemas']["JsonSchemaApplicators"]
export type JsonSchemaType = components['schemas']["JsonSchemaType"]
export type JsonSchemaAssertions = components['schemas']["JsonSchemaAssertions"]
export type JsonSchemaAnnotations = components['schemas']["JsonSchemaAnnotations"]
export type InputSchema = components['schemas']["InputSchema"]
export type Tool = components['schemas']["Tool"]
export type WebToolBase = components['schemas']["WebToolBase"]
export type UserLocation = components['schemas']["UserLocation"]
export type WebSearchToolBase = components['schemas']["WebSearchToolBase"]
export type WebSearchTool20250305 = components['schemas']["WebSearchTool20250305"]
export type WebSearchTool20260209 = components['schemas']["WebSearchTool20260209"]
export type ResponseInclusion = components['schemas']["ResponseInclusion"]
export type WebSearchTool20260318 = components['schemas']["WebSearchTool20260318"]
export type WebFetchURLSourceAll = components['schemas']["WebFetchURLSourceAll"]
export type WebFetchURLSourceNone = components['schemas']["WebFetchURLSourceNone"]
export type WebFetchUserURLSource = components['schemas']["WebFetchUserURLSource"]
export type WebFetchURLSourceToolReference = components['schemas']["WebFetchURLSourceToolReference"]
export type WebFetchURLSourceOnly = components['schemas']["WebFetchURLSourceOnly"]
export type WebFetchURLSourceExcept = components['schemas']["WebFetchURLSourceExcept"]
export type WebFetchToolURLSource = components['schemas']["WebFetchToolURLSource"]
export type WebFetchURLSources = components['schemas']["WebFetchURLSources"]
export type WebFetchToolBase = components['schemas']["WebFetchToolBase"]
export type WebFetchTool20250910 = components['schemas']["WebFetchTool20250910"]
export type WebFetchTool20260209 = components['schemas']["WebFetchTool20260209"]
export type WebFetchTool20260309 = components['schemas']["WebFetchTool20260309"]
export type WebFetchTool20260318 = components['schemas']["WebFetchTool20260318"]
export type CodeExecutionTool20250522 = components['schemas']["CodeExecutionTool20250522"]
export type CodeExecutionTool20250825 = components['schemas']["CodeExecutionTool20250825"]
export type CodeExecutionTool20260120 = components['schemas']["CodeExecutionTool20260120"]
export type CodeExecutionTool20260521 = components['schemas']["CodeExecutionTool20260521"]
export type ToolBash20241022 = components['schemas']["ToolBash20241022"]
export type ToolBash20250124 = components['schemas']["ToolBash20250124"]
export type ToolTextEditor20241022 = components['schemas']["ToolTextEditor20241022"]
export type ToolTextEditor20250124 = components['schemas']["ToolTextEditor20250124"]
export type ToolTextEditor20250429 = components['schemas']["ToolTextEditor20250429"]
export type ToolTextEditor20250728 = components['schemas']["ToolTextEditor20250728"]
export type MemoryTool20250818 = components['schemas']["MemoryTool20250818"]
export type ToolComputerUseBase = components['schemas']["ToolComputerUseBase"]
export type ToolComputerUse20241022 = components['schemas']["ToolComputerUse20241022"]
export type ToolComputerUse20250124 = components['schemas']["ToolComputerUse20250124"]
export type ToolComputerUse20251124 = components['schemas']["ToolComputerUse20251124"]
export type ToolsetBase = components['schemas']["ToolsetBase"]
export type ToolsetMemberConfig = components['schemas']["ToolsetMemberConfig"]
export type ComputerToolsetConfigs = components['schemas']["ComputerToolsetConfigs"]
export type ComputerToolset20260801 = components['schemas']["ComputerToolset20260801"]
export type BrowserToolsetConfigs = components['schemas']["BrowserToolsetConfigs"]
export type BrowserToolset20260801 = components['schemas']["BrowserToolset20260801"]
export type ToolSearchToolBm25 = components['schemas']["ToolSearchToolBm25"]
export type ToolSearchToolRegex = components['schemas']["ToolSearchToolRegex"]
export type AdvisorTool20260301 = components['schemas']["AdvisorTool20260301"]
export type MCPToolDefaultConfig = components['schemas']["MCPToolDefaultConfig"]
export type MCPToolConfig = components['schemas']["MCPToolConfig"]
export type MCPToolset = components['schemas']["MCPToolset"]
export type BuiltInTool = components['schemas']["BuiltInTool"]
export type ToolUnion = components['schemas']["ToolUnion"]
export type ToolChangeToolDefinitionParam = components['schemas']["ToolChangeToolDefinitionParam"]
export type AddedToolParam = components['schemas']["AddedToolParam"]
export type ToolAdditionBlockParam = components['schemas']["ToolAdditionBlockParam"]
export type RemovedToolParam = components['schemas']["RemovedToolParam"]
export type ToolRemovalBlockParam = components['schemas']["ToolRemovalBlockParam"]
export type ToolChangeBlockParam = components['schemas']["ToolChangeBlockParam"]
export type CompactionBlockParam = components['schemas']["CompactionBlockParam"]
export type FallbackInfoParam = components['schemas']["FallbackInfoParam"]
export type FallbackBlockParam = components['schemas']["FallbackBlockParam"]
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
export type Effort = components['schemas']["Effort"]
export type JSONOutputFormat = components['schemas']["JSONOutputFormat"]
export type TokenTaskBudget = components['schemas']["TokenTaskBudget"]
export type OutputConfig = components['schemas']["OutputConfig"]
export type RequestMCPServerToolConfiguration = components['schemas']["RequestMCPServerToolConfiguration"]
export type RequestMCPServerURLDefinition = components['schemas']["RequestMCPServerURLDefinition"]
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
export type SkillParams = components['schemas']["SkillParams"]
export type ContainerParams = components['schemas']["ContainerParams"]
export type MessageCreateParamsContainer = components['schemas']["MessageCreateParamsContainer"]
export type DiagnosticsParam = components['schemas']["DiagnosticsParam"]
export type FallbackParam = components['schemas']["FallbackParam"]
export type FallbacksParam = components['schemas']["FallbacksParam"]
export type FallbackCreditTokenParam = components['schemas']["FallbackCreditTokenParam"]
export type ThreadCreateParams = components['schemas']["ThreadCreateParams"]
export type ThreadContinueParams = components['schemas']["ThreadContinueParams"]
export type MessageThreadParam = components['schemas']["MessageThreadParam"]
export type CreateMessageRequest = components['schemas']["CreateMessageRequest"]
export type CitedFile = components['schemas']["CitedFile"]
export type CitationCharLocation = components['schemas']["CitationCharLocation"]
export type CitationPageLocation = components['schemas']["CitationPageLocation"]
export type CitationContentBlockLocation = components['schemas']["CitationContentBlockLocation"]
export type TextCitation = components['schemas']["TextCitation"]
export type TextBlock = components['schemas']["TextBlock"]
export type ThinkingBlock = components['schemas']["ThinkingBlock"]
export type RedactedThinkingBlock = components['schemas']["RedactedThinkingBlock"]
export type DirectCaller = components['schemas']["DirectCaller"]
export type ServerToolCaller = components['schemas']["ServerToolCaller"]
export type ServerToolCaller20260120 = components['schemas']["ServerToolCaller20260120"]
export type ToolUseCaller = components['schemas']["ToolUseCaller"]
export type ToolUseBlock = components['schemas']["ToolUseBlock"]
export type ServerToolUseBlock = components['schemas']["ServerToolUseBlock"]
export type WebSearchToolResultBlockContent = components['schemas']["WebSearchToolResultBlockContent"]
export type WebSearchToolResultBlock = components['schemas']["WebSearchToolResultBlock"]
export type ResponseBase64PDFSource = components['schemas']["ResponseBase64PDFSource"]
export type ResponsePlainTextSource = components['schemas']["ResponsePlainTextSource"]
export type ResponseDocumentSource = components['schemas']["ResponseDocumentSource"]
export type CitationsConfig = components['schemas']["CitationsConfig"]
export type DocumentBlock = components['schemas']["DocumentBlock"]
export type WebFetchBlock = components['schemas']["WebFetchBlock"]
export type WebFetchToolResultBlockContent = components['schemas']["WebFetchToolResultBlockContent"]
export type WebFetchToolResultBlock = components['schemas']["WebFetchToolResultBlock"]
export type CodeExecutionResultBlock = components['schemas']["CodeExecutionResultBlock"]
export type EncryptedCodeExecutionResultBlock = components['schemas']["EncryptedCodeExecutionResultBlock"]
export type CodeExecutionToolResultBlockContent = components['schemas']["CodeExecutionToolResultBlockContent"]
export type CodeExecutionToolResultBlock = components['schemas']["CodeExecutionToolResultBlock"]
export type BashCodeExecutionResultBlock = components['schemas']["BashCodeExecutionResultBlock"]
export type BashCodeExecutionToolResultBlockContent = components['schemas']["BashCodeExecutionToolResultBlockContent"]
export type BashCodeExecutionToolResultBlock = components['schemas']["BashCodeExecutionToolResultBlock"]
export type TextEditorCodeExecutionToolResultBlockContent = components['schemas']["TextEditorCodeExecutionToolResultBlockContent"]
export type TextEditorCodeExecutionToolResultBlock = components['schemas']["TextEditorCodeExecutionToolResultBlock"]
export type ToolSearchToolSearchResultBlock = components['schemas']["ToolSearchToolSearchResultBlock"]
export type ToolSearchToolResultBlockContent = components['schemas']["ToolSearchToolResultBlockContent"]
export type ToolSearchToolResultBlock = components['schemas']["ToolSearchToolResultBlock"]
export type AdvisorToolResultBlockContent = components['schemas']["AdvisorToolResultBlockContent"]
export type AdvisorToolResultBlock = components['schemas']["AdvisorToolResultBlock"]
export type MCPToolResultBlock = components['schemas']["MCPToolResultBlock"]
export type MCPTool = components['schemas']["MCPTool"]
export type MCPToolListingBlock = components['schemas']["MCPToolListingBlock"]
export type ResponseToolChangeToolReference = components['schemas']["ResponseToolChangeToolReference"]
export type ResponseToolChangeMCPToolReference = components['schemas']["ResponseToolChangeMCPToolReference"]
export type ResponseToolChangeMCPToolsetReference = components['schemas']["ResponseToolChangeMCPToolsetReference"]
export type ToolDefinition = components['schemas']["ToolDefinition"]
export type ToolChangeToolDefinition = components['schemas']["ToolChangeToolDefinition"]
export type AddedTool = components['schemas']["AddedTool"]
export type ToolAdditionBlock = components['schemas']["ToolAdditionBlock"]
export type RemovedTool = components['schemas']["RemovedTool"]
export type ToolRemovalBlock = components['schemas']["ToolRemovalBlock"]
export type ToolChangeBlock = components['schemas']["ToolChangeBlock"]
export type CompactionBlock = components['schemas']["CompactionBlock"]
export type FallbackInfo = components['schemas']["FallbackInfo"]
export type RefusalCategory = components['schemas']["RefusalCategory"]
export type FallbackRefusalTrigger = components['schemas']["FallbackRefusalTrigger"]
export type FallbackBlock = components['schemas']["FallbackBlock"]
export type ContentBlock = components['schemas']["ContentBlock"]
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
export type ContainerSkill = components['schemas']["ContainerSkill"]
export type Container = components['schemas']["Container"]
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
export type MessageBase = components['schemas']["MessageBase"]
export type StopReason = components['schemas']["StopReason"]
export type Message = components['schemas']["Message"]
export type StartedMessage = components['schemas']["StartedMessage"]
export type MessageStartEvent = components['schemas']["MessageStartEvent"]
export type ContentBlockStartEvent = components['schemas']["ContentBlockStartEvent"]
export type TextDelta = components['schemas']["TextDelta"]
export type InputJSONDelta = components['schemas']["InputJSONDelta"]
export type ThinkingDelta = components['schemas']["ThinkingDelta"]
export type SignatureDelta = components['schemas']["SignatureDelta"]
export type CitationsDelta = components['schemas']["CitationsDelta"]
export type CompactionContentBlockDelta = components['schemas']["CompactionContentBlockDelta"]
export type ContentBlockDelta = components['schemas']["ContentBlockDelta"]
export type ContentBlockDeltaEvent = components['schemas']["ContentBlockDeltaEvent"]
export type ContentBlockStopEvent = components['schemas']["ContentBlockStopEvent"]
export type MessageDelta = components['schemas']["MessageDelta"]
export type MessageDeltaUsage = components['schemas']["MessageDeltaUsage"]
export type MessageDeltaEvent = components['schemas']["MessageDeltaEvent"]
export type MessageStopEvent = components['schemas']["MessageStopEvent"]
export type PingEvent = components['schemas']["PingEvent"]
export type ErrorCode = components['schemas']["ErrorCode"]
export type ErrorDetails = components['schemas']["ErrorDetails"]
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
export type CountMessageTokensRequest = components['schemas']["CountMessageTokensRequest"]
export type CountTokensContextManagementResponse = components['schemas']["CountTokensContextManagementResponse"]
export type MessageTokensCount = components['schemas']["MessageTokensCount"]
export type Page = components['schemas']["Page"]
export type MessageBatchProcessingStatus = components['schemas']["MessageBatchProcessingStatus"]
export type MessageBatchRequestCounts = components['schemas']["MessageBatchRequestCounts"]
export type MessageBatch = components['schemas']["MessageBatch"]
export type MessageBatchesPage = components['schemas']["MessageBatchesPage"]
export type MessageBatchRequest = components['schemas']["MessageBatchRequest"]
export type CreateMessageBatchRequest = components['schemas']["CreateMessageBatchRequest"]
export type DeletedMessageBatch = components['schemas']["DeletedMessageBatch"]
export type MessageBatchSucceededResult = components['schemas']["MessageBatchSucceededResult"]
export type ErrorResponse = components['schemas']["ErrorResponse"]
export type MessageBatchErroredResult = components['schemas']["MessageBatchErroredResult"]
export type MessageBatchCanceledResult = components['schemas']["MessageBatchCanceledResult"]
export type MessageBatchExpiredResult = components['schemas']["MessageBatchExpiredResult"]
export type MessageBatchResult = components['schemas']["MessageBatchResult"]
export type MessageBatchIndividualResponse = components['schemas']["MessageBatchIndividualResponse"]
export type CapabilitySupport = components['schemas']["CapabilitySupport"]
export type CompactionCapability = components['schemas']["CompactionCapability"]
export type ContextManagementCapability = components['schemas']["ContextManagementCapability"]
export type EffortCapability = components['schemas']["EffortCapability"]
export type ServerToolsCapability = components['schemas']["ServerToolsCapability"]
export type ThinkingTypes = components['schemas']["ThinkingTypes"]
export type ThinkingCapability = components['schemas']["ThinkingCapability"]
export type ModelCapabilities = components['schemas']["ModelCapabilities"]
export type ModelInfo = components['schemas']["ModelInfo"]
export type ModelInfosPage = components['schemas']["ModelInfosPage"]
export type InputMessage = components['schemas']["InputMessage"]
export type SystemMessageParam = components['schemas']["SystemMessageParam"]
export type SystemMessageContentParam = components['schemas']["SystemMessageContentParam"]
export type SystemMessageBlockParam = components['schemas']["SystemMessageBlockParam"]
export type SystemMessageOutputConfig = components['schemas']["SystemMessageOutputConfig"]
