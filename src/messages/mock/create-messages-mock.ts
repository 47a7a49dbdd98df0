import {contract} from '#generated/documented/contract.js'
import {examples} from '#generated/documented/examples.js'
import {createMock, parsePrefer, type Mock, type MockOptions, type MockRequest, type Scenario} from '../../mock/index.ts'
import {validateRequest} from '../validate.ts'
import {statusError} from './faults.ts'
import {requestId} from './ids.ts'
import {messageAnswer} from './message-answer.ts'
import {errorAnswer, refuseAsService} from './refuse.ts'
import {decide, type MessageMockRequest, type Scripted} from './scenario.ts'

/** Whatever is left out is that of the documented Messages API. */
export interface MessagesMockOptions extends Partial<Omit<MockOptions, 'scenarios'>> {
  /** What to answer to requests for a message, asked in order. */
  readonly scenarios?: readonly Scripted[]
  /** What to answer to other operations, by operationId. */
  readonly operations?: Readonly<Record<string, Scenario>>
}

/** A stand-in for the Messages API: refuses what the service refuses, with its errors, and answers with valid payloads. */
export function createMessagesMock({scenarios = [], operations = {}, ...options}: MessagesMockOptions = {}): Mock {
  return createMock({
    contract,
    examples,
    validator: {validateRequest},
    refuse: refuseAsService,
    headers: (number) => ({'request-id': requestId(number)}),
    ...options,
    scenarios: [preferredError, (request) => operations[request.operationId]?.(request), ...scenarios.map(toScenario), exampleMessage],
  })
}

/** An error that the client asks for with `prefer: code=529`. */
function preferredError({headers, number}: MockRequest) {
  const {status = 200} = parsePrefer(headers)
  return status < 400 ? undefined : errorAnswer(statusError(status), number)
}

/** The first example, made to fit the request; one that the client names is left as it is. */
const exampleMessage: Scenario = (request) => (parsePrefer(request.headers).example === undefined ? toScenario({})(request) : undefined)

function toScenario(scripted: Scripted): Scenario {
  return async (request) => {
    if (request.operationId !== 'createMessage') return undefined
    const message = request as MessageMockRequest
    const decision = await decide(scripted, message)
    return decision === undefined || 'status' in decision ? decision : messageAnswer(decision, message)
  }
}
