import type {SecurityScheme} from '../contract.ts'
import {createRedactor, type Redactor} from '../http/credentials.ts'
import type {ExchangeIssue} from '../validate/index.ts'
import type {Failure, Level, CheckedOutcome, Profile, Reply, CheckSubject} from './check.ts'
import {type ShownRequest, toCurl} from './curl.ts'
import type {CheckResult, RunResult} from './run.ts'

/** The report of a run, as plain data without credentials. */
export interface ConformReport {
  readonly target: string
  readonly contract: {readonly title: string; readonly version: string}
  readonly profile: Profile
  readonly seed: number
  readonly model?: string
  readonly requests: number
  /** True if the server gave no response several times in a row, and the checks that were left have been skipped. */
  readonly isGone: boolean
  /** The reason why there was no response to the last request of such a run, as a noun phrase. */
  readonly lastFailure?: string
  readonly totals: Readonly<Record<CheckedOutcome, number>>
  readonly checks: readonly ReportedCheck[]
}

/** The result of one check. */
export interface ReportedCheck {
  readonly code: string
  readonly area: string
  readonly level: Level
  readonly title: string
  readonly docs?: string
  readonly outcome: CheckedOutcome
  /** The reason why it is inconclusive or was skipped, or what it did not look at. */
  readonly reason?: string
  readonly requests: number
  readonly failures: readonly ReportedFailure[]
}

/** A failure with its proof. */
export interface ReportedFailure {
  /** One sentence: what was found, then what was expected. */
  readonly message: string
  /** The location of the issue in the response. */
  readonly issue?: ExchangeIssue
  /** The smallest request found that shows it. */
  readonly request?: ReportedRequest
  readonly response?: ReportedResponse
  /** The request as a command for a shell. */
  readonly curl?: string
  /** True if the baseline has it too. */
  readonly isKnown?: boolean
}

export interface ReportedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface ReportedResponse {
  /** 0 where there is none. */
  readonly status: number
  readonly contentType: string | null
  /** The body, clipped. */
  readonly body: string
}

export interface ReportContext {
  readonly target: string
  readonly subject: CheckSubject
  readonly model?: string | undefined
  /** The environment variable that holds the credential, for command lines. Default: `API_KEY`. */
  readonly keyVariable?: string | undefined
}

const longestBody = 2_000

export function toReport({results, requests, isGone, lastFailure}: RunResult, context: ReportContext): ConformReport {
  const {subject, target, model} = context
  const checks = results.map((result) => reportCheck(result, context))
  const count = (outcome: CheckedOutcome) => checks.filter((check) => check.outcome === outcome).length
  const {title, version} = subject.contract
  return {
    target,
    contract: {title, version},
    profile: subject.profile,
    seed: subject.seed,
    ...(model !== undefined && {model}),
    requests,
    isGone,
    ...(lastFailure !== undefined && {lastFailure}),
    totals: {
      passed: count('passed'),
      failed: count('failed'),
      inconclusive: count('inconclusive'),
      skipped: count('skipped'),
    },
    checks,
  }
}

export function reportCheck(
  {check, outcome, reason, failures, requests}: CheckResult,
  context: ReportContext,
): ReportedCheck {
  const {code, area, level, title, docs} = check
  return {
    ...{code, area, level, title},
    ...(docs !== undefined && {docs}),
    outcome,
    ...(reason !== undefined && {reason}),
    requests,
    failures: failures.map((failure) => reportFailure(failure, context)),
  }
}

function reportFailure({message, issue, reply}: Failure, context: ReportContext): ReportedFailure {
  const schemes = Object.values(context.subject.contract.operations).flatMap(({security}) => security.flat())
  const redactor = createRedactor({names: schemes.map(({name}) => name)})
  if (reply === undefined) return {message: redactor.message(message), ...(issue !== undefined && {issue})}
  // The redactor has to see the credentials before the messages that may quote them.
  const request = reportRequest(reply, redactor)
  const body = redactor.text(reply.text)
  return {
    message: redactor.message(message),
    ...(issue !== undefined && {issue: {...issue, message: redactor.message(issue.message)}}),
    request,
    response: {
      status: reply.status,
      contentType: reply.headers.get('content-type'),
      body: body.length > longestBody ? `${body.slice(0, longestBody)}…` : body,
    },
    curl: toCurl({...request, secretHeaders: secretsOf(reply, request, {schemes, variable: context.keyVariable})}),
  }
}

function reportRequest({request: {method}, url, exchange}: Reply, redactor: Redactor): ReportedRequest {
  const {origin, pathname, search} = new URL(url)
  const query = redactor.query(search)
  const text = exchange.request_text ?? (exchange.request === null ? undefined : JSON.stringify(exchange.request))
  return {
    method,
    url: `${origin}${redactor.path(pathname)}${query === '' ? '' : `?${query}`}`,
    headers: redactor.headers(Object.entries(exchange.request_headers ?? {})),
    ...(text !== undefined && {body: redactor.text(text)}),
  }
}

interface Secrets {
  readonly schemes: readonly SecurityScheme[]
  /** The one that holds the credential of the run. */
  readonly variable: string | undefined
}

/** The headers that were left out as credentials, with a variable of the shell in their place: that of the run, or one that is called as they are. */
function secretsOf(
  {exchange}: Reply,
  {headers}: ReportedRequest,
  {schemes, variable = 'API_KEY'}: Secrets,
): NonNullable<ShownRequest['secretHeaders']> {
  const carriers = new Set(schemes.map(({in: place, name}) => (place === 'cookie' ? place : name.toLowerCase())))
  // A request of no operation that asks for a credential carries one as most do.
  if (carriers.size === 0) carriers.add('authorization')
  const left = Object.entries(exchange.request_headers ?? {}).filter(([name]) => !Object.hasOwn(headers, name))
  return Object.fromEntries(
    left.map(([name, value]) => {
      const prefix = (name === 'cookie' ? /^[^=]+=/ : /^\w+ (?=\S)/).exec(value)?.[0] ?? ''
      return [name, {prefix, variable: carriers.has(name) ? variable : variableOf(name)}]
    }),
  )
}

function variableOf(header: string): string {
  return header.toUpperCase().replaceAll(/\W/g, '_')
}
