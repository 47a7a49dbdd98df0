import {contract} from '#generated/native/contract.js'
import type {operations, paths, StreamEvent} from '#generated/native/types.js'
import {bindValidator} from './bind-validator.ts'
import {createMessagesClient as createClient} from './client.ts'
import {bindValidation} from './client/bind-validation.ts'
import {nativeSettings} from './native-settings.ts'

interface Types {
  readonly operations: operations
  readonly event: StreamEvent
}

/** The native contract's validator: the description, where the service is known to be more lenient than its document. */
export const {
  validateRequest,
  validateResponse,
  requestSchema,
  responseSchema,
  validateEvent,
  checkStream,
  validateExchange,
} = bindValidator<Types>(contract, nativeSettings)

/** Makes a client's `validate` option, which says what happens with invalid requests and responses. */
export const createValidation = bindValidation({validateRequest, validateResponse, validateEvent})

/** The client, with the native contract's types. */
export const createMessagesClient = createClient<{operations: operations; paths: paths}>
