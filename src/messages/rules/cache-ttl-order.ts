import type {CacheControlEphemeral} from '#generated/documented/types.js'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {Placed} from '../subjects/conversation.ts'

export const cacheTtlOrder = conversationRule({
  code: 'cache-ttl-order',
  summary: 'No cache breakpoint has a longer ttl than one before it, in the order of tools, system and messages.',
  severity: 'error',
  source: documentation.caching,
  needs: ['longBreakpoints'],
  check({breakpoints}, context) {
    const findings = new FindingList(context)
    let short: Placed<CacheControlEphemeral> | undefined
    for (const breakpoint of breakpoints) {
      if (breakpoint.block.ttl !== '1h') short ??= breakpoint
      else if (short !== undefined) {
        const message = `Found the ttl "1h" after the shorter one at ${short.path}, expected the longer ones first.`
        findings.push({path: `${breakpoint.path}/ttl`, message})
      }
    }
    return findings
  },
})
