export {decode, decodeText, encode, EventTooLargeError, type ServerSentEvent} from '../sse/index.ts'
export {accumulate, MessageAccumulator} from '../messages/stream/accumulate.ts'
export {createCheckingStream, createStreamChecker} from '../messages/stream/create-stream-checker.ts'
export {parsePartialJson} from '../json/parse-partial-json.ts'
