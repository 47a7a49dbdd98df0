// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import * as is from './validators.js'

const define = (pointer, is, make) => {
  let node
  return {
    pointer,
    is,
    get node() {
      return (node ??= make())
    },
  }
}

export const AnthropicBeta = /* @__PURE__ */ define("#/components/schemas/AnthropicBeta", is.isAnthropicBeta, function () { return {
  anyOf: [
    {type: ["string"], minLength: 1},
    {
      type: ["string"],
      enum: [
        "advisor-tool-2026-03-01",
        "cache-diagnosis-2026-04-07",
        "code-execution-2025-05-22",
        "compact-2026-01-12",
        "compact-2026-09-04",
        "computer-use-2024-10-22",
        "computer-use-2025-01-24",
        "computer-use-2025-11-24",
        "context-1m-2025-08-07",
        "context-management-2025-06-27",
        "dev-full-thinking-2025-05-14",
        "extended-cache-ttl-2025-04-11",
        "fallback-credit-2026-06-01",
        "fallback-credit-2026-07-01",
        "fast-mode-2026-02-01",
        "files-api-2025-04-14",
        "inline-tools-2026-09-15",
        "interleaved-thinking-2025-05-14",
        "mcp-client-2025-04-04",
        "mcp-client-2025-11-20",
        "mcp-client-2026-09-15",
        "message-batches-2024-09-24",
        "message-threads-2026-08-12",
        "mid-conversation-output-config-2026-07-01",
        "mid-conversation-system-clear-at-2026-08-21",
        "mid-conversation-tool-changes-2026-07-01",
        "model-context-window-exceeded-2025-08-26",
        "output-128k-2025-02-19",
        "output-300k-2026-03-24",
        "pdfs-2024-09-25",
        "prompt-caching-2024-07-31",
        "server-side-fallback-2026-06-01",
        "server-side-fallback-2026-07-01",
        "skills-2025-10-02",
        "structured-outputs-2025-11-13",
        "task-budgets-2026-03-13",
        "thinking-binding-controls-2026-08-01",
        "thinking-display-updates-2026-08-18",
        "thinking-token-count-2026-05-13",
        "token-counting-2024-11-01",
        "token-efficient-tools-2025-02-19",
        "user-profiles-2026-03-24",
        "user-profiles-2026-08-18",
        "user-profiles-2026-09-04",
        "user-profiles-billing-2026-10-01",
      ],
    },
  ],
} })

export const Model = /* @__PURE__ */ define("#/components/schemas/Model", is.isModel, function () { return {
  anyOf: [
    {type: ["string"], minLength: 1},
    {type: ["string"], enum: ["claude-3-opus-20240229", "claude-3-5-sonnet-20241022", "claude-3-5-haiku-20241022"]},
  ],
} })

export const CacheControlEphemeral = /* @__PURE__ */ define("#/components/schemas/CacheControlEphemeral", is.isCacheControlEphemeral, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "ephemeral"}, ttl: {type: ["string", "null"], enum: ["5m", "1h", null]}},
} })

export const CitedDocument = /* @__PURE__ */ define("#/components/schemas/CitedDocument", is.isCitedDocument, function () { return {
  type: ["object"],
  required: ["cited_text", "document_index", "document_title"],
  properties: {
    cited_text: {type: ["string"]},
    document_index: {type: ["integer"], minimum: 0},
    document_title: {type: ["string", "null"]},
  },
} })

export const CitedCharacters = /* @__PURE__ */ define("#/components/schemas/CitedCharacters", is.isCitedCharacters, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/start_char_index", type: ["integer"], minimum: 0},
    end_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/end_char_index", type: ["integer"], minimum: 0},
  },
  required: ["cited_text", "document_index", "document_title", "start_char_index", "end_char_index"],
} })

export const CitationCharLocationParam = /* @__PURE__ */ define("#/components/schemas/CitationCharLocationParam", is.isCitationCharLocationParam, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/start_char_index", type: ["integer"], minimum: 0},
    end_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/end_char_index", type: ["integer"], minimum: 0},
    type: {
      pointer: "#/components/schemas/CitationCharLocationParam/properties/type",
      type: ["string"],
      const: "char_location",
    },
  },
  required: ["cited_text", "document_index", "document_title", "start_char_index", "end_char_index", "type"],
  additionalProperties: false,
} })

export const CitedPages = /* @__PURE__ */ define("#/components/schemas/CitedPages", is.isCitedPages, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_page_number: {pointer: "#/components/schemas/CitedPages/properties/start_page_number", type: ["integer"], minimum: 1},
    end_page_number: {pointer: "#/components/schemas/CitedPages/properties/end_page_number", type: ["integer"], minimum: 1},
  },
  required: ["cited_text", "document_index", "document_title", "start_page_number", "end_page_number"],
} })

export const CitationPageLocationParam = /* @__PURE__ */ define("#/components/schemas/CitationPageLocationParam", is.isCitationPageLocationParam, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_page_number: {pointer: "#/components/schemas/CitedPages/properties/start_page_number", type: ["integer"], minimum: 1},
    end_page_number: {pointer: "#/components/schemas/CitedPages/properties/end_page_number", type: ["integer"], minimum: 1},
    type: {
      pointer: "#/components/schemas/CitationPageLocationParam/properties/type",
      type: ["string"],
      const: "page_location",
    },
  },
  required: ["cited_text", "document_index", "document_title", "start_page_number", "end_page_number", "type"],
  additionalProperties: false,
} })

export const CitedBlocks = /* @__PURE__ */ define("#/components/schemas/CitedBlocks", is.isCitedBlocks, function () { return {
  type: ["object"],
  required: ["start_block_index", "end_block_index"],
  properties: {start_block_index: {type: ["integer"], minimum: 0}, end_block_index: {type: ["integer"], minimum: 0}},
} })

export const CitationContentBlockLocationParam = /* @__PURE__ */ define("#/components/schemas/CitationContentBlockLocationParam", is.isCitationContentBlockLocationParam, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/start_block_index", type: ["integer"], minimum: 0},
    end_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/end_block_index", type: ["integer"], minimum: 0},
    type: {
      pointer: "#/components/schemas/CitationContentBlockLocationParam/properties/type",
      type: ["string"],
      const: "content_block_location",
    },
  },
  required: ["cited_text", "document_index", "document_title", "start_block_index", "end_block_index", "type"],
  additionalProperties: false,
} })

export const CitationsWebSearchResultLocation = /* @__PURE__ */ define("#/components/schemas/CitationsWebSearchResultLocation", is.isCitationsWebSearchResultLocation, function () { return {
  type: ["object"],
  required: ["type", "cited_text", "encrypted_index", "title", "url"],
  properties: {
    type: {type: ["string"], const: "web_search_result_location"},
    cited_text: {type: ["string"]},
    encrypted_index: {type: ["string"]},
    title: {type: ["string", "null"]},
    url: {type: ["string"]},
  },
} })

export const CitationWebSearchResultLocationParam = /* @__PURE__ */ define("#/components/schemas/CitationWebSearchResultLocationParam", is.isCitationWebSearchResultLocationParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/CitationWebSearchResultLocationParam/properties/type",
      type: ["string"],
      const: "web_search_result_location",
    },
    cited_text: {pointer: "#/components/schemas/CitationsWebSearchResultLocation/properties/cited_text", type: ["string"]},
    encrypted_index: {pointer: "#/components/schemas/CitationsWebSearchResultLocation/properties/encrypted_index", type: ["string"]},
    title: {pointer: "#/components/schemas/CitationsWebSearchResultLocation/properties/title", type: ["string", "null"]},
    url: {pointer: "#/components/schemas/CitationsWebSearchResultLocation/properties/url", type: ["string"]},
  },
  required: ["type", "cited_text", "encrypted_index", "title", "url"],
  additionalProperties: false,
} })

export const CitationsSearchResultLocation = /* @__PURE__ */ define("#/components/schemas/CitationsSearchResultLocation", is.isCitationsSearchResultLocation, function () { return {
  type: ["object"],
  properties: {
    start_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/start_block_index", type: ["integer"], minimum: 0},
    end_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/end_block_index", type: ["integer"], minimum: 0},
    type: {
      pointer: "#/components/schemas/CitationsSearchResultLocation/properties/type",
      type: ["string"],
      const: "search_result_location",
    },
    cited_text: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/cited_text", type: ["string"]},
    search_result_index: {
      pointer: "#/components/schemas/CitationsSearchResultLocation/properties/search_result_index",
      type: ["integer"],
      minimum: 0,
    },
    source: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/source", type: ["string"]},
    title: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/title", type: ["string", "null"]},
  },
  required: ["start_block_index", "end_block_index", "type", "cited_text", "search_result_index", "source", "title"],
} })

export const CitationSearchResultLocationParam = /* @__PURE__ */ define("#/components/schemas/CitationSearchResultLocationParam", is.isCitationSearchResultLocationParam, function () { return {
  type: ["object"],
  properties: {
    start_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/start_block_index", type: ["integer"], minimum: 0},
    end_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/end_block_index", type: ["integer"], minimum: 0},
    type: {
      pointer: "#/components/schemas/CitationSearchResultLocationParam/properties/type",
      type: ["string"],
      const: "search_result_location",
    },
    cited_text: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/cited_text", type: ["string"]},
    search_result_index: {
      pointer: "#/components/schemas/CitationsSearchResultLocation/properties/search_result_index",
      type: ["integer"],
      minimum: 0,
    },
    source: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/source", type: ["string"]},
    title: {pointer: "#/components/schemas/CitationsSearchResultLocation/properties/title", type: ["string", "null"]},
  },
  required: ["start_block_index", "end_block_index", "type", "cited_text", "search_result_index", "source", "title"],
  additionalProperties: false,
} })

export const TextCitationParam = /* @__PURE__ */ define("#/components/schemas/TextCitationParam", is.isTextCitationParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => CitationCharLocationParam},
    {$ref: () => CitationPageLocationParam},
    {$ref: () => CitationContentBlockLocationParam},
    {$ref: () => CitationWebSearchResultLocationParam},
    {$ref: () => CitationSearchResultLocationParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      char_location: 0,
      page_location: 1,
      content_block_location: 2,
      web_search_result_location: 3,
      search_result_location: 4,
    },
  },
} })

export const TextBlockParam = /* @__PURE__ */ define("#/components/schemas/TextBlockParam", is.isTextBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "text"],
  properties: {
    type: {type: ["string"], const: "text"},
    text: {type: ["string"]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    citations: {type: ["array", "null"], items: {$ref: () => TextCitationParam}},
  },
} })

export const Base64ImageSource = /* @__PURE__ */ define("#/components/schemas/Base64ImageSource", is.isBase64ImageSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "media_type", "data"],
  properties: {
    type: {type: ["string"], const: "base64"},
    media_type: {type: ["string"], enum: ["image/jpeg", "image/png", "image/gif", "image/webp"]},
    data: {type: ["string"]},
  },
} })

export const URLImageSource = /* @__PURE__ */ define("#/components/schemas/URLImageSource", is.isURLImageSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "url"],
  properties: {type: {type: ["string"], const: "url"}, url: {type: ["string"], format: "uri"}},
} })

export const FileImageSource = /* @__PURE__ */ define("#/components/schemas/FileImageSource", is.isFileImageSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "file_id"],
  properties: {type: {type: ["string"], const: "file"}, file_id: {type: ["string"]}},
} })

export const ImageSource = /* @__PURE__ */ define("#/components/schemas/ImageSource", is.isImageSource, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => Base64ImageSource}, {$ref: () => URLImageSource}, {$ref: () => FileImageSource}],
  discriminator: {propertyName: "type", mapping: {base64: 0, url: 1, file: 2}},
} })

export const ImageTransformationsParam = /* @__PURE__ */ define("#/components/schemas/ImageTransformationsParam", is.isImageTransformationsParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {oversized_image: {type: ["string", "null"], enum: ["downsize", "error", null]}},
} })

export const ImageBlockParam = /* @__PURE__ */ define("#/components/schemas/ImageBlockParam", is.isImageBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "source"],
  properties: {
    type: {type: ["string"], const: "image"},
    source: {$ref: () => ImageSource},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    transformations: {anyOf: [{$ref: () => ImageTransformationsParam}, {type: ["null"]}]},
  },
} })

export const Base64PDFSource = /* @__PURE__ */ define("#/components/schemas/Base64PDFSource", is.isBase64PDFSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "media_type", "data"],
  properties: {
    type: {type: ["string"], const: "base64"},
    media_type: {type: ["string"], const: "application/pdf"},
    data: {type: ["string"]},
  },
} })

export const URLPDFSource = /* @__PURE__ */ define("#/components/schemas/URLPDFSource", is.isURLPDFSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "url"],
  properties: {type: {type: ["string"], const: "url"}, url: {type: ["string"], format: "uri"}},
} })

export const PlainTextSource = /* @__PURE__ */ define("#/components/schemas/PlainTextSource", is.isPlainTextSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "media_type", "data"],
  properties: {
    type: {type: ["string"], const: "text"},
    media_type: {type: ["string"], const: "text/plain"},
    data: {type: ["string"]},
  },
} })

export const ContentBlockSourceContent = /* @__PURE__ */ define("#/components/schemas/ContentBlockSourceContent", is.isContentBlockSourceContent, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => TextBlockParam}, {$ref: () => ImageBlockParam}],
  discriminator: {propertyName: "type", mapping: {text: 0, image: 1}},
} })

export const ContentBlockSource = /* @__PURE__ */ define("#/components/schemas/ContentBlockSource", is.isContentBlockSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "content"],
  properties: {
    type: {type: ["string"], const: "content"},
    content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ContentBlockSourceContent}}]},
  },
} })

export const FileDocumentSource = /* @__PURE__ */ define("#/components/schemas/FileDocumentSource", is.isFileDocumentSource, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "file_id"],
  properties: {type: {type: ["string"], const: "file"}, file_id: {type: ["string"]}},
} })

export const DocumentSource = /* @__PURE__ */ define("#/components/schemas/DocumentSource", is.isDocumentSource, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => Base64PDFSource},
    {$ref: () => URLPDFSource},
    {$ref: () => PlainTextSource},
    {$ref: () => ContentBlockSource},
    {$ref: () => FileDocumentSource},
  ],
  discriminator: {propertyName: "type", mapping: {base64: 0, url: 1, text: 2, content: 3, file: 4}},
} })

export const CitationsConfigParam = /* @__PURE__ */ define("#/components/schemas/CitationsConfigParam", is.isCitationsConfigParam, function () { return {type: ["object"], additionalProperties: false, properties: {enabled: {type: ["boolean", "null"]}}} })

export const DocumentBlockParam = /* @__PURE__ */ define("#/components/schemas/DocumentBlockParam", is.isDocumentBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "source"],
  properties: {
    type: {type: ["string"], const: "document"},
    source: {$ref: () => DocumentSource},
    title: {type: ["string", "null"]},
    context: {type: ["string", "null"]},
    citations: {anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const SearchResultBlockParam = /* @__PURE__ */ define("#/components/schemas/SearchResultBlockParam", is.isSearchResultBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "source", "title", "content"],
  properties: {
    type: {type: ["string"], const: "search_result"},
    source: {type: ["string"]},
    title: {type: ["string"]},
    content: {type: ["array"], items: {$ref: () => TextBlockParam}},
    citations: {anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const ThinkingBlockParam = /* @__PURE__ */ define("#/components/schemas/ThinkingBlockParam", is.isThinkingBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "thinking", "signature"],
  properties: {type: {type: ["string"], const: "thinking"}, thinking: {type: ["string"]}, signature: {type: ["string"]}},
} })

export const RedactedThinkingBlockParam = /* @__PURE__ */ define("#/components/schemas/RedactedThinkingBlockParam", is.isRedactedThinkingBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "data"],
  properties: {type: {type: ["string"], const: "redacted_thinking"}, data: {type: ["string"]}},
} })

export const DirectCallerParam = /* @__PURE__ */ define("#/components/schemas/DirectCallerParam", is.isDirectCallerParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "direct"}},
} })

export const ServerToolCallerBase = /* @__PURE__ */ define("#/components/schemas/ServerToolCallerBase", is.isServerToolCallerBase, function () { return {type: ["object"], required: ["tool_id"], properties: {tool_id: {type: ["string"]}}} })

export const ServerToolCallerParam = /* @__PURE__ */ define("#/components/schemas/ServerToolCallerParam", is.isServerToolCallerParam, function () { return {
  type: ["object"],
  properties: {
    tool_id: {pointer: "#/components/schemas/ServerToolCallerBase/properties/tool_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/ServerToolCallerParam/properties/type",
      type: ["string"],
      const: "code_execution_20250825",
    },
  },
  required: ["tool_id", "type"],
  additionalProperties: false,
} })

export const ServerToolCaller20260120Param = /* @__PURE__ */ define("#/components/schemas/ServerToolCaller20260120Param", is.isServerToolCaller20260120Param, function () { return {
  type: ["object"],
  properties: {
    tool_id: {pointer: "#/components/schemas/ServerToolCallerBase/properties/tool_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/ServerToolCaller20260120Param/properties/type",
      type: ["string"],
      const: "code_execution_20260120",
    },
  },
  required: ["tool_id", "type"],
  additionalProperties: false,
} })

export const ToolUseCallerParam = /* @__PURE__ */ define("#/components/schemas/ToolUseCallerParam", is.isToolUseCallerParam, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => DirectCallerParam}, {$ref: () => ServerToolCallerParam}, {$ref: () => ServerToolCaller20260120Param}],
  discriminator: {propertyName: "type", mapping: {direct: 0, code_execution_20250825: 1, code_execution_20260120: 2}},
} })

export const ToolUseBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolUseBlockParam", is.isToolUseBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "id", "name", "input"],
  properties: {
    type: {type: ["string"], const: "tool_use"},
    id: {type: ["string"]},
    name: {type: ["string"]},
    input: {type: ["object"], additionalProperties: true},
    caller: {anyOf: [{$ref: () => ToolUseCallerParam}, {type: ["null"]}]},
    toolset_name: {type: ["string", "null"]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const ToolReferenceBlock = /* @__PURE__ */ define("#/components/schemas/ToolReferenceBlock", is.isToolReferenceBlock, function () { return {
  type: ["object"],
  required: ["type", "tool_name"],
  properties: {type: {type: ["string"], const: "tool_reference"}, tool_name: {type: ["string"]}},
} })

export const ToolReferenceBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolReferenceBlockParam", is.isToolReferenceBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {pointer: "#/components/schemas/ToolReferenceBlockParam/properties/type", type: ["string"], const: "tool_reference"},
    tool_name: {pointer: "#/components/schemas/ToolReferenceBlock/properties/tool_name", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ToolReferenceBlockParam/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
  },
  required: ["type", "tool_name"],
  additionalProperties: false,
} })

export const BrowserStateTabEntry = /* @__PURE__ */ define("#/components/schemas/BrowserStateTabEntry", is.isBrowserStateTabEntry, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["tab_id", "title", "url"],
  properties: {tab_id: {type: ["string"]}, title: {type: ["string"]}, url: {type: ["string"]}, active: {type: ["boolean", "null"]}},
} })

export const BrowserStateChangeTabOpened = /* @__PURE__ */ define("#/components/schemas/BrowserStateChangeTabOpened", is.isBrowserStateChangeTabOpened, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tab_id"],
  properties: {type: {type: ["string"], const: "tab_opened"}, tab_id: {type: ["string"]}},
} })

export const BrowserDownload = /* @__PURE__ */ define("#/components/schemas/BrowserDownload", is.isBrowserDownload, function () { return {
  type: ["object"],
  required: ["download_id", "url"],
  properties: {download_id: {type: ["string"]}, url: {type: ["string"]}},
} })

export const BrowserStateChangeDownloadStarted = /* @__PURE__ */ define("#/components/schemas/BrowserStateChangeDownloadStarted", is.isBrowserStateChangeDownloadStarted, function () { return {
  type: ["object"],
  properties: {
    download_id: {pointer: "#/components/schemas/BrowserDownload/properties/download_id", type: ["string"]},
    url: {pointer: "#/components/schemas/BrowserDownload/properties/url", type: ["string"]},
    type: {
      pointer: "#/components/schemas/BrowserStateChangeDownloadStarted/properties/type",
      type: ["string"],
      const: "download_started",
    },
  },
  required: ["download_id", "url", "type"],
  additionalProperties: false,
} })

export const BrowserStateChangeDownloadCompleted = /* @__PURE__ */ define("#/components/schemas/BrowserStateChangeDownloadCompleted", is.isBrowserStateChangeDownloadCompleted, function () { return {
  type: ["object"],
  properties: {
    download_id: {pointer: "#/components/schemas/BrowserDownload/properties/download_id", type: ["string"]},
    url: {pointer: "#/components/schemas/BrowserDownload/properties/url", type: ["string"]},
    type: {
      pointer: "#/components/schemas/BrowserStateChangeDownloadCompleted/properties/type",
      type: ["string"],
      const: "download_completed",
    },
    path: {pointer: "#/components/schemas/BrowserStateChangeDownloadCompleted/properties/path", type: ["string", "null"]},
    size_bytes: {
      pointer: "#/components/schemas/BrowserStateChangeDownloadCompleted/properties/size_bytes",
      type: ["integer", "null"],
      minimum: 0,
    },
  },
  required: ["download_id", "url", "type"],
  additionalProperties: false,
} })

export const BrowserStateChangeDownloadFailed = /* @__PURE__ */ define("#/components/schemas/BrowserStateChangeDownloadFailed", is.isBrowserStateChangeDownloadFailed, function () { return {
  type: ["object"],
  properties: {
    download_id: {pointer: "#/components/schemas/BrowserDownload/properties/download_id", type: ["string"]},
    url: {pointer: "#/components/schemas/BrowserDownload/properties/url", type: ["string"]},
    type: {
      pointer: "#/components/schemas/BrowserStateChangeDownloadFailed/properties/type",
      type: ["string"],
      const: "download_failed",
    },
    error: {pointer: "#/components/schemas/BrowserStateChangeDownloadFailed/properties/error", type: ["string", "null"]},
  },
  required: ["download_id", "url", "type"],
  additionalProperties: false,
} })

export const BrowserStateChange = /* @__PURE__ */ define("#/components/schemas/BrowserStateChange", is.isBrowserStateChange, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => BrowserStateChangeTabOpened},
    {$ref: () => BrowserStateChangeDownloadStarted},
    {$ref: () => BrowserStateChangeDownloadCompleted},
    {$ref: () => BrowserStateChangeDownloadFailed},
  ],
  discriminator: {propertyName: "type", mapping: {tab_opened: 0, download_started: 1, download_completed: 2, download_failed: 3}},
} })

export const BrowserStateBlockParam = /* @__PURE__ */ define("#/components/schemas/BrowserStateBlockParam", is.isBrowserStateBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tabs"],
  properties: {
    type: {type: ["string"], const: "browser_state"},
    tabs: {type: ["array"], items: {$ref: () => BrowserStateTabEntry}},
    state_changes: {type: ["array", "null"], minItems: 1, items: {$ref: () => BrowserStateChange}},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const ToolResultContentBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolResultContentBlockParam", is.isToolResultContentBlockParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => TextBlockParam},
    {$ref: () => ImageBlockParam},
    {$ref: () => DocumentBlockParam},
    {$ref: () => SearchResultBlockParam},
    {$ref: () => ToolReferenceBlockParam},
    {$ref: () => BrowserStateBlockParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {text: 0, image: 1, document: 2, search_result: 3, tool_reference: 4, browser_state: 5},
  },
} })

export const ToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolResultBlockParam", is.isToolResultBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tool_use_id"],
  properties: {
    type: {type: ["string"], const: "tool_result"},
    tool_use_id: {type: ["string"]},
    content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ToolResultContentBlockParam}}, {type: ["null"]}]},
    is_error: {type: ["boolean", "null"]},
    toolset_name: {type: ["string", "null"]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const ServerToolName = /* @__PURE__ */ define("#/components/schemas/ServerToolName", is.isServerToolName, function () { return {
  type: ["string"],
  enum: [
    "web_search",
    "web_fetch",
    "code_execution",
    "bash_code_execution",
    "text_editor_code_execution",
    "tool_search_tool_regex",
    "tool_search_tool_bm25",
    "advisor",
  ],
  extensible: true,
} })

export const ServerToolUse = /* @__PURE__ */ define("#/components/schemas/ServerToolUse", is.isServerToolUse, function () { return {
  type: ["object"],
  required: ["id", "name", "input"],
  properties: {id: {type: ["string"]}, name: {$ref: () => ServerToolName}, input: {type: ["object"], additionalProperties: true}},
} })

export const ServerToolUseBlockParam = /* @__PURE__ */ define("#/components/schemas/ServerToolUseBlockParam", is.isServerToolUseBlockParam, function () { return {
  type: ["object"],
  properties: {
    id: {pointer: "#/components/schemas/ServerToolUse/properties/id", type: ["string"]},
    name: {pointer: "#/components/schemas/ServerToolUse/properties/name", $ref: () => ServerToolName},
    input: {pointer: "#/components/schemas/ServerToolUse/properties/input", type: ["object"], additionalProperties: true},
    type: {
      pointer: "#/components/schemas/ServerToolUseBlockParam/properties/type",
      type: ["string"],
      const: "server_tool_use",
    },
    caller: {
      pointer: "#/components/schemas/ServerToolUseBlockParam/properties/caller",
      anyOf: [{$ref: () => ToolUseCallerParam}, {type: ["null"]}],
    },
    cache_control: {
      pointer: "#/components/schemas/ServerToolUseBlockParam/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
  },
  required: ["id", "name", "input", "type"],
  additionalProperties: false,
} })

export const ServerToolResultBase = /* @__PURE__ */ define("#/components/schemas/ServerToolResultBase", is.isServerToolResultBase, function () { return {type: ["object"], required: ["tool_use_id"], properties: {tool_use_id: {type: ["string"]}}} })

export const ServerToolResultParamBase = /* @__PURE__ */ define("#/components/schemas/ServerToolResultParamBase", is.isServerToolResultParamBase, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
  },
  required: ["tool_use_id"],
} })

