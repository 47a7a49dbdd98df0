export {createChunkDecoder, decode, decodeText, type DecodeOptions} from './decode.ts'
export {encode} from './encode.ts'
export {EventLocator, splitTranscript, type LocatedEvent, type LocatorOptions} from './event-locator.ts'
export {
  defaultMaxEventSize,
  EventParser,
  EventTooLargeError,
  type ParserOptions,
  type ServerSentEvent,
} from './parser.ts'
