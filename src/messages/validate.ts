import {contract} from '#generated/documented/contract.js'
import type {operations, StreamEvent} from '#generated/documented/types.js'
import {bindValidator} from './bind-validator.ts'
import {bindValidation} from './client/bind-validation.ts'

interface Types {
  readonly operations: operations
  readonly event: StreamEvent
}

/** The documented contract's validator. */
export const {
  validateRequest,
  validateResponse,
  requestSchema,
  responseSchema,
  validateEvent,
  checkStream,
  validateExchange,
} = bindValidator<Types>(contract)

/** Makes a client's `validate` option, which says what happens with invalid requests and responses. */
export const createValidation = bindValidation({validateRequest, validateResponse, validateEvent})
