import {html, Html} from './html.ts'
import {say} from './say.ts'

/** A heading of a text: its level as it is shown, what it says, and where it stands. */
export interface Heading {
  readonly level: number
  readonly text: string
  readonly anchor: string
}

/** A text with fewer headings is at hand without a list of them. */
const fewest = 4
/** Of a text with more, the highest headings alone are listed. */
const most = 40

/** The start of an outline, which the Markdown of a page leaves out: programs read all of it. */
export const outlineStart = '<details class="outline" open>'

/** The list of the headings of a text, as far as its two highest levels. One without words leads nowhere that a reader could choose. */
export function outlineOf(all: readonly Heading[]): Html | undefined {
  const headings = all.filter(({text}) => text.trim() !== '')
  const top = headings.reduce((highest, {level}) => Math.min(highest, level), Infinity)
  const upTo = (deepest: number) => headings.filter(({level}) => level <= deepest)
  const [highest, both] = [upTo(top), upTo(top + 1)]
  // A text under one title has all of its parts a level below.
  const shown = both.length > most && highest.length >= fewest ? highest : both
  if (shown.length < fewest) return undefined
  const parts: {readonly heading: Heading; readonly inner: Heading[]}[] = []
  for (const heading of shown) {
    const last = parts.at(-1)
    if (heading.level > top && last !== undefined) last.inner.push(heading)
    else parts.push({heading, inner: []})
  }
  const items = parts.map(({heading, inner}) => {
    const below = inner.length === 0 ? undefined : html`<ul>${inner.map((one) => html`<li>${link(one)}</li>`)}</ul>`
    return html`<li>${link(heading)}${below}</li>`
  })
  return html`${new Html(outlineStart)}<summary>${say('onThisPage')}</summary><ul>${items}</ul></details>
`
}

function link({anchor, text}: Heading): Html {
  return html`<a href="#${anchor}">${text}</a>`
}