export const WebSearchResultBlock = /* @__PURE__ */ define("#/components/schemas/WebSearchResultBlock", is.isWebSearchResultBlock, function () { return {
  type: ["object"],
  required: ["type", "url", "title", "encrypted_content"],
  properties: {
    type: {type: ["string"], const: "web_search_result"},
    url: {type: ["string"]},
    title: {type: ["string"]},
    encrypted_content: {type: ["string"]},
    page_age: {type: ["string", "null"]},
  },
} })

export const WebSearchResultBlockParam = /* @__PURE__ */ define("#/components/schemas/WebSearchResultBlockParam", is.isWebSearchResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/WebSearchResultBlockParam/properties/type",
      type: ["string"],
      const: "web_search_result",
    },
    url: {pointer: "#/components/schemas/WebSearchResultBlock/properties/url", type: ["string"]},
    title: {pointer: "#/components/schemas/WebSearchResultBlock/properties/title", type: ["string"]},
    encrypted_content: {pointer: "#/components/schemas/WebSearchResultBlock/properties/encrypted_content", type: ["string"]},
    page_age: {pointer: "#/components/schemas/WebSearchResultBlock/properties/page_age", type: ["string", "null"]},
  },
  required: ["type", "url", "title", "encrypted_content"],
  additionalProperties: false,
} })

export const WebSearchToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultErrorCode", is.isWebSearchToolResultErrorCode, function () { return {
  type: ["string"],
  enum: ["invalid_tool_input", "unavailable", "too_many_requests", "query_too_long", "request_too_large", "max_uses_exceeded"],
  extensible: true,
} })

export const WebSearchToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultErrorObject", is.isWebSearchToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "web_search_tool_result_error"},
    error_code: {$ref: () => WebSearchToolResultErrorCode},
  },
} })

export const WebSearchToolRequestErrorObject = /* @__PURE__ */ define("#/components/schemas/WebSearchToolRequestErrorObject", is.isWebSearchToolRequestErrorObject, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/WebSearchToolRequestErrorObject/properties/type",
      type: ["string"],
      const: "web_search_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/WebSearchToolResultErrorObject/properties/error_code",
      $ref: () => WebSearchToolResultErrorCode,
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const WebSearchToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultBlockParamContent", is.isWebSearchToolResultBlockParamContent, function () { return {
  anyOf: [{type: ["array"], items: {$ref: () => WebSearchResultBlockParam}}, {$ref: () => WebSearchToolRequestErrorObject}],
} })

export const WebSearchToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultBlockParam", is.isWebSearchToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebSearchToolResultBlockParam/properties/type",
      type: ["string"],
      const: "web_search_tool_result",
    },
    content: {
      pointer: "#/components/schemas/WebSearchToolResultBlockParam/properties/content",
      $ref: () => WebSearchToolResultBlockParamContent,
    },
    caller: {
      pointer: "#/components/schemas/WebSearchToolResultBlockParam/properties/caller",
      anyOf: [{$ref: () => ToolUseCallerParam}, {type: ["null"]}],
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const WebFetchBlockParam = /* @__PURE__ */ define("#/components/schemas/WebFetchBlockParam", is.isWebFetchBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "url", "content"],
  properties: {
    type: {type: ["string"], const: "web_fetch_result"},
    url: {type: ["string"]},
    content: {$ref: () => DocumentBlockParam},
    retrieved_at: {type: ["string", "null"]},
  },
} })

export const WebFetchToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultErrorCode", is.isWebFetchToolResultErrorCode, function () { return {
  type: ["string"],
  enum: [
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_in_prior_context",
    "unsupported_content_type",
    "content_too_large",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
    "url_not_accessible",
  ],
  extensible: true,
} })

export const WebFetchToolResultErrorBlock = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultErrorBlock", is.isWebFetchToolResultErrorBlock, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "web_fetch_tool_result_error"},
    error_code: {$ref: () => WebFetchToolResultErrorCode},
  },
} })

export const WebFetchToolResultErrorBlockParam = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultErrorBlockParam", is.isWebFetchToolResultErrorBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/WebFetchToolResultErrorBlockParam/properties/type",
      type: ["string"],
      const: "web_fetch_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/WebFetchToolResultErrorBlock/properties/error_code",
      $ref: () => WebFetchToolResultErrorCode,
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const WebFetchToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultBlockParamContent", is.isWebFetchToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => WebFetchBlockParam}, {$ref: () => WebFetchToolResultErrorBlockParam}],
  discriminator: {propertyName: "type", mapping: {web_fetch_result: 0, web_fetch_tool_result_error: 1}},
} })

export const WebFetchToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultBlockParam", is.isWebFetchToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebFetchToolResultBlockParam/properties/type",
      type: ["string"],
      const: "web_fetch_tool_result",
    },
    content: {
      pointer: "#/components/schemas/WebFetchToolResultBlockParam/properties/content",
      $ref: () => WebFetchToolResultBlockParamContent,
    },
    caller: {
      pointer: "#/components/schemas/WebFetchToolResultBlockParam/properties/caller",
      anyOf: [{$ref: () => ToolUseCallerParam}, {type: ["null"]}],
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const CodeExecutionOutcome = /* @__PURE__ */ define("#/components/schemas/CodeExecutionOutcome", is.isCodeExecutionOutcome, function () { return {
  type: ["object"],
  required: ["stdout", "stderr", "return_code"],
  properties: {stdout: {type: ["string"]}, stderr: {type: ["string"]}, return_code: {type: ["integer"]}},
} })

export const CodeExecutionOutputBlock = /* @__PURE__ */ define("#/components/schemas/CodeExecutionOutputBlock", is.isCodeExecutionOutputBlock, function () { return {
  type: ["object"],
  required: ["type", "file_id"],
  properties: {type: {type: ["string"], const: "code_execution_output"}, file_id: {type: ["string"]}},
} })

export const CodeExecutionOutputBlockParam = /* @__PURE__ */ define("#/components/schemas/CodeExecutionOutputBlockParam", is.isCodeExecutionOutputBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/CodeExecutionOutputBlockParam/properties/type",
      type: ["string"],
      const: "code_execution_output",
    },
    file_id: {pointer: "#/components/schemas/CodeExecutionOutputBlock/properties/file_id", type: ["string"]},
  },
  required: ["type", "file_id"],
  additionalProperties: false,
} })

export const CodeExecutionResultBlockParam = /* @__PURE__ */ define("#/components/schemas/CodeExecutionResultBlockParam", is.isCodeExecutionResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    stdout: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stdout", type: ["string"]},
    stderr: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stderr", type: ["string"]},
    return_code: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/return_code", type: ["integer"]},
    type: {
      pointer: "#/components/schemas/CodeExecutionResultBlockParam/properties/type",
      type: ["string"],
      const: "code_execution_result",
    },
    content: {
      pointer: "#/components/schemas/CodeExecutionResultBlockParam/properties/content",
      type: ["array"],
      items: {$ref: () => CodeExecutionOutputBlockParam},
    },
    abort_reason: {pointer: "#/components/schemas/CodeExecutionResultBlockParam/properties/abort_reason", type: ["string", "null"]},
  },
  required: ["stdout", "stderr", "return_code", "type", "content"],
  additionalProperties: false,
} })

export const EncryptedCodeExecutionResultBlockParam = /* @__PURE__ */ define("#/components/schemas/EncryptedCodeExecutionResultBlockParam", is.isEncryptedCodeExecutionResultBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "encrypted_stdout", "stderr", "return_code", "content"],
  properties: {
    type: {type: ["string"], const: "encrypted_code_execution_result"},
    encrypted_stdout: {type: ["string"]},
    stderr: {type: ["string"]},
    return_code: {type: ["integer"]},
    content: {type: ["array"], items: {$ref: () => CodeExecutionOutputBlockParam}},
  },
} })

export const CodeExecutionToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultErrorCode", is.isCodeExecutionToolResultErrorCode, function () { return {
  type: ["string"],
  enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "unavailable"],
  extensible: true,
} })

export const CodeExecutionToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultErrorObject", is.isCodeExecutionToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "code_execution_tool_result_error"},
    error_code: {$ref: () => CodeExecutionToolResultErrorCode},
  },
} })

export const CodeExecutionToolResultErrorParam = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultErrorParam", is.isCodeExecutionToolResultErrorParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/CodeExecutionToolResultErrorParam/properties/type",
      type: ["string"],
      const: "code_execution_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/CodeExecutionToolResultErrorObject/properties/error_code",
      $ref: () => CodeExecutionToolResultErrorCode,
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const CodeExecutionToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultBlockParamContent", is.isCodeExecutionToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => CodeExecutionResultBlockParam},
    {$ref: () => EncryptedCodeExecutionResultBlockParam},
    {$ref: () => CodeExecutionToolResultErrorParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {code_execution_result: 0, encrypted_code_execution_result: 1, code_execution_tool_result_error: 2},
  },
} })

export const CodeExecutionToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultBlockParam", is.isCodeExecutionToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/CodeExecutionToolResultBlockParam/properties/type",
      type: ["string"],
      const: "code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/CodeExecutionToolResultBlockParam/properties/content",
      $ref: () => CodeExecutionToolResultBlockParamContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const BashCodeExecutionOutputBlock = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionOutputBlock", is.isBashCodeExecutionOutputBlock, function () { return {
  type: ["object"],
  required: ["type", "file_id"],
  properties: {type: {type: ["string"], const: "bash_code_execution_output"}, file_id: {type: ["string"]}},
} })

export const BashCodeExecutionOutputBlockParam = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionOutputBlockParam", is.isBashCodeExecutionOutputBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/BashCodeExecutionOutputBlockParam/properties/type",
      type: ["string"],
      const: "bash_code_execution_output",
    },
    file_id: {pointer: "#/components/schemas/BashCodeExecutionOutputBlock/properties/file_id", type: ["string"]},
  },
  required: ["type", "file_id"],
  additionalProperties: false,
} })

export const BashCodeExecutionResultBlockParam = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionResultBlockParam", is.isBashCodeExecutionResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    stdout: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stdout", type: ["string"]},
    stderr: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stderr", type: ["string"]},
    return_code: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/return_code", type: ["integer"]},
    type: {
      pointer: "#/components/schemas/BashCodeExecutionResultBlockParam/properties/type",
      type: ["string"],
      const: "bash_code_execution_result",
    },
    content: {
      pointer: "#/components/schemas/BashCodeExecutionResultBlockParam/properties/content",
      type: ["array"],
      items: {$ref: () => BashCodeExecutionOutputBlockParam},
    },
  },
  required: ["stdout", "stderr", "return_code", "type", "content"],
  additionalProperties: false,
} })

export const BashCodeExecutionToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultErrorCode", is.isBashCodeExecutionToolResultErrorCode, function () { return {
  type: ["string"],
  enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "output_file_too_large", "unavailable"],
  extensible: true,
} })

export const BashCodeExecutionToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultErrorObject", is.isBashCodeExecutionToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "bash_code_execution_tool_result_error"},
    error_code: {$ref: () => BashCodeExecutionToolResultErrorCode},
  },
} })

export const BashCodeExecutionToolResultErrorParam = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultErrorParam", is.isBashCodeExecutionToolResultErrorParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultErrorParam/properties/type",
      type: ["string"],
      const: "bash_code_execution_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultErrorObject/properties/error_code",
      $ref: () => BashCodeExecutionToolResultErrorCode,
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const BashCodeExecutionToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultBlockParamContent", is.isBashCodeExecutionToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => BashCodeExecutionResultBlockParam}, {$ref: () => BashCodeExecutionToolResultErrorParam}],
  discriminator: {propertyName: "type", mapping: {bash_code_execution_result: 0, bash_code_execution_tool_result_error: 1}},
} })

export const BashCodeExecutionToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultBlockParam", is.isBashCodeExecutionToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultBlockParam/properties/type",
      type: ["string"],
      const: "bash_code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultBlockParam/properties/content",
      $ref: () => BashCodeExecutionToolResultBlockParamContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const TextEditorCodeExecutionViewResultBlock = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionViewResultBlock", is.isTextEditorCodeExecutionViewResultBlock, function () { return {
  type: ["object"],
  required: ["type", "content", "file_type"],
  properties: {
    type: {type: ["string"], const: "text_editor_code_execution_view_result"},
    file_type: {type: ["string"], enum: ["text", "image", "pdf"], extensible: true},
    content: {type: ["string"]},
    start_line: {type: ["integer", "null"]},
    num_lines: {type: ["integer", "null"]},
    total_lines: {type: ["integer", "null"]},
  },
} })

export const TextEditorCodeExecutionViewResultBlockParam = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionViewResultBlockParam", is.isTextEditorCodeExecutionViewResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlockParam/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_view_result",
    },
    file_type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock/properties/file_type",
      type: ["string"],
      enum: ["text", "image", "pdf"],
      extensible: true,
    },
    content: {pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock/properties/content", type: ["string"]},
    start_line: {
      pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock/properties/start_line",
      type: ["integer", "null"],
    },
    num_lines: {
      pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock/properties/num_lines",
      type: ["integer", "null"],
    },
    total_lines: {
      pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock/properties/total_lines",
      type: ["integer", "null"],
    },
  },
  required: ["type", "content", "file_type"],
  additionalProperties: false,
} })

export const TextEditorCodeExecutionCreateResultBlock = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionCreateResultBlock", is.isTextEditorCodeExecutionCreateResultBlock, function () { return {
  type: ["object"],
  required: ["type", "is_file_update"],
  properties: {type: {type: ["string"], const: "text_editor_code_execution_create_result"}, is_file_update: {type: ["boolean"]}},
} })

export const TextEditorCodeExecutionCreateResultBlockParam = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionCreateResultBlockParam", is.isTextEditorCodeExecutionCreateResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionCreateResultBlockParam/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_create_result",
    },
    is_file_update: {
      pointer: "#/components/schemas/TextEditorCodeExecutionCreateResultBlock/properties/is_file_update",
      type: ["boolean"],
    },
  },
  required: ["type", "is_file_update"],
  additionalProperties: false,
} })

export const TextEditorCodeExecutionStrReplaceResultBlock = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock", is.isTextEditorCodeExecutionStrReplaceResultBlock, function () { return {
  type: ["object"],
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "text_editor_code_execution_str_replace_result"},
    old_start: {type: ["integer", "null"]},
    old_lines: {type: ["integer", "null"]},
    new_start: {type: ["integer", "null"]},
    new_lines: {type: ["integer", "null"]},
    lines: {type: ["array", "null"], items: {type: ["string"]}},
  },
} })

export const TextEditorCodeExecutionStrReplaceResultBlockParam = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlockParam", is.isTextEditorCodeExecutionStrReplaceResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlockParam/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_str_replace_result",
    },
    old_start: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock/properties/old_start",
      type: ["integer", "null"],
    },
    old_lines: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock/properties/old_lines",
      type: ["integer", "null"],
    },
    new_start: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock/properties/new_start",
      type: ["integer", "null"],
    },
    new_lines: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock/properties/new_lines",
      type: ["integer", "null"],
    },
    lines: {
      pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock/properties/lines",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
  },
  required: ["type"],
  additionalProperties: false,
} })

export const TextEditorCodeExecutionToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultErrorCode", is.isTextEditorCodeExecutionToolResultErrorCode, function () { return {
  type: ["string"],
  enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "unavailable", "file_not_found"],
  extensible: true,
} })

export const TextEditorCodeExecutionToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultErrorObject", is.isTextEditorCodeExecutionToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "text_editor_code_execution_tool_result_error"},
    error_code: {$ref: () => TextEditorCodeExecutionToolResultErrorCode},
    error_message: {type: ["string", "null"]},
  },
} })

export const TextEditorCodeExecutionToolResultErrorParam = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultErrorParam", is.isTextEditorCodeExecutionToolResultErrorParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorParam/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorObject/properties/error_code",
      $ref: () => TextEditorCodeExecutionToolResultErrorCode,
    },
    error_message: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorObject/properties/error_message",
      type: ["string", "null"],
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const TextEditorCodeExecutionToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultBlockParamContent", is.isTextEditorCodeExecutionToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => TextEditorCodeExecutionViewResultBlockParam},
    {$ref: () => TextEditorCodeExecutionCreateResultBlockParam},
    {$ref: () => TextEditorCodeExecutionStrReplaceResultBlockParam},
    {$ref: () => TextEditorCodeExecutionToolResultErrorParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      text_editor_code_execution_view_result: 0,
      text_editor_code_execution_create_result: 1,
      text_editor_code_execution_str_replace_result: 2,
      text_editor_code_execution_tool_result_error: 3,
    },
  },
} })

export const TextEditorCodeExecutionToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultBlockParam", is.isTextEditorCodeExecutionToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlockParam/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlockParam/properties/content",
      $ref: () => TextEditorCodeExecutionToolResultBlockParamContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const ToolSearchToolSearchResultBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolSearchResultBlockParam", is.isToolSearchToolSearchResultBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tool_references"],
  properties: {
    type: {type: ["string"], const: "tool_search_tool_search_result"},
    tool_references: {type: ["array"], items: {$ref: () => ToolReferenceBlockParam}},
  },
} })

export const ToolSearchToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultErrorCode", is.isToolSearchToolResultErrorCode, function () { return {
  type: ["string"],
  enum: ["unavailable", "too_many_requests", "execution_time_exceeded", "invalid_tool_input"],
  extensible: true,
} })

export const ToolSearchToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultErrorObject", is.isToolSearchToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {
    type: {type: ["string"], const: "tool_search_tool_result_error"},
    error_code: {$ref: () => ToolSearchToolResultErrorCode},
    error_message: {type: ["string", "null"]},
  },
} })

export const ToolSearchToolResultErrorParam = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultErrorParam", is.isToolSearchToolResultErrorParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/ToolSearchToolResultErrorParam/properties/type",
      type: ["string"],
      const: "tool_search_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/ToolSearchToolResultErrorObject/properties/error_code",
      $ref: () => ToolSearchToolResultErrorCode,
    },
    error_message: {pointer: "#/components/schemas/ToolSearchToolResultErrorObject/properties/error_message", type: ["string", "null"]},
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const ToolSearchToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultBlockParamContent", is.isToolSearchToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => ToolSearchToolSearchResultBlockParam}, {$ref: () => ToolSearchToolResultErrorParam}],
  discriminator: {propertyName: "type", mapping: {tool_search_tool_search_result: 0, tool_search_tool_result_error: 1}},
} })

export const ToolSearchToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultBlockParam", is.isToolSearchToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/ToolSearchToolResultBlockParam/properties/type",
      type: ["string"],
      const: "tool_search_tool_result",
    },
    content: {
      pointer: "#/components/schemas/ToolSearchToolResultBlockParam/properties/content",
      $ref: () => ToolSearchToolResultBlockParamContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
} })

export const AdvisorAnswerBase = /* @__PURE__ */ define("#/components/schemas/AdvisorAnswerBase", is.isAdvisorAnswerBase, function () { return {type: ["object"], properties: {stop_reason: {type: ["string", "null"]}}} })

export const AdvisorResultBlock = /* @__PURE__ */ define("#/components/schemas/AdvisorResultBlock", is.isAdvisorResultBlock, function () { return {
  type: ["object"],
  properties: {
    stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
    type: {pointer: "#/components/schemas/AdvisorResultBlock/properties/type", type: ["string"], const: "advisor_result"},
    text: {pointer: "#/components/schemas/AdvisorResultBlock/properties/text", type: ["string"]},
  },
  required: ["type", "text"],
} })

export const AdvisorResultBlockParam = /* @__PURE__ */ define("#/components/schemas/AdvisorResultBlockParam", is.isAdvisorResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
    type: {pointer: "#/components/schemas/AdvisorResultBlockParam/properties/type", type: ["string"], const: "advisor_result"},
    text: {pointer: "#/components/schemas/AdvisorResultBlock/properties/text", type: ["string"]},
  },
  required: ["type", "text"],
  additionalProperties: false,
} })

export const AdvisorRedactedResultBlock = /* @__PURE__ */ define("#/components/schemas/AdvisorRedactedResultBlock", is.isAdvisorRedactedResultBlock, function () { return {
  type: ["object"],
  properties: {
    stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
    type: {
      pointer: "#/components/schemas/AdvisorRedactedResultBlock/properties/type",
      type: ["string"],
      const: "advisor_redacted_result",
    },
    encrypted_content: {pointer: "#/components/schemas/AdvisorRedactedResultBlock/properties/encrypted_content", type: ["string"]},
  },
  required: ["type", "encrypted_content"],
} })

export const AdvisorRedactedResultBlockParam = /* @__PURE__ */ define("#/components/schemas/AdvisorRedactedResultBlockParam", is.isAdvisorRedactedResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
    type: {
      pointer: "#/components/schemas/AdvisorRedactedResultBlockParam/properties/type",
      type: ["string"],
      const: "advisor_redacted_result",
    },
    encrypted_content: {pointer: "#/components/schemas/AdvisorRedactedResultBlock/properties/encrypted_content", type: ["string"]},
  },
  required: ["type", "encrypted_content"],
  additionalProperties: false,
} })

export const AdvisorToolResultErrorCode = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultErrorCode", is.isAdvisorToolResultErrorCode, function () { return {
  type: ["string"],
  enum: [
    "prompt_too_long",
    "too_many_requests",
    "overloaded",
    "execution_time_exceeded",
    "model_not_found",
    "unavailable",
    "max_uses_exceeded",
  ],
  extensible: true,
} })

export const AdvisorToolResultErrorObject = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultErrorObject", is.isAdvisorToolResultErrorObject, function () { return {
  type: ["object"],
  required: ["type", "error_code"],
  properties: {type: {type: ["string"], const: "advisor_tool_result_error"}, error_code: {$ref: () => AdvisorToolResultErrorCode}},
} })

export const AdvisorToolResultErrorParam = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultErrorParam", is.isAdvisorToolResultErrorParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/AdvisorToolResultErrorParam/properties/type",
      type: ["string"],
      const: "advisor_tool_result_error",
    },
    error_code: {
      pointer: "#/components/schemas/AdvisorToolResultErrorObject/properties/error_code",
      $ref: () => AdvisorToolResultErrorCode,
    },
  },
  required: ["type", "error_code"],
  additionalProperties: false,
} })

export const AdvisorToolResultBlockParamContent = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultBlockParamContent", is.isAdvisorToolResultBlockParamContent, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => AdvisorResultBlockParam},
    {$ref: () => AdvisorRedactedResultBlockParam},
    {$ref: () => AdvisorToolResultErrorParam},
  ],
  discriminator: {propertyName: "type", mapping: {advisor_result: 0, advisor_redacted_result: 1, advisor_tool_result_error: 2}},
} })

export const AdvisorToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultBlockParam", is.isAdvisorToolResultBlockParam, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/AdvisorToolResultBlockParam/properties/type",
      type: ["string"],
      const: "advisor_tool_result",
    },
    content: {
      pointer: "#/components/schemas/AdvisorToolResultBlockParam/properties/content",
      $ref: () => AdvisorToolResultBlockParamContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  additionalProperties: false,
  beta: "advisor-tool-2026-03-01",
} })

export const MCPToolUseBlock = /* @__PURE__ */ define("#/components/schemas/MCPToolUseBlock", is.isMCPToolUseBlock, function () { return {
  type: ["object"],
  required: ["type", "id", "name", "server_name", "input"],
  properties: {
    type: {type: ["string"], const: "mcp_tool_use"},
    id: {type: ["string"]},
    name: {type: ["string"]},
    server_name: {type: ["string"]},
    input: {type: ["object"], additionalProperties: true},
  },
  beta: "mcp-client-2025-11-20",
} })

