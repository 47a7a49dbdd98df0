import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {withVersionInText} from '../../load/version.ts'
import {withoutDialect30} from '../../read/schemas/dialect-3-0.ts'
import type {LoadedDescription, LoadedNode} from '../description-node.ts'

/** A schema that a value must match together with others, and by which of them it came in. */
export interface SchemaPart {
  readonly node: LoadedNode
  /** In the dialect of OpenAPI 3.1. */
  readonly schema: JsonObject
  /** The member of `allOf`, or the reference, that it was reached by; the schema itself for its own keywords. */
  readonly by: LoadedNode
}

/** In OpenAPI 3.0 nothing counts beside a `$ref`. */
export function isOpenApi30(description: LoadedDescription): boolean {
  const {value} = description.root
  return isJsonObject(value) && String(withVersionInText(value).openapi).startsWith('3.0')
}

/** A schema and those that a value must match as well: what it refers to, and the members of `allOf`. */
export function partsOfSame(root: LoadedNode, is30: boolean): readonly SchemaPart[] {
  const parts: SchemaPart[] = []
  const seen = new Set<unknown>()
  const open = [{node: root, by: root}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {node, by} = next
    const {value} = node
    if (!isJsonObject(value) || seen.has(value)) continue
    seen.add(value)
    const isReference = typeof value.$ref === 'string'
    if (!isReference || !is30) parts.push({node, schema: withoutDialect30(value), by})
    const inner = [
      ...(isReference ? [node.target()] : []),
      ...(isReference && is30
        ? []
        : node
            .get('allOf')
            .entries()
            .map(([, member]) => member)),
    ]
    for (const below of inner.reverse()) open.push({node: below, by: by === root ? below : by})
  }
  return parts
}
