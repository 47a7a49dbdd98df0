import {isJson} from '../http/media-type.ts'
import type {Decoder} from './options.ts'
import {parseJson} from './parse-json.ts'

/** Reads what is neither `application/json` nor sure to be there: JSON by another name, text, or bytes; `undefined` for nothing. */
export const decodeBody: Decoder = async (response, call) => {
  const {accept = ''} = call.route
  try {
    const body = await call.wait('firstByte', () => response.blob())
    if (body.size === 0) return undefined
    if (isJson(accept)) return await parseJson(await body.text(), response, call)
    return isText(accept) ? await body.text() : body
  } finally {
    call.close()
  }
}

/** Whether nothing is lost by reading it as text. */
function isText(mediaType: string): boolean {
  return /^text\/|[/+-](?:xml|yaml|jsonl|ndjson|javascript|x-www-form-urlencoded|\*)$/.test(mediaType)
}
