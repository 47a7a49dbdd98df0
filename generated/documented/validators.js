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
var isModel = validate52;
function validate52(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++;
  let _errs3 = errors, _errs4 = errors;
  data !== "" && errors++;
  var valid1 = _errs4 === errors;
  valid1 ? errors++ : errors = _errs3;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs5 = errors;
    typeof data != "string" && errors++, data === "claude-3-opus-20240229" || data === "claude-3-5-sonnet-20241022" || data === "claude-3-5-haiku-20241022" || errors++;
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isCacheControlEphemeral = validate53;
function validate53(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "ttl"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "ephemeral")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.ttl !== void 0) {
              let data1 = data.ttl, _errs4 = errors;
              if (typeof data1 != "string" || !(data1 === "5m" || data1 === "1h"))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitedDocument = validate54;
function validate54(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isCitedCharacters = validate55;
function validate55(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_char_index === void 0 && (missing0 = "start_char_index") || data.end_char_index === void 0 && (missing0 = "end_char_index"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_char_index !== void 0) {
              let data3 = data.start_char_index, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.end_char_index !== void 0) {
                let data4 = data.end_char_index, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationCharLocationParam = validate56;
function validate56(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_char_index === void 0 && (missing0 = "start_char_index") || data.end_char_index === void 0 && (missing0 = "end_char_index") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "cited_text" || key0 === "document_index" || key0 === "document_title" || key0 === "start_char_index" || key0 === "end_char_index" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.cited_text !== void 0) {
            let _errs2 = errors;
            if (typeof data.cited_text != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.document_index !== void 0) {
              let data1 = data.document_index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.document_title !== void 0) {
                let data2 = data.document_title, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.start_char_index !== void 0) {
                  let data3 = data.start_char_index, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs8 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.end_char_index !== void 0) {
                    let data4 = data.end_char_index, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs10 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.type !== void 0) {
                      let data5 = data.type, _errs12 = errors;
                      if (typeof data5 != "string" || data5 !== "char_location")
                        return !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitedPages = validate57;
function validate57(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_page_number === void 0 && (missing0 = "start_page_number") || data.end_page_number === void 0 && (missing0 = "end_page_number"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_page_number !== void 0) {
              let data3 = data.start_page_number, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.end_page_number !== void 0) {
                let data4 = data.end_page_number, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationPageLocationParam = validate58;
function validate58(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_page_number === void 0 && (missing0 = "start_page_number") || data.end_page_number === void 0 && (missing0 = "end_page_number") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "cited_text" || key0 === "document_index" || key0 === "document_title" || key0 === "start_page_number" || key0 === "end_page_number" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.cited_text !== void 0) {
            let _errs2 = errors;
            if (typeof data.cited_text != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.document_index !== void 0) {
              let data1 = data.document_index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.document_title !== void 0) {
                let data2 = data.document_title, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.start_page_number !== void 0) {
                  let data3 = data.start_page_number, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs8 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.end_page_number !== void 0) {
                    let data4 = data.end_page_number, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs10 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.type !== void 0) {
                      let data5 = data.type, _errs12 = errors;
                      if (typeof data5 != "string" || data5 !== "page_location")
                        return !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitedBlocks = validate59;
function validate59(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.start_block_index === void 0 && (missing0 = "start_block_index") || data.end_block_index === void 0 && (missing0 = "end_block_index"))
        return !1;
      if (data.start_block_index !== void 0) {
        let data0 = data.start_block_index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.end_block_index !== void 0) {
          let data1 = data.end_block_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCitationContentBlockLocationParam = validate60;
function validate60(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_block_index === void 0 && (missing0 = "start_block_index") || data.end_block_index === void 0 && (missing0 = "end_block_index") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "cited_text" || key0 === "document_index" || key0 === "document_title" || key0 === "start_block_index" || key0 === "end_block_index" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.cited_text !== void 0) {
            let _errs2 = errors;
            if (typeof data.cited_text != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.document_index !== void 0) {
              let data1 = data.document_index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.document_title !== void 0) {
                let data2 = data.document_title, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.start_block_index !== void 0) {
                  let data3 = data.start_block_index, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs8 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.end_block_index !== void 0) {
                    let data4 = data.end_block_index, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs10 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.type !== void 0) {
                      let data5 = data.type, _errs12 = errors;
                      if (typeof data5 != "string" || data5 !== "content_block_location")
                        return !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationsWebSearchResultLocation = validate61;
function validate61(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.cited_text === void 0 && (missing0 = "cited_text") || data.encrypted_index === void 0 && (missing0 = "encrypted_index") || data.title === void 0 && (missing0 = "title") || data.url === void 0 && (missing0 = "url"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "web_search_result_location")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cited_text !== void 0) {
          let _errs3 = errors;
          if (typeof data.cited_text != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.encrypted_index !== void 0) {
            let _errs5 = errors;
            if (typeof data.encrypted_index != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.title !== void 0) {
              let data3 = data.title, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.url !== void 0) {
                let _errs9 = errors;
                if (typeof data.url != "string")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationWebSearchResultLocationParam = validate62;
function validate62(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.cited_text === void 0 && (missing0 = "cited_text") || data.encrypted_index === void 0 && (missing0 = "encrypted_index") || data.title === void 0 && (missing0 = "title") || data.url === void 0 && (missing0 = "url"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "cited_text" || key0 === "encrypted_index" || key0 === "title" || key0 === "url"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "web_search_result_location")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cited_text !== void 0) {
              let _errs4 = errors;
              if (typeof data.cited_text != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.encrypted_index !== void 0) {
                let _errs6 = errors;
                if (typeof data.encrypted_index != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.title !== void 0) {
                  let data3 = data.title, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.url !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.url != "string")
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationsSearchResultLocation = validate63;
function validate63(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.start_block_index === void 0 && (missing0 = "start_block_index") || data.end_block_index === void 0 && (missing0 = "end_block_index") || data.type === void 0 && (missing0 = "type") || data.cited_text === void 0 && (missing0 = "cited_text") || data.search_result_index === void 0 && (missing0 = "search_result_index") || data.source === void 0 && (missing0 = "source") || data.title === void 0 && (missing0 = "title"))
        return !1;
      if (data.start_block_index !== void 0) {
        let data0 = data.start_block_index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.end_block_index !== void 0) {
          let data1 = data.end_block_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "search_result_location")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cited_text !== void 0) {
              let _errs7 = errors;
              if (typeof data.cited_text != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.search_result_index !== void 0) {
                let data4 = data.search_result_index, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.source !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.source != "string")
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.title !== void 0) {
                    let data6 = data.title, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationSearchResultLocationParam = validate64;
function validate64(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.start_block_index === void 0 && (missing0 = "start_block_index") || data.end_block_index === void 0 && (missing0 = "end_block_index") || data.type === void 0 && (missing0 = "type") || data.cited_text === void 0 && (missing0 = "cited_text") || data.search_result_index === void 0 && (missing0 = "search_result_index") || data.source === void 0 && (missing0 = "source") || data.title === void 0 && (missing0 = "title"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "start_block_index" || key0 === "end_block_index" || key0 === "type" || key0 === "cited_text" || key0 === "search_result_index" || key0 === "source" || key0 === "title"))
            return !1;
        if (_errs1 === errors) {
          if (data.start_block_index !== void 0) {
            let data0 = data.start_block_index, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs2 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.end_block_index !== void 0) {
              let data1 = data.end_block_index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs6 = errors;
                if (typeof data2 != "string" || data2 !== "search_result_location")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cited_text !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.cited_text != "string")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.search_result_index !== void 0) {
                    let data4 = data.search_result_index, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs10 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.source !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.source != "string")
                        return !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.title !== void 0) {
                        let data6 = data.title, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextCitationParam = validate65;
function validate65(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "char_location")
            validate56(data) || errors++;
          else if (tag0 === "page_location")
            validate58(data) || errors++;
          else if (tag0 === "content_block_location")
            validate60(data) || errors++;
          else if (tag0 === "web_search_result_location")
            validate62(data) || errors++;
          else if (tag0 === "search_result_location")
            validate64(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextBlockParam = validate71;
function validate71(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "text" || key0 === "cache_control" || key0 === "citations"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.text !== void 0) {
              let _errs4 = errors;
              if (typeof data.text != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs9 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.citations !== void 0) {
                  let data3 = data.citations, _errs11 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return !1;
                  if (errors === _errs11 && Array.isArray(data3)) {
                    var valid2 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs13 = errors;
                      validate65(data3[i0]) || errors++;
                      var valid2 = _errs13 === errors;
                      if (!valid2)
                        break;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBase64ImageSource = validate74;
function validate74(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.media_type === void 0 && (missing0 = "media_type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "media_type" || key0 === "data"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "base64")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.media_type !== void 0) {
              let data1 = data.media_type, _errs4 = errors;
              if (typeof data1 != "string" || !(data1 === "image/jpeg" || data1 === "image/png" || data1 === "image/gif" || data1 === "image/webp"))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.data !== void 0) {
                let _errs6 = errors;
                if (typeof data.data != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isURLImageSource = validate75;
var formats0 = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:[^\s"<>\\^`{|}]*)$/;
function validate75(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "url"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "url")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.url !== void 0) {
              let data1 = data.url, _errs4 = errors;
              if (errors === _errs4 && errors === _errs4)
                if (typeof data1 == "string") {
                  if (!formats0.test(data1))
                    return !1;
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFileImageSource = validate76;
function validate76(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "file")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.file_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.file_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isImageSource = validate77;
function validate77(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "base64")
            validate74(data) || errors++;
          else if (tag0 === "url")
            validate75(data) || errors++;
          else if (tag0 === "file")
            validate76(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isImageTransformationsParam = validate81;
function validate81(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "oversized_image")
          return !1;
      if (_errs1 === errors && data.oversized_image !== void 0) {
        let data0 = data.oversized_image;
        if (typeof data0 != "string" && data0 !== null || !(data0 === "downsize" || data0 === "error" || data0 === null))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isImageBlockParam = validate82;
function validate82(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "source" || key0 === "cache_control" || key0 === "transformations"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "image")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.source !== void 0) {
              let _errs4 = errors;
              validate77(data.source) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs7 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs8 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs6;
                else
                  return errors++, !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.transformations !== void 0) {
                  let data3 = data.transformations, _errs10 = errors, _errs11 = errors, valid2 = !1, _errs12 = errors;
                  validate81(data3) || errors++;
                  var _valid1 = _errs12 === errors;
                  if (valid2 = valid2 || _valid1, !valid2) {
                    let _errs13 = errors;
                    data3 !== null && errors++;
                    var _valid1 = _errs13 === errors;
                    valid2 = valid2 || _valid1;
                  }
                  if (valid2)
                    errors = _errs11;
                  else
                    return errors++, !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBase64PDFSource = validate86;
function validate86(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.media_type === void 0 && (missing0 = "media_type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "media_type" || key0 === "data"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "base64")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.media_type !== void 0) {
              let data1 = data.media_type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "application/pdf")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.data !== void 0) {
                let _errs6 = errors;
                if (typeof data.data != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isURLPDFSource = validate87;
function validate87(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "url"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "url")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.url !== void 0) {
              let data1 = data.url, _errs4 = errors;
              if (errors === _errs4 && errors === _errs4)
                if (typeof data1 == "string") {
                  if (!formats0.test(data1))
                    return !1;
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isPlainTextSource = validate88;
function validate88(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.media_type === void 0 && (missing0 = "media_type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "media_type" || key0 === "data"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.media_type !== void 0) {
              let data1 = data.media_type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "text/plain")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.data !== void 0) {
                let _errs6 = errors;
                if (typeof data.data != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockSourceContent = validate89;
function validate89(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text")
            validate71(data) || errors++;
          else if (tag0 === "image")
            validate82(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockSource = validate92;
function validate92(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "content")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              typeof data1 != "string" && errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data1)) {
                    var valid2 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      validate89(data1[i0]) || errors++;
                      var valid2 = _errs10 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    errors++;
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFileDocumentSource = validate94;
function validate94(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "file")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.file_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.file_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isDocumentSource = validate95;
function validate95(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "base64")
            validate86(data) || errors++;
          else if (tag0 === "url")
            validate87(data) || errors++;
          else if (tag0 === "text")
            validate88(data) || errors++;
          else if (tag0 === "content")
            validate92(data) || errors++;
          else if (tag0 === "file")
            validate94(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationsConfigParam = validate101;
function validate101(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "enabled")
          return !1;
      if (_errs1 === errors && data.enabled !== void 0 && typeof data.enabled != "boolean")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isDocumentBlockParam = validate102;
function validate102(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "source" || key0 === "title" || key0 === "context" || key0 === "citations" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "document")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.source !== void 0) {
              let _errs4 = errors;
              validate95(data.source) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.title !== void 0) {
                let data2 = data.title, _errs5 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.context !== void 0) {
                  let data3 = data.context, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.citations !== void 0) {
                    let data4 = data.citations, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                    validate101(data4) || errors++;
                    var _valid0 = _errs11 === errors;
                    if (valid1 = valid1 || _valid0, !valid1) {
                      let _errs12 = errors;
                      data4 !== null && errors++;
                      var _valid0 = _errs12 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (valid1)
                      errors = _errs10;
                    else
                      return errors++, !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data5 = data.cache_control, _errs14 = errors, _errs15 = errors, valid2 = !1, _errs16 = errors;
                      validate53(data5) || errors++;
                      var _valid1 = _errs16 === errors;
                      if (valid2 = valid2 || _valid1, !valid2) {
                        let _errs17 = errors;
                        data5 !== null && errors++;
                        var _valid1 = _errs17 === errors;
                        valid2 = valid2 || _valid1;
                      }
                      if (valid2)
                        errors = _errs15;
                      else
                        return errors++, !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isSearchResultBlockParam = validate106;
function validate106(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source") || data.title === void 0 && (missing0 = "title") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "source" || key0 === "title" || key0 === "content" || key0 === "citations" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "search_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.source !== void 0) {
              let _errs4 = errors;
              if (typeof data.source != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.title !== void 0) {
                let _errs6 = errors;
                if (typeof data.title != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let data3 = data.content, _errs8 = errors;
                  if (errors === _errs8)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs10 = errors;
                        validate71(data3[i0]) || errors++;
                        var valid1 = _errs10 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.citations !== void 0) {
                    let data5 = data.citations, _errs11 = errors, _errs12 = errors, valid2 = !1, _errs13 = errors;
                    validate101(data5) || errors++;
                    var _valid0 = _errs13 === errors;
                    if (valid2 = valid2 || _valid0, !valid2) {
                      let _errs14 = errors;
                      data5 !== null && errors++;
                      var _valid0 = _errs14 === errors;
                      valid2 = valid2 || _valid0;
                    }
                    if (valid2)
                      errors = _errs12;
                    else
                      return errors++, !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data6 = data.cache_control, _errs16 = errors, _errs17 = errors, valid3 = !1, _errs18 = errors;
                      validate53(data6) || errors++;
                      var _valid1 = _errs18 === errors;
                      if (valid3 = valid3 || _valid1, !valid3) {
                        let _errs19 = errors;
                        data6 !== null && errors++;
                        var _valid1 = _errs19 === errors;
                        valid3 = valid3 || _valid1;
                      }
                      if (valid3)
                        errors = _errs17;
                      else
                        return errors++, !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingBlockParam = validate110;
function validate110(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.thinking === void 0 && (missing0 = "thinking") || data.signature === void 0 && (missing0 = "signature"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "thinking" || key0 === "signature"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "thinking")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.thinking !== void 0) {
              let _errs4 = errors;
              if (typeof data.thinking != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.signature !== void 0) {
                let _errs6 = errors;
                if (typeof data.signature != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isRedactedThinkingBlockParam = validate111;
function validate111(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "data"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "redacted_thinking")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let _errs4 = errors;
              if (typeof data.data != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isDirectCallerParam = validate112;
function validate112(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "direct")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolCallerBase = validate113;
function validate113(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_id === void 0 && (missing0 = "tool_id"))
        return !1;
      if (data.tool_id !== void 0 && typeof data.tool_id != "string")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isServerToolCallerParam = validate114;
function validate114(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_id === void 0 && (missing0 = "tool_id") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_id" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "code_execution_20250825")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolCaller20260120Param = validate115;
function validate115(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_id === void 0 && (missing0 = "tool_id") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_id" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "code_execution_20260120")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUseCallerParam = validate116;
function validate116(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "direct")
            validate112(data) || errors++;
          else if (tag0 === "code_execution_20250825")
            validate114(data) || errors++;
          else if (tag0 === "code_execution_20260120")
            validate115(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUseBlockParam = validate120;
function validate120(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "input" || key0 === "caller" || key0 === "toolset_name" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_use")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.input !== void 0) {
                  let data3 = data.input, _errs8 = errors;
                  if (errors === _errs8 && !(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.caller !== void 0) {
                    let data4 = data.caller, _errs11 = errors, _errs12 = errors, valid1 = !1, _errs13 = errors;
                    validate116(data4) || errors++;
                    var _valid0 = _errs13 === errors;
                    if (valid1 = valid1 || _valid0, !valid1) {
                      let _errs14 = errors;
                      data4 !== null && errors++;
                      var _valid0 = _errs14 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (valid1)
                      errors = _errs12;
                    else
                      return errors++, !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.toolset_name !== void 0) {
                      let data5 = data.toolset_name, _errs16 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.cache_control !== void 0) {
                        let data6 = data.cache_control, _errs18 = errors, _errs19 = errors, valid2 = !1, _errs20 = errors;
                        validate53(data6) || errors++;
                        var _valid1 = _errs20 === errors;
                        if (valid2 = valid2 || _valid1, !valid2) {
                          let _errs21 = errors;
                          data6 !== null && errors++;
                          var _valid1 = _errs21 === errors;
                          valid2 = valid2 || _valid1;
                        }
                        if (valid2)
                          errors = _errs19;
                        else
                          return errors++, !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolReferenceBlock = validate123;
function validate123(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_name === void 0 && (missing0 = "tool_name"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_reference")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.tool_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.tool_name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isToolReferenceBlockParam = validate124;
function validate124(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_name === void 0 && (missing0 = "tool_name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool_name" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_reference")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool_name !== void 0) {
              let _errs4 = errors;
              if (typeof data.tool_name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs9 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateTabEntry = validate126;
function validate126(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tab_id === void 0 && (missing0 = "tab_id") || data.title === void 0 && (missing0 = "title") || data.url === void 0 && (missing0 = "url"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tab_id" || key0 === "title" || key0 === "url" || key0 === "active"))
            return !1;
        if (_errs1 === errors) {
          if (data.tab_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tab_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.title !== void 0) {
              let _errs4 = errors;
              if (typeof data.title != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.url !== void 0) {
                let _errs6 = errors;
                if (typeof data.url != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.active !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.active != "boolean")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateChangeTabOpened = validate127;
function validate127(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tab_id === void 0 && (missing0 = "tab_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tab_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tab_opened")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.tab_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.tab_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserDownload = validate128;
function validate128(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.download_id === void 0 && (missing0 = "download_id") || data.url === void 0 && (missing0 = "url"))
        return !1;
      if (data.download_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.download_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.url !== void 0) {
          let _errs3 = errors;
          if (typeof data.url != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateChangeDownloadStarted = validate129;
function validate129(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.download_id === void 0 && (missing0 = "download_id") || data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "download_id" || key0 === "url" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.download_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.download_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs4 = errors;
              if (typeof data.url != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.type !== void 0) {
                let data2 = data.type, _errs6 = errors;
                if (typeof data2 != "string" || data2 !== "download_started")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateChangeDownloadCompleted = validate130;
function validate130(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.download_id === void 0 && (missing0 = "download_id") || data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "download_id" || key0 === "url" || key0 === "type" || key0 === "path" || key0 === "size_bytes"))
            return !1;
        if (_errs1 === errors) {
          if (data.download_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.download_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs4 = errors;
              if (typeof data.url != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs6 = errors;
                if (typeof data2 != "string" || data2 !== "download_completed")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.path !== void 0) {
                  let data3 = data.path, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.size_bytes !== void 0) {
                    let data4 = data.size_bytes, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null || errors === _errs10 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateChangeDownloadFailed = validate131;
function validate131(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.download_id === void 0 && (missing0 = "download_id") || data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "download_id" || key0 === "url" || key0 === "type" || key0 === "error"))
            return !1;
        if (_errs1 === errors) {
          if (data.download_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.download_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs4 = errors;
              if (typeof data.url != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs6 = errors;
                if (typeof data2 != "string" || data2 !== "download_failed")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.error !== void 0) {
                  let data3 = data.error, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateChange = validate132;
function validate132(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tab_opened")
            validate127(data) || errors++;
          else if (tag0 === "download_started")
            validate129(data) || errors++;
          else if (tag0 === "download_completed")
            validate130(data) || errors++;
          else if (tag0 === "download_failed")
            validate131(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserStateBlockParam = validate137;
function validate137(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tabs === void 0 && (missing0 = "tabs"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tabs" || key0 === "state_changes" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "browser_state")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tabs !== void 0) {
              let data1 = data.tabs, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate126(data1[i0]) || errors++;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.state_changes !== void 0) {
                let data3 = data.state_changes, _errs7 = errors;
                if (!Array.isArray(data3) && data3 !== null)
                  return !1;
                if (errors === _errs7 && Array.isArray(data3)) {
                  if (data3.length < 1)
                    return !1;
                  {
                    var valid2 = !0;
                    let len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs9 = errors;
                      validate132(data3[i1]) || errors++;
                      var valid2 = _errs9 === errors;
                      if (!valid2)
                        break;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.cache_control !== void 0) {
                  let data5 = data.cache_control, _errs10 = errors, _errs11 = errors, valid3 = !1, _errs12 = errors;
                  validate53(data5) || errors++;
                  var _valid0 = _errs12 === errors;
                  if (valid3 = valid3 || _valid0, !valid3) {
                    let _errs13 = errors;
                    data5 !== null && errors++;
                    var _valid0 = _errs13 === errors;
                    valid3 = valid3 || _valid0;
                  }
                  if (valid3)
                    errors = _errs11;
                  else
                    return errors++, !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolResultContentBlockParam = validate141;
function validate141(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text")
            validate71(data) || errors++;
          else if (tag0 === "image")
            validate82(data) || errors++;
          else if (tag0 === "document")
            validate102(data) || errors++;
          else if (tag0 === "search_result")
            validate106(data) || errors++;
          else if (tag0 === "tool_reference")
            validate124(data) || errors++;
          else if (tag0 === "browser_state")
            validate137(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolResultBlockParam = validate148;
function validate148(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_use_id === void 0 && (missing0 = "tool_use_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool_use_id" || key0 === "content" || key0 === "is_error" || key0 === "toolset_name" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool_use_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.tool_use_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let data2 = data.content, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                typeof data2 != "string" && errors++;
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs10 = errors;
                  if (errors === _errs10)
                    if (Array.isArray(data2)) {
                      var valid2 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs12 = errors;
                        validate141(data2[i0]) || errors++;
                        var valid2 = _errs12 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      errors++;
                  var _valid0 = _errs10 === errors;
                  if (valid1 = valid1 || _valid0, !valid1) {
                    let _errs13 = errors;
                    data2 !== null && errors++;
                    var _valid0 = _errs13 === errors;
                    valid1 = valid1 || _valid0;
                  }
                }
                if (valid1)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.is_error !== void 0) {
                  let data4 = data.is_error, _errs15 = errors;
                  if (typeof data4 != "boolean" && data4 !== null)
                    return !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.toolset_name !== void 0) {
                    let data5 = data.toolset_name, _errs17 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return !1;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data6 = data.cache_control, _errs19 = errors, _errs20 = errors, valid3 = !1, _errs21 = errors;
                      validate53(data6) || errors++;
                      var _valid1 = _errs21 === errors;
                      if (valid3 = valid3 || _valid1, !valid3) {
                        let _errs22 = errors;
                        data6 !== null && errors++;
                        var _valid1 = _errs22 === errors;
                        valid3 = valid3 || _valid1;
                      }
                      if (valid3)
                        errors = _errs20;
                      else
                        return errors++, !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolName = validate151;
function validate151(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "web_search" || data === "web_fetch" || data === "code_execution" || data === "bash_code_execution" || data === "text_editor_code_execution" || data === "tool_search_tool_regex" || data === "tool_search_tool_bm25" || data === "advisor") ? !1 : errors === 0;
}
var isServerToolUse = validate152;
function validate152(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate151(data.name) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.input !== void 0) {
            let data2 = data.input, _errs4 = errors;
            if (errors === _errs4 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolUseBlockParam = validate154;
function validate154(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input") || data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "name" || key0 === "input" || key0 === "type" || key0 === "caller" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              validate151(data.name) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.input !== void 0) {
                let data2 = data.input, _errs5 = errors;
                if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data3 = data.type, _errs8 = errors;
                  if (typeof data3 != "string" || data3 !== "server_tool_use")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.caller !== void 0) {
                    let _errs10 = errors;
                    validate116(data.caller) || errors++;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data5 = data.cache_control, _errs11 = errors, _errs12 = errors, valid1 = !1, _errs13 = errors;
                      validate53(data5) || errors++;
                      var _valid0 = _errs13 === errors;
                      if (valid1 = valid1 || _valid0, !valid1) {
                        let _errs14 = errors;
                        data5 !== null && errors++;
                        var _valid0 = _errs14 === errors;
                        valid1 = valid1 || _valid0;
                      }
                      if (valid1)
                        errors = _errs12;
                      else
                        return errors++, !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolResultBase = validate158;
function validate158(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id"))
        return !1;
      if (data.tool_use_id !== void 0 && typeof data.tool_use_id != "string")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isServerToolResultParamBase = validate159;
function validate159(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.cache_control !== void 0) {
          let data1 = data.cache_control, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate53(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isWebSearchResultBlock = validate161;
function validate161(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url") || data.title === void 0 && (missing0 = "title") || data.encrypted_content === void 0 && (missing0 = "encrypted_content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "web_search_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.url !== void 0) {
          let _errs3 = errors;
          if (typeof data.url != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.encrypted_content !== void 0) {
              let _errs7 = errors;
              if (typeof data.encrypted_content != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.page_age !== void 0) {
                let data4 = data.page_age, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchResultBlockParam = validate162;
function validate162(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url") || data.title === void 0 && (missing0 = "title") || data.encrypted_content === void 0 && (missing0 = "encrypted_content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "url" || key0 === "title" || key0 === "encrypted_content" || key0 === "page_age"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "web_search_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs4 = errors;
              if (typeof data.url != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.title !== void 0) {
                let _errs6 = errors;
                if (typeof data.title != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.encrypted_content !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.encrypted_content != "string")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.page_age !== void 0) {
                    let data4 = data.page_age, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchToolResultErrorCode = validate163;
function validate163(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "invalid_tool_input" || data === "unavailable" || data === "too_many_requests" || data === "query_too_long" || data === "request_too_large" || data === "max_uses_exceeded") ? !1 : errors === 0;
}
var isWebSearchToolResultErrorObject = validate164;
function validate164(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "web_search_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate163(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isWebSearchToolRequestErrorObject = validate166;
function validate166(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "web_search_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate163(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchToolResultBlockParamContent = validate168;
function validate168(data) {
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
    validate166(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isWebSearchToolResultBlockParam = validate171;
function validate171(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content" || key0 === "caller"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "web_search_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate168(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.caller !== void 0) {
                    let _errs12 = errors;
                    validate116(data.caller) || errors++;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchBlockParam = validate175;
function validate175(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "url" || key0 === "content" || key0 === "retrieved_at"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "web_fetch_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs4 = errors;
              if (typeof data.url != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let _errs6 = errors;
                validate102(data.content) || errors++;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.retrieved_at !== void 0) {
                  let data3 = data.retrieved_at, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultErrorCode = validate177;
function validate177(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "invalid_tool_input" || data === "url_too_long" || data === "url_not_allowed" || data === "url_not_in_prior_context" || data === "unsupported_content_type" || data === "content_too_large" || data === "too_many_requests" || data === "max_uses_exceeded" || data === "unavailable" || data === "url_not_accessible") ? !1 : errors === 0;
}
var isWebFetchToolResultErrorBlock = validate178;
function validate178(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "web_fetch_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate177(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultErrorBlockParam = validate180;
function validate180(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "web_fetch_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate177(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultBlockParamContent = validate182;
function validate182(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "web_fetch_result")
            validate175(data) || errors++;
          else if (tag0 === "web_fetch_tool_result_error")
            validate180(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultBlockParam = validate185;
function validate185(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content" || key0 === "caller"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "web_fetch_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate182(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.caller !== void 0) {
                    let _errs12 = errors;
                    validate116(data.caller) || errors++;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionOutcome = validate189;
function validate189(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stdout === void 0 && (missing0 = "stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code"))
        return !1;
      if (data.stdout !== void 0) {
        let _errs1 = errors;
        if (typeof data.stdout != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.stderr !== void 0) {
          let _errs3 = errors;
          if (typeof data.stderr != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.return_code !== void 0) {
            let data2 = data.return_code, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionOutputBlock = validate190;
function validate190(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "code_execution_output")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.file_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.file_id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionOutputBlockParam = validate191;
function validate191(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "code_execution_output")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.file_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.file_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionResultBlockParam = validate192;
function validate192(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stdout === void 0 && (missing0 = "stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stdout" || key0 === "stderr" || key0 === "return_code" || key0 === "type" || key0 === "content" || key0 === "abort_reason"))
            return !1;
        if (_errs1 === errors) {
          if (data.stdout !== void 0) {
            let _errs2 = errors;
            if (typeof data.stdout != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stderr !== void 0) {
              let _errs4 = errors;
              if (typeof data.stderr != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.return_code !== void 0) {
                let data2 = data.return_code, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data3 = data.type, _errs8 = errors;
                  if (typeof data3 != "string" || data3 !== "code_execution_result")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.content !== void 0) {
                    let data4 = data.content, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data4)) {
                        var valid1 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs12 = errors;
                          validate191(data4[i0]) || errors++;
                          var valid1 = _errs12 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.abort_reason !== void 0) {
                      let data6 = data.abort_reason, _errs13 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isEncryptedCodeExecutionResultBlockParam = validate194;
function validate194(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.encrypted_stdout === void 0 && (missing0 = "encrypted_stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "encrypted_stdout" || key0 === "stderr" || key0 === "return_code" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "encrypted_code_execution_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.encrypted_stdout !== void 0) {
              let _errs4 = errors;
              if (typeof data.encrypted_stdout != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.stderr !== void 0) {
                let _errs6 = errors;
                if (typeof data.stderr != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.return_code !== void 0) {
                  let data3 = data.return_code, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.content !== void 0) {
                    let data4 = data.content, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data4)) {
                        var valid1 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs12 = errors;
                          validate191(data4[i0]) || errors++;
                          var valid1 = _errs12 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultErrorCode = validate196;
function validate196(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable") ? !1 : errors === 0;
}
var isCodeExecutionToolResultErrorObject = validate197;
function validate197(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "code_execution_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate196(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultErrorParam = validate199;
function validate199(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "code_execution_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate196(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultBlockParamContent = validate201;
function validate201(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "code_execution_result")
            validate192(data) || errors++;
          else if (tag0 === "encrypted_code_execution_result")
            validate194(data) || errors++;
          else if (tag0 === "code_execution_tool_result_error")
            validate199(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultBlockParam = validate205;
function validate205(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "code_execution_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate201(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionOutputBlock = validate208;
function validate208(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "bash_code_execution_output")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.file_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.file_id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionOutputBlockParam = validate209;
function validate209(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "bash_code_execution_output")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.file_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.file_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionResultBlockParam = validate210;
function validate210(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stdout === void 0 && (missing0 = "stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stdout" || key0 === "stderr" || key0 === "return_code" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.stdout !== void 0) {
            let _errs2 = errors;
            if (typeof data.stdout != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stderr !== void 0) {
              let _errs4 = errors;
              if (typeof data.stderr != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.return_code !== void 0) {
                let data2 = data.return_code, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data3 = data.type, _errs8 = errors;
                  if (typeof data3 != "string" || data3 !== "bash_code_execution_result")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.content !== void 0) {
                    let data4 = data.content, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data4)) {
                        var valid1 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs12 = errors;
                          validate209(data4[i0]) || errors++;
                          var valid1 = _errs12 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultErrorCode = validate212;
function validate212(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "output_file_too_large" || data === "unavailable") ? !1 : errors === 0;
}
var isBashCodeExecutionToolResultErrorObject = validate213;
function validate213(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "bash_code_execution_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate212(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultErrorParam = validate215;
function validate215(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "bash_code_execution_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate212(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultBlockParamContent = validate217;
function validate217(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "bash_code_execution_result")
            validate210(data) || errors++;
          else if (tag0 === "bash_code_execution_tool_result_error")
            validate215(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultBlockParam = validate220;
function validate220(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "bash_code_execution_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate217(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionViewResultBlock = validate223;
function validate223(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content") || data.file_type === void 0 && (missing0 = "file_type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text_editor_code_execution_view_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.file_type !== void 0) {
          let data1 = data.file_type, _errs3 = errors;
          if (typeof data1 != "string" || !(data1 === "text" || data1 === "image" || data1 === "pdf"))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.content !== void 0) {
            let _errs5 = errors;
            if (typeof data.content != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_line !== void 0) {
              let data3 = data.start_line, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.num_lines !== void 0) {
                let data4 = data.num_lines, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.total_lines !== void 0) {
                  let data5 = data.total_lines, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionViewResultBlockParam = validate224;
function validate224(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content") || data.file_type === void 0 && (missing0 = "file_type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_type" || key0 === "content" || key0 === "start_line" || key0 === "num_lines" || key0 === "total_lines"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text_editor_code_execution_view_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.file_type !== void 0) {
              let data1 = data.file_type, _errs4 = errors;
              if (typeof data1 != "string" || !(data1 === "text" || data1 === "image" || data1 === "pdf"))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let _errs6 = errors;
                if (typeof data.content != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.start_line !== void 0) {
                  let data3 = data.start_line, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.num_lines !== void 0) {
                    let data4 = data.num_lines, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.total_lines !== void 0) {
                      let data5 = data.total_lines, _errs12 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
                        return !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionCreateResultBlock = validate225;
function validate225(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.is_file_update === void 0 && (missing0 = "is_file_update"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text_editor_code_execution_create_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.is_file_update !== void 0) {
          let _errs3 = errors;
          if (typeof data.is_file_update != "boolean")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionCreateResultBlockParam = validate226;
function validate226(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.is_file_update === void 0 && (missing0 = "is_file_update"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "is_file_update"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text_editor_code_execution_create_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.is_file_update !== void 0) {
              let _errs4 = errors;
              if (typeof data.is_file_update != "boolean")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionStrReplaceResultBlock = validate227;
function validate227(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text_editor_code_execution_str_replace_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.old_start !== void 0) {
          let data1 = data.old_start, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.old_lines !== void 0) {
            let data2 = data.old_lines, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.new_start !== void 0) {
              let data3 = data.new_start, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.new_lines !== void 0) {
                let data4 = data.new_lines, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.lines !== void 0) {
                  let data5 = data.lines, _errs11 = errors;
                  if (!Array.isArray(data5) && data5 !== null)
                    return !1;
                  if (errors === _errs11 && Array.isArray(data5)) {
                    var valid1 = !0;
                    let len0 = data5.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs13 = errors;
                      if (typeof data5[i0] != "string")
                        return !1;
                      var valid1 = _errs13 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionStrReplaceResultBlockParam = validate228;
function validate228(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "old_start" || key0 === "old_lines" || key0 === "new_start" || key0 === "new_lines" || key0 === "lines"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text_editor_code_execution_str_replace_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.old_start !== void 0) {
              let data1 = data.old_start, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.old_lines !== void 0) {
                let data2 = data.old_lines, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.new_start !== void 0) {
                  let data3 = data.new_start, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.new_lines !== void 0) {
                    let data4 = data.new_lines, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.lines !== void 0) {
                      let data5 = data.lines, _errs12 = errors;
                      if (!Array.isArray(data5) && data5 !== null)
                        return !1;
                      if (errors === _errs12 && Array.isArray(data5)) {
                        var valid1 = !0;
                        let len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs14 = errors;
                          if (typeof data5[i0] != "string")
                            return !1;
                          var valid1 = _errs14 === errors;
                          if (!valid1)
                            break;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultErrorCode = validate229;
function validate229(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "invalid_tool_input" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "unavailable" || data === "file_not_found") ? !1 : errors === 0;
}
var isTextEditorCodeExecutionToolResultErrorObject = validate230;
function validate230(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text_editor_code_execution_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate229(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.error_message !== void 0) {
            let data2 = data.error_message, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultErrorParam = validate232;
function validate232(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code" || key0 === "error_message"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "text_editor_code_execution_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate229(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.error_message !== void 0) {
                let data2 = data.error_message, _errs5 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultBlockParamContent = validate234;
function validate234(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text_editor_code_execution_view_result")
            validate224(data) || errors++;
          else if (tag0 === "text_editor_code_execution_create_result")
            validate226(data) || errors++;
          else if (tag0 === "text_editor_code_execution_str_replace_result")
            validate228(data) || errors++;
          else if (tag0 === "text_editor_code_execution_tool_result_error")
            validate232(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultBlockParam = validate239;
function validate239(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "text_editor_code_execution_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate234(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolSearchResultBlockParam = validate242;
function validate242(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_references === void 0 && (missing0 = "tool_references"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool_references"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_search_tool_search_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.tool_references !== void 0) {
              let data1 = data.tool_references, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate124(data1[i0]) || errors++;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultErrorCode = validate244;
function validate244(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "unavailable" || data === "too_many_requests" || data === "execution_time_exceeded" || data === "invalid_tool_input") ? !1 : errors === 0;
}
var isToolSearchToolResultErrorObject = validate245;
function validate245(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_search_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate244(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.error_message !== void 0) {
            let data2 = data.error_message, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultErrorParam = validate247;
function validate247(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code" || key0 === "error_message"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_search_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate244(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.error_message !== void 0) {
                let data2 = data.error_message, _errs5 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultBlockParamContent = validate249;
function validate249(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_search_tool_search_result")
            validate242(data) || errors++;
          else if (tag0 === "tool_search_tool_result_error")
            validate247(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultBlockParam = validate252;
function validate252(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "tool_search_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate249(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorAnswerBase = validate255;
function validate255(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorResultBlock = validate256;
function validate256(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "advisor_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.text !== void 0) {
            let _errs5 = errors;
            if (typeof data.text != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorResultBlockParam = validate257;
function validate257(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stop_reason" || key0 === "type" || key0 === "text"))
            return !1;
        if (_errs1 === errors) {
          if (data.stop_reason !== void 0) {
            let data0 = data.stop_reason, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null)
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "advisor_result")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.text !== void 0) {
                let _errs6 = errors;
                if (typeof data.text != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorRedactedResultBlock = validate258;
function validate258(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.encrypted_content === void 0 && (missing0 = "encrypted_content"))
        return !1;
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "advisor_redacted_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.encrypted_content !== void 0) {
            let _errs5 = errors;
            if (typeof data.encrypted_content != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorRedactedResultBlockParam = validate259;
function validate259(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.encrypted_content === void 0 && (missing0 = "encrypted_content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stop_reason" || key0 === "type" || key0 === "encrypted_content"))
            return !1;
        if (_errs1 === errors) {
          if (data.stop_reason !== void 0) {
            let data0 = data.stop_reason, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null)
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "advisor_redacted_result")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.encrypted_content !== void 0) {
                let _errs6 = errors;
                if (typeof data.encrypted_content != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultErrorCode = validate260;
function validate260(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "prompt_too_long" || data === "too_many_requests" || data === "overloaded" || data === "execution_time_exceeded" || data === "model_not_found" || data === "unavailable" || data === "max_uses_exceeded") ? !1 : errors === 0;
}
var isAdvisorToolResultErrorObject = validate261;
function validate261(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "advisor_tool_result_error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_code !== void 0) {
          let _errs3 = errors;
          validate260(data.error_code) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultErrorParam = validate263;
function validate263(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error_code === void 0 && (missing0 = "error_code"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "error_code"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "advisor_tool_result_error")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.error_code !== void 0) {
              let _errs4 = errors;
              validate260(data.error_code) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultBlockParamContent = validate265;
function validate265(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "advisor_result")
            validate257(data) || errors++;
          else if (tag0 === "advisor_redacted_result")
            validate259(data) || errors++;
          else if (tag0 === "advisor_tool_result_error")
            validate263(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultBlockParam = validate269;
function validate269(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tool_use_id" || key0 === "cache_control" || key0 === "type" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.tool_use_id !== void 0) {
            let _errs2 = errors;
            if (typeof data.tool_use_id != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data1 = data.cache_control, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate53(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "advisor_tool_result")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.content !== void 0) {
                  let _errs11 = errors;
                  validate265(data.content) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolUseBlock = validate272;
function validate272(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.server_name === void 0 && (missing0 = "server_name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "mcp_tool_use")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.server_name !== void 0) {
              let _errs7 = errors;
              if (typeof data.server_name != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.input !== void 0) {
                let data4 = data.input, _errs9 = errors;
                if (errors === _errs9 && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolUseBlockParam = validate273;
function validate273(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.server_name === void 0 && (missing0 = "server_name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "server_name" || key0 === "input" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_tool_use")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.server_name !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.server_name != "string")
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input !== void 0) {
                    let data4 = data.input, _errs10 = errors;
                    if (errors === _errs10 && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data5 = data.cache_control, _errs13 = errors, _errs14 = errors, valid1 = !1, _errs15 = errors;
                      validate53(data5) || errors++;
                      var _valid0 = _errs15 === errors;
                      if (valid1 = valid1 || _valid0, !valid1) {
                        let _errs16 = errors;
                        data5 !== null && errors++;
                        var _valid0 = _errs16 === errors;
                        valid1 = valid1 || _valid0;
                      }
                      if (valid1)
                        errors = _errs14;
                      else
                        return errors++, !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isRequestMCPToolResultBlockParam = validate275;
function validate275(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_use_id === void 0 && (missing0 = "tool_use_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool_use_id" || key0 === "is_error" || key0 === "content" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_tool_result")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool_use_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.tool_use_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.is_error !== void 0) {
                let _errs6 = errors;
                if (typeof data.is_error != "boolean")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let data3 = data.content, _errs8 = errors, _errs9 = errors, valid1 = !1, _errs10 = errors;
                  typeof data3 != "string" && errors++;
                  var _valid0 = _errs10 === errors;
                  if (valid1 = valid1 || _valid0, !valid1) {
                    let _errs12 = errors;
                    if (errors === _errs12)
                      if (Array.isArray(data3)) {
                        var valid2 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs14 = errors;
                          validate71(data3[i0]) || errors++;
                          var valid2 = _errs14 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        errors++;
                    var _valid0 = _errs12 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (valid1)
                    errors = _errs9;
                  else
                    return errors++, !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.cache_control !== void 0) {
                    let data5 = data.cache_control, _errs15 = errors, _errs16 = errors, valid3 = !1, _errs17 = errors;
                    validate53(data5) || errors++;
                    var _valid1 = _errs17 === errors;
                    if (valid3 = valid3 || _valid1, !valid3) {
                      let _errs18 = errors;
                      data5 !== null && errors++;
                      var _valid1 = _errs18 === errors;
                      valid3 = valid3 || _valid1;
                    }
                    if (valid3)
                      errors = _errs16;
                    else
                      return errors++, !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolBase = validate278;
function validate278(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.input_schema === void 0 && (missing0 = "input_schema"))
        return !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.input_schema !== void 0) {
          let data1 = data.input_schema, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMCPToolParam = validate279;
function validate279(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.input_schema === void 0 && (missing0 = "input_schema"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "input_schema" || key0 === "description"))
            return !1;
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            if (typeof data.name != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.input_schema !== void 0) {
              let data1 = data.input_schema, _errs4 = errors;
              if (errors === _errs4 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.description !== void 0) {
                let data2 = data.description, _errs7 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolListingBlockParam = validate280;
function validate280(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.mcp_server_name === void 0 && (missing0 = "mcp_server_name") || data.tools === void 0 && (missing0 = "tools"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "mcp_server_name" || key0 === "tools"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_tool_listing")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mcp_server_name !== void 0) {
              let _errs4 = errors;
              if (typeof data.mcp_server_name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tools !== void 0) {
                let data2 = data.tools, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs8 = errors;
                      validate279(data2[i0]) || errors++;
                      var valid1 = _errs8 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContainerUploadBlock = validate282;
function validate282(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "container_upload")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.file_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.file_id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isContainerUploadBlockParam = validate283;
function validate283(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.file_id === void 0 && (missing0 = "file_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "file_id" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "container_upload")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.file_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.file_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs9 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChangeToolReference = validate285;
function validate285(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_reference")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChangeMCPToolReference = validate286;
function validate286(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.server_name === void 0 && (missing0 = "server_name") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "server_name" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_tool_reference")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.server_name !== void 0) {
              let _errs4 = errors;
              if (typeof data.server_name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChangeMCPToolsetReference = validate287;
function validate287(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.server_name === void 0 && (missing0 = "server_name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "server_name"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_toolset_reference")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.server_name !== void 0) {
              let _errs4 = errors;
              if (typeof data.server_name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAllowedCaller = validate288;
function validate288(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "direct" || data === "code_execution_20250825" || data === "code_execution_20260120" || data === "code_execution_20260521") ? !1 : errors === 0;
}
var isToolBase = validate289;
function validate289(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isClientToolBase = validate292;
function validate292(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.input_examples !== void 0) {
                let data5 = data.input_examples, _errs13 = errors;
                if (errors === _errs13)
                  if (Array.isArray(data5)) {
                    var valid3 = !0;
                    let len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1], _errs15 = errors;
                      if (errors === _errs15 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                        return !1;
                      var valid3 = _errs15 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isJsonSchemaObject = validate295;
var wrapper0 = { validate: validate295 };
function validate296(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "boolean" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    wrapper0.validate(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
function validate299(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        validate296(data[key0]) || errors++;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return !1;
  return errors === 0;
}
function validate308(data) {
  let errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length < 1)
        return !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate296(data[i0]) || errors++;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return !1;
  return errors === 0;
}
function validate320(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string") ? !1 : errors === 0;
}
var func0 = require_equal().default;
function validate295(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$schema !== void 0) {
        let _errs1 = errors;
        if (typeof data.$schema != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.$id !== void 0) {
          let _errs3 = errors;
          if (typeof data.$id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.$ref !== void 0) {
            let _errs5 = errors;
            if (typeof data.$ref != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.$anchor !== void 0) {
              let _errs7 = errors;
              if (typeof data.$anchor != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.$dynamicRef !== void 0) {
                let _errs9 = errors;
                if (typeof data.$dynamicRef != "string")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.$dynamicAnchor !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.$dynamicAnchor != "string")
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.$vocabulary !== void 0) {
                    let data6 = data.$vocabulary, _errs13 = errors;
                    if (errors === _errs13)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key0 in data6) {
                          let _errs16 = errors;
                          if (typeof data6[key0] != "boolean")
                            return !1;
                          var valid1 = _errs16 === errors;
                          if (!valid1)
                            break;
                        }
                      else
                        return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.$comment !== void 0) {
                      let _errs18 = errors;
                      if (typeof data.$comment != "string")
                        return !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.$defs !== void 0) {
                        let data9 = data.$defs, _errs20 = errors;
                        if (errors === _errs20)
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                            for (let key1 in data9) {
                              let _errs23 = errors;
                              validate296(data9[key1]) || errors++;
                              var valid2 = _errs23 === errors;
                              if (!valid2)
                                break;
                            }
                          else
                            return !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.definitions !== void 0) {
                          let data11 = data.definitions, _errs24 = errors;
                          if (errors === _errs24)
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                              for (let key2 in data11) {
                                let _errs27 = errors;
                                validate296(data11[key2]) || errors++;
                                var valid3 = _errs27 === errors;
                                if (!valid3)
                                  break;
                              }
                            else
                              return !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.properties !== void 0) {
                            let _errs28 = errors;
                            validate299(data.properties) || errors++;
                            var valid0 = _errs28 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.patternProperties !== void 0) {
                              let _errs29 = errors;
                              validate299(data.patternProperties) || errors++;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.dependentSchemas !== void 0) {
                                let _errs30 = errors;
                                validate299(data.dependentSchemas) || errors++;
                                var valid0 = _errs30 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.additionalProperties !== void 0) {
                                  let _errs31 = errors;
                                  validate296(data.additionalProperties) || errors++;
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.unevaluatedProperties !== void 0) {
                                    let _errs32 = errors;
                                    validate296(data.unevaluatedProperties) || errors++;
                                    var valid0 = _errs32 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.propertyNames !== void 0) {
                                      let _errs33 = errors;
                                      validate296(data.propertyNames) || errors++;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.items !== void 0) {
                                        let _errs34 = errors;
                                        validate296(data.items) || errors++;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.prefixItems !== void 0) {
                                          let _errs35 = errors;
                                          validate308(data.prefixItems) || errors++;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.unevaluatedItems !== void 0) {
                                            let _errs36 = errors;
                                            validate296(data.unevaluatedItems) || errors++;
                                            var valid0 = _errs36 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.contains !== void 0) {
                                              let _errs37 = errors;
                                              validate296(data.contains) || errors++;
                                              var valid0 = _errs37 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.allOf !== void 0) {
                                                let _errs38 = errors;
                                                validate308(data.allOf) || errors++;
                                                var valid0 = _errs38 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.anyOf !== void 0) {
                                                  let _errs39 = errors;
                                                  validate308(data.anyOf) || errors++;
                                                  var valid0 = _errs39 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.oneOf !== void 0) {
                                                    let _errs40 = errors;
                                                    validate308(data.oneOf) || errors++;
                                                    var valid0 = _errs40 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.not !== void 0) {
                                                      let _errs41 = errors;
                                                      validate296(data.not) || errors++;
                                                      var valid0 = _errs41 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.if !== void 0) {
                                                        let _errs42 = errors;
                                                        validate296(data.if) || errors++;
                                                        var valid0 = _errs42 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.then !== void 0) {
                                                          let _errs43 = errors;
                                                          validate296(data.then) || errors++;
                                                          var valid0 = _errs43 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.else !== void 0) {
                                                            let _errs44 = errors;
                                                            validate296(data.else) || errors++;
                                                            var valid0 = _errs44 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.type !== void 0) {
                                                              let data30 = data.type, _errs45 = errors, _errs46 = errors, valid4 = !1, _errs47 = errors;
                                                              validate320(data30) || errors++;
                                                              var _valid0 = _errs47 === errors;
                                                              if (valid4 = valid4 || _valid0, !valid4) {
                                                                let _errs48 = errors;
                                                                if (errors === _errs48)
                                                                  if (Array.isArray(data30))
                                                                    if (data30.length < 1)
                                                                      errors++;
                                                                    else {
                                                                      var valid5 = !0;
                                                                      let len0 = data30.length;
                                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                                        let _errs50 = errors;
                                                                        validate320(data30[i0]) || errors++;
                                                                        var valid5 = _errs50 === errors;
                                                                        if (!valid5)
                                                                          break;
                                                                      }
                                                                      if (valid5) {
                                                                        let i1 = data30.length, j0;
                                                                        if (i1 > 1) {
                                                                          outer0:
                                                                            for (; i1--; )
                                                                              for (j0 = i1; j0--; )
                                                                                if (func0(data30[i1], data30[j0])) {
                                                                                  errors++;
                                                                                  break outer0;
                                                                                }
                                                                        }
                                                                      }
                                                                    }
                                                                  else
                                                                    errors++;
                                                                var _valid0 = _errs48 === errors;
                                                                valid4 = valid4 || _valid0;
                                                              }
                                                              if (valid4)
                                                                errors = _errs46;
                                                              else
                                                                return errors++, !1;
                                                              var valid0 = _errs45 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.enum !== void 0) {
                                                                let _errs51 = errors;
                                                                if (!Array.isArray(data.enum))
                                                                  return !1;
                                                                var valid0 = _errs51 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.multipleOf !== void 0) {
                                                                  let data33 = data.multipleOf, _errs53 = errors;
                                                                  if (errors === _errs53)
                                                                    if (typeof data33 == "number") {
                                                                      if (data33 <= 0 || isNaN(data33))
                                                                        return !1;
                                                                    } else
                                                                      return !1;
                                                                  var valid0 = _errs53 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.maximum !== void 0) {
                                                                    let _errs55 = errors;
                                                                    if (typeof data.maximum != "number")
                                                                      return !1;
                                                                    var valid0 = _errs55 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.exclusiveMaximum !== void 0) {
                                                                      let _errs57 = errors;
                                                                      if (typeof data.exclusiveMaximum != "number")
                                                                        return !1;
                                                                      var valid0 = _errs57 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0) {
                                                                      if (data.minimum !== void 0) {
                                                                        let _errs59 = errors;
                                                                        if (typeof data.minimum != "number")
                                                                          return !1;
                                                                        var valid0 = _errs59 === errors;
                                                                      } else
                                                                        var valid0 = !0;
                                                                      if (valid0) {
                                                                        if (data.exclusiveMinimum !== void 0) {
                                                                          let _errs61 = errors;
                                                                          if (typeof data.exclusiveMinimum != "number")
                                                                            return !1;
                                                                          var valid0 = _errs61 === errors;
                                                                        } else
                                                                          var valid0 = !0;
                                                                        if (valid0) {
                                                                          if (data.maxLength !== void 0) {
                                                                            let data38 = data.maxLength, _errs63 = errors;
                                                                            if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38)) || errors === _errs63 && typeof data38 == "number" && (data38 < 0 || isNaN(data38)))
                                                                              return !1;
                                                                            var valid0 = _errs63 === errors;
                                                                          } else
                                                                            var valid0 = !0;
                                                                          if (valid0) {
                                                                            if (data.minLength !== void 0) {
                                                                              let data39 = data.minLength, _errs65 = errors;
                                                                              if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39)) || errors === _errs65 && typeof data39 == "number" && (data39 < 0 || isNaN(data39)))
                                                                                return !1;
                                                                              var valid0 = _errs65 === errors;
                                                                            } else
                                                                              var valid0 = !0;
                                                                            if (valid0) {
                                                                              if (data.pattern !== void 0) {
                                                                                let _errs67 = errors;
                                                                                if (typeof data.pattern != "string")
                                                                                  return !1;
                                                                                var valid0 = _errs67 === errors;
                                                                              } else
                                                                                var valid0 = !0;
                                                                              if (valid0) {
                                                                                if (data.maxItems !== void 0) {
                                                                                  let data41 = data.maxItems, _errs69 = errors;
                                                                                  if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41)) || errors === _errs69 && typeof data41 == "number" && (data41 < 0 || isNaN(data41)))
                                                                                    return !1;
                                                                                  var valid0 = _errs69 === errors;
                                                                                } else
                                                                                  var valid0 = !0;
                                                                                if (valid0) {
                                                                                  if (data.minItems !== void 0) {
                                                                                    let data42 = data.minItems, _errs71 = errors;
                                                                                    if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42)) || errors === _errs71 && typeof data42 == "number" && (data42 < 0 || isNaN(data42)))
                                                                                      return !1;
                                                                                    var valid0 = _errs71 === errors;
                                                                                  } else
                                                                                    var valid0 = !0;
                                                                                  if (valid0) {
                                                                                    if (data.uniqueItems !== void 0) {
                                                                                      let _errs73 = errors;
                                                                                      if (typeof data.uniqueItems != "boolean")
                                                                                        return !1;
                                                                                      var valid0 = _errs73 === errors;
                                                                                    } else
                                                                                      var valid0 = !0;
                                                                                    if (valid0) {
                                                                                      if (data.maxContains !== void 0) {
                                                                                        let data44 = data.maxContains, _errs75 = errors;
                                                                                        if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44)) || errors === _errs75 && typeof data44 == "number" && (data44 < 0 || isNaN(data44)))
                                                                                          return !1;
                                                                                        var valid0 = _errs75 === errors;
                                                                                      } else
                                                                                        var valid0 = !0;
                                                                                      if (valid0) {
                                                                                        if (data.minContains !== void 0) {
                                                                                          let data45 = data.minContains, _errs77 = errors;
                                                                                          if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45)) || errors === _errs77 && typeof data45 == "number" && (data45 < 0 || isNaN(data45)))
                                                                                            return !1;
                                                                                          var valid0 = _errs77 === errors;
                                                                                        } else
                                                                                          var valid0 = !0;
                                                                                        if (valid0) {
                                                                                          if (data.maxProperties !== void 0) {
                                                                                            let data46 = data.maxProperties, _errs79 = errors;
                                                                                            if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46)) || errors === _errs79 && typeof data46 == "number" && (data46 < 0 || isNaN(data46)))
                                                                                              return !1;
                                                                                            var valid0 = _errs79 === errors;
                                                                                          } else
                                                                                            var valid0 = !0;
                                                                                          if (valid0) {
                                                                                            if (data.minProperties !== void 0) {
                                                                                              let data47 = data.minProperties, _errs81 = errors;
                                                                                              if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47)) || errors === _errs81 && typeof data47 == "number" && (data47 < 0 || isNaN(data47)))
                                                                                                return !1;
                                                                                              var valid0 = _errs81 === errors;
                                                                                            } else
                                                                                              var valid0 = !0;
                                                                                            if (valid0) {
                                                                                              if (data.required !== void 0) {
                                                                                                let data48 = data.required, _errs83 = errors;
                                                                                                if (errors === _errs83)
                                                                                                  if (Array.isArray(data48)) {
                                                                                                    var valid7 = !0;
                                                                                                    let len1 = data48.length;
                                                                                                    for (let i2 = 0; i2 < len1; i2++) {
                                                                                                      let _errs85 = errors;
                                                                                                      if (typeof data48[i2] != "string")
                                                                                                        return !1;
                                                                                                      var valid7 = _errs85 === errors;
                                                                                                      if (!valid7)
                                                                                                        break;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                      let i3 = data48.length, j1;
                                                                                                      if (i3 > 1) {
                                                                                                        let indices0 = {};
                                                                                                        for (; i3--; ) {
                                                                                                          let item0 = data48[i3];
                                                                                                          if (typeof item0 == "string") {
                                                                                                            if (typeof indices0[item0] == "number") {
                                                                                                              return j1 = indices0[item0], !1;
                                                                                                              break;
                                                                                                            }
                                                                                                            indices0[item0] = i3;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else
                                                                                                    return !1;
                                                                                                var valid0 = _errs83 === errors;
                                                                                              } else
                                                                                                var valid0 = !0;
                                                                                              if (valid0) {
                                                                                                if (data.dependentRequired !== void 0) {
                                                                                                  let data50 = data.dependentRequired, _errs87 = errors;
                                                                                                  if (errors === _errs87)
                                                                                                    if (data50 && typeof data50 == "object" && !Array.isArray(data50))
                                                                                                      for (let key3 in data50) {
                                                                                                        let data51 = data50[key3], _errs90 = errors;
                                                                                                        if (errors === _errs90)
                                                                                                          if (Array.isArray(data51)) {
                                                                                                            var valid10 = !0;
                                                                                                            let len2 = data51.length;
                                                                                                            for (let i4 = 0; i4 < len2; i4++) {
                                                                                                              let _errs92 = errors;
                                                                                                              if (typeof data51[i4] != "string")
                                                                                                                return !1;
                                                                                                              var valid10 = _errs92 === errors;
                                                                                                              if (!valid10)
                                                                                                                break;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                              let i5 = data51.length, j2;
                                                                                                              if (i5 > 1) {
                                                                                                                let indices1 = {};
                                                                                                                for (; i5--; ) {
                                                                                                                  let item1 = data51[i5];
                                                                                                                  if (typeof item1 == "string") {
                                                                                                                    if (typeof indices1[item1] == "number") {
                                                                                                                      return j2 = indices1[item1], !1;
                                                                                                                      break;
                                                                                                                    }
                                                                                                                    indices1[item1] = i5;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          } else
                                                                                                            return !1;
                                                                                                        var valid9 = _errs90 === errors;
                                                                                                        if (!valid9)
                                                                                                          break;
                                                                                                      }
                                                                                                    else
                                                                                                      return !1;
                                                                                                  var valid0 = _errs87 === errors;
                                                                                                } else
                                                                                                  var valid0 = !0;
                                                                                                if (valid0) {
                                                                                                  if (data.title !== void 0) {
                                                                                                    let _errs94 = errors;
                                                                                                    if (typeof data.title != "string")
                                                                                                      return !1;
                                                                                                    var valid0 = _errs94 === errors;
                                                                                                  } else
                                                                                                    var valid0 = !0;
                                                                                                  if (valid0) {
                                                                                                    if (data.description !== void 0) {
                                                                                                      let _errs96 = errors;
                                                                                                      if (typeof data.description != "string")
                                                                                                        return !1;
                                                                                                      var valid0 = _errs96 === errors;
                                                                                                    } else
                                                                                                      var valid0 = !0;
                                                                                                    if (valid0) {
                                                                                                      if (data.examples !== void 0) {
                                                                                                        let _errs98 = errors;
                                                                                                        if (!Array.isArray(data.examples))
                                                                                                          return !1;
                                                                                                        var valid0 = _errs98 === errors;
                                                                                                      } else
                                                                                                        var valid0 = !0;
                                                                                                      if (valid0) {
                                                                                                        if (data.deprecated !== void 0) {
                                                                                                          let _errs100 = errors;
                                                                                                          if (typeof data.deprecated != "boolean")
                                                                                                            return !1;
                                                                                                          var valid0 = _errs100 === errors;
                                                                                                        } else
                                                                                                          var valid0 = !0;
                                                                                                        if (valid0) {
                                                                                                          if (data.readOnly !== void 0) {
                                                                                                            let _errs102 = errors;
                                                                                                            if (typeof data.readOnly != "boolean")
                                                                                                              return !1;
                                                                                                            var valid0 = _errs102 === errors;
                                                                                                          } else
                                                                                                            var valid0 = !0;
                                                                                                          if (valid0) {
                                                                                                            if (data.writeOnly !== void 0) {
                                                                                                              let _errs104 = errors;
                                                                                                              if (typeof data.writeOnly != "boolean")
                                                                                                                return !1;
                                                                                                              var valid0 = _errs104 === errors;
                                                                                                            } else
                                                                                                              var valid0 = !0;
                                                                                                            if (valid0) {
                                                                                                              if (data.format !== void 0) {
                                                                                                                let _errs106 = errors;
                                                                                                                if (typeof data.format != "string")
                                                                                                                  return !1;
                                                                                                                var valid0 = _errs106 === errors;
                                                                                                              } else
                                                                                                                var valid0 = !0;
                                                                                                              if (valid0) {
                                                                                                                if (data.contentEncoding !== void 0) {
                                                                                                                  let _errs108 = errors;
                                                                                                                  if (typeof data.contentEncoding != "string")
                                                                                                                    return !1;
                                                                                                                  var valid0 = _errs108 === errors;
                                                                                                                } else
                                                                                                                  var valid0 = !0;
                                                                                                                if (valid0) {
                                                                                                                  if (data.contentMediaType !== void 0) {
                                                                                                                    let _errs110 = errors;
                                                                                                                    if (typeof data.contentMediaType != "string")
                                                                                                                      return !1;
                                                                                                                    var valid0 = _errs110 === errors;
                                                                                                                  } else
                                                                                                                    var valid0 = !0;
                                                                                                                  if (valid0)
                                                                                                                    if (data.contentSchema !== void 0) {
                                                                                                                      let _errs112 = errors;
                                                                                                                      validate296(data.contentSchema) || errors++;
                                                                                                                      var valid0 = _errs112 === errors;
                                                                                                                    } else
                                                                                                                      var valid0 = !0;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isJsonSchema = validate296, isJsonSchemaCore = validate324;
function validate324(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.$schema !== void 0) {
        let _errs1 = errors;
        if (typeof data.$schema != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.$id !== void 0) {
          let _errs3 = errors;
          if (typeof data.$id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.$ref !== void 0) {
            let _errs5 = errors;
            if (typeof data.$ref != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.$anchor !== void 0) {
              let _errs7 = errors;
              if (typeof data.$anchor != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.$dynamicRef !== void 0) {
                let _errs9 = errors;
                if (typeof data.$dynamicRef != "string")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.$dynamicAnchor !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.$dynamicAnchor != "string")
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.$vocabulary !== void 0) {
                    let data6 = data.$vocabulary, _errs13 = errors;
                    if (errors === _errs13)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key0 in data6) {
                          let _errs16 = errors;
                          if (typeof data6[key0] != "boolean")
                            return !1;
                          var valid1 = _errs16 === errors;
                          if (!valid1)
                            break;
                        }
                      else
                        return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.$comment !== void 0) {
                      let _errs18 = errors;
                      if (typeof data.$comment != "string")
                        return !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.$defs !== void 0) {
                        let data9 = data.$defs, _errs20 = errors;
                        if (errors === _errs20)
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                            for (let key1 in data9) {
                              let _errs23 = errors;
                              validate296(data9[key1]) || errors++;
                              var valid2 = _errs23 === errors;
                              if (!valid2)
                                break;
                            }
                          else
                            return !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.definitions !== void 0) {
                          let data11 = data.definitions, _errs24 = errors;
                          if (errors === _errs24)
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                              for (let key2 in data11) {
                                let _errs27 = errors;
                                validate296(data11[key2]) || errors++;
                                var valid3 = _errs27 === errors;
                                if (!valid3)
                                  break;
                              }
                            else
                              return !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isJsonSchemaMap = validate299, isJsonSchemaList = validate308, isJsonSchemaApplicators = validate327;
function validate327(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.properties !== void 0) {
        let _errs1 = errors;
        validate299(data.properties) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.patternProperties !== void 0) {
          let _errs2 = errors;
          validate299(data.patternProperties) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.dependentSchemas !== void 0) {
            let _errs3 = errors;
            validate299(data.dependentSchemas) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.additionalProperties !== void 0) {
              let _errs4 = errors;
              validate296(data.additionalProperties) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.unevaluatedProperties !== void 0) {
                let _errs5 = errors;
                validate296(data.unevaluatedProperties) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.propertyNames !== void 0) {
                  let _errs6 = errors;
                  validate296(data.propertyNames) || errors++;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.items !== void 0) {
                    let _errs7 = errors;
                    validate296(data.items) || errors++;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prefixItems !== void 0) {
                      let _errs8 = errors;
                      validate308(data.prefixItems) || errors++;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unevaluatedItems !== void 0) {
                        let _errs9 = errors;
                        validate296(data.unevaluatedItems) || errors++;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contains !== void 0) {
                          let _errs10 = errors;
                          validate296(data.contains) || errors++;
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.allOf !== void 0) {
                            let _errs11 = errors;
                            validate308(data.allOf) || errors++;
                            var valid0 = _errs11 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.anyOf !== void 0) {
                              let _errs12 = errors;
                              validate308(data.anyOf) || errors++;
                              var valid0 = _errs12 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.oneOf !== void 0) {
                                let _errs13 = errors;
                                validate308(data.oneOf) || errors++;
                                var valid0 = _errs13 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.not !== void 0) {
                                  let _errs14 = errors;
                                  validate296(data.not) || errors++;
                                  var valid0 = _errs14 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.if !== void 0) {
                                    let _errs15 = errors;
                                    validate296(data.if) || errors++;
                                    var valid0 = _errs15 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.then !== void 0) {
                                      let _errs16 = errors;
                                      validate296(data.then) || errors++;
                                      var valid0 = _errs16 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.else !== void 0) {
                                        let _errs17 = errors;
                                        validate296(data.else) || errors++;
                                        var valid0 = _errs17 === errors;
                                      } else
                                        var valid0 = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isJsonSchemaType = validate320, isJsonSchemaAssertions = validate345;
function validate345(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate320(data0) || errors++;
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs4 = errors;
          if (errors === _errs4)
            if (Array.isArray(data0))
              if (data0.length < 1)
                errors++;
              else {
                var valid2 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  validate320(data0[i0]) || errors++;
                  var valid2 = _errs6 === errors;
                  if (!valid2)
                    break;
                }
                if (valid2) {
                  let i1 = data0.length, j0;
                  if (i1 > 1) {
                    outer0:
                      for (; i1--; )
                        for (j0 = i1; j0--; )
                          if (func0(data0[i1], data0[j0])) {
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
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.enum !== void 0) {
          let _errs7 = errors;
          if (!Array.isArray(data.enum))
            return !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.multipleOf !== void 0) {
            let data3 = data.multipleOf, _errs9 = errors;
            if (errors === _errs9)
              if (typeof data3 == "number") {
                if (data3 <= 0 || isNaN(data3))
                  return !1;
              } else
                return !1;
            var valid0 = _errs9 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.maximum !== void 0) {
              let _errs11 = errors;
              if (typeof data.maximum != "number")
                return !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.exclusiveMaximum !== void 0) {
                let _errs13 = errors;
                if (typeof data.exclusiveMaximum != "number")
                  return !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.minimum !== void 0) {
                  let _errs15 = errors;
                  if (typeof data.minimum != "number")
                    return !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.exclusiveMinimum !== void 0) {
                    let _errs17 = errors;
                    if (typeof data.exclusiveMinimum != "number")
                      return !1;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.maxLength !== void 0) {
                      let data8 = data.maxLength, _errs19 = errors;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs19 && typeof data8 == "number" && (data8 < 0 || isNaN(data8)))
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.minLength !== void 0) {
                        let data9 = data.minLength, _errs21 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) || errors === _errs21 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.pattern !== void 0) {
                          let _errs23 = errors;
                          if (typeof data.pattern != "string")
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.maxItems !== void 0) {
                            let data11 = data.maxItems, _errs25 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) || errors === _errs25 && typeof data11 == "number" && (data11 < 0 || isNaN(data11)))
                              return !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.minItems !== void 0) {
                              let data12 = data.minItems, _errs27 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) || errors === _errs27 && typeof data12 == "number" && (data12 < 0 || isNaN(data12)))
                                return !1;
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.uniqueItems !== void 0) {
                                let _errs29 = errors;
                                if (typeof data.uniqueItems != "boolean")
                                  return !1;
                                var valid0 = _errs29 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.maxContains !== void 0) {
                                  let data14 = data.maxContains, _errs31 = errors;
                                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)) || errors === _errs31 && typeof data14 == "number" && (data14 < 0 || isNaN(data14)))
                                    return !1;
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.minContains !== void 0) {
                                    let data15 = data.minContains, _errs33 = errors;
                                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) || errors === _errs33 && typeof data15 == "number" && (data15 < 0 || isNaN(data15)))
                                      return !1;
                                    var valid0 = _errs33 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.maxProperties !== void 0) {
                                      let data16 = data.maxProperties, _errs35 = errors;
                                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) || errors === _errs35 && typeof data16 == "number" && (data16 < 0 || isNaN(data16)))
                                        return !1;
                                      var valid0 = _errs35 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.minProperties !== void 0) {
                                        let data17 = data.minProperties, _errs37 = errors;
                                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) || errors === _errs37 && typeof data17 == "number" && (data17 < 0 || isNaN(data17)))
                                          return !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.required !== void 0) {
                                          let data18 = data.required, _errs39 = errors;
                                          if (errors === _errs39)
                                            if (Array.isArray(data18)) {
                                              var valid4 = !0;
                                              let len1 = data18.length;
                                              for (let i2 = 0; i2 < len1; i2++) {
                                                let _errs41 = errors;
                                                if (typeof data18[i2] != "string")
                                                  return !1;
                                                var valid4 = _errs41 === errors;
                                                if (!valid4)
                                                  break;
                                              }
                                              if (valid4) {
                                                let i3 = data18.length, j1;
                                                if (i3 > 1) {
                                                  let indices0 = {};
                                                  for (; i3--; ) {
                                                    let item0 = data18[i3];
                                                    if (typeof item0 == "string") {
                                                      if (typeof indices0[item0] == "number") {
                                                        return j1 = indices0[item0], !1;
                                                        break;
                                                      }
                                                      indices0[item0] = i3;
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return !1;
                                          var valid0 = _errs39 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.dependentRequired !== void 0) {
                                            let data20 = data.dependentRequired, _errs43 = errors;
                                            if (errors === _errs43)
                                              if (data20 && typeof data20 == "object" && !Array.isArray(data20))
                                                for (let key0 in data20) {
                                                  let data21 = data20[key0], _errs46 = errors;
                                                  if (errors === _errs46)
                                                    if (Array.isArray(data21)) {
                                                      var valid7 = !0;
                                                      let len2 = data21.length;
                                                      for (let i4 = 0; i4 < len2; i4++) {
                                                        let _errs48 = errors;
                                                        if (typeof data21[i4] != "string")
                                                          return !1;
                                                        var valid7 = _errs48 === errors;
                                                        if (!valid7)
                                                          break;
                                                      }
                                                      if (valid7) {
                                                        let i5 = data21.length, j2;
                                                        if (i5 > 1) {
                                                          let indices1 = {};
                                                          for (; i5--; ) {
                                                            let item1 = data21[i5];
                                                            if (typeof item1 == "string") {
                                                              if (typeof indices1[item1] == "number") {
                                                                return j2 = indices1[item1], !1;
                                                                break;
                                                              }
                                                              indices1[item1] = i5;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else
                                                      return !1;
                                                  var valid6 = _errs46 === errors;
                                                  if (!valid6)
                                                    break;
                                                }
                                              else
                                                return !1;
                                            var valid0 = _errs43 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isJsonSchemaAnnotations = validate348;
function validate348(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        let _errs1 = errors;
        if (typeof data.title != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.description !== void 0) {
          let _errs3 = errors;
          if (typeof data.description != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.examples !== void 0) {
            let _errs5 = errors;
            if (!Array.isArray(data.examples))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.deprecated !== void 0) {
              let _errs7 = errors;
              if (typeof data.deprecated != "boolean")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.readOnly !== void 0) {
                let _errs9 = errors;
                if (typeof data.readOnly != "boolean")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.writeOnly !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.writeOnly != "boolean")
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.format !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.format != "string")
                      return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contentEncoding !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contentEncoding != "string")
                        return !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.contentMediaType !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.contentMediaType != "string")
                          return !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.contentSchema !== void 0) {
                          let _errs19 = errors;
                          validate296(data.contentSchema) || errors++;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isInputSchema = validate350;
function validate350(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.$schema !== void 0) {
        let _errs1 = errors;
        if (typeof data.$schema != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.$id !== void 0) {
          let _errs3 = errors;
          if (typeof data.$id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.$ref !== void 0) {
            let _errs5 = errors;
            if (typeof data.$ref != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.$anchor !== void 0) {
              let _errs7 = errors;
              if (typeof data.$anchor != "string")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.$dynamicRef !== void 0) {
                let _errs9 = errors;
                if (typeof data.$dynamicRef != "string")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.$dynamicAnchor !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.$dynamicAnchor != "string")
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.$vocabulary !== void 0) {
                    let data6 = data.$vocabulary, _errs13 = errors;
                    if (errors === _errs13)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key0 in data6) {
                          let _errs16 = errors;
                          if (typeof data6[key0] != "boolean")
                            return !1;
                          var valid1 = _errs16 === errors;
                          if (!valid1)
                            break;
                        }
                      else
                        return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.$comment !== void 0) {
                      let _errs18 = errors;
                      if (typeof data.$comment != "string")
                        return !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.$defs !== void 0) {
                        let data9 = data.$defs, _errs20 = errors;
                        if (errors === _errs20)
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                            for (let key1 in data9) {
                              let _errs23 = errors;
                              validate296(data9[key1]) || errors++;
                              var valid2 = _errs23 === errors;
                              if (!valid2)
                                break;
                            }
                          else
                            return !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.definitions !== void 0) {
                          let data11 = data.definitions, _errs24 = errors;
                          if (errors === _errs24)
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                              for (let key2 in data11) {
                                let _errs27 = errors;
                                validate296(data11[key2]) || errors++;
                                var valid3 = _errs27 === errors;
                                if (!valid3)
                                  break;
                              }
                            else
                              return !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.properties !== void 0) {
                            let _errs28 = errors;
                            validate299(data.properties) || errors++;
                            var valid0 = _errs28 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.patternProperties !== void 0) {
                              let _errs29 = errors;
                              validate299(data.patternProperties) || errors++;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.dependentSchemas !== void 0) {
                                let _errs30 = errors;
                                validate299(data.dependentSchemas) || errors++;
                                var valid0 = _errs30 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.additionalProperties !== void 0) {
                                  let _errs31 = errors;
                                  validate296(data.additionalProperties) || errors++;
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.unevaluatedProperties !== void 0) {
                                    let _errs32 = errors;
                                    validate296(data.unevaluatedProperties) || errors++;
                                    var valid0 = _errs32 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.propertyNames !== void 0) {
                                      let _errs33 = errors;
                                      validate296(data.propertyNames) || errors++;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.items !== void 0) {
                                        let _errs34 = errors;
                                        validate296(data.items) || errors++;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.prefixItems !== void 0) {
                                          let _errs35 = errors;
                                          validate308(data.prefixItems) || errors++;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.unevaluatedItems !== void 0) {
                                            let _errs36 = errors;
                                            validate296(data.unevaluatedItems) || errors++;
                                            var valid0 = _errs36 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.contains !== void 0) {
                                              let _errs37 = errors;
                                              validate296(data.contains) || errors++;
                                              var valid0 = _errs37 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.allOf !== void 0) {
                                                let _errs38 = errors;
                                                validate308(data.allOf) || errors++;
                                                var valid0 = _errs38 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.anyOf !== void 0) {
                                                  let _errs39 = errors;
                                                  validate308(data.anyOf) || errors++;
                                                  var valid0 = _errs39 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.oneOf !== void 0) {
                                                    let _errs40 = errors;
                                                    validate308(data.oneOf) || errors++;
                                                    var valid0 = _errs40 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.not !== void 0) {
                                                      let _errs41 = errors;
                                                      validate296(data.not) || errors++;
                                                      var valid0 = _errs41 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.if !== void 0) {
                                                        let _errs42 = errors;
                                                        validate296(data.if) || errors++;
                                                        var valid0 = _errs42 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.then !== void 0) {
                                                          let _errs43 = errors;
                                                          validate296(data.then) || errors++;
                                                          var valid0 = _errs43 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.else !== void 0) {
                                                            let _errs44 = errors;
                                                            validate296(data.else) || errors++;
                                                            var valid0 = _errs44 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.type !== void 0) {
                                                              let data30 = data.type, _errs45 = errors, _errs46 = errors, _errs47 = errors, valid5 = !1, _errs48 = errors;
                                                              validate320(data30) || errors++;
                                                              var _valid0 = _errs48 === errors;
                                                              if (valid5 = valid5 || _valid0, !valid5) {
                                                                let _errs49 = errors;
                                                                if (errors === _errs49)
                                                                  if (Array.isArray(data30))
                                                                    if (data30.length < 1)
                                                                      errors++;
                                                                    else {
                                                                      var valid6 = !0;
                                                                      let len0 = data30.length;
                                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                                        let _errs51 = errors;
                                                                        validate320(data30[i0]) || errors++;
                                                                        var valid6 = _errs51 === errors;
                                                                        if (!valid6)
                                                                          break;
                                                                      }
                                                                      if (valid6) {
                                                                        let i1 = data30.length, j0;
                                                                        if (i1 > 1) {
                                                                          outer0:
                                                                            for (; i1--; )
                                                                              for (j0 = i1; j0--; )
                                                                                if (func0(data30[i1], data30[j0])) {
                                                                                  errors++;
                                                                                  break outer0;
                                                                                }
                                                                        }
                                                                      }
                                                                    }
                                                                  else
                                                                    errors++;
                                                                var _valid0 = _errs49 === errors;
                                                                valid5 = valid5 || _valid0;
                                                              }
                                                              if (valid5)
                                                                errors = _errs47;
                                                              else
                                                                return errors++, !1;
                                                              var valid4 = _errs46 === errors;
                                                              if (valid4) {
                                                                let _errs52 = errors;
                                                                if (typeof data30 != "string" || data30 !== "object")
                                                                  return !1;
                                                                var valid4 = _errs52 === errors;
                                                              }
                                                              var valid0 = _errs45 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.enum !== void 0) {
                                                                let _errs54 = errors;
                                                                if (!Array.isArray(data.enum))
                                                                  return !1;
                                                                var valid0 = _errs54 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.multipleOf !== void 0) {
                                                                  let data33 = data.multipleOf, _errs56 = errors;
                                                                  if (errors === _errs56)
                                                                    if (typeof data33 == "number") {
                                                                      if (data33 <= 0 || isNaN(data33))
                                                                        return !1;
                                                                    } else
                                                                      return !1;
                                                                  var valid0 = _errs56 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.maximum !== void 0) {
                                                                    let _errs58 = errors;
                                                                    if (typeof data.maximum != "number")
                                                                      return !1;
                                                                    var valid0 = _errs58 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.exclusiveMaximum !== void 0) {
                                                                      let _errs60 = errors;
                                                                      if (typeof data.exclusiveMaximum != "number")
                                                                        return !1;
                                                                      var valid0 = _errs60 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0) {
                                                                      if (data.minimum !== void 0) {
                                                                        let _errs62 = errors;
                                                                        if (typeof data.minimum != "number")
                                                                          return !1;
                                                                        var valid0 = _errs62 === errors;
                                                                      } else
                                                                        var valid0 = !0;
                                                                      if (valid0) {
                                                                        if (data.exclusiveMinimum !== void 0) {
                                                                          let _errs64 = errors;
                                                                          if (typeof data.exclusiveMinimum != "number")
                                                                            return !1;
                                                                          var valid0 = _errs64 === errors;
                                                                        } else
                                                                          var valid0 = !0;
                                                                        if (valid0) {
                                                                          if (data.maxLength !== void 0) {
                                                                            let data38 = data.maxLength, _errs66 = errors;
                                                                            if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38)) || errors === _errs66 && typeof data38 == "number" && (data38 < 0 || isNaN(data38)))
                                                                              return !1;
                                                                            var valid0 = _errs66 === errors;
                                                                          } else
                                                                            var valid0 = !0;
                                                                          if (valid0) {
                                                                            if (data.minLength !== void 0) {
                                                                              let data39 = data.minLength, _errs68 = errors;
                                                                              if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39)) || errors === _errs68 && typeof data39 == "number" && (data39 < 0 || isNaN(data39)))
                                                                                return !1;
                                                                              var valid0 = _errs68 === errors;
                                                                            } else
                                                                              var valid0 = !0;
                                                                            if (valid0) {
                                                                              if (data.pattern !== void 0) {
                                                                                let _errs70 = errors;
                                                                                if (typeof data.pattern != "string")
                                                                                  return !1;
                                                                                var valid0 = _errs70 === errors;
                                                                              } else
                                                                                var valid0 = !0;
                                                                              if (valid0) {
                                                                                if (data.maxItems !== void 0) {
                                                                                  let data41 = data.maxItems, _errs72 = errors;
                                                                                  if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41)) || errors === _errs72 && typeof data41 == "number" && (data41 < 0 || isNaN(data41)))
                                                                                    return !1;
                                                                                  var valid0 = _errs72 === errors;
                                                                                } else
                                                                                  var valid0 = !0;
                                                                                if (valid0) {
                                                                                  if (data.minItems !== void 0) {
                                                                                    let data42 = data.minItems, _errs74 = errors;
                                                                                    if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42)) || errors === _errs74 && typeof data42 == "number" && (data42 < 0 || isNaN(data42)))
                                                                                      return !1;
                                                                                    var valid0 = _errs74 === errors;
                                                                                  } else
                                                                                    var valid0 = !0;
                                                                                  if (valid0) {
                                                                                    if (data.uniqueItems !== void 0) {
                                                                                      let _errs76 = errors;
                                                                                      if (typeof data.uniqueItems != "boolean")
                                                                                        return !1;
                                                                                      var valid0 = _errs76 === errors;
                                                                                    } else
                                                                                      var valid0 = !0;
                                                                                    if (valid0) {
                                                                                      if (data.maxContains !== void 0) {
                                                                                        let data44 = data.maxContains, _errs78 = errors;
                                                                                        if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44)) || errors === _errs78 && typeof data44 == "number" && (data44 < 0 || isNaN(data44)))
                                                                                          return !1;
                                                                                        var valid0 = _errs78 === errors;
                                                                                      } else
                                                                                        var valid0 = !0;
                                                                                      if (valid0) {
                                                                                        if (data.minContains !== void 0) {
                                                                                          let data45 = data.minContains, _errs80 = errors;
                                                                                          if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45)) || errors === _errs80 && typeof data45 == "number" && (data45 < 0 || isNaN(data45)))
                                                                                            return !1;
                                                                                          var valid0 = _errs80 === errors;
                                                                                        } else
                                                                                          var valid0 = !0;
                                                                                        if (valid0) {
                                                                                          if (data.maxProperties !== void 0) {
                                                                                            let data46 = data.maxProperties, _errs82 = errors;
                                                                                            if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46)) || errors === _errs82 && typeof data46 == "number" && (data46 < 0 || isNaN(data46)))
                                                                                              return !1;
                                                                                            var valid0 = _errs82 === errors;
                                                                                          } else
                                                                                            var valid0 = !0;
                                                                                          if (valid0) {
                                                                                            if (data.minProperties !== void 0) {
                                                                                              let data47 = data.minProperties, _errs84 = errors;
                                                                                              if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47)) || errors === _errs84 && typeof data47 == "number" && (data47 < 0 || isNaN(data47)))
                                                                                                return !1;
                                                                                              var valid0 = _errs84 === errors;
                                                                                            } else
                                                                                              var valid0 = !0;
                                                                                            if (valid0) {
                                                                                              if (data.required !== void 0) {
                                                                                                let data48 = data.required, _errs86 = errors;
                                                                                                if (errors === _errs86)
                                                                                                  if (Array.isArray(data48)) {
                                                                                                    var valid8 = !0;
                                                                                                    let len1 = data48.length;
                                                                                                    for (let i2 = 0; i2 < len1; i2++) {
                                                                                                      let _errs88 = errors;
                                                                                                      if (typeof data48[i2] != "string")
                                                                                                        return !1;
                                                                                                      var valid8 = _errs88 === errors;
                                                                                                      if (!valid8)
                                                                                                        break;
                                                                                                    }
                                                                                                    if (valid8) {
                                                                                                      let i3 = data48.length, j1;
                                                                                                      if (i3 > 1) {
                                                                                                        let indices0 = {};
                                                                                                        for (; i3--; ) {
                                                                                                          let item0 = data48[i3];
                                                                                                          if (typeof item0 == "string") {
                                                                                                            if (typeof indices0[item0] == "number") {
                                                                                                              return j1 = indices0[item0], !1;
                                                                                                              break;
                                                                                                            }
                                                                                                            indices0[item0] = i3;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else
                                                                                                    return !1;
                                                                                                var valid0 = _errs86 === errors;
                                                                                              } else
                                                                                                var valid0 = !0;
                                                                                              if (valid0) {
                                                                                                if (data.dependentRequired !== void 0) {
                                                                                                  let data50 = data.dependentRequired, _errs90 = errors;
                                                                                                  if (errors === _errs90)
                                                                                                    if (data50 && typeof data50 == "object" && !Array.isArray(data50))
                                                                                                      for (let key3 in data50) {
                                                                                                        let data51 = data50[key3], _errs93 = errors;
                                                                                                        if (errors === _errs93)
                                                                                                          if (Array.isArray(data51)) {
                                                                                                            var valid11 = !0;
                                                                                                            let len2 = data51.length;
                                                                                                            for (let i4 = 0; i4 < len2; i4++) {
                                                                                                              let _errs95 = errors;
                                                                                                              if (typeof data51[i4] != "string")
                                                                                                                return !1;
                                                                                                              var valid11 = _errs95 === errors;
                                                                                                              if (!valid11)
                                                                                                                break;
                                                                                                            }
                                                                                                            if (valid11) {
                                                                                                              let i5 = data51.length, j2;
                                                                                                              if (i5 > 1) {
                                                                                                                let indices1 = {};
                                                                                                                for (; i5--; ) {
                                                                                                                  let item1 = data51[i5];
                                                                                                                  if (typeof item1 == "string") {
                                                                                                                    if (typeof indices1[item1] == "number") {
                                                                                                                      return j2 = indices1[item1], !1;
                                                                                                                      break;
                                                                                                                    }
                                                                                                                    indices1[item1] = i5;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          } else
                                                                                                            return !1;
                                                                                                        var valid10 = _errs93 === errors;
                                                                                                        if (!valid10)
                                                                                                          break;
                                                                                                      }
                                                                                                    else
                                                                                                      return !1;
                                                                                                  var valid0 = _errs90 === errors;
                                                                                                } else
                                                                                                  var valid0 = !0;
                                                                                                if (valid0) {
                                                                                                  if (data.title !== void 0) {
                                                                                                    let _errs97 = errors;
                                                                                                    if (typeof data.title != "string")
                                                                                                      return !1;
                                                                                                    var valid0 = _errs97 === errors;
                                                                                                  } else
                                                                                                    var valid0 = !0;
                                                                                                  if (valid0) {
                                                                                                    if (data.description !== void 0) {
                                                                                                      let _errs99 = errors;
                                                                                                      if (typeof data.description != "string")
                                                                                                        return !1;
                                                                                                      var valid0 = _errs99 === errors;
                                                                                                    } else
                                                                                                      var valid0 = !0;
                                                                                                    if (valid0) {
                                                                                                      if (data.examples !== void 0) {
                                                                                                        let _errs101 = errors;
                                                                                                        if (!Array.isArray(data.examples))
                                                                                                          return !1;
                                                                                                        var valid0 = _errs101 === errors;
                                                                                                      } else
                                                                                                        var valid0 = !0;
                                                                                                      if (valid0) {
                                                                                                        if (data.deprecated !== void 0) {
                                                                                                          let _errs103 = errors;
                                                                                                          if (typeof data.deprecated != "boolean")
                                                                                                            return !1;
                                                                                                          var valid0 = _errs103 === errors;
                                                                                                        } else
                                                                                                          var valid0 = !0;
                                                                                                        if (valid0) {
                                                                                                          if (data.readOnly !== void 0) {
                                                                                                            let _errs105 = errors;
                                                                                                            if (typeof data.readOnly != "boolean")
                                                                                                              return !1;
                                                                                                            var valid0 = _errs105 === errors;
                                                                                                          } else
                                                                                                            var valid0 = !0;
                                                                                                          if (valid0) {
                                                                                                            if (data.writeOnly !== void 0) {
                                                                                                              let _errs107 = errors;
                                                                                                              if (typeof data.writeOnly != "boolean")
                                                                                                                return !1;
                                                                                                              var valid0 = _errs107 === errors;
                                                                                                            } else
                                                                                                              var valid0 = !0;
                                                                                                            if (valid0) {
                                                                                                              if (data.format !== void 0) {
                                                                                                                let _errs109 = errors;
                                                                                                                if (typeof data.format != "string")
                                                                                                                  return !1;
                                                                                                                var valid0 = _errs109 === errors;
                                                                                                              } else
                                                                                                                var valid0 = !0;
                                                                                                              if (valid0) {
                                                                                                                if (data.contentEncoding !== void 0) {
                                                                                                                  let _errs111 = errors;
                                                                                                                  if (typeof data.contentEncoding != "string")
                                                                                                                    return !1;
                                                                                                                  var valid0 = _errs111 === errors;
                                                                                                                } else
                                                                                                                  var valid0 = !0;
                                                                                                                if (valid0) {
                                                                                                                  if (data.contentMediaType !== void 0) {
                                                                                                                    let _errs113 = errors;
                                                                                                                    if (typeof data.contentMediaType != "string")
                                                                                                                      return !1;
                                                                                                                    var valid0 = _errs113 === errors;
                                                                                                                  } else
                                                                                                                    var valid0 = !0;
                                                                                                                  if (valid0)
                                                                                                                    if (data.contentSchema !== void 0) {
                                                                                                                      let _errs115 = errors;
                                                                                                                      validate296(data.contentSchema) || errors++;
                                                                                                                      var valid0 = _errs115 === errors;
                                                                                                                    } else
                                                                                                                      var valid0 = !0;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTool = validate373, schema157 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, input_examples: { type: ["array"], items: { type: ["object"], additionalProperties: !0 } }, type: { type: ["string", "null"], enum: ["custom", null] }, name: { type: ["string"], pattern: "^[a-zA-Z0-9_-]{1,128}$" }, description: { type: ["string"] }, input_schema: { $ref: "InputSchema" }, eager_input_streaming: { type: ["boolean", "null"] } }, required: ["name", "description", "input_schema"], additionalProperties: !1 }, func4 = Object.prototype.hasOwnProperty, pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
function validate373(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.input_schema === void 0 && (missing0 = "input_schema"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema157.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" && data7 !== null || !(data7 === "custom" || data7 === null))
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (errors === _errs21)
                          if (typeof data8 == "string") {
                            if (!pattern3.test(data8))
                              return !1;
                          } else
                            return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.description !== void 0) {
                          let _errs23 = errors;
                          if (typeof data.description != "string")
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.input_schema !== void 0) {
                            let _errs25 = errors;
                            validate350(data.input_schema) || errors++;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.eager_input_streaming !== void 0) {
                              let data11 = data.eager_input_streaming, _errs26 = errors;
                              if (typeof data11 != "boolean" && data11 !== null)
                                return !1;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebToolBase = validate377;
function validate377(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.allowed_domains !== void 0) {
                let data5 = data.allowed_domains, _errs13 = errors;
                if (!Array.isArray(data5) && data5 !== null)
                  return !1;
                if (errors === _errs13 && Array.isArray(data5)) {
                  var valid3 = !0;
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs15 = errors;
                    if (typeof data5[i1] != "string")
                      return !1;
                    var valid3 = _errs15 === errors;
                    if (!valid3)
                      break;
                  }
                }
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.blocked_domains !== void 0) {
                  let data7 = data.blocked_domains, _errs17 = errors;
                  if (!Array.isArray(data7) && data7 !== null)
                    return !1;
                  if (errors === _errs17 && Array.isArray(data7)) {
                    var valid4 = !0;
                    let len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs19 = errors;
                      if (typeof data7[i2] != "string")
                        return !1;
                      var valid4 = _errs19 === errors;
                      if (!valid4)
                        break;
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.max_uses !== void 0) {
                    let data9 = data.max_uses, _errs21 = errors;
                    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs21 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                      return !1;
                    var valid0 = _errs21 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isUserLocation = validate380;
function validate380(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "city" || key0 === "region" || key0 === "country" || key0 === "timezone"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "approximate")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.city !== void 0) {
              let data1 = data.city, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.region !== void 0) {
                let data2 = data.region, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.country !== void 0) {
                  let data3 = data.country, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.timezone !== void 0) {
                    let data4 = data.timezone, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchToolBase = validate381;
function validate381(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.allowed_domains !== void 0) {
                let data5 = data.allowed_domains, _errs13 = errors;
                if (!Array.isArray(data5) && data5 !== null)
                  return !1;
                if (errors === _errs13 && Array.isArray(data5)) {
                  var valid3 = !0;
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs15 = errors;
                    if (typeof data5[i1] != "string")
                      return !1;
                    var valid3 = _errs15 === errors;
                    if (!valid3)
                      break;
                  }
                }
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.blocked_domains !== void 0) {
                  let data7 = data.blocked_domains, _errs17 = errors;
                  if (!Array.isArray(data7) && data7 !== null)
                    return !1;
                  if (errors === _errs17 && Array.isArray(data7)) {
                    var valid4 = !0;
                    let len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs19 = errors;
                      if (typeof data7[i2] != "string")
                        return !1;
                      var valid4 = _errs19 === errors;
                      if (!valid4)
                        break;
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.max_uses !== void 0) {
                    let data9 = data.max_uses, _errs21 = errors;
                    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs21 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                      return !1;
                    var valid0 = _errs21 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.user_location !== void 0) {
                      let data10 = data.user_location, _errs23 = errors, _errs24 = errors, valid5 = !1, _errs25 = errors;
                      validate380(data10) || errors++;
                      var _valid1 = _errs25 === errors;
                      if (valid5 = valid5 || _valid1, !valid5) {
                        let _errs26 = errors;
                        data10 !== null && errors++;
                        var _valid1 = _errs26 === errors;
                        valid5 = valid5 || _valid1;
                      }
                      if (valid5)
                        errors = _errs24;
                      else
                        return errors++, !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchTool20250305 = validate385, schema161 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, user_location: { anyOf: [{ $ref: "UserLocation" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_search_20250305" }, name: { type: ["string"], const: "web_search" } }, required: ["type", "name"], additionalProperties: !1 };
function validate385(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema161.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.user_location !== void 0) {
                          let data10 = data.user_location, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate380(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data11 = data.type, _errs29 = errors;
                            if (typeof data11 != "string" || data11 !== "web_search_20250305")
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.name !== void 0) {
                              let data12 = data.name, _errs31 = errors;
                              if (typeof data12 != "string" || data12 !== "web_search")
                                return !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchTool20260209 = validate389, schema162 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, user_location: { anyOf: [{ $ref: "UserLocation" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_search_20260209" }, name: { type: ["string"], const: "web_search" } }, required: ["type", "name"], additionalProperties: !1 };
function validate389(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema162.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.user_location !== void 0) {
                          let data10 = data.user_location, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate380(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data11 = data.type, _errs29 = errors;
                            if (typeof data11 != "string" || data11 !== "web_search_20260209")
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.name !== void 0) {
                              let data12 = data.name, _errs31 = errors;
                              if (typeof data12 != "string" || data12 !== "web_search")
                                return !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isResponseInclusion = validate393;
function validate393(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "full" || data === "excluded") ? !1 : errors === 0;
}
var isWebSearchTool20260318 = validate394, schema164 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, user_location: { anyOf: [{ $ref: "UserLocation" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_search_20260318" }, name: { type: ["string"], const: "web_search" }, response_inclusion: { $ref: "ResponseInclusion" } }, required: ["type", "name"], additionalProperties: !1 };
function validate394(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema164.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.user_location !== void 0) {
                          let data10 = data.user_location, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate380(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data11 = data.type, _errs29 = errors;
                            if (typeof data11 != "string" || data11 !== "web_search_20260318")
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.name !== void 0) {
                              let data12 = data.name, _errs31 = errors;
                              if (typeof data12 != "string" || data12 !== "web_search")
                                return !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.response_inclusion !== void 0) {
                                let _errs33 = errors;
                                validate393(data.response_inclusion) || errors++;
                                var valid0 = _errs33 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSourceAll = validate399;
function validate399(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "all")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSourceNone = validate400;
function validate400(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "none")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchUserURLSource = validate401;
function validate401(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "all")
            validate399(data) || errors++;
          else if (tag0 === "none")
            validate400(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSourceToolReference = validate404;
function validate404(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_reference")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSourceOnly = validate405;
function validate405(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tools === void 0 && (missing0 = "tools"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tools"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "only")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.tools !== void 0) {
              let data1 = data.tools, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate404(data1[i0]) || errors++;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSourceExcept = validate407;
function validate407(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tools === void 0 && (missing0 = "tools"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tools"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "except")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.tools !== void 0) {
              let data1 = data.tools, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate404(data1[i0]) || errors++;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolURLSource = validate409;
function validate409(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "all")
            validate399(data) || errors++;
          else if (tag0 === "none")
            validate400(data) || errors++;
          else if (tag0 === "only")
            validate405(data) || errors++;
          else if (tag0 === "except")
            validate407(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchURLSources = validate414;
function validate414(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "user_input" || key0 === "client_tool_results" || key0 === "server_tool_results"))
          return !1;
      if (_errs1 === errors) {
        if (data.user_input !== void 0) {
          let _errs2 = errors;
          validate401(data.user_input) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.client_tool_results !== void 0) {
            let _errs3 = errors;
            validate409(data.client_tool_results) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.server_tool_results !== void 0) {
              let _errs4 = errors;
              validate409(data.server_tool_results) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolBase = validate418;
function validate418(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.allowed_domains !== void 0) {
                let data5 = data.allowed_domains, _errs13 = errors;
                if (!Array.isArray(data5) && data5 !== null)
                  return !1;
                if (errors === _errs13 && Array.isArray(data5)) {
                  var valid3 = !0;
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs15 = errors;
                    if (typeof data5[i1] != "string")
                      return !1;
                    var valid3 = _errs15 === errors;
                    if (!valid3)
                      break;
                  }
                }
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.blocked_domains !== void 0) {
                  let data7 = data.blocked_domains, _errs17 = errors;
                  if (!Array.isArray(data7) && data7 !== null)
                    return !1;
                  if (errors === _errs17 && Array.isArray(data7)) {
                    var valid4 = !0;
                    let len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs19 = errors;
                      if (typeof data7[i2] != "string")
                        return !1;
                      var valid4 = _errs19 === errors;
                      if (!valid4)
                        break;
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.max_uses !== void 0) {
                    let data9 = data.max_uses, _errs21 = errors;
                    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs21 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                      return !1;
                    var valid0 = _errs21 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.citations !== void 0) {
                      let data10 = data.citations, _errs23 = errors, _errs24 = errors, valid5 = !1, _errs25 = errors;
                      validate101(data10) || errors++;
                      var _valid1 = _errs25 === errors;
                      if (valid5 = valid5 || _valid1, !valid5) {
                        let _errs26 = errors;
                        data10 !== null && errors++;
                        var _valid1 = _errs26 === errors;
                        valid5 = valid5 || _valid1;
                      }
                      if (valid5)
                        errors = _errs24;
                      else
                        return errors++, !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_content_tokens !== void 0) {
                        let data11 = data.max_content_tokens, _errs28 = errors;
                        if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null || errors === _errs28 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                          return !1;
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.url_sources !== void 0) {
                          let data12 = data.url_sources, _errs30 = errors, _errs31 = errors, valid6 = !1, _errs32 = errors;
                          validate414(data12) || errors++;
                          var _valid2 = _errs32 === errors;
                          if (valid6 = valid6 || _valid2, !valid6) {
                            let _errs33 = errors;
                            data12 !== null && errors++;
                            var _valid2 = _errs33 === errors;
                            valid6 = valid6 || _valid2;
                          }
                          if (valid6)
                            errors = _errs31;
                          else
                            return errors++, !1;
                          var valid0 = _errs30 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchTool20250910 = validate423, schema174 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, citations: { anyOf: [{ $ref: "CitationsConfigParam" }, { type: ["null"] }] }, max_content_tokens: { type: ["integer", "null"], minimum: 1 }, url_sources: { anyOf: [{ $ref: "WebFetchURLSources" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_fetch_20250910" }, name: { type: ["string"], const: "web_fetch" } }, required: ["type", "name"], additionalProperties: !1 };
function validate423(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema174.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.citations !== void 0) {
                          let data10 = data.citations, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate101(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_content_tokens !== void 0) {
                            let data11 = data.max_content_tokens, _errs29 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null || errors === _errs29 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.url_sources !== void 0) {
                              let data12 = data.url_sources, _errs31 = errors, _errs32 = errors, valid6 = !1, _errs33 = errors;
                              validate414(data12) || errors++;
                              var _valid2 = _errs33 === errors;
                              if (valid6 = valid6 || _valid2, !valid6) {
                                let _errs34 = errors;
                                data12 !== null && errors++;
                                var _valid2 = _errs34 === errors;
                                valid6 = valid6 || _valid2;
                              }
                              if (valid6)
                                errors = _errs32;
                              else
                                return errors++, !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.type !== void 0) {
                                let data13 = data.type, _errs36 = errors;
                                if (typeof data13 != "string" || data13 !== "web_fetch_20250910")
                                  return !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.name !== void 0) {
                                  let data14 = data.name, _errs38 = errors;
                                  if (typeof data14 != "string" || data14 !== "web_fetch")
                                    return !1;
                                  var valid0 = _errs38 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchTool20260209 = validate428, schema175 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, citations: { anyOf: [{ $ref: "CitationsConfigParam" }, { type: ["null"] }] }, max_content_tokens: { type: ["integer", "null"], minimum: 1 }, url_sources: { anyOf: [{ $ref: "WebFetchURLSources" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_fetch_20260209" }, name: { type: ["string"], const: "web_fetch" } }, required: ["type", "name"], additionalProperties: !1 };
function validate428(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema175.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.citations !== void 0) {
                          let data10 = data.citations, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate101(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_content_tokens !== void 0) {
                            let data11 = data.max_content_tokens, _errs29 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null || errors === _errs29 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.url_sources !== void 0) {
                              let data12 = data.url_sources, _errs31 = errors, _errs32 = errors, valid6 = !1, _errs33 = errors;
                              validate414(data12) || errors++;
                              var _valid2 = _errs33 === errors;
                              if (valid6 = valid6 || _valid2, !valid6) {
                                let _errs34 = errors;
                                data12 !== null && errors++;
                                var _valid2 = _errs34 === errors;
                                valid6 = valid6 || _valid2;
                              }
                              if (valid6)
                                errors = _errs32;
                              else
                                return errors++, !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.type !== void 0) {
                                let data13 = data.type, _errs36 = errors;
                                if (typeof data13 != "string" || data13 !== "web_fetch_20260209")
                                  return !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.name !== void 0) {
                                  let data14 = data.name, _errs38 = errors;
                                  if (typeof data14 != "string" || data14 !== "web_fetch")
                                    return !1;
                                  var valid0 = _errs38 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchTool20260309 = validate433, schema176 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, citations: { anyOf: [{ $ref: "CitationsConfigParam" }, { type: ["null"] }] }, max_content_tokens: { type: ["integer", "null"], minimum: 1 }, url_sources: { anyOf: [{ $ref: "WebFetchURLSources" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_fetch_20260309" }, name: { type: ["string"], const: "web_fetch" }, use_cache: { type: ["boolean"] } }, required: ["type", "name"], additionalProperties: !1 };
function validate433(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema176.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.citations !== void 0) {
                          let data10 = data.citations, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate101(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_content_tokens !== void 0) {
                            let data11 = data.max_content_tokens, _errs29 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null || errors === _errs29 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.url_sources !== void 0) {
                              let data12 = data.url_sources, _errs31 = errors, _errs32 = errors, valid6 = !1, _errs33 = errors;
                              validate414(data12) || errors++;
                              var _valid2 = _errs33 === errors;
                              if (valid6 = valid6 || _valid2, !valid6) {
                                let _errs34 = errors;
                                data12 !== null && errors++;
                                var _valid2 = _errs34 === errors;
                                valid6 = valid6 || _valid2;
                              }
                              if (valid6)
                                errors = _errs32;
                              else
                                return errors++, !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.type !== void 0) {
                                let data13 = data.type, _errs36 = errors;
                                if (typeof data13 != "string" || data13 !== "web_fetch_20260309")
                                  return !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.name !== void 0) {
                                  let data14 = data.name, _errs38 = errors;
                                  if (typeof data14 != "string" || data14 !== "web_fetch")
                                    return !1;
                                  var valid0 = _errs38 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.use_cache !== void 0) {
                                    let _errs40 = errors;
                                    if (typeof data.use_cache != "boolean")
                                      return !1;
                                    var valid0 = _errs40 === errors;
                                  } else
                                    var valid0 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchTool20260318 = validate438, schema177 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, allowed_domains: { type: ["array", "null"], items: { type: ["string"] } }, blocked_domains: { type: ["array", "null"], items: { type: ["string"] } }, max_uses: { type: ["integer", "null"], minimum: 1 }, citations: { anyOf: [{ $ref: "CitationsConfigParam" }, { type: ["null"] }] }, max_content_tokens: { type: ["integer", "null"], minimum: 1 }, url_sources: { anyOf: [{ $ref: "WebFetchURLSources" }, { type: ["null"] }] }, type: { type: ["string"], const: "web_fetch_20260318" }, name: { type: ["string"], const: "web_fetch" }, use_cache: { type: ["boolean"] }, response_inclusion: { $ref: "ResponseInclusion" } }, required: ["type", "name"], additionalProperties: !1 };
function validate438(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema177.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allowed_domains !== void 0) {
                    let data5 = data.allowed_domains, _errs14 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs14 && Array.isArray(data5)) {
                      var valid3 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs16 = errors;
                        if (typeof data5[i1] != "string")
                          return !1;
                        var valid3 = _errs16 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.blocked_domains !== void 0) {
                      let data7 = data.blocked_domains, _errs18 = errors;
                      if (!Array.isArray(data7) && data7 !== null)
                        return !1;
                      if (errors === _errs18 && Array.isArray(data7)) {
                        var valid4 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs20 = errors;
                          if (typeof data7[i2] != "string")
                            return !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.max_uses !== void 0) {
                        let data9 = data.max_uses, _errs22 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                          return !1;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.citations !== void 0) {
                          let data10 = data.citations, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                          validate101(data10) || errors++;
                          var _valid1 = _errs26 === errors;
                          if (valid5 = valid5 || _valid1, !valid5) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid1 = _errs27 === errors;
                            valid5 = valid5 || _valid1;
                          }
                          if (valid5)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_content_tokens !== void 0) {
                            let data11 = data.max_content_tokens, _errs29 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null || errors === _errs29 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                              return !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.url_sources !== void 0) {
                              let data12 = data.url_sources, _errs31 = errors, _errs32 = errors, valid6 = !1, _errs33 = errors;
                              validate414(data12) || errors++;
                              var _valid2 = _errs33 === errors;
                              if (valid6 = valid6 || _valid2, !valid6) {
                                let _errs34 = errors;
                                data12 !== null && errors++;
                                var _valid2 = _errs34 === errors;
                                valid6 = valid6 || _valid2;
                              }
                              if (valid6)
                                errors = _errs32;
                              else
                                return errors++, !1;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.type !== void 0) {
                                let data13 = data.type, _errs36 = errors;
                                if (typeof data13 != "string" || data13 !== "web_fetch_20260318")
                                  return !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.name !== void 0) {
                                  let data14 = data.name, _errs38 = errors;
                                  if (typeof data14 != "string" || data14 !== "web_fetch")
                                    return !1;
                                  var valid0 = _errs38 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.use_cache !== void 0) {
                                    let _errs40 = errors;
                                    if (typeof data.use_cache != "boolean")
                                      return !1;
                                    var valid0 = _errs40 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.response_inclusion !== void 0) {
                                      let _errs42 = errors;
                                      validate393(data.response_inclusion) || errors++;
                                      var valid0 = _errs42 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionTool20250522 = validate444;
function validate444(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || data5 !== "code_execution_20250522")
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "code_execution")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionTool20250825 = validate447;
function validate447(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || data5 !== "code_execution_20250825")
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "code_execution")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionTool20260120 = validate450;
function validate450(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || data5 !== "code_execution_20260120")
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "code_execution")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionTool20260521 = validate453;
function validate453(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || data5 !== "code_execution_20260521")
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "code_execution")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolBash20241022 = validate456;
function validate456(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "bash_20241022")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "bash")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolBash20250124 = validate459;
function validate459(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "bash_20250124")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "bash")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolTextEditor20241022 = validate462;
function validate462(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "text_editor_20241022")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "str_replace_editor")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolTextEditor20250124 = validate465;
function validate465(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "text_editor_20250124")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "str_replace_editor")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolTextEditor20250429 = validate468;
function validate468(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "text_editor_20250429")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "str_replace_based_edit_tool")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolTextEditor20250728 = validate471;
function validate471(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name" || key0 === "max_characters"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "text_editor_20250728")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "str_replace_based_edit_tool")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.max_characters !== void 0) {
                          let data9 = data.max_characters, _errs23 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs23 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMemoryTool20250818 = validate474;
function validate474(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "input_examples" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data7 = data.type, _errs19 = errors;
                      if (typeof data7 != "string" || data7 !== "memory_20250818")
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let data8 = data.name, _errs21 = errors;
                        if (typeof data8 != "string" || data8 !== "memory")
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolComputerUseBase = validate477;
function validate477(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.display_width_px === void 0 && (missing0 = "display_width_px") || data.display_height_px === void 0 && (missing0 = "display_height_px"))
        return !1;
      if (data.allowed_callers !== void 0) {
        let data0 = data.allowed_callers, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate288(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.defer_loading !== void 0) {
          let _errs4 = errors;
          if (typeof data.defer_loading != "boolean")
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.strict !== void 0) {
            let _errs6 = errors;
            if (typeof data.strict != "boolean")
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_control !== void 0) {
              let data4 = data.cache_control, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
              validate53(data4) || errors++;
              var _valid0 = _errs10 === errors;
              if (valid2 = valid2 || _valid0, !valid2) {
                let _errs11 = errors;
                data4 !== null && errors++;
                var _valid0 = _errs11 === errors;
                valid2 = valid2 || _valid0;
              }
              if (valid2)
                errors = _errs9;
              else
                return errors++, !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.input_examples !== void 0) {
                let data5 = data.input_examples, _errs13 = errors;
                if (errors === _errs13)
                  if (Array.isArray(data5)) {
                    var valid3 = !0;
                    let len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1], _errs15 = errors;
                      if (errors === _errs15 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                        return !1;
                      var valid3 = _errs15 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.display_width_px !== void 0) {
                  let data7 = data.display_width_px, _errs18 = errors;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) || errors === _errs18 && typeof data7 == "number" && (data7 < 1 || isNaN(data7)))
                    return !1;
                  var valid0 = _errs18 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.display_height_px !== void 0) {
                    let data8 = data.display_height_px, _errs20 = errors;
                    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs20 && typeof data8 == "number" && (data8 < 1 || isNaN(data8)))
                      return !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.display_number !== void 0) {
                      let data9 = data.display_number, _errs22 = errors;
                      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs22 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                        return !1;
                      var valid0 = _errs22 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolComputerUse20241022 = validate480, schema190 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, input_examples: { type: ["array"], items: { type: ["object"], additionalProperties: !0 } }, display_width_px: { type: ["integer"], minimum: 1 }, display_height_px: { type: ["integer"], minimum: 1 }, display_number: { type: ["integer", "null"], minimum: 0 }, type: { type: ["string"], const: "computer_20241022" }, name: { type: ["string"], const: "computer" } }, required: ["display_width_px", "display_height_px", "type", "name"], additionalProperties: !1 };
function validate480(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.display_width_px === void 0 && (missing0 = "display_width_px") || data.display_height_px === void 0 && (missing0 = "display_height_px") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema190.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.display_width_px !== void 0) {
                      let data7 = data.display_width_px, _errs19 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) || errors === _errs19 && typeof data7 == "number" && (data7 < 1 || isNaN(data7)))
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.display_height_px !== void 0) {
                        let data8 = data.display_height_px, _errs21 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs21 && typeof data8 == "number" && (data8 < 1 || isNaN(data8)))
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.display_number !== void 0) {
                          let data9 = data.display_number, _errs23 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs23 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data10 = data.type, _errs25 = errors;
                            if (typeof data10 != "string" || data10 !== "computer_20241022")
                              return !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.name !== void 0) {
                              let data11 = data.name, _errs27 = errors;
                              if (typeof data11 != "string" || data11 !== "computer")
                                return !1;
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolComputerUse20250124 = validate483, schema191 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, input_examples: { type: ["array"], items: { type: ["object"], additionalProperties: !0 } }, display_width_px: { type: ["integer"], minimum: 1 }, display_height_px: { type: ["integer"], minimum: 1 }, display_number: { type: ["integer", "null"], minimum: 0 }, type: { type: ["string"], const: "computer_20250124" }, name: { type: ["string"], const: "computer" } }, required: ["display_width_px", "display_height_px", "type", "name"], additionalProperties: !1 };
function validate483(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.display_width_px === void 0 && (missing0 = "display_width_px") || data.display_height_px === void 0 && (missing0 = "display_height_px") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema191.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.display_width_px !== void 0) {
                      let data7 = data.display_width_px, _errs19 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) || errors === _errs19 && typeof data7 == "number" && (data7 < 1 || isNaN(data7)))
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.display_height_px !== void 0) {
                        let data8 = data.display_height_px, _errs21 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs21 && typeof data8 == "number" && (data8 < 1 || isNaN(data8)))
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.display_number !== void 0) {
                          let data9 = data.display_number, _errs23 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs23 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data10 = data.type, _errs25 = errors;
                            if (typeof data10 != "string" || data10 !== "computer_20250124")
                              return !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.name !== void 0) {
                              let data11 = data.name, _errs27 = errors;
                              if (typeof data11 != "string" || data11 !== "computer")
                                return !1;
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolComputerUse20251124 = validate486, schema192 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, input_examples: { type: ["array"], items: { type: ["object"], additionalProperties: !0 } }, display_width_px: { type: ["integer"], minimum: 1 }, display_height_px: { type: ["integer"], minimum: 1 }, display_number: { type: ["integer", "null"], minimum: 0 }, type: { type: ["string"], const: "computer_20251124" }, name: { type: ["string"], const: "computer" }, enable_zoom: { type: ["boolean"] } }, required: ["display_width_px", "display_height_px", "type", "name"], additionalProperties: !1 };
function validate486(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.display_width_px === void 0 && (missing0 = "display_width_px") || data.display_height_px === void 0 && (missing0 = "display_height_px") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema192.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.input_examples !== void 0) {
                    let data5 = data.input_examples, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data5)) {
                        var valid3 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs16 = errors;
                          if (errors === _errs16 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                            return !1;
                          var valid3 = _errs16 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.display_width_px !== void 0) {
                      let data7 = data.display_width_px, _errs19 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) || errors === _errs19 && typeof data7 == "number" && (data7 < 1 || isNaN(data7)))
                        return !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.display_height_px !== void 0) {
                        let data8 = data.display_height_px, _errs21 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs21 && typeof data8 == "number" && (data8 < 1 || isNaN(data8)))
                          return !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.display_number !== void 0) {
                          let data9 = data.display_number, _errs23 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs23 && typeof data9 == "number" && (data9 < 0 || isNaN(data9)))
                            return !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data10 = data.type, _errs25 = errors;
                            if (typeof data10 != "string" || data10 !== "computer_20251124")
                              return !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.name !== void 0) {
                              let data11 = data.name, _errs27 = errors;
                              if (typeof data11 != "string" || data11 !== "computer")
                                return !1;
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.enable_zoom !== void 0) {
                                let _errs29 = errors;
                                if (typeof data.enable_zoom != "boolean")
                                  return !1;
                                var valid0 = _errs29 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolsetBase = validate489;
function validate489(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cache_control !== void 0) {
        let data0 = data.cache_control, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate53(data0) || errors++;
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs4 = errors;
          data0 !== null && errors++;
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (valid1)
          errors = _errs2;
        else
          return errors++, !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolsetMemberConfig = validate491;
function validate491(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "defer_loading"))
        return !1;
    if (_errs1 === errors) {
      if (data.enabled !== void 0) {
        let data0 = data.enabled, _errs2 = errors;
        if (typeof data0 != "boolean" && data0 !== null)
          return !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.defer_loading !== void 0) {
          let data1 = data.defer_loading, _errs4 = errors;
          if (typeof data1 != "boolean" && data1 !== null)
            return !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    }
  }
  return errors === 0;
}
var isComputerToolsetConfigs = validate492, schema195 = { type: ["object"], additionalProperties: !1, properties: { key: { $ref: "ToolsetMemberConfig" }, hold_key: { $ref: "ToolsetMemberConfig" }, type: { $ref: "ToolsetMemberConfig" }, cursor_position: { $ref: "ToolsetMemberConfig" }, mouse_move: { $ref: "ToolsetMemberConfig" }, left_mouse_down: { $ref: "ToolsetMemberConfig" }, left_mouse_up: { $ref: "ToolsetMemberConfig" }, left_click: { $ref: "ToolsetMemberConfig" }, left_click_drag: { $ref: "ToolsetMemberConfig" }, right_click: { $ref: "ToolsetMemberConfig" }, middle_click: { $ref: "ToolsetMemberConfig" }, double_click: { $ref: "ToolsetMemberConfig" }, triple_click: { $ref: "ToolsetMemberConfig" }, scroll: { $ref: "ToolsetMemberConfig" }, wait: { $ref: "ToolsetMemberConfig" }, screenshot: { $ref: "ToolsetMemberConfig" }, zoom: { $ref: "ToolsetMemberConfig" } } };
function validate492(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func4.call(schema195.properties, key0))
          return !1;
      if (_errs1 === errors) {
        if (data.key !== void 0) {
          let _errs2 = errors;
          validate491(data.key) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.hold_key !== void 0) {
            let _errs3 = errors;
            validate491(data.hold_key) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let _errs4 = errors;
              validate491(data.type) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cursor_position !== void 0) {
                let _errs5 = errors;
                validate491(data.cursor_position) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.mouse_move !== void 0) {
                  let _errs6 = errors;
                  validate491(data.mouse_move) || errors++;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.left_mouse_down !== void 0) {
                    let _errs7 = errors;
                    validate491(data.left_mouse_down) || errors++;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.left_mouse_up !== void 0) {
                      let _errs8 = errors;
                      validate491(data.left_mouse_up) || errors++;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.left_click !== void 0) {
                        let _errs9 = errors;
                        validate491(data.left_click) || errors++;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.left_click_drag !== void 0) {
                          let _errs10 = errors;
                          validate491(data.left_click_drag) || errors++;
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.right_click !== void 0) {
                            let _errs11 = errors;
                            validate491(data.right_click) || errors++;
                            var valid0 = _errs11 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.middle_click !== void 0) {
                              let _errs12 = errors;
                              validate491(data.middle_click) || errors++;
                              var valid0 = _errs12 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.double_click !== void 0) {
                                let _errs13 = errors;
                                validate491(data.double_click) || errors++;
                                var valid0 = _errs13 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.triple_click !== void 0) {
                                  let _errs14 = errors;
                                  validate491(data.triple_click) || errors++;
                                  var valid0 = _errs14 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.scroll !== void 0) {
                                    let _errs15 = errors;
                                    validate491(data.scroll) || errors++;
                                    var valid0 = _errs15 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.wait !== void 0) {
                                      let _errs16 = errors;
                                      validate491(data.wait) || errors++;
                                      var valid0 = _errs16 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.screenshot !== void 0) {
                                        let _errs17 = errors;
                                        validate491(data.screenshot) || errors++;
                                        var valid0 = _errs17 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.zoom !== void 0) {
                                          let _errs18 = errors;
                                          validate491(data.zoom) || errors++;
                                          var valid0 = _errs18 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isComputerToolset20260801 = validate510;
function validate510(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "cache_control" || key0 === "type" || key0 === "configs"))
            return !1;
        if (_errs1 === errors) {
          if (data.cache_control !== void 0) {
            let data0 = data.cache_control, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate53(data0) || errors++;
            var _valid0 = _errs4 === errors;
            if (valid1 = valid1 || _valid0, !valid1) {
              let _errs5 = errors;
              data0 !== null && errors++;
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
            }
            if (valid1)
              errors = _errs3;
            else
              return errors++, !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs7 = errors;
              if (typeof data1 != "string" || data1 !== "computer_toolset_20260801")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.configs !== void 0) {
                let data2 = data.configs, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                validate492(data2) || errors++;
                var _valid1 = _errs11 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs12 = errors;
                  data2 !== null && errors++;
                  var _valid1 = _errs12 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserToolsetConfigs = validate513, schema197 = { type: ["object"], additionalProperties: !1, properties: { navigate: { $ref: "ToolsetMemberConfig" }, list_tabs: { $ref: "ToolsetMemberConfig" }, new_tab: { $ref: "ToolsetMemberConfig" }, switch_tab: { $ref: "ToolsetMemberConfig" }, close_tab: { $ref: "ToolsetMemberConfig" }, read_page: { $ref: "ToolsetMemberConfig" }, get_page_text: { $ref: "ToolsetMemberConfig" }, read_console: { $ref: "ToolsetMemberConfig" }, read_network: { $ref: "ToolsetMemberConfig" }, find: { $ref: "ToolsetMemberConfig" }, form_input: { $ref: "ToolsetMemberConfig" }, file_upload: { $ref: "ToolsetMemberConfig" }, scroll_to: { $ref: "ToolsetMemberConfig" }, screenshot: { $ref: "ToolsetMemberConfig" }, zoom: { $ref: "ToolsetMemberConfig" }, left_click: { $ref: "ToolsetMemberConfig" }, right_click: { $ref: "ToolsetMemberConfig" }, middle_click: { $ref: "ToolsetMemberConfig" }, double_click: { $ref: "ToolsetMemberConfig" }, triple_click: { $ref: "ToolsetMemberConfig" }, hover: { $ref: "ToolsetMemberConfig" }, left_click_drag: { $ref: "ToolsetMemberConfig" }, left_mouse_down: { $ref: "ToolsetMemberConfig" }, left_mouse_up: { $ref: "ToolsetMemberConfig" }, mouse_move: { $ref: "ToolsetMemberConfig" }, scroll: { $ref: "ToolsetMemberConfig" }, type: { $ref: "ToolsetMemberConfig" }, key: { $ref: "ToolsetMemberConfig" }, hold_key: { $ref: "ToolsetMemberConfig" }, wait: { $ref: "ToolsetMemberConfig" }, javascript_exec: { $ref: "ToolsetMemberConfig" } } };
function validate513(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func4.call(schema197.properties, key0))
          return !1;
      if (_errs1 === errors) {
        if (data.navigate !== void 0) {
          let _errs2 = errors;
          validate491(data.navigate) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.list_tabs !== void 0) {
            let _errs3 = errors;
            validate491(data.list_tabs) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.new_tab !== void 0) {
              let _errs4 = errors;
              validate491(data.new_tab) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.switch_tab !== void 0) {
                let _errs5 = errors;
                validate491(data.switch_tab) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.close_tab !== void 0) {
                  let _errs6 = errors;
                  validate491(data.close_tab) || errors++;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.read_page !== void 0) {
                    let _errs7 = errors;
                    validate491(data.read_page) || errors++;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.get_page_text !== void 0) {
                      let _errs8 = errors;
                      validate491(data.get_page_text) || errors++;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.read_console !== void 0) {
                        let _errs9 = errors;
                        validate491(data.read_console) || errors++;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.read_network !== void 0) {
                          let _errs10 = errors;
                          validate491(data.read_network) || errors++;
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.find !== void 0) {
                            let _errs11 = errors;
                            validate491(data.find) || errors++;
                            var valid0 = _errs11 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.form_input !== void 0) {
                              let _errs12 = errors;
                              validate491(data.form_input) || errors++;
                              var valid0 = _errs12 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.file_upload !== void 0) {
                                let _errs13 = errors;
                                validate491(data.file_upload) || errors++;
                                var valid0 = _errs13 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.scroll_to !== void 0) {
                                  let _errs14 = errors;
                                  validate491(data.scroll_to) || errors++;
                                  var valid0 = _errs14 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.screenshot !== void 0) {
                                    let _errs15 = errors;
                                    validate491(data.screenshot) || errors++;
                                    var valid0 = _errs15 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.zoom !== void 0) {
                                      let _errs16 = errors;
                                      validate491(data.zoom) || errors++;
                                      var valid0 = _errs16 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.left_click !== void 0) {
                                        let _errs17 = errors;
                                        validate491(data.left_click) || errors++;
                                        var valid0 = _errs17 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.right_click !== void 0) {
                                          let _errs18 = errors;
                                          validate491(data.right_click) || errors++;
                                          var valid0 = _errs18 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.middle_click !== void 0) {
                                            let _errs19 = errors;
                                            validate491(data.middle_click) || errors++;
                                            var valid0 = _errs19 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.double_click !== void 0) {
                                              let _errs20 = errors;
                                              validate491(data.double_click) || errors++;
                                              var valid0 = _errs20 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.triple_click !== void 0) {
                                                let _errs21 = errors;
                                                validate491(data.triple_click) || errors++;
                                                var valid0 = _errs21 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.hover !== void 0) {
                                                  let _errs22 = errors;
                                                  validate491(data.hover) || errors++;
                                                  var valid0 = _errs22 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.left_click_drag !== void 0) {
                                                    let _errs23 = errors;
                                                    validate491(data.left_click_drag) || errors++;
                                                    var valid0 = _errs23 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.left_mouse_down !== void 0) {
                                                      let _errs24 = errors;
                                                      validate491(data.left_mouse_down) || errors++;
                                                      var valid0 = _errs24 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.left_mouse_up !== void 0) {
                                                        let _errs25 = errors;
                                                        validate491(data.left_mouse_up) || errors++;
                                                        var valid0 = _errs25 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.mouse_move !== void 0) {
                                                          let _errs26 = errors;
                                                          validate491(data.mouse_move) || errors++;
                                                          var valid0 = _errs26 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.scroll !== void 0) {
                                                            let _errs27 = errors;
                                                            validate491(data.scroll) || errors++;
                                                            var valid0 = _errs27 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.type !== void 0) {
                                                              let _errs28 = errors;
                                                              validate491(data.type) || errors++;
                                                              var valid0 = _errs28 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.key !== void 0) {
                                                                let _errs29 = errors;
                                                                validate491(data.key) || errors++;
                                                                var valid0 = _errs29 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.hold_key !== void 0) {
                                                                  let _errs30 = errors;
                                                                  validate491(data.hold_key) || errors++;
                                                                  var valid0 = _errs30 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.wait !== void 0) {
                                                                    let _errs31 = errors;
                                                                    validate491(data.wait) || errors++;
                                                                    var valid0 = _errs31 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0)
                                                                    if (data.javascript_exec !== void 0) {
                                                                      let _errs32 = errors;
                                                                      validate491(data.javascript_exec) || errors++;
                                                                      var valid0 = _errs32 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBrowserToolset20260801 = validate545;
function validate545(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "cache_control" || key0 === "type" || key0 === "configs"))
            return !1;
        if (_errs1 === errors) {
          if (data.cache_control !== void 0) {
            let data0 = data.cache_control, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate53(data0) || errors++;
            var _valid0 = _errs4 === errors;
            if (valid1 = valid1 || _valid0, !valid1) {
              let _errs5 = errors;
              data0 !== null && errors++;
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
            }
            if (valid1)
              errors = _errs3;
            else
              return errors++, !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs7 = errors;
              if (typeof data1 != "string" || data1 !== "browser_toolset_20260801")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.configs !== void 0) {
                let data2 = data.configs, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                validate513(data2) || errors++;
                var _valid1 = _errs11 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs12 = errors;
                  data2 !== null && errors++;
                  var _valid1 = _errs12 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolBm25 = validate548;
function validate548(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || !(data5 === "tool_search_tool_bm25_20251119" || data5 === "tool_search_tool_bm25"))
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "tool_search_tool_bm25")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolRegex = validate551;
function validate551(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "allowed_callers" || key0 === "defer_loading" || key0 === "strict" || key0 === "cache_control" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || !(data5 === "tool_search_tool_regex_20251119" || data5 === "tool_search_tool_regex"))
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "tool_search_tool_regex")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorTool20260301 = validate554, schema201 = { type: ["object"], properties: { allowed_callers: { type: ["array"], items: { $ref: "AllowedCaller" } }, defer_loading: { type: ["boolean"] }, strict: { type: ["boolean"] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, type: { type: ["string"], const: "advisor_20260301" }, name: { type: ["string"], const: "advisor" }, model: { $ref: "Model" }, caching: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, max_tokens: { type: ["integer", "null"], minimum: 1 }, max_uses: { type: ["integer", "null"], minimum: 1 } }, required: ["type", "name", "model"], additionalProperties: !1 };
function validate554(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.model === void 0 && (missing0 = "model"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema201.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.allowed_callers !== void 0) {
            let data0 = data.allowed_callers, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate288(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.defer_loading !== void 0) {
              let _errs5 = errors;
              if (typeof data.defer_loading != "boolean")
                return !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.strict !== void 0) {
                let _errs7 = errors;
                if (typeof data.strict != "boolean")
                  return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data4 = data.cache_control, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                  validate53(data4) || errors++;
                  var _valid0 = _errs11 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs12 = errors;
                    data4 !== null && errors++;
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (valid2)
                    errors = _errs10;
                  else
                    return errors++, !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let data5 = data.type, _errs14 = errors;
                    if (typeof data5 != "string" || data5 !== "advisor_20260301")
                      return !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.name !== void 0) {
                      let data6 = data.name, _errs16 = errors;
                      if (typeof data6 != "string" || data6 !== "advisor")
                        return !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.model !== void 0) {
                        let _errs18 = errors;
                        validate52(data.model) || errors++;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.caching !== void 0) {
                          let data8 = data.caching, _errs19 = errors, _errs20 = errors, valid3 = !1, _errs21 = errors;
                          validate53(data8) || errors++;
                          var _valid1 = _errs21 === errors;
                          if (valid3 = valid3 || _valid1, !valid3) {
                            let _errs22 = errors;
                            data8 !== null && errors++;
                            var _valid1 = _errs22 === errors;
                            valid3 = valid3 || _valid1;
                          }
                          if (valid3)
                            errors = _errs20;
                          else
                            return errors++, !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.max_tokens !== void 0) {
                            let data9 = data.max_tokens, _errs24 = errors;
                            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null || errors === _errs24 && typeof data9 == "number" && (data9 < 1 || isNaN(data9)))
                              return !1;
                            var valid0 = _errs24 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.max_uses !== void 0) {
                              let data10 = data.max_uses, _errs26 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)) && data10 !== null || errors === _errs26 && typeof data10 == "number" && (data10 < 1 || isNaN(data10)))
                                return !1;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolDefaultConfig = validate559;
function validate559(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "enabled" || key0 === "defer_loading"))
          return !1;
      if (_errs1 === errors) {
        if (data.enabled !== void 0) {
          let _errs2 = errors;
          if (typeof data.enabled != "boolean")
            return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.defer_loading !== void 0) {
            let _errs4 = errors;
            if (typeof data.defer_loading != "boolean")
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolConfig = validate560;
function validate560(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "enabled" || key0 === "defer_loading"))
          return !1;
      if (_errs1 === errors) {
        if (data.enabled !== void 0) {
          let _errs2 = errors;
          if (typeof data.enabled != "boolean")
            return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.defer_loading !== void 0) {
            let _errs4 = errors;
            if (typeof data.defer_loading != "boolean")
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolset = validate561;
function validate561(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.mcp_server_name === void 0 && (missing0 = "mcp_server_name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "mcp_server_name" || key0 === "default_config" || key0 === "configs" || key0 === "tools" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "mcp_toolset")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mcp_server_name !== void 0) {
              let _errs4 = errors;
              if (typeof data.mcp_server_name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.default_config !== void 0) {
                let _errs6 = errors;
                validate559(data.default_config) || errors++;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.configs !== void 0) {
                  let data3 = data.configs, _errs7 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null)
                    return !1;
                  if (errors === _errs7 && data3 && typeof data3 == "object" && !Array.isArray(data3))
                    for (let key1 in data3) {
                      let _errs10 = errors;
                      validate560(data3[key1]) || errors++;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tools !== void 0) {
                    let data5 = data.tools, _errs11 = errors;
                    if (!Array.isArray(data5) && data5 !== null)
                      return !1;
                    if (errors === _errs11 && Array.isArray(data5)) {
                      var valid2 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs13 = errors;
                        validate279(data5[i0]) || errors++;
                        var valid2 = _errs13 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data7 = data.cache_control, _errs14 = errors, _errs15 = errors, valid3 = !1, _errs16 = errors;
                      validate53(data7) || errors++;
                      var _valid0 = _errs16 === errors;
                      if (valid3 = valid3 || _valid0, !valid3) {
                        let _errs17 = errors;
                        data7 !== null && errors++;
                        var _valid0 = _errs17 === errors;
                        valid3 = valid3 || _valid0;
                      }
                      if (valid3)
                        errors = _errs15;
                      else
                        return errors++, !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBuiltInTool = validate566;
function validate566(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "web_search_20250305")
            validate385(data) || errors++;
          else if (tag0 === "web_search_20260209")
            validate389(data) || errors++;
          else if (tag0 === "web_search_20260318")
            validate394(data) || errors++;
          else if (tag0 === "web_fetch_20250910")
            validate423(data) || errors++;
          else if (tag0 === "web_fetch_20260209")
            validate428(data) || errors++;
          else if (tag0 === "web_fetch_20260309")
            validate433(data) || errors++;
          else if (tag0 === "web_fetch_20260318")
            validate438(data) || errors++;
          else if (tag0 === "code_execution_20250522")
            validate444(data) || errors++;
          else if (tag0 === "code_execution_20250825")
            validate447(data) || errors++;
          else if (tag0 === "code_execution_20260120")
            validate450(data) || errors++;
          else if (tag0 === "code_execution_20260521")
            validate453(data) || errors++;
          else if (tag0 === "bash_20241022")
            validate456(data) || errors++;
          else if (tag0 === "bash_20250124")
            validate459(data) || errors++;
          else if (tag0 === "text_editor_20241022")
            validate462(data) || errors++;
          else if (tag0 === "text_editor_20250124")
            validate465(data) || errors++;
          else if (tag0 === "text_editor_20250429")
            validate468(data) || errors++;
          else if (tag0 === "text_editor_20250728")
            validate471(data) || errors++;
          else if (tag0 === "memory_20250818")
            validate474(data) || errors++;
          else if (tag0 === "computer_20241022")
            validate480(data) || errors++;
          else if (tag0 === "computer_20250124")
            validate483(data) || errors++;
          else if (tag0 === "computer_20251124")
            validate486(data) || errors++;
          else if (tag0 === "computer_toolset_20260801")
            validate510(data) || errors++;
          else if (tag0 === "browser_toolset_20260801")
            validate545(data) || errors++;
          else if (tag0 === "tool_search_tool_bm25_20251119")
            validate548(data) || errors++;
          else if (tag0 === "tool_search_tool_bm25")
            validate548(data) || errors++;
          else if (tag0 === "tool_search_tool_regex_20251119")
            validate551(data) || errors++;
          else if (tag0 === "tool_search_tool_regex")
            validate551(data) || errors++;
          else if (tag0 === "advisor_20260301")
            validate554(data) || errors++;
          else if (tag0 === "mcp_toolset")
            validate561(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUnion = validate596;
function validate596(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate373(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate566(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isToolChangeToolDefinitionParam = validate599;
function validate599(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.definition === void 0 && (missing0 = "definition"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "definition"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_definition")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.definition !== void 0) {
              let _errs4 = errors;
              validate596(data.definition) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAddedToolParam = validate601;
function validate601(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_reference")
            validate285(data) || errors++;
          else if (tag0 === "mcp_tool_reference")
            validate286(data) || errors++;
          else if (tag0 === "mcp_toolset_reference")
            validate287(data) || errors++;
          else if (tag0 === "tool_definition")
            validate599(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolAdditionBlockParam = validate606;
function validate606(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool === void 0 && (missing0 = "tool"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_addition")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool !== void 0) {
              let _errs4 = errors;
              validate601(data.tool) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs7 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs8 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs6;
                else
                  return errors++, !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isRemovedToolParam = validate609;
function validate609(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_reference")
            validate285(data) || errors++;
          else if (tag0 === "mcp_tool_reference")
            validate286(data) || errors++;
          else if (tag0 === "mcp_toolset_reference")
            validate287(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolRemovalBlockParam = validate613;
function validate613(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool === void 0 && (missing0 = "tool"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "tool" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_removal")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool !== void 0) {
              let _errs4 = errors;
              validate609(data.tool) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_control !== void 0) {
                let data2 = data.cache_control, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
                validate53(data2) || errors++;
                var _valid0 = _errs7 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs8 = errors;
                  data2 !== null && errors++;
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs6;
                else
                  return errors++, !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChangeBlockParam = validate616;
function validate616(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_addition")
            validate606(data) || errors++;
          else if (tag0 === "tool_removal")
            validate613(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCompactionBlockParam = validate619;
function validate619(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "content" || key0 === "encrypted_content" || key0 === "signature" || key0 === "tool_changes" || key0 === "cache_control"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "compaction")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data1 = data.content, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.encrypted_content !== void 0) {
                let data2 = data.encrypted_content, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.signature !== void 0) {
                  let data3 = data.signature, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tool_changes !== void 0) {
                    let data4 = data.tool_changes, _errs10 = errors;
                    if (!Array.isArray(data4) && data4 !== null)
                      return !1;
                    if (errors === _errs10 && Array.isArray(data4)) {
                      var valid1 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs12 = errors;
                        validate616(data4[i0]) || errors++;
                        var valid1 = _errs12 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.cache_control !== void 0) {
                      let data6 = data.cache_control, _errs13 = errors, _errs14 = errors, valid2 = !1, _errs15 = errors;
                      validate53(data6) || errors++;
                      var _valid0 = _errs15 === errors;
                      if (valid2 = valid2 || _valid0, !valid2) {
                        let _errs16 = errors;
                        data6 !== null && errors++;
                        var _valid0 = _errs16 === errors;
                        valid2 = valid2 || _valid0;
                      }
                      if (valid2)
                        errors = _errs14;
                      else
                        return errors++, !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackInfoParam = validate622;
function validate622(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "model")
            return !1;
        _errs1 === errors && data.model !== void 0 && (validate52(data.model) || errors++);
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackBlockParam = validate624;
function validate624(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "from" || key0 === "to" || key0 === "trigger"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "fallback")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.from !== void 0) {
              let _errs4 = errors;
              validate622(data.from) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.to !== void 0) {
                let _errs5 = errors;
                validate622(data.to) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.trigger !== void 0) {
                  let data3 = data.trigger, _errs6 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null)
                    return !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockParam = validate627;
function validate627(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text")
            validate71(data) || errors++;
          else if (tag0 === "image")
            validate82(data) || errors++;
          else if (tag0 === "document")
            validate102(data) || errors++;
          else if (tag0 === "search_result")
            validate106(data) || errors++;
          else if (tag0 === "thinking")
            validate110(data) || errors++;
          else if (tag0 === "redacted_thinking")
            validate111(data) || errors++;
          else if (tag0 === "tool_use")
            validate120(data) || errors++;
          else if (tag0 === "tool_result")
            validate148(data) || errors++;
          else if (tag0 === "server_tool_use")
            validate154(data) || errors++;
          else if (tag0 === "web_search_tool_result")
            validate171(data) || errors++;
          else if (tag0 === "web_fetch_tool_result")
            validate185(data) || errors++;
          else if (tag0 === "code_execution_tool_result")
            validate205(data) || errors++;
          else if (tag0 === "bash_code_execution_tool_result")
            validate220(data) || errors++;
          else if (tag0 === "text_editor_code_execution_tool_result")
            validate239(data) || errors++;
          else if (tag0 === "tool_search_tool_result")
            validate252(data) || errors++;
          else if (tag0 === "advisor_tool_result")
            validate269(data) || errors++;
          else if (tag0 === "mcp_tool_use")
            validate273(data) || errors++;
          else if (tag0 === "mcp_tool_result")
            validate275(data) || errors++;
          else if (tag0 === "mcp_tool_listing")
            validate280(data) || errors++;
          else if (tag0 === "container_upload")
            validate283(data) || errors++;
          else if (tag0 === "compaction")
            validate619(data) || errors++;
          else if (tag0 === "fallback")
            validate624(data) || errors++;
          else if (tag0 === "tool_addition")
            validate606(data) || errors++;
          else if (tag0 === "tool_removal")
            validate613(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageContentParam = validate652;
function validate652(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (errors === _errs3)
      if (Array.isArray(data)) {
        var valid1 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs5 = errors;
          validate627(data[i0]) || errors++;
          var valid1 = _errs5 === errors;
          if (!valid1)
            break;
        }
      } else
        errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isMessageParam = validate654;
function validate654(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "role" || key0 === "content"))
            return !1;
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role, _errs2 = errors;
            if (typeof data0 != "string" || !(data0 === "user" || data0 === "assistant"))
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.content !== void 0) {
              let _errs4 = errors;
              validate652(data.content) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isSystemPrompt = validate656;
function validate656(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (errors === _errs3)
      if (Array.isArray(data)) {
        var valid1 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs5 = errors;
          validate71(data[i0]) || errors++;
          var valid1 = _errs5 === errors;
          if (!valid1)
            break;
        }
      } else
        errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isToolChoiceBase = validate658;
function validate658(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.disable_parallel_tool_use !== void 0) {
        let data0 = data.disable_parallel_tool_use;
        if (typeof data0 != "boolean" && data0 !== null)
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChoiceAuto = validate659;
function validate659(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "disable_parallel_tool_use" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.disable_parallel_tool_use !== void 0) {
            let data0 = data.disable_parallel_tool_use, _errs2 = errors;
            if (typeof data0 != "boolean" && data0 !== null)
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "auto")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChoiceAny = validate660;
function validate660(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "disable_parallel_tool_use" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.disable_parallel_tool_use !== void 0) {
            let data0 = data.disable_parallel_tool_use, _errs2 = errors;
            if (typeof data0 != "boolean" && data0 !== null)
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "any")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChoiceTool = validate661;
function validate661(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "disable_parallel_tool_use" || key0 === "type" || key0 === "name"))
            return !1;
        if (_errs1 === errors) {
          if (data.disable_parallel_tool_use !== void 0) {
            let data0 = data.disable_parallel_tool_use, _errs2 = errors;
            if (typeof data0 != "boolean" && data0 !== null)
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs4 = errors;
              if (typeof data1 != "string" || data1 !== "tool")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChoiceNone = validate662;
function validate662(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "none")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChoice = validate663;
function validate663(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "auto")
            validate659(data) || errors++;
          else if (tag0 === "any")
            validate660(data) || errors++;
          else if (tag0 === "tool")
            validate661(data) || errors++;
          else if (tag0 === "none")
            validate662(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingBlockBinding = validate668;
function validate668(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "prefix_mismatch_behavior")
          return !1;
      if (_errs1 === errors && data.prefix_mismatch_behavior !== void 0) {
        let data0 = data.prefix_mismatch_behavior;
        if (typeof data0 != "string" && data0 !== null || !(data0 === "error" || data0 === "drop_block" || data0 === null))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigBase = validate669;
function validate669(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.display !== void 0) {
        let data0 = data.display, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null || !(data0 === "summarized" || data0 === "omitted" || data0 === "updates" || data0 === null))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.block_binding !== void 0) {
          let data1 = data.block_binding, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate668(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigEnabled = validate671;
function validate671(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.budget_tokens === void 0 && (missing0 = "budget_tokens"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "display" || key0 === "block_binding" || key0 === "type" || key0 === "budget_tokens"))
            return !1;
        if (_errs1 === errors) {
          if (data.display !== void 0) {
            let data0 = data.display, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null || !(data0 === "summarized" || data0 === "omitted" || data0 === "updates" || data0 === null))
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.block_binding !== void 0) {
              let data1 = data.block_binding, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate668(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "enabled")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.budget_tokens !== void 0) {
                  let data3 = data.budget_tokens, _errs11 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs11 && typeof data3 == "number" && (data3 < 1024 || isNaN(data3)))
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigDisabled = validate673;
function validate673(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "disabled")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigAdaptive = validate674;
function validate674(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "display" || key0 === "block_binding" || key0 === "type"))
            return !1;
        if (_errs1 === errors) {
          if (data.display !== void 0) {
            let data0 = data.display, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null || !(data0 === "summarized" || data0 === "omitted" || data0 === "updates" || data0 === null))
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.block_binding !== void 0) {
              let data1 = data.block_binding, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate668(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.type !== void 0) {
                let data2 = data.type, _errs9 = errors;
                if (typeof data2 != "string" || data2 !== "adaptive")
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigBetweenTools = validate676;
function validate676(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "between_tools")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingConfigParam = validate677;
function validate677(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "enabled")
            validate671(data) || errors++;
          else if (tag0 === "disabled")
            validate673(data) || errors++;
          else if (tag0 === "adaptive")
            validate674(data) || errors++;
          else if (tag0 === "between_tools")
            validate676(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isEffort = validate682;
function validate682(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "low" || data === "medium" || data === "high" || data === "xhigh" || data === "max") ? !1 : errors === 0;
}
var isJSONOutputFormat = validate683;
function validate683(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.schema === void 0 && (missing0 = "schema"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "schema"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "json_schema")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.schema !== void 0) {
              let _errs4 = errors;
              validate295(data.schema) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTokenTaskBudget = validate685;
function validate685(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.total === void 0 && (missing0 = "total"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "total" || key0 === "remaining"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tokens")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.total !== void 0) {
              let data1 = data.total, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.remaining !== void 0) {
                let data2 = data.remaining, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs6 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isOutputConfig = validate686;
function validate686(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "effort" || key0 === "format" || key0 === "task_budget"))
          return !1;
      if (_errs1 === errors) {
        if (data.effort !== void 0) {
          let data0 = data.effort, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
          validate682(data0) || errors++;
          var _valid0 = _errs4 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs5 = errors;
            data0 !== null && errors++;
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs3;
          else
            return errors++, !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.format !== void 0) {
            let data1 = data.format, _errs7 = errors, _errs8 = errors, valid2 = !1, _errs9 = errors;
            validate683(data1) || errors++;
            var _valid1 = _errs9 === errors;
            if (valid2 = valid2 || _valid1, !valid2) {
              let _errs10 = errors;
              data1 !== null && errors++;
              var _valid1 = _errs10 === errors;
              valid2 = valid2 || _valid1;
            }
            if (valid2)
              errors = _errs8;
            else
              return errors++, !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.task_budget !== void 0) {
              let data2 = data.task_budget, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
              validate685(data2) || errors++;
              var _valid2 = _errs14 === errors;
              if (valid3 = valid3 || _valid2, !valid3) {
                let _errs15 = errors;
                data2 !== null && errors++;
                var _valid2 = _errs15 === errors;
                valid3 = valid3 || _valid2;
              }
              if (valid3)
                errors = _errs13;
              else
                return errors++, !1;
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isRequestMCPServerToolConfiguration = validate690;
function validate690(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "enabled" || key0 === "allowed_tools"))
          return !1;
      if (_errs1 === errors) {
        if (data.enabled !== void 0) {
          let data0 = data.enabled, _errs2 = errors;
          if (typeof data0 != "boolean" && data0 !== null)
            return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.allowed_tools !== void 0) {
            let data1 = data.allowed_tools, _errs4 = errors;
            if (!Array.isArray(data1) && data1 !== null)
              return !1;
            if (errors === _errs4 && Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs6 = errors;
                if (typeof data1[i0] != "string")
                  return !1;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isRequestMCPServerURLDefinition = validate691;
function validate691(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.url === void 0 && (missing0 = "url"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "name" || key0 === "url" || key0 === "authorization_token" || key0 === "tool_configuration"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "url")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.url !== void 0) {
                let data2 = data.url, _errs6 = errors;
                if (errors === _errs6 && errors === _errs6)
                  if (typeof data2 == "string") {
                    if (!formats0.test(data2))
                      return !1;
                  } else
                    return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.authorization_token !== void 0) {
                  let data3 = data.authorization_token, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.tool_configuration !== void 0) {
                    let data4 = data.tool_configuration, _errs10 = errors, _errs11 = errors, valid1 = !1, _errs12 = errors;
                    validate690(data4) || errors++;
                    var _valid0 = _errs12 === errors;
                    if (valid1 = valid1 || _valid0, !valid1) {
                      let _errs13 = errors;
                      data4 !== null && errors++;
                      var _valid0 = _errs13 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (valid1)
                      errors = _errs11;
                    else
                      return errors++, !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isInputTokensTrigger = validate693;
function validate693(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "value"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "input_tokens")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUsesTrigger = validate694;
function validate694(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "value"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_uses")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementTrigger = validate695;
function validate695(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "input_tokens")
            validate693(data) || errors++;
          else if (tag0 === "tool_uses")
            validate694(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUsesKeep = validate698;
function validate698(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "value"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "tool_uses")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isInputTokensClearAtLeast = validate699;
function validate699(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "value"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "input_tokens")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isClearToolUses20250919Edit = validate700;
function validate700(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "trigger" || key0 === "keep" || key0 === "clear_at_least" || key0 === "exclude_tools" || key0 === "clear_tool_inputs"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "clear_tool_uses_20250919")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.trigger !== void 0) {
              let data1 = data.trigger, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate695(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.keep !== void 0) {
                let data2 = data.keep, _errs9 = errors, _errs10 = errors, valid2 = !1, _errs11 = errors;
                validate698(data2) || errors++;
                var _valid1 = _errs11 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs12 = errors;
                  data2 !== null && errors++;
                  var _valid1 = _errs12 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.clear_at_least !== void 0) {
                  let data3 = data.clear_at_least, _errs14 = errors, _errs15 = errors, valid3 = !1, _errs16 = errors;
                  validate699(data3) || errors++;
                  var _valid2 = _errs16 === errors;
                  if (valid3 = valid3 || _valid2, !valid3) {
                    let _errs17 = errors;
                    data3 !== null && errors++;
                    var _valid2 = _errs17 === errors;
                    valid3 = valid3 || _valid2;
                  }
                  if (valid3)
                    errors = _errs15;
                  else
                    return errors++, !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.exclude_tools !== void 0) {
                    let data4 = data.exclude_tools, _errs19 = errors;
                    if (!Array.isArray(data4) && data4 !== null)
                      return !1;
                    if (errors === _errs19 && Array.isArray(data4)) {
                      var valid4 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs21 = errors;
                        if (typeof data4[i0] != "string")
                          return !1;
                        var valid4 = _errs21 === errors;
                        if (!valid4)
                          break;
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.clear_tool_inputs !== void 0) {
                      let data6 = data.clear_tool_inputs, _errs23 = errors, _errs24 = errors, valid5 = !1, _errs25 = errors;
                      typeof data6 != "boolean" && errors++;
                      var _valid3 = _errs25 === errors;
                      if (valid5 = valid5 || _valid3, !valid5) {
                        let _errs27 = errors;
                        if (errors === _errs27)
                          if (Array.isArray(data6)) {
                            var valid6 = !0;
                            let len1 = data6.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs29 = errors;
                              typeof data6[i1] != "string" && errors++;
                              var valid6 = _errs29 === errors;
                              if (!valid6)
                                break;
                            }
                          } else
                            errors++;
                        var _valid3 = _errs27 === errors;
                        if (valid5 = valid5 || _valid3, !valid5) {
                          let _errs31 = errors;
                          data6 !== null && errors++;
                          var _valid3 = _errs31 === errors;
                          valid5 = valid5 || _valid3;
                        }
                      }
                      if (valid5)
                        errors = _errs24;
                      else
                        return errors++, !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingTurns = validate704;
function validate704(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "value"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "thinking_turns")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAllThinkingTurns = validate705;
function validate705(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "all")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingTurnsKeep = validate706;
function validate706(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "thinking_turns")
            validate704(data) || errors++;
          else if (tag0 === "all")
            validate705(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isClearThinking20251015Edit = validate709;
function validate709(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "keep"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "clear_thinking_20251015")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.keep !== void 0) {
              let data1 = data.keep, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate706(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                typeof data1 != "string" && errors++, data1 !== "all" && errors++;
                var _valid0 = _errs7 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs9 = errors;
                  data1 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCompact20260112Edit = validate711;
function validate711(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "trigger" || key0 === "instructions" || key0 === "pause_after_compaction"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "compact_20260112")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.trigger !== void 0) {
              let data1 = data.trigger, _errs4 = errors, _errs5 = errors, valid1 = !1, _errs6 = errors;
              validate693(data1) || errors++;
              var _valid0 = _errs6 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs7 = errors;
                data1 !== null && errors++;
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs5;
              else
                return errors++, !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instructions !== void 0) {
                let data2 = data.instructions, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.pause_after_compaction !== void 0) {
                  let data3 = data.pause_after_compaction, _errs11 = errors;
                  if (typeof data3 != "boolean" && data3 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementEdit = validate713;
function validate713(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "clear_tool_uses_20250919")
            validate700(data) || errors++;
          else if (tag0 === "clear_thinking_20251015")
            validate709(data) || errors++;
          else if (tag0 === "compact_20260112")
            validate711(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementConfig = validate717;
function validate717(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "edits")
          return !1;
      if (_errs1 === errors && data.edits !== void 0) {
        let data0 = data.edits, _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null)
          return !1;
        if (errors === _errs2 && Array.isArray(data0)) {
          var valid1 = !0;
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let _errs4 = errors;
            validate713(data0[i0]) || errors++;
            var valid1 = _errs4 === errors;
            if (!valid1)
              break;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCompactionConfig = validate719;
function validate719(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "instructions"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "summarize")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.instructions !== void 0) {
              let data1 = data.instructions, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBillingPolicy = validate720;
function validate720(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "bill_to"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "billing_policy")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.bill_to !== void 0) {
              let data1 = data.bill_to, _errs4 = errors;
              if (typeof data1 != "string" || !(data1 === "self" || data1 === "user_profile"))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageRequestBase = validate721;
function validate721(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages"))
        return !1;
      if (data.model !== void 0) {
        let _errs1 = errors;
        validate52(data.model) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.messages !== void 0) {
          let data1 = data.messages, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              if (data1.length > 1e5)
                return !1;
              {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate654(data1[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.system !== void 0) {
            let data3 = data.system, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
            validate656(data3) || errors++;
            var _valid0 = _errs7 === errors;
            if (valid2 = valid2 || _valid0, !valid2) {
              let _errs8 = errors;
              data3 !== null && errors++;
              var _valid0 = _errs8 === errors;
              valid2 = valid2 || _valid0;
            }
            if (valid2)
              errors = _errs6;
            else
              return errors++, !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tools !== void 0) {
              let data4 = data.tools, _errs10 = errors;
              if (!Array.isArray(data4) && data4 !== null)
                return !1;
              if (errors === _errs10 && Array.isArray(data4)) {
                var valid3 = !0;
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let _errs12 = errors;
                  validate596(data4[i1]) || errors++;
                  var valid3 = _errs12 === errors;
                  if (!valid3)
                    break;
                }
              }
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tool_choice !== void 0) {
                let data6 = data.tool_choice, _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
                validate663(data6) || errors++;
                var _valid1 = _errs15 === errors;
                if (valid4 = valid4 || _valid1, !valid4) {
                  let _errs16 = errors;
                  data6 !== null && errors++;
                  var _valid1 = _errs16 === errors;
                  valid4 = valid4 || _valid1;
                }
                if (valid4)
                  errors = _errs14;
                else
                  return errors++, !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.thinking !== void 0) {
                  let data7 = data.thinking, _errs18 = errors, _errs19 = errors, valid5 = !1, _errs20 = errors;
                  validate677(data7) || errors++;
                  var _valid2 = _errs20 === errors;
                  if (valid5 = valid5 || _valid2, !valid5) {
                    let _errs21 = errors;
                    data7 !== null && errors++;
                    var _valid2 = _errs21 === errors;
                    valid5 = valid5 || _valid2;
                  }
                  if (valid5)
                    errors = _errs19;
                  else
                    return errors++, !1;
                  var valid0 = _errs18 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.output_config !== void 0) {
                    let data8 = data.output_config, _errs23 = errors, _errs24 = errors, valid6 = !1, _errs25 = errors;
                    validate686(data8) || errors++;
                    var _valid3 = _errs25 === errors;
                    if (valid6 = valid6 || _valid3, !valid6) {
                      let _errs26 = errors;
                      data8 !== null && errors++;
                      var _valid3 = _errs26 === errors;
                      valid6 = valid6 || _valid3;
                    }
                    if (valid6)
                      errors = _errs24;
                    else
                      return errors++, !1;
                    var valid0 = _errs23 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.output_format !== void 0) {
                      let data9 = data.output_format, _errs28 = errors, _errs29 = errors, valid7 = !1, _errs30 = errors;
                      validate683(data9) || errors++;
                      var _valid4 = _errs30 === errors;
                      if (valid7 = valid7 || _valid4, !valid7) {
                        let _errs31 = errors;
                        data9 !== null && errors++;
                        var _valid4 = _errs31 === errors;
                        valid7 = valid7 || _valid4;
                      }
                      if (valid7)
                        errors = _errs29;
                      else
                        return errors++, !1;
                      var valid0 = _errs28 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cache_control !== void 0) {
                        let data10 = data.cache_control, _errs33 = errors, _errs34 = errors, valid8 = !1, _errs35 = errors;
                        validate53(data10) || errors++;
                        var _valid5 = _errs35 === errors;
                        if (valid8 = valid8 || _valid5, !valid8) {
                          let _errs36 = errors;
                          data10 !== null && errors++;
                          var _valid5 = _errs36 === errors;
                          valid8 = valid8 || _valid5;
                        }
                        if (valid8)
                          errors = _errs34;
                        else
                          return errors++, !1;
                        var valid0 = _errs33 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.speed !== void 0) {
                          let data11 = data.speed, _errs38 = errors;
                          if (typeof data11 != "string" && data11 !== null || !(data11 === "standard" || data11 === "fast" || data11 === null))
                            return !1;
                          var valid0 = _errs38 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mcp_servers !== void 0) {
                            let data12 = data.mcp_servers, _errs40 = errors;
                            if (!Array.isArray(data12) && data12 !== null)
                              return !1;
                            if (errors === _errs40 && Array.isArray(data12)) {
                              var valid9 = !0;
                              let len2 = data12.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let _errs42 = errors;
                                validate691(data12[i2]) || errors++;
                                var valid9 = _errs42 === errors;
                                if (!valid9)
                                  break;
                              }
                            }
                            var valid0 = _errs40 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.context_management !== void 0) {
                              let data14 = data.context_management, _errs43 = errors, _errs44 = errors, valid10 = !1, _errs45 = errors;
                              validate717(data14) || errors++;
                              var _valid6 = _errs45 === errors;
                              if (valid10 = valid10 || _valid6, !valid10) {
                                let _errs46 = errors;
                                data14 !== null && errors++;
                                var _valid6 = _errs46 === errors;
                                valid10 = valid10 || _valid6;
                              }
                              if (valid10)
                                errors = _errs44;
                              else
                                return errors++, !1;
                              var valid0 = _errs43 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.compaction !== void 0) {
                                let data15 = data.compaction, _errs48 = errors, _errs49 = errors, valid11 = !1, _errs50 = errors;
                                validate719(data15) || errors++;
                                var _valid7 = _errs50 === errors;
                                if (valid11 = valid11 || _valid7, !valid11) {
                                  let _errs51 = errors;
                                  data15 !== null && errors++;
                                  var _valid7 = _errs51 === errors;
                                  valid11 = valid11 || _valid7;
                                }
                                if (valid11)
                                  errors = _errs49;
                                else
                                  return errors++, !1;
                                var valid0 = _errs48 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.billing_policy !== void 0) {
                                  let data16 = data.billing_policy, _errs53 = errors, _errs54 = errors, valid12 = !1, _errs55 = errors;
                                  validate720(data16) || errors++;
                                  var _valid8 = _errs55 === errors;
                                  if (valid12 = valid12 || _valid8, !valid12) {
                                    let _errs56 = errors;
                                    data16 !== null && errors++;
                                    var _valid8 = _errs56 === errors;
                                    valid12 = valid12 || _valid8;
                                  }
                                  if (valid12)
                                    errors = _errs54;
                                  else
                                    return errors++, !1;
                                  var valid0 = _errs53 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMetadata = validate735;
function validate735(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "user_id")
          return !1;
      if (_errs1 === errors && data.user_id !== void 0) {
        let data0 = data.user_id;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isSkillParams = validate736;
function validate736(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.skill_id === void 0 && (missing0 = "skill_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "skill_id" || key0 === "version"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || !(data0 === "anthropic" || data0 === "custom"))
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.skill_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.skill_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.version !== void 0) {
                let _errs6 = errors;
                if (typeof data.version != "string")
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContainerParams = validate737;
function validate737(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "skills"))
          return !1;
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.skills !== void 0) {
            let data1 = data.skills, _errs4 = errors;
            if (!Array.isArray(data1) && data1 !== null)
              return !1;
            if (errors === _errs4 && Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs6 = errors;
                validate736(data1[i0]) || errors++;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageCreateParamsContainer = validate739;
function validate739(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data != "string" && errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    validate737(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isDiagnosticsParam = validate741;
function validate741(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "previous_message_id")
          return !1;
      if (_errs1 === errors && data.previous_message_id !== void 0) {
        let data0 = data.previous_message_id;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackParam = validate742;
function validate742(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "model" || key0 === "max_tokens" || key0 === "speed" || key0 === "output_config" || key0 === "thinking"))
            return !1;
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let _errs2 = errors;
            validate52(data.model) || errors++;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.max_tokens !== void 0) {
              let data1 = data.max_tokens, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null || errors === _errs3 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
                return !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.speed !== void 0) {
                let data2 = data.speed, _errs5 = errors;
                if (typeof data2 != "string" && data2 !== null || !(data2 === "standard" || data2 === "fast" || data2 === null))
                  return !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.output_config !== void 0) {
                  let data3 = data.output_config, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate686(data3) || errors++;
                  var _valid0 = _errs9 === errors;
                  if (valid1 = valid1 || _valid0, !valid1) {
                    let _errs10 = errors;
                    data3 !== null && errors++;
                    var _valid0 = _errs10 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (valid1)
                    errors = _errs8;
                  else
                    return errors++, !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.thinking !== void 0) {
                    let data4 = data.thinking, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                    validate677(data4) || errors++;
                    var _valid1 = _errs14 === errors;
                    if (valid2 = valid2 || _valid1, !valid2) {
                      let _errs15 = errors;
                      data4 !== null && errors++;
                      var _valid1 = _errs15 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (valid2)
                      errors = _errs13;
                    else
                      return errors++, !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbacksParam = validate746;
function validate746(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate742(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    typeof data != "string" && errors++, data !== "default" && errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isFallbackCreditTokenParam = validate748;
function validate748(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "token" || key0 === "mode"))
            return !1;
        if (_errs1 === errors) {
          if (data.token !== void 0) {
            let _errs2 = errors;
            if (typeof data.token != "string")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.mode !== void 0) {
              let data1 = data.mode, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null || !(data1 === "strict" || data1 === "best_effort" || data1 === null))
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThreadCreateParams = validate749;
function validate749(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type")
            return !1;
        if (_errs1 === errors && data.type !== void 0) {
          let data0 = data.type;
          if (typeof data0 != "string" || data0 !== "create")
            return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThreadContinueParams = validate750;
function validate750(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.previous_message_id === void 0 && (missing0 = "previous_message_id"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "previous_message_id"))
            return !1;
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type, _errs2 = errors;
            if (typeof data0 != "string" || data0 !== "continue")
              return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.previous_message_id !== void 0) {
              let _errs4 = errors;
              if (typeof data.previous_message_id != "string")
                return !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageThreadParam = validate751;
function validate751(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "create")
            validate749(data) || errors++;
          else if (tag0 === "continue")
            validate750(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCreateMessageRequest = validate754, schema266 = { type: ["object"], properties: { model: { $ref: "Model" }, messages: { type: ["array"], maxItems: 1e5, items: { $ref: "MessageParam" } }, system: { anyOf: [{ $ref: "SystemPrompt" }, { type: ["null"] }] }, tools: { type: ["array", "null"], items: { $ref: "ToolUnion" } }, tool_choice: { anyOf: [{ $ref: "ToolChoice" }, { type: ["null"] }] }, thinking: { anyOf: [{ $ref: "ThinkingConfigParam" }, { type: ["null"] }] }, output_config: { anyOf: [{ $ref: "OutputConfig" }, { type: ["null"] }] }, output_format: { anyOf: [{ $ref: "JSONOutputFormat" }, { type: ["null"] }] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, speed: { type: ["string", "null"], enum: ["standard", "fast", null] }, mcp_servers: { type: ["array", "null"], items: { $ref: "RequestMCPServerURLDefinition" } }, context_management: { anyOf: [{ $ref: "ContextManagementConfig" }, { type: ["null"] }] }, compaction: { anyOf: [{ $ref: "CompactionConfig" }, { type: ["null"] }] }, billing_policy: { anyOf: [{ $ref: "BillingPolicy" }, { type: ["null"] }] }, max_tokens: { type: ["integer"], minimum: 1 }, temperature: { type: ["number", "null"], minimum: 0, maximum: 1 }, top_p: { type: ["number", "null"], minimum: 0, maximum: 1 }, top_k: { type: ["integer", "null"], minimum: 0 }, stream: { type: ["boolean", "null"] }, stop_sequences: { type: ["array", "null"], items: { type: ["string"] } }, metadata: { anyOf: [{ $ref: "Metadata" }, { type: ["null"] }] }, service_tier: { type: ["string", "null"], enum: ["auto", "standard_only", null] }, container: { anyOf: [{ $ref: "MessageCreateParamsContainer" }, { type: ["null"] }] }, inference_geo: { type: ["string", "null"] }, diagnostics: { anyOf: [{ $ref: "DiagnosticsParam" }, { type: ["null"] }] }, fallbacks: { anyOf: [{ $ref: "FallbacksParam" }, { type: ["null"] }] }, fallback_credit_token: { anyOf: [{ type: ["string"] }, { $ref: "FallbackCreditTokenParam" }, { type: ["null"] }] }, thread: { anyOf: [{ $ref: "MessageThreadParam" }, { type: ["null"] }] } }, required: ["model", "messages", "max_tokens"], additionalProperties: !1 };
function validate754(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages") || data.max_tokens === void 0 && (missing0 = "max_tokens"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema266.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let _errs2 = errors;
            validate52(data.model) || errors++;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.messages !== void 0) {
              let data1 = data.messages, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  if (data1.length > 1e5)
                    return !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs5 = errors;
                      validate654(data1[i0]) || errors++;
                      var valid1 = _errs5 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.system !== void 0) {
                let data3 = data.system, _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
                validate656(data3) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid2 = valid2 || _valid0, !valid2) {
                  let _errs9 = errors;
                  data3 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid2 = valid2 || _valid0;
                }
                if (valid2)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tools !== void 0) {
                  let data4 = data.tools, _errs11 = errors;
                  if (!Array.isArray(data4) && data4 !== null)
                    return !1;
                  if (errors === _errs11 && Array.isArray(data4)) {
                    var valid3 = !0;
                    let len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs13 = errors;
                      validate596(data4[i1]) || errors++;
                      var valid3 = _errs13 === errors;
                      if (!valid3)
                        break;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tool_choice !== void 0) {
                    let data6 = data.tool_choice, _errs14 = errors, _errs15 = errors, valid4 = !1, _errs16 = errors;
                    validate663(data6) || errors++;
                    var _valid1 = _errs16 === errors;
                    if (valid4 = valid4 || _valid1, !valid4) {
                      let _errs17 = errors;
                      data6 !== null && errors++;
                      var _valid1 = _errs17 === errors;
                      valid4 = valid4 || _valid1;
                    }
                    if (valid4)
                      errors = _errs15;
                    else
                      return errors++, !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.thinking !== void 0) {
                      let data7 = data.thinking, _errs19 = errors, _errs20 = errors, valid5 = !1, _errs21 = errors;
                      validate677(data7) || errors++;
                      var _valid2 = _errs21 === errors;
                      if (valid5 = valid5 || _valid2, !valid5) {
                        let _errs22 = errors;
                        data7 !== null && errors++;
                        var _valid2 = _errs22 === errors;
                        valid5 = valid5 || _valid2;
                      }
                      if (valid5)
                        errors = _errs20;
                      else
                        return errors++, !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.output_config !== void 0) {
                        let data8 = data.output_config, _errs24 = errors, _errs25 = errors, valid6 = !1, _errs26 = errors;
                        validate686(data8) || errors++;
                        var _valid3 = _errs26 === errors;
                        if (valid6 = valid6 || _valid3, !valid6) {
                          let _errs27 = errors;
                          data8 !== null && errors++;
                          var _valid3 = _errs27 === errors;
                          valid6 = valid6 || _valid3;
                        }
                        if (valid6)
                          errors = _errs25;
                        else
                          return errors++, !1;
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.output_format !== void 0) {
                          let data9 = data.output_format, _errs29 = errors, _errs30 = errors, valid7 = !1, _errs31 = errors;
                          validate683(data9) || errors++;
                          var _valid4 = _errs31 === errors;
                          if (valid7 = valid7 || _valid4, !valid7) {
                            let _errs32 = errors;
                            data9 !== null && errors++;
                            var _valid4 = _errs32 === errors;
                            valid7 = valid7 || _valid4;
                          }
                          if (valid7)
                            errors = _errs30;
                          else
                            return errors++, !1;
                          var valid0 = _errs29 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.cache_control !== void 0) {
                            let data10 = data.cache_control, _errs34 = errors, _errs35 = errors, valid8 = !1, _errs36 = errors;
                            validate53(data10) || errors++;
                            var _valid5 = _errs36 === errors;
                            if (valid8 = valid8 || _valid5, !valid8) {
                              let _errs37 = errors;
                              data10 !== null && errors++;
                              var _valid5 = _errs37 === errors;
                              valid8 = valid8 || _valid5;
                            }
                            if (valid8)
                              errors = _errs35;
                            else
                              return errors++, !1;
                            var valid0 = _errs34 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.speed !== void 0) {
                              let data11 = data.speed, _errs39 = errors;
                              if (typeof data11 != "string" && data11 !== null || !(data11 === "standard" || data11 === "fast" || data11 === null))
                                return !1;
                              var valid0 = _errs39 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mcp_servers !== void 0) {
                                let data12 = data.mcp_servers, _errs41 = errors;
                                if (!Array.isArray(data12) && data12 !== null)
                                  return !1;
                                if (errors === _errs41 && Array.isArray(data12)) {
                                  var valid9 = !0;
                                  let len2 = data12.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    let _errs43 = errors;
                                    validate691(data12[i2]) || errors++;
                                    var valid9 = _errs43 === errors;
                                    if (!valid9)
                                      break;
                                  }
                                }
                                var valid0 = _errs41 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.context_management !== void 0) {
                                  let data14 = data.context_management, _errs44 = errors, _errs45 = errors, valid10 = !1, _errs46 = errors;
                                  validate717(data14) || errors++;
                                  var _valid6 = _errs46 === errors;
                                  if (valid10 = valid10 || _valid6, !valid10) {
                                    let _errs47 = errors;
                                    data14 !== null && errors++;
                                    var _valid6 = _errs47 === errors;
                                    valid10 = valid10 || _valid6;
                                  }
                                  if (valid10)
                                    errors = _errs45;
                                  else
                                    return errors++, !1;
                                  var valid0 = _errs44 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.compaction !== void 0) {
                                    let data15 = data.compaction, _errs49 = errors, _errs50 = errors, valid11 = !1, _errs51 = errors;
                                    validate719(data15) || errors++;
                                    var _valid7 = _errs51 === errors;
                                    if (valid11 = valid11 || _valid7, !valid11) {
                                      let _errs52 = errors;
                                      data15 !== null && errors++;
                                      var _valid7 = _errs52 === errors;
                                      valid11 = valid11 || _valid7;
                                    }
                                    if (valid11)
                                      errors = _errs50;
                                    else
                                      return errors++, !1;
                                    var valid0 = _errs49 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.billing_policy !== void 0) {
                                      let data16 = data.billing_policy, _errs54 = errors, _errs55 = errors, valid12 = !1, _errs56 = errors;
                                      validate720(data16) || errors++;
                                      var _valid8 = _errs56 === errors;
                                      if (valid12 = valid12 || _valid8, !valid12) {
                                        let _errs57 = errors;
                                        data16 !== null && errors++;
                                        var _valid8 = _errs57 === errors;
                                        valid12 = valid12 || _valid8;
                                      }
                                      if (valid12)
                                        errors = _errs55;
                                      else
                                        return errors++, !1;
                                      var valid0 = _errs54 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.max_tokens !== void 0) {
                                        let data17 = data.max_tokens, _errs59 = errors;
                                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) || errors === _errs59 && typeof data17 == "number" && (data17 < 1 || isNaN(data17)))
                                          return !1;
                                        var valid0 = _errs59 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.temperature !== void 0) {
                                          let data18 = data.temperature, _errs61 = errors;
                                          if (typeof data18 != "number" && data18 !== null)
                                            return !1;
                                          if (errors === _errs61 && typeof data18 == "number") {
                                            if (data18 > 1 || isNaN(data18))
                                              return !1;
                                            if (data18 < 0 || isNaN(data18))
                                              return !1;
                                          }
                                          var valid0 = _errs61 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.top_p !== void 0) {
                                            let data19 = data.top_p, _errs63 = errors;
                                            if (typeof data19 != "number" && data19 !== null)
                                              return !1;
                                            if (errors === _errs63 && typeof data19 == "number") {
                                              if (data19 > 1 || isNaN(data19))
                                                return !1;
                                              if (data19 < 0 || isNaN(data19))
                                                return !1;
                                            }
                                            var valid0 = _errs63 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.top_k !== void 0) {
                                              let data20 = data.top_k, _errs65 = errors;
                                              if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null || errors === _errs65 && typeof data20 == "number" && (data20 < 0 || isNaN(data20)))
                                                return !1;
                                              var valid0 = _errs65 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.stream !== void 0) {
                                                let data21 = data.stream, _errs67 = errors;
                                                if (typeof data21 != "boolean" && data21 !== null)
                                                  return !1;
                                                var valid0 = _errs67 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.stop_sequences !== void 0) {
                                                  let data22 = data.stop_sequences, _errs69 = errors;
                                                  if (!Array.isArray(data22) && data22 !== null)
                                                    return !1;
                                                  if (errors === _errs69 && Array.isArray(data22)) {
                                                    var valid13 = !0;
                                                    let len3 = data22.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                      let _errs71 = errors;
                                                      if (typeof data22[i3] != "string")
                                                        return !1;
                                                      var valid13 = _errs71 === errors;
                                                      if (!valid13)
                                                        break;
                                                    }
                                                  }
                                                  var valid0 = _errs69 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.metadata !== void 0) {
                                                    let data24 = data.metadata, _errs73 = errors, _errs74 = errors, valid14 = !1, _errs75 = errors;
                                                    validate735(data24) || errors++;
                                                    var _valid9 = _errs75 === errors;
                                                    if (valid14 = valid14 || _valid9, !valid14) {
                                                      let _errs76 = errors;
                                                      data24 !== null && errors++;
                                                      var _valid9 = _errs76 === errors;
                                                      valid14 = valid14 || _valid9;
                                                    }
                                                    if (valid14)
                                                      errors = _errs74;
                                                    else
                                                      return errors++, !1;
                                                    var valid0 = _errs73 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.service_tier !== void 0) {
                                                      let data25 = data.service_tier, _errs78 = errors;
                                                      if (typeof data25 != "string" && data25 !== null || !(data25 === "auto" || data25 === "standard_only" || data25 === null))
                                                        return !1;
                                                      var valid0 = _errs78 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.container !== void 0) {
                                                        let data26 = data.container, _errs80 = errors, _errs81 = errors, valid15 = !1, _errs82 = errors;
                                                        validate739(data26) || errors++;
                                                        var _valid10 = _errs82 === errors;
                                                        if (valid15 = valid15 || _valid10, !valid15) {
                                                          let _errs83 = errors;
                                                          data26 !== null && errors++;
                                                          var _valid10 = _errs83 === errors;
                                                          valid15 = valid15 || _valid10;
                                                        }
                                                        if (valid15)
                                                          errors = _errs81;
                                                        else
                                                          return errors++, !1;
                                                        var valid0 = _errs80 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.inference_geo !== void 0) {
                                                          let data27 = data.inference_geo, _errs85 = errors;
                                                          if (typeof data27 != "string" && data27 !== null)
                                                            return !1;
                                                          var valid0 = _errs85 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.diagnostics !== void 0) {
                                                            let data28 = data.diagnostics, _errs87 = errors, _errs88 = errors, valid16 = !1, _errs89 = errors;
                                                            validate741(data28) || errors++;
                                                            var _valid11 = _errs89 === errors;
                                                            if (valid16 = valid16 || _valid11, !valid16) {
                                                              let _errs90 = errors;
                                                              data28 !== null && errors++;
                                                              var _valid11 = _errs90 === errors;
                                                              valid16 = valid16 || _valid11;
                                                            }
                                                            if (valid16)
                                                              errors = _errs88;
                                                            else
                                                              return errors++, !1;
                                                            var valid0 = _errs87 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.fallbacks !== void 0) {
                                                              let data29 = data.fallbacks, _errs92 = errors, _errs93 = errors, valid17 = !1, _errs94 = errors;
                                                              validate746(data29) || errors++;
                                                              var _valid12 = _errs94 === errors;
                                                              if (valid17 = valid17 || _valid12, !valid17) {
                                                                let _errs95 = errors;
                                                                data29 !== null && errors++;
                                                                var _valid12 = _errs95 === errors;
                                                                valid17 = valid17 || _valid12;
                                                              }
                                                              if (valid17)
                                                                errors = _errs93;
                                                              else
                                                                return errors++, !1;
                                                              var valid0 = _errs92 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.fallback_credit_token !== void 0) {
                                                                let data30 = data.fallback_credit_token, _errs97 = errors, _errs98 = errors, valid18 = !1, _errs99 = errors;
                                                                typeof data30 != "string" && errors++;
                                                                var _valid13 = _errs99 === errors;
                                                                if (valid18 = valid18 || _valid13, !valid18) {
                                                                  let _errs101 = errors;
                                                                  validate748(data30) || errors++;
                                                                  var _valid13 = _errs101 === errors;
                                                                  if (valid18 = valid18 || _valid13, !valid18) {
                                                                    let _errs102 = errors;
                                                                    data30 !== null && errors++;
                                                                    var _valid13 = _errs102 === errors;
                                                                    valid18 = valid18 || _valid13;
                                                                  }
                                                                }
                                                                if (valid18)
                                                                  errors = _errs98;
                                                                else
                                                                  return errors++, !1;
                                                                var valid0 = _errs97 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0)
                                                                if (data.thread !== void 0) {
                                                                  let data31 = data.thread, _errs104 = errors, _errs105 = errors, valid19 = !1, _errs106 = errors;
                                                                  validate751(data31) || errors++;
                                                                  var _valid14 = _errs106 === errors;
                                                                  if (valid19 = valid19 || _valid14, !valid19) {
                                                                    let _errs107 = errors;
                                                                    data31 !== null && errors++;
                                                                    var _valid14 = _errs107 === errors;
                                                                    valid19 = valid19 || _valid14;
                                                                  }
                                                                  if (valid19)
                                                                    errors = _errs105;
                                                                  else
                                                                    return errors++, !1;
                                                                  var valid0 = _errs104 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitedFile = validate774;
function validate774(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.file_id !== void 0) {
        let data0 = data.file_id;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationCharLocation = validate775;
function validate775(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_char_index === void 0 && (missing0 = "start_char_index") || data.end_char_index === void 0 && (missing0 = "end_char_index") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_char_index !== void 0) {
              let data3 = data.start_char_index, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.end_char_index !== void 0) {
                let data4 = data.end_char_index, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.file_id !== void 0) {
                  let data5 = data.file_id, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.type !== void 0) {
                    let data6 = data.type, _errs13 = errors;
                    if (typeof data6 != "string" || data6 !== "char_location")
                      return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationPageLocation = validate776;
function validate776(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_page_number === void 0 && (missing0 = "start_page_number") || data.end_page_number === void 0 && (missing0 = "end_page_number") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_page_number !== void 0) {
              let data3 = data.start_page_number, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.end_page_number !== void 0) {
                let data4 = data.end_page_number, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.file_id !== void 0) {
                  let data5 = data.file_id, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.type !== void 0) {
                    let data6 = data.type, _errs13 = errors;
                    if (typeof data6 != "string" || data6 !== "page_location")
                      return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationContentBlockLocation = validate777;
function validate777(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cited_text === void 0 && (missing0 = "cited_text") || data.document_index === void 0 && (missing0 = "document_index") || data.document_title === void 0 && (missing0 = "document_title") || data.start_block_index === void 0 && (missing0 = "start_block_index") || data.end_block_index === void 0 && (missing0 = "end_block_index") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cited_text !== void 0) {
        let _errs1 = errors;
        if (typeof data.cited_text != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.document_index !== void 0) {
          let data1 = data.document_index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.document_title !== void 0) {
            let data2 = data.document_title, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.start_block_index !== void 0) {
              let data3 = data.start_block_index, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.end_block_index !== void 0) {
                let data4 = data.end_block_index, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.file_id !== void 0) {
                  let data5 = data.file_id, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.type !== void 0) {
                    let data6 = data.type, _errs13 = errors;
                    if (typeof data6 != "string" || data6 !== "content_block_location")
                      return !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextCitation = validate778;
function validate778(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "char_location")
            validate775(data) || errors++;
          else if (tag0 === "page_location")
            validate776(data) || errors++;
          else if (tag0 === "content_block_location")
            validate777(data) || errors++;
          else if (tag0 === "web_search_result_location")
            validate61(data) || errors++;
          else if (tag0 === "search_result_location")
            validate63(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextBlock = validate784;
function validate784(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.text !== void 0) {
          let _errs3 = errors;
          if (typeof data.text != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.citations !== void 0) {
            let data2 = data.citations, _errs5 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return !1;
            if (errors === _errs5 && Array.isArray(data2)) {
              var valid1 = !0;
              let len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs7 = errors;
                validate778(data2[i0]) || errors++;
                var valid1 = _errs7 === errors;
                if (!valid1)
                  break;
              }
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingBlock = validate786;
function validate786(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.thinking === void 0 && (missing0 = "thinking") || data.signature === void 0 && (missing0 = "signature"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "thinking")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.thinking !== void 0) {
          let _errs3 = errors;
          if (typeof data.thinking != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.signature !== void 0) {
            let _errs5 = errors;
            if (typeof data.signature != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isRedactedThinkingBlock = validate787;
function validate787(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "redacted_thinking")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.data !== void 0) {
          let _errs3 = errors;
          if (typeof data.data != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isDirectCaller = validate788;
function validate788(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "direct")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolCaller = validate789;
function validate789(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_id === void 0 && (missing0 = "tool_id") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.tool_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "code_execution_20250825")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isServerToolCaller20260120 = validate790;
function validate790(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_id === void 0 && (missing0 = "tool_id") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.tool_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "code_execution_20260120")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isToolUseCaller = validate791;
function validate791(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "direct")
            validate788(data) || errors++;
          else if (tag0 === "code_execution_20250825")
            validate789(data) || errors++;
          else if (tag0 === "code_execution_20260120")
            validate790(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolUseBlock = validate795;
function validate795(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_use")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.input !== void 0) {
              let data3 = data.input, _errs7 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.caller !== void 0) {
                let _errs9 = errors;
                validate791(data.caller) || errors++;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.toolset_name !== void 0) {
                  let data5 = data.toolset_name, _errs10 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolUseBlock = validate797;
function validate797(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate151(data.name) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.input !== void 0) {
            let data2 = data.input, _errs4 = errors;
            if (errors === _errs4 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data3 = data.type, _errs7 = errors;
              if (typeof data3 != "string" || data3 !== "server_tool_use")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.caller !== void 0) {
                let _errs9 = errors;
                validate791(data.caller) || errors++;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebSearchToolResultBlockContent = validate800;
function validate800(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate161(data[i0]) || errors++;
        var valid1 = _errs3 === errors;
        if (!valid1)
          break;
      }
    } else
      errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs4 = errors;
    validate164(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0;
  else
    return errors++, !1;
  return errors === 0;
}
var isWebSearchToolResultBlock = validate803;
function validate803(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "web_search_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate800(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.caller !== void 0) {
              let _errs6 = errors;
              validate791(data.caller) || errors++;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isResponseBase64PDFSource = validate806;
function validate806(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.media_type === void 0 && (missing0 = "media_type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "base64")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.media_type !== void 0) {
          let data1 = data.media_type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "application/pdf")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs5 = errors;
            if (typeof data.data != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isResponsePlainTextSource = validate807;
function validate807(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.media_type === void 0 && (missing0 = "media_type") || data.data === void 0 && (missing0 = "data"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.media_type !== void 0) {
          let data1 = data.media_type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "text/plain")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs5 = errors;
            if (typeof data.data != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isResponseDocumentSource = validate808;
function validate808(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "base64")
            validate806(data) || errors++;
          else if (tag0 === "text")
            validate807(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCitationsConfig = validate811;
function validate811(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enabled === void 0 && (missing0 = "enabled"))
        return !1;
      if (data.enabled !== void 0 && typeof data.enabled != "boolean")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isDocumentBlock = validate812;
function validate812(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "document")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.source !== void 0) {
          let _errs3 = errors;
          validate808(data.source) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.citations !== void 0) {
              let data3 = data.citations, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
              validate811(data3) || errors++;
              var _valid0 = _errs8 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs9 = errors;
                data3 !== null && errors++;
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs7;
              else
                return errors++, !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchBlock = validate815;
function validate815(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "web_fetch_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.url !== void 0) {
          let _errs3 = errors;
          if (typeof data.url != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate812(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.retrieved_at !== void 0) {
              let data3 = data.retrieved_at, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultBlockContent = validate817;
function validate817(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "web_fetch_result")
            validate815(data) || errors++;
          else if (tag0 === "web_fetch_tool_result_error")
            validate178(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isWebFetchToolResultBlock = validate820;
function validate820(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "web_fetch_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate817(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.caller !== void 0) {
              let _errs6 = errors;
              validate791(data.caller) || errors++;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionResultBlock = validate823;
function validate823(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stdout === void 0 && (missing0 = "stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.stdout !== void 0) {
        let _errs1 = errors;
        if (typeof data.stdout != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.stderr !== void 0) {
          let _errs3 = errors;
          if (typeof data.stderr != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.return_code !== void 0) {
            let data2 = data.return_code, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data3 = data.type, _errs7 = errors;
              if (typeof data3 != "string" || data3 !== "code_execution_result")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let data4 = data.content, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      validate190(data4[i0]) || errors++;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.abort_reason !== void 0) {
                  let data6 = data.abort_reason, _errs12 = errors;
                  if (typeof data6 != "string" && data6 !== null)
                    return !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isEncryptedCodeExecutionResultBlock = validate825;
function validate825(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.encrypted_stdout === void 0 && (missing0 = "encrypted_stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "encrypted_code_execution_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.encrypted_stdout !== void 0) {
          let _errs3 = errors;
          if (typeof data.encrypted_stdout != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.stderr !== void 0) {
            let _errs5 = errors;
            if (typeof data.stderr != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.return_code !== void 0) {
              let data3 = data.return_code, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.content !== void 0) {
                let data4 = data.content, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      validate190(data4[i0]) || errors++;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultBlockContent = validate827;
function validate827(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "code_execution_result")
            validate823(data) || errors++;
          else if (tag0 === "encrypted_code_execution_result")
            validate825(data) || errors++;
          else if (tag0 === "code_execution_tool_result_error")
            validate197(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCodeExecutionToolResultBlock = validate831;
function validate831(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "code_execution_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate827(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionResultBlock = validate833;
function validate833(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stdout === void 0 && (missing0 = "stdout") || data.stderr === void 0 && (missing0 = "stderr") || data.return_code === void 0 && (missing0 = "return_code") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.stdout !== void 0) {
        let _errs1 = errors;
        if (typeof data.stdout != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.stderr !== void 0) {
          let _errs3 = errors;
          if (typeof data.stderr != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.return_code !== void 0) {
            let data2 = data.return_code, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data3 = data.type, _errs7 = errors;
              if (typeof data3 != "string" || data3 !== "bash_code_execution_result")
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.content !== void 0) {
                let data4 = data.content, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      validate208(data4[i0]) || errors++;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultBlockContent = validate835;
function validate835(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "bash_code_execution_result")
            validate833(data) || errors++;
          else if (tag0 === "bash_code_execution_tool_result_error")
            validate213(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isBashCodeExecutionToolResultBlock = validate838;
function validate838(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "bash_code_execution_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate835(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultBlockContent = validate840;
function validate840(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text_editor_code_execution_view_result")
            validate223(data) || errors++;
          else if (tag0 === "text_editor_code_execution_create_result")
            validate225(data) || errors++;
          else if (tag0 === "text_editor_code_execution_str_replace_result")
            validate227(data) || errors++;
          else if (tag0 === "text_editor_code_execution_tool_result_error")
            validate230(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextEditorCodeExecutionToolResultBlock = validate845;
function validate845(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "text_editor_code_execution_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate840(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolSearchResultBlock = validate847;
function validate847(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_references === void 0 && (missing0 = "tool_references"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_search_tool_search_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.tool_references !== void 0) {
          let data1 = data.tool_references, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate123(data1[i0]) || errors++;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultBlockContent = validate849;
function validate849(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_search_tool_search_result")
            validate847(data) || errors++;
          else if (tag0 === "tool_search_tool_result_error")
            validate245(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolSearchToolResultBlock = validate852;
function validate852(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "tool_search_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate849(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultBlockContent = validate854;
function validate854(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "advisor_result")
            validate256(data) || errors++;
          else if (tag0 === "advisor_redacted_result")
            validate258(data) || errors++;
          else if (tag0 === "advisor_tool_result_error")
            validate261(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorToolResultBlock = validate858;
function validate858(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.tool_use_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.tool_use_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "advisor_tool_result")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs5 = errors;
            validate854(data.content) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolResultBlock = validate860;
function validate860(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool_use_id === void 0 && (missing0 = "tool_use_id") || data.is_error === void 0 && (missing0 = "is_error") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "mcp_tool_result")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tool_use_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.tool_use_id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.is_error !== void 0) {
            let _errs5 = errors;
            if (typeof data.is_error != "boolean")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.content !== void 0) {
              let data3 = data.content, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
              typeof data3 != "string" && errors++;
              var _valid0 = _errs9 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs11 = errors;
                if (errors === _errs11)
                  if (Array.isArray(data3)) {
                    var valid2 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs13 = errors;
                      validate784(data3[i0]) || errors++;
                      var valid2 = _errs13 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    errors++;
                var _valid0 = _errs11 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs8;
              else
                return errors++, !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPTool = validate862;
function validate862(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.input_schema === void 0 && (missing0 = "input_schema"))
        return !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.input_schema !== void 0) {
          let data1 = data.input_schema, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.description !== void 0) {
            let data2 = data.description, _errs6 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMCPToolListingBlock = validate863;
function validate863(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.mcp_server_name === void 0 && (missing0 = "mcp_server_name") || data.tools === void 0 && (missing0 = "tools"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "mcp_tool_listing")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.mcp_server_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.mcp_server_name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.tools !== void 0) {
            let data2 = data.tools, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs7 = errors;
                  validate862(data2[i0]) || errors++;
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isResponseToolChangeToolReference = validate865;
function validate865(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_reference")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isResponseToolChangeMCPToolReference = validate866;
function validate866(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.server_name === void 0 && (missing0 = "server_name") || data.name === void 0 && (missing0 = "name"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "mcp_tool_reference")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.server_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.server_name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isResponseToolChangeMCPToolsetReference = validate867;
function validate867(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.server_name === void 0 && (missing0 = "server_name"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "mcp_toolset_reference")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.server_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.server_name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isToolDefinition = validate868;
function validate868(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let data2 = data.description, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.input_schema !== void 0) {
              let data3 = data.input_schema, _errs7 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isToolChangeToolDefinition = validate869;
function validate869(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.definition === void 0 && (missing0 = "definition"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_definition")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.definition !== void 0) {
          let _errs3 = errors;
          validate868(data.definition) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isAddedTool = validate871;
function validate871(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_reference")
            validate865(data) || errors++;
          else if (tag0 === "mcp_tool_reference")
            validate866(data) || errors++;
          else if (tag0 === "mcp_toolset_reference")
            validate867(data) || errors++;
          else if (tag0 === "tool_definition")
            validate869(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolAdditionBlock = validate876;
function validate876(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool === void 0 && (missing0 = "tool"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_addition")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.tool !== void 0) {
          let _errs3 = errors;
          validate871(data.tool) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isRemovedTool = validate878;
function validate878(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_reference")
            validate865(data) || errors++;
          else if (tag0 === "mcp_tool_reference")
            validate866(data) || errors++;
          else if (tag0 === "mcp_toolset_reference")
            validate867(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isToolRemovalBlock = validate882;
function validate882(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.tool === void 0 && (missing0 = "tool"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "tool_removal")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.tool !== void 0) {
          let _errs3 = errors;
          validate878(data.tool) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isToolChangeBlock = validate884;
function validate884(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "tool_addition")
            validate876(data) || errors++;
          else if (tag0 === "tool_removal")
            validate882(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCompactionBlock = validate887;
function validate887(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "compaction")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.encrypted_content !== void 0) {
            let data2 = data.encrypted_content, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.signature !== void 0) {
              let data3 = data.signature, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tool_changes !== void 0) {
                let data4 = data.tool_changes, _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null)
                  return !1;
                if (errors === _errs9 && Array.isArray(data4)) {
                  var valid1 = !0;
                  let len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate884(data4[i0]) || errors++;
                    var valid1 = _errs11 === errors;
                    if (!valid1)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackInfo = validate889;
function validate889(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model"))
        return !1;
      data.model !== void 0 && (validate52(data.model) || errors++);
    } else
      return !1;
  return errors === 0;
}
var isRefusalCategory = validate891;
function validate891(data) {
  let errors = 0;
  return typeof data != "string" && data !== null || !(data === "cyber" || data === "bio" || data === "frontier_llm" || data === "reasoning_extraction" || data === "general_harms" || data === null) ? !1 : errors === 0;
}
var isFallbackRefusalTrigger = validate892;
function validate892(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "refusal")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.category !== void 0) {
          let _errs3 = errors;
          validate891(data.category) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isFallbackBlock = validate894;
function validate894(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "fallback")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.from !== void 0) {
          let _errs3 = errors;
          validate889(data.from) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.to !== void 0) {
            let _errs4 = errors;
            validate889(data.to) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.trigger !== void 0) {
              let _errs5 = errors;
              validate892(data.trigger) || errors++;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlock = validate898;
function validate898(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text")
            validate784(data) || errors++;
          else if (tag0 === "thinking")
            validate786(data) || errors++;
          else if (tag0 === "redacted_thinking")
            validate787(data) || errors++;
          else if (tag0 === "tool_use")
            validate795(data) || errors++;
          else if (tag0 === "server_tool_use")
            validate797(data) || errors++;
          else if (tag0 === "web_search_tool_result")
            validate803(data) || errors++;
          else if (tag0 === "web_fetch_tool_result")
            validate820(data) || errors++;
          else if (tag0 === "code_execution_tool_result")
            validate831(data) || errors++;
          else if (tag0 === "bash_code_execution_tool_result")
            validate838(data) || errors++;
          else if (tag0 === "text_editor_code_execution_tool_result")
            validate845(data) || errors++;
          else if (tag0 === "tool_search_tool_result")
            validate852(data) || errors++;
          else if (tag0 === "advisor_tool_result")
            validate858(data) || errors++;
          else if (tag0 === "mcp_tool_use")
            validate272(data) || errors++;
          else if (tag0 === "mcp_tool_result")
            validate860(data) || errors++;
          else if (tag0 === "mcp_tool_listing")
            validate863(data) || errors++;
          else if (tag0 === "container_upload")
            validate282(data) || errors++;
          else if (tag0 === "compaction")
            validate887(data) || errors++;
          else if (tag0 === "fallback")
            validate894(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isRefusalStopDetails = validate917;
function validate917(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "refusal")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.category !== void 0) {
          let _errs3 = errors;
          validate891(data.category) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.explanation !== void 0) {
            let data2 = data.explanation, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fallback_credit_token !== void 0) {
              let data3 = data.fallback_credit_token, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.fallback_has_prefill_claim !== void 0) {
                let data4 = data.fallback_has_prefill_claim, _errs8 = errors;
                if (typeof data4 != "boolean" && data4 !== null)
                  return !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.recommended_model !== void 0) {
                  let data5 = data.recommended_model, _errs10 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isStopDetails = validate919;
function validate919(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)))
    return !1;
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  validate917(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && (valid0 = !0, passing0 = 0), valid0)
    errors = _errs1;
  else
    return errors++, !1;
  return errors === 0;
}
var isOutputTokensDetails = validate921;
function validate921(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.thinking_tokens === void 0 && (missing0 = "thinking_tokens"))
        return !1;
      if (data.thinking_tokens !== void 0) {
        let data0 = data.thinking_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolUsage = validate922;
function validate922(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.web_search_requests !== void 0) {
        let data0 = data.web_search_requests, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.web_fetch_requests !== void 0) {
          let data1 = data.web_fetch_requests, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCacheCreation = validate923;
function validate923(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ephemeral_5m_input_tokens === void 0 && (missing0 = "ephemeral_5m_input_tokens") || data.ephemeral_1h_input_tokens === void 0 && (missing0 = "ephemeral_1h_input_tokens"))
        return !1;
      if (data.ephemeral_5m_input_tokens !== void 0) {
        let data0 = data.ephemeral_5m_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.ephemeral_1h_input_tokens !== void 0) {
          let data1 = data.ephemeral_1h_input_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isIterationUsageBase = validate924;
function validate924(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens") || data.cache_creation_input_tokens === void 0 && (missing0 = "cache_creation_input_tokens") || data.cache_read_input_tokens === void 0 && (missing0 = "cache_read_input_tokens"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.output_tokens !== void 0) {
          let data1 = data.output_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_creation_input_tokens !== void 0) {
            let data2 = data.cache_creation_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cache_creation !== void 0) {
                let data4 = data.cache_creation, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                validate923(data4) || errors++;
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs12 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageIterationUsage = validate926;
function validate926(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens") || data.cache_creation_input_tokens === void 0 && (missing0 = "cache_creation_input_tokens") || data.cache_read_input_tokens === void 0 && (missing0 = "cache_read_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.output_tokens !== void 0) {
          let data1 = data.output_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_creation_input_tokens !== void 0) {
            let data2 = data.cache_creation_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_creation !== void 0) {
                let data4 = data.cache_creation, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                validate923(data4) || errors++;
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs12 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data5 = data.type, _errs14 = errors;
                  if (typeof data5 != "string" || data5 !== "message")
                    return !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.model !== void 0) {
                    let data6 = data.model, _errs16 = errors, _errs17 = errors, valid2 = !1, _errs18 = errors;
                    validate52(data6) || errors++;
                    var _valid1 = _errs18 === errors;
                    if (valid2 = valid2 || _valid1, !valid2) {
                      let _errs19 = errors;
                      data6 !== null && errors++;
                      var _valid1 = _errs19 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (valid2)
                      errors = _errs17;
                    else
                      return errors++, !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCompactionIterationUsage = validate929;
function validate929(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens") || data.cache_creation_input_tokens === void 0 && (missing0 = "cache_creation_input_tokens") || data.cache_read_input_tokens === void 0 && (missing0 = "cache_read_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.output_tokens !== void 0) {
          let data1 = data.output_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_creation_input_tokens !== void 0) {
            let data2 = data.cache_creation_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_creation !== void 0) {
                let data4 = data.cache_creation, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                validate923(data4) || errors++;
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs12 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.type !== void 0) {
                  let data5 = data.type, _errs14 = errors;
                  if (typeof data5 != "string" || data5 !== "compaction")
                    return !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isAdvisorMessageIterationUsage = validate931;
function validate931(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens") || data.cache_creation_input_tokens === void 0 && (missing0 = "cache_creation_input_tokens") || data.cache_read_input_tokens === void 0 && (missing0 = "cache_read_input_tokens") || data.type === void 0 && (missing0 = "type") || data.model === void 0 && (missing0 = "model"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.output_tokens !== void 0) {
          let data1 = data.output_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_creation_input_tokens !== void 0) {
            let data2 = data.cache_creation_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_creation !== void 0) {
                let data4 = data.cache_creation, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                validate923(data4) || errors++;
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs12 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data5 = data.type, _errs14 = errors;
                  if (typeof data5 != "string" || data5 !== "advisor_message")
                    return !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.model !== void 0) {
                    let _errs16 = errors;
                    validate52(data.model) || errors++;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackMessageIterationUsage = validate934;
function validate934(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens") || data.cache_creation_input_tokens === void 0 && (missing0 = "cache_creation_input_tokens") || data.cache_read_input_tokens === void 0 && (missing0 = "cache_read_input_tokens") || data.type === void 0 && (missing0 = "type") || data.model === void 0 && (missing0 = "model"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.output_tokens !== void 0) {
          let data1 = data.output_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_creation_input_tokens !== void 0) {
            let data2 = data.cache_creation_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cache_creation !== void 0) {
                let data4 = data.cache_creation, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                validate923(data4) || errors++;
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs12 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs10;
                else
                  return errors++, !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.type !== void 0) {
                  let data5 = data.type, _errs14 = errors;
                  if (typeof data5 != "string" || data5 !== "fallback_message")
                    return !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.model !== void 0) {
                    let _errs16 = errors;
                    validate52(data.model) || errors++;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isIterationUsage = validate937;
function validate937(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "message")
            validate926(data) || errors++;
          else if (tag0 === "compaction")
            validate929(data) || errors++;
          else if (tag0 === "advisor_message")
            validate931(data) || errors++;
          else if (tag0 === "fallback_message")
            validate934(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditRedeemed = validate942;
function validate942(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "redeemed")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditNotApplied = validate943;
function validate943(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "not_applied")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.reason !== void 0) {
          let data1 = data.reason, _errs3 = errors;
          if (typeof data1 != "string" || !(data1 === "body_mismatch" || data1 === "continuation_excluded" || data1 === "continuation_only" || data1 === "expired" || data1 === "invalid_target_model" || data1 === "not_enabled" || data1 === "reprice_unavailable" || data1 === "temporarily_unavailable" || data1 === "variant_fields_present" || data1 === "wrong_organization" || data1 === "wrong_platform" || data1 === "wrong_workspace"))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.remove_to_redeem !== void 0) {
            let data2 = data.remove_to_redeem, _errs5 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return !1;
            if (errors === _errs5 && Array.isArray(data2)) {
              var valid1 = !0;
              let len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs7 = errors;
                if (typeof data2[i0] != "string")
                  return !1;
                var valid1 = _errs7 === errors;
                if (!valid1)
                  break;
              }
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditStatus = validate944;
function validate944(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "redeemed")
            validate942(data) || errors++;
          else if (tag0 === "not_applied")
            validate943(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditUsage = validate947;
function validate947(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return !1;
      data.status !== void 0 && (validate944(data.status) || errors++);
    } else
      return !1;
  return errors === 0;
}
var isUsageBase = validate949;
function validate949(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.output_tokens === void 0 && (missing0 = "output_tokens"))
        return !1;
      if (data.output_tokens !== void 0) {
        let data0 = data.output_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cache_creation_input_tokens !== void 0) {
          let data1 = data.cache_creation_input_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_read_input_tokens !== void 0) {
            let data2 = data.cache_read_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.output_tokens_details !== void 0) {
              let data3 = data.output_tokens_details, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
              validate921(data3) || errors++;
              var _valid0 = _errs9 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs10 = errors;
                data3 !== null && errors++;
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs8;
              else
                return errors++, !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.server_tool_use !== void 0) {
                let data4 = data.server_tool_use, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                validate922(data4) || errors++;
                var _valid1 = _errs14 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs15 = errors;
                  data4 !== null && errors++;
                  var _valid1 = _errs15 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs13;
                else
                  return errors++, !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.iterations !== void 0) {
                  let data5 = data.iterations, _errs17 = errors, _errs18 = errors, valid3 = !1, _errs19 = errors;
                  if (errors === _errs19)
                    if (Array.isArray(data5)) {
                      var valid4 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs21 = errors;
                        validate937(data5[i0]) || errors++;
                        var valid4 = _errs21 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      errors++;
                  var _valid2 = _errs19 === errors;
                  if (valid3 = valid3 || _valid2, !valid3) {
                    let _errs22 = errors;
                    data5 !== null && errors++;
                    var _valid2 = _errs22 === errors;
                    valid3 = valid3 || _valid2;
                  }
                  if (valid3)
                    errors = _errs18;
                  else
                    return errors++, !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.fallback_credit !== void 0) {
                    let data7 = data.fallback_credit, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                    validate947(data7) || errors++;
                    var _valid3 = _errs26 === errors;
                    if (valid5 = valid5 || _valid3, !valid5) {
                      let _errs27 = errors;
                      data7 !== null && errors++;
                      var _valid3 = _errs27 === errors;
                      valid5 = valid5 || _valid3;
                    }
                    if (valid5)
                      errors = _errs25;
                    else
                      return errors++, !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isUsage = validate954;
function validate954(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.output_tokens === void 0 && (missing0 = "output_tokens") || data.input_tokens === void 0 && (missing0 = "input_tokens"))
        return !1;
      if (data.output_tokens !== void 0) {
        let data0 = data.output_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cache_creation_input_tokens !== void 0) {
          let data1 = data.cache_creation_input_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_read_input_tokens !== void 0) {
            let data2 = data.cache_read_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.output_tokens_details !== void 0) {
              let data3 = data.output_tokens_details, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
              validate921(data3) || errors++;
              var _valid0 = _errs9 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs10 = errors;
                data3 !== null && errors++;
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs8;
              else
                return errors++, !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.server_tool_use !== void 0) {
                let data4 = data.server_tool_use, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                validate922(data4) || errors++;
                var _valid1 = _errs14 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs15 = errors;
                  data4 !== null && errors++;
                  var _valid1 = _errs15 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs13;
                else
                  return errors++, !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.iterations !== void 0) {
                  let data5 = data.iterations, _errs17 = errors, _errs18 = errors, valid3 = !1, _errs19 = errors;
                  if (errors === _errs19)
                    if (Array.isArray(data5)) {
                      var valid4 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs21 = errors;
                        validate937(data5[i0]) || errors++;
                        var valid4 = _errs21 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      errors++;
                  var _valid2 = _errs19 === errors;
                  if (valid3 = valid3 || _valid2, !valid3) {
                    let _errs22 = errors;
                    data5 !== null && errors++;
                    var _valid2 = _errs22 === errors;
                    valid3 = valid3 || _valid2;
                  }
                  if (valid3)
                    errors = _errs18;
                  else
                    return errors++, !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.fallback_credit !== void 0) {
                    let data7 = data.fallback_credit, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                    validate947(data7) || errors++;
                    var _valid3 = _errs26 === errors;
                    if (valid5 = valid5 || _valid3, !valid5) {
                      let _errs27 = errors;
                      data7 !== null && errors++;
                      var _valid3 = _errs27 === errors;
                      valid5 = valid5 || _valid3;
                    }
                    if (valid5)
                      errors = _errs25;
                    else
                      return errors++, !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.input_tokens !== void 0) {
                      let data8 = data.input_tokens, _errs29 = errors;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) || errors === _errs29 && typeof data8 == "number" && (data8 < 0 || isNaN(data8)))
                        return !1;
                      var valid0 = _errs29 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cache_creation !== void 0) {
                        let data9 = data.cache_creation, _errs31 = errors, _errs32 = errors, valid6 = !1, _errs33 = errors;
                        validate923(data9) || errors++;
                        var _valid4 = _errs33 === errors;
                        if (valid6 = valid6 || _valid4, !valid6) {
                          let _errs34 = errors;
                          data9 !== null && errors++;
                          var _valid4 = _errs34 === errors;
                          valid6 = valid6 || _valid4;
                        }
                        if (valid6)
                          errors = _errs32;
                        else
                          return errors++, !1;
                        var valid0 = _errs31 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.service_tier !== void 0) {
                          let data10 = data.service_tier, _errs36 = errors;
                          if (typeof data10 != "string" && data10 !== null || !(data10 === "standard" || data10 === "priority" || data10 === "batch" || data10 === null))
                            return !1;
                          var valid0 = _errs36 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.inference_geo !== void 0) {
                            let data11 = data.inference_geo, _errs38 = errors;
                            if (typeof data11 != "string" && data11 !== null)
                              return !1;
                            var valid0 = _errs38 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.speed !== void 0) {
                              let data12 = data.speed, _errs40 = errors;
                              if (typeof data12 != "string" && data12 !== null || !(data12 === "standard" || data12 === "fast" || data12 === null))
                                return !1;
                              var valid0 = _errs40 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContainerSkill = validate960;
function validate960(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.skill_id === void 0 && (missing0 = "skill_id") || data.version === void 0 && (missing0 = "version"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || !(data0 === "anthropic" || data0 === "custom"))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.skill_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.skill_id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.version !== void 0) {
            let _errs5 = errors;
            if (typeof data.version != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isContainer = validate961;
var formats6 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[tT ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):?[0-5]\d))$/;
function validate961(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.expires_at === void 0 && (missing0 = "expires_at"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expires_at !== void 0) {
          let data1 = data.expires_at, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats6.test(data1))
                return !1;
            } else
              return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.skills !== void 0) {
            let data2 = data.skills, _errs5 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return !1;
            if (errors === _errs5 && Array.isArray(data2)) {
              var valid1 = !0;
              let len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs7 = errors;
                validate960(data2[i0]) || errors++;
                var valid1 = _errs7 === errors;
                if (!valid1)
                  break;
              }
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isCacheMissBase = validate963;
function validate963(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_missed_input_tokens === void 0 && (missing0 = "cache_missed_input_tokens"))
        return !1;
      if (data.cache_missed_input_tokens !== void 0) {
        let data0 = data.cache_missed_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCacheMissModelChanged = validate964;
function validate964(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_missed_input_tokens === void 0 && (missing0 = "cache_missed_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cache_missed_input_tokens !== void 0) {
        let data0 = data.cache_missed_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "model_changed")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCacheMissSystemChanged = validate965;
function validate965(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_missed_input_tokens === void 0 && (missing0 = "cache_missed_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cache_missed_input_tokens !== void 0) {
        let data0 = data.cache_missed_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "system_changed")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCacheMissToolsChanged = validate966;
function validate966(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_missed_input_tokens === void 0 && (missing0 = "cache_missed_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cache_missed_input_tokens !== void 0) {
        let data0 = data.cache_missed_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "tools_changed")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCacheMissMessagesChanged = validate967;
function validate967(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_missed_input_tokens === void 0 && (missing0 = "cache_missed_input_tokens") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.cache_missed_input_tokens !== void 0) {
        let data0 = data.cache_missed_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "messages_changed")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCacheMissPreviousMessageNotFound = validate968;
function validate968(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "previous_message_not_found")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCacheMissUnavailable = validate969;
function validate969(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "unavailable")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCacheMissReason = validate970;
function validate970(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "model_changed")
            validate964(data) || errors++;
          else if (tag0 === "system_changed")
            validate965(data) || errors++;
          else if (tag0 === "tools_changed")
            validate966(data) || errors++;
          else if (tag0 === "messages_changed")
            validate967(data) || errors++;
          else if (tag0 === "previous_message_not_found")
            validate968(data) || errors++;
          else if (tag0 === "unavailable")
            validate969(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isDiagnostics = validate977;
function validate977(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_miss_reason === void 0 && (missing0 = "cache_miss_reason"))
        return !1;
      if (data.cache_miss_reason !== void 0) {
        let data0 = data.cache_miss_reason, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate970(data0) || errors++;
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs4 = errors;
          data0 !== null && errors++;
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (valid1)
          errors = _errs2;
        else
          return errors++, !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isClearToolUses20250919EditResponse = validate979;
function validate979(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.cleared_tool_uses === void 0 && (missing0 = "cleared_tool_uses") || data.cleared_input_tokens === void 0 && (missing0 = "cleared_input_tokens"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "clear_tool_uses_20250919")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cleared_tool_uses !== void 0) {
          let data1 = data.cleared_tool_uses, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.cleared_input_tokens !== void 0) {
            let data2 = data.cleared_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isClearThinking20251015EditResponse = validate980;
function validate980(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.cleared_thinking_turns === void 0 && (missing0 = "cleared_thinking_turns") || data.cleared_input_tokens === void 0 && (missing0 = "cleared_input_tokens"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "clear_thinking_20251015")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cleared_thinking_turns !== void 0) {
          let data1 = data.cleared_thinking_turns, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.cleared_input_tokens !== void 0) {
            let data2 = data.cleared_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAppliedEdit = validate981;
function validate981(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "clear_tool_uses_20250919")
            validate979(data) || errors++;
          else if (tag0 === "clear_thinking_20251015")
            validate980(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementResponse = validate984;
function validate984(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.applied_edits === void 0 && (missing0 = "applied_edits"))
        return !1;
      if (data.applied_edits !== void 0) {
        let data0 = data.applied_edits;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate981(data0[i0]) || errors++;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isInputTransformationBase = validate986;
function validate986(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.reason === void 0 && (missing0 = "reason"))
        return !1;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reason !== void 0) {
          let data1 = data.reason, _errs3 = errors;
          if (typeof data1 != "string" || !(data1 === "model_binding_mismatch" || data1 === "prefix_binding_mismatch" || data1 === "organization_binding_mismatch" || data1 === "end_user_binding_mismatch"))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isThinkingDroppedInputTransformation = validate987;
function validate987(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.reason === void 0 && (missing0 = "reason") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.reason !== void 0) {
          let data1 = data.reason, _errs3 = errors;
          if (typeof data1 != "string" || !(data1 === "model_binding_mismatch" || data1 === "prefix_binding_mismatch" || data1 === "organization_binding_mismatch" || data1 === "end_user_binding_mismatch"))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "thinking_dropped")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingMismatchAllowedInputTransformation = validate988;
function validate988(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.reason === void 0 && (missing0 = "reason") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.reason !== void 0) {
          let data1 = data.reason, _errs3 = errors;
          if (typeof data1 != "string" || !(data1 === "model_binding_mismatch" || data1 === "prefix_binding_mismatch" || data1 === "organization_binding_mismatch" || data1 === "end_user_binding_mismatch"))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "thinking_mismatch_allowed")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isInputTransformation = validate989;
function validate989(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "thinking_dropped")
            validate987(data) || errors++;
          else if (tag0 === "thinking_mismatch_allowed")
            validate988(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBase = validate992;
function validate992(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.model === void 0 && (missing0 = "model") || data.usage === void 0 && (missing0 = "usage"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "message")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.role !== void 0) {
            let data2 = data.role, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "assistant")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data3 = data.content, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    validate898(data3[i0]) || errors++;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.model !== void 0) {
                let _errs10 = errors;
                validate52(data.model) || errors++;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.stop_sequence !== void 0) {
                  let data6 = data.stop_sequence, _errs11 = errors;
                  if (typeof data6 != "string" && data6 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.stop_details !== void 0) {
                    let data7 = data.stop_details, _errs13 = errors, _errs14 = errors, valid2 = !1, _errs15 = errors;
                    validate919(data7) || errors++;
                    var _valid0 = _errs15 === errors;
                    if (valid2 = valid2 || _valid0, !valid2) {
                      let _errs16 = errors;
                      data7 !== null && errors++;
                      var _valid0 = _errs16 === errors;
                      valid2 = valid2 || _valid0;
                    }
                    if (valid2)
                      errors = _errs14;
                    else
                      return errors++, !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.usage !== void 0) {
                      let _errs18 = errors;
                      validate954(data.usage) || errors++;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.container !== void 0) {
                        let data9 = data.container, _errs19 = errors, _errs20 = errors, valid3 = !1, _errs21 = errors;
                        validate961(data9) || errors++;
                        var _valid1 = _errs21 === errors;
                        if (valid3 = valid3 || _valid1, !valid3) {
                          let _errs22 = errors;
                          data9 !== null && errors++;
                          var _valid1 = _errs22 === errors;
                          valid3 = valid3 || _valid1;
                        }
                        if (valid3)
                          errors = _errs20;
                        else
                          return errors++, !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.diagnostics !== void 0) {
                          let data10 = data.diagnostics, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                          validate977(data10) || errors++;
                          var _valid2 = _errs26 === errors;
                          if (valid4 = valid4 || _valid2, !valid4) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid2 = _errs27 === errors;
                            valid4 = valid4 || _valid2;
                          }
                          if (valid4)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.context_management !== void 0) {
                            let data11 = data.context_management, _errs29 = errors, _errs30 = errors, valid5 = !1, _errs31 = errors;
                            validate984(data11) || errors++;
                            var _valid3 = _errs31 === errors;
                            if (valid5 = valid5 || _valid3, !valid5) {
                              let _errs32 = errors;
                              data11 !== null && errors++;
                              var _valid3 = _errs32 === errors;
                              valid5 = valid5 || _valid3;
                            }
                            if (valid5)
                              errors = _errs30;
                            else
                              return errors++, !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.input_transformations !== void 0) {
                              let data12 = data.input_transformations, _errs34 = errors, _errs35 = errors, valid6 = !1, _errs36 = errors;
                              if (errors === _errs36)
                                if (Array.isArray(data12)) {
                                  var valid7 = !0;
                                  let len1 = data12.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let _errs38 = errors;
                                    validate989(data12[i1]) || errors++;
                                    var valid7 = _errs38 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                } else
                                  errors++;
                              var _valid4 = _errs36 === errors;
                              if (valid6 = valid6 || _valid4, !valid6) {
                                let _errs39 = errors;
                                data12 !== null && errors++;
                                var _valid4 = _errs39 === errors;
                                valid6 = valid6 || _valid4;
                              }
                              if (valid6)
                                errors = _errs35;
                              else
                                return errors++, !1;
                              var valid0 = _errs34 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isStopReason = validate1001;
function validate1001(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "compaction" || data === "refusal" || data === "model_context_window_exceeded") ? !1 : errors === 0;
}
var isMessage = validate1002;
function validate1002(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.model === void 0 && (missing0 = "model") || data.usage === void 0 && (missing0 = "usage") || data.stop_reason === void 0 && (missing0 = "stop_reason"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "message")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.role !== void 0) {
            let data2 = data.role, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "assistant")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data3 = data.content, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    validate898(data3[i0]) || errors++;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.model !== void 0) {
                let _errs10 = errors;
                validate52(data.model) || errors++;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.stop_sequence !== void 0) {
                  let data6 = data.stop_sequence, _errs11 = errors;
                  if (typeof data6 != "string" && data6 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.stop_details !== void 0) {
                    let data7 = data.stop_details, _errs13 = errors, _errs14 = errors, valid2 = !1, _errs15 = errors;
                    validate919(data7) || errors++;
                    var _valid0 = _errs15 === errors;
                    if (valid2 = valid2 || _valid0, !valid2) {
                      let _errs16 = errors;
                      data7 !== null && errors++;
                      var _valid0 = _errs16 === errors;
                      valid2 = valid2 || _valid0;
                    }
                    if (valid2)
                      errors = _errs14;
                    else
                      return errors++, !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.usage !== void 0) {
                      let _errs18 = errors;
                      validate954(data.usage) || errors++;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.container !== void 0) {
                        let data9 = data.container, _errs19 = errors, _errs20 = errors, valid3 = !1, _errs21 = errors;
                        validate961(data9) || errors++;
                        var _valid1 = _errs21 === errors;
                        if (valid3 = valid3 || _valid1, !valid3) {
                          let _errs22 = errors;
                          data9 !== null && errors++;
                          var _valid1 = _errs22 === errors;
                          valid3 = valid3 || _valid1;
                        }
                        if (valid3)
                          errors = _errs20;
                        else
                          return errors++, !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.diagnostics !== void 0) {
                          let data10 = data.diagnostics, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                          validate977(data10) || errors++;
                          var _valid2 = _errs26 === errors;
                          if (valid4 = valid4 || _valid2, !valid4) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid2 = _errs27 === errors;
                            valid4 = valid4 || _valid2;
                          }
                          if (valid4)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.context_management !== void 0) {
                            let data11 = data.context_management, _errs29 = errors, _errs30 = errors, valid5 = !1, _errs31 = errors;
                            validate984(data11) || errors++;
                            var _valid3 = _errs31 === errors;
                            if (valid5 = valid5 || _valid3, !valid5) {
                              let _errs32 = errors;
                              data11 !== null && errors++;
                              var _valid3 = _errs32 === errors;
                              valid5 = valid5 || _valid3;
                            }
                            if (valid5)
                              errors = _errs30;
                            else
                              return errors++, !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.input_transformations !== void 0) {
                              let data12 = data.input_transformations, _errs34 = errors, _errs35 = errors, valid6 = !1, _errs36 = errors;
                              if (errors === _errs36)
                                if (Array.isArray(data12)) {
                                  var valid7 = !0;
                                  let len1 = data12.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let _errs38 = errors;
                                    validate989(data12[i1]) || errors++;
                                    var valid7 = _errs38 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                } else
                                  errors++;
                              var _valid4 = _errs36 === errors;
                              if (valid6 = valid6 || _valid4, !valid6) {
                                let _errs39 = errors;
                                data12 !== null && errors++;
                                var _valid4 = _errs39 === errors;
                                valid6 = valid6 || _valid4;
                              }
                              if (valid6)
                                errors = _errs35;
                              else
                                return errors++, !1;
                              var valid0 = _errs34 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.stop_reason !== void 0) {
                                let _errs41 = errors;
                                validate1001(data.stop_reason) || errors++;
                                var valid0 = _errs41 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isStartedMessage = validate1012;
function validate1012(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.model === void 0 && (missing0 = "model") || data.usage === void 0 && (missing0 = "usage") || data.stop_reason === void 0 && (missing0 = "stop_reason"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "message")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.role !== void 0) {
            let data2 = data.role, _errs5 = errors;
            if (typeof data2 != "string" || data2 !== "assistant")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.content !== void 0) {
              let data3 = data.content, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    validate898(data3[i0]) || errors++;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.model !== void 0) {
                let _errs10 = errors;
                validate52(data.model) || errors++;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.stop_sequence !== void 0) {
                  let data6 = data.stop_sequence, _errs11 = errors;
                  if (typeof data6 != "string" && data6 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.stop_details !== void 0) {
                    let data7 = data.stop_details, _errs13 = errors, _errs14 = errors, valid2 = !1, _errs15 = errors;
                    validate919(data7) || errors++;
                    var _valid0 = _errs15 === errors;
                    if (valid2 = valid2 || _valid0, !valid2) {
                      let _errs16 = errors;
                      data7 !== null && errors++;
                      var _valid0 = _errs16 === errors;
                      valid2 = valid2 || _valid0;
                    }
                    if (valid2)
                      errors = _errs14;
                    else
                      return errors++, !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.usage !== void 0) {
                      let _errs18 = errors;
                      validate954(data.usage) || errors++;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.container !== void 0) {
                        let data9 = data.container, _errs19 = errors, _errs20 = errors, valid3 = !1, _errs21 = errors;
                        validate961(data9) || errors++;
                        var _valid1 = _errs21 === errors;
                        if (valid3 = valid3 || _valid1, !valid3) {
                          let _errs22 = errors;
                          data9 !== null && errors++;
                          var _valid1 = _errs22 === errors;
                          valid3 = valid3 || _valid1;
                        }
                        if (valid3)
                          errors = _errs20;
                        else
                          return errors++, !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.diagnostics !== void 0) {
                          let data10 = data.diagnostics, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                          validate977(data10) || errors++;
                          var _valid2 = _errs26 === errors;
                          if (valid4 = valid4 || _valid2, !valid4) {
                            let _errs27 = errors;
                            data10 !== null && errors++;
                            var _valid2 = _errs27 === errors;
                            valid4 = valid4 || _valid2;
                          }
                          if (valid4)
                            errors = _errs25;
                          else
                            return errors++, !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.context_management !== void 0) {
                            let data11 = data.context_management, _errs29 = errors, _errs30 = errors, valid5 = !1, _errs31 = errors;
                            validate984(data11) || errors++;
                            var _valid3 = _errs31 === errors;
                            if (valid5 = valid5 || _valid3, !valid5) {
                              let _errs32 = errors;
                              data11 !== null && errors++;
                              var _valid3 = _errs32 === errors;
                              valid5 = valid5 || _valid3;
                            }
                            if (valid5)
                              errors = _errs30;
                            else
                              return errors++, !1;
                            var valid0 = _errs29 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.input_transformations !== void 0) {
                              let data12 = data.input_transformations, _errs34 = errors, _errs35 = errors, valid6 = !1, _errs36 = errors;
                              if (errors === _errs36)
                                if (Array.isArray(data12)) {
                                  var valid7 = !0;
                                  let len1 = data12.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let _errs38 = errors;
                                    validate989(data12[i1]) || errors++;
                                    var valid7 = _errs38 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                } else
                                  errors++;
                              var _valid4 = _errs36 === errors;
                              if (valid6 = valid6 || _valid4, !valid6) {
                                let _errs39 = errors;
                                data12 !== null && errors++;
                                var _valid4 = _errs39 === errors;
                                valid6 = valid6 || _valid4;
                              }
                              if (valid6)
                                errors = _errs35;
                              else
                                return errors++, !1;
                              var valid0 = _errs34 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.stop_reason !== void 0) {
                                let data14 = data.stop_reason, _errs41 = errors, _errs42 = errors, valid8 = !1, _errs43 = errors;
                                validate1001(data14) || errors++;
                                var _valid5 = _errs43 === errors;
                                if (valid8 = valid8 || _valid5, !valid8) {
                                  let _errs44 = errors;
                                  data14 !== null && errors++;
                                  var _valid5 = _errs44 === errors;
                                  valid8 = valid8 || _valid5;
                                }
                                if (valid8)
                                  errors = _errs42;
                                else
                                  return errors++, !1;
                                var valid0 = _errs41 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageStartEvent = validate1022;
function validate1022(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "message_start")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          validate1012(data.message) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStartEvent = validate1024;
function validate1024(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.index === void 0 && (missing0 = "index") || data.content_block === void 0 && (missing0 = "content_block"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "content_block_start")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.index !== void 0) {
          let data1 = data.index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content_block !== void 0) {
            let _errs5 = errors;
            validate898(data.content_block) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextDelta = validate1026;
function validate1026(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "text_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.text !== void 0) {
          let _errs3 = errors;
          if (typeof data.text != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isInputJSONDelta = validate1027;
function validate1027(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.partial_json === void 0 && (missing0 = "partial_json"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "input_json_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.partial_json !== void 0) {
          let _errs3 = errors;
          if (typeof data.partial_json != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isThinkingDelta = validate1028;
function validate1028(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.thinking === void 0 && (missing0 = "thinking"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "thinking_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.thinking !== void 0) {
          let _errs3 = errors;
          if (typeof data.thinking != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.estimated_tokens !== void 0) {
            let data2 = data.estimated_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isSignatureDelta = validate1029;
function validate1029(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.signature === void 0 && (missing0 = "signature"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "signature_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.signature !== void 0) {
          let _errs3 = errors;
          if (typeof data.signature != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCitationsDelta = validate1030;
function validate1030(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.citation === void 0 && (missing0 = "citation"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "citations_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.citation !== void 0) {
          let _errs3 = errors;
          validate778(data.citation) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCompactionContentBlockDelta = validate1032;
function validate1032(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.content === void 0 && (missing0 = "content"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "compaction_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.content !== void 0) {
          let data1 = data.content, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.encrypted_content !== void 0) {
            let data2 = data.encrypted_content, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockDelta = validate1033;
function validate1033(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "text_delta")
            validate1026(data) || errors++;
          else if (tag0 === "input_json_delta")
            validate1027(data) || errors++;
          else if (tag0 === "thinking_delta")
            validate1028(data) || errors++;
          else if (tag0 === "signature_delta")
            validate1029(data) || errors++;
          else if (tag0 === "citations_delta")
            validate1030(data) || errors++;
          else if (tag0 === "compaction_delta")
            validate1032(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockDeltaEvent = validate1040;
function validate1040(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.index === void 0 && (missing0 = "index") || data.delta === void 0 && (missing0 = "delta"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "content_block_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.index !== void 0) {
          let data1 = data.index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.delta !== void 0) {
            let _errs5 = errors;
            validate1033(data.delta) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStopEvent = validate1042;
function validate1042(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.index === void 0 && (missing0 = "index"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "content_block_stop")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.index !== void 0) {
          let data1 = data.index, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMessageDelta = validate1043;
function validate1043(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stop_reason === void 0 && (missing0 = "stop_reason"))
        return !1;
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate1001(data0) || errors++;
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs4 = errors;
          data0 !== null && errors++;
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (valid1)
          errors = _errs2;
        else
          return errors++, !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.stop_sequence !== void 0) {
          let data1 = data.stop_sequence, _errs6 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.stop_details !== void 0) {
            let data2 = data.stop_details, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
            validate919(data2) || errors++;
            var _valid1 = _errs10 === errors;
            if (valid2 = valid2 || _valid1, !valid2) {
              let _errs11 = errors;
              data2 !== null && errors++;
              var _valid1 = _errs11 === errors;
              valid2 = valid2 || _valid1;
            }
            if (valid2)
              errors = _errs9;
            else
              return errors++, !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.container !== void 0) {
              let data3 = data.container, _errs13 = errors, _errs14 = errors, valid3 = !1, _errs15 = errors;
              validate961(data3) || errors++;
              var _valid2 = _errs15 === errors;
              if (valid3 = valid3 || _valid2, !valid3) {
                let _errs16 = errors;
                data3 !== null && errors++;
                var _valid2 = _errs16 === errors;
                valid3 = valid3 || _valid2;
              }
              if (valid3)
                errors = _errs14;
              else
                return errors++, !1;
              var valid0 = _errs13 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageDeltaUsage = validate1047;
function validate1047(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.output_tokens === void 0 && (missing0 = "output_tokens"))
        return !1;
      if (data.output_tokens !== void 0) {
        let data0 = data.output_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cache_creation_input_tokens !== void 0) {
          let data1 = data.cache_creation_input_tokens, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cache_read_input_tokens !== void 0) {
            let data2 = data.cache_read_input_tokens, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.output_tokens_details !== void 0) {
              let data3 = data.output_tokens_details, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
              validate921(data3) || errors++;
              var _valid0 = _errs9 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs10 = errors;
                data3 !== null && errors++;
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs8;
              else
                return errors++, !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.server_tool_use !== void 0) {
                let data4 = data.server_tool_use, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                validate922(data4) || errors++;
                var _valid1 = _errs14 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs15 = errors;
                  data4 !== null && errors++;
                  var _valid1 = _errs15 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs13;
                else
                  return errors++, !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.iterations !== void 0) {
                  let data5 = data.iterations, _errs17 = errors, _errs18 = errors, valid3 = !1, _errs19 = errors;
                  if (errors === _errs19)
                    if (Array.isArray(data5)) {
                      var valid4 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs21 = errors;
                        validate937(data5[i0]) || errors++;
                        var valid4 = _errs21 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      errors++;
                  var _valid2 = _errs19 === errors;
                  if (valid3 = valid3 || _valid2, !valid3) {
                    let _errs22 = errors;
                    data5 !== null && errors++;
                    var _valid2 = _errs22 === errors;
                    valid3 = valid3 || _valid2;
                  }
                  if (valid3)
                    errors = _errs18;
                  else
                    return errors++, !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.fallback_credit !== void 0) {
                    let data7 = data.fallback_credit, _errs24 = errors, _errs25 = errors, valid5 = !1, _errs26 = errors;
                    validate947(data7) || errors++;
                    var _valid3 = _errs26 === errors;
                    if (valid5 = valid5 || _valid3, !valid5) {
                      let _errs27 = errors;
                      data7 !== null && errors++;
                      var _valid3 = _errs27 === errors;
                      valid5 = valid5 || _valid3;
                    }
                    if (valid5)
                      errors = _errs25;
                    else
                      return errors++, !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.input_tokens !== void 0) {
                      let data8 = data.input_tokens, _errs29 = errors;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null || errors === _errs29 && typeof data8 == "number" && (data8 < 0 || isNaN(data8)))
                        return !1;
                      var valid0 = _errs29 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageDeltaEvent = validate1052;
function validate1052(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.delta === void 0 && (missing0 = "delta") || data.usage === void 0 && (missing0 = "usage"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "message_delta")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.delta !== void 0) {
          let _errs3 = errors;
          validate1043(data.delta) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.usage !== void 0) {
            let _errs4 = errors;
            validate1047(data.usage) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.context_management !== void 0) {
              let data3 = data.context_management, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
              validate984(data3) || errors++;
              var _valid0 = _errs7 === errors;
              if (valid1 = valid1 || _valid0, !valid1) {
                let _errs8 = errors;
                data3 !== null && errors++;
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (valid1)
                errors = _errs6;
              else
                return errors++, !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.input_transformations !== void 0) {
                let data4 = data.input_transformations, _errs10 = errors, _errs11 = errors, valid2 = !1, _errs12 = errors;
                if (errors === _errs12)
                  if (Array.isArray(data4)) {
                    var valid3 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs14 = errors;
                      validate989(data4[i0]) || errors++;
                      var valid3 = _errs14 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    errors++;
                var _valid1 = _errs12 === errors;
                if (valid2 = valid2 || _valid1, !valid2) {
                  let _errs15 = errors;
                  data4 !== null && errors++;
                  var _valid1 = _errs15 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (valid2)
                  errors = _errs11;
                else
                  return errors++, !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageStopEvent = validate1057;
function validate1057(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "message_stop")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isPingEvent = validate1058;
function validate1058(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "ping")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorCode = validate1059;
function validate1059(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "available_tools_limit_exceeded" || data === "claude_code_key_creator_not_member" || data === "claude_code_version_too_old" || data === "cmek_context_unavailable" || data === "cmek_key_disabled" || data === "cmek_key_network_blocked" || data === "cmek_key_unreachable" || data === "compaction_block_ambiguous" || data === "compaction_block_misplaced" || data === "compaction_content_mismatch" || data === "compaction_incomplete_turn" || data === "compaction_nothing_to_summarize" || data === "compaction_signature_invalid" || data === "compaction_too_many_tool_references" || data === "compaction_tool_changes_mismatch" || data === "compaction_unavailable" || data === "contract_spend_limit_reached" || data === "enforced_spend_limit_reached" || data === "image_dimensions_too_large" || data === "linked_organization_billing_unavailable" || data === "linked_organization_spend_limit_reached" || data === "organization_on_hold" || data === "organization_type_not_supported" || data === "parent_organization_required" || data === "ramp_limit_exceeded" || data === "request_body_encoding_invalid" || data === "request_body_encoding_unsupported" || data === "request_body_too_large_after_decoding" || data === "sandbox_egress_restricted" || data === "thread_already_continued" || data === "thread_continue_in_flight" || data === "thread_fingerprint_mismatch" || data === "thread_not_found" || data === "thread_unsupported_request" || data === "tool_name_conflict" || data === "tool_reference_unresolved") ? !1 : errors === 0;
}
var isErrorDetails = validate1060;
function validate1060(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error_code !== void 0) {
        let _errs1 = errors;
        validate1059(data.error_code) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.max_side_length_pixels !== void 0) {
          let data1 = data.max_side_length_pixels, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.paths !== void 0) {
            let data2 = data.paths, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data2[i0] != "string")
                    return !1;
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.unsupported !== void 0) {
              let data4 = data.unsupported, _errs8 = errors;
              if (!Array.isArray(data4) && data4 !== null)
                return !1;
              if (errors === _errs8 && Array.isArray(data4)) {
                var valid2 = !0;
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1], _errs10 = errors;
                  if (typeof data5 != "string" || !(data5 === "cache_control" || data5 === "context_management" || data5 === "fallbacks" || data5 === "hipaa" || data5 === "inference_hooks" || data5 === "thinking"))
                    return !1;
                  var valid2 = _errs10 === errors;
                  if (!valid2)
                    break;
                }
              }
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.appeal_url !== void 0) {
                let data6 = data.appeal_url, _errs12 = errors;
                if (typeof data6 != "string" && data6 !== null)
                  return !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorObjectBase = validate1062;
function validate1062(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isInvalidRequestErrorObject = validate1064;
function validate1064(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "invalid_request_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAuthenticationErrorObject = validate1066;
function validate1066(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "authentication_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isBillingErrorObject = validate1068;
function validate1068(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "billing_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isPermissionErrorObject = validate1070;
function validate1070(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "permission_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isNotFoundErrorObject = validate1072;
function validate1072(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "not_found_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isRequestTooLargeErrorObject = validate1074;
function validate1074(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "request_too_large")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isRateLimitErrorObject = validate1076;
function validate1076(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "rate_limit_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isGatewayTimeoutErrorObject = validate1078;
function validate1078(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "timeout_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isAPIErrorObject = validate1080;
function validate1080(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "api_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isOverloadedErrorObject = validate1082;
function validate1082(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.message !== void 0) {
        let _errs1 = errors;
        if (typeof data.message != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.details !== void 0) {
          let data1 = data.details, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1060(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let data2 = data.type, _errs8 = errors;
            if (typeof data2 != "string" || data2 !== "overloaded_error")
              return !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorObject = validate1084;
function validate1084(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "invalid_request_error")
            validate1064(data) || errors++;
          else if (tag0 === "authentication_error")
            validate1066(data) || errors++;
          else if (tag0 === "billing_error")
            validate1068(data) || errors++;
          else if (tag0 === "permission_error")
            validate1070(data) || errors++;
          else if (tag0 === "not_found_error")
            validate1072(data) || errors++;
          else if (tag0 === "request_too_large")
            validate1074(data) || errors++;
          else if (tag0 === "rate_limit_error")
            validate1076(data) || errors++;
          else if (tag0 === "timeout_error")
            validate1078(data) || errors++;
          else if (tag0 === "api_error")
            validate1080(data) || errors++;
          else if (tag0 === "overloaded_error")
            validate1082(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorEvent = validate1095;
function validate1095(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error === void 0 && (missing0 = "error"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.error !== void 0) {
          let _errs3 = errors;
          validate1084(data.error) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.request_id !== void 0) {
            let data2 = data.request_id, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isStreamEvent = validate1097;
function validate1097(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "message_start")
            validate1022(data) || errors++;
          else if (tag0 === "content_block_start")
            validate1024(data) || errors++;
          else if (tag0 === "content_block_delta")
            validate1040(data) || errors++;
          else if (tag0 === "content_block_stop")
            validate1042(data) || errors++;
          else if (tag0 === "message_delta")
            validate1052(data) || errors++;
          else if (tag0 === "message_stop")
            validate1057(data) || errors++;
          else if (tag0 === "ping")
            validate1058(data) || errors++;
          else if (tag0 === "error")
            validate1095(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorResponse = validate1106;
function validate1106(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error === void 0 && (missing0 = "error"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "error")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.error !== void 0) {
          let _errs3 = errors;
          validate1084(data.error) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.request_id !== void 0) {
            let data2 = data.request_id, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isCountMessageTokensRequest = validate1108, schema397 = { type: ["object"], properties: { model: { $ref: "Model" }, messages: { type: ["array"], maxItems: 1e5, items: { $ref: "MessageParam" } }, system: { anyOf: [{ $ref: "SystemPrompt" }, { type: ["null"] }] }, tools: { type: ["array", "null"], items: { $ref: "ToolUnion" } }, tool_choice: { anyOf: [{ $ref: "ToolChoice" }, { type: ["null"] }] }, thinking: { anyOf: [{ $ref: "ThinkingConfigParam" }, { type: ["null"] }] }, output_config: { anyOf: [{ $ref: "OutputConfig" }, { type: ["null"] }] }, output_format: { anyOf: [{ $ref: "JSONOutputFormat" }, { type: ["null"] }] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, speed: { type: ["string", "null"], enum: ["standard", "fast", null] }, mcp_servers: { type: ["array", "null"], items: { $ref: "RequestMCPServerURLDefinition" } }, context_management: { anyOf: [{ $ref: "ContextManagementConfig" }, { type: ["null"] }] }, compaction: { anyOf: [{ $ref: "CompactionConfig" }, { type: ["null"] }] }, billing_policy: { anyOf: [{ $ref: "BillingPolicy" }, { type: ["null"] }] } }, required: ["model", "messages"], additionalProperties: !1 };
function validate1108(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema397.properties, key0))
            return !1;
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let _errs2 = errors;
            validate52(data.model) || errors++;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.messages !== void 0) {
              let data1 = data.messages, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  if (data1.length > 1e5)
                    return !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs5 = errors;
                      validate654(data1[i0]) || errors++;
                      var valid1 = _errs5 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.system !== void 0) {
                let data3 = data.system, _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
                validate656(data3) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid2 = valid2 || _valid0, !valid2) {
                  let _errs9 = errors;
                  data3 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid2 = valid2 || _valid0;
                }
                if (valid2)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tools !== void 0) {
                  let data4 = data.tools, _errs11 = errors;
                  if (!Array.isArray(data4) && data4 !== null)
                    return !1;
                  if (errors === _errs11 && Array.isArray(data4)) {
                    var valid3 = !0;
                    let len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs13 = errors;
                      validate596(data4[i1]) || errors++;
                      var valid3 = _errs13 === errors;
                      if (!valid3)
                        break;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tool_choice !== void 0) {
                    let data6 = data.tool_choice, _errs14 = errors, _errs15 = errors, valid4 = !1, _errs16 = errors;
                    validate663(data6) || errors++;
                    var _valid1 = _errs16 === errors;
                    if (valid4 = valid4 || _valid1, !valid4) {
                      let _errs17 = errors;
                      data6 !== null && errors++;
                      var _valid1 = _errs17 === errors;
                      valid4 = valid4 || _valid1;
                    }
                    if (valid4)
                      errors = _errs15;
                    else
                      return errors++, !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.thinking !== void 0) {
                      let data7 = data.thinking, _errs19 = errors, _errs20 = errors, valid5 = !1, _errs21 = errors;
                      validate677(data7) || errors++;
                      var _valid2 = _errs21 === errors;
                      if (valid5 = valid5 || _valid2, !valid5) {
                        let _errs22 = errors;
                        data7 !== null && errors++;
                        var _valid2 = _errs22 === errors;
                        valid5 = valid5 || _valid2;
                      }
                      if (valid5)
                        errors = _errs20;
                      else
                        return errors++, !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.output_config !== void 0) {
                        let data8 = data.output_config, _errs24 = errors, _errs25 = errors, valid6 = !1, _errs26 = errors;
                        validate686(data8) || errors++;
                        var _valid3 = _errs26 === errors;
                        if (valid6 = valid6 || _valid3, !valid6) {
                          let _errs27 = errors;
                          data8 !== null && errors++;
                          var _valid3 = _errs27 === errors;
                          valid6 = valid6 || _valid3;
                        }
                        if (valid6)
                          errors = _errs25;
                        else
                          return errors++, !1;
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.output_format !== void 0) {
                          let data9 = data.output_format, _errs29 = errors, _errs30 = errors, valid7 = !1, _errs31 = errors;
                          validate683(data9) || errors++;
                          var _valid4 = _errs31 === errors;
                          if (valid7 = valid7 || _valid4, !valid7) {
                            let _errs32 = errors;
                            data9 !== null && errors++;
                            var _valid4 = _errs32 === errors;
                            valid7 = valid7 || _valid4;
                          }
                          if (valid7)
                            errors = _errs30;
                          else
                            return errors++, !1;
                          var valid0 = _errs29 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.cache_control !== void 0) {
                            let data10 = data.cache_control, _errs34 = errors, _errs35 = errors, valid8 = !1, _errs36 = errors;
                            validate53(data10) || errors++;
                            var _valid5 = _errs36 === errors;
                            if (valid8 = valid8 || _valid5, !valid8) {
                              let _errs37 = errors;
                              data10 !== null && errors++;
                              var _valid5 = _errs37 === errors;
                              valid8 = valid8 || _valid5;
                            }
                            if (valid8)
                              errors = _errs35;
                            else
                              return errors++, !1;
                            var valid0 = _errs34 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.speed !== void 0) {
                              let data11 = data.speed, _errs39 = errors;
                              if (typeof data11 != "string" && data11 !== null || !(data11 === "standard" || data11 === "fast" || data11 === null))
                                return !1;
                              var valid0 = _errs39 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mcp_servers !== void 0) {
                                let data12 = data.mcp_servers, _errs41 = errors;
                                if (!Array.isArray(data12) && data12 !== null)
                                  return !1;
                                if (errors === _errs41 && Array.isArray(data12)) {
                                  var valid9 = !0;
                                  let len2 = data12.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    let _errs43 = errors;
                                    validate691(data12[i2]) || errors++;
                                    var valid9 = _errs43 === errors;
                                    if (!valid9)
                                      break;
                                  }
                                }
                                var valid0 = _errs41 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.context_management !== void 0) {
                                  let data14 = data.context_management, _errs44 = errors, _errs45 = errors, valid10 = !1, _errs46 = errors;
                                  validate717(data14) || errors++;
                                  var _valid6 = _errs46 === errors;
                                  if (valid10 = valid10 || _valid6, !valid10) {
                                    let _errs47 = errors;
                                    data14 !== null && errors++;
                                    var _valid6 = _errs47 === errors;
                                    valid10 = valid10 || _valid6;
                                  }
                                  if (valid10)
                                    errors = _errs45;
                                  else
                                    return errors++, !1;
                                  var valid0 = _errs44 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.compaction !== void 0) {
                                    let data15 = data.compaction, _errs49 = errors, _errs50 = errors, valid11 = !1, _errs51 = errors;
                                    validate719(data15) || errors++;
                                    var _valid7 = _errs51 === errors;
                                    if (valid11 = valid11 || _valid7, !valid11) {
                                      let _errs52 = errors;
                                      data15 !== null && errors++;
                                      var _valid7 = _errs52 === errors;
                                      valid11 = valid11 || _valid7;
                                    }
                                    if (valid11)
                                      errors = _errs50;
                                    else
                                      return errors++, !1;
                                    var valid0 = _errs49 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.billing_policy !== void 0) {
                                      let data16 = data.billing_policy, _errs54 = errors, _errs55 = errors, valid12 = !1, _errs56 = errors;
                                      validate720(data16) || errors++;
                                      var _valid8 = _errs56 === errors;
                                      if (valid12 = valid12 || _valid8, !valid12) {
                                        let _errs57 = errors;
                                        data16 !== null && errors++;
                                        var _valid8 = _errs57 === errors;
                                        valid12 = valid12 || _valid8;
                                      }
                                      if (valid12)
                                        errors = _errs55;
                                      else
                                        return errors++, !1;
                                      var valid0 = _errs54 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCountTokensContextManagementResponse = validate1122;
function validate1122(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.original_input_tokens === void 0 && (missing0 = "original_input_tokens"))
        return !1;
      if (data.original_input_tokens !== void 0) {
        let data0 = data.original_input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageTokensCount = validate1123;
function validate1123(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.context_management !== void 0) {
          let data1 = data.context_management, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1122(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isPage = validate1125;
function validate1125(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.has_more === void 0 && (missing0 = "has_more") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id"))
        return !1;
      if (data.has_more !== void 0) {
        let _errs1 = errors;
        if (typeof data.has_more != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.first_id !== void 0) {
          let data1 = data.first_id, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.last_id !== void 0) {
            let data2 = data.last_id, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchProcessingStatus = validate1126;
function validate1126(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "in_progress" || data === "canceling" || data === "ended") ? !1 : errors === 0;
}
var isMessageBatchRequestCounts = validate1127;
function validate1127(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.processing === void 0 && (missing0 = "processing") || data.succeeded === void 0 && (missing0 = "succeeded") || data.errored === void 0 && (missing0 = "errored") || data.canceled === void 0 && (missing0 = "canceled") || data.expired === void 0 && (missing0 = "expired"))
        return !1;
      if (data.processing !== void 0) {
        let data0 = data.processing, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.succeeded !== void 0) {
          let data1 = data.succeeded, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) || errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.errored !== void 0) {
            let data2 = data.errored, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.canceled !== void 0) {
              let data3 = data.canceled, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.expired !== void 0) {
                let data4 = data.expired, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) || errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatch = validate1128;
function validate1128(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.processing_status === void 0 && (missing0 = "processing_status") || data.request_counts === void 0 && (missing0 = "request_counts") || data.created_at === void 0 && (missing0 = "created_at") || data.expires_at === void 0 && (missing0 = "expires_at") || data.ended_at === void 0 && (missing0 = "ended_at") || data.cancel_initiated_at === void 0 && (missing0 = "cancel_initiated_at") || data.archived_at === void 0 && (missing0 = "archived_at") || data.results_url === void 0 && (missing0 = "results_url"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "message_batch")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.processing_status !== void 0) {
            let _errs5 = errors;
            validate1126(data.processing_status) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.request_counts !== void 0) {
              let _errs6 = errors;
              validate1127(data.request_counts) || errors++;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.created_at !== void 0) {
                let data4 = data.created_at, _errs7 = errors;
                if (errors === _errs7 && errors === _errs7)
                  if (typeof data4 == "string") {
                    if (!formats6.test(data4))
                      return !1;
                  } else
                    return !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.expires_at !== void 0) {
                  let data5 = data.expires_at, _errs9 = errors;
                  if (errors === _errs9 && errors === _errs9)
                    if (typeof data5 == "string") {
                      if (!formats6.test(data5))
                        return !1;
                    } else
                      return !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.ended_at !== void 0) {
                    let data6 = data.ended_at, _errs11 = errors;
                    if (typeof data6 != "string" && data6 !== null || errors === _errs11 && errors === _errs11 && typeof data6 == "string" && !formats6.test(data6))
                      return !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.cancel_initiated_at !== void 0) {
                      let data7 = data.cancel_initiated_at, _errs13 = errors;
                      if (typeof data7 != "string" && data7 !== null || errors === _errs13 && errors === _errs13 && typeof data7 == "string" && !formats6.test(data7))
                        return !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.archived_at !== void 0) {
                        let data8 = data.archived_at, _errs15 = errors;
                        if (typeof data8 != "string" && data8 !== null || errors === _errs15 && errors === _errs15 && typeof data8 == "string" && !formats6.test(data8))
                          return !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.results_url !== void 0) {
                          let data9 = data.results_url, _errs17 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchesPage = validate1131;
function validate1131(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.has_more === void 0 && (missing0 = "has_more") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.data === void 0 && (missing0 = "data"))
        return !1;
      if (data.has_more !== void 0) {
        let _errs1 = errors;
        if (typeof data.has_more != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.first_id !== void 0) {
          let data1 = data.first_id, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.last_id !== void 0) {
            let data2 = data.last_id, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let data3 = data.data, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    validate1128(data3[i0]) || errors++;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchRequest = validate1133;
var pattern4 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");
function validate1133(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.custom_id === void 0 && (missing0 = "custom_id") || data.params === void 0 && (missing0 = "params"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "custom_id" || key0 === "params"))
            return !1;
        if (_errs1 === errors) {
          if (data.custom_id !== void 0) {
            let data0 = data.custom_id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (!pattern4.test(data0))
                  return !1;
              } else
                return !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.params !== void 0) {
              let _errs4 = errors;
              validate754(data.params) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCreateMessageBatchRequest = validate1135;
function validate1135(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "requests")
            return !1;
        if (_errs1 === errors && data.requests !== void 0) {
          let data0 = data.requests;
          if (errors === errors)
            if (Array.isArray(data0)) {
              if (data0.length > 1e5)
                return !1;
              if (data0.length < 1)
                return !1;
              {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate1133(data0[i0]) || errors++;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return !1;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isDeletedMessageBatch = validate1137;
function validate1137(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "message_batch_deleted")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchSucceededResult = validate1138;
function validate1138(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "succeeded")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          validate1002(data.message) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchErroredResult = validate1140;
function validate1140(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.error === void 0 && (missing0 = "error"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "errored")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error !== void 0) {
          let _errs3 = errors;
          validate1106(data.error) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchCanceledResult = validate1142;
function validate1142(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "canceled")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchExpiredResult = validate1143;
function validate1143(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string" || data0 !== "expired")
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchResult = validate1144;
function validate1144(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "succeeded")
            validate1138(data) || errors++;
          else if (tag0 === "errored")
            validate1140(data) || errors++;
          else if (tag0 === "canceled")
            validate1142(data) || errors++;
          else if (tag0 === "expired")
            validate1143(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageBatchIndividualResponse = validate1149;
function validate1149(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.custom_id === void 0 && (missing0 = "custom_id") || data.result === void 0 && (missing0 = "result"))
        return !1;
      if (data.custom_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.custom_id != "string")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.result !== void 0) {
          let _errs3 = errors;
          validate1144(data.result) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isCapabilitySupport = validate1151;
function validate1151(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.supported === void 0 && (missing0 = "supported"))
        return !1;
      if (data.supported !== void 0 && typeof data.supported != "boolean")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isContextManagementCapability = validate1152;
function validate1152(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.supported === void 0 && (missing0 = "supported"))
        return !1;
      if (data.supported !== void 0) {
        let _errs1 = errors;
        if (typeof data.supported != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.clear_thinking_20251015 !== void 0) {
          let data1 = data.clear_thinking_20251015, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          validate1151(data1) || errors++;
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            data1 !== null && errors++;
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4;
          else
            return errors++, !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.clear_tool_uses_20250919 !== void 0) {
            let data2 = data.clear_tool_uses_20250919, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
            validate1151(data2) || errors++;
            var _valid1 = _errs10 === errors;
            if (valid2 = valid2 || _valid1, !valid2) {
              let _errs11 = errors;
              data2 !== null && errors++;
              var _valid1 = _errs11 === errors;
              valid2 = valid2 || _valid1;
            }
            if (valid2)
              errors = _errs9;
            else
              return errors++, !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.compact_20260112 !== void 0) {
              let data3 = data.compact_20260112, _errs13 = errors, _errs14 = errors, valid3 = !1, _errs15 = errors;
              validate1151(data3) || errors++;
              var _valid2 = _errs15 === errors;
              if (valid3 = valid3 || _valid2, !valid3) {
                let _errs16 = errors;
                data3 !== null && errors++;
                var _valid2 = _errs16 === errors;
                valid3 = valid3 || _valid2;
              }
              if (valid3)
                errors = _errs14;
              else
                return errors++, !1;
              var valid0 = _errs13 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isEffortCapability = validate1156;
function validate1156(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.supported === void 0 && (missing0 = "supported"))
        return !1;
      if (data.supported !== void 0) {
        let _errs1 = errors;
        if (typeof data.supported != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.low !== void 0) {
          let _errs3 = errors;
          validate1151(data.low) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.medium !== void 0) {
            let _errs4 = errors;
            validate1151(data.medium) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.high !== void 0) {
              let _errs5 = errors;
              validate1151(data.high) || errors++;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.xhigh !== void 0) {
                let data4 = data.xhigh, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                validate1151(data4) || errors++;
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs9 = errors;
                  data4 !== null && errors++;
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7;
                else
                  return errors++, !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.max !== void 0) {
                  let _errs11 = errors;
                  validate1151(data.max) || errors++;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isServerToolsCapability = validate1162;
function validate1162(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.supported === void 0 && (missing0 = "supported"))
        return !1;
      if (data.supported !== void 0) {
        let _errs1 = errors;
        if (typeof data.supported != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.web_search !== void 0) {
          let _errs3 = errors;
          validate1151(data.web_search) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.code_execution !== void 0) {
            let _errs4 = errors;
            validate1151(data.code_execution) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingTypes = validate1165;
function validate1165(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        let _errs1 = errors;
        validate1151(data.enabled) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.disabled !== void 0) {
          let _errs2 = errors;
          validate1151(data.disabled) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.adaptive !== void 0) {
            let _errs3 = errors;
            validate1151(data.adaptive) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.between_tools !== void 0) {
              let _errs4 = errors;
              validate1151(data.between_tools) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingCapability = validate1170;
function validate1170(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.supported === void 0 && (missing0 = "supported") || data.types === void 0 && (missing0 = "types"))
        return !1;
      if (data.supported !== void 0) {
        let _errs1 = errors;
        if (typeof data.supported != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.types !== void 0) {
          let _errs3 = errors;
          validate1165(data.types) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isModelCapabilities = validate1172;
function validate1172(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.batch !== void 0) {
        let _errs1 = errors;
        validate1151(data.batch) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.citations !== void 0) {
          let _errs2 = errors;
          validate1151(data.citations) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code_execution !== void 0) {
            let _errs3 = errors;
            validate1151(data.code_execution) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.context_management !== void 0) {
              let _errs4 = errors;
              validate1152(data.context_management) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.effort !== void 0) {
                let _errs5 = errors;
                validate1156(data.effort) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.image_input !== void 0) {
                  let _errs6 = errors;
                  validate1151(data.image_input) || errors++;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.pdf_input !== void 0) {
                    let _errs7 = errors;
                    validate1151(data.pdf_input) || errors++;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.server_tools !== void 0) {
                      let _errs8 = errors;
                      validate1162(data.server_tools) || errors++;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.structured_outputs !== void 0) {
                        let _errs9 = errors;
                        validate1151(data.structured_outputs) || errors++;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.thinking !== void 0) {
                          let _errs10 = errors;
                          validate1170(data.thinking) || errors++;
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isModelInfo = validate1183;
function validate1183(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.display_name === void 0 && (missing0 = "display_name") || data.created_at === void 0 && (missing0 = "created_at"))
        return !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string" || data0 !== "model")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.display_name !== void 0) {
            let _errs5 = errors;
            if (typeof data.display_name != "string")
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.created_at !== void 0) {
              let data3 = data.created_at, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (!formats6.test(data3))
                    return !1;
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.max_input_tokens !== void 0) {
                let data4 = data.max_input_tokens, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
                  return !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.max_tokens !== void 0) {
                  let data5 = data.max_tokens, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
                    return !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.capabilities !== void 0) {
                    let data6 = data.capabilities, _errs13 = errors, _errs14 = errors, valid1 = !1, _errs15 = errors;
                    validate1172(data6) || errors++;
                    var _valid0 = _errs15 === errors;
                    if (valid1 = valid1 || _valid0, !valid1) {
                      let _errs16 = errors;
                      data6 !== null && errors++;
                      var _valid0 = _errs16 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (valid1)
                      errors = _errs14;
                    else
                      return errors++, !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.line !== void 0) {
                      let data7 = data.line, _errs18 = errors;
                      if (typeof data7 != "string" && data7 !== null || !(data7 === "haiku" || data7 === "sonnet" || data7 === "opus" || data7 === "fable" || data7 === "mythos" || data7 === null))
                        return !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lifecycle !== void 0) {
                        let data8 = data.lifecycle, _errs20 = errors;
                        if (typeof data8 != "string" || !(data8 === "active" || data8 === "deprecated" || data8 === "retired"))
                          return !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.deprecated_at !== void 0) {
                          let data9 = data.deprecated_at, _errs22 = errors;
                          if (typeof data9 != "string" && data9 !== null || errors === _errs22 && errors === _errs22 && typeof data9 == "string" && !formats6.test(data9))
                            return !1;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.retires_at !== void 0) {
                            let data10 = data.retires_at, _errs24 = errors;
                            if (typeof data10 != "string" && data10 !== null || errors === _errs24 && errors === _errs24 && typeof data10 == "string" && !formats6.test(data10))
                              return !1;
                            var valid0 = _errs24 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isModelInfosPage = validate1185;
function validate1185(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.has_more === void 0 && (missing0 = "has_more") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.data === void 0 && (missing0 = "data"))
        return !1;
      if (data.has_more !== void 0) {
        let _errs1 = errors;
        if (typeof data.has_more != "boolean")
          return !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.first_id !== void 0) {
          let data1 = data.first_id, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.last_id !== void 0) {
            let data2 = data.last_id, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let data3 = data.data, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    validate1183(data3[i0]) || errors++;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isCreateMessageHeaderAnthropicVersion = validate1187;
var formats24 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)))$/, pattern5 = new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u");
function validate1187(data) {
  let errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern5.test(data)) {
        if (!formats24.test(data))
          return !1;
      } else
        return !1;
    else
      return !1;
  return errors === 0;
}
var isCreateMessageHeaderAnthropicBeta = validate1188;
function validate1188(data) {
  let errors = 0;
  if (typeof data != "string")
    return !1;
  let _errs1 = errors, _errs2 = errors;
  data !== "" && errors++;
  var valid0 = _errs2 === errors;
  return valid0 ? !1 : (errors = _errs1, errors === 0);
}
var isCreateMessageHeaderAnthropicWorkspaceId = validate1189;
function validate1189(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isCreateMessageHeaderAnthropicUserProfileId = validate1190;
function validate1190(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isListMessageBatchesQueryLimit = validate1191;
function validate1191(data) {
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data)))
    return !1;
  if (errors === 0 && typeof data == "number") {
    if (data > 1e3 || isNaN(data))
      return !1;
    if (data < 1 || isNaN(data))
      return !1;
  }
  return errors === 0;
}
var isListMessageBatchesQueryBefore_id = validate1192;
function validate1192(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isListMessageBatchesQueryAfter_id = validate1193;
function validate1193(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isGetMessageBatchPathMessage_batch_id = validate1194;
function validate1194(data) {
  let errors = 0;
  if (typeof data != "string")
    return !1;
  let _errs1 = errors, _errs2 = errors;
  data !== "" && errors++;
  var valid0 = _errs2 === errors;
  return valid0 ? !1 : (errors = _errs1, errors === 0);
}
var isListModelsQueryLifecycle = validate1195;
function validate1195(data) {
  let errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 3)
        return !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (typeof data0 != "string" || !(data0 === "active" || data0 === "deprecated" || data0 === "retired"))
            return !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isGetModelPathModel_id = validate1196;
function validate1196(data) {
  let errors = 0;
  if (typeof data != "string")
    return !1;
  let _errs1 = errors, _errs2 = errors;
  data !== "" && errors++;
  var valid0 = _errs2 === errors;
  return valid0 ? !1 : (errors = _errs1, errors === 0);
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
  isCreateMessageHeaderAnthropicBeta,
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
  isJsonSchemaList,
  isJsonSchemaMap,
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
