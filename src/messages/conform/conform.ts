import {contract as native} from '#generated/native/contract.js'
import {examples as nativeExamples} from '#generated/native/examples.js'
import {
  type Check,
  type Conformance,
  type ConformanceOptions,
  type ConformReport,
  createConformance,
  serviceChecks,
} from '../../conform/index.ts'
import type {Contract} from '../../contract.ts'
import {createValidator} from '../../validate/index.ts'
import {nativeSettings} from '../native-settings.ts'
import {validatorOptions} from '../validator-options.ts'
import {messageChecks} from './index.ts'

/** Options of a conformance run. Default of the contract: the native one of the Messages API. */
export type ConformOptions = Partial<ConformanceOptions> & Pick<ConformanceOptions, 'target'>

/** The checks for a contract: those of the Messages API, or those of any service. */
export function checksFor({title}: Pick<Contract, 'title'>): readonly Check[] {
  return title === native.title ? messageChecks : serviceChecks
}

/** Prepares a run against a server of the Messages API, or of any contract that is given. */
export function prepareConformance(options: ConformOptions): Conformance {
  const {contract = native} = options
  const ofNative = contract === native && {
    examples: nativeExamples,
    validator: createValidator(native, {...validatorOptions, settings: nativeSettings}),
  }
  return createConformance({checks: checksFor(contract), ...ofNative, ...options, contract})
}

/** Checks a server against the Messages API, or any contract that is given, and reports what it found. */
export function conform(options: ConformOptions): Promise<ConformReport> {
  return prepareConformance(options).run()
}
