import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** The automatic breakpoint goes to the last block, which cannot be kept for two different times. */
export const automaticCacheTtl = conversationRule({
  code: 'automatic-cache-ttl',
  summary: 'The automatic cache breakpoint has the ttl of the breakpoint that the last block has itself.',
  severity: 'error',
  source: documentation.caching,
  needs: ['cache_control', 'breakpoints'],
  check({request: {cache_control: automatic, messages}, breakpoints}) {
    const content = messages.at(-1)?.content
    const last = breakpoints.at(-1)
    if (
      typeof content !== 'object' ||
      last?.path !== `/messages/${messages.length - 1}/content/${(content?.length ?? 0) - 1}/cache_control`
    )
      return []
    const [ttl, own] = [automatic.ttl ?? '5m', last.block.ttl ?? '5m']
    if (ttl === own) return []
    return [
      {
        path: '/cache_control/ttl',
        message: `Found the ttl "${ttl}", expected that of the last block, which is "${own}".`,
        expected: [own],
      },
    ]
  },
})
