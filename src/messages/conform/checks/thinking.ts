import {CannotTell, inconclusive, type Probe, type ProbeContext, type Reply, verdictOf} from '../../../conform/index.ts'
import {describeReply, expectSuccess} from '../../../conform/judge.ts'
import {documentation} from '../../documentation.ts'
import {ask, blocksIn} from '../ask.ts'
import {tryVariants, type Variant} from '../variants.ts'
import {user} from './tools.ts'

const budget = 1024
const maxTokens = budget + 64
const enabled = {type: 'enabled', budget_tokens: budget}
const prompt = 'How many legs do three cats and two birds have together?'
const about = {area: 'thinking', docs: documentation.thinking, needs: ['S1']} as const

function think(context: ProbeContext): Promise<Reply> {
  return context.share('thinking', () =>
    ask(context, {max_tokens: maxTokens, thinking: enabled, messages: [user(prompt)]}),
  )
}

/** The reply to a request with thinking. @throws {CannotTell} where the model refuses to think, which is its right. */
async function thoughtReply(context: ProbeContext): Promise<Reply> {
  const reply = await think(context)
  if (reply.status >= 400 && reply.status < 500)
    throw new CannotTell(`the model does not think: ${describeReply(reply)}`)
  return reply
}

const wrong: readonly Variant[] = [
  {body: {max_tokens: maxTokens, thinking: {type: 'enabled'}}},
  {body: {max_tokens: maxTokens, thinking: {...enabled, budget_tokens: budget - 1}}},
  {profile: 'full', body: {max_tokens: budget, thinking: enabled}},
  {profile: 'full', body: {max_tokens: maxTokens, thinking: {type: 'sometimes'}}},
]

export const thinkingChecks: readonly Probe[] = [
  {
    ...about,
    code: 'S9',
    title: '`thinking` is enabled with a budget of 1024 tokens or more, below max_tokens.',
    level: 'must',
    cost: () => ({requests: wrong.length + 1, tokens: maxTokens}),
    async run(context) {
      const {failures} = await tryVariants(context, wrong)
      if (failures.length > 0) return verdictOf(failures)
      const reply = await thoughtReply(context)
      // S20 says that a server fails.
      return reply.status >= 500 ? inconclusive(describeReply(reply)) : verdictOf(expectSuccess(reply))
    },
  },
  {
    ...about,
    code: 'S10',
    title: 'Thinking comes in blocks of its own beside the text, signed, and is taken back in the next turn.',
    level: 'must',
    cost: () => ({requests: 2, tokens: 2 * maxTokens}),
    async run(context) {
      const content = blocksIn(await thoughtReply(context))
      const thoughts = content.filter(({type}) => type === 'thinking' || type === 'redacted_thinking')
      if (thoughts.length === 0) return inconclusive('no thinking came in response to a request that enables it')
      const messages = [user(prompt), {role: 'assistant', content}, user('And with a fourth cat?')]
      const reply = await ask(context, {max_tokens: maxTokens, thinking: enabled, messages})
      return verdictOf(expectSuccess(reply, 'a message after the thinking of the turn before'))
    },
  },
  {
    ...about,
    code: 'S20',
    title: '`thinking` is taken or refused by any model, and never a server error.',
    level: 'should',
    cost: () => ({requests: 1, tokens: maxTokens}),
    async run(context) {
      const reply = await think(context)
      const isAnswered = reply.status > 0 && reply.status < 500
      return verdictOf(
        isAnswered ? [] : [{message: `Found ${describeReply(reply)}, expected a message or a refusal.`, reply}],
      )
    },
  },
  {
    ...about,
    code: 'stream-thinking',
    title: 'Thinking is streamed before the text, and its signature at its end.',
    level: 'must',
    profile: 'full',
    cost: () => ({requests: 1, tokens: maxTokens}),
    async run(context) {
      await thoughtReply(context)
      const reply = await ask(context, {
        max_tokens: maxTokens,
        thinking: enabled,
        stream: true,
        messages: [user(prompt)],
      })
      const failures = expectSuccess(reply)
      if (failures.length > 0) return verdictOf(failures)
      const blocks = blocksIn(reply)
      if (!blocks.some(({type}) => type === 'thinking')) return inconclusive('no thinking came in the stream')
      const unsigned = blocks.some(
        ({type, signature}) => type === 'thinking' && (signature === '' || signature === undefined),
      )
      return verdictOf(
        unsigned
          ? [{message: 'Found a thinking block without a signature, expected a signature_delta at its end.', reply}]
          : [],
      )
    },
  },
]
