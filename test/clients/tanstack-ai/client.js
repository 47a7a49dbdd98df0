import {chat, maxIterations, toolDefinition} from '@tanstack/ai'
import {createAnthropicChat} from '@tanstack/ai-anthropic'
import {z} from 'zod'
import {model, prompts} from '../prompts.js'

/** Without `int()`, from which come bounds that the service refuses in a schema. */
const person = z.object({name: z.string(), age: z.number()})
const weather = toolDefinition({
  name: 'get_weather',
  description: 'The weather of a city.',
  inputSchema: z.object({city: z.string()}),
}).server(({city}) => `Mild in ${city}.`)

/** TanStack AI, whose chat runs the tools. */
export const clients = [{name: 'tanstack-ai', create}]

function create(baseURL) {
  const adapter = createAnthropicChat(model, 'example-key', {baseURL, maxRetries: 2})
  const ask = (content, more = {}) => chat({adapter, messages: [{role: 'user', content}], ...more})
  const streamed = async (prompt) => {
    let text = ''
    for await (const chunk of ask(prompt)) {
      if (chunk.type === 'RUN_ERROR') throw new Error(chunk.message)
      if (chunk.type === 'TEXT_MESSAGE_CONTENT') text += chunk.delta
    }
    return text
  }
  return {
    text: () => ask(prompts.text, {stream: false}),
    stream: () => streamed(prompts.text),
    tools: () => ask(prompts.tools, {stream: false, tools: [weather], agentLoopStrategy: maxIterations(5)}),
    structured: async () => person.parse(await ask(prompts.structured, {outputSchema: person})),
    retry: () => ask(prompts.retry, {stream: false}),
    drop: () => streamed(prompts.drop),
  }
}
