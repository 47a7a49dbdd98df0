import type {Contract} from '../contract.ts'
import type {RuleSettings} from '../validate/index.ts'
import {nativeSettings} from './native-settings.ts'

/** One of the package's contracts. */
export interface ContractSource {
  readonly load: () => Promise<Contract>
  /** The severities in which it differs from the rules' own. */
  readonly settings?: RuleSettings
  /** The name of a contract that accepts more. */
  readonly lenient?: string
  /** Its description as JSON, which the `schema` of issues points into. */
  readonly description: URL
}

/** The package's contracts by name. They are large, so each is loaded when it is asked for. */
export const contracts: Readonly<Record<string, ContractSource>> = {
  documented: {
    load: async () => (await import('#generated/documented/contract.js')).contract,
    lenient: 'native',
    description: new URL('../../generated/documented/openapi.json', import.meta.url),
  },
  native: {
    load: async () => (await import('#generated/native/contract.js')).contract,
    settings: nativeSettings,
    description: new URL('../../generated/native/openapi.json', import.meta.url),
  },
}
