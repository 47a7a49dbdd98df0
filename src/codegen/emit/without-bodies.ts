import {mayHaveBody} from '../../http/status.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {dereference, entries} from '../read/document.ts'

/** A path item whose responses to HEAD have no content, or an operation whose responses with a status such as 204 have none, as there is none. */
export function withoutBodies(value: JsonObject, document: JsonObject): JsonObject {
  const isBodiless = (status: string) => /^\d+$/.test(status) && !mayHaveBody('get', Number(status))
  const {head} = value
  if (!isJsonObject(head) && !isJsonObject(value.responses)) return value
  return {
    ...value,
    ...(isJsonObject(head) &&
      isJsonObject(head.responses) && {head: {...head, responses: withoutContent(head.responses, document)}}),
    ...(isJsonObject(value.responses) && {responses: withoutContent(value.responses, document, isBodiless)}),
  }
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
