import {contract as documentedContract} from '#generated/documented/contract.js'
import {contract as nativeContract} from '#generated/native/contract.js'
import type {Contract} from '../../src/contract.ts'
import {documented, native, type Description} from './description.ts'

/** A published contract: what is run, and the description that it was made of. */
export interface PublishedContract {
  readonly contract: Contract
  readonly description: Description
}

/** Both published contracts by name. */
export const contracts: Readonly<Record<'documented' | 'native', PublishedContract>> = {
  documented: {contract: documentedContract, description: documented},
  native: {contract: nativeContract, description: native},
}
