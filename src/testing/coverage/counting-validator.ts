import {findOperation} from '../../http/find-operation.ts'
import type {Exchange, Validator} from '../../validate/index.ts'
import {eventDataOf} from '../payload.ts'
import type {Coverage} from './coverage.ts'

/** The validator, which also counts what the payloads that it is given use of the description. */
export function countingValidator(validator: Validator, {record}: Pick<Coverage, 'record'>): Validator {
  return {
    ...validator,
    validateRequest(operationId, value, options) {
      record({part: 'request', operationId, value})
      return validator.validateRequest(operationId, value, options)
    },
    validateResponse(operationId, status, value) {
      record({part: 'response', operationId, status, value})
      return validator.validateResponse(operationId, status, value)
    },
    validateEvent(operationId, value) {
      record({part: 'event', operationId, value})
      return validator.validateEvent(operationId, value)
    },
    checkStream(operationId, stream) {
      const events = typeof stream === 'string' ? stream : [...stream]
      for (const value of eventDataOf(events)) record({part: 'event', operationId, value})
      return validator.checkStream(operationId, events)
    },
    validateExchange(exchange) {
      recordExchange(validator, exchange, record)
      return validator.validateExchange(exchange)
    },
  }
}

function recordExchange({contract}: Validator, exchange: Exchange, record: Coverage['record']): void {
  const operationId = findOperation(contract, exchange.method, exchange.url_path)?.operationId
  if (operationId === undefined) return
  record({part: 'request', operationId, value: exchange.request ?? undefined})
  if (exchange.response !== null)
    record({part: 'response', operationId, status: exchange.status, value: exchange.response})
  for (const value of eventDataOf(exchange.sse ?? '')) record({part: 'event', operationId, value})
}
