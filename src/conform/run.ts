import {
  CannotTell,
  type Check,
  type CheckRequest,
  type Failure,
  isProbe,
  type CheckedOutcome,
  type Probe,
  type ProbeContext,
  type Reply,
  type SendOptions,
  skipped,
  type CheckSubject,
  type Verdict,
  type Watch,
} from './check.ts'
import {type Plan, type Planned, planChecks, type Selection} from './plan.ts'
import {retryAfterOf, sendRequest, type ConformTarget} from './send.ts'
import {shrink} from './shrink.ts'
import {judgeWatches} from './watch.ts'

export interface RunOptions extends Selection {
  readonly checks: readonly Check[]
  readonly subject: CheckSubject
  readonly target: ConformTarget
  readonly model?: string | undefined
  /** Checks that run at the same time. Default: `1`. */
  readonly concurrency?: number | undefined
  /** Waits so many milliseconds before a request that was refused for its rate is sent again. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Called when a check is through. */
  readonly onResult?: (result: CheckResult) => void
  /** Called with each exchange. */
  readonly onReply?: (reply: Reply) => void
}

export interface CheckResult {
  readonly check: Check
  readonly outcome: CheckedOutcome
  /** The reason why it is inconclusive or skipped, or what it did not look at. */
  readonly reason?: string
  readonly failures: readonly Failure[]
  readonly requests: number
}

export interface RunResult {
  /** In the order of the checks. */
  readonly results: readonly CheckResult[]
  readonly requests: number
  /** True if the server gave no response several times in a row, and the checks that were left have been skipped. */
  readonly isGone: boolean
  /** The reason why there was no response to the last request of such a run, as a noun phrase. */
  readonly lastFailure?: string | undefined
}

/** Runs checks against a server. Ends in any case: everything that is awaited has a limit. */
export function runChecks(options: RunOptions): Promise<RunResult> {
  return new Run(options, planChecks(options.checks, options.subject, options)).all()
}

/** Requests without a response in a row, after which a server counts as gone. */
const mostLost = 3
const mostTries = 3
/** Seconds that a server may ask to wait. */
const longestWait = 30

class Run {
  readonly #options: RunOptions
  readonly #plan: Plan
  readonly #replies: Reply[] = []
  readonly #shared = new Map<string, Promise<unknown>>()
  readonly #failed = new Set<string>()
  /** Checks whose requirement was not seen to be met, without which others tell nothing. */
  readonly #open = new Set<string>()
  readonly #done = new Map<string, Promise<CheckResult>>()
  #sent = 0
  #lost = 0
  #lastFailure: string | undefined

  constructor(options: RunOptions, plan: Plan) {
    this.#options = options
    this.#plan = plan
  }

