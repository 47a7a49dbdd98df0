import {type Probe, verdictOf} from '../../../conform/index.ts'
import {describeReply, expectSuccess} from '../../../conform/judge.ts'
import {documentation} from '../../documentation.ts'
import {fewTokens, plainStream} from '../ask.ts'

export const streams: Probe = {
  code: 'S11',
  area: 'streams',
  title: '`stream: true` is answered with server-sent events.',
  level: 'must',
  docs: documentation.messages,
  profile: 'quick',
  needs: ['S1'],
  cost: () => ({requests: 1, tokens: fewTokens}),
  async run(context) {
    const reply = await plainStream(context)
    const failures = expectSuccess(reply, 'an event stream')
    if (failures.length > 0) return verdictOf(failures)
    if (reply.events === undefined) {
      const found = reply.headers.get('content-type') ?? 'no content type'
      return verdictOf([{message: `Found ${describeReply(reply)} as ${found}, expected text/event-stream.`, reply}])
    }
    return verdictOf([])
  },
}
