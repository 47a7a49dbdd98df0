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
    properties: {type: {type: ["string"], const: "ephemeral"}, ttl: {type: ["string", "null"], enum: ["5m", "1h", null]}},
  },
}

export const CitedDocument = {
  pointer: "#/components/schemas/CitedDocument",
  is: is.isCitedDocument,
  node: {
    type: ["object"],
    required: ["cited_text", "document_index", "document_title"],
    properties: {
      cited_text: {type: ["string"]},
      document_index: {type: ["integer"], minimum: 0},
      document_title: {type: ["string", "null"]},
    },
  },
}

export const CitedCharacters = {
  pointer: "#/components/schemas/CitedCharacters",
  is: is.isCitedCharacters,
  node: {
    type: ["object"],
    properties: {
      cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
      document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
      document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
      start_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/start_char_index", type: ["integer"], minimum: 0},
      end_char_index: {pointer: "#/components/schemas/CitedCharacters/properties/end_char_index", type: ["integer"], minimum: 0},
    },
    required: ["cited_text", "document_index", "document_title", "start_char_index", "end_char_index"],
  },
}

export const CitationCharLocationParam = {
  pointer: "#/components/schemas/CitationCharLocationParam",
  is: is.isCitationCharLocationParam,
  node: {
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
  },
}

export const CitedPages = {
  pointer: "#/components/schemas/CitedPages",
  is: is.isCitedPages,
  node: {
    type: ["object"],
    properties: {
      cited_text: {pointer: "#/components/schemas/CitedDocument/properties/cited_text", type: ["string"]},
      document_index: {pointer: "#/components/schemas/CitedDocument/properties/document_index", type: ["integer"], minimum: 0},
      document_title: {pointer: "#/components/schemas/CitedDocument/properties/document_title", type: ["string", "null"]},
      start_page_number: {pointer: "#/components/schemas/CitedPages/properties/start_page_number", type: ["integer"], minimum: 1},
      end_page_number: {pointer: "#/components/schemas/CitedPages/properties/end_page_number", type: ["integer"], minimum: 1},
    },
    required: ["cited_text", "document_index", "document_title", "start_page_number", "end_page_number"],
  },
}

export const CitationPageLocationParam = {
  pointer: "#/components/schemas/CitationPageLocationParam",
  is: is.isCitationPageLocationParam,
  node: {
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
  },
}

export const CitedBlocks = {
  pointer: "#/components/schemas/CitedBlocks",
  is: is.isCitedBlocks,
  node: {
    type: ["object"],
    required: ["start_block_index", "end_block_index"],
    properties: {start_block_index: {type: ["integer"], minimum: 0}, end_block_index: {type: ["integer"], minimum: 0}},
  },
}

export const CitationContentBlockLocationParam = {
  pointer: "#/components/schemas/CitationContentBlockLocationParam",
  is: is.isCitationContentBlockLocationParam,
  node: {
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
  },
}

export const CitationsWebSearchResultLocation = {
  pointer: "#/components/schemas/CitationsWebSearchResultLocation",
  is: is.isCitationsWebSearchResultLocation,
  node: {
    type: ["object"],
    required: ["type", "cited_text", "encrypted_index", "title", "url"],
    properties: {
      type: {type: ["string"], const: "web_search_result_location"},
      cited_text: {type: ["string"]},
      encrypted_index: {type: ["string"]},
      title: {type: ["string", "null"]},
      url: {type: ["string"]},
    },
  },
}

export const CitationWebSearchResultLocationParam = {
  pointer: "#/components/schemas/CitationWebSearchResultLocationParam",
  is: is.isCitationWebSearchResultLocationParam,
  node: {
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
  },
}

export const CitationsSearchResultLocation = {
  pointer: "#/components/schemas/CitationsSearchResultLocation",
  is: is.isCitationsSearchResultLocation,
  node: {
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
  },
}

export const CitationSearchResultLocationParam = {
  pointer: "#/components/schemas/CitationSearchResultLocationParam",
  is: is.isCitationSearchResultLocationParam,
  node: {
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
  },
}

export const TextCitationParam = {
  pointer: "#/components/schemas/TextCitationParam",
  is: is.isTextCitationParam,
  node: {
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
      citations: {type: ["array", "null"], items: {$ref: () => TextCitationParam}},
    },
  },
}

export const Base64ImageSource = {
  pointer: "#/components/schemas/Base64ImageSource",
  is: is.isBase64ImageSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "media_type", "data"],
    properties: {
      type: {type: ["string"], const: "base64"},
      media_type: {type: ["string"], enum: ["image/jpeg", "image/png", "image/gif", "image/webp"]},
      data: {type: ["string"]},
    },
  },
}

export const URLImageSource = {
  pointer: "#/components/schemas/URLImageSource",
  is: is.isURLImageSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "url"],
    properties: {type: {type: ["string"], const: "url"}, url: {type: ["string"], format: "uri"}},
  },
}

export const FileImageSource = {
  pointer: "#/components/schemas/FileImageSource",
  is: is.isFileImageSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "file_id"],
    properties: {type: {type: ["string"], const: "file"}, file_id: {type: ["string"]}},
  },
}

export const ImageSource = {
  pointer: "#/components/schemas/ImageSource",
  is: is.isImageSource,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => Base64ImageSource}, {$ref: () => URLImageSource}, {$ref: () => FileImageSource}],
    discriminator: {propertyName: "type", mapping: {base64: 0, url: 1, file: 2}},
  },
}

export const ImageTransformationsParam = {
  pointer: "#/components/schemas/ImageTransformationsParam",
  is: is.isImageTransformationsParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {oversized_image: {type: ["string", "null"], enum: ["downsize", "error", null]}},
  },
}

export const ImageBlockParam = {
  pointer: "#/components/schemas/ImageBlockParam",
  is: is.isImageBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "source"],
    properties: {
      type: {type: ["string"], const: "image"},
      source: {$ref: () => ImageSource},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
      transformations: {anyOf: [{$ref: () => ImageTransformationsParam}, {type: ["null"]}]},
    },
  },
}

export const Base64PDFSource = {
  pointer: "#/components/schemas/Base64PDFSource",
  is: is.isBase64PDFSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "media_type", "data"],
    properties: {
      type: {type: ["string"], const: "base64"},
      media_type: {type: ["string"], const: "application/pdf"},
      data: {type: ["string"]},
    },
  },
}

export const URLPDFSource = {
  pointer: "#/components/schemas/URLPDFSource",
  is: is.isURLPDFSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "url"],
    properties: {type: {type: ["string"], const: "url"}, url: {type: ["string"], format: "uri"}},
  },
}

export const PlainTextSource = {
  pointer: "#/components/schemas/PlainTextSource",
  is: is.isPlainTextSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "media_type", "data"],
    properties: {
      type: {type: ["string"], const: "text"},
      media_type: {type: ["string"], const: "text/plain"},
      data: {type: ["string"]},
    },
  },
}

export const ContentBlockSourceContent = {
  pointer: "#/components/schemas/ContentBlockSourceContent",
  is: is.isContentBlockSourceContent,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => TextBlockParam}, {$ref: () => ImageBlockParam}],
    discriminator: {propertyName: "type", mapping: {text: 0, image: 1}},
  },
}

export const ContentBlockSource = {
  pointer: "#/components/schemas/ContentBlockSource",
  is: is.isContentBlockSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "content"],
    properties: {
      type: {type: ["string"], const: "content"},
      content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ContentBlockSourceContent}}]},
    },
  },
}

export const FileDocumentSource = {
  pointer: "#/components/schemas/FileDocumentSource",
  is: is.isFileDocumentSource,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "file_id"],
    properties: {type: {type: ["string"], const: "file"}, file_id: {type: ["string"]}},
  },
}

export const DocumentSource = {
  pointer: "#/components/schemas/DocumentSource",
  is: is.isDocumentSource,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => Base64PDFSource},
      {$ref: () => URLPDFSource},
      {$ref: () => PlainTextSource},
      {$ref: () => ContentBlockSource},
      {$ref: () => FileDocumentSource},
    ],
    discriminator: {propertyName: "type", mapping: {base64: 0, url: 1, text: 2, content: 3, file: 4}},
  },
}

export const CitationsConfigParam = {
  pointer: "#/components/schemas/CitationsConfigParam",
  is: is.isCitationsConfigParam,
  node: {type: ["object"], additionalProperties: false, properties: {enabled: {type: ["boolean", "null"]}}},
}

export const DocumentBlockParam = {
  pointer: "#/components/schemas/DocumentBlockParam",
  is: is.isDocumentBlockParam,
  node: {
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
  },
}

export const SearchResultBlockParam = {
  pointer: "#/components/schemas/SearchResultBlockParam",
  is: is.isSearchResultBlockParam,
  node: {
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

export const RedactedThinkingBlockParam = {
  pointer: "#/components/schemas/RedactedThinkingBlockParam",
  is: is.isRedactedThinkingBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "data"],
    properties: {type: {type: ["string"], const: "redacted_thinking"}, data: {type: ["string"]}},
  },
}

export const DirectCallerParam = {
  pointer: "#/components/schemas/DirectCallerParam",
  is: is.isDirectCallerParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "direct"}},
  },
}

export const ServerToolCallerBase = {
  pointer: "#/components/schemas/ServerToolCallerBase",
  is: is.isServerToolCallerBase,
  node: {type: ["object"], required: ["tool_id"], properties: {tool_id: {type: ["string"]}}},
}

export const ServerToolCallerParam = {
  pointer: "#/components/schemas/ServerToolCallerParam",
  is: is.isServerToolCallerParam,
  node: {
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
  },
}

export const ServerToolCaller20260120Param = {
  pointer: "#/components/schemas/ServerToolCaller20260120Param",
  is: is.isServerToolCaller20260120Param,
  node: {
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
  },
}

export const ToolUseCallerParam = {
  pointer: "#/components/schemas/ToolUseCallerParam",
  is: is.isToolUseCallerParam,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => DirectCallerParam}, {$ref: () => ServerToolCallerParam}, {$ref: () => ServerToolCaller20260120Param}],
    discriminator: {propertyName: "type", mapping: {direct: 0, code_execution_20250825: 1, code_execution_20260120: 2}},
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
      caller: {anyOf: [{$ref: () => ToolUseCallerParam}, {type: ["null"]}]},
      toolset_name: {type: ["string", "null"]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ToolReferenceBlock = {
  pointer: "#/components/schemas/ToolReferenceBlock",
  is: is.isToolReferenceBlock,
  node: {
    type: ["object"],
    required: ["type", "tool_name"],
    properties: {type: {type: ["string"], const: "tool_reference"}, tool_name: {type: ["string"]}},
  },
}

export const ToolReferenceBlockParam = {
  pointer: "#/components/schemas/ToolReferenceBlockParam",
  is: is.isToolReferenceBlockParam,
  node: {
    type: ["object"],
    properties: {
      type: {
        pointer: "#/components/schemas/ToolReferenceBlockParam/properties/type",
        type: ["string"],
        const: "tool_reference",
      },
      tool_name: {pointer: "#/components/schemas/ToolReferenceBlock/properties/tool_name", type: ["string"]},
      cache_control: {
        pointer: "#/components/schemas/ToolReferenceBlockParam/properties/cache_control",
        anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
      },
    },
    required: ["type", "tool_name"],
    additionalProperties: false,
  },
}

export const BrowserStateTabEntry = {
  pointer: "#/components/schemas/BrowserStateTabEntry",
  is: is.isBrowserStateTabEntry,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["tab_id", "title", "url"],
    properties: {
      tab_id: {type: ["string"]},
      title: {type: ["string"]},
      url: {type: ["string"]},
      active: {type: ["boolean", "null"]},
    },
  },
}

