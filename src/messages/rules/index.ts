import type {Rule, RuleGroup, RuleSet, RuleSubject} from '../../validate/index.ts'
import type {Batch} from './batch.ts'
import type {ConversationRequest} from './conversation.ts'
import {batchRules, bodyRules, ruleGroups} from './groups.ts'
import {readConversation} from './read-conversation.ts'

/** Every rule of the Messages API. */
export const rules: readonly Rule[] = [...ruleGroups.flatMap((group): readonly Rule[] => group.rules), ...batchRules, ...bodyRules].sort(byCode)

function byCode({code: one}: Rule, {code: other}: Rule): number {
  return one < other ? -1 : 1
}

/** `rules`, or some of them, with what they look at. */
export function messageRules(chosen: readonly Rule[] = rules): RuleSet {
  const choose = <Subject>(group: RuleGroup<Subject>) => ({...group, rules: group.rules.filter((rule) => chosen.includes(rule as Rule))}) as RuleGroup
  const groups = ruleGroups.map(choose).filter((group) => group.rules.length > 0)
  const ofBody = [choose({rules: bodyRules})]
  const ofBatch = [choose({rules: [...bodyRules, ...batchRules]})]
  const subjectOf = (request: ConversationRequest, path: string): RuleSubject => ({subject: readConversation(request), path, groups})
  return (operationId, body) => {
    switch (operationId) {
      case 'createMessage':
      case 'countMessageTokens':
        return [{subject: body, path: '', groups: ofBody}, subjectOf(body as ConversationRequest, '')]
      case 'createMessageBatch': {
        const requests = (body as Batch).requests.map(({params}, index) => subjectOf(params, `/requests/${index}/params`))
        return [{subject: body, path: '', groups: ofBatch}, ...requests]
      }
      default:
        return [{subject: body, path: '', groups: ofBody}]
    }
  }
}
