import {ChatAnthropic} from '@langchain/anthropic'
import {tool} from '@langchain/core/tools'
import {createReactAgent} from '@langchain/langgraph/prebuilt'
import {z} from 'zod'
import {model, prompts} from '../prompts.js'

const person = z.object({name: z.string(), age: z.number().int()})

/** LangChain, whose agent runs in LangGraph. */
export const clients = [{name: 'langchain', create}]

function create(anthropicApiUrl) {
  const llm = new ChatAnthropic({model, apiKey: 'example-key', anthropicApiUrl, maxRetries: 2})
  const weather = tool(({city}) => `Mild in ${city}.`, {
    name: 'get_weather',
    description: 'The weather of a city.',
    schema: z.object({city: z.string()}),
  })
  const streamed = async (prompt) => {
    let text = ''
    for await (const chunk of await llm.stream(prompt)) text += chunk.text
    return text
  }
  return {
    text: async () => (await llm.invoke(prompts.text)).text,
    stream: () => streamed(prompts.text),
    async tools() {
      const agent = createReactAgent({llm, tools: [weather]})
      const {messages} = await agent.invoke({messages: [{role: 'user', content: prompts.tools}]})
      return messages.at(-1).text
    },
    structured: async () => person.parse(await llm.withStructuredOutput(person).invoke(prompts.structured)),
    retry: async () => (await llm.invoke(prompts.retry)).text,
    drop: () => streamed(prompts.drop),
  }
}
