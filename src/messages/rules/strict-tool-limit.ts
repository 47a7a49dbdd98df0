import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

const limit = 20

export const strictToolLimit: MessageRule = {
  code: 'strict-tool-limit',
  summary: `A request has at most ${limit} strict tools.`,
  severity: 'error',
  source: documentation.structuredOutputs,
  check({grammars}) {
    const tools = grammars.filter(({path}) => path.startsWith('/tools/'))
    if (tools.length <= limit) return []
    const path = tools[limit]!.path.replace(/[^/]+$/, 'strict')
    return [{path, message: `Found ${tools.length} strict tools, expected at most ${limit}.`}]
  },
}
