import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const strictSchemaIsFinite = conversationRule({
  code: 'strict-schema-is-finite',
  summary: 'The schema of a strict tool or of the output format does not contain itself.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}, context) {
    const findings = new FindingList(context)
    for (const {recursion: path, owner} of grammars) {
      if (path === undefined) continue
      findings.push({
        path,
        message: `Found a reference to a schema from within in the schema of ${owner}, expected no recursion.`,
      })
    }
    return findings
  },
})
