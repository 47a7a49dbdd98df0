import {isJsonObject} from '../../json/object.ts'
import {resolveReference, valueAt} from '../../json/pointer.ts'
import {findReferences} from './find-references.ts'
import type {LoadedDocument} from './loaded-documents.ts'
import type {Faulty} from './reference-faults.ts'

/**
 * The first reference to each ring of references, which lead back to one another by way of several files before anything else is met. Each is followed
 * once. `locate` gives the document that a reference in one leads to.
 */
export function* findRings(
  documents: ReadonlyMap<string, LoadedDocument>,
  locate: (from: string, reference: string) => string,
): Generator<Faulty, void> {
  const followed = new Set<unknown>()
  for (const from of documents.values())
    for (const found of findReferences(from.value)) {
      if (found.isData || found.path.at(-1) !== '$ref') continue
      const way = new Set<unknown>()
      let value = valueAt(from.value, found.path.slice(0, -1))
      for (let id = from.id; isJsonObject(value) && typeof value.$ref === 'string' && !followed.has(value);) {
        followed.add(value)
        way.add(value)
        id = locate(id, value.$ref)
        const fragment = /#.*$/s.exec(value.$ref)?.[0] ?? '#'
        value = resolveReference(documents.get(id)?.value, fragment)
      }
      if (way.has(value)) yield {found, from}
    }
}
