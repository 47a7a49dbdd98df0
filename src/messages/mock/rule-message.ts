import type {Issue} from '../../issue.ts'
import {tokensOf, valueAt} from '../../json/pointer.ts'
import type {Refusal} from '../../mock/index.ts'
import {wordOf} from './value-at.ts'

const lengths =
  'Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size'

/** What the service says where a rule is broken: often at a message or the whole list of them, and in its own terms. */
export function ruleMessage({issues, body}: Pick<Refusal, 'issues' | 'body'>): string | undefined {
  const {code, path} = issues[0]
  const place = tokensOf(path)
  const found = wordOf(valueAt(body, place))
  const message = place.slice(0, place.indexOf('messages') + 2).join('.')
  switch (code) {
    case 'budget-below-max-tokens':
      return `\`max_tokens\` must be greater than \`thinking.budget_tokens\`. ${lengths}`
    case 'non-empty-content':
      return `${message}: all messages must have non-empty content except for the optional final assistant message`
    case 'non-empty-text':
      return place[0] === 'messages' ? 'messages: text content blocks must be non-empty' : undefined
    case 'roles-alternate':
      return `messages: roles must alternate between "user" and "assistant", but found multiple "${found}" roles in a row`
    case 'tool-use-is-answered':
      return `${message}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${idsOf(issues, body)}. ${oneForEach}`
    case 'tool-result-answers-tool-use':
      return `${place.slice(0, -1).join('.')}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${found}. ${oneBefore}`
    case 'duplicate-tool-use-id':
      return `${place.slice(0, -1).join('.')}: \`tool_use\` ids must be unique`
    case 'unique-tool-names':
      return 'tools: Tool names must be unique.'
    case 'prefill-without-trailing-space':
      return 'messages: final assistant content cannot end with trailing whitespace'
    case 'thinking-keeps-temperature':
      return '`temperature` may only be set to 1 when thinking is enabled.'
    default:
      return undefined
  }
}

const oneForEach = 'Each `tool_use` block must have a corresponding `tool_result` block in the next message.'
const oneBefore = 'Each `tool_result` block must have a corresponding `tool_use` block in the previous message.'

/** The service names all calls of a message that have no answer. */
function idsOf([first, ...others]: readonly [Issue, ...Issue[]], body: unknown): string {
  const messageOf = ({path}: Issue) => path.split('/')[2]
  const same = others.filter((issue) => issue.code === first.code && messageOf(issue) === messageOf(first))
  return [first, ...same].map(({path}) => wordOf(valueAt(body, tokensOf(path)))).join(', ')
}
