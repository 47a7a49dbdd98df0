import {validateRequest} from 'messages-openapi/native'
import {compare, printTable} from './measure.ts'

const sizes = [10, 1_000, 100_000]

/** Time per message in conversations of different lengths, in units of the shortest one's. */
export function benchGrowth(): void {
  const contenders = Object.fromEntries(
    sizes.map((size) => {
      const body = conversation(size)
      const repeat = Math.max(...sizes) / size
      return [`${size} messages`, () => void Array.from({length: repeat}, () => validateRequest('createMessage', body))]
    }),
  )
  const times = compare(contenders, {rounds: 9})
  const unit = times[`${sizes[0]!} messages`]!
  printTable(
    'Cost of a message, by the length of the conversation',
    ['', 'time per message'],
    Object.entries(times).map(([name, time]) => [name, (time / unit).toFixed(2)]),
  )
}

function conversation(size: number): object {
  const messages = Array.from({length: size}, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [{type: 'text', text: `Message ${index}`}],
  }))
  return {model: 'claude-3-opus-20240229', max_tokens: 1024, messages}
}
