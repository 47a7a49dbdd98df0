import {InputError} from '../../errors.ts'

/** The URL of a service, without a slash at the end. @throws {InputError} for anything else: `fetch` takes no credentials in an address. */
export function parseTarget(text: string, option = 'target'): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isServiceUrl =
    url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}${url.pathname}`
  if (!isServiceUrl)
    throw new InputError(
      `The value of "--${option}" is not a service URL, expected one such as https://api.anthropic.com, without credentials and query.`,
    )
  return url.href.replace(/\/$/, '')
}
