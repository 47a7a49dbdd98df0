import {InputError, ToolkitError} from '../errors.ts'
import {base64Of, bytesOfBase64} from '../http/binary.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'

/** A secret in base64, with or without `whsec_` before it, or its bytes. */
export type WebhookSecret = string | Uint8Array

export interface SignWebhookOptions {
  /** The id of the event, the same each time it is sent. */
  readonly id: string
  /** The body as it is sent. */
  readonly body: string | Uint8Array
  readonly secret: WebhookSecret
  /** The time at which it is sent. Default: now. */
  readonly timestamp?: Date
  /** The beginning of the names of the headers. Default: `webhook-`. */
  readonly prefix?: string
}

export interface VerifyWebhookOptions {
  readonly headers: HeadersLike
  /** The body as it came: one that was parsed and written again has another signature. */
  readonly body: string | Uint8Array
  /** Any of several is enough, as while a new one takes the place of another. */
  readonly secret: WebhookSecret | readonly WebhookSecret[]
  /** The most seconds between the timestamp and now, in either direction. Default: 300. */
  readonly tolerance?: number
  /** The time now. Default: that of the platform. */
  readonly now?: Date
  /** The beginning of the names of the headers, such as `svix-`. Default: `webhook-`. */
  readonly prefix?: string
}

/** The part of a webhook that its signature covers beside its body. */
export interface VerifiedWebhook {
  /** The id of the event. One that was received before is the same event, sent again. */
  readonly id: string
  readonly timestamp: Date
}

/** A webhook that is not known to be from its sender. */
export class WebhookSignatureError extends ToolkitError {
  override name = 'WebhookSignatureError' as const
  readonly code: 'missing-header' | 'malformed-header' | 'timestamp-out-of-tolerance' | 'wrong-signature'

  constructor(code: WebhookSignatureError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The headers that sign a webhook by HMAC-SHA256, as {@link verifyWebhook} verifies them.
 *
 * @throws {InputError} for a secret that is empty or no base64, an id that is empty, or a timestamp that is no date.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function signWebhook({
  id,
  body,
  secret,
  timestamp = new Date(),
  prefix = 'webhook-',
}: SignWebhookOptions): Promise<Record<string, string>> {
  const seconds = Math.floor(timestamp.getTime() / 1000)
  if (id === '' || Number.isNaN(seconds)) throw new InputError('Found no id or no date, expected both for a webhook.')
  return {
    [`${prefix}id`]: id,
    [`${prefix}timestamp`]: `${seconds}`,
    [`${prefix}signature`]: `v1,${await signatureOf({id, seconds: `${seconds}`, body}, secret)}`,
  }
}

/**
 * Verifies the signature of a webhook as Standard Webhooks has it, in the same time wherever it differs. Of several signatures one has to fit, and others
 * than those of version 1, by HMAC-SHA256, are passed over. Runs on Web Crypto, wherever that is.
 *
 * @throws {WebhookSignatureError} for a request that is not known to be from who has the secret, or not to be new.
 * @throws {InputError} for a secret that is empty or no base64.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function verifyWebhook({
  headers,
  body,
  secret,
  tolerance = 300,
  now = new Date(),
  prefix = 'webhook-',
}: VerifyWebhookOptions): Promise<VerifiedWebhook> {
  const id = headerOf(headers, `${prefix}id`)
  const seconds = headerOf(headers, `${prefix}timestamp`)
  const given = headerOf(headers, `${prefix}signature`)
  const secrets = typeof secret === 'string' || secret instanceof Uint8Array ? [secret] : secret
  if (secrets.length === 0) throw new InputError('Found no secret, expected at least one.')
  const timestamp = timestampOf(seconds, {header: `${prefix}timestamp`, now, tolerance})
  const signatures = Array.from(given.matchAll(/(?:^|[\s,])v1,([^\s,]+)/g), ([, signature]) => signature!)
  if (signatures.length === 0)
    throw new WebhookSignatureError(
      'malformed-header',
      `Found no signature of version 1 in the header "${prefix}signature", expected "v1," and base64.`,
    )
  const expected = await Promise.all(secrets.map((one) => signatureOf({id, seconds, body}, one)))
  const fits = signatures.flatMap((one) => expected.map((other) => areSame(one, other)))
  if (fits.includes(true)) return {id, timestamp}
  throw new WebhookSignatureError(
    'wrong-signature',
    `Found no signature in the header "${prefix}signature" that fits id, timestamp and body as they came, expected one by the secret.`,
  )
}

function headerOf(headers: HeadersLike, name: string): string {
  const value = lookUpHeader(headers, name)
  if (value !== undefined && value !== '') return value
  throw new WebhookSignatureError('missing-header', `Found no header "${name}", expected that of a signed webhook.`)
}

function timestampOf(
  seconds: string,
  {header, now, tolerance}: {readonly header: string; readonly now: Date; readonly tolerance: number},
): Date {
  if (!/^\d{1,12}$/.test(seconds))
    throw new WebhookSignatureError(
      'malformed-header',
      `Found no timestamp in the header "${header}", expected the seconds since 1970.`,
    )
  const age = now.getTime() / 1000 - Number(seconds)
  // Also for a tolerance that is no number.
  if (!(Math.abs(age) <= tolerance))
    throw new WebhookSignatureError(
      'timestamp-out-of-tolerance',
      `Found a timestamp of ${Math.round(Math.abs(age))} seconds ${age < 0 ? 'ahead' : 'ago'}, expected at most ${tolerance}.`,
    )
  return new Date(Number(seconds) * 1000)
}

interface Signed {
  readonly id: string
  readonly seconds: string
  readonly body: string | Uint8Array
}

/** In base64. */
async function signatureOf({id, seconds, body}: Signed, secret: WebhookSecret): Promise<string> {
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new InputError(
      'Found a body that is neither a string nor bytes, expected it as it came, before it is parsed.',
    )
  const algorithm = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', bytesOfSecret(secret), algorithm, false, ['sign'])
  const content = await new Blob([`${id}.${seconds}.`, body as BlobPart]).arrayBuffer()
  return base64Of(new Uint8Array(await crypto.subtle.sign('HMAC', key, content)))
}

/** The message says nothing of the secret. */
function bytesOfSecret(secret: WebhookSecret): Uint8Array<ArrayBuffer> {
  const bytes = typeof secret === 'string' ? bytesOfBase64(secret.replace(/^whsec_/, '')) : new Uint8Array(secret)
  if (bytes !== undefined && bytes.length > 0) return bytes
  throw new InputError('Found a secret that is empty or no base64, expected "whsec_" and base64, or bytes.')
}

/** Looks at all characters, so that the time tells nothing of where they differ. */
function areSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let index = 0; index < expected.length; index++)
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index % given.length)
  return difference === 0
}