export const MCPToolUseBlockParam = /* @__PURE__ */ define("#/components/schemas/MCPToolUseBlockParam", is.isMCPToolUseBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {pointer: "#/components/schemas/MCPToolUseBlockParam/properties/type", type: ["string"], const: "mcp_tool_use"},
    id: {pointer: "#/components/schemas/MCPToolUseBlock/properties/id", type: ["string"]},
    name: {pointer: "#/components/schemas/MCPToolUseBlock/properties/name", type: ["string"]},
    server_name: {pointer: "#/components/schemas/MCPToolUseBlock/properties/server_name", type: ["string"]},
    input: {pointer: "#/components/schemas/MCPToolUseBlock/properties/input", type: ["object"], additionalProperties: true},
    cache_control: {
      pointer: "#/components/schemas/MCPToolUseBlockParam/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
  },
  required: ["type", "id", "name", "server_name", "input"],
  additionalProperties: false,
  beta: "mcp-client-2025-11-20",
} })

export const RequestMCPToolResultBlockParam = /* @__PURE__ */ define("#/components/schemas/RequestMCPToolResultBlockParam", is.isRequestMCPToolResultBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tool_use_id"],
  properties: {
    type: {type: ["string"], const: "mcp_tool_result"},
    tool_use_id: {type: ["string"]},
    is_error: {type: ["boolean", "null"]},
    content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => TextBlockParam}}, {type: ["null"]}]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
  beta: "mcp-client-2025-11-20",
} })

export const MCPToolBase = /* @__PURE__ */ define("#/components/schemas/MCPToolBase", is.isMCPToolBase, function () { return {
  type: ["object"],
  required: ["name", "input_schema"],
  properties: {name: {type: ["string"]}, input_schema: {type: ["object"], additionalProperties: true}},
} })

export const MCPToolParam = /* @__PURE__ */ define("#/components/schemas/MCPToolParam", is.isMCPToolParam, function () { return {
  type: ["object"],
  properties: {
    name: {pointer: "#/components/schemas/MCPToolBase/properties/name", type: ["string"]},
    input_schema: {pointer: "#/components/schemas/MCPToolBase/properties/input_schema", type: ["object"], additionalProperties: true},
    description: {pointer: "#/components/schemas/MCPToolParam/properties/description", type: ["string", "null"]},
  },
  required: ["name", "input_schema"],
  additionalProperties: false,
} })

export const MCPToolListingBlockParam = /* @__PURE__ */ define("#/components/schemas/MCPToolListingBlockParam", is.isMCPToolListingBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "mcp_server_name", "tools"],
  properties: {
    type: {type: ["string"], const: "mcp_tool_listing"},
    mcp_server_name: {type: ["string"]},
    tools: {type: ["array"], items: {$ref: () => MCPToolParam}},
  },
  beta: "mcp-client-2026-09-15",
} })

export const ContainerUploadBlock = /* @__PURE__ */ define("#/components/schemas/ContainerUploadBlock", is.isContainerUploadBlock, function () { return {
  type: ["object"],
  required: ["type", "file_id"],
  properties: {type: {type: ["string"], const: "container_upload"}, file_id: {type: ["string"]}},
} })

export const ContainerUploadBlockParam = /* @__PURE__ */ define("#/components/schemas/ContainerUploadBlockParam", is.isContainerUploadBlockParam, function () { return {
  type: ["object"],
  properties: {
    type: {
      pointer: "#/components/schemas/ContainerUploadBlockParam/properties/type",
      type: ["string"],
      const: "container_upload",
    },
    file_id: {pointer: "#/components/schemas/ContainerUploadBlock/properties/file_id", type: ["string"]},
    cache_control: {
      pointer: "#/components/schemas/ContainerUploadBlockParam/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
  },
  required: ["type", "file_id"],
  additionalProperties: false,
} })

export const ToolChangeToolReference = /* @__PURE__ */ define("#/components/schemas/ToolChangeToolReference", is.isToolChangeToolReference, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "name"],
  properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
} })

export const ToolChangeMCPToolReference = /* @__PURE__ */ define("#/components/schemas/ToolChangeMCPToolReference", is.isToolChangeMCPToolReference, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "server_name", "name"],
  properties: {type: {type: ["string"], const: "mcp_tool_reference"}, server_name: {type: ["string"]}, name: {type: ["string"]}},
} })

export const ToolChangeMCPToolsetReference = /* @__PURE__ */ define("#/components/schemas/ToolChangeMCPToolsetReference", is.isToolChangeMCPToolsetReference, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "server_name"],
  properties: {type: {type: ["string"], const: "mcp_toolset_reference"}, server_name: {type: ["string"]}},
} })

export const AllowedCaller = /* @__PURE__ */ define("#/components/schemas/AllowedCaller", is.isAllowedCaller, function () { return {type: ["string"], enum: ["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]} })

export const ToolBase = /* @__PURE__ */ define("#/components/schemas/ToolBase", is.isToolBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {type: ["array", "null"], items: {$ref: () => AllowedCaller}},
    defer_loading: {type: ["boolean", "null"]},
    strict: {type: ["boolean", "null"]},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
} })

export const ClientToolBase = /* @__PURE__ */ define("#/components/schemas/ClientToolBase", is.isClientToolBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
  },
} })

export const JsonSchemaKeywords = /* @__PURE__ */ define("#/components/schemas/JsonSchemaKeywords", is.isJsonSchemaKeywords, function () { return {
  type: ["object"],
  properties: {
    $schema: {pointer: "#/components/schemas/JsonSchemaCore/properties/$schema", type: ["string"]},
    $id: {pointer: "#/components/schemas/JsonSchemaCore/properties/$id", type: ["string"]},
    $ref: {pointer: "#/components/schemas/JsonSchemaCore/properties/$ref", type: ["string"]},
    $anchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$anchor", type: ["string"]},
    $dynamicRef: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicRef", type: ["string"]},
    $dynamicAnchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicAnchor", type: ["string"]},
    $vocabulary: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$vocabulary",
      type: ["object"],
      additionalProperties: {type: ["boolean"]},
    },
    $comment: {pointer: "#/components/schemas/JsonSchemaCore/properties/$comment", type: ["string"]},
    $defs: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$defs",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    definitions: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/definitions",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    patternProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/patternProperties", $ref: () => JsonSchemaMap},
    dependentSchemas: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/dependentSchemas", $ref: () => JsonSchemaMap},
    additionalProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/additionalProperties", $ref: () => JsonSchema},
    unevaluatedProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedProperties", $ref: () => JsonSchema},
    propertyNames: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/propertyNames", $ref: () => JsonSchema},
    items: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/items", $ref: () => JsonSchema},
    prefixItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/prefixItems", $ref: () => JsonSchemaList},
    unevaluatedItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedItems", $ref: () => JsonSchema},
    contains: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/contains", $ref: () => JsonSchema},
    allOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/allOf", $ref: () => JsonSchemaList},
    anyOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/anyOf", $ref: () => JsonSchemaList},
    oneOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/oneOf", $ref: () => JsonSchemaList},
    not: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/not", $ref: () => JsonSchema},
    if: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/if", $ref: () => JsonSchema},
    then: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/then", $ref: () => JsonSchema},
    else: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/else", $ref: () => JsonSchema},
    type: {
      pointer: "#/components/schemas/JsonSchemaAssertions/properties/type",
      anyOf: [
        {$ref: () => JsonSchemaType},
        {type: ["array"], minItems: 1, uniqueItems: true, items: {$ref: () => JsonSchemaType}},
      ],
    },
    const: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/const"},
    enum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/enum", type: ["array"]},
    multipleOf: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf", type: ["number"], exclusiveMinimum: 0},
    maximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maximum", type: ["number"]},
    exclusiveMaximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMaximum", type: ["number"]},
    minimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minimum", type: ["number"]},
    exclusiveMinimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMinimum", type: ["number"]},
    maxLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxLength", type: ["integer"], minimum: 0},
    minLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minLength", type: ["integer"], minimum: 0},
    pattern: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/pattern", type: ["string"]},
    maxItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxItems", type: ["integer"], minimum: 0},
    minItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minItems", type: ["integer"], minimum: 0},
    uniqueItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/uniqueItems", type: ["boolean"]},
    maxContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxContains", type: ["integer"], minimum: 0},
    minContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minContains", type: ["integer"], minimum: 0},
    maxProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxProperties", type: ["integer"], minimum: 0},
    minProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minProperties", type: ["integer"], minimum: 0},
    dependentRequired: {
      pointer: "#/components/schemas/JsonSchemaAssertions/properties/dependentRequired",
      type: ["object"],
      additionalProperties: {type: ["array"], uniqueItems: true, items: {type: ["string"]}},
    },
    title: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/title", type: ["string"]},
    description: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/description", type: ["string"]},
    default: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/default"},
    examples: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/examples", type: ["array"]},
    deprecated: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/deprecated", type: ["boolean"]},
    readOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/readOnly", type: ["boolean"]},
    writeOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/writeOnly", type: ["boolean"]},
    format: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/format", type: ["string"]},
    contentEncoding: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentEncoding", type: ["string"]},
    contentMediaType: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentMediaType", type: ["string"]},
    contentSchema: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentSchema", $ref: () => JsonSchema},
  },
} })

export const JsonSchema = /* @__PURE__ */ define("#/components/schemas/JsonSchema", is.isJsonSchema, function () { return {anyOf: [{type: ["boolean"]}, {$ref: () => JsonSchemaObject}]} })

export const JsonSchemaMap = /* @__PURE__ */ define("#/components/schemas/JsonSchemaMap", is.isJsonSchemaMap, function () { return {type: ["object"], additionalProperties: {$ref: () => JsonSchema}} })

export const JsonSchemaNames = /* @__PURE__ */ define("#/components/schemas/JsonSchemaNames", is.isJsonSchemaNames, function () { return {type: ["array"], uniqueItems: true, items: {type: ["string"]}} })

export const JsonSchemaObject = /* @__PURE__ */ define("#/components/schemas/JsonSchemaObject", is.isJsonSchemaObject, function () { return {
  type: ["object"],
  properties: {
    $schema: {pointer: "#/components/schemas/JsonSchemaCore/properties/$schema", type: ["string"]},
    $id: {pointer: "#/components/schemas/JsonSchemaCore/properties/$id", type: ["string"]},
    $ref: {pointer: "#/components/schemas/JsonSchemaCore/properties/$ref", type: ["string"]},
    $anchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$anchor", type: ["string"]},
    $dynamicRef: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicRef", type: ["string"]},
    $dynamicAnchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicAnchor", type: ["string"]},
    $vocabulary: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$vocabulary",
      type: ["object"],
      additionalProperties: {type: ["boolean"]},
    },
    $comment: {pointer: "#/components/schemas/JsonSchemaCore/properties/$comment", type: ["string"]},
    $defs: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$defs",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    definitions: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/definitions",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    patternProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/patternProperties", $ref: () => JsonSchemaMap},
    dependentSchemas: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/dependentSchemas", $ref: () => JsonSchemaMap},
    additionalProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/additionalProperties", $ref: () => JsonSchema},
    unevaluatedProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedProperties", $ref: () => JsonSchema},
    propertyNames: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/propertyNames", $ref: () => JsonSchema},
    items: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/items", $ref: () => JsonSchema},
    prefixItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/prefixItems", $ref: () => JsonSchemaList},
    unevaluatedItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedItems", $ref: () => JsonSchema},
    contains: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/contains", $ref: () => JsonSchema},
    allOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/allOf", $ref: () => JsonSchemaList},
    anyOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/anyOf", $ref: () => JsonSchemaList},
    oneOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/oneOf", $ref: () => JsonSchemaList},
    not: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/not", $ref: () => JsonSchema},
    if: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/if", $ref: () => JsonSchema},
    then: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/then", $ref: () => JsonSchema},
    else: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/else", $ref: () => JsonSchema},
    type: {
      pointer: "#/components/schemas/JsonSchemaAssertions/properties/type",
      anyOf: [
        {$ref: () => JsonSchemaType},
        {type: ["array"], minItems: 1, uniqueItems: true, items: {$ref: () => JsonSchemaType}},
      ],
    },
    const: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/const"},
    enum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/enum", type: ["array"]},
    multipleOf: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf", type: ["number"], exclusiveMinimum: 0},
    maximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maximum", type: ["number"]},
    exclusiveMaximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMaximum", type: ["number"]},
    minimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minimum", type: ["number"]},
    exclusiveMinimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMinimum", type: ["number"]},
    maxLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxLength", type: ["integer"], minimum: 0},
    minLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minLength", type: ["integer"], minimum: 0},
    pattern: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/pattern", type: ["string"]},
    maxItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxItems", type: ["integer"], minimum: 0},
    minItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minItems", type: ["integer"], minimum: 0},
    uniqueItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/uniqueItems", type: ["boolean"]},
    maxContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxContains", type: ["integer"], minimum: 0},
    minContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minContains", type: ["integer"], minimum: 0},
    maxProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxProperties", type: ["integer"], minimum: 0},
    minProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minProperties", type: ["integer"], minimum: 0},
    dependentRequired: {
      pointer: "#/components/schemas/JsonSchemaAssertions/properties/dependentRequired",
      type: ["object"],
      additionalProperties: {type: ["array"], uniqueItems: true, items: {type: ["string"]}},
    },
    title: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/title", type: ["string"]},
    description: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/description", type: ["string"]},
    default: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/default"},
    examples: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/examples", type: ["array"]},
    deprecated: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/deprecated", type: ["boolean"]},
    readOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/readOnly", type: ["boolean"]},
    writeOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/writeOnly", type: ["boolean"]},
    format: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/format", type: ["string"]},
    contentEncoding: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentEncoding", type: ["string"]},
    contentMediaType: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentMediaType", type: ["string"]},
    contentSchema: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentSchema", $ref: () => JsonSchema},
    properties: {pointer: "#/components/schemas/JsonSchemaObject/properties/properties", $ref: () => JsonSchemaMap},
    required: {pointer: "#/components/schemas/JsonSchemaObject/properties/required", $ref: () => JsonSchemaNames},
  },
} })

export const JsonSchemaCore = /* @__PURE__ */ define("#/components/schemas/JsonSchemaCore", is.isJsonSchemaCore, function () { return {
  type: ["object"],
  properties: {
    $schema: {type: ["string"]},
    $id: {type: ["string"]},
    $ref: {type: ["string"]},
    $anchor: {type: ["string"]},
    $dynamicRef: {type: ["string"]},
    $dynamicAnchor: {type: ["string"]},
    $vocabulary: {type: ["object"], additionalProperties: {type: ["boolean"]}},
    $comment: {type: ["string"]},
    $defs: {type: ["object"], additionalProperties: {$ref: () => JsonSchema}},
    definitions: {type: ["object"], additionalProperties: {$ref: () => JsonSchema}},
  },
} })

export const JsonSchemaList = /* @__PURE__ */ define("#/components/schemas/JsonSchemaList", is.isJsonSchemaList, function () { return {type: ["array"], minItems: 1, items: {$ref: () => JsonSchema}} })

export const JsonSchemaApplicators = /* @__PURE__ */ define("#/components/schemas/JsonSchemaApplicators", is.isJsonSchemaApplicators, function () { return {
  type: ["object"],
  properties: {
    patternProperties: {$ref: () => JsonSchemaMap},
    dependentSchemas: {$ref: () => JsonSchemaMap},
    additionalProperties: {$ref: () => JsonSchema},
    unevaluatedProperties: {$ref: () => JsonSchema},
    propertyNames: {$ref: () => JsonSchema},
    items: {$ref: () => JsonSchema},
    prefixItems: {$ref: () => JsonSchemaList},
    unevaluatedItems: {$ref: () => JsonSchema},
    contains: {$ref: () => JsonSchema},
    allOf: {$ref: () => JsonSchemaList},
    anyOf: {$ref: () => JsonSchemaList},
    oneOf: {$ref: () => JsonSchemaList},
    not: {$ref: () => JsonSchema},
    if: {$ref: () => JsonSchema},
    then: {$ref: () => JsonSchema},
    else: {$ref: () => JsonSchema},
  },
} })

export const JsonSchemaType = /* @__PURE__ */ define("#/components/schemas/JsonSchemaType", is.isJsonSchemaType, function () { return {type: ["string"], enum: ["array", "boolean", "integer", "null", "number", "object", "string"]} })

export const JsonSchemaAssertions = /* @__PURE__ */ define("#/components/schemas/JsonSchemaAssertions", is.isJsonSchemaAssertions, function () { return {
  type: ["object"],
  properties: {
    type: {
      anyOf: [
        {$ref: () => JsonSchemaType},
        {type: ["array"], minItems: 1, uniqueItems: true, items: {$ref: () => JsonSchemaType}},
      ],
    },
    const: {},
    enum: {type: ["array"]},
    multipleOf: {type: ["number"], exclusiveMinimum: 0},
    maximum: {type: ["number"]},
    exclusiveMaximum: {type: ["number"]},
    minimum: {type: ["number"]},
    exclusiveMinimum: {type: ["number"]},
    maxLength: {type: ["integer"], minimum: 0},
    minLength: {type: ["integer"], minimum: 0},
    pattern: {type: ["string"]},
    maxItems: {type: ["integer"], minimum: 0},
    minItems: {type: ["integer"], minimum: 0},
    uniqueItems: {type: ["boolean"]},
    maxContains: {type: ["integer"], minimum: 0},
    minContains: {type: ["integer"], minimum: 0},
    maxProperties: {type: ["integer"], minimum: 0},
    minProperties: {type: ["integer"], minimum: 0},
    dependentRequired: {type: ["object"], additionalProperties: {type: ["array"], uniqueItems: true, items: {type: ["string"]}}},
  },
} })

export const JsonSchemaAnnotations = /* @__PURE__ */ define("#/components/schemas/JsonSchemaAnnotations", is.isJsonSchemaAnnotations, function () { return {
  type: ["object"],
  properties: {
    title: {type: ["string"]},
    description: {type: ["string"]},
    default: {},
    examples: {type: ["array"]},
    deprecated: {type: ["boolean"]},
    readOnly: {type: ["boolean"]},
    writeOnly: {type: ["boolean"]},
    format: {type: ["string"]},
    contentEncoding: {type: ["string"]},
    contentMediaType: {type: ["string"]},
    contentSchema: {$ref: () => JsonSchema},
  },
} })

export const InputSchema = /* @__PURE__ */ define("#/components/schemas/InputSchema", is.isInputSchema, function () { return {
  type: ["object"],
  properties: {
    $schema: {pointer: "#/components/schemas/JsonSchemaCore/properties/$schema", type: ["string"]},
    $id: {pointer: "#/components/schemas/JsonSchemaCore/properties/$id", type: ["string"]},
    $ref: {pointer: "#/components/schemas/JsonSchemaCore/properties/$ref", type: ["string"]},
    $anchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$anchor", type: ["string"]},
    $dynamicRef: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicRef", type: ["string"]},
    $dynamicAnchor: {pointer: "#/components/schemas/JsonSchemaCore/properties/$dynamicAnchor", type: ["string"]},
    $vocabulary: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$vocabulary",
      type: ["object"],
      additionalProperties: {type: ["boolean"]},
    },
    $comment: {pointer: "#/components/schemas/JsonSchemaCore/properties/$comment", type: ["string"]},
    $defs: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/$defs",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    definitions: {
      pointer: "#/components/schemas/JsonSchemaCore/properties/definitions",
      type: ["object"],
      additionalProperties: {$ref: () => JsonSchema},
    },
    patternProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/patternProperties", $ref: () => JsonSchemaMap},
    dependentSchemas: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/dependentSchemas", $ref: () => JsonSchemaMap},
    additionalProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/additionalProperties", $ref: () => JsonSchema},
    unevaluatedProperties: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedProperties", $ref: () => JsonSchema},
    propertyNames: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/propertyNames", $ref: () => JsonSchema},
    items: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/items", $ref: () => JsonSchema},
    prefixItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/prefixItems", $ref: () => JsonSchemaList},
    unevaluatedItems: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/unevaluatedItems", $ref: () => JsonSchema},
    contains: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/contains", $ref: () => JsonSchema},
    allOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/allOf", $ref: () => JsonSchemaList},
    anyOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/anyOf", $ref: () => JsonSchemaList},
    oneOf: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/oneOf", $ref: () => JsonSchemaList},
    not: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/not", $ref: () => JsonSchema},
    if: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/if", $ref: () => JsonSchema},
    then: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/then", $ref: () => JsonSchema},
    else: {pointer: "#/components/schemas/JsonSchemaApplicators/properties/else", $ref: () => JsonSchema},
    type: {
      allOf: [
        {
          pointer: "#/components/schemas/JsonSchemaAssertions/properties/type",
          anyOf: [
            {$ref: () => JsonSchemaType},
            {type: ["array"], minItems: 1, uniqueItems: true, items: {$ref: () => JsonSchemaType}},
          ],
        },
        {pointer: "#/components/schemas/InputSchema/properties/type", type: ["string"], const: "object"},
      ],
    },
    const: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/const"},
    enum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/enum", type: ["array"]},
    multipleOf: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf", type: ["number"], exclusiveMinimum: 0},
    maximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maximum", type: ["number"]},
    exclusiveMaximum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMaximum", type: ["number"]},
    minimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minimum", type: ["number"]},
    exclusiveMinimum: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/exclusiveMinimum", type: ["number"]},
    maxLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxLength", type: ["integer"], minimum: 0},
    minLength: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minLength", type: ["integer"], minimum: 0},
    pattern: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/pattern", type: ["string"]},
    maxItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxItems", type: ["integer"], minimum: 0},
    minItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minItems", type: ["integer"], minimum: 0},
    uniqueItems: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/uniqueItems", type: ["boolean"]},
    maxContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxContains", type: ["integer"], minimum: 0},
    minContains: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minContains", type: ["integer"], minimum: 0},
    maxProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/maxProperties", type: ["integer"], minimum: 0},
    minProperties: {pointer: "#/components/schemas/JsonSchemaAssertions/properties/minProperties", type: ["integer"], minimum: 0},
    dependentRequired: {
      pointer: "#/components/schemas/JsonSchemaAssertions/properties/dependentRequired",
      type: ["object"],
      additionalProperties: {type: ["array"], uniqueItems: true, items: {type: ["string"]}},
    },
    title: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/title", type: ["string"]},
    description: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/description", type: ["string"]},
    default: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/default"},
    examples: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/examples", type: ["array"]},
    deprecated: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/deprecated", type: ["boolean"]},
    readOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/readOnly", type: ["boolean"]},
    writeOnly: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/writeOnly", type: ["boolean"]},
    format: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/format", type: ["string"]},
    contentEncoding: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentEncoding", type: ["string"]},
    contentMediaType: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentMediaType", type: ["string"]},
    contentSchema: {pointer: "#/components/schemas/JsonSchemaAnnotations/properties/contentSchema", $ref: () => JsonSchema},
    properties: {
      pointer: "#/components/schemas/InputSchema/properties/properties",
      anyOf: [{$ref: () => JsonSchemaMap}, {type: ["null"]}],
    },
    required: {
      pointer: "#/components/schemas/InputSchema/properties/required",
      anyOf: [{$ref: () => JsonSchemaNames}, {type: ["null"]}],
    },
  },
  required: ["type"],
} })

export const Tool = /* @__PURE__ */ define("#/components/schemas/Tool", is.isTool, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {pointer: "#/components/schemas/Tool/properties/type", type: ["string", "null"], enum: ["custom", null]},
    name: {pointer: "#/components/schemas/Tool/properties/name", type: ["string"], pattern: "^[a-zA-Z0-9_-]{1,128}$"},
    description: {pointer: "#/components/schemas/Tool/properties/description", type: ["string", "null"]},
    input_schema: {pointer: "#/components/schemas/Tool/properties/input_schema", $ref: () => InputSchema},
    eager_input_streaming: {pointer: "#/components/schemas/Tool/properties/eager_input_streaming", type: ["boolean", "null"]},
  },
  required: ["name", "input_schema"],
  additionalProperties: false,
} })

export const WebToolBase = /* @__PURE__ */ define("#/components/schemas/WebToolBase", is.isWebToolBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
  },
} })

export const UserLocation = /* @__PURE__ */ define("#/components/schemas/UserLocation", is.isUserLocation, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "approximate"},
    city: {type: ["string", "null"]},
    region: {type: ["string", "null"]},
    country: {type: ["string", "null"]},
    timezone: {type: ["string", "null"]},
  },
} })

export const WebSearchToolBase = /* @__PURE__ */ define("#/components/schemas/WebSearchToolBase", is.isWebSearchToolBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    user_location: {
      pointer: "#/components/schemas/WebSearchToolBase/properties/user_location",
      anyOf: [{$ref: () => UserLocation}, {type: ["null"]}],
    },
  },
} })

