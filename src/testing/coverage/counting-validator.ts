import {findOperation} from '../../http/find-operation.ts'
import {operationOf, readRequest, type Exchange, type Validator} from '../../validate/index.ts'
import {eventDataOf} from '../payload.ts'
import type {Coverage} from './coverage.ts'

/** The validator, which also counts what the payloads that it is given use of the description. */
export function countingValidator<Counted extends Validator>(
  validator: Counted,
  {record}: Pick<Coverage, 'record'>,
): Counted {
  return {
    ...validator,
    validateRequest(operationId, body, options) {
      const {contract} = validator
      const {value} = readRequest(contract, operationOf(contract, operationId), {...options, body})
      record({part: 'request', operationId, value})
      return validator.validateRequest(operationId, body, options)
    },
    validateResponse(operationId, status, value, options) {
      record({part: 'response', operationId, status, value})
      return validator.validateResponse(operationId, status, value, options)
    },
    validateEvent(operationId, value, options) {
      record({part: 'event', operationId, value})
      return validator.validateEvent(operationId, value, options)
    },
    checkStream(operationId, stream, options) {
      const events = typeof stream === 'string' ? stream : [...stream]
      for (const value of eventDataOf(events)) record({part: 'event', operationId, value})
      return validator.checkStream(operationId, events, options)
    },
    validateExchange(exchange, options) {
      recordExchange(validator, exchange, record)
      return validator.validateExchange(exchange, options)
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
