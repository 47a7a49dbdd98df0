import {contract} from '#generated/native/contract.js'
import {createMessagesMock, type MessagesMockOptions} from '../../../src/messages/mock/create-messages-mock.ts'
import {nativeSettings} from '../../../src/messages/native-settings.ts'
import {validatorOptions} from '../../../src/messages/validator-options.ts'
import type {Mock} from '../../../src/mock/index.ts'
import {createValidator} from '../../../src/validate/index.ts'

const validator = createValidator(contract, {...validatorOptions, settings: nativeSettings})

/** The mock of the native contract, as `messages-openapi mock` serves it. */
export function createNativeMock(options: MessagesMockOptions = {}): Mock {
  return createMessagesMock({contract, validator, ...options})
}

/** A server that none of the tests listens on: its handler is called in its place. */
export const target = 'http://127.0.0.1:9'
