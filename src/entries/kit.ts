// All that the index of a generated contract binds beside its client and validator, and nothing that a browser does not have.
export {createContractHandlers, createMock, sendWebhook} from '../mock/index.ts'
export type {Mock, MockOptions, MswHttp, SendWebhookOptions} from '../mock/index.ts'
export {createAssertions, createCoverage, createGenerator, createMatchers} from '../testing/index.ts'
export {createRunCoverage, validatingFetch} from '../testing/index.ts'
export type {Assertions, BoundMatchers, Coverage, RunCoverage, TapOptions, ValueGenerator} from '../testing/index.ts'
