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
  type MockScope,
  perScope,
} from '../../mock/index.ts'
import {createValidator} from '../../validate/index.ts'
import {validatorOptions} from '../validator-options.ts'
import {errorAnswer, jsonAnswer, pageOf, serviceHeaders} from './answers.ts'
import {batchOperations, type BatchOptions} from './batch-operations.ts'
import {countInputTokens} from './count-tokens.ts'
import {defaultScenario} from './default-scenario.ts'
import {type Fault, faultFor, type FaultRate} from './faults.ts'
import {messageAnswer} from './message-answer.ts'
import {parseScenarioJson} from './parse-scenario-json.ts'
import {PromptCache} from './prompt-cache.ts'
import {RateLimits} from './rate-limits.ts'
import {refuseAsService} from './refuse.ts'
import {decide, type MessageMockRequest, type MessageScenario, type Scripted} from './scenario.ts'
import {createThreads, type Threads} from './threads.ts'

/** Options of the mock. Defaults: those of the documented Messages API. */
export interface MessagesMockOptions extends Partial<Omit<MockOptions, 'scenarios'>> {
  /** The responses to requests for a message, tried in order. If none matches, the response is the description's first example. */
  readonly scenarios?: readonly Scripted[]
  /** Refuses requests for a message that no scenario matches with 404, and tells what was missing. Default: `false`. */
  readonly strict?: boolean
  /** Called with a sentence about each request that no scenario matches, and its number, where `strict` is set. Default: nothing is. */
  readonly onUnmatched?: (sentence: string, number: number) => void
  /** Reads the scenarios that are sent to `/__mock/scenarios`. @throws {InputError} for those that make no sense. Default: they are read as JSON. */
  readonly parseScenarios?: (text: string) => readonly Scripted[] | Promise<readonly Scripted[]>
  /** The responses of other operations, by operationId. */
  readonly operations?: Readonly<Record<string, Scenario>>
  readonly batches?: BatchOptions
  /** Random faults. Default: none. */
  readonly faults?: FaultRate
}

/** A mock of the Messages API: refuses what the service refuses, with its errors, and responds with valid payloads. */
export function createMessagesMock(options: MessagesMockOptions = {}): Mock {
  const {
    scenarios = [],
    operations = {},
    faults,
    batches = {},
    contract = documented,
    strict = false,
    ...rest
  } = options
  const sources = {contract, examples, generate: generateBySerial(contract), ...rest}
  const {parseScenarios = parseScenarioJson, onUnmatched = () => {}} = options
  const threads = createThreads()
  const limits = new RateLimits()
  const memory = {threads, limits, cacheOf: perScope(() => new PromptCache())}
  const replaced = new WeakMap<MockScope, readonly Scripted[]>()
  const answerMessage = (request: MessageMockRequest, fault: Fault) => {
    const script = {scenarios: replaced.get(request.scope) ?? scenarios, ...memory}
    return scriptedAnswer({...script, ...(strict && {onUnmatched})}, request, fault)
  }
  const stateful: Readonly<Record<string, Scenario>> = {
    ...modelOperations(),
    ...batchOperations((request) => answerMessage(request, {}), batches),
    countMessageTokens,
  }

  async function answer(request: MockRequest): Promise<Answer | undefined> {
    const fault = faultFor(request, faults)
    if (fault.error !== undefined) return errorAnswer(fault.error, request.number)
    const own = isMessageRequest(request)
      ? await answerMessage(request, fault)
      : ((await ownValue(operations, request.operationId)?.(request)) ??
        (await ownValue(stateful, request.operationId)?.(request)))
    const found = own ?? exampleAnswer(request, sources)
    return found && {...found, delivery: {...found.delivery, ...fault.delivery}}
  }

  return createMock({
    validator: createValidator(contract, validatorOptions),
    refuse: refuseAsService,
    complete: threads.complete,
    headers(number) {
      limits.takeRequest()
      return {...serviceHeaders(number), ...limits.headers()}
    },
    async takeScenarios(text) {
      const scripted = await parseScenarios(text)
      return (scope) => void replaced.set(scope, scripted)
    },
    ...sources,
    scenarios: [answer],
  })
}

const countMessageTokens: Scenario = ({body}) =>
  jsonAnswer({input_tokens: countInputTokens(isJsonObject(body) ? body : {})})

function isMessageRequest(request: MockRequest): request is MessageMockRequest {
  return request.operationId === 'createMessage'
}

interface Script {
  readonly scenarios: readonly Scripted[]
  /** Called with the sentence about a request that no scenario matches. Absent where those get an example. */
  readonly onUnmatched?: MessagesMockOptions['onUnmatched']
  readonly threads: Threads
  readonly limits: RateLimits
  readonly cacheOf: (scope: MockScope) => PromptCache
}

async function scriptedAnswer(
  {scenarios, threads, limits, cacheOf, onUnmatched}: Script,
  request: MessageMockRequest,
  fault: Fault,
): Promise<Answer | undefined> {
  const refused = threads.refuse(request)
  if (refused !== undefined) return errorAnswer(refused, request.number)
  const toAnswer = (scenario: MessageScenario) => {
    const faulty = {...scenario, ...(fault.errorAfter && {errorAfter: fault.errorAfter})}
    return messageAnswer(faulty, request, {
      cache: cacheOf(request.scope),
      onMessage(message) {
        threads.remember(request, message)
        limits.takeTokens(message.usage)
      },
    })
  }
  const reasons: string[] = []
  for (const [index, candidate] of scenarios.entries()) {
    const name = `scenario ${index + 1}`
    const decision = await decide(candidate, request)
    if ('unmet' in decision) reasons.push(`${name} ${decision.unmet}`)
    else if ('status' in decision) return {scenario: name, ...decision}
    else return {scenario: decision.name ?? name, ...toAnswer(decision)}
  }
  // An example that the client names is left as it is.
  if (request.preference.example !== undefined) return undefined
  if (onUnmatched === undefined) return toAnswer(defaultScenario(request))
  const message = describeUnmatched(reasons)
  onUnmatched(message, request.number)
  return errorAnswer({status: 404, message}, request.number)
}

const mostReasons = 20

function describeUnmatched(reasons: readonly string[]): string {
  const tried = reasons.length === 0 ? 'there is none' : reasons.slice(0, mostReasons).join('; ')
  const more = reasons.length > mostReasons ? `; and ${reasons.length - mostReasons} more` : ''
  return `No scenario matches this request: ${tried}${more}.`
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
