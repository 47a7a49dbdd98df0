import * as z from 'zod'

const cacheControl = z.strictObject({type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).nullish()}).nullish()
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  cache_control: cacheControl,
  citations: z.array(z.unknown()).nullish(),
})
const base64 = z.strictObject({type: z.literal('base64'), media_type: z.string(), data: z.string()})
const url = z.strictObject({type: z.literal('url'), url: z.string()})
const image = z.strictObject({
  type: z.literal('image'),
  source: z.discriminatedUnion('type', [base64, url]),
  cache_control: cacheControl,
})
const toolUse = z.strictObject({
  type: z.literal('tool_use'),
  id: z.string(),
  name: z.string(),
  input: z.record(z.string(), z.unknown()),
  cache_control: cacheControl,
})
const toolResult = z.strictObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string(),
  content: z.union([z.string(), z.array(z.discriminatedUnion('type', [text, image]))]).nullish(),
  is_error: z.boolean().nullish(),
  cache_control: cacheControl,
})
const thinking = z.strictObject({type: z.literal('thinking'), thinking: z.string(), signature: z.string()})
const block = z.discriminatedUnion('type', [text, image, toolUse, toolResult, thinking])
const tool = z.strictObject({
  name: z.string(),
  description: z.string().nullish(),
  input_schema: z.looseObject({type: z.literal('object')}),
  cache_control: cacheControl,
  type: z.literal('custom').nullish(),
})

/** A hand-written equivalent for requests with the common blocks and custom tools. */
export const zodRequest = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(0),
  messages: z.array(
    z.strictObject({role: z.enum(['user', 'assistant']), content: z.union([z.string(), z.array(block)])}),
  ),
  system: z.union([z.string(), z.array(text)]).nullish(),
  tools: z.array(tool).nullish(),
  tool_choice: z.looseObject({type: z.enum(['auto', 'any', 'tool', 'none'])}).nullish(),
  thinking: z.looseObject({type: z.enum(['enabled', 'disabled', 'adaptive'])}).nullish(),
  temperature: z.number().min(0).max(1).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  top_k: z.int().min(0).nullish(),
  stream: z.boolean().nullish(),
  stop_sequences: z.array(z.string()).nullish(),
  metadata: z.strictObject({user_id: z.string().nullish()}).nullish(),
})
