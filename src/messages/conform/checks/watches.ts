import type {CheckSubject, Reply, Watch} from '../../../conform/index.ts'
import {isUnread} from '../../../conform/judge.ts'
import {isSuccess} from '../../../http/status.ts'
import {isJsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import type {ExchangeIssue} from '../../../validate/index.ts'
import {documentation} from '../../documentation.ts'
import {messageIn} from '../ask.ts'

const isMessage = (reply: Reply) => {
  const {request, status, failure} = reply
  return request.operationId === 'createMessage' && isSuccess(status) && failure === undefined && !isUnread(reply)
}
const isStream = (reply: Reply) => isMessage(reply) && reply.events !== undefined

/** Warnings of rules that a conformance run takes as failures, by the row that they belong to. */
const ofUsage = new Set(['shrinking-usage', 'usage-is-counted', 'output-within-max-tokens', 'max-tokens-is-reached'])
const ofStopReason = new Set([
  'missing-stop-reason',
  'stop-reason-mismatch',
  'stop-reason-fits-the-calls',
  'stop-sequence-was-asked-for',
])
const ofTools = new Set([
  'tool-use-names-a-tool',
  'tool-use-id-can-be-sent-back',
  'tool-input',
  'strict-tool-input',
  'malformed-tool-input',
])
const ofThinking = new Set(['thinking-after-signature', 'thinking-was-asked-for'])
const ofContent = new Set(['answer-is-not-empty', 'text-of-answer-is-not-empty'])
/** Choices of a model, which are no fault of its server; checks of their own ask for them several times. */
const whims = new Set(['tool-choice-is-honoured', 'output-matches-its-format'])

const isError = ({severity, code}: Pick<ExchangeIssue, 'severity' | 'code'>) => severity === 'error' && !whims.has(code)
const isUnknown = ({code}: ExchangeIssue) => code === 'unknown-value' || code === 'unknown-variant'

/** The reply as the response to the same request without `stream`; nothing where its events amount to none. */
function* lookAtCollected(reply: Reply, {validator}: CheckSubject): Generator<ExchangeIssue, void, undefined> {
  if (reply.issues.some(isError)) return
  const message = messageIn(reply)
  if (message === undefined) {
    yield notCollected('no message')
    return
  }
  const {json} = reply.request
  const request = isJsonObject(json) ? {...json, stream: false} : json
  const first = validator.validateResponse('createMessage', 200, message, {request}).issues.find(isError)
  if (first !== undefined) yield notCollected(`a message with an issue at ${first.path || '/'}: ${first.message}`)
}

function notCollected(found: string): ExchangeIssue {
  const message = `Found events that amount to ${found}, expected a message that could have come without stream.`
  return {part: 'stream', severity: 'error', code: 'no-such-message', path: '', message}
}

/** A stream that ends with an error, or that was left, amounts to no message. */
function hasEnded({events = []}: Reply): boolean {
  return events.some((event) => ownMember(event, 'type') === 'message_stop')
}

/** Rows of the documented contract about what comes back, from what is most particular to what is left. */
export const messageWatches: readonly Watch[] = [
  {
    code: 'S24',
    area: 'messages',
    title: '`usage` counts the tokens of input and output, and never shrinks.',
    level: 'must',
    docs: documentation.messages,
    profile: 'quick',
    needs: ['S1'],
    looksAt: isMessage,
    owns: (issue, reply) =>
      isMessage(reply) && (ofUsage.has(issue.code) || (/\/usage(?:\/|$)/.test(issue.path) && isError(issue))),
  },
  {
    code: 'S23',
    area: 'messages',
    title: '`stop_reason` is one of the documented reasons, and the one that holds.',
    level: 'must',
    docs: documentation.messages,
    profile: 'quick',
    needs: ['S1'],
    looksAt: isMessage,
    owns: (issue, reply) =>
      isMessage(reply) &&
      (ofStopReason.has(issue.code) ||
        (/\/stop_(?:reason|sequence)$/.test(issue.path) &&
          !ofContent.has(issue.code) &&
          (isError(issue) || isUnknown(issue)))),
  },
  {
    code: 'tool-calls',
    area: 'tools',
    title: 'Each `tool_use` names a tool of the request, has its arguments, and an id that can be sent back.',
    level: 'must',
    docs: documentation.toolUse,
    profile: 'quick',
    needs: ['S1'],
    looksAt: (reply) => isMessage(reply) && /"tool_use"/.test(reply.text),
    owns: (issue, reply) => isMessage(reply) && ofTools.has(issue.code),
  },
  {
    code: 'thinking-blocks',
    area: 'thinking',
    title: 'Thinking stands in blocks of its own, is signed, and comes only where it was asked for.',
    level: 'must',
    docs: documentation.thinking,
    needs: ['S1'],
    looksAt: (reply) => isMessage(reply) && /"(?:redacted_)?thinking/.test(reply.text),
    owns: (issue, reply) =>
      isMessage(reply) && (ofThinking.has(issue.code) || (/thinking|signature/.test(issue.message) && isError(issue))),
  },
  {
    code: 'content-not-empty',
    area: 'messages',
    title: 'A message has content, and no text block is empty.',
    level: 'should',
    docs: documentation.messages,
    needs: ['S1'],
    looksAt: isMessage,
    owns: (issue, reply) => isMessage(reply) && ofContent.has(issue.code),
  },
  {
    code: 'S22',
    area: 'messages',
    title: 'A message has its id, type, role, content, model, stop_reason and usage.',
    level: 'must',
    docs: documentation.messages,
    profile: 'quick',
    needs: ['S1'],
    looksAt: (reply) => isMessage(reply) && !isStream(reply),
    owns: (issue, reply) =>
      isMessage(reply) && issue.part === 'response' && issue.in === undefined && !isStream(reply) && isError(issue),
  },
  {
    code: 'stream-events',
    area: 'streams',
    title: 'A stream has legal events in their order.',
    level: 'must',
    docs: documentation.messages,
    profile: 'quick',
    needs: ['S11'],
    looksAt: isStream,
    owns: (issue, reply) => isStream(reply) && issue.part === 'stream' && isError(issue),
  },
  {
    code: 'stream-message',
    area: 'streams',
    title: 'The events of a stream amount to a message that could have come without `stream`.',
    level: 'must',
    docs: documentation.messages,
    needs: ['S11'],
    looksAt: (reply) => isStream(reply) && hasEnded(reply),
    look: lookAtCollected,
  },
  {
    code: 'pings',
    area: 'streams',
    title: 'A stream has a ping, which keeps connections alive.',
    level: 'may',
    docs: documentation.messages,
    needs: ['S11'],
    looksAt: (reply) => isStream(reply) && hasEnded(reply),
    *look(reply) {
      const isPing = (event: unknown) => ownMember(event, 'type') === 'ping'
      if (reply.events?.some(isPing) === true) return
      yield {
        part: 'stream',
        severity: 'warning',
        code: 'no-ping',
        path: '',
        message: 'Found no ping in the stream, expected one.',
      }
    },
  },
]
