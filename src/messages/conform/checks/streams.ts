import {inconclusive, type Probe, type Reply, verdictOf} from '../../../conform/index.ts'
import {describeReply, expectRefusal, expectSuccess} from '../../../conform/judge.ts'
import {isJsonObject} from '../../../json/object.ts'
import {documentation} from '../../documentation.ts'
import {ask, fewTokens, messageBody, messageRequest, plainStream} from '../ask.ts'

const about = {area: 'streams', docs: documentation.messages, level: 'must'} as const

export const streams: Probe = {
  ...about,
  code: 'S11',
  title: '`stream: true` is answered with server-sent events.',
  profile: 'quick',
  needs: ['S1'],
  cost: () => ({requests: 1, tokens: fewTokens}),
  async run(context) {
    const reply = await plainStream(context)
    const failures = expectSuccess(reply, 'an event stream')
    if (failures.length > 0 || reply.events !== undefined) return verdictOf(failures)
    const found = reply.headers.get('content-type') ?? 'no content type'
    return verdictOf([{message: `Found ${describeReply(reply)} as ${found}, expected text/event-stream.`, reply}])
  },
}

/** A stream that takes no longer tells nothing: its events may have met on the way. In milliseconds. */
const tellingTime = 100
const mostTries = 2
const tokensOfStream = 64

/** Asks servers that know this wish to take their time; others pass it over. @see https://www.rfc-editor.org/rfc/rfc7240 */
const slowly = {prefer: 'pace=8'}

export const incremental: Probe = {
  ...about,
  code: 'incremental-stream',
  title: 'Events are sent as they come about: the first is there before the last.',
  needs: ['S11'],
  cost: () => ({requests: mostTries, tokens: mostTries * tokensOfStream}),
  async run(context) {
    const request = messageRequest(await messageBody(context, {stream: true, max_tokens: tokensOfStream}), slowly)
    let last: Reply | undefined
    for (let attempt = 0; attempt < mostTries; attempt++) {
      last = await context.send(request)
      const failures = expectSuccess(last)
      if (failures.length > 0) return verdictOf(failures)
      if (isIncremental(last)) return verdictOf([])
    }
    const {waited, received, events = []} = last!
    const time = Math.round(waited + received)
    if (events.length < 4 || time < tellingTime)
      return inconclusive(`the whole stream came at once, within ${time} ms, which is too fast to tell`)
    const message = `Found all ${events.length} events at once after ${time} ms, expected the first before the last.`
    return verdictOf([{message, reply: last}])
  },
}

function isIncremental({progress}: Reply): boolean {
  const first = progress.find((count) => count > 0)
  return first !== undefined && first < progress.at(-1)!
}

export const streamRefusal: Probe = {
  ...about,
  code: 'stream-refusal',
  title: 'A bad request for a stream is refused as any other, and not within a stream.',
  needs: ['S1', 'bad-request'],
  cost: () => ({requests: 1, tokens: 0}),
  async run(context) {
    const request = messageRequest(await messageBody(context, {stream: true, messages: 'Hi'}))
    const reply = await context.send({...request, isWrong: true})
    return verdictOf(expectRefusal(reply, 'the messages are no list'))
  },
}

export const abortedStream: Probe = {
  ...about,
  code: 'aborted-stream',
  title: 'The server goes on after a client that left within a stream.',
  level: 'should',
  needs: ['S11'],
  cost: () => ({requests: 2, tokens: 2 * fewTokens}),
  async run(context) {
    await context.send(messageRequest(await messageBody(context, {stream: true})), {abort: true})
    return verdictOf(expectSuccess(await ask(context)))
  },
}

export const errorWithinStream: Probe = {
  ...about,
  code: 'error-within-stream',
  title: 'An error within a stream is an `error` event, and the last one.',
  needs: ['S11'],
  cost: () => ({requests: 1, tokens: fewTokens}),
  async run(context) {
    // Mocks that know this wish send an error; others pass it over.
    const request = messageRequest(await messageBody(context, {stream: true}), {prefer: 'error=3'})
    const reply = await context.send(request)
    const at = (reply.events ?? []).findIndex((event) => isJsonObject(event) && event.type === 'error')
    if (at === -1) return inconclusive('the server sent no error within a stream')
    const isLast = at === reply.events!.length - 1
    return verdictOf(isLast ? [] : [{message: 'Found events after an error, expected none.', reply}])
  },
}