export const BrowserStateChangeTabOpened = {
  pointer: "#/components/schemas/BrowserStateChangeTabOpened",
  is: is.isBrowserStateChangeTabOpened,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tab_id"],
    properties: {type: {type: ["string"], const: "tab_opened"}, tab_id: {type: ["string"]}},
  },
}

export const BrowserDownload = {
  pointer: "#/components/schemas/BrowserDownload",
  is: is.isBrowserDownload,
  node: {
    type: ["object"],
    required: ["download_id", "url"],
    properties: {download_id: {type: ["string"]}, url: {type: ["string"]}},
  },
}

export const BrowserStateChangeDownloadStarted = {
  pointer: "#/components/schemas/BrowserStateChangeDownloadStarted",
  is: is.isBrowserStateChangeDownloadStarted,
  node: {
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
  },
}

export const BrowserStateChangeDownloadCompleted = {
  pointer: "#/components/schemas/BrowserStateChangeDownloadCompleted",
  is: is.isBrowserStateChangeDownloadCompleted,
  node: {
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
  },
}

export const BrowserStateChangeDownloadFailed = {
  pointer: "#/components/schemas/BrowserStateChangeDownloadFailed",
  is: is.isBrowserStateChangeDownloadFailed,
  node: {
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
  },
}

export const BrowserStateChange = {
  pointer: "#/components/schemas/BrowserStateChange",
  is: is.isBrowserStateChange,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => BrowserStateChangeTabOpened},
      {$ref: () => BrowserStateChangeDownloadStarted},
      {$ref: () => BrowserStateChangeDownloadCompleted},
      {$ref: () => BrowserStateChangeDownloadFailed},
    ],
    discriminator: {propertyName: "type", mapping: {tab_opened: 0, download_started: 1, download_completed: 2, download_failed: 3}},
  },
}

export const BrowserStateBlockParam = {
  pointer: "#/components/schemas/BrowserStateBlockParam",
  is: is.isBrowserStateBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tabs"],
    properties: {
      type: {type: ["string"], const: "browser_state"},
      tabs: {type: ["array"], items: {$ref: () => BrowserStateTabEntry}},
      state_changes: {type: ["array", "null"], minItems: 1, items: {$ref: () => BrowserStateChange}},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ToolResultContentBlockParam = {
  pointer: "#/components/schemas/ToolResultContentBlockParam",
  is: is.isToolResultContentBlockParam,
  node: {
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
  },
}

export const ToolResultBlockParam = {
  pointer: "#/components/schemas/ToolResultBlockParam",
  is: is.isToolResultBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tool_use_id"],
    properties: {
      type: {type: ["string"], const: "tool_result"},
      tool_use_id: {type: ["string"]},
      content: {
        anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => ToolResultContentBlockParam}}, {type: ["null"]}],
      },
      is_error: {type: ["boolean", "null"]},
      toolset_name: {type: ["string", "null"]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ServerToolName = {
  pointer: "#/components/schemas/ServerToolName",
  is: is.isServerToolName,
  node: {
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
  },
}

export const ServerToolUse = {
  pointer: "#/components/schemas/ServerToolUse",
  is: is.isServerToolUse,
  node: {
    type: ["object"],
    required: ["id", "name", "input"],
    properties: {id: {type: ["string"]}, name: {$ref: () => ServerToolName}, input: {type: ["object"], additionalProperties: true}},
  },
}

export const ServerToolUseBlockParam = {
  pointer: "#/components/schemas/ServerToolUseBlockParam",
  is: is.isServerToolUseBlockParam,
  node: {
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
  },
}

export const ServerToolResultBase = {
  pointer: "#/components/schemas/ServerToolResultBase",
  is: is.isServerToolResultBase,
  node: {type: ["object"], required: ["tool_use_id"], properties: {tool_use_id: {type: ["string"]}}},
}

export const ServerToolResultParamBase = {
  pointer: "#/components/schemas/ServerToolResultParamBase",
  is: is.isServerToolResultParamBase,
  node: {
    type: ["object"],
    properties: {
      tool_use_id: {pointer: "#/components/schemas/ServerToolResultBase/properties/tool_use_id", type: ["string"]},
      cache_control: {
        pointer: "#/components/schemas/ServerToolResultParamBase/properties/cache_control",
        anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}],
      },
    },
    required: ["tool_use_id"],
  },
}

export const WebSearchResultBlock = {
  pointer: "#/components/schemas/WebSearchResultBlock",
  is: is.isWebSearchResultBlock,
  node: {
    type: ["object"],
    required: ["type", "url", "title", "encrypted_content"],
    properties: {
      type: {type: ["string"], const: "web_search_result"},
      url: {type: ["string"]},
      title: {type: ["string"]},
      encrypted_content: {type: ["string"]},
      page_age: {type: ["string", "null"]},
    },
  },
}

export const WebSearchResultBlockParam = {
  pointer: "#/components/schemas/WebSearchResultBlockParam",
  is: is.isWebSearchResultBlockParam,
  node: {
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
  },
}

export const WebSearchToolResultErrorCode = {
  pointer: "#/components/schemas/WebSearchToolResultErrorCode",
  is: is.isWebSearchToolResultErrorCode,
  node: {
    type: ["string"],
    enum: [
      "invalid_tool_input",
      "unavailable",
      "too_many_requests",
      "query_too_long",
      "request_too_large",
      "max_uses_exceeded",
    ],
    extensible: true,
  },
}

export const WebSearchToolResultErrorObject = {
  pointer: "#/components/schemas/WebSearchToolResultErrorObject",
  is: is.isWebSearchToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "web_search_tool_result_error"},
      error_code: {$ref: () => WebSearchToolResultErrorCode},
    },
  },
}

export const WebSearchToolRequestErrorObject = {
  pointer: "#/components/schemas/WebSearchToolRequestErrorObject",
  is: is.isWebSearchToolRequestErrorObject,
  node: {
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
  },
}

export const WebSearchToolResultBlockParamContent = {
  pointer: "#/components/schemas/WebSearchToolResultBlockParamContent",
  is: is.isWebSearchToolResultBlockParamContent,
  node: {
    anyOf: [{type: ["array"], items: {$ref: () => WebSearchResultBlockParam}}, {$ref: () => WebSearchToolRequestErrorObject}],
  },
}

export const WebSearchToolResultBlockParam = {
  pointer: "#/components/schemas/WebSearchToolResultBlockParam",
  is: is.isWebSearchToolResultBlockParam,
  node: {
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
  },
}

export const WebFetchBlockParam = {
  pointer: "#/components/schemas/WebFetchBlockParam",
  is: is.isWebFetchBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "url", "content"],
    properties: {
      type: {type: ["string"], const: "web_fetch_result"},
      url: {type: ["string"]},
      content: {$ref: () => DocumentBlockParam},
      retrieved_at: {type: ["string", "null"]},
    },
  },
}

export const WebFetchToolResultErrorCode = {
  pointer: "#/components/schemas/WebFetchToolResultErrorCode",
  is: is.isWebFetchToolResultErrorCode,
  node: {
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
  },
}

export const WebFetchToolResultErrorBlock = {
  pointer: "#/components/schemas/WebFetchToolResultErrorBlock",
  is: is.isWebFetchToolResultErrorBlock,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "web_fetch_tool_result_error"},
      error_code: {$ref: () => WebFetchToolResultErrorCode},
    },
  },
}

export const WebFetchToolResultErrorBlockParam = {
  pointer: "#/components/schemas/WebFetchToolResultErrorBlockParam",
  is: is.isWebFetchToolResultErrorBlockParam,
  node: {
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
  },
}

export const WebFetchToolResultBlockParamContent = {
  pointer: "#/components/schemas/WebFetchToolResultBlockParamContent",
  is: is.isWebFetchToolResultBlockParamContent,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => WebFetchBlockParam}, {$ref: () => WebFetchToolResultErrorBlockParam}],
    discriminator: {propertyName: "type", mapping: {web_fetch_result: 0, web_fetch_tool_result_error: 1}},
  },
}

export const WebFetchToolResultBlockParam = {
  pointer: "#/components/schemas/WebFetchToolResultBlockParam",
  is: is.isWebFetchToolResultBlockParam,
  node: {
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
  },
}

export const CodeExecutionOutcome = {
  pointer: "#/components/schemas/CodeExecutionOutcome",
  is: is.isCodeExecutionOutcome,
  node: {
    type: ["object"],
    required: ["stdout", "stderr", "return_code"],
    properties: {stdout: {type: ["string"]}, stderr: {type: ["string"]}, return_code: {type: ["integer"]}},
  },
}

export const CodeExecutionOutputBlock = {
  pointer: "#/components/schemas/CodeExecutionOutputBlock",
  is: is.isCodeExecutionOutputBlock,
  node: {
    type: ["object"],
    required: ["type", "file_id"],
    properties: {type: {type: ["string"], const: "code_execution_output"}, file_id: {type: ["string"]}},
  },
}

export const CodeExecutionOutputBlockParam = {
  pointer: "#/components/schemas/CodeExecutionOutputBlockParam",
  is: is.isCodeExecutionOutputBlockParam,
  node: {
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
  },
}

export const CodeExecutionResultBlockParam = {
  pointer: "#/components/schemas/CodeExecutionResultBlockParam",
  is: is.isCodeExecutionResultBlockParam,
  node: {
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
  },
}

export const EncryptedCodeExecutionResultBlockParam = {
  pointer: "#/components/schemas/EncryptedCodeExecutionResultBlockParam",
  is: is.isEncryptedCodeExecutionResultBlockParam,
  node: {
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
  },
}

export const CodeExecutionToolResultErrorCode = {
  pointer: "#/components/schemas/CodeExecutionToolResultErrorCode",
  is: is.isCodeExecutionToolResultErrorCode,
  node: {
    type: ["string"],
    enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "unavailable"],
    extensible: true,
  },
}

export const CodeExecutionToolResultErrorObject = {
  pointer: "#/components/schemas/CodeExecutionToolResultErrorObject",
  is: is.isCodeExecutionToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "code_execution_tool_result_error"},
      error_code: {$ref: () => CodeExecutionToolResultErrorCode},
    },
  },
}

export const CodeExecutionToolResultErrorParam = {
  pointer: "#/components/schemas/CodeExecutionToolResultErrorParam",
  is: is.isCodeExecutionToolResultErrorParam,
  node: {
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
  },
}

export const CodeExecutionToolResultBlockParamContent = {
  pointer: "#/components/schemas/CodeExecutionToolResultBlockParamContent",
  is: is.isCodeExecutionToolResultBlockParamContent,
  node: {
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
  },
}

