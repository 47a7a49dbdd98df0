import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {findMediaType, schemaOf} from '../http/content.ts'
import {isJson} from '../http/media-type.ts'
import type {Result} from '../issue.ts'
import {reachesOneWay} from './check-direction.ts'
import {decodeUtf8} from './read-body.ts'

/** The schema of a request body of a content type in JSON, of which nothing but that schema tells whether it fits; undefined for another one. */
export function plainSchemaOf(
  contract: Contract,
  {requestBody}: Operation,
  contentType: string,
): CompiledSchema | undefined {
  const found = isJson(contentType) ? findMediaType(requestBody?.content ?? {}, contentType) : undefined
  const schema = schemaOf(contract, found?.media)
  return schema === undefined || reachesOneWay(schema) ? undefined : schema
}

/** The result for a body in JSON that fits; undefined for one that has to be read with care, from the start. */
export function readPlainBody(schema: CompiledSchema, bytes: Uint8Array): Result | undefined {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return schema.is(value) ? {valid: true, value, issues: []} : undefined
  } catch {
    return undefined
  }
}
