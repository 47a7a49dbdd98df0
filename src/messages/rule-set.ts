import type {Rule, RuleSet, RuleSubject} from '../validate/index.ts'
import {rules, rulesAbout} from './rules.ts'
import type {Batch, Conversation, ConversationRequest} from './subjects/conversation.ts'
import {bitsOf} from './subjects/parts.ts'
import {readConversation} from './subjects/read-conversation.ts'

/** Enough for the kinds of conversations that a program has; strangers can think of millions. */
const mostKinds = 1_000

/** `rules`, or some of them, with the subjects that they are about. The order of the rules has no influence. */
export function messageRules(chosen: readonly Rule[] = rules): RuleSet {
  // Programs that start are not to wait for it.
  let subjectsOf: RuleSet | undefined
  return (operationId, body) => (subjectsOf ??= sortRules(chosen))(operationId, body)
}

function sortRules(chosen: readonly Rule[]): RuleSet {
  const ofBody: readonly Rule[] = rulesAbout('body', chosen)
  const ofBatch: readonly Rule[] = [...ofBody, ...rulesAbout('batch', chosen)]
  const ofConversation = rulesAbout('conversation', chosen).map((rule) => ({rule, bits: bitsOf(rule)}))
  const known = new Map<number, Map<number, readonly Rule[]>>()
  let kinds = 0
  const rulesFor = ({parts, members}: Pick<Conversation, 'parts' | 'members'>): readonly Rule[] => {
    let found = known.get(parts)?.get(members)
    if (found !== undefined) return found
    if (kinds >= mostKinds) {
      known.clear()
      kinds = 0
    }
    kinds++
    found = ofConversation.flatMap(({rule, bits}) =>
      (bits.parts & parts) === bits.parts && (bits.members & members) === bits.members ? [rule] : [],
    )
    known.set(parts, (known.get(parts) ?? new Map<number, readonly Rule[]>()).set(members, found))
    return found
  }
  const subjectOf = (request: ConversationRequest, path: string): RuleSubject => {
    const conversation = readConversation(request)
    return {subject: conversation, path, rules: rulesFor(conversation)}
  }
  return (operationId, body) => {
    switch (operationId) {
      case 'createMessage':
      case 'countMessageTokens':
        // A recorded exchange may have lost its request.
        return body == null
          ? [{subject: body, path: '', rules: ofBody}]
          : [{subject: body, path: '', rules: ofBody}, subjectOf(body as ConversationRequest, '')]
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
