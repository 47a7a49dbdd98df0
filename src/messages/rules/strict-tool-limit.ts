import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

const limit = 20

export const strictToolLimit = conversationRule({
  code: 'strict-tool-limit',
  summary: `A request has at most ${limit} strict tools.`,
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}) {
    const tools = grammars.filter(({path}) => path.startsWith('/tools/'))
    if (tools.length <= limit) return []
    const path = tools[limit]!.path.replace(/[^/]+$/, 'strict')
    return [{path, message: `Found ${tools.length} strict tools, expected at most ${limit}.`}]
  },
})
