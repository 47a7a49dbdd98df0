export {listen, type Listener, type ListenOptions} from '../mock/listen.ts'
export {createMessagesMock, createMessagesMock as createMock, type MessagesMockOptions} from './mock-handler.ts'
export type {Answer, Delivery, Mock, MockRequest, Scenario} from '../mock/index.ts'