export const WebSearchTool20250305 = /* @__PURE__ */ define("#/components/schemas/WebSearchTool20250305", is.isWebSearchTool20250305, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    user_location: {
      pointer: "#/components/schemas/WebSearchToolBase/properties/user_location",
      anyOf: [{$ref: () => UserLocation}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebSearchTool20250305/properties/type",
      type: ["string"],
      const: "web_search_20250305",
    },
    name: {pointer: "#/components/schemas/WebSearchTool20250305/properties/name", type: ["string"], const: "web_search"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const WebSearchTool20260209 = /* @__PURE__ */ define("#/components/schemas/WebSearchTool20260209", is.isWebSearchTool20260209, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    user_location: {
      pointer: "#/components/schemas/WebSearchToolBase/properties/user_location",
      anyOf: [{$ref: () => UserLocation}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebSearchTool20260209/properties/type",
      type: ["string"],
      const: "web_search_20260209",
    },
    name: {pointer: "#/components/schemas/WebSearchTool20260209/properties/name", type: ["string"], const: "web_search"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ResponseInclusion = /* @__PURE__ */ define("#/components/schemas/ResponseInclusion", is.isResponseInclusion, function () { return {type: ["string"], enum: ["full", "excluded"]} })

export const WebSearchTool20260318 = /* @__PURE__ */ define("#/components/schemas/WebSearchTool20260318", is.isWebSearchTool20260318, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    user_location: {
      pointer: "#/components/schemas/WebSearchToolBase/properties/user_location",
      anyOf: [{$ref: () => UserLocation}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebSearchTool20260318/properties/type",
      type: ["string"],
      const: "web_search_20260318",
    },
    name: {pointer: "#/components/schemas/WebSearchTool20260318/properties/name", type: ["string"], const: "web_search"},
    response_inclusion: {
      pointer: "#/components/schemas/WebSearchTool20260318/properties/response_inclusion",
      anyOf: [{$ref: () => ResponseInclusion}, {type: ["null"]}],
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const WebFetchURLSourceAll = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSourceAll", is.isWebFetchURLSourceAll, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "all"}},
} })

export const WebFetchURLSourceNone = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSourceNone", is.isWebFetchURLSourceNone, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "none"}},
} })

export const WebFetchUserURLSource = /* @__PURE__ */ define("#/components/schemas/WebFetchUserURLSource", is.isWebFetchUserURLSource, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => WebFetchURLSourceAll}, {$ref: () => WebFetchURLSourceNone}],
  discriminator: {propertyName: "type", mapping: {all: 0, none: 1}},
} })

export const WebFetchURLSourceToolReference = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSourceToolReference", is.isWebFetchURLSourceToolReference, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "name"],
  properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
} })

export const WebFetchURLSourceOnly = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSourceOnly", is.isWebFetchURLSourceOnly, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tools"],
  properties: {
    type: {type: ["string"], const: "only"},
    tools: {type: ["array"], items: {$ref: () => WebFetchURLSourceToolReference}},
  },
} })

export const WebFetchURLSourceExcept = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSourceExcept", is.isWebFetchURLSourceExcept, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tools"],
  properties: {
    type: {type: ["string"], const: "except"},
    tools: {type: ["array"], items: {$ref: () => WebFetchURLSourceToolReference}},
  },
} })

export const WebFetchToolURLSource = /* @__PURE__ */ define("#/components/schemas/WebFetchToolURLSource", is.isWebFetchToolURLSource, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => WebFetchURLSourceAll},
    {$ref: () => WebFetchURLSourceNone},
    {$ref: () => WebFetchURLSourceOnly},
    {$ref: () => WebFetchURLSourceExcept},
  ],
  discriminator: {propertyName: "type", mapping: {all: 0, none: 1, only: 2, except: 3}},
} })

export const WebFetchURLSources = /* @__PURE__ */ define("#/components/schemas/WebFetchURLSources", is.isWebFetchURLSources, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {
    user_input: {anyOf: [{$ref: () => WebFetchUserURLSource}, {type: ["null"]}]},
    client_tool_results: {anyOf: [{$ref: () => WebFetchToolURLSource}, {type: ["null"]}]},
    server_tool_results: {anyOf: [{$ref: () => WebFetchToolURLSource}, {type: ["null"]}]},
  },
} })

export const WebFetchToolBase = /* @__PURE__ */ define("#/components/schemas/WebFetchToolBase", is.isWebFetchToolBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    citations: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/citations",
      anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}],
    },
    max_content_tokens: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/max_content_tokens",
      type: ["integer", "null"],
      minimum: 1,
    },
    url_sources: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/url_sources",
      anyOf: [{$ref: () => WebFetchURLSources}, {type: ["null"]}],
    },
  },
} })

export const WebFetchTool20250910 = /* @__PURE__ */ define("#/components/schemas/WebFetchTool20250910", is.isWebFetchTool20250910, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    citations: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/citations",
      anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}],
    },
    max_content_tokens: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/max_content_tokens",
      type: ["integer", "null"],
      minimum: 1,
    },
    url_sources: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/url_sources",
      anyOf: [{$ref: () => WebFetchURLSources}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebFetchTool20250910/properties/type",
      type: ["string"],
      const: "web_fetch_20250910",
    },
    name: {pointer: "#/components/schemas/WebFetchTool20250910/properties/name", type: ["string"], const: "web_fetch"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const WebFetchTool20260209 = /* @__PURE__ */ define("#/components/schemas/WebFetchTool20260209", is.isWebFetchTool20260209, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    citations: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/citations",
      anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}],
    },
    max_content_tokens: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/max_content_tokens",
      type: ["integer", "null"],
      minimum: 1,
    },
    url_sources: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/url_sources",
      anyOf: [{$ref: () => WebFetchURLSources}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebFetchTool20260209/properties/type",
      type: ["string"],
      const: "web_fetch_20260209",
    },
    name: {pointer: "#/components/schemas/WebFetchTool20260209/properties/name", type: ["string"], const: "web_fetch"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const WebFetchTool20260309 = /* @__PURE__ */ define("#/components/schemas/WebFetchTool20260309", is.isWebFetchTool20260309, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    citations: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/citations",
      anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}],
    },
    max_content_tokens: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/max_content_tokens",
      type: ["integer", "null"],
      minimum: 1,
    },
    url_sources: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/url_sources",
      anyOf: [{$ref: () => WebFetchURLSources}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebFetchTool20260309/properties/type",
      type: ["string"],
      const: "web_fetch_20260309",
    },
    name: {pointer: "#/components/schemas/WebFetchTool20260309/properties/name", type: ["string"], const: "web_fetch"},
    use_cache: {pointer: "#/components/schemas/WebFetchTool20260309/properties/use_cache", type: ["boolean", "null"]},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const WebFetchTool20260318 = /* @__PURE__ */ define("#/components/schemas/WebFetchTool20260318", is.isWebFetchTool20260318, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    allowed_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/allowed_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    blocked_domains: {
      pointer: "#/components/schemas/WebToolBase/properties/blocked_domains",
      type: ["array", "null"],
      items: {type: ["string"]},
    },
    max_uses: {pointer: "#/components/schemas/WebToolBase/properties/max_uses", type: ["integer", "null"], minimum: 1},
    citations: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/citations",
      anyOf: [{$ref: () => CitationsConfigParam}, {type: ["null"]}],
    },
    max_content_tokens: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/max_content_tokens",
      type: ["integer", "null"],
      minimum: 1,
    },
    url_sources: {
      pointer: "#/components/schemas/WebFetchToolBase/properties/url_sources",
      anyOf: [{$ref: () => WebFetchURLSources}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/WebFetchTool20260318/properties/type",
      type: ["string"],
      const: "web_fetch_20260318",
    },
    name: {pointer: "#/components/schemas/WebFetchTool20260318/properties/name", type: ["string"], const: "web_fetch"},
    use_cache: {pointer: "#/components/schemas/WebFetchTool20260318/properties/use_cache", type: ["boolean", "null"]},
    response_inclusion: {
      pointer: "#/components/schemas/WebFetchTool20260318/properties/response_inclusion",
      anyOf: [{$ref: () => ResponseInclusion}, {type: ["null"]}],
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const CodeExecutionTool20250522 = /* @__PURE__ */ define("#/components/schemas/CodeExecutionTool20250522", is.isCodeExecutionTool20250522, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/CodeExecutionTool20250522/properties/type",
      type: ["string"],
      const: "code_execution_20250522",
    },
    name: {
      pointer: "#/components/schemas/CodeExecutionTool20250522/properties/name",
      type: ["string"],
      const: "code_execution",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const CodeExecutionTool20250825 = /* @__PURE__ */ define("#/components/schemas/CodeExecutionTool20250825", is.isCodeExecutionTool20250825, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/CodeExecutionTool20250825/properties/type",
      type: ["string"],
      const: "code_execution_20250825",
    },
    name: {
      pointer: "#/components/schemas/CodeExecutionTool20250825/properties/name",
      type: ["string"],
      const: "code_execution",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const CodeExecutionTool20260120 = /* @__PURE__ */ define("#/components/schemas/CodeExecutionTool20260120", is.isCodeExecutionTool20260120, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/CodeExecutionTool20260120/properties/type",
      type: ["string"],
      const: "code_execution_20260120",
    },
    name: {
      pointer: "#/components/schemas/CodeExecutionTool20260120/properties/name",
      type: ["string"],
      const: "code_execution",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const CodeExecutionTool20260521 = /* @__PURE__ */ define("#/components/schemas/CodeExecutionTool20260521", is.isCodeExecutionTool20260521, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/CodeExecutionTool20260521/properties/type",
      type: ["string"],
      const: "code_execution_20260521",
    },
    name: {
      pointer: "#/components/schemas/CodeExecutionTool20260521/properties/name",
      type: ["string"],
      const: "code_execution",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolBash20241022 = /* @__PURE__ */ define("#/components/schemas/ToolBash20241022", is.isToolBash20241022, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {pointer: "#/components/schemas/ToolBash20241022/properties/type", type: ["string"], const: "bash_20241022"},
    name: {pointer: "#/components/schemas/ToolBash20241022/properties/name", type: ["string"], const: "bash"},
  },
  required: ["type", "name"],
  additionalProperties: false,
  beta: "computer-use-2024-10-22",
} })

export const ToolBash20250124 = /* @__PURE__ */ define("#/components/schemas/ToolBash20250124", is.isToolBash20250124, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {pointer: "#/components/schemas/ToolBash20250124/properties/type", type: ["string"], const: "bash_20250124"},
    name: {pointer: "#/components/schemas/ToolBash20250124/properties/name", type: ["string"], const: "bash"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolTextEditor20241022 = /* @__PURE__ */ define("#/components/schemas/ToolTextEditor20241022", is.isToolTextEditor20241022, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {
      pointer: "#/components/schemas/ToolTextEditor20241022/properties/type",
      type: ["string"],
      const: "text_editor_20241022",
    },
    name: {
      pointer: "#/components/schemas/ToolTextEditor20241022/properties/name",
      type: ["string"],
      const: "str_replace_editor",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
  beta: "computer-use-2024-10-22",
} })

export const ToolTextEditor20250124 = /* @__PURE__ */ define("#/components/schemas/ToolTextEditor20250124", is.isToolTextEditor20250124, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {
      pointer: "#/components/schemas/ToolTextEditor20250124/properties/type",
      type: ["string"],
      const: "text_editor_20250124",
    },
    name: {
      pointer: "#/components/schemas/ToolTextEditor20250124/properties/name",
      type: ["string"],
      const: "str_replace_editor",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolTextEditor20250429 = /* @__PURE__ */ define("#/components/schemas/ToolTextEditor20250429", is.isToolTextEditor20250429, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {
      pointer: "#/components/schemas/ToolTextEditor20250429/properties/type",
      type: ["string"],
      const: "text_editor_20250429",
    },
    name: {
      pointer: "#/components/schemas/ToolTextEditor20250429/properties/name",
      type: ["string"],
      const: "str_replace_based_edit_tool",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolTextEditor20250728 = /* @__PURE__ */ define("#/components/schemas/ToolTextEditor20250728", is.isToolTextEditor20250728, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {
      pointer: "#/components/schemas/ToolTextEditor20250728/properties/type",
      type: ["string"],
      const: "text_editor_20250728",
    },
    name: {
      pointer: "#/components/schemas/ToolTextEditor20250728/properties/name",
      type: ["string"],
      const: "str_replace_based_edit_tool",
    },
    max_characters: {
      pointer: "#/components/schemas/ToolTextEditor20250728/properties/max_characters",
      type: ["integer", "null"],
      minimum: 1,
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const MemoryTool20250818 = /* @__PURE__ */ define("#/components/schemas/MemoryTool20250818", is.isMemoryTool20250818, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    type: {pointer: "#/components/schemas/MemoryTool20250818/properties/type", type: ["string"], const: "memory_20250818"},
    name: {pointer: "#/components/schemas/MemoryTool20250818/properties/name", type: ["string"], const: "memory"},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolComputerUseBase = /* @__PURE__ */ define("#/components/schemas/ToolComputerUseBase", is.isToolComputerUseBase, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    display_width_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_width_px", type: ["integer"], minimum: 1},
    display_height_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_height_px", type: ["integer"], minimum: 1},
    display_number: {
      pointer: "#/components/schemas/ToolComputerUseBase/properties/display_number",
      type: ["integer", "null"],
      minimum: 0,
    },
  },
  required: ["display_width_px", "display_height_px"],
} })

export const ToolComputerUse20241022 = /* @__PURE__ */ define("#/components/schemas/ToolComputerUse20241022", is.isToolComputerUse20241022, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    display_width_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_width_px", type: ["integer"], minimum: 1},
    display_height_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_height_px", type: ["integer"], minimum: 1},
    display_number: {
      pointer: "#/components/schemas/ToolComputerUseBase/properties/display_number",
      type: ["integer", "null"],
      minimum: 0,
    },
    type: {
      pointer: "#/components/schemas/ToolComputerUse20241022/properties/type",
      type: ["string"],
      const: "computer_20241022",
    },
    name: {pointer: "#/components/schemas/ToolComputerUse20241022/properties/name", type: ["string"], const: "computer"},
  },
  required: ["display_width_px", "display_height_px", "type", "name"],
  additionalProperties: false,
  beta: "computer-use-2024-10-22",
} })

export const ToolComputerUse20250124 = /* @__PURE__ */ define("#/components/schemas/ToolComputerUse20250124", is.isToolComputerUse20250124, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    display_width_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_width_px", type: ["integer"], minimum: 1},
    display_height_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_height_px", type: ["integer"], minimum: 1},
    display_number: {
      pointer: "#/components/schemas/ToolComputerUseBase/properties/display_number",
      type: ["integer", "null"],
      minimum: 0,
    },
    type: {
      pointer: "#/components/schemas/ToolComputerUse20250124/properties/type",
      type: ["string"],
      const: "computer_20250124",
    },
    name: {pointer: "#/components/schemas/ToolComputerUse20250124/properties/name", type: ["string"], const: "computer"},
  },
  required: ["display_width_px", "display_height_px", "type", "name"],
  additionalProperties: false,
  beta: "computer-use-2025-01-24",
} })

export const ToolComputerUse20251124 = /* @__PURE__ */ define("#/components/schemas/ToolComputerUse20251124", is.isToolComputerUse20251124, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    input_examples: {
      pointer: "#/components/schemas/ClientToolBase/properties/input_examples",
      type: ["array", "null"],
      items: {type: ["object"], additionalProperties: true},
    },
    display_width_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_width_px", type: ["integer"], minimum: 1},
    display_height_px: {pointer: "#/components/schemas/ToolComputerUseBase/properties/display_height_px", type: ["integer"], minimum: 1},
    display_number: {
      pointer: "#/components/schemas/ToolComputerUseBase/properties/display_number",
      type: ["integer", "null"],
      minimum: 0,
    },
    type: {
      pointer: "#/components/schemas/ToolComputerUse20251124/properties/type",
      type: ["string"],
      const: "computer_20251124",
    },
    name: {pointer: "#/components/schemas/ToolComputerUse20251124/properties/name", type: ["string"], const: "computer"},
    enable_zoom: {pointer: "#/components/schemas/ToolComputerUse20251124/properties/enable_zoom", type: ["boolean", "null"]},
  },
  required: ["display_width_px", "display_height_px", "type", "name"],
  additionalProperties: false,
  beta: "computer-use-2025-11-24",
} })

export const ToolsetBase = /* @__PURE__ */ define("#/components/schemas/ToolsetBase", is.isToolsetBase, function () { return {type: ["object"], properties: {cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]}}} })

export const ToolsetMemberConfig = /* @__PURE__ */ define("#/components/schemas/ToolsetMemberConfig", is.isToolsetMemberConfig, function () { return {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
} })

export const ComputerToolsetConfigs = /* @__PURE__ */ define("#/components/schemas/ComputerToolsetConfigs", is.isComputerToolsetConfigs, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {
    key: {$ref: () => ToolsetMemberConfig},
    hold_key: {$ref: () => ToolsetMemberConfig},
    type: {$ref: () => ToolsetMemberConfig},
    cursor_position: {$ref: () => ToolsetMemberConfig},
    mouse_move: {$ref: () => ToolsetMemberConfig},
    left_mouse_down: {$ref: () => ToolsetMemberConfig},
    left_mouse_up: {$ref: () => ToolsetMemberConfig},
    left_click: {$ref: () => ToolsetMemberConfig},
    left_click_drag: {$ref: () => ToolsetMemberConfig},
    right_click: {$ref: () => ToolsetMemberConfig},
    middle_click: {$ref: () => ToolsetMemberConfig},
    double_click: {$ref: () => ToolsetMemberConfig},
    triple_click: {$ref: () => ToolsetMemberConfig},
    scroll: {$ref: () => ToolsetMemberConfig},
    wait: {$ref: () => ToolsetMemberConfig},
    screenshot: {$ref: () => ToolsetMemberConfig},
    zoom: {$ref: () => ToolsetMemberConfig},
  },
} })

export const ComputerToolset20260801 = /* @__PURE__ */ define("#/components/schemas/ComputerToolset20260801", is.isComputerToolset20260801, function () { return {
  type: ["object"],
  properties: {
    cache_control: {
      pointer: "#/components/schemas/ToolsetBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/ComputerToolset20260801/properties/type",
      type: ["string"],
      const: "computer_toolset_20260801",
    },
    configs: {
      pointer: "#/components/schemas/ComputerToolset20260801/properties/configs",
      anyOf: [{$ref: () => ComputerToolsetConfigs}, {type: ["null"]}],
    },
  },
  required: ["type"],
  additionalProperties: false,
} })

export const BrowserToolsetConfigs = /* @__PURE__ */ define("#/components/schemas/BrowserToolsetConfigs", is.isBrowserToolsetConfigs, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {
    navigate: {$ref: () => ToolsetMemberConfig},
    list_tabs: {$ref: () => ToolsetMemberConfig},
    new_tab: {$ref: () => ToolsetMemberConfig},
    switch_tab: {$ref: () => ToolsetMemberConfig},
    close_tab: {$ref: () => ToolsetMemberConfig},
    read_page: {$ref: () => ToolsetMemberConfig},
    get_page_text: {$ref: () => ToolsetMemberConfig},
    read_console: {$ref: () => ToolsetMemberConfig},
    read_network: {$ref: () => ToolsetMemberConfig},
    find: {$ref: () => ToolsetMemberConfig},
    form_input: {$ref: () => ToolsetMemberConfig},
    file_upload: {$ref: () => ToolsetMemberConfig},
    scroll_to: {$ref: () => ToolsetMemberConfig},
    screenshot: {$ref: () => ToolsetMemberConfig},
    zoom: {$ref: () => ToolsetMemberConfig},
    left_click: {$ref: () => ToolsetMemberConfig},
    right_click: {$ref: () => ToolsetMemberConfig},
    middle_click: {$ref: () => ToolsetMemberConfig},
    double_click: {$ref: () => ToolsetMemberConfig},
    triple_click: {$ref: () => ToolsetMemberConfig},
    hover: {$ref: () => ToolsetMemberConfig},
    left_click_drag: {$ref: () => ToolsetMemberConfig},
    left_mouse_down: {$ref: () => ToolsetMemberConfig},
    left_mouse_up: {$ref: () => ToolsetMemberConfig},
    mouse_move: {$ref: () => ToolsetMemberConfig},
    scroll: {$ref: () => ToolsetMemberConfig},
    type: {$ref: () => ToolsetMemberConfig},
    key: {$ref: () => ToolsetMemberConfig},
    hold_key: {$ref: () => ToolsetMemberConfig},
    wait: {$ref: () => ToolsetMemberConfig},
    javascript_exec: {$ref: () => ToolsetMemberConfig},
  },
} })

export const BrowserToolset20260801 = /* @__PURE__ */ define("#/components/schemas/BrowserToolset20260801", is.isBrowserToolset20260801, function () { return {
  type: ["object"],
  properties: {
    cache_control: {
      pointer: "#/components/schemas/ToolsetBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/BrowserToolset20260801/properties/type",
      type: ["string"],
      const: "browser_toolset_20260801",
    },
    configs: {
      pointer: "#/components/schemas/BrowserToolset20260801/properties/configs",
      anyOf: [{$ref: () => BrowserToolsetConfigs}, {type: ["null"]}],
    },
  },
  required: ["type"],
  additionalProperties: false,
} })

export const ToolSearchToolBm25 = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolBm25", is.isToolSearchToolBm25, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/ToolSearchToolBm25/properties/type",
      type: ["string"],
      enum: ["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"],
    },
    name: {
      pointer: "#/components/schemas/ToolSearchToolBm25/properties/name",
      type: ["string"],
      const: "tool_search_tool_bm25",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolSearchToolRegex = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolRegex", is.isToolSearchToolRegex, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/ToolSearchToolRegex/properties/type",
      type: ["string"],
      enum: ["tool_search_tool_regex_20251119", "tool_search_tool_regex"],
    },
    name: {
      pointer: "#/components/schemas/ToolSearchToolRegex/properties/name",
      type: ["string"],
      const: "tool_search_tool_regex",
    },
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const AdvisorTool20260301 = /* @__PURE__ */ define("#/components/schemas/AdvisorTool20260301", is.isAdvisorTool20260301, function () { return {
  type: ["object"],
  properties: {
    allowed_callers: {
      pointer: "#/components/schemas/ToolBase/properties/allowed_callers",
      type: ["array", "null"],
      items: {$ref: () => AllowedCaller},
    },
    defer_loading: {pointer: "#/components/schemas/ToolBase/properties/defer_loading", type: ["boolean", "null"]},
    strict: {pointer: "#/components/schemas/ToolBase/properties/strict", type: ["boolean", "null"]},
    cache_control: {
      pointer: "#/components/schemas/ToolBase/properties/cache_control",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/AdvisorTool20260301/properties/type", type: ["string"], const: "advisor_20260301"},
    name: {pointer: "#/components/schemas/AdvisorTool20260301/properties/name", type: ["string"], const: "advisor"},
    model: {pointer: "#/components/schemas/AdvisorTool20260301/properties/model", $ref: () => Model},
    caching: {
      pointer: "#/components/schemas/AdvisorTool20260301/properties/caching",
      anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
    },
    max_tokens: {pointer: "#/components/schemas/AdvisorTool20260301/properties/max_tokens", type: ["integer", "null"], minimum: 1},
    max_uses: {pointer: "#/components/schemas/AdvisorTool20260301/properties/max_uses", type: ["integer", "null"], minimum: 1},
  },
  required: ["type", "name", "model"],
  additionalProperties: false,
  beta: "advisor-tool-2026-03-01",
} })

export const MCPToolDefaultConfig = /* @__PURE__ */ define("#/components/schemas/MCPToolDefaultConfig", is.isMCPToolDefaultConfig, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
} })

export const MCPToolConfig = /* @__PURE__ */ define("#/components/schemas/MCPToolConfig", is.isMCPToolConfig, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
} })

export const MCPToolset = /* @__PURE__ */ define("#/components/schemas/MCPToolset", is.isMCPToolset, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "mcp_server_name"],
  properties: {
    type: {type: ["string"], const: "mcp_toolset"},
    mcp_server_name: {type: ["string"]},
    default_config: {anyOf: [{$ref: () => MCPToolDefaultConfig}, {type: ["null"]}]},
    configs: {type: ["object", "null"], additionalProperties: {$ref: () => MCPToolConfig}},
    tools: {type: ["array", "null"], items: {$ref: () => MCPToolParam}, beta: "mcp-client-2026-09-15"},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
  beta: "mcp-client-2025-11-20",
} })

