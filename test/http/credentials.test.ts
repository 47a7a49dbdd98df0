import {describe, expect, test} from 'vitest'
import {createRedactor, redactSecrets, redactSecretText} from '../../src/http/credentials.ts'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJl'

describe('a value', () => {
  test('keeps its shape, and loses credentials at any depth', () => {
    const value = {
      model: 'm',
      mcp_servers: [
        {type: 'url', url: 'https://user:S1@tools.example/mcp?api_key=S2&page=2', authorization_token: 'S3'},
      ],
      credentials: {type: 'aws', user: 'S4', inner: ['S5', {value: 'S6'}]},
      api_keys: ['S7', 'S8'],
      env: {AWS_SECRET_ACCESS_KEY: 'S9', HOME: '/home'},
      headers: [
        {name: 'Authorization', value: 'Bearer S10'},
        {name: 'accept', value: '*/*'},
      ],
    }
    expect(redactSecrets(value)).toEqual({
      model: 'm',
      mcp_servers: [
        {
          type: 'url',
          url: 'https://redacted@tools.example/mcp?api_key=redacted&page=2',
          authorization_token: 'redacted',
        },
      ],
      credentials: {type: 'aws', user: 'redacted', inner: ['redacted', {value: 'redacted'}]},
      api_keys: ['redacted', 'redacted'],
      env: {AWS_SECRET_ACCESS_KEY: 'redacted', HOME: '/home'},
      headers: [
        {name: 'Authorization', value: 'redacted'},
        {name: 'accept', value: '*/*'},
      ],
    })
  })

  test('is given back itself where it has none, also where it is about credentials', () => {
    const value = {
      tools: [
        {
          name: 'login',
          input_schema: {
            type: 'object',
            properties: {token: {type: 'string'}, api_keys: {type: 'array', items: {type: 'string'}}, password: true},
            required: ['token'],
          },
        },
      ],
      content: [
        {type: 'thinking', thinking: 'Hm.', signature: 'EqQBCkYIBxgCIkC'.repeat(40)},
        {type: 'redacted_thinking', data: 'EmwKAhgBEgy3va'.repeat(40)},
      ],
      usage: {input_tokens: 1, max_tokens: 2},
      text: 'The secret: never give up. The key = the door, basic addition, see https://docs.example/a?page=2#x and user@host.example.',
      token: null,
      next_page_token: 'abc',
      password: 12,
    }
    expect(redactSecrets(value)).toBe(value)
  })

  test('may have names of Object.prototype', () => {
    const value = JSON.parse(
      '{"__proto__": {"token": "S1"}, "constructor": {"password": "S2"}, "toString": 1}',
    ) as unknown
    expect(JSON.stringify(redactSecrets(value))).toBe(
      '{"__proto__":{"token":"redacted"},"constructor":{"password":"redacted"},"toString":1}',
    )
  })

  test('is redacted under the names of the user too, in any style', () => {
    expect(redactSecrets({'X-Badge': 'S1', xBadge: 'S2', x_badge: 'S3', badge: 'b'}, ['x-badge'])).toEqual({
      'X-Badge': 'redacted',
      xBadge: 'redacted',
      x_badge: 'redacted',
      badge: 'b',
    })
  })
})

