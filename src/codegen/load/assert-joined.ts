import {resolveReference} from '../../json/pointer.ts'
import {keywords} from '../../schema/keywords.ts'
import {findReferences, type FoundReference} from './find-references.ts'
import type {LoadedDocuments} from './loaded-documents.ts'
import {ReferenceFaults} from './reference-faults.ts'

/**
 * The tool follows references where this version of OpenAPI has them, and leaves others as they are, even those in keywords of schemas.
 *
 * @throws {InputError} for references in such keywords that lead to another file or nowhere.
 */
export function assertJoined(joined: unknown, loaded: LoadedDocuments, spec: string): void {
  // A place is told by its end alone: what other files have stands elsewhere now.
  const keyOf = ({value, path: place}: FoundReference) => [value, ...place.slice(-3)].join('\n')
  const left = new Set<string>()
  for (const found of findReferences(joined)) {
    const isRead = found.path.slice(-3, -1).some((key) => key === 'schema' || keywords.has(key))
    const isExtension = found.path.some((key) => key.startsWith('x-'))
    if (found.kind === 'externalValue' || found.isData || isExtension || !isRead) continue
    if (resolveReference(joined, found.value) === undefined) left.add(keyOf(found))
  }
  if (left.size === 0) return
  const faults = new ReferenceFaults((id) => (id === loaded.root ? spec : id))
  for (const from of loaded.documents.values())
    for (const found of findReferences(from.value))
      if (!found.isData && left.has(keyOf(found))) faults.add({found, from}, reasonOf(found))
  faults.assertNone(loaded.documents.keys())
}

function reasonOf({value}: FoundReference): string {
  return value.startsWith('#')
    ? 'leads nowhere'
    : 'leads to another file from a keyword that this version of OpenAPI does not have'
}