export const BuiltInTool = /* @__PURE__ */ define("#/components/schemas/BuiltInTool", is.isBuiltInTool, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => WebSearchTool20250305},
    {$ref: () => WebSearchTool20260209},
    {$ref: () => WebSearchTool20260318},
    {$ref: () => WebFetchTool20250910},
    {$ref: () => WebFetchTool20260209},
    {$ref: () => WebFetchTool20260309},
    {$ref: () => WebFetchTool20260318},
    {$ref: () => CodeExecutionTool20250522},
    {$ref: () => CodeExecutionTool20250825},
    {$ref: () => CodeExecutionTool20260120},
    {$ref: () => CodeExecutionTool20260521},
    {$ref: () => ToolBash20241022},
    {$ref: () => ToolBash20250124},
    {$ref: () => ToolTextEditor20241022},
    {$ref: () => ToolTextEditor20250124},
    {$ref: () => ToolTextEditor20250429},
    {$ref: () => ToolTextEditor20250728},
    {$ref: () => MemoryTool20250818},
    {$ref: () => ToolComputerUse20241022},
    {$ref: () => ToolComputerUse20250124},
    {$ref: () => ToolComputerUse20251124},
    {$ref: () => ComputerToolset20260801},
    {$ref: () => BrowserToolset20260801},
    {$ref: () => ToolSearchToolBm25},
    {$ref: () => ToolSearchToolRegex},
    {$ref: () => AdvisorTool20260301},
    {$ref: () => MCPToolset},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      web_search_20250305: 0,
      web_search_20260209: 1,
      web_search_20260318: 2,
      web_fetch_20250910: 3,
      web_fetch_20260209: 4,
      web_fetch_20260309: 5,
      web_fetch_20260318: 6,
      code_execution_20250522: 7,
      code_execution_20250825: 8,
      code_execution_20260120: 9,
      code_execution_20260521: 10,
      bash_20241022: 11,
      bash_20250124: 12,
      text_editor_20241022: 13,
      text_editor_20250124: 14,
      text_editor_20250429: 15,
      text_editor_20250728: 16,
      memory_20250818: 17,
      computer_20241022: 18,
      computer_20250124: 19,
      computer_20251124: 20,
      computer_toolset_20260801: 21,
      browser_toolset_20260801: 22,
      tool_search_tool_bm25_20251119: 23,
      tool_search_tool_bm25: 23,
      tool_search_tool_regex_20251119: 24,
      tool_search_tool_regex: 24,
      advisor_20260301: 25,
      mcp_toolset: 26,
    },
  },
} })

export const ToolUnion = /* @__PURE__ */ define("#/components/schemas/ToolUnion", is.isToolUnion, function () { return {anyOf: [{$ref: () => Tool}, {$ref: () => BuiltInTool}]} })

export const ToolChangeToolDefinitionParam = /* @__PURE__ */ define("#/components/schemas/ToolChangeToolDefinitionParam", is.isToolChangeToolDefinitionParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "definition"],
  properties: {type: {type: ["string"], const: "tool_definition"}, definition: {$ref: () => ToolUnion}},
  beta: "inline-tools-2026-09-15",
} })

export const AddedToolParam = /* @__PURE__ */ define("#/components/schemas/AddedToolParam", is.isAddedToolParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => ToolChangeToolReference},
    {$ref: () => ToolChangeMCPToolReference},
    {$ref: () => ToolChangeMCPToolsetReference},
    {$ref: () => ToolChangeToolDefinitionParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2, tool_definition: 3},
  },
} })

export const ToolAdditionBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolAdditionBlockParam", is.isToolAdditionBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tool"],
  properties: {
    type: {type: ["string"], const: "tool_addition"},
    tool: {$ref: () => AddedToolParam},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
  beta: "mid-conversation-tool-changes-2026-07-01",
} })

export const RemovedToolParam = /* @__PURE__ */ define("#/components/schemas/RemovedToolParam", is.isRemovedToolParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => ToolChangeToolReference},
    {$ref: () => ToolChangeMCPToolReference},
    {$ref: () => ToolChangeMCPToolsetReference},
  ],
  discriminator: {propertyName: "type", mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2}},
} })

export const ToolRemovalBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolRemovalBlockParam", is.isToolRemovalBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "tool"],
  properties: {
    type: {type: ["string"], const: "tool_removal"},
    tool: {$ref: () => RemovedToolParam},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
  beta: "mid-conversation-tool-changes-2026-07-01",
} })

export const ToolChangeBlockParam = /* @__PURE__ */ define("#/components/schemas/ToolChangeBlockParam", is.isToolChangeBlockParam, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => ToolAdditionBlockParam}, {$ref: () => ToolRemovalBlockParam}],
  discriminator: {propertyName: "type", mapping: {tool_addition: 0, tool_removal: 1}},
} })

export const CompactionBlockParam = /* @__PURE__ */ define("#/components/schemas/CompactionBlockParam", is.isCompactionBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "compaction"},
    content: {type: ["string", "null"]},
    encrypted_content: {type: ["string", "null"]},
    signature: {type: ["string", "null"]},
    tool_changes: {type: ["array", "null"], items: {$ref: () => ToolChangeBlockParam}},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
  },
  beta: "compact-2026-01-12",
} })

export const FallbackInfoParam = /* @__PURE__ */ define("#/components/schemas/FallbackInfoParam", is.isFallbackInfoParam, function () { return {type: ["object"], additionalProperties: false, required: ["model"], properties: {model: {$ref: () => Model}}} })

export const FallbackBlockParam = /* @__PURE__ */ define("#/components/schemas/FallbackBlockParam", is.isFallbackBlockParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "from", "to"],
  properties: {
    type: {type: ["string"], const: "fallback"},
    from: {$ref: () => FallbackInfoParam},
    to: {$ref: () => FallbackInfoParam},
    trigger: {type: ["object", "null"], additionalProperties: true},
  },
  beta: "server-side-fallback-2026-07-01",
} })

export const ContentBlockParam = /* @__PURE__ */ define("#/components/schemas/ContentBlockParam", is.isContentBlockParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => TextBlockParam},
    {$ref: () => ImageBlockParam},
    {$ref: () => DocumentBlockParam},
    {$ref: () => SearchResultBlockParam},
    {$ref: () => ThinkingBlockParam},
    {$ref: () => RedactedThinkingBlockParam},
    {$ref: () => ToolUseBlockParam},
    {$ref: () => ToolResultBlockParam},
    {$ref: () => ServerToolUseBlockParam},
    {$ref: () => WebSearchToolResultBlockParam},
    {$ref: () => WebFetchToolResultBlockParam},
    {$ref: () => CodeExecutionToolResultBlockParam},
    {$ref: () => BashCodeExecutionToolResultBlockParam},
    {$ref: () => TextEditorCodeExecutionToolResultBlockParam},
    {$ref: () => ToolSearchToolResultBlockParam},
    {$ref: () => AdvisorToolResultBlockParam},
    {$ref: () => MCPToolUseBlockParam},
    {$ref: () => RequestMCPToolResultBlockParam},
    {$ref: () => MCPToolListingBlockParam},
    {$ref: () => ContainerUploadBlockParam},
    {$ref: () => CompactionBlockParam},
    {$ref: () => FallbackBlockParam},
    {$ref: () => ToolAdditionBlockParam},
    {$ref: () => ToolRemovalBlockParam},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      text: 0,
      image: 1,
      document: 2,
      search_result: 3,
      thinking: 4,
      redacted_thinking: 5,
      tool_use: 6,
      tool_result: 7,
      server_tool_use: 8,
      web_search_tool_result: 9,
      web_fetch_tool_result: 10,
      code_execution_tool_result: 11,
      bash_code_execution_tool_result: 12,
      text_editor_code_execution_tool_result: 13,
      tool_search_tool_result: 14,
      advisor_tool_result: 15,
      mcp_tool_use: 16,
      mcp_tool_result: 17,
      mcp_tool_listing: 18,
      container_upload: 19,
      compaction: 20,
      fallback: 21,
      tool_addition: 22,
      tool_removal: 23,
    },
  },
} })

export const MessageContentParam = /* @__PURE__ */ define("#/components/schemas/MessageContentParam", is.isMessageContentParam, function () { return {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ContentBlockParam}}]} })

export const MessageParam = /* @__PURE__ */ define("#/components/schemas/MessageParam", is.isMessageParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["role", "content"],
  properties: {role: {type: ["string"], enum: ["user", "assistant"]}, content: {$ref: () => MessageContentParam}},
} })

export const SystemPrompt = /* @__PURE__ */ define("#/components/schemas/SystemPrompt", is.isSystemPrompt, function () { return {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => TextBlockParam}}]} })

export const ToolChoiceBase = /* @__PURE__ */ define("#/components/schemas/ToolChoiceBase", is.isToolChoiceBase, function () { return {type: ["object"], properties: {disable_parallel_tool_use: {type: ["boolean", "null"]}}} })

export const ToolChoiceAuto = /* @__PURE__ */ define("#/components/schemas/ToolChoiceAuto", is.isToolChoiceAuto, function () { return {
  type: ["object"],
  properties: {
    disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
    type: {pointer: "#/components/schemas/ToolChoiceAuto/properties/type", type: ["string"], const: "auto"},
  },
  required: ["type"],
  additionalProperties: false,
} })

export const ToolChoiceAny = /* @__PURE__ */ define("#/components/schemas/ToolChoiceAny", is.isToolChoiceAny, function () { return {
  type: ["object"],
  properties: {
    disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
    type: {pointer: "#/components/schemas/ToolChoiceAny/properties/type", type: ["string"], const: "any"},
  },
  required: ["type"],
  additionalProperties: false,
} })

export const ToolChoiceTool = /* @__PURE__ */ define("#/components/schemas/ToolChoiceTool", is.isToolChoiceTool, function () { return {
  type: ["object"],
  properties: {
    disable_parallel_tool_use: {pointer: "#/components/schemas/ToolChoiceBase/properties/disable_parallel_tool_use", type: ["boolean", "null"]},
    type: {pointer: "#/components/schemas/ToolChoiceTool/properties/type", type: ["string"], const: "tool"},
    name: {pointer: "#/components/schemas/ToolChoiceTool/properties/name", type: ["string"]},
  },
  required: ["type", "name"],
  additionalProperties: false,
} })

export const ToolChoiceNone = /* @__PURE__ */ define("#/components/schemas/ToolChoiceNone", is.isToolChoiceNone, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "none"}},
} })

export const ToolChoice = /* @__PURE__ */ define("#/components/schemas/ToolChoice", is.isToolChoice, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => ToolChoiceAuto},
    {$ref: () => ToolChoiceAny},
    {$ref: () => ToolChoiceTool},
    {$ref: () => ToolChoiceNone},
  ],
  discriminator: {propertyName: "type", mapping: {auto: 0, any: 1, tool: 2, none: 3}},
} })

export const ThinkingBlockBinding = /* @__PURE__ */ define("#/components/schemas/ThinkingBlockBinding", is.isThinkingBlockBinding, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {prefix_mismatch_behavior: {type: ["string", "null"], enum: ["error", "drop_block", null]}},
} })

export const ThinkingConfigBase = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigBase", is.isThinkingConfigBase, function () { return {
  type: ["object"],
  properties: {
    display: {type: ["string", "null"], enum: ["summarized", "omitted", "updates", null]},
    block_binding: {anyOf: [{$ref: () => ThinkingBlockBinding}, {type: ["null"]}], beta: "thinking-binding-controls-2026-08-01"},
  },
} })

export const ThinkingConfigEnabled = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigEnabled", is.isThinkingConfigEnabled, function () { return {
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
      beta: "thinking-binding-controls-2026-08-01",
    },
    type: {pointer: "#/components/schemas/ThinkingConfigEnabled/properties/type", type: ["string"], const: "enabled"},
    budget_tokens: {pointer: "#/components/schemas/ThinkingConfigEnabled/properties/budget_tokens", type: ["integer"], minimum: 1024},
  },
  required: ["type", "budget_tokens"],
  additionalProperties: false,
} })

export const ThinkingConfigDisabled = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigDisabled", is.isThinkingConfigDisabled, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "disabled"}},
} })

export const ThinkingConfigAdaptive = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigAdaptive", is.isThinkingConfigAdaptive, function () { return {
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
      beta: "thinking-binding-controls-2026-08-01",
    },
    type: {pointer: "#/components/schemas/ThinkingConfigAdaptive/properties/type", type: ["string"], const: "adaptive"},
  },
  required: ["type"],
  additionalProperties: false,
} })

export const ThinkingConfigBetweenTools = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigBetweenTools", is.isThinkingConfigBetweenTools, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "between_tools"}},
} })

export const ThinkingConfigParam = /* @__PURE__ */ define("#/components/schemas/ThinkingConfigParam", is.isThinkingConfigParam, function () { return {
  type: ["object"],
  oneOf: [
    {$ref: () => ThinkingConfigEnabled},
    {$ref: () => ThinkingConfigDisabled},
    {$ref: () => ThinkingConfigAdaptive},
    {$ref: () => ThinkingConfigBetweenTools},
  ],
  discriminator: {propertyName: "type", mapping: {enabled: 0, disabled: 1, adaptive: 2, between_tools: 3}},
} })

export const Effort = /* @__PURE__ */ define("#/components/schemas/Effort", is.isEffort, function () { return {type: ["string"], enum: ["low", "medium", "high", "xhigh", "max"]} })

export const JSONOutputFormat = /* @__PURE__ */ define("#/components/schemas/JSONOutputFormat", is.isJSONOutputFormat, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "schema"],
  properties: {type: {type: ["string"], const: "json_schema"}, schema: {$ref: () => JsonSchemaObject}},
} })

export const TokenTaskBudget = /* @__PURE__ */ define("#/components/schemas/TokenTaskBudget", is.isTokenTaskBudget, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "total"],
  properties: {
    type: {type: ["string"], const: "tokens"},
    total: {type: ["integer"], minimum: 1},
    remaining: {type: ["integer", "null"], minimum: 0},
  },
} })

export const OutputConfig = /* @__PURE__ */ define("#/components/schemas/OutputConfig", is.isOutputConfig, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {
    effort: {anyOf: [{$ref: () => Effort}, {type: ["null"]}]},
    format: {anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}]},
    task_budget: {anyOf: [{$ref: () => TokenTaskBudget}, {type: ["null"]}], beta: "task-budgets-2026-03-13"},
  },
} })

export const RequestMCPServerToolConfiguration = /* @__PURE__ */ define("#/components/schemas/RequestMCPServerToolConfiguration", is.isRequestMCPServerToolConfiguration, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {enabled: {type: ["boolean", "null"]}, allowed_tools: {type: ["array", "null"], items: {type: ["string"]}}},
} })

export const RequestMCPServerURLDefinition = /* @__PURE__ */ define("#/components/schemas/RequestMCPServerURLDefinition", is.isRequestMCPServerURLDefinition, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "name", "url"],
  properties: {
    type: {type: ["string"], const: "url"},
    name: {type: ["string"]},
    url: {type: ["string"], format: "uri"},
    authorization_token: {type: ["string", "null"]},
    tool_configuration: {anyOf: [{$ref: () => RequestMCPServerToolConfiguration}, {type: ["null"]}]},
  },
} })

export const InputTokensTrigger = /* @__PURE__ */ define("#/components/schemas/InputTokensTrigger", is.isInputTokensTrigger, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "value"],
  properties: {type: {type: ["string"], const: "input_tokens"}, value: {type: ["integer"], minimum: 1}},
} })

export const ToolUsesTrigger = /* @__PURE__ */ define("#/components/schemas/ToolUsesTrigger", is.isToolUsesTrigger, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "value"],
  properties: {type: {type: ["string"], const: "tool_uses"}, value: {type: ["integer"], minimum: 1}},
} })

export const ContextManagementTrigger = /* @__PURE__ */ define("#/components/schemas/ContextManagementTrigger", is.isContextManagementTrigger, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => InputTokensTrigger}, {$ref: () => ToolUsesTrigger}],
  discriminator: {propertyName: "type", mapping: {input_tokens: 0, tool_uses: 1}},
} })

export const ToolUsesKeep = /* @__PURE__ */ define("#/components/schemas/ToolUsesKeep", is.isToolUsesKeep, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "value"],
  properties: {type: {type: ["string"], const: "tool_uses"}, value: {type: ["integer"], minimum: 0}},
} })

export const InputTokensClearAtLeast = /* @__PURE__ */ define("#/components/schemas/InputTokensClearAtLeast", is.isInputTokensClearAtLeast, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "value"],
  properties: {type: {type: ["string"], const: "input_tokens"}, value: {type: ["integer"], minimum: 0}},
} })

export const ClearToolUses20250919Edit = /* @__PURE__ */ define("#/components/schemas/ClearToolUses20250919Edit", is.isClearToolUses20250919Edit, function () { return {
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
} })

export const ThinkingTurns = /* @__PURE__ */ define("#/components/schemas/ThinkingTurns", is.isThinkingTurns, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "value"],
  properties: {type: {type: ["string"], const: "thinking_turns"}, value: {type: ["integer"], minimum: 1}},
} })

export const AllThinkingTurns = /* @__PURE__ */ define("#/components/schemas/AllThinkingTurns", is.isAllThinkingTurns, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "all"}},
} })

export const ThinkingTurnsKeep = /* @__PURE__ */ define("#/components/schemas/ThinkingTurnsKeep", is.isThinkingTurnsKeep, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => ThinkingTurns}, {$ref: () => AllThinkingTurns}],
  discriminator: {propertyName: "type", mapping: {thinking_turns: 0, all: 1}},
} })

export const ClearThinking20251015Edit = /* @__PURE__ */ define("#/components/schemas/ClearThinking20251015Edit", is.isClearThinking20251015Edit, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "clear_thinking_20251015"},
    keep: {anyOf: [{$ref: () => ThinkingTurnsKeep}, {type: ["string"], const: "all"}, {type: ["null"]}]},
  },
} })

export const Compact20260112Edit = /* @__PURE__ */ define("#/components/schemas/Compact20260112Edit", is.isCompact20260112Edit, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "compact_20260112"},
    trigger: {anyOf: [{$ref: () => InputTokensTrigger}, {type: ["null"]}]},
    instructions: {type: ["string", "null"]},
    pause_after_compaction: {type: ["boolean", "null"]},
  },
  beta: "compact-2026-01-12",
} })

export const ContextManagementEdit = /* @__PURE__ */ define("#/components/schemas/ContextManagementEdit", is.isContextManagementEdit, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => ClearToolUses20250919Edit}, {$ref: () => ClearThinking20251015Edit}, {$ref: () => Compact20260112Edit}],
  discriminator: {propertyName: "type", mapping: {clear_tool_uses_20250919: 0, clear_thinking_20251015: 1, compact_20260112: 2}},
} })

export const ContextManagementConfig = /* @__PURE__ */ define("#/components/schemas/ContextManagementConfig", is.isContextManagementConfig, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {edits: {type: ["array", "null"], items: {$ref: () => ContextManagementEdit}}},
} })

export const CompactionConfig = /* @__PURE__ */ define("#/components/schemas/CompactionConfig", is.isCompactionConfig, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "summarize"}, instructions: {type: ["string", "null"]}},
} })

export const BillingPolicy = /* @__PURE__ */ define("#/components/schemas/BillingPolicy", is.isBillingPolicy, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "billing_policy"},
    bill_to: {type: ["string", "null"], enum: ["self", "user_profile", null]},
  },
} })

export const MessageRequestBase = /* @__PURE__ */ define("#/components/schemas/MessageRequestBase", is.isMessageRequestBase, function () { return {
  type: ["object"],
  required: ["model", "messages"],
  properties: {
    model: {$ref: () => Model},
    messages: {type: ["array"], maxItems: 100000, items: {$ref: () => InputMessage}},
    system: {anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}]},
    tools: {type: ["array", "null"], items: {$ref: () => ToolUnion}},
    tool_choice: {anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}]},
    thinking: {anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}]},
    output_config: {anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}]},
    output_format: {anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}], beta: "structured-outputs-2025-11-13"},
    cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    speed: {type: ["string", "null"], enum: ["standard", "fast", null]},
    mcp_servers: {type: ["array", "null"], items: {$ref: () => RequestMCPServerURLDefinition}, beta: "mcp-client-2025-11-20"},
    context_management: {anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}], beta: "context-management-2025-06-27"},
    compaction: {anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}], beta: "compact-2026-09-04"},
    billing_policy: {anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}], beta: "user-profiles-billing-2026-10-01"},
  },
} })

export const Metadata = /* @__PURE__ */ define("#/components/schemas/Metadata", is.isMetadata, function () { return {type: ["object"], additionalProperties: false, properties: {user_id: {type: ["string", "null"]}}} })

export const SkillParams = /* @__PURE__ */ define("#/components/schemas/SkillParams", is.isSkillParams, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "skill_id"],
  properties: {
    type: {type: ["string"], enum: ["anthropic", "custom"]},
    skill_id: {type: ["string"]},
    version: {type: ["string", "null"]},
  },
} })

export const ContainerParams = /* @__PURE__ */ define("#/components/schemas/ContainerParams", is.isContainerParams, function () { return {
  type: ["object"],
  additionalProperties: false,
  properties: {id: {type: ["string", "null"]}, skills: {type: ["array", "null"], items: {$ref: () => SkillParams}}},
} })

export const MessageCreateParamsContainer = /* @__PURE__ */ define("#/components/schemas/MessageCreateParamsContainer", is.isMessageCreateParamsContainer, function () { return {anyOf: [{type: ["string"]}, {$ref: () => ContainerParams}]} })

export const DiagnosticsParam = /* @__PURE__ */ define("#/components/schemas/DiagnosticsParam", is.isDiagnosticsParam, function () { return {type: ["object"], additionalProperties: false, properties: {previous_message_id: {type: ["string", "null"]}}} })

export const FallbackParam = /* @__PURE__ */ define("#/components/schemas/FallbackParam", is.isFallbackParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["model"],
  properties: {
    model: {$ref: () => Model},
    max_tokens: {type: ["integer", "null"], minimum: 1},
    speed: {type: ["string", "null"], enum: ["standard", "fast", null]},
    output_config: {anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}]},
    thinking: {anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}]},
  },
} })

export const FallbacksParam = /* @__PURE__ */ define("#/components/schemas/FallbacksParam", is.isFallbacksParam, function () { return {anyOf: [{type: ["array"], items: {$ref: () => FallbackParam}}, {type: ["string"], const: "default"}]} })

export const FallbackCreditTokenParam = /* @__PURE__ */ define("#/components/schemas/FallbackCreditTokenParam", is.isFallbackCreditTokenParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["token"],
  properties: {token: {type: ["string"]}, mode: {type: ["string", "null"], enum: ["strict", "best_effort", null]}},
} })

export const ThreadCreateParams = /* @__PURE__ */ define("#/components/schemas/ThreadCreateParams", is.isThreadCreateParams, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type"],
  properties: {type: {type: ["string"], const: "create"}},
} })

export const ThreadContinueParams = /* @__PURE__ */ define("#/components/schemas/ThreadContinueParams", is.isThreadContinueParams, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["type", "previous_message_id"],
  properties: {type: {type: ["string"], const: "continue"}, previous_message_id: {type: ["string"]}},
} })

export const MessageThreadParam = /* @__PURE__ */ define("#/components/schemas/MessageThreadParam", is.isMessageThreadParam, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => ThreadCreateParams}, {$ref: () => ThreadContinueParams}],
  discriminator: {propertyName: "type", mapping: {create: 0, continue: 1}},
} })

export const CreateMessageRequest = /* @__PURE__ */ define("#/components/schemas/CreateMessageRequest", is.isCreateMessageRequest, function () { return {
  type: ["object"],
  properties: {
    model: {pointer: "#/components/schemas/MessageRequestBase/properties/model", $ref: () => Model},
    messages: {
      pointer: "#/components/schemas/MessageRequestBase/properties/messages",
      type: ["array"],
      maxItems: 100000,
      items: {$ref: () => InputMessage},
    },
    system: {
      pointer: "#/components/schemas/MessageRequestBase/properties/system",
      anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}],
    },
    tools: {
      pointer: "#/components/schemas/MessageRequestBase/properties/tools",
      type: ["array", "null"],
      items: {$ref: () => ToolUnion},
    },
    tool_choice: {
      pointer: "#/components/schemas/MessageRequestBase/properties/tool_choice",
      anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}],
    },
    thinking: {
      pointer: "#/components/schemas/MessageRequestBase/properties/thinking",
      anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}],
    },
    output_config: {
      pointer: "#/components/schemas/MessageRequestBase/properties/output_config",
      anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}],
    },
    output_format: {
      pointer: "#/components/schemas/MessageRequestBase/properties/output_format",
      anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}],
      beta: "structured-outputs-2025-11-13",
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
    mcp_servers: {
      pointer: "#/components/schemas/MessageRequestBase/properties/mcp_servers",
      type: ["array", "null"],
      items: {$ref: () => RequestMCPServerURLDefinition},
      beta: "mcp-client-2025-11-20",
    },
    context_management: {
      pointer: "#/components/schemas/MessageRequestBase/properties/context_management",
      anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}],
      beta: "context-management-2025-06-27",
    },
    compaction: {
      pointer: "#/components/schemas/MessageRequestBase/properties/compaction",
      anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}],
      beta: "compact-2026-09-04",
    },
    billing_policy: {
      pointer: "#/components/schemas/MessageRequestBase/properties/billing_policy",
      anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}],
      beta: "user-profiles-billing-2026-10-01",
    },
    max_tokens: {pointer: "#/components/schemas/CreateMessageRequest/properties/max_tokens", type: ["integer"], minimum: 0},
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
    container: {
      pointer: "#/components/schemas/CreateMessageRequest/properties/container",
      anyOf: [{$ref: () => MessageCreateParamsContainer}, {type: ["null"]}],
    },
    inference_geo: {pointer: "#/components/schemas/CreateMessageRequest/properties/inference_geo", type: ["string", "null"]},
    diagnostics: {
      pointer: "#/components/schemas/CreateMessageRequest/properties/diagnostics",
      anyOf: [{$ref: () => DiagnosticsParam}, {type: ["null"]}],
    },
    fallbacks: {
      pointer: "#/components/schemas/CreateMessageRequest/properties/fallbacks",
      anyOf: [{$ref: () => FallbacksParam}, {type: ["null"]}],
      beta: "server-side-fallback-2026-07-01",
    },
    fallback_credit_token: {
      pointer: "#/components/schemas/CreateMessageRequest/properties/fallback_credit_token",
      anyOf: [{type: ["string"]}, {$ref: () => FallbackCreditTokenParam}, {type: ["null"]}],
      beta: "fallback-credit-2026-07-01",
    },
    thread: {
      pointer: "#/components/schemas/CreateMessageRequest/properties/thread",
      anyOf: [{$ref: () => MessageThreadParam}, {type: ["null"]}],
      beta: "message-threads-2026-08-12",
    },
  },
  required: ["model", "messages", "max_tokens"],
  additionalProperties: false,
} })

