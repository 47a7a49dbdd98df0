import {ownMember} from '../json/own.ts'
import {type HeadersLike, lookUpHeader} from './headers.ts'

/** The codings that `content-encoding` names, in the order in which they were applied. */
export function codingsOf(header: string | null | undefined): readonly string[] {
  const names = (header ?? '').split(',').map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^x-(?=gzip$)/, ''),
  )
  return names.filter((name) => name !== '' && name !== 'identity')
}

/** A hint for a body that makes no sense, where it has a content coding: platforms say nothing of a body that is cut short in it. */
export function codingHint(headers: HeadersLike | undefined): string {
  const codings = codingsOf(headers && lookUpHeader(headers, 'content-encoding'))
  return codings.length === 0 ? '' : ` Its content coding "${codings.join(', ')}" may be broken, or still be in place.`
}

/** Tells the errors of the platform about bytes that are not what their content coding says: its decoders have codes of their own. */
export function isCodingFault(error: unknown): boolean {
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI_|ZSTD_)/.test(String(ownMember(error, 'code')))
}
