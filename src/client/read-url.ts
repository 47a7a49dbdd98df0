import {removeTrailingSlash} from 'openapi-fetch'
import {CredentialsError} from './errors.ts'

/**
 * A URL that requests may go to, in its usual form: of http or https, and without a user. Empty for whatever else. Read as the platform will
 * read it, since `http:/user:password@host` and the like hold a user too.
 */
export function readUrl(text: string, base?: string): string {
  try {
    const {href} = new URL(text, base)
    return /^https?:\/\/[^/@]+\//.test(href) ? href : ''
  } catch {
    return ''
  }
}

/**
 * The base URL in its usual form, without a slash at its end. One without a scheme is relative to the page. Whatever else is refused by a
 * message that does not repeat it, for what it should not hold may be a credential.
 */
export function readBaseUrl(text: string): string {
  const page = globalThis as {location?: {href: string}}
  const href = readUrl(text, /^[^/\\]*:/.test(text) ? undefined : page.location?.href)
  // A path would be put behind a query or a fragment; and an @ may come after a password that has a slash.
  if (!href || /[?#@]/.test(href))
    throw new CredentialsError('The base URL holds a user, a query or a fragment, or is no http URL.')
  return removeTrailingSlash(href)
}
