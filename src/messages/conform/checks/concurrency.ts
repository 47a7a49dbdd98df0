import {
  type CheckSubject,
  type Failure,
  includesProfile,
  type Probe,
  type ProbeContext,
  type Reply,
  verdictOf,
} from '../../../conform/index.ts'
import {expectSuccess} from '../../../conform/judge.ts'
import {documentation} from '../../documentation.ts'
import {ask, callsIn, messageIn} from '../ask.ts'
import {toolNamed, user} from './tools.ts'

const tokens = 48
const countOf = ({profile}: CheckSubject) => (includesProfile(profile, 'full') ? 20 : 3)

/** Each stream has a tool of its own to call, so that one which was mixed up with another shows it. */
export const concurrentStreams: Probe = {
  code: 'concurrent-streams',
  area: 'streams',
  title: 'Streams at the same time do not mix.',
  level: 'must',
  docs: documentation.messages,
  needs: ['S11'],
  cost: (subject) => ({requests: countOf(subject), tokens: countOf(subject) * tokens}),
  async run(context) {
    const names = Array.from({length: countOf(context)}, (_, index) => `weather_${index}`)
    const replies = await Promise.all(names.map((name) => askFor(context, name)))
    const failures = replies.flatMap((reply, index) => [...expectSuccess(reply), ...judgeCalls(reply, names[index]!)])
    return verdictOf(failures.length > 0 ? failures : judgeIds(replies))
  },
}

function askFor(context: ProbeContext, name: string): Promise<Reply> {
  const messages = [user(`Call the tool ${name} for the city Paris.`)]
  return ask(context, {
    max_tokens: tokens,
    stream: true,
    messages,
    tools: [toolNamed(name)],
    tool_choice: {type: 'tool', name},
  })
}

function judgeCalls(reply: Reply, name: string): readonly Failure[] {
  const other = callsIn(reply).find((call) => call.name !== name)
  if (other === undefined) return []
  const message = `Found a call of ${JSON.stringify(other.name)}, the tool of another request, expected one of "${name}".`
  return [{message, reply}]
}

function judgeIds(replies: readonly Reply[]): readonly Failure[] {
  const ids = replies.map((reply) => messageIn(reply)?.id)
  const index = ids.findIndex((id, at) => id !== undefined && ids.indexOf(id) < at)
  if (index === -1) return []
  return [
    {
      message: `Found the message id ${JSON.stringify(ids[index])} in two streams, expected each to have its own.`,
      reply: replies[index],
    },
  ]
}
