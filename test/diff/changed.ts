import type {OpenApiDocument} from '../../src/codegen/read/document.ts'
import {createBase} from './base.ts'
import type {Row} from './changes.ts'

/** The base with a change. Steps with a dot in their name are none of it. */
export function changed([, , path, value]: Row): OpenApiDocument {
  const document = createBase()
  const steps = path.split('.')
  const last = steps.pop()!
  const holder = steps.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    document,
  )
  const given: unknown = typeof value === 'function' ? (value as (old: unknown) => unknown)(holder[last]) : value
  if (given !== undefined) holder[last] = given
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder, last)
  return document
}
