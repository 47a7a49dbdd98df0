import {expect, test} from 'vitest'
import {
  InputError,
  signWebhook,
  verifyWebhook,
  WebhookSignatureError,
  type VerifyWebhookOptions,
} from '../../src/entries/webhooks.ts'

// From the tests of the reference libraries of Standard Webhooks.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const body = '{"test": 2432232314}'
const timestamp = new Date(1614265330_000)
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
const headers = {'webhook-id': id, 'webhook-timestamp': '1614265330', 'webhook-signature': signature}

const verify = (given: Partial<VerifyWebhookOptions> = {}) =>
  verifyWebhook({headers, body, secret, now: timestamp, ...given})

test('a webhook is signed as the reference libraries sign it', async () => {
  expect(await signWebhook({id, body, secret, timestamp})).toEqual(headers)
  expect(await signWebhook({id, body: new TextEncoder().encode(body), secret, timestamp})).toEqual(headers)
})

const other = 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc='
test.each<[string, Partial<VerifyWebhookOptions>]>([
  [
    'headers of any case',
    {headers: {'Webhook-Id': id, 'WEBHOOK-TIMESTAMP': '1614265330', 'webhook-signature': signature}},
  ],
  ['Headers', {headers: new Headers(headers)}],
  ['bytes', {body: new TextEncoder().encode(body)}],
  [
    'several signatures, of other versions too',
    {headers: {...headers, 'webhook-signature': `${other} v2,xyz v1a,abc ${signature}`}},
  ],
  ['several headers of signatures', {headers: {...headers, 'webhook-signature': [other, signature]}}],
  ['several secrets', {secret: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', secret]}],
  ['a secret in bytes', {secret: Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')}],
  ['a secret without its beginning', {secret: secret.slice('whsec_'.length)}],
  ['a timestamp of five minutes ago', {now: new Date(timestamp.getTime() + 300_000)}],
  ['a timestamp of long ago that is tolerated', {now: new Date(), tolerance: Infinity}],
])('a webhook with %s is verified', async (_what, given) => {
  expect(await verify(given)).toEqual({id, timestamp})
})

test('a webhook with headers of another name is verified', async () => {
  const signed = await signWebhook({id, body, secret, prefix: 'svix-'})
  expect(Object.keys(signed)).toEqual(['svix-id', 'svix-timestamp', 'svix-signature'])
  expect(await verifyWebhook({headers: signed, body, secret, prefix: 'svix-'})).toMatchObject({id})
})

const later = (seconds: number) => new Date(timestamp.getTime() + seconds * 1000)
test.each<[string, Partial<VerifyWebhookOptions>, code: string, message: string | RegExp]>([
  [
    'no id',
    {headers: {...headers, 'webhook-id': undefined}},
    'missing-header',
    'Found no header "webhook-id", expected that of a signed webhook.',
  ],
  ['no signature', {headers: {...headers, 'webhook-signature': ''}}, 'missing-header', /"webhook-signature"/],
  [
    'a timestamp that is none',
    {headers: {...headers, 'webhook-timestamp': '1614265330.5'}},
    'malformed-header',
    /"webhook-timestamp", expected the seconds since 1970\.$/,
  ],
  [
    'a signature without a version',
    {headers: {...headers, 'webhook-signature': signature.slice(3)}},
    'malformed-header',
    /expected "v1," and base64\.$/,
  ],
  [
    'an old timestamp',
    {now: later(301)},
    'timestamp-out-of-tolerance',
    'Found a timestamp of 301 seconds ago, expected at most 300.',
  ],
  [
    'a timestamp of the future',
    {now: later(-400)},
    'timestamp-out-of-tolerance',
    'Found a timestamp of 400 seconds ahead, expected at most 300.',
  ],
  ['a tolerance that is no number', {tolerance: NaN}, 'timestamp-out-of-tolerance', /expected at most NaN/],
  ['another body', {body: `${body} `}, 'wrong-signature', /fits id, timestamp and body as they came/],
  ['another id', {headers: {...headers, 'webhook-id': 'msg_2'}}, 'wrong-signature', /./],
  ['another timestamp', {headers: {...headers, 'webhook-timestamp': '1614265331'}}, 'wrong-signature', /./],
  ['another secret', {secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'}, 'wrong-signature', /./],
  [
    'a signature that begins like the right one',
    {headers: {...headers, 'webhook-signature': signature.slice(0, -4)}},
    'wrong-signature',
    /./,
  ],
  [
    'a signature of which the right one is the beginning',
    {headers: {...headers, 'webhook-signature': `${signature}A`}},
    'wrong-signature',
    /./,
  ],
  ['a signature that is no base64', {headers: {...headers, 'webhook-signature': 'v1,é'}}, 'wrong-signature', /./],
])('a webhook with %s is refused', async (_what, given, code, message) => {
  const error = await verify(given).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(WebhookSignatureError)
  expect(error).toMatchObject({
    code,
    message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
  })
})

test.each<[string, object]>([
  ['an empty secret', {secret: 'whsec_'}],
  ['a secret that is no base64', {secret: 'my-own-words'}],
  ['no secret', {secret: []}],
  ['a body that was parsed', {body: {test: 2432232314}}],
])('%s is told as a misuse, without the secret', async (_what, given) => {
  const error = await verify(given).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(InputError)
  expect((error as Error).message).not.toContain('my-own-words')
})

test('what signs an empty id, or at no time, is told as a misuse', async () => {
  await expect(signWebhook({id: '', body, secret})).rejects.toThrow(InputError)
  await expect(signWebhook({id, body, secret, timestamp: new Date(NaN)})).rejects.toThrow(InputError)
})
