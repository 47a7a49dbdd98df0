import {ownValue} from '../../json/own.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {unions} from '../subjects/tool-schema.ts'

export const inputSchemaHasOneRoot = conversationRule({
  code: 'input-schema-has-one-root',
  summary: 'The input_schema of a tool has no anyOf, oneOf or allOf at its root.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tools', 'oddSchemas'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      if (!('input_schema' in tool)) continue
      const schema: Readonly<Record<string, unknown>> = tool.input_schema
      const found = unions.find((keyword) => ownValue(schema, keyword) != null)
      if (found === undefined) continue
      const message = `Found "${found}" at the root of an input_schema, expected it within a property.`
      findings.push({path: `/tools/${index}/input_schema/${found}`, message})
    }
    return findings
  },
})
