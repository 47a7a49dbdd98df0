import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {componentName, entries, items} from '../document.ts'

/** The tags that a Discriminator Object gives to the members of `oneOf`, in their order. */
export interface DeclaredTags {
  readonly propertyName: string
  readonly tags: readonly (readonly string[])[]
}

/**
 * The tags of the members of a union, from its `discriminator`: those that are mapped to it, and its own name. Undefined where a member has
 * no name, or two have the same tag, or where objects without a tag belong to a member too.
 *
 * @see https://spec.openapis.org/oas/v3.0.4#discriminator-object
 */
export function readDeclaredTags({discriminator, oneOf}: JsonObject): DeclaredTags | undefined {
  if (!isJsonObject(discriminator) || typeof discriminator.propertyName !== 'string' || items(oneOf).length < 2)
    return undefined
  if (discriminator.defaultMapping !== undefined) return undefined
  const mapped = entries(discriminator.mapping)
  const tags = items(oneOf).map((member) => {
    const reference = isJsonObject(member) && typeof member.$ref === 'string' ? member.$ref : undefined
    const name = reference === undefined ? undefined : componentName(reference)
    if (name === undefined) return []
    const explicit = mapped.filter(
      ([, target]) =>
        target === reference || target === name || target === `#/components/schemas/${escapeFragmentToken(name)}`,
    )
    return [...new Set([...explicit.map(([tag]) => tag), ...(mapped.some(([tag]) => tag === name) ? [] : [name])])]
  })
  const all = tags.flat()
  const isComplete = tags.every((own) => own.length > 0) && new Set(all).size === all.length
  return isComplete ? {propertyName: discriminator.propertyName, tags} : undefined
}
