import type {Contract} from '../../contract.ts'
import {
  createValidator,
  noteLeniency,
  type ProtocolChecker,
  type RuleSettings,
  type Validator,
} from '../../validate/index.ts'
import {loadContract, type LoadedContract} from './load-contract.ts'

export interface LoadedValidator {
  readonly validator: Validator
  /** The same validator, which also says where a more lenient contract accepts what it does not. Undefined if there is no such contract. */
  readonly noteLeniency?: (() => Promise<Validator>) | undefined
  /** The checker of streams beyond the order of their events. */
  readonly protocol?: (() => ProtocolChecker) | undefined
  /** The description as JSON, where there is one. */
  readonly description: URL | undefined
}

export interface LoadValidatorOptions {
  readonly cwd: string
  readonly settings?: RuleSettings
  /** The number of issues of a payload that are kept. Default: `100`. */
  readonly maxIssues?: number | undefined
  /** The URL below which the service lives, beyond those of the description. */
  readonly baseUrl?: string | undefined
}

/** The validator of a contract. @throws {InputError} as `loadContract` does. */
export async function loadValidator(
  name: string,
  {cwd, settings = {}, maxIssues, baseUrl}: LoadValidatorOptions,
): Promise<LoadedValidator> {
  const create = ({contract, options}: LoadedContract) =>
    createValidator(withServer(contract, baseUrl), {
      ...options,
      maxIssues,
      settings: {...options.settings, ...settings},
    })
  const loaded = await loadContract(name, cwd)
  const {lenient, description, options} = loaded
  const validator = create(loaded)
  return {
    validator,
    description,
    protocol: options.protocol,
    ...(lenient !== undefined && {
      noteLeniency: async () =>
        noteLeniency(validator, create(await loadContract(lenient, cwd)), `The ${lenient} contract accepts this.`),
    }),
  }
}

function withServer(contract: Contract, url: string | undefined): Contract {
  return url === undefined ? contract : {...contract, servers: [...(contract.servers ?? [{url: '/'}]), {url}]}
}
