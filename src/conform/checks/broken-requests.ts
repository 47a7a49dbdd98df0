import {buildRequest} from '../build-request.ts'
import {
  type Failure,
  type Level,
  type Probe,
  type ProbeContext,
  type Profile,
  skipped,
  verdictOf,
  type CheckRequest,
} from '../check.ts'
import {describeReply, expectRefusal} from '../judge.ts'
import {operationWithJson} from '../operations.ts'

interface BrokenRequest {
  readonly code: string
  readonly title: string
  readonly level: Level
  readonly profile?: Profile
  readonly docs?: string
  readonly needs?: readonly string[]
  /** The words for what is wrong, for the message. */
  readonly why: string
  readonly change: (request: CheckRequest) => CheckRequest
  /** The reason why the description allows even this. Default: it never does. */
  readonly notWrong?: (context: ProbeContext, operationId: string) => string | undefined
}

/** A check that sends one request which no server can take, to an operation with a JSON body. */
function brokenRequest({why, change, notWrong, ...about}: BrokenRequest): Probe {
  return {
    area: 'refusals',
    ...about,
    cost: (subject) => ({requests: operationWithJson(subject) === undefined ? 0 : 1, tokens: 0}),
    async run(context) {
      const operation = operationWithJson(context)
      if (operation === undefined) return skipped('no operation takes a JSON body')
      const reason = notWrong?.(context, operation.operationId)
      if (reason !== undefined) return skipped(reason)
      const request = {...change(buildRequest(context, operation.operationId, {body: {}})), isWrong: true}
      return verdictOf(expectRefusal(await context.send(request), why))
    },
  }
}

const http = (section: string) => `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`
const megabytes = 40
const nonsense = [[]]

/** A request that makes no sense. Of a server that takes even this one, nothing can be said about what else it should refuse. */
export const badRequest = brokenRequest({
  code: 'bad-request',
  title: 'A body of the wrong type is refused.',
  level: 'must',
  profile: 'quick',
  why: 'the body is no value that the description allows',
  change: (request) => ({...request, json: nonsense}),
  notWrong: ({validator}, operationId) =>
    validator.validateRequest(operationId, nonsense).valid ? 'the description allows any body' : undefined,
})

const needs = [badRequest.code]

export const brokenRequests: readonly Probe[] = [
  brokenRequest({
    needs,
    code: 'malformed-json',
    title: 'A body that is no JSON is refused.',
    level: 'must',
    profile: 'quick',
    why: 'the body is not well-formed JSON',
    docs: http('15.5.1'),
    change: ({json: _, headers, ...request}) => ({
      ...request,
      headers: {...headers, 'content-type': 'application/json'},
      raw: '{"open": [1, 2',
    }),
  }),
  brokenRequest({
    needs,
    code: 'wrong-content-type',
    title: 'A body of another media type is refused.',
    level: 'should',
    profile: 'full',
    why: 'the description has no body of the type text/csv',
    docs: http('15.5.16'),
    change: ({json: _, headers, ...request}) => ({
      ...request,
      headers: {...headers, 'content-type': 'text/csv'},
      raw: 'a,b\r\n1,2\r\n',
    }),
  }),
  brokenRequest({
    needs,
    code: 'oversized-body',
    title: `A body of ${megabytes} megabytes is refused.`,
    level: 'should',
    profile: 'exhaustive',
    why: `the body has ${megabytes} megabytes`,
    docs: http('15.5.14'),
    change: ({json: _, headers, ...request}) => ({
      ...request,
      headers: {...headers, 'content-type': 'application/json'},
      raw: `{"x_no_such_property": "${'a'.repeat(megabytes * 1_000_000)}"}`,
    }),
  }),
]

export const unknownPath: Probe = {
  code: 'unknown-path',
  area: 'refusals',
  title: 'A path that the description does not have is answered with 404.',
  level: 'must',
  docs: http('15.5.5'),
  profile: 'quick',
  cost: () => ({requests: 1, tokens: 0}),
  async run(context) {
    const reply = await context.send(elsewhere(context, 'x-no-such-path'))
    return verdictOf(reply.status === 404 ? [] : [unexpected(reply, '404')])
  },
}

/** A path beside the first of the description, with the headers that its operation asks for. */
function elsewhere(context: ProbeContext, name: string): CheckRequest {
  const [operationId = '', operation] = Object.entries(context.contract.operations)[0] ?? []
  const fixed = (operation?.path ?? '/').replace(/\/?\{.*$/, '').replace(/\/[^/]*$/, '')
  return {method: 'GET', path: `${fixed}/${name}`, headers: buildRequest(context, operationId).headers ?? {}}
}

export const wrongMethod: Probe = {
  code: 'wrong-method',
  area: 'refusals',
  title: 'A method that a path does not have is answered with 405, and the methods that it has.',
  level: 'should',
  docs: http('15.5.6'),
  cost: (subject) => ({requests: Object.keys(subject.contract.operations).length === 0 ? 0 : 1, tokens: 0}),
  async run(context) {
    const [first] = Object.entries(context.contract.operations)
    if (first === undefined) return skipped('the description has no operation')
    const [operationId, operation] = first
    const {headers = {}, path} = buildRequest(context, operationId)
    const known = Object.values(context.contract.operations).flatMap((one) =>
      one.path === operation.path ? one.method.toUpperCase() : [],
    )
    const method = ['PATCH', 'PUT', 'DELETE', 'GET'].find((name) => !known.includes(name))!
    const reply = await context.send({method, path, headers})
    if (reply.status !== 405) return verdictOf([unexpected(reply, `405 for ${method}`)])
    return verdictOf(
      reply.headers.has('allow')
        ? []
        : [{message: 'Found a 405 without an "allow" header, expected the methods of the path in it.', reply}],
    )
  },
}

export const headAndOptions: Probe = {
  code: 'head-and-options',
  area: 'refusals',
  title: 'HEAD and OPTIONS are answered, and not with a server error.',
  level: 'may',
  docs: http('9.3.2'),
  profile: 'full',
  cost: () => ({requests: 2, tokens: 0}),
  async run(context) {
    const [operationId = ''] = Object.keys(context.contract.operations)
    const {headers = {}, path} = buildRequest(context, operationId)
    const failures: Failure[] = []
    for (const method of ['HEAD', 'OPTIONS']) {
      const reply = await context.send({method, path, headers})
      if (reply.status === 0 || reply.status >= 500)
        failures.push(unexpected(reply, `a response to ${method}, be it a refusal`))
    }
    return verdictOf(failures)
  },
}

function unexpected(reply: Parameters<typeof describeReply>[0], expected: string): Failure {
  return {message: `Found ${describeReply(reply)}, expected ${expected}.`, reply}
}
