import {mayHaveBody} from '../../http/status.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {entries} from '../read/document.ts'

/** A path item whose responses to HEAD have no content, or an operation whose responses with a status such as 204 have none, as there is none. */
export function withoutBodies(value: JsonObject): JsonObject {
  const isBodiless = (status: string) => /^\d+$/.test(status) && !mayHaveBody('get', Number(status))
  const {head} = value
  return {
    ...value,
    ...(isJsonObject(head) &&
      isJsonObject(head.responses) && {head: {...head, responses: withoutContent(head.responses)}}),
    ...(isJsonObject(value.responses) && {responses: withoutContent(value.responses, isBodiless)}),
  }
}

function withoutContent(responses: JsonObject, isBodiless: (status: string) => boolean = () => true): JsonObject {
  const left = entries(responses).map(([status, response]) => {
    if (!isJsonObject(response) || !isBodiless(status)) return [status, response]
    const {content: _, ...rest} = response
    return [status, rest]
  })
  return Object.fromEntries(left) as JsonObject
}
