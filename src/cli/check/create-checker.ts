import {InputError} from '../../errors.ts'
import type {RuleSettings} from '../../validate/index.ts'
import type {Payload} from '../input/payload.ts'
import type {Checked} from '../report/checked.ts'
import {checkPayload, type CheckOptions} from './check-payload.ts'
import {createDescriptionPlaces} from './description-places.ts'
import {loadValidator} from './load-validator.ts'

/** All that a checker needs to know, as plain data, so that it can be sent to another thread. */
export interface CheckerOptions extends CheckOptions {
  /** As `loadContract` takes it. */
  readonly contract: string
  /** The URL below which the service lives, beyond those of the description. */
  readonly baseUrl?: string | undefined
  readonly rules: RuleSettings
  /** The number of issues of a payload that are kept; the others are counted. Default: `100`. */
  readonly maxIssues?: number | undefined
  readonly cwd: string
}

/** The outcome of an input. */
export type CheckOutcome =
  | {readonly kind: 'checked'; readonly checked: Checked}
  /** No business of the contract, as most of what a browser records. */
  | {readonly kind: 'skipped'; readonly request: string}
  /** `message` names file, line and column. */
  | {readonly kind: 'unreadable'; readonly message: string}

/** Answers at once but for the first payload that is refused, so that valid traffic pays for no promises. */
export type Checker = (payload: Payload) => CheckOutcome | Promise<CheckOutcome>

/** A function that checks payloads against a contract. @throws {InputError} if the contract cannot be loaded. */
export async function createChecker({
  contract,
  rules: settings,
  cwd,
  maxIssues,
  baseUrl,
  ...options
}: CheckerOptions): Promise<Checker> {
  const loaded = await loadValidator(contract, {settings, cwd, maxIssues, baseUrl})
  const describe = loaded.description && createDescriptionPlaces(loaded.description, cwd)
  let {validator, noteLeniency} = loaded
  return (payload) => {
    const outcome = check(payload)
    // What is valid needs no second contract, which takes long to load.
    if (noteLeniency === undefined || outcome.kind !== 'checked' || outcome.checked.valid) return outcome
    return noteLeniency().then((noting) => {
      validator = noting
      noteLeniency = undefined
      return check(payload)
    })
  }

  function check(payload: Payload): CheckOutcome {
    try {
      const checked = checkPayload(validator, payload, options)
      return 'leftOut' in checked
        ? {kind: 'skipped', request: checked.leftOut}
        : {kind: 'checked', checked: {...checked, issues: checked.issues.map(describeIssue)}}
    } catch (error) {
      if (error instanceof InputError) return {kind: 'unreadable', message: error.message}
      throw error
    }
  }

  function describeIssue(issue: Checked['issues'][number]): Checked['issues'][number] {
    const place = issue.schema === undefined ? undefined : describe?.(issue.schema)
    return place === undefined ? issue : {...issue, description: place}
  }
}
