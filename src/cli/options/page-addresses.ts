import {InputError} from '../../errors.ts'

/** The address of a site, with a slash at its end. @throws {InputError} for what is no address of a page. */
export function readSiteUrl(text: string): string {
  const href = readPageUrl(text, 'url')
  return href.endsWith('/') ? href : `${href}/`
}

/** The address of a page, or of a folder of pages. @throws {InputError} for anything else. */
export function readPageUrl(text: string, option: string): string {
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && url.username + url.password !== '')
    throw new InputError(`Found credentials in "--${option}", expected an address that all readers may see.`)
  if (url === undefined || /[?#]/.test(text))
    throw new InputError(
      `Found "${text}" in "--${option}", expected an address such as "https://docs.example/api/", without "?" and "#".`,
    )
  return url.href
}

/** A path with a slash at both ends. @throws {InputError} for anything else than a path from the root of a host. */
export function readBasePath(text: string): string {
  const segments = text.replace(/^\//, '').replace(/\/$/, '').split('/')
  const isPath = segments.every(
    (one) => /^(?:[\p{L}\p{M}\p{Nd}._~!$&'()*+,;=:@-]|%[\da-f]{2})+$/iu.test(one) && !/^(?:\.|%2e){1,2}$/i.test(one),
  )
  if (text !== '/' && !(text.startsWith('/') && isPath))
    throw new InputError(
      `Found "${text}" in "--base", expected a path such as "/docs/", with characters that a path may have and neither "." nor "..".`,
    )
  const {pathname} = new URL(text, 'https://docs.example')
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}
