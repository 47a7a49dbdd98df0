// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

const hasOwn = Object.prototype.hasOwnProperty
function uniqueScalars(items) {
  if (items.length > 15) return new Set(items).size === items.length
  for (let index = 1; index < items.length; index++) {
    for (let before = 0; before < index; before++) if (items[index] === items[before]) return false
  }
  return true
}
function refuse(error) {
  if (error instanceof RangeError || error?.name === "InternalError") return false
  throw error
}
function shorter(text, limit) {
  if (text.length < limit) return true
  if (text.length >= 2 * limit) return false
  let count = 0
  for (let index = 0; index < text.length && count < limit; index++) {
    if (text.codePointAt(index) > 65535) index++
    count++
  }
  return count < limit
}
function endsMinute(text) {
  if (text.charCodeAt(text.charCodeAt(2) === 58 ? 6 : 17) !== 54) return true
  const parts = /(\d\d):(\d\d):60(?:\.\d+)?(?:[zZ]|([+-])(\d\d):?(\d\d))$/.exec(text)
  if (parts === null) return true
  const [, hour, minute, sign, hours = "0", minutes = "0"] = parts
  const offset = (+hours * 60 + +minutes) * (sign === "-" ? -1 : 1)
  return (+hour * 60 + +minute - offset + 2880) % 1440 === 1439
}
function unique(items) {
  const scalars = new Set()
  const others = new Set()
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    const isScalar = typeof item !== "object" || item === null
    const seen = isScalar ? scalars : others
    const key = isScalar ? item : canonical(item)
    if (seen.has(key)) return false
    seen.add(key)
  }
  return true
}
function canonical(value) {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value) : String(value)
  let text = ""
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) text += canonical(value[index]) + ","
    return "[" + text + "]"
  }
  for (const key of Object.keys(value).sort()) text += JSON.stringify(key) + ":" + canonical(value[key]) + ","
  return "{" + text + "}"
}
const values0 = /* @__PURE__ */ new Set([
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
  "per-turn-control-2026-07-01",
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
])
const format1 = /* @__PURE__ */ new RegExp("^(?:[a-z]+:\\/\\/[a-z0-9.-]*(?:\\/[!$&-;=?-Z_a-z~]*)?(?:#[!$&-;=?-Z_a-z~]*)?|(?![^]*?%(?![0-9a-fA-F]{2}))[a-zA-Z][a-zA-Z0-9+.-]*:(?:\\/\\/(?:[:a-zA-Z0-9._~!$&'()*+,;=%-]*@)?(?:\\[(?:(?:(?:[0-9a-fA-F]{1,4}:){6}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|::(?:[0-9a-fA-F]{1,4}:){5}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:[0-9a-fA-F]{1,4})?::(?:[0-9a-fA-F]{1,4}:){4}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:(?:[0-9a-fA-F]{1,4}:){0,1}[0-9a-fA-F]{1,4})?::(?:[0-9a-fA-F]{1,4}:){3}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:(?:[0-9a-fA-F]{1,4}:){0,2}[0-9a-fA-F]{1,4})?::(?:[0-9a-fA-F]{1,4}:){2}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:(?:[0-9a-fA-F]{1,4}:){0,3}[0-9a-fA-F]{1,4})?::(?:[0-9a-fA-F]{1,4}:){1}(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:(?:[0-9a-fA-F]{1,4}:){0,4}[0-9a-fA-F]{1,4})?::(?:[0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?:(?:[0-9a-fA-F]{1,4}:){0,5}[0-9a-fA-F]{1,4})?::[0-9a-fA-F]{1,4}|(?:(?:[0-9a-fA-F]{1,4}:){0,6}[0-9a-fA-F]{1,4})?::)|[vV][0-9a-fA-F]+\\.[a-zA-Z0-9._~!$&'()*+,;=:-]+)\\]|[a-zA-Z0-9._~!$&'()*+,;=%-]*)(?::\\d*)?(?:\\/[/:@a-zA-Z0-9._~!$&'()*+,;=%-]*)?|(?!\\/\\/)[/:@a-zA-Z0-9._~!$&'()*+,;=%-]*)(?:\\?[/?:@a-zA-Z0-9._~!$&'()*+,;=%-]*)?(?:#[/?:@a-zA-Z0-9._~!$&'()*+,;=%-]*)?)$")
const pattern2 = /* @__PURE__ */ new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u")
const numbers3 = {__proto__: null, description: 0, title: 0, format: 0, contentEncoding: 0, contentMediaType: 0, pattern: 0, $schema: 0, $id: 0, $ref: 0, $anchor: 0, $dynamicRef: 0, $dynamicAnchor: 0, $comment: 0, default: 1, const: 1, examples: 2, enum: 2, deprecated: 3, readOnly: 3, writeOnly: 3, uniqueItems: 3, contentSchema: 4, items: 4, additionalProperties: 4, unevaluatedProperties: 4, propertyNames: 4, unevaluatedItems: 4, contains: 4, not: 4, if: 4, then: 4, else: 4, type: 5, multipleOf: 6, maximum: 7, exclusiveMaximum: 7, minimum: 7, exclusiveMinimum: 7, maxLength: 8, minLength: 8, maxItems: 8, minItems: 8, maxContains: 8, minContains: 8, maxProperties: 8, minProperties: 8, dependentRequired: 9, patternProperties: 10, dependentSchemas: 10, prefixItems: 11, allOf: 11, anyOf: 11, oneOf: 11, $vocabulary: 12, $defs: 13, definitions: 13}
const numbers4 = {__proto__: null, description: 0, title: 0, format: 0, contentEncoding: 0, contentMediaType: 0, pattern: 0, $schema: 0, $id: 0, $ref: 0, $anchor: 0, $dynamicRef: 0, $dynamicAnchor: 0, $comment: 0, default: 1, const: 1, examples: 2, enum: 2, deprecated: 3, readOnly: 3, writeOnly: 3, uniqueItems: 3, contentSchema: 4, items: 4, additionalProperties: 4, unevaluatedProperties: 4, propertyNames: 4, unevaluatedItems: 4, contains: 4, not: 4, if: 4, then: 4, else: 4, type: 5, multipleOf: 6, maximum: 7, exclusiveMaximum: 7, minimum: 7, exclusiveMinimum: 7, maxLength: 8, minLength: 8, maxItems: 8, minItems: 8, maxContains: 8, minContains: 8, maxProperties: 8, minProperties: 8, dependentRequired: 9, patternProperties: 10, dependentSchemas: 10, properties: 10, prefixItems: 11, allOf: 11, anyOf: 11, oneOf: 11, $vocabulary: 12, $defs: 13, definitions: 13, required: 14}
const numbers5 = {__proto__: null, description: 0, title: 0, format: 0, contentEncoding: 0, contentMediaType: 0, pattern: 0, $schema: 0, $id: 0, $ref: 0, $anchor: 0, $dynamicRef: 0, $dynamicAnchor: 0, $comment: 0, default: 1, const: 1, examples: 2, enum: 2, deprecated: 3, readOnly: 3, writeOnly: 3, uniqueItems: 3, contentSchema: 4, items: 4, additionalProperties: 4, unevaluatedProperties: 4, propertyNames: 4, unevaluatedItems: 4, contains: 4, not: 4, if: 4, then: 4, else: 4, type: 5, multipleOf: 6, maximum: 7, exclusiveMaximum: 7, minimum: 7, exclusiveMinimum: 7, maxLength: 8, minLength: 8, maxItems: 8, minItems: 8, maxContains: 8, minContains: 8, maxProperties: 8, minProperties: 8, dependentRequired: 9, patternProperties: 10, dependentSchemas: 10, prefixItems: 11, allOf: 11, anyOf: 11, oneOf: 11, $vocabulary: 12, $defs: 13, definitions: 13, properties: 14, required: 15}
const pattern6 = /* @__PURE__ */ new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u")
const pattern7 = /* @__PURE__ */ new RegExp("^[hH][tT][tT][pP][sS]://", "u")
const format8 = /* @__PURE__ */ new RegExp("^(?:(?:\\d\\d\\d\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[tT ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d))$")
const values9 = /* @__PURE__ */ new Set([
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
])
const pattern10 = /* @__PURE__ */ new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u")
const pattern11 = /* @__PURE__ */ new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u")
const format12 = /* @__PURE__ */ new RegExp("^(?:(?:\\d\\d\\d\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$")
const pattern13 = /* @__PURE__ */ new RegExp("^[^/*:]+(:[0-9]+)?(/.*)?$", "u")
export function isAnthropicBeta(data) {
  return typeof data === "string" && data !== "" || values0.has(data)
}
export function isModel(data) {
  return typeof data === "string" && data !== "" || data === "claude-3-opus-20240229" || data === "claude-3-5-sonnet-20241022" || data === "claude-3-5-haiku-20241022"
}
export function isCacheControlEphemeral(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "ephemeral") return false
        break
      }
      case "ttl": {
        if (value0 !== "5m" && value0 !== "1h" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitedDocument(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitedCharacters(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": case "start_char_index": case "end_char_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationCharLocationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": case "start_char_index": case "end_char_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "char_location") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitedPages(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "start_page_number": case "end_page_number": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationPageLocationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "start_page_number": case "end_page_number": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "page_location") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitedBlocks(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "start_block_index": case "end_block_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationContentBlockLocationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": case "start_block_index": case "end_block_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "content_block_location") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationsWebSearchResultLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_result_location") return false
        break
      }
      case "cited_text": case "encrypted_index": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationWebSearchResultLocationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_result_location") return false
        break
      }
      case "cited_text": case "encrypted_index": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationsSearchResultLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 7
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "start_block_index": case "end_block_index": case "search_result_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "search_result_location") return false
        break
      }
      case "cited_text": case "source": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationSearchResultLocationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 7
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "start_block_index": case "end_block_index": case "search_result_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "search_result_location") return false
        break
      }
      case "cited_text": case "source": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextCitationParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "char_location": {
      if (!isCitationCharLocationParam(data)) return false
      break
    }
    case "page_location": {
      if (!isCitationPageLocationParam(data)) return false
      break
    }
    case "content_block_location": {
      if (!isCitationContentBlockLocationParam(data)) return false
      break
    }
    case "web_search_result_location": {
      if (!isCitationWebSearchResultLocationParam(data)) return false
      break
    }
    case "search_result_location": {
      if (!isCitationSearchResultLocationParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isTextBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text") return false
        break
      }
      case "text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "citations": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isTextCitationParam(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBase64ImageSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "base64") return false
        break
      }
      case "media_type": {
        missing0--
        if (value0 !== "image/jpeg" && value0 !== "image/png" && value0 !== "image/gif" && value0 !== "image/webp") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isURLImageSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "url") return false
        break
      }
      case "url": {
        missing0--
        if (typeof value0 !== "string" || !format1.test(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFileImageSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "file") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isImageSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "base64": {
      if (!isBase64ImageSource(data)) return false
      break
    }
    case "url": {
      if (!isURLImageSource(data)) return false
      break
    }
    case "file": {
      if (!isFileImageSource(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isImageTransformationsParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "oversized_image": {
        if (value0 !== "downsize" && value0 !== "error" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isImageBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "image") return false
        break
      }
      case "source": {
        missing0--
        if (!isImageSource(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "transformations": {
        if (value0 !== null && !isImageTransformationsParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBase64PDFSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "base64") return false
        break
      }
      case "media_type": {
        missing0--
        if (value0 !== "application/pdf") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isURLPDFSource(data) {
  return isURLImageSource(data)
}
export function isPlainTextSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text") return false
        break
      }
      case "media_type": {
        missing0--
        if (value0 !== "text/plain") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContentBlockSourceContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text": {
      if (!isTextBlockParam(data)) return false
      break
    }
    case "image": {
      if (!isImageBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isContentBlockSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "content") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string") {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isContentBlockSourceContent(item0)) return false
          }
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFileDocumentSource(data) {
  return isFileImageSource(data)
}
export function isDocumentSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "base64": {
      if (!isBase64PDFSource(data)) return false
      break
    }
    case "url": {
      if (!isURLPDFSource(data)) return false
      break
    }
    case "text": {
      if (!isPlainTextSource(data)) return false
      break
    }
    case "content": {
      if (!isContentBlockSource(data)) return false
      break
    }
    case "file": {
      if (!isFileDocumentSource(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isCitationsConfigParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "enabled": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isDocumentBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "document") return false
        break
      }
      case "source": {
        missing0--
        if (!isDocumentSource(value0)) return false
        break
      }
      case "title": case "context": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isSearchResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "search_result") return false
        break
      }
      case "source": case "title": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isTextBlockParam(item0)) return false
        }
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "thinking") return false
        break
      }
      case "thinking": case "signature": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRedactedThinkingBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "redacted_thinking") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isDirectCallerParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "direct") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolCallerBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolCallerParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20250825") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolCaller20260120Param(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20260120") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolUseCallerParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "direct": {
      if (!isDirectCallerParam(data)) return false
      break
    }
    case "code_execution_20250825": {
      if (!isServerToolCallerParam(data)) return false
      break
    }
    case "code_execution_20260120": {
      if (!isServerToolCaller20260120Param(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolUseBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_use") return false
        break
      }
      case "id": case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "caller": {
        if (value0 !== null && !isToolUseCallerParam(value0)) return false
        break
      }
      case "toolset_name": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolReferenceBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_reference") return false
        break
      }
      case "tool_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolReferenceBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_reference") return false
        break
      }
      case "tool_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateTabEntry(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tab_id": case "title": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "active": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateChangeTabOpened(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tab_opened") return false
        break
      }
      case "tab_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserDownload(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "download_id": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateChangeDownloadStarted(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "download_id": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "download_started") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateChangeDownloadCompleted(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "download_id": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "download_completed") return false
        break
      }
      case "path": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "size_bytes": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateChangeDownloadFailed(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "download_id": case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "download_failed") return false
        break
      }
      case "error": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserStateChange(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tab_opened": {
      if (!isBrowserStateChangeTabOpened(data)) return false
      break
    }
    case "download_started": {
      if (!isBrowserStateChangeDownloadStarted(data)) return false
      break
    }
    case "download_completed": {
      if (!isBrowserStateChangeDownloadCompleted(data)) return false
      break
    }
    case "download_failed": {
      if (!isBrowserStateChangeDownloadFailed(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isBrowserStateBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "browser_state") return false
        break
      }
      case "tabs": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isBrowserStateTabEntry(item0)) return false
        }
        break
      }
      case "state_changes": {
        if (Array.isArray(value0)) {
          if (value0.length < 1) return false
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (!isBrowserStateChange(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolResultContentBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text": {
      if (!isTextBlockParam(data)) return false
      break
    }
    case "image": {
      if (!isImageBlockParam(data)) return false
      break
    }
    case "document": {
      if (!isDocumentBlockParam(data)) return false
      break
    }
    case "search_result": {
      if (!isSearchResultBlockParam(data)) return false
      break
    }
    case "tool_reference": {
      if (!isToolReferenceBlockParam(data)) return false
      break
    }
    case "browser_state": {
      if (!isBrowserStateBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_result") return false
        break
      }
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "content": {
        if (typeof value0 !== "string" && value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isToolResultContentBlockParam(item0)) return false
          }
        }
        break
      }
      case "is_error": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "toolset_name": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolName(data) {
  return data === "web_search" || data === "web_fetch" || data === "code_execution" || data === "bash_code_execution" || data === "text_editor_code_execution" || data === "tool_search_tool_regex" || data === "tool_search_tool_bm25" || data === "advisor"
}
export function isServerToolUse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "name": {
        missing0--
        if (!isServerToolName(value0)) return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolUseBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string" || !pattern2.test(value0)) return false
        break
      }
      case "name": {
        missing0--
        if (!isServerToolName(value0)) return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "server_tool_use") return false
        break
      }
      case "caller": {
        if (value0 !== null && !isToolUseCallerParam(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolResultBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolResultParamBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_result") return false
        break
      }
      case "url": case "title": case "encrypted_content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "page_age": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_result") return false
        break
      }
      case "url": case "title": case "encrypted_content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "page_age": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "unavailable" || data === "too_many_requests" || data === "query_too_long" || data === "request_too_large" || data === "max_uses_exceeded"
}
export function isWebSearchToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isWebSearchToolResultErrorCode(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchToolRequestErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_search_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isWebSearchToolResultErrorCode(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchToolResultBlockParamContent(data) {
  if (!isWebSearchToolRequestErrorObject(data)) {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!isWebSearchResultBlockParam(item0)) return false
    }
  }
  return true
}
export function isWebSearchToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_search_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isWebSearchToolResultBlockParamContent(value0)) return false
        break
      }
      case "caller": {
        if (value0 !== null && !isToolUseCallerParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_fetch_result") return false
        break
      }
      case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "content": {
        missing0--
        if (!isDocumentBlockParam(value0)) return false
        break
      }
      case "retrieved_at": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "url_too_long" || data === "url_not_allowed" || data === "url_not_in_prior_context" || data === "unsupported_content_type" || data === "content_too_large" || data === "too_many_requests" || data === "max_uses_exceeded" || data === "unavailable" || data === "url_not_accessible"
}
export function isWebFetchToolResultErrorBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_fetch_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isWebFetchToolResultErrorCode(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchToolResultErrorBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_fetch_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isWebFetchToolResultErrorCode(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "web_fetch_result": {
      if (!isWebFetchBlockParam(data)) return false
      break
    }
    case "web_fetch_tool_result_error": {
      if (!isWebFetchToolResultErrorBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isWebFetchToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isWebFetchToolResultBlockParamContent(value0)) return false
        break
      }
      case "caller": {
        if (value0 !== null && !isToolUseCallerParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionOutcome(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionOutputBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "code_execution_output") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionOutputBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "code_execution_output") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_result") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isCodeExecutionOutputBlockParam(item0)) return false
        }
        break
      }
      case "abort_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isEncryptedCodeExecutionResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "encrypted_code_execution_result") return false
        break
      }
      case "encrypted_stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isCodeExecutionOutputBlockParam(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable"
}
export function isCodeExecutionToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionToolResultErrorParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "code_execution_result": {
      if (!isCodeExecutionResultBlockParam(data)) return false
      break
    }
    case "encrypted_code_execution_result": {
      if (!isEncryptedCodeExecutionResultBlockParam(data)) return false
      break
    }
    case "code_execution_tool_result_error": {
      if (!isCodeExecutionToolResultErrorParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isCodeExecutionToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isCodeExecutionToolResultBlockParamContent(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionOutputBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_output") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionOutputBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_output") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_result") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isBashCodeExecutionOutputBlockParam(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "output_file_too_large" || data === "unavailable"
}
export function isBashCodeExecutionToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isBashCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionToolResultErrorParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isBashCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "bash_code_execution_result": {
      if (!isBashCodeExecutionResultBlockParam(data)) return false
      break
    }
    case "bash_code_execution_tool_result_error": {
      if (!isBashCodeExecutionToolResultErrorParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isBashCodeExecutionToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isBashCodeExecutionToolResultBlockParamContent(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionViewResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_view_result") return false
        break
      }
      case "file_type": {
        missing0--
        if (value0 !== "text" && value0 !== "image" && value0 !== "pdf") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "start_line": case "num_lines": case "total_lines": {
        if (!Number.isInteger(value0) && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionViewResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_view_result") return false
        break
      }
      case "file_type": {
        missing0--
        if (value0 !== "text" && value0 !== "image" && value0 !== "pdf") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "start_line": case "num_lines": case "total_lines": {
        if (!Number.isInteger(value0) && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionCreateResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_create_result") return false
        break
      }
      case "is_file_update": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionCreateResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_create_result") return false
        break
      }
      case "is_file_update": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionStrReplaceResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_str_replace_result") return false
        break
      }
      case "old_start": case "old_lines": case "new_start": case "new_lines": {
        if (!Number.isInteger(value0) && value0 !== null) return false
        break
      }
      case "lines": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionStrReplaceResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_str_replace_result") return false
        break
      }
      case "old_start": case "old_lines": case "new_start": case "new_lines": {
        if (!Number.isInteger(value0) && value0 !== null) return false
        break
      }
      case "lines": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionToolResultErrorCode(data) {
  return data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable" || data === "file_not_found"
}
export function isTextEditorCodeExecutionToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isTextEditorCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
      case "error_message": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionToolResultErrorParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isTextEditorCodeExecutionToolResultErrorCode(value0)) return false
        break
      }
      case "error_message": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text_editor_code_execution_view_result": {
      if (!isTextEditorCodeExecutionViewResultBlockParam(data)) return false
      break
    }
    case "text_editor_code_execution_create_result": {
      if (!isTextEditorCodeExecutionCreateResultBlockParam(data)) return false
      break
    }
    case "text_editor_code_execution_str_replace_result": {
      if (!isTextEditorCodeExecutionStrReplaceResultBlockParam(data)) return false
      break
    }
    case "text_editor_code_execution_tool_result_error": {
      if (!isTextEditorCodeExecutionToolResultErrorParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isTextEditorCodeExecutionToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isTextEditorCodeExecutionToolResultBlockParamContent(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolSearchResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_search_result") return false
        break
      }
      case "tool_references": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isToolReferenceBlockParam(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolResultErrorCode(data) {
  return data === "unavailable" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "invalid_tool_input"
}
export function isToolSearchToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isToolSearchToolResultErrorCode(value0)) return false
        break
      }
      case "error_message": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolResultErrorParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isToolSearchToolResultErrorCode(value0)) return false
        break
      }
      case "error_message": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_search_tool_search_result": {
      if (!isToolSearchToolSearchResultBlockParam(data)) return false
      break
    }
    case "tool_search_tool_result_error": {
      if (!isToolSearchToolResultErrorParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolSearchToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isToolSearchToolResultBlockParamContent(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorAnswerBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  return true
}
export function isAdvisorResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_result") return false
        break
      }
      case "text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_result") return false
        break
      }
      case "text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorRedactedResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_redacted_result") return false
        break
      }
      case "encrypted_content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorRedactedResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_redacted_result") return false
        break
      }
      case "encrypted_content": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorToolResultErrorCode(data) {
  return data === "prompt_too_long" || data === "too_many_requests" || data === "overloaded" || data === "execution_time_exceeded" || data === "model_not_found" || data === "unavailable" || data === "max_uses_exceeded"
}
export function isAdvisorToolResultErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "advisor_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isAdvisorToolResultErrorCode(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorToolResultErrorParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "advisor_tool_result_error") return false
        break
      }
      case "error_code": {
        missing0--
        if (!isAdvisorToolResultErrorCode(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorToolResultBlockParamContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "advisor_result": {
      if (!isAdvisorResultBlockParam(data)) return false
      break
    }
    case "advisor_redacted_result": {
      if (!isAdvisorRedactedResultBlockParam(data)) return false
      break
    }
    case "advisor_tool_result_error": {
      if (!isAdvisorToolResultErrorParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isAdvisorToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isAdvisorToolResultBlockParamContent(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolUseBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_use") return false
        break
      }
      case "id": case "name": case "server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolUseBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_use") return false
        break
      }
      case "id": case "name": case "server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRequestMCPToolResultBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_result") return false
        break
      }
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "is_error": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "content": {
        if (typeof value0 !== "string" && value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isTextBlockParam(item0)) return false
          }
        }
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input_schema": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input_schema": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "description": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolListingBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_listing") return false
        break
      }
      case "mcp_server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "tools": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isMCPToolParam(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContainerUploadBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "container_upload") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContainerUploadBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "container_upload") return false
        break
      }
      case "file_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChangeToolReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_reference") return false
        break
      }
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChangeMCPToolReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_reference") return false
        break
      }
      case "server_name": case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChangeMCPToolsetReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_toolset_reference") return false
        break
      }
      case "server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAllowedCaller(data) {
  return data === "direct" || data === "code_execution_20250825" || data === "code_execution_20260120" || data === "code_execution_20260521"
}
export function isToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
    }
  }
  return true
}
export function isClientToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  return true
}
function matchesJsonSchemaKeywords(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (numbers3[key0]) {
      case 0: {
        if (typeof value0 !== "string") return false
        break
      }
      case 1: {
        break
      }
      case 2: {
        if (!Array.isArray(value0)) return false
        break
      }
      case 3: {
        if (typeof value0 !== "boolean") return false
        break
      }
      case 4: {
        if (!matchesJsonSchema(value0)) return false
        break
      }
      case 5: {
        if (!part0(value0)) return false
        break
      }
      case 6: {
        if (!Number.isFinite(value0) || value0 <= 0) return false
        break
      }
      case 7: {
        if (!Number.isFinite(value0)) return false
        break
      }
      case 8: {
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case 9: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          if (!Array.isArray(value1)) return false
          for (let index0 = 0; index0 < value1.length; index0++) {
            const item0 = value1[index0]
            if (typeof item0 !== "string") return false
          }
          if (!uniqueScalars(value1)) return false
        }
        break
      }
      case 10: {
        if (!matchesJsonSchemaMap(value0)) return false
        break
      }
      case 11: {
        if (!matchesJsonSchemaList(value0)) return false
        break
      }
      case 12: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key2 in value0) {
          const value2 = value0[key2]
          if (value2 === undefined || !hasOwn.call(value0, key2)) continue
          if (typeof value2 !== "boolean") return false
        }
        break
      }
      case 13: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key3 in value0) {
          const value3 = value0[key3]
          if (value3 === undefined || !hasOwn.call(value0, key3)) continue
          if (!matchesJsonSchema(value3)) return false
        }
        break
      }
    }
  }
  return true
}
export function isJsonSchemaKeywords(data) {
  try {
    return matchesJsonSchemaKeywords(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchema(data) {
  return typeof data === "boolean" || matchesJsonSchemaObject(data)
}
export function isJsonSchema(data) {
  try {
    return matchesJsonSchema(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchemaMap(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    if (!matchesJsonSchema(value0)) return false
  }
  return true
}
export function isJsonSchemaMap(data) {
  try {
    return matchesJsonSchemaMap(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isJsonSchemaNames(data) {
  if (!Array.isArray(data)) return false
  for (let index0 = 0; index0 < data.length; index0++) {
    const item0 = data[index0]
    if (typeof item0 !== "string") return false
  }
  if (!uniqueScalars(data)) return false
  return true
}
function matchesJsonSchemaObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (numbers4[key0]) {
      case 0: {
        if (typeof value0 !== "string") return false
        break
      }
      case 1: {
        break
      }
      case 2: {
        if (!Array.isArray(value0)) return false
        break
      }
      case 3: {
        if (typeof value0 !== "boolean") return false
        break
      }
      case 4: {
        if (!matchesJsonSchema(value0)) return false
        break
      }
      case 5: {
        if (!part0(value0)) return false
        break
      }
      case 6: {
        if (!Number.isFinite(value0) || value0 <= 0) return false
        break
      }
      case 7: {
        if (!Number.isFinite(value0)) return false
        break
      }
      case 8: {
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case 9: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          if (!Array.isArray(value1)) return false
          for (let index0 = 0; index0 < value1.length; index0++) {
            const item0 = value1[index0]
            if (typeof item0 !== "string") return false
          }
          if (!uniqueScalars(value1)) return false
        }
        break
      }
      case 10: {
        if (!matchesJsonSchemaMap(value0)) return false
        break
      }
      case 11: {
        if (!matchesJsonSchemaList(value0)) return false
        break
      }
      case 12: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key2 in value0) {
          const value2 = value0[key2]
          if (value2 === undefined || !hasOwn.call(value0, key2)) continue
          if (typeof value2 !== "boolean") return false
        }
        break
      }
      case 13: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key3 in value0) {
          const value3 = value0[key3]
          if (value3 === undefined || !hasOwn.call(value0, key3)) continue
          if (!matchesJsonSchema(value3)) return false
        }
        break
      }
      case 14: {
        if (!isJsonSchemaNames(value0)) return false
        break
      }
    }
  }
  return true
}
export function isJsonSchemaObject(data) {
  try {
    return matchesJsonSchemaObject(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchemaAnnotations(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "description": case "title": case "format": case "contentEncoding": case "contentMediaType": {
        if (typeof value0 !== "string") return false
        break
      }
      case "default": {
        break
      }
      case "examples": {
        if (!Array.isArray(value0)) return false
        break
      }
      case "deprecated": case "readOnly": case "writeOnly": {
        if (typeof value0 !== "boolean") return false
        break
      }
      case "contentSchema": {
        if (!matchesJsonSchema(value0)) return false
        break
      }
    }
  }
  return true
}
export function isJsonSchemaAnnotations(data) {
  try {
    return matchesJsonSchemaAnnotations(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isJsonSchemaType(data) {
  return data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string"
}
function matchesJsonSchemaAssertions(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        if (!part0(value0)) return false
        break
      }
      case "enum": {
        if (!Array.isArray(value0)) return false
        break
      }
      case "const": {
        break
      }
      case "multipleOf": {
        if (!Number.isFinite(value0) || value0 <= 0) return false
        break
      }
      case "maximum": case "exclusiveMaximum": case "minimum": case "exclusiveMinimum": {
        if (!Number.isFinite(value0)) return false
        break
      }
      case "maxLength": case "minLength": case "maxItems": case "minItems": case "maxContains": case "minContains": case "maxProperties": case "minProperties": {
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "pattern": {
        if (typeof value0 !== "string") return false
        break
      }
      case "uniqueItems": {
        if (typeof value0 !== "boolean") return false
        break
      }
      case "dependentRequired": {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          if (!Array.isArray(value1)) return false
          for (let index0 = 0; index0 < value1.length; index0++) {
            const item0 = value1[index0]
            if (typeof item0 !== "string") return false
          }
          if (!uniqueScalars(value1)) return false
        }
        break
      }
    }
  }
  return true
}
export function isJsonSchemaAssertions(data) {
  try {
    return matchesJsonSchemaAssertions(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchemaList(data) {
  if (!Array.isArray(data)) return false
  if (data.length < 1) return false
  for (let index0 = 0; index0 < data.length; index0++) {
    const item0 = data[index0]
    if (!matchesJsonSchema(item0)) return false
  }
  return true
}
export function isJsonSchemaList(data) {
  try {
    return matchesJsonSchemaList(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchemaApplicators(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "items": case "additionalProperties": case "unevaluatedProperties": case "propertyNames": case "unevaluatedItems": case "contains": case "not": case "if": case "then": case "else": {
        if (!matchesJsonSchema(value0)) return false
        break
      }
      case "patternProperties": case "dependentSchemas": {
        if (!matchesJsonSchemaMap(value0)) return false
        break
      }
      case "prefixItems": case "allOf": case "anyOf": case "oneOf": {
        if (!matchesJsonSchemaList(value0)) return false
        break
      }
    }
  }
  return true
}
export function isJsonSchemaApplicators(data) {
  try {
    return matchesJsonSchemaApplicators(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesJsonSchemaCore(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "$schema": case "$id": case "$ref": case "$anchor": case "$dynamicRef": case "$dynamicAnchor": case "$comment": {
        if (typeof value0 !== "string") return false
        break
      }
      case "$vocabulary": {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          if (typeof value1 !== "boolean") return false
        }
        break
      }
      case "$defs": case "definitions": {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key2 in value0) {
          const value2 = value0[key2]
          if (value2 === undefined || !hasOwn.call(value0, key2)) continue
          if (!matchesJsonSchema(value2)) return false
        }
        break
      }
    }
  }
  return true
}
export function isJsonSchemaCore(data) {
  try {
    return matchesJsonSchemaCore(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesInputSchema(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (numbers5[key0]) {
      case 0: {
        if (typeof value0 !== "string") return false
        break
      }
      case 1: {
        break
      }
      case 2: {
        if (!Array.isArray(value0)) return false
        break
      }
      case 3: {
        if (typeof value0 !== "boolean") return false
        break
      }
      case 4: {
        if (!matchesJsonSchema(value0)) return false
        break
      }
      case 5: {
        missing0--
        if (!part0(value0) || value0 !== "object") return false
        break
      }
      case 6: {
        if (!Number.isFinite(value0) || value0 <= 0) return false
        break
      }
      case 7: {
        if (!Number.isFinite(value0)) return false
        break
      }
      case 8: {
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case 9: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          if (!Array.isArray(value1)) return false
          for (let index0 = 0; index0 < value1.length; index0++) {
            const item0 = value1[index0]
            if (typeof item0 !== "string") return false
          }
          if (!uniqueScalars(value1)) return false
        }
        break
      }
      case 10: {
        if (!matchesJsonSchemaMap(value0)) return false
        break
      }
      case 11: {
        if (!matchesJsonSchemaList(value0)) return false
        break
      }
      case 12: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key2 in value0) {
          const value2 = value0[key2]
          if (value2 === undefined || !hasOwn.call(value0, key2)) continue
          if (typeof value2 !== "boolean") return false
        }
        break
      }
      case 13: {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key3 in value0) {
          const value3 = value0[key3]
          if (value3 === undefined || !hasOwn.call(value0, key3)) continue
          if (!matchesJsonSchema(value3)) return false
        }
        break
      }
      case 14: {
        if (value0 !== null && !matchesJsonSchemaMap(value0)) return false
        break
      }
      case 15: {
        if (value0 !== null && !isJsonSchemaNames(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputSchema(data) {
  try {
    return matchesInputSchema(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": case "eager_input_streaming": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        if (value0 !== "custom" && value0 !== null) return false
        break
      }
      case "name": {
        missing0--
        if (typeof value0 !== "string" || !pattern6.test(value0)) return false
        break
      }
      case "description": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "input_schema": {
        missing0--
        if (!matchesInputSchema(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTool(data) {
  try {
    return matchesTool(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isWebToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
    }
  }
  return true
}
export function isUserLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "approximate") return false
        break
      }
      case "city": case "region": case "timezone": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "country": {
        if (typeof value0 !== "string" && value0 !== null || typeof value0 === "string" && (shorter(value0, 2) || !shorter(value0, 3))) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "user_location": {
        if (value0 !== null && !isUserLocation(value0)) return false
        break
      }
    }
  }
  return true
}
export function isWebSearchTool20250305(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "user_location": {
        if (value0 !== null && !isUserLocation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_search_20250305") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_search") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchTool20260209(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "user_location": {
        if (value0 !== null && !isUserLocation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_search_20260209") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_search") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseInclusion(data) {
  return data === "full" || data === "excluded"
}
export function isWebSearchTool20260318(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "user_location": {
        if (value0 !== null && !isUserLocation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_search_20260318") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_search") return false
        break
      }
      case "response_inclusion": {
        if (!isResponseInclusion(value0) && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchURLSourceAll(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "all") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchURLSourceNone(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "none") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchUserURLSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "all": {
      if (!isWebFetchURLSourceAll(data)) return false
      break
    }
    case "none": {
      if (!isWebFetchURLSourceNone(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isWebFetchURLSourceToolReference(data) {
  return isToolChangeToolReference(data)
}
export function isWebFetchURLSourceOnly(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "only") return false
        break
      }
      case "tools": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isWebFetchURLSourceToolReference(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchURLSourceExcept(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "except") return false
        break
      }
      case "tools": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isWebFetchURLSourceToolReference(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchToolURLSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "all": {
      if (!isWebFetchURLSourceAll(data)) return false
      break
    }
    case "none": {
      if (!isWebFetchURLSourceNone(data)) return false
      break
    }
    case "only": {
      if (!isWebFetchURLSourceOnly(data)) return false
      break
    }
    case "except": {
      if (!isWebFetchURLSourceExcept(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isWebFetchURLSources(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "user_input": {
        if (value0 !== null && !isWebFetchUserURLSource(value0)) return false
        break
      }
      case "client_tool_results": case "server_tool_results": {
        if (value0 !== null && !isWebFetchToolURLSource(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isWebFetchToolBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": case "max_content_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "url_sources": {
        if (value0 !== null && !isWebFetchURLSources(value0)) return false
        break
      }
    }
  }
  return true
}
export function isWebFetchTool20250910(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": case "max_content_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "url_sources": {
        if (value0 !== null && !isWebFetchURLSources(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_20250910") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_fetch") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchTool20260209(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": case "max_content_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "url_sources": {
        if (value0 !== null && !isWebFetchURLSources(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_20260209") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_fetch") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchTool20260309(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": case "use_cache": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": case "max_content_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "url_sources": {
        if (value0 !== null && !isWebFetchURLSources(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_20260309") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_fetch") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchTool20260318(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": case "use_cache": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "allowed_domains": case "blocked_domains": {
        if (!part1(value0)) return false
        break
      }
      case "max_uses": case "max_content_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfigParam(value0)) return false
        break
      }
      case "url_sources": {
        if (value0 !== null && !isWebFetchURLSources(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_20260318") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "web_fetch") return false
        break
      }
      case "response_inclusion": {
        if (!isResponseInclusion(value0) && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionTool20250522(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20250522") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "code_execution") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionTool20250825(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20250825") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "code_execution") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionTool20260120(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20260120") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "code_execution") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionTool20260521(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20260521") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "code_execution") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolBash20241022(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_20241022") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "bash") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolBash20250124(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_20250124") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "bash") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolTextEditor20241022(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_20241022") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "str_replace_editor") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolTextEditor20250124(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_20250124") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "str_replace_editor") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolTextEditor20250429(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_20250429") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "str_replace_based_edit_tool") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolTextEditor20250728(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_20250728") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "str_replace_based_edit_tool") return false
        break
      }
      case "max_characters": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMemoryTool20250818(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "type": {
        missing0--
        if (value0 !== "memory_20250818") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "memory") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolComputerUseBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "display_width_px": case "display_height_px": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "display_number": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolComputerUse20241022(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "display_width_px": case "display_height_px": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "display_number": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "computer_20241022") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "computer") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolComputerUse20250124(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "display_width_px": case "display_height_px": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "display_number": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "computer_20250124") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "computer") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolComputerUse20251124(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": case "enable_zoom": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "input_examples": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "object" || item1 === null || Array.isArray(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "display_width_px": case "display_height_px": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "display_number": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "computer_20251124") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "computer") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolsetBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
    }
  }
  return true
}
export function isToolsetMemberConfig(data) {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key0 in data) {
      const value0 = data[key0]
      if (value0 === undefined || !hasOwn.call(data, key0)) continue
      switch (key0) {
        case "enabled": case "defer_loading": {
          if (typeof value0 !== "boolean" && value0 !== null) return false
          break
        }
        default: {
          return false
        }
      }
    }
  } else {
    if (data !== null) return false
  }
  return true
}
export function isComputerToolsetConfigs(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "key": case "hold_key": case "type": case "cursor_position": case "mouse_move": case "left_mouse_down": case "left_mouse_up": case "left_click": case "left_click_drag": case "right_click": case "middle_click": case "double_click": case "triple_click": case "scroll": case "wait": case "screenshot": case "zoom": {
        if (!isToolsetMemberConfig(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isComputerToolset20260801(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "computer_toolset_20260801") return false
        break
      }
      case "configs": {
        if (value0 !== null && !isComputerToolsetConfigs(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBrowserToolsetConfigs(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "navigate": case "list_tabs": case "new_tab": case "switch_tab": case "close_tab": case "read_page": case "get_page_text": case "read_console": case "read_network": case "find": case "form_input": case "file_upload": case "scroll_to": case "screenshot": case "zoom": case "left_click": case "right_click": case "middle_click": case "double_click": case "triple_click": case "hover": case "left_click_drag": case "left_mouse_down": case "left_mouse_up": case "mouse_move": case "scroll": case "type": case "key": case "hold_key": case "wait": case "javascript_exec": {
        if (!isToolsetMemberConfig(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isBrowserToolset20260801(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "browser_toolset_20260801") return false
        break
      }
      case "configs": {
        if (value0 !== null && !isBrowserToolsetConfigs(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolBm25(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_bm25_20251119" && value0 !== "tool_search_tool_bm25") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "tool_search_tool_bm25") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolRegex(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_regex_20251119" && value0 !== "tool_search_tool_regex") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "tool_search_tool_regex") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorTool20260301(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isAllowedCaller(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "cache_control": case "caching": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_20260301") return false
        break
      }
      case "name": {
        missing0--
        if (value0 !== "advisor") return false
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "max_tokens": case "max_uses": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolDefaultConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "enabled": case "defer_loading": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isMCPToolConfig(data) {
  return isMCPToolDefaultConfig(data)
}
export function isMCPToolset(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_toolset") return false
        break
      }
      case "mcp_server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "default_config": {
        if (value0 !== null && !isMCPToolDefaultConfig(value0)) return false
        break
      }
      case "configs": {
        if (typeof value0 === "object" && value0 !== null && !Array.isArray(value0)) {
          for (const key1 in value0) {
            const value1 = value0[key1]
            if (value1 === undefined || !hasOwn.call(value0, key1)) continue
            if (!isMCPToolConfig(value1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "tools": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isMCPToolParam(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBuiltInTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "web_search_20250305": {
      if (!isWebSearchTool20250305(data)) return false
      break
    }
    case "web_search_20260209": {
      if (!isWebSearchTool20260209(data)) return false
      break
    }
    case "web_search_20260318": {
      if (!isWebSearchTool20260318(data)) return false
      break
    }
    case "web_fetch_20250910": {
      if (!isWebFetchTool20250910(data)) return false
      break
    }
    case "web_fetch_20260209": {
      if (!isWebFetchTool20260209(data)) return false
      break
    }
    case "web_fetch_20260309": {
      if (!isWebFetchTool20260309(data)) return false
      break
    }
    case "web_fetch_20260318": {
      if (!isWebFetchTool20260318(data)) return false
      break
    }
    case "code_execution_20250522": {
      if (!isCodeExecutionTool20250522(data)) return false
      break
    }
    case "code_execution_20250825": {
      if (!isCodeExecutionTool20250825(data)) return false
      break
    }
    case "code_execution_20260120": {
      if (!isCodeExecutionTool20260120(data)) return false
      break
    }
    case "code_execution_20260521": {
      if (!isCodeExecutionTool20260521(data)) return false
      break
    }
    case "bash_20241022": {
      if (!isToolBash20241022(data)) return false
      break
    }
    case "bash_20250124": {
      if (!isToolBash20250124(data)) return false
      break
    }
    case "text_editor_20241022": {
      if (!isToolTextEditor20241022(data)) return false
      break
    }
    case "text_editor_20250124": {
      if (!isToolTextEditor20250124(data)) return false
      break
    }
    case "text_editor_20250429": {
      if (!isToolTextEditor20250429(data)) return false
      break
    }
    case "text_editor_20250728": {
      if (!isToolTextEditor20250728(data)) return false
      break
    }
    case "memory_20250818": {
      if (!isMemoryTool20250818(data)) return false
      break
    }
    case "computer_20241022": {
      if (!isToolComputerUse20241022(data)) return false
      break
    }
    case "computer_20250124": {
      if (!isToolComputerUse20250124(data)) return false
      break
    }
    case "computer_20251124": {
      if (!isToolComputerUse20251124(data)) return false
      break
    }
    case "computer_toolset_20260801": {
      if (!isComputerToolset20260801(data)) return false
      break
    }
    case "browser_toolset_20260801": {
      if (!isBrowserToolset20260801(data)) return false
      break
    }
    case "tool_search_tool_bm25_20251119": case "tool_search_tool_bm25": {
      if (!isToolSearchToolBm25(data)) return false
      break
    }
    case "tool_search_tool_regex_20251119": case "tool_search_tool_regex": {
      if (!isToolSearchToolRegex(data)) return false
      break
    }
    case "advisor_20260301": {
      if (!isAdvisorTool20260301(data)) return false
      break
    }
    case "mcp_toolset": {
      if (!isMCPToolset(data)) return false
      break
    }
    default: return false
  }
  return true
}
function matchesToolUnion(data) {
  return matchesTool(data) || isBuiltInTool(data)
}
export function isToolUnion(data) {
  try {
    return matchesToolUnion(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesToolChangeToolDefinitionParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_definition") return false
        break
      }
      case "definition": {
        missing0--
        if (!matchesToolUnion(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChangeToolDefinitionParam(data) {
  try {
    return matchesToolChangeToolDefinitionParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesAddedToolParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_reference": {
      if (!isToolChangeToolReference(data)) return false
      break
    }
    case "mcp_tool_reference": {
      if (!isToolChangeMCPToolReference(data)) return false
      break
    }
    case "mcp_toolset_reference": {
      if (!isToolChangeMCPToolsetReference(data)) return false
      break
    }
    case "tool_definition": {
      if (!matchesToolChangeToolDefinitionParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isAddedToolParam(data) {
  try {
    return matchesAddedToolParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesToolAdditionBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_addition") return false
        break
      }
      case "tool": {
        missing0--
        if (!matchesAddedToolParam(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolAdditionBlockParam(data) {
  try {
    return matchesToolAdditionBlockParam(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isRemovedToolParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_reference": {
      if (!isToolChangeToolReference(data)) return false
      break
    }
    case "mcp_tool_reference": {
      if (!isToolChangeMCPToolReference(data)) return false
      break
    }
    case "mcp_toolset_reference": {
      if (!isToolChangeMCPToolsetReference(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolRemovalBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_removal") return false
        break
      }
      case "tool": {
        missing0--
        if (!isRemovedToolParam(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesToolChangeBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_addition": {
      if (!matchesToolAdditionBlockParam(data)) return false
      break
    }
    case "tool_removal": {
      if (!isToolRemovalBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolChangeBlockParam(data) {
  try {
    return matchesToolChangeBlockParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesCompactionBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "compaction") return false
        break
      }
      case "content": case "encrypted_content": case "signature": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "tool_changes": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!matchesToolChangeBlockParam(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCompactionBlockParam(data) {
  try {
    return matchesCompactionBlockParam(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isFallbackInfoParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "fallback") return false
        break
      }
      case "from": case "to": {
        missing0--
        if (!isFallbackInfoParam(value0)) return false
        break
      }
      case "trigger": {
        if (typeof value0 === "object" && value0 !== null && !Array.isArray(value0)) {
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesContentBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text": {
      if (!isTextBlockParam(data)) return false
      break
    }
    case "image": {
      if (!isImageBlockParam(data)) return false
      break
    }
    case "document": {
      if (!isDocumentBlockParam(data)) return false
      break
    }
    case "search_result": {
      if (!isSearchResultBlockParam(data)) return false
      break
    }
    case "thinking": {
      if (!isThinkingBlockParam(data)) return false
      break
    }
    case "redacted_thinking": {
      if (!isRedactedThinkingBlockParam(data)) return false
      break
    }
    case "tool_use": {
      if (!isToolUseBlockParam(data)) return false
      break
    }
    case "tool_result": {
      if (!isToolResultBlockParam(data)) return false
      break
    }
    case "server_tool_use": {
      if (!isServerToolUseBlockParam(data)) return false
      break
    }
    case "web_search_tool_result": {
      if (!isWebSearchToolResultBlockParam(data)) return false
      break
    }
    case "web_fetch_tool_result": {
      if (!isWebFetchToolResultBlockParam(data)) return false
      break
    }
    case "code_execution_tool_result": {
      if (!isCodeExecutionToolResultBlockParam(data)) return false
      break
    }
    case "bash_code_execution_tool_result": {
      if (!isBashCodeExecutionToolResultBlockParam(data)) return false
      break
    }
    case "text_editor_code_execution_tool_result": {
      if (!isTextEditorCodeExecutionToolResultBlockParam(data)) return false
      break
    }
    case "tool_search_tool_result": {
      if (!isToolSearchToolResultBlockParam(data)) return false
      break
    }
    case "advisor_tool_result": {
      if (!isAdvisorToolResultBlockParam(data)) return false
      break
    }
    case "mcp_tool_use": {
      if (!isMCPToolUseBlockParam(data)) return false
      break
    }
    case "mcp_tool_result": {
      if (!isRequestMCPToolResultBlockParam(data)) return false
      break
    }
    case "mcp_tool_listing": {
      if (!isMCPToolListingBlockParam(data)) return false
      break
    }
    case "container_upload": {
      if (!isContainerUploadBlockParam(data)) return false
      break
    }
    case "compaction": {
      if (!matchesCompactionBlockParam(data)) return false
      break
    }
    case "fallback": {
      if (!isFallbackBlockParam(data)) return false
      break
    }
    case "tool_addition": {
      if (!matchesToolAdditionBlockParam(data)) return false
      break
    }
    case "tool_removal": {
      if (!isToolRemovalBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isContentBlockParam(data) {
  try {
    return matchesContentBlockParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesMessageContentParam(data) {
  if (typeof data !== "string") {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!matchesContentBlockParam(item0)) return false
    }
  }
  return true
}
export function isMessageContentParam(data) {
  try {
    return matchesMessageContentParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesMessageParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "role": {
        missing0--
        if (value0 !== "user" && value0 !== "assistant") return false
        break
      }
      case "content": {
        missing0--
        if (!matchesMessageContentParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageParam(data) {
  try {
    return matchesMessageParam(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isSystemPrompt(data) {
  if (typeof data !== "string") {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!isTextBlockParam(item0)) return false
    }
  }
  return true
}
export function isToolChoiceBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "disable_parallel_tool_use": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
    }
  }
  return true
}
export function isToolChoiceAuto(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "disable_parallel_tool_use": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "auto") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChoiceAny(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "disable_parallel_tool_use": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "any") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChoiceTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "disable_parallel_tool_use": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tool") return false
        break
      }
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChoiceNone(data) {
  return isWebFetchURLSourceNone(data)
}
export function isToolChoice(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "auto": {
      if (!isToolChoiceAuto(data)) return false
      break
    }
    case "any": {
      if (!isToolChoiceAny(data)) return false
      break
    }
    case "tool": {
      if (!isToolChoiceTool(data)) return false
      break
    }
    case "none": {
      if (!isToolChoiceNone(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isThinkingBlockBinding(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "prefix_mismatch_behavior": {
        if (value0 !== "error" && value0 !== "drop_block" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isThinkingConfigBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "display": {
        if (value0 !== "summarized" && value0 !== "omitted" && value0 !== "updates" && value0 !== null) return false
        break
      }
      case "block_binding": {
        if (value0 !== null && !isThinkingBlockBinding(value0)) return false
        break
      }
    }
  }
  return true
}
export function isThinkingConfigEnabled(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "display": {
        if (value0 !== "summarized" && value0 !== "omitted" && value0 !== "updates" && value0 !== null) return false
        break
      }
      case "block_binding": {
        if (value0 !== null && !isThinkingBlockBinding(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "enabled") return false
        break
      }
      case "budget_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1024) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingConfigDisabled(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "disabled") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingConfigAdaptive(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "display": {
        if (value0 !== "summarized" && value0 !== "omitted" && value0 !== "updates" && value0 !== null) return false
        break
      }
      case "block_binding": {
        if (value0 !== null && !isThinkingBlockBinding(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "adaptive") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingConfigBetweenTools(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "between_tools") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingConfigParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "enabled": {
      if (!isThinkingConfigEnabled(data)) return false
      break
    }
    case "disabled": {
      if (!isThinkingConfigDisabled(data)) return false
      break
    }
    case "adaptive": {
      if (!isThinkingConfigAdaptive(data)) return false
      break
    }
    case "between_tools": {
      if (!isThinkingConfigBetweenTools(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isEffort(data) {
  return data === "low" || data === "medium" || data === "high" || data === "xhigh" || data === "max"
}
function matchesJSONOutputFormat(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "json_schema") return false
        break
      }
      case "schema": {
        missing0--
        if (!matchesJsonSchemaObject(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isJSONOutputFormat(data) {
  try {
    return matchesJSONOutputFormat(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isTokenTaskBudget(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tokens") return false
        break
      }
      case "total": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 20000) return false
        break
      }
      case "remaining": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesOutputConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "effort": {
        if (!isEffort(value0) && value0 !== null) return false
        break
      }
      case "format": {
        if (value0 !== null && !matchesJSONOutputFormat(value0)) return false
        break
      }
      case "task_budget": {
        if (value0 !== null && !isTokenTaskBudget(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isOutputConfig(data) {
  try {
    return matchesOutputConfig(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isRequestMCPServerToolConfiguration(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "enabled": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "allowed_tools": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isRequestMCPServerURLDefinition(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "url") return false
        break
      }
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "url": {
        missing0--
        if (typeof value0 !== "string" || !pattern7.test(value0) || !format1.test(value0)) return false
        break
      }
      case "authorization_token": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "tool_configuration": {
        if (value0 !== null && !isRequestMCPServerToolConfiguration(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputTokensTrigger(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "input_tokens") return false
        break
      }
      case "value": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolUsesTrigger(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_uses") return false
        break
      }
      case "value": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContextManagementTrigger(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "input_tokens": {
      if (!isInputTokensTrigger(data)) return false
      break
    }
    case "tool_uses": {
      if (!isToolUsesTrigger(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolUsesKeep(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_uses") return false
        break
      }
      case "value": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputTokensClearAtLeast(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "input_tokens") return false
        break
      }
      case "value": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isClearToolUses20250919Edit(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "clear_tool_uses_20250919") return false
        break
      }
      case "trigger": {
        if (value0 !== null && !isContextManagementTrigger(value0)) return false
        break
      }
      case "keep": {
        if (value0 !== null && !isToolUsesKeep(value0)) return false
        break
      }
      case "clear_at_least": {
        if (value0 !== null && !isInputTokensClearAtLeast(value0)) return false
        break
      }
      case "exclude_tools": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "clear_tool_inputs": {
        if (typeof value0 !== "boolean" && value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (typeof item1 !== "string") return false
          }
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingTurns(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "thinking_turns") return false
        break
      }
      case "value": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAllThinkingTurns(data) {
  return isWebFetchURLSourceAll(data)
}
export function isThinkingTurnsKeep(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "thinking_turns": {
      if (!isThinkingTurns(data)) return false
      break
    }
    case "all": {
      if (!isAllThinkingTurns(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isClearThinking20251015Edit(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "clear_thinking_20251015") return false
        break
      }
      case "keep": {
        if (value0 !== "all" && value0 !== null && !isThinkingTurnsKeep(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCompact20260112Edit(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "compact_20260112") return false
        break
      }
      case "trigger": {
        if (value0 !== null) {
          if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
          for (const key1 in value0) {
            const value1 = value0[key1]
            if (value1 === undefined || !hasOwn.call(value0, key1)) continue
            switch (key1) {
              case "value": {
                if (Number.isFinite(value1) && value1 < 50000) return false
                break
              }
            }
          }
          if (!isInputTokensTrigger(value0)) return false
        }
        break
      }
      case "instructions": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "pause_after_compaction": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContextManagementEdit(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "clear_tool_uses_20250919": {
      if (!isClearToolUses20250919Edit(data)) return false
      break
    }
    case "clear_thinking_20251015": {
      if (!isClearThinking20251015Edit(data)) return false
      break
    }
    case "compact_20260112": {
      if (!isCompact20260112Edit(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isContextManagementConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "edits": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isContextManagementEdit(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isCompactionConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "summarize") return false
        break
      }
      case "instructions": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBillingPolicy(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "billing_policy") return false
        break
      }
      case "bill_to": {
        if (value0 !== "self" && value0 !== "user_profile" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesMessageRequestBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "messages": {
        missing0--
        if (!Array.isArray(value0)) return false
        if (value0.length > 100000) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!matchesInputMessage(item0)) return false
        }
        break
      }
      case "system": {
        if (value0 !== null && !isSystemPrompt(value0)) return false
        break
      }
      case "tools": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (!matchesToolUnion(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "tool_choice": {
        if (value0 !== null && !isToolChoice(value0)) return false
        break
      }
      case "thinking": {
        if (value0 !== null && !isThinkingConfigParam(value0)) return false
        break
      }
      case "output_config": {
        if (value0 !== null && !matchesOutputConfig(value0)) return false
        break
      }
      case "output_format": {
        if (value0 !== null && !matchesJSONOutputFormat(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "speed": {
        if (value0 !== "standard" && value0 !== "fast" && value0 !== null) return false
        break
      }
      case "mcp_servers": {
        if (Array.isArray(value0)) {
          for (let index2 = 0; index2 < value0.length; index2++) {
            const item2 = value0[index2]
            if (!isRequestMCPServerURLDefinition(item2)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "context_management": {
        if (!part2(value0)) return false
        break
      }
      case "compaction": {
        if (value0 !== null && !isCompactionConfig(value0)) return false
        break
      }
      case "billing_policy": {
        if (value0 !== null && !isBillingPolicy(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageRequestBase(data) {
  try {
    return matchesMessageRequestBase(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isMetadata(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "user_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isSkillParams(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "anthropic" && value0 !== "custom") return false
        break
      }
      case "skill_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "version": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContainerParams(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "skills": {
        if (Array.isArray(value0)) {
          if (value0.length > 20) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isSkillParams(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isMessageCreateParamsContainer(data) {
  return typeof data === "string" || isContainerParams(data)
}
export function isDiagnosticsParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "previous_message_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
function matchesFallbackParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "max_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 1) return false
        break
      }
      case "speed": {
        if (value0 !== "standard" && value0 !== "fast" && value0 !== null) return false
        break
      }
      case "output_config": {
        if (value0 !== null && !matchesOutputConfig(value0)) return false
        break
      }
      case "thinking": {
        if (value0 !== null && !isThinkingConfigParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackParam(data) {
  try {
    return matchesFallbackParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesFallbacksParam(data) {
  if (data !== "default") {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!matchesFallbackParam(item0)) return false
    }
  }
  return true
}
export function isFallbacksParam(data) {
  try {
    return matchesFallbacksParam(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isFallbackCreditTokenParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "token": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "mode": {
        if (value0 !== "strict" && value0 !== "best_effort" && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThreadCreateParams(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "create") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThreadContinueParams(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "continue") return false
        break
      }
      case "previous_message_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageThreadParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "create": {
      if (!isThreadCreateParams(data)) return false
      break
    }
    case "continue": {
      if (!isThreadContinueParams(data)) return false
      break
    }
    default: return false
  }
  return true
}
function matchesCreateMessageRequest(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "messages": {
        missing0--
        if (!Array.isArray(value0)) return false
        if (value0.length > 100000) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!matchesInputMessage(item0)) return false
        }
        break
      }
      case "system": {
        if (value0 !== null && !isSystemPrompt(value0)) return false
        break
      }
      case "tools": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (!matchesToolUnion(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "tool_choice": {
        if (value0 !== null && !isToolChoice(value0)) return false
        break
      }
      case "thinking": {
        if (value0 !== null && !isThinkingConfigParam(value0)) return false
        break
      }
      case "output_config": {
        if (value0 !== null && !matchesOutputConfig(value0)) return false
        break
      }
      case "output_format": {
        if (value0 !== null && !matchesJSONOutputFormat(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "speed": {
        if (value0 !== "standard" && value0 !== "fast" && value0 !== null) return false
        break
      }
      case "mcp_servers": {
        if (Array.isArray(value0)) {
          for (let index2 = 0; index2 < value0.length; index2++) {
            const item2 = value0[index2]
            if (!isRequestMCPServerURLDefinition(item2)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "context_management": {
        if (!part2(value0)) return false
        break
      }
      case "compaction": {
        if (value0 !== null && !isCompactionConfig(value0)) return false
        break
      }
      case "billing_policy": {
        if (value0 !== null && !isBillingPolicy(value0)) return false
        break
      }
      case "max_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "temperature": case "top_p": {
        if (!Number.isFinite(value0) && value0 !== null || Number.isFinite(value0) && (value0 < 0 || value0 > 1)) return false
        break
      }
      case "top_k": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "stream": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "stop_sequences": {
        if (Array.isArray(value0)) {
          for (let index3 = 0; index3 < value0.length; index3++) {
            const item3 = value0[index3]
            if (typeof item3 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "metadata": {
        if (value0 !== null && !isMetadata(value0)) return false
        break
      }
      case "service_tier": {
        if (value0 !== "auto" && value0 !== "standard_only" && value0 !== null) return false
        break
      }
      case "container": {
        if (value0 !== null && !isMessageCreateParamsContainer(value0)) return false
        break
      }
      case "inference_geo": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "diagnostics": {
        if (value0 !== null && !isDiagnosticsParam(value0)) return false
        break
      }
      case "fallbacks": {
        if (value0 !== null && !matchesFallbacksParam(value0)) return false
        break
      }
      case "fallback_credit_token": {
        if (typeof value0 !== "string" && value0 !== null && !isFallbackCreditTokenParam(value0)) return false
        break
      }
      case "thread": {
        if (value0 !== null && !isMessageThreadParam(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCreateMessageRequest(data) {
  try {
    return matchesCreateMessageRequest(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isCitedFile(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "file_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  return true
}
export function isCitationCharLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": case "start_char_index": case "end_char_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "file_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "char_location") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationPageLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "start_page_number": case "end_page_number": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 1) return false
        break
      }
      case "file_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "page_location") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationContentBlockLocation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cited_text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "document_index": case "start_block_index": case "end_block_index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "document_title": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "file_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "content_block_location") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextCitation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "char_location": {
      if (!isCitationCharLocation(data)) return false
      break
    }
    case "page_location": {
      if (!isCitationPageLocation(data)) return false
      break
    }
    case "content_block_location": {
      if (!isCitationContentBlockLocation(data)) return false
      break
    }
    case "web_search_result_location": {
      if (!isCitationsWebSearchResultLocation(data)) return false
      break
    }
    case "search_result_location": {
      if (!isCitationsSearchResultLocation(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isTextBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text") return false
        break
      }
      case "text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "citations": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isTextCitation(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "thinking") return false
        break
      }
      case "thinking": case "signature": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRedactedThinkingBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "redacted_thinking") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isDirectCaller(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "direct") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolCaller(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20250825") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolCaller20260120(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_20260120") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolUseCaller(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "direct": {
      if (!isDirectCaller(data)) return false
      break
    }
    case "code_execution_20250825": {
      if (!isServerToolCaller(data)) return false
      break
    }
    case "code_execution_20260120": {
      if (!isServerToolCaller20260120(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolUseBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_use") return false
        break
      }
      case "id": case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "caller": {
        if (!isToolUseCaller(value0)) return false
        break
      }
      case "toolset_name": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolUseBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "name": {
        missing0--
        if (!isServerToolName(value0)) return false
        break
      }
      case "input": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "server_tool_use") return false
        break
      }
      case "caller": {
        if (!isToolUseCaller(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebSearchToolResultBlockContent(data) {
  if (!isWebSearchToolResultErrorObject(data)) {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!isWebSearchResultBlock(item0)) return false
    }
  }
  return true
}
export function isWebSearchToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_search_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isWebSearchToolResultBlockContent(value0)) return false
        break
      }
      case "caller": {
        if (!isToolUseCaller(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseBase64PDFSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "base64") return false
        break
      }
      case "media_type": {
        missing0--
        if (value0 !== "application/pdf") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponsePlainTextSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text") return false
        break
      }
      case "media_type": {
        missing0--
        if (value0 !== "text/plain") return false
        break
      }
      case "data": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseDocumentSource(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "base64": {
      if (!isResponseBase64PDFSource(data)) return false
      break
    }
    case "text": {
      if (!isResponsePlainTextSource(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isCitationsConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "enabled": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isDocumentBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "document") return false
        break
      }
      case "source": {
        missing0--
        if (!isResponseDocumentSource(value0)) return false
        break
      }
      case "title": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "citations": {
        if (value0 !== null && !isCitationsConfig(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "web_fetch_result") return false
        break
      }
      case "url": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "content": {
        missing0--
        if (!isDocumentBlock(value0)) return false
        break
      }
      case "retrieved_at": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isWebFetchToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "web_fetch_result": {
      if (!isWebFetchBlock(data)) return false
      break
    }
    case "web_fetch_tool_result_error": {
      if (!isWebFetchToolResultErrorBlock(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isWebFetchToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "web_fetch_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isWebFetchToolResultBlockContent(value0)) return false
        break
      }
      case "caller": {
        if (!isToolUseCaller(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_result") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isCodeExecutionOutputBlock(item0)) return false
        }
        break
      }
      case "abort_reason": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isEncryptedCodeExecutionResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "encrypted_code_execution_result") return false
        break
      }
      case "encrypted_stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isCodeExecutionOutputBlock(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCodeExecutionToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "code_execution_result": {
      if (!isCodeExecutionResultBlock(data)) return false
      break
    }
    case "encrypted_code_execution_result": {
      if (!isEncryptedCodeExecutionResultBlock(data)) return false
      break
    }
    case "code_execution_tool_result_error": {
      if (!isCodeExecutionToolResultErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isCodeExecutionToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isCodeExecutionToolResultBlockContent(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stdout": case "stderr": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "return_code": {
        missing0--
        if (!Number.isInteger(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_result") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isBashCodeExecutionOutputBlock(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBashCodeExecutionToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "bash_code_execution_result": {
      if (!isBashCodeExecutionResultBlock(data)) return false
      break
    }
    case "bash_code_execution_tool_result_error": {
      if (!isBashCodeExecutionToolResultErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isBashCodeExecutionToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "bash_code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isBashCodeExecutionToolResultBlockContent(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextEditorCodeExecutionToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text_editor_code_execution_view_result": {
      if (!isTextEditorCodeExecutionViewResultBlock(data)) return false
      break
    }
    case "text_editor_code_execution_create_result": {
      if (!isTextEditorCodeExecutionCreateResultBlock(data)) return false
      break
    }
    case "text_editor_code_execution_str_replace_result": {
      if (!isTextEditorCodeExecutionStrReplaceResultBlock(data)) return false
      break
    }
    case "text_editor_code_execution_tool_result_error": {
      if (!isTextEditorCodeExecutionToolResultErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isTextEditorCodeExecutionToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "text_editor_code_execution_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isTextEditorCodeExecutionToolResultBlockContent(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolSearchResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_search_result") return false
        break
      }
      case "tool_references": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isToolReferenceBlock(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolSearchToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_search_tool_search_result": {
      if (!isToolSearchToolSearchResultBlock(data)) return false
      break
    }
    case "tool_search_tool_result_error": {
      if (!isToolSearchToolResultErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolSearchToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tool_search_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isToolSearchToolResultBlockContent(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorToolResultBlockContent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "advisor_result": {
      if (!isAdvisorResultBlock(data)) return false
      break
    }
    case "advisor_redacted_result": {
      if (!isAdvisorRedactedResultBlock(data)) return false
      break
    }
    case "advisor_tool_result_error": {
      if (!isAdvisorToolResultErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isAdvisorToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_tool_result") return false
        break
      }
      case "content": {
        missing0--
        if (!isAdvisorToolResultBlockContent(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolResultBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_result") return false
        break
      }
      case "tool_use_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "is_error": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string") {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isTextBlock(item0)) return false
          }
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "input_schema": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "description": {
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMCPToolListingBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_listing") return false
        break
      }
      case "mcp_server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "tools": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isMCPTool(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseToolChangeToolReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_reference") return false
        break
      }
      case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseToolChangeMCPToolReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_tool_reference") return false
        break
      }
      case "server_name": case "name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isResponseToolChangeMCPToolsetReference(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "mcp_toolset_reference") return false
        break
      }
      case "server_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolDefinition(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": case "description": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "name": {
        if (typeof value0 !== "string") return false
        break
      }
      case "input_schema": {
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        break
      }
      case "allowed_callers": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (item0 !== "direct" && item0 !== "code_execution_20250825" && item0 !== "code_execution_20260120" && item0 !== "code_execution_20260521") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "defer_loading": case "strict": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
    }
  }
  return true
}
export function isToolChangeToolDefinition(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_definition") return false
        break
      }
      case "definition": {
        missing0--
        if (!isToolDefinition(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAddedTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_reference": {
      if (!isResponseToolChangeToolReference(data)) return false
      break
    }
    case "mcp_tool_reference": {
      if (!isResponseToolChangeMCPToolReference(data)) return false
      break
    }
    case "mcp_toolset_reference": {
      if (!isResponseToolChangeMCPToolsetReference(data)) return false
      break
    }
    case "tool_definition": {
      if (!isToolChangeToolDefinition(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolAdditionBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_addition") return false
        break
      }
      case "tool": {
        missing0--
        if (!isAddedTool(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRemovedTool(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_reference": {
      if (!isResponseToolChangeToolReference(data)) return false
      break
    }
    case "mcp_tool_reference": {
      if (!isResponseToolChangeMCPToolReference(data)) return false
      break
    }
    case "mcp_toolset_reference": {
      if (!isResponseToolChangeMCPToolsetReference(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isToolRemovalBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "tool_removal") return false
        break
      }
      case "tool": {
        missing0--
        if (!isRemovedTool(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isToolChangeBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "tool_addition": {
      if (!isToolAdditionBlock(data)) return false
      break
    }
    case "tool_removal": {
      if (!isToolRemovalBlock(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isCompactionBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "compaction") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "encrypted_content": case "signature": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "tool_changes": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isToolChangeBlock(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackInfo(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRefusalCategory(data) {
  return data === "cyber" || data === "bio" || data === "frontier_llm" || data === "reasoning_extraction" || data === "general_harms" || data === null
}
export function isFallbackRefusalTrigger(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "refusal") return false
        break
      }
      case "category": {
        if (!isRefusalCategory(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "fallback") return false
        break
      }
      case "from": case "to": {
        missing0--
        if (!isFallbackInfo(value0)) return false
        break
      }
      case "trigger": {
        if (!isFallbackRefusalTrigger(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContentBlock(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text": {
      if (!isTextBlock(data)) return false
      break
    }
    case "thinking": {
      if (!isThinkingBlock(data)) return false
      break
    }
    case "redacted_thinking": {
      if (!isRedactedThinkingBlock(data)) return false
      break
    }
    case "tool_use": {
      if (!isToolUseBlock(data)) return false
      break
    }
    case "server_tool_use": {
      if (!isServerToolUseBlock(data)) return false
      break
    }
    case "web_search_tool_result": {
      if (!isWebSearchToolResultBlock(data)) return false
      break
    }
    case "web_fetch_tool_result": {
      if (!isWebFetchToolResultBlock(data)) return false
      break
    }
    case "code_execution_tool_result": {
      if (!isCodeExecutionToolResultBlock(data)) return false
      break
    }
    case "bash_code_execution_tool_result": {
      if (!isBashCodeExecutionToolResultBlock(data)) return false
      break
    }
    case "text_editor_code_execution_tool_result": {
      if (!isTextEditorCodeExecutionToolResultBlock(data)) return false
      break
    }
    case "tool_search_tool_result": {
      if (!isToolSearchToolResultBlock(data)) return false
      break
    }
    case "advisor_tool_result": {
      if (!isAdvisorToolResultBlock(data)) return false
      break
    }
    case "mcp_tool_use": {
      if (!isMCPToolUseBlock(data)) return false
      break
    }
    case "mcp_tool_result": {
      if (!isMCPToolResultBlock(data)) return false
      break
    }
    case "mcp_tool_listing": {
      if (!isMCPToolListingBlock(data)) return false
      break
    }
    case "container_upload": {
      if (!isContainerUploadBlock(data)) return false
      break
    }
    case "compaction": {
      if (!isCompactionBlock(data)) return false
      break
    }
    case "fallback": {
      if (!isFallbackBlock(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isRefusalStopDetails(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "refusal") return false
        break
      }
      case "category": {
        if (!isRefusalCategory(value0)) return false
        break
      }
      case "explanation": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "fallback_credit_token": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "fallback_has_prefill_claim": {
        if (typeof value0 !== "boolean" && value0 !== null) return false
        break
      }
      case "recommended_model": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isStopDetails(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data) && isRefusalStopDetails(data)
}
export function isOutputTokensDetails(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "thinking_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "web_search_requests": case "web_fetch_requests": {
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  return true
}
export function isCacheCreation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "ephemeral_5m_input_tokens": case "ephemeral_1h_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isIterationUsageBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": case "output_tokens": case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageIterationUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": case "output_tokens": case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message") return false
        break
      }
      case "model": {
        if (!isModel(value0) && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCompactionIterationUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": case "output_tokens": case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "compaction") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAdvisorMessageIterationUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": case "output_tokens": case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "advisor_message") return false
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackMessageIterationUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": case "output_tokens": case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "fallback_message") return false
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isIterationUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "message": {
      if (!isMessageIterationUsage(data)) return false
      break
    }
    case "compaction": {
      if (!isCompactionIterationUsage(data)) return false
      break
    }
    case "advisor_message": {
      if (!isAdvisorMessageIterationUsage(data)) return false
      break
    }
    case "fallback_message": {
      if (!isFallbackMessageIterationUsage(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isFallbackCreditRedeemed(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "redeemed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackCreditNotApplied(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "not_applied") return false
        break
      }
      case "reason": {
        missing0--
        if (value0 !== "body_mismatch" && value0 !== "continuation_excluded" && value0 !== "continuation_only" && value0 !== "expired" && value0 !== "invalid_target_model" && value0 !== "not_enabled" && value0 !== "reprice_unavailable" && value0 !== "temporarily_unavailable" && value0 !== "variant_fields_present" && value0 !== "wrong_organization" && value0 !== "wrong_platform" && value0 !== "wrong_workspace") return false
        break
      }
      case "remove_to_redeem": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isFallbackCreditStatus(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "redeemed": {
      if (!isFallbackCreditRedeemed(data)) return false
      break
    }
    case "not_applied": {
      if (!isFallbackCreditNotApplied(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isFallbackCreditUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "status": {
        missing0--
        if (!isFallbackCreditStatus(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isUsageBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "output_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "output_tokens_details": {
        if (value0 !== null && !isOutputTokensDetails(value0)) return false
        break
      }
      case "server_tool_use": {
        if (value0 !== null && !isServerToolUsage(value0)) return false
        break
      }
      case "iterations": {
        if (value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isIterationUsage(item0)) return false
          }
        }
        break
      }
      case "fallback_credit": {
        if (value0 !== null && !isFallbackCreditUsage(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "output_tokens": case "input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation_input_tokens": case "cache_read_input_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "output_tokens_details": {
        if (value0 !== null && !isOutputTokensDetails(value0)) return false
        break
      }
      case "server_tool_use": {
        if (value0 !== null && !isServerToolUsage(value0)) return false
        break
      }
      case "iterations": {
        if (value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isIterationUsage(item0)) return false
          }
        }
        break
      }
      case "fallback_credit": {
        if (value0 !== null && !isFallbackCreditUsage(value0)) return false
        break
      }
      case "cache_creation": {
        if (value0 !== null && !isCacheCreation(value0)) return false
        break
      }
      case "service_tier": {
        if (value0 !== "standard" && value0 !== "priority" && value0 !== "batch" && value0 !== null) return false
        break
      }
      case "inference_geo": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "speed": {
        if (value0 !== "standard" && value0 !== "fast" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContainerSkill(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "anthropic" && value0 !== "custom") return false
        break
      }
      case "skill_id": case "version": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContainer(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "expires_at": {
        missing0--
        if (typeof value0 !== "string" || !format8.test(value0) || !endsMinute(value0)) return false
        break
      }
      case "skills": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isContainerSkill(item0)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_missed_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissModelChanged(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_missed_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "model_changed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissSystemChanged(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_missed_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "system_changed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissToolsChanged(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_missed_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "tools_changed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissMessagesChanged(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_missed_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "messages_changed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissPreviousMessageNotFound(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "previous_message_not_found") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissUnavailable(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "unavailable") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCacheMissReason(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "model_changed": {
      if (!isCacheMissModelChanged(data)) return false
      break
    }
    case "system_changed": {
      if (!isCacheMissSystemChanged(data)) return false
      break
    }
    case "tools_changed": {
      if (!isCacheMissToolsChanged(data)) return false
      break
    }
    case "messages_changed": {
      if (!isCacheMissMessagesChanged(data)) return false
      break
    }
    case "previous_message_not_found": {
      if (!isCacheMissPreviousMessageNotFound(data)) return false
      break
    }
    case "unavailable": {
      if (!isCacheMissUnavailable(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isDiagnostics(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "cache_miss_reason": {
        missing0--
        if (value0 !== null && !isCacheMissReason(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isClearToolUses20250919EditResponse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "clear_tool_uses_20250919") return false
        break
      }
      case "cleared_tool_uses": case "cleared_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isClearThinking20251015EditResponse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "clear_thinking_20251015") return false
        break
      }
      case "cleared_thinking_turns": case "cleared_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAppliedEdit(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "clear_tool_uses_20250919": {
      if (!isClearToolUses20250919EditResponse(data)) return false
      break
    }
    case "clear_thinking_20251015": {
      if (!isClearThinking20251015EditResponse(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isContextManagementResponse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "applied_edits": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isAppliedEdit(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputTransformationBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "path": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "reason": {
        missing0--
        if (!part3(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingDroppedInputTransformation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "path": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "reason": {
        missing0--
        if (!part3(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "thinking_dropped") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingMismatchAllowedInputTransformation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "path": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "reason": {
        missing0--
        if (!part3(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "thinking_mismatch_allowed") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputTransformation(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "thinking_dropped": {
      if (!isThinkingDroppedInputTransformation(data)) return false
      break
    }
    case "thinking_mismatch_allowed": {
      if (!isThinkingMismatchAllowedInputTransformation(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isMessageBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 6
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message") return false
        break
      }
      case "role": {
        missing0--
        if (value0 !== "assistant") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isContentBlock(item0)) return false
        }
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "stop_sequence": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "stop_details": {
        if (value0 !== null && !isStopDetails(value0)) return false
        break
      }
      case "usage": {
        missing0--
        if (!isUsage(value0)) return false
        break
      }
      case "container": {
        if (value0 !== null && !isContainer(value0)) return false
        break
      }
      case "diagnostics": {
        if (value0 !== null && !isDiagnostics(value0)) return false
        break
      }
      case "context_management": {
        if (value0 !== null && !isContextManagementResponse(value0)) return false
        break
      }
      case "input_transformations": {
        if (!part4(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isStopReason(data) {
  return data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "compaction" || data === "refusal" || data === "model_context_window_exceeded"
}
export function isMessage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 7
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message") return false
        break
      }
      case "role": {
        missing0--
        if (value0 !== "assistant") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isContentBlock(item0)) return false
        }
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "stop_sequence": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "stop_details": {
        if (value0 !== null && !isStopDetails(value0)) return false
        break
      }
      case "usage": {
        missing0--
        if (!isUsage(value0)) return false
        break
      }
      case "container": {
        if (value0 !== null && !isContainer(value0)) return false
        break
      }
      case "diagnostics": {
        if (value0 !== null && !isDiagnostics(value0)) return false
        break
      }
      case "context_management": {
        if (value0 !== null && !isContextManagementResponse(value0)) return false
        break
      }
      case "input_transformations": {
        if (!part4(value0)) return false
        break
      }
      case "stop_reason": {
        missing0--
        if (!isStopReason(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isStartedMessage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 7
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message") return false
        break
      }
      case "role": {
        missing0--
        if (value0 !== "assistant") return false
        break
      }
      case "content": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isContentBlock(item0)) return false
        }
        break
      }
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "stop_sequence": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "stop_details": {
        if (value0 !== null && !isStopDetails(value0)) return false
        break
      }
      case "usage": {
        missing0--
        if (!isUsage(value0)) return false
        break
      }
      case "container": {
        if (value0 !== null && !isContainer(value0)) return false
        break
      }
      case "diagnostics": {
        if (value0 !== null && !isDiagnostics(value0)) return false
        break
      }
      case "context_management": {
        if (value0 !== null && !isContextManagementResponse(value0)) return false
        break
      }
      case "input_transformations": {
        if (!part4(value0)) return false
        break
      }
      case "stop_reason": {
        missing0--
        if (!isStopReason(value0) && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageStartEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "message_start") return false
        break
      }
      case "message": {
        missing0--
        if (!isStartedMessage(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContentBlockStartEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "content_block_start") return false
        break
      }
      case "index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "content_block": {
        missing0--
        if (!isContentBlock(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isTextDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "text_delta") return false
        break
      }
      case "text": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInputJSONDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "input_json_delta") return false
        break
      }
      case "partial_json": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "thinking_delta") return false
        break
      }
      case "thinking": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "estimated_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isSignatureDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "signature_delta") return false
        break
      }
      case "signature": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCitationsDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "citations_delta") return false
        break
      }
      case "citation": {
        missing0--
        if (!isTextCitation(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCompactionContentBlockDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "compaction_delta") return false
        break
      }
      case "content": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "encrypted_content": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContentBlockDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text_delta": {
      if (!isTextDelta(data)) return false
      break
    }
    case "input_json_delta": {
      if (!isInputJSONDelta(data)) return false
      break
    }
    case "thinking_delta": {
      if (!isThinkingDelta(data)) return false
      break
    }
    case "signature_delta": {
      if (!isSignatureDelta(data)) return false
      break
    }
    case "citations_delta": {
      if (!isCitationsDelta(data)) return false
      break
    }
    case "compaction_delta": {
      if (!isCompactionContentBlockDelta(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isContentBlockDeltaEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "content_block_delta") return false
        break
      }
      case "index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "delta": {
        missing0--
        if (!isContentBlockDelta(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContentBlockStopEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "content_block_stop") return false
        break
      }
      case "index": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageDelta(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "stop_reason": {
        missing0--
        if (!isStopReason(value0) && value0 !== null) return false
        break
      }
      case "stop_sequence": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "stop_details": {
        if (value0 !== null && !isStopDetails(value0)) return false
        break
      }
      case "container": {
        if (value0 !== null && !isContainer(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageDeltaUsage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "output_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "cache_creation_input_tokens": case "cache_read_input_tokens": case "input_tokens": {
        if (!Number.isInteger(value0) && value0 !== null || Number.isFinite(value0) && value0 < 0) return false
        break
      }
      case "output_tokens_details": {
        if (value0 !== null && !isOutputTokensDetails(value0)) return false
        break
      }
      case "server_tool_use": {
        if (value0 !== null && !isServerToolUsage(value0)) return false
        break
      }
      case "iterations": {
        if (value0 !== null) {
          if (!Array.isArray(value0)) return false
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (!isIterationUsage(item0)) return false
          }
        }
        break
      }
      case "fallback_credit": {
        if (value0 !== null && !isFallbackCreditUsage(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageDeltaEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "message_delta") return false
        break
      }
      case "delta": {
        missing0--
        if (!isMessageDelta(value0)) return false
        break
      }
      case "usage": {
        missing0--
        if (!isMessageDeltaUsage(value0)) return false
        break
      }
      case "context_management": {
        if (value0 !== null && !isContextManagementResponse(value0)) return false
        break
      }
      case "input_transformations": {
        if (!part4(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageStopEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "message_stop") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isPingEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "ping") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isErrorCode(data) {
  return values9.has(data)
}
export function isErrorDetails(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "error_code": {
        if (!isErrorCode(value0)) return false
        break
      }
      case "max_side_length_pixels": {
        if (!Number.isInteger(value0)) return false
        break
      }
      case "paths": {
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (typeof item0 !== "string") return false
        }
        break
      }
      case "unsupported": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (item1 !== "cache_control" && item1 !== "context_management" && item1 !== "fallbacks" && item1 !== "hipaa" && item1 !== "inference_hooks" && item1 !== "thinking") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "appeal_url": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  return true
}
export function isErrorObjectBase(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isInvalidRequestErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "invalid_request_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAuthenticationErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "authentication_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isBillingErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "billing_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isPermissionErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "permission_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isNotFoundErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "not_found_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRequestTooLargeErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "request_too_large") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isRateLimitErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "rate_limit_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isGatewayTimeoutErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "timeout_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isAPIErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "api_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isOverloadedErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "message": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "details": {
        if (value0 !== null && !isErrorDetails(value0)) return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "overloaded_error") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isErrorObject(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "invalid_request_error": {
      if (!isInvalidRequestErrorObject(data)) return false
      break
    }
    case "authentication_error": {
      if (!isAuthenticationErrorObject(data)) return false
      break
    }
    case "billing_error": {
      if (!isBillingErrorObject(data)) return false
      break
    }
    case "permission_error": {
      if (!isPermissionErrorObject(data)) return false
      break
    }
    case "not_found_error": {
      if (!isNotFoundErrorObject(data)) return false
      break
    }
    case "request_too_large": {
      if (!isRequestTooLargeErrorObject(data)) return false
      break
    }
    case "rate_limit_error": {
      if (!isRateLimitErrorObject(data)) return false
      break
    }
    case "timeout_error": {
      if (!isGatewayTimeoutErrorObject(data)) return false
      break
    }
    case "api_error": {
      if (!isAPIErrorObject(data)) return false
      break
    }
    case "overloaded_error": {
      if (!isOverloadedErrorObject(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isErrorEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "error") return false
        break
      }
      case "error": {
        missing0--
        if (!isErrorObject(value0)) return false
        break
      }
      case "request_id": {
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isStreamEvent(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "message_start": {
      if (!isMessageStartEvent(data)) return false
      break
    }
    case "content_block_start": {
      if (!isContentBlockStartEvent(data)) return false
      break
    }
    case "content_block_delta": {
      if (!isContentBlockDeltaEvent(data)) return false
      break
    }
    case "content_block_stop": {
      if (!isContentBlockStopEvent(data)) return false
      break
    }
    case "message_delta": {
      if (!isMessageDeltaEvent(data)) return false
      break
    }
    case "message_stop": {
      if (!isMessageStopEvent(data)) return false
      break
    }
    case "ping": {
      if (!isPingEvent(data)) return false
      break
    }
    case "error": {
      if (!isErrorEvent(data)) return false
      break
    }
    default: return false
  }
  return true
}
function matchesCountMessageTokensRequest(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "model": {
        missing0--
        if (!isModel(value0)) return false
        break
      }
      case "messages": {
        missing0--
        if (!Array.isArray(value0)) return false
        if (value0.length > 100000) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!matchesInputMessage(item0)) return false
        }
        break
      }
      case "system": {
        if (value0 !== null && !isSystemPrompt(value0)) return false
        break
      }
      case "tools": {
        if (Array.isArray(value0)) {
          for (let index1 = 0; index1 < value0.length; index1++) {
            const item1 = value0[index1]
            if (!matchesToolUnion(item1)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "tool_choice": {
        if (value0 !== null && !isToolChoice(value0)) return false
        break
      }
      case "thinking": {
        if (value0 !== null && !isThinkingConfigParam(value0)) return false
        break
      }
      case "output_config": {
        if (value0 !== null && !matchesOutputConfig(value0)) return false
        break
      }
      case "output_format": {
        if (value0 !== null && !matchesJSONOutputFormat(value0)) return false
        break
      }
      case "cache_control": {
        if (value0 !== null && !isCacheControlEphemeral(value0)) return false
        break
      }
      case "speed": {
        if (value0 !== "standard" && value0 !== "fast" && value0 !== null) return false
        break
      }
      case "mcp_servers": {
        if (Array.isArray(value0)) {
          for (let index2 = 0; index2 < value0.length; index2++) {
            const item2 = value0[index2]
            if (!isRequestMCPServerURLDefinition(item2)) return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "context_management": {
        if (!part2(value0)) return false
        break
      }
      case "compaction": {
        if (value0 !== null && !isCompactionConfig(value0)) return false
        break
      }
      case "billing_policy": {
        if (value0 !== null && !isBillingPolicy(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCountMessageTokensRequest(data) {
  try {
    return matchesCountMessageTokensRequest(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isCountTokensContextManagementResponse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "original_input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageTokensCount(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "input_tokens": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
      case "context_management": {
        if (value0 !== null && !isCountTokensContextManagementResponse(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isPage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 3
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "has_more": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "first_id": case "last_id": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchProcessingStatus(data) {
  return data === "in_progress" || data === "canceling" || data === "ended"
}
export function isMessageBatchRequestCounts(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 5
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "processing": case "succeeded": case "errored": case "canceled": case "expired": {
        missing0--
        if (!Number.isInteger(value0) || value0 < 0) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatch(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 10
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message_batch") return false
        break
      }
      case "processing_status": {
        missing0--
        if (!isMessageBatchProcessingStatus(value0)) return false
        break
      }
      case "request_counts": {
        missing0--
        if (!isMessageBatchRequestCounts(value0)) return false
        break
      }
      case "created_at": case "expires_at": {
        missing0--
        if (typeof value0 !== "string" || !format8.test(value0) || !endsMinute(value0)) return false
        break
      }
      case "ended_at": case "cancel_initiated_at": case "archived_at": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null || typeof value0 === "string" && (!format8.test(value0) || !endsMinute(value0))) return false
        break
      }
      case "results_url": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchesPage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "has_more": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "first_id": case "last_id": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "data": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isMessageBatch(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesMessageBatchRequest(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "custom_id": {
        missing0--
        if (typeof value0 !== "string" || !pattern10.test(value0)) return false
        break
      }
      case "params": {
        missing0--
        if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) return false
        for (const key1 in value0) {
          const value1 = value0[key1]
          if (value1 === undefined || !hasOwn.call(value0, key1)) continue
          switch (key1) {
            case "stream": {
              if (value1 === true) return false
              break
            }
            case "max_tokens": {
              if (Number.isFinite(value1) && value1 < 1) return false
              break
            }
          }
        }
        if (!matchesCreateMessageRequest(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchRequest(data) {
  try {
    return matchesMessageBatchRequest(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesCreateMessageBatchRequest(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "requests": {
        missing0--
        if (!Array.isArray(value0)) return false
        if (value0.length < 1) return false
        if (value0.length > 100000) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!matchesMessageBatchRequest(item0)) return false
        }
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCreateMessageBatchRequest(data) {
  try {
    return matchesCreateMessageBatchRequest(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isDeletedMessageBatch(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "type": {
        missing0--
        if (value0 !== "message_batch_deleted") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchSucceededResult(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "succeeded") return false
        break
      }
      case "message": {
        missing0--
        if (!isMessage(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isErrorResponse(data) {
  return isErrorEvent(data)
}
export function isMessageBatchErroredResult(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "errored") return false
        break
      }
      case "error": {
        missing0--
        if (!isErrorResponse(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchCanceledResult(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "canceled") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchExpiredResult(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "expired") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isMessageBatchResult(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "succeeded": {
      if (!isMessageBatchSucceededResult(data)) return false
      break
    }
    case "errored": {
      if (!isMessageBatchErroredResult(data)) return false
      break
    }
    case "canceled": {
      if (!isMessageBatchCanceledResult(data)) return false
      break
    }
    case "expired": {
      if (!isMessageBatchExpiredResult(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isMessageBatchIndividualResponse(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "custom_id": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "result": {
        missing0--
        if (!isMessageBatchResult(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCapabilitySupport(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isCompactionCapability(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "summarize": {
        if (!isCapabilitySupport(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isContextManagementCapability(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "clear_thinking_20251015": case "clear_tool_uses_20250919": case "compact_20260112": {
        if (value0 !== null && !isCapabilitySupport(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isEffortCapability(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "low": case "medium": case "high": case "max": {
        if (!isCapabilitySupport(value0)) return false
        break
      }
      case "xhigh": {
        if (value0 !== null && !isCapabilitySupport(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isServerToolsCapability(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "web_search": case "code_execution": {
        if (!isCapabilitySupport(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isThinkingTypes(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "enabled": case "disabled": case "adaptive": case "between_tools": {
        if (!isCapabilitySupport(value0)) return false
        break
      }
    }
  }
  return true
}
export function isThinkingCapability(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 2
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "supported": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "types": {
        missing0--
        if (!isThinkingTypes(value0)) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isModelCapabilities(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "batch": case "citations": case "code_execution": case "image_input": case "pdf_input": case "structured_outputs": {
        if (!isCapabilitySupport(value0)) return false
        break
      }
      case "compaction": {
        if (value0 !== null && !isCompactionCapability(value0)) return false
        break
      }
      case "context_management": {
        if (!isContextManagementCapability(value0)) return false
        break
      }
      case "effort": {
        if (!isEffortCapability(value0)) return false
        break
      }
      case "server_tools": {
        if (!isServerToolsCapability(value0)) return false
        break
      }
      case "thinking": {
        if (!isThinkingCapability(value0)) return false
        break
      }
    }
  }
  return true
}
export function isModelInfo(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "type": {
        missing0--
        if (value0 !== "model") return false
        break
      }
      case "id": case "display_name": {
        missing0--
        if (typeof value0 !== "string") return false
        break
      }
      case "created_at": {
        missing0--
        if (typeof value0 !== "string" || !format8.test(value0) || !endsMinute(value0)) return false
        break
      }
      case "max_input_tokens": case "max_tokens": {
        if (!Number.isInteger(value0) && value0 !== null) return false
        break
      }
      case "capabilities": {
        if (value0 !== null && !isModelCapabilities(value0)) return false
        break
      }
      case "allowed_fallback_models": {
        if (Array.isArray(value0)) {
          for (let index0 = 0; index0 < value0.length; index0++) {
            const item0 = value0[index0]
            if (typeof item0 !== "string") return false
          }
        } else {
          if (value0 !== null) return false
        }
        break
      }
      case "line": {
        if (value0 !== "haiku" && value0 !== "sonnet" && value0 !== "opus" && value0 !== "fable" && value0 !== "mythos" && value0 !== null) return false
        break
      }
      case "lifecycle": {
        if (value0 !== "active" && value0 !== "deprecated" && value0 !== "retired") return false
        break
      }
      case "deprecated_at": case "retires_at": {
        if (typeof value0 !== "string" && value0 !== null || typeof value0 === "string" && (!format8.test(value0) || !endsMinute(value0))) return false
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isModelInfosPage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 4
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "has_more": {
        missing0--
        if (typeof value0 !== "boolean") return false
        break
      }
      case "first_id": case "last_id": {
        missing0--
        if (typeof value0 !== "string" && value0 !== null) return false
        break
      }
      case "data": {
        missing0--
        if (!Array.isArray(value0)) return false
        for (let index0 = 0; index0 < value0.length; index0++) {
          const item0 = value0[index0]
          if (!isModelInfo(item0)) return false
        }
        break
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
function matchesInputMessage(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["role"]) {
    case "user": case "assistant": {
      if (!matchesMessageParam(data)) return false
      break
    }
    case "system": {
      if (!matchesSystemMessageParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isInputMessage(data) {
  try {
    return matchesInputMessage(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesSystemMessageParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  let missing0 = 1
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "role": {
        missing0--
        if (value0 !== "system") return false
        break
      }
      case "content": {
        if (value0 !== null && !matchesSystemMessageContentParam(value0)) return false
        break
      }
      case "clear_at": {
        if (value0 !== "never" && value0 !== "next_user_message" && value0 !== null) return false
        break
      }
      case "output_config": {
        if (value0 !== null && !isSystemMessageOutputConfig(value0)) return false
        break
      }
      default: {
        return false
      }
    }
  }
  if (missing0 !== 0) return false
  return true
}
export function isSystemMessageParam(data) {
  try {
    return matchesSystemMessageParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesSystemMessageContentParam(data) {
  if (typeof data !== "string") {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!matchesSystemMessageBlockParam(item0)) return false
    }
  }
  return true
}
export function isSystemMessageContentParam(data) {
  try {
    return matchesSystemMessageContentParam(data)
  } catch (error) {
    return refuse(error)
  }
}
function matchesSystemMessageBlockParam(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  switch (data["type"]) {
    case "text": {
      if (!isTextBlockParam(data)) return false
      break
    }
    case "tool_addition": {
      if (!matchesToolAdditionBlockParam(data)) return false
      break
    }
    case "tool_removal": {
      if (!isToolRemovalBlockParam(data)) return false
      break
    }
    default: return false
  }
  return true
}
export function isSystemMessageBlockParam(data) {
  try {
    return matchesSystemMessageBlockParam(data)
  } catch (error) {
    return refuse(error)
  }
}
export function isSystemMessageOutputConfig(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false
  for (const key0 in data) {
    const value0 = data[key0]
    if (value0 === undefined || !hasOwn.call(data, key0)) continue
    switch (key0) {
      case "effort": {
        if (!isEffort(value0) && value0 !== null) return false
        break
      }
      default: {
        return false
      }
    }
  }
  return true
}
export function isCreateMessageHeaderAnthropicVersion(data) {
  return typeof data === "string" && pattern11.test(data) && format12.test(data)
}
export function isCreateMessageHeaderAnthropicWorkspaceId(data) {
  return typeof data === "string"
}
export function isCreateMessageHeaderAnthropicUserProfileId(data) {
  return typeof data === "string"
}
export function isHeaderRequestId(data) {
  return typeof data === "string"
}
export function isHeaderAnthropicOrganizationId(data) {
  return typeof data === "string"
}
export function isHeaderAnthropicRatelimitRequestsLimit(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitRequestsRemaining(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitRequestsReset(data) {
  return typeof data === "string" && format8.test(data) && endsMinute(data)
}
export function isHeaderAnthropicRatelimitTokensLimit(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitTokensRemaining(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitTokensReset(data) {
  return typeof data === "string" && format8.test(data) && endsMinute(data)
}
export function isHeaderAnthropicRatelimitInputTokensLimit(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitInputTokensRemaining(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitInputTokensReset(data) {
  return typeof data === "string" && format8.test(data) && endsMinute(data)
}
export function isHeaderAnthropicRatelimitOutputTokensLimit(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitOutputTokensRemaining(data) {
  return Number.isInteger(data) && data >= 0
}
export function isHeaderAnthropicRatelimitOutputTokensReset(data) {
  return typeof data === "string" && format8.test(data) && endsMinute(data)
}
export function isHeaderRetryAfter(data) {
  return Number.isInteger(data) && data >= 0
}
export function isListMessageBatchesQueryLimit(data) {
  return Number.isInteger(data) && data >= 1 && data <= 1000
}
export function isListMessageBatchesQueryBefore_id(data) {
  return typeof data === "string"
}
export function isListMessageBatchesQueryAfter_id(data) {
  return typeof data === "string"
}
export function isGetMessageBatchPathMessage_batch_id(data) {
  return typeof data === "string" && data !== ""
}
export function isListModelsQueryLifecycle(data) {
  if (!Array.isArray(data)) return false
  if (data.length > 3) return false
  for (let index0 = 0; index0 < data.length; index0++) {
    const item0 = data[index0]
    if (item0 !== "active" && item0 !== "deprecated" && item0 !== "retired") return false
  }
  return true
}
export function isGetModelPathModel_id(data) {
  return typeof data === "string" && data !== ""
}
function part0(data) {
  if (!isJsonSchemaType(data)) {
    if (!Array.isArray(data)) return false
    if (data.length < 1) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!isJsonSchemaType(item0)) return false
    }
    if (!unique(data)) return false
  }
  return true
}
function part1(data) {
  if (Array.isArray(data)) {
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (typeof item0 !== "string" || !pattern13.test(item0)) return false
    }
  } else {
    if (data !== null) return false
  }
  return true
}
function part2(data) {
  return data === null || isContextManagementConfig(data)
}
function part3(data) {
  return data === "model_binding_mismatch" || data === "prefix_binding_mismatch" || data === "organization_binding_mismatch" || data === "end_user_binding_mismatch"
}
function part4(data) {
  if (data !== null) {
    if (!Array.isArray(data)) return false
    for (let index0 = 0; index0 < data.length; index0++) {
      const item0 = data[index0]
      if (!isInputTransformation(item0)) return false
    }
  }
  return true
}
export const formats = {
  "uri": (data) => typeof data !== "string" || format1.test(data),
  "date-time": (data) => typeof data !== "string" || format8.test(data) && endsMinute(data),
  "date": (data) => typeof data !== "string" || format12.test(data),
}
