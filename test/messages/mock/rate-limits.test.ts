import {expect, test} from 'vitest'
import {createMock, text} from '../../../src/entries/mock.ts'
import {RateLimits} from '../../../src/messages/mock/rate-limits.ts'

const now = Date.UTC(2026, 0, 1)

test('what is left falls with each request, and all is there again after a part of a minute', () => {
  const limits = new RateLimits()
  limits.takeRequest()
  limits.takeTokens({input_tokens: 40_000, output_tokens: 5_000, cache_read_input_tokens: 5})
  expect(limits.headers(now)).toMatchObject({
    'anthropic-ratelimit-requests-limit': '50',
    'anthropic-ratelimit-requests-remaining': '49',
    'anthropic-ratelimit-requests-reset': '2026-01-01T00:00:02Z',
    'anthropic-ratelimit-input-tokens-remaining': '40000',
    'anthropic-ratelimit-input-tokens-reset': '2026-01-01T00:00:30Z',
    'anthropic-ratelimit-output-tokens-remaining': '15000',
    'anthropic-ratelimit-tokens-remaining': '55000',
  })
})

test('limits that are used up start anew', () => {
  const limits = new RateLimits()
  for (let count = 0; count < 50; count++) limits.takeRequest()
  expect(limits.headers(now)['anthropic-ratelimit-requests-remaining']).toBe('50')
})

test('a response tells of the requests and tokens before it, also a refusal', async () => {
  const mock = createMock({scenarios: [text('Hi.')]})
  const ask = async (body: object) => {
    const {headers} = await mock('https://api.example/v1/messages', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
      body: JSON.stringify(body),
    })
    return ['requests', 'tokens'].map((kind) => Number(headers.get(`anthropic-ratelimit-${kind}-remaining`)))
  }
  const request = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}
  const answers = [await ask(request), await ask({}), await ask(request)]
  expect(answers.map(([requests]) => requests)).toEqual([49, 48, 47])
  const [first, refused, last] = answers.map(([, tokens]) => tokens!)
  expect([refused === first, last! < first!]).toEqual([true, true])
})
