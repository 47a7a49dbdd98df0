import {createHash} from 'node:crypto'

/**
 * The policy of a page that asks for nothing: it runs the scripts that are named by their content, and nothing else; it shows styles and images
 * that it holds itself.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(...scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    `default-src 'none'`,
    ...(hashes.length === 0 ? [] : [`script-src ${hashes.join(' ')}`]),
    `style-src 'unsafe-inline'`,
    `img-src data:`,
    `font-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}
