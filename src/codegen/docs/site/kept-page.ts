import {Html} from '../html.ts'
import type {PageBody, SitePage, WholePage} from './site-page.ts'
import type {TextStore} from './text-store.ts'

/** A page whose body is not in memory. */
export interface KeptPage extends SitePage {
  /** The words besides those of its summary that searches find it by. */
  readonly words: string
  /** The anchors that are on it, one a line. */
  readonly anchors: string
  /** Reads the body. */
  readonly body: () => PageBody
  /** Reads the script with what is needed to try its operation. Default: it has none. */
  readonly trial?: () => string
}

/** Puts the body of a page into `store`. A piece of a text keeps all of it in memory, and so what stays are new texts. */
export function keepPage({content, aside, trial, names = [], ...page}: WholePage, store: TextStore): KeptPage {
  const [text, beside] = [store.keep(content.text), aside && store.keep(aside.text)]
  return {
    ...page,
    words: [...new Set([...names, ...codesIn(content.text)])].join(' '),
    anchors: [content, aside].flatMap((part) => (part === undefined ? [] : anchorsIn(part.text))).join('\n'),
    body: () => ({content: new Html(text()), ...(beside && {aside: new Html(beside())})}),
    ...(trial !== undefined && {trial: store.keep(trial)}),
  }
}

/** Words in code, such as names of properties and headers, and statuses: what readers look for as it is written. */
function codesIn(markup: string): string[] {
  const codes: string[] = []
  for (const [, text] of markup.matchAll(/<code>([^<]{2,60})<\/code>/g)) if (codes.push(text!) === 400) break
  return codes
}

function anchorsIn(markup: string): string[] {
  return Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, anchor]) => anchor!)
}
