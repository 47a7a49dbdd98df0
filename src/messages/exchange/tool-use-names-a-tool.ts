import {FindingList} from '../../validate/index.ts'
import {isContinued} from '../rules/conversation.ts'
import {documentation} from '../rules/documentation.ts'
import type {Answer, AnswerRule} from './answer.ts'

export const toolUseNamesATool: AnswerRule = {
  code: 'tool-use-names-a-tool',
  summary: 'Each tool_use of an answer names one of the tools of its request.',
  severity: 'error',
  source: documentation.toolUse,
  check(answer, context) {
    const {request, conversation, message} = answer
    const findings = new FindingList(context)
    if (conversation.hasOtherTools || isContinued(request)) return findings
    const names = toolNames(answer)
    const expected = [...names]
    for (const [index, block] of message.content.entries()) {
      if (block.type !== 'tool_use' || names.has(block.name)) continue
      const message = `Found a call of "${block.name}", expected the name of one of the request's tools.`
      findings.push({path: `/content/${index}/name`, message, expected})
    }
    return findings
  },
}

/** A tool that was called before may be called again, although it is no longer listed. */
function toolNames({request, conversation}: Answer): Set<string> {
  const listed = (request.tools ?? []).flatMap((tool): string[] => ('name' in tool ? [tool.name] : []))
  return new Set([...listed, ...conversation.turns.flatMap(({calls}) => calls.map(({block}) => block.name))])
}