export const CodeExecutionToolResultBlockParam = {
  pointer: "#/components/schemas/CodeExecutionToolResultBlockParam",
  is: is.isCodeExecutionToolResultBlockParam,
  node: {
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
  },
}

export const BashCodeExecutionOutputBlock = {
  pointer: "#/components/schemas/BashCodeExecutionOutputBlock",
  is: is.isBashCodeExecutionOutputBlock,
  node: {
    type: ["object"],
    required: ["type", "file_id"],
    properties: {type: {type: ["string"], const: "bash_code_execution_output"}, file_id: {type: ["string"]}},
  },
}

export const BashCodeExecutionOutputBlockParam = {
  pointer: "#/components/schemas/BashCodeExecutionOutputBlockParam",
  is: is.isBashCodeExecutionOutputBlockParam,
  node: {
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
  },
}

export const BashCodeExecutionResultBlockParam = {
  pointer: "#/components/schemas/BashCodeExecutionResultBlockParam",
  is: is.isBashCodeExecutionResultBlockParam,
  node: {
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
  },
}

export const BashCodeExecutionToolResultErrorCode = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultErrorCode",
  is: is.isBashCodeExecutionToolResultErrorCode,
  node: {
    type: ["string"],
    enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "output_file_too_large", "unavailable"],
    extensible: true,
  },
}

export const BashCodeExecutionToolResultErrorObject = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultErrorObject",
  is: is.isBashCodeExecutionToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "bash_code_execution_tool_result_error"},
      error_code: {$ref: () => BashCodeExecutionToolResultErrorCode},
    },
  },
}

export const BashCodeExecutionToolResultErrorParam = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultErrorParam",
  is: is.isBashCodeExecutionToolResultErrorParam,
  node: {
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
  },
}

export const BashCodeExecutionToolResultBlockParamContent = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultBlockParamContent",
  is: is.isBashCodeExecutionToolResultBlockParamContent,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => BashCodeExecutionResultBlockParam}, {$ref: () => BashCodeExecutionToolResultErrorParam}],
    discriminator: {propertyName: "type", mapping: {bash_code_execution_result: 0, bash_code_execution_tool_result_error: 1}},
  },
}

export const BashCodeExecutionToolResultBlockParam = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultBlockParam",
  is: is.isBashCodeExecutionToolResultBlockParam,
  node: {
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
  },
}

export const TextEditorCodeExecutionViewResultBlock = {
  pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlock",
  is: is.isTextEditorCodeExecutionViewResultBlock,
  node: {
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
  },
}

export const TextEditorCodeExecutionViewResultBlockParam = {
  pointer: "#/components/schemas/TextEditorCodeExecutionViewResultBlockParam",
  is: is.isTextEditorCodeExecutionViewResultBlockParam,
  node: {
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
  },
}

export const TextEditorCodeExecutionCreateResultBlock = {
  pointer: "#/components/schemas/TextEditorCodeExecutionCreateResultBlock",
  is: is.isTextEditorCodeExecutionCreateResultBlock,
  node: {
    type: ["object"],
    required: ["type", "is_file_update"],
    properties: {type: {type: ["string"], const: "text_editor_code_execution_create_result"}, is_file_update: {type: ["boolean"]}},
  },
}

export const TextEditorCodeExecutionCreateResultBlockParam = {
  pointer: "#/components/schemas/TextEditorCodeExecutionCreateResultBlockParam",
  is: is.isTextEditorCodeExecutionCreateResultBlockParam,
  node: {
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
  },
}

export const TextEditorCodeExecutionStrReplaceResultBlock = {
  pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlock",
  is: is.isTextEditorCodeExecutionStrReplaceResultBlock,
  node: {
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
  },
}

export const TextEditorCodeExecutionStrReplaceResultBlockParam = {
  pointer: "#/components/schemas/TextEditorCodeExecutionStrReplaceResultBlockParam",
  is: is.isTextEditorCodeExecutionStrReplaceResultBlockParam,
  node: {
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
  },
}

export const TextEditorCodeExecutionToolResultErrorCode = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorCode",
  is: is.isTextEditorCodeExecutionToolResultErrorCode,
  node: {
    type: ["string"],
    enum: ["invalid_tool_input", "too_many_requests", "execution_time_exceeded", "unavailable", "file_not_found"],
    extensible: true,
  },
}

export const TextEditorCodeExecutionToolResultErrorObject = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorObject",
  is: is.isTextEditorCodeExecutionToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "text_editor_code_execution_tool_result_error"},
      error_code: {$ref: () => TextEditorCodeExecutionToolResultErrorCode},
      error_message: {type: ["string", "null"]},
    },
  },
}

export const TextEditorCodeExecutionToolResultErrorParam = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultErrorParam",
  is: is.isTextEditorCodeExecutionToolResultErrorParam,
  node: {
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
  },
}

export const TextEditorCodeExecutionToolResultBlockParamContent = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlockParamContent",
  is: is.isTextEditorCodeExecutionToolResultBlockParamContent,
  node: {
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
  },
}

export const TextEditorCodeExecutionToolResultBlockParam = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlockParam",
  is: is.isTextEditorCodeExecutionToolResultBlockParam,
  node: {
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
  },
}

export const ToolSearchToolSearchResultBlockParam = {
  pointer: "#/components/schemas/ToolSearchToolSearchResultBlockParam",
  is: is.isToolSearchToolSearchResultBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tool_references"],
    properties: {
      type: {type: ["string"], const: "tool_search_tool_search_result"},
      tool_references: {type: ["array"], items: {$ref: () => ToolReferenceBlockParam}},
    },
  },
}

export const ToolSearchToolResultErrorCode = {
  pointer: "#/components/schemas/ToolSearchToolResultErrorCode",
  is: is.isToolSearchToolResultErrorCode,
  node: {
    type: ["string"],
    enum: ["unavailable", "too_many_requests", "execution_time_exceeded", "invalid_tool_input"],
    extensible: true,
  },
}

export const ToolSearchToolResultErrorObject = {
  pointer: "#/components/schemas/ToolSearchToolResultErrorObject",
  is: is.isToolSearchToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {
      type: {type: ["string"], const: "tool_search_tool_result_error"},
      error_code: {$ref: () => ToolSearchToolResultErrorCode},
      error_message: {type: ["string", "null"]},
    },
  },
}

export const ToolSearchToolResultErrorParam = {
  pointer: "#/components/schemas/ToolSearchToolResultErrorParam",
  is: is.isToolSearchToolResultErrorParam,
  node: {
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
      error_message: {
        pointer: "#/components/schemas/ToolSearchToolResultErrorObject/properties/error_message",
        type: ["string", "null"],
      },
    },
    required: ["type", "error_code"],
    additionalProperties: false,
  },
}

export const ToolSearchToolResultBlockParamContent = {
  pointer: "#/components/schemas/ToolSearchToolResultBlockParamContent",
  is: is.isToolSearchToolResultBlockParamContent,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => ToolSearchToolSearchResultBlockParam}, {$ref: () => ToolSearchToolResultErrorParam}],
    discriminator: {propertyName: "type", mapping: {tool_search_tool_search_result: 0, tool_search_tool_result_error: 1}},
  },
}

export const ToolSearchToolResultBlockParam = {
  pointer: "#/components/schemas/ToolSearchToolResultBlockParam",
  is: is.isToolSearchToolResultBlockParam,
  node: {
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
  },
}

export const AdvisorAnswerBase = {
  pointer: "#/components/schemas/AdvisorAnswerBase",
  is: is.isAdvisorAnswerBase,
  node: {type: ["object"], properties: {stop_reason: {type: ["string", "null"]}}},
}

export const AdvisorResultBlock = {
  pointer: "#/components/schemas/AdvisorResultBlock",
  is: is.isAdvisorResultBlock,
  node: {
    type: ["object"],
    properties: {
      stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
      type: {pointer: "#/components/schemas/AdvisorResultBlock/properties/type", type: ["string"], const: "advisor_result"},
      text: {pointer: "#/components/schemas/AdvisorResultBlock/properties/text", type: ["string"]},
    },
    required: ["type", "text"],
  },
}

export const AdvisorResultBlockParam = {
  pointer: "#/components/schemas/AdvisorResultBlockParam",
  is: is.isAdvisorResultBlockParam,
  node: {
    type: ["object"],
    properties: {
      stop_reason: {pointer: "#/components/schemas/AdvisorAnswerBase/properties/stop_reason", type: ["string", "null"]},
      type: {
        pointer: "#/components/schemas/AdvisorResultBlockParam/properties/type",
        type: ["string"],
        const: "advisor_result",
      },
      text: {pointer: "#/components/schemas/AdvisorResultBlock/properties/text", type: ["string"]},
    },
    required: ["type", "text"],
    additionalProperties: false,
  },
}

export const AdvisorRedactedResultBlock = {
  pointer: "#/components/schemas/AdvisorRedactedResultBlock",
  is: is.isAdvisorRedactedResultBlock,
  node: {
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
  },
}

export const AdvisorRedactedResultBlockParam = {
  pointer: "#/components/schemas/AdvisorRedactedResultBlockParam",
  is: is.isAdvisorRedactedResultBlockParam,
  node: {
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
  },
}

export const AdvisorToolResultErrorCode = {
  pointer: "#/components/schemas/AdvisorToolResultErrorCode",
  is: is.isAdvisorToolResultErrorCode,
  node: {
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
  },
}

export const AdvisorToolResultErrorObject = {
  pointer: "#/components/schemas/AdvisorToolResultErrorObject",
  is: is.isAdvisorToolResultErrorObject,
  node: {
    type: ["object"],
    required: ["type", "error_code"],
    properties: {type: {type: ["string"], const: "advisor_tool_result_error"}, error_code: {$ref: () => AdvisorToolResultErrorCode}},
  },
}

export const AdvisorToolResultErrorParam = {
  pointer: "#/components/schemas/AdvisorToolResultErrorParam",
  is: is.isAdvisorToolResultErrorParam,
  node: {
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
  },
}

export const AdvisorToolResultBlockParamContent = {
  pointer: "#/components/schemas/AdvisorToolResultBlockParamContent",
  is: is.isAdvisorToolResultBlockParamContent,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => AdvisorResultBlockParam},
      {$ref: () => AdvisorRedactedResultBlockParam},
      {$ref: () => AdvisorToolResultErrorParam},
    ],
    discriminator: {propertyName: "type", mapping: {advisor_result: 0, advisor_redacted_result: 1, advisor_tool_result_error: 2}},
  },
}

export const AdvisorToolResultBlockParam = {
  pointer: "#/components/schemas/AdvisorToolResultBlockParam",
  is: is.isAdvisorToolResultBlockParam,
  node: {
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
  },
}

export const MCPToolUseBlock = {
  pointer: "#/components/schemas/MCPToolUseBlock",
  is: is.isMCPToolUseBlock,
  node: {
    type: ["object"],
    required: ["type", "id", "name", "server_name", "input"],
    properties: {
      type: {type: ["string"], const: "mcp_tool_use"},
      id: {type: ["string"]},
      name: {type: ["string"]},
      server_name: {type: ["string"]},
      input: {type: ["object"], additionalProperties: true},
    },
  },
}

