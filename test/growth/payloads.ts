const times = <Item>(n: number, make: (index: number) => Item): Item[] =>
  Array.from({length: n}, (_, index) => make(index))
const named = <Value>(n: number, make: (index: number) => Value, name = 'p'): Record<string, Value> =>
  Object.fromEntries(times(n, (index) => [`${name}${index}`, make(index)]))

const message = (content: unknown, role = 'user') => ({role, content})
const request = (changes: object) => ({
  model: 'claude-3-opus-20240229',
  max_tokens: 16,
  messages: [message('Hello')],
  ...changes,
})
const tool = (schema: object, changes: object = {}) => ({
  name: 'look',
  description: 'Looks.',
  input_schema: {type: 'object', ...schema},
  ...changes,
})
const call = (index: number) => ({type: 'tool_use', id: `toolu_${index}`, name: 'look', input: {}})
const result = (index: number, content: unknown = 'x') => ({
  type: 'tool_result',
  tool_use_id: `toolu_${index}`,
  content,
})
const nested = (n: number, wrap: (inner: object, level: number) => object, inner: object = {}) =>
  times(n, (level) => level).reduce(wrap, inner)

/** Requests with `n` faults of a kind, or in which `n` things have to be compared with `n` others. */
export const requests: Readonly<Record<string, (n: number) => object>> = {
  'unknown properties': (n) => request(named(n, () => 1)),
  'unknown properties that resemble known ones': (n) => request(named(n, () => 1, 'max_token')),
  'unknown properties of a block': (n) =>
    request({messages: [message([{type: 'text', text: 'x', ...named(n, () => 1)}])]}),
  'unknown properties where a required one is missing': (n) => ({max_tokens: 1, ...named(n, () => 1, 'mode')}),
  'blocks of an unknown type': (n) => request({messages: [message(times(n, (index) => ({type: `t${index}`})))]}),
  'blocks whose type every object inherits': (n) =>
    request({messages: [message(times(n, () => ({type: 'constructor'})))]}),
  'blocks without a type': (n) => request({messages: [message(times(n, () => ({tpye: 'text', text: 'x'})))]}),
  'blocks that lack a property': (n) => request({messages: [message(times(n, () => ({type: 'text'})))]}),
  'messages of a wrong type': (n) => request({messages: times(n, () => message(5))}),
  'empty messages': (n) => request({messages: times(n, () => message(''))}),
  'empty texts': (n) => request({messages: [message(times(n, () => ({type: 'text', text: ''})))]}),
  'dangling references': (n) =>
    request({tools: [tool({properties: named(n, (index) => ({$ref: `#/$defs/x${index}`}))})]}),
  'references to one schema': (n) =>
    request({tools: [tool({properties: named(n, () => ({$ref: '#/$defs/x'})), $defs: {x: {}}})]}),
  'references in a strict schema': (n) =>
    request({
      tools: [
        tool(
          {
            properties: named(n, () => ({$ref: '#/$defs/x'})),
            additionalProperties: false,
            $defs: {x: {type: 'object'}},
          },
          {strict: true},
        ),
      ],
    }),
  'wrong patterns': (n) => request({tools: [tool({properties: named(n, () => ({pattern: '('}))})]}),
  'bounds in a strict schema': (n) =>
    request({
      tools: [
        tool(
          {properties: named(n, () => ({type: 'integer', minimum: 1})), additionalProperties: false},
          {strict: true},
        ),
      ],
    }),
  'levels of a schema': (n) => request({tools: [tool(nested(n, (inner) => ({type: 'object', properties: {inner}})))]}),
  'levels of a schema with a fault in each': (n) =>
    request({tools: [tool(nested(n, (inner) => ({type: 'object', properties: {inner}, minLength: 'x'})))]}),
  'results without a call': (n) =>
    request({
      messages: [message('x'), message(times(n, call), 'assistant'), message(times(n, (index) => result(n + index)))],
    }),
  'results in another order': (n) =>
    request({messages: [message('x'), message(times(n, call), 'assistant'), message(times(n, result).reverse())]}),
  'calls without a result': (n) =>
    request({messages: [message('x'), message(times(n, call), 'assistant'), message('y')]}),
  'calls with one id': (n) =>
    request({
      messages: [
        message('x'),
        message(
          times(n, () => call(1)),
          'assistant',
        ),
        message([result(1)]),
      ],
    }),
  'references to tools': (n) =>
    request({
      tools: times(n, (index) => ({...tool({}), name: `tool${index}`})),
      messages: [
        message('x'),
        message([call(0)], 'assistant'),
        message([
          result(
            0,
            times(n, (index) => ({type: 'tool_reference', tool_name: `other${index}`})),
          ),
        ]),
      ],
    }),
  'tools with one name': (n) => request({tools: times(n, () => tool({}))}),
  'toolsets without a server': (n) =>
    request({
      mcp_servers: times(n, (index) => ({type: 'url', url: 'https://mcp.example', name: `s${index}`})),
      tools: times(n, (index) => ({type: 'mcp_toolset', mcp_server_name: `z${index}`})),
    }),
  'stray results of the service': (n) =>
    request({
      messages: [
        message('x'),
        message(
          times(n, (index) => ({type: 'web_search_tool_result', tool_use_id: `srvtoolu_${index}`, content: []})),
          'assistant',
        ),
      ],
    }),
  'cache breakpoints': (n) =>
    request({messages: [message(times(n, () => ({type: 'text', text: 'x', cache_control: {type: 'ephemeral'}})))]}),
}

