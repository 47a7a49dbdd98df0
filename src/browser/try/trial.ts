import type {Contract, Operation} from '../../contract.ts'
import {setOwn} from '../../json/own.ts'
import {createMock, type Mock} from '../../mock/index.ts'
import {completeSchemas} from '../../schema/complete-schemas.ts'
import {createValidator, type Validator} from '../../validate/index.ts'

/** An operation with a validator and a mock of its own. */
export interface LiveTrial extends OperationTrial {
  readonly contract: Contract
  readonly validator: Validator
  readonly mock: Mock
}

/** The address of the mock. Nothing is ever sent there. */
export const mockUrl = 'https://mock.invalid'

/** Makes what checks and answers requests of an operation, in the page alone. */
export function createTrial(data: OperationTrial): LiveTrial {
  // Paths begin at the root of whichever server they go to.
  const {servers: _, ...operation} = data.operation
  const operations: Record<string, Operation> = {}
  setOwn(operations, data.operationId, operation)
  const contract: Contract = {title: '', version: '', operations, schemas: completeSchemas(data.schemas)}
  const examples: Record<string, NonNullable<OperationTrial['examples']>> = {}
  if (data.examples) setOwn(examples, data.operationId, data.examples)
  const validator = createValidator(contract)
  const mock = createMock({contract, validator, examples, credentials: 'optional'})
  return {...data, operation, contract, validator, mock}
}
