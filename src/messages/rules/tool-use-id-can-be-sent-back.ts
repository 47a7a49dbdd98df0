import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {plainId} from '../subjects/conversation.ts'

/** All of 661 recorded calls have such an id, and no message has one twice. */
export const toolUseIdCanBeSentBack: AnswerRule = {
  about: 'answer',
  code: 'tool-use-id-can-be-sent-back',
  summary:
    'Each tool_use of an answer has an id of its own, of letters, digits, _ and -, as the service asks when it is sent back.',
  severity: 'error',
  source: documentation.toolUse,
  check({message: {content}}, context) {
    const findings = new FindingList(context)
    const seen = new Set<string>()
    for (const [index, block] of content.entries()) {
      if (block.type !== 'tool_use') continue
      const {id} = block
      const found = JSON.stringify(id)
      if (!plainId.test(id))
        findings.push({
          path: `/content/${index}/id`,
          message: `Found the id ${found}, expected letters, digits, _ and -.`,
        })
      else if (seen.has(id))
        findings.push({path: `/content/${index}/id`, message: `Found the id ${found} a second time, expected another.`})
      seen.add(id)
    }
    return findings
  },
}
