import type {CacheControlEphemeral} from '#generated/documented/types.js'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const cacheTtlOrder: MessageRule = {
  code: 'cache-ttl-order',
  summary: 'No cache breakpoint has a longer ttl than one before it, in the order of tools, system and messages.',
  severity: 'error',
  source: documentation.caching,
  check({breakpoints}) {
    const short = breakpoints.findIndex(({block}) => !isLong(block))
    if (short === -1) return []
    return breakpoints.slice(short).flatMap(({block, path}) => {
      if (!isLong(block)) return []
      return [{path: `${path}/ttl`, message: `Found the ttl "1h" after the shorter one at ${breakpoints[short]!.path}, expected the longer ones first.`}]
    })
  },
}

function isLong({ttl}: CacheControlEphemeral): boolean {
  return ttl === '1h'
}