export const MCPToolUseBlockParam = {
  pointer: "#/components/schemas/MCPToolUseBlockParam",
  is: is.isMCPToolUseBlockParam,
  node: {
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
  },
}

export const RequestMCPToolResultBlockParam = {
  pointer: "#/components/schemas/RequestMCPToolResultBlockParam",
  is: is.isRequestMCPToolResultBlockParam,
  node: {
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
  },
}

export const MCPToolBase = {
  pointer: "#/components/schemas/MCPToolBase",
  is: is.isMCPToolBase,
  node: {
    type: ["object"],
    required: ["name", "input_schema"],
    properties: {name: {type: ["string"]}, input_schema: {type: ["object"], additionalProperties: true}},
  },
}

export const MCPToolParam = {
  pointer: "#/components/schemas/MCPToolParam",
  is: is.isMCPToolParam,
  node: {
    type: ["object"],
    properties: {
      name: {pointer: "#/components/schemas/MCPToolBase/properties/name", type: ["string"]},
      input_schema: {
        pointer: "#/components/schemas/MCPToolBase/properties/input_schema",
        type: ["object"],
        additionalProperties: true,
      },
      description: {pointer: "#/components/schemas/MCPToolParam/properties/description", type: ["string", "null"]},
    },
    required: ["name", "input_schema"],
    additionalProperties: false,
  },
}

export const MCPToolListingBlockParam = {
  pointer: "#/components/schemas/MCPToolListingBlockParam",
  is: is.isMCPToolListingBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "mcp_server_name", "tools"],
    properties: {
      type: {type: ["string"], const: "mcp_tool_listing"},
      mcp_server_name: {type: ["string"]},
      tools: {type: ["array"], items: {$ref: () => MCPToolParam}},
    },
  },
}

export const ContainerUploadBlock = {
  pointer: "#/components/schemas/ContainerUploadBlock",
  is: is.isContainerUploadBlock,
  node: {
    type: ["object"],
    required: ["type", "file_id"],
    properties: {type: {type: ["string"], const: "container_upload"}, file_id: {type: ["string"]}},
  },
}

export const ContainerUploadBlockParam = {
  pointer: "#/components/schemas/ContainerUploadBlockParam",
  is: is.isContainerUploadBlockParam,
  node: {
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
  },
}

export const ToolChangeToolReference = {
  pointer: "#/components/schemas/ToolChangeToolReference",
  is: is.isToolChangeToolReference,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "name"],
    properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
  },
}

export const ToolChangeMCPToolReference = {
  pointer: "#/components/schemas/ToolChangeMCPToolReference",
  is: is.isToolChangeMCPToolReference,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "server_name", "name"],
    properties: {type: {type: ["string"], const: "mcp_tool_reference"}, server_name: {type: ["string"]}, name: {type: ["string"]}},
  },
}

export const ToolChangeMCPToolsetReference = {
  pointer: "#/components/schemas/ToolChangeMCPToolsetReference",
  is: is.isToolChangeMCPToolsetReference,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "server_name"],
    properties: {type: {type: ["string"], const: "mcp_toolset_reference"}, server_name: {type: ["string"]}},
  },
}

export const AllowedCaller = {
  pointer: "#/components/schemas/AllowedCaller",
  is: is.isAllowedCaller,
  node: {type: ["string"], enum: ["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]},
}

export const ToolBase = {
  pointer: "#/components/schemas/ToolBase",
  is: is.isToolBase,
  node: {
    type: ["object"],
    properties: {
      allowed_callers: {type: ["array", "null"], items: {$ref: () => AllowedCaller}},
      defer_loading: {type: ["boolean", "null"]},
      strict: {type: ["boolean", "null"]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ClientToolBase = {
  pointer: "#/components/schemas/ClientToolBase",
  is: is.isClientToolBase,
  node: {
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
  },
}

export const JsonSchemaKeywords = {
  pointer: "#/components/schemas/JsonSchemaKeywords",
  is: is.isJsonSchemaKeywords,
  node: {
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
      multipleOf: {
        pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf",
        type: ["number"],
        exclusiveMinimum: 0,
      },
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
  },
}

export const JsonSchema = {
  pointer: "#/components/schemas/JsonSchema",
  is: is.isJsonSchema,
  node: {anyOf: [{type: ["boolean"]}, {$ref: () => JsonSchemaObject}]},
}

export const JsonSchemaMap = {
  pointer: "#/components/schemas/JsonSchemaMap",
  is: is.isJsonSchemaMap,
  node: {type: ["object"], additionalProperties: {$ref: () => JsonSchema}},
}

export const JsonSchemaNames = {
  pointer: "#/components/schemas/JsonSchemaNames",
  is: is.isJsonSchemaNames,
  node: {type: ["array"], uniqueItems: true, items: {type: ["string"]}},
}

export const JsonSchemaObject = {
  pointer: "#/components/schemas/JsonSchemaObject",
  is: is.isJsonSchemaObject,
  node: {
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
      multipleOf: {
        pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf",
        type: ["number"],
        exclusiveMinimum: 0,
      },
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
  },
}

export const JsonSchemaCore = {
  pointer: "#/components/schemas/JsonSchemaCore",
  is: is.isJsonSchemaCore,
  node: {
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
  },
}

export const JsonSchemaList = {
  pointer: "#/components/schemas/JsonSchemaList",
  is: is.isJsonSchemaList,
  node: {type: ["array"], minItems: 1, items: {$ref: () => JsonSchema}},
}

export const JsonSchemaApplicators = {
  pointer: "#/components/schemas/JsonSchemaApplicators",
  is: is.isJsonSchemaApplicators,
  node: {
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
  },
}

export const JsonSchemaType = {
  pointer: "#/components/schemas/JsonSchemaType",
  is: is.isJsonSchemaType,
  node: {type: ["string"], enum: ["array", "boolean", "integer", "null", "number", "object", "string"]},
}

export const JsonSchemaAssertions = {
  pointer: "#/components/schemas/JsonSchemaAssertions",
  is: is.isJsonSchemaAssertions,
  node: {
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
  },
}

export const JsonSchemaAnnotations = {
  pointer: "#/components/schemas/JsonSchemaAnnotations",
  is: is.isJsonSchemaAnnotations,
  node: {
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
  },
}

export const InputSchema = {
  pointer: "#/components/schemas/InputSchema",
  is: is.isInputSchema,
  node: {
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
      multipleOf: {
        pointer: "#/components/schemas/JsonSchemaAssertions/properties/multipleOf",
        type: ["number"],
        exclusiveMinimum: 0,
      },
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
  },
}

export const Tool = {
  pointer: "#/components/schemas/Tool",
  is: is.isTool,
  node: {
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
  },
}

export const WebToolBase = {
  pointer: "#/components/schemas/WebToolBase",
  is: is.isWebToolBase,
  node: {
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
  },
}

export const UserLocation = {
  pointer: "#/components/schemas/UserLocation",
  is: is.isUserLocation,
  node: {
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
  },
}

export const WebSearchToolBase = {
  pointer: "#/components/schemas/WebSearchToolBase",
  is: is.isWebSearchToolBase,
  node: {
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
  },
}

export const WebSearchTool20250305 = {
  pointer: "#/components/schemas/WebSearchTool20250305",
  is: is.isWebSearchTool20250305,
  node: {
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
  },
}

export const WebSearchTool20260209 = {
  pointer: "#/components/schemas/WebSearchTool20260209",
  is: is.isWebSearchTool20260209,
  node: {
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
  },
}

export const ResponseInclusion = {
  pointer: "#/components/schemas/ResponseInclusion",
  is: is.isResponseInclusion,
  node: {type: ["string"], enum: ["full", "excluded"]},
}

export const WebSearchTool20260318 = {
  pointer: "#/components/schemas/WebSearchTool20260318",
  is: is.isWebSearchTool20260318,
  node: {
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
  },
}

export const WebFetchURLSourceAll = {
  pointer: "#/components/schemas/WebFetchURLSourceAll",
  is: is.isWebFetchURLSourceAll,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "all"}},
  },
}

export const WebFetchURLSourceNone = {
  pointer: "#/components/schemas/WebFetchURLSourceNone",
  is: is.isWebFetchURLSourceNone,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type"],
    properties: {type: {type: ["string"], const: "none"}},
  },
}

export const WebFetchUserURLSource = {
  pointer: "#/components/schemas/WebFetchUserURLSource",
  is: is.isWebFetchUserURLSource,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => WebFetchURLSourceAll}, {$ref: () => WebFetchURLSourceNone}],
    discriminator: {propertyName: "type", mapping: {all: 0, none: 1}},
  },
}

export const WebFetchURLSourceToolReference = {
  pointer: "#/components/schemas/WebFetchURLSourceToolReference",
  is: is.isWebFetchURLSourceToolReference,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "name"],
    properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
  },
}

export const WebFetchURLSourceOnly = {
  pointer: "#/components/schemas/WebFetchURLSourceOnly",
  is: is.isWebFetchURLSourceOnly,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tools"],
    properties: {
      type: {type: ["string"], const: "only"},
      tools: {type: ["array"], items: {$ref: () => WebFetchURLSourceToolReference}},
    },
  },
}

export const WebFetchURLSourceExcept = {
  pointer: "#/components/schemas/WebFetchURLSourceExcept",
  is: is.isWebFetchURLSourceExcept,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tools"],
    properties: {
      type: {type: ["string"], const: "except"},
      tools: {type: ["array"], items: {$ref: () => WebFetchURLSourceToolReference}},
    },
  },
}

export const WebFetchToolURLSource = {
  pointer: "#/components/schemas/WebFetchToolURLSource",
  is: is.isWebFetchToolURLSource,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => WebFetchURLSourceAll},
      {$ref: () => WebFetchURLSourceNone},
      {$ref: () => WebFetchURLSourceOnly},
      {$ref: () => WebFetchURLSourceExcept},
    ],
    discriminator: {propertyName: "type", mapping: {all: 0, none: 1, only: 2, except: 3}},
  },
}

export const WebFetchURLSources = {
  pointer: "#/components/schemas/WebFetchURLSources",
  is: is.isWebFetchURLSources,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {
      user_input: {anyOf: [{$ref: () => WebFetchUserURLSource}, {type: ["null"]}]},
      client_tool_results: {anyOf: [{$ref: () => WebFetchToolURLSource}, {type: ["null"]}]},
      server_tool_results: {anyOf: [{$ref: () => WebFetchToolURLSource}, {type: ["null"]}]},
    },
  },
}

export const WebFetchToolBase = {
  pointer: "#/components/schemas/WebFetchToolBase",
  is: is.isWebFetchToolBase,
  node: {
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
  },
}

export const WebFetchTool20250910 = {
  pointer: "#/components/schemas/WebFetchTool20250910",
  is: is.isWebFetchTool20250910,
  node: {
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
  },
}

export const WebFetchTool20260209 = {
  pointer: "#/components/schemas/WebFetchTool20260209",
  is: is.isWebFetchTool20260209,
  node: {
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
  },
}

