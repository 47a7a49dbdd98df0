import {z} from 'zod'
import {model, prompts} from '../prompts.js'

const person = z.object({name: z.string(), age: z.number().int()})
const schema = {
  type: 'object',
  properties: {name: {type: 'string'}, age: {type: 'integer'}},
  required: ['name', 'age'],
  additionalProperties: false,
}
const weather = {
  name: 'get_weather',
  description: 'The weather of a city.',
  input_schema: {type: 'object', properties: {city: {type: 'string'}}, required: ['city']},
}

const majors = ['sdk-1', 'sdk-2', 'sdk-3', 'sdk-4', 'sdk-5']

/** Five versions, from the oldest to the newest. */
export const clients = majors.map((name) => ({name, create: (baseURL) => create(name, baseURL)}))

async function create(name, baseURL) {
  const {default: Anthropic} = await import(name)
  const sdk = new Anthropic({apiKey: 'example-key', baseURL, maxRetries: 2})
  const ask = (content, more = {}) =>
    sdk.messages.create({model, max_tokens: 1024, messages: [{role: 'user', content}], ...more})
  const stream = (content) =>
    sdk.messages.stream({model, max_tokens: 1024, messages: [{role: 'user', content}]}).finalMessage()
  return {
    text: async () => textOf(await ask(prompts.text)),
    stream: async () => textOf(await stream(prompts.text)),
    async tools() {
      const messages = [{role: 'user', content: prompts.tools}]
      for (;;) {
        const answer = await sdk.messages.create({model, max_tokens: 1024, messages, tools: [weather]})
        if (answer.stop_reason !== 'tool_use') return textOf(answer)
        const results = answer.content
          .filter(({type}) => type === 'tool_use')
          .map(({id, input}) => ({type: 'tool_result', tool_use_id: id, content: `Mild in ${input.city}.`}))
        messages.push({role: 'assistant', content: answer.content}, {role: 'user', content: results})
      }
    },
    structured: async () =>
      person.parse(
        JSON.parse(textOf(await ask(prompts.structured, {output_config: {format: {type: 'json_schema', schema}}}))),
      ),
    retry: async () => textOf(await ask(prompts.retry)),
    drop: () => stream(prompts.drop),
  }
}

const textOf = ({content}) => content.map(({text = ''}) => text).join('')
