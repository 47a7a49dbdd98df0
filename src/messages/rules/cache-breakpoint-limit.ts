import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {Conversation, RequestMembers} from '../subjects/conversation.ts'

const limit = 4

export const cacheBreakpointLimit = conversationRule({
  code: 'cache-breakpoint-limit',
  summary: `A request has at most ${limit} cache breakpoints, the automatic one included.`,
  severity: 'error',
  source: documentation.caching,
  needs: ['breakpoints'],
  reads: ['cache_control'],
  check(conversation) {
    const {breakpoints} = conversation
    if (breakpoints.length > limit) {
      return [
        {
          path: breakpoints[limit]!.path,
          message: `Found ${breakpoints.length} cache breakpoints, expected at most ${limit}.`,
        },
      ]
    }
    if (breakpoints.length < limit || !needsOneMore(conversation)) return []
    return [
      {
        path: '/cache_control',
        message: `Found an automatic cache breakpoint beside ${limit} others, expected at most ${limit} together.`,
      },
    ]
  },
})

/** The automatic breakpoint goes to the last block, which may have one already. */
function needsOneMore({
  request: {cache_control: automatic, messages},
  breakpoints,
}: Pick<Conversation, 'breakpoints'> & {
  readonly request: Pick<RequestMembers, 'cache_control' | 'messages'>
}): boolean {
  return Boolean(automatic) && !breakpoints.at(-1)!.path.startsWith(`/messages/${messages.length - 1}/`)
}
