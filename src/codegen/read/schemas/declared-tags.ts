import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {escapeFragmentToken, resolveReference} from '../../../json/pointer.ts'
import {componentName, entries, items} from '../document.ts'

/** The tags that a Discriminator Object gives to the members of `oneOf`, in their order. */
export interface DeclaredTags {
  readonly propertyName: string
  readonly tags: readonly (readonly string[])[]
  /** The index of the member that values without a tag, or with an unknown one, are of. */
  readonly defaultMapping?: number
}

/**
 * The tags of the members of a union, from its `discriminator`: those that are mapped to it, and its own name. Undefined where a member has
 * no name, or two have the same tag, or where the `defaultMapping` is no member.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#discriminator-object
 */
export function readDeclaredTags({discriminator, oneOf}: JsonObject): DeclaredTags | undefined {
  if (!isJsonObject(discriminator) || typeof discriminator.propertyName !== 'string' || items(oneOf).length < 2)
    return undefined
  const {propertyName, defaultMapping} = discriminator
  const mapped = entries(discriminator.mapping)
  const names = items(oneOf).map((member) =>
    isJsonObject(member) && typeof member.$ref === 'string' ? componentName(member.$ref) : undefined,
  )
  const tags = names.map((name) => {
    if (name === undefined) return []
    const explicit = mapped.filter(([, target]) => isTarget(target, name)).map(([tag]) => tag)
    return [...new Set([...explicit, ...(mapped.some(([tag]) => tag === name) ? [] : [name])])]
  })
  const all = tags.flat()
  const isComplete = tags.every((own) => own.length > 0) && new Set(all).size === all.length
  const other = names.findIndex((name) => name !== undefined && isTarget(defaultMapping, name))
  if (!isComplete || (defaultMapping !== undefined && other < 0)) return undefined
  return {propertyName, tags, ...(other >= 0 && {defaultMapping: other})}
}

/** A value of a property that tells the members of a union apart. */
export type Tag = string | number | boolean

/**
 * The values that tags stand for where a property has one of `types`. Tags are strings: where the property has none, "true" and "1" mean what they are in
 * JSON, and names of schemas mean nothing.
 */
export function tagValues(tags: readonly string[], types: readonly string[] | undefined): readonly Tag[] {
  if (types === undefined || types.includes('string')) return tags
  return tags.flatMap((tag): Tag[] => {
    // Python writes "True".
    const word = tag.toLowerCase()
    if (types.includes('boolean') && (word === 'true' || word === 'false')) return [word === 'true']
    const number = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(tag) ? Number(tag) : Number.NaN
    return types.includes('number') || (types.includes('integer') && Number.isInteger(number))
      ? [number].filter((value) => !Number.isNaN(value))
      : []
  })
}

/** Tells whether a mapping leads to a component, by its name or by a reference. */
function isTarget(target: unknown, name: string): boolean {
  return typeof target === 'string' && toPointer(target) === toPointer(name)
}

/** The pointer to a schema that a Discriminator Object names, or refers to. */
export function toPointer(target: string): string {
  return target.startsWith('#') ? target : `#/components/schemas/${escapeFragmentToken(target)}`
}

/** The tags of a `discriminator`, with the pointer to the schema that each is mapped to; those that are mapped to none are left out. */
export function mappedTags({discriminator}: JsonObject, document: JsonObject): [tag: string, pointer: string][] {
  const mapping = isJsonObject(discriminator) ? entries(discriminator.mapping) : []
  return mapping
    .map(([tag, target]): [string, string] => [tag, toPointer(String(target))])
    .filter(([, pointer]) => resolveReference(document, pointer) !== undefined)
}

/** Tells of the tags that are left out. */
export function noteUnmappedTags(
  schema: JsonObject,
  pointer: string,
  {document, notice}: {readonly document: JsonObject; readonly notice: (message: string) => void},
): void {
  const mapped = new Map(mappedTags(schema, document))
  const {mapping} = isJsonObject(schema.discriminator) ? schema.discriminator : {}
  for (const [tag, target] of entries(mapping))
    if (!mapped.has(tag))
      notice(
        `The tag ${JSON.stringify(tag)} at ${pointer}/discriminator/mapping is mapped to ${JSON.stringify(target)}, which is no schema: it is passed over.`,
      )
}
