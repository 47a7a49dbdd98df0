/** A check that no regular expression can make. */
export type FormatCheck = 'endsMinute' | 'inFours' | 'padded' | 'hostname' | 'idnHostname' | 'expression'

/** The meaning of a `format`. */
export interface AssertedFormat {
  /** The type of the values that it says something of. */
  readonly type: 'string' | 'number'
  /** Matched by every string of the format. */
  readonly pattern?: RegExp
  /** Passed by every string that matches the pattern, too. */
  readonly check?: FormatCheck
  readonly minimum?: number
  readonly maximum?: number
  readonly isInteger?: true
}

/** Engines count the rounds of a loop that has a number of them: patterns of texts that are found often say each character. */
const hexadecimal = '[\\da-fA-F]'

const whole = (source: string, flags?: string) => new RegExp(`^(?:${source})$`, flags)

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const plainDay = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])'
const date = `(?:\\d\\d\\d\\d-(?:${plainDay}|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|${leapYear}-02-29)`
const localTime = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?'
const time = `${localTime}(?:[zZ]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)`

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = `${octet}(?:\\.${octet}){3}`
const group = '[0-9a-fA-F]{1,4}'
const lastGroups = `(?:${group}:${group}|${ipv4})`
const ipv6 = `(?:${[
  `(?:${group}:){6}${lastGroups}`,
  ...[5, 4, 3, 2, 1, 0].map(
    (after, index) => `${before(index)}::${after === 0 ? '' : `(?:${group}:){${after}}`}${lastGroups}`,
  ),
  `${before(6)}::${group}`,
  `${before(7)}::`,
].join('|')})`

/** Up to so many groups before the double colon. */
function before(groups: number): string {
  if (groups === 0) return ''
  return groups === 1 ? `(?:${group})?` : `(?:(?:${group}:){0,${groups - 1}}${group})?`
}

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
const domain = `${label}(?:\\.${label})*`
const literal = `\\[(?:${ipv4}|[iI][pP][vV]6:${ipv6})\\]`
const atom = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+"
const quoted = '"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])*"'
const idnAtom = '[^\\s@"(),:;<>[\\\\\\].]+'
const idnQuoted = '"(?:[^"\\\\\\x00-\\x1F\\x7F]|\\\\[\\x20-\\x7E])*"'

const beyondAscii =
  '\\xA0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF' +
  Array.from(
    {length: 14},
    (_, plane) => `\\u{${(plane + 1).toString(16)}0000}-\\u{${(plane + 1).toString(16)}FFFD}`,
  ).join('')
const privateUse = '\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}'

/** Looks ahead for a percent sign that begins no escape. No step of this, and none of a loop over one class of characters, takes more of the stack. */
const escapes = '(?![^]*?%(?![0-9a-fA-F]{2}))'

/** The parts of a URI, with more characters for an IRI. @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
function resource(more: string, moreInQuery: string): {absolute: string; relative: string} {
  const plain = `a-zA-Z0-9._~!$&'()*+,;=%${more}-`
  const path = `[/:@${plain}]*`
  const address = `\\[(?:${ipv6}|[vV][0-9a-fA-F]+\\.[a-zA-Z0-9._~!$&'()*+,;=:-]+)\\]`
  const authority = `//(?:[:${plain}]*@)?(?:${address}|[${plain}]*)(?::\\d*)?(?:/${path})?`
  const tail = `(?:\\?[/?:@${plain}${moreInQuery}]*)?(?:#[/?:@${plain}]*)?`
  return {
    absolute: `${escapes}[a-zA-Z][a-zA-Z0-9+.-]*:(?:${authority}|(?!//)${path})${tail}`,
    relative: `${escapes}(?:${authority}|(?!//|[^/?#]*:)${path})${tail}`,
  }
}

/** Most URIs: a scheme and a host in small letters, then characters that need no escape. To try them first takes half of the time. */
const plainUri = '[a-z]+://[a-z0-9.-]*(?:/[!$&-;=?-Z_a-z~]*)?(?:#[!$&-;=?-Z_a-z~]*)?'
const uri = resource('', '')
const iri = resource(beyondAscii, privateUse)