export const WebFetchTool20260309 = {
  pointer: "#/components/schemas/WebFetchTool20260309",
  is: is.isWebFetchTool20260309,
  node: {
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
  },
}

export const WebFetchTool20260318 = {
  pointer: "#/components/schemas/WebFetchTool20260318",
  is: is.isWebFetchTool20260318,
  node: {
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
  },
}

export const CodeExecutionTool20250522 = {
  pointer: "#/components/schemas/CodeExecutionTool20250522",
  is: is.isCodeExecutionTool20250522,
  node: {
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
  },
}

export const CodeExecutionTool20250825 = {
  pointer: "#/components/schemas/CodeExecutionTool20250825",
  is: is.isCodeExecutionTool20250825,
  node: {
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
  },
}

export const CodeExecutionTool20260120 = {
  pointer: "#/components/schemas/CodeExecutionTool20260120",
  is: is.isCodeExecutionTool20260120,
  node: {
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
  },
}

export const CodeExecutionTool20260521 = {
  pointer: "#/components/schemas/CodeExecutionTool20260521",
  is: is.isCodeExecutionTool20260521,
  node: {
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
  },
}

export const ToolBash20241022 = {
  pointer: "#/components/schemas/ToolBash20241022",
  is: is.isToolBash20241022,
  node: {
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
  },
}

export const ToolBash20250124 = {
  pointer: "#/components/schemas/ToolBash20250124",
  is: is.isToolBash20250124,
  node: {
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
  },
}

export const ToolTextEditor20241022 = {
  pointer: "#/components/schemas/ToolTextEditor20241022",
  is: is.isToolTextEditor20241022,
  node: {
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
  },
}

export const ToolTextEditor20250124 = {
  pointer: "#/components/schemas/ToolTextEditor20250124",
  is: is.isToolTextEditor20250124,
  node: {
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
  },
}

export const ToolTextEditor20250429 = {
  pointer: "#/components/schemas/ToolTextEditor20250429",
  is: is.isToolTextEditor20250429,
  node: {
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
  },
}

export const ToolTextEditor20250728 = {
  pointer: "#/components/schemas/ToolTextEditor20250728",
  is: is.isToolTextEditor20250728,
  node: {
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
  },
}

export const MemoryTool20250818 = {
  pointer: "#/components/schemas/MemoryTool20250818",
  is: is.isMemoryTool20250818,
  node: {
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
  },
}

export const ToolComputerUseBase = {
  pointer: "#/components/schemas/ToolComputerUseBase",
  is: is.isToolComputerUseBase,
  node: {
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
  },
}

export const ToolComputerUse20241022 = {
  pointer: "#/components/schemas/ToolComputerUse20241022",
  is: is.isToolComputerUse20241022,
  node: {
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
  },
}

export const ToolComputerUse20250124 = {
  pointer: "#/components/schemas/ToolComputerUse20250124",
  is: is.isToolComputerUse20250124,
  node: {
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
  },
}

export const ToolComputerUse20251124 = {
  pointer: "#/components/schemas/ToolComputerUse20251124",
  is: is.isToolComputerUse20251124,
  node: {
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
  },
}

export const ToolsetBase = {
  pointer: "#/components/schemas/ToolsetBase",
  is: is.isToolsetBase,
  node: {type: ["object"], properties: {cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]}}},
}

export const ToolsetMemberConfig = {
  pointer: "#/components/schemas/ToolsetMemberConfig",
  is: is.isToolsetMemberConfig,
  node: {
    type: ["object", "null"],
    additionalProperties: false,
    properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
  },
}

export const ComputerToolsetConfigs = {
  pointer: "#/components/schemas/ComputerToolsetConfigs",
  is: is.isComputerToolsetConfigs,
  node: {
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
  },
}

export const ComputerToolset20260801 = {
  pointer: "#/components/schemas/ComputerToolset20260801",
  is: is.isComputerToolset20260801,
  node: {
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
  },
}

export const BrowserToolsetConfigs = {
  pointer: "#/components/schemas/BrowserToolsetConfigs",
  is: is.isBrowserToolsetConfigs,
  node: {
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
  },
}

export const BrowserToolset20260801 = {
  pointer: "#/components/schemas/BrowserToolset20260801",
  is: is.isBrowserToolset20260801,
  node: {
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
  },
}

export const ToolSearchToolBm25 = {
  pointer: "#/components/schemas/ToolSearchToolBm25",
  is: is.isToolSearchToolBm25,
  node: {
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
  },
}

export const ToolSearchToolRegex = {
  pointer: "#/components/schemas/ToolSearchToolRegex",
  is: is.isToolSearchToolRegex,
  node: {
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
  },
}

export const AdvisorTool20260301 = {
  pointer: "#/components/schemas/AdvisorTool20260301",
  is: is.isAdvisorTool20260301,
  node: {
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
  },
}

export const MCPToolDefaultConfig = {
  pointer: "#/components/schemas/MCPToolDefaultConfig",
  is: is.isMCPToolDefaultConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
  },
}

export const MCPToolConfig = {
  pointer: "#/components/schemas/MCPToolConfig",
  is: is.isMCPToolConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {enabled: {type: ["boolean", "null"]}, defer_loading: {type: ["boolean", "null"]}},
  },
}

export const MCPToolset = {
  pointer: "#/components/schemas/MCPToolset",
  is: is.isMCPToolset,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "mcp_server_name"],
    properties: {
      type: {type: ["string"], const: "mcp_toolset"},
      mcp_server_name: {type: ["string"]},
      default_config: {anyOf: [{$ref: () => MCPToolDefaultConfig}, {type: ["null"]}]},
      configs: {type: ["object", "null"], additionalProperties: {$ref: () => MCPToolConfig}},
      tools: {type: ["array", "null"], items: {$ref: () => MCPToolParam}},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const BuiltInTool = {
  pointer: "#/components/schemas/BuiltInTool",
  is: is.isBuiltInTool,
  node: {
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
  },
}

export const ToolUnion = {
  pointer: "#/components/schemas/ToolUnion",
  is: is.isToolUnion,
  node: {anyOf: [{$ref: () => Tool}, {$ref: () => BuiltInTool}]},
}

export const ToolChangeToolDefinitionParam = {
  pointer: "#/components/schemas/ToolChangeToolDefinitionParam",
  is: is.isToolChangeToolDefinitionParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "definition"],
    properties: {type: {type: ["string"], const: "tool_definition"}, definition: {$ref: () => ToolUnion}},
  },
}

export const AddedToolParam = {
  pointer: "#/components/schemas/AddedToolParam",
  is: is.isAddedToolParam,
  node: {
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
  },
}

export const ToolAdditionBlockParam = {
  pointer: "#/components/schemas/ToolAdditionBlockParam",
  is: is.isToolAdditionBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tool"],
    properties: {
      type: {type: ["string"], const: "tool_addition"},
      tool: {$ref: () => AddedToolParam},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const RemovedToolParam = {
  pointer: "#/components/schemas/RemovedToolParam",
  is: is.isRemovedToolParam,
  node: {
    type: ["object"],
    oneOf: [
      {$ref: () => ToolChangeToolReference},
      {$ref: () => ToolChangeMCPToolReference},
      {$ref: () => ToolChangeMCPToolsetReference},
    ],
    discriminator: {propertyName: "type", mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2}},
  },
}

export const ToolRemovalBlockParam = {
  pointer: "#/components/schemas/ToolRemovalBlockParam",
  is: is.isToolRemovalBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "tool"],
    properties: {
      type: {type: ["string"], const: "tool_removal"},
      tool: {$ref: () => RemovedToolParam},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
    },
  },
}

export const ToolChangeBlockParam = {
  pointer: "#/components/schemas/ToolChangeBlockParam",
  is: is.isToolChangeBlockParam,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => ToolAdditionBlockParam}, {$ref: () => ToolRemovalBlockParam}],
    discriminator: {propertyName: "type", mapping: {tool_addition: 0, tool_removal: 1}},
  },
}

export const CompactionBlockParam = {
  pointer: "#/components/schemas/CompactionBlockParam",
  is: is.isCompactionBlockParam,
  node: {
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
  },
}

export const FallbackInfoParam = {
  pointer: "#/components/schemas/FallbackInfoParam",
  is: is.isFallbackInfoParam,
  node: {type: ["object"], additionalProperties: false, required: ["model"], properties: {model: {$ref: () => Model}}},
}

export const FallbackBlockParam = {
  pointer: "#/components/schemas/FallbackBlockParam",
  is: is.isFallbackBlockParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "from", "to"],
    properties: {
      type: {type: ["string"], const: "fallback"},
      from: {$ref: () => FallbackInfoParam},
      to: {$ref: () => FallbackInfoParam},
      trigger: {type: ["object", "null"], additionalProperties: true},
    },
  },
}

export const ContentBlockParam = {
  pointer: "#/components/schemas/ContentBlockParam",
  is: is.isContentBlockParam,
  node: {
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

export const Effort = {
  pointer: "#/components/schemas/Effort",
  is: is.isEffort,
  node: {type: ["string"], enum: ["low", "medium", "high", "xhigh", "max"]},
}

export const JSONOutputFormat = {
  pointer: "#/components/schemas/JSONOutputFormat",
  is: is.isJSONOutputFormat,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "schema"],
    properties: {type: {type: ["string"], const: "json_schema"}, schema: {$ref: () => JsonSchemaObject}},
  },
}

export const TokenTaskBudget = {
  pointer: "#/components/schemas/TokenTaskBudget",
  is: is.isTokenTaskBudget,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "total"],
    properties: {
      type: {type: ["string"], const: "tokens"},
      total: {type: ["integer"], minimum: 1},
      remaining: {type: ["integer", "null"], minimum: 0},
    },
  },
}

export const OutputConfig = {
  pointer: "#/components/schemas/OutputConfig",
  is: is.isOutputConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {
      effort: {anyOf: [{$ref: () => Effort}, {type: ["null"]}]},
      format: {anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}]},
      task_budget: {anyOf: [{$ref: () => TokenTaskBudget}, {type: ["null"]}]},
    },
  },
}

export const RequestMCPServerToolConfiguration = {
  pointer: "#/components/schemas/RequestMCPServerToolConfiguration",
  is: is.isRequestMCPServerToolConfiguration,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {enabled: {type: ["boolean", "null"]}, allowed_tools: {type: ["array", "null"], items: {type: ["string"]}}},
  },
}

export const RequestMCPServerURLDefinition = {
  pointer: "#/components/schemas/RequestMCPServerURLDefinition",
  is: is.isRequestMCPServerURLDefinition,
  node: {
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
    properties: {
      type: {type: ["string"], const: "billing_policy"},
      bill_to: {type: ["string", "null"], enum: ["self", "user_profile", null]},
    },
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
      messages: {type: ["array"], maxItems: 100000, items: {$ref: () => InputMessage}},
      system: {anyOf: [{$ref: () => SystemPrompt}, {type: ["null"]}]},
      tools: {type: ["array", "null"], items: {$ref: () => ToolUnion}},
      tool_choice: {anyOf: [{$ref: () => ToolChoice}, {type: ["null"]}]},
      thinking: {anyOf: [{$ref: () => ThinkingConfigParam}, {type: ["null"]}]},
      output_config: {anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}]},
      output_format: {anyOf: [{$ref: () => JSONOutputFormat}, {type: ["null"]}]},
      cache_control: {anyOf: [{$ref: () => CacheControlEphemeral}, {type: ["null"]}]},
      speed: {type: ["string", "null"], enum: ["standard", "fast", null]},
      mcp_servers: {type: ["array", "null"], items: {$ref: () => RequestMCPServerURLDefinition}},
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

