import type {Contract, Examples} from '../contract.ts'
import type {Exchange, ExchangeIssue, Validator} from '../validate/index.ts'

/** The weight of a check: a server that fails a `must` does not speak the API; `should` and `may` are advice. */
export type Level = 'must' | 'should' | 'may'

/** The sizes of a run, each with all checks of those before it. */
export const profiles = ['quick', 'default', 'full', 'exhaustive'] as const
export type Profile = (typeof profiles)[number]

/** True if a run of the profile `chosen` has what belongs to `profile`. */
export function includesProfile(chosen: Profile, profile: Profile): boolean {
  return profiles.indexOf(chosen) >= profiles.indexOf(profile)
}

/** The most that a check sends. */
export interface Cost {
  readonly requests: number
  /** Output tokens that its requests allow together. Of a service without models: `0`. */
  readonly tokens: number
}

/** The knowledge of checks before anything is sent. */
export interface CheckSubject {
  readonly contract: Contract
  readonly validator: Validator
  readonly examples: Examples
  readonly profile: Profile
  readonly seed: number
}

interface CheckBase {
  /** In kebab-case, or the name of a row of a documented contract, such as `S14`. */
  readonly code: string
  /** The group that reports list it under. */
  readonly area: string
  /** The requirement in one sentence. */
  readonly title: string
  readonly level: Level
  /** The URL of further documentation, or a location in the description. */
  readonly docs?: string | undefined
  /** The smallest profile that has it. Default: `default`. */
  readonly profile?: Profile
  /** Codes of checks that must have passed: without them this one tells nothing. Default: `[]`. */
  readonly needs?: readonly string[]
}

/** A check that sends requests of its own. */
export interface Probe extends CheckBase {
  readonly cost: (subject: CheckSubject) => Cost
  readonly run: (context: ProbeContext) => Promise<Verdict>
}

/** A check that sends nothing, and looks at all that comes back to others. */
export interface Watch extends CheckBase {
  /** Tells replies that have something to look at. */
  readonly looksAt: (reply: Reply) => boolean
  /** Tells issues that are for this check: each goes to the first that takes it, so that one fault is reported once. */
  readonly owns?: (issue: ExchangeIssue, reply: Reply) => boolean
  /** Further issues of a reply, beyond those of the validator. */
  readonly look?: (reply: Reply, subject: CheckSubject) => Iterable<ExchangeIssue>
}

export type Check = Probe | Watch

export function isProbe(check: Check): check is Probe {
  return 'run' in check
}

/** A request of a check. Its body is a JSON value, or a text with a content type among the headers. */
export interface CheckRequest {
  readonly operationId?: string | undefined
  readonly method: string
  /** From the base of the target on, with the query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** A body that is no JSON, or none that is well-formed. */
  readonly raw?: BodyInit
  /** True if it should be refused: of a success nothing more can be said. Default: `false`. */
  readonly isWrong?: boolean
  /** The one fault of the request, which a refusal should name. */
  readonly fault?: RequestFault
}

/** The location of a fault in a request. */
export interface RequestFault {
  readonly code: string
  readonly path: string
  readonly in?: 'header' | 'query' | 'path' | 'cookie' | undefined
}

export interface SendOptions {
  /** Leaves the credentials out, or sends others in their place. */
  readonly credentials?: Readonly<Record<string, string>> | 'none'
  /** Stops reading after the first chunk, as a client does that goes away. */
  readonly abort?: boolean
  /** Takes a 429 or a 529 as the response, and does not try again. */
  readonly keepLimits?: boolean
}

/** A response with all that was seen of it, or the reason why there is none. */
export interface Reply {
  readonly request: CheckRequest
  /** The code of the check that asked. */
  readonly askedBy: string
  readonly url: string
  /** 0 where there is no response. */
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body; undefined where it is no JSON. */
  readonly json: unknown
  /** The parsed data of the events of a stream. */
  readonly events: readonly unknown[] | undefined
  /** The number of events that were complete with each chunk of a stream. */
  readonly progress: readonly number[]
  /** The reason why there is no response, or no end of it, as a noun phrase. */
  readonly failure?: string | undefined
  readonly exchange: Exchange
  /** The issues of the response. */
  readonly issues: readonly ExchangeIssue[]
  readonly startedAt: Date
  /** Milliseconds until the response began. */
  readonly waited: number
  /** Milliseconds from then on. */
  readonly received: number
}

export interface ProbeContext extends CheckSubject {
  readonly code: string
  /** The credential that the user gives; undefined where there is none. */
  readonly credential: string | undefined
  /** The model that the user names. */
  readonly model: string | undefined
  /** Sends a request and reads its response. @throws {CannotTell} where the budget is spent or the server is busy. */
  readonly send: (request: CheckRequest, options?: SendOptions) => Promise<Reply>
  /** The value that `make` has made for `key`, for whoever asked first: checks share exchanges. */
  readonly share: <Value>(key: string, make: () => Promise<Value>) => Promise<Value>
  /** Tells whether a check, which is among the needed ones or comes before, has failed. */
  readonly hasFailed: (code: string) => boolean
  /** All replies so far. */
  readonly replies: readonly Reply[]
}

/** A failure that a check found. */
export interface Failure {
  /** One sentence: what was found, then what was expected. */
  readonly message: string
  readonly reply?: Reply | undefined
  /** The issue with its location, where there is one. */
  readonly issue?: ExchangeIssue | undefined
  /** Tells whether a response to a smaller request has the same failure. Default: it is not made smaller. */
  readonly fails?: (reply: Reply) => boolean
  /** Tells whether a smaller request still asks for the same. Default: the contract allows it. */
  readonly asks?: (json: unknown) => boolean
}

/** The result of a check. Beside failures, and of one that passed, `reason` says what was not looked at. */
export type Verdict =
  | {readonly outcome: 'passed'; readonly reason?: string}
  | {readonly outcome: 'failed'; readonly failures: readonly Failure[]; readonly reason?: string}
  | {readonly outcome: 'inconclusive' | 'skipped'; readonly reason: string}

export type CheckedOutcome = Verdict['outcome']

export const passed: Verdict = {outcome: 'passed'}

export function inconclusive(reason: string): Verdict {
  return {outcome: 'inconclusive', reason}
}

export function skipped(reason: string): Verdict {
  return {outcome: 'skipped', reason}
}

/** Failed if there are failures, else passed. */
export function verdictOf(failures: readonly Failure[]): Verdict {
  return failures.length === 0 ? passed : {outcome: 'failed', failures}
}

/** Thrown within a check that cannot go on through no fault that it looks for. */
export class CannotTell extends Error {
  override name = 'CannotTell' as const
  readonly outcome: 'inconclusive' | 'skipped'

  constructor(message: string, outcome: 'inconclusive' | 'skipped' = 'inconclusive') {
    super(message)
    this.outcome = outcome
  }
}
