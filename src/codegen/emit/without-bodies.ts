import {isBodilessMethod} from '../../http/fetch-methods.ts'
import {mayHaveBody} from '../../http/status.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {dereference, entries} from '../read/document.ts'

/**
 * A path item whose responses to HEAD have no content, and whose requests of methods with which clients send no body need none; or an operation whose
 * responses with a status such as 204 have none, as there is none.
 */
export function withoutBodies(value: JsonObject, document: JsonObject): JsonObject {
  const isBodiless = (status: string) => /^\d+$/.test(status) && !mayHaveBody('get', Number(status))
  const {head, responses} = value
  const asked = entries(value).filter(
    ([method, one]) => isBodilessMethod(method) && isJsonObject(one) && one.requestBody,
  )
  if (!isJsonObject(head) && !isJsonObject(responses) && asked.length === 0) return value
  const left = {
    ...value,
    ...Object.fromEntries(asked.map(([method, one]) => [method, withOptionalBody(one as JsonObject, document)])),
  }
  return {
    ...left,
    ...(isJsonObject(left.head) &&
      isJsonObject(left.head.responses) && {
        head: {...left.head, responses: withoutContent(left.head.responses, document)},
      }),
    ...(isJsonObject(responses) && {responses: withoutContent(responses, document, isBodiless)}),
  }
}

/** Optional rather than absent: a server that receives such a body all the same checks it. */
function withOptionalBody(operation: JsonObject, document: JsonObject): JsonObject {
  return {...operation, requestBody: {...dereference(document, operation.requestBody, '').value, required: false}}
}

function withoutContent(
  responses: JsonObject,
  document: JsonObject,
  isBodiless: (status: string) => boolean = () => true,
): JsonObject {
  const left = entries(responses).map(([status, response]) => {
    if (!isJsonObject(response) || !isBodiless(status)) return [status, response]
    const {content, ...rest} = dereference(document, response, '').value
    return [status, content === undefined ? response : rest]
  })
  return Object.fromEntries(left) as JsonObject
}
