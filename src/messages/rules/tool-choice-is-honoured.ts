import type {Message} from '#generated/documented/types.js'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {isWholeMessage} from '../subjects/answer.ts'

/**
 * All of 323 recorded messages call a tool where their request forces that, none of 5 does where it forbids it, and none of 106 calls
 * several where one was allowed.
 */
export const toolChoiceIsHonoured: AnswerRule = {
  about: 'answer',
  code: 'tool-choice-is-honoured',
  summary:
    'An answer calls tools as the tool_choice of its request says: one of them, a certain one, none, or no more than one.',
  severity: 'error',
  source: documentation.toolUse,
  check(answer) {
    const {
      request: {tool_choice: choice},
      message,
    } = answer
    if (!choice || !isWholeMessage(answer)) return []
    const calls = callsOf(message)
    const names = calls.map(({name}) => name)
    const found = names.length === 0 ? 'no call' : names.map((name) => JSON.stringify(name)).join(', ')
    const isForced = choice.type === 'any' || choice.type === 'tool'
    if (isForced && (choice.type === 'any' ? calls.length === 0 : !names.includes(choice.name))) {
      const expected = choice.type === 'any' ? 'a call of one of the tools' : `a call of ${JSON.stringify(choice.name)}`
      return [finding('/stop_reason', `Found ${found}, expected ${expected}, as the request's tool_choice says.`)]
    }
    const own = calls.filter(({type}) => type === 'tool_use')
    const most = choice.type === 'none' ? 0 : choice.disable_parallel_tool_use === true ? 1 : Infinity
    const extra = own[most]
    if (extra === undefined) return []
    const expected = most === 0 ? 'none' : 'only one'
    return [
      finding(`/content/${extra.index}`, `Found ${found}, expected ${expected}, as the request's tool_choice says.`),
    ]
  },
}

function finding(path: string, message: string) {
  return {path, message}
}

function callsOf({content}: Message) {
  return content.flatMap((block, index) =>
    block.type === 'tool_use' || block.type === 'server_tool_use' || block.type === 'mcp_tool_use'
      ? [{type: block.type, name: block.name, index}]
      : [],
  )
}
