// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

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
var isTextBlockParam = validate54;
function validate54(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "text" || key0 === "cache_control"))
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
var isThinkingBlockParam = validate56;
function validate56(data) {
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
var isToolUseBlockParam = validate57;
function validate57(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.input === void 0 && (missing0 = "input"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "input" || key0 === "cache_control"))
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
                if (valid0)
                  if (data.cache_control !== void 0) {
                    let data4 = data.cache_control, _errs11 = errors, _errs12 = errors, valid1 = !1, _errs13 = errors;
                    validate53(data4) || errors++;
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
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockParam = validate59;
function validate59(data) {
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
            validate54(data) || errors++;
          else if (tag0 === "thinking")
            validate56(data) || errors++;
          else if (tag0 === "tool_use")
            validate57(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageContentParam = validate63;
function validate63(data) {
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
          validate59(data[i0]) || errors++;
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
var isMessageParam = validate65;
function validate65(data) {
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
              validate63(data.content) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isSystemPrompt = validate67;
function validate67(data) {
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
          validate54(data[i0]) || errors++;
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
var isToolChoiceBase = validate69;
function validate69(data) {
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
var isToolChoiceAuto = validate70;
function validate70(data) {
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
var isToolChoiceAny = validate71;
function validate71(data) {
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
var isToolChoiceTool = validate72;
function validate72(data) {
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
var isToolChoiceNone = validate73;
function validate73(data) {
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
var isToolChoice = validate74;
function validate74(data) {
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
            validate70(data) || errors++;
          else if (tag0 === "any")
            validate71(data) || errors++;
          else if (tag0 === "tool")
            validate72(data) || errors++;
          else if (tag0 === "none")
            validate73(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingBlockBinding = validate79;
function validate79(data) {
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
var isThinkingConfigBase = validate80;
function validate80(data) {
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
          validate79(data1) || errors++;
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
var isThinkingConfigEnabled = validate82;
function validate82(data) {
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
              validate79(data1) || errors++;
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
var isThinkingConfigDisabled = validate84;
function validate84(data) {
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
var isThinkingConfigAdaptive = validate85;
function validate85(data) {
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
              validate79(data1) || errors++;
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
var isThinkingConfigBetweenTools = validate87;
function validate87(data) {
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
var isThinkingConfigParam = validate88;
function validate88(data) {
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
            validate82(data) || errors++;
          else if (tag0 === "disabled")
            validate84(data) || errors++;
          else if (tag0 === "adaptive")
            validate85(data) || errors++;
          else if (tag0 === "between_tools")
            validate87(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isInputTokensTrigger = validate93;
function validate93(data) {
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
var isToolUsesTrigger = validate94;
function validate94(data) {
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
var isContextManagementTrigger = validate95;
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
          if (tag0 === "input_tokens")
            validate93(data) || errors++;
          else if (tag0 === "tool_uses")
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
var isToolUsesKeep = validate98;
function validate98(data) {
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
var isInputTokensClearAtLeast = validate99;
function validate99(data) {
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
var isClearToolUses20250919Edit = validate100;
function validate100(data) {
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
              validate95(data1) || errors++;
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
                validate98(data2) || errors++;
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
                  validate99(data3) || errors++;
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
var isThinkingTurns = validate104;
function validate104(data) {
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
var isAllThinkingTurns = validate105;
function validate105(data) {
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
var isThinkingTurnsKeep = validate106;
function validate106(data) {
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
            validate104(data) || errors++;
          else if (tag0 === "all")
            validate105(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isClearThinking20251015Edit = validate109;
function validate109(data) {
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
              validate106(data1) || errors++;
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
var isCompact20260112Edit = validate111;
function validate111(data) {
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
              validate93(data1) || errors++;
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
var isContextManagementEdit = validate113;
function validate113(data) {
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
            validate100(data) || errors++;
          else if (tag0 === "clear_thinking_20251015")
            validate109(data) || errors++;
          else if (tag0 === "compact_20260112")
            validate111(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementConfig = validate117;
function validate117(data) {
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
            validate113(data0[i0]) || errors++;
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
var isCompactionConfig = validate119;
function validate119(data) {
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
var isBillingPolicy = validate120;
function validate120(data) {
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
var isMessageRequestBase = validate121;
function validate121(data) {
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
                  validate65(data1[i0]) || errors++;
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
            validate67(data3) || errors++;
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
            if (data.tool_choice !== void 0) {
              let data4 = data.tool_choice, _errs10 = errors, _errs11 = errors, valid3 = !1, _errs12 = errors;
              validate74(data4) || errors++;
              var _valid1 = _errs12 === errors;
              if (valid3 = valid3 || _valid1, !valid3) {
                let _errs13 = errors;
                data4 !== null && errors++;
                var _valid1 = _errs13 === errors;
                valid3 = valid3 || _valid1;
              }
              if (valid3)
                errors = _errs11;
              else
                return errors++, !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.thinking !== void 0) {
                let data5 = data.thinking, _errs15 = errors, _errs16 = errors, valid4 = !1, _errs17 = errors;
                validate88(data5) || errors++;
                var _valid2 = _errs17 === errors;
                if (valid4 = valid4 || _valid2, !valid4) {
                  let _errs18 = errors;
                  data5 !== null && errors++;
                  var _valid2 = _errs18 === errors;
                  valid4 = valid4 || _valid2;
                }
                if (valid4)
                  errors = _errs16;
                else
                  return errors++, !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cache_control !== void 0) {
                  let data6 = data.cache_control, _errs20 = errors, _errs21 = errors, valid5 = !1, _errs22 = errors;
                  validate53(data6) || errors++;
                  var _valid3 = _errs22 === errors;
                  if (valid5 = valid5 || _valid3, !valid5) {
                    let _errs23 = errors;
                    data6 !== null && errors++;
                    var _valid3 = _errs23 === errors;
                    valid5 = valid5 || _valid3;
                  }
                  if (valid5)
                    errors = _errs21;
                  else
                    return errors++, !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.speed !== void 0) {
                    let data7 = data.speed, _errs25 = errors;
                    if (typeof data7 != "string" && data7 !== null || !(data7 === "standard" || data7 === "fast" || data7 === null))
                      return !1;
                    var valid0 = _errs25 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context_management !== void 0) {
                      let data8 = data.context_management, _errs27 = errors, _errs28 = errors, valid6 = !1, _errs29 = errors;
                      validate117(data8) || errors++;
                      var _valid4 = _errs29 === errors;
                      if (valid6 = valid6 || _valid4, !valid6) {
                        let _errs30 = errors;
                        data8 !== null && errors++;
                        var _valid4 = _errs30 === errors;
                        valid6 = valid6 || _valid4;
                      }
                      if (valid6)
                        errors = _errs28;
                      else
                        return errors++, !1;
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.compaction !== void 0) {
                        let data9 = data.compaction, _errs32 = errors, _errs33 = errors, valid7 = !1, _errs34 = errors;
                        validate119(data9) || errors++;
                        var _valid5 = _errs34 === errors;
                        if (valid7 = valid7 || _valid5, !valid7) {
                          let _errs35 = errors;
                          data9 !== null && errors++;
                          var _valid5 = _errs35 === errors;
                          valid7 = valid7 || _valid5;
                        }
                        if (valid7)
                          errors = _errs33;
                        else
                          return errors++, !1;
                        var valid0 = _errs32 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.billing_policy !== void 0) {
                          let data10 = data.billing_policy, _errs37 = errors, _errs38 = errors, valid8 = !1, _errs39 = errors;
                          validate120(data10) || errors++;
                          var _valid6 = _errs39 === errors;
                          if (valid8 = valid8 || _valid6, !valid8) {
                            let _errs40 = errors;
                            data10 !== null && errors++;
                            var _valid6 = _errs40 === errors;
                            valid8 = valid8 || _valid6;
                          }
                          if (valid8)
                            errors = _errs38;
                          else
                            return errors++, !1;
                          var valid0 = _errs37 === errors;
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
var isMetadata = validate131;
function validate131(data) {
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
var isDiagnosticsParam = validate132;
function validate132(data) {
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
var isFallbackParam = validate133;
function validate133(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "model" || key0 === "max_tokens" || key0 === "speed" || key0 === "thinking"))
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
              if (valid0)
                if (data.thinking !== void 0) {
                  let data3 = data.thinking, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate88(data3) || errors++;
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
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbacksParam = validate136;
function validate136(data) {
  let errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs3 = errors;
        validate133(data[i0]) || errors++;
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
var isFallbackCreditTokenParam = validate138;
function validate138(data) {
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
var isThreadCreateParams = validate139;
function validate139(data) {
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
var isThreadContinueParams = validate140;
function validate140(data) {
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
var isMessageThreadParam = validate141;
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
          if (tag0 === "create")
            validate139(data) || errors++;
          else if (tag0 === "continue")
            validate140(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isCreateMessageRequest = validate144, schema65 = { type: ["object"], properties: { model: { $ref: "Model" }, messages: { type: ["array"], maxItems: 1e5, items: { $ref: "MessageParam" } }, system: { anyOf: [{ $ref: "SystemPrompt" }, { type: ["null"] }] }, tool_choice: { anyOf: [{ $ref: "ToolChoice" }, { type: ["null"] }] }, thinking: { anyOf: [{ $ref: "ThinkingConfigParam" }, { type: ["null"] }] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, speed: { type: ["string", "null"], enum: ["standard", "fast", null] }, context_management: { anyOf: [{ $ref: "ContextManagementConfig" }, { type: ["null"] }] }, compaction: { anyOf: [{ $ref: "CompactionConfig" }, { type: ["null"] }] }, billing_policy: { anyOf: [{ $ref: "BillingPolicy" }, { type: ["null"] }] }, max_tokens: { type: ["integer"], minimum: 1 }, temperature: { type: ["number", "null"], minimum: 0, maximum: 1 }, top_p: { type: ["number", "null"], minimum: 0, maximum: 1 }, top_k: { type: ["integer", "null"], minimum: 0 }, stream: { type: ["boolean", "null"] }, stop_sequences: { type: ["array", "null"], items: { type: ["string"] } }, metadata: { anyOf: [{ $ref: "Metadata" }, { type: ["null"] }] }, service_tier: { type: ["string", "null"], enum: ["auto", "standard_only", null] }, inference_geo: { type: ["string", "null"] }, diagnostics: { anyOf: [{ $ref: "DiagnosticsParam" }, { type: ["null"] }] }, fallbacks: { anyOf: [{ $ref: "FallbacksParam" }, { type: ["null"] }] }, fallback_credit_token: { anyOf: [{ type: ["string"] }, { $ref: "FallbackCreditTokenParam" }, { type: ["null"] }] }, thread: { anyOf: [{ $ref: "MessageThreadParam" }, { type: ["null"] }] } }, required: ["model", "messages", "max_tokens"], additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty;
function validate144(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages") || data.max_tokens === void 0 && (missing0 = "max_tokens"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema65.properties, key0))
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
                      validate65(data1[i0]) || errors++;
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
                validate67(data3) || errors++;
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
                if (data.tool_choice !== void 0) {
                  let data4 = data.tool_choice, _errs11 = errors, _errs12 = errors, valid3 = !1, _errs13 = errors;
                  validate74(data4) || errors++;
                  var _valid1 = _errs13 === errors;
                  if (valid3 = valid3 || _valid1, !valid3) {
                    let _errs14 = errors;
                    data4 !== null && errors++;
                    var _valid1 = _errs14 === errors;
                    valid3 = valid3 || _valid1;
                  }
                  if (valid3)
                    errors = _errs12;
                  else
                    return errors++, !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.thinking !== void 0) {
                    let data5 = data.thinking, _errs16 = errors, _errs17 = errors, valid4 = !1, _errs18 = errors;
                    validate88(data5) || errors++;
                    var _valid2 = _errs18 === errors;
                    if (valid4 = valid4 || _valid2, !valid4) {
                      let _errs19 = errors;
                      data5 !== null && errors++;
                      var _valid2 = _errs19 === errors;
                      valid4 = valid4 || _valid2;
                    }
                    if (valid4)
                      errors = _errs17;
                    else
                      return errors++, !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.cache_control !== void 0) {
                      let data6 = data.cache_control, _errs21 = errors, _errs22 = errors, valid5 = !1, _errs23 = errors;
                      validate53(data6) || errors++;
                      var _valid3 = _errs23 === errors;
                      if (valid5 = valid5 || _valid3, !valid5) {
                        let _errs24 = errors;
                        data6 !== null && errors++;
                        var _valid3 = _errs24 === errors;
                        valid5 = valid5 || _valid3;
                      }
                      if (valid5)
                        errors = _errs22;
                      else
                        return errors++, !1;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.speed !== void 0) {
                        let data7 = data.speed, _errs26 = errors;
                        if (typeof data7 != "string" && data7 !== null || !(data7 === "standard" || data7 === "fast" || data7 === null))
                          return !1;
                        var valid0 = _errs26 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.context_management !== void 0) {
                          let data8 = data.context_management, _errs28 = errors, _errs29 = errors, valid6 = !1, _errs30 = errors;
                          validate117(data8) || errors++;
                          var _valid4 = _errs30 === errors;
                          if (valid6 = valid6 || _valid4, !valid6) {
                            let _errs31 = errors;
                            data8 !== null && errors++;
                            var _valid4 = _errs31 === errors;
                            valid6 = valid6 || _valid4;
                          }
                          if (valid6)
                            errors = _errs29;
                          else
                            return errors++, !1;
                          var valid0 = _errs28 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.compaction !== void 0) {
                            let data9 = data.compaction, _errs33 = errors, _errs34 = errors, valid7 = !1, _errs35 = errors;
                            validate119(data9) || errors++;
                            var _valid5 = _errs35 === errors;
                            if (valid7 = valid7 || _valid5, !valid7) {
                              let _errs36 = errors;
                              data9 !== null && errors++;
                              var _valid5 = _errs36 === errors;
                              valid7 = valid7 || _valid5;
                            }
                            if (valid7)
                              errors = _errs34;
                            else
                              return errors++, !1;
                            var valid0 = _errs33 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.billing_policy !== void 0) {
                              let data10 = data.billing_policy, _errs38 = errors, _errs39 = errors, valid8 = !1, _errs40 = errors;
                              validate120(data10) || errors++;
                              var _valid6 = _errs40 === errors;
                              if (valid8 = valid8 || _valid6, !valid8) {
                                let _errs41 = errors;
                                data10 !== null && errors++;
                                var _valid6 = _errs41 === errors;
                                valid8 = valid8 || _valid6;
                              }
                              if (valid8)
                                errors = _errs39;
                              else
                                return errors++, !1;
                              var valid0 = _errs38 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.max_tokens !== void 0) {
                                let data11 = data.max_tokens, _errs43 = errors;
                                if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) || errors === _errs43 && typeof data11 == "number" && (data11 < 1 || isNaN(data11)))
                                  return !1;
                                var valid0 = _errs43 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.temperature !== void 0) {
                                  let data12 = data.temperature, _errs45 = errors;
                                  if (typeof data12 != "number" && data12 !== null)
                                    return !1;
                                  if (errors === _errs45 && typeof data12 == "number") {
                                    if (data12 > 1 || isNaN(data12))
                                      return !1;
                                    if (data12 < 0 || isNaN(data12))
                                      return !1;
                                  }
                                  var valid0 = _errs45 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.top_p !== void 0) {
                                    let data13 = data.top_p, _errs47 = errors;
                                    if (typeof data13 != "number" && data13 !== null)
                                      return !1;
                                    if (errors === _errs47 && typeof data13 == "number") {
                                      if (data13 > 1 || isNaN(data13))
                                        return !1;
                                      if (data13 < 0 || isNaN(data13))
                                        return !1;
                                    }
                                    var valid0 = _errs47 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.top_k !== void 0) {
                                      let data14 = data.top_k, _errs49 = errors;
                                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)) && data14 !== null || errors === _errs49 && typeof data14 == "number" && (data14 < 0 || isNaN(data14)))
                                        return !1;
                                      var valid0 = _errs49 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.stream !== void 0) {
                                        let data15 = data.stream, _errs51 = errors;
                                        if (typeof data15 != "boolean" && data15 !== null)
                                          return !1;
                                        var valid0 = _errs51 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.stop_sequences !== void 0) {
                                          let data16 = data.stop_sequences, _errs53 = errors;
                                          if (!Array.isArray(data16) && data16 !== null)
                                            return !1;
                                          if (errors === _errs53 && Array.isArray(data16)) {
                                            var valid9 = !0;
                                            let len1 = data16.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs55 = errors;
                                              if (typeof data16[i1] != "string")
                                                return !1;
                                              var valid9 = _errs55 === errors;
                                              if (!valid9)
                                                break;
                                            }
                                          }
                                          var valid0 = _errs53 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.metadata !== void 0) {
                                            let data18 = data.metadata, _errs57 = errors, _errs58 = errors, valid10 = !1, _errs59 = errors;
                                            validate131(data18) || errors++;
                                            var _valid7 = _errs59 === errors;
                                            if (valid10 = valid10 || _valid7, !valid10) {
                                              let _errs60 = errors;
                                              data18 !== null && errors++;
                                              var _valid7 = _errs60 === errors;
                                              valid10 = valid10 || _valid7;
                                            }
                                            if (valid10)
                                              errors = _errs58;
                                            else
                                              return errors++, !1;
                                            var valid0 = _errs57 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.service_tier !== void 0) {
                                              let data19 = data.service_tier, _errs62 = errors;
                                              if (typeof data19 != "string" && data19 !== null || !(data19 === "auto" || data19 === "standard_only" || data19 === null))
                                                return !1;
                                              var valid0 = _errs62 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.inference_geo !== void 0) {
                                                let data20 = data.inference_geo, _errs64 = errors;
                                                if (typeof data20 != "string" && data20 !== null)
                                                  return !1;
                                                var valid0 = _errs64 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.diagnostics !== void 0) {
                                                  let data21 = data.diagnostics, _errs66 = errors, _errs67 = errors, valid11 = !1, _errs68 = errors;
                                                  validate132(data21) || errors++;
                                                  var _valid8 = _errs68 === errors;
                                                  if (valid11 = valid11 || _valid8, !valid11) {
                                                    let _errs69 = errors;
                                                    data21 !== null && errors++;
                                                    var _valid8 = _errs69 === errors;
                                                    valid11 = valid11 || _valid8;
                                                  }
                                                  if (valid11)
                                                    errors = _errs67;
                                                  else
                                                    return errors++, !1;
                                                  var valid0 = _errs66 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.fallbacks !== void 0) {
                                                    let data22 = data.fallbacks, _errs71 = errors, _errs72 = errors, valid12 = !1, _errs73 = errors;
                                                    validate136(data22) || errors++;
                                                    var _valid9 = _errs73 === errors;
                                                    if (valid12 = valid12 || _valid9, !valid12) {
                                                      let _errs74 = errors;
                                                      data22 !== null && errors++;
                                                      var _valid9 = _errs74 === errors;
                                                      valid12 = valid12 || _valid9;
                                                    }
                                                    if (valid12)
                                                      errors = _errs72;
                                                    else
                                                      return errors++, !1;
                                                    var valid0 = _errs71 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.fallback_credit_token !== void 0) {
                                                      let data23 = data.fallback_credit_token, _errs76 = errors, _errs77 = errors, valid13 = !1, _errs78 = errors;
                                                      typeof data23 != "string" && errors++;
                                                      var _valid10 = _errs78 === errors;
                                                      if (valid13 = valid13 || _valid10, !valid13) {
                                                        let _errs80 = errors;
                                                        validate138(data23) || errors++;
                                                        var _valid10 = _errs80 === errors;
                                                        if (valid13 = valid13 || _valid10, !valid13) {
                                                          let _errs81 = errors;
                                                          data23 !== null && errors++;
                                                          var _valid10 = _errs81 === errors;
                                                          valid13 = valid13 || _valid10;
                                                        }
                                                      }
                                                      if (valid13)
                                                        errors = _errs77;
                                                      else
                                                        return errors++, !1;
                                                      var valid0 = _errs76 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0)
                                                      if (data.thread !== void 0) {
                                                        let data24 = data.thread, _errs83 = errors, _errs84 = errors, valid14 = !1, _errs85 = errors;
                                                        validate141(data24) || errors++;
                                                        var _valid11 = _errs85 === errors;
                                                        if (valid14 = valid14 || _valid11, !valid14) {
                                                          let _errs86 = errors;
                                                          data24 !== null && errors++;
                                                          var _valid11 = _errs86 === errors;
                                                          valid14 = valid14 || _valid11;
                                                        }
                                                        if (valid14)
                                                          errors = _errs84;
                                                        else
                                                          return errors++, !1;
                                                        var valid0 = _errs83 === errors;
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
    } else
      return !1;
  return errors === 0;
}
var isTextBlock = validate159;
function validate159(data) {
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
var isThinkingBlock = validate160;
function validate160(data) {
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
var isToolUseBlock = validate161;
function validate161(data) {
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
          if (valid0)
            if (data.input !== void 0) {
              let data3 = data.input, _errs7 = errors;
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
var isContentBlock = validate162;
function validate162(data) {
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
            validate159(data) || errors++;
          else if (tag0 === "thinking")
            validate160(data) || errors++;
          else if (tag0 === "tool_use")
            validate161(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isStopReason = validate166;
function validate166(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "compaction" || data === "refusal" || data === "model_context_window_exceeded") ? !1 : errors === 0;
}
var isRefusalCategory = validate167;
function validate167(data) {
  let errors = 0;
  return typeof data != "string" && data !== null || !(data === "cyber" || data === "bio" || data === "frontier_llm" || data === "reasoning_extraction" || data === "general_harms" || data === null) ? !1 : errors === 0;
}
var isRefusalStopDetails = validate168;
function validate168(data) {
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
          validate167(data.category) || errors++;
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
var isStopDetails = validate170;
function validate170(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)))
    return !1;
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  validate168(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && (valid0 = !0, passing0 = 0), valid0)
    errors = _errs1;
  else
    return errors++, !1;
  return errors === 0;
}
var isOutputTokensDetails = validate172;
function validate172(data) {
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
var isServerToolUsage = validate173;
function validate173(data) {
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
var isCacheCreation = validate174;
function validate174(data) {
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
var isIterationUsageBase = validate175;
function validate175(data) {
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
                validate174(data4) || errors++;
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
var isMessageIterationUsage = validate177;
function validate177(data) {
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
                validate174(data4) || errors++;
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
var isCompactionIterationUsage = validate180;
function validate180(data) {
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
                validate174(data4) || errors++;
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
var isAdvisorMessageIterationUsage = validate182;
function validate182(data) {
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
                validate174(data4) || errors++;
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
var isFallbackMessageIterationUsage = validate185;
function validate185(data) {
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
                validate174(data4) || errors++;
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
var isIterationUsage = validate188;
function validate188(data) {
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
            validate177(data) || errors++;
          else if (tag0 === "compaction")
            validate180(data) || errors++;
          else if (tag0 === "advisor_message")
            validate182(data) || errors++;
          else if (tag0 === "fallback_message")
            validate185(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditRedeemed = validate193;
function validate193(data) {
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
var isFallbackCreditNotApplied = validate194;
function validate194(data) {
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
var isFallbackCreditStatus = validate195;
function validate195(data) {
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
            validate193(data) || errors++;
          else if (tag0 === "not_applied")
            validate194(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isFallbackCreditUsage = validate198;
function validate198(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return !1;
      data.status !== void 0 && (validate195(data.status) || errors++);
    } else
      return !1;
  return errors === 0;
}
var isUsageBase = validate200;
function validate200(data) {
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
              validate172(data3) || errors++;
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
                validate173(data4) || errors++;
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
                        validate188(data5[i0]) || errors++;
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
                    validate198(data7) || errors++;
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
var isUsage = validate205;
function validate205(data) {
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
              validate172(data3) || errors++;
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
                validate173(data4) || errors++;
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
                        validate188(data5[i0]) || errors++;
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
                    validate198(data7) || errors++;
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
                        validate174(data9) || errors++;
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
var isCacheMissBase = validate211;
function validate211(data) {
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
var isCacheMissModelChanged = validate212;
function validate212(data) {
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
var isCacheMissSystemChanged = validate213;
function validate213(data) {
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
var isCacheMissToolsChanged = validate214;
function validate214(data) {
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
var isCacheMissMessagesChanged = validate215;
function validate215(data) {
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
var isCacheMissPreviousMessageNotFound = validate216;
function validate216(data) {
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
var isCacheMissUnavailable = validate217;
function validate217(data) {
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
var isCacheMissReason = validate218;
function validate218(data) {
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
            validate212(data) || errors++;
          else if (tag0 === "system_changed")
            validate213(data) || errors++;
          else if (tag0 === "tools_changed")
            validate214(data) || errors++;
          else if (tag0 === "messages_changed")
            validate215(data) || errors++;
          else if (tag0 === "previous_message_not_found")
            validate216(data) || errors++;
          else if (tag0 === "unavailable")
            validate217(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isDiagnostics = validate225;
function validate225(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cache_miss_reason === void 0 && (missing0 = "cache_miss_reason"))
        return !1;
      if (data.cache_miss_reason !== void 0) {
        let data0 = data.cache_miss_reason, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate218(data0) || errors++;
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
var isClearToolUses20250919EditResponse = validate227;
function validate227(data) {
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
var isClearThinking20251015EditResponse = validate228;
function validate228(data) {
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
var isAppliedEdit = validate229;
function validate229(data) {
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
            validate227(data) || errors++;
          else if (tag0 === "clear_thinking_20251015")
            validate228(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContextManagementResponse = validate232;
function validate232(data) {
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
              validate229(data0[i0]) || errors++;
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
var isInputTransformationBase = validate234;
function validate234(data) {
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
var isThinkingDroppedInputTransformation = validate235;
function validate235(data) {
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
var isThinkingMismatchAllowedInputTransformation = validate236;
function validate236(data) {
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
var isInputTransformation = validate237;
function validate237(data) {
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
            validate235(data) || errors++;
          else if (tag0 === "thinking_mismatch_allowed")
            validate236(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessage = validate240;
function validate240(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.role === void 0 && (missing0 = "role") || data.content === void 0 && (missing0 = "content") || data.model === void 0 && (missing0 = "model") || data.stop_reason === void 0 && (missing0 = "stop_reason") || data.usage === void 0 && (missing0 = "usage"))
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
                    validate162(data3[i0]) || errors++;
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
                if (data.stop_reason !== void 0) {
                  let data6 = data.stop_reason, _errs11 = errors, _errs12 = errors, valid2 = !1, _errs13 = errors;
                  validate166(data6) || errors++;
                  var _valid0 = _errs13 === errors;
                  if (valid2 = valid2 || _valid0, !valid2) {
                    let _errs14 = errors;
                    data6 !== null && errors++;
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
                if (valid0) {
                  if (data.stop_sequence !== void 0) {
                    let data7 = data.stop_sequence, _errs16 = errors;
                    if (typeof data7 != "string" && data7 !== null)
                      return !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.stop_details !== void 0) {
                      let data8 = data.stop_details, _errs18 = errors, _errs19 = errors, valid3 = !1, _errs20 = errors;
                      validate170(data8) || errors++;
                      var _valid1 = _errs20 === errors;
                      if (valid3 = valid3 || _valid1, !valid3) {
                        let _errs21 = errors;
                        data8 !== null && errors++;
                        var _valid1 = _errs21 === errors;
                        valid3 = valid3 || _valid1;
                      }
                      if (valid3)
                        errors = _errs19;
                      else
                        return errors++, !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.usage !== void 0) {
                        let _errs23 = errors;
                        validate205(data.usage) || errors++;
                        var valid0 = _errs23 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.diagnostics !== void 0) {
                          let data10 = data.diagnostics, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                          validate225(data10) || errors++;
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
                            validate232(data11) || errors++;
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
                                    validate237(data12[i1]) || errors++;
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
var isMessageStartEvent = validate249;
function validate249(data) {
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
          validate240(data.message) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStartEvent = validate251;
function validate251(data) {
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
            validate162(data.content_block) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextDelta = validate253;
function validate253(data) {
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
var isInputJSONDelta = validate254;
function validate254(data) {
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
var isThinkingDelta = validate255;
function validate255(data) {
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
var isSignatureDelta = validate256;
function validate256(data) {
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
var isContentBlockDelta = validate257;
function validate257(data) {
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
            validate253(data) || errors++;
          else if (tag0 === "input_json_delta")
            validate254(data) || errors++;
          else if (tag0 === "thinking_delta")
            validate255(data) || errors++;
          else if (tag0 === "signature_delta")
            validate256(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockDeltaEvent = validate262;
function validate262(data) {
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
            validate257(data.delta) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStopEvent = validate264;
function validate264(data) {
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
var isMessageDelta = validate265;
function validate265(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stop_reason === void 0 && (missing0 = "stop_reason"))
        return !1;
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate166(data0) || errors++;
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
        if (valid0)
          if (data.stop_details !== void 0) {
            let data2 = data.stop_details, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
            validate170(data2) || errors++;
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
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageDeltaUsage = validate268;
function validate268(data) {
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
              validate172(data3) || errors++;
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
                validate173(data4) || errors++;
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
                        validate188(data5[i0]) || errors++;
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
                    validate198(data7) || errors++;
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
var isMessageDeltaEvent = validate273;
function validate273(data) {
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
          validate265(data.delta) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.usage !== void 0) {
            let _errs4 = errors;
            validate268(data.usage) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.context_management !== void 0) {
              let data3 = data.context_management, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
              validate232(data3) || errors++;
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
                      validate237(data4[i0]) || errors++;
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
var isMessageStopEvent = validate278;
function validate278(data) {
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
var isPingEvent = validate279;
function validate279(data) {
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
var isErrorObjectBase = validate280;
function validate280(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return !1;
      if (data.message !== void 0 && typeof data.message != "string")
        return !1;
    } else
      return !1;
  return errors === 0;
}
var isInvalidRequestErrorObject = validate281;
function validate281(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "invalid_request_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isAuthenticationErrorObject = validate282;
function validate282(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "authentication_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isBillingErrorObject = validate283;
function validate283(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "billing_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isPermissionErrorObject = validate284;
function validate284(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "permission_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isNotFoundErrorObject = validate285;
function validate285(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "not_found_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isRequestTooLargeErrorObject = validate286;
function validate286(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "request_too_large")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isRateLimitErrorObject = validate287;
function validate287(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "rate_limit_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isGatewayTimeoutErrorObject = validate288;
function validate288(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "timeout_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isAPIErrorObject = validate289;
function validate289(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "api_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isOverloadedErrorObject = validate290;
function validate290(data) {
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
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string" || data1 !== "overloaded_error")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isErrorObject = validate291;
function validate291(data) {
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
            validate281(data) || errors++;
          else if (tag0 === "authentication_error")
            validate282(data) || errors++;
          else if (tag0 === "billing_error")
            validate283(data) || errors++;
          else if (tag0 === "permission_error")
            validate284(data) || errors++;
          else if (tag0 === "not_found_error")
            validate285(data) || errors++;
          else if (tag0 === "request_too_large")
            validate286(data) || errors++;
          else if (tag0 === "rate_limit_error")
            validate287(data) || errors++;
          else if (tag0 === "timeout_error")
            validate288(data) || errors++;
          else if (tag0 === "api_error")
            validate289(data) || errors++;
          else if (tag0 === "overloaded_error")
            validate290(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorEvent = validate302;
function validate302(data) {
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
          validate291(data.error) || errors++;
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
var isStreamEvent = validate304;
function validate304(data) {
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
            validate249(data) || errors++;
          else if (tag0 === "content_block_start")
            validate251(data) || errors++;
          else if (tag0 === "content_block_delta")
            validate262(data) || errors++;
          else if (tag0 === "content_block_stop")
            validate264(data) || errors++;
          else if (tag0 === "message_delta")
            validate273(data) || errors++;
          else if (tag0 === "message_stop")
            validate278(data) || errors++;
          else if (tag0 === "ping")
            validate279(data) || errors++;
          else if (tag0 === "error")
            validate302(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorResponse = validate313;
function validate313(data) {
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
          validate291(data.error) || errors++;
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
var isCountMessageTokensRequest = validate315, schema136 = { type: ["object"], properties: { model: { $ref: "Model" }, messages: { type: ["array"], maxItems: 1e5, items: { $ref: "MessageParam" } }, system: { anyOf: [{ $ref: "SystemPrompt" }, { type: ["null"] }] }, tool_choice: { anyOf: [{ $ref: "ToolChoice" }, { type: ["null"] }] }, thinking: { anyOf: [{ $ref: "ThinkingConfigParam" }, { type: ["null"] }] }, cache_control: { anyOf: [{ $ref: "CacheControlEphemeral" }, { type: ["null"] }] }, speed: { type: ["string", "null"], enum: ["standard", "fast", null] }, context_management: { anyOf: [{ $ref: "ContextManagementConfig" }, { type: ["null"] }] }, compaction: { anyOf: [{ $ref: "CompactionConfig" }, { type: ["null"] }] }, billing_policy: { anyOf: [{ $ref: "BillingPolicy" }, { type: ["null"] }] } }, required: ["model", "messages"], additionalProperties: !1 };
function validate315(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema136.properties, key0))
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
                      validate65(data1[i0]) || errors++;
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
                validate67(data3) || errors++;
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
                if (data.tool_choice !== void 0) {
                  let data4 = data.tool_choice, _errs11 = errors, _errs12 = errors, valid3 = !1, _errs13 = errors;
                  validate74(data4) || errors++;
                  var _valid1 = _errs13 === errors;
                  if (valid3 = valid3 || _valid1, !valid3) {
                    let _errs14 = errors;
                    data4 !== null && errors++;
                    var _valid1 = _errs14 === errors;
                    valid3 = valid3 || _valid1;
                  }
                  if (valid3)
                    errors = _errs12;
                  else
                    return errors++, !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.thinking !== void 0) {
                    let data5 = data.thinking, _errs16 = errors, _errs17 = errors, valid4 = !1, _errs18 = errors;
                    validate88(data5) || errors++;
                    var _valid2 = _errs18 === errors;
                    if (valid4 = valid4 || _valid2, !valid4) {
                      let _errs19 = errors;
                      data5 !== null && errors++;
                      var _valid2 = _errs19 === errors;
                      valid4 = valid4 || _valid2;
                    }
                    if (valid4)
                      errors = _errs17;
                    else
                      return errors++, !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.cache_control !== void 0) {
                      let data6 = data.cache_control, _errs21 = errors, _errs22 = errors, valid5 = !1, _errs23 = errors;
                      validate53(data6) || errors++;
                      var _valid3 = _errs23 === errors;
                      if (valid5 = valid5 || _valid3, !valid5) {
                        let _errs24 = errors;
                        data6 !== null && errors++;
                        var _valid3 = _errs24 === errors;
                        valid5 = valid5 || _valid3;
                      }
                      if (valid5)
                        errors = _errs22;
                      else
                        return errors++, !1;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.speed !== void 0) {
                        let data7 = data.speed, _errs26 = errors;
                        if (typeof data7 != "string" && data7 !== null || !(data7 === "standard" || data7 === "fast" || data7 === null))
                          return !1;
                        var valid0 = _errs26 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.context_management !== void 0) {
                          let data8 = data.context_management, _errs28 = errors, _errs29 = errors, valid6 = !1, _errs30 = errors;
                          validate117(data8) || errors++;
                          var _valid4 = _errs30 === errors;
                          if (valid6 = valid6 || _valid4, !valid6) {
                            let _errs31 = errors;
                            data8 !== null && errors++;
                            var _valid4 = _errs31 === errors;
                            valid6 = valid6 || _valid4;
                          }
                          if (valid6)
                            errors = _errs29;
                          else
                            return errors++, !1;
                          var valid0 = _errs28 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.compaction !== void 0) {
                            let data9 = data.compaction, _errs33 = errors, _errs34 = errors, valid7 = !1, _errs35 = errors;
                            validate119(data9) || errors++;
                            var _valid5 = _errs35 === errors;
                            if (valid7 = valid7 || _valid5, !valid7) {
                              let _errs36 = errors;
                              data9 !== null && errors++;
                              var _valid5 = _errs36 === errors;
                              valid7 = valid7 || _valid5;
                            }
                            if (valid7)
                              errors = _errs34;
                            else
                              return errors++, !1;
                            var valid0 = _errs33 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.billing_policy !== void 0) {
                              let data10 = data.billing_policy, _errs38 = errors, _errs39 = errors, valid8 = !1, _errs40 = errors;
                              validate120(data10) || errors++;
                              var _valid6 = _errs40 === errors;
                              if (valid8 = valid8 || _valid6, !valid8) {
                                let _errs41 = errors;
                                data10 !== null && errors++;
                                var _valid6 = _errs41 === errors;
                                valid8 = valid8 || _valid6;
                              }
                              if (valid8)
                                errors = _errs39;
                              else
                                return errors++, !1;
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
    } else
      return !1;
  return errors === 0;
}
var isCountTokensContextManagementResponse = validate325;
function validate325(data) {
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
var isMessageTokensCount = validate326;
function validate326(data) {
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
          validate325(data1) || errors++;
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
var isPage = validate328;
function validate328(data) {
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
var isCapabilitySupport = validate329;
function validate329(data) {
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
var isContextManagementCapability = validate330;
function validate330(data) {
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
          validate329(data1) || errors++;
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
            validate329(data2) || errors++;
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
              validate329(data3) || errors++;
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
var isEffortCapability = validate334;
function validate334(data) {
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
          validate329(data.low) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.medium !== void 0) {
            let _errs4 = errors;
            validate329(data.medium) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.high !== void 0) {
              let _errs5 = errors;
              validate329(data.high) || errors++;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.xhigh !== void 0) {
                let data4 = data.xhigh, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                validate329(data4) || errors++;
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
                  validate329(data.max) || errors++;
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
var isServerToolsCapability = validate340;
function validate340(data) {
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
          validate329(data.web_search) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.code_execution !== void 0) {
            let _errs4 = errors;
            validate329(data.code_execution) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingTypes = validate343;
function validate343(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== void 0) {
        let _errs1 = errors;
        validate329(data.enabled) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.disabled !== void 0) {
          let _errs2 = errors;
          validate329(data.disabled) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.adaptive !== void 0) {
            let _errs3 = errors;
            validate329(data.adaptive) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.between_tools !== void 0) {
              let _errs4 = errors;
              validate329(data.between_tools) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isThinkingCapability = validate348;
function validate348(data) {
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
          validate343(data.types) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isModelCapabilities = validate350;
function validate350(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.batch !== void 0) {
        let _errs1 = errors;
        validate329(data.batch) || errors++;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.citations !== void 0) {
          let _errs2 = errors;
          validate329(data.citations) || errors++;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code_execution !== void 0) {
            let _errs3 = errors;
            validate329(data.code_execution) || errors++;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.context_management !== void 0) {
              let _errs4 = errors;
              validate330(data.context_management) || errors++;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.effort !== void 0) {
                let _errs5 = errors;
                validate334(data.effort) || errors++;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.image_input !== void 0) {
                  let _errs6 = errors;
                  validate329(data.image_input) || errors++;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.pdf_input !== void 0) {
                    let _errs7 = errors;
                    validate329(data.pdf_input) || errors++;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.server_tools !== void 0) {
                      let _errs8 = errors;
                      validate340(data.server_tools) || errors++;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.structured_outputs !== void 0) {
                        let _errs9 = errors;
                        validate329(data.structured_outputs) || errors++;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.thinking !== void 0) {
                          let _errs10 = errors;
                          validate348(data.thinking) || errors++;
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
var isModelInfo = validate361;
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))[tT ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):?[0-5]\d))$/;
function validate361(data) {
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
                  if (!formats0.test(data3))
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
                    validate350(data6) || errors++;
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
                          if (typeof data9 != "string" && data9 !== null || errors === _errs22 && errors === _errs22 && typeof data9 == "string" && !formats0.test(data9))
                            return !1;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.retires_at !== void 0) {
                            let data10 = data.retires_at, _errs24 = errors;
                            if (typeof data10 != "string" && data10 !== null || errors === _errs24 && errors === _errs24 && typeof data10 == "string" && !formats0.test(data10))
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
var isModelInfosPage = validate363;
function validate363(data) {
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
                    validate361(data3[i0]) || errors++;
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
var isCreateMessageHeaderAnthropicVersion = validate365;
var formats6 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)))$/, pattern3 = new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u");
function validate365(data) {
  let errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern3.test(data)) {
        if (!formats6.test(data))
          return !1;
      } else
        return !1;
    else
      return !1;
  return errors === 0;
}
var isCreateMessageHeaderAnthropicBeta = validate366;
function validate366(data) {
  let errors = 0;
  if (typeof data != "string")
    return !1;
  let _errs1 = errors, _errs2 = errors;
  data !== "" && errors++;
  var valid0 = _errs2 === errors;
  return valid0 ? !1 : (errors = _errs1, errors === 0);
}
var isCreateMessageHeaderAnthropicWorkspaceId = validate367;
function validate367(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isCreateMessageHeaderAnthropicUserProfileId = validate368;
function validate368(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isListModelsQueryLimit = validate369;
function validate369(data) {
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
var isListModelsQueryBefore_id = validate370;
function validate370(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isListModelsQueryAfter_id = validate371;
function validate371(data) {
  let errors = 0;
  return typeof data != "string" ? !1 : errors === 0;
}
var isListModelsQueryLifecycle = validate372;
function validate372(data) {
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
var isGetModelPathModel_id = validate373;
function validate373(data) {
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
  isAdvisorMessageIterationUsage,
  isAllThinkingTurns,
  isAppliedEdit,
  isAuthenticationErrorObject,
  isBillingErrorObject,
  isBillingPolicy,
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
  isClearThinking20251015Edit,
  isClearThinking20251015EditResponse,
  isClearToolUses20250919Edit,
  isClearToolUses20250919EditResponse,
  isCompact20260112Edit,
  isCompactionConfig,
  isCompactionIterationUsage,
  isContentBlock,
  isContentBlockDelta,
  isContentBlockDeltaEvent,
  isContentBlockParam,
  isContentBlockStartEvent,
  isContentBlockStopEvent,
  isContextManagementCapability,
  isContextManagementConfig,
  isContextManagementEdit,
  isContextManagementResponse,
  isContextManagementTrigger,
  isCountMessageTokensRequest,
  isCountTokensContextManagementResponse,
  isCreateMessageHeaderAnthropicBeta,
  isCreateMessageHeaderAnthropicUserProfileId,
  isCreateMessageHeaderAnthropicVersion,
  isCreateMessageHeaderAnthropicWorkspaceId,
  isCreateMessageRequest,
  isDiagnostics,
  isDiagnosticsParam,
  isEffortCapability,
  isErrorEvent,
  isErrorObject,
  isErrorObjectBase,
  isErrorResponse,
  isFallbackCreditNotApplied,
  isFallbackCreditRedeemed,
  isFallbackCreditStatus,
  isFallbackCreditTokenParam,
  isFallbackCreditUsage,
  isFallbackMessageIterationUsage,
  isFallbackParam,
  isFallbacksParam,
  isGatewayTimeoutErrorObject,
  isGetModelPathModel_id,
  isInputJSONDelta,
  isInputTokensClearAtLeast,
  isInputTokensTrigger,
  isInputTransformation,
  isInputTransformationBase,
  isInvalidRequestErrorObject,
  isIterationUsage,
  isIterationUsageBase,
  isListModelsQueryAfter_id,
  isListModelsQueryBefore_id,
  isListModelsQueryLifecycle,
  isListModelsQueryLimit,
  isMessage,
  isMessageContentParam,
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
  isOutputTokensDetails,
  isOverloadedErrorObject,
  isPage,
  isPermissionErrorObject,
  isPingEvent,
  isRateLimitErrorObject,
  isRefusalCategory,
  isRefusalStopDetails,
  isRequestTooLargeErrorObject,
  isServerToolUsage,
  isServerToolsCapability,
  isSignatureDelta,
  isStopDetails,
  isStopReason,
  isStreamEvent,
  isSystemPrompt,
  isTextBlock,
  isTextBlockParam,
  isTextDelta,
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
  isToolChoice,
  isToolChoiceAny,
  isToolChoiceAuto,
  isToolChoiceBase,
  isToolChoiceNone,
  isToolChoiceTool,
  isToolUseBlock,
  isToolUseBlockParam,
  isToolUsesKeep,
  isToolUsesTrigger,
  isUsage,
  isUsageBase
};
