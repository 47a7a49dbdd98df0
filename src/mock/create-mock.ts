import type {Contract} from '../contract.ts'
import {InputError} from '../errors.ts'
import type {Coverage} from '../testing/index.ts'
import {createValidator} from '../validate/index.ts'
import {type MockRequest, type RequestValidator, admit} from './admit.ts'
import {allowBrowsers} from './allow-browsers.ts'
import {
  type Answer,
  type Mock,
  LostConnectionError,
  type Refusal,
  type Refuse,
  refusal,
  refuseWithProblem,
} from './answer.ts'
import {createControl, type TakeScenarios} from './control.ts'
import {toResponse, wait} from './delivery.ts'
import {exampleAnswer, whyNone} from './example-answer.ts'
import {Journal, type JournalEntry} from './journal.ts'
import {generateBySerial, type PayloadSources} from './payload.ts'
import {recordAnswer} from './record-answer.ts'
import {Scopes} from './scopes.ts'
import {keepState} from './state/keep-state.ts'

export interface MockOptions extends Partial<PayloadSources> {
  readonly contract: Contract
  /** Checks the requests. Default: that of the contract, without rules. */
  readonly validator?: RequestValidator
  /** Asked in order before the examples; the first that answers wins. */
  readonly scenarios?: readonly Scenario[]
  /**
   * Keeps the items of collections, where the description has a path for them and one for each of them: what is created can be read, listed,
   * changed and deleted. `describeState` names these paths. Default: `false`.
   */
  readonly stateful?: boolean
  /** Makes the responses to requests that are refused. Default: problem details. */
  readonly refuse?: Refuse
  /** Headers that every answer carries; `number` is the number of the request. */
  readonly headers?: (number: number) => Readonly<Record<string, string>>
  /** `required` refuses requests without the credentials of the description with 401. Default: `required`. */
  readonly credentials?: 'required' | 'optional'
  /** Called with each answer, and with the operation and the parsed body of its request where there are such. */
  readonly onAnswer?: (answer: Answer, about: Pick<Refusal, 'operationId' | 'body'>) => void
  /** Called with each request and its answer, as the journal at `/__mock/requests` has them. */
  readonly onExchange?: (entry: JournalEntry) => void
  /** Reads what is sent to `/__mock/scenarios`. Default: the mock has no such path. */
  readonly takeScenarios?: TakeScenarios
  /** Counts what requests and answers use of the description. */
  readonly coverage?: Pick<Coverage, 'record'>
  /** Adds to a body what the service remembers from earlier requests, before it is checked. */
  readonly complete?: (operationId: string, body: unknown) => unknown
  /** The longest request body in bytes. Default: `33_554_432`, which is 32 MiB. */
  readonly maxBody?: number
}

/** Answers a request, or leaves it to the next scenario by returning undefined. */
export type Scenario = (request: MockRequest) => Answer | undefined | Promise<Answer | undefined>

/**
 * A stand-in for the service of a contract: validates every request as the service does, and answers with the examples of the description, or
 * else with valid values, new ones for each request.
 */
export function createMock(options: MockOptions): Mock {
  const {refuse = refuseWithProblem, scenarios = [], headers = () => ({}), stateful = false} = options
  const {
    contract,
    validator = createValidator(contract),
    examples = {},
    generate = generateBySerial(contract),
  } = options
  const admission = {credentials: 'required', maxBody: 32 * 1024 * 1024, ...options, validator} as const
  const payloads = {contract, examples, generate}
  const sources = [...scenarios, ...(stateful ? [keepState({...payloads, refuse})] : [])]
  const [journal, scopes] = [new Journal(), new Scopes()]
  const control = createControl({journal, scopes, takeScenarios: options.takeScenarios})
  let received = 0

  async function answer(request: Request, number: number): Promise<Answer> {
    const came = Date.now()
    const scope = scopes.of(request.headers)
    const result = await admit({request, number, scope}, admission)
    const found =
      'refused' in result
        ? refuse(result.refused, number)
        : await serve(result.admitted).catch((error: unknown) => refuse(unanswerable(error), number))
    const about = 'refused' in result ? result.refused : result.admitted
    if (options.coverage !== undefined) recordAnswer(options.coverage, found, about)
    options.onAnswer?.(found, about)
    const entry = journal.add(scope.name, {number, request, answer: found, about, came})
    options.onExchange?.(entry)
    return found
  }

  async function serve(admitted: MockRequest): Promise<Answer> {
    for (const source of [...sources, (request: MockRequest) => exampleAnswer(request, payloads)]) {
      const found = await source(admitted)
      if (found !== undefined) return {...found, delivery: {...found.delivery, ...admitted.preference.delivery}}
    }
    return refuse(noAnswer(admitted), admitted.number)
  }

  return allowBrowsers(async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    request.signal.throwIfAborted()
    const controlled = await control(request)
    if (controlled !== undefined) return controlled
    const number = ++received
    const found = await answer(request, number)
    if (found.delivery?.delay !== undefined) await wait(found.delivery.delay, request.signal)
    request.signal.throwIfAborted()
    if (found.delivery?.lost) throw new LostConnectionError()
    return toResponse(found, {common: headers(number), request})
  })
}

function noAnswer(request: MockRequest): Refusal {
  const {operationId, body} = request
  const message = `The description has no answer to this request of "${operationId}", ${whyNone(request)}.`
  return {...refusal(501, 'no-answer', message), operationId, body}
}

/** A refusal where no value is found, or of values that are nested too deeply, as a schema may allow. @throws any other error. */
function unanswerable(error: unknown): Refusal {
  if (error instanceof InputError) return refusal(501, 'no-answer', error.message)
  if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error
  return refusal(400, 'too-deep', 'Found values that are nested too deeply.')
}
