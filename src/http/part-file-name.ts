import {decodePercent} from '../json/pointer.ts'
import {headerParameter} from './media-type.ts'
import {nameIn, type BodyPart} from './parse-multipart.ts'

/** The name of the file that a part holds; undefined for one that is no file. Some clients write it as other headers have it, against the standard. */
export function partFileName({headers}: Pick<BodyPart, 'headers'>): string | undefined {
  const disposition = headers['content-disposition']
  const [, encoded] = /^utf-8'[^']*'(.*)$/is.exec(headerParameter(disposition, 'filename*') ?? '') ?? []
  return encoded === undefined ? nameIn(disposition, 'filename') : decodePercent(encoded)
}
