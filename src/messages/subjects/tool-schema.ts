import type {CacheControlEphemeral} from '#generated/documented/types.js'
import type {JsonObject} from '../../json/object.ts'

/** A tool or block that may be a cache breakpoint. */
export interface Cacheable {
  readonly cache_control?: CacheControlEphemeral | null
}

/** The properties of tools of all types. */
export interface AnyTool extends Cacheable {
  readonly name?: string
  readonly input_schema?: JsonObject
  readonly strict?: boolean
  readonly defer_loading?: boolean
  readonly input_examples?: readonly unknown[] | null
}

/** The names of properties that the service accepts in the schema of a tool. */
export const plainArgument = /^[a-zA-Z0-9_.-]{1,64}$/

/** The keywords that the service accepts nowhere but within a property. */
export const unions: readonly string[] = ['anyOf', 'oneOf', 'allOf']

/** As many calls as any stack has room for. */
const mostLevels = 500

/** True if there may be a `$ref` or `pattern` anywhere. Mostly there is none, which is cheap to see. Deeper levels are not searched, and count as true. */
export function mayRefer(schema: JsonObject, level = 0): boolean {
  if (level > mostLevels) return true
  for (const key in schema) {
    const member = schema[key]
    if (typeof member === 'object') {
      if (
        member !== null &&
        (Array.isArray(member) ? someMayRefer(member, level) : mayRefer(member as JsonObject, level + 1))
      )
        return true
    } else if (key === '$ref' || key === 'pattern') return true
  }
  return false
}

function someMayRefer(items: readonly unknown[], level: number): boolean {
  for (const item of items)
    if (typeof item === 'object' && item !== null && mayRefer(item as JsonObject, level + 1)) return true
  return false
}
