import path from 'node:path'
import {isJsonObject} from '../../json/object.ts'
import {decodePercent, valueAt} from '../../json/pointer.ts'
import {findReferences} from './find-references.ts'
import type {LoadedDocuments} from './loaded-documents.ts'
import {pointerOf} from './resolve-identifiers.ts'

/**
 * Takes references in extensions to files that are not there out of the documents, since nothing is made of extensions: those of `x-ms-examples` are
 * seldom beside a copy of a description.
 */
export function passOverAbsent(
  {documents}: LoadedDocuments,
  absent: readonly string[],
  notice: (message: string) => void,
): void {
  if (absent.length === 0) return
  const files = new Set(absent)
  for (const {id, value} of documents.values())
    for (const {isExtension, path: tokens, value: reference} of [...findReferences(value)]) {
      const [file = ''] = reference.split('#')
      if (!isExtension || tokens.at(-1) !== '$ref') continue
      if (![file, decodePercent(file)].some((name) => files.has(path.resolve(path.dirname(id), name)))) continue
      const holder = valueAt(value, tokens.slice(0, -1))
      if (isJsonObject(holder)) delete (holder as Record<string, unknown>).$ref
      notice(
        `The reference ${JSON.stringify(reference)} at ${pointerOf(tokens)} of an extension leads to no file: it is passed over.`,
      )
    }
}
