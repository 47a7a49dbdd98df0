import {isSuccess} from '../../http/status.ts'
import type {ExchangeIssue} from '../../validate/index.ts'
import type {Reply, Watch} from '../check.ts'
import {isUnread} from '../judge.ts'

const hasCome = ({status, failure}: Reply) => status > 0 && failure === undefined
const isError = ({severity}: ExchangeIssue) => severity === 'error'
const isOfType = ({code}: ExchangeIssue) => code === 'wrong-content-type' || code === 'malformed-body'

/** Media types and headers, which come before what bodies hold. */
export const headWatches: readonly Watch[] = [
  {
    code: 'media-type',
    area: 'responses',
    title: 'A successful response has a media type of the description, and a body that is of that type.',
    level: 'must',
    profile: 'quick',
    looksAt: (reply) => hasCome(reply) && isSuccess(reply.status),
    owns: (issue, {status}) => isSuccess(status) && isOfType(issue),
  },
  {
    code: 'error-body',
    area: 'refusals',
    title: 'A refusal has a body, and a media type, as the description says.',
    level: 'must',
    profile: 'quick',
    looksAt: (reply) => hasCome(reply) && reply.status >= 400,
    owns: (issue, {status}) => status >= 400 && isError(issue) && (issue.in !== 'header' || isOfType(issue)),
  },
  {
    code: 'response-headers',
    area: 'responses',
    title: 'The headers of a response are those of the description.',
    level: 'should',
    profile: 'quick',
    looksAt: hasCome,
    owns: (issue) => issue.in === 'header' && isError(issue),
  },
  {
    code: 'described-status',
    area: 'responses',
    title: 'Each status is one that the description has for its operation.',
    level: 'should',
    profile: 'quick',
    looksAt: hasCome,
    owns: ({code}) => code === 'unknown-status',
  },
]

/** Issues of bodies, as far as no other check has taken them. */
export const bodyWatches: readonly Watch[] = [
  {
    code: 'stream-body',
    area: 'responses',
    title: 'An event stream has the events of the description in their order.',
    level: 'must',
    profile: 'quick',
    looksAt: ({events}) => events !== undefined,
    owns: (issue) => issue.part === 'stream' && isError(issue),
  },
  {
    code: 'response-body',
    area: 'responses',
    title: 'A successful response has a body as the description says.',
    level: 'must',
    profile: 'quick',
    looksAt: (reply) =>
      reply.request.operationId !== undefined &&
      hasCome(reply) &&
      isSuccess(reply.status) &&
      reply.events === undefined &&
      !isUnread(reply),
    owns: (issue, {status}) => isSuccess(status) && isError(issue),
  },
]
