import {codingHint} from '../../http/coding-names.ts'
import {createRedactor} from '../../http/credentials.ts'
import type {HeadersLike} from '../../http/headers.ts'
import type {Issue} from '../../issue.ts'
import type {Exchange, Validator} from '../../validate/index.ts'
import {parse} from './body.ts'
import type {ExchangeTexts} from './tap-options.ts'

/** The issues of one part of an exchange whose bodies are texts, for the other end of an `Offload`. */
export function checkTexts(
  validator: Validator,
  {part, exchange, request, response, areResponseHeadersComplete, redact}: ExchangeTexts,
): readonly Issue[] {
  const bodies = {
    request: parse(request, contentType(exchange, 'request')),
    response: parse(response, contentType(exchange, 'response')),
  }
  const {json, isMalformed} = bodies[part]
  if (isMalformed) return [malformedBody(exchange[`${part}_headers`])]
  const {text} = bodies.request
  const whole = {
    ...exchange,
    request: bodies.request.json,
    ...(text !== undefined && {request_text: text}),
    response: bodies.response.json,
  }
  const found = validator.validateExchange(whole, {areResponseHeadersComplete})
  const issues = found.issues.filter((issue) => issue.part === part)
  if (issues.length === 0) return []
  const redactor = createRedactor({names: redact})
  redactor.value(json)
  return issues.map(({part: _, ...issue}) => ({...issue, message: redactor.message(issue.message)}))
}

/** A body that is not the JSON that it claims to be. */
export function malformedBody(headers: HeadersLike | undefined): Issue {
  const message = `Found a body that is not JSON, expected what its content type says.${codingHint(headers)}`
  return {severity: 'error', code: 'malformed-body', path: '', message}
}

function contentType(
  {request_headers: sent, response_headers: received}: Omit<Exchange, 'request' | 'response'>,
  part: ExchangeTexts['part'],
): string | undefined {
  return (part === 'request' ? sent : received)?.['content-type']
}
