import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued, type InputMessage} from '../subjects/conversation.ts'

/** The service runs what is open where a turn goes on: at the end, and after results of other tools that come alone. */
export const serverToolUseHasAResult = conversationRule({
  code: 'server-tool-use-has-a-result',
  summary: 'When a turn of the assistant is over, each server_tool_use in it has its result.',
  severity: 'error',
  source: documentation.serverTools,
  needs: ['serverCalls'],
  reads: ['thread'],
  check({request}, context) {
    const findings = new FindingList(context)
    if (isContinued(request)) return findings
    const open = new Map<string, {readonly path: string; readonly name: string}>()
    for (const [index, message] of request.messages.entries()) {
      if (message.role === 'assistant') noteCalls(message, index, open)
      else if (message.role === 'user' && open.size > 0 && !isOfResults(message)) {
        for (const [id, {path, name}] of open)
          findings.push({
            path,
            message: `Found the ${name} "${id}" without a result, expected one before the turn ends.`,
          })
        open.clear()
      }
    }
    return findings
  },
})

function noteCalls({content}: InputMessage, message: number, open: Map<string, {path: string; name: string}>): void {
  if (typeof content !== 'object') return
  for (const [index, block] of (content ?? []).entries()) {
    if (block.type === 'server_tool_use')
      open.set(block.id, {path: `/messages/${message}/content/${index}/id`, name: block.name})
    else if ('tool_use_id' in block) open.delete(block.tool_use_id)
    // Code that waits for the result of a call has a rule of its own.
    else if (block.type === 'tool_use' && block.caller && 'tool_id' in block.caller) open.delete(block.caller.tool_id)
  }
}

function isOfResults({content}: InputMessage): boolean {
  return typeof content === 'object' && content?.every(({type}) => type === 'tool_result') === true
}
