import type {Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {setOwn} from '../../json/own.ts'
import {allows} from '../../schema/explain/explain.ts'
import {resolve} from './resolve.ts'

/** Values one of which most schemas refuse. */
const values: readonly unknown[] = [true, 'text', 1, null, [], {}]

/**
 * The value, so that of the members of `oneOf` one alone allows it: members that leave properties to others often allow the same objects, and the
 * description means the one that has the properties. Each of the others gets a property of its own that it refuses. The value itself where that
 * does not help.
 */
export function tellApart(value: unknown, node: SchemaNode): unknown {
  if (!isJsonObject(value)) return value
  const allowing = node.oneOf!.filter((member) => allows(member, value))
  for (const own of allowing) {
    const apart = {...value}
    for (const other of allowing) {
      const property = other === own ? undefined : refusedProperty(own, other)
      if (property !== undefined) setOwn(apart, ...property)
    }
    if (allows(node, apart)) return apart
  }
  return value
}

/** A property that one schema says nothing of, with a value that the other refuses. */
function refusedProperty(own: Schema, other: Schema): [name: string, value: unknown] | undefined {
  const known = resolve(own)?.properties ?? {}
  for (const [name, schema] of Object.entries(resolve(other)?.properties ?? {})) {
    const value = values.find((one) => !allows(schema, one))
    if (!Object.hasOwn(known, name) && value !== undefined) return [name, value]
  }
  return undefined
}
