import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'
import {turnsOf} from './turns.ts'

export const toolResultAnswersToolUse: Rule<Pick<CreateMessageRequest, 'messages'>> = {
  code: 'tool-result-answers-tool-use',
  summary: 'Each tool_result answers a tool_use of the turn before.',
  severity: 'error',
  operations: ['createMessage', 'countMessageTokens'],
  source: documentation.toolUse,
  *check(request) {
    let asked = new Set<string>()
    for (const {blocks} of turnsOf(request)) {
      for (const {block, path} of blocks) {
        if (block.type !== 'tool_result' || asked.has(block.tool_use_id)) continue
        const message = `Found a tool_result for "${block.tool_use_id}", expected the id of a tool_use in the turn before.`
        yield {path: `${path}/tool_use_id`, message, expected: [...asked]}
      }
      asked = new Set(blocks.flatMap(({block}) => (block.type === 'tool_use' ? [block.id] : [])))
    }
  },
}
