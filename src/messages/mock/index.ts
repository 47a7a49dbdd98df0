export type {BatchOptions} from './batches.ts'
export {text, thinking, toolCall, type ReplyBlock, type ToolCall} from './blocks.ts'
export {createMessagesMock, type MessagesMockOptions} from './create-messages-mock.ts'
export {
  cut,
  lost,
  overloaded,
  overloadedAfter,
  rateLimited,
  serverError,
  slow,
  statusFault,
  type Fault,
  type FaultRate,
} from './faults.ts'
export {readScenarios} from './read-scenarios.ts'
export type {MessageCondition, MessageMockRequest, MessageScenario, ScenarioFunction, Scripted} from './scenario.ts'
export {attempts, sequence} from './sequence.ts'