export const CitedFile = /* @__PURE__ */ define("#/components/schemas/CitedFile", is.isCitedFile, function () { return {type: ["object"], properties: {file_id: {type: ["string", "null"]}}} })

export const CitationCharLocation = /* @__PURE__ */ define("#/components/schemas/CitationCharLocation", is.isCitationCharLocation, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/start_char_index", type: ["integer"], minimum: 0},
    end_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/end_char_index", type: ["integer"], minimum: 0},
    file_id: {pointer: "#/components/schemas/CitedFile/properties/file_id", type: ["string", "null"]},
    type: {pointer: "#/components/schemas/CitationCharLocation/properties/type", type: ["string"], const: "char_location"},
  },
  required: ["cited_text", "document_index", "document_title", "start_char_index", "end_char_index", "type"],
} })

export const CitationPageLocation = /* @__PURE__ */ define("#/components/schemas/CitationPageLocation", is.isCitationPageLocation, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_page_number: {pointer: "#/components/schemas/CitedPages/properties/start_page_number", type: ["integer"], minimum: 1},
    end_page_number: {pointer: "#/components/schemas/CitedPages/properties/end_page_number", type: ["integer"], minimum: 1},
    file_id: {pointer: "#/components/schemas/CitedFile/properties/file_id", type: ["string", "null"]},
    type: {pointer: "#/components/schemas/CitationPageLocation/properties/type", type: ["string"], const: "page_location"},
  },
  required: ["cited_text", "document_index", "document_title", "start_page_number", "end_page_number", "type"],
} })

export const CitationContentBlockLocation = /* @__PURE__ */ define("#/components/schemas/CitationContentBlockLocation", is.isCitationContentBlockLocation, function () { return {
  type: ["object"],
  properties: {
    cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
    document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
    document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
    start_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/start_block_index", type: ["integer"], minimum: 0},
    end_block_index: {pointer: "#/components/schemas/CitedBlocks/properties/end_block_index", type: ["integer"], minimum: 0},
    file_id: {pointer: "#/components/schemas/CitedFile/properties/file_id", type: ["string", "null"]},
    type: {
      pointer: "#/components/schemas/CitationContentBlockLocation/properties/type",
      type: ["string"],
      const: "content_block_location",
    },
  },
  required: ["cited_text", "document_index", "document_title", "start_block_index", "end_block_index", "type"],
} })

export const TextCitation = /* @__PURE__ */ define("#/components/schemas/TextCitation", is.isTextCitation, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => CitationCharLocation},
    {$ref: () => CitationPageLocation},
    {$ref: () => CitationContentBlockLocation},
    {$ref: () => CitationsWebSearchResultLocation},
    {$ref: () => CitationsSearchResultLocation},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      char_location: 0,
      page_location: 1,
      content_block_location: 2,
      web_search_result_location: 3,
      search_result_location: 4,
    },
  },
} })

export const TextBlock = /* @__PURE__ */ define("#/components/schemas/TextBlock", is.isTextBlock, function () { return {
  type: ["object"],
  required: ["type", "text"],
  properties: {
    type: {type: ["string"], const: "text"},
    text: {type: ["string"]},
    citations: {type: ["array", "null"], items: {$ref: () => TextCitation}},
  },
} })

export const ThinkingBlock = /* @__PURE__ */ define("#/components/schemas/ThinkingBlock", is.isThinkingBlock, function () { return {
  type: ["object"],
  required: ["type", "thinking", "signature"],
  properties: {type: {type: ["string"], const: "thinking"}, thinking: {type: ["string"]}, signature: {type: ["string"]}},
} })

export const RedactedThinkingBlock = /* @__PURE__ */ define("#/components/schemas/RedactedThinkingBlock", is.isRedactedThinkingBlock, function () { return {
  type: ["object"],
  required: ["type", "data"],
  properties: {type: {type: ["string"], const: "redacted_thinking"}, data: {type: ["string"]}},
} })

export const DirectCaller = /* @__PURE__ */ define("#/components/schemas/DirectCaller", is.isDirectCaller, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "direct"}}} })

export const ServerToolCaller = /* @__PURE__ */ define("#/components/schemas/ServerToolCaller", is.isServerToolCaller, function () { return {
  type: ["object"],
  properties: {
    tool_id: {pointer: "#/components/schemas/ServerToolCallerBase/properties/tool_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/ServerToolCaller/properties/type",
      type: ["string"],
      const: "code_execution_20250825",
    },
  },
  required: ["tool_id", "type"],
} })

export const ServerToolCaller20260120 = /* @__PURE__ */ define("#/components/schemas/ServerToolCaller20260120", is.isServerToolCaller20260120, function () { return {
  type: ["object"],
  properties: {
    tool_id: {pointer: "#/components/schemas/ServerToolCallerBase/properties/tool_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/ServerToolCaller20260120/properties/type",
      type: ["string"],
      const: "code_execution_20260120",
    },
  },
  required: ["tool_id", "type"],
} })

export const ToolUseCaller = /* @__PURE__ */ define("#/components/schemas/ToolUseCaller", is.isToolUseCaller, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => DirectCaller}, {$ref: () => ServerToolCaller}, {$ref: () => ServerToolCaller20260120}],
  discriminator: {propertyName: "type", mapping: {direct: 0, code_execution_20250825: 1, code_execution_20260120: 2}},
} })

export const ToolUseBlock = /* @__PURE__ */ define("#/components/schemas/ToolUseBlock", is.isToolUseBlock, function () { return {
  type: ["object"],
  required: ["type", "id", "name", "input"],
  properties: {
    type: {type: ["string"], const: "tool_use"},
    id: {type: ["string"]},
    name: {type: ["string"]},
    input: {type: ["object"]},
    caller: {$ref: () => ToolUseCaller},
    toolset_name: {type: ["string", "null"]},
  },
} })

export const ServerToolUseBlock = /* @__PURE__ */ define("#/components/schemas/ServerToolUseBlock", is.isServerToolUseBlock, function () { return {
  type: ["object"],
  properties: {
    id: {pointer: "#/components/schemas/ServerToolUse/properties/id", type: ["string"]},
    name: {pointer: "#/components/schemas/ServerToolUse/properties/name", $ref: () => ServerToolName},
    input: {pointer: "#/components/schemas/ServerToolUse/properties/input", type: ["object"], additionalProperties: true},
    type: {pointer: "#/components/schemas/ServerToolUseBlock/properties/type", type: ["string"], const: "server_tool_use"},
    caller: {pointer: "#/components/schemas/ServerToolUseBlock/properties/caller", $ref: () => ToolUseCaller},
  },
  required: ["id", "name", "input", "type"],
} })

export const WebSearchToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultBlockContent", is.isWebSearchToolResultBlockContent, function () { return {anyOf: [{type: ["array"], items: {$ref: () => WebSearchResultBlock}}, {$ref: () => WebSearchToolResultErrorObject}]} })

export const WebSearchToolResultBlock = /* @__PURE__ */ define("#/components/schemas/WebSearchToolResultBlock", is.isWebSearchToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/WebSearchToolResultBlock/properties/type",
      type: ["string"],
      const: "web_search_tool_result",
    },
    content: {
      pointer: "#/components/schemas/WebSearchToolResultBlock/properties/content",
      $ref: () => WebSearchToolResultBlockContent,
    },
    caller: {pointer: "#/components/schemas/WebSearchToolResultBlock/properties/caller", $ref: () => ToolUseCaller},
  },
  required: ["tool_use_id", "type", "content"],
} })

export const ResponseBase64PDFSource = /* @__PURE__ */ define("#/components/schemas/ResponseBase64PDFSource", is.isResponseBase64PDFSource, function () { return {
  type: ["object"],
  required: ["type", "media_type", "data"],
  properties: {
    type: {type: ["string"], const: "base64"},
    media_type: {type: ["string"], const: "application/pdf"},
    data: {type: ["string"]},
  },
} })

export const ResponsePlainTextSource = /* @__PURE__ */ define("#/components/schemas/ResponsePlainTextSource", is.isResponsePlainTextSource, function () { return {
  type: ["object"],
  required: ["type", "media_type", "data"],
  properties: {
    type: {type: ["string"], const: "text"},
    media_type: {type: ["string"], const: "text/plain"},
    data: {type: ["string"]},
  },
} })

export const ResponseDocumentSource = /* @__PURE__ */ define("#/components/schemas/ResponseDocumentSource", is.isResponseDocumentSource, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => ResponseBase64PDFSource}, {$ref: () => ResponsePlainTextSource}],
  discriminator: {propertyName: "type", mapping: {base64: 0, text: 1}},
} })

export const CitationsConfig = /* @__PURE__ */ define("#/components/schemas/CitationsConfig", is.isCitationsConfig, function () { return {type: ["object"], required: ["enabled"], properties: {enabled: {type: ["boolean"]}}} })

export const DocumentBlock = /* @__PURE__ */ define("#/components/schemas/DocumentBlock", is.isDocumentBlock, function () { return {
  type: ["object"],
  required: ["type", "source"],
  properties: {
    type: {type: ["string"], const: "document"},
    source: {$ref: () => ResponseDocumentSource},
    title: {type: ["string", "null"]},
    citations: {anyOf: [{$ref: () => CitationsConfig}, {type: ["null"]}]},
  },
} })

export const WebFetchBlock = /* @__PURE__ */ define("#/components/schemas/WebFetchBlock", is.isWebFetchBlock, function () { return {
  type: ["object"],
  required: ["type", "url", "content"],
  properties: {
    type: {type: ["string"], const: "web_fetch_result"},
    url: {type: ["string"]},
    content: {$ref: () => DocumentBlock},
    retrieved_at: {type: ["string", "null"]},
  },
} })

export const WebFetchToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultBlockContent", is.isWebFetchToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => WebFetchBlock}, {$ref: () => WebFetchToolResultErrorBlock}],
  discriminator: {propertyName: "type", mapping: {web_fetch_result: 0, web_fetch_tool_result_error: 1}},
} })

export const WebFetchToolResultBlock = /* @__PURE__ */ define("#/components/schemas/WebFetchToolResultBlock", is.isWebFetchToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/WebFetchToolResultBlock/properties/type",
      type: ["string"],
      const: "web_fetch_tool_result",
    },
    content: {
      pointer: "#/components/schemas/WebFetchToolResultBlock/properties/content",
      $ref: () => WebFetchToolResultBlockContent,
    },
    caller: {pointer: "#/components/schemas/WebFetchToolResultBlock/properties/caller", $ref: () => ToolUseCaller},
  },
  required: ["tool_use_id", "type", "content"],
} })

export const CodeExecutionResultBlock = /* @__PURE__ */ define("#/components/schemas/CodeExecutionResultBlock", is.isCodeExecutionResultBlock, function () { return {
  type: ["object"],
  properties: {
    stdout: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stdout", type: ["string"]},
    stderr: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stderr", type: ["string"]},
    return_code: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/return_code", type: ["integer"]},
    type: {
      pointer: "#/components/schemas/CodeExecutionResultBlock/properties/type",
      type: ["string"],
      const: "code_execution_result",
    },
    content: {
      pointer: "#/components/schemas/CodeExecutionResultBlock/properties/content",
      type: ["array"],
      items: {$ref: () => CodeExecutionOutputBlock},
    },
    abort_reason: {pointer: "#/components/schemas/CodeExecutionResultBlock/properties/abort_reason", type: ["string", "null"]},
  },
  required: ["stdout", "stderr", "return_code", "type", "content"],
} })

export const EncryptedCodeExecutionResultBlock = /* @__PURE__ */ define("#/components/schemas/EncryptedCodeExecutionResultBlock", is.isEncryptedCodeExecutionResultBlock, function () { return {
  type: ["object"],
  required: ["type", "encrypted_stdout", "stderr", "return_code", "content"],
  properties: {
    type: {type: ["string"], const: "encrypted_code_execution_result"},
    encrypted_stdout: {type: ["string"]},
    stderr: {type: ["string"]},
    return_code: {type: ["integer"]},
    content: {type: ["array"], items: {$ref: () => CodeExecutionOutputBlock}},
  },
} })

export const CodeExecutionToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultBlockContent", is.isCodeExecutionToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => CodeExecutionResultBlock},
    {$ref: () => EncryptedCodeExecutionResultBlock},
    {$ref: () => CodeExecutionToolResultErrorObject},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {code_execution_result: 0, encrypted_code_execution_result: 1, code_execution_tool_result_error: 2},
  },
} })

export const CodeExecutionToolResultBlock = /* @__PURE__ */ define("#/components/schemas/CodeExecutionToolResultBlock", is.isCodeExecutionToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/CodeExecutionToolResultBlock/properties/type",
      type: ["string"],
      const: "code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/CodeExecutionToolResultBlock/properties/content",
      $ref: () => CodeExecutionToolResultBlockContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
} })

export const BashCodeExecutionResultBlock = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionResultBlock", is.isBashCodeExecutionResultBlock, function () { return {
  type: ["object"],
  properties: {
    stdout: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stdout", type: ["string"]},
    stderr: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/stderr", type: ["string"]},
    return_code: {pointer: "#/components/schemas/CodeExecutionOutcome/properties/return_code", type: ["integer"]},
    type: {
      pointer: "#/components/schemas/BashCodeExecutionResultBlock/properties/type",
      type: ["string"],
      const: "bash_code_execution_result",
    },
    content: {
      pointer: "#/components/schemas/BashCodeExecutionResultBlock/properties/content",
      type: ["array"],
      items: {$ref: () => BashCodeExecutionOutputBlock},
    },
  },
  required: ["stdout", "stderr", "return_code", "type", "content"],
} })

export const BashCodeExecutionToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultBlockContent", is.isBashCodeExecutionToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => BashCodeExecutionResultBlock}, {$ref: () => BashCodeExecutionToolResultErrorObject}],
  discriminator: {propertyName: "type", mapping: {bash_code_execution_result: 0, bash_code_execution_tool_result_error: 1}},
} })

export const BashCodeExecutionToolResultBlock = /* @__PURE__ */ define("#/components/schemas/BashCodeExecutionToolResultBlock", is.isBashCodeExecutionToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultBlock/properties/type",
      type: ["string"],
      const: "bash_code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/BashCodeExecutionToolResultBlock/properties/content",
      $ref: () => BashCodeExecutionToolResultBlockContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
} })

export const TextEditorCodeExecutionToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultBlockContent", is.isTextEditorCodeExecutionToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => TextEditorCodeExecutionViewResultBlock},
    {$ref: () => TextEditorCodeExecutionCreateResultBlock},
    {$ref: () => TextEditorCodeExecutionStrReplaceResultBlock},
    {$ref: () => TextEditorCodeExecutionToolResultErrorObject},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      text_editor_code_execution_view_result: 0,
      text_editor_code_execution_create_result: 1,
      text_editor_code_execution_str_replace_result: 2,
      text_editor_code_execution_tool_result_error: 3,
    },
  },
} })

export const TextEditorCodeExecutionToolResultBlock = /* @__PURE__ */ define("#/components/schemas/TextEditorCodeExecutionToolResultBlock", is.isTextEditorCodeExecutionToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlock/properties/type",
      type: ["string"],
      const: "text_editor_code_execution_tool_result",
    },
    content: {
      pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlock/properties/content",
      $ref: () => TextEditorCodeExecutionToolResultBlockContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
} })

export const ToolSearchToolSearchResultBlock = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolSearchResultBlock", is.isToolSearchToolSearchResultBlock, function () { return {
  type: ["object"],
  required: ["type", "tool_references"],
  properties: {
    type: {type: ["string"], const: "tool_search_tool_search_result"},
    tool_references: {type: ["array"], items: {$ref: () => ToolReferenceBlock}},
  },
} })

export const ToolSearchToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultBlockContent", is.isToolSearchToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => ToolSearchToolSearchResultBlock}, {$ref: () => ToolSearchToolResultErrorObject}],
  discriminator: {propertyName: "type", mapping: {tool_search_tool_search_result: 0, tool_search_tool_result_error: 1}},
} })

export const ToolSearchToolResultBlock = /* @__PURE__ */ define("#/components/schemas/ToolSearchToolResultBlock", is.isToolSearchToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/ToolSearchToolResultBlock/properties/type",
      type: ["string"],
      const: "tool_search_tool_result",
    },
    content: {
      pointer: "#/components/schemas/ToolSearchToolResultBlock/properties/content",
      $ref: () => ToolSearchToolResultBlockContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
} })

export const AdvisorToolResultBlockContent = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultBlockContent", is.isAdvisorToolResultBlockContent, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => AdvisorResultBlock},
    {$ref: () => AdvisorRedactedResultBlock},
    {$ref: () => AdvisorToolResultErrorObject},
  ],
  discriminator: {propertyName: "type", mapping: {advisor_result: 0, advisor_redacted_result: 1, advisor_tool_result_error: 2}},
} })

export const AdvisorToolResultBlock = /* @__PURE__ */ define("#/components/schemas/AdvisorToolResultBlock", is.isAdvisorToolResultBlock, function () { return {
  type: ["object"],
  properties: {
    tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
    type: {
      pointer: "#/components/schemas/AdvisorToolResultBlock/properties/type",
      type: ["string"],
      const: "advisor_tool_result",
    },
    content: {
      pointer: "#/components/schemas/AdvisorToolResultBlock/properties/content",
      $ref: () => AdvisorToolResultBlockContent,
    },
  },
  required: ["tool_use_id", "type", "content"],
  beta: "advisor-tool-2026-03-01",
} })

export const MCPToolResultBlock = /* @__PURE__ */ define("#/components/schemas/MCPToolResultBlock", is.isMCPToolResultBlock, function () { return {
  type: ["object"],
  required: ["type", "tool_use_id", "is_error", "content"],
  properties: {
    type: {type: ["string"], const: "mcp_tool_result"},
    tool_use_id: {type: ["string"]},
    is_error: {type: ["boolean"]},
    content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => TextBlock}}]},
  },
  beta: "mcp-client-2025-11-20",
} })

export const MCPTool = /* @__PURE__ */ define("#/components/schemas/MCPTool", is.isMCPTool, function () { return {
  type: ["object"],
  properties: {
    name: {pointer: "#/components/schemas/MCPToolBase/properties/name", type: ["string"]},
    input_schema: {pointer: "#/components/schemas/MCPToolBase/properties/input_schema", type: ["object"], additionalProperties: true},
    description: {pointer: "#/components/schemas/MCPTool/properties/description", type: ["string"]},
  },
  required: ["name", "input_schema"],
} })

export const MCPToolListingBlock = /* @__PURE__ */ define("#/components/schemas/MCPToolListingBlock", is.isMCPToolListingBlock, function () { return {
  type: ["object"],
  required: ["type", "mcp_server_name", "tools"],
  properties: {
    type: {type: ["string"], const: "mcp_tool_listing"},
    mcp_server_name: {type: ["string"]},
    tools: {type: ["array"], items: {$ref: () => MCPTool}},
  },
  beta: "mcp-client-2026-09-15",
} })

export const ResponseToolChangeToolReference = /* @__PURE__ */ define("#/components/schemas/ResponseToolChangeToolReference", is.isResponseToolChangeToolReference, function () { return {
  type: ["object"],
  required: ["type", "name"],
  properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
} })

export const ResponseToolChangeMCPToolReference = /* @__PURE__ */ define("#/components/schemas/ResponseToolChangeMCPToolReference", is.isResponseToolChangeMCPToolReference, function () { return {
  type: ["object"],
  required: ["type", "server_name", "name"],
  properties: {type: {type: ["string"], const: "mcp_tool_reference"}, server_name: {type: ["string"]}, name: {type: ["string"]}},
} })

export const ResponseToolChangeMCPToolsetReference = /* @__PURE__ */ define("#/components/schemas/ResponseToolChangeMCPToolsetReference", is.isResponseToolChangeMCPToolsetReference, function () { return {
  type: ["object"],
  required: ["type", "server_name"],
  properties: {type: {type: ["string"], const: "mcp_toolset_reference"}, server_name: {type: ["string"]}},
} })

export const ToolDefinition = /* @__PURE__ */ define("#/components/schemas/ToolDefinition", is.isToolDefinition, function () { return {
  type: ["object"],
  properties: {
    type: {type: ["string", "null"]},
    name: {type: ["string"]},
    description: {type: ["string", "null"]},
    input_schema: {type: ["object"]},
    allowed_callers: {
      type: ["array", "null"],
      items: {
        type: ["string"],
        enum: ["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"],
        extensible: true,
      },
    },
    defer_loading: {type: ["boolean", "null"]},
    strict: {type: ["boolean", "null"]},
  },
} })

export const ToolChangeToolDefinition = /* @__PURE__ */ define("#/components/schemas/ToolChangeToolDefinition", is.isToolChangeToolDefinition, function () { return {
  type: ["object"],
  required: ["type", "definition"],
  properties: {type: {type: ["string"], const: "tool_definition"}, definition: {$ref: () => ToolDefinition}},
} })

export const AddedTool = /* @__PURE__ */ define("#/components/schemas/AddedTool", is.isAddedTool, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => ResponseToolChangeToolReference},
    {$ref: () => ResponseToolChangeMCPToolReference},
    {$ref: () => ResponseToolChangeMCPToolsetReference},
    {$ref: () => ToolChangeToolDefinition},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2, tool_definition: 3},
  },
} })

export const ToolAdditionBlock = /* @__PURE__ */ define("#/components/schemas/ToolAdditionBlock", is.isToolAdditionBlock, function () { return {
  type: ["object"],
  required: ["type", "tool"],
  properties: {type: {type: ["string"], const: "tool_addition"}, tool: {$ref: () => AddedTool}},
} })

export const RemovedTool = /* @__PURE__ */ define("#/components/schemas/RemovedTool", is.isRemovedTool, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => ResponseToolChangeToolReference},
    {$ref: () => ResponseToolChangeMCPToolReference},
    {$ref: () => ResponseToolChangeMCPToolsetReference},
  ],
  discriminator: {propertyName: "type", mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2}},
} })

export const ToolRemovalBlock = /* @__PURE__ */ define("#/components/schemas/ToolRemovalBlock", is.isToolRemovalBlock, function () { return {
  type: ["object"],
  required: ["type", "tool"],
  properties: {type: {type: ["string"], const: "tool_removal"}, tool: {$ref: () => RemovedTool}},
} })

export const ToolChangeBlock = /* @__PURE__ */ define("#/components/schemas/ToolChangeBlock", is.isToolChangeBlock, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => ToolAdditionBlock}, {$ref: () => ToolRemovalBlock}],
  discriminator: {propertyName: "type", mapping: {tool_addition: 0, tool_removal: 1}},
} })

export const CompactionBlock = /* @__PURE__ */ define("#/components/schemas/CompactionBlock", is.isCompactionBlock, function () { return {
  type: ["object"],
  required: ["type", "content"],
  properties: {
    type: {type: ["string"], const: "compaction"},
    content: {type: ["string", "null"]},
    encrypted_content: {type: ["string", "null"]},
    signature: {type: ["string", "null"]},
    tool_changes: {type: ["array", "null"], items: {$ref: () => ToolChangeBlock}},
  },
  beta: "compact-2026-01-12",
} })

