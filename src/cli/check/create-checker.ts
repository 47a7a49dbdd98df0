import {InputError} from '../../errors.ts'
import {createValidator, noteLeniency, type RuleSettings, type Validator} from '../../validate/index.ts'
import type {Payload} from '../input/payload.ts'
import type {Checked} from './checked.ts'
import {checkPayload, type CheckOptions} from './check-payload.ts'
import {loadDescriptionPlaces} from './description-places.ts'
import {loadContract, type LoadedContract} from './load-contract.ts'

/** All that a checker needs to know, as plain data, so that it can be sent to another thread. */
export interface CheckerOptions extends CheckOptions {
  /** A name or a folder. */
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

/** A function that checks payloads against a contract. @throws {InputError} if the contract cannot be loaded. */
export async function createChecker({contract, rules: settings, cwd, ...options}: CheckerOptions): Promise<Checker> {
  const loaded = await loadContract(contract, cwd)
  const describe = loaded.description && (await loadDescriptionPlaces(loaded.description, cwd))
  const validator = await createFor(loaded, {settings, cwd})
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
    const description = issue.schema === undefined ? undefined : describe?.(issue.schema)
    return description === undefined ? issue : {...issue, description}
  }
}

async function createFor(loaded: LoadedContract, {settings, cwd}: {settings: RuleSettings; cwd: string}): Promise<Validator> {
  const create = ({contract, options}: LoadedContract) => createValidator(contract, {...options, settings: {...options.settings, ...settings}})
  if (loaded.lenient === undefined) return create(loaded)
  return noteLeniency(create(loaded), create(await loadContract(loaded.lenient, cwd)), `The ${loaded.lenient} contract accepts this.`)
}
