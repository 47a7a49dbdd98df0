import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const mediaIsOfTheUser = conversationRule({
  code: 'media-is-of-the-user',
  summary: 'Images and search results stand in messages of the user.',
  severity: 'error',
  source: documentation.searchResults,
  needs: ['media'],
  check({request: {messages}}, context) {
    const findings = new FindingList(context)
    for (const [message, {role, content}] of messages.entries()) {
      if (role !== 'assistant' || typeof content !== 'object') continue
      for (const [index, {type}] of (content ?? []).entries()) {
        if (type !== 'image' && type !== 'search_result') continue
        findings.push({
          path: `/messages/${message}/content/${index}`,
          message: `Found a block of the type "${type}" in a message of the assistant, expected it in one of the user.`,
        })
      }
    }
    return findings
  },
})
