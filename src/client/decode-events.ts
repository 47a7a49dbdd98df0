import type {Decoder} from './decoder.ts'
import {EventStream} from './event-stream.ts'

/** Reads `text/event-stream` as an `EventStream`. */
export const decodeEvents: Decoder = async (response, context) => new EventStream(response, context)
