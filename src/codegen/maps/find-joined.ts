import {ownMember} from '../../json/own.ts'
import {resolveReference} from '../../json/pointer.ts'
import {resolveId} from '../load/reference-policy.ts'
import type {Sources} from './sources.ts'

/** A reference, and the document that it stands in. */
export interface Reference {
  readonly id: string
  readonly reference: string
}

/** The references that became components of the bundled document, by the references that stand there in their places. */
export function findJoined({root, documents, bundled}: Sources): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>()
  const visits: (readonly [bundled: unknown, id: string, value: unknown])[] = [
    [bundled, root, documents.get(root)?.value],
  ]
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const [part, id, value] = visit
    if (typeof part !== 'object' || part === null || typeof value !== 'object' || value === null) continue
    const reference = ownMember(value, '$ref')
    const target = ownMember(part, '$ref')
    if (typeof reference !== 'string') {
      // Of a list that an Overlay has changed, no item is known.
      if (Array.isArray(part) && part.length !== ownMember(value, 'length')) continue
      for (const [name, inner] of Object.entries(part)) visits.push([inner, id, ownMember(value, name)])
    } else if (typeof target !== 'string' || !found.has(target)) {
      if (typeof target === 'string') found.set(target, {id, reference})
      const [uri = ''] = reference.split('#', 1)
      const other = uri === '' ? id : resolveId(id, uri)
      const meant = resolveReference(documents.get(other)?.value, `#${reference.slice(uri.length + 1)}`)
      visits.push([typeof target === 'string' ? resolveReference(bundled, target) : part, other, meant])
    }
  }
  return found
}
