import ky from 'ky'
import type {Message} from '#generated/documented/types.js'

const client = ky.create({
  prefixUrl: 'https://api.anthropic.com',
  headers: {'anthropic-version': '2023-06-01', 'x-api-key': 'example-key'},
})
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const message = await client.post('v1/messages', {json: body}).json<Message>()
for (const block of message.content) if (block.type === 'text') console.log(block.text)

const {body: stream} = await client.post('v1/messages', {json: {...body, stream: true}})
console.log(stream)
