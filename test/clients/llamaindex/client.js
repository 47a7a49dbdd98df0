import {anthropic} from '@llamaindex/anthropic'
import {tool} from '@llamaindex/core/tools'
import {extractText} from '@llamaindex/core/utils'
import {agent} from '@llamaindex/workflow'
import {z} from 'zod'
import {model, prompts} from '../prompts.js'

const person = z.object({name: z.string(), age: z.number().int()})

/** LlamaIndex, whose agent is a workflow. */
export const clients = [{name: 'llamaindex', create}]

function create(baseURL) {
  const llm = anthropic({model, apiKey: 'example-key', maxRetries: 2})
  llm.session.anthropic.baseURL = baseURL
  const weather = tool({
    name: 'get_weather',
    description: 'The weather of a city.',
    parameters: z.object({city: z.string()}),
    execute: ({city}) => `Mild in ${city}.`,
  })
  const ask = async (content) => extractText((await llm.chat({messages: [{role: 'user', content}]})).message.content)
  const streamed = async (content) => {
    let text = ''
    for await (const {delta} of await llm.chat({messages: [{role: 'user', content}], stream: true})) text += delta
    return text
  }
  return {
    text: () => ask(prompts.text),
    stream: () => streamed(prompts.text),
    tools: async () => (await agent({llm, tools: [weather]}).run(prompts.tools)).data.result,
    async structured() {
      const messages = [{role: 'user', content: prompts.structured}]
      return person.parse((await llm.exec({messages, responseFormat: person})).object)
    },
    retry: () => ask(prompts.retry),
    drop: () => streamed(prompts.drop),
  }
}