export const SkillParams = {
  pointer: "#/components/schemas/SkillParams",
  is: is.isSkillParams,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["type", "skill_id"],
    properties: {
      type: {type: ["string"], enum: ["anthropic", "custom"]},
      skill_id: {type: ["string"]},
      version: {type: ["string", "null"]},
    },
  },
}

export const ContainerParams = {
  pointer: "#/components/schemas/ContainerParams",
  is: is.isContainerParams,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {id: {type: ["string", "null"]}, skills: {type: ["array", "null"], items: {$ref: () => SkillParams}}},
  },
}

export const MessageCreateParamsContainer = {
  pointer: "#/components/schemas/MessageCreateParamsContainer",
  is: is.isMessageCreateParamsContainer,
  node: {anyOf: [{type: ["string"]}, {$ref: () => ContainerParams}]},
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
      output_config: {anyOf: [{$ref: () => OutputConfig}, {type: ["null"]}]},
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

export const CitedFile = {
  pointer: "#/components/schemas/CitedFile",
  is: is.isCitedFile,
  node: {type: ["object"], properties: {file_id: {type: ["string", "null"]}}},
}

export const CitationCharLocation = {
  pointer: "#/components/schemas/CitationCharLocation",
  is: is.isCitationCharLocation,
  node: {
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
  },
}

export const CitationPageLocation = {
  pointer: "#/components/schemas/CitationPageLocation",
  is: is.isCitationPageLocation,
  node: {
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
  },
}

export const CitationContentBlockLocation = {
  pointer: "#/components/schemas/CitationContentBlockLocation",
  is: is.isCitationContentBlockLocation,
  node: {
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
  },
}

export const TextCitation = {
  pointer: "#/components/schemas/TextCitation",
  is: is.isTextCitation,
  node: {
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
  },
}

export const TextBlock = {
  pointer: "#/components/schemas/TextBlock",
  is: is.isTextBlock,
  node: {
    type: ["object"],
    required: ["type", "text"],
    properties: {
      type: {type: ["string"], const: "text"},
      text: {type: ["string"]},
      citations: {type: ["array", "null"], items: {$ref: () => TextCitation}},
    },
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

export const RedactedThinkingBlock = {
  pointer: "#/components/schemas/RedactedThinkingBlock",
  is: is.isRedactedThinkingBlock,
  node: {
    type: ["object"],
    required: ["type", "data"],
    properties: {type: {type: ["string"], const: "redacted_thinking"}, data: {type: ["string"]}},
  },
}

export const DirectCaller = {
  pointer: "#/components/schemas/DirectCaller",
  is: is.isDirectCaller,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "direct"}}},
}

export const ServerToolCaller = {
  pointer: "#/components/schemas/ServerToolCaller",
  is: is.isServerToolCaller,
  node: {
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
  },
}

export const ServerToolCaller20260120 = {
  pointer: "#/components/schemas/ServerToolCaller20260120",
  is: is.isServerToolCaller20260120,
  node: {
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
  },
}

export const ToolUseCaller = {
  pointer: "#/components/schemas/ToolUseCaller",
  is: is.isToolUseCaller,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => DirectCaller}, {$ref: () => ServerToolCaller}, {$ref: () => ServerToolCaller20260120}],
    discriminator: {propertyName: "type", mapping: {direct: 0, code_execution_20250825: 1, code_execution_20260120: 2}},
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
      caller: {$ref: () => ToolUseCaller},
      toolset_name: {type: ["string", "null"]},
    },
  },
}

export const ServerToolUseBlock = {
  pointer: "#/components/schemas/ServerToolUseBlock",
  is: is.isServerToolUseBlock,
  node: {
    type: ["object"],
    properties: {
      id: {pointer: "#/components/schemas/ServerToolUse/properties/id", type: ["string"]},
      name: {pointer: "#/components/schemas/ServerToolUse/properties/name", $ref: () => ServerToolName},
      input: {pointer: "#/components/schemas/ServerToolUse/properties/input", type: ["object"], additionalProperties: true},
      type: {pointer: "#/components/schemas/ServerToolUseBlock/properties/type", type: ["string"], const: "server_tool_use"},
      caller: {pointer: "#/components/schemas/ServerToolUseBlock/properties/caller", $ref: () => ToolUseCaller},
    },
    required: ["id", "name", "input", "type"],
  },
}

export const WebSearchToolResultBlockContent = {
  pointer: "#/components/schemas/WebSearchToolResultBlockContent",
  is: is.isWebSearchToolResultBlockContent,
  node: {anyOf: [{type: ["array"], items: {$ref: () => WebSearchResultBlock}}, {$ref: () => WebSearchToolResultErrorObject}]},
}

export const WebSearchToolResultBlock = {
  pointer: "#/components/schemas/WebSearchToolResultBlock",
  is: is.isWebSearchToolResultBlock,
  node: {
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
  },
}

export const ResponseBase64PDFSource = {
  pointer: "#/components/schemas/ResponseBase64PDFSource",
  is: is.isResponseBase64PDFSource,
  node: {
    type: ["object"],
    required: ["type", "media_type", "data"],
    properties: {
      type: {type: ["string"], const: "base64"},
      media_type: {type: ["string"], const: "application/pdf"},
      data: {type: ["string"]},
    },
  },
}

export const ResponsePlainTextSource = {
  pointer: "#/components/schemas/ResponsePlainTextSource",
  is: is.isResponsePlainTextSource,
  node: {
    type: ["object"],
    required: ["type", "media_type", "data"],
    properties: {
      type: {type: ["string"], const: "text"},
      media_type: {type: ["string"], const: "text/plain"},
      data: {type: ["string"]},
    },
  },
}

export const ResponseDocumentSource = {
  pointer: "#/components/schemas/ResponseDocumentSource",
  is: is.isResponseDocumentSource,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => ResponseBase64PDFSource}, {$ref: () => ResponsePlainTextSource}],
    discriminator: {propertyName: "type", mapping: {base64: 0, text: 1}},
  },
}

export const CitationsConfig = {
  pointer: "#/components/schemas/CitationsConfig",
  is: is.isCitationsConfig,
  node: {type: ["object"], required: ["enabled"], properties: {enabled: {type: ["boolean"]}}},
}

export const DocumentBlock = {
  pointer: "#/components/schemas/DocumentBlock",
  is: is.isDocumentBlock,
  node: {
    type: ["object"],
    required: ["type", "source"],
    properties: {
      type: {type: ["string"], const: "document"},
      source: {$ref: () => ResponseDocumentSource},
      title: {type: ["string", "null"]},
      citations: {anyOf: [{$ref: () => CitationsConfig}, {type: ["null"]}]},
    },
  },
}

export const WebFetchBlock = {
  pointer: "#/components/schemas/WebFetchBlock",
  is: is.isWebFetchBlock,
  node: {
    type: ["object"],
    required: ["type", "url", "content"],
    properties: {
      type: {type: ["string"], const: "web_fetch_result"},
      url: {type: ["string"]},
      content: {$ref: () => DocumentBlock},
      retrieved_at: {type: ["string", "null"]},
    },
  },
}

export const WebFetchToolResultBlockContent = {
  pointer: "#/components/schemas/WebFetchToolResultBlockContent",
  is: is.isWebFetchToolResultBlockContent,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => WebFetchBlock}, {$ref: () => WebFetchToolResultErrorBlock}],
    discriminator: {propertyName: "type", mapping: {web_fetch_result: 0, web_fetch_tool_result_error: 1}},
  },
}

export const WebFetchToolResultBlock = {
  pointer: "#/components/schemas/WebFetchToolResultBlock",
  is: is.isWebFetchToolResultBlock,
  node: {
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
  },
}

export const CodeExecutionResultBlock = {
  pointer: "#/components/schemas/CodeExecutionResultBlock",
  is: is.isCodeExecutionResultBlock,
  node: {
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
  },
}

export const EncryptedCodeExecutionResultBlock = {
  pointer: "#/components/schemas/EncryptedCodeExecutionResultBlock",
  is: is.isEncryptedCodeExecutionResultBlock,
  node: {
    type: ["object"],
    required: ["type", "encrypted_stdout", "stderr", "return_code", "content"],
    properties: {
      type: {type: ["string"], const: "encrypted_code_execution_result"},
      encrypted_stdout: {type: ["string"]},
      stderr: {type: ["string"]},
      return_code: {type: ["integer"]},
      content: {type: ["array"], items: {$ref: () => CodeExecutionOutputBlock}},
    },
  },
}

export const CodeExecutionToolResultBlockContent = {
  pointer: "#/components/schemas/CodeExecutionToolResultBlockContent",
  is: is.isCodeExecutionToolResultBlockContent,
  node: {
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
  },
}

export const CodeExecutionToolResultBlock = {
  pointer: "#/components/schemas/CodeExecutionToolResultBlock",
  is: is.isCodeExecutionToolResultBlock,
  node: {
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
  },
}

export const BashCodeExecutionResultBlock = {
  pointer: "#/components/schemas/BashCodeExecutionResultBlock",
  is: is.isBashCodeExecutionResultBlock,
  node: {
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
  },
}

export const BashCodeExecutionToolResultBlockContent = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultBlockContent",
  is: is.isBashCodeExecutionToolResultBlockContent,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => BashCodeExecutionResultBlock}, {$ref: () => BashCodeExecutionToolResultErrorObject}],
    discriminator: {propertyName: "type", mapping: {bash_code_execution_result: 0, bash_code_execution_tool_result_error: 1}},
  },
}

export const BashCodeExecutionToolResultBlock = {
  pointer: "#/components/schemas/BashCodeExecutionToolResultBlock",
  is: is.isBashCodeExecutionToolResultBlock,
  node: {
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
  },
}

export const TextEditorCodeExecutionToolResultBlockContent = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlockContent",
  is: is.isTextEditorCodeExecutionToolResultBlockContent,
  node: {
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
  },
}

export const TextEditorCodeExecutionToolResultBlock = {
  pointer: "#/components/schemas/TextEditorCodeExecutionToolResultBlock",
  is: is.isTextEditorCodeExecutionToolResultBlock,
  node: {
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
  },
}

export const ToolSearchToolSearchResultBlock = {
  pointer: "#/components/schemas/ToolSearchToolSearchResultBlock",
  is: is.isToolSearchToolSearchResultBlock,
  node: {
    type: ["object"],
    required: ["type", "tool_references"],
    properties: {
      type: {type: ["string"], const: "tool_search_tool_search_result"},
      tool_references: {type: ["array"], items: {$ref: () => ToolReferenceBlock}},
    },
  },
}

