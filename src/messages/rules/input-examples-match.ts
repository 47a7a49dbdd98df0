import {Budget} from '../../schema/budget.ts'
import {findFaults} from '../../schema/check-schema.ts'
import {interpretSchema} from '../../schema/interpret-schema.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {toFinding} from '../subjects/tool-inputs.ts'

export const inputExamplesMatch = conversationRule({
  code: 'input-examples-match',
  summary: 'The input_examples of a tool match its input_schema.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tools', 'inputExamples'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    const budget = new Budget()
    for (const [tool, given] of tools.entries()) {
      if (!('input_schema' in given) || !given.input_examples) continue
      const schema = interpretSchema(given.input_schema, budget)
      for (const [index, example] of given.input_examples.entries()) {
        const path = `/tools/${tool}/input_examples/${index}`
        const {issues, omitted} = findFaults(schema, example, {path, maxIssues: context.maxIssues})
        const place = `In an example for "${given.name}"`
        // Formats are annotations, unless a validator is told otherwise.
        for (const issue of issues)
          if (issue.code !== 'wrong-format') findings.push(toFinding(issue, {place, path: issue.path}))
        findings.omit(omitted)
        if (issues.some(({code}) => code === 'schema-too-expensive')) return findings
      }
    }
    return findings
  },
})
