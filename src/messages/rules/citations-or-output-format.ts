import {blocksOf} from './conversation.ts'
import {documentation} from './documentation.ts'
import {outputFormat} from './output-format.ts'
import type {MessageRule} from './rule.ts'

export const citationsOrOutputFormat: MessageRule = {
  code: 'citations-or-output-format',
  summary: 'Where the output has a format, no document has citations.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check(conversation) {
    if (outputFormat(conversation.request) === undefined) return []
    return blocksOf(conversation, 'document').flatMap(({block, path}) => {
      if (block.citations?.enabled !== true) return []
      return [{path: `${path}/citations/enabled`, message: 'Found citations with an output format, expected one of the two.'}]
    })
  },
}
