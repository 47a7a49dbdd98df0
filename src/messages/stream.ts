export {decode, decodeText, encode, EventTooLargeError, type ServerSentEvent} from '../sse/index.ts'
export {accumulate, MessageAccumulator} from './stream/accumulate.ts'
export {createCheckingStream, createStreamChecker} from './stream/create-stream-checker.ts'
export {parsePartialJson} from '../json/parse-partial-json.ts'