export const ToolSearchToolResultBlockContent = {
  pointer: "#/components/schemas/ToolSearchToolResultBlockContent",
  is: is.isToolSearchToolResultBlockContent,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => ToolSearchToolSearchResultBlock}, {$ref: () => ToolSearchToolResultErrorObject}],
    discriminator: {propertyName: "type", mapping: {tool_search_tool_search_result: 0, tool_search_tool_result_error: 1}},
  },
}

export const ToolSearchToolResultBlock = {
  pointer: "#/components/schemas/ToolSearchToolResultBlock",
  is: is.isToolSearchToolResultBlock,
  node: {
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
  },
}

export const AdvisorToolResultBlockContent = {
  pointer: "#/components/schemas/AdvisorToolResultBlockContent",
  is: is.isAdvisorToolResultBlockContent,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => AdvisorResultBlock},
      {$ref: () => AdvisorRedactedResultBlock},
      {$ref: () => AdvisorToolResultErrorObject},
    ],
    discriminator: {propertyName: "type", mapping: {advisor_result: 0, advisor_redacted_result: 1, advisor_tool_result_error: 2}},
  },
}

export const AdvisorToolResultBlock = {
  pointer: "#/components/schemas/AdvisorToolResultBlock",
  is: is.isAdvisorToolResultBlock,
  node: {
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
  },
}

export const MCPToolResultBlock = {
  pointer: "#/components/schemas/MCPToolResultBlock",
  is: is.isMCPToolResultBlock,
  node: {
    type: ["object"],
    required: ["type", "tool_use_id", "is_error", "content"],
    properties: {
      type: {type: ["string"], const: "mcp_tool_result"},
      tool_use_id: {type: ["string"]},
      is_error: {type: ["boolean"]},
      content: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => TextBlock}}]},
    },
  },
}

export const MCPTool = {
  pointer: "#/components/schemas/MCPTool",
  is: is.isMCPTool,
  node: {
    type: ["object"],
    properties: {
      name: {pointer: "#/components/schemas/MCPToolBase/properties/name", type: ["string"]},
      input_schema: {
        pointer: "#/components/schemas/MCPToolBase/properties/input_schema",
        type: ["object"],
        additionalProperties: true,
      },
      description: {pointer: "#/components/schemas/MCPTool/properties/description", type: ["string", "null"]},
    },
    required: ["name", "input_schema"],
  },
}

export const MCPToolListingBlock = {
  pointer: "#/components/schemas/MCPToolListingBlock",
  is: is.isMCPToolListingBlock,
  node: {
    type: ["object"],
    required: ["type", "mcp_server_name", "tools"],
    properties: {
      type: {type: ["string"], const: "mcp_tool_listing"},
      mcp_server_name: {type: ["string"]},
      tools: {type: ["array"], items: {$ref: () => MCPTool}},
    },
  },
}

export const ResponseToolChangeToolReference = {
  pointer: "#/components/schemas/ResponseToolChangeToolReference",
  is: is.isResponseToolChangeToolReference,
  node: {
    type: ["object"],
    required: ["type", "name"],
    properties: {type: {type: ["string"], const: "tool_reference"}, name: {type: ["string"]}},
  },
}

export const ResponseToolChangeMCPToolReference = {
  pointer: "#/components/schemas/ResponseToolChangeMCPToolReference",
  is: is.isResponseToolChangeMCPToolReference,
  node: {
    type: ["object"],
    required: ["type", "server_name", "name"],
    properties: {type: {type: ["string"], const: "mcp_tool_reference"}, server_name: {type: ["string"]}, name: {type: ["string"]}},
  },
}

export const ResponseToolChangeMCPToolsetReference = {
  pointer: "#/components/schemas/ResponseToolChangeMCPToolsetReference",
  is: is.isResponseToolChangeMCPToolsetReference,
  node: {
    type: ["object"],
    required: ["type", "server_name"],
    properties: {type: {type: ["string"], const: "mcp_toolset_reference"}, server_name: {type: ["string"]}},
  },
}

export const ToolDefinition = {
  pointer: "#/components/schemas/ToolDefinition",
  is: is.isToolDefinition,
  node: {
    type: ["object"],
    properties: {
      type: {type: ["string", "null"]},
      name: {type: ["string"]},
      description: {type: ["string", "null"]},
      input_schema: {type: ["object"]},
    },
  },
}

export const ToolChangeToolDefinition = {
  pointer: "#/components/schemas/ToolChangeToolDefinition",
  is: is.isToolChangeToolDefinition,
  node: {
    type: ["object"],
    required: ["type", "definition"],
    properties: {type: {type: ["string"], const: "tool_definition"}, definition: {$ref: () => ToolDefinition}},
  },
}

export const AddedTool = {
  pointer: "#/components/schemas/AddedTool",
  is: is.isAddedTool,
  node: {
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
  },
}

export const ToolAdditionBlock = {
  pointer: "#/components/schemas/ToolAdditionBlock",
  is: is.isToolAdditionBlock,
  node: {
    type: ["object"],
    required: ["type", "tool"],
    properties: {type: {type: ["string"], const: "tool_addition"}, tool: {$ref: () => AddedTool}},
  },
}

export const RemovedTool = {
  pointer: "#/components/schemas/RemovedTool",
  is: is.isRemovedTool,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => ResponseToolChangeToolReference},
      {$ref: () => ResponseToolChangeMCPToolReference},
      {$ref: () => ResponseToolChangeMCPToolsetReference},
    ],
    discriminator: {propertyName: "type", mapping: {tool_reference: 0, mcp_tool_reference: 1, mcp_toolset_reference: 2}},
  },
}

export const ToolRemovalBlock = {
  pointer: "#/components/schemas/ToolRemovalBlock",
  is: is.isToolRemovalBlock,
  node: {
    type: ["object"],
    required: ["type", "tool"],
    properties: {type: {type: ["string"], const: "tool_removal"}, tool: {$ref: () => RemovedTool}},
  },
}

export const ToolChangeBlock = {
  pointer: "#/components/schemas/ToolChangeBlock",
  is: is.isToolChangeBlock,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [{$ref: () => ToolAdditionBlock}, {$ref: () => ToolRemovalBlock}],
    discriminator: {propertyName: "type", mapping: {tool_addition: 0, tool_removal: 1}},
  },
}

export const CompactionBlock = {
  pointer: "#/components/schemas/CompactionBlock",
  is: is.isCompactionBlock,
  node: {
    type: ["object"],
    required: ["type", "content"],
    properties: {
      type: {type: ["string"], const: "compaction"},
      content: {type: ["string", "null"]},
      encrypted_content: {type: ["string", "null"]},
      signature: {type: ["string", "null"]},
      tool_changes: {type: ["array", "null"], items: {$ref: () => ToolChangeBlock}},
    },
  },
}

export const FallbackInfo = {
  pointer: "#/components/schemas/FallbackInfo",
  is: is.isFallbackInfo,
  node: {type: ["object"], required: ["model"], properties: {model: {$ref: () => Model}}},
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

export const FallbackRefusalTrigger = {
  pointer: "#/components/schemas/FallbackRefusalTrigger",
  is: is.isFallbackRefusalTrigger,
  node: {
    type: ["object"],
    required: ["type"],
    properties: {type: {type: ["string"], const: "refusal"}, category: {$ref: () => RefusalCategory}},
  },
}

export const FallbackBlock = {
  pointer: "#/components/schemas/FallbackBlock",
  is: is.isFallbackBlock,
  node: {
    type: ["object"],
    required: ["type", "from", "to"],
    properties: {
      type: {type: ["string"], const: "fallback"},
      from: {$ref: () => FallbackInfo},
      to: {$ref: () => FallbackInfo},
      trigger: {$ref: () => FallbackRefusalTrigger},
    },
  },
}

export const ContentBlock = {
  pointer: "#/components/schemas/ContentBlock",
  is: is.isContentBlock,
  node: {
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

export const ContainerSkill = {
  pointer: "#/components/schemas/ContainerSkill",
  is: is.isContainerSkill,
  node: {
    type: ["object"],
    required: ["type", "skill_id", "version"],
    properties: {
      type: {type: ["string"], enum: ["anthropic", "custom"], extensible: true},
      skill_id: {type: ["string"]},
      version: {type: ["string"]},
    },
  },
}

export const Container = {
  pointer: "#/components/schemas/Container",
  is: is.isContainer,
  node: {
    type: ["object"],
    required: ["id", "expires_at"],
    properties: {
      id: {type: ["string"]},
      expires_at: {type: ["string"], format: "date-time"},
      skills: {type: ["array", "null"], items: {$ref: () => ContainerSkill}},
    },
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

export const MessageBase = {
  pointer: "#/components/schemas/MessageBase",
  is: is.isMessageBase,
  node: {
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
      context_management: {anyOf: [{$ref: () => ContextManagementResponse}, {type: ["null"]}]},
      input_transformations: {anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}]},
    },
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

export const Message = {
  pointer: "#/components/schemas/Message",
  is: is.isMessage,
  node: {
    type: ["object"],
    properties: {
      id: {pointer: "#/components/schemas/MessageBase/properties/id", type: ["string"]},
      type: {pointer: "#/components/schemas/MessageBase/properties/type", type: ["string"], const: "message"},
      role: {pointer: "#/components/schemas/MessageBase/properties/role", type: ["string"], const: "assistant"},
      content: {
        pointer: "#/components/schemas/MessageBase/properties/content",
        type: ["array"],
        items: {$ref: () => ContentBlock},
      },
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
      },
      input_transformations: {
        pointer: "#/components/schemas/MessageBase/properties/input_transformations",
        anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      },
      stop_reason: {pointer: "#/components/schemas/Message/properties/stop_reason", $ref: () => StopReason},
    },
    required: ["id", "type", "role", "content", "model", "usage", "stop_reason"],
  },
}

export const StartedMessage = {
  pointer: "#/components/schemas/StartedMessage",
  is: is.isStartedMessage,
  node: {
    type: ["object"],
    properties: {
      id: {pointer: "#/components/schemas/MessageBase/properties/id", type: ["string"]},
      type: {pointer: "#/components/schemas/MessageBase/properties/type", type: ["string"], const: "message"},
      role: {pointer: "#/components/schemas/MessageBase/properties/role", type: ["string"], const: "assistant"},
      content: {
        pointer: "#/components/schemas/MessageBase/properties/content",
        type: ["array"],
        items: {$ref: () => ContentBlock},
      },
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
      },
      input_transformations: {
        pointer: "#/components/schemas/MessageBase/properties/input_transformations",
        anyOf: [{type: ["array"], items: {$ref: () => InputTransformation}}, {type: ["null"]}],
      },
      stop_reason: {
        pointer: "#/components/schemas/StartedMessage/properties/stop_reason",
        anyOf: [{$ref: () => StopReason}, {type: ["null"]}],
      },
    },
    required: ["id", "type", "role", "content", "model", "usage", "stop_reason"],
  },
}

export const MessageStartEvent = {
  pointer: "#/components/schemas/MessageStartEvent",
  is: is.isMessageStartEvent,
  node: {
    type: ["object"],
    required: ["type", "message"],
    properties: {type: {type: ["string"], const: "message_start"}, message: {$ref: () => StartedMessage}},
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

export const CitationsDelta = {
  pointer: "#/components/schemas/CitationsDelta",
  is: is.isCitationsDelta,
  node: {
    type: ["object"],
    required: ["type", "citation"],
    properties: {type: {type: ["string"], const: "citations_delta"}, citation: {$ref: () => TextCitation}},
  },
}

export const CompactionContentBlockDelta = {
  pointer: "#/components/schemas/CompactionContentBlockDelta",
  is: is.isCompactionContentBlockDelta,
  node: {
    type: ["object"],
    required: ["type", "content"],
    properties: {
      type: {type: ["string"], const: "compaction_delta"},
      content: {type: ["string", "null"]},
      encrypted_content: {type: ["string", "null"]},
    },
  },
}

export const ContentBlockDelta = {
  pointer: "#/components/schemas/ContentBlockDelta",
  is: is.isContentBlockDelta,
  node: {
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
      mapping: {
        text_delta: 0,
        input_json_delta: 1,
        thinking_delta: 2,
        signature_delta: 3,
        citations_delta: 4,
        compaction_delta: 5,
      },
    },
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
      container: {anyOf: [{$ref: () => Container}, {type: ["null"]}]},
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

export const ErrorCode = {
  pointer: "#/components/schemas/ErrorCode",
  is: is.isErrorCode,
  node: {
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
      "image_dimensions_too_large",
      "linked_organization_billing_unavailable",
      "linked_organization_spend_limit_reached",
      "organization_on_hold",
      "organization_type_not_supported",
      "parent_organization_required",
      "ramp_limit_exceeded",
      "request_body_encoding_invalid",
      "request_body_encoding_unsupported",
      "request_body_too_large_after_decoding",
      "sandbox_egress_restricted",
      "thread_already_continued",
      "thread_continue_in_flight",
      "thread_fingerprint_mismatch",
      "thread_not_found",
      "thread_unsupported_request",
      "tool_name_conflict",
      "tool_reference_unresolved",
    ],
    extensible: true,
  },
}

export const ErrorDetails = {
  pointer: "#/components/schemas/ErrorDetails",
  is: is.isErrorDetails,
  node: {
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
  },
}

export const ErrorObjectBase = {
  pointer: "#/components/schemas/ErrorObjectBase",
  is: is.isErrorObjectBase,
  node: {
    type: ["object"],
    required: ["message"],
    properties: {message: {type: ["string"]}, details: {anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}]}},
  },
}

export const InvalidRequestErrorObject = {
  pointer: "#/components/schemas/InvalidRequestErrorObject",
  is: is.isInvalidRequestErrorObject,
  node: {
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
  },
}

export const AuthenticationErrorObject = {
  pointer: "#/components/schemas/AuthenticationErrorObject",
  is: is.isAuthenticationErrorObject,
  node: {
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
  },
}

export const BillingErrorObject = {
  pointer: "#/components/schemas/BillingErrorObject",
  is: is.isBillingErrorObject,
  node: {
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
  },
}

export const PermissionErrorObject = {
  pointer: "#/components/schemas/PermissionErrorObject",
  is: is.isPermissionErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      details: {
        pointer: "#/components/schemas/ErrorObjectBase/properties/details",
        anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
      },
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
      details: {
        pointer: "#/components/schemas/ErrorObjectBase/properties/details",
        anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
      },
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
  },
}

export const RateLimitErrorObject = {
  pointer: "#/components/schemas/RateLimitErrorObject",
  is: is.isRateLimitErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      details: {
        pointer: "#/components/schemas/ErrorObjectBase/properties/details",
        anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
      },
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
  },
}

