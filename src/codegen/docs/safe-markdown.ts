import MarkdownIt from 'markdown-it'

/** Tells code from text; what is in the text is not parsed, which could take long. */
const parser = new MarkdownIt({html: false})
parser.core.ruler.enableOnly(['block'])

/** A character without width: after it, "<" and "](" are no longer what they were, in any reading of the text. */
const breaker = '\u200B'

/**
 * A CommonMark text in which no reader of CommonMark finds HTML, an image, or a link that would run a script. It looks the same: outside of
 * code, what is dangerous is escaped; in code, where an escape would show, it is broken by a character without width, since a reader might see
 * text where this one sees code.
 *
 * @see https://spec.commonmark.org/0.31.2/#raw-html
 */
export function safeMarkdown(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const isCode = lines.map(() => false)
  for (const {type, map} of parser.parse(lines.join('\n'), {})) {
    if ((type === 'fence' || type === 'code_block') && map) isCode.fill(true, ...map)
  }
  const parts: string[] = []
  for (let start = 0; start < lines.length;) {
    let end = start + 1
    while (end < lines.length && isCode[end] === isCode[start]) end += 1
    const part = lines.slice(start, end).join('\n')
    parts.push(isCode[start] ? safeCode(part) : safeProse(part))
    start = end
  }
  return parts.join('\n')
}

/** Code spans are told apart by their runs of backticks, in time that is proportional to the text. @see https://spec.commonmark.org/0.31.2/#code-spans */
function safeProse(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({0: run, index}) => ({length: run.length, index}))
  // The places of the runs of each length, last first, so that those which are passed are taken from the end.
  const places = new Map<number, number[]>()
  for (const {length, index} of runs.toReversed()) {
    const own = places.get(length)
    if (own === undefined) places.set(length, [index])
    else own.push(index)
  }
  let written = ''
  let at = 0
  for (const {length, index} of runs) {
    const own = places.get(length) ?? []
    while (own.length > 0 && own.at(-1)! <= Math.max(index, at - 1)) own.pop()
    const end = own.at(-1)
    if (index < at || end === undefined) continue
    written += escapeText(text.slice(at, index)) + safeCode(text.slice(index, end + length))
    at = end + length
  }
  return written + escapeText(text.slice(at))
}

function safeCode(code: string): string {
  return breakLinks(code, breaker).replaceAll(/<(?=[a-z/!?])/gi, `<${breaker}`)
}

function escapeText(text: string): string {
  // An autolink becomes a link of the other form, which is checked as any other.
  const links = text.replaceAll(
    /<(https?:\/\/[^\s<>\\()[\]]*)>/gi,
    (_link, address: string) => `[${address}](${address})`,
  )
  return breakLinks(links, '\\').replaceAll('<', '&lt;')
}

/** As much of an address as is looked at, so that the time is proportional to the text. */
const shown = 300

/** An image becomes a link, since it would be a request, and a link to what is no address of a page becomes text. */
function breakLinks(text: string, escape: string): string {
  const withoutImages = text.replaceAll(/!(?=\[)/g, escape === '\\' ? '' : `!${escape}`)
  return withoutImages.replaceAll(/\](?=[(:])/g, (bracket, index: number) => {
    const address =
      /^[\s>]*<?\s*(?<address>[^\s)>]*)/.exec(withoutImages.slice(index + 2, index + 2 + shown))?.groups?.address ?? ''
    const isWhole = address.length < shown - 10 || /^(?:https?:\/\/|[#/.])/i.test(address)
    // Some readers decode what others leave.
    const decoded = parser.utils.unescapeAll(address).replaceAll(/&#(?:x[\da-f]+|\d+);?|&[a-z]+;/gi, '')
    return isWhole && isSafeAddress(decoded) ? bracket : bracket + escape
  })
}

/** Tells whether an address leads to a page or a place in one: it has no scheme, or one of few. */
export function isSafeAddress(address: string): boolean {
  const scheme = /^(?<scheme>[a-z][a-z\d+.-]*):/i.exec(stripControls(address))?.groups?.scheme
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme)
}

/** Browsers pass over these in an address, and so must who judges it. @see https://url.spec.whatwg.org/#concept-basic-url-parser */
function stripControls(address: string): string {
  return Array.from(address)
    .filter((character) => character > ' ' && character !== breaker && character !== '\u007F')
    .join('')
}
