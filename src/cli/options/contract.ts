import {InputError} from '../../errors.ts'
import type {Severity} from '../../issue.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {contracts} from '../../messages/contracts.ts'
import {rules} from '../../messages/rules.ts'
import type {RuleSettings} from '../../validate/index.ts'
import {loadContract} from '../check/load-contract.ts'
import type {Option} from '../command.ts'
import {didYouMean} from '../did-you-mean.ts'
import type {Io} from '../io.ts'
import {toPrintable} from '../report/printable.ts'
import type {ListedRule} from '../report/reporter.ts'

/** The contract that commands use by default. */
export const defaultContract = 'documented'

/** The contract of commands that stand in for the service, or before it. Default of `mock` and `proxy`. */
export const serviceContract = 'native'

/** The names of the package's contracts. */
export const contractNames: readonly string[] = Object.keys(contracts)

/** The option of a command that takes a contract, with what the command does with it as a verb, and its default. */
export function contractOption(verb: string, preset = defaultContract): Option {
  const summary = `The contract to ${verb}: ${contractNames.join(', ')}, a folder that "generate" wrote, or a description (a file or a URL). Default: ${preset}.`
  return {type: 'string', value: 'NAME|DIR|SPEC', suggestions: contractNames, summary}
}

/** Prints what a description says and its contract cannot hold. @throws {InputError} as `loadContract` does. */
export async function tellLosses(contract: string, {cwd, stderr}: Io): Promise<void> {
  if (contractNames.includes(contract)) return
  const {notices} = await loadContract(contract, cwd)
  await stderr.write(notices.map((notice) => `${contract}: ${toPrintable(notice)}\n`).join(''))
}

/** The rules, with the severities that a contract gives them. */
export function listRules(contract: string): ListedRule[] {
  const settings = ownValue(contracts, contract)?.settings ?? {}
  return rules.map(({code, severity, summary, source}) => ({
    code,
    severity: ownValue(settings, code) ?? severity,
    summary,
    source,
  }))
}

/** @throws {InputError} for an operation that the contract does not have, or if there is no such contract. */
export async function assertOperation(
  operationId: string,
  {contract, cwd}: {readonly contract: string; readonly cwd: string},
): Promise<void> {
  const known = Object.keys((await loadContract(contract, cwd)).contract.operations)
  if (known.includes(operationId)) return
  throw new InputError(
    `Unknown operation "${operationId}"${didYouMean(operationId, known, `, expected one of ${known.join(', ')}.`)}`,
  )
}

/**
 * Severities by the codes of rules. Default of `codes`: those of the package's rules for payloads.
 *
 * @throws {InputError} for a text that is not `CODE=LEVEL`, or for an unknown rule.
 */
export function parseRuleSettings(
  texts: readonly string[],
  codes: readonly string[] = rules.map(({code}) => code),
): RuleSettings {
  const settings: Record<string, Severity | 'off'> = {}
  for (const text of texts) {
    const [, code = '', level = ''] = /^(.*)=([^=]*)$/.exec(text) ?? []
    if (level !== 'off' && level !== 'warning' && level !== 'error') {
      throw new InputError(
        `Found "${text}" for "--rule", expected a rule's code and a level, such as "${codes[0]!}=off" (or warning, or error).`,
      )
    }
    if (!codes.includes(code))
      throw new InputError(`Unknown rule "${code}"${didYouMean(code, codes, `, expected one of ${codes.join(', ')}.`)}`)
    setOwn(settings, code, level)
  }
  return settings
}
