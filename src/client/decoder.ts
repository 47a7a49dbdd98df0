import type {CallContext} from './call-context.ts'

/** Reads the body of a successful response of one media type. Takes over the response, and closes its connection in any case. */
export type Decoder = (response: Response, context: CallContext) => Promise<unknown>
