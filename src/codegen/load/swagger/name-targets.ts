import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {resolveReference} from '../../../json/pointer.ts'
import {entries, mapObjects, tokens} from '../../read/document.ts'
import {Names} from '../../read/names.ts'

const sections = ['definitions', 'parameters', 'responses'] as const

type Section = (typeof sections)[number]

/**
 * A copy in which what references lead to has a name, wherever it stands in another place in OpenAPI 3, such as the schema of a response. Tools that
 * make one file of several write such references.
 */
export function nameTargets(source: JsonObject): JsonObject {
  const names = new Names(sections.flatMap((section) => entries(source[section]).map(([name]) => name)))
  const found = new Map<string, {section: Section; name: string}>()
  const replace = (value: JsonObject): JsonObject => {
    const {$ref} = value
    if (typeof $ref !== 'string' || hasName($ref) || !isJsonObject(resolveReference(source, $ref))) return value
    const path = tokens($ref)
    const target = {section: sectionOf(path), name: names.get($ref, path.slice(1).join(' '))}
    found.set($ref, target)
    return {...value, $ref: `#/${target.section}/${target.name}`}
  }
  const copy = mapObjects(source, replace) as JsonObject
  if (found.size === 0) return source
  const named = {...copy}
  // It grows while it is read: what is named may refer to more.
  for (const [pointer, {section, name}] of found) {
    const known = named[section]
    named[section] = {
      ...(isJsonObject(known) ? known : {}),
      [name]: mapObjects(resolveReference(source, pointer), replace),
    }
  }
  return named
}

/** Tells references that lead where they led, once the sections have their new places. */
function hasName(reference: string): boolean {
  // Others stand in data.
  if (!reference.startsWith('#/')) return true
  const [root, ...rest] = tokens(reference)
  return root === 'definitions' || rest.length === 1
}

function sectionOf(path: readonly string[]): Section {
  const parent = path.at(-2)
  return parent === 'parameters' || parent === 'responses' ? parent : 'definitions'
}
