import type {Contract, Examples} from '../contract.ts'
import {bundleWithSources} from './load/bundle.ts'
import type {Source} from './load/description.ts'
import {readModel} from './read/model.ts'
import {toContract} from './read/to-contract.ts'

export interface ReadContract {
  readonly contract: Contract
  readonly examples: Examples
  /** A sentence for each thing that a contract cannot hold. */
  readonly notices: readonly string[]
}

/**
 * The contract of a description, without writing code: good where it is used once. Its schemas are walked, which takes several times as long as
 * running the guards that `generate` writes.
 *
 * @throws {InputError} as `bundle` does.
 */
export async function readContract(source: Source): Promise<ReadContract> {
  const {document, notices: read} = await bundleWithSources(source)
  const notices = [...read]
  const model = readModel(document, {file: source.spec, notice: (notice) => notices.push(notice)})
  return {contract: toContract(model), examples: model.examples, notices}
}
