import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import type {AnsweredMessage} from '../subjects/answer.ts'
import {isContinued} from '../subjects/conversation.ts'

export const toolUseNamesATool: AnswerRule = {
  about: 'answer',
  code: 'tool-use-names-a-tool',
  summary: 'Each tool_use of an answer names one of the tools of its request.',
  severity: 'error',
  source: documentation.toolUse,
  check(answer, context) {
    const {conversation, message} = answer
    const findings = new FindingList(context)
    if (conversation.hasOtherTools || isContinued(conversation.request)) return findings
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
function toolNames({request, conversation}: AnsweredMessage): Set<string> {
  const listed = (request.tools ?? []).flatMap((tool): string[] => ('name' in tool ? [tool.name] : []))
  return new Set([...listed, ...conversation.turns.flatMap(({calls}) => calls.map(({block}) => block.name))])
}
