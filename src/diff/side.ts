import type {OpenApiDocument} from '../codegen/read/document.ts'
import {readModel, type Model, type ReadOptions} from '../codegen/read/model.ts'
import {toContract} from '../codegen/read/to-contract.ts'
import type {Contract, Operation} from '../contract.ts'
import {createValidator, type Validator} from '../validate/index.ts'

/** One of the two descriptions, with a contract in memory. */
export interface Side {
  readonly document: OpenApiDocument
  readonly model: Model
  readonly contract: Contract
  readonly validator: Validator
}

/** @throws {InputError} if the description does not make sense. */
export function createSide(bundled: OpenApiDocument, options: Pick<ReadOptions, 'file' | 'notice'> = {}): Side {
  const model = readModel(bundled, options)
  const contract = toContract(model)
  return {document: model.document, model, contract, validator: createValidator(contract)}
}

/** An operation that both descriptions have. */
export interface OperationPair {
  readonly old: OwnOperation
  readonly new: OwnOperation
  /** Its name for people: `GET /pets`. */
  readonly title: string
  /** True of a webhook or a callback, whose requests the service sends. */
  readonly isIncoming: boolean
}

export interface OwnOperation {
  readonly id: string
  readonly operation: Operation
}
