import type {Operation} from '../../contract.ts'
import {isSuccess} from '../../http/status.ts'
import {
  type CheckRequest,
  type CheckSubject,
  includesProfile,
  inconclusive,
  type Probe,
  type Reply,
  skipped,
  type Verdict,
  verdictOf,
} from '../check.ts'
import {describeReply, expectSuccess} from '../judge.ts'
import {operationsOf, validRequest} from '../operations.ts'

/** A valid request that changes nothing; undefined where the description has none. */
function safeRequest(subject: CheckSubject): CheckRequest | undefined {
  const safe = operationsOf(subject).find(({operation: {method, path}}) => method === 'get' && !path.includes('{'))
  return safe && validRequest(subject, safe)
}

const countOf = (subject: CheckSubject) => (includesProfile(subject.profile, 'full') ? 20 : 5)
const nothingSafe = 'the description has no operation without parameters that changes nothing'

export const concurrentRequests: Probe = {
  code: 'concurrent-requests',
  area: 'traffic',
  title: 'Requests at the same time are answered as one alone is.',
  level: 'should',
  cost: (subject) => ({requests: safeRequest(subject) === undefined ? 0 : countOf(subject), tokens: 0}),
  async run(context) {
    const request = safeRequest(context)
    if (request === undefined) return skipped(nothingSafe)
    const first = await context.send(request)
    if (!isSuccess(first.status)) return inconclusive(`one alone is answered with ${describeReply(first)}`)
    const others = await Promise.all(Array.from({length: countOf(context) - 1}, () => context.send(request)))
    return verdictOf(others.flatMap((reply) => expectSuccess(reply)))
  },
}

export const abortedRequests: Probe = {
  code: 'aborted-requests',
  area: 'traffic',
  title: 'The server goes on after a client that left within a response.',
  level: 'should',
  profile: 'full',
  cost: (subject) => ({requests: safeRequest(subject) === undefined ? 0 : 2, tokens: 0}),
  async run(context) {
    const request = safeRequest(context)
    if (request === undefined) return skipped(nothingSafe)
    const aborted = await context.send(request, {abort: true})
    if (!isSuccess(aborted.status)) return inconclusive(`it is answered with ${describeReply(aborted)}`)
    return verdictOf(expectSuccess(await context.send(request)))
  },
}

export const missingCredentials: Probe = {
  code: 'missing-credentials',
  area: 'credentials',
  title: 'A request without credentials is refused with 401 or 403, where the operation asks for some.',
  level: 'must',
  docs: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
  cost: (subject) => ({requests: guarded(subject) === undefined ? 0 : 1, tokens: 0}),
  async run(context) {
    const named = guarded(context)
    if (named === undefined) return skipped('no operation asks for credentials')
    const reply = await context.send(validRequest(context, named), {credentials: 'none'})
    return judgeWithoutCredentials(reply, named.operation)
  },
}

/** The verdict on a response to a request without credentials, which an operation may allow. */
export function judgeWithoutCredentials(reply: Reply, {security}: Pick<Operation, 'security'>): Verdict {
  const isOptional = security.some((schemes) => schemes.length === 0)
  const isRight = reply.status === 401 || reply.status === 403 || (isOptional && isSuccess(reply.status))
  return verdictOf(isRight ? [] : [{message: `Found ${describeReply(reply)}, expected 401 or 403.`, reply}])
}

function guarded(subject: CheckSubject) {
  return operationsOf(subject).find(({operation}) => operation.security.some((schemes) => schemes.length > 0))
}
