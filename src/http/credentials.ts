import {parseAnyJson} from '../json/parse-any-json.ts'
import {comparableName, isCredentialName, type CredentialPlace} from './credential-names.ts'
import {credentialNameSign} from './looks-like-credential.ts'
import {redactedText, redactText, type IsCredential} from './redact-text.ts'
import {redactValue} from './redact-value.ts'

export interface RedactorOptions {
  /** Names of headers, parameters and members that hold credentials too, whatever their case and separators. */
  readonly names?: readonly string[]
}

/**
 * Leaves credentials out of all that is written down: one list for headers, addresses, cookies, bodies, streams and messages. It
 * remembers the credentials that it left out, so that a message which quotes one can be redacted too.
 */
export interface Redactor {
  /** The headers in lower case, without credentials and cookies. */
  readonly headers: (headers: Iterable<readonly [string, string]>) => Record<string, string>
  /** A query with or without its question mark, without the pairs that are credentials. */
  readonly query: (search: string) => string
  /** A path. */
  readonly path: (path: string) => string
  /** A parsed JSON body. */
  readonly value: (value: unknown) => unknown
  /** A text body of any kind: JSON, JSON Lines, an event stream, a form, prose. */
  readonly text: (text: string) => string
  /** A message about what was redacted before. */
  readonly message: (message: string) => string
}

/** A redactor for one exchange. */
export function createRedactor({names = []}: RedactorOptions = {}): Redactor {
  const isCredential = createIsCredential(names)
  const secrets = new Set<string>()
  const leaveOut = (secret: string) => void secrets.add(secret)
  const value = (body: unknown) => redactValue(body, {isCredential, onSecret: leaveOut})
  const keepPair = (pair: string) => {
    const [name = '', given = ''] = [...new URLSearchParams(pair)][0] ?? []
    if (!isCredential(name, 'query')) return true
    leaveOut(given)
    return false
  }
  const keepHeader = ([name, given]: readonly [string, string]) => {
    if (!isCredential(name, 'header')) return true
    leaveOut(given)
    leaveOut(given.replace(/^\S+ +/, ''))
    return false
  }
  return {
    headers: (headers) => {
      const kept = [...headers].filter(keepHeader)
      return Object.fromEntries(kept.map(([name, given]) => [name.toLowerCase(), redactHeader(given, isCredential)]))
    },
    query: (search) => {
      const kept = search.replace(/^\?/, '').split('&').filter(keepPair)
      return kept.map((pair) => redactText(pair, isCredential)).join('&')
    },
    path: (path) => redactText(path, isCredential),
    value,
    text: (text) => redactBody(text, {value, isCredential}),
    message: (message) => redactText(hideAll(message, secrets), isCredential),
  }
}

function createIsCredential(names: readonly string[]): IsCredential {
  const own = new Set(names.map(comparableName))
  // Bodies repeat few names many times.
  const known = new Map<string, boolean>()
  const isOne = (name: string, place: CredentialPlace) => {
    const key = `${place} ${name}`
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = isCredentialName(name, place) || (own.size > 0 && own.has(comparableName(name)))
    if (known.size < mostKnown) known.set(key, answer)
    return answer
  }
  // Names that are given may be written in any style, so that no text is sure to have none of them.
  return Object.assign(isOne, {sign: own.size > 0 ? /(?:)/ : credentialNameSign})
}

/** Names come from strangers, so that not all can be kept. */
const mostKnown = 1000

/** The value of a header that may be a credential under a harmless name. */
function redactHeader(value: string, isCredential: IsCredential): string {
  return redactText(
    value.replace(/^(Bearer|Basic|Token|Digest|ApiKey|Negotiate) .+$/i, `$1 ${redactedText}`),
    isCredential,
  )
}

interface BodyRedaction {
  readonly value: Redactor['value']
  readonly isCredential: IsCredential
}

/** A body line by line, since each may be JSON. Those without credentials stay as they are, to the byte. */
function redactBody(text: string, redaction: BodyRedaction): string {
  const whole = redactJson(text, redaction)
  if (whole !== undefined) return whole
  return redactText(text, redaction.isCredential).replace(
    /^(data: ?)?([[{].*)$/gm,
    (line, field: string | undefined, json: string) => {
      const redacted = redactJson(json, redaction)
      return redacted === undefined ? line : `${field ?? ''}${redacted}`
    },
  )
}

/** Nothing where the text is no JSON. */
function redactJson(text: string, {value, isCredential}: BodyRedaction): string | undefined {
  const parsed = parseAnyJson(text)
  if (parsed === undefined) return undefined
  const redacted = value(parsed)
  // A name that comes twice has one value when it is parsed; the text has both.
  return redactText(redacted === parsed ? text : JSON.stringify(redacted), isCredential)
}

/** The message without each of the secrets, also where it shows only their beginnings. */
function hideAll(message: string, secrets: ReadonlySet<string>): string {
  let hidden = message
  for (const secret of secrets) {
    if (secret.length < shortest) continue
    for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1)])) {
      const start = form.slice(0, longestShown)
      if (hidden.includes(start))
        hidden = hidden
          .split(form)
          .join(redactedText)
          .split(start)
          .map((rest, index) => (index === 0 ? rest : rest.replace(/^[^"\s]*/, '')))
          .join(redactedText)
    }
  }
  return hidden
}

/** Shorter texts are words that messages need. */
const shortest = 4
/** Messages clip what they quote; what is left is still a credential. */
const longestShown = 12

const common = createIsCredential([])

/** The JSON value without credentials, for what has no redactor of its own. @see {@link redactValue} */
export function redactSecrets(value: unknown, names: readonly string[] = []): unknown {
  return redactValue(value, {isCredential: names.length === 0 ? common : createIsCredential(names)})
}

/** A text without credentials, such as a message of an error. */
export function redactSecretText(text: string): string {
  return redactText(text, common)
}

export {isCredentialName, redactedText, type CredentialPlace}
