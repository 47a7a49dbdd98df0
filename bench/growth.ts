import {validateRequest} from 'messages-openapi/native'
import {median, printTable} from './measure.ts'

/** Time per message in conversations of different lengths, in units of the shortest one's. */
export function benchGrowth(): void {
  const sizes = [10, 1_000, 100_000]
  const times = sizes.map((size) => {
    const messages = Array.from({length: size}, (_, index) => ({role: index % 2 === 0 ? 'user' : 'assistant', content: [{type: 'text', text: `Message ${index}`}]}))
    const body = {model: 'claude-3-opus-20240229', max_tokens: 1024, messages}
    const repeat = 100_000 / size
    return median(() => {
      for (let round = 0; round < repeat; round++) validateRequest('createMessage', body)
    }, 7)
  })
  printTable('Cost of a message, by the length of the conversation', ['messages', 'time per message'], sizes.map((size, index) => [size, (times[index]! / times[0]!).toFixed(2)]))
}
