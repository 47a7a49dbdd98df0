import createClient from 'openapi-fetch'
import type {paths} from '#generated/documented/types.js'

const client = createClient<paths>({baseUrl: 'https://api.anthropic.com'})
const params = {header: {'anthropic-version': '2023-06-01', 'x-api-key': 'example-key'}}
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const {data: message} = await client.POST('/v1/messages', {params, body})
// What the description says of streams is a part of the result's type all the same.
if (message && 'content' in message)
  for (const block of message.content) if (block.type === 'text') console.log(block.text)

const {data: stream} = await client.POST('/v1/messages', {params, body: {...body, stream: true}, parseAs: 'stream'})
console.log(stream)
