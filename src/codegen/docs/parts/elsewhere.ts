import {isJsonObject} from '../../../json/object.ts'
import {fragmentTokensOf, withThoseAround} from '../../../json/pointer.ts'
import {atPointer, entries, tokens, type OpenApiDocument} from '../../read/document.ts'
import {kindWithin} from '../../structure/kind-within.ts'
import {openApiObjects, type Kind} from '../../structure/objects.ts'
import {canonical} from './page.ts'

/** The lists of components by the kinds that are in them. Security schemes are known by their names alone. */
const {securitySchemes: _named, ...listed} = {
  ...openApiObjects.Components.fields,
  ...openApiObjects.Components.since['3.1'],
  ...openApiObjects.Components.since['3.2'],
}
const listOf = new Map<Kind, string>(Object.entries(listed).map(([list, kind]) => [kindWithin(kind, '')!, list]))

/**
 * Components that stand where OpenAPI has none, such as in an extension, and that references lead to all the same: by their pointers, with the
 * list of components that they belong in.
 */
export function findElsewhere(document: OpenApiDocument): ReadonlyMap<string, string> {
  const found = new Map<string, Kind>()
  const met = new Set<string>()
  const meet = (reference: string, kind: Kind) => {
    if (met.has(reference) || !reference.startsWith('#/')) return
    met.add(reference)
    if (isPartOf('OpenAPI', tokens(reference))) return
    found.set(canonical(reference), kind)
    visit(atPointer(document, reference), kind)
  }
  const visit = (value: unknown, kind: Kind): void => {
    if (typeof value !== 'object' || value === null) return
    if (isJsonObject(value)) {
      if (typeof value.$ref === 'string') meet(value.$ref, kind)
      if (kind === 'Schema' && isJsonObject(value.discriminator))
        for (const [, target] of entries(value.discriminator.mapping)) meet(String(target), kind)
    }
    for (const [name, inner] of Object.entries(value)) {
      const part = kindWithin(kind, name)
      if (part !== undefined) visit(inner, part)
    }
  }
  visit(document, 'OpenAPI')
  const elsewhere = Array.from(found).flatMap(([pointer, kind]) => {
    const list = listOf.get(kind)
    return list === undefined || isPartOfOther(pointer, found) ? [] : [[pointer, list] as const]
  })
  return new Map(elsewhere)
}

/** Tells whether one of the places is around another, which is shown as a part of it. */
function isPartOfOther(pointer: string, kinds: ReadonlyMap<string, Kind>): boolean {
  for (const place of withThoseAround(pointer)) {
    const kind = place === pointer ? undefined : kinds.get(place)
    if (kind !== undefined && isPartOf(kind, fragmentTokensOf(pointer.slice(place.length)))) return true
  }
  return false
}

/** Tells whether all tokens of the way from a value of `kind` lead to what OpenAPI knows. */
function isPartOf(kind: Kind, path: readonly string[]): boolean {
  return path.reduce<Kind | undefined>((at, token) => at && kindWithin(at, token), kind) !== undefined
}
