import {Parser, tokTypes, type Token} from 'acorn'
import MagicString from 'magic-string'

const logo = /^https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg$/
const anyLogo = /`https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg`/g

/**
 * The script of a page without the addresses of its maker's logo, which it would ask for. They stand in template literals, of which what the
 * description says has none: that is JSON. The page hides an image that does not load.
 */
export function withoutRemoteLogo(script: string): string {
  // To read all of the script takes seconds, and has to be done only where the description has such an address in its own texts as well.
  if (script.match(anyLogo)?.length === 2) return script.replaceAll(anyLogo, '`data:,`')
  const changed = new MagicString(script)
  let found = 0
  const onToken = ({type, value, start, end}: Token & {value?: unknown}) => {
    if (type !== tokTypes.template || typeof value !== 'string' || !logo.test(value)) return
    changed.overwrite(start, end, 'data:,')
    found += 1
  }
  Parser.parse(script, {ecmaVersion: 'latest', sourceType: 'module', onToken})
  if (found !== 2) throw new Error(`Found ${found} addresses of a logo in the script of the page, expected 2.`)
  return changed.toString()
}
