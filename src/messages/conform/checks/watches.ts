import type {Reply, Watch} from '../../../conform/index.ts'
import {isSuccess} from '../../../http/status.ts'
import type {ExchangeIssue} from '../../../validate/index.ts'
import {documentation} from '../../documentation.ts'

const isMessage = ({request: {operationId}, status, failure}: Reply) =>
  operationId === 'createMessage' && isSuccess(status) && failure === undefined
const isStream = (reply: Reply) => isMessage(reply) && reply.events !== undefined

/** Warnings of rules that a conformance run takes as failures, by the row that they belong to. */
const ofUsage = new Set(['shrinking-usage', 'usage-is-counted', 'output-within-max-tokens'])
const ofStopReason = new Set([
  'missing-stop-reason',
  'stop-reason-mismatch',
  'stop-reason-fits-the-calls',
  'stop-sequence-was-asked-for',
  'max-tokens-is-reached',
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

const isError = ({severity, code}: ExchangeIssue) => severity === 'error' && !whims.has(code)
const isUnknown = ({code}: ExchangeIssue) => code === 'unknown-value' || code === 'unknown-variant'

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
]
