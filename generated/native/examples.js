// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

export const examples = {
  createMessage: {
    request: {
      text: {
        model: "claude-3-opus-20240229",
        max_tokens: 1024,
        messages: [{role: "user", content: "Which rivers flow through Geneva?"}],
      },
      "tool-use": {
        model: "claude-3-5-sonnet-20241022",
        max_tokens: 1024,
        system: "You report water levels. Use the metric system.",
        tools: [
          {
            name: "get_water_level",
            description: "Returns the water level of a river at its gauge in Geneva, as measured in the last hour.",
            input_schema: {
              type: "object",
              properties: {river: {type: "string", description: "The name of the river"}, unit: {type: "string", enum: ["m", "ft"]}},
              required: ["river"],
            },
          },
        ],
        tool_choice: {type: "auto"},
        messages: [{role: "user", content: "How high is the Rhône today?"}],
      },
      "tool-result": {
        model: "claude-3-5-sonnet-20241022",
        max_tokens: 1024,
        system: [{type: "text", text: "You report water levels. Use the metric system.", cache_control: {type: "ephemeral"}}],
        tools: [
          {
            name: "get_water_level",
            description: "Returns the water level of a river at its gauge in Geneva, as measured in the last hour.",
            input_schema: {
              type: "object",
              properties: {river: {type: "string", description: "The name of the river"}, unit: {type: "string", enum: ["m", "ft"]}},
              required: ["river"],
            },
          },
        ],
        messages: [
          {role: "user", content: "How high is the Rhône today?"},
          {
            role: "assistant",
            content: [
              {type: "text", text: "I'll look at the gauge."},
              {
                type: "tool_use",
                id: "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
                name: "get_water_level",
                input: {river: "Rhône", unit: "m"},
              },
            ],
          },
          {
            role: "user",
            content: [{type: "tool_result", tool_use_id: "toolu_01D7FLrfh4GYq7yT1ULFeyMV", content: "1.84 m"}],
          },
        ],
      },
      thinking: {
        model: "claude-3-7-sonnet-20250219",
        max_tokens: 4096,
        thinking: {type: "enabled", budget_tokens: 2048},
        messages: [
          {
            role: "user",
            content: "The Arve brings 79 cubic metres a second to the Rhône's 252. What part of the water below is the Arve's?",
          },
        ],
      },
      document: {
        model: "claude-3-5-sonnet-20241022",
        max_tokens: 512,
        messages: [
          {
            role: "user",
            content: [
              {
                type: "document",
                title: "The rivers of Geneva",
                source: {
                  type: "text",
                  media_type: "text/plain",
                  data: "The Arve joins the Rhône at the Jonction. Its water is grey.",
                },
                citations: {enabled: true},
              },
              {type: "text", text: "What colour is the Arve?"},
            ],
          },
        ],
      },
      image: {
        model: "claude-3-5-sonnet-20241022",
        max_tokens: 512,
        messages: [
          {
            role: "user",
            content: [
              {type: "image", source: {type: "url", url: "https://example.com/gauge.jpg"}},
              {type: "text", text: "What does the gauge read?"},
            ],
          },
        ],
      },
      "web-search": {
        model: "claude-3-5-sonnet-20241022",
        max_tokens: 1024,
        tools: [
          {
            type: "web_search_20250305",
            name: "web_search",
            max_uses: 3,
            user_location: {type: "approximate", city: "Geneva", country: "CH"},
          },
        ],
        messages: [{role: "user", content: "How high is the Rhône today?"}],
      },
      "omitted-thinking": {
        model: "claude-opus-4-6",
        max_tokens: 4096,
        thinking: {type: "adaptive", display: "omitted"},
        messages: [
          {
            role: "user",
            content: "The Arve brings 79 cubic metres a second to the Rhône's 252. What part of the water below is the Arve's?",
          },
        ],
      },
    },
    responses: {
      "200": {
        "application/json": {
          text: {
            id: "msg_013Zva2CMHLNnXjNJJKqJ2EF",
            type: "message",
            role: "assistant",
            model: "claude-3-opus-20240229",
            content: [{type: "text", text: "The Rhône, which leaves Lake Geneva there, and the Arve, which joins it."}],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 14, output_tokens: 24, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          "tool-use": {
            id: "msg_01Aq9w938a90dw8q",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [
              {type: "text", text: "I'll look at the gauge."},
              {
                type: "tool_use",
                id: "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
                name: "get_water_level",
                input: {river: "Rhône", unit: "m"},
              },
            ],
            stop_reason: "tool_use",
            stop_sequence: null,
            usage: {input_tokens: 422, output_tokens: 73, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          "tool-result": {
            id: "msg_01XFDUDYJgAACzvnptvVoYEL",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [{type: "text", text: "The Rhône stands at 1.84 m at the gauge in Geneva."}],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 518, output_tokens: 21, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          thinking: {
            id: "msg_01HQkV4mLrYyV5JgBnE7sF3d",
            type: "message",
            role: "assistant",
            model: "claude-3-7-sonnet-20250219",
            content: [
              {
                type: "thinking",
                thinking: "Together that is 252 + 79 = 331 cubic metres a second. 79 / 331 is about 0.239.",
                signature: "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds+Yg8Hq1mTz0v2QkC1xPpqd1sLm9xw==",
              },
              {
                type: "text",
                text: "Together the two carry 331 cubic metres a second, so about 24 % of the water is the Arve's.",
              },
            ],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 68, output_tokens: 94, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          document: {
            id: "msg_01Vt8iXQTV1YFNq7QWmrT3gq",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [
              {type: "text", text: "The document says that "},
              {
                type: "text",
                text: "the water of the Arve is grey",
                citations: [
                  {
                    type: "char_location",
                    cited_text: "Its water is grey.",
                    document_index: 0,
                    document_title: "The rivers of Geneva",
                    start_char_index: 42,
                    end_char_index: 60,
                    file_id: null,
                  },
                ],
              },
              {type: "text", text: "."},
            ],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 611, output_tokens: 35, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          image: {
            id: "msg_01Kd8NnQyq3TtHcVb5Xw7RzF",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [{type: "text", text: "The gauge reads 1.84 m."}],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 1552, output_tokens: 13, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          "web-search": {
            id: "msg_01JhzGGoDpLSFKP1VFqSQ2FM",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [
              {
                type: "server_tool_use",
                id: "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
                name: "web_search",
                input: {query: "water level Rhône Geneva"},
              },
              {
                type: "web_search_tool_result",
                tool_use_id: "srvtoolu_01WYG3ziw53XMcoyKL4XcZmE",
                content: [
                  {
                    type: "web_search_result",
                    url: "https://example.org/rhone/level",
                    title: "Water level of the Rhône in Geneva",
                    encrypted_content: "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5LTQ1NGUtODgxNC1kNjNjNTk1ZWI3Y",
                    page_age: "2 hours ago",
                  },
                ],
              },
              {
                type: "text",
                text: "The Rhône stands at 1.84 m in Geneva.",
                citations: [
                  {
                    type: "web_search_result_location",
                    url: "https://example.org/rhone/level",
                    title: "Water level of the Rhône in Geneva",
                    encrypted_index: "Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm.",
                    cited_text: "Rhône, Geneva: 1.84 m",
                  },
                ],
              },
            ],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {
              input_tokens: 2209,
              output_tokens: 141,
              cache_creation_input_tokens: 0,
              cache_read_input_tokens: 0,
              server_tool_use: {web_search_requests: 1},
            },
          },
          "pause-turn": {
            id: "msg_01LBqk5JhNyVrXw8dYt3Gc7s",
            type: "message",
            role: "assistant",
            model: "claude-3-5-sonnet-20241022",
            content: [
              {
                type: "server_tool_use",
                id: "srvtoolu_01Ec7rPzVbYv2Kn8LwTq5Hfs",
                name: "web_search",
                input: {query: "gauges on the Rhône between Geneva and Lyon"},
              },
            ],
            stop_reason: "pause_turn",
            stop_sequence: null,
            usage: {
              input_tokens: 2209,
              output_tokens: 58,
              cache_creation_input_tokens: 0,
              cache_read_input_tokens: 0,
              server_tool_use: {web_search_requests: 1},
            },
          },
          "redacted-thinking": {
            id: "msg_01G8f3kZrLmS7mVvYHwq2Rdx",
            type: "message",
            role: "assistant",
            model: "claude-3-7-sonnet-20250219",
            content: [
              {
                type: "redacted_thinking",
                data: "EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p",
              },
              {type: "text", text: "I can only say so much about this."},
            ],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 61, output_tokens: 188, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          "omitted-thinking": {
            id: "msg_01PpqRy4vHnYb8f7MZu2kLsW",
            type: "message",
            role: "assistant",
            model: "claude-opus-4-6",
            content: [
              {
                type: "thinking",
                thinking: "",
                signature: "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds+Yg8Hq1mTz0v2QkC1xPpqd1sLm9xw==",
              },
              {type: "text", text: "About 24 % of the water is the Arve's."},
            ],
            stop_reason: "end_turn",
            stop_sequence: null,
            usage: {input_tokens: 68, output_tokens: 97, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
          refusal: {
            id: "msg_01R6tVb2zXkQ9yHc4LmNpJsD",
            type: "message",
            role: "assistant",
            model: "claude-opus-4-6",
            content: [{type: "text", text: "I can't help with"}],
            stop_reason: "refusal",
            stop_sequence: null,
            stop_details: {
              type: "refusal",
              category: "cyber",
              explanation: "The request asks for an attack on the controls of a dam.",
            },
            usage: {input_tokens: 39, output_tokens: 9, cache_creation_input_tokens: 0, cache_read_input_tokens: 0},
          },
        },
        "text/event-stream": {
          text: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_013Zva2CMHLNnXjNJJKqJ2EF\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-opus-20240229\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":14,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":1}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"The Rhône, which leaves Lake Geneva there,\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\" and the Arve, which joins it.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":24}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "tool-use": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Aq9w938a90dw8q\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-5-sonnet-20241022\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":422,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":2}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"I'll look\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\" at the gauge.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"tool_use\",\"id\":\"toolu_01D7FLrfh4GYq7yT1ULFeyMV\",\"name\":\"get_water_level\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"river\\\": \\\"Rh\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"ône\\\", \\\"unit\\\": \\\"m\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":73}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          thinking: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01HQkV4mLrYyV5JgBnE7sF3d\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-7-sonnet-20250219\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":68,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":4}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"Together that is 252 + 79 = 331\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\" cubic metres a second. 79 / 331 is about 0.239.\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"signature_delta\",\"signature\":\"EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds+Yg8Hq1mTz0v2QkC1xPpqd1sLm9xw==\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"Together the two carry 331 cubic metres a second,\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\" so about 24 % of the water is the Arve's.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":94}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          document: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Vt8iXQTV1YFNq7QWmrT3gq\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-5-sonnet-20241022\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":611,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"The document says that \"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\",\"citations\":[]}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"citations_delta\",\"citation\":{\"type\":\"char_location\",\"cited_text\":\"Its water is grey.\",\"document_index\":0,\"document_title\":\"The rivers of Geneva\",\"start_char_index\":42,\"end_char_index\":60,\"file_id\":null}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"the water of the Arve is grey\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\".\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":35}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          overloaded: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Dk3oV2TgrXS2vb5sWQwsW8\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-opus-20240229\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":14,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":1}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"The Rhône, which\"}}\n\nevent: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_018EeWyXxfu5pfWkrYcMdjWG\"}\n\n",
          "web-search": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01JhzGGoDpLSFKP1VFqSQ2FM\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-5-sonnet-20241022\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":2209,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01WYG3ziw53XMcoyKL4XcZmE\",\"name\":\"web_search\",\"input\":{}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"query\\\": \\\"water level Rhône\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\" Geneva\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"web_search_tool_result\",\"tool_use_id\":\"srvtoolu_01WYG3ziw53XMcoyKL4XcZmE\",\"content\":[{\"type\":\"web_search_result\",\"url\":\"https://example.org/rhone/level\",\"title\":\"Water level of the Rhône in Geneva\",\"encrypted_content\":\"EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5LTQ1NGUtODgxNC1kNjNjNTk1ZWI3Y\",\"page_age\":\"2 hours ago\"}]}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"text\",\"text\":\"\",\"citations\":[]}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"citations_delta\",\"citation\":{\"type\":\"web_search_result_location\",\"url\":\"https://example.org/rhone/level\",\"title\":\"Water level of the Rhône in Geneva\",\"encrypted_index\":\"Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm.\",\"cited_text\":\"Rhône, Geneva: 1.84 m\"}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\"The Rhône stands at 1.84 m\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\" in Geneva.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":141,\"server_tool_use\":{\"web_search_requests\":1}}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "redacted-thinking": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01G8f3kZrLmS7mVvYHwq2Rdx\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-7-sonnet-20250219\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":61,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"redacted_thinking\",\"data\":\"EmwKAhgBEgy3va3pzix/LafPsn4aDFIT2Xlxh0L5L8rLVyIwxtE3rAFBa8cr3qpPkNRj2YfWXGmKDxH4mPnZ5sQ7vB9URj2p\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"I can only say so much about this.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":188}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "omitted-thinking": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01PpqRy4vHnYb8f7MZu2kLsW\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":68,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"signature_delta\",\"signature\":\"EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds+Yg8Hq1mTz0v2QkC1xPpqd1sLm9xw==\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"About 24 %\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\" of the water is the Arve's.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":97}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          refusal: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01R6tVb2zXkQ9yHc4LmNpJsD\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":39,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"I can't help with\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"refusal\",\"stop_sequence\":null,\"stop_details\":{\"type\":\"refusal\",\"category\":\"cyber\",\"explanation\":\"The request asks for an attack on the controls of a dam.\"}},\"usage\":{\"output_tokens\":9}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "pause-turn": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01LBqk5JhNyVrXw8dYt3Gc7s\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-5-sonnet-20241022\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":2209,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Ec7rPzVbYv2Kn8LwTq5Hfs\",\"name\":\"web_search\",\"input\":{}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"query\\\":\\\"gauges on the \"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"Rhône between Geneva and Lyon\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"pause_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":58,\"server_tool_use\":{\"web_search_requests\":1}}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "web-fetch": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Xn7vQcRb3KsT9wYp5MdLgZ\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":2874,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Pk4mZtGh8VxN2sQw6RbYcJ\",\"name\":\"web_fetch\",\"input\":{}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"url\\\":\\\"h\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"ttps://exampl\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"e.org/discharge\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"web_fetch_tool_result\",\"tool_use_id\":\"srvtoolu_01Pk4mZtGh8VxN2sQw6RbYcJ\",\"content\":{\"type\":\"web_fetch_result\",\"url\":\"https://example.org/discharge\",\"retrieved_at\":\"2026-03-03T09:12:48.510000+00:00\",\"content\":{\"type\":\"document\",\"source\":{\"type\":\"text\",\"media_type\":\"text/plain\",\"data\":\"The Rhône at Geneva, daily mean discharge in 2025. Mean of the year: 251 m³/s.\"},\"title\":\"Discharge of the Rhône\"}}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\"On average, 251 m³/s\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\" flowed through Geneva in 2025.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":96,\"server_tool_use\":{\"web_search_requests\":0,\"web_fetch_requests\":1}}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "code-execution": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Hw5dKxNp2RtV8qZs7YbMcL\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":4120,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"I will put the le\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"vels into a table and plot them.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Cn6yVbQs9WzK3tLx8RmHfD\",\"name\":\"text_editor_code_execution\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"command\\\":\\\"create\\\",\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\\\"path\\\":\\\"/files/levels.csv\\\",\\\"file_text\\\":\\\"day\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\",level\\\\n1,1.79\\\\n2,1.84\\\\n\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"text_editor_code_execution_tool_result\",\"tool_use_id\":\"srvtoolu_01Cn6yVbQs9WzK3tLx8RmHfD\",\"content\":{\"type\":\"text_editor_code_execution_create_result\",\"is_file_update\":false}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":3,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Jt2gPqXw7NvB5sRz4KyMcE\",\"name\":\"bash_code_execution\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"command\\\":\\\"python plot.py\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\" /files/levels.csv levels.png\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":3}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":4,\"content_block\":{\"type\":\"bash_code_execution_tool_result\",\"tool_use_id\":\"srvtoolu_01Jt2gPqXw7NvB5sRz4KyMcE\",\"content\":{\"type\":\"bash_code_execution_result\",\"stdout\":\"2 days\\n\",\"stderr\":\"\",\"return_code\":0,\"content\":[{\"type\":\"bash_code_execution_output\",\"file_id\":\"file_011CNha8iCJcU1wXNR6q4V8w\"}]}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":4}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":5,\"content_block\":{\"type\":\"container_upload\",\"file_id\":\"file_011CNha8iCJcU1wXNR6q4V8w\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":5}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":6,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":6,\"delta\":{\"type\":\"text_delta\",\"text\":\"The plot is done: \"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":6,\"delta\":{\"type\":\"text_delta\",\"text\":\"the level rose from 1.\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":6,\"delta\":{\"type\":\"text_delta\",\"text\":\"79 m to 1.84 m.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":6}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"container\":{\"id\":\"container_011CPR5CNjB747bTd36fQLFk\",\"expires_at\":\"2026-03-03T10:12:48.510000Z\"}},\"usage\":{\"input_tokens\":9310,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":287,\"server_tool_use\":{\"web_search_requests\":0,\"web_fetch_requests\":0}}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "python-execution": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Bz8sMwKq4XvR6tNc2YpLhG\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":2391,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Ft9kXcVn3QzW7bRs5LmYpD\",\"name\":\"code_execution\",\"input\":{}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"code\\\":\\\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"print(round(251 * 86400 / 1e6, 1))\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"code_execution_tool_result\",\"tool_use_id\":\"srvtoolu_01Ft9kXcVn3QzW7bRs5LmYpD\",\"content\":{\"type\":\"code_execution_result\",\"stdout\":\"21.7\\n\",\"stderr\":\"\",\"return_code\":0,\"content\":[]}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\"That is 21.7\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"text_delta\",\"text\":\" million cubic metres a day.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":88}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          "tool-search": "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Qv3nRtYx6KbW9sLz2HcMpJ\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":1204,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Wm5zKvTc8NxQ4bRy7LsPhG\",\"name\":\"tool_search_tool_regex\",\"input\":{}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"pattern\\\":\\\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"water|level\\\",\\\"limit\\\":5}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"tool_search_tool_result\",\"tool_use_id\":\"srvtoolu_01Wm5zKvTc8NxQ4bRy7LsPhG\",\"content\":{\"type\":\"tool_search_tool_search_result\",\"tool_references\":[{\"type\":\"tool_reference\",\"tool_name\":\"get_water_level\"}]}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"tool_use\",\"id\":\"toolu_01Sx6bMqVk2RzN8tYw5CpLhD\",\"name\":\"get_water_level\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"river\\\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\":\\\"Rhône\\\",\\\"unit\\\":\\\"m\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":131}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          advisor: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Dk7yXvNq5RsB3tWz8LcMpH\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-sonnet-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":1630,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Let me ask \"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"for advice first.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"server_tool_use\",\"id\":\"srvtoolu_01Rb4wQzKx9VnT6sLy3MhPcG\",\"name\":\"advisor\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"advisor_tool_result\",\"tool_use_id\":\"srvtoolu_01Rb4wQzKx9VnT6sLy3MhPcG\",\"content\":{\"type\":\"advisor_result\",\"text\":\"Ask for the gauge first; there are two.\",\"stop_reason\":\"end_turn\"}}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":3,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"text_delta\",\"text\":\"Which gauge do you me\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"text_delta\",\"text\":\"an, the one at the lake or the \"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"text_delta\",\"text\":\"one below the confluence?\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":3}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"input_tokens\":1630,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":64,\"iterations\":[{\"type\":\"message\",\"model\":\"claude-sonnet-4-6\",\"input_tokens\":1630,\"output_tokens\":38,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0},{\"type\":\"advisor_message\",\"model\":\"claude-opus-4-6\",\"input_tokens\":820,\"output_tokens\":16,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0},{\"type\":\"message\",\"model\":\"claude-sonnet-4-6\",\"input_tokens\":1671,\"output_tokens\":26,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}]}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          mcp: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Tz2cPwLv8XqK5nRb7YsMhD\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":733,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"mcp_tool_listing\",\"mcp_server_name\":\"gauges\",\"tools\":[{\"name\":\"get_water_level\",\"description\":\"Returns the current water level of a river.\",\"input_schema\":{\"type\":\"object\",\"properties\":{\"river\":{\"type\":\"string\"}},\"required\":[\"river\"]}}]}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"mcp_tool_use\",\"id\":\"mcptoolu_014Q35RayjACSWkSj4X2yov1\",\"name\":\"get_water_level\",\"server_name\":\"gauges\",\"input\":{}}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"river\\\":\\\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"Rhône\\\"}\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"mcp_tool_result\",\"tool_use_id\":\"mcptoolu_014Q35RayjACSWkSj4X2yov1\",\"is_error\":false,\"content\":[{\"type\":\"text\",\"text\":\"1.84 m\"}]}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":2}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":3,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"text_delta\",\"text\":\"The Rhône \"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":3,\"delta\":{\"type\":\"text_delta\",\"text\":\"stands at 1.84 m.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":3}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":79}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          compaction: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Yc5mVtXs9KzN2qRw8BpLhG\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-opus-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":0,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":150200,\"output_tokens\":7}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"compaction\",\"content\":null}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"compaction_delta\",\"content\":\"The user asked for the rivers of Geneva, and was told of the Rhône and the Arve.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"They meet below\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\" the old town, at the Jonction.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"input_tokens\":181,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":17,\"iterations\":[{\"type\":\"compaction\",\"input_tokens\":100,\"output_tokens\":83,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":150200},{\"type\":\"message\",\"model\":\"claude-opus-4-6\",\"input_tokens\":181,\"output_tokens\":17,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}]}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
          fallback: "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"msg_01Mq6zKxWv4NtR8sLc9YbPhD\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-sonnet-4-6\",\"content\":[],\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":39,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":3}}}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"fallback\",\"from\":{\"model\":\"claude-opus-4-6\"},\"to\":{\"model\":\"claude-sonnet-4-6\"},\"trigger\":{\"type\":\"refusal\",\"category\":\"cyber\"}}}\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\nevent: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"A dam releases water in st\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"eps, and tells those do\"}}\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"wnstream beforehand.\"}}\n\nevent: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\nevent: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":26,\"iterations\":[{\"type\":\"message\",\"model\":\"claude-opus-4-6\",\"input_tokens\":39,\"output_tokens\":2,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0},{\"type\":\"fallback_message\",\"model\":\"claude-sonnet-4-6\",\"input_tokens\":39,\"output_tokens\":24,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0}]}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  countMessageTokens: {
    request: {
      text: {
        model: "claude-3-opus-20240229",
        system: "You are a geographer. Answer in one sentence.",
        messages: [{role: "user", content: "Which rivers flow through Geneva?"}],
      },
    },
    responses: {
      "200": {"application/json": {text: {input_tokens: 24}}},
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  listMessageBatches: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          batches: {
            data: [
              {
                id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
                type: "message_batch",
                processing_status: "ended",
                request_counts: {processing: 0, succeeded: 1, errored: 1, canceled: 0, expired: 0},
                created_at: "2025-03-03T09:12:48.510000+00:00",
                expires_at: "2025-03-04T09:12:48.510000+00:00",
                ended_at: "2025-03-03T09:13:31.204000+00:00",
                cancel_initiated_at: null,
                archived_at: null,
                results_url: "https://api.anthropic.com/v1/messages/batches/msgbatch_013Zva2CMHLNnXjNJJKqJ2EF/results",
              },
            ],
            has_more: false,
            first_id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
            last_id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  createMessageBatch: {
    request: {
      questions: {
        requests: [
          {
            custom_id: "geneva",
            params: {
              model: "claude-3-5-haiku-20241022",
              max_tokens: 1024,
              messages: [{role: "user", content: "Which rivers flow through Geneva?"}],
            },
          },
          {
            custom_id: "lyon",
            params: {
              model: "claude-3-5-haiku-20241022",
              max_tokens: 1024,
              messages: [{role: "user", content: "Which rivers flow through Lyon?"}],
            },
          },
        ],
      },
    },
    responses: {
      "200": {
        "application/json": {
          questions: {
            id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
            type: "message_batch",
            processing_status: "in_progress",
            request_counts: {processing: 2, succeeded: 0, errored: 0, canceled: 0, expired: 0},
            created_at: "2025-03-03T09:12:48.510000+00:00",
            expires_at: "2025-03-04T09:12:48.510000+00:00",
            ended_at: null,
            cancel_initiated_at: null,
            archived_at: null,
            results_url: null,
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  getMessageBatch: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          ended: {
            id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
            type: "message_batch",
            processing_status: "ended",
            request_counts: {processing: 0, succeeded: 1, errored: 1, canceled: 0, expired: 0},
            created_at: "2025-03-03T09:12:48.510000+00:00",
            expires_at: "2025-03-04T09:12:48.510000+00:00",
            ended_at: "2025-03-03T09:13:31.204000+00:00",
            cancel_initiated_at: null,
            archived_at: null,
            results_url: "https://api.anthropic.com/v1/messages/batches/msgbatch_013Zva2CMHLNnXjNJJKqJ2EF/results",
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  deleteMessageBatch: {
    request: {},
    responses: {
      "200": {"application/json": {deleted: {id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF", type: "message_batch_deleted"}}},
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  cancelMessageBatch: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          canceling: {
            id: "msgbatch_013Zva2CMHLNnXjNJJKqJ2EF",
            type: "message_batch",
            processing_status: "canceling",
            request_counts: {processing: 2, succeeded: 0, errored: 0, canceled: 0, expired: 0},
            created_at: "2025-03-03T09:12:48.510000+00:00",
            expires_at: "2025-03-04T09:12:48.510000+00:00",
            ended_at: null,
            cancel_initiated_at: "2025-03-03T09:13:02.118000+00:00",
            archived_at: null,
            results_url: null,
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  getMessageBatchResults: {
    request: {},
    responses: {
      "200": {
        "application/x-jsonl": {
          mixed: "{\"custom_id\":\"lyon\",\"result\":{\"type\":\"errored\",\"error\":{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Internal server error\"},\"request_id\":\"req_018EeWyXxfu5pfWkrYcMdjWG\"}}}\n{\"custom_id\":\"geneva\",\"result\":{\"type\":\"succeeded\",\"message\":{\"id\":\"msg_014VwiXbi91y3JMjcpyGBHX5\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-3-5-haiku-20241022\",\"content\":[{\"type\":\"text\",\"text\":\"The Rhône and the Arve.\"}],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":14,\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":11}}}}\n",
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  listModels: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          models: {
            data: [
              {
                type: "model",
                id: "claude-3-5-sonnet-20241022",
                display_name: "Claude Sonnet 3.5 (New)",
                created_at: "2024-10-22T00:00:00Z",
              },
              {
                type: "model",
                id: "claude-3-5-haiku-20241022",
                display_name: "Claude Haiku 3.5",
                created_at: "2024-10-22T00:00:00Z",
              },
              {
                type: "model",
                id: "claude-3-opus-20240229",
                display_name: "Claude Opus 3",
                created_at: "2024-02-29T00:00:00Z",
              },
            ],
            has_more: false,
            first_id: "claude-3-5-sonnet-20241022",
            last_id: "claude-3-opus-20240229",
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
  getModel: {
    request: {},
    responses: {
      "200": {
        "application/json": {
          model: {
            type: "model",
            id: "claude-3-opus-20240229",
            display_name: "Claude Opus 3",
            created_at: "2024-02-29T00:00:00Z",
            max_input_tokens: 200000,
            max_tokens: 4096,
          },
        },
      },
      "400": {
        "application/json": {
          "400": {
            type: "error",
            error: {type: "invalid_request_error", message: "max_tokens: Field required"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "401": {
        "application/json": {
          "401": {
            type: "error",
            error: {type: "authentication_error", message: "invalid x-api-key"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "403": {
        "application/json": {
          "403": {
            type: "error",
            error: {type: "permission_error", message: "Your API key does not have permission to use the specified resource."},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "404": {
        "application/json": {
          "404": {
            type: "error",
            error: {type: "not_found_error", message: "model: claude-3-opus-20240230"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "413": {
        "application/json": {
          "413": {
            type: "error",
            error: {type: "request_too_large", message: "Request exceeds the maximum size"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "429": {
        "application/json": {
          "429": {
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "This request would exceed the rate limit of your organization of 50 requests per minute.",
            },
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "500": {
        "application/json": {
          "500": {
            type: "error",
            error: {type: "api_error", message: "Internal server error"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
      "529": {
        "application/json": {
          "529": {
            type: "error",
            error: {type: "overloaded_error", message: "Overloaded"},
            request_id: "req_018EeWyXxfu5pfWkrYcMdjWG",
          },
        },
      },
    },
  },
}
