import {isJsonObject} from '../../json/object.ts'
import {keywordsWhere} from '../../schema/keywords.ts'

/** A string in a document that a tool may take for the address of another one. */
export interface FoundReference {
  /** The target of a `$ref` or of a discriminator's mapping, or an `externalValue`, which is read only where it is a file beside the description. */
  readonly kind: 'reference' | 'externalValue'
  readonly value: string
  /** The tokens of the pointer to the string. */
  readonly path: readonly string[]
  /** True if it stands in data, such as a `const` or an example, where it means nothing by OpenAPI. */
  readonly isData: boolean
  /** True if it stands in an extension, which means nothing to OpenAPI. */
  readonly isExtension: boolean
  readonly context: Context
}

/**
 * The role of a value, as far as references depend on it: an object of OpenAPI or JSON Schema, a map from names to such objects, a map from
 * names to Example Objects, one of these, the value of `example`, or data.
 */
export type Context = 'object' | 'names' | 'examples' | 'example' | 'sample' | 'data'

/** The keywords whose values are maps, in which a key is a name and no keyword. */
const nameMaps = new Set([
  'paths',
  'webhooks',
  ...keywordsWhere(({value}) => value === 'schemasByKey'),
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'securityDefinitions',
  'links',
  'callbacks',
  'pathItems',
  'mediaTypes',
  'content',
  'encoding',
  'variables',
  'dependencies',
])

const dataKeywords = new Set([...keywordsWhere(({value}) => value === 'any' || value === 'list'), 'default'])

interface Visit {
  readonly value: unknown
  readonly context: Context
  readonly isExtension: boolean
  readonly place: Place | undefined
}

interface Place {
  readonly key: string
  readonly parent: Place | undefined
}

/** The extensions with lists of objects that the tool that bundles knows. */
const knownLists = new Set(['x-codeSamples', 'x-code-samples', 'x-security', 'x-servers', 'x-tagGroups'])

/**
 * All references in a parsed document, in no particular order. It does not recurse, so the depth of the document does not matter. A list that is
 * an extension is passed over, since references in it stay as they are in what is bundled.
 */
export function* findReferences(document: unknown, context: Context = 'object'): Generator<FoundReference, void> {
  const visits: Visit[] = [{value: document, context, isExtension: false, place: undefined}]
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const {value, context: own, isExtension, place} = visit
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        visits.push({value: item, context: itemContext(own), isExtension, place: {key: String(index), parent: place}})
    }
    if (!isJsonObject(value)) continue
    yield* referencesIn(value, visit)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !isForeignList(own, key, inner))
        visits.push({
          value: inner,
          context: innerContext(own, key, inner),
          isExtension: isExtension || (own === 'object' && key.startsWith('x-')),
          place: {key, parent: place},
        })
    }
  }
}

function isForeignList(context: Context, key: string, value: unknown): boolean {
  return context === 'object' && key.startsWith('x-') && Array.isArray(value) && !knownLists.has(key)
}

function* referencesIn(
  value: Record<string, unknown>,
  {context, isExtension, place}: Visit,
): Generator<FoundReference, void> {
  const isData = context === 'data'
  const found = (kind: FoundReference['kind'], target: string, ...keys: string[]): FoundReference => {
    return {kind, value: target, path: [...pathOf(place), ...keys], isData, isExtension, context}
  }
  if (typeof value.$ref === 'string') yield found('reference', value.$ref, '$ref')
  if (typeof value.externalValue === 'string') yield found('externalValue', value.externalValue, 'externalValue')
  if (isData || !isJsonObject(value.discriminator)) return
  const {mapping, defaultMapping} = value.discriminator
  for (const [key, target] of isJsonObject(mapping) ? Object.entries(mapping) : []) {
    if (isAddress(target)) yield found('reference', target, 'discriminator', 'mapping', key)
  }
  if (isAddress(defaultMapping)) yield found('reference', defaultMapping, 'discriminator', 'defaultMapping')
}

/** Tells whether a value of a mapping is an address and no name, by Redocly's rule. */
function isAddress(target: unknown): target is string {
  return (
    typeof target === 'string' && !target.startsWith('#') && /\/|^[a-z][a-z\d+.-]*:|\.(?:ya?ml|json)$/i.test(target)
  )
}

function pathOf(place: Place | undefined): string[] {
  const path: string[] = []
  for (let at = place; at !== undefined; at = at.parent) path.push(at.key)
  return path.reverse()
}

function itemContext(context: Context): Context {
  return context === 'sample' ? 'data' : context
}

/** The role of the value of a key, by the role of what has the key. */
export function innerContext(context: Context, key: string, value: unknown): Context {
  if (context === 'data' || context === 'sample') return 'data'
  if (context === 'names') return 'object'
  if (context === 'examples') return 'example'
  if (dataKeywords.has(key) || (context === 'example' && key === 'value')) return 'data'
  if (key === 'example') return 'sample'
  if (key === 'examples') return Array.isArray(value) ? 'data' : 'examples'
  return nameMaps.has(key) && isJsonObject(value) ? 'names' : 'object'
}

/** The role of the target of a reference. A whole document stands for it; a part of one has a meaning that its place alone does not tell. */
export function contextOf({value, context}: FoundReference): Context {
  return value.includes('#/') ? 'object' : context === 'sample' ? 'data' : context
}
