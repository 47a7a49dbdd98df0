import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic({apiKey: 'example-key'})
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const message = await client.messages.create(body)
for (const block of message.content) if (block.type === 'text') console.log(block.text)

const stream = client.messages.stream(body)
for await (const event of stream)
  if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') console.log(event.delta.text)
console.log((await stream.finalMessage()).usage.output_tokens)
