import type {CredentialPlace} from './credential-names.ts'
import {percentEncode} from './percent-encode.ts'

/** Stands where a credential stood, in texts that keep their shape. */
export const redactedText = 'redacted'

/** Tells whether values of a name are credentials. */
export interface IsCredential {
  (name: string, place: CredentialPlace): boolean
  /** Is found in every text that holds such a name, also an encoded one. */
  readonly sign: RegExp
}

const edge = '(?<![A-Za-z0-9_-])'
/** In base64 the same letters may stand by chance. */
const strictEdge = '(?<![A-Za-z0-9+/_-])'
const end = '(?![A-Za-z0-9+/_-])'

/** Values that are credentials under any name: keys of well-known forms, JSON Web Tokens, private keys, and what stands after a scheme. */
const values: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/-----BEGIN ([A-Z ]{0,20}PRIVATE KEY)-----[^-]{1,20000}(?:-----END \1-----|$)/g, redactedText],
  [new RegExp(`${edge}(?:sk|pk|rk|whsec)[-_](?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{16,}`, 'g'), redactedText],
  [new RegExp(`${edge}sk-ant-[A-Za-z0-9_-]{4,}(?![A-Za-z0-9_.-])`, 'g'), redactedText],
  [new RegExp(`${edge}eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]*`, 'g'), redactedText],
  [new RegExp(`${strictEdge}(?:AKIA|ASIA)[A-Z0-9]{16}${end}`, 'g'), redactedText],
  [new RegExp(`${strictEdge}AIza[\\w-]{35}${end}`, 'g'), redactedText],
  [
    new RegExp(
      `${edge}(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,}|glpat-[\\w-]{16,}|xox[abeoprs]-[\\w-]{10,}|ya29\\.[\\w-]{20,}|npm_[A-Za-z0-9]{30,})${end}`,
      'g',
    ),
    redactedText,
  ],
  [/\b(Bearer|Basic|Negotiate) +(?=[A-Za-z0-9._~+/-]*[0-9=])[A-Za-z0-9._~+/-]{8,}=*/gi, `$1 ${redactedText}`],
]

/** Is found in every text that one of the patterns finds something in. */
const valueSign =
  /PRIVATE KEY|[sr]k[-_]|pk[-_]|whsec|eyJ|A[KS]IA|gh[pousr]_|github_pat|glpat|xox|AIza|ya29|npm_|bearer |basic |negotiate /i

/** A user, and mostly a password, before the host of a URL. */
const userInfo = /((?:(?<=:)\/{1,2}|(?<![\w:/])\/\/(?=[^\s/?#"'<>\\@]{1,500}:)))[^\s/?#"'<>\\]{1,500}@/g

const inAddress = /([?&#;])([^=&#;?\s"'<>]{1,100})=([^&#;\s"'<>\\]*)/g
const inForm = /(^|&)([^=&]{1,100})=([^&]*)/g
const assigned = /((?:^|[\s,({[;`])(?:--)?)([A-Za-z_][\w.-]{1,99})(\s?=\s?|: ?)(["']?)([^\s"',;&)}\]]+)/g
const inJson = /"((?:[^"\\\n]|\\.){1,100})"(\s*:\s*)"(?:[^"\\]|\\[^])*/g
const inQuotedJson = /(\\{1,15}"|')([^"'\\\n]{1,100})\1(\s*:\s*)\1(?:(?!\1)[^])*/g

/**
 * The text with `redacted` in place of credentials: in URLs, as members of JSON that may be cut off or quoted, in forms, in settings
 * such as `api_key=…`, and by their own look. Texts are data here; they are never parsed for more.
 */
export function redactText(text: string, isCredential: IsCredential, depth = 0): string {
  let result = text
  // Most texts are long and have none of this; each look at them is cheaper than the search after it.
  if (valueSign.test(result)) for (const [pattern, replacement] of values) result = result.replace(pattern, replacement)
  if (result.includes('@')) result = result.replace(userInfo, `$1${redactedText}@`)
  if (!isCredential.sign.test(result)) return result
  if (result.includes('=') || result.includes(':')) result = redactPairs(result, isCredential, depth)
  return result.includes(':') ? redactMembers(result, isCredential) : result
}

function redactPairs(text: string, isCredential: IsCredential, depth: number): string {
  const inUrl = (whole: string, before: string, name: string, value: string) => {
    if (isCredential(decode(name), 'query')) return `${before}${name}=${redactedText}`
    // A URL within a URL, as in `?return_to=https%3A%2F%2F…`.
    const inner = value.includes('%') && depth < 3 ? decode(value) : value
    const redacted = inner === value ? value : redactText(inner, isCredential, depth + 1)
    return redacted === inner ? whole : `${before}${name}=${percentEncode(redacted)}`
  }
  const shown = isForm(text) ? text.replace(inForm, inUrl) : text.replace(inAddress, inUrl)
  return shown.replace(assigned, (whole, before: string, name: string, sign: string, quote: string, value: string) => {
    // A colon follows many a word of prose; only a name of several words is surely one.
    const isName = sign.includes('=') || /[A-Za-z\d][-_][A-Za-z]|[a-z][A-Z]/.test(name)
    return isName && value !== redactedText && isCredential(name, 'body')
      ? `${before}${name}${sign}${quote}${redactedText}`
      : whole
  })
}

function redactMembers(text: string, isCredential: IsCredential): string {
  const shown = text.replace(inJson, (whole, name: string, colon: string) =>
    isCredential(unescape(name), 'body') ? `"${name}"${colon}"${redactedText}` : whole,
  )
  if (!shown.includes('\\"') && !shown.includes("'")) return shown
  return shown.replace(inQuotedJson, (whole, quote: string, name: string, colon: string) =>
    isCredential(name, 'body') ? `${quote}${name}${quote}${colon}${quote}${redactedText}` : whole,
  )
}

/** A whole text such as `grant_type=code&code=…`. */
function isForm(text: string): boolean {
  return /^[\w.%+[\]~-]{1,100}=[^\s&]*(?:&[\w.%+[\]~-]{1,100}=[^\s&]*)*$/.test(text)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** A name in JSON may be written with escapes. */
function unescape(name: string): string {
  return name.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
