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
var isAnthropicBeta = validate52;
function validate52(data) {
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
var isModel = validate53;
function validate53(data) {
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
var isCacheControlEphemeral = validate54;
function validate54(data) {
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
var isCitedDocument = validate55;
function validate55(data) {
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
var isCitedCharacters = validate56;
function validate56(data) {
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
var isCitationCharLocationParam = validate57;
function validate57(data) {
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
var isCitedPages = validate58;
function validate58(data) {
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
var isCitationPageLocationParam = validate59;
function validate59(data) {
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
var isCitedBlocks = validate60;
function validate60(data) {
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
var isCitationContentBlockLocationParam = validate61;
function validate61(data) {
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
var isCitationsWebSearchResultLocation = validate62;
function validate62(data) {
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
var isCitationWebSearchResultLocationParam = validate63;
function validate63(data) {
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
var isCitationsSearchResultLocation = validate64;
function validate64(data) {
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
var isCitationSearchResultLocationParam = validate65;
function validate65(data) {
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
var isTextCitationParam = validate66;
function validate66(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "char_location") {
          if (!validate57(data))
            return !1;
        } else if (tag0 === "page_location") {
          if (!validate59(data))
            return !1;
        } else if (tag0 === "content_block_location") {
          if (!validate61(data))
            return !1;
        } else if (tag0 === "web_search_result_location") {
          if (!validate63(data))
            return !1;
        } else if (tag0 === "search_result_location") {
          if (!validate65(data))
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
var isTextBlockParam = validate72;
function validate72(data) {
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
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "citations") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!validate66(value0[i0]))
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
var isBase64ImageSource = validate75;
function validate75(data) {
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
var isURLImageSource = validate76;
var formats0 = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:[^\s"<>\\^`{|}]*)$/;
function validate76(data) {
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
var isFileImageSource = validate77;
function validate77(data) {
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
var isImageSource = validate78;
function validate78(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!validate75(data))
            return !1;
        } else if (tag0 === "url") {
          if (!validate76(data))
            return !1;
        } else if (tag0 === "file") {
          if (!validate77(data))
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
var isImageTransformationsParam = validate82;
function validate82(data) {
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
var isImageBlockParam = validate83;
function validate83(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "image")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !validate78(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "transformations") {
          if (value0 !== null && !validate82(value0))
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
var isBase64PDFSource = validate87;
function validate87(data) {
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
var isURLPDFSource = validate88;
function validate88(data) {
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
var isPlainTextSource = validate89;
function validate89(data) {
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
var isContentBlockSourceContent = validate90;
function validate90(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!validate72(data))
            return !1;
        } else if (tag0 === "image") {
          if (!validate83(data))
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
var isContentBlockSource = validate93;
function validate93(data) {
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
                if (!validate90(value0[i0]))
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
var isFileDocumentSource = validate95;
function validate95(data) {
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
var isDocumentSource = validate96;
function validate96(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!validate87(data))
            return !1;
        } else if (tag0 === "url") {
          if (!validate88(data))
            return !1;
        } else if (tag0 === "text") {
          if (!validate89(data))
            return !1;
        } else if (tag0 === "content") {
          if (!validate93(data))
            return !1;
        } else if (tag0 === "file") {
          if (!validate95(data))
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
var isCitationsConfigParam = validate102;
function validate102(data) {
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
var isDocumentBlockParam = validate103;
function validate103(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "document")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !validate96(value0))
            return !1;
        } else if (key0 === "title") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "context") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "citations") {
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isSearchResultBlockParam = validate107;
function validate107(data) {
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
              if (!validate72(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "citations") {
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isThinkingBlockParam = validate111;
function validate111(data) {
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
var isRedactedThinkingBlockParam = validate112;
function validate112(data) {
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
var isDirectCallerParam = validate113;
function validate113(data) {
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
var isServerToolCallerBase = validate114;
function validate114(data) {
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
var isServerToolCallerParam = validate115;
function validate115(data) {
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
var isServerToolCaller20260120Param = validate116;
function validate116(data) {
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
var isToolUseCallerParam = validate117;
function validate117(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "direct") {
          if (!validate113(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!validate115(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!validate116(data))
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
var isToolUseBlockParam = validate121;
function validate121(data) {
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
          if (value0 !== null && !validate117(value0))
            return !1;
        } else if (key0 === "toolset_name") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolReferenceBlock = validate124;
function validate124(data) {
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
var isToolReferenceBlockParam = validate125;
function validate125(data) {
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
          if (value0 !== null && !validate54(value0))
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
var isBrowserStateTabEntry = validate127;
function validate127(data) {
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
var isBrowserStateChangeTabOpened = validate128;
function validate128(data) {
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
var isBrowserDownload = validate129;
function validate129(data) {
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
var isBrowserStateChangeDownloadStarted = validate130;
function validate130(data) {
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
var isBrowserStateChangeDownloadCompleted = validate131;
function validate131(data) {
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
var isBrowserStateChangeDownloadFailed = validate132;
function validate132(data) {
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
var isBrowserStateChange = validate133;
function validate133(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tab_opened") {
          if (!validate128(data))
            return !1;
        } else if (tag0 === "download_started") {
          if (!validate130(data))
            return !1;
        } else if (tag0 === "download_completed") {
          if (!validate131(data))
            return !1;
        } else if (tag0 === "download_failed") {
          if (!validate132(data))
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
var isBrowserStateBlockParam = validate138;
function validate138(data) {
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
              if (!validate127(value0[i0]))
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
                if (!validate133(value0[i1]))
                  return !1;
            }
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolResultContentBlockParam = validate142;
function validate142(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!validate72(data))
            return !1;
        } else if (tag0 === "image") {
          if (!validate83(data))
            return !1;
        } else if (tag0 === "document") {
          if (!validate103(data))
            return !1;
        } else if (tag0 === "search_result") {
          if (!validate107(data))
            return !1;
        } else if (tag0 === "tool_reference") {
          if (!validate125(data))
            return !1;
        } else if (tag0 === "browser_state") {
          if (!validate138(data))
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
var isToolResultBlockParam = validate149;
function validate149(data) {
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
                if (!validate142(value0[i0]))
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
          if (value0 !== null && !validate54(value0))
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
var isServerToolName = validate152;
function validate152(data) {
  return data === "web_search" || data === "web_fetch" || data === "code_execution" || data === "bash_code_execution" || data === "text_editor_code_execution" || data === "tool_search_tool_regex" || data === "tool_search_tool_bm25" || data === "advisor";
}
var isServerToolUse = validate153;
function validate153(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !validate152(value0))
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
var isServerToolUseBlockParam = validate155;
function validate155(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !validate152(value0))
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "server_tool_use")
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !validate117(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isServerToolResultBase = validate159;
function validate159(data) {
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
var isServerToolResultParamBase = validate160;
function validate160(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control" && value0 !== null && !validate54(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebSearchResultBlock = validate162;
function validate162(data) {
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
var isWebSearchResultBlockParam = validate163;
function validate163(data) {
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
var isWebSearchToolResultErrorCode = validate164;
function validate164(data) {
  return data === "invalid_tool_input" || data === "unavailable" || data === "too_many_requests" || data === "query_too_long" || data === "request_too_large" || data === "max_uses_exceeded";
}
var isWebSearchToolResultErrorObject = validate165;
function validate165(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !validate164(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebSearchToolRequestErrorObject = validate167;
function validate167(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate164(value0))
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
var isWebSearchToolResultBlockParamContent = validate169;
function validate169(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate163(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    validate167(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isWebSearchToolResultBlockParam = validate172;
function validate172(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate169(value0))
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !validate117(value0))
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
var isWebFetchBlockParam = validate176;
function validate176(data) {
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
          if (missing0--, !validate103(value0))
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
var isWebFetchToolResultErrorCode = validate178;
function validate178(data) {
  return data === "invalid_tool_input" || data === "url_too_long" || data === "url_not_allowed" || data === "url_not_in_prior_context" || data === "unsupported_content_type" || data === "content_too_large" || data === "too_many_requests" || data === "max_uses_exceeded" || data === "unavailable" || data === "url_not_accessible";
}
var isWebFetchToolResultErrorBlock = validate179;
function validate179(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !validate178(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebFetchToolResultErrorBlockParam = validate181;
function validate181(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate178(value0))
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
var isWebFetchToolResultBlockParamContent = validate183;
function validate183(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_fetch_result") {
          if (!validate176(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result_error") {
          if (!validate181(data))
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
var isWebFetchToolResultBlockParam = validate186;
function validate186(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_fetch_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate183(value0))
            return !1;
        } else if (key0 === "caller") {
          if (value0 !== null && !validate117(value0))
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
var isCodeExecutionOutcome = validate190;
function validate190(data) {
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
var isCodeExecutionOutputBlock = validate191;
function validate191(data) {
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
var isCodeExecutionOutputBlockParam = validate192;
function validate192(data) {
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
var isCodeExecutionResultBlockParam = validate193;
function validate193(data) {
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
              if (!validate192(value0[i0]))
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
var isEncryptedCodeExecutionResultBlockParam = validate195;
function validate195(data) {
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
              if (!validate192(value0[i0]))
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
var isCodeExecutionToolResultErrorCode = validate197;
function validate197(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable";
}
var isCodeExecutionToolResultErrorObject = validate198;
function validate198(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !validate197(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isCodeExecutionToolResultErrorParam = validate200;
function validate200(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate197(value0))
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
var isCodeExecutionToolResultBlockParamContent = validate202;
function validate202(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "code_execution_result") {
          if (!validate193(data))
            return !1;
        } else if (tag0 === "encrypted_code_execution_result") {
          if (!validate195(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result_error") {
          if (!validate200(data))
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
var isCodeExecutionToolResultBlockParam = validate206;
function validate206(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate202(value0))
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
var isBashCodeExecutionOutputBlock = validate209;
function validate209(data) {
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
var isBashCodeExecutionOutputBlockParam = validate210;
function validate210(data) {
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
var isBashCodeExecutionResultBlockParam = validate211;
function validate211(data) {
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
              if (!validate210(value0[i0]))
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
var isBashCodeExecutionToolResultErrorCode = validate213;
function validate213(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "output_file_too_large" || data === "unavailable";
}
var isBashCodeExecutionToolResultErrorObject = validate214;
function validate214(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !validate213(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isBashCodeExecutionToolResultErrorParam = validate216;
function validate216(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate213(value0))
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
var isBashCodeExecutionToolResultBlockParamContent = validate218;
function validate218(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "bash_code_execution_result") {
          if (!validate211(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result_error") {
          if (!validate216(data))
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
var isBashCodeExecutionToolResultBlockParam = validate221;
function validate221(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "bash_code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate218(value0))
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
var isTextEditorCodeExecutionViewResultBlock = validate224;
function validate224(data) {
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
var isTextEditorCodeExecutionViewResultBlockParam = validate225;
function validate225(data) {
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
var isTextEditorCodeExecutionCreateResultBlock = validate226;
function validate226(data) {
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
var isTextEditorCodeExecutionCreateResultBlockParam = validate227;
function validate227(data) {
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
var isTextEditorCodeExecutionStrReplaceResultBlock = validate228;
function validate228(data) {
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
var isTextEditorCodeExecutionStrReplaceResultBlockParam = validate229;
function validate229(data) {
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
var isTextEditorCodeExecutionToolResultErrorCode = validate230;
function validate230(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable" || data === "file_not_found";
}
var isTextEditorCodeExecutionToolResultErrorObject = validate231;
function validate231(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate230(value0))
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
var isTextEditorCodeExecutionToolResultErrorParam = validate233;
function validate233(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate230(value0))
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
var isTextEditorCodeExecutionToolResultBlockParamContent = validate235;
function validate235(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_editor_code_execution_view_result") {
          if (!validate225(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_create_result") {
          if (!validate227(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_str_replace_result") {
          if (!validate229(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result_error") {
          if (!validate233(data))
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
var isTextEditorCodeExecutionToolResultBlockParam = validate240;
function validate240(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "text_editor_code_execution_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate235(value0))
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
var isToolSearchToolSearchResultBlockParam = validate243;
function validate243(data) {
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
              if (!validate125(value0[i0]))
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
var isToolSearchToolResultErrorCode = validate245;
function validate245(data) {
  return data === "unavailable" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "invalid_tool_input";
}
var isToolSearchToolResultErrorObject = validate246;
function validate246(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate245(value0))
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
var isToolSearchToolResultErrorParam = validate248;
function validate248(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate245(value0))
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
var isToolSearchToolResultBlockParamContent = validate250;
function validate250(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_search_tool_search_result") {
          if (!validate243(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result_error") {
          if (!validate248(data))
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
var isToolSearchToolResultBlockParam = validate253;
function validate253(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "tool_search_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate250(value0))
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
var isAdvisorAnswerBase = validate256;
function validate256(data) {
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
var isAdvisorResultBlock = validate257;
function validate257(data) {
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
var isAdvisorResultBlockParam = validate258;
function validate258(data) {
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
var isAdvisorRedactedResultBlock = validate259;
function validate259(data) {
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
var isAdvisorRedactedResultBlockParam = validate260;
function validate260(data) {
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
var isAdvisorToolResultErrorCode = validate261;
function validate261(data) {
  return data === "prompt_too_long" || data === "too_many_requests" || data === "overloaded" || data === "execution_time_exceeded" || data === "model_not_found" || data === "unavailable" || data === "max_uses_exceeded";
}
var isAdvisorToolResultErrorObject = validate262;
function validate262(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result_error")
            return !1;
        } else if (key0 === "error_code" && (missing0--, !validate261(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isAdvisorToolResultErrorParam = validate264;
function validate264(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result_error")
            return !1;
        } else if (key0 === "error_code") {
          if (missing0--, !validate261(value0))
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
var isAdvisorToolResultBlockParamContent = validate266;
function validate266(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "advisor_result") {
          if (!validate258(data))
            return !1;
        } else if (tag0 === "advisor_redacted_result") {
          if (!validate260(data))
            return !1;
        } else if (tag0 === "advisor_tool_result_error") {
          if (!validate264(data))
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
var isAdvisorToolResultBlockParam = validate270;
function validate270(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "tool_use_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_tool_result")
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate266(value0))
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
var isMCPToolUseBlock = validate273;
function validate273(data) {
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
var isMCPToolUseBlockParam = validate274;
function validate274(data) {
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
          if (value0 !== null && !validate54(value0))
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
var isRequestMCPToolResultBlockParam = validate276;
function validate276(data) {
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
                if (!validate72(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isMCPToolBase = validate279;
function validate279(data) {
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
var isMCPToolParam = validate280;
function validate280(data) {
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
var isMCPToolListingBlockParam = validate281;
function validate281(data) {
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
              if (!validate280(value0[i0]))
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
var isContainerUploadBlock = validate283;
function validate283(data) {
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
var isContainerUploadBlockParam = validate284;
function validate284(data) {
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
          if (value0 !== null && !validate54(value0))
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
var isToolChangeToolReference = validate286;
function validate286(data) {
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
var isToolChangeMCPToolReference = validate287;
function validate287(data) {
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
var isToolChangeMCPToolsetReference = validate288;
function validate288(data) {
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
var isAllowedCaller = validate289;
function validate289(data) {
  return data === "direct" || data === "code_execution_20250825" || data === "code_execution_20260120" || data === "code_execution_20260521";
}
var isToolBase = validate290;
function validate290(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control" && value0 !== null && !validate54(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isClientToolBase = validate293;
function validate293(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isJsonSchemaKeywords = validate296;
var wrapper0 = { validate: validate297 };
function validate299(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!wrapper0.validate(data[key0]))
        return !1;
  } else
    return !1;
  return !0;
}
function validate302(data) {
  if (Array.isArray(data)) {
    if (data.length < 1)
      return !1;
    {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!wrapper0.validate(data[i0]))
          return !1;
    }
  } else
    return !1;
  return !0;
}
function validate307(data) {
  return data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string";
}
function validate311(data) {
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
function validate298(data) {
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
                  wrapper0.validate(value0[key2]) || errors++;
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
                  wrapper0.validate(value0[key3]) || errors++;
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
            validate299(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            validate299(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            wrapper0.validate(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            wrapper0.validate(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            wrapper0.validate(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            wrapper0.validate(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            validate302(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            wrapper0.validate(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            wrapper0.validate(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            validate302(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            validate302(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            validate302(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            wrapper0.validate(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            wrapper0.validate(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            wrapper0.validate(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            wrapper0.validate(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            let _errs44 = errors, _errs45 = errors, valid30 = !1, _errs46 = errors;
            validate307(value0) || errors++;
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
                      validate307(value0[i0]) || errors++;
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
                wrapper0.validate(value0) || errors++;
                var valid62 = _errs107 === errors;
                if (!valid62)
                  return !1;
              } else if (key0 === "properties") {
                let _errs108 = errors;
                validate299(value0) || errors++;
                var valid63 = _errs108 === errors;
                if (!valid63)
                  return !1;
              } else if (key0 === "required") {
                let _errs109 = errors;
                validate311(value0) || errors++;
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
function validate297(data) {
  return !(typeof data != "boolean" && !validate298(data));
}
function validate296(data) {
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
                  validate297(value0[key2]) || errors++;
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
                  validate297(value0[key3]) || errors++;
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
            validate299(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            validate299(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            validate297(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            validate297(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            validate297(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            validate297(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            validate302(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            validate297(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            validate297(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            validate302(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            validate302(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            validate302(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            validate297(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            validate297(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            validate297(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            validate297(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            let _errs44 = errors, _errs45 = errors, valid30 = !1, _errs46 = errors;
            validate307(value0) || errors++;
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
                      validate307(value0[i0]) || errors++;
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
                validate297(value0) || errors++;
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
var isJsonSchema = validate297, isJsonSchemaMap = validate299, isJsonSchemaNames = validate311, isJsonSchemaObject = validate298, isJsonSchemaCore = validate335;
function validate335(data) {
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
              if (!validate297(value0[key2]))
                return !1;
          } else
            return !1;
        else if (key0 === "definitions")
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key3 in value0)
              if (!validate297(value0[key3]))
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
var isJsonSchemaList = validate302, isJsonSchemaApplicators = validate338;
function validate338(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "patternProperties") {
          if (!validate299(value0))
            return !1;
        } else if (key0 === "dependentSchemas") {
          if (!validate299(value0))
            return !1;
        } else if (key0 === "additionalProperties") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "unevaluatedProperties") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "propertyNames") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "items") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "prefixItems") {
          if (!validate302(value0))
            return !1;
        } else if (key0 === "unevaluatedItems") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "contains") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "allOf") {
          if (!validate302(value0))
            return !1;
        } else if (key0 === "anyOf") {
          if (!validate302(value0))
            return !1;
        } else if (key0 === "oneOf") {
          if (!validate302(value0))
            return !1;
        } else if (key0 === "not") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "if") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "then") {
          if (!validate297(value0))
            return !1;
        } else if (key0 === "else" && !validate297(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isJsonSchemaType = validate307, isJsonSchemaAssertions = validate355;
function validate355(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0 = 0;
      for (let key0 in data) {
        let value0 = data[key0];
        if (value0 !== void 0) {
          if (key0 === "type") {
            let _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
            validate307(value0) || errors++;
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
                      validate307(value0[i0]) || errors++;
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
var isJsonSchemaAnnotations = validate358;
function validate358(data) {
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
          } else if (key0 === "contentSchema" && !validate297(value0))
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
var isInputSchema = validate360;
function validate360(data) {
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
                  validate297(value0[key2]) || errors++;
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
                  validate297(value0[key3]) || errors++;
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
            validate299(value0) || errors++;
            var valid13 = _errs28 === errors;
            if (!valid13)
              return !1;
          } else if (key0 === "dependentSchemas") {
            let _errs29 = errors;
            validate299(value0) || errors++;
            var valid14 = _errs29 === errors;
            if (!valid14)
              return !1;
          } else if (key0 === "additionalProperties") {
            let _errs30 = errors;
            validate297(value0) || errors++;
            var valid15 = _errs30 === errors;
            if (!valid15)
              return !1;
          } else if (key0 === "unevaluatedProperties") {
            let _errs31 = errors;
            validate297(value0) || errors++;
            var valid16 = _errs31 === errors;
            if (!valid16)
              return !1;
          } else if (key0 === "propertyNames") {
            let _errs32 = errors;
            validate297(value0) || errors++;
            var valid17 = _errs32 === errors;
            if (!valid17)
              return !1;
          } else if (key0 === "items") {
            let _errs33 = errors;
            validate297(value0) || errors++;
            var valid18 = _errs33 === errors;
            if (!valid18)
              return !1;
          } else if (key0 === "prefixItems") {
            let _errs34 = errors;
            validate302(value0) || errors++;
            var valid19 = _errs34 === errors;
            if (!valid19)
              return !1;
          } else if (key0 === "unevaluatedItems") {
            let _errs35 = errors;
            validate297(value0) || errors++;
            var valid20 = _errs35 === errors;
            if (!valid20)
              return !1;
          } else if (key0 === "contains") {
            let _errs36 = errors;
            validate297(value0) || errors++;
            var valid21 = _errs36 === errors;
            if (!valid21)
              return !1;
          } else if (key0 === "allOf") {
            let _errs37 = errors;
            validate302(value0) || errors++;
            var valid22 = _errs37 === errors;
            if (!valid22)
              return !1;
          } else if (key0 === "anyOf") {
            let _errs38 = errors;
            validate302(value0) || errors++;
            var valid23 = _errs38 === errors;
            if (!valid23)
              return !1;
          } else if (key0 === "oneOf") {
            let _errs39 = errors;
            validate302(value0) || errors++;
            var valid24 = _errs39 === errors;
            if (!valid24)
              return !1;
          } else if (key0 === "not") {
            let _errs40 = errors;
            validate297(value0) || errors++;
            var valid25 = _errs40 === errors;
            if (!valid25)
              return !1;
          } else if (key0 === "if") {
            let _errs41 = errors;
            validate297(value0) || errors++;
            var valid26 = _errs41 === errors;
            if (!valid26)
              return !1;
          } else if (key0 === "then") {
            let _errs42 = errors;
            validate297(value0) || errors++;
            var valid27 = _errs42 === errors;
            if (!valid27)
              return !1;
          } else if (key0 === "else") {
            let _errs43 = errors;
            validate297(value0) || errors++;
            var valid28 = _errs43 === errors;
            if (!valid28)
              return !1;
          } else if (key0 === "type") {
            missing0--;
            let _errs44 = errors, _errs45 = errors, _errs46 = errors, valid31 = !1, _errs47 = errors;
            validate307(value0) || errors++;
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
                      validate307(value0[i0]) || errors++;
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
                validate297(value0) || errors++;
                var valid63 = _errs109 === errors;
                if (!valid63)
                  return !1;
              } else if (key0 === "properties") {
                let _errs110 = errors;
                value0 !== null && (validate299(value0) || errors++);
                var valid64 = _errs110 === errors;
                if (!valid64)
                  return !1;
              } else if (key0 === "required") {
                let _errs112 = errors;
                value0 !== null && (validate311(value0) || errors++);
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
var isTool = validate384;
var pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
function validate384(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (missing0--, !validate360(value0))
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
var isWebToolBase = validate388;
function validate388(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isUserLocation = validate391;
function validate391(data) {
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
var isWebSearchToolBase = validate392;
function validate392(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
        } else if (key0 === "user_location" && value0 !== null && !validate391(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebSearchTool20250305 = validate396;
function validate396(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate391(value0))
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
var isWebSearchTool20260209 = validate400;
function validate400(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate391(value0))
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
var isResponseInclusion = validate404;
function validate404(data) {
  return data === "full" || data === "excluded";
}
var isWebSearchTool20260318 = validate405;
function validate405(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate391(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "web_search_20260318")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "web_search")
            return !1;
        } else if (key0 === "response_inclusion") {
          if (value0 !== null && !validate404(value0))
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
var isWebFetchURLSourceAll = validate410;
function validate410(data) {
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
var isWebFetchURLSourceNone = validate411;
function validate411(data) {
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
var isWebFetchUserURLSource = validate412;
function validate412(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "all") {
          if (!validate410(data))
            return !1;
        } else if (tag0 === "none") {
          if (!validate411(data))
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
var isWebFetchURLSourceToolReference = validate415;
function validate415(data) {
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
var isWebFetchURLSourceOnly = validate416;
function validate416(data) {
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
              if (!validate415(value0[i0]))
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
var isWebFetchURLSourceExcept = validate418;
function validate418(data) {
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
              if (!validate415(value0[i0]))
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
var isWebFetchToolURLSource = validate420;
function validate420(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "all") {
          if (!validate410(data))
            return !1;
        } else if (tag0 === "none") {
          if (!validate411(data))
            return !1;
        } else if (tag0 === "only") {
          if (!validate416(data))
            return !1;
        } else if (tag0 === "except") {
          if (!validate418(data))
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
var isWebFetchURLSources = validate425;
function validate425(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "user_input") {
          if (value0 !== null && !validate412(value0))
            return !1;
        } else if (key0 === "client_tool_results") {
          if (value0 !== null && !validate420(value0))
            return !1;
        } else if (key0 === "server_tool_results") {
          if (value0 !== null && !validate420(value0))
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
var isWebFetchToolBase = validate429;
function validate429(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources" && value0 !== null && !validate425(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebFetchTool20250910 = validate434;
function validate434(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !validate425(value0))
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
var isWebFetchTool20260209 = validate439;
function validate439(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !validate425(value0))
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
var isWebFetchTool20260309 = validate444;
function validate444(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !validate425(value0))
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
var isWebFetchTool20260318 = validate449;
function validate449(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
          if (value0 !== null && !validate102(value0))
            return !1;
        } else if (key0 === "max_content_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "url_sources") {
          if (value0 !== null && !validate425(value0))
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
          if (value0 !== null && !validate404(value0))
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
var isCodeExecutionTool20250522 = validate455;
function validate455(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isCodeExecutionTool20250825 = validate458;
function validate458(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isCodeExecutionTool20260120 = validate461;
function validate461(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isCodeExecutionTool20260521 = validate464;
function validate464(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolBash20241022 = validate467;
function validate467(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolBash20250124 = validate470;
function validate470(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolTextEditor20241022 = validate473;
function validate473(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolTextEditor20250124 = validate476;
function validate476(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolTextEditor20250429 = validate479;
function validate479(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolTextEditor20250728 = validate482;
function validate482(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isMemoryTool20250818 = validate485;
function validate485(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolComputerUseBase = validate488;
function validate488(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolComputerUse20241022 = validate491;
function validate491(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolComputerUse20250124 = validate494;
function validate494(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolComputerUse20251124 = validate497;
function validate497(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolsetBase = validate500;
function validate500(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "cache_control" && value0 !== null && !validate54(value0))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isToolsetMemberConfig = validate502;
function validate502(data) {
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
var isComputerToolsetConfigs = validate503;
function validate503(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "key") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "hold_key") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "type") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "cursor_position") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "mouse_move") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_mouse_down") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_mouse_up") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_click_drag") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "right_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "middle_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "double_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "triple_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "scroll") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "wait") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "screenshot") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "zoom") {
          if (!validate502(value0))
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
var isComputerToolset20260801 = validate521;
function validate521(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "computer_toolset_20260801")
            return !1;
        } else if (key0 === "configs") {
          if (value0 !== null && !validate503(value0))
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
var isBrowserToolsetConfigs = validate524;
function validate524(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "navigate") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "list_tabs") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "new_tab") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "switch_tab") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "close_tab") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "read_page") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "get_page_text") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "read_console") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "read_network") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "find") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "form_input") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "file_upload") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "scroll_to") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "screenshot") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "zoom") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "right_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "middle_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "double_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "triple_click") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "hover") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_click_drag") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_mouse_down") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "left_mouse_up") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "mouse_move") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "scroll") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "type") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "key") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "hold_key") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "wait") {
          if (!validate502(value0))
            return !1;
        } else if (key0 === "javascript_exec") {
          if (!validate502(value0))
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
var isBrowserToolset20260801 = validate556;
function validate556(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "browser_toolset_20260801")
            return !1;
        } else if (key0 === "configs") {
          if (value0 !== null && !validate524(value0))
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
var isToolSearchToolBm25 = validate559;
function validate559(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolSearchToolRegex = validate562;
function validate562(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isAdvisorTool20260301 = validate565;
function validate565(data) {
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
              if (!validate289(value0[i0]))
                return !1;
          }
        } else if (key0 === "defer_loading") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "strict") {
          if (typeof value0 != "boolean" && value0 !== null)
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_20260301")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, value0 !== "advisor")
            return !1;
        } else if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "caching") {
          if (value0 !== null && !validate54(value0))
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
var isMCPToolDefaultConfig = validate570;
function validate570(data) {
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
var isMCPToolConfig = validate571;
function validate571(data) {
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
var isMCPToolset = validate572;
function validate572(data) {
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
          if (value0 !== null && !validate570(value0))
            return !1;
        } else if (key0 === "configs") {
          if (!(value0 && typeof value0 == "object" && !Array.isArray(value0)) && value0 !== null)
            return !1;
          if (value0 && typeof value0 == "object" && !Array.isArray(value0)) {
            for (let key1 in value0)
              if (!validate571(value0[key1]))
                return !1;
          }
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!validate280(value0[i0]))
                return !1;
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isBuiltInTool = validate577;
function validate577(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_search_20250305") {
          if (!validate396(data))
            return !1;
        } else if (tag0 === "web_search_20260209") {
          if (!validate400(data))
            return !1;
        } else if (tag0 === "web_search_20260318") {
          if (!validate405(data))
            return !1;
        } else if (tag0 === "web_fetch_20250910") {
          if (!validate434(data))
            return !1;
        } else if (tag0 === "web_fetch_20260209") {
          if (!validate439(data))
            return !1;
        } else if (tag0 === "web_fetch_20260309") {
          if (!validate444(data))
            return !1;
        } else if (tag0 === "web_fetch_20260318") {
          if (!validate449(data))
            return !1;
        } else if (tag0 === "code_execution_20250522") {
          if (!validate455(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!validate458(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!validate461(data))
            return !1;
        } else if (tag0 === "code_execution_20260521") {
          if (!validate464(data))
            return !1;
        } else if (tag0 === "bash_20241022") {
          if (!validate467(data))
            return !1;
        } else if (tag0 === "bash_20250124") {
          if (!validate470(data))
            return !1;
        } else if (tag0 === "text_editor_20241022") {
          if (!validate473(data))
            return !1;
        } else if (tag0 === "text_editor_20250124") {
          if (!validate476(data))
            return !1;
        } else if (tag0 === "text_editor_20250429") {
          if (!validate479(data))
            return !1;
        } else if (tag0 === "text_editor_20250728") {
          if (!validate482(data))
            return !1;
        } else if (tag0 === "memory_20250818") {
          if (!validate485(data))
            return !1;
        } else if (tag0 === "computer_20241022") {
          if (!validate491(data))
            return !1;
        } else if (tag0 === "computer_20250124") {
          if (!validate494(data))
            return !1;
        } else if (tag0 === "computer_20251124") {
          if (!validate497(data))
            return !1;
        } else if (tag0 === "computer_toolset_20260801") {
          if (!validate521(data))
            return !1;
        } else if (tag0 === "browser_toolset_20260801") {
          if (!validate556(data))
            return !1;
        } else if (tag0 === "tool_search_tool_bm25_20251119") {
          if (!validate559(data))
            return !1;
        } else if (tag0 === "tool_search_tool_bm25") {
          if (!validate559(data))
            return !1;
        } else if (tag0 === "tool_search_tool_regex_20251119") {
          if (!validate562(data))
            return !1;
        } else if (tag0 === "tool_search_tool_regex") {
          if (!validate562(data))
            return !1;
        } else if (tag0 === "advisor_20260301") {
          if (!validate565(data))
            return !1;
        } else if (tag0 === "mcp_toolset") {
          if (!validate572(data))
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
var isToolUnion = validate607;
function validate607(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate384(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate577(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isToolChangeToolDefinitionParam = validate610;
function validate610(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_definition")
            return !1;
        } else if (key0 === "definition") {
          if (missing0--, !validate607(value0))
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
var isAddedToolParam = validate612;
function validate612(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!validate286(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!validate287(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!validate288(data))
            return !1;
        } else if (tag0 === "tool_definition") {
          if (!validate610(data))
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
var isToolAdditionBlockParam = validate617;
function validate617(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_addition")
            return !1;
        } else if (key0 === "tool") {
          if (missing0--, !validate612(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isRemovedToolParam = validate620;
function validate620(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!validate286(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!validate287(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!validate288(data))
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
var isToolRemovalBlockParam = validate624;
function validate624(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_removal")
            return !1;
        } else if (key0 === "tool") {
          if (missing0--, !validate620(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isToolChangeBlockParam = validate627;
function validate627(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_addition") {
          if (!validate617(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!validate624(data))
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
var isCompactionBlockParam = validate630;
function validate630(data) {
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
              if (!validate627(value0[i0]))
                return !1;
          }
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
var isFallbackInfoParam = validate633;
function validate633(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !validate53(value0))
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
var isFallbackBlockParam = validate635;
function validate635(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "fallback")
            return !1;
        } else if (key0 === "from") {
          if (missing0--, !validate633(value0))
            return !1;
        } else if (key0 === "to") {
          if (missing0--, !validate633(value0))
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
var isContentBlockParam = validate638;
function validate638(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!validate72(data))
            return !1;
        } else if (tag0 === "image") {
          if (!validate83(data))
            return !1;
        } else if (tag0 === "document") {
          if (!validate103(data))
            return !1;
        } else if (tag0 === "search_result") {
          if (!validate107(data))
            return !1;
        } else if (tag0 === "thinking") {
          if (!validate111(data))
            return !1;
        } else if (tag0 === "redacted_thinking") {
          if (!validate112(data))
            return !1;
        } else if (tag0 === "tool_use") {
          if (!validate121(data))
            return !1;
        } else if (tag0 === "tool_result") {
          if (!validate149(data))
            return !1;
        } else if (tag0 === "server_tool_use") {
          if (!validate155(data))
            return !1;
        } else if (tag0 === "web_search_tool_result") {
          if (!validate172(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result") {
          if (!validate186(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result") {
          if (!validate206(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result") {
          if (!validate221(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result") {
          if (!validate240(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result") {
          if (!validate253(data))
            return !1;
        } else if (tag0 === "advisor_tool_result") {
          if (!validate270(data))
            return !1;
        } else if (tag0 === "mcp_tool_use") {
          if (!validate274(data))
            return !1;
        } else if (tag0 === "mcp_tool_result") {
          if (!validate276(data))
            return !1;
        } else if (tag0 === "mcp_tool_listing") {
          if (!validate281(data))
            return !1;
        } else if (tag0 === "container_upload") {
          if (!validate284(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!validate630(data))
            return !1;
        } else if (tag0 === "fallback") {
          if (!validate635(data))
            return !1;
        } else if (tag0 === "tool_addition") {
          if (!validate617(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!validate624(data))
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
var isMessageContentParam = validate663;
function validate663(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!validate638(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
var isMessageParam = validate665;
function validate665(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "role") {
          if (missing0--, !(value0 === "user" || value0 === "assistant"))
            return !1;
        } else if (key0 === "content") {
          if (missing0--, !validate663(value0))
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
var isSystemPrompt = validate667;
function validate667(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!validate72(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
var isToolChoiceBase = validate669;
function validate669(data) {
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
var isToolChoiceAuto = validate670;
function validate670(data) {
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
var isToolChoiceAny = validate671;
function validate671(data) {
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
var isToolChoiceTool = validate672;
function validate672(data) {
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
var isToolChoiceNone = validate673;
function validate673(data) {
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
var isToolChoice = validate674;
function validate674(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "auto") {
          if (!validate670(data))
            return !1;
        } else if (tag0 === "any") {
          if (!validate671(data))
            return !1;
        } else if (tag0 === "tool") {
          if (!validate672(data))
            return !1;
        } else if (tag0 === "none") {
          if (!validate673(data))
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
var isThinkingBlockBinding = validate679;
function validate679(data) {
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
var isThinkingConfigBase = validate680;
function validate680(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding" && value0 !== null && !validate679(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isThinkingConfigEnabled = validate682;
function validate682(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding") {
          if (value0 !== null && !validate679(value0))
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
var isThinkingConfigDisabled = validate684;
function validate684(data) {
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
var isThinkingConfigAdaptive = validate685;
function validate685(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "display") {
          if (!(value0 === "summarized" || value0 === "omitted" || value0 === "updates" || value0 === null))
            return !1;
        } else if (key0 === "block_binding") {
          if (value0 !== null && !validate679(value0))
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
var isThinkingConfigBetweenTools = validate687;
function validate687(data) {
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
var isThinkingConfigParam = validate688;
function validate688(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "enabled") {
          if (!validate682(data))
            return !1;
        } else if (tag0 === "disabled") {
          if (!validate684(data))
            return !1;
        } else if (tag0 === "adaptive") {
          if (!validate685(data))
            return !1;
        } else if (tag0 === "between_tools") {
          if (!validate687(data))
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
var isEffort = validate693;
function validate693(data) {
  return data === "low" || data === "medium" || data === "high" || data === "xhigh" || data === "max";
}
var isJSONOutputFormat = validate694;
function validate694(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "json_schema")
            return !1;
        } else if (key0 === "schema") {
          if (missing0--, !validate298(value0))
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
var isTokenTaskBudget = validate696;
function validate696(data) {
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
var isOutputConfig = validate697;
function validate697(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "effort") {
          if (value0 !== null && !validate693(value0))
            return !1;
        } else if (key0 === "format") {
          if (value0 !== null && !validate694(value0))
            return !1;
        } else if (key0 === "task_budget") {
          if (value0 !== null && !validate696(value0))
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
var isRequestMCPServerToolConfiguration = validate701;
function validate701(data) {
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
var isRequestMCPServerURLDefinition = validate702;
function validate702(data) {
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
          if (value0 !== null && !validate701(value0))
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
var isInputTokensTrigger = validate704;
function validate704(data) {
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
var isToolUsesTrigger = validate705;
function validate705(data) {
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
var isContextManagementTrigger = validate706;
function validate706(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "input_tokens") {
          if (!validate704(data))
            return !1;
        } else if (tag0 === "tool_uses") {
          if (!validate705(data))
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
var isToolUsesKeep = validate709;
function validate709(data) {
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
var isInputTokensClearAtLeast = validate710;
function validate710(data) {
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
var isClearToolUses20250919Edit = validate711;
function validate711(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "clear_tool_uses_20250919")
            return !1;
        } else if (key0 === "trigger") {
          if (value0 !== null && !validate706(value0))
            return !1;
        } else if (key0 === "keep") {
          if (value0 !== null && !validate709(value0))
            return !1;
        } else if (key0 === "clear_at_least") {
          if (value0 !== null && !validate710(value0))
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
var isThinkingTurns = validate715;
function validate715(data) {
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
var isAllThinkingTurns = validate716;
function validate716(data) {
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
var isThinkingTurnsKeep = validate717;
function validate717(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "thinking_turns") {
          if (!validate715(data))
            return !1;
        } else if (tag0 === "all") {
          if (!validate716(data))
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
var isClearThinking20251015Edit = validate720;
function validate720(data) {
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
            validate717(value0) || errors++;
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
var isCompact20260112Edit = validate722;
function validate722(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "type") {
          if (missing0--, value0 !== "compact_20260112")
            return !1;
        } else if (key0 === "trigger") {
          if (value0 !== null && !validate704(value0))
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
var isContextManagementEdit = validate724;
function validate724(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "clear_tool_uses_20250919") {
          if (!validate711(data))
            return !1;
        } else if (tag0 === "clear_thinking_20251015") {
          if (!validate720(data))
            return !1;
        } else if (tag0 === "compact_20260112") {
          if (!validate722(data))
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
var isContextManagementConfig = validate728;
function validate728(data) {
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
              if (!validate724(value0[i0]))
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
var isCompactionConfig = validate730;
function validate730(data) {
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
var isBillingPolicy = validate731;
function validate731(data) {
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
var isMessageRequestBase = validate732;
function validate737(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!validate72(data))
            return !1;
        } else if (tag0 === "tool_addition") {
          if (!validate617(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!validate624(data))
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
function validate736(data) {
  if (typeof data != "string")
    if (Array.isArray(data)) {
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!validate737(data[i0]))
          return !1;
    } else
      return !1;
  return !0;
}
function validate743(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "effort") {
          if (value0 !== null && !validate693(value0))
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
function validate735(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "role") {
          if (missing0--, value0 !== "system")
            return !1;
        } else if (key0 === "content") {
          if (value0 !== null && !validate736(value0))
            return !1;
        } else if (key0 === "clear_at") {
          if (!(value0 === "never" || value0 === "next_user_message" || value0 === null))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !validate743(value0))
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
function validate734(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.role === void 0 && (missing0 = "role"))
      return !1;
    {
      let tag0 = data.role;
      if (typeof tag0 == "string")
        if (tag0 === "user") {
          if (!validate665(data))
            return !1;
        } else if (tag0 === "assistant") {
          if (!validate665(data))
            return !1;
        } else if (tag0 === "system") {
          if (!validate735(data))
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
function validate732(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate734(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !validate667(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!validate607(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !validate674(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !validate688(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !validate697(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !validate694(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
              if (!validate702(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate728(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !validate730(value0))
            return !1;
        } else if (key0 === "billing_policy" && value0 !== null && !validate731(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMetadata = validate761;
function validate761(data) {
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
var isSkillParams = validate762;
function validate762(data) {
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
var isContainerParams = validate763;
function validate763(data) {
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
              if (!validate762(value0[i0]))
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
var isMessageCreateParamsContainer = validate765;
function validate765(data) {
  return !(typeof data != "string" && !validate763(data));
}
var isDiagnosticsParam = validate767;
function validate767(data) {
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
var isFallbackParam = validate768;
function validate768(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "max_tokens") {
          if (!Number.isInteger(value0) && value0 !== null || typeof value0 == "number" && isFinite(value0) && value0 < 1)
            return !1;
        } else if (key0 === "speed") {
          if (!(value0 === "standard" || value0 === "fast" || value0 === null))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !validate697(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !validate688(value0))
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
var isFallbacksParam = validate772;
function validate772(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate768(data[i0]) || errors++;
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
var isFallbackCreditTokenParam = validate774;
function validate774(data) {
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
var isThreadCreateParams = validate775;
function validate775(data) {
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
var isThreadContinueParams = validate776;
function validate776(data) {
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
var isMessageThreadParam = validate777;
function validate777(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "create") {
          if (!validate775(data))
            return !1;
        } else if (tag0 === "continue") {
          if (!validate776(data))
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
var isCreateMessageRequest = validate780;
function validate780(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate734(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !validate667(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!validate607(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !validate674(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !validate688(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !validate697(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !validate694(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
              if (!validate702(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate728(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !validate730(value0))
            return !1;
        } else if (key0 === "billing_policy") {
          if (value0 !== null && !validate731(value0))
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
          if (value0 !== null && !validate761(value0))
            return !1;
        } else if (key0 === "service_tier") {
          if (!(value0 === "auto" || value0 === "standard_only" || value0 === null))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !validate765(value0))
            return !1;
        } else if (key0 === "inference_geo") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !validate767(value0))
            return !1;
        } else if (key0 === "fallbacks") {
          if (value0 !== null && !validate772(value0))
            return !1;
        } else if (key0 === "fallback_credit_token") {
          if (typeof value0 != "string" && value0 !== null && !validate774(value0))
            return !1;
        } else if (key0 === "thread") {
          if (value0 !== null && !validate777(value0))
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
var isCitedFile = validate800;
function validate800(data) {
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
var isCitationCharLocation = validate801;
function validate801(data) {
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
var isCitationPageLocation = validate802;
function validate802(data) {
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
var isCitationContentBlockLocation = validate803;
function validate803(data) {
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
var isTextCitation = validate804;
function validate804(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "char_location") {
          if (!validate801(data))
            return !1;
        } else if (tag0 === "page_location") {
          if (!validate802(data))
            return !1;
        } else if (tag0 === "content_block_location") {
          if (!validate803(data))
            return !1;
        } else if (tag0 === "web_search_result_location") {
          if (!validate62(data))
            return !1;
        } else if (tag0 === "search_result_location") {
          if (!validate64(data))
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
var isTextBlock = validate810;
function validate810(data) {
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
              if (!validate804(value0[i0]))
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
var isThinkingBlock = validate812;
function validate812(data) {
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
var isRedactedThinkingBlock = validate813;
function validate813(data) {
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
var isDirectCaller = validate814;
function validate814(data) {
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
var isServerToolCaller = validate815;
function validate815(data) {
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
var isServerToolCaller20260120 = validate816;
function validate816(data) {
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
var isToolUseCaller = validate817;
function validate817(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "direct") {
          if (!validate814(data))
            return !1;
        } else if (tag0 === "code_execution_20250825") {
          if (!validate815(data))
            return !1;
        } else if (tag0 === "code_execution_20260120") {
          if (!validate816(data))
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
var isToolUseBlock = validate821;
function validate821(data) {
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
          if (!validate817(value0))
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
var isServerToolUseBlock = validate823;
function validate823(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 4;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "name") {
          if (missing0--, !validate152(value0))
            return !1;
        } else if (key0 === "input") {
          if (missing0--, !(value0 && typeof value0 == "object" && !Array.isArray(value0)))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "server_tool_use")
            return !1;
        } else if (key0 === "caller" && !validate817(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebSearchToolResultBlockContent = validate826;
function validate826(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate162(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    validate165(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isWebSearchToolResultBlock = validate829;
function validate829(data) {
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
          if (missing0--, !validate826(value0))
            return !1;
        } else if (key0 === "caller" && !validate817(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isResponseBase64PDFSource = validate832;
function validate832(data) {
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
var isResponsePlainTextSource = validate833;
function validate833(data) {
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
var isResponseDocumentSource = validate834;
function validate834(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "base64") {
          if (!validate832(data))
            return !1;
        } else if (tag0 === "text") {
          if (!validate833(data))
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
var isCitationsConfig = validate837;
function validate837(data) {
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
var isDocumentBlock = validate838;
function validate838(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "document")
            return !1;
        } else if (key0 === "source") {
          if (missing0--, !validate834(value0))
            return !1;
        } else if (key0 === "title") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "citations" && value0 !== null && !validate837(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isWebFetchBlock = validate841;
function validate841(data) {
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
          if (missing0--, !validate838(value0))
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
var isWebFetchToolResultBlockContent = validate843;
function validate843(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "web_fetch_result") {
          if (!validate841(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result_error") {
          if (!validate179(data))
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
var isWebFetchToolResultBlock = validate846;
function validate846(data) {
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
          if (missing0--, !validate843(value0))
            return !1;
        } else if (key0 === "caller" && !validate817(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isCodeExecutionResultBlock = validate849;
function validate849(data) {
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
              if (!validate191(value0[i0]))
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
var isEncryptedCodeExecutionResultBlock = validate851;
function validate851(data) {
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
              if (!validate191(value0[i0]))
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
var isCodeExecutionToolResultBlockContent = validate853;
function validate853(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "code_execution_result") {
          if (!validate849(data))
            return !1;
        } else if (tag0 === "encrypted_code_execution_result") {
          if (!validate851(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result_error") {
          if (!validate198(data))
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
var isCodeExecutionToolResultBlock = validate857;
function validate857(data) {
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
        } else if (key0 === "content" && (missing0--, !validate853(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isBashCodeExecutionResultBlock = validate859;
function validate859(data) {
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
              if (!validate209(value0[i0]))
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
var isBashCodeExecutionToolResultBlockContent = validate861;
function validate861(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "bash_code_execution_result") {
          if (!validate859(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result_error") {
          if (!validate214(data))
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
var isBashCodeExecutionToolResultBlock = validate864;
function validate864(data) {
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
        } else if (key0 === "content" && (missing0--, !validate861(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isTextEditorCodeExecutionToolResultBlockContent = validate866;
function validate866(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_editor_code_execution_view_result") {
          if (!validate224(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_create_result") {
          if (!validate226(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_str_replace_result") {
          if (!validate228(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result_error") {
          if (!validate231(data))
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
var isTextEditorCodeExecutionToolResultBlock = validate871;
function validate871(data) {
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
        } else if (key0 === "content" && (missing0--, !validate866(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isToolSearchToolSearchResultBlock = validate873;
function validate873(data) {
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
              if (!validate124(value0[i0]))
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
var isToolSearchToolResultBlockContent = validate875;
function validate875(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_search_tool_search_result") {
          if (!validate873(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result_error") {
          if (!validate246(data))
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
var isToolSearchToolResultBlock = validate878;
function validate878(data) {
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
        } else if (key0 === "content" && (missing0--, !validate875(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isAdvisorToolResultBlockContent = validate880;
function validate880(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "advisor_result") {
          if (!validate257(data))
            return !1;
        } else if (tag0 === "advisor_redacted_result") {
          if (!validate259(data))
            return !1;
        } else if (tag0 === "advisor_tool_result_error") {
          if (!validate262(data))
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
var isAdvisorToolResultBlock = validate884;
function validate884(data) {
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
        } else if (key0 === "content" && (missing0--, !validate880(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMCPToolResultBlock = validate886;
function validate886(data) {
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
              if (!validate810(value0[i0]))
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
var isMCPTool = validate888;
function validate888(data) {
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
var isMCPToolListingBlock = validate889;
function validate889(data) {
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
              if (!validate888(value0[i0]))
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
var isResponseToolChangeToolReference = validate891;
function validate891(data) {
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
var isResponseToolChangeMCPToolReference = validate892;
function validate892(data) {
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
var isResponseToolChangeMCPToolsetReference = validate893;
function validate893(data) {
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
var isToolDefinition = validate894;
function validate894(data) {
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
var isToolChangeToolDefinition = validate895;
function validate895(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_definition")
            return !1;
        } else if (key0 === "definition" && (missing0--, !validate894(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isAddedTool = validate897;
function validate897(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!validate891(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!validate892(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!validate893(data))
            return !1;
        } else if (tag0 === "tool_definition") {
          if (!validate895(data))
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
var isToolAdditionBlock = validate902;
function validate902(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_addition")
            return !1;
        } else if (key0 === "tool" && (missing0--, !validate897(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isRemovedTool = validate904;
function validate904(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_reference") {
          if (!validate891(data))
            return !1;
        } else if (tag0 === "mcp_tool_reference") {
          if (!validate892(data))
            return !1;
        } else if (tag0 === "mcp_toolset_reference") {
          if (!validate893(data))
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
var isToolRemovalBlock = validate908;
function validate908(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "tool_removal")
            return !1;
        } else if (key0 === "tool" && (missing0--, !validate904(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isToolChangeBlock = validate910;
function validate910(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "tool_addition") {
          if (!validate902(data))
            return !1;
        } else if (tag0 === "tool_removal") {
          if (!validate908(data))
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
var isCompactionBlock = validate913;
function validate913(data) {
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
              if (!validate910(value0[i0]))
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
var isFallbackInfo = validate915;
function validate915(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "model" && (missing0--, !validate53(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isRefusalCategory = validate917;
function validate917(data) {
  return data === "cyber" || data === "bio" || data === "frontier_llm" || data === "reasoning_extraction" || data === "general_harms" || data === null;
}
var isFallbackRefusalTrigger = validate918;
function validate918(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "refusal")
            return !1;
        } else if (key0 === "category" && !validate917(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isFallbackBlock = validate920;
function validate920(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "fallback")
            return !1;
        } else if (key0 === "from") {
          if (missing0--, !validate915(value0))
            return !1;
        } else if (key0 === "to") {
          if (missing0--, !validate915(value0))
            return !1;
        } else if (key0 === "trigger" && !validate918(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isContentBlock = validate924;
function validate924(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text") {
          if (!validate810(data))
            return !1;
        } else if (tag0 === "thinking") {
          if (!validate812(data))
            return !1;
        } else if (tag0 === "redacted_thinking") {
          if (!validate813(data))
            return !1;
        } else if (tag0 === "tool_use") {
          if (!validate821(data))
            return !1;
        } else if (tag0 === "server_tool_use") {
          if (!validate823(data))
            return !1;
        } else if (tag0 === "web_search_tool_result") {
          if (!validate829(data))
            return !1;
        } else if (tag0 === "web_fetch_tool_result") {
          if (!validate846(data))
            return !1;
        } else if (tag0 === "code_execution_tool_result") {
          if (!validate857(data))
            return !1;
        } else if (tag0 === "bash_code_execution_tool_result") {
          if (!validate864(data))
            return !1;
        } else if (tag0 === "text_editor_code_execution_tool_result") {
          if (!validate871(data))
            return !1;
        } else if (tag0 === "tool_search_tool_result") {
          if (!validate878(data))
            return !1;
        } else if (tag0 === "advisor_tool_result") {
          if (!validate884(data))
            return !1;
        } else if (tag0 === "mcp_tool_use") {
          if (!validate273(data))
            return !1;
        } else if (tag0 === "mcp_tool_result") {
          if (!validate886(data))
            return !1;
        } else if (tag0 === "mcp_tool_listing") {
          if (!validate889(data))
            return !1;
        } else if (tag0 === "container_upload") {
          if (!validate283(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!validate913(data))
            return !1;
        } else if (tag0 === "fallback") {
          if (!validate920(data))
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
var isRefusalStopDetails = validate943;
function validate943(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "refusal")
            return !1;
        } else if (key0 === "category") {
          if (!validate917(value0))
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
var isStopDetails = validate945;
function validate945(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)))
    return !1;
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  validate943(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && (valid0 = !0, passing0 = 0), valid0)
    errors = _errs1;
  else
    return errors++, !1;
  return errors === 0;
}
var isOutputTokensDetails = validate947;
function validate947(data) {
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
var isServerToolUsage = validate948;
function validate948(data) {
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
var isCacheCreation = validate949;
function validate949(data) {
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
var isIterationUsageBase = validate950;
function validate950(data) {
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
        } else if (key0 === "cache_creation" && value0 !== null && !validate949(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMessageIterationUsage = validate952;
function validate952(data) {
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
          if (value0 !== null && !validate949(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "message")
            return !1;
        } else if (key0 === "model" && value0 !== null && !validate53(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isCompactionIterationUsage = validate955;
function validate955(data) {
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
          if (value0 !== null && !validate949(value0))
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
var isAdvisorMessageIterationUsage = validate957;
function validate957(data) {
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
          if (value0 !== null && !validate949(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "advisor_message")
            return !1;
        } else if (key0 === "model" && (missing0--, !validate53(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isFallbackMessageIterationUsage = validate960;
function validate960(data) {
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
          if (value0 !== null && !validate949(value0))
            return !1;
        } else if (key0 === "type") {
          if (missing0--, value0 !== "fallback_message")
            return !1;
        } else if (key0 === "model" && (missing0--, !validate53(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isIterationUsage = validate963;
function validate963(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "message") {
          if (!validate952(data))
            return !1;
        } else if (tag0 === "compaction") {
          if (!validate955(data))
            return !1;
        } else if (tag0 === "advisor_message") {
          if (!validate957(data))
            return !1;
        } else if (tag0 === "fallback_message") {
          if (!validate960(data))
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
var isFallbackCreditRedeemed = validate968;
function validate968(data) {
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
var isFallbackCreditNotApplied = validate969;
function validate969(data) {
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
var isFallbackCreditStatus = validate970;
function validate970(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "redeemed") {
          if (!validate968(data))
            return !1;
        } else if (tag0 === "not_applied") {
          if (!validate969(data))
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
var isFallbackCreditUsage = validate973;
function validate973(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "status" && (missing0--, !validate970(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isUsageBase = validate975;
function validate975(data) {
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
          if (value0 !== null && !validate947(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !validate948(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate963(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit" && value0 !== null && !validate973(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isUsage = validate980;
function validate980(data) {
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
          if (value0 !== null && !validate947(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !validate948(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate963(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit") {
          if (value0 !== null && !validate973(value0))
            return !1;
        } else if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "cache_creation") {
          if (value0 !== null && !validate949(value0))
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
var isContainerSkill = validate986;
function validate986(data) {
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
var isContainer = validate987;
var formats6 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[tT ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):?[0-5]\d))$/;
function validate987(data) {
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
              if (!validate986(value0[i0]))
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
var isCacheMissBase = validate989;
function validate989(data) {
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
var isCacheMissModelChanged = validate990;
function validate990(data) {
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
var isCacheMissSystemChanged = validate991;
function validate991(data) {
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
var isCacheMissToolsChanged = validate992;
function validate992(data) {
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
var isCacheMissMessagesChanged = validate993;
function validate993(data) {
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
var isCacheMissPreviousMessageNotFound = validate994;
function validate994(data) {
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
var isCacheMissUnavailable = validate995;
function validate995(data) {
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
var isCacheMissReason = validate996;
function validate996(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "model_changed") {
          if (!validate990(data))
            return !1;
        } else if (tag0 === "system_changed") {
          if (!validate991(data))
            return !1;
        } else if (tag0 === "tools_changed") {
          if (!validate992(data))
            return !1;
        } else if (tag0 === "messages_changed") {
          if (!validate993(data))
            return !1;
        } else if (tag0 === "previous_message_not_found") {
          if (!validate994(data))
            return !1;
        } else if (tag0 === "unavailable") {
          if (!validate995(data))
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
var isDiagnostics = validate1003;
function validate1003(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "cache_miss_reason" && (missing0--, value0 !== null && !validate996(value0)))
        return !1;
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isClearToolUses20250919EditResponse = validate1005;
function validate1005(data) {
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
var isClearThinking20251015EditResponse = validate1006;
function validate1006(data) {
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
var isAppliedEdit = validate1007;
function validate1007(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "clear_tool_uses_20250919") {
          if (!validate1005(data))
            return !1;
        } else if (tag0 === "clear_thinking_20251015") {
          if (!validate1006(data))
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
var isContextManagementResponse = validate1010;
function validate1010(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0 && key0 === "applied_edits")
        if (missing0--, Array.isArray(value0)) {
          let len0 = value0.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (!validate1007(value0[i0]))
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
var isInputTransformationBase = validate1012;
function validate1012(data) {
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
var isThinkingDroppedInputTransformation = validate1013;
function validate1013(data) {
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
var isThinkingMismatchAllowedInputTransformation = validate1014;
function validate1014(data) {
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
var isInputTransformation = validate1015;
function validate1015(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "thinking_dropped") {
          if (!validate1013(data))
            return !1;
        } else if (tag0 === "thinking_mismatch_allowed") {
          if (!validate1014(data))
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
var isMessageBase = validate1018;
function validate1018(data) {
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
              if (!validate924(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !validate945(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !validate980(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !validate987(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !validate1003(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate1010(value0))
            return !1;
        } else if (key0 === "input_transformations" && value0 !== null)
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!validate1015(value0[i1]))
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
var isStopReason = validate1027;
function validate1027(data) {
  return data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "compaction" || data === "refusal" || data === "model_context_window_exceeded";
}
var isMessage = validate1028;
function validate1028(data) {
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
              if (!validate924(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !validate945(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !validate980(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !validate987(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !validate1003(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate1010(value0))
            return !1;
        } else if (key0 === "input_transformations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (!validate1015(value0[i1]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "stop_reason" && (missing0--, !validate1027(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isStartedMessage = validate1038;
function validate1038(data) {
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
              if (!validate924(value0[i0]))
                return !1;
          } else
            return !1;
        else if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !validate945(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !validate980(value0))
            return !1;
        } else if (key0 === "container") {
          if (value0 !== null && !validate987(value0))
            return !1;
        } else if (key0 === "diagnostics") {
          if (value0 !== null && !validate1003(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate1010(value0))
            return !1;
        } else if (key0 === "input_transformations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len1 = value0.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (!validate1015(value0[i1]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "stop_reason" && (missing0--, value0 !== null && !validate1027(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMessageStartEvent = validate1048;
function validate1048(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "message_start")
            return !1;
        } else if (key0 === "message" && (missing0--, !validate1038(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isContentBlockStartEvent = validate1050;
function validate1050(data) {
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
        } else if (key0 === "content_block" && (missing0--, !validate924(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isTextDelta = validate1052;
function validate1052(data) {
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
var isInputJSONDelta = validate1053;
function validate1053(data) {
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
var isThinkingDelta = validate1054;
function validate1054(data) {
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
var isSignatureDelta = validate1055;
function validate1055(data) {
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
var isCitationsDelta = validate1056;
function validate1056(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "citations_delta")
            return !1;
        } else if (key0 === "citation" && (missing0--, !validate804(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isCompactionContentBlockDelta = validate1058;
function validate1058(data) {
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
var isContentBlockDelta = validate1059;
function validate1059(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "text_delta") {
          if (!validate1052(data))
            return !1;
        } else if (tag0 === "input_json_delta") {
          if (!validate1053(data))
            return !1;
        } else if (tag0 === "thinking_delta") {
          if (!validate1054(data))
            return !1;
        } else if (tag0 === "signature_delta") {
          if (!validate1055(data))
            return !1;
        } else if (tag0 === "citations_delta") {
          if (!validate1056(data))
            return !1;
        } else if (tag0 === "compaction_delta") {
          if (!validate1058(data))
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
var isContentBlockDeltaEvent = validate1066;
function validate1066(data) {
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
        } else if (key0 === "delta" && (missing0--, !validate1059(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isContentBlockStopEvent = validate1068;
function validate1068(data) {
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
var isMessageDelta = validate1069;
function validate1069(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "stop_reason") {
          if (missing0--, value0 !== null && !validate1027(value0))
            return !1;
        } else if (key0 === "stop_sequence") {
          if (typeof value0 != "string" && value0 !== null)
            return !1;
        } else if (key0 === "stop_details") {
          if (value0 !== null && !validate945(value0))
            return !1;
        } else if (key0 === "container" && value0 !== null && !validate987(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMessageDeltaUsage = validate1073;
function validate1073(data) {
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
          if (value0 !== null && !validate947(value0))
            return !1;
        } else if (key0 === "server_tool_use") {
          if (value0 !== null && !validate948(value0))
            return !1;
        } else if (key0 === "iterations") {
          if (value0 !== null)
            if (Array.isArray(value0)) {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate963(value0[i0]))
                  return !1;
            } else
              return !1;
        } else if (key0 === "fallback_credit") {
          if (value0 !== null && !validate973(value0))
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
var isMessageDeltaEvent = validate1078;
function validate1078(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 3;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "message_delta")
            return !1;
        } else if (key0 === "delta") {
          if (missing0--, !validate1069(value0))
            return !1;
        } else if (key0 === "usage") {
          if (missing0--, !validate1073(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate1010(value0))
            return !1;
        } else if (key0 === "input_transformations" && value0 !== null)
          if (Array.isArray(value0)) {
            let len0 = value0.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (!validate1015(value0[i0]))
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
var isMessageStopEvent = validate1083;
function validate1083(data) {
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
var isPingEvent = validate1084;
function validate1084(data) {
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
var isErrorCode = validate1085;
function validate1085(data) {
  return data === "available_tools_limit_exceeded" || data === "claude_code_key_creator_not_member" || data === "claude_code_version_too_old" || data === "cmek_context_unavailable" || data === "cmek_key_disabled" || data === "cmek_key_network_blocked" || data === "cmek_key_unreachable" || data === "compaction_block_ambiguous" || data === "compaction_block_misplaced" || data === "compaction_content_mismatch" || data === "compaction_incomplete_turn" || data === "compaction_nothing_to_summarize" || data === "compaction_signature_invalid" || data === "compaction_too_many_tool_references" || data === "compaction_tool_changes_mismatch" || data === "compaction_unavailable" || data === "contract_spend_limit_reached" || data === "enforced_spend_limit_reached" || data === "file_expired" || data === "image_dimensions_too_large" || data === "linked_organization_billing_unavailable" || data === "linked_organization_spend_limit_reached" || data === "organization_not_enrolled_in_beta" || data === "organization_on_hold" || data === "organization_type_not_supported" || data === "parent_organization_required" || data === "ramp_limit_exceeded" || data === "request_body_encoding_invalid" || data === "request_body_encoding_unsupported" || data === "request_body_timeout" || data === "request_body_too_large_after_decoding" || data === "sandbox_egress_restricted" || data === "skill_read_blocked_undecryptable" || data === "thread_already_continued" || data === "thread_continue_in_flight" || data === "thread_fingerprint_mismatch" || data === "thread_not_found" || data === "thread_unsupported_request" || data === "tool_name_conflict" || data === "tool_reference_unresolved" || data === "unsupported_charset" || data === "user_profile_billing_not_authorized" || data === "user_profile_not_billable" || data === "user_profile_not_found" || data === "user_profile_required";
}
var isErrorDetails = validate1086;
function validate1086(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "error_code") {
          if (!validate1085(value0))
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
var isErrorObjectBase = validate1088;
function validate1088(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details" && value0 !== null && !validate1086(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isInvalidRequestErrorObject = validate1090;
function validate1090(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isAuthenticationErrorObject = validate1092;
function validate1092(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isBillingErrorObject = validate1094;
function validate1094(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isPermissionErrorObject = validate1096;
function validate1096(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isNotFoundErrorObject = validate1098;
function validate1098(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isRequestTooLargeErrorObject = validate1100;
function validate1100(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isRateLimitErrorObject = validate1102;
function validate1102(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isGatewayTimeoutErrorObject = validate1104;
function validate1104(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isAPIErrorObject = validate1106;
function validate1106(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isOverloadedErrorObject = validate1108;
function validate1108(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "message") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "details") {
          if (value0 !== null && !validate1086(value0))
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
var isErrorObject = validate1110;
function validate1110(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "invalid_request_error") {
          if (!validate1090(data))
            return !1;
        } else if (tag0 === "authentication_error") {
          if (!validate1092(data))
            return !1;
        } else if (tag0 === "billing_error") {
          if (!validate1094(data))
            return !1;
        } else if (tag0 === "permission_error") {
          if (!validate1096(data))
            return !1;
        } else if (tag0 === "not_found_error") {
          if (!validate1098(data))
            return !1;
        } else if (tag0 === "request_too_large") {
          if (!validate1100(data))
            return !1;
        } else if (tag0 === "rate_limit_error") {
          if (!validate1102(data))
            return !1;
        } else if (tag0 === "timeout_error") {
          if (!validate1104(data))
            return !1;
        } else if (tag0 === "api_error") {
          if (!validate1106(data))
            return !1;
        } else if (tag0 === "overloaded_error") {
          if (!validate1108(data))
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
var isErrorEvent = validate1121;
function validate1121(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "error")
            return !1;
        } else if (key0 === "error") {
          if (missing0--, !validate1110(value0))
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
var isStreamEvent = validate1123;
function validate1123(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "message_start") {
          if (!validate1048(data))
            return !1;
        } else if (tag0 === "content_block_start") {
          if (!validate1050(data))
            return !1;
        } else if (tag0 === "content_block_delta") {
          if (!validate1066(data))
            return !1;
        } else if (tag0 === "content_block_stop") {
          if (!validate1068(data))
            return !1;
        } else if (tag0 === "message_delta") {
          if (!validate1078(data))
            return !1;
        } else if (tag0 === "message_stop") {
          if (!validate1083(data))
            return !1;
        } else if (tag0 === "ping") {
          if (!validate1084(data))
            return !1;
        } else if (tag0 === "error") {
          if (!validate1121(data))
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
var isErrorResponse = validate1132;
function validate1132(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "error")
            return !1;
        } else if (key0 === "error") {
          if (missing0--, !validate1110(value0))
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
var isCountMessageTokensRequest = validate1134;
function validate1134(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0)
        if (key0 === "model") {
          if (missing0--, !validate53(value0))
            return !1;
        } else if (key0 === "messages")
          if (missing0--, Array.isArray(value0)) {
            if (value0.length > 1e5)
              return !1;
            {
              let len0 = value0.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (!validate734(value0[i0]))
                  return !1;
            }
          } else
            return !1;
        else if (key0 === "system") {
          if (value0 !== null && !validate667(value0))
            return !1;
        } else if (key0 === "tools") {
          if (!Array.isArray(value0) && value0 !== null)
            return !1;
          if (Array.isArray(value0)) {
            let len1 = value0.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (!validate607(value0[i1]))
                return !1;
          }
        } else if (key0 === "tool_choice") {
          if (value0 !== null && !validate674(value0))
            return !1;
        } else if (key0 === "thinking") {
          if (value0 !== null && !validate688(value0))
            return !1;
        } else if (key0 === "output_config") {
          if (value0 !== null && !validate697(value0))
            return !1;
        } else if (key0 === "output_format") {
          if (value0 !== null && !validate694(value0))
            return !1;
        } else if (key0 === "cache_control") {
          if (value0 !== null && !validate54(value0))
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
              if (!validate702(value0[i2]))
                return !1;
          }
        } else if (key0 === "context_management") {
          if (value0 !== null && !validate728(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !validate730(value0))
            return !1;
        } else if (key0 === "billing_policy") {
          if (value0 !== null && !validate731(value0))
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
var isCountTokensContextManagementResponse = validate1148;
function validate1148(data) {
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
var isMessageTokensCount = validate1149;
function validate1149(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "input_tokens") {
          if (missing0--, !Number.isInteger(value0) || value0 < 0)
            return !1;
        } else if (key0 === "context_management" && value0 !== null && !validate1148(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isPage = validate1151;
function validate1151(data) {
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
var isMessageBatchProcessingStatus = validate1152;
function validate1152(data) {
  return data === "in_progress" || data === "canceling" || data === "ended";
}
var isMessageBatchRequestCounts = validate1153;
function validate1153(data) {
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
var isMessageBatch = validate1154;
function validate1154(data) {
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
          if (missing0--, !validate1152(value0))
            return !1;
        } else if (key0 === "request_counts") {
          if (missing0--, !validate1153(value0))
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
var isMessageBatchesPage = validate1157;
function validate1157(data) {
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
              if (!validate1154(value0[i0]))
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
var isMessageBatchRequest = validate1159;
var pattern4 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");
function validate1159(data) {
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
            if (validate780(value0) || errors++, errors === _errs3)
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
var isCreateMessageBatchRequest = validate1161;
function validate1161(data) {
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
                if (!validate1159(value0[i0]))
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
var isDeletedMessageBatch = validate1163;
function validate1163(data) {
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
var isMessageBatchSucceededResult = validate1164;
function validate1164(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "succeeded")
            return !1;
        } else if (key0 === "message" && (missing0--, !validate1028(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMessageBatchErroredResult = validate1166;
function validate1166(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "type") {
          if (missing0--, value0 !== "errored")
            return !1;
        } else if (key0 === "error" && (missing0--, !validate1132(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isMessageBatchCanceledResult = validate1168;
function validate1168(data) {
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
var isMessageBatchExpiredResult = validate1169;
function validate1169(data) {
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
var isMessageBatchResult = validate1170;
function validate1170(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type"))
      return !1;
    {
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "succeeded") {
          if (!validate1164(data))
            return !1;
        } else if (tag0 === "errored") {
          if (!validate1166(data))
            return !1;
        } else if (tag0 === "canceled") {
          if (!validate1168(data))
            return !1;
        } else if (tag0 === "expired") {
          if (!validate1169(data))
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
var isMessageBatchIndividualResponse = validate1175;
function validate1175(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "custom_id") {
          if (missing0--, typeof value0 != "string")
            return !1;
        } else if (key0 === "result" && (missing0--, !validate1170(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isCapabilitySupport = validate1177;
function validate1177(data) {
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
var isCompactionCapability = validate1178;
function validate1178(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "summarize" && !validate1177(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isContextManagementCapability = validate1180;
function validate1180(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "clear_thinking_20251015") {
          if (value0 !== null && !validate1177(value0))
            return !1;
        } else if (key0 === "clear_tool_uses_20250919") {
          if (value0 !== null && !validate1177(value0))
            return !1;
        } else if (key0 === "compact_20260112" && value0 !== null && !validate1177(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isEffortCapability = validate1184;
function validate1184(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "low") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "medium") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "high") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "xhigh") {
          if (value0 !== null && !validate1177(value0))
            return !1;
        } else if (key0 === "max" && !validate1177(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isServerToolsCapability = validate1190;
function validate1190(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 1;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "web_search") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "code_execution" && !validate1177(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isThinkingTypes = validate1193;
function validate1193(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "enabled") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "disabled") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "adaptive") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "between_tools" && !validate1177(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isThinkingCapability = validate1198;
function validate1198(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 2;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "supported") {
          if (missing0--, typeof value0 != "boolean")
            return !1;
        } else if (key0 === "types" && (missing0--, !validate1193(value0)))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isModelCapabilities = validate1200;
function validate1200(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0 = 0;
    for (let key0 in data) {
      let value0 = data[key0];
      if (value0 !== void 0) {
        if (key0 === "batch") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "citations") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "code_execution") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "compaction") {
          if (value0 !== null && !validate1178(value0))
            return !1;
        } else if (key0 === "context_management") {
          if (!validate1180(value0))
            return !1;
        } else if (key0 === "effort") {
          if (!validate1184(value0))
            return !1;
        } else if (key0 === "image_input") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "pdf_input") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "server_tools") {
          if (!validate1190(value0))
            return !1;
        } else if (key0 === "structured_outputs") {
          if (!validate1177(value0))
            return !1;
        } else if (key0 === "thinking" && !validate1198(value0))
          return !1;
      }
    }
    if (missing0 !== 0)
      return !1;
  } else
    return !1;
  return !0;
}
var isModelInfo = validate1212;
function validate1212(data) {
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
          if (value0 !== null && !validate1200(value0))
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
var isModelInfosPage = validate1214;
function validate1214(data) {
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
              if (!validate1212(value0[i0]))
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
var isInputMessage = validate734, isSystemMessageParam = validate735, isSystemMessageContentParam = validate736, isSystemMessageBlockParam = validate737, isSystemMessageOutputConfig = validate743, isCreateMessageHeaderAnthropicVersion = validate1216;
var formats24 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)))$/, pattern5 = new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u");
function validate1216(data) {
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
var isCreateMessageHeaderAnthropicWorkspaceId = validate1217;
function validate1217(data) {
  return typeof data == "string";
}
var isCreateMessageHeaderAnthropicUserProfileId = validate1218;
function validate1218(data) {
  return typeof data == "string";
}
var isListMessageBatchesQueryLimit = validate1219;
function validate1219(data) {
  return !(!Number.isInteger(data) || data > 1e3 || data < 1);
}
var isListMessageBatchesQueryBefore_id = validate1220;
function validate1220(data) {
  return typeof data == "string";
}
var isListMessageBatchesQueryAfter_id = validate1221;
function validate1221(data) {
  return typeof data == "string";
}
var isGetMessageBatchPathMessage_batch_id = validate1222;
function validate1222(data) {
  return !(typeof data != "string" || data === "");
}
var isListModelsQueryLifecycle = validate1223;
function validate1223(data) {
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
var isGetModelPathModel_id = validate1224;
function validate1224(data) {
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
