import type {Contract, Examples} from '../contract.ts'
import {admit} from './admit.ts'
import type {Answer} from './answer.ts'
import {deliver} from './delivery.ts'
import {exampleAnswer} from './example-answer.ts'
import type {MockRequest, RequestValidator} from './mock-request.ts'
import {refusal, refuseWithProblem, type Refuse} from './refusal.ts'
import {wait} from './wait.ts'

export interface MockOptions {
  readonly contract: Contract
  readonly validator: RequestValidator
  readonly examples: Examples
  /** Asked in order before the examples; the first that answers wins. */
  readonly scenarios?: readonly Scenario[]
  /** How refusals look. Default: problem details. */
  readonly refuse?: Refuse
  /** Headers that every answer carries; `number` is the number of the request. */
  readonly headers?: (number: number) => Readonly<Record<string, string>>
  /** Whether requests without the credentials that the description lists are refused with 401. Default `required`. */
  readonly credentials?: 'required' | 'optional'
  /** The longest request body in bytes. Default 32 MiB. */
  readonly maxBody?: number
}

/** Answers a request, or leaves it to the next scenario by returning undefined. */
export type Scenario = (request: MockRequest) => Answer | undefined | Promise<Answer | undefined>

/** A service in the shape of `fetch`. */
export type Mock = (request: Request) => Promise<Response>

/** A stand-in for the service of a contract: validates every request as the service does, and answers with valid payloads. */
export function createMock(options: MockOptions): Mock {
  const {refuse = refuseWithProblem, scenarios = [], headers = () => ({})} = options
  const admission = {credentials: 'required', maxBody: 32 * 1024 * 1024, ...options} as const
  const sources: readonly Scenario[] = [...scenarios, (request) => exampleAnswer(request, options.examples)]
  let received = 0

  async function answer(request: Request, number: number): Promise<Answer> {
    const result = await admit(request, number, admission)
    if ('refused' in result) return refuse(result.refused, number)
    for (const source of sources) {
      const found = await source(result.admitted)
      if (found !== undefined) return found
    }
    return refuse(refusal(501, 'no-answer', `The description has no example that answers this request of "${result.admitted.operationId}".`), number)
  }

  return async (request) => {
    const number = ++received
    const found = await answer(request, number)
    if (found.delivery?.delay !== undefined) await wait(found.delivery.delay, request.signal)
    return toResponse(found, headers(number))
  }
}

function toResponse({status, headers, mediaType, body, delivery = {}}: Answer, common: Readonly<Record<string, string>>): Response {
  const type = mediaType === undefined ? {} : {'content-type': mediaType}
  const init = {status, headers: {...type, ...common, ...headers}}
  if (body === undefined) return new Response(null, init)
  return new Response(typeof body === 'string' ? body : deliver(body, delivery), init)
}
