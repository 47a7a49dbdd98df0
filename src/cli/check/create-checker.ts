import {InputError} from '../../errors.ts'
import {contracts} from '../../messages/contracts.ts'
import {messageRules} from '../../messages/rules/index.ts'
import {createValidator, type RuleSettings} from '../../validate/index.ts'
import type {Payload} from '../input/payload.ts'
import type {Checked} from './checked.ts'
import {checkPayload, type CheckOptions} from './check-payload.ts'
import {loadDescriptionPlaces} from './description-places.ts'

/** All that a checker needs to know, as plain data, so that it can be sent to another thread. */
export interface CheckerOptions extends CheckOptions {
  readonly contract: string
  readonly rules: RuleSettings
  readonly cwd: string
}

/** What became of an input. */
export type Outcome =
  | {readonly kind: 'checked'; readonly checked: Checked}
  /** No business of the contract, as most of what a browser records. */
  | {readonly kind: 'skipped'}
  /** `message` names file, line and column. */
  | {readonly kind: 'unreadable'; readonly message: string}

export type Checker = (payload: Payload) => Outcome

/** A function that checks payloads against one of the package's contracts. */
export async function createChecker({contract, rules: settings, cwd, ...options}: CheckerOptions): Promise<Checker> {
  const source = contracts[contract]!
  const [loaded, describe] = await Promise.all([source.load(), loadDescriptionPlaces(source.description, cwd)])
  const validator = createValidator(loaded, {rules: messageRules(), settings: {...source.settings, ...settings}})
  return (payload) => {
    try {
      const checked = checkPayload(validator, payload, options)
      return checked === undefined ? {kind: 'skipped'} : {kind: 'checked', checked: {...checked, issues: checked.issues.map(describeIssue)}}
    } catch (error) {
      if (error instanceof InputError) return {kind: 'unreadable', message: error.message}
      throw error
    }
  }

  function describeIssue(issue: Checked['issues'][number]): Checked['issues'][number] {
    const description = issue.schema === undefined ? undefined : describe(issue.schema)
    return description === undefined ? issue : {...issue, description}
  }
}
