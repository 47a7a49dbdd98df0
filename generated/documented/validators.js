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
var isMetadata = validate69;
function validate69(data) {
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
var isCreateMessageRequest = validate70, schema29 = { type: ["object"], additionalProperties: !1, required: ["model", "messages", "max_tokens"], properties: { model: { $ref: "Model" }, messages: { type: ["array"], items: { $ref: "MessageParam" } }, max_tokens: { type: ["integer"], minimum: 1 }, system: { $ref: "SystemPrompt" }, temperature: { type: ["number"], minimum: 0, maximum: 1 }, top_p: { type: ["number"], minimum: 0, maximum: 1 }, top_k: { type: ["integer"], minimum: 0 }, stream: { type: ["boolean"] }, stop_sequences: { type: ["array"], items: { type: ["string"] } }, metadata: { $ref: "Metadata" } } }, func1 = Object.prototype.hasOwnProperty;
function validate70(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.messages === void 0 && (missing0 = "messages") || data.max_tokens === void 0 && (missing0 = "max_tokens"))
        return !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema29.properties, key0))
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
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs5 = errors;
                    validate65(data1[i0]) || errors++;
                    var valid1 = _errs5 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.max_tokens !== void 0) {
                let data3 = data.max_tokens, _errs6 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) || errors === _errs6 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                  return !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.system !== void 0) {
                  let _errs8 = errors;
                  validate67(data.system) || errors++;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.temperature !== void 0) {
                    let data5 = data.temperature, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data5 == "number") {
                        if (data5 > 1 || isNaN(data5))
                          return !1;
                        if (data5 < 0 || isNaN(data5))
                          return !1;
                      } else
                        return !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.top_p !== void 0) {
                      let data6 = data.top_p, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data6 == "number") {
                          if (data6 > 1 || isNaN(data6))
                            return !1;
                          if (data6 < 0 || isNaN(data6))
                            return !1;
                        } else
                          return !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.top_k !== void 0) {
                        let data7 = data.top_k, _errs13 = errors;
                        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) || errors === _errs13 && typeof data7 == "number" && (data7 < 0 || isNaN(data7)))
                          return !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.stream !== void 0) {
                          let _errs15 = errors;
                          if (typeof data.stream != "boolean")
                            return !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.stop_sequences !== void 0) {
                            let data9 = data.stop_sequences, _errs17 = errors;
                            if (errors === _errs17)
                              if (Array.isArray(data9)) {
                                var valid2 = !0;
                                let len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let _errs19 = errors;
                                  if (typeof data9[i1] != "string")
                                    return !1;
                                  var valid2 = _errs19 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.metadata !== void 0) {
                              let _errs21 = errors;
                              validate69(data.metadata) || errors++;
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
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
var isTextBlock = validate75;
function validate75(data) {
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
var isThinkingBlock = validate76;
function validate76(data) {
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
var isToolUseBlock = validate77;
function validate77(data) {
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
var isContentBlock = validate78;
function validate78(data) {
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
            validate75(data) || errors++;
          else if (tag0 === "thinking")
            validate76(data) || errors++;
          else if (tag0 === "tool_use")
            validate77(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isStopReason = validate82;
function validate82(data) {
  let errors = 0;
  return typeof data != "string" || !(data === "end_turn" || data === "max_tokens" || data === "stop_sequence" || data === "tool_use" || data === "pause_turn" || data === "refusal" || data === "model_context_window_exceeded") ? !1 : errors === 0;
}
var isUsage = validate83;
function validate83(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.input_tokens === void 0 && (missing0 = "input_tokens") || data.output_tokens === void 0 && (missing0 = "output_tokens"))
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
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
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
var isMessage = validate84;
function validate84(data) {
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
                    validate78(data3[i0]) || errors++;
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
                  validate82(data6) || errors++;
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
                  if (valid0)
                    if (data.usage !== void 0) {
                      let _errs18 = errors;
                      validate83(data.usage) || errors++;
                      var valid0 = _errs18 === errors;
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
var isMessageStartEvent = validate89;
function validate89(data) {
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
          validate84(data.message) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStartEvent = validate91;
function validate91(data) {
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
            validate78(data.content_block) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isTextDelta = validate93;
function validate93(data) {
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
var isInputJSONDelta = validate94;
function validate94(data) {
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
var isThinkingDelta = validate95;
function validate95(data) {
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
      if (valid0)
        if (data.thinking !== void 0) {
          let _errs3 = errors;
          if (typeof data.thinking != "string")
            return !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isSignatureDelta = validate96;
function validate96(data) {
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
var isContentBlockDelta = validate97;
function validate97(data) {
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
            validate93(data) || errors++;
          else if (tag0 === "input_json_delta")
            validate94(data) || errors++;
          else if (tag0 === "thinking_delta")
            validate95(data) || errors++;
          else if (tag0 === "signature_delta")
            validate96(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockDeltaEvent = validate102;
function validate102(data) {
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
            validate97(data.delta) || errors++;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isContentBlockStopEvent = validate104;
function validate104(data) {
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
var isMessageDelta = validate105;
function validate105(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stop_reason === void 0 && (missing0 = "stop_reason"))
        return !1;
      if (data.stop_reason !== void 0) {
        let data0 = data.stop_reason, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
        validate82(data0) || errors++;
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
      if (valid0)
        if (data.stop_sequence !== void 0) {
          let data1 = data.stop_sequence, _errs6 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return !1;
  return errors === 0;
}
var isMessageDeltaUsage = validate107;
function validate107(data) {
  let errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.output_tokens === void 0 && (missing0 = "output_tokens"))
        return !1;
      if (data.input_tokens !== void 0) {
        let data0 = data.input_tokens, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null || errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
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
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null || errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.cache_read_input_tokens !== void 0) {
              let data3 = data.cache_read_input_tokens, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null || errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
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
var isMessageDeltaEvent = validate108;
function validate108(data) {
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
          validate105(data.delta) || errors++;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.usage !== void 0) {
            let _errs4 = errors;
            validate107(data.usage) || errors++;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return !1;
  return errors === 0;
}
var isMessageStopEvent = validate111;
function validate111(data) {
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
var isPingEvent = validate112;
function validate112(data) {
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
var isErrorObjectBase = validate113;
function validate113(data) {
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
var isInvalidRequestErrorObject = validate114;
function validate114(data) {
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
var isAuthenticationErrorObject = validate115;
function validate115(data) {
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
var isBillingErrorObject = validate116;
function validate116(data) {
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
var isPermissionErrorObject = validate117;
function validate117(data) {
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
var isNotFoundErrorObject = validate118;
function validate118(data) {
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
var isRequestTooLargeErrorObject = validate119;
function validate119(data) {
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
var isRateLimitErrorObject = validate120;
function validate120(data) {
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
var isGatewayTimeoutErrorObject = validate121;
function validate121(data) {
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
var isAPIErrorObject = validate122;
function validate122(data) {
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
var isOverloadedErrorObject = validate123;
function validate123(data) {
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
var isErrorObject = validate124;
function validate124(data) {
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
            validate114(data) || errors++;
          else if (tag0 === "authentication_error")
            validate115(data) || errors++;
          else if (tag0 === "billing_error")
            validate116(data) || errors++;
          else if (tag0 === "permission_error")
            validate117(data) || errors++;
          else if (tag0 === "not_found_error")
            validate118(data) || errors++;
          else if (tag0 === "request_too_large")
            validate119(data) || errors++;
          else if (tag0 === "rate_limit_error")
            validate120(data) || errors++;
          else if (tag0 === "timeout_error")
            validate121(data) || errors++;
          else if (tag0 === "api_error")
            validate122(data) || errors++;
          else if (tag0 === "overloaded_error")
            validate123(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorEvent = validate135;
function validate135(data) {
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
          validate124(data.error) || errors++;
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
var isStreamEvent = validate137;
function validate137(data) {
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
            validate89(data) || errors++;
          else if (tag0 === "content_block_start")
            validate91(data) || errors++;
          else if (tag0 === "content_block_delta")
            validate102(data) || errors++;
          else if (tag0 === "content_block_stop")
            validate104(data) || errors++;
          else if (tag0 === "message_delta")
            validate108(data) || errors++;
          else if (tag0 === "message_stop")
            validate111(data) || errors++;
          else if (tag0 === "ping")
            validate112(data) || errors++;
          else if (tag0 === "error")
            validate135(data) || errors++;
          else
            return !1;
        else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
var isErrorResponse = validate146;
function validate146(data) {
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
          validate124(data.error) || errors++;
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
var isCreateMessageHeaderAnthropicVersion = validate148;
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)))$/, pattern3 = new RegExp("^(2023-(0[6-9]|1[0-2])|202[4-9]|20[3-9]\\d|2[1-9]\\d\\d)", "u");
function validate148(data) {
  let errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern3.test(data)) {
        if (!formats0.test(data))
          return !1;
      } else
        return !1;
    else
      return !1;
  return errors === 0;
}
var isCreateMessageHeaderAnthropicBeta = validate149;
function validate149(data) {
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
  isAuthenticationErrorObject,
  isBillingErrorObject,
  isCacheControlEphemeral,
  isContentBlock,
  isContentBlockDelta,
  isContentBlockDeltaEvent,
  isContentBlockParam,
  isContentBlockStartEvent,
  isContentBlockStopEvent,
  isCreateMessageHeaderAnthropicBeta,
  isCreateMessageHeaderAnthropicVersion,
  isCreateMessageRequest,
  isErrorEvent,
  isErrorObject,
  isErrorObjectBase,
  isErrorResponse,
  isGatewayTimeoutErrorObject,
  isInputJSONDelta,
  isInvalidRequestErrorObject,
  isMessage,
  isMessageContentParam,
  isMessageDelta,
  isMessageDeltaEvent,
  isMessageDeltaUsage,
  isMessageParam,
  isMessageStartEvent,
  isMessageStopEvent,
  isMetadata,
  isModel,
  isNotFoundErrorObject,
  isOverloadedErrorObject,
  isPermissionErrorObject,
  isPingEvent,
  isRateLimitErrorObject,
  isRequestTooLargeErrorObject,
  isSignatureDelta,
  isStopReason,
  isStreamEvent,
  isSystemPrompt,
  isTextBlock,
  isTextBlockParam,
  isTextDelta,
  isThinkingBlock,
  isThinkingBlockParam,
  isThinkingDelta,
  isToolUseBlock,
  isToolUseBlockParam,
  isUsage
};
