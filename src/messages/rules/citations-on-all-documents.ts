import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf} from '../subjects/conversation.ts'

export const citationsOnAllDocuments = conversationRule({
  code: 'citations-on-all-documents',
  summary: 'Citations are enabled on all documents of a request, or on none.',
  severity: 'warning',
  source: documentation.citations,
  needs: ['documents'],
  check(conversation, context) {
    const findings = new FindingList(context)
    const documents = blocksOf(conversation, 'document')
    if (!documents.some(({block}) => block.citations?.enabled === true)) return findings
    for (const placed of documents) {
      if (placed.block.citations?.enabled === true) continue
      findings.push({
        path: placed.path,
        message: 'Found a document without citations beside one with them, expected them on all or on none.',
      })
    }
    return findings
  },
})
