/** The classes that other dialects have names for. @see https://www.pcre.org/current/doc/html/pcre2pattern.html */
const namedClasses: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    blank: ' \\t',
    cntrl: '\\x00-\\x1f\\x7f',
    digit: '0-9',
    lower: 'a-z',
    space: '\\s',
    upper: 'A-Z',
    word: '\\w',
    xdigit: '0-9A-Fa-f',
  }),
)

const anchors: ReadonlyMap<string, string> = new Map([
  ['\\A', '^'],
  ['\\z', '$'],
  ['\\Z', '$'],
])

/** One thing outside of brackets, or a whole bracket. `{` begins a quantifier only before numbers. */
const pieces =
  /\\[pPux]\{[^}]*\}|\\[^]|\[\^?(?:\[:\w+:\]|\\[pPu]\{[^}]*\}|\\[^]|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?P<|[^]/g

/** One thing inside of brackets. */
const members = /\[:(?<named>\w+):\]|\\[pPu]\{[^}]*\}|\\[^]|[^]/g

/**
 * `pattern` as a regular expression for the `u` flag, with which JSON Schema wants it read: needless escapes, single brackets and braces,
 * and what other dialects write differently are put in its terms. Undefined where that cannot be done.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function unicodePattern(pattern: string): string | undefined {
  return [pattern, pattern.replaceAll(pieces, translate)].find(isExpression)
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

function translate(piece: string): string {
  if (piece.length > 1 && piece.startsWith('[')) return translateClass(piece)
  if (piece === '(?P<') return '(?<'
  if (/^[{}\]]$/.test(piece)) return `\\${piece}`
  return anchors.get(piece) ?? withoutNeedlessEscape(piece, /[A-Za-z0-9^$\\.*+?()[\]{}|/]/)
}

/** The text of a class. A hyphen beside a set such as `\w` makes no range, but the `u` flag wants it escaped. */
function translateClass(text: string): string {
  const opening = text.startsWith('[^') ? '[^' : '['
  const inner = Array.from(
    text.slice(opening.length, -1).matchAll(members),
    ({0: member, groups}) => namedClasses.get(groups?.named ?? '') ?? member,
  )
  const isSet = (member: string | undefined) =>
    member !== undefined && (/^\\[dDwWsSpP]/.test(member) || [...namedClasses.values()].includes(member))
  const escaped = inner.map((member, index) => {
    if (member === '-' && (isSet(inner[index - 1]) || isSet(inner[index + 1]))) return '\\-'
    return withoutNeedlessEscape(member, /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/)
  })
  return `${opening}${escaped.join('')}]`
}

function withoutNeedlessEscape(piece: string, escapable: RegExp): string {
  return piece.length === 2 && piece.startsWith('\\') && !escapable.test(piece[1]!) ? piece[1]! : piece
}
