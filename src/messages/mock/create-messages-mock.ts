import {contract} from '#generated/documented/contract.js'
import {examples} from '#generated/documented/examples.js'
import {createMock, type Mock, type MockOptions} from '../mock/index.ts'
import {refuseAsService, requestId} from './mock-refuse.ts'
import {validateRequest} from './validate.ts'

/** Whatever is left out is that of the documented Messages API. */
export type MessagesMockOptions = Partial<MockOptions>

/** A stand-in for the Messages API: refuses what the service refuses, with its errors, and answers with valid payloads. */
export function createMessagesMock(options: MessagesMockOptions = {}): Mock {
  return createMock({
    contract,
    examples,
    validator: {validateRequest},
    refuse: refuseAsService,
    headers: (number) => ({'request-id': requestId(number)}),
    ...options,
  })
}
