import type {CompiledSchema, Schema, SchemaNode} from '../contract.ts'
import {hasErrors, joinFindings, type Issue} from '../issue.ts'
import {isJsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {describedAt, insideOf, partsOf, type DescribedSchema} from '../schema/described-schema.ts'
import {beginWalk} from '../schema/explain/explain.ts'
import {holderOf, mapSchemas} from '../schema/keywords.ts'
import type {ReadBody} from './checked-body.ts'

/** A request goes to the service, and a response comes from it. */
export type Direction = 'request' | 'response'

/**
 * A body with the issues of properties that go the other way: a `writeOnly` one in a response, a `readOnly` one in a request, which is a
 * warning, since many clients send back what they got; and of required ones that only this direction requires.
 *
 * `message` names what has the body where the service sends the request, as it does to a webhook.
 *
 * @see https://spec.openapis.org/oas/v3.0.4#fixed-fields-for-use-with-schema-objects
 */
export function withDirection(read: ReadBody, direction: Direction, message = direction): ReadBody {
  const {schema, value, found} = read
  if (schema === undefined || hasErrors(found.issues) || !reachesOneWay(schema)) return read
  const issues = [...walk([describedAt(schema.node, schema.pointer)], value, {direction, message, path: ''})]
  return issues.length === 0 ? read : {...read, found: joinFindings(found, {issues})}
}

interface Place {
  readonly direction: Direction
  readonly message: Direction
  readonly path: string
}

function* walk(schemas: readonly DescribedSchema[], value: unknown, place: Place): Generator<Issue, void> {
  if (typeof value !== 'object' || value === null) return
  const judge = beginWalk()
  const parts = schemas.flatMap((schema) => [...partsOf(schema, value, judge)])
  if (isJsonObject(value))
    yield* checkObject(
      parts.map(({schema}) => schema),
      value,
      place,
    )
  for (const token of Object.keys(value)) {
    const inside = parts.flatMap((part) => insideOf(part, value, token) ?? [])
    if (inside.length > 0) yield* walk(inside, ownMember(value, token), {...place, path: join(place.path, token)})
  }
}

function* checkObject(
  parts: readonly SchemaNode[],
  value: object,
  {direction, message: body, path}: Place,
): Generator<Issue, void> {
  const [other, required] =
    direction === 'request' ? (['readOnly', 'requiredSent'] as const) : (['writeOnly', 'requiredReceived'] as const)
  const namesOf = (list: typeof other | typeof required) => new Set(parts.flatMap(({oneWay}) => oneWay?.[list] ?? []))
  for (const name of namesOf(other)) {
    if (!Object.hasOwn(value, name)) continue
    const message = `Found the property "${name}" in a ${body}, expected none that is ${other}.`
    const severity = direction === 'request' ? 'warning' : 'error'
    yield {
      severity,
      code: direction === 'request' ? 'read-only-property' : 'write-only-property',
      path: join(path, name),
      message,
    }
  }
  for (const name of namesOf(required)) {
    if (Object.hasOwn(value, name)) continue
    const message = `Found no property "${name}", which is required.`
    yield {severity: 'error', code: 'missing-property', path: join(path, name), message}
  }
}

const known = new WeakMap<CompiledSchema, boolean>()

/** Tells schemas in or below which a property goes one way. Few have such, and to walk over all takes longer than to load them. */
export function reachesOneWay(schema: CompiledSchema): boolean {
  const before = schema.reachesOneWay ?? known.get(schema)
  if (before !== undefined) return before
  const seen = new Set<Schema>()
  const left: Schema[] = [schema.node]
  let reaches = false
  for (let node = left.pop(); node !== undefined && !reaches; node = left.pop()) {
    if (typeof node === 'boolean' || seen.has(node)) continue
    seen.add(node)
    reaches = node.oneWay !== undefined
    if (node.$ref) left.push(node.$ref().node)
    for (const [keyword, inner] of Object.entries(node)) {
      const holder = holderOf(keyword)
      if (holder !== undefined) mapSchemas(holder, inner, (one) => left.push(one as Schema))
    }
  }
  known.set(schema, reaches)
  return reaches
}
