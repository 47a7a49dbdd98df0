import {redactedText, redactText, type IsCredential} from './redact-text.ts'

export interface RedactValueOptions {
  readonly isCredential: IsCredential
  /** Called with each text that is left out. */
  readonly onSecret?: (secret: string) => void
}

/**
 * The JSON value with `redacted` in place of credentials: values of such names at any depth, and credentials within texts. Types and
 * shape stay, so that the value is as valid as before, and replays find it. A value without credentials is given back itself.
 *
 * Schemas of credentials are none: `{properties: {token: {type: 'string'}}}` stays as it is.
 */
export function redactValue(value: unknown, options: RedactValueOptions): unknown {
  const {isCredential, onSecret} = options

  const leaveOut = (text: string): string => {
    if (text !== '' && text !== redactedText) onSecret?.(text)
    return text === '' ? text : redactedText
  }

  function walk(inner: unknown, isSecret: boolean): unknown {
    if (typeof inner === 'string') return isSecret ? leaveOut(inner) : redactText(inner, isCredential)
    if (typeof inner !== 'object' || inner === null) return inner
    if (Array.isArray(inner)) return mapItems(inner, (item) => walk(item, isSecret))
    const isSecretInside = isSecret && !isSchemaLike(inner)
    const names = isSecretInside ? undefined : namedValueOf(inner)
    return mapMembers(inner, (member, name) => {
      if (isSecretInside) return walk(member, name !== 'type')
      if (name === 'value' && names !== undefined && isCredential(names, 'header')) return walk(member, true)
      return walk(member, isCredential(name, 'body'))
    })
  }
  return walk(value, false)
}

/** The name in pairs such as `{"name": "x-api-key", "value": "…"}`. */
function namedValueOf(value: object): string | undefined {
  if (!('value' in value)) return undefined
  const {name, key, header} = value as {readonly name?: unknown; readonly key?: unknown; readonly header?: unknown}
  return [name, key, header].find((found) => typeof found === 'string')
}

const jsonTypes = new Set<unknown>(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

/** Tells objects that describe values, as JSON Schemas do, and hold none. */
function isSchemaLike(value: object): boolean {
  if ('type' in value) return Array.isArray(value.type) || jsonTypes.has(value.type)
  return ['$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const'].some((keyword) => Object.hasOwn(value, keyword))
}

function mapItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined
  for (const [index, item] of items.entries()) {
    const changed = change(item)
    if (changed !== item) (copy ??= [...items])[index] = changed
  }
  return copy ?? items
}

function mapMembers(members: object, change: (member: unknown, name: string) => unknown): object {
  const changes: [string, unknown][] = []
  for (const [name, member] of Object.entries(members) as [string, unknown][]) {
    const changed = change(member, name)
    if (changed !== member) changes.push([name, changed])
  }
  if (changes.length === 0) return members
  // Entry by entry, so that a member that is called `__proto__` stays one.
  const changed = new Map(changes)
  return Object.fromEntries(
    (Object.entries(members) as [string, unknown][]).map(([name, member]) => [
      name,
      changed.has(name) ? changed.get(name) : member,
    ]),
  )
}
