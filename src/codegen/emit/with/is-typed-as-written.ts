import {isJsonObject} from '../../../json/object.ts'
import {isNode, type LoweredSchema} from '../../read/schemas/lower-schema.ts'

/** Tells schemas whose type follows from the keywords of objects and scalars alone. */
export function isTypedAsWritten(schema: LoweredSchema, described: unknown): boolean {
  const combining = ['$ref', 'allOf', 'anyOf', 'oneOf', 'patternProperties']
  return (
    isNode(schema) &&
    isJsonObject(described) &&
    described['x-opaque'] !== true &&
    [schema, described].every((one) => combining.every((keyword) => !Object.hasOwn(one, keyword)))
  )
}
