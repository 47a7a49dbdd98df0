import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'
import {turnsOf} from './turns.ts'

export const toolUseIsAnswered: Rule<Pick<CreateMessageRequest, 'messages'>> = {
  code: 'tool-use-is-answered',
  summary: 'Each tool_use is answered by a tool_result in the next turn.',
  severity: 'error',
  operations: ['createMessage', 'countMessageTokens'],
  source: documentation.toolUse,
  *check(request) {
    const turns = turnsOf(request)
    for (const [index, {blocks}] of turns.entries()) {
      const next = turns[index + 1]?.blocks ?? []
      const answered = new Set(next.flatMap(({block}) => (block.type === 'tool_result' ? [block.tool_use_id] : [])))
      for (const {block, path} of blocks) {
        if (block.type !== 'tool_use' || answered.has(block.id)) continue
        yield {path: `${path}/id`, message: `Found the tool_use "${block.id}" without an answer, expected its tool_result in the next turn.`}
      }
    }
  },
}
