import {readFile} from 'node:fs/promises'
import {builtTool} from '../../load-tool.ts'
import {scriptPhrases} from '../say.ts'
import {style} from '../style.ts'
import type {SiteFile} from './site-page.ts'
import {siteStyle} from './style.ts'

/** The scripts of a site, which `npm run build` makes of `src/browser`. */
const siteScripts = ['site', 'search', 'play', 'try'] as const

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a58ad"/><path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>\n`

/** The files that every site has, whatever it documents. */
export async function readAssets(): Promise<SiteFile[]> {
  const scripts = siteScripts.map(async (name): Promise<SiteFile> => {
    const text = await readFile(builtTool(`browser/${name}.js`), 'utf8')
    return [`assets/${name}.js`, text]
  })
  return [
    ...(await Promise.all(scripts)),
    ['assets/phrases.js', scriptPhrases()],
    ['assets/site.css', style + siteStyle],
    ['assets/favicon.svg', favicon],
  ]
}
