import type {InputMessage} from './conversation.ts'

/** Tells whether the content of a message is white space, or nothing. Most contents begin with a word, so that one character tells. */
export function saysNothing(content: InputMessage['content'] | undefined | null): boolean {
  if (!content) return true
  if (typeof content === 'string') return isBlankText(content)
  for (let index = 0; index < content.length; index++) {
    const block = content[index]!
    if (block.type !== 'text' || block.text === '' || !isBlankText(block.text)) return false
  }
  return true
}

/** Tells whether a text is white space, or nothing. */
export function isBlankText(text: string): boolean {
  return !(text.charCodeAt(0) > 32) && text.trim() === ''
}
