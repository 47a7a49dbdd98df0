import {findOperation} from '../../http/find-operation.ts'
import {lookUpHeader} from '../../http/headers.ts'
import {ownMember} from '../../json/own.ts'
import type {Exchange, Validator} from '../../validate/index.ts'
import {exchangeUrl} from '../../validate/validate-exchange.ts'

/** The properties of a payload by which a summary counts; null for what is not known of it. */
export interface Facts {
  readonly operation: string | null
  readonly status: number | null
  readonly model: string | null
  /** The day of the response, in UTC: `2026-01-31`. */
  readonly day: string | null
}

/** The facts of one payload, with its length. */
export interface SizedFacts extends Facts {
  readonly size: number
}

export const noFacts: SizedFacts = {operation: null, status: null, model: null, day: null, size: 0}

/** The facts of an exchange. The model is that of the request, or else of the response; the day that of the header `date`. */
export function factsOfExchange({contract}: Validator, exchange: Exchange): Facts {
  const {method, status, request, response, response_headers: headers = {}} = exchange
  const date = new Date(lookUpHeader(headers, 'date') ?? '')
  return {
    operation: findOperation(contract, method, exchangeUrl(exchange))?.operationId ?? null,
    status: status === 0 ? null : status,
    model: modelNameOf(request) ?? modelNameOf(response),
    day: Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10),
  }
}

/** Enough for each name that a service has. A summary keeps every one that it meets. */
const longestName = 200

/** The model that a body names, its start if that is very long. */
export function modelNameOf(body: unknown): string | null {
  const model = ownMember(body, 'model')
  if (typeof model !== 'string') return null
  return model.length > longestName ? `${model.slice(0, longestName)}…` : model
}