  async all(): Promise<RunResult> {
    const probes = this.#plan.checks.filter(({check}) => isProbe(check))
    await this.#inParallel(probes)
    const {checks, subject} = this.#options
    const watches = checks.filter((check): check is Watch => !isProbe(check))
    const verdicts = judgeWatches(watches, this.#replies, subject)
    const results: CheckResult[] = []
    for (const planned of this.#plan.checks) {
      if (planned.isSilent) continue
      const {check} = planned
      const result = isProbe(check) ? await this.#done.get(check.code)! : resultOf(check, verdicts.get(check)!, 0)
      results.push(await this.#shrunk(result))
      if (!isProbe(check)) this.#options.onResult?.(results.at(-1)!)
    }
    const isGone = this.#lost >= mostLost
    return {results, requests: this.#sent, isGone, ...(isGone && {lastFailure: this.#lastFailure})}
  }

  async #inParallel(probes: readonly Planned[]): Promise<void> {
    const queue = probes.values()
    const work = async () => {
      for (const planned of queue) await this.#start(planned)
    }
    await Promise.all(Array.from({length: Math.max(1, this.#options.concurrency ?? 1)}, work))
  }

  #start(planned: Planned): Promise<CheckResult> {
    const {code} = planned.check
    const running = this.#runOne(planned)
    this.#done.set(code, running)
    return running
  }

  async #runOne({check, cost, isSilent}: Planned): Promise<CheckResult> {
    const probe = check as Probe
    const before = this.#sent
    const verdict = await this.#verdictOf(probe, cost.requests)
    if (verdict.outcome === 'failed') this.#failed.add(probe.code)
    if (verdict.outcome === 'failed' || verdict.outcome === 'inconclusive') this.#open.add(probe.code)
    const result = resultOf(probe, verdict, this.#sent - before)
    if (!isSilent) this.#options.onResult?.(result)
    return result
  }

  async #verdictOf(probe: Probe, most: number): Promise<Verdict> {
    for (const need of probe.needs ?? []) {
      const result = await this.#done.get(need)
      if (result !== undefined && this.#open.has(need)) {
        this.#open.add(probe.code)
        return skipped(`${need} ${describeOutcome(result.outcome)}`)
      }
    }
    const left = this.#plan.budget - this.#sent
    if (most > left)
      return skipped(`it may need ${most} requests, and ${left} of the budget of ${this.#plan.budget} are left`)
    try {
      return await probe.run(this.#contextOf(probe))
    } catch (error) {
      if (error instanceof CannotTell) return {outcome: error.outcome, reason: error.message}
      throw error
    }
  }

  #contextOf({code}: Probe): ProbeContext {
    const {subject, target, model} = this.#options
    return {
      ...subject,
      code,
      credential: target.credential,
      model,
      send: (request, options) => this.#send(code, request, options),
      share: (key, make) => {
        const known = this.#shared.get(key) ?? make()
        this.#shared.set(key, known)
        return known as ReturnType<typeof make>
      },
      hasFailed: (other) => this.#failed.has(other),
      replies: this.#replies,
    }
  }

  async #send(askedBy: string, request: CheckRequest, options: SendOptions = {}): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      if (this.#lost >= mostLost)
        throw new CannotTell(
          `the server gave no response ${mostLost} times in a row, but ${this.#lastFailure}`,
          'skipped',
        )
      if (this.#sent >= this.#plan.budget)
        throw new CannotTell(`the budget of ${this.#plan.budget} requests is spent`, 'skipped')
      this.#sent++
      const reply = await sendRequest(this.#options.target, this.#options.subject, request, {...options, askedBy})
      this.#replies.push(reply)
      this.#options.onReply?.(reply)
      this.#lost = reply.status === 0 ? this.#lost + 1 : 0
      this.#lastFailure = reply.failure
      const isBusy = reply.status === 429 || reply.status === 503 || reply.status === 529
      if (!isBusy || options.keepLimits === true) return reply
      const pause = retryAfterOf(reply) ?? 2 ** attempt
      if (attempt >= mostTries || pause > longestWait) throw new CannotTell(`the server is busy (${reply.status})`)
      await (this.#options.wait ?? sleep)(pause * 1000)
    }
  }

  /** Failures with the smallest requests found, as far as the budget goes. */
  async #shrunk(result: CheckResult): Promise<CheckResult> {
    const failures: Failure[] = []
    for (const failure of result.failures) {
      const reply = await shrink(failure, {
        subject: this.#options.subject,
        send: ({request}, json) => this.#again(result.check.code, {...request, json}),
      })
      failures.push({...failure, reply})
    }
    return {...result, failures}
  }

  async #again(askedBy: string, request: CheckRequest): Promise<Reply | undefined> {
    try {
      return await this.#send(askedBy, request)
    } catch (error) {
      if (error instanceof CannotTell) return undefined
      throw error
    }
  }
}

function describeOutcome(outcome: CheckedOutcome): string {
  return outcome === 'failed' ? 'failed' : outcome === 'inconclusive' ? 'is inconclusive' : 'was skipped'
}

function resultOf(check: Check, verdict: Verdict, requests: number): CheckResult {
  const {outcome} = verdict
  return {
    check,
    outcome,
    ...(verdict.reason !== undefined && {reason: verdict.reason}),
    failures: 'failures' in verdict ? verdict.failures : [],
    requests,
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
