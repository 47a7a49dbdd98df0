import type {CacheControlEphemeral} from '#generated/documented/types.js'
import {FindingList} from '../../validate/index.ts'
import type {Placed} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const cacheTtlOrder: MessageRule = {
  code: 'cache-ttl-order',
  summary: 'No cache breakpoint has a longer ttl than one before it, in the order of tools, system and messages.',
  severity: 'error',
  source: documentation.caching,
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
}
