import {CannotTell, type Failure, type Probe, type ProbeContext, type Reply, verdictOf} from '../../../conform/index.ts'
import {expectSuccess} from '../../../conform/judge.ts'
import type {JsonObject} from '../../../json/object.ts'
import {documentation} from '../../documentation.ts'
import {ask, blocksIn, callsIn} from '../ask.ts'
import {tryVariants, type Variant} from '../variants.ts'

/** A tool of the name, for which every prompt has an argument. */
export function toolNamed(name: string) {
  return {
    name,
    description: 'Returns the weather of a city.',
    input_schema: {type: 'object', properties: {city: {type: 'string'}}, required: ['city']},
  }
}

export const tool = toolNamed('get_weather')
const tokensOfCall = 64
const prompts = [
  'What is the weather in Paris?',
  'Call the tool get_weather for the city Paris.',
  'Use the tool get_weather now, with {"city": "Paris"}. Write nothing else.',
]
export const user = (content: unknown): JsonObject => ({role: 'user', content})

interface Called {
  readonly replies: readonly Reply[]
  /** The last reply, with its call if it has one. */
  readonly reply: Reply
  readonly call: JsonObject | undefined
}

/** Asks for a call of the tool, with up to three prompts: a model may write something else. */
function callTool(context: ProbeContext, key: string, changes: JsonObject = {}): Promise<Called> {
  return context.share(key, async () => {
    const replies: Reply[] = []
    for (const prompt of prompts) {
      const reply = await ask(context, {
        max_tokens: tokensOfCall,
        messages: [user(prompt)],
        tools: [tool],
        tool_choice: {type: 'tool', name: tool.name},
        ...changes,
      })
      replies.push(reply)
      if (callsIn(reply).length > 0 || expectSuccess(reply).length > 0) break
    }
    const reply = replies.at(-1)!
    return {replies, reply, call: callsIn(reply)[0]}
  })
}

/** The failures of replies to requests that force a call of the tool. @throws {CannotTell} where no reply has a call. */
function judgeCall({reply, call}: Called): readonly Failure[] {
  const failures = expectSuccess(reply)
  if (failures.length > 0) return failures
  if (call === undefined)
    throw new CannotTell(`no tool call came in response to ${prompts.length} prompts that force one`)
  const other = callsIn(reply).find(({name}) => name !== tool.name)
  if (other === undefined) return []
  return [
    {
      message: `Found a call of ${JSON.stringify(other.name)}, expected one of "${tool.name}", which tool_choice names.`,
      reply,
    },
  ]
}

const choices: readonly Variant[] = [
  {body: {tools: [tool], tool_choice: {type: 'tool'}}},
  {body: {tools: [tool], tool_choice: {type: 'tool', name: 'no_such_tool'}}},
  {profile: 'full', body: {tools: [tool], tool_choice: {type: 'sometimes'}}},
  {profile: 'full', body: {tools: [tool], tool_choice: {type: 'none'}}},
  {profile: 'full', body: {tools: [tool], tool_choice: {type: 'any'}}},
  {profile: 'full', body: {tools: [tool], tool_choice: {type: 'auto', disable_parallel_tool_use: true}}},
]

const aboutTools = {area: 'tools', docs: documentation.toolUse, needs: ['S1']} as const

export const toolChoice: Probe = {
  ...aboutTools,
  code: 'S19',
  title: '`tool_choice` forces a call of the tool that it names, and names one of `tools`.',
  level: 'must',
  cost: () => ({requests: prompts.length + choices.length, tokens: prompts.length * tokensOfCall + 6 * 16}),
  async run(context) {
    const {failures} = await tryVariants(context, choices)
    if (failures.length > 0) return verdictOf(failures)
    return verdictOf(judgeCall(await callTool(context, 'call')))
  },
}

export const streamedCall: Probe = {
  ...aboutTools,
  code: 'stream-tool-use',
  title: 'A tool call is streamed as the pieces of its input, which are a JSON object together.',
  level: 'must',
  cost: () => ({requests: prompts.length, tokens: prompts.length * tokensOfCall}),
  run: async (context) => verdictOf(judgeCall(await callTool(context, 'streamed-call', {stream: true}))),
}

const written = {type: 'tool_use', id: 'toolu_01conformance', name: tool.name, input: {city: 'Paris'}}
const resultOf = (id: unknown, content: unknown) => ({type: 'tool_result', tool_use_id: id, content})
const opening = user(prompts[0])

const unpaired: readonly Variant[] = [
  {body: {tools: [tool], messages: [opening, {role: 'assistant', content: [written]}, user('Go on.')]}},
  {body: {tools: [tool], messages: [user([resultOf(written.id, 'Sunny.')])]}},
]

export const toolResult: Probe = {
  ...aboutTools,
  code: 'S8',
  title: 'A `tool_use` is answered with a `tool_result` in the next turn, and neither stands alone.',
  level: 'must',
  cost: () => ({requests: 3, tokens: 3 * 16}),
  async run(context) {
    const {failures} = await tryVariants(context, unpaired)
    const known = await callTool(context, 'call').catch(() => undefined)
    const call = known?.call
    const content = known === undefined || call === undefined ? [written] : blocksIn(known.reply)
    const results = content
      .filter(({type}) => type === 'tool_use')
      .map((block) => resultOf(block.id, 'Sunny, 20 degrees.'))
    const reply = await ask(context, {tools: [tool], messages: [opening, {role: 'assistant', content}, user(results)]})
    return verdictOf([...failures, ...expectSuccess(reply, 'a message after the result of the tool')])
  },
}

/** A picture of one pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const image = {type: 'image', source: {type: 'base64', media_type: 'image/png', data: pixel}}

/** Conversations that clients send back, each of which a server has to take. */
const conversations: readonly {
  readonly code: string
  readonly title: string
  readonly results: readonly unknown[]
  readonly calls: readonly JsonObject[]
}[] = [
  {
    code: 'tool-result-image',
    title: 'A tool result may hold an image.',
    calls: [written],
    results: [resultOf(written.id, [{type: 'text', text: 'A map.'}, image])],
  },
  {
    code: 'parallel-tool-use',
    title: 'Several tool calls of one message are answered together.',
    calls: [written, {...written, id: 'toolu_02conformance', input: {city: 'Rome'}}],
    results: [resultOf(written.id, 'Sunny.'), resultOf('toolu_02conformance', 'Rain.')],
  },
  {
    code: 'tool-result-error',
    title: 'A tool result may say that the tool failed.',
    calls: [written],
    results: [{...resultOf(written.id, 'No such city.'), is_error: true}],
  },
]

export const toolConversations: readonly Probe[] = conversations.map(({code, title, calls, results}) => ({
  ...aboutTools,
  code,
  title,
  level: 'should',
  profile: code === 'tool-result-error' ? 'full' : 'default',
  cost: () => ({requests: 1, tokens: 16}),
  run: async (context) =>
    verdictOf(
      expectSuccess(
        await ask(context, {tools: [tool], messages: [opening, {role: 'assistant', content: calls}, user(results)]}),
      ),
    ),
}))
