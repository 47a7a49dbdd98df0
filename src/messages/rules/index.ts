import type {Rule, RuleSet, RuleSubject} from '../../validate/index.ts'
import type {Batch} from './batch.ts'
import type {ConversationRequest} from './conversation.ts'
import {batchRules, bodyRules, ruleGroups} from './groups.ts'
import {readConversation} from './read-conversation.ts'

/** Every rule of the Messages API. */
export const rules: readonly Rule[] = [
  ...ruleGroups.flatMap((group) => group.rules as readonly Rule[]),
  ...batchRules,
  ...bodyRules,
].sort(byCode)

function byCode({code: one}: Rule, {code: other}: Rule): number {
  return one < other ? -1 : 1
}

/** `rules`, or some of them, with what they look at. */
export function messageRules(chosen: readonly Rule[] = rules): RuleSet {
  const choose = (among: readonly Rule<never>[]) => among.filter((rule) => chosen.includes(rule as Rule)) as Rule[]
  const [ofBody, ofBatch] = [choose(bodyRules), choose([...bodyRules, ...batchRules])]
  const known = new Map<number, readonly Rule[]>()
  const rulesAbout = (topics: number): readonly Rule[] => {
    const found =
      known.get(topics) ?? choose(ruleGroups.flatMap((group) => ((group.topic & topics) === 0 ? [] : group.rules)))
    known.set(topics, found)
    return found
  }
  const subjectOf = (request: ConversationRequest, path: string): RuleSubject => {
    const conversation = readConversation(request)
    return {subject: conversation, path, rules: rulesAbout(conversation.topics)}
  }
  return (operationId, body) => {
    switch (operationId) {
      case 'createMessage':
      case 'countMessageTokens':
        return [{subject: body, path: '', rules: ofBody}, subjectOf(body as ConversationRequest, '')]
      case 'createMessageBatch': {
        const requests = (body as Batch).requests.map(({params}, index) =>
          subjectOf(params, `/requests/${index}/params`),
        )
        return [{subject: body, path: '', rules: ofBatch}, ...requests]
      }
      default:
        return [{subject: body, path: '', rules: ofBody}]
    }
  }
}