export const FallbackInfo = /* @__PURE__ */ define("#/components/schemas/FallbackInfo", is.isFallbackInfo, function () { return {type: ["object"], required: ["model"], properties: {model: {$ref: () => Model}}} })

export const RefusalCategory = /* @__PURE__ */ define("#/components/schemas/RefusalCategory", is.isRefusalCategory, function () { return {
  type: ["string", "null"],
  enum: ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", null],
  extensible: true,
} })

export const FallbackRefusalTrigger = /* @__PURE__ */ define("#/components/schemas/FallbackRefusalTrigger", is.isFallbackRefusalTrigger, function () { return {
  type: ["object"],
  required: ["type"],
  properties: {type: {type: ["string"], const: "refusal"}, category: {$ref: () => RefusalCategory}},
} })

export const FallbackBlock = /* @__PURE__ */ define("#/components/schemas/FallbackBlock", is.isFallbackBlock, function () { return {
  type: ["object"],
  required: ["type", "from", "to"],
  properties: {
    type: {type: ["string"], const: "fallback"},
    from: {$ref: () => FallbackInfo},
    to: {$ref: () => FallbackInfo},
    trigger: {$ref: () => FallbackRefusalTrigger},
  },
  beta: "server-side-fallback-2026-07-01",
} })

export const ContentBlock = /* @__PURE__ */ define("#/components/schemas/ContentBlock", is.isContentBlock, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => TextBlock},
    {$ref: () => ThinkingBlock},
    {$ref: () => RedactedThinkingBlock},
    {$ref: () => ToolUseBlock},
    {$ref: () => ServerToolUseBlock},
    {$ref: () => WebSearchToolResultBlock},
    {$ref: () => WebFetchToolResultBlock},
    {$ref: () => CodeExecutionToolResultBlock},
    {$ref: () => BashCodeExecutionToolResultBlock},
    {$ref: () => TextEditorCodeExecutionToolResultBlock},
    {$ref: () => ToolSearchToolResultBlock},
    {$ref: () => AdvisorToolResultBlock},
    {$ref: () => MCPToolUseBlock},
    {$ref: () => MCPToolResultBlock},
    {$ref: () => MCPToolListingBlock},
    {$ref: () => ContainerUploadBlock},
    {$ref: () => CompactionBlock},
    {$ref: () => FallbackBlock},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {
      text: 0,
      thinking: 1,
      redacted_thinking: 2,
      tool_use: 3,
      server_tool_use: 4,
      web_search_tool_result: 5,
      web_fetch_tool_result: 6,
      code_execution_tool_result: 7,
      bash_code_execution_tool_result: 8,
      text_editor_code_execution_tool_result: 9,
      tool_search_tool_result: 10,
      advisor_tool_result: 11,
      mcp_tool_use: 12,
      mcp_tool_result: 13,
      mcp_tool_listing: 14,
      container_upload: 15,
      compaction: 16,
      fallback: 17,
    },
  },
} })

export const RefusalStopDetails = /* @__PURE__ */ define("#/components/schemas/RefusalStopDetails", is.isRefusalStopDetails, function () { return {
  type: ["object"],
  required: ["type"],
  properties: {
    type: {type: ["string"], const: "refusal"},
    category: {$ref: () => RefusalCategory},
    explanation: {type: ["string", "null"]},
    fallback_credit_token: {type: ["string", "null"], beta: "fallback-credit-2026-07-01"},
    fallback_has_prefill_claim: {type: ["boolean", "null"], beta: "fallback-credit-2026-07-01"},
    recommended_model: {type: ["string", "null"], beta: "server-side-fallback-2026-07-01"},
  },
} })

export const StopDetails = /* @__PURE__ */ define("#/components/schemas/StopDetails", is.isStopDetails, function () { return {type: ["object"], oneOf: [{$ref: () => RefusalStopDetails}], extensible: true} })

export const OutputTokensDetails = /* @__PURE__ */ define("#/components/schemas/OutputTokensDetails", is.isOutputTokensDetails, function () { return {type: ["object"], required: ["thinking_tokens"], properties: {thinking_tokens: {type: ["integer"], minimum: 0}}} })

export const ServerToolUsage = /* @__PURE__ */ define("#/components/schemas/ServerToolUsage", is.isServerToolUsage, function () { return {
  type: ["object"],
  properties: {web_search_requests: {type: ["integer"], minimum: 0}, web_fetch_requests: {type: ["integer"], minimum: 0}},
} })

export const CacheCreation = /* @__PURE__ */ define("#/components/schemas/CacheCreation", is.isCacheCreation, function () { return {
  type: ["object"],
  required: ["ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"],
  properties: {
    ephemeral_5m_input_tokens: {type: ["integer"], minimum: 0},
    ephemeral_1h_input_tokens: {type: ["integer"], minimum: 0},
  },
} })

export const IterationUsageBase = /* @__PURE__ */ define("#/components/schemas/IterationUsageBase", is.isIterationUsageBase, function () { return {
  type: ["object"],
  required: ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"],
  properties: {
    input_tokens: {type: ["integer"], minimum: 0},
    output_tokens: {type: ["integer"], minimum: 0},
    cache_creation_input_tokens: {type: ["integer"], minimum: 0},
    cache_read_input_tokens: {type: ["integer"], minimum: 0},
    cache_creation: {anyOf: [{$ref: () => CacheCreation}, {type: ["null"]}]},
  },
} })

export const MessageIterationUsage = /* @__PURE__ */ define("#/components/schemas/MessageIterationUsage", is.isMessageIterationUsage, function () { return {
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
} })

export const CompactionIterationUsage = /* @__PURE__ */ define("#/components/schemas/CompactionIterationUsage", is.isCompactionIterationUsage, function () { return {
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
} })

export const AdvisorMessageIterationUsage = /* @__PURE__ */ define("#/components/schemas/AdvisorMessageIterationUsage", is.isAdvisorMessageIterationUsage, function () { return {
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
} })

export const FallbackMessageIterationUsage = /* @__PURE__ */ define("#/components/schemas/FallbackMessageIterationUsage", is.isFallbackMessageIterationUsage, function () { return {
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
} })

export const IterationUsage = /* @__PURE__ */ define("#/components/schemas/IterationUsage", is.isIterationUsage, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => MessageIterationUsage},
    {$ref: () => CompactionIterationUsage},
    {$ref: () => AdvisorMessageIterationUsage},
    {$ref: () => FallbackMessageIterationUsage},
  ],
  discriminator: {propertyName: "type", mapping: {message: 0, compaction: 1, advisor_message: 2, fallback_message: 3}},
} })

export const FallbackCreditRedeemed = /* @__PURE__ */ define("#/components/schemas/FallbackCreditRedeemed", is.isFallbackCreditRedeemed, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "redeemed"}}} })

export const FallbackCreditNotApplied = /* @__PURE__ */ define("#/components/schemas/FallbackCreditNotApplied", is.isFallbackCreditNotApplied, function () { return {
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
} })

export const FallbackCreditStatus = /* @__PURE__ */ define("#/components/schemas/FallbackCreditStatus", is.isFallbackCreditStatus, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => FallbackCreditRedeemed}, {$ref: () => FallbackCreditNotApplied}],
  discriminator: {propertyName: "type", mapping: {redeemed: 0, not_applied: 1}},
} })

export const FallbackCreditUsage = /* @__PURE__ */ define("#/components/schemas/FallbackCreditUsage", is.isFallbackCreditUsage, function () { return {type: ["object"], required: ["status"], properties: {status: {$ref: () => FallbackCreditStatus}}} })

export const UsageBase = /* @__PURE__ */ define("#/components/schemas/UsageBase", is.isUsageBase, function () { return {
  type: ["object"],
  required: ["output_tokens"],
  properties: {
    output_tokens: {type: ["integer"], minimum: 0},
    cache_creation_input_tokens: {type: ["integer", "null"], minimum: 0},
    cache_read_input_tokens: {type: ["integer", "null"], minimum: 0},
    output_tokens_details: {anyOf: [{$ref: () => OutputTokensDetails}, {type: ["null"]}]},
    server_tool_use: {anyOf: [{$ref: () => ServerToolUsage}, {type: ["null"]}]},
    iterations: {anyOf: [{type: ["array"], items: {$ref: () => IterationUsage}}, {type: ["null"]}]},
    fallback_credit: {anyOf: [{$ref: () => FallbackCreditUsage}, {type: ["null"]}], beta: "fallback-credit-2026-07-01"},
  },
} })

export const Usage = /* @__PURE__ */ define("#/components/schemas/Usage", is.isUsage, function () { return {
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
      beta: "fallback-credit-2026-07-01",
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
} })

export const ContainerSkill = /* @__PURE__ */ define("#/components/schemas/ContainerSkill", is.isContainerSkill, function () { return {
  type: ["object"],
  required: ["type", "skill_id", "version"],
  properties: {
    type: {type: ["string"], enum: ["anthropic", "custom"], extensible: true},
    skill_id: {type: ["string"]},
    version: {type: ["string"]},
  },
} })

export const Container = /* @__PURE__ */ define("#/components/schemas/Container", is.isContainer, function () { return {
  type: ["object"],
  required: ["id", "expires_at"],
  properties: {
    id: {type: ["string"]},
    expires_at: {type: ["string"], format: "date-time"},
    skills: {type: ["array", "null"], items: {$ref: () => ContainerSkill}},
  },
} })

export const CacheMissBase = /* @__PURE__ */ define("#/components/schemas/CacheMissBase", is.isCacheMissBase, function () { return {
  type: ["object"],
  required: ["cache_missed_input_tokens"],
  properties: {cache_missed_input_tokens: {type: ["integer"], minimum: 0}},
} })

export const CacheMissModelChanged = /* @__PURE__ */ define("#/components/schemas/CacheMissModelChanged", is.isCacheMissModelChanged, function () { return {
  type: ["object"],
  properties: {
    cache_missed_input_tokens: {pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens", type: ["integer"], minimum: 0},
    type: {pointer: "#/components/schemas/CacheMissModelChanged/properties/type", type: ["string"], const: "model_changed"},
  },
  required: ["cache_missed_input_tokens", "type"],
} })

export const CacheMissSystemChanged = /* @__PURE__ */ define("#/components/schemas/CacheMissSystemChanged", is.isCacheMissSystemChanged, function () { return {
  type: ["object"],
  properties: {
    cache_missed_input_tokens: {pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens", type: ["integer"], minimum: 0},
    type: {pointer: "#/components/schemas/CacheMissSystemChanged/properties/type", type: ["string"], const: "system_changed"},
  },
  required: ["cache_missed_input_tokens", "type"],
} })

export const CacheMissToolsChanged = /* @__PURE__ */ define("#/components/schemas/CacheMissToolsChanged", is.isCacheMissToolsChanged, function () { return {
  type: ["object"],
  properties: {
    cache_missed_input_tokens: {pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens", type: ["integer"], minimum: 0},
    type: {pointer: "#/components/schemas/CacheMissToolsChanged/properties/type", type: ["string"], const: "tools_changed"},
  },
  required: ["cache_missed_input_tokens", "type"],
} })

export const CacheMissMessagesChanged = /* @__PURE__ */ define("#/components/schemas/CacheMissMessagesChanged", is.isCacheMissMessagesChanged, function () { return {
  type: ["object"],
  properties: {
    cache_missed_input_tokens: {pointer: "#/components/schemas/CacheMissBase/properties/cache_missed_input_tokens", type: ["integer"], minimum: 0},
    type: {
      pointer: "#/components/schemas/CacheMissMessagesChanged/properties/type",
      type: ["string"],
      const: "messages_changed",
    },
  },
  required: ["cache_missed_input_tokens", "type"],
} })

export const CacheMissPreviousMessageNotFound = /* @__PURE__ */ define("#/components/schemas/CacheMissPreviousMessageNotFound", is.isCacheMissPreviousMessageNotFound, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "previous_message_not_found"}}} })

export const CacheMissUnavailable = /* @__PURE__ */ define("#/components/schemas/CacheMissUnavailable", is.isCacheMissUnavailable, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "unavailable"}}} })

export const CacheMissReason = /* @__PURE__ */ define("#/components/schemas/CacheMissReason", is.isCacheMissReason, function () { return {
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
} })

export const Diagnostics = /* @__PURE__ */ define("#/components/schemas/Diagnostics", is.isDiagnostics, function () { return {
  type: ["object"],
  required: ["cache_miss_reason"],
  properties: {cache_miss_reason: {anyOf: [{$ref: () => CacheMissReason}, {type: ["null"]}]}},
} })

export const ClearToolUses20250919EditResponse = /* @__PURE__ */ define("#/components/schemas/ClearToolUses20250919EditResponse", is.isClearToolUses20250919EditResponse, function () { return {
  type: ["object"],
  required: ["type", "cleared_tool_uses", "cleared_input_tokens"],
  properties: {
    type: {type: ["string"], const: "clear_tool_uses_20250919"},
    cleared_tool_uses: {type: ["integer"], minimum: 0},
    cleared_input_tokens: {type: ["integer"], minimum: 0},
  },
} })

export const ClearThinking20251015EditResponse = /* @__PURE__ */ define("#/components/schemas/ClearThinking20251015EditResponse", is.isClearThinking20251015EditResponse, function () { return {
  type: ["object"],
  required: ["type", "cleared_thinking_turns", "cleared_input_tokens"],
  properties: {
    type: {type: ["string"], const: "clear_thinking_20251015"},
    cleared_thinking_turns: {type: ["integer"], minimum: 0},
    cleared_input_tokens: {type: ["integer"], minimum: 0},
  },
} })

export const AppliedEdit = /* @__PURE__ */ define("#/components/schemas/AppliedEdit", is.isAppliedEdit, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => ClearToolUses20250919EditResponse}, {$ref: () => ClearThinking20251015EditResponse}],
  discriminator: {propertyName: "type", mapping: {clear_tool_uses_20250919: 0, clear_thinking_20251015: 1}},
} })

export const ContextManagementResponse = /* @__PURE__ */ define("#/components/schemas/ContextManagementResponse", is.isContextManagementResponse, function () { return {
  type: ["object"],
  required: ["applied_edits"],
  properties: {applied_edits: {type: ["array"], items: {$ref: () => AppliedEdit}}},
} })

export const InputTransformationBase = /* @__PURE__ */ define("#/components/schemas/InputTransformationBase", is.isInputTransformationBase, function () { return {
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
} })

export const ThinkingDroppedInputTransformation = /* @__PURE__ */ define("#/components/schemas/ThinkingDroppedInputTransformation", is.isThinkingDroppedInputTransformation, function () { return {
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
} })

export const ThinkingMismatchAllowedInputTransformation = /* @__PURE__ */ define("#/components/schemas/ThinkingMismatchAllowedInputTransformation", is.isThinkingMismatchAllowedInputTransformation, function () { return {
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
} })

export const InputTransformation = /* @__PURE__ */ define("#/components/schemas/InputTransformation", is.isInputTransformation, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [{$ref: () => ThinkingDroppedInputTransformation}, {$ref: () => ThinkingMismatchAllowedInputTransformation}],
  discriminator: {propertyName: "type", mapping: {thinking_dropped: 0, thinking_mismatch_allowed: 1}},
} })

export const MessageBase = /* @__PURE__ */ define("#/components/schemas/MessageBase", is.isMessageBase, function () { return {
  type: ["object"],
  required: ["id", "type", "role", "content", "model", "usage"],
  properties: {
    id: {type: ["string"]},
    type: {type: ["string"], const: "message"},
    role: {type: ["string"], const: "assistant"},
    content: {type: ["array"], items: {$ref: () => ContentBlock}},
    model: {$ref: () => Model},
    stop_sequence: {type: ["string", "null"]},
    stop_details: {anyOf: [{$ref: () => StopDetails}, {type: ["null"]}]},
    usage: {$ref: () => Usage},
    container: {anyOf: [{$ref: () => Container}, {type: ["null"]}]},
    diagnostics: {anyOf: [{$ref: () => Diagnostics}, {type: ["null"]}]},
    context_management: {anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}], beta: "context-management-2025-06-27"},
    input_transformations: {
      anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      beta: "thinking-binding-controls-2026-08-01",
    },
  },
} })

export const StopReason = /* @__PURE__ */ define("#/components/schemas/StopReason", is.isStopReason, function () { return {
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
} })

export const Message = /* @__PURE__ */ define("#/components/schemas/Message", is.isMessage, function () { return {
  type: ["object"],
  properties: {
    id: {pointer: "#/components/schemas/MessageBase/properties/id", type: ["string"]},
    type: {pointer: "#/components/schemas/MessageBase/properties/type", type: ["string"], const: "message"},
    role: {pointer: "#/components/schemas/MessageBase/properties/role", type: ["string"], const: "assistant"},
    content: {pointer: "#/components/schemas/MessageBase/properties/content", type: ["array"], items: {$ref: () => ContentBlock}},
    model: {pointer: "#/components/schemas/MessageBase/properties/model", $ref: () => Model},
    stop_sequence: {pointer: "#/components/schemas/MessageBase/properties/stop_sequence", type: ["string", "null"]},
    stop_details: {
      pointer: "#/components/schemas/MessageBase/properties/stop_details",
      anyOf: [{$ref: () => StopDetails}, {type: ["null"]}],
    },
    usage: {pointer: "#/components/schemas/MessageBase/properties/usage", $ref: () => Usage},
    container: {
      pointer: "#/components/schemas/MessageBase/properties/container",
      anyOf: [{$ref: () => Container}, {type: ["null"]}],
    },
    diagnostics: {
      pointer: "#/components/schemas/MessageBase/properties/diagnostics",
      anyOf: [{$ref: () => Diagnostics}, {type: ["null"]}],
    },
    context_management: {
      pointer: "#/components/schemas/MessageBase/properties/context_management",
      anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}],
      beta: "context-management-2025-06-27",
    },
    input_transformations: {
      pointer: "#/components/schemas/MessageBase/properties/input_transformations",
      anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      beta: "thinking-binding-controls-2026-08-01",
    },
    stop_reason: {pointer: "#/components/schemas/Message/properties/stop_reason", $ref: () => StopReason},
  },
  required: ["id", "type", "role", "content", "model", "usage", "stop_reason"],
} })

export const StartedMessage = /* @__PURE__ */ define("#/components/schemas/StartedMessage", is.isStartedMessage, function () { return {
  type: ["object"],
  properties: {
    id: {pointer: "#/components/schemas/MessageBase/properties/id", type: ["string"]},
    type: {pointer: "#/components/schemas/MessageBase/properties/type", type: ["string"], const: "message"},
    role: {pointer: "#/components/schemas/MessageBase/properties/role", type: ["string"], const: "assistant"},
    content: {pointer: "#/components/schemas/MessageBase/properties/content", type: ["array"], items: {$ref: () => ContentBlock}},
    model: {pointer: "#/components/schemas/MessageBase/properties/model", $ref: () => Model},
    stop_sequence: {pointer: "#/components/schemas/MessageBase/properties/stop_sequence", type: ["string", "null"]},
    stop_details: {
      pointer: "#/components/schemas/MessageBase/properties/stop_details",
      anyOf: [{$ref: () => StopDetails}, {type: ["null"]}],
    },
    usage: {pointer: "#/components/schemas/MessageBase/properties/usage", $ref: () => Usage},
    container: {
      pointer: "#/components/schemas/MessageBase/properties/container",
      anyOf: [{$ref: () => Container}, {type: ["null"]}],
    },
    diagnostics: {
      pointer: "#/components/schemas/MessageBase/properties/diagnostics",
      anyOf: [{$ref: () => Diagnostics}, {type: ["null"]}],
    },
    context_management: {
      pointer: "#/components/schemas/MessageBase/properties/context_management",
      anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}],
      beta: "context-management-2025-06-27",
    },
    input_transformations: {
      pointer: "#/components/schemas/MessageBase/properties/input_transformations",
      anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      beta: "thinking-binding-controls-2026-08-01",
    },
    stop_reason: {
      pointer: "#/components/schemas/StartedMessage/properties/stop_reason",
      anyOf: [{$ref: () => StopReason}, {type: ["null"]}],
    },
  },
  required: ["id", "type", "role", "content", "model", "usage", "stop_reason"],
} })

export const MessageStartEvent = /* @__PURE__ */ define("#/components/schemas/MessageStartEvent", is.isMessageStartEvent, function () { return {
  type: ["object"],
  required: ["type", "message"],
  properties: {type: {type: ["string"], const: "message_start"}, message: {$ref: () => StartedMessage}},
} })

export const ContentBlockStartEvent = /* @__PURE__ */ define("#/components/schemas/ContentBlockStartEvent", is.isContentBlockStartEvent, function () { return {
  type: ["object"],
  required: ["type", "index", "content_block"],
  properties: {
    type: {type: ["string"], const: "content_block_start"},
    index: {type: ["integer"], minimum: 0},
    content_block: {$ref: () => ContentBlock},
  },
} })

export const TextDelta = /* @__PURE__ */ define("#/components/schemas/TextDelta", is.isTextDelta, function () { return {
  type: ["object"],
  required: ["type", "text"],
  properties: {type: {type: ["string"], const: "text_delta"}, text: {type: ["string"]}},
} })

export const InputJSONDelta = /* @__PURE__ */ define("#/components/schemas/InputJSONDelta", is.isInputJSONDelta, function () { return {
  type: ["object"],
  required: ["type", "partial_json"],
  properties: {type: {type: ["string"], const: "input_json_delta"}, partial_json: {type: ["string"]}},
} })

export const ThinkingDelta = /* @__PURE__ */ define("#/components/schemas/ThinkingDelta", is.isThinkingDelta, function () { return {
  type: ["object"],
  required: ["type", "thinking"],
  properties: {
    type: {type: ["string"], const: "thinking_delta"},
    thinking: {type: ["string"]},
    estimated_tokens: {type: ["integer", "null"], minimum: 0, beta: "thinking-token-count-2026-05-13"},
  },
} })

export const SignatureDelta = /* @__PURE__ */ define("#/components/schemas/SignatureDelta", is.isSignatureDelta, function () { return {
  type: ["object"],
  required: ["type", "signature"],
  properties: {type: {type: ["string"], const: "signature_delta"}, signature: {type: ["string"]}},
} })

export const CitationsDelta = /* @__PURE__ */ define("#/components/schemas/CitationsDelta", is.isCitationsDelta, function () { return {
  type: ["object"],
  required: ["type", "citation"],
  properties: {type: {type: ["string"], const: "citations_delta"}, citation: {$ref: () => TextCitation}},
} })

export const CompactionContentBlockDelta = /* @__PURE__ */ define("#/components/schemas/CompactionContentBlockDelta", is.isCompactionContentBlockDelta, function () { return {
  type: ["object"],
  required: ["type", "content"],
  properties: {
    type: {type: ["string"], const: "compaction_delta"},
    content: {type: ["string", "null"]},
    encrypted_content: {type: ["string", "null"]},
  },
  beta: "compact-2026-01-12",
} })

export const ContentBlockDelta = /* @__PURE__ */ define("#/components/schemas/ContentBlockDelta", is.isContentBlockDelta, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => TextDelta},
    {$ref: () => InputJSONDelta},
    {$ref: () => ThinkingDelta},
    {$ref: () => SignatureDelta},
    {$ref: () => CitationsDelta},
    {$ref: () => CompactionContentBlockDelta},
  ],
  discriminator: {
    propertyName: "type",
    mapping: {text_delta: 0, input_json_delta: 1, thinking_delta: 2, signature_delta: 3, citations_delta: 4, compaction_delta: 5},
  },
} })

export const ContentBlockDeltaEvent = /* @__PURE__ */ define("#/components/schemas/ContentBlockDeltaEvent", is.isContentBlockDeltaEvent, function () { return {
  type: ["object"],
  required: ["type", "index", "delta"],
  properties: {
    type: {type: ["string"], const: "content_block_delta"},
    index: {type: ["integer"], minimum: 0},
    delta: {$ref: () => ContentBlockDelta},
  },
} })

export const ContentBlockStopEvent = /* @__PURE__ */ define("#/components/schemas/ContentBlockStopEvent", is.isContentBlockStopEvent, function () { return {
  type: ["object"],
  required: ["type", "index"],
  properties: {type: {type: ["string"], const: "content_block_stop"}, index: {type: ["integer"], minimum: 0}},
} })

export const MessageDelta = /* @__PURE__ */ define("#/components/schemas/MessageDelta", is.isMessageDelta, function () { return {
  type: ["object"],
  required: ["stop_reason"],
  properties: {
    stop_reason: {anyOf: [{$ref: () => StopReason}, {type: ["null"]}]},
    stop_sequence: {type: ["string", "null"]},
    stop_details: {anyOf: [{$ref: () => StopDetails}, {type: ["null"]}]},
    container: {anyOf: [{$ref: () => Container}, {type: ["null"]}]},
  },
} })

export const MessageDeltaUsage = /* @__PURE__ */ define("#/components/schemas/MessageDeltaUsage", is.isMessageDeltaUsage, function () { return {
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
      beta: "fallback-credit-2026-07-01",
    },
    input_tokens: {pointer: "#/components/schemas/MessageDeltaUsage/properties/input_tokens", type: ["integer", "null"], minimum: 0},
  },
  required: ["output_tokens"],
} })

