import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf} from '../subjects/conversation.ts'
import {outputFormat} from '../subjects/output-format.ts'

export const citationsOrOutputFormat = conversationRule({
  code: 'citations-or-output-format',
  summary: 'Where the output has a format, no document or search result has citations.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['documents'],
  reads: ['output_config', 'output_format'],
  check(conversation, context) {
    const findings = new FindingList(context)
    if (outputFormat(conversation.request) === undefined) return findings
    const cited = [...blocksOf(conversation, 'document'), ...blocksOf(conversation, 'search_result')]
    for (const placed of cited) {
      if (placed.block.citations?.enabled !== true) continue
      findings.push({
        path: `${placed.path}/citations/enabled`,
        message: 'Found citations with an output format, expected one of the two.',
      })
    }
    return findings
  },
})
