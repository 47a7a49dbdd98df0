import Type from 'typebox'
import {Compile} from 'typebox/compile'

const closed = {additionalProperties: false}
const nullable = <Schema extends Type.TSchema>(schema: Schema) => Type.Optional(Type.Union([schema, Type.Null()]))
const cacheControl = nullable(
  Type.Object(
    {type: Type.Literal('ephemeral'), ttl: nullable(Type.Union([Type.Literal('5m'), Type.Literal('1h')]))},
    closed,
  ),
)
const text = Type.Object(
  {
    type: Type.Literal('text'),
    text: Type.String(),
    cache_control: cacheControl,
    citations: nullable(Type.Array(Type.Unknown())),
  },
  closed,
)
const source = Type.Union([
  Type.Object({type: Type.Literal('base64'), media_type: Type.String(), data: Type.String()}, closed),
  Type.Object({type: Type.Literal('url'), url: Type.String()}, closed),
])
const image = Type.Object({type: Type.Literal('image'), source, cache_control: cacheControl}, closed)
const input = Type.Record(Type.String(), Type.Unknown())
const toolUse = Type.Object(
  {type: Type.Literal('tool_use'), id: Type.String(), name: Type.String(), input, cache_control: cacheControl},
  closed,
)
const toolResult = Type.Object(
  {
    type: Type.Literal('tool_result'),
    tool_use_id: Type.String(),
    content: nullable(Type.Union([Type.String(), Type.Array(Type.Union([text, image]))])),
    is_error: nullable(Type.Boolean()),
    cache_control: cacheControl,
  },
  closed,
)
const thinking = Type.Object(
  {type: Type.Literal('thinking'), thinking: Type.String(), signature: Type.String()},
  closed,
)
const block = Type.Union([text, image, toolUse, toolResult, thinking])
const role = Type.Union([Type.Literal('user'), Type.Literal('assistant')])
const inputSchema = Type.Object({type: Type.Literal('object')})
const tool = Type.Object(
  {
    name: Type.String(),
    description: nullable(Type.String()),
    input_schema: inputSchema,
    cache_control: cacheControl,
    type: nullable(Type.Literal('custom')),
  },
  closed,
)
const tagged = (...types: string[]) =>
  nullable(Type.Object({type: Type.Union(types.map((type) => Type.Literal(type)))}))

/** A hand-written equivalent for requests with the common blocks and custom tools, compiled at run time. */
export const typeboxRequest = Compile(
  Type.Object(
    {
      model: Type.String({minLength: 1}),
      max_tokens: Type.Integer({minimum: 0}),
      messages: Type.Array(Type.Object({role, content: Type.Union([Type.String(), Type.Array(block)])}, closed)),
      system: nullable(Type.Union([Type.String(), Type.Array(text)])),
      tools: nullable(Type.Array(tool)),
      tool_choice: tagged('auto', 'any', 'tool', 'none'),
      thinking: tagged('enabled', 'disabled', 'adaptive'),
      temperature: nullable(Type.Number({minimum: 0, maximum: 1})),
      top_p: nullable(Type.Number({minimum: 0, maximum: 1})),
      top_k: nullable(Type.Integer({minimum: 0})),
      stream: nullable(Type.Boolean()),
      stop_sequences: nullable(Type.Array(Type.String())),
      metadata: nullable(Type.Object({user_id: nullable(Type.String())}, closed)),
    },
    closed,
  ),
)
