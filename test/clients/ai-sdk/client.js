import {z} from 'zod'
import {model as name, prompts} from '../prompts.js'

const person = z.object({name: z.string(), age: z.number().int()})
const pairs = [
  ['ai-5', 'anthropic-2'],
  ['ai-6', 'anthropic-3'],
  ['ai-7', 'anthropic-4'],
]

/** Three majors, each with the provider that belongs to it. */
export const clients = pairs.map(([ai, provider]) => ({name: ai, create: (baseURL) => create({ai, provider, baseURL})}))

async function create({ai, provider, baseURL}) {
  const {
    generateText,
    streamText,
    tool,
    stepCountIs,
    isStepCount = stepCountIs,
    Output,
    generateObject,
  } = await import(ai)
  const {createAnthropic} = await import(provider)
  const model = createAnthropic({apiKey: 'example-key', baseURL: `${baseURL}/v1`})(name)
  const weather = tool({
    description: 'The weather of a city.',
    inputSchema: z.object({city: z.string()}),
    execute: ({city}) => `Mild in ${city}.`,
  })
  return {
    text: async () => (await generateText({model, prompt: prompts.text})).text,
    stream: () => streamText({model, prompt: prompts.text}).text,
    tools: async () =>
      (await generateText({model, prompt: prompts.tools, tools: {get_weather: weather}, stopWhen: isStepCount(5)}))
        .text,
    async structured() {
      if (generateObject !== undefined)
        return (await generateObject({model, prompt: prompts.structured, schema: person})).object
      return (await generateText({model, prompt: prompts.structured, output: Output.object({schema: person})})).output
    },
    retry: async () => (await generateText({model, prompt: prompts.retry})).text,
    async drop() {
      const onError = ({error}) => {
        throw error
      }
      for await (const part of streamText({model, prompt: prompts.drop, onError: () => undefined}).fullStream)
        if (part.type === 'error') onError(part)
    },
  }
}
