import {contract as documented} from '#generated/documented/contract.js'
import {createContractHandlers, type Mock, type MockOptions, type MswHttp} from '../mock/index.ts'
import {createAnyMock} from './mock/create-any-mock.ts'

/** Options of the handlers, among them those of the mock that they make. Default of the contract: the documented Messages API. */
export interface MswOptions extends Partial<MockOptions> {
  /** The mock that answers. Default: the mock of the contract. */
  readonly mock?: Mock
  /** The URL of the mocked service. Default: each server of the contract. */
  readonly baseUrl?: string | URL
}

/** Handlers for `setupServer` and `setupWorker` of msw: each request to the service goes to the mock, streams included. */
export function createHandlers<Handler>(http: MswHttp<Handler>, options: MswOptions = {}): Handler[] {
  const {contract = documented, mock = createAnyMock({...options, contract}), baseUrl} = options
  return createContractHandlers(http, {contract, mock, baseUrl})
}
