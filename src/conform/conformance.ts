import type {Contract, Examples} from '../contract.ts'
import {isLoopbackHost} from '../http/loopback.ts'
import {createValidator, type Validator} from '../validate/index.ts'
import type {Check, Profile, Reply, CheckSubject} from './check.ts'
import {type Plan, planChecks, type Selection} from './plan.ts'
import {defaultLimits, type Limits} from './receive.ts'
import {type ConformReport, type ReportedCheck, reportCheck, toReport} from './report.ts'
import {runChecks} from './run.ts'

export interface ConformanceOptions extends Selection {
  /** The base URL of the server. */
  readonly target: string
  readonly contract: Contract
  /** The checks to choose from. Default: those of any service. */
  readonly checks: readonly Check[]
  /** Default: that of the contract, without rules. */
  readonly validator?: Validator
  /** The examples of the description. Default: none. */
  readonly examples?: Examples
  /** Default: `default`. */
  readonly profile?: Profile | undefined
  /** The credential, sent as the description asks for it. Default: none, and a placeholder to a server of this machine. */
  readonly credential?: string | undefined
  /** Headers of every request. Default: none. */
  readonly headers?: Readonly<Record<string, string>>
  /** The model that requests name, where the service has some. Default: one that the server lists. */
  readonly model?: string | undefined
  /** The seed of generated requests. Default: `1`. */
  readonly seed?: number | undefined
  /** The checks that run at the same time. Default: `1`. */
  readonly concurrency?: number | undefined
  readonly limits?: Partial<Limits>
  /** Sends the requests. Default: that of the platform. */
  readonly fetch?: typeof globalThis.fetch
  /** The name of the environment variable that holds the credential, for the command lines of a report. Default: `API_KEY`. */
  readonly keyVariable?: string | undefined
  /** Waits before a request that was refused for its rate is sent again. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>
  readonly onResult?: (check: ReportedCheck) => void
  readonly onReply?: (reply: Reply) => void
}

/** A run that has not begun: what it would send, and how to start it. */
export interface Conformance {
  readonly plan: Plan
  readonly run: () => Promise<ConformReport>
}

/** The placeholder for a server of this machine that asks for a credential and takes any. */
const placeholder = 'conformance-check'

/** Prepares a conformance run against a server. @throws {InputError} for a check that there is not. */
export function createConformance(options: ConformanceOptions): Conformance {
  const {contract, checks, model, keyVariable, onResult, onReply, wait, concurrency, headers = {}} = options
  const baseUrl = options.target.replace(/\/+$/, '')
  const subject: CheckSubject = {
    contract,
    validator: options.validator ?? createValidator(contract),
    examples: options.examples ?? {},
    profile: options.profile ?? 'default',
    seed: options.seed ?? 1,
  }
  const asksForOne = Object.values(contract.operations).some(({security}) => security.flat().length > 0)
  const given = asksForOne && Object.keys(headers).length === 0 ? placeholder : undefined
  const credential = options.credential ?? (isLoopbackHost(new URL(baseUrl).host) ? given : undefined)
  const context = {target: baseUrl, subject, model, keyVariable}
  const selection: Selection = {only: options.only, skip: options.skip, budget: options.budget}
  return {
    plan: planChecks(checks, subject, selection),
    run: async () =>
      toReport(
        await runChecks({
          ...selection,
          checks,
          subject,
          model,
          concurrency,
          target: {
            fetch: options.fetch ?? globalThis.fetch,
            baseUrl,
            headers,
            credential,
            limits: {...defaultLimits, ...options.limits},
          },
          ...(wait !== undefined && {wait}),
          ...(onReply !== undefined && {onReply}),
          ...(onResult !== undefined && {onResult: (result) => onResult(reportCheck(result, context))}),
        }),
        context,
      ),
  }
}
