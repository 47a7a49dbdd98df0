import {inconclusive, type Probe, type Reply, verdictOf, type Watch} from '../../../conform/index.ts'
import {errorMessageOf} from '../../../conform/judge.ts'
import {retryAfterOf} from '../../../conform/send.ts'
import {isJsonObject, objectAt, textAt} from '../../../json/object.ts'
import {tokensOf} from '../../../json/pointer.ts'
import type {ExchangeIssue} from '../../../validate/index.ts'
import {errorType} from '../../mock/answers.ts'
import {messageBody, messageRequest} from '../ask.ts'

const docs = 'https://docs.claude.com/en/api/errors'
const isRefused = ({status, failure}: Reply) => status >= 400 && failure === undefined
const errorOf = ({json}: Reply) => (isJsonObject(json) ? objectAt(json, 'error') : {})

/** Statuses whose error has one type. */
const typed = new Set([400, 401, 402, 403, 404, 413, 429, 500, 504, 529])

function issue(code: string, path: string, message: string): ExchangeIssue {
  return {part: 'response', severity: 'error', code, path, message}
}

export const errorWatches: readonly Watch[] = [
  {
    code: 'error-envelope',
    area: 'errors',
    title: 'Every refusal has the error envelope, also where nothing is described.',
    level: 'must',
    docs,
    profile: 'quick',
    looksAt: (reply) => isRefused(reply) && reply.request.method !== 'HEAD',
    owns: ({severity, code, in: location}, reply) =>
      isRefused(reply) && severity === 'error' && (location !== 'header' || code === 'wrong-content-type'),
    *look(reply, {validator}) {
      // What was asked of no operation was not validated.
      if (reply.issues.length > 0) return
      const {valid} = validator.validateResponse('createMessage', 400, reply.json ?? null)
      if (!valid || reply.json === undefined)
        yield issue(
          'no-error-envelope',
          '',
          'Found a body without the error envelope, expected {"type": "error", "error": {"type", "message"}}.',
        )
    },
  },
  {
    code: 'error-type',
    area: 'errors',
    title: 'The type of an error is the one of its status.',
    level: 'must',
    docs,
    profile: 'quick',
    looksAt: (reply) => isRefused(reply) && typed.has(reply.status),
    *look(reply) {
      const type = textAt(errorOf(reply), 'type')
      const expected = errorType(reply.status)
      if (type === undefined || type === expected) return
      yield issue(
        'wrong-error-type',
        '/error/type',
        `Found "${type}" with the status ${reply.status}, expected "${expected}".`,
      )
    },
  },
  {
    code: 'error-names-field',
    area: 'errors',
    title: 'A refusal names the field at fault.',
    level: 'should',
    docs,
    looksAt: (reply) => reply.request.fault !== undefined && isRefused(reply),
    *look(reply) {
      const {fault} = reply.request
      const names = tokensOf(fault?.path ?? '').filter((token) => !/^\d+$/.test(token))
      const message = errorMessageOf(reply.json)
      if (names.length === 0 || message === undefined) return
      if (!names.some((name) => message.toLowerCase().includes(name.toLowerCase())))
        yield issue(
          'field-not-named',
          '/error/message',
          `Found the message ${JSON.stringify(message)}, expected it to name "${names.at(-1)!}".`,
        )
    },
  },
  {
    code: 'request-id',
    area: 'headers',
    title: 'Every response has a `request-id` header, by which it can be found again.',
    level: 'should',
    docs: 'https://docs.claude.com/en/api/errors#request-id',
    looksAt: ({status}) => status > 0,
    *look({headers}) {
      if (!headers.get('request-id'))
        yield {...issue('missing-header', '/request-id', 'Found no "request-id" header, expected one.'), in: 'header'}
    },
  },
]

export const retryAfter: Probe = {
  code: 'retry-after',
  area: 'headers',
  title: 'A 429 says in `retry-after` when to try again.',
  level: 'should',
  docs: 'https://docs.claude.com/en/api/rate-limits',
  needs: ['S1'],
  cost: () => ({requests: 1, tokens: 16}),
  async run(context) {
    // Mocks that know this wish refuse; others pass it over. @see https://www.rfc-editor.org/rfc/rfc7240
    const request = messageRequest(await messageBody(context), {prefer: 'code=429'})
    await context.send(request, {keepLimits: true})
    const limited = context.replies.filter(({status}) => status === 429)
    if (limited.length === 0) return inconclusive('the server refused no request for its rate')
    const silent = limited.find((reply) => retryAfterOf(reply) === undefined)
    return verdictOf(
      silent === undefined
        ? []
        : [{message: 'Found a 429 without a number of seconds in "retry-after", expected one.', reply: silent}],
    )
  },
}
