// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
function isAnthropicBeta(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++, data === "" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    data === "advisor-tool-2026-03-01" || data === "cache-diagnosis-2026-04-07" || data === "code-execution-2025-05-22" || data === "compact-2026-01-12" || data === "compact-2026-09-04" || data === "computer-use-2024-10-22" || data === "computer-use-2025-01-24" || data === "computer-use-2025-11-24" || data === "context-1m-2025-08-07" || data === "context-management-2025-06-27" || data === "dev-full-thinking-2025-05-14" || data === "extended-cache-ttl-2025-04-11" || data === "fallback-credit-2026-06-01" || data === "fallback-credit-2026-07-01" || data === "fast-mode-2026-02-01" || data === "files-api-2025-04-14" || data === "inline-tools-2026-09-15" || data === "interleaved-thinking-2025-05-14" || data === "mcp-client-2025-04-04" || data === "mcp-client-2025-11-20" || data === "mcp-client-2026-09-15" || data === "message-batches-2024-09-24" || data === "message-threads-2026-08-12" || data === "mid-conversation-output-config-2026-07-01" || data === "mid-conversation-system-clear-at-2026-08-21" || data === "mid-conversation-tool-changes-2026-07-01" || data === "model-context-window-exceeded-2025-08-26" || data === "output-128k-2025-02-19" || data === "output-300k-2026-03-24" || data === "pdfs-2024-09-25" || data === "prompt-caching-2024-07-31" || data === "server-side-fallback-2026-06-01" || data === "server-side-fallback-2026-07-01" || data === "skills-2025-10-02" || data === "structured-outputs-2025-11-13" || data === "task-budgets-2026-03-13" || data === "thinking-binding-controls-2026-08-01" || data === "thinking-display-updates-2026-08-18" || data === "thinking-token-count-2026-05-13" || data === "token-counting-2024-11-01" || data === "token-efficient-tools-2025-02-19" || data === "user-profiles-2026-03-24" || data === "user-profiles-2026-08-18" || data === "user-profiles-2026-09-04" || data === "user-profiles-billing-2026-10-01" || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isModel(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++, data === "" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    data === "claude-3-opus-20240229" || data === "claude-3-5-sonnet-20241022" || data === "claude-3-5-haiku-20241022" || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isCacheControlEphemeral(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "ephemeral")
            return !1;
        } else if (key0 === "ttl") {
          if (!(value0 === "5m" || value0 === "1h" || value0 === null))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitedDocument(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title" && (missing0--, typeof value0 != "string" && value0 !== null))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitedCharacters(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_char_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_char_index" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationCharLocationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_char_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_char_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "char_location")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitedPages(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_page_number") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "end_page_number" && (missing0--, !Number.isInteger(value0) || value0 < 1))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationPageLocationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_page_number") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "end_page_number") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "page_location")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitedBlocks(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "start_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_block_index" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationContentBlockLocationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "content_block_location")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationsWebSearchResultLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_result_location")
            return !1;
        } else if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "encrypted_index") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "url" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationWebSearchResultLocationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_result_location")
            return !1;
        } else if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "encrypted_index") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationsSearchResultLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 7;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "start_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "search_result_location")
            return !1;
        } else if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "search_result_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "source") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title" && (missing0--, typeof value0 != "string" && value0 !== null))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationSearchResultLocationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 7;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "start_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "search_result_location")
            return !1;
        } else if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "search_result_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "source") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextCitationParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "char_location") {
          if (!isCitationCharLocationParam(data))
            return !1;
        } else if (tag0 === "page_location") {
          if (!isCitationPageLocationParam(data))
            return !1;
        } else if (tag0 === "content_block_location") {
          if (!isCitationContentBlockLocationParam(data))
            return !1;
        } else if (tag0 === "web_search_result_location") {
          if (!isCitationWebSearchResultLocationParam(data))
            return !1;
        } else if (tag0 === "search_result_location") {
          if (!isCitationSearchResultLocationParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isTextBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text")
            return !1;
        } else if (key0 === "text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "citations") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isTextCitationParam(value0[i0]))
                return !1;
          }
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBase64ImageSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "base64")
            return !1;
        } else if (key0 === "media_type") {
          if (missing0--, !(value0 === "image/jpeg" || value0 === "image/png" || value0 === "image/gif" || value0 === "image/webp"))
            return !1;
        } else if (key0 === "data") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var formats0 = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:[^\s"<>\\^`{|}]*)$/;
function isURLImageSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "url")
            return !1;
        } else if (key0 === "url")
          if (missing0--, typeof value0 == "string") {
            if (!formats0.test(value0))
              return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFileImageSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "file")
            return !1;
        } else if (key0 === "file_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isImageSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!isBase64ImageSource(data))
            return !1;
        } else if (tag0 === "url") {
          if (!isURLImageSource(data))
            return !1;
        } else if (tag0 === "file") {
          if (!isFileImageSource(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isImageTransformationsParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "oversized_image") {
          if (!(value0 === "downsize" || value0 === "error" || value0 === null))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isImageBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "image")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !isImageSource(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "transformations") {
          if (value0 !== null && !isImageTransformationsParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBase64PDFSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "base64")
            return !1;
        } else if (key0 === "media_type") {
          if (missing0--, value0 !== "application/pdf")
            return !1;
        } else if (key0 === "data") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isURLPDFSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "url")
            return !1;
        } else if (key0 === "url")
          if (missing0--, typeof value0 == "string") {
            if (!formats0.test(value0))
              return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isPlainTextSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text")
            return !1;
        } else if (key0 === "media_type") {
          if (missing0--, value0 !== "text/plain")
            return !1;
        } else if (key0 === "data") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlockSourceContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!isTextBlockParam(data))
            return !1;
        } else if (tag0 === "image") {
          if (!isImageBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isContentBlockSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "content")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, typeof value0 != "string")
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isContentBlockSourceContent(value0[i0]))
                  return !1;
            } else
              return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFileDocumentSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "file")
            return !1;
        } else if (key0 === "file_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDocumentSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!isBase64PDFSource(data))
            return !1;
        } else if (tag0 === "url") {
          if (!isURLPDFSource(data))
            return !1;
        } else if (tag0 === "text") {
          if (!isPlainTextSource(data))
            return !1;
        } else if (tag0 === "content") {
          if (!isContentBlockSource(data))
            return !1;
        } else if (tag0 === "file") {
          if (!isFileDocumentSource(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCitationsConfigParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "enabled") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDocumentBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "document")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !isDocumentSource(value0))
            return !1;
        } else if (key0 === "title") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "context") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSearchResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "search_result")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isTextBlockParam(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "thinking")
            return !1;
        } else if (key0 === "thinking") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "signature") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRedactedThinkingBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "redacted_thinking")
            return !1;
        } else if (key0 === "data") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDirectCallerParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "direct")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolCallerBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "tool_id" && (missing0--, typeof value0 != "string"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolCallerParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20250825")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolCaller20260120Param(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20260120")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolUseCallerParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "direct") {
          if (!isDirectCallerParam(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!isServerToolCallerParam(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!isServerToolCaller20260120Param(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolUseBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_use")
            return !1;
        } else if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !isToolUseCallerParam(value0))
            return !1;
        } else if (key0 === "toolset_name") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolReferenceBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_reference")
            return !1;
        } else if (key0 === "tool_name" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolReferenceBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_reference")
            return !1;
        } else if (key0 === "tool_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateTabEntry(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tab_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "active") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateChangeTabOpened(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tab_opened")
            return !1;
        } else if (key0 === "tab_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserDownload(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "download_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateChangeDownloadStarted(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "download_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "download_started")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateChangeDownloadCompleted(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "download_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "download_completed")
            return !1;
        } else if (key0 === "path") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "size_bytes") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateChangeDownloadFailed(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "download_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "download_failed")
            return !1;
        } else if (key0 === "error") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserStateChange(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tab_opened") {
          if (!isBrowserStateChangeTabOpened(data))
            return !1;
        } else if (tag0 === "download_started") {
          if (!isBrowserStateChangeDownloadStarted(data))
            return !1;
        } else if (tag0 === "download_completed") {
          if (!isBrowserStateChangeDownloadCompleted(data))
            return !1;
        } else if (tag0 === "download_failed") {
          if (!isBrowserStateChangeDownloadFailed(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isBrowserStateBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "browser_state")
            return !1;
        } else if (key0 === "tabs")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isBrowserStateTabEntry(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "state_changes") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            if (value0.length < 1)
              return !1;
            {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (!isBrowserStateChange(value0[i1]))
                  return !1;
            }
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolResultContentBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!isTextBlockParam(data))
            return !1;
        } else if (tag0 === "image") {
          if (!isImageBlockParam(data))
            return !1;
        } else if (tag0 === "document") {
          if (!isDocumentBlockParam(data))
            return !1;
        } else if (tag0 === "search_result") {
          if (!isSearchResultBlockParam(data))
            return !1;
        } else if (tag0 === "tool_reference") {
          if (!isToolReferenceBlockParam(data))
            return !1;
        } else if (tag0 === "browser_state") {
          if (!isBrowserStateBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_result")
            return !1;
        } else if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "content") {
          if (typeof value0 != "string" && value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isToolResultContentBlockParam(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "is_error") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "toolset_name") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolName(data) {
  return data === "web_search" || data === "web_fetch" || data === "code_execution" || data === "bash_code_execution" || data === "text_editor_code_execution" || data === "tool_search_tool_regex" || data === "tool_search_tool_bm25" || data === "advisor";
}
function isServerToolUse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !isServerToolName(value0))
            return !1;
        } else if (key0 === "input" && (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0))))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolUseBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !isServerToolName(value0))
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "server_tool_use")
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !isToolUseCallerParam(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolResultBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "tool_use_id" && (missing0--, typeof value0 != "string"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolResultParamBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control" && value0 !== null && !isCacheControlEphemeral(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_result")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "encrypted_content") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "page_age" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_result")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "title") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "encrypted_content") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "page_age") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "unavailable" || data === "too_many_requests" || data === "query_too_long" || data === "request_too_large" || data === "max_uses_exceeded";
}
function isWebSearchToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !isWebSearchToolResultErrorCode(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchToolRequestErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isWebSearchToolResultErrorCode(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchToolResultBlockParamContent(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        isWebSearchResultBlockParam(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    isWebSearchToolRequestErrorObject(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isWebSearchToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isWebSearchToolResultBlockParamContent(value0))
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !isToolUseCallerParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_result")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isDocumentBlockParam(value0))
            return !1;
        } else if (key0 === "retrieved_at") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "url_too_long" || data === "url_not_allowed" || data === "url_not_in_prior_context" || data === "unsupported_content_type" || data === "content_too_large" || data === "too_many_requests" || data === "max_uses_exceeded" || data === "unavailable" || data === "url_not_accessible";
}
function isWebFetchToolResultErrorBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !isWebFetchToolResultErrorCode(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultErrorBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isWebFetchToolResultErrorCode(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_fetch_result") {
          if (!isWebFetchBlockParam(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result_error") {
          if (!isWebFetchToolResultErrorBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isWebFetchToolResultBlockParamContent(value0))
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !isToolUseCallerParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionOutcome(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code" && (missing0--, !Number.isInteger(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionOutputBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_output")
            return !1;
        } else if (key0 === "file_id" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionOutputBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_output")
            return !1;
        } else if (key0 === "file_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_result")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isCodeExecutionOutputBlockParam(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "abort_reason") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isEncryptedCodeExecutionResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "encrypted_code_execution_result")
            return !1;
        } else if (key0 === "encrypted_stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isCodeExecutionOutputBlockParam(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable";
}
function isCodeExecutionToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !isCodeExecutionToolResultErrorCode(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultErrorParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isCodeExecutionToolResultErrorCode(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "code_execution_result") {
          if (!isCodeExecutionResultBlockParam(data))
            return !1;
        } else if (tag0 === "encrypted_code_execution_result") {
          if (!isEncryptedCodeExecutionResultBlockParam(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result_error") {
          if (!isCodeExecutionToolResultErrorParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isCodeExecutionToolResultBlockParamContent(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionOutputBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_output")
            return !1;
        } else if (key0 === "file_id" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionOutputBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_output")
            return !1;
        } else if (key0 === "file_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_result")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isBashCodeExecutionOutputBlockParam(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "output_file_too_large" || data === "unavailable";
}
function isBashCodeExecutionToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !isBashCodeExecutionToolResultErrorCode(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultErrorParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isBashCodeExecutionToolResultErrorCode(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "bash_code_execution_result") {
          if (!isBashCodeExecutionResultBlockParam(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result_error") {
          if (!isBashCodeExecutionToolResultErrorParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isBashCodeExecutionToolResultBlockParamContent(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionViewResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_view_result")
            return !1;
        } else if (key0 === "file_type") {
          if (missing0--, !(value0 === "text" || value0 === "image" || value0 === "pdf"))
            return !1;
        } else if (key0 === "content") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "start_line") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "num_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "total_lines" && !Number.isInteger(value0) && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionViewResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_view_result")
            return !1;
        } else if (key0 === "file_type") {
          if (missing0--, !(value0 === "text" || value0 === "image" || value0 === "pdf"))
            return !1;
        } else if (key0 === "content") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "start_line") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "num_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "total_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionCreateResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_create_result")
            return !1;
        } else if (key0 === "is_file_update" && (missing0--, typeof value0 != "boolean"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionCreateResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_create_result")
            return !1;
        } else if (key0 === "is_file_update") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionStrReplaceResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_str_replace_result")
            return !1;
        } else if (key0 === "old_start") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "old_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "new_start") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "new_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "lines") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionStrReplaceResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_str_replace_result")
            return !1;
        } else if (key0 === "old_start") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "old_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "new_start") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "new_lines") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "lines") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable" || data === "file_not_found";
}
function isTextEditorCodeExecutionToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isTextEditorCodeExecutionToolResultErrorCode(value0))
            return !1;
        } else if (key0 === "error_message" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultErrorParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isTextEditorCodeExecutionToolResultErrorCode(value0))
            return !1;
        } else if (key0 === "error_message") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_editor_code_execution_view_result") {
          if (!isTextEditorCodeExecutionViewResultBlockParam(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_create_result") {
          if (!isTextEditorCodeExecutionCreateResultBlockParam(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_str_replace_result") {
          if (!isTextEditorCodeExecutionStrReplaceResultBlockParam(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result_error") {
          if (!isTextEditorCodeExecutionToolResultErrorParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isTextEditorCodeExecutionToolResultBlockParamContent(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolSearchResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_search_result")
            return !1;
        } else if (key0 === "tool_references")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isToolReferenceBlockParam(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultErrorCode(data) {
  return data === "unavailable" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "invalid_tool_input";
}
function isToolSearchToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isToolSearchToolResultErrorCode(value0))
            return !1;
        } else if (key0 === "error_message" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultErrorParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isToolSearchToolResultErrorCode(value0))
            return !1;
        } else if (key0 === "error_message") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_search_tool_search_result") {
          if (!isToolSearchToolSearchResultBlockParam(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result_error") {
          if (!isToolSearchToolResultErrorParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isToolSearchToolResultBlockParamContent(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorAnswerBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "stop_reason" && typeof value0 != "string" && value0 !== null)
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stop_reason") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_result")
            return !1;
        } else if (key0 === "text" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "stop_reason") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_result")
            return !1;
        } else if (key0 === "text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorRedactedResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stop_reason") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_redacted_result")
            return !1;
        } else if (key0 === "encrypted_content" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorRedactedResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "stop_reason") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_redacted_result")
            return !1;
        } else if (key0 === "encrypted_content") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultErrorCode(data) {
  return data === "prompt_too_long" || data === "too_many_requests" || data === "overloaded" || data === "execution_time_exceeded" || data === "model_not_found" || data === "unavailable" || data === "max_uses_exceeded";
}
function isAdvisorToolResultErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !isAdvisorToolResultErrorCode(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultErrorParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !isAdvisorToolResultErrorCode(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultBlockParamContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "advisor_result") {
          if (!isAdvisorResultBlockParam(data))
            return !1;
        } else if (tag0 === "advisor_redacted_result") {
          if (!isAdvisorRedactedResultBlockParam(data))
            return !1;
        } else if (tag0 === "advisor_tool_result_error") {
          if (!isAdvisorToolResultErrorParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isAdvisorToolResultBlockParamContent(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolUseBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_use")
            return !1;
        } else if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input" && (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0))))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolUseBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_use")
            return !1;
        } else if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRequestMCPToolResultBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_result")
            return !1;
        } else if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "is_error") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "content") {
          if (typeof value0 != "string" && value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isTextBlockParam(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input_schema" && (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0))))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input_schema") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "description") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolListingBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_listing")
            return !1;
        } else if (key0 === "mcp_server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "tools")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isMCPToolParam(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContainerUploadBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "container_upload")
            return !1;
        } else if (key0 === "file_id" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContainerUploadBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "container_upload")
            return !1;
        } else if (key0 === "file_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeToolReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_reference")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeMCPToolReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_reference")
            return !1;
        } else if (key0 === "server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeMCPToolsetReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_toolset_reference")
            return !1;
        } else if (key0 === "server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAllowedCaller(data) {
  return data === "direct" || data === "code_execution_20250825" || data === "code_execution_20260120" || data === "code_execution_20260521";
}
function isToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control" && value0 !== null && !isCacheControlEphemeral(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isClientToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isJsonSchemaMap(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!isJsonSchema(data[key0]))
        return !1;
  } else
    return !1;
  return !0;
}
function isJsonSchemaList(data) {
  if (Array.isArray(data)) {
    if (data.length < 1)
      return !1;
    {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!isJsonSchema(data[i0]))
          return !1;
    }
  } else
    return !1;
  return !0;
}
function isJsonSchemaType(data) {
  return data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string";
}
function isJsonSchemaNames(data) {
  if (Array.isArray(data)) {
    var valid0 = !0;
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] != "string")
        return !1;
      var valid0 = !0;
    }
    if (valid0) {
      let length0 = data.length, valid1 = !0;
      if (length0 < 16) {
        outer0:
          for (let i1 = 1; i1 < length0; i1++)
            for (let j0 = 0; j0 < i1; j0++)
              if (data[i1] === data[j0]) {
                valid1 = !1;
                break outer0;
              }
      } else
        valid1 = new Set(data).size === length0;
      if (!valid1)
        return !1;
    }
  } else
    return !1;
  return !0;
}
var func0 = require_equal().default;
function isJsonSchemaObject(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 0;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0) {
          if (key0 === "$schema") {
            let _errs1 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 === "$id") {
            let _errs3 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid1 = _errs3 === errors;
            if (!valid1)
              return !1;
          } else if (key0 === "$ref") {
            let _errs5 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid2 = _errs5 === errors;
            if (!valid2)
              return !1;
          } else if (key0 === "$anchor") {
            let _errs7 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid3 = _errs7 === errors;
            if (!valid3)
              return !1;
          } else if (key0 === "$dynamicRef") {
            let _errs9 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid4 = _errs9 === errors;
            if (!valid4)
              return !1;
          } else if (key0 === "$dynamicAnchor") {
            let _errs11 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid5 = _errs11 === errors;
            if (!valid5)
              return !1;
          } else if (key0 === "$vocabulary") {
            let _errs13 = errors;
            if (errors === _errs13)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key1 in value0) {
                  let _errs16 = errors;
                  if (typeof value0[key1] != "boolean")
                    return !1;
                  var valid7 = _errs16 === errors;
                  if (!valid7)
                    break;
                }
              else
                return !1;
            var valid6 = _errs13 === errors;
            if (!valid6)
              return !1;
          } else if (key0 === "$comment") {
            let _errs18 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid8 = _errs18 === errors;
            if (!valid8)
              return !1;
          } else if (key0 === "$defs") {
            let _errs20 = errors;
            if (errors === _errs20)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key2 in value0) {
                  let _errs23 = errors;
                  isJsonSchema(value0[key2]) || errors++;
                  var valid10 = _errs23 === errors;
                  if (!valid10)
                    break;
                }
              else
                return !1;
            var valid9 = _errs20 === errors;
            if (!valid9)
              return !1;
          } else if (key0 === "definitions") {
            let _errs24 = errors;
            if (errors === _errs24)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key3 in value0) {
                  let _errs27 = errors;
                  isJsonSchema(value0[key3]) || errors++;
                  var valid12 = _errs27 === errors;
                  if (!valid12)
                    break;
                }
              else
                return !1;
            var valid11 = _errs24 === errors;
            if (!valid11)
              return !1;
          } else if (key0 === "patternProperties") {
            let _errs28 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            isJsonSchema(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            isJsonSchema(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            isJsonSchema(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            isJsonSchema(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            isJsonSchema(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            isJsonSchema(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            isJsonSchema(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            isJsonSchema(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            isJsonSchema(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            isJsonSchema(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            let _errs44 = errors, _errs45 = errors, valid30 = !1, _errs46 = errors;
            isJsonSchemaType(value0) || errors++;
            var _valid0 = _errs46 === errors;
            if (valid30 = valid30 || _valid0, !valid30) {
              let _errs47 = errors;
              if (errors === _errs47)
                if (Array.isArray(value0))
                  if (value0.length < 1)
                    errors++;
                  else {
                    var valid31 = !0;
                    let len0 = value0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs49 = errors;
                      isJsonSchemaType(value0[i0]) || errors++;
                      var valid31 = _errs49 === errors;
                      if (!valid31)
                        break;
                    }
                    if (valid31) {
                      let i1 = value0.length, j0;
                      if (i1 > 1) {
                        outer0:
                          for (; i1--; )
                            for (j0 = i1; j0--; )
                              if (func0(value0[i1], value0[j0])) {
                                errors++;
                                break outer0;
                              }
                      }
                    }
                  }
                else
                  errors++;
              var _valid0 = _errs47 === errors;
              valid30 = valid30 || _valid0;
            }
            if (valid30)
              errors = _errs45;
            else
              return errors++, !1;
            var valid29 = _errs44 === errors;
            if (!valid29)
              return !1;
          } else if (key0 !== "const") {
            if (key0 === "enum") {
              let _errs50 = errors;
              if (!Array.isArray(value0))
                return !1;
              var valid33 = _errs50 === errors;
              if (!valid33)
                return !1;
            } else if (key0 === "multipleOf") {
              let _errs52 = errors;
              if (errors === _errs52)
                if (typeof value0 == "number" && isFinite(value0)) {
                  if (value0 <= 0)
                    return !1;
                } else
                  return !1;
              var valid34 = _errs52 === errors;
              if (!valid34)
                return !1;
            } else if (key0 === "maximum") {
              let _errs54 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid35 = _errs54 === errors;
              if (!valid35)
                return !1;
            } else if (key0 === "exclusiveMaximum") {
              let _errs56 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid36 = _errs56 === errors;
              if (!valid36)
                return !1;
            } else if (key0 === "minimum") {
              let _errs58 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid37 = _errs58 === errors;
              if (!valid37)
                return !1;
            } else if (key0 === "exclusiveMinimum") {
              let _errs60 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid38 = _errs60 === errors;
              if (!valid38)
                return !1;
            } else if (key0 === "maxLength") {
              let _errs62 = errors;
              if (!Number.isInteger(value0) || errors === _errs62 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid39 = _errs62 === errors;
              if (!valid39)
                return !1;
            } else if (key0 === "minLength") {
              let _errs64 = errors;
              if (!Number.isInteger(value0) || errors === _errs64 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid40 = _errs64 === errors;
              if (!valid40)
                return !1;
            } else if (key0 === "pattern") {
              let _errs66 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid41 = _errs66 === errors;
              if (!valid41)
                return !1;
            } else if (key0 === "maxItems") {
              let _errs68 = errors;
              if (!Number.isInteger(value0) || errors === _errs68 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid42 = _errs68 === errors;
              if (!valid42)
                return !1;
            } else if (key0 === "minItems") {
              let _errs70 = errors;
              if (!Number.isInteger(value0) || errors === _errs70 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid43 = _errs70 === errors;
              if (!valid43)
                return !1;
            } else if (key0 === "uniqueItems") {
              let _errs72 = errors;
              if (typeof value0 != "boolean")
                return !1;
              var valid44 = _errs72 === errors;
              if (!valid44)
                return !1;
            } else if (key0 === "maxContains") {
              let _errs74 = errors;
              if (!Number.isInteger(value0) || errors === _errs74 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid45 = _errs74 === errors;
              if (!valid45)
                return !1;
            } else if (key0 === "minContains") {
              let _errs76 = errors;
              if (!Number.isInteger(value0) || errors === _errs76 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid46 = _errs76 === errors;
              if (!valid46)
                return !1;
            } else if (key0 === "maxProperties") {
              let _errs78 = errors;
              if (!Number.isInteger(value0) || errors === _errs78 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid47 = _errs78 === errors;
              if (!valid47)
                return !1;
            } else if (key0 === "minProperties") {
              let _errs80 = errors;
              if (!Number.isInteger(value0) || errors === _errs80 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid48 = _errs80 === errors;
              if (!valid48)
                return !1;
            } else if (key0 === "dependentRequired") {
              let _errs82 = errors;
              if (errors === _errs82)
                if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                  for (let key4 in value0) {
                    let data4 = value0[key4], _errs85 = errors;
                    if (errors === _errs85)
                      if (Array.isArray(data4)) {
                        var valid51 = !0;
                        let len1 = data4.length;
                        for (let i2 = 0; i2 < len1; i2++) {
                          let _errs87 = errors;
                          if (typeof data4[i2] != "string")
                            return !1;
                          var valid51 = _errs87 === errors;
                          if (!valid51)
                            break;
                        }
                        if (valid51) {
                          let length0 = data4.length, valid52 = !0;
                          if (length0 < 16) {
                            outer1:
                              for (let i3 = 1; i3 < length0; i3++)
                                for (let j1 = 0; j1 < i3; j1++)
                                  if (data4[i3] === data4[j1]) {
                                    valid52 = !1;
                                    break outer1;
                                  }
                          } else
                            valid52 = new Set(data4).size === length0;
                          if (!valid52)
                            return !1;
                        }
                      } else
                        return !1;
                    var valid50 = _errs85 === errors;
                    if (!valid50)
                      break;
                  }
                else
                  return !1;
              var valid49 = _errs82 === errors;
              if (!valid49)
                return !1;
            } else if (key0 === "title") {
              let _errs89 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid53 = _errs89 === errors;
              if (!valid53)
                return !1;
            } else if (key0 === "description") {
              let _errs91 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid54 = _errs91 === errors;
              if (!valid54)
                return !1;
            } else if (key0 !== "default") {
              if (key0 === "examples") {
                let _errs93 = errors;
                if (!Array.isArray(value0))
                  return !1;
                var valid55 = _errs93 === errors;
                if (!valid55)
                  return !1;
              } else if (key0 === "deprecated") {
                let _errs95 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid56 = _errs95 === errors;
                if (!valid56)
                  return !1;
              } else if (key0 === "readOnly") {
                let _errs97 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid57 = _errs97 === errors;
                if (!valid57)
                  return !1;
              } else if (key0 === "writeOnly") {
                let _errs99 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid58 = _errs99 === errors;
                if (!valid58)
                  return !1;
              } else if (key0 === "format") {
                let _errs101 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid59 = _errs101 === errors;
                if (!valid59)
                  return !1;
              } else if (key0 === "contentEncoding") {
                let _errs103 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid60 = _errs103 === errors;
                if (!valid60)
                  return !1;
              } else if (key0 === "contentMediaType") {
                let _errs105 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid61 = _errs105 === errors;
                if (!valid61)
                  return !1;
              } else if (key0 === "contentSchema") {
                let _errs107 = errors;
                isJsonSchema(value0) || errors++;
                var valid62 = _errs107 === errors;
                if (!valid62)
                  return !1;
              } else if (key0 === "properties") {
                let _errs108 = errors;
                isJsonSchemaMap(value0) || errors++;
                var valid63 = _errs108 === errors;
                if (!valid63)
                  return !1;
              } else if (key0 === "required") {
                let _errs109 = errors;
                isJsonSchemaNames(value0) || errors++;
                var valid64 = _errs109 === errors;
                if (!valid64)
                  return !1;
              }
            }
          }
        }
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
function isJsonSchema(data) {
  return !(typeof data != "boolean" && !isJsonSchemaObject(data));
}
function isJsonSchemaKeywords(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 0;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0) {
          if (key0 === "$schema") {
            let _errs1 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 === "$id") {
            let _errs3 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid1 = _errs3 === errors;
            if (!valid1)
              return !1;
          } else if (key0 === "$ref") {
            let _errs5 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid2 = _errs5 === errors;
            if (!valid2)
              return !1;
          } else if (key0 === "$anchor") {
            let _errs7 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid3 = _errs7 === errors;
            if (!valid3)
              return !1;
          } else if (key0 === "$dynamicRef") {
            let _errs9 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid4 = _errs9 === errors;
            if (!valid4)
              return !1;
          } else if (key0 === "$dynamicAnchor") {
            let _errs11 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid5 = _errs11 === errors;
            if (!valid5)
              return !1;
          } else if (key0 === "$vocabulary") {
            let _errs13 = errors;
            if (errors === _errs13)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key1 in value0) {
                  let _errs16 = errors;
                  if (typeof value0[key1] != "boolean")
                    return !1;
                  var valid7 = _errs16 === errors;
                  if (!valid7)
                    break;
                }
              else
                return !1;
            var valid6 = _errs13 === errors;
            if (!valid6)
              return !1;
          } else if (key0 === "$comment") {
            let _errs18 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid8 = _errs18 === errors;
            if (!valid8)
              return !1;
          } else if (key0 === "$defs") {
            let _errs20 = errors;
            if (errors === _errs20)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key2 in value0) {
                  let _errs23 = errors;
                  isJsonSchema(value0[key2]) || errors++;
                  var valid10 = _errs23 === errors;
                  if (!valid10)
                    break;
                }
              else
                return !1;
            var valid9 = _errs20 === errors;
            if (!valid9)
              return !1;
          } else if (key0 === "definitions") {
            let _errs24 = errors;
            if (errors === _errs24)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key3 in value0) {
                  let _errs27 = errors;
                  isJsonSchema(value0[key3]) || errors++;
                  var valid12 = _errs27 === errors;
                  if (!valid12)
                    break;
                }
              else
                return !1;
            var valid11 = _errs24 === errors;
            if (!valid11)
              return !1;
          } else if (key0 === "patternProperties") {
            let _errs28 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            isJsonSchema(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            isJsonSchema(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            isJsonSchema(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            isJsonSchema(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            isJsonSchema(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            isJsonSchema(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            isJsonSchema(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            isJsonSchema(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            isJsonSchema(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            isJsonSchema(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            let _errs44 = errors, _errs45 = errors, valid30 = !1, _errs46 = errors;
            isJsonSchemaType(value0) || errors++;
            var _valid0 = _errs46 === errors;
            if (valid30 = valid30 || _valid0, !valid30) {
              let _errs47 = errors;
              if (errors === _errs47)
                if (Array.isArray(value0))
                  if (value0.length < 1)
                    errors++;
                  else {
                    var valid31 = !0;
                    let len0 = value0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs49 = errors;
                      isJsonSchemaType(value0[i0]) || errors++;
                      var valid31 = _errs49 === errors;
                      if (!valid31)
                        break;
                    }
                    if (valid31) {
                      let i1 = value0.length, j0;
                      if (i1 > 1) {
                        outer0:
                          for (; i1--; )
                            for (j0 = i1; j0--; )
                              if (func0(value0[i1], value0[j0])) {
                                errors++;
                                break outer0;
                              }
                      }
                    }
                  }
                else
                  errors++;
              var _valid0 = _errs47 === errors;
              valid30 = valid30 || _valid0;
            }
            if (valid30)
              errors = _errs45;
            else
              return errors++, !1;
            var valid29 = _errs44 === errors;
            if (!valid29)
              return !1;
          } else if (key0 !== "const") {
            if (key0 === "enum") {
              let _errs50 = errors;
              if (!Array.isArray(value0))
                return !1;
              var valid33 = _errs50 === errors;
              if (!valid33)
                return !1;
            } else if (key0 === "multipleOf") {
              let _errs52 = errors;
              if (errors === _errs52)
                if (typeof value0 == "number" && isFinite(value0)) {
                  if (value0 <= 0)
                    return !1;
                } else
                  return !1;
              var valid34 = _errs52 === errors;
              if (!valid34)
                return !1;
            } else if (key0 === "maximum") {
              let _errs54 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid35 = _errs54 === errors;
              if (!valid35)
                return !1;
            } else if (key0 === "exclusiveMaximum") {
              let _errs56 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid36 = _errs56 === errors;
              if (!valid36)
                return !1;
            } else if (key0 === "minimum") {
              let _errs58 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid37 = _errs58 === errors;
              if (!valid37)
                return !1;
            } else if (key0 === "exclusiveMinimum") {
              let _errs60 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid38 = _errs60 === errors;
              if (!valid38)
                return !1;
            } else if (key0 === "maxLength") {
              let _errs62 = errors;
              if (!Number.isInteger(value0) || errors === _errs62 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid39 = _errs62 === errors;
              if (!valid39)
                return !1;
            } else if (key0 === "minLength") {
              let _errs64 = errors;
              if (!Number.isInteger(value0) || errors === _errs64 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid40 = _errs64 === errors;
              if (!valid40)
                return !1;
            } else if (key0 === "pattern") {
              let _errs66 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid41 = _errs66 === errors;
              if (!valid41)
                return !1;
            } else if (key0 === "maxItems") {
              let _errs68 = errors;
              if (!Number.isInteger(value0) || errors === _errs68 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid42 = _errs68 === errors;
              if (!valid42)
                return !1;
            } else if (key0 === "minItems") {
              let _errs70 = errors;
              if (!Number.isInteger(value0) || errors === _errs70 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid43 = _errs70 === errors;
              if (!valid43)
                return !1;
            } else if (key0 === "uniqueItems") {
              let _errs72 = errors;
              if (typeof value0 != "boolean")
                return !1;
              var valid44 = _errs72 === errors;
              if (!valid44)
                return !1;
            } else if (key0 === "maxContains") {
              let _errs74 = errors;
              if (!Number.isInteger(value0) || errors === _errs74 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid45 = _errs74 === errors;
              if (!valid45)
                return !1;
            } else if (key0 === "minContains") {
              let _errs76 = errors;
              if (!Number.isInteger(value0) || errors === _errs76 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid46 = _errs76 === errors;
              if (!valid46)
                return !1;
            } else if (key0 === "maxProperties") {
              let _errs78 = errors;
              if (!Number.isInteger(value0) || errors === _errs78 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid47 = _errs78 === errors;
              if (!valid47)
                return !1;
            } else if (key0 === "minProperties") {
              let _errs80 = errors;
              if (!Number.isInteger(value0) || errors === _errs80 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid48 = _errs80 === errors;
              if (!valid48)
                return !1;
            } else if (key0 === "dependentRequired") {
              let _errs82 = errors;
              if (errors === _errs82)
                if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                  for (let key4 in value0) {
                    let data4 = value0[key4], _errs85 = errors;
                    if (errors === _errs85)
                      if (Array.isArray(data4)) {
                        var valid51 = !0;
                        let len1 = data4.length;
                        for (let i2 = 0; i2 < len1; i2++) {
                          let _errs87 = errors;
                          if (typeof data4[i2] != "string")
                            return !1;
                          var valid51 = _errs87 === errors;
                          if (!valid51)
                            break;
                        }
                        if (valid51) {
                          let length0 = data4.length, valid52 = !0;
                          if (length0 < 16) {
                            outer1:
                              for (let i3 = 1; i3 < length0; i3++)
                                for (let j1 = 0; j1 < i3; j1++)
                                  if (data4[i3] === data4[j1]) {
                                    valid52 = !1;
                                    break outer1;
                                  }
                          } else
                            valid52 = new Set(data4).size === length0;
                          if (!valid52)
                            return !1;
                        }
                      } else
                        return !1;
                    var valid50 = _errs85 === errors;
                    if (!valid50)
                      break;
                  }
                else
                  return !1;
              var valid49 = _errs82 === errors;
              if (!valid49)
                return !1;
            } else if (key0 === "title") {
              let _errs89 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid53 = _errs89 === errors;
              if (!valid53)
                return !1;
            } else if (key0 === "description") {
              let _errs91 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid54 = _errs91 === errors;
              if (!valid54)
                return !1;
            } else if (key0 !== "default") {
              if (key0 === "examples") {
                let _errs93 = errors;
                if (!Array.isArray(value0))
                  return !1;
                var valid55 = _errs93 === errors;
                if (!valid55)
                  return !1;
              } else if (key0 === "deprecated") {
                let _errs95 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid56 = _errs95 === errors;
                if (!valid56)
                  return !1;
              } else if (key0 === "readOnly") {
                let _errs97 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid57 = _errs97 === errors;
                if (!valid57)
                  return !1;
              } else if (key0 === "writeOnly") {
                let _errs99 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid58 = _errs99 === errors;
                if (!valid58)
                  return !1;
              } else if (key0 === "format") {
                let _errs101 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid59 = _errs101 === errors;
                if (!valid59)
                  return !1;
              } else if (key0 === "contentEncoding") {
                let _errs103 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid60 = _errs103 === errors;
                if (!valid60)
                  return !1;
              } else if (key0 === "contentMediaType") {
                let _errs105 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid61 = _errs105 === errors;
                if (!valid61)
                  return !1;
              } else if (key0 === "contentSchema") {
                let _errs107 = errors;
                isJsonSchema(value0) || errors++;
                var valid62 = _errs107 === errors;
                if (!valid62)
                  return !1;
              }
            }
          }
        }
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
function isJsonSchemaCore(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "$schema") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$id") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$ref") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$anchor") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$dynamicRef") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$dynamicAnchor") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$vocabulary")
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key1 in value0)
              if (typeof value0[key1] != "boolean")
                return !1;
          } else
            return !1;
        else if (key0 === "$comment") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "$defs")
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key2 in value0)
              if (!isJsonSchema(value0[key2]))
                return !1;
          } else
            return !1;
        else if (key0 === "definitions")
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key3 in value0)
              if (!isJsonSchema(value0[key3]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isJsonSchemaApplicators(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "patternProperties") {
          if (!isJsonSchemaMap(value0))
            return !1;
        } else if (key0 === "dependentSchemas") {
          if (!isJsonSchemaMap(value0))
            return !1;
        } else if (key0 === "additionalProperties") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "unevaluatedProperties") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "propertyNames") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "items") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "prefixItems") {
          if (!isJsonSchemaList(value0))
            return !1;
        } else if (key0 === "unevaluatedItems") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "contains") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "allOf") {
          if (!isJsonSchemaList(value0))
            return !1;
        } else if (key0 === "anyOf") {
          if (!isJsonSchemaList(value0))
            return !1;
        } else if (key0 === "oneOf") {
          if (!isJsonSchemaList(value0))
            return !1;
        } else if (key0 === "not") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "if") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "then") {
          if (!isJsonSchema(value0))
            return !1;
        } else if (key0 === "else" && !isJsonSchema(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isJsonSchemaAssertions(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 0;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0) {
          if (key0 === "type") {
            let _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
            isJsonSchemaType(value0) || errors++;
            var _valid0 = _errs3 === errors;
            if (valid1 = valid1 || _valid0, !valid1) {
              let _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(value0))
                  if (value0.length < 1)
                    errors++;
                  else {
                    var valid2 = !0;
                    let len0 = value0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      isJsonSchemaType(value0[i0]) || errors++;
                      var valid2 = _errs6 === errors;
                      if (!valid2)
                        break;
                    }
                    if (valid2) {
                      let i1 = value0.length, j0;
                      if (i1 > 1) {
                        outer0:
                          for (; i1--; )
                            for (j0 = i1; j0--; )
                              if (func0(value0[i1], value0[j0])) {
                                errors++;
                                break outer0;
                              }
                      }
                    }
                  }
                else
                  errors++;
              var _valid0 = _errs4 === errors;
              valid1 = valid1 || _valid0;
            }
            if (valid1)
              errors = _errs2;
            else
              return errors++, !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 !== "const") {
            if (key0 === "enum") {
              let _errs7 = errors;
              if (!Array.isArray(value0))
                return !1;
              var valid4 = _errs7 === errors;
              if (!valid4)
                return !1;
            } else if (key0 === "multipleOf") {
              let _errs9 = errors;
              if (errors === _errs9)
                if (typeof value0 == "number" && isFinite(value0)) {
                  if (value0 <= 0)
                    return !1;
                } else
                  return !1;
              var valid5 = _errs9 === errors;
              if (!valid5)
                return !1;
            } else if (key0 === "maximum") {
              let _errs11 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid6 = _errs11 === errors;
              if (!valid6)
                return !1;
            } else if (key0 === "exclusiveMaximum") {
              let _errs13 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid7 = _errs13 === errors;
              if (!valid7)
                return !1;
            } else if (key0 === "minimum") {
              let _errs15 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid8 = _errs15 === errors;
              if (!valid8)
                return !1;
            } else if (key0 === "exclusiveMinimum") {
              let _errs17 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid9 = _errs17 === errors;
              if (!valid9)
                return !1;
            } else if (key0 === "maxLength") {
              let _errs19 = errors;
              if (!Number.isInteger(value0) || errors === _errs19 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid10 = _errs19 === errors;
              if (!valid10)
                return !1;
            } else if (key0 === "minLength") {
              let _errs21 = errors;
              if (!Number.isInteger(value0) || errors === _errs21 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid11 = _errs21 === errors;
              if (!valid11)
                return !1;
            } else if (key0 === "pattern") {
              let _errs23 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid12 = _errs23 === errors;
              if (!valid12)
                return !1;
            } else if (key0 === "maxItems") {
              let _errs25 = errors;
              if (!Number.isInteger(value0) || errors === _errs25 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid13 = _errs25 === errors;
              if (!valid13)
                return !1;
            } else if (key0 === "minItems") {
              let _errs27 = errors;
              if (!Number.isInteger(value0) || errors === _errs27 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid14 = _errs27 === errors;
              if (!valid14)
                return !1;
            } else if (key0 === "uniqueItems") {
              let _errs29 = errors;
              if (typeof value0 != "boolean")
                return !1;
              var valid15 = _errs29 === errors;
              if (!valid15)
                return !1;
            } else if (key0 === "maxContains") {
              let _errs31 = errors;
              if (!Number.isInteger(value0) || errors === _errs31 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid16 = _errs31 === errors;
              if (!valid16)
                return !1;
            } else if (key0 === "minContains") {
              let _errs33 = errors;
              if (!Number.isInteger(value0) || errors === _errs33 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid17 = _errs33 === errors;
              if (!valid17)
                return !1;
            } else if (key0 === "maxProperties") {
              let _errs35 = errors;
              if (!Number.isInteger(value0) || errors === _errs35 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid18 = _errs35 === errors;
              if (!valid18)
                return !1;
            } else if (key0 === "minProperties") {
              let _errs37 = errors;
              if (!Number.isInteger(value0) || errors === _errs37 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid19 = _errs37 === errors;
              if (!valid19)
                return !1;
            } else if (key0 === "dependentRequired") {
              let _errs39 = errors;
              if (errors === _errs39)
                if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                  for (let key1 in value0) {
                    let data1 = value0[key1], _errs42 = errors;
                    if (errors === _errs42)
                      if (Array.isArray(data1)) {
                        var valid22 = !0;
                        let len1 = data1.length;
                        for (let i2 = 0; i2 < len1; i2++) {
                          let _errs44 = errors;
                          if (typeof data1[i2] != "string")
                            return !1;
                          var valid22 = _errs44 === errors;
                          if (!valid22)
                            break;
                        }
                        if (valid22) {
                          let length0 = data1.length, valid23 = !0;
                          if (length0 < 16) {
                            outer1:
                              for (let i3 = 1; i3 < length0; i3++)
                                for (let j1 = 0; j1 < i3; j1++)
                                  if (data1[i3] === data1[j1]) {
                                    valid23 = !1;
                                    break outer1;
                                  }
                          } else
                            valid23 = new Set(data1).size === length0;
                          if (!valid23)
                            return !1;
                        }
                      } else
                        return !1;
                    var valid21 = _errs42 === errors;
                    if (!valid21)
                      break;
                  }
                else
                  return !1;
              var valid20 = _errs39 === errors;
              if (!valid20)
                return !1;
            }
          }
        }
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
function isJsonSchemaAnnotations(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "title") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "description") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 !== "default") {
          if (key0 === "examples") {
            if (!Array.isArray(value0))
              return !1;
          } else if (key0 === "deprecated") {
            if (typeof value0 != "boolean")
              return !1;
          } else if (key0 === "readOnly") {
            if (typeof value0 != "boolean")
              return !1;
          } else if (key0 === "writeOnly") {
            if (typeof value0 != "boolean")
              return !1;
          } else if (key0 === "format") {
            if (typeof value0 != "string")
              return !1;
          } else if (key0 === "contentEncoding") {
            if (typeof value0 != "string")
              return !1;
          } else if (key0 === "contentMediaType") {
            if (typeof value0 != "string")
              return !1;
          } else if (key0 === "contentSchema" && !isJsonSchema(value0))
            return !1;
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputSchema(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 1;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0) {
          if (key0 === "$schema") {
            let _errs1 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 === "$id") {
            let _errs3 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid1 = _errs3 === errors;
            if (!valid1)
              return !1;
          } else if (key0 === "$ref") {
            let _errs5 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid2 = _errs5 === errors;
            if (!valid2)
              return !1;
          } else if (key0 === "$anchor") {
            let _errs7 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid3 = _errs7 === errors;
            if (!valid3)
              return !1;
          } else if (key0 === "$dynamicRef") {
            let _errs9 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid4 = _errs9 === errors;
            if (!valid4)
              return !1;
          } else if (key0 === "$dynamicAnchor") {
            let _errs11 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid5 = _errs11 === errors;
            if (!valid5)
              return !1;
          } else if (key0 === "$vocabulary") {
            let _errs13 = errors;
            if (errors === _errs13)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key1 in value0) {
                  let _errs16 = errors;
                  if (typeof value0[key1] != "boolean")
                    return !1;
                  var valid7 = _errs16 === errors;
                  if (!valid7)
                    break;
                }
              else
                return !1;
            var valid6 = _errs13 === errors;
            if (!valid6)
              return !1;
          } else if (key0 === "$comment") {
            let _errs18 = errors;
            if (typeof value0 != "string")
              return !1;
            var valid8 = _errs18 === errors;
            if (!valid8)
              return !1;
          } else if (key0 === "$defs") {
            let _errs20 = errors;
            if (errors === _errs20)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key2 in value0) {
                  let _errs23 = errors;
                  isJsonSchema(value0[key2]) || errors++;
                  var valid10 = _errs23 === errors;
                  if (!valid10)
                    break;
                }
              else
                return !1;
            var valid9 = _errs20 === errors;
            if (!valid9)
              return !1;
          } else if (key0 === "definitions") {
            let _errs24 = errors;
            if (errors === _errs24)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                for (let key3 in value0) {
                  let _errs27 = errors;
                  isJsonSchema(value0[key3]) || errors++;
                  var valid12 = _errs27 === errors;
                  if (!valid12)
                    break;
                }
              else
                return !1;
            var valid11 = _errs24 === errors;
            if (!valid11)
              return !1;
          } else if (key0 === "patternProperties") {
            let _errs28 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            isJsonSchemaMap(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            isJsonSchema(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            isJsonSchema(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            isJsonSchema(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            isJsonSchema(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            isJsonSchema(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            isJsonSchema(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            isJsonSchemaList(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            isJsonSchema(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            isJsonSchema(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            isJsonSchema(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            isJsonSchema(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            missing0--;
            let _errs44 = errors, _errs45 = errors, _errs46 = errors, valid31 = !1, _errs47 = errors;
            isJsonSchemaType(value0) || errors++;
            var _valid0 = _errs47 === errors;
            if (valid31 = valid31 || _valid0, !valid31) {
              let _errs48 = errors;
              if (errors === _errs48)
                if (Array.isArray(value0))
                  if (value0.length < 1)
                    errors++;
                  else {
                    var valid32 = !0;
                    let len0 = value0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs50 = errors;
                      isJsonSchemaType(value0[i0]) || errors++;
                      var valid32 = _errs50 === errors;
                      if (!valid32)
                        break;
                    }
                    if (valid32) {
                      let i1 = value0.length, j0;
                      if (i1 > 1) {
                        outer0:
                          for (; i1--; )
                            for (j0 = i1; j0--; )
                              if (func0(value0[i1], value0[j0])) {
                                errors++;
                                break outer0;
                              }
                      }
                    }
                  }
                else
                  errors++;
              var _valid0 = _errs48 === errors;
              valid31 = valid31 || _valid0;
            }
            if (valid31)
              errors = _errs46;
            else
              return errors++, !1;
            var valid30 = _errs45 === errors;
            if (valid30) {
              let _errs51 = errors;
              if (value0 !== "object")
                return !1;
              var valid30 = _errs51 === errors;
            }
            var valid29 = _errs44 === errors;
            if (!valid29)
              return !1;
          } else if (key0 !== "const") {
            if (key0 === "enum") {
              let _errs52 = errors;
              if (!Array.isArray(value0))
                return !1;
              var valid34 = _errs52 === errors;
              if (!valid34)
                return !1;
            } else if (key0 === "multipleOf") {
              let _errs54 = errors;
              if (errors === _errs54)
                if (typeof value0 == "number" && isFinite(value0)) {
                  if (value0 <= 0)
                    return !1;
                } else
                  return !1;
              var valid35 = _errs54 === errors;
              if (!valid35)
                return !1;
            } else if (key0 === "maximum") {
              let _errs56 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid36 = _errs56 === errors;
              if (!valid36)
                return !1;
            } else if (key0 === "exclusiveMaximum") {
              let _errs58 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid37 = _errs58 === errors;
              if (!valid37)
                return !1;
            } else if (key0 === "minimum") {
              let _errs60 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid38 = _errs60 === errors;
              if (!valid38)
                return !1;
            } else if (key0 === "exclusiveMinimum") {
              let _errs62 = errors;
              if (!(typeof value0 == "number" && isFinite(value0)))
                return !1;
              var valid39 = _errs62 === errors;
              if (!valid39)
                return !1;
            } else if (key0 === "maxLength") {
              let _errs64 = errors;
              if (!Number.isInteger(value0) || errors === _errs64 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid40 = _errs64 === errors;
              if (!valid40)
                return !1;
            } else if (key0 === "minLength") {
              let _errs66 = errors;
              if (!Number.isInteger(value0) || errors === _errs66 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid41 = _errs66 === errors;
              if (!valid41)
                return !1;
            } else if (key0 === "pattern") {
              let _errs68 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid42 = _errs68 === errors;
              if (!valid42)
                return !1;
            } else if (key0 === "maxItems") {
              let _errs70 = errors;
              if (!Number.isInteger(value0) || errors === _errs70 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid43 = _errs70 === errors;
              if (!valid43)
                return !1;
            } else if (key0 === "minItems") {
              let _errs72 = errors;
              if (!Number.isInteger(value0) || errors === _errs72 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid44 = _errs72 === errors;
              if (!valid44)
                return !1;
            } else if (key0 === "uniqueItems") {
              let _errs74 = errors;
              if (typeof value0 != "boolean")
                return !1;
              var valid45 = _errs74 === errors;
              if (!valid45)
                return !1;
            } else if (key0 === "maxContains") {
              let _errs76 = errors;
              if (!Number.isInteger(value0) || errors === _errs76 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid46 = _errs76 === errors;
              if (!valid46)
                return !1;
            } else if (key0 === "minContains") {
              let _errs78 = errors;
              if (!Number.isInteger(value0) || errors === _errs78 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid47 = _errs78 === errors;
              if (!valid47)
                return !1;
            } else if (key0 === "maxProperties") {
              let _errs80 = errors;
              if (!Number.isInteger(value0) || errors === _errs80 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid48 = _errs80 === errors;
              if (!valid48)
                return !1;
            } else if (key0 === "minProperties") {
              let _errs82 = errors;
              if (!Number.isInteger(value0) || errors === _errs82 && typeof value0 == "number" && isFinite(value0) && value0 < 0)
                return !1;
              var valid49 = _errs82 === errors;
              if (!valid49)
                return !1;
            } else if (key0 === "dependentRequired") {
              let _errs84 = errors;
              if (errors === _errs84)
                if (value0 && typeof value0 == "object" && !Array.isArray(value0))
                  for (let key4 in value0) {
                    let data4 = value0[key4], _errs87 = errors;
                    if (errors === _errs87)
                      if (Array.isArray(data4)) {
                        var valid52 = !0;
                        let len1 = data4.length;
                        for (let i2 = 0; i2 < len1; i2++) {
                          let _errs89 = errors;
                          if (typeof data4[i2] != "string")
                            return !1;
                          var valid52 = _errs89 === errors;
                          if (!valid52)
                            break;
                        }
                        if (valid52) {
                          let length0 = data4.length, valid53 = !0;
                          if (length0 < 16) {
                            outer1:
                              for (let i3 = 1; i3 < length0; i3++)
                                for (let j1 = 0; j1 < i3; j1++)
                                  if (data4[i3] === data4[j1]) {
                                    valid53 = !1;
                                    break outer1;
                                  }
                          } else
                            valid53 = new Set(data4).size === length0;
                          if (!valid53)
                            return !1;
                        }
                      } else
                        return !1;
                    var valid51 = _errs87 === errors;
                    if (!valid51)
                      break;
                  }
                else
                  return !1;
              var valid50 = _errs84 === errors;
              if (!valid50)
                return !1;
            } else if (key0 === "title") {
              let _errs91 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid54 = _errs91 === errors;
              if (!valid54)
                return !1;
            } else if (key0 === "description") {
              let _errs93 = errors;
              if (typeof value0 != "string")
                return !1;
              var valid55 = _errs93 === errors;
              if (!valid55)
                return !1;
            } else if (key0 !== "default") {
              if (key0 === "examples") {
                let _errs95 = errors;
                if (!Array.isArray(value0))
                  return !1;
                var valid56 = _errs95 === errors;
                if (!valid56)
                  return !1;
              } else if (key0 === "deprecated") {
                let _errs97 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid57 = _errs97 === errors;
                if (!valid57)
                  return !1;
              } else if (key0 === "readOnly") {
                let _errs99 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid58 = _errs99 === errors;
                if (!valid58)
                  return !1;
              } else if (key0 === "writeOnly") {
                let _errs101 = errors;
                if (typeof value0 != "boolean")
                  return !1;
                var valid59 = _errs101 === errors;
                if (!valid59)
                  return !1;
              } else if (key0 === "format") {
                let _errs103 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid60 = _errs103 === errors;
                if (!valid60)
                  return !1;
              } else if (key0 === "contentEncoding") {
                let _errs105 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid61 = _errs105 === errors;
                if (!valid61)
                  return !1;
              } else if (key0 === "contentMediaType") {
                let _errs107 = errors;
                if (typeof value0 != "string")
                  return !1;
                var valid62 = _errs107 === errors;
                if (!valid62)
                  return !1;
              } else if (key0 === "contentSchema") {
                let _errs109 = errors;
                isJsonSchema(value0) || errors++;
                var valid63 = _errs109 === errors;
                if (!valid63)
                  return !1;
              } else if (key0 === "properties") {
                let _errs110 = errors;
                value0 !== null && (isJsonSchemaMap(value0) || errors++);
                var valid64 = _errs110 === errors;
                if (!valid64)
                  return !1;
              } else if (key0 === "required") {
                let _errs112 = errors;
                value0 !== null && (isJsonSchemaNames(value0) || errors++);
                var valid67 = _errs112 === errors;
                if (!valid67)
                  return !1;
              }
            }
          }
        }
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
var pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
function isTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (!(value0 === "custom" || value0 === null))
            return !1;
        } else if (key0 === "name")
          if (missing0--, typeof value0 == "string") {
            if (!pattern3.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "description") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "input_schema") {
          if (missing0--, !isInputSchema(value0))
            return !1;
        } else if (key0 === "eager_input_streaming") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses" && (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isUserLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "approximate")
            return !1;
        } else if (key0 === "city") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "region") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "country") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "timezone") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "user_location" && value0 !== null && !isUserLocation(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchTool20250305(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "user_location") {
          if (value0 !== null && !isUserLocation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_20250305")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_search")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchTool20260209(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "user_location") {
          if (value0 !== null && !isUserLocation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_20260209")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_search")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseInclusion(data) {
  return data === "full" || data === "excluded";
}
function isWebSearchTool20260318(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "user_location") {
          if (value0 !== null && !isUserLocation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_20260318")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_search")
            return !1;
        } else if (key0 === "response_inclusion") {
          if (value0 !== null && !isResponseInclusion(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchURLSourceAll(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "all")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchURLSourceNone(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "none")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchUserURLSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "all") {
          if (!isWebFetchURLSourceAll(data))
            return !1;
        } else if (tag0 === "none") {
          if (!isWebFetchURLSourceNone(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isWebFetchURLSourceToolReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_reference")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchURLSourceOnly(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "only")
            return !1;
        } else if (key0 === "tools")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isWebFetchURLSourceToolReference(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchURLSourceExcept(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "except")
            return !1;
        } else if (key0 === "tools")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isWebFetchURLSourceToolReference(value0[i0]))
                return !1;
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolURLSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "all") {
          if (!isWebFetchURLSourceAll(data))
            return !1;
        } else if (tag0 === "none") {
          if (!isWebFetchURLSourceNone(data))
            return !1;
        } else if (tag0 === "only") {
          if (!isWebFetchURLSourceOnly(data))
            return !1;
        } else if (tag0 === "except") {
          if (!isWebFetchURLSourceExcept(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isWebFetchURLSources(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "user_input") {
          if (value0 !== null && !isWebFetchUserURLSource(value0))
            return !1;
        } else if (key0 === "client_tool_results") {
          if (value0 !== null && !isWebFetchToolURLSource(value0))
            return !1;
        } else if (key0 === "server_tool_results") {
          if (value0 !== null && !isWebFetchToolURLSource(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources" && value0 !== null && !isWebFetchURLSources(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchTool20250910(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !isWebFetchURLSources(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_20250910")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_fetch")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchTool20260209(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !isWebFetchURLSources(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_20260209")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_fetch")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchTool20260309(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !isWebFetchURLSources(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_20260309")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_fetch")
            return !1;
        } else if (key0 === "use_cache") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchTool20260318(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "allowed_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof value0[i1] != "string")
                return !1;
          }
        } else if (key0 === "blocked_domains") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof value0[i2] != "string")
                return !1;
          }
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !isCitationsConfigParam(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !isWebFetchURLSources(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_20260318")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_fetch")
            return !1;
        } else if (key0 === "use_cache") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "response_inclusion") {
          if (value0 !== null && !isResponseInclusion(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionTool20250522(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20250522")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "code_execution")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionTool20250825(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20250825")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "code_execution")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionTool20260120(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20260120")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "code_execution")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionTool20260521(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_20260521")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "code_execution")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolBash20241022(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_20241022")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "bash")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolBash20250124(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_20250124")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "bash")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolTextEditor20241022(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_20241022")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "str_replace_editor")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolTextEditor20250124(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_20250124")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "str_replace_editor")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolTextEditor20250429(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_20250429")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "str_replace_based_edit_tool")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolTextEditor20250728(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_20250728")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "str_replace_based_edit_tool")
            return !1;
        } else if (key0 === "max_characters") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMemoryTool20250818(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "type") {
          if (missing0--, value0 !== "memory_20250818")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "memory")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolComputerUseBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "display_width_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_height_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_number" && (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolComputerUse20241022(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "display_width_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_height_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_number") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "computer_20241022")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "computer")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolComputerUse20250124(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "display_width_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_height_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_number") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "computer_20250124")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "computer")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolComputerUse20251124(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "input_examples") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
            }
          }
        } else if (key0 === "display_width_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_height_px") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "display_number") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "computer_20251124")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "computer")
            return !1;
        } else if (key0 === "enable_zoom") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolsetBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "cache_control" && value0 !== null && !isCacheControlEphemeral(value0))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolsetMemberConfig(data) {
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return !1;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "enabled") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  }
  return !0;
}
function isComputerToolsetConfigs(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "key") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "hold_key") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "type") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "cursor_position") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "mouse_move") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_mouse_down") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_mouse_up") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_click_drag") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "right_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "middle_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "double_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "triple_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "scroll") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "wait") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "screenshot") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "zoom") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isComputerToolset20260801(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "computer_toolset_20260801")
            return !1;
        } else if (key0 === "configs") {
          if (value0 !== null && !isComputerToolsetConfigs(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserToolsetConfigs(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "navigate") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "list_tabs") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "new_tab") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "switch_tab") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "close_tab") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "read_page") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "get_page_text") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "read_console") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "read_network") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "find") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "form_input") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "file_upload") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "scroll_to") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "screenshot") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "zoom") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "right_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "middle_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "double_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "triple_click") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "hover") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_click_drag") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_mouse_down") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "left_mouse_up") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "mouse_move") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "scroll") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "type") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "key") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "hold_key") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "wait") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else if (key0 === "javascript_exec") {
          if (!isToolsetMemberConfig(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBrowserToolset20260801(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "browser_toolset_20260801")
            return !1;
        } else if (key0 === "configs") {
          if (value0 !== null && !isBrowserToolsetConfigs(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolBm25(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, !(value0 === "tool_search_tool_bm25_20251119" || value0 === "tool_search_tool_bm25"))
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "tool_search_tool_bm25")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolRegex(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, !(value0 === "tool_search_tool_regex_20251119" || value0 === "tool_search_tool_regex"))
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "tool_search_tool_regex")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorTool20260301(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isAllowedCaller(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_20260301")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "advisor")
            return !1;
        } else if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "caching") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "max_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "max_uses") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolDefaultConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "enabled") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "enabled") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolset(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_toolset")
            return !1;
        } else if (key0 === "mcp_server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "default_config") {
          if (value0 !== null && !isMCPToolDefaultConfig(value0))
            return !1;
        } else if (key0 === "configs") {
          if (!(value0 && typeof value0 == "object" && !Array.isArray(value0)) && value0 !== null)
            return !1;
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key1 in value0)
              if (!isMCPToolConfig(value0[key1]))
                return !1;
          }
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isMCPToolParam(value0[i0]))
                return !1;
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBuiltInTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_search_20250305") {
          if (!isWebSearchTool20250305(data))
            return !1;
        } else if (tag0 === "web_search_20260209") {
          if (!isWebSearchTool20260209(data))
            return !1;
        } else if (tag0 === "web_search_20260318") {
          if (!isWebSearchTool20260318(data))
            return !1;
        } else if (tag0 === "web_fetch_20250910") {
          if (!isWebFetchTool20250910(data))
            return !1;
        } else if (tag0 === "web_fetch_20260209") {
          if (!isWebFetchTool20260209(data))
            return !1;
        } else if (tag0 === "web_fetch_20260309") {
          if (!isWebFetchTool20260309(data))
            return !1;
        } else if (tag0 === "web_fetch_20260318") {
          if (!isWebFetchTool20260318(data))
            return !1;
        } else if (tag0 === "code_execution_20250522") {
          if (!isCodeExecutionTool20250522(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!isCodeExecutionTool20250825(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!isCodeExecutionTool20260120(data))
            return !1;
        } else if (tag0 === "code_execution_20260521") {
          if (!isCodeExecutionTool20260521(data))
            return !1;
        } else if (tag0 === "bash_20241022") {
          if (!isToolBash20241022(data))
            return !1;
        } else if (tag0 === "bash_20250124") {
          if (!isToolBash20250124(data))
            return !1;
        } else if (tag0 === "text_editor_20241022") {
          if (!isToolTextEditor20241022(data))
            return !1;
        } else if (tag0 === "text_editor_20250124") {
          if (!isToolTextEditor20250124(data))
            return !1;
        } else if (tag0 === "text_editor_20250429") {
          if (!isToolTextEditor20250429(data))
            return !1;
        } else if (tag0 === "text_editor_20250728") {
          if (!isToolTextEditor20250728(data))
            return !1;
        } else if (tag0 === "memory_20250818") {
          if (!isMemoryTool20250818(data))
            return !1;
        } else if (tag0 === "computer_20241022") {
          if (!isToolComputerUse20241022(data))
            return !1;
        } else if (tag0 === "computer_20250124") {
          if (!isToolComputerUse20250124(data))
            return !1;
        } else if (tag0 === "computer_20251124") {
          if (!isToolComputerUse20251124(data))
            return !1;
        } else if (tag0 === "computer_toolset_20260801") {
          if (!isComputerToolset20260801(data))
            return !1;
        } else if (tag0 === "browser_toolset_20260801") {
          if (!isBrowserToolset20260801(data))
            return !1;
        } else if (tag0 === "tool_search_tool_bm25_20251119") {
          if (!isToolSearchToolBm25(data))
            return !1;
        } else if (tag0 === "tool_search_tool_bm25") {
          if (!isToolSearchToolBm25(data))
            return !1;
        } else if (tag0 === "tool_search_tool_regex_20251119") {
          if (!isToolSearchToolRegex(data))
            return !1;
        } else if (tag0 === "tool_search_tool_regex") {
          if (!isToolSearchToolRegex(data))
            return !1;
        } else if (tag0 === "advisor_20260301") {
          if (!isAdvisorTool20260301(data))
            return !1;
        } else if (tag0 === "mcp_toolset") {
          if (!isMCPToolset(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolUnion(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  isTool(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    isBuiltInTool(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isToolChangeToolDefinitionParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_definition")
            return !1;
        } else if (key0 === "definition") {
          if (missing0--, !isToolUnion(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAddedToolParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!isToolChangeToolReference(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!isToolChangeMCPToolReference(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!isToolChangeMCPToolsetReference(data))
            return !1;
        } else if (tag0 === "tool_definition") {
          if (!isToolChangeToolDefinitionParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolAdditionBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_addition")
            return !1;
        } else if (key0 === "tool") {
          if (missing0--, !isAddedToolParam(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRemovedToolParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!isToolChangeToolReference(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!isToolChangeMCPToolReference(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!isToolChangeMCPToolsetReference(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolRemovalBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_removal")
            return !1;
        } else if (key0 === "tool") {
          if (missing0--, !isRemovedToolParam(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_addition") {
          if (!isToolAdditionBlockParam(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!isToolRemovalBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCompactionBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "compaction")
            return !1;
        } else if (key0 === "content") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "encrypted_content") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "signature") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "tool_changes") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isToolChangeBlockParam(value0[i0]))
                return !1;
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackInfoParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "fallback")
            return !1;
        } else if (key0 === "from") {
          if (missing0--, !isFallbackInfoParam(value0))
            return !1;
        } else if (key0 === "to") {
          if (missing0--, !isFallbackInfoParam(value0))
            return !1;
        } else if (key0 === "trigger") {
          if (!(value0 && typeof value0 == "object" && !Array.isArray(value0)) && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!isTextBlockParam(data))
            return !1;
        } else if (tag0 === "image") {
          if (!isImageBlockParam(data))
            return !1;
        } else if (tag0 === "document") {
          if (!isDocumentBlockParam(data))
            return !1;
        } else if (tag0 === "search_result") {
          if (!isSearchResultBlockParam(data))
            return !1;
        } else if (tag0 === "thinking") {
          if (!isThinkingBlockParam(data))
            return !1;
        } else if (tag0 === "redacted_thinking") {
          if (!isRedactedThinkingBlockParam(data))
            return !1;
        } else if (tag0 === "tool_use") {
          if (!isToolUseBlockParam(data))
            return !1;
        } else if (tag0 === "tool_result") {
          if (!isToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "server_tool_use") {
          if (!isServerToolUseBlockParam(data))
            return !1;
        } else if (tag0 === "web_search_tool_result") {
          if (!isWebSearchToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result") {
          if (!isWebFetchToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result") {
          if (!isCodeExecutionToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result") {
          if (!isBashCodeExecutionToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result") {
          if (!isTextEditorCodeExecutionToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result") {
          if (!isToolSearchToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "advisor_tool_result") {
          if (!isAdvisorToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "mcp_tool_use") {
          if (!isMCPToolUseBlockParam(data))
            return !1;
        } else if (tag0 === "mcp_tool_result") {
          if (!isRequestMCPToolResultBlockParam(data))
            return !1;
        } else if (tag0 === "mcp_tool_listing") {
          if (!isMCPToolListingBlockParam(data))
            return !1;
        } else if (tag0 === "container_upload") {
          if (!isContainerUploadBlockParam(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!isCompactionBlockParam(data))
            return !1;
        } else if (tag0 === "fallback") {
          if (!isFallbackBlockParam(data))
            return !1;
        } else if (tag0 === "tool_addition") {
          if (!isToolAdditionBlockParam(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!isToolRemovalBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isMessageContentParam(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!isContentBlockParam(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
function isMessageParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "role") {
          if (missing0--, !(value0 === "user" || value0 === "assistant"))
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isMessageContentParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSystemPrompt(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!isTextBlockParam(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
function isToolChoiceBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "disable_parallel_tool_use" && typeof value0 != "boolean" && value0 !== null)
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChoiceAuto(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "disable_parallel_tool_use") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "auto")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChoiceAny(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "disable_parallel_tool_use") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "any")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChoiceTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "disable_parallel_tool_use") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "tool")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChoiceNone(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "none")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChoice(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "auto") {
          if (!isToolChoiceAuto(data))
            return !1;
        } else if (tag0 === "any") {
          if (!isToolChoiceAny(data))
            return !1;
        } else if (tag0 === "tool") {
          if (!isToolChoiceTool(data))
            return !1;
        } else if (tag0 === "none") {
          if (!isToolChoiceNone(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isThinkingBlockBinding(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "prefix_mismatch_behavior") {
          if (!(value0 === "error" || value0 === "drop_block" || value0 === null))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding" && value0 !== null && !isThinkingBlockBinding(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigEnabled(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding") {
          if (value0 !== null && !isThinkingBlockBinding(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "enabled")
            return !1;
        } else if (key0 === "budget_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1024)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigDisabled(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "disabled")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigAdaptive(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding") {
          if (value0 !== null && !isThinkingBlockBinding(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "adaptive")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigBetweenTools(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "between_tools")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingConfigParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "enabled") {
          if (!isThinkingConfigEnabled(data))
            return !1;
        } else if (tag0 === "disabled") {
          if (!isThinkingConfigDisabled(data))
            return !1;
        } else if (tag0 === "adaptive") {
          if (!isThinkingConfigAdaptive(data))
            return !1;
        } else if (tag0 === "between_tools") {
          if (!isThinkingConfigBetweenTools(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isEffort(data) {
  return data === "low" || data === "medium" || data === "high" || data === "xhigh" || data === "max";
}
function isJSONOutputFormat(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "json_schema")
            return !1;
        } else if (key0 === "schema") {
          if (missing0--, !isJsonSchemaObject(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTokenTaskBudget(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tokens")
            return !1;
        } else if (key0 === "total") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "remaining") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isOutputConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "effort") {
          if (value0 !== null && !isEffort(value0))
            return !1;
        } else if (key0 === "format") {
          if (value0 !== null && !isJSONOutputFormat(value0))
            return !1;
        } else if (key0 === "task_budget") {
          if (value0 !== null && !isTokenTaskBudget(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRequestMCPServerToolConfiguration(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "enabled") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "allowed_tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRequestMCPServerURLDefinition(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "url")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "url")
          if (missing0--, typeof value0 == "string") {
            if (!formats0.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "authorization_token") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "tool_configuration") {
          if (value0 !== null && !isRequestMCPServerToolConfiguration(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputTokensTrigger(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "input_tokens")
            return !1;
        } else if (key0 === "value") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolUsesTrigger(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_uses")
            return !1;
        } else if (key0 === "value") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContextManagementTrigger(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "input_tokens") {
          if (!isInputTokensTrigger(data))
            return !1;
        } else if (tag0 === "tool_uses") {
          if (!isToolUsesTrigger(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolUsesKeep(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_uses")
            return !1;
        } else if (key0 === "value") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputTokensClearAtLeast(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "input_tokens")
            return !1;
        } else if (key0 === "value") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isClearToolUses20250919Edit(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "clear_tool_uses_20250919")
            return !1;
        } else if (key0 === "trigger") {
          if (value0 !== null && !isContextManagementTrigger(value0))
            return !1;
        } else if (key0 === "keep") {
          if (value0 !== null && !isToolUsesKeep(value0))
            return !1;
        } else if (key0 === "clear_at_least") {
          if (value0 !== null && !isInputTokensClearAtLeast(value0))
            return !1;
        } else if (key0 === "exclude_tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        } else if (key0 === "clear_tool_inputs") {
          if (typeof value0 != "boolean" && value0 !== null)
            if (Array.isArray(value0)) {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (typeof value0[i1] != "string")
                  return !1;
            } else
              return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingTurns(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "thinking_turns")
            return !1;
        } else if (key0 === "value") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAllThinkingTurns(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "all")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingTurnsKeep(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "thinking_turns") {
          if (!isThinkingTurns(data))
            return !1;
        } else if (tag0 === "all") {
          if (!isAllThinkingTurns(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isClearThinking20251015Edit(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 1;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0)
          if (key0 === "type") {
            missing0--;
            let _errs1 = errors;
            if (value0 !== "clear_thinking_20251015")
              return !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 === "keep") {
            let _errs2 = errors, _errs3 = errors, valid2 = !1, _errs4 = errors;
            isThinkingTurnsKeep(value0) || errors++;
            var _valid0 = _errs4 === errors;
            if (valid2 = valid2 || _valid0, !valid2) {
              let _errs5 = errors;
              value0 !== "all" && errors++;
              var _valid0 = _errs5 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs6 = errors;
                value0 !== null && errors++;
                var _valid0 = _errs6 === errors;
                valid2 = valid2 || _valid0;
              }
            }
            if (valid2)
              errors = _errs3;
            else
              return errors++, !1;
            var valid1 = _errs2 === errors;
            if (!valid1)
              return !1;
          } else
            return !1;
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
function isCompact20260112Edit(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "compact_20260112")
            return !1;
        } else if (key0 === "trigger") {
          if (value0 !== null && !isInputTokensTrigger(value0))
            return !1;
        } else if (key0 === "instructions") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "pause_after_compaction") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContextManagementEdit(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "clear_tool_uses_20250919") {
          if (!isClearToolUses20250919Edit(data))
            return !1;
        } else if (tag0 === "clear_thinking_20251015") {
          if (!isClearThinking20251015Edit(data))
            return !1;
        } else if (tag0 === "compact_20260112") {
          if (!isCompact20260112Edit(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isContextManagementConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "edits") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isContextManagementEdit(value0[i0]))
                return !1;
          }
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCompactionConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "summarize")
            return !1;
        } else if (key0 === "instructions") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBillingPolicy(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "billing_policy")
            return !1;
        } else if (key0 === "bill_to") {
          if (!(value0 === "self" || value0 === "user_profile" || value0 === null))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSystemMessageBlockParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!isTextBlockParam(data))
            return !1;
        } else if (tag0 === "tool_addition") {
          if (!isToolAdditionBlockParam(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!isToolRemovalBlockParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isSystemMessageContentParam(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!isSystemMessageBlockParam(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
function isSystemMessageOutputConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "effort") {
          if (value0 !== null && !isEffort(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSystemMessageParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "role") {
          if (missing0--, value0 !== "system")
            return !1;
        } else if (key0 === "content") {
          if (value0 !== null && !isSystemMessageContentParam(value0))
            return !1;
        } else if (key0 === "clear_at") {
          if (!(value0 === "never" || value0 === "next_user_message" || value0 === null))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !isSystemMessageOutputConfig(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputMessage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0)
      return !1;
    {
      let tag0 = data.role;
      if (typeof tag0 == "string")
        if (tag0 === "user") {
          if (!isMessageParam(data))
            return !1;
        } else if (tag0 === "assistant") {
          if (!isMessageParam(data))
            return !1;
        } else if (tag0 === "system") {
          if (!isSystemMessageParam(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isMessageRequestBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isInputMessage(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !isSystemPrompt(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!isToolUnion(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !isToolChoice(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !isThinkingConfigParam(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !isOutputConfig(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !isJSONOutputFormat(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "speed") {
          if (!(value0 === "standard" || value0 === "fast" || value0 === null))
            return !1;
        } else if (key0 === "mcp_servers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (!isRequestMCPServerURLDefinition(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementConfig(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !isCompactionConfig(value0))
            return !1;
        } else if (key0 === "billing_policy" && value0 !== null && !isBillingPolicy(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMetadata(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "user_id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSkillParams(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, !(value0 === "anthropic" || value0 === "custom"))
            return !1;
        } else if (key0 === "skill_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "version") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContainerParams(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "skills") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isSkillParams(value0[i0]))
                return !1;
          }
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageCreateParamsContainer(data) {
  return !(typeof data != "string" && !isContainerParams(data));
}
function isDiagnosticsParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "previous_message_id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "max_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "speed") {
          if (!(value0 === "standard" || value0 === "fast" || value0 === null))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !isOutputConfig(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !isThinkingConfigParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbacksParam(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        isFallbackParam(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    data !== "default" && errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isFallbackCreditTokenParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "token") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "mode") {
          if (!(value0 === "strict" || value0 === "best_effort" || value0 === null))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThreadCreateParams(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "create")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThreadContinueParams(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "continue")
            return !1;
        } else if (key0 === "previous_message_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageThreadParam(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "create") {
          if (!isThreadCreateParams(data))
            return !1;
        } else if (tag0 === "continue") {
          if (!isThreadContinueParams(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCreateMessageRequest(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isInputMessage(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !isSystemPrompt(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!isToolUnion(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !isToolChoice(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !isThinkingConfigParam(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !isOutputConfig(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !isJSONOutputFormat(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "speed") {
          if (!(value0 === "standard" || value0 === "fast" || value0 === null))
            return !1;
        } else if (key0 === "mcp_servers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (!isRequestMCPServerURLDefinition(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementConfig(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !isCompactionConfig(value0))
            return !1;
        } else if (key0 === "billing_policy") {
          if (value0 !== null && !isBillingPolicy(value0))
            return !1;
        } else if (key0 === "max_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "temperature") {
          if (!(typeof value0 == "number" && isFinite(value0)) && value0 !== null)
            return !1;
          if (typeof value0 == "number" && isFinite(value0)) {
            if (value0 > 1)
              return !1;
            if (value0 < 0)
              return !1;
          }
        } else if (key0 === "top_p") {
          if (!(typeof value0 == "number" && isFinite(value0)) && value0 !== null)
            return !1;
          if (typeof value0 == "number" && isFinite(value0)) {
            if (value0 > 1)
              return !1;
            if (value0 < 0)
              return !1;
          }
        } else if (key0 === "top_k") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "stream") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "stop_sequences") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len3 = value0.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof value0[i3] != "string")
                return !1;
          }
        } else if (key0 === "metadata") {
          if (value0 !== null && !isMetadata(value0))
            return !1;
        } else if (key0 === "service_tier") {
          if (!(value0 === "auto" || value0 === "standard_only" || value0 === null))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !isMessageCreateParamsContainer(value0))
            return !1;
        } else if (key0 === "inference_geo") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !isDiagnosticsParam(value0))
            return !1;
        } else if (key0 === "fallbacks") {
          if (value0 !== null && !isFallbacksParam(value0))
            return !1;
        } else if (key0 === "fallback_credit_token") {
          if (typeof value0 != "string" && value0 !== null && !isFallbackCreditTokenParam(value0))
            return !1;
        } else if (key0 === "thread") {
          if (value0 !== null && !isMessageThreadParam(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitedFile(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "file_id" && typeof value0 != "string" && value0 !== null)
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationCharLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_char_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_char_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "file_id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "char_location"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationPageLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_page_number") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "end_page_number") {
          if (missing0--, !Number.isInteger(value0) || value0 < 1)
            return !1;
        } else if (key0 === "file_id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "page_location"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationContentBlockLocation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cited_text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "document_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "document_title") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "start_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "end_block_index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "file_id") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "content_block_location"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextCitation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "char_location") {
          if (!isCitationCharLocation(data))
            return !1;
        } else if (tag0 === "page_location") {
          if (!isCitationPageLocation(data))
            return !1;
        } else if (tag0 === "content_block_location") {
          if (!isCitationContentBlockLocation(data))
            return !1;
        } else if (tag0 === "web_search_result_location") {
          if (!isCitationsWebSearchResultLocation(data))
            return !1;
        } else if (tag0 === "search_result_location") {
          if (!isCitationsSearchResultLocation(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isTextBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text")
            return !1;
        } else if (key0 === "text") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "citations") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isTextCitation(value0[i0]))
                return !1;
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "thinking")
            return !1;
        } else if (key0 === "thinking") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "signature" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRedactedThinkingBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "redacted_thinking")
            return !1;
        } else if (key0 === "data" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDirectCaller(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "direct"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolCaller(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "code_execution_20250825"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolCaller20260120(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "code_execution_20260120"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolUseCaller(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "direct") {
          if (!isDirectCaller(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!isServerToolCaller(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!isServerToolCaller20260120(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolUseBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_use")
            return !1;
        } else if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "caller") {
          if (!isToolUseCaller(value0))
            return !1;
        } else if (key0 === "toolset_name" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolUseBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !isServerToolName(value0))
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "server_tool_use")
            return !1;
        } else if (key0 === "caller" && !isToolUseCaller(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebSearchToolResultBlockContent(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        isWebSearchResultBlock(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    isWebSearchToolResultErrorObject(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function isWebSearchToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isWebSearchToolResultBlockContent(value0))
            return !1;
        } else if (key0 === "caller" && !isToolUseCaller(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseBase64PDFSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "base64")
            return !1;
        } else if (key0 === "media_type") {
          if (missing0--, value0 !== "application/pdf")
            return !1;
        } else if (key0 === "data" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponsePlainTextSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text")
            return !1;
        } else if (key0 === "media_type") {
          if (missing0--, value0 !== "text/plain")
            return !1;
        } else if (key0 === "data" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseDocumentSource(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!isResponseBase64PDFSource(data))
            return !1;
        } else if (tag0 === "text") {
          if (!isResponsePlainTextSource(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCitationsConfig(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "enabled" && (missing0--, typeof value0 != "boolean"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDocumentBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "document")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !isResponseDocumentSource(value0))
            return !1;
        } else if (key0 === "title") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "citations" && value0 !== null && !isCitationsConfig(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_result")
            return !1;
        } else if (key0 === "url") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isDocumentBlock(value0))
            return !1;
        } else if (key0 === "retrieved_at" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_fetch_result") {
          if (!isWebFetchBlock(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result_error") {
          if (!isWebFetchToolResultErrorBlock(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isWebFetchToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !isWebFetchToolResultBlockContent(value0))
            return !1;
        } else if (key0 === "caller" && !isToolUseCaller(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_result")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isCodeExecutionOutputBlock(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "abort_reason" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isEncryptedCodeExecutionResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "encrypted_code_execution_result")
            return !1;
        } else if (key0 === "encrypted_stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isCodeExecutionOutputBlock(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "code_execution_result") {
          if (!isCodeExecutionResultBlock(data))
            return !1;
        } else if (tag0 === "encrypted_code_execution_result") {
          if (!isEncryptedCodeExecutionResultBlock(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result_error") {
          if (!isCodeExecutionToolResultErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCodeExecutionToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result")
            return !1;
        } else if (key0 === "content" && (missing0--, !isCodeExecutionToolResultBlockContent(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stdout") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "stderr") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "return_code") {
          if (missing0--, !Number.isInteger(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_result")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isBashCodeExecutionOutputBlock(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "bash_code_execution_result") {
          if (!isBashCodeExecutionResultBlock(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result_error") {
          if (!isBashCodeExecutionToolResultErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isBashCodeExecutionToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result")
            return !1;
        } else if (key0 === "content" && (missing0--, !isBashCodeExecutionToolResultBlockContent(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_editor_code_execution_view_result") {
          if (!isTextEditorCodeExecutionViewResultBlock(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_create_result") {
          if (!isTextEditorCodeExecutionCreateResultBlock(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_str_replace_result") {
          if (!isTextEditorCodeExecutionStrReplaceResultBlock(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result_error") {
          if (!isTextEditorCodeExecutionToolResultErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isTextEditorCodeExecutionToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result")
            return !1;
        } else if (key0 === "content" && (missing0--, !isTextEditorCodeExecutionToolResultBlockContent(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolSearchResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_search_result")
            return !1;
        } else if (key0 === "tool_references")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isToolReferenceBlock(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_search_tool_search_result") {
          if (!isToolSearchToolSearchResultBlock(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result_error") {
          if (!isToolSearchToolResultErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolSearchToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result")
            return !1;
        } else if (key0 === "content" && (missing0--, !isToolSearchToolResultBlockContent(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultBlockContent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "advisor_result") {
          if (!isAdvisorResultBlock(data))
            return !1;
        } else if (tag0 === "advisor_redacted_result") {
          if (!isAdvisorRedactedResultBlock(data))
            return !1;
        } else if (tag0 === "advisor_tool_result_error") {
          if (!isAdvisorToolResultErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isAdvisorToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result")
            return !1;
        } else if (key0 === "content" && (missing0--, !isAdvisorToolResultBlockContent(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolResultBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_result")
            return !1;
        } else if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "is_error") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "content" && (missing0--, typeof value0 != "string"))
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isTextBlock(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "input_schema") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "description" && typeof value0 != "string")
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMCPToolListingBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_listing")
            return !1;
        } else if (key0 === "mcp_server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "tools")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isMCPTool(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseToolChangeToolReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_reference")
            return !1;
        } else if (key0 === "name" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseToolChangeMCPToolReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_tool_reference")
            return !1;
        } else if (key0 === "server_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isResponseToolChangeMCPToolsetReference(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "mcp_toolset_reference")
            return !1;
        } else if (key0 === "server_name" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolDefinition(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "name") {
          if (typeof value0 != "string")
            return !1;
        } else if (key0 === "description") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "input_schema") {
          if (!(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "allowed_callers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data0 = value0[i0];
              if (!(data0 === "direct" || data0 === "code_execution_20250825" || data0 === "code_execution_20260120" || data0 === "code_execution_20260521"))
                return !1;
            }
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict" && typeof value0 != "boolean" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeToolDefinition(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_definition")
            return !1;
        } else if (key0 === "definition" && (missing0--, !isToolDefinition(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAddedTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!isResponseToolChangeToolReference(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!isResponseToolChangeMCPToolReference(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!isResponseToolChangeMCPToolsetReference(data))
            return !1;
        } else if (tag0 === "tool_definition") {
          if (!isToolChangeToolDefinition(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolAdditionBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_addition")
            return !1;
        } else if (key0 === "tool" && (missing0--, !isAddedTool(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRemovedTool(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!isResponseToolChangeToolReference(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!isResponseToolChangeMCPToolReference(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!isResponseToolChangeMCPToolsetReference(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isToolRemovalBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_removal")
            return !1;
        } else if (key0 === "tool" && (missing0--, !isRemovedTool(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isToolChangeBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_addition") {
          if (!isToolAdditionBlock(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!isToolRemovalBlock(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCompactionBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "compaction")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "encrypted_content") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "signature") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "tool_changes") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isToolChangeBlock(value0[i0]))
                return !1;
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "model" && (missing0--, !isModel(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRefusalCategory(data) {
  return data === "cyber" || data === "bio" || data === "frontier_llm" || data === "reasoning_extraction" || data === "general_harms" || data === null;
}
function isFallbackRefusalTrigger(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "refusal")
            return !1;
        } else if (key0 === "category" && !isRefusalCategory(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "fallback")
            return !1;
        } else if (key0 === "from") {
          if (missing0--, !isFallbackInfo(value0))
            return !1;
        } else if (key0 === "to") {
          if (missing0--, !isFallbackInfo(value0))
            return !1;
        } else if (key0 === "trigger" && !isFallbackRefusalTrigger(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlock(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!isTextBlock(data))
            return !1;
        } else if (tag0 === "thinking") {
          if (!isThinkingBlock(data))
            return !1;
        } else if (tag0 === "redacted_thinking") {
          if (!isRedactedThinkingBlock(data))
            return !1;
        } else if (tag0 === "tool_use") {
          if (!isToolUseBlock(data))
            return !1;
        } else if (tag0 === "server_tool_use") {
          if (!isServerToolUseBlock(data))
            return !1;
        } else if (tag0 === "web_search_tool_result") {
          if (!isWebSearchToolResultBlock(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result") {
          if (!isWebFetchToolResultBlock(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result") {
          if (!isCodeExecutionToolResultBlock(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result") {
          if (!isBashCodeExecutionToolResultBlock(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result") {
          if (!isTextEditorCodeExecutionToolResultBlock(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result") {
          if (!isToolSearchToolResultBlock(data))
            return !1;
        } else if (tag0 === "advisor_tool_result") {
          if (!isAdvisorToolResultBlock(data))
            return !1;
        } else if (tag0 === "mcp_tool_use") {
          if (!isMCPToolUseBlock(data))
            return !1;
        } else if (tag0 === "mcp_tool_result") {
          if (!isMCPToolResultBlock(data))
            return !1;
        } else if (tag0 === "mcp_tool_listing") {
          if (!isMCPToolListingBlock(data))
            return !1;
        } else if (tag0 === "container_upload") {
          if (!isContainerUploadBlock(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!isCompactionBlock(data))
            return !1;
        } else if (tag0 === "fallback") {
          if (!isFallbackBlock(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isRefusalStopDetails(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "refusal")
            return !1;
        } else if (key0 === "category") {
          if (!isRefusalCategory(value0))
            return !1;
        } else if (key0 === "explanation") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "fallback_credit_token") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "fallback_has_prefill_claim") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "recommended_model" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isStopDetails(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)))
    return !1;
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  isRefusalStopDetails(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && (valid0 = !0, passing0 = 0), valid0)
    errors = _errs1;
  else
    return errors++, !1;
  return errors === 0;
}
function isOutputTokensDetails(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "thinking_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "web_search_requests") {
          if (!Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "web_fetch_requests" && (!Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheCreation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "ephemeral_5m_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "ephemeral_1h_input_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isIterationUsageBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation" && value0 !== null && !isCacheCreation(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageIterationUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !isCacheCreation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message")
            return !1;
        } else if (key0 === "model" && value0 !== null && !isModel(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCompactionIterationUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !isCacheCreation(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "compaction"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAdvisorMessageIterationUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !isCacheCreation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_message")
            return !1;
        } else if (key0 === "model" && (missing0--, !isModel(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackMessageIterationUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !isCacheCreation(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "fallback_message")
            return !1;
        } else if (key0 === "model" && (missing0--, !isModel(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isIterationUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "message") {
          if (!isMessageIterationUsage(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!isCompactionIterationUsage(data))
            return !1;
        } else if (tag0 === "advisor_message") {
          if (!isAdvisorMessageIterationUsage(data))
            return !1;
        } else if (tag0 === "fallback_message") {
          if (!isFallbackMessageIterationUsage(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isFallbackCreditRedeemed(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "redeemed"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackCreditNotApplied(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "not_applied")
            return !1;
        } else if (key0 === "reason") {
          if (missing0--, !(value0 === "body_mismatch" || value0 === "continuation_excluded" || value0 === "continuation_only" || value0 === "expired" || value0 === "invalid_target_model" || value0 === "not_enabled" || value0 === "reprice_unavailable" || value0 === "temporarily_unavailable" || value0 === "variant_fields_present" || value0 === "wrong_organization" || value0 === "wrong_platform" || value0 === "wrong_workspace"))
            return !1;
        } else if (key0 === "remove_to_redeem") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isFallbackCreditStatus(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "redeemed") {
          if (!isFallbackCreditRedeemed(data))
            return !1;
        } else if (tag0 === "not_applied") {
          if (!isFallbackCreditNotApplied(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isFallbackCreditUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "status" && (missing0--, !isFallbackCreditStatus(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isUsageBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "output_tokens_details") {
          if (value0 !== null && !isOutputTokensDetails(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !isServerToolUsage(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isIterationUsage(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit" && value0 !== null && !isFallbackCreditUsage(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "output_tokens_details") {
          if (value0 !== null && !isOutputTokensDetails(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !isServerToolUsage(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isIterationUsage(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit") {
          if (value0 !== null && !isFallbackCreditUsage(value0))
            return !1;
        } else if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !isCacheCreation(value0))
            return !1;
        } else if (key0 === "service_tier") {
          if (!(value0 === "standard" || value0 === "priority" || value0 === "batch" || value0 === null))
            return !1;
        } else if (key0 === "inference_geo") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "speed" && !(value0 === "standard" || value0 === "fast" || value0 === null))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContainerSkill(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, !(value0 === "anthropic" || value0 === "custom"))
            return !1;
        } else if (key0 === "skill_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "version" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var formats6 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[tT ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):?[0-5]\d))$/;
function isContainer(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "expires_at")
          if (missing0--, typeof value0 == "string") {
            if (!formats6.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "skills") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isContainerSkill(value0[i0]))
                return !1;
          }
        }
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "cache_missed_input_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissModelChanged(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cache_missed_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "model_changed"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissSystemChanged(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cache_missed_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "system_changed"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissToolsChanged(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cache_missed_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "tools_changed"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissMessagesChanged(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "cache_missed_input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "messages_changed"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissPreviousMessageNotFound(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "previous_message_not_found"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissUnavailable(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "unavailable"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCacheMissReason(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "model_changed") {
          if (!isCacheMissModelChanged(data))
            return !1;
        } else if (tag0 === "system_changed") {
          if (!isCacheMissSystemChanged(data))
            return !1;
        } else if (tag0 === "tools_changed") {
          if (!isCacheMissToolsChanged(data))
            return !1;
        } else if (tag0 === "messages_changed") {
          if (!isCacheMissMessagesChanged(data))
            return !1;
        } else if (tag0 === "previous_message_not_found") {
          if (!isCacheMissPreviousMessageNotFound(data))
            return !1;
        } else if (tag0 === "unavailable") {
          if (!isCacheMissUnavailable(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isDiagnostics(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "cache_miss_reason" && (missing0--, value0 !== null && !isCacheMissReason(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isClearToolUses20250919EditResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "clear_tool_uses_20250919")
            return !1;
        } else if (key0 === "cleared_tool_uses") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cleared_input_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isClearThinking20251015EditResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "clear_thinking_20251015")
            return !1;
        } else if (key0 === "cleared_thinking_turns") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cleared_input_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAppliedEdit(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "clear_tool_uses_20250919") {
          if (!isClearToolUses20250919EditResponse(data))
            return !1;
        } else if (tag0 === "clear_thinking_20251015") {
          if (!isClearThinking20251015EditResponse(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isContextManagementResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "applied_edits")
        if (missing0--, Array.isArray(value0)) {
          let len0 = value0.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (!isAppliedEdit(value0[i0]))
              return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputTransformationBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "path") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "reason" && (missing0--, !(value0 === "model_binding_mismatch" || value0 === "prefix_binding_mismatch" || value0 === "organization_binding_mismatch" || value0 === "end_user_binding_mismatch")))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingDroppedInputTransformation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "path") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "reason") {
          if (missing0--, !(value0 === "model_binding_mismatch" || value0 === "prefix_binding_mismatch" || value0 === "organization_binding_mismatch" || value0 === "end_user_binding_mismatch"))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "thinking_dropped"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingMismatchAllowedInputTransformation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "path") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "reason") {
          if (missing0--, !(value0 === "model_binding_mismatch" || value0 === "prefix_binding_mismatch" || value0 === "organization_binding_mismatch" || value0 === "end_user_binding_mismatch"))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "thinking_mismatch_allowed"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputTransformation(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "thinking_dropped") {
          if (!isThinkingDroppedInputTransformation(data))
            return !1;
        } else if (tag0 === "thinking_mismatch_allowed") {
          if (!isThinkingMismatchAllowedInputTransformation(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isMessageBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 6;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message")
            return !1;
        } else if (key0 === "role") {
          if (missing0--, value0 !== "assistant")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isContentBlock(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !isStopDetails(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !isUsage(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !isContainer(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !isDiagnostics(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementResponse(value0))
            return !1;
        } else if (key0 === "input_transformations" && value0 !== null)
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!isInputTransformation(value0[i1]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isStopReason(data) {
  return data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "compaction" || data === "refusal" || data === "model_context_window_exceeded";
}
function isMessage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 7;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message")
            return !1;
        } else if (key0 === "role") {
          if (missing0--, value0 !== "assistant")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isContentBlock(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !isStopDetails(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !isUsage(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !isContainer(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !isDiagnostics(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementResponse(value0))
            return !1;
        } else if (key0 === "input_transformations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (!isInputTransformation(value0[i1]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "stop_reason" && (missing0--, !isStopReason(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isStartedMessage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 7;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message")
            return !1;
        } else if (key0 === "role") {
          if (missing0--, value0 !== "assistant")
            return !1;
        } else if (key0 === "content")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isContentBlock(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !isStopDetails(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !isUsage(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !isContainer(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !isDiagnostics(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementResponse(value0))
            return !1;
        } else if (key0 === "input_transformations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (!isInputTransformation(value0[i1]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "stop_reason" && (missing0--, value0 !== null && !isStopReason(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageStartEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "message_start")
            return !1;
        } else if (key0 === "message" && (missing0--, !isStartedMessage(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlockStartEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "content_block_start")
            return !1;
        } else if (key0 === "index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "content_block" && (missing0--, !isContentBlock(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isTextDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_delta")
            return !1;
        } else if (key0 === "text" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInputJSONDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "input_json_delta")
            return !1;
        } else if (key0 === "partial_json" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "thinking_delta")
            return !1;
        } else if (key0 === "thinking") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "estimated_tokens" && (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isSignatureDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "signature_delta")
            return !1;
        } else if (key0 === "signature" && (missing0--, typeof value0 != "string"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCitationsDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "citations_delta")
            return !1;
        } else if (key0 === "citation" && (missing0--, !isTextCitation(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCompactionContentBlockDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "compaction_delta")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "encrypted_content" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlockDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_delta") {
          if (!isTextDelta(data))
            return !1;
        } else if (tag0 === "input_json_delta") {
          if (!isInputJSONDelta(data))
            return !1;
        } else if (tag0 === "thinking_delta") {
          if (!isThinkingDelta(data))
            return !1;
        } else if (tag0 === "signature_delta") {
          if (!isSignatureDelta(data))
            return !1;
        } else if (tag0 === "citations_delta") {
          if (!isCitationsDelta(data))
            return !1;
        } else if (tag0 === "compaction_delta") {
          if (!isCompactionContentBlockDelta(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isContentBlockDeltaEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "content_block_delta")
            return !1;
        } else if (key0 === "index") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "delta" && (missing0--, !isContentBlockDelta(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContentBlockStopEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "content_block_stop")
            return !1;
        } else if (key0 === "index" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageDelta(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stop_reason") {
          if (missing0--, value0 !== null && !isStopReason(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !isStopDetails(value0))
            return !1;
        } else if (key0 === "container" && value0 !== null && !isContainer(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageDeltaUsage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "output_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "cache_read_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0)
            return !1;
        } else if (key0 === "output_tokens_details") {
          if (value0 !== null && !isOutputTokensDetails(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !isServerToolUsage(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isIterationUsage(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit") {
          if (value0 !== null && !isFallbackCreditUsage(value0))
            return !1;
        } else if (key0 === "input_tokens" && (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageDeltaEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "message_delta")
            return !1;
        } else if (key0 === "delta") {
          if (missing0--, !isMessageDelta(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !isMessageDeltaUsage(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementResponse(value0))
            return !1;
        } else if (key0 === "input_transformations" && value0 !== null)
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isInputTransformation(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageStopEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "message_stop"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isPingEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "ping"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isErrorCode(data) {
  return data === "available_tools_limit_exceeded" || data === "claude_code_key_creator_not_member" || data === "claude_code_version_too_old" || data === "cmek_context_unavailable" || data === "cmek_key_disabled" || data === "cmek_key_network_blocked" || data === "cmek_key_unreachable" || data === "compaction_block_ambiguous" || data === "compaction_block_misplaced" || data === "compaction_content_mismatch" || data === "compaction_incomplete_turn" || data === "compaction_nothing_to_summarize" || data === "compaction_signature_invalid" || data === "compaction_too_many_tool_references" || data === "compaction_tool_changes_mismatch" || data === "compaction_unavailable" || data === "contract_spend_limit_reached" || data === "enforced_spend_limit_reached" || data === "file_expired" || data === "image_dimensions_too_large" || data === "linked_organization_billing_unavailable" || data === "linked_organization_spend_limit_reached" || data === "organization_not_enrolled_in_beta" || data === "organization_on_hold" || data === "organization_type_not_supported" || data === "parent_organization_required" || data === "ramp_limit_exceeded" || data === "request_body_encoding_invalid" || data === "request_body_encoding_unsupported" || data === "request_body_timeout" || data === "request_body_too_large_after_decoding" || data === "sandbox_egress_restricted" || data === "skill_read_blocked_undecryptable" || data === "thread_already_continued" || data === "thread_continue_in_flight" || data === "thread_fingerprint_mismatch" || data === "thread_not_found" || data === "thread_unsupported_request" || data === "tool_name_conflict" || data === "tool_reference_unresolved" || data === "unsupported_charset" || data === "user_profile_billing_not_authorized" || data === "user_profile_not_billable" || data === "user_profile_not_found" || data === "user_profile_required";
}
function isErrorDetails(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "error_code") {
          if (!isErrorCode(value0))
            return !1;
        } else if (key0 === "max_side_length_pixels") {
          if (!Number.isInteger(value0))
            return !1;
        } else if (key0 === "paths")
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          } else
            return !1;
        else if (key0 === "unsupported") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data1 = value0[i1];
              if (!(data1 === "cache_control" || data1 === "context_management" || data1 === "fallbacks" || data1 === "hipaa" || data1 === "inference_hooks" || data1 === "thinking"))
                return !1;
            }
          }
        } else if (key0 === "appeal_url" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isErrorObjectBase(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details" && value0 !== null && !isErrorDetails(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isInvalidRequestErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "invalid_request_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAuthenticationErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "authentication_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isBillingErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "billing_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isPermissionErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "permission_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isNotFoundErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "not_found_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRequestTooLargeErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "request_too_large"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isRateLimitErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "rate_limit_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isGatewayTimeoutErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "timeout_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isAPIErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "api_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isOverloadedErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !isErrorDetails(value0))
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "overloaded_error"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isErrorObject(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "invalid_request_error") {
          if (!isInvalidRequestErrorObject(data))
            return !1;
        } else if (tag0 === "authentication_error") {
          if (!isAuthenticationErrorObject(data))
            return !1;
        } else if (tag0 === "billing_error") {
          if (!isBillingErrorObject(data))
            return !1;
        } else if (tag0 === "permission_error") {
          if (!isPermissionErrorObject(data))
            return !1;
        } else if (tag0 === "not_found_error") {
          if (!isNotFoundErrorObject(data))
            return !1;
        } else if (tag0 === "request_too_large") {
          if (!isRequestTooLargeErrorObject(data))
            return !1;
        } else if (tag0 === "rate_limit_error") {
          if (!isRateLimitErrorObject(data))
            return !1;
        } else if (tag0 === "timeout_error") {
          if (!isGatewayTimeoutErrorObject(data))
            return !1;
        } else if (tag0 === "api_error") {
          if (!isAPIErrorObject(data))
            return !1;
        } else if (tag0 === "overloaded_error") {
          if (!isOverloadedErrorObject(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isErrorEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "error")
            return !1;
        } else if (key0 === "error") {
          if (missing0--, !isErrorObject(value0))
            return !1;
        } else if (key0 === "request_id" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isStreamEvent(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "message_start") {
          if (!isMessageStartEvent(data))
            return !1;
        } else if (tag0 === "content_block_start") {
          if (!isContentBlockStartEvent(data))
            return !1;
        } else if (tag0 === "content_block_delta") {
          if (!isContentBlockDeltaEvent(data))
            return !1;
        } else if (tag0 === "content_block_stop") {
          if (!isContentBlockStopEvent(data))
            return !1;
        } else if (tag0 === "message_delta") {
          if (!isMessageDeltaEvent(data))
            return !1;
        } else if (tag0 === "message_stop") {
          if (!isMessageStopEvent(data))
            return !1;
        } else if (tag0 === "ping") {
          if (!isPingEvent(data))
            return !1;
        } else if (tag0 === "error") {
          if (!isErrorEvent(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isCountMessageTokensRequest(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !isModel(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isInputMessage(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !isSystemPrompt(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!isToolUnion(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !isToolChoice(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !isThinkingConfigParam(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !isOutputConfig(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !isJSONOutputFormat(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !isCacheControlEphemeral(value0))
            return !1;
        } else if (key0 === "speed") {
          if (!(value0 === "standard" || value0 === "fast" || value0 === null))
            return !1;
        } else if (key0 === "mcp_servers") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len2 = value0.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (!isRequestMCPServerURLDefinition(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !isContextManagementConfig(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !isCompactionConfig(value0))
            return !1;
        } else if (key0 === "billing_policy") {
          if (value0 !== null && !isBillingPolicy(value0))
            return !1;
        } else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCountTokensContextManagementResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "original_input_tokens" && (missing0--, !Number.isInteger(value0) || value0 < 0))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageTokensCount(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "context_management" && value0 !== null && !isCountTokensContextManagementResponse(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isPage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "has_more") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "first_id") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "last_id" && (missing0--, typeof value0 != "string" && value0 !== null))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchProcessingStatus(data) {
  return data === "in_progress" || data === "canceling" || data === "ended";
}
function isMessageBatchRequestCounts(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 5;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "processing") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "succeeded") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "errored") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "canceled") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "expired" && (missing0--, !Number.isInteger(value0) || value0 < 0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatch(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 10;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message_batch")
            return !1;
        } else if (key0 === "processing_status") {
          if (missing0--, !isMessageBatchProcessingStatus(value0))
            return !1;
        } else if (key0 === "request_counts") {
          if (missing0--, !isMessageBatchRequestCounts(value0))
            return !1;
        } else if (key0 === "created_at")
          if (missing0--, typeof value0 == "string") {
            if (!formats6.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "expires_at")
          if (missing0--, typeof value0 == "string") {
            if (!formats6.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "ended_at") {
          if (missing0--, typeof value0 != "string" && value0 !== null || typeof value0 == "string" && !formats6.test(value0))
            return !1;
        } else if (key0 === "cancel_initiated_at") {
          if (missing0--, typeof value0 != "string" && value0 !== null || typeof value0 == "string" && !formats6.test(value0))
            return !1;
        } else if (key0 === "archived_at") {
          if (missing0--, typeof value0 != "string" && value0 !== null || typeof value0 == "string" && !formats6.test(value0))
            return !1;
        } else if (key0 === "results_url" && (missing0--, typeof value0 != "string" && value0 !== null))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchesPage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "has_more") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "first_id") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "last_id") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "data")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isMessageBatch(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var pattern4 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");
function isMessageBatchRequest(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 2;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0)
          if (key0 === "custom_id") {
            missing0--;
            let _errs1 = errors;
            if (errors === _errs1)
              if (typeof value0 == "string") {
                if (!pattern4.test(value0))
                  return !1;
              } else
                return !1;
            var valid0 = _errs1 === errors;
            if (!valid0)
              return !1;
          } else if (key0 === "params") {
            missing0--;
            let _errs3 = errors;
            if (isCreateMessageRequest(value0) || errors++, errors === _errs3)
              if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
                let missing1 = 0;
                for (let key1 in value0) {
                  let value1 = value0[key1];
                  if (value1 !== void 0 && key1 === "stream") {
                    let _errs5 = errors, _errs6 = errors, _errs7 = errors;
                    value1 !== !0 && errors++;
                    var valid3 = _errs7 === errors;
                    if (valid3)
                      return !1;
                    errors = _errs6;
                    var valid2 = _errs5 === errors;
                    if (!valid2)
                      return !1;
                  }
                }
                if (missing1 !== 0)
                  return !1;
              } else
                return !1;
            var valid1 = _errs3 === errors;
            if (!valid1)
              return !1;
          } else
            return !1;
      }
      if (missing0 !== 0)
        return !1;
    } else
      return !1;
  return errors === 0;
}
function isCreateMessageBatchRequest(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "requests")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            if (value0.length < 1)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!isMessageBatchRequest(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else
          return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isDeletedMessageBatch(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "type" && (missing0--, value0 !== "message_batch_deleted"))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchSucceededResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "succeeded")
            return !1;
        } else if (key0 === "message" && (missing0--, !isMessage(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isErrorResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "error")
            return !1;
        } else if (key0 === "error") {
          if (missing0--, !isErrorObject(value0))
            return !1;
        } else if (key0 === "request_id" && typeof value0 != "string" && value0 !== null)
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchErroredResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "errored")
            return !1;
        } else if (key0 === "error" && (missing0--, !isErrorResponse(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchCanceledResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "canceled"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchExpiredResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "type" && (missing0--, value0 !== "expired"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isMessageBatchResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0)
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "succeeded") {
          if (!isMessageBatchSucceededResult(data))
            return !1;
        } else if (tag0 === "errored") {
          if (!isMessageBatchErroredResult(data))
            return !1;
        } else if (tag0 === "canceled") {
          if (!isMessageBatchCanceledResult(data))
            return !1;
        } else if (tag0 === "expired") {
          if (!isMessageBatchExpiredResult(data))
            return !1;
        } else
          return !1;
      else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function isMessageBatchIndividualResponse(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "custom_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "result" && (missing0--, !isMessageBatchResult(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCapabilitySupport(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "supported" && (missing0--, typeof value0 != "boolean"))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isCompactionCapability(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "summarize" && !isCapabilitySupport(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isContextManagementCapability(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "clear_thinking_20251015") {
          if (value0 !== null && !isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "clear_tool_uses_20250919") {
          if (value0 !== null && !isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "compact_20260112" && value0 !== null && !isCapabilitySupport(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isEffortCapability(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "low") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "medium") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "high") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "xhigh") {
          if (value0 !== null && !isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "max" && !isCapabilitySupport(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isServerToolsCapability(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "web_search") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "code_execution" && !isCapabilitySupport(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingTypes(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "enabled") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "disabled") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "adaptive") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "between_tools" && !isCapabilitySupport(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isThinkingCapability(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "types" && (missing0--, !isThinkingTypes(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isModelCapabilities(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "batch") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "citations") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "code_execution") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !isCompactionCapability(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (!isContextManagementCapability(value0))
            return !1;
        } else if (key0 === "effort") {
          if (!isEffortCapability(value0))
            return !1;
        } else if (key0 === "image_input") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "pdf_input") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "server_tools") {
          if (!isServerToolsCapability(value0))
            return !1;
        } else if (key0 === "structured_outputs") {
          if (!isCapabilitySupport(value0))
            return !1;
        } else if (key0 === "thinking" && !isThinkingCapability(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isModelInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "model")
            return !1;
        } else if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "display_name") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "created_at")
          if (missing0--, typeof value0 == "string") {
            if (!formats6.test(value0))
              return !1;
          } else
            return !1;
        else if (key0 === "max_input_tokens") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "max_tokens") {
          if (!Number.isInteger(value0) && value0 !== null)
            return !1;
        } else if (key0 === "capabilities") {
          if (value0 !== null && !isModelCapabilities(value0))
            return !1;
        } else if (key0 === "allowed_fallback_models") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof value0[i0] != "string")
                return !1;
          }
        } else if (key0 === "line") {
          if (!(value0 === "haiku" || value0 === "sonnet" || value0 === "opus" || value0 === "fable" || value0 === "mythos" || value0 === null))
            return !1;
        } else if (key0 === "lifecycle") {
          if (!(value0 === "active" || value0 === "deprecated" || value0 === "retired"))
            return !1;
        } else if (key0 === "deprecated_at") {
          if (typeof value0 != "string" && value0 !== null || typeof value0 == "string" && !formats6.test(value0))
            return !1;
        } else if (key0 === "retires_at" && (typeof value0 != "string" && value0 !== null || typeof value0 == "string" && !formats6.test(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
function isModelInfosPage(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "has_more") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "first_id") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "last_id") {
          if (missing0--, typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "data")
          if (missing0--, Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!isModelInfo(value0[i0]))
                return !1;
          } else
            return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var formats24 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)))$/, pattern5 = new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u");
function isCreateMessageHeaderAnthropicVersion(data) {
  if (typeof data == "string")
    if (pattern5.test(data)) {
      if (!formats24.test(data))
        return !1;
    } else
      return !1;
  else
    return !1;
  return !0;
}
function isCreateMessageHeaderAnthropicWorkspaceId(data) {
  return typeof data == "string";
}
function isCreateMessageHeaderAnthropicUserProfileId(data) {
  return typeof data == "string";
}
function isListMessageBatchesQueryLimit(data) {
  return !(!Number.isInteger(data) || data > 1e3 || data < 1);
}
function isListMessageBatchesQueryBefore_id(data) {
  return typeof data == "string";
}
function isListMessageBatchesQueryAfter_id(data) {
  return typeof data == "string";
}
function isGetMessageBatchPathMessage_batch_id(data) {
  return !(typeof data != "string" || data === "");
}
function isListModelsQueryLifecycle(data) {
  if (Array.isArray(data)) {
    if (data.length > 3)
      return !1;
    {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (!(data0 === "active" || data0 === "deprecated" || data0 === "retired"))
          return !1;
      }
    }
  } else
    return !1;
  return !0;
}
function isGetModelPathModel_id(data) {
  return !(typeof data != "string" || data === "");
}
export {
  isAPIErrorObject,
  isAddedTool,
  isAddedToolParam,
  isAdvisorAnswerBase,
  isAdvisorMessageIterationUsage,
  isAdvisorRedactedResultBlock,
  isAdvisorRedactedResultBlockParam,
  isAdvisorResultBlock,
  isAdvisorResultBlockParam,
  isAdvisorTool20260301,
  isAdvisorToolResultBlock,
  isAdvisorToolResultBlockContent,
  isAdvisorToolResultBlockParam,
  isAdvisorToolResultBlockParamContent,
  isAdvisorToolResultErrorCode,
  isAdvisorToolResultErrorObject,
  isAdvisorToolResultErrorParam,
  isAllThinkingTurns,
  isAllowedCaller,
  isAnthropicBeta,
  isAppliedEdit,
  isAuthenticationErrorObject,
  isBase64ImageSource,
  isBase64PDFSource,
  isBashCodeExecutionOutputBlock,
  isBashCodeExecutionOutputBlockParam,
  isBashCodeExecutionResultBlock,
  isBashCodeExecutionResultBlockParam,
  isBashCodeExecutionToolResultBlock,
  isBashCodeExecutionToolResultBlockContent,
  isBashCodeExecutionToolResultBlockParam,
  isBashCodeExecutionToolResultBlockParamContent,
  isBashCodeExecutionToolResultErrorCode,
  isBashCodeExecutionToolResultErrorObject,
  isBashCodeExecutionToolResultErrorParam,
  isBillingErrorObject,
  isBillingPolicy,
  isBrowserDownload,
  isBrowserStateBlockParam,
  isBrowserStateChange,
  isBrowserStateChangeDownloadCompleted,
  isBrowserStateChangeDownloadFailed,
  isBrowserStateChangeDownloadStarted,
  isBrowserStateChangeTabOpened,
  isBrowserStateTabEntry,
  isBrowserToolset20260801,
  isBrowserToolsetConfigs,
  isBuiltInTool,
  isCacheControlEphemeral,
  isCacheCreation,
  isCacheMissBase,
  isCacheMissMessagesChanged,
  isCacheMissModelChanged,
  isCacheMissPreviousMessageNotFound,
  isCacheMissReason,
  isCacheMissSystemChanged,
  isCacheMissToolsChanged,
  isCacheMissUnavailable,
  isCapabilitySupport,
  isCitationCharLocation,
  isCitationCharLocationParam,
  isCitationContentBlockLocation,
  isCitationContentBlockLocationParam,
  isCitationPageLocation,
  isCitationPageLocationParam,
  isCitationSearchResultLocationParam,
  isCitationWebSearchResultLocationParam,
  isCitationsConfig,
  isCitationsConfigParam,
  isCitationsDelta,
  isCitationsSearchResultLocation,
  isCitationsWebSearchResultLocation,
  isCitedBlocks,
  isCitedCharacters,
  isCitedDocument,
  isCitedFile,
  isCitedPages,
  isClearThinking20251015Edit,
  isClearThinking20251015EditResponse,
  isClearToolUses20250919Edit,
  isClearToolUses20250919EditResponse,
  isClientToolBase,
  isCodeExecutionOutcome,
  isCodeExecutionOutputBlock,
  isCodeExecutionOutputBlockParam,
  isCodeExecutionResultBlock,
  isCodeExecutionResultBlockParam,
  isCodeExecutionTool20250522,
  isCodeExecutionTool20250825,
  isCodeExecutionTool20260120,
  isCodeExecutionTool20260521,
  isCodeExecutionToolResultBlock,
  isCodeExecutionToolResultBlockContent,
  isCodeExecutionToolResultBlockParam,
  isCodeExecutionToolResultBlockParamContent,
  isCodeExecutionToolResultErrorCode,
  isCodeExecutionToolResultErrorObject,
  isCodeExecutionToolResultErrorParam,
  isCompact20260112Edit,
  isCompactionBlock,
  isCompactionBlockParam,
  isCompactionCapability,
  isCompactionConfig,
  isCompactionContentBlockDelta,
  isCompactionIterationUsage,
  isComputerToolset20260801,
  isComputerToolsetConfigs,
  isContainer,
  isContainerParams,
  isContainerSkill,
  isContainerUploadBlock,
  isContainerUploadBlockParam,
  isContentBlock,
  isContentBlockDelta,
  isContentBlockDeltaEvent,
  isContentBlockParam,
  isContentBlockSource,
  isContentBlockSourceContent,
  isContentBlockStartEvent,
  isContentBlockStopEvent,
  isContextManagementCapability,
  isContextManagementConfig,
  isContextManagementEdit,
  isContextManagementResponse,
  isContextManagementTrigger,
  isCountMessageTokensRequest,
  isCountTokensContextManagementResponse,
  isCreateMessageBatchRequest,
  isCreateMessageHeaderAnthropicUserProfileId,
  isCreateMessageHeaderAnthropicVersion,
  isCreateMessageHeaderAnthropicWorkspaceId,
  isCreateMessageRequest,
  isDeletedMessageBatch,
  isDiagnostics,
  isDiagnosticsParam,
  isDirectCaller,
  isDirectCallerParam,
  isDocumentBlock,
  isDocumentBlockParam,
  isDocumentSource,
  isEffort,
  isEffortCapability,
  isEncryptedCodeExecutionResultBlock,
  isEncryptedCodeExecutionResultBlockParam,
  isErrorCode,
  isErrorDetails,
  isErrorEvent,
  isErrorObject,
  isErrorObjectBase,
  isErrorResponse,
  isFallbackBlock,
  isFallbackBlockParam,
  isFallbackCreditNotApplied,
  isFallbackCreditRedeemed,
  isFallbackCreditStatus,
  isFallbackCreditTokenParam,
  isFallbackCreditUsage,
  isFallbackInfo,
  isFallbackInfoParam,
  isFallbackMessageIterationUsage,
  isFallbackParam,
  isFallbackRefusalTrigger,
  isFallbacksParam,
  isFileDocumentSource,
  isFileImageSource,
  isGatewayTimeoutErrorObject,
  isGetMessageBatchPathMessage_batch_id,
  isGetModelPathModel_id,
  isImageBlockParam,
  isImageSource,
  isImageTransformationsParam,
  isInputJSONDelta,
  isInputMessage,
  isInputSchema,
  isInputTokensClearAtLeast,
  isInputTokensTrigger,
  isInputTransformation,
  isInputTransformationBase,
  isInvalidRequestErrorObject,
  isIterationUsage,
  isIterationUsageBase,
  isJSONOutputFormat,
  isJsonSchema,
  isJsonSchemaAnnotations,
  isJsonSchemaApplicators,
  isJsonSchemaAssertions,
  isJsonSchemaCore,
  isJsonSchemaKeywords,
  isJsonSchemaList,
  isJsonSchemaMap,
  isJsonSchemaNames,
  isJsonSchemaObject,
  isJsonSchemaType,
  isListMessageBatchesQueryAfter_id,
  isListMessageBatchesQueryBefore_id,
  isListMessageBatchesQueryLimit,
  isListModelsQueryLifecycle,
  isMCPTool,
  isMCPToolBase,
  isMCPToolConfig,
  isMCPToolDefaultConfig,
  isMCPToolListingBlock,
  isMCPToolListingBlockParam,
  isMCPToolParam,
  isMCPToolResultBlock,
  isMCPToolUseBlock,
  isMCPToolUseBlockParam,
  isMCPToolset,
  isMemoryTool20250818,
  isMessage,
  isMessageBase,
  isMessageBatch,
  isMessageBatchCanceledResult,
  isMessageBatchErroredResult,
  isMessageBatchExpiredResult,
  isMessageBatchIndividualResponse,
  isMessageBatchProcessingStatus,
  isMessageBatchRequest,
  isMessageBatchRequestCounts,
  isMessageBatchResult,
  isMessageBatchSucceededResult,
  isMessageBatchesPage,
  isMessageContentParam,
  isMessageCreateParamsContainer,
  isMessageDelta,
  isMessageDeltaEvent,
  isMessageDeltaUsage,
  isMessageIterationUsage,
  isMessageParam,
  isMessageRequestBase,
  isMessageStartEvent,
  isMessageStopEvent,
  isMessageThreadParam,
  isMessageTokensCount,
  isMetadata,
  isModel,
  isModelCapabilities,
  isModelInfo,
  isModelInfosPage,
  isNotFoundErrorObject,
  isOutputConfig,
  isOutputTokensDetails,
  isOverloadedErrorObject,
  isPage,
  isPermissionErrorObject,
  isPingEvent,
  isPlainTextSource,
  isRateLimitErrorObject,
  isRedactedThinkingBlock,
  isRedactedThinkingBlockParam,
  isRefusalCategory,
  isRefusalStopDetails,
  isRemovedTool,
  isRemovedToolParam,
  isRequestMCPServerToolConfiguration,
  isRequestMCPServerURLDefinition,
  isRequestMCPToolResultBlockParam,
  isRequestTooLargeErrorObject,
  isResponseBase64PDFSource,
  isResponseDocumentSource,
  isResponseInclusion,
  isResponsePlainTextSource,
  isResponseToolChangeMCPToolReference,
  isResponseToolChangeMCPToolsetReference,
  isResponseToolChangeToolReference,
  isSearchResultBlockParam,
  isServerToolCaller,
  isServerToolCaller20260120,
  isServerToolCaller20260120Param,
  isServerToolCallerBase,
  isServerToolCallerParam,
  isServerToolName,
  isServerToolResultBase,
  isServerToolResultParamBase,
  isServerToolUsage,
  isServerToolUse,
  isServerToolUseBlock,
  isServerToolUseBlockParam,
  isServerToolsCapability,
  isSignatureDelta,
  isSkillParams,
  isStartedMessage,
  isStopDetails,
  isStopReason,
  isStreamEvent,
  isSystemMessageBlockParam,
  isSystemMessageContentParam,
  isSystemMessageOutputConfig,
  isSystemMessageParam,
  isSystemPrompt,
  isTextBlock,
  isTextBlockParam,
  isTextCitation,
  isTextCitationParam,
  isTextDelta,
  isTextEditorCodeExecutionCreateResultBlock,
  isTextEditorCodeExecutionCreateResultBlockParam,
  isTextEditorCodeExecutionStrReplaceResultBlock,
  isTextEditorCodeExecutionStrReplaceResultBlockParam,
  isTextEditorCodeExecutionToolResultBlock,
  isTextEditorCodeExecutionToolResultBlockContent,
  isTextEditorCodeExecutionToolResultBlockParam,
  isTextEditorCodeExecutionToolResultBlockParamContent,
  isTextEditorCodeExecutionToolResultErrorCode,
  isTextEditorCodeExecutionToolResultErrorObject,
  isTextEditorCodeExecutionToolResultErrorParam,
  isTextEditorCodeExecutionViewResultBlock,
  isTextEditorCodeExecutionViewResultBlockParam,
  isThinkingBlock,
  isThinkingBlockBinding,
  isThinkingBlockParam,
  isThinkingCapability,
  isThinkingConfigAdaptive,
  isThinkingConfigBase,
  isThinkingConfigBetweenTools,
  isThinkingConfigDisabled,
  isThinkingConfigEnabled,
  isThinkingConfigParam,
  isThinkingDelta,
  isThinkingDroppedInputTransformation,
  isThinkingMismatchAllowedInputTransformation,
  isThinkingTurns,
  isThinkingTurnsKeep,
  isThinkingTypes,
  isThreadContinueParams,
  isThreadCreateParams,
  isTokenTaskBudget,
  isTool,
  isToolAdditionBlock,
  isToolAdditionBlockParam,
  isToolBase,
  isToolBash20241022,
  isToolBash20250124,
  isToolChangeBlock,
  isToolChangeBlockParam,
  isToolChangeMCPToolReference,
  isToolChangeMCPToolsetReference,
  isToolChangeToolDefinition,
  isToolChangeToolDefinitionParam,
  isToolChangeToolReference,
  isToolChoice,
  isToolChoiceAny,
  isToolChoiceAuto,
  isToolChoiceBase,
  isToolChoiceNone,
  isToolChoiceTool,
  isToolComputerUse20241022,
  isToolComputerUse20250124,
  isToolComputerUse20251124,
  isToolComputerUseBase,
  isToolDefinition,
  isToolReferenceBlock,
  isToolReferenceBlockParam,
  isToolRemovalBlock,
  isToolRemovalBlockParam,
  isToolResultBlockParam,
  isToolResultContentBlockParam,
  isToolSearchToolBm25,
  isToolSearchToolRegex,
  isToolSearchToolResultBlock,
  isToolSearchToolResultBlockContent,
  isToolSearchToolResultBlockParam,
  isToolSearchToolResultBlockParamContent,
  isToolSearchToolResultErrorCode,
  isToolSearchToolResultErrorObject,
  isToolSearchToolResultErrorParam,
  isToolSearchToolSearchResultBlock,
  isToolSearchToolSearchResultBlockParam,
  isToolTextEditor20241022,
  isToolTextEditor20250124,
  isToolTextEditor20250429,
  isToolTextEditor20250728,
  isToolUnion,
  isToolUseBlock,
  isToolUseBlockParam,
  isToolUseCaller,
  isToolUseCallerParam,
  isToolUsesKeep,
  isToolUsesTrigger,
  isToolsetBase,
  isToolsetMemberConfig,
  isURLImageSource,
  isURLPDFSource,
  isUsage,
  isUsageBase,
  isUserLocation,
  isWebFetchBlock,
  isWebFetchBlockParam,
  isWebFetchTool20250910,
  isWebFetchTool20260209,
  isWebFetchTool20260309,
  isWebFetchTool20260318,
  isWebFetchToolBase,
  isWebFetchToolResultBlock,
  isWebFetchToolResultBlockContent,
  isWebFetchToolResultBlockParam,
  isWebFetchToolResultBlockParamContent,
  isWebFetchToolResultErrorBlock,
  isWebFetchToolResultErrorBlockParam,
  isWebFetchToolResultErrorCode,
  isWebFetchToolURLSource,
  isWebFetchURLSourceAll,
  isWebFetchURLSourceExcept,
  isWebFetchURLSourceNone,
  isWebFetchURLSourceOnly,
  isWebFetchURLSourceToolReference,
  isWebFetchURLSources,
  isWebFetchUserURLSource,
  isWebSearchResultBlock,
  isWebSearchResultBlockParam,
  isWebSearchTool20250305,
  isWebSearchTool20260209,
  isWebSearchTool20260318,
  isWebSearchToolBase,
  isWebSearchToolRequestErrorObject,
  isWebSearchToolResultBlock,
  isWebSearchToolResultBlockContent,
  isWebSearchToolResultBlockParam,
  isWebSearchToolResultBlockParamContent,
  isWebSearchToolResultErrorCode,
  isWebSearchToolResultErrorObject,
  isWebToolBase
};
