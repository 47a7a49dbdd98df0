import {AxAIAnthropic, ax, f, fn} from '@ax-llm/ax'
import {z} from 'zod'
import {model, prompts} from '../prompts.js'

const person = z.object({name: z.string(), age: z.number().int()})

/** Ax, whose generators run the tools. */
export const clients = [{name: 'ax', create}]

function create(baseURL) {
  const llm = new AxAIAnthropic({apiKey: 'example-key', config: {model}})
  llm.setAPIURL(`${baseURL}/v1`)
  const weather = fn('get_weather')
    .description('The weather of a city.')
    .arg(z.object({city: z.string()}))
    .returns(z.object({weather: z.string()}))
    .handler(({city}) => ({weather: `Mild in ${city}.`}))
    .build()
  const answer = (functions = []) => ax('question:string -> answer:string', {functions, maxRetries: 1, maxSteps: 5})
  const ask = async (question, functions) => (await answer(functions).forward(llm, {question}, {stream: false})).answer
  const streamed = async (question) => {
    let text = ''
    for await (const {delta} of answer().streamingForward(llm, {question})) text += delta.answer ?? ''
    return text
  }
  return {
    text: () => ask(prompts.text),
    stream: () => streamed(prompts.text),
    tools: () => ask(prompts.tools, [weather]),
    async structured() {
      const signature = f()
        .input(z.object({question: z.string()}))
        .output(person)
        .useStructured()
        .build()
      return person.parse(await ax(signature).forward(llm, {question: prompts.structured}))
    },
    retry: () => ask(prompts.retry),
    drop: () => streamed(prompts.drop),
  }
}
