import type {JsonObject} from '../../json/object.ts'
import {escapeFragmentToken, resolveReference, tokensOf, valueAt} from '../../json/pointer.ts'
import {findReferences} from './find-references.ts'

/**
 * Encodes the references in a document to names that hold percent-encoded characters themselves, as some generators of descriptions write them alike
 * in both places: a reference is a URI, in which they would stand for what they encode.
 */
export function encodeNamesIn(document: unknown): void {
  for (const {kind, value, path, isData} of findReferences(document)) {
    if (kind !== 'reference' || isData || path.at(-1) !== '$ref' || !/^#\/.*%/.test(value)) continue
    const tokens = tokensOf(value)
    if (resolveReference(document, value) !== undefined || valueAt(document, tokens) === undefined) continue
    const holder = valueAt(document, path.slice(0, -1)) as JsonObject
    holder.$ref = ['#', ...tokens.map(escapeFragmentToken)].join('/')
  }
}
