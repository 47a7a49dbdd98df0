import {describe, expect, test} from 'vitest'
import {isCredentialName, type CredentialPlace} from '../../src/http/credential-names.ts'
import {credentialNameSign} from '../../src/http/looks-like-credential.ts'

const everywhere: CredentialPlace[] = ['header', 'query', 'body']

describe('values of these names are credentials', () => {
  test.each(
    `token refresh_token refreshToken REFRESH_TOKEN access-token id_token bearer_token authorization_token accesstoken secret client_secret clientSecret clientsecret
     x-client-secret private_key privateKey ssh_private_key password passwd passphrase user_password newPassword password2 password_confirmation pwd db_pwd api_key apiKey apikey
     api_keys API_KEY_2 openai_api_key x-api-key anthropic-api-key aws_secret_access_key aws_access_key_id accessKeyId credentials credential X-Amz-Credential authorization
     x-authorization auth x-auth basic_auth jwt cookie cookies x-amz-security-token ocp-apim-subscription-key private-token x-vault-token cf-access-client-secret x-csrf-token
     csrf_token session_token session_key account_key signing_key master-key encryption_key webhook_secret client_assertion code_verifier connection_string otp api_key_value
     secret_value private_key_pem service_account_key auth_code authorization_code recovery_codes user[password] auth.token device_code security_token request_token api_tokens`.split(
      /\s+/,
    ),
  )('%s', (name) => {
    expect(everywhere.map((place) => isCredentialName(name, place))).toEqual([true, true, true])
    expect(credentialNameSign.test(name)).toBe(true)
  })

  test.each([
    'sig',
    'signature',
    'X-Amz-Signature',
    'X-Goog-Signature',
    'code',
    'key',
    'sid',
    'session_id',
    'PHPSESSID',
    'AWSAccessKeyId',
  ])('in a query also %s', (name) => {
    expect(isCredentialName(name, 'query')).toBe(true)
    expect(credentialNameSign.test(name)).toBe(true)
  })

  test.each([
    'x-hub-signature-256',
    'stripe-signature',
    'dpop',
    'x-functions-key',
    'x-rapidapi-key',
    'x-goog-iap-jwt-assertion',
    'x-amzn-oidc-data',
    'set-cookie',
    'proxy-authorization',
  ])('in a header also %s', (name) => {
    expect(isCredentialName(name, 'header')).toBe(true)
    expect(credentialNameSign.test(name)).toBe(true)
  })
})

describe('values of these names are none', () => {
  test.each(
    `max_tokens input_tokens output_tokens cache_read_input_tokens ephemeral_5m_input_tokens thinking_tokens budget_tokens token_count tokens next_page_token page_token nextPageToken
     continuation_token stop_token eos_token custom_id cache_key primary_key sort_key public_key keys author authors authority monkey turkey tokenizer token_type token_endpoint
     token_url password_length password_policy secret_name api_key_id stop_sequence stop_reason session_id_hint_count encoded_keyboard keyboard passage compass bypass passed
     passenger oauth_url id name model type content idempotency_key object_key error_code return_code zip_code country_code secretary expires_in cookie_count`.split(
      /\s+/,
    ),
  )('%s', (name) => {
    expect(isCredentialName(name, 'body')).toBe(false)
  })

  test.each(['signature', 'data', 'code', 'key', 'session_id', 'sig', 'state'])('in a body not %s', (name) => {
    expect(isCredentialName(name, 'body')).toBe(false)
  })

  test.each([
    'anthropic-version',
    'anthropic-beta',
    'idempotency-key',
    'sec-websocket-key',
    'anthropic-ratelimit-tokens-remaining',
    'anthropic-ratelimit-input-tokens-reset',
    'request-id',
    'content-encoding',
    'x-request-id',
    'user-agent',
    'mcp-session-id',
  ])('in a header not %s', (name) => {
    expect(isCredentialName(name, 'header')).toBe(false)
  })
})

test('names of any length and kind take no time to speak of', () => {
  for (const name of ['a'.repeat(1e6), '-'.repeat(1e6), 'aB'.repeat(5e5), '%00'.repeat(3e5), ''])
    expect(isCredentialName(name, 'body')).toBe(false)
})
