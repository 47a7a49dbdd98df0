import {readText} from './body.ts'
import type {CallContext} from './call-context.ts'
import {ResponseError} from './errors.ts'
import type {ClientOptions} from './options.ts'

const json = 'application/json'

/** The payload of a successful response, by the media type that the operation promises. */
export async function decodeBody(response: Response, mediaType: string | undefined, {decoders}: ClientOptions, context: CallContext): Promise<unknown> {
  if (mediaType === json) return decodeJson(response, context)
  const decoder = mediaType === undefined ? undefined : decoders?.[mediaType]
  if (!decoder) return response.body
  if (response.headers.get('content-type')?.startsWith(`${mediaType}`)) return decoder(response, context)
  throw new ResponseError(context.request, response, await readText(response, context), `${mediaType}`)
}

/** Parses a body as JSON, whatever its content type says: a message that is mislabelled is paid for all the same. */
async function decodeJson(response: Response, context: CallContext): Promise<unknown> {
  const text = await readText(response, context)
  const payload = parseJson(text)
  if (payload === undefined) throw new ResponseError(context.request, response, text, json)
  context.validate.response?.(context.operationId, response.status, payload, {request: context.body})
  return payload
}

/** The value of a JSON text; `undefined`, which no JSON text stands for, where it is broken. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
