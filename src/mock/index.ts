export type {MockRequest, RequestValidator} from './admit.ts'
export {
  LostConnectionError,
  refusal,
  type Answer,
  type Cut,
  type Delivery,
  type Mock,
  type Pieces,
  type Refusal,
  type Refuse,
} from './answer.ts'
export {createContractHandlers, type ContractHandlersOptions, type MswHttp} from './contract-handlers.ts'
export type {TakeScenarios} from './control.ts'
export {createMock, type MockOptions, type Scenario} from './create-mock.ts'
export {exampleAnswer} from './example-answer.ts'
export type {JournalEntry} from './journal.ts'
export {generateBySerial, type PayloadSources} from './payload.ts'
export {parsePrefer, type Preference} from './prefer.ts'
export {perScope, type MockScope} from './scopes.ts'
export {describeState} from './state/keep-state.ts'
export {createRouteHandler, type PlaywrightRoute} from './route-handler.ts'
export {createReplay} from './replay.ts'
export {sendWebhook, type SendWebhookOptions} from './send-webhook.ts'