export const APIErrorObject = {
  pointer: "#/components/schemas/APIErrorObject",
  is: is.isAPIErrorObject,
  node: {
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
  },
}

export const OverloadedErrorObject = {
  pointer: "#/components/schemas/OverloadedErrorObject",
  is: is.isOverloadedErrorObject,
  node: {
    type: ["object"],
    properties: {
      message: {pointer: "#/components/schemas/ErrorObjectBase/properties/message", type: ["string"]},
      details: {
        pointer: "#/components/schemas/ErrorObjectBase/properties/details",
        anyOf: [{$ref: () => ErrorDetails}, {type: ["null"]}],
      },
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

export const MessageBatchProcessingStatus = {
  pointer: "#/components/schemas/MessageBatchProcessingStatus",
  is: is.isMessageBatchProcessingStatus,
  node: {type: ["string"], enum: ["in_progress", "canceling", "ended"], extensible: true},
}

export const MessageBatchRequestCounts = {
  pointer: "#/components/schemas/MessageBatchRequestCounts",
  is: is.isMessageBatchRequestCounts,
  node: {
    type: ["object"],
    required: ["processing", "succeeded", "errored", "canceled", "expired"],
    properties: {
      processing: {type: ["integer"], minimum: 0},
      succeeded: {type: ["integer"], minimum: 0},
      errored: {type: ["integer"], minimum: 0},
      canceled: {type: ["integer"], minimum: 0},
      expired: {type: ["integer"], minimum: 0},
    },
  },
}

export const MessageBatch = {
  pointer: "#/components/schemas/MessageBatch",
  is: is.isMessageBatch,
  node: {
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
  },
}

export const MessageBatchesPage = {
  pointer: "#/components/schemas/MessageBatchesPage",
  is: is.isMessageBatchesPage,
  node: {
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
  },
}

export const MessageBatchRequest = {
  pointer: "#/components/schemas/MessageBatchRequest",
  is: is.isMessageBatchRequest,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["custom_id", "params"],
    properties: {
      custom_id: {type: ["string"], pattern: "^[a-zA-Z0-9_-]{1,64}$"},
      params: {$ref: () => CreateMessageRequest, type: ["object"], properties: {stream: {not: {const: true}}}},
    },
  },
}

export const CreateMessageBatchRequest = {
  pointer: "#/components/schemas/CreateMessageBatchRequest",
  is: is.isCreateMessageBatchRequest,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["requests"],
    properties: {requests: {type: ["array"], minItems: 1, maxItems: 100000, items: {$ref: () => MessageBatchRequest}}},
  },
}

export const DeletedMessageBatch = {
  pointer: "#/components/schemas/DeletedMessageBatch",
  is: is.isDeletedMessageBatch,
  node: {
    type: ["object"],
    required: ["id", "type"],
    properties: {id: {type: ["string"]}, type: {type: ["string"], const: "message_batch_deleted"}},
  },
}

export const MessageBatchSucceededResult = {
  pointer: "#/components/schemas/MessageBatchSucceededResult",
  is: is.isMessageBatchSucceededResult,
  node: {
    type: ["object"],
    required: ["type", "message"],
    properties: {type: {type: ["string"], const: "succeeded"}, message: {$ref: () => Message}},
  },
}

export const MessageBatchErroredResult = {
  pointer: "#/components/schemas/MessageBatchErroredResult",
  is: is.isMessageBatchErroredResult,
  node: {
    type: ["object"],
    required: ["type", "error"],
    properties: {type: {type: ["string"], const: "errored"}, error: {$ref: () => ErrorResponse}},
  },
}

export const MessageBatchCanceledResult = {
  pointer: "#/components/schemas/MessageBatchCanceledResult",
  is: is.isMessageBatchCanceledResult,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "canceled"}}},
}

export const MessageBatchExpiredResult = {
  pointer: "#/components/schemas/MessageBatchExpiredResult",
  is: is.isMessageBatchExpiredResult,
  node: {type: ["object"], required: ["type"], properties: {type: {type: ["string"], const: "expired"}}},
}

export const MessageBatchResult = {
  pointer: "#/components/schemas/MessageBatchResult",
  is: is.isMessageBatchResult,
  node: {
    type: ["object"],
    extensible: true,
    oneOf: [
      {$ref: () => MessageBatchSucceededResult},
      {$ref: () => MessageBatchErroredResult},
      {$ref: () => MessageBatchCanceledResult},
      {$ref: () => MessageBatchExpiredResult},
    ],
    discriminator: {propertyName: "type", mapping: {succeeded: 0, errored: 1, canceled: 2, expired: 3}},
  },
}

export const MessageBatchIndividualResponse = {
  pointer: "#/components/schemas/MessageBatchIndividualResponse",
  is: is.isMessageBatchIndividualResponse,
  node: {
    type: ["object"],
    required: ["custom_id", "result"],
    properties: {custom_id: {type: ["string"]}, result: {$ref: () => MessageBatchResult}},
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

export const InputMessage = {
  pointer: "#/components/schemas/InputMessage",
  is: is.isInputMessage,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => MessageParam}, {$ref: () => SystemMessageParam}],
    discriminator: {propertyName: "role", mapping: {user: 0, assistant: 0, system: 1}},
  },
}

export const SystemMessageParam = {
  pointer: "#/components/schemas/SystemMessageParam",
  is: is.isSystemMessageParam,
  node: {
    type: ["object"],
    additionalProperties: false,
    required: ["role"],
    properties: {
      role: {type: ["string"], const: "system"},
      content: {anyOf: [{$ref: () => SystemMessageContentParam}, {type: ["null"]}]},
      clear_at: {type: ["string", "null"], enum: ["never", "next_user_message", null]},
      output_config: {anyOf: [{$ref: () => SystemMessageOutputConfig}, {type: ["null"]}]},
    },
  },
}

export const SystemMessageContentParam = {
  pointer: "#/components/schemas/SystemMessageContentParam",
  is: is.isSystemMessageContentParam,
  node: {anyOf: [{type: ["string"]}, {type: ["array"], items: {$ref: () => SystemMessageBlockParam}}]},
}

export const SystemMessageBlockParam = {
  pointer: "#/components/schemas/SystemMessageBlockParam",
  is: is.isSystemMessageBlockParam,
  node: {
    type: ["object"],
    oneOf: [{$ref: () => TextBlockParam}, {$ref: () => ToolAdditionBlockParam}, {$ref: () => ToolRemovalBlockParam}],
    discriminator: {propertyName: "type", mapping: {text: 0, tool_addition: 1, tool_removal: 2}},
  },
}

export const SystemMessageOutputConfig = {
  pointer: "#/components/schemas/SystemMessageOutputConfig",
  is: is.isSystemMessageOutputConfig,
  node: {
    type: ["object"],
    additionalProperties: false,
    properties: {effort: {anyOf: [{$ref: () => Effort}, {type: ["null"]}]}},
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

export const ListMessageBatchesQueryLimit = {
  pointer: "#/components/parameters/Limit/schema",
  is: is.isListMessageBatchesQueryLimit,
  node: {type: ["integer"], minimum: 1, maximum: 1000},
}

export const ListMessageBatchesQueryBefore_id = {
  pointer: "#/components/parameters/BeforeId/schema",
  is: is.isListMessageBatchesQueryBefore_id,
  node: {type: ["string"]},
}

export const ListMessageBatchesQueryAfter_id = {pointer: "#/components/parameters/AfterId/schema", is: is.isListMessageBatchesQueryAfter_id, node: {type: ["string"]}}

export const GetMessageBatchPathMessage_batch_id = {
  pointer: "#/components/parameters/MessageBatchId/schema",
  is: is.isGetMessageBatchPathMessage_batch_id,
  node: {type: ["string"], minLength: 1},
}

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
