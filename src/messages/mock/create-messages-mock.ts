import {contract as documented} from '#generated/documented/contract.js'
import {examples} from '#generated/documented/examples.js'
import type {ModelInfo} from '#generated/documented/types.js'
import {isJsonObject, objects} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {
  type Answer,
  createMock,
  exampleAnswer,
  generateBySerial,
  type Mock,
  type MockOptions,
  type MockRequest,
  type Scenario,
} from '../../mock/index.ts'
import {createValidator} from '../../validate/index.ts'
import {validatorOptions} from '../validator-options.ts'
import {errorAnswer, jsonAnswer, pageOf, serviceHeaders} from './answers.ts'
import {batchOperations, type BatchOptions} from './batch-operations.ts'
import {countTokens} from './count-tokens.ts'
import {defaultScenario} from './default-scenario.ts'
import {type Fault, faultFor, type FaultRate} from './faults.ts'
import {messageAnswer} from './message-answer.ts'
import {refuseAsService} from './refuse.ts'
import {decide, type MessageMockRequest, type Scripted} from './scenario.ts'
import {createThreads, type Threads} from './threads.ts'

/** Options of the mock. Defaults: those of the documented Messages API. */
export interface MessagesMockOptions extends Partial<Omit<MockOptions, 'scenarios'>> {
  /** The responses to requests for a message, tried in order. If none matches, the response is the description's first example. */
  readonly scenarios?: readonly Scripted[]
  /** The responses of other operations, by operationId. */
  readonly operations?: Readonly<Record<string, Scenario>>
  readonly batches?: BatchOptions
  /** Random faults. Default: none. */
  readonly faults?: FaultRate
}

/** A mock of the Messages API: refuses what the service refuses, with its errors, and responds with valid payloads. */
export function createMessagesMock(options: MessagesMockOptions = {}): Mock {
  const {scenarios = [], operations = {}, faults, batches = {}, contract = documented, ...rest} = options
  const sources = {contract, examples, generate: generateBySerial(contract), ...rest}
  const script = {scripted: [...scenarios, fallback], threads: createThreads()}
  const stateful: Readonly<Record<string, Scenario>> = {
    ...modelOperations(),
    ...batchOperations((request) => scriptedAnswer(script, request, {}), batches),
    countMessageTokens,
  }

  async function answer(request: MockRequest): Promise<Answer | undefined> {
    const fault = faultFor(request, faults)
    if (fault.error !== undefined) return errorAnswer(fault.error, request.number)
    const own = isMessageRequest(request)
      ? await scriptedAnswer(script, request, fault)
      : ((await ownValue(operations, request.operationId)?.(request)) ??
        (await ownValue(stateful, request.operationId)?.(request)))
    const found = own ?? exampleAnswer(request, sources)
    return found && {...found, delivery: {...found.delivery, ...fault.delivery}}
  }

  return createMock({
    validator: createValidator(contract, validatorOptions),
    refuse: refuseAsService,
    complete: script.threads.complete,
    headers: serviceHeaders,
    ...sources,
    scenarios: [answer],
  })
}

const countMessageTokens: Scenario = ({body}) => {
  const {messages, system, tools} = isJsonObject(body) ? body : {}
  return jsonAnswer({input_tokens: countTokens([system, messages, tools])})
}

/** An example that the client names is left as it is. */
const fallback: Scripted = (request) =>
  request.preference.example === undefined ? defaultScenario(request) : undefined

function isMessageRequest(request: MockRequest): request is MessageMockRequest {
  return request.operationId === 'createMessage'
}

interface Script {
  readonly scripted: readonly Scripted[]
  readonly threads: Threads
}

async function scriptedAnswer(
  {scripted, threads}: Script,
  request: MessageMockRequest,
  fault: Fault,
): Promise<Answer | undefined> {
  const refused = threads.refuse(request)
  if (refused !== undefined) return errorAnswer(refused, request.number)
  for (const candidate of scripted) {
    const decision = await decide(candidate, request)
    if (decision === undefined) continue
    if ('status' in decision) return decision
    const scenario = {...decision, ...(fault.errorAfter && {errorAfter: fault.errorAfter})}
    return messageAnswer(scenario, request, (message) => threads.remember(request, message))
  }
  return undefined
}

/** The models that the description's example lists. */
function modelOperations(): Readonly<Record<string, Scenario>> {
  const [page] = Object.values(examples.listModels?.responses['200']?.['application/json'] ?? {})
  const models = objects(isJsonObject(page) ? page.data : []) as readonly (ModelInfo & Record<string, unknown>)[]
  return {
    listModels: ({url}) => jsonAnswer(pageOf(models, url)),
    getModel({params, number}) {
      const model = models.find(({id}) => id === params.model_id)
      return model ? jsonAnswer(model) : errorAnswer({status: 404, message: `model: ${params.model_id ?? ''}`}, number)
    },
  }
}
