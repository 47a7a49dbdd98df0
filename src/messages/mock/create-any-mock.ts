import {contract as documented} from '#generated/documented/contract.js'
import {createMock, type Mock, type MockOptions} from '../../mock/index.ts'
import {createMessagesMock, type MessagesMockOptions} from './create-messages-mock.ts'

/** The mock of a contract: of one's own, or of the Messages API with its ways. Default of the contract: the documented Messages API. */
export function createAnyMock(options?: MessagesMockOptions): Mock
export function createAnyMock(options: MockOptions): Mock
export function createAnyMock(options: MockOptions | MessagesMockOptions = {}): Mock {
  const {contract = documented} = options
  return contract.title === documented.title ? createMessagesMock(options) : createMock(options as MockOptions)
}
