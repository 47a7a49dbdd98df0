import type {JsonObject} from '../../json/object.ts'
import {escapeFragmentToken, resolveReference, tokensOf, valueAt} from '../../json/pointer.ts'
import {findReferences} from './find-references.ts'

/**
 * Encodes the references in a document to names that hold percent-encoded characters or escapes of JSON Pointers themselves, as generators of
 * descriptions and tools that join files write them alike in both places: in a reference, they would stand for what they encode.
 */
export function encodeNamesIn(document: unknown): void {
  for (const {kind, value, path, isData} of findReferences(document)) {
    if (kind !== 'reference' || isData || path.at(-1) !== '$ref' || !/^#\/.*[%~]/.test(value)) continue
    if (resolveReference(document, value) !== undefined) continue
    const readings = [tokensOf(value), value.split('/').slice(1)]
    const tokens = readings.find((names) => valueAt(document, names) !== undefined)
    if (tokens === undefined) continue
    const holder = valueAt(document, path.slice(0, -1)) as JsonObject
    holder.$ref = ['#', ...tokens.map(escapeFragmentToken)].join('/')
  }
}