export const MessageDeltaEvent = /* @__PURE__ */ define("#/components/schemas/MessageDeltaEvent", is.isMessageDeltaEvent, function () { return {
  type: ["object"],
  required: ["type", "delta", "usage"],
  properties: {
    type: {type: ["string"], const: "message_delta"},
    delta: {$ref: () => MessageDelta},
    usage: {$ref: () => MessageDeltaUsage},
    context_management: {anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}], beta: "context-management-2025-06-27"},
    input_transformations: {
      anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      beta: "thinking-binding-controls-2026-08-01",
    },
  },
} })

export const MessageStopEvent = /* @__PURE__ */ define("#/components/schemas/MessageStopEvent", is.isMessageStopEvent, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "message_stop"}}} })

export const PingEvent = /* @__PURE__ */ define("#/components/schemas/PingEvent", is.isPingEvent, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "ping"}}} })

export const ErrorCode = /* @__PURE__ */ define("#/components/schemas/ErrorCode", is.isErrorCode, function () { return {
  type: ["string"],
  enum: [
    "available_tools_limit_exceeded",
    "claude_code_key_creator_not_member",
    "claude_code_version_too_old",
    "cmek_context_unavailable",
    "cmek_key_disabled",
    "cmek_key_network_blocked",
    "cmek_key_unreachable",
    "compaction_block_ambiguous",
    "compaction_block_misplaced",
    "compaction_content_mismatch",
    "compaction_incomplete_turn",
    "compaction_nothing_to_summarize",
    "compaction_signature_invalid",
    "compaction_too_many_tool_references",
    "compaction_tool_changes_mismatch",
    "compaction_unavailable",
    "contract_spend_limit_reached",
    "enforced_spend_limit_reached",
    "file_expired",
    "image_dimensions_too_large",
    "linked_organization_billing_unavailable",
    "linked_organization_spend_limit_reached",
    "organization_not_enrolled_in_beta",
    "organization_on_hold",
    "organization_type_not_supported",
    "parent_organization_required",
    "ramp_limit_exceeded",
    "request_body_encoding_invalid",
    "request_body_encoding_unsupported",
    "request_body_timeout",
    "request_body_too_large_after_decoding",
    "sandbox_egress_restricted",
    "skill_read_blocked_undecryptable",
    "thread_already_continued",
    "thread_continue_in_flight",
    "thread_fingerprint_mismatch",
    "thread_not_found",
    "thread_unsupported_request",
    "tool_name_conflict",
    "tool_reference_unresolved",
    "unsupported_charset",
    "user_profile_billing_not_authorized",
    "user_profile_not_billable",
    "user_profile_not_found",
    "user_profile_required",
  ],
  extensible: true,
} })

export const ErrorDetails = /* @__PURE__ */ define("#/components/schemas/ErrorDetails", is.isErrorDetails, function () { return {
  type: ["object"],
  properties: {
    error_code: {$ref: () => ErrorCode},
    max_side_length_pixels: {type: ["integer"]},
    paths: {type: ["array"], items: {type: ["string"]}},
    unsupported: {
      type: ["array", "null"],
      items: {
        type: ["string"],
        enum: ["cache_control", "context_management", "fallbacks", "hipaa", "inference_hooks", "thinking"],
        extensible: true,
      },
    },
    appeal_url: {type: ["string", "null"]},
  },
} })

export const ErrorObjectBase = /* @__PURE__ */ define("#/components/schemas/ErrorObjectBase", is.isErrorObjectBase, function () { return {
  type: ["object"],
  required: ["message"],
  properties: {message: {type: ["string"]}, details: {anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}]}},
} })

export const InvalidRequestErrorObject = /* @__PURE__ */ define("#/components/schemas/InvalidRequestErrorObject", is.isInvalidRequestErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/InvalidRequestErrorObject/properties/type",
      type: ["string"],
      const: "invalid_request_error",
    },
  },
  required: ["message", "type"],
} })

export const AuthenticationErrorObject = /* @__PURE__ */ define("#/components/schemas/AuthenticationErrorObject", is.isAuthenticationErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/AuthenticationErrorObject/properties/type",
      type: ["string"],
      const: "authentication_error",
    },
  },
  required: ["message", "type"],
} })

export const BillingErrorObject = /* @__PURE__ */ define("#/components/schemas/BillingErrorObject", is.isBillingErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/BillingErrorObject/properties/type", type: ["string"], const: "billing_error"},
  },
  required: ["message", "type"],
} })

export const PermissionErrorObject = /* @__PURE__ */ define("#/components/schemas/PermissionErrorObject", is.isPermissionErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/PermissionErrorObject/properties/type", type: ["string"], const: "permission_error"},
  },
  required: ["message", "type"],
} })

export const NotFoundErrorObject = /* @__PURE__ */ define("#/components/schemas/NotFoundErrorObject", is.isNotFoundErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/NotFoundErrorObject/properties/type", type: ["string"], const: "not_found_error"},
  },
  required: ["message", "type"],
} })

export const RequestTooLargeErrorObject = /* @__PURE__ */ define("#/components/schemas/RequestTooLargeErrorObject", is.isRequestTooLargeErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/RequestTooLargeErrorObject/properties/type",
      type: ["string"],
      const: "request_too_large",
    },
  },
  required: ["message", "type"],
} })

export const RateLimitErrorObject = /* @__PURE__ */ define("#/components/schemas/RateLimitErrorObject", is.isRateLimitErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/RateLimitErrorObject/properties/type", type: ["string"], const: "rate_limit_error"},
  },
  required: ["message", "type"],
} })

export const GatewayTimeoutErrorObject = /* @__PURE__ */ define("#/components/schemas/GatewayTimeoutErrorObject", is.isGatewayTimeoutErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {
      pointer: "#/components/schemas/GatewayTimeoutErrorObject/properties/type",
      type: ["string"],
      const: "timeout_error",
    },
  },
  required: ["message", "type"],
} })

export const APIErrorObject = /* @__PURE__ */ define("#/components/schemas/APIErrorObject", is.isAPIErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/APIErrorObject/properties/type", type: ["string"], const: "api_error"},
  },
  required: ["message", "type"],
} })

export const OverloadedErrorObject = /* @__PURE__ */ define("#/components/schemas/OverloadedErrorObject", is.isOverloadedErrorObject, function () { return {
  type: ["object"],
  properties: {
    message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
    details: {
      pointer: "#/components/schemas/ErrorObjectBase/properties/details",
      anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
    },
    type: {pointer: "#/components/schemas/OverloadedErrorObject/properties/type", type: ["string"], const: "overloaded_error"},
  },
  required: ["message", "type"],
} })

export const ErrorObject = /* @__PURE__ */ define("#/components/schemas/ErrorObject", is.isErrorObject, function () { return {
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
} })

export const ErrorEvent = /* @__PURE__ */ define("#/components/schemas/ErrorEvent", is.isErrorEvent, function () { return {
  type: ["object"],
  required: ["type", "error"],
  properties: {type: {type: ["string"], const: "error"}, error: {$ref: () => ErrorObject}, request_id: {type: ["string", "null"]}},
} })

export const StreamEvent = /* @__PURE__ */ define("#/components/schemas/StreamEvent", is.isStreamEvent, function () { return {
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
} })

export const ErrorResponse = /* @__PURE__ */ define("#/components/schemas/ErrorResponse", is.isErrorResponse, function () { return {
  type: ["object"],
  required: ["type", "error"],
  properties: {type: {type: ["string"], const: "error"}, error: {$ref: () => ErrorObject}, request_id: {type: ["string", "null"]}},
} })

export const CountMessageTokensRequest = /* @__PURE__ */ define("#/components/schemas/CountMessageTokensRequest", is.isCountMessageTokensRequest, function () { return {
  type: ["object"],
  properties: {
    model: {pointer: "#/components/schemas/MessageRequestBase/properties/model", $ref: () => Model},
    messages: {
      pointer: "#/components/schemas/MessageRequestBase/properties/messages",
      type: ["array"],
      maxItems: 100000,
      items: {$ref: () => InputMessage},
    },
    system: {
      pointer: "#/components/schemas/MessageRequestBase/properties/system",
      anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}],
    },
    tools: {
      pointer: "#/components/schemas/MessageRequestBase/properties/tools",
      type: ["array", "null"],
      items: {$ref: () => ToolUnion},
    },
    tool_choice: {
      pointer: "#/components/schemas/MessageRequestBase/properties/tool_choice",
      anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}],
    },
    thinking: {
      pointer: "#/components/schemas/MessageRequestBase/properties/thinking",
      anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}],
    },
    output_config: {
      pointer: "#/components/schemas/MessageRequestBase/properties/output_config",
      anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}],
    },
    output_format: {
      pointer: "#/components/schemas/MessageRequestBase/properties/output_format",
      anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}],
      beta: "structured-outputs-2025-11-13",
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
    mcp_servers: {
      pointer: "#/components/schemas/MessageRequestBase/properties/mcp_servers",
      type: ["array", "null"],
      items: {$ref: () => RequestMCPServerURLDefinition},
      beta: "mcp-client-2025-11-20",
    },
    context_management: {
      pointer: "#/components/schemas/MessageRequestBase/properties/context_management",
      anyOf: [{$ref: () => ContextManagementConfig}, {type: ["null"]}],
      beta: "context-management-2025-06-27",
    },
    compaction: {
      pointer: "#/components/schemas/MessageRequestBase/properties/compaction",
      anyOf: [{$ref: () => CompactionConfig}, {type: ["null"]}],
      beta: "compact-2026-09-04",
    },
    billing_policy: {
      pointer: "#/components/schemas/MessageRequestBase/properties/billing_policy",
      anyOf: [{$ref: () => BillingPolicy}, {type: ["null"]}],
      beta: "user-profiles-billing-2026-10-01",
    },
  },
  required: ["model", "messages"],
  additionalProperties: false,
} })

export const CountTokensContextManagementResponse = /* @__PURE__ */ define("#/components/schemas/CountTokensContextManagementResponse", is.isCountTokensContextManagementResponse, function () { return {
  type: ["object"],
  required: ["original_input_tokens"],
  properties: {original_input_tokens: {type: ["integer"], minimum: 0}},
} })

export const MessageTokensCount = /* @__PURE__ */ define("#/components/schemas/MessageTokensCount", is.isMessageTokensCount, function () { return {
  type: ["object"],
  required: ["input_tokens"],
  properties: {
    input_tokens: {type: ["integer"], minimum: 0},
    context_management: {
      anyOf: [{$ref: () => CountTokensContextManagementResponse}, {type: ["null"]}],
      beta: "context-management-2025-06-27",
    },
  },
} })

export const Page = /* @__PURE__ */ define("#/components/schemas/Page", is.isPage, function () { return {
  type: ["object"],
  required: ["has_more", "first_id", "last_id"],
  properties: {has_more: {type: ["boolean"]}, first_id: {type: ["string", "null"]}, last_id: {type: ["string", "null"]}},
} })

export const MessageBatchProcessingStatus = /* @__PURE__ */ define("#/components/schemas/MessageBatchProcessingStatus", is.isMessageBatchProcessingStatus, function () { return {type: ["string"], enum: ["in_progress", "canceling", "ended"], extensible: true} })

export const MessageBatchRequestCounts = /* @__PURE__ */ define("#/components/schemas/MessageBatchRequestCounts", is.isMessageBatchRequestCounts, function () { return {
  type: ["object"],
  required: ["processing", "succeeded", "errored", "canceled", "expired"],
  properties: {
    processing: {type: ["integer"], minimum: 0},
    succeeded: {type: ["integer"], minimum: 0},
    errored: {type: ["integer"], minimum: 0},
    canceled: {type: ["integer"], minimum: 0},
    expired: {type: ["integer"], minimum: 0},
  },
} })

export const MessageBatch = /* @__PURE__ */ define("#/components/schemas/MessageBatch", is.isMessageBatch, function () { return {
  type: ["object"],
  required: [
    "id",
    "type",
    "processing_status",
    "request_counts",
    "created_at",
    "expires_at",
    "ended_at",
    "cancel_initiated_at",
    "archived_at",
    "results_url",
  ],
  properties: {
    id: {type: ["string"]},
    type: {type: ["string"], const: "message_batch"},
    processing_status: {$ref: () => MessageBatchProcessingStatus},
    request_counts: {$ref: () => MessageBatchRequestCounts},
    created_at: {type: ["string"], format: "date-time"},
    expires_at: {type: ["string"], format: "date-time"},
    ended_at: {type: ["string", "null"], format: "date-time"},
    cancel_initiated_at: {type: ["string", "null"], format: "date-time"},
    archived_at: {type: ["string", "null"], format: "date-time"},
    results_url: {type: ["string", "null"]},
  },
} })

export const MessageBatchesPage = /* @__PURE__ */ define("#/components/schemas/MessageBatchesPage", is.isMessageBatchesPage, function () { return {
  type: ["object"],
  properties: {
    has_more: {pointer: "#/components/schemas/Page/properties/has_more", type: ["boolean"]},
    first_id: {pointer: "#/components/schemas/Page/properties/first_id", type: ["string", "null"]},
    last_id: {pointer: "#/components/schemas/Page/properties/last_id", type: ["string", "null"]},
    data: {
      pointer: "#/components/schemas/MessageBatchesPage/properties/data",
      type: ["array"],
      items: {$ref: () => MessageBatch},
    },
  },
  required: ["has_more", "first_id", "last_id", "data"],
} })

export const MessageBatchRequest = /* @__PURE__ */ define("#/components/schemas/MessageBatchRequest", is.isMessageBatchRequest, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["custom_id", "params"],
  properties: {
    custom_id: {type: ["string"], pattern: "^[a-zA-Z0-9_-]{1,64}$"},
    params: {$ref: () => CreateMessageRequest, type: ["object"], properties: {stream: {not: {const: true}}}},
  },
} })

export const CreateMessageBatchRequest = /* @__PURE__ */ define("#/components/schemas/CreateMessageBatchRequest", is.isCreateMessageBatchRequest, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["requests"],
  properties: {requests: {type: ["array"], minItems: 1, maxItems: 100000, items: {$ref: () => MessageBatchRequest}}},
} })

export const DeletedMessageBatch = /* @__PURE__ */ define("#/components/schemas/DeletedMessageBatch", is.isDeletedMessageBatch, function () { return {
  type: ["object"],
  required: ["id", "type"],
  properties: {id: {type: ["string"]}, type: {type: ["string"], const: "message_batch_deleted"}},
} })

export const MessageBatchSucceededResult = /* @__PURE__ */ define("#/components/schemas/MessageBatchSucceededResult", is.isMessageBatchSucceededResult, function () { return {
  type: ["object"],
  required: ["type", "message"],
  properties: {type: {type: ["string"], const: "succeeded"}, message: {$ref: () => Message}},
} })

export const MessageBatchErroredResult = /* @__PURE__ */ define("#/components/schemas/MessageBatchErroredResult", is.isMessageBatchErroredResult, function () { return {
  type: ["object"],
  required: ["type", "error"],
  properties: {type: {type: ["string"], const: "errored"}, error: {$ref: () => ErrorResponse}},
} })

export const MessageBatchCanceledResult = /* @__PURE__ */ define("#/components/schemas/MessageBatchCanceledResult", is.isMessageBatchCanceledResult, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "canceled"}}} })

export const MessageBatchExpiredResult = /* @__PURE__ */ define("#/components/schemas/MessageBatchExpiredResult", is.isMessageBatchExpiredResult, function () { return {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "expired"}}} })

export const MessageBatchResult = /* @__PURE__ */ define("#/components/schemas/MessageBatchResult", is.isMessageBatchResult, function () { return {
  type: ["object"],
  extensible: true,
  oneOf: [
    {$ref: () => MessageBatchSucceededResult},
    {$ref: () => MessageBatchErroredResult},
    {$ref: () => MessageBatchCanceledResult},
    {$ref: () => MessageBatchExpiredResult},
  ],
  discriminator: {propertyName: "type", mapping: {succeeded: 0, errored: 1, canceled: 2, expired: 3}},
} })

export const MessageBatchIndividualResponse = /* @__PURE__ */ define("#/components/schemas/MessageBatchIndividualResponse", is.isMessageBatchIndividualResponse, function () { return {
  type: ["object"],
  required: ["custom_id", "result"],
  properties: {custom_id: {type: ["string"]}, result: {$ref: () => MessageBatchResult}},
} })

export const CapabilitySupport = /* @__PURE__ */ define("#/components/schemas/CapabilitySupport", is.isCapabilitySupport, function () { return {type: ["object"], required: ["supported"], properties: {supported: {type: ["boolean"]}}} })

export const CompactionCapability = /* @__PURE__ */ define("#/components/schemas/CompactionCapability", is.isCompactionCapability, function () { return {
  type: ["object"],
  properties: {
    supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
    summarize: {pointer: "#/components/schemas/CompactionCapability/properties/summarize", $ref: () => CapabilitySupport},
  },
  required: ["supported"],
} })

export const ContextManagementCapability = /* @__PURE__ */ define("#/components/schemas/ContextManagementCapability", is.isContextManagementCapability, function () { return {
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
} })

export const EffortCapability = /* @__PURE__ */ define("#/components/schemas/EffortCapability", is.isEffortCapability, function () { return {
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
} })

export const ServerToolsCapability = /* @__PURE__ */ define("#/components/schemas/ServerToolsCapability", is.isServerToolsCapability, function () { return {
  type: ["object"],
  properties: {
    supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
    web_search: {pointer: "#/components/schemas/ServerToolsCapability/properties/web_search", $ref: () => CapabilitySupport},
    code_execution: {pointer: "#/components/schemas/ServerToolsCapability/properties/code_execution", $ref: () => CapabilitySupport},
  },
  required: ["supported"],
} })

export const ThinkingTypes = /* @__PURE__ */ define("#/components/schemas/ThinkingTypes", is.isThinkingTypes, function () { return {
  type: ["object"],
  properties: {
    enabled: {$ref: () => CapabilitySupport},
    disabled: {$ref: () => CapabilitySupport},
    adaptive: {$ref: () => CapabilitySupport},
    between_tools: {$ref: () => CapabilitySupport},
  },
} })

export const ThinkingCapability = /* @__PURE__ */ define("#/components/schemas/ThinkingCapability", is.isThinkingCapability, function () { return {
  type: ["object"],
  properties: {
    supported: {pointer: "#/components/schemas/CapabilitySupport/properties/supported", type: ["boolean"]},
    types: {pointer: "#/components/schemas/ThinkingCapability/properties/types", $ref: () => ThinkingTypes},
  },
  required: ["supported", "types"],
} })

export const ModelCapabilities = /* @__PURE__ */ define("#/components/schemas/ModelCapabilities", is.isModelCapabilities, function () { return {
  type: ["object"],
  properties: {
    batch: {$ref: () => CapabilitySupport},
    citations: {$ref: () => CapabilitySupport},
    code_execution: {$ref: () => CapabilitySupport},
    compaction: {anyOf: [{$ref: () => CompactionCapability}, {type: ["null"]}]},
    context_management: {$ref: () => ContextManagementCapability},
    effort: {$ref: () => EffortCapability},
    image_input: {$ref: () => CapabilitySupport},
    pdf_input: {$ref: () => CapabilitySupport},
    server_tools: {$ref: () => ServerToolsCapability},
    structured_outputs: {$ref: () => CapabilitySupport},
    thinking: {$ref: () => ThinkingCapability},
  },
} })

export const ModelInfo = /* @__PURE__ */ define("#/components/schemas/ModelInfo", is.isModelInfo, function () { return {
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
    allowed_fallback_models: {type: ["array", "null"], items: {type: ["string"]}},
    line: {type: ["string", "null"], enum: ["haiku", "sonnet", "opus", "fable", "mythos", null], extensible: true},
    lifecycle: {type: ["string"], enum: ["active", "deprecated", "retired"], extensible: true},
    deprecated_at: {type: ["string", "null"], format: "date-time"},
    retires_at: {type: ["string", "null"], format: "date-time"},
  },
} })

export const ModelInfosPage = /* @__PURE__ */ define("#/components/schemas/ModelInfosPage", is.isModelInfosPage, function () { return {
  type: ["object"],
  properties: {
    has_more: {pointer: "#/components/schemas/Page/properties/has_more", type: ["boolean"]},
    first_id: {pointer: "#/components/schemas/Page/properties/first_id", type: ["string", "null"]},
    last_id: {pointer: "#/components/schemas/Page/properties/last_id", type: ["string", "null"]},
    data: {pointer: "#/components/schemas/ModelInfosPage/properties/data", type: ["array"], items: {$ref: () => ModelInfo}},
  },
  required: ["has_more", "first_id", "last_id", "data"],
} })

export const InputMessage = /* @__PURE__ */ define("#/components/schemas/InputMessage", is.isInputMessage, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => MessageParam}, {$ref: () => SystemMessageParam}],
  discriminator: {propertyName: "role", mapping: {user: 0, assistant: 0, system: 1}},
} })

export const SystemMessageParam = /* @__PURE__ */ define("#/components/schemas/SystemMessageParam", is.isSystemMessageParam, function () { return {
  type: ["object"],
  additionalProperties: false,
  required: ["role"],
  properties: {
    role: {type: ["string"], const: "system"},
    content: {anyOf: [{$ref: () => SystemMessageContentParam}, {type: ["null"]}]},
    clear_at: {
      type: ["string", "null"],
      enum: ["never", "next_user_message", null],
      beta: "mid-conversation-system-clear-at-2026-08-21",
    },
    output_config: {
      anyOf: [{$ref: () => SystemMessageOutputConfig}, {type: ["null"]}],
      beta: "mid-conversation-output-config-2026-07-01",
    },
  },
} })

export const SystemMessageContentParam = /* @__PURE__ */ define("#/components/schemas/SystemMessageContentParam", is.isSystemMessageContentParam, function () { return {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => SystemMessageBlockParam}}]} })

export const SystemMessageBlockParam = /* @__PURE__ */ define("#/components/schemas/SystemMessageBlockParam", is.isSystemMessageBlockParam, function () { return {
  type: ["object"],
  oneOf: [{$ref: () => TextBlockParam}, {$ref: () => ToolAdditionBlockParam}, {$ref: () => ToolRemovalBlockParam}],
  discriminator: {propertyName: "type", mapping: {text: 0, tool_addition: 1, tool_removal: 2}},
} })

export const SystemMessageOutputConfig = /* @__PURE__ */ define("#/components/schemas/SystemMessageOutputConfig", is.isSystemMessageOutputConfig, function () { return {type: ["object"], additionalProperties: false, properties: {effort: {anyOf: [{$ref: () => Effort}, {type: ["null"]}]}}} })

export const CreateMessageHeaderAnthropicVersion = /* @__PURE__ */ define("#/components/parameters/AnthropicVersion/schema", is.isCreateMessageHeaderAnthropicVersion, function () { return {
  type: ["string"],
  pattern: "^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)",
  format: "date",
  expected: "2023-06-01 or a newer date",
} })

export const CreateMessageHeaderAnthropicWorkspaceId = /* @__PURE__ */ define("#/components/parameters/WorkspaceId/schema", is.isCreateMessageHeaderAnthropicWorkspaceId, function () { return {type: ["string"]} })

export const CreateMessageHeaderAnthropicUserProfileId = /* @__PURE__ */ define("#/components/parameters/UserProfileId/schema", is.isCreateMessageHeaderAnthropicUserProfileId, function () { return {type: ["string"]} })

export const ListMessageBatchesQueryLimit = /* @__PURE__ */ define("#/components/parameters/Limit/schema", is.isListMessageBatchesQueryLimit, function () { return {type: ["integer"], minimum: 1, maximum: 1000} })

export const ListMessageBatchesQueryBefore_id = /* @__PURE__ */ define("#/components/parameters/BeforeId/schema", is.isListMessageBatchesQueryBefore_id, function () { return {type: ["string"]} })

export const ListMessageBatchesQueryAfter_id = /* @__PURE__ */ define("#/components/parameters/AfterId/schema", is.isListMessageBatchesQueryAfter_id, function () { return {type: ["string"]} })

export const GetMessageBatchPathMessage_batch_id = /* @__PURE__ */ define("#/components/parameters/MessageBatchId/schema", is.isGetMessageBatchPathMessage_batch_id, function () { return {type: ["string"], minLength: 1} })

export const ListModelsQueryLifecycle = /* @__PURE__ */ define("#/components/parameters/Lifecycle/schema", is.isListModelsQueryLifecycle, function () { return {type: ["array"], maxItems: 3, items: {type: ["string"], enum: ["active", "deprecated", "retired"]}} })

export const GetModelPathModel_id = /* @__PURE__ */ define("#/components/parameters/ModelId/schema", is.isGetModelPathModel_id, function () { return {type: ["string"], minLength: 1} })
