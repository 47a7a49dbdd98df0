import {partKinds, programParts} from './program-parts.ts'

/** Longer texts stay without colors. */
const mostCharacters = 100_000

const codeSelector = 'pre > code'

/**
 * Colors the code of a page when it comes into sight, and again when it changes, by ranges of text: pages have no elements for that, and browsers that
 * know no such ranges show it without colors.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function colorCode(): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  const colors = new CodeColors()
  const observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      colors.add(target)
    }
  })
  for (const code of document.querySelectorAll(codeSelector)) observer.observe(code)
  new MutationObserver((changes) => {
    for (const {target, addedNodes, removedNodes} of changes) {
      for (const code of [...removedNodes].flatMap(codeIn)) colors.remove(code)
      for (const code of [target, ...addedNodes].flatMap((node) => (node === target ? ownCode(node) : codeIn(node)))) {
        colors.remove(code)
        observer.observe(code)
      }
    }
  }).observe(document.body, {childList: true, subtree: true})
}

function ownCode(node: Node): Element[] {
  return node instanceof Element && node.matches(codeSelector) ? [node] : []
}

function codeIn(node: Node): Element[] {
  return node instanceof Element ? [...ownCode(node), ...node.querySelectorAll(codeSelector)] : []
}

/** The ranges of each kind, and those of each piece of code. */
class CodeColors {
  readonly #highlights = new Map(partKinds.map((kind) => [kind, new Highlight()]))
  readonly #ranges = new WeakMap<Element, (() => void)[]>()

  constructor() {
    for (const [kind, highlight] of this.#highlights) CSS.highlights.set(`code-${kind}`, highlight)
  }

  add(code: Element): void {
    const text = code.firstChild
    if (!(text instanceof Text) || text.length > mostCharacters) return
    const removals = Array.from(programParts(text.data, languageOf(code)), ({kind, start, end}) => {
      const range = new StaticRange({startContainer: text, startOffset: start, endContainer: text, endOffset: end})
      const highlight = this.#highlights.get(kind)
      highlight?.add(range)
      return () => void highlight?.delete(range)
    })
    this.#ranges.set(code, removals)
  }

  remove(code: Element): void {
    for (const remove of this.#ranges.get(code) ?? []) remove()
    this.#ranges.delete(code)
  }
}

/** The language that code is marked with. JSON is known by how it begins. */
function languageOf(code: Element): string {
  const marked = /\blang(?:uage)?-(?<name>\w+)/.exec(`${code.className} ${code.parentElement?.className ?? ''}`)
  return marked?.groups?.name ?? (/^\s*[[{]/.test(code.textContent) ? 'json' : '')
}