const variable = '[a-zA-Z0-9_%]+(?:\\.[a-zA-Z0-9_%]+)*(?::[1-9]\\d{0,3}|\\*)?'
const placeholder = `\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\}`
const plainTemplate = '[!#$&-;=?-Z_a-z~]*(?:\\{[#/?&]?\\w+(?:,\\w+)?\\}[!#$&-;=?-Z_a-z~]*)?'
/** Looks ahead for what no template has, and for braces that are not those of a placeholder. It looks back only from one, or it would from each character. */
const template = `${plainTemplate}|(?![^]*?(?:[\\x00-\\x20"<>\\\\^\`\\x7F]|%(?![0-9a-fA-F]{2})|(?!${placeholder})\\{|[|}](?<!\\{[^{}]*.)))[^]*`

const pointer = '(?![^]*?~(?![01]))(?:/[^]*)?'
const span =
  'P(?:\\d+W|(?=\\d|T\\d)(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)?(?:T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))?)'

/** Of characters in four, which a function counts: a loop over groups of them would take more of the stack with each. */
const base64 = '[A-Za-z0-9+/]*={0,2}'
const base64url = '[A-Za-z0-9_-]*={0,2}'

const text = (pattern: RegExp, check?: FormatCheck): AssertedFormat => ({
  type: 'string',
  pattern,
  ...(check && {check}),
})
const integer = (minimum: number, maximum: number): AssertedFormat => ({
  type: 'number',
  minimum,
  maximum,
  isInteger: true,
})
const bits = (count: number): readonly [AssertedFormat, AssertedFormat] => [
  integer(-(2 ** (count - 1)), below(2 ** (count - 1))),
  integer(0, below(2 ** count)),
]

/** The largest integer below a power of two that a number can be. */
function below(power: number): number {
  return power <= 2 ** 53 ? power - 1 : power * (1 - 2 ** -53)
}

const [int8, uint8] = bits(8)
const [int16, uint16] = bits(16)
const [int32, uint32] = bits(32)
const [int64, uint64] = bits(64)

/**
 * The formats that are asserted; any other `format` is an annotation. Generated contracts hold those that their schemas have, for
 * the compiled validators and for the explanation of a failure alike, so that the two cannot disagree, and nothing at run time has them all.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export const assertedFormats: Readonly<Record<string, AssertedFormat>> = {
  'date-time': text(whole(`${date}[tT ]${time}`), 'endsMinute'),
  date: text(whole(date)),
  time: text(whole(time), 'endsMinute'),
  'date-time-local': text(whole(`${date}[tT ]${localTime}`)),
  'time-local': text(whole(localTime)),
  duration: text(whole(span)),
  email: text(whole(`(?=.{1,320}$)(?:${atom}(?:\\.${atom})*|${quoted})@(?:${domain}|${literal})`)),
  'idn-email': text(
    whole(`(?=.{1,320}$)(?:${idnAtom}(?:\\.${idnAtom})*|${idnQuoted})@(?:${idnAtom}(?:\\.${idnAtom})*|${literal})`),
  ),
  hostname: text(whole(`(?=.{1,253}$)${domain}`), 'hostname'),
  'idn-hostname': {type: 'string', check: 'idnHostname'},
  ipv4: text(whole(ipv4)),
  ipv6: text(whole(ipv6)),
  uri: text(whole(`${plainUri}|${uri.absolute}`)),
  'uri-reference': text(whole(`${plainUri}|${uri.absolute}|${uri.relative}`)),
  iri: text(whole(`${plainUri}|${iri.absolute}`, 'u')),
  'iri-reference': text(whole(`${plainUri}|${iri.absolute}|${iri.relative}`, 'u')),
  'uri-template': text(whole(template, 'u')),
  uuid: text(whole([8, 4, 4, 4, 12].map((count) => hexadecimal.repeat(count)).join('-'))),
  'json-pointer': text(whole(pointer, 'u')),
  'relative-json-pointer': text(whole(`(?:0|[1-9]\\d*)(?:#|${pointer})`, 'u')),
  regex: {type: 'string', check: 'expression'},
  byte: text(whole(base64), 'inFours'),
  base64url: text(whole(base64url), 'padded'),
  char: text(whole('[^]', 'u')),
  int8,
  int16,
  int32,
  int64,
  uint8,
  uint16,
  uint32,
  uint64,
  'double-int': integer(-(2 ** 53 - 1), 2 ** 53 - 1),
  float: {type: 'number', minimum: -3.4028234663852886e38, maximum: 3.4028234663852886e38},
}

/** The formats that allow every value: they say how it is meant or shown. */
export const annotations: ReadonlySet<string> = new Set([
  'binary',
  'commonmark',
  'double',
  'html',
  'password',
  'decimal',
  'decimal128',
  'unixtime',
  'http-date',
  'media-range',
])
