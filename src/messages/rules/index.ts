import type {Rule, RuleSet, RuleSubject} from '../../validate/index.ts'
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
  const groups = ruleGroups.map(({concerns, rules: own}) => ({concerns, rules: own.filter((rule) => chosen.includes(rule))}))
  const ofBatch = batchRules.filter((rule) => chosen.includes(rule))
  const ofBody = bodyRules.filter((rule) => chosen.includes(rule))
  const subjectsOfRequest = (request: ConversationRequest, path: string): RuleSubject[] => {
    const subject = readConversation(request)
    const subjects: RuleSubject[] = []
    for (const {concerns, rules: own} of groups) if (concerns(subject)) subjects.push({subject, path, rules: own})
    return subjects
  }
  return {
    rules: chosen,
    subjectsOf(operationId, body) {
      switch (operationId) {
        case 'createMessage':
        case 'countMessageTokens':
          return [{subject: body, path: '', rules: ofBody}, ...subjectsOfRequest(body as ConversationRequest, '')]
        case 'createMessageBatch':
          return [
            {subject: body, path: '', rules: ofBody},
            {subject: body, path: '', rules: ofBatch},
            ...(body as Batch).requests.flatMap(({params}, index) => subjectsOfRequest(params, `/requests/${index}/params`)),
          ]
        default:
          return [{subject: body, path: '', rules: ofBody}]
      }
    },
  }
}
