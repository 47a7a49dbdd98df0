import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'

const oldest = '2023-06-01'

/** Dates in the form that the header's schema demands compare as text. */
export const versionIsSupported: Rule = {
  code: 'version-is-supported',
  summary: `The anthropic-version header is ${oldest} or newer.`,
  severity: 'error',
  source: documentation.versioning,
  *check(_body, {header}) {
    const version = header('anthropic-version')
    if (version === undefined || version >= oldest) return
    yield {in: 'header', path: '/anthropic-version', message: `Found the version "${version}", expected "${oldest}" or newer.`}
  },
}
