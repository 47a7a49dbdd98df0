import {isJsonObject} from '../../json/object.ts'
import {escapeToken} from '../../json/pointer.ts'
import {quote} from '../../schema/explain/words.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {plainArgument} from '../subjects/tool-schema.ts'

export const argumentNamesArePlain = conversationRule({
  code: 'argument-names-are-plain',
  summary: 'The arguments of a tool have names of at most 64 letters, digits, _, . and -.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tools', 'oddSchemas'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      const properties = 'input_schema' in tool ? tool.input_schema.properties : undefined
      if (!isJsonObject(properties)) continue
      for (const name in properties) {
        if (plainArgument.test(name)) continue
        const message = `Found the argument ${quote(name)}, expected at most 64 letters, digits, _, . and -.`
        findings.push({path: `/tools/${index}/input_schema/properties/${escapeToken(name)}`, message})
      }
    }
    return findings
  },
})
