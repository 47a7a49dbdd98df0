import {type Probe, verdictOf} from '../../../conform/index.ts'
import {describeReply, expectSuccess} from '../../../conform/judge.ts'
import {isJsonObject} from '../../../json/object.ts'
import {documentation} from '../../documentation.ts'
import {fewTokens, plainReply} from '../ask.ts'

/** Without a message nothing else can be seen, so that every other check needs this one. */
export const createMessage: Probe = {
  code: 'S1',
  area: 'messages',
  title: 'POST /v1/messages responds to a small request with a message.',
  level: 'must',
  docs: documentation.messages,
  profile: 'quick',
  // One more for the name of a model.
  cost: () => ({requests: 2, tokens: fewTokens}),
  async run(context) {
    const reply = await plainReply(context)
    const failures = expectSuccess(reply, 'a message')
    if (failures.length > 0 || isJsonObject(reply.json)) return verdictOf(failures)
    return verdictOf([
      {message: `Found ${describeReply(reply)} with a body that is no JSON object, expected a message.`, reply},
    ])
  },
}
