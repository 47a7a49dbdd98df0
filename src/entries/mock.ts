export {listen, type Listener, type ListenOptions} from '../mock/listen.ts'
export {createReplay, createRouteHandler, describeState, sendWebhook, type SendWebhookOptions} from '../mock/index.ts'
export type {
  Answer,
  Cut,
  Delivery,
  JournalEntry,
  Mock,
  MockOptions,
  MockRequest,
  Scenario,
  MockScope,
} from '../mock/index.ts'
export {createAnyMock as createMock} from '../messages/mock/create-any-mock.ts'
export {createMessagesMock} from '../messages/mock/create-messages-mock.ts'
export type {MessagesMockOptions} from '../messages/mock/create-messages-mock.ts'
export type {BatchOptions} from '../messages/mock/batch-operations.ts'
export {readScenarios} from '../messages/mock/read-scenarios.ts'
export type {ScenarioSource} from '../messages/mock/scenario-item.ts'
export {attempts, sequence, text, thinking, toolCall} from '../messages/mock/scenario.ts'
export type {MessageCondition, TextCondition, TextConditions} from '../messages/mock/conditions.ts'
export type {MessageMockRequest, MessageScenario, Unmet} from '../messages/mock/scenario.ts'
export type {ReplyBlock, ScenarioFunction, Scripted, ToolCall} from '../messages/mock/scenario.ts'
export {cut, lost, overloaded, overloadedAfter, rateLimited} from '../messages/mock/faults.ts'
export {serverError, slow, statusFault, type Fault, type FaultRate} from '../messages/mock/faults.ts'