const usage = {input_tokens: 1, output_tokens: 1}
const response = (content: readonly object[]) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-3-opus-20240229',
  content,
  stop_reason: 'tool_use',
  stop_sequence: null,
  usage,
})
const calling = (input: object) => response([{...call(1), input}])

/** Responses to requests with tools. What is in a schema, is as large as the input. */
export const answers: Readonly<Record<string, (n: number) => {request: object; response: object}>> = {
  'equal objects': (n) => ({
    request: request({tools: [tool({properties: {x: {uniqueItems: true}}})]}),
    response: calling({x: times(n, (index) => ({a: 1, b: index}))}),
  }),
  'calls of one tool': (n) => ({
    request: request({tools: [tool({properties: named(10, () => ({type: 'string'}))})]}),
    response: response(times(n, (index) => ({...call(index), input: {p1: 5}}))),
  }),
  'calls of no tool': (n) => ({
    request: request({tools: [tool({})]}),
    response: response(times(n, (index) => ({...call(index), name: `t${index}`}))),
  }),
  'levels of an input': (n) => ({
    request: request({
      tools: [
        tool({
          properties: {x: {$ref: '#/$defs/x'}},
          $defs: {
            x: {
              anyOf: [
                {type: 'object', properties: {x: {$ref: '#/$defs/x'}}},
                {type: 'object', required: ['z']},
              ],
            },
          },
        }),
      ],
    }),
    response: calling(nested(n, (x) => ({x}))),
  }),
  'levels that hold in two ways': (n) => ({
    request: request({
      tools: [
        tool({
          allOf: [{$ref: '#/$defs/x'}],
          $defs: {
            x: {
              properties: {x: {$ref: '#/$defs/x'}, n: {type: 'string'}},
              allOf: [{properties: {x: {$ref: '#/$defs/x'}}}],
            },
          },
        }),
      ],
    }),
    response: calling(nested(n, (x) => ({x, n: 1}))),
  }),
  'faults of a list': (n) => ({
    request: request({tools: [tool({properties: {x: {items: {type: 'string', enum: ['a', 'b']}}}})]}),
    response: calling({x: times(n, (index) => index)}),
  }),
}

const events = {
  start: {type: 'message_start', message: {...response([]), stop_reason: null}},
  block: (index: number) => ({type: 'content_block_start', index, content_block: {type: 'text', text: ''}}),
}

/** Streams as the data of their events. */
export const streams: Readonly<Record<string, (n: number) => readonly object[]>> = {
  'events of unknown types': (n) => times(n, (index) => ({type: `t${index}`})),
  'events whose type every object inherits': (n) => times(n, () => ({type: '__proto__'})),
  'blocks that stay open': (n) => [events.start, ...times(n, events.block)],
  'blocks with huge indexes': (n) => [events.start, ...times(n, (index) => events.block(1e9 * index))],
  'pieces of one input': (n) => [
    events.start,
    {...events.block(0), content_block: {...call(1)}},
    ...times(n, () => ({type: 'content_block_delta', index: 0, delta: {type: 'input_json_delta', partial_json: '['}})),
  ],
}
