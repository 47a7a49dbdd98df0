/** The place of a name. A `signature` in a query is a credential; in a body it may be a part of the message. */
export type CredentialPlace = 'header' | 'query' | 'body'

/** Words that name a credential wherever they stand in a name, such as `secret` in `aws_secret_access_key`. */
const strong = /(?:password|passwd|passphrase|passcode|passkey|pwd|secret|credential)s?$/

/** Last words after which a name speaks about a credential and does not hold it, such as `password_length`. */
const about = new Set(
  'type count counts length limit limits min max policy url uri endpoint path name required enabled expires expiry expiration at in ttl strength format version status region rule rules pattern usage remaining reset used budget scheme schemes'.split(
    ' ',
  ),
)

/** Last words that say nothing of what a value is, such as `value` in `api_key_value`. */
const filler = new Set(
  'value values text string plain raw hash hashed hint confirm confirmation confirmed repeat again old new current previous prod production staging dev test live sandbox pem base64 b64 encrypted encoded header param'.split(
    ' ',
  ),
)

/** Words before `token` that make it a place in a list or a piece of a text. */
const harmlessToken = new Set(
  'page next prev previous continuation continue sync pagination paging cursor stop start begin end eos bos pad unk mask sep cls special first last text prompt completion image audio video max min per input output cached reasoning thinking resume skip change watch lock cancellation idempotency'.split(
    ' ',
  ),
)

/** Words before `tokens` without which they are the pieces of a text. */
const tokenOwners = new Set(
  'api access auth authorization refresh session bearer id secret private device csrf xsrf personal oauth security'.split(
    ' ',
  ),
)

/** Ends of the word before `key` that make it a credential; a key of a table or of a cache is none. */
const keyOwner =
  /(?:api|access|auth|authentication|authorization|secret|private|session|signing|sign|encryption|decryption|master|shared|subscription|account|client|ssh|pgp|gpg|deploy|license|licence|admin|root|consumer|service|app|application|bot|server|hmac|aes|rsa|jwt|jwk|webhook|functions|security)$/

/** Words before `key` of a header that make it no credential. */
const harmlessKey = new Set(
  'idempotency websocket surrogate cache dedup deduplication partition routing public sort'.split(' '),
)

/** Words before `code` that make it a credential. */
const codeOwners = new Set(
  'auth authorization device verification recovery backup otp mfa totp 2fa login security access'.split(' '),
)

const anywhere = new Set(
  'authorization authorisation auth bearer jwt cookie cookies assertion otp totp pass csrf xsrf mnemonic'.split(' '),
)
const inAddresses = new Set(
  'key signature sig code hmac sid session sessionid phpsessid jsessionid sharedaccesssignature'.split(' '),
)
const inHeaders = new Set('key signature dpop wsse'.split(' '))

/** Names that no pattern tells. */
const known = new Set(
  'accesskeyid awsaccesskeyid connectionstring codeverifier seedphrase authenticationinfo proxyauthenticationinfo xjfrogartapi xamznoidcdata oauthverifier sessionid'.split(
    ' ',
  ),
)

/**
 * Tells names whose values are credentials, by their words in any style: `client_secret`, `X-Client-Secret`,
 * `clientSecret`, `CLIENT_SECRET_2`, and run together, `clientsecret`.
 */
export function isCredentialName(name: string, place: CredentialPlace): boolean {
  const words = wordsOf(name)
  const joined = words.join('')
  if (known.has(joined)) return joined !== 'sessionid' || place === 'query'
  while (words.length > 1 && filler.has(words.at(-1)!)) words.pop()
  const last = words.at(-1)
  if (last === undefined || about.has(last)) return false
  if (words.some((word) => strong.test(word))) return last !== 'id' || isAccessKey(words)
  return isLastWordOfCredential(words, last, place) || isAccessKey(words)
}

function isLastWordOfCredential(words: readonly string[], last: string, place: CredentialPlace): boolean {
  const before = words.at(-2) ?? ''
  if (anywhere.has(last)) return true
  if (/token$/.test(last)) return last !== 'token' || !harmlessToken.has(before)
  if (last === 'tokens') return tokenOwners.has(before)
  if (last === 'code' || last === 'codes')
    return codeOwners.has(before) || (place === 'query' && words.length === 1 && last === 'code')
  if (/keys?$/.test(last))
    return (
      isKey(before, last.replace(/keys?$/, '')) ||
      (place === 'header' && last === 'key' && !harmlessKey.has(before)) ||
      isAlone(words, place)
    )
  return place === 'body' ? false : place === 'header' ? inHeaders.has(last) : inAddresses.has(last)
}

/** `api_key` and `apikey`. */
function isKey(before: string, own: string): boolean {
  return own === '' ? before !== '' && keyOwner.test(before) : keyOwner.test(own)
}

function isAlone(words: readonly string[], place: CredentialPlace): boolean {
  return place === 'query' && words.length === 1 && words[0] === 'key'
}

function isAccessKey(words: readonly string[]): boolean {
  return /accesskeyid$/.test(words.join(''))
}

/** The words of a name in lower case, without numbers at their ends. */
function wordsOf(name: string): string[] {
  const spaced = name
    .slice(0, longestName)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  return spaced
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (word === '2fa' ? word : word.replace(/^\d+$|(?<=[a-z])\d+$/, '')))
    .filter((word) => word !== '')
}

/** No credential has a longer name, and names come from strangers. */
const longestName = 256

/** A name as it is compared with those that a user or a description gives: without case and separators. */
export function comparableName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '')
}
