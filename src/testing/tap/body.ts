import {base64Of} from '../../http/binary.ts'
import {isJson} from '../../http/media-type.ts'
import {joined} from '../../http/read-bytes.ts'
import type {Issue} from '../../issue.ts'
import {isPartial, type CutBy, type Exchange} from '../../validate/index.ts'
import type {Observer} from './observe.ts'
import type {TappedRequest, TappedResponse} from './tap-options.ts'

/** Tells bodies whose text a replay needs, since their value alone does not give the same bytes. */
export function needsText(text: string, json: unknown): boolean {
  return text !== (json === null ? '' : JSON.stringify(json))
}

/** A body as an exchange holds it. */
export interface ParsedBody {
  /** Null where the body is no JSON. */
  readonly json: unknown
  /** True if it should be JSON. */
  readonly isMalformed: boolean
  /** A body that is no JSON. */
  readonly text?: string
}

/** A body by its content type. Without one it is JSON if it can be. */
export function parse(text: string, contentType: string | null | undefined): ParsedBody {
  if (text === '') return {json: null, isMalformed: false}
  const isOther = Boolean(contentType) && !isJson(contentType)
  if (isOther) return {json: null, isMalformed: false, text}
  try {
    return {json: JSON.parse(text.replace(/^\uFEFF/, '')), isMalformed: false}
  } catch {
    return {json: null, isMalformed: Boolean(contentType), text}
  }
}

export function headersOf(
  request: TappedRequest,
  response: TappedResponse,
): Pick<Exchange, 'request_headers' | 'response_headers'> {
  return {request_headers: Object.fromEntries(request.headers), response_headers: Object.fromEntries(response.headers)}
}

type Reason = Pick<Issue, 'code' | 'message'>

export function tooLarge(limit: number): Reason {
  return {code: 'body-too-large-to-check', message: `Found a body of more than ${limit} bytes, which passed unchecked.`}
}

export function tooLargeToRecord(limit: number): Reason {
  return {
    code: 'body-too-large-to-record',
    message: `Found a stream of more than ${limit} bytes, which was checked and passed.`,
  }
}

/** A body as text, with the sizes of its chunks in bytes. */
export interface CollectedBody {
  /** Empty for a body that is no text in UTF-8. */
  readonly text: string
  /** The bytes of such a body. */
  readonly base64?: string
  readonly chunks: readonly number[]
  readonly length: number
}

/** The bytes of a body that is no text, under the name that an exchange has for them. */
export function bytesAs(
  name: 'request_base64' | 'response_base64',
  body: CollectedBody | undefined,
): Partial<Exchange> {
  return body?.base64 === undefined ? {} : {[name]: body.base64}
}

/** Keeps a body of up to `limit` bytes while it passes by. A longer one is dropped, and comes as `undefined`. */
export function collectBody(
  limit: number,
  onBody: (body: CollectedBody | undefined, cutBy?: CutBy) => void | Promise<void>,
): Observer {
  let pieces: Uint8Array[] = []
  let length = 0
  return {
    write(chunk) {
      length += chunk.length
      if (length > limit) {
        pieces = []
        return
      }
      // The reader may change what it gets, or hand it on to another thread.
      pieces.push(new Uint8Array(chunk))
    },
    end: (cutBy) => onBody(length > limit ? undefined : toBody(pieces, length, isPartial(cutBy)), cutBy),
  }
}

/** The body that came in these chunks, the last of which may end within a character where it is cut. */
export function toBody(pieces: readonly Uint8Array[], length: number, isCut: boolean): CollectedBody {
  const chunks = pieces.map((piece) => piece.length)
  const bytes = joined(pieces, length)
  try {
    // A byte order mark is a part of its chunk. A text may be cut within a character.
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
    return {text: decoder.decode(bytes, {stream: isCut}), chunks, length}
  } catch {
    return {text: '', base64: base64Of(bytes), chunks, length}
  }
}
