import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveReference} from '../../json/pointer.ts'
import {findReferences} from './find-references.ts'
import type {LoadedDocuments} from './loaded-documents.ts'

/**
 * Tells whether a description is one file that refers to itself alone, and only to what is there: bundled, it would be as it is. What is wrong with a
 * reference is for the tool that bundles to say.
 */
export function isWhole({documents, unread}: LoadedDocuments, document: JsonObject): boolean {
  if (documents.size > 1 || unread.size > 0) return false
  for (const {kind, value, path, isData} of findReferences(document)) {
    // What looks like one in an example stays as it is, wherever it would lead.
    if (isData && kind === 'reference' && value.startsWith('#')) continue
    if (kind !== 'reference' || path.at(-1) !== '$ref' || !isJsonObject(resolveReference(document, value))) return false
  }
  return true
}