describe('a text', () => {
  test.each([
    ['https://user:S1@host/a', 'https://redacted@host/a'],
    ['see http:/user:S1@host', 'see http:/redacted@host'],
    ['postgres://u:S1@db/x', 'postgres://redacted@db/x'],
    ['//u:S1@host', '//redacted@host'],
    ['/callback?state=1&token=S1#access_token=S2&x=1', '/callback?state=1&token=redacted#access_token=redacted&x=1'],
    ['https://a?to=https%3A%2F%2Fb%3Ftoken%3DS1', 'https://a?to=https%3A%2F%2Fb%3Ftoken%3Dredacted'],
    ['https://a?access%5Ftoken=S1', 'https://a?access%5Ftoken=redacted'],
    ['grant_type=x&client_secret=S1&code=S2', 'grant_type=x&client_secret=redacted&code=redacted'],
    ['access_token=S1', 'access_token=redacted'],
    ['{"access_token": "S1\\"S1", "expires_in": 1', '{"access_token": "redacted", "expires_in": 1'],
    ['{"t\\u006fken":"S1', '{"t\\u006fken":"redacted'],
    ['"{\\"api_key\\": \\"S1\\"}"', '"{\\"api_key\\": \\"redacted\\"}"'],
    ["{'password': 'S1'}", "{'password': 'redacted'}"],
    ['invalid x-api-key: S1, sorry', 'invalid x-api-key: redacted, sorry'],
    ['export API_KEY=S1 && run --token=S2', 'export API_KEY=redacted && run --token=redacted'],
    ['Bearer abcdef0123456789', 'Bearer redacted'],
    ['key sk-ant-api03-S1S1S1S1S1S1S1S1S1 is no key', 'key redacted is no key'],
    [`it is ${jwt}.`, 'it is redacted.'],
    ['AKIAIOSFODNN7EXAMPLE', 'redacted'],
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', 'redacted'],
    ['-----BEGIN RSA PRIVATE KEY-----\nS1\n-----END RSA PRIVATE KEY-----', 'redacted'],
  ])('%s', (text, want) => {
    const redacted = redactSecretText(text)
    expect(redacted).toBe(want)
    // Recordings and what is compared with them go through it any number of times.
    expect(redactSecretText(redacted)).toBe(want)
  })

  test('is a body of any kind, and stays as it is to the byte where it has no credentials', () => {
    const {text} = createRedactor()
    expect(text('event: a\ndata: {"token": "S1", "n": 1}\n\n')).toBe(
      'event: a\ndata: {"token": "redacted", "n": 1}\n\n',
    )
    expect(text('{"credentials": {"value": "S1"}}\n{"a": 1}\n')).toBe(
      '{"credentials":{"value":"redacted"}}\n{"a": 1}\n',
    )
    expect(text('{"token": "S1", "token": 5}')).not.toContain('S1')
    for (const same of ['data: {"a":  1}\r\n\r\n', '{ "a" : 1 }', 'a,b\n1,2', '']) expect(text(same)).toBe(same)
  })

  test.each([
    '"'.repeat(1e5),
    '\\'.repeat(1e5),
    "'a': '".repeat(2e4),
    '?a='.repeat(4e4),
    'token='.repeat(2e4),
    '//a:'.repeat(3e4),
    'Bearer '.repeat(2e4),
    'eyJ'.repeat(4e4),
    '{"token":"'.repeat(1e4),
  ])('is looked through in a time that grows with it: %#', (text) => {
    expect(typeof redactSecretText(text)).toBe('string')
  })
})

describe('a redactor', () => {
  test('leaves headers and pairs of a query out, and looks into the values of others', () => {
    const {headers, query} = createRedactor({names: ['X-Mine']})
    const given = {
      'X-Api-Key': 'S',
      cookie: 'S',
      'x-mine': 'S',
      'X-Vault-Token': 'S',
      Referer: 'https://a/?token=S1',
      location: '/b?code=S2',
      'x-other': `Bearer ${'S'.repeat(9)}`,
      accept: 'a',
    }
    expect(headers(Object.entries(given))).toEqual({
      referer: 'https://a/?token=redacted',
      location: '/b?code=redacted',
      'x-other': 'Bearer redacted',
      accept: 'a',
    })
    expect(query('?a=b%20c&X-Amz-Signature=S&client%5Fsecret=S&jwt=S&auth=S&next=%2F%3Ftoken%3DS&code=S&limit=1')).toBe(
      'a=b%20c&next=%2F%3Ftoken%3Dredacted&limit=1',
    )
  })

  test('hides in messages what it has left out, also where they show the beginning alone', () => {
    const {value, headers, message} = createRedactor()
    const long = `S1${'x'.repeat(90)}`
    value({token: long, password: 'hunter22'})
    headers([['authorization', 'Bearer opaque-value']])
    expect(message(`Found ${JSON.stringify(long.slice(0, 60))}… (92 characters), expected "a".`)).toBe(
      'Found "redacted"… (92 characters), expected "a".',
    )
    expect(message('Found "hunter22" and opaque-value.')).toBe('Found "redacted" and redacted.')
  })
})
