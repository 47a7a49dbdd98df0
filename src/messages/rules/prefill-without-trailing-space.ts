import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {InputMessage} from '../subjects/conversation.ts'

/** A request for a summary has no prefill: its last message is a part of the conversation. */
export const prefillWithoutTrailingSpace = conversationRule({
  code: 'prefill-without-trailing-space',
  summary: 'The beginning of an answer that a final message of the assistant gives does not end with white space.',
  severity: 'error',
  source: documentation.prefill,
  needs: ['prefill'],
  reads: ['compaction'],
  check({request: {messages, compaction}}) {
    const last = messages.at(-1)
    if (last?.role !== 'assistant' || compaction) return []
    const {text, path} = lastText(last)
    if (!/\s/.test(text.slice(-1))) return []
    return [
      {
        path: `/messages/${messages.length - 1}/content${path}`,
        message: 'Found white space at the end of the final message, expected the text to end without.',
      },
    ]
  },
})

function lastText({content}: InputMessage): {text: string; path: string} {
  if (typeof content === 'string') return {text: content, path: ''}
  const block = content?.at(-1)
  return block?.type === 'text' ? {text: block.text, path: `/${content!.length - 1}/text`} : {text: '', path: ''}
}
