export {listen, type Listener, type ListenOptions} from '../mock/listen.ts'
export type {Answer, Cut, Delivery, Mock, MockOptions, MockRequest, Scenario} from '../mock/index.ts'
export {
  attempts,
  createMessagesMock,
  createMessagesMock as createMock,
  overloaded,
  rateLimited,
  sequence,
  serverError,
  text,
  thinking,
  toolCall,
  type MessageCondition,
  type MessageMockRequest,
  type MessageScenario,
  type MessagesMockOptions,
  type ReplyBlock,
  type ScenarioFunction,
  type Scripted,
  type ToolCall,
} from './mock/index.ts'
