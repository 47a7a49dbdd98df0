import type {Markup, SharedMarkup} from './shared-markup.ts'
import type {SitePage, WholePage} from './site-page.ts'
import type {TextStore} from './text-store.ts'

/** A page whose body is not in memory. */
export interface KeptPage extends SitePage, Pick<WholePage, 'isLinked'> {
  /** The words besides those of its summary that searches find it by. */
  readonly words: string
  /** The anchors that are on it, one a line. */
  readonly anchors: string
  /** Reads the body. */
  readonly body: () => {readonly content: Markup; readonly aside?: Markup}
  /** Reads the script with what is needed to try its operation. Default: it has none. */
  readonly trial?: () => string
}

/** The words in code that searches find a page by, at most. */
const mostCodes = 400

/** Puts the body of a page into `store`, but for what it shares. A piece of a text keeps all of it in memory, and so what stays are new texts. */
export function keepPage(
  {content, aside, trial, names = [], ...page}: WholePage,
  shared: SharedMarkup,
  store: TextStore,
): KeptPage {
  const [text, beside] = [store.keep(content.text), aside && store.keep(aside.text)]
  return {
    ...page,
    words: [...new Set([...names, ...shared.read(content.text).codes(mostCodes)])].join(' '),
    anchors: [content, aside].flatMap((part) => (part === undefined ? [] : anchorsIn(part.text))).join('\n'),
    body: () => ({content: shared.read(text()), ...(beside && {aside: shared.read(beside())})}),
    ...(trial !== undefined && {trial: store.keep(trial)}),
  }
}

function anchorsIn(markup: string): string[] {
  return Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, anchor]) => anchor!)
}
