import {partKinds, programParts, type PartKind} from './program-parts.ts'

/** Longer texts stay without colors. */
const mostCharacters = 100_000

/**
 * Colors the code of a page when it comes into sight, by ranges of text: pages have no elements for that, and browsers that know no such ranges show it
 * without colors.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function colorCode(): void {
  if (!('highlights' in CSS)) return
  const colors = new Map(partKinds.map((kind) => [kind, new Highlight()]))
  for (const [kind, highlight] of colors) CSS.highlights.set(`code-${kind}`, highlight)
  const observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      color(target, colors)
    }
  })
  for (const code of document.querySelectorAll('pre > code')) observer.observe(code)
}

function color(code: Element, colors: ReadonlyMap<PartKind, Highlight>): void {
  const text = code.firstChild
  if (!(text instanceof Text) || text.length > mostCharacters) return
  for (const {kind, start, end} of programParts(text.data, languageOf(code)))
    colors
      .get(kind)
      ?.add(new StaticRange({startContainer: text, startOffset: start, endContainer: text, endOffset: end}))
}

/** The language that code is marked with. JSON is known by how it begins. */
function languageOf(code: Element): string {
  const marked = /\blang(?:uage)?-(?<name>\w+)/.exec(`${code.className} ${code.parentElement?.className ?? ''}`)
  return marked?.groups?.name ?? (/^\s*[[{]/.test(code.textContent) ? 'json' : '')
}
