import type {Contract} from '../contract.ts'
import type {RuleSettings} from '../validate/index.ts'

/** One of the package's contracts, and the severities in which it differs from the rules' own. */
export interface ContractSource {
  readonly load: () => Promise<Contract>
  readonly settings?: RuleSettings
}

/** The package's contracts by name. They are large, so each is loaded when it is asked for. */
export const contracts: Readonly<Record<string, ContractSource>> = {
  documented: {load: async () => (await import('#generated/documented/contract.js')).contract},
}
