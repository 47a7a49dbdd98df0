import {isJsonObject} from '../../json/object.ts'
import {resolveReference} from '../../json/pointer.ts'
import {findReferences} from '../load/find-references.ts'
import type {OpenApiDocument} from '../read/document.ts'

/**
 * A description with its webhooks where OpenAPI 3.1 has them. Before that they stand in `x-webhooks`, which stays an extension if it refers to
 * what is not in the description.
 *
 * @see https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-webhooks
 */
export function withWebhooks(document: OpenApiDocument): OpenApiDocument {
  const {'x-webhooks': webhooks, ...rest} = document
  if (rest.webhooks !== undefined || !isJsonObject(webhooks)) return document
  const moved = {...rest, webhooks}
  const references = [...findReferences(webhooks, 'names')].filter(({kind, isData}) => kind === 'reference' && !isData)
  return references.every(({value}) => resolveReference(moved, value) !== undefined) ? moved : document
}
