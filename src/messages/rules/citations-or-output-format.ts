import {FindingList} from '../../validate/index.ts'
import {blocksOf} from './conversation.ts'
import {documentation} from './documentation.ts'
import {outputFormat} from './output-format.ts'
import type {MessageRule} from './rule.ts'

export const citationsOrOutputFormat: MessageRule = {
  code: 'citations-or-output-format',
  summary: 'Where the output has a format, no document has citations.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check(conversation, context) {
    const findings = new FindingList(context)
    if (outputFormat(conversation.request) === undefined) return findings
    for (const {block, path} of blocksOf(conversation, 'document')) {
      if (block.citations?.enabled !== true) continue
      findings.push({
        path: `${path}/citations/enabled`,
        message: 'Found citations with an output format, expected one of the two.',
      })
    }
    return findings
  },
}
