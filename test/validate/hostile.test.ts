import {expect, test} from 'vitest'
import {checkStream, validateExchange, validateRequest, validateResponse} from '../../src/messages/validate.ts'
import type {RequestOptions} from '../../src/validate/index.ts'
import {growthOfReads} from '../count-reads.ts'
import {request, tool} from '../messages/payloads.ts'
import {amount} from '../sample.ts'

const check = (changes: object) =>
  validateRequest('createMessage', request(changes)).issues.map(({code, path}) => `${code} ${path}`)

function nested(levels: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < levels; level++) value = {type: 'object', properties: {deeper: value}}
  return value
}

test('any depth of nesting is an issue', () => {
  expect(check({tools: [tool({input_schema: nested(amount(20_000, 100_000))})]})).toEqual(['too-deep '])
})

const conversation = (length: number, content: unknown) =>
  Array.from({length}, (_, index) => ({role: index % 2 ? 'assistant' : 'user', content}))

test('as many messages as anybody sends are checked, and each that is wrong is counted', () => {
  const many = amount(2_000, 100_000)
  expect(check({messages: conversation(many, 'Hello')})).toEqual([])
  const {issues, omitted} = validateRequest('createMessage', request({messages: conversation(many, 5)}))
  expect([issues.length, omitted]).toEqual([100, {errors: many - 100, warnings: 0}])
})

test.each(['Hello', 5])('messages of %j are read in proportion to their number', (content) => {
  const growth = growthOfReads(
    (length) => request({messages: conversation(length, content)}),
    (body) => validateRequest('createMessage', body),
  )
  expect(growth).toBeLessThan(2.2)
})

test('a long string is checked, and clipped in a message', () => {
  const text = 'x'.repeat(amount(5_000_000, 100_000_000))
  expect(check({messages: [{role: 'user', content: text}]})).toEqual([])
  const {issues} = validateRequest('createMessage', request({max_tokens: text}))
  expect(issues[0]!.message.length).toBeLessThan(200)
})

test('names of Object.prototype are names like others, and nothing is polluted', () => {
  const body = JSON.parse(
    '{"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": [{"type": "toString", "text": "x"}]}], "__proto__": {"admin": true}, "constructor": 1}',
  ) as unknown
  const {issues} = validateRequest('createMessage', body)
  expect(issues.map(({code, path}) => `${code} ${path}`).sort()).toEqual([
    'unknown-property /__proto__',
    'unknown-property /constructor',
    'unknown-variant /messages/0/content/0/type',
  ])
  expect(({} as {admin?: unknown}).admin).toBeUndefined()
  expect(() => validateRequest('toString', {})).toThrow('Found the unknown operation "toString"')
  expect(validateResponse('createMessage', Number.NaN, {}).issues).toMatchObject([{code: 'unknown-status'}])
})

test('half surrogates pass where any text does', () => {
  expect(check({system: '\uD800'})).toEqual([])
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 10n, Symbol('x'), () => 1, new Map(), new Date(0)])(
  '%s, which JSON cannot hold, is an issue',
  (value) => {
    expect(check({max_tokens: value})).toEqual(['wrong-type /max_tokens'])
  },
)

test.each([
  ['1e400', 'Found a number beyond the range of doubles, expected an integer.'],
  ['-1e400', 'Found a number beyond the range of doubles, expected an integer.'],
  ['-0', 'Found -0, expected at least 1.'],
  ['-0.5e-1', 'Found a number (-0.05), expected an integer.'],
])('the number %s of a text is told as what it is', (text, message) => {
  const body = JSON.parse(
    JSON.stringify(request({max_tokens: 0})).replace('"max_tokens":0', `"max_tokens":${text}`),
  ) as unknown
  expect(validateRequest('createMessage', body).issues.map((issue) => issue.message)).toEqual([message])
})

test('numbers beyond 2^53 are integers still', () => {
  expect(check({max_tokens: 2 ** 60})).toEqual([])
})

test('an object that contains itself is an issue', () => {
  const schema: Record<string, unknown> = {type: 'object'}
  schema.properties = {self: schema}
  expect(check({tools: [tool({input_schema: schema})]})).toEqual(['too-deep '])
})

test('a getter that throws is an issue, in a request and in an event', () => {
  const broken = {
    get type(): string {
      throw new Error('out of order')
    },
  }
  const {issues} = validateRequest('createMessage', request({messages: [{role: 'user', content: [broken]}]}))
  expect(issues).toMatchObject([
    {code: 'unreadable', path: '', message: 'Found a value that cannot be read: out of order.'},
  ])
})

test('whatever a getter throws is an issue, even what has no text', () => {
  const thrown = [new Error('no'), 'no', null, Object.create(null) as object]
  const bodies = thrown.map((reason) =>
    Object.defineProperty(request({}), 'model', {
      enumerable: true,
      get: () => {
        throw reason as Error
      },
    }),
  )
  expect(bodies.flatMap((body) => validateRequest('createMessage', body).issues).map(({code}) => code)).toEqual(
    thrown.map(() => 'unreadable'),
  )
})

test('a function is named as one, and its code is not repeated', () => {
  const [issue] = validateRequest('createMessage', request({model: () => 'claude'})).issues
  expect(issue?.message).toContain('Found a function, which JSON cannot hold')
})

test('an event that JSON cannot hold is an issue', () => {
  const circular: Record<string, unknown> = {type: 'ping'}
  circular.self = circular
  for (const event of [circular, {type: 'ping', count: 5n}, undefined])
    expect(checkStream([event]).issues.map(({code}) => code)).toContain('malformed-event')
})

test('an exchange without a request is refused with a sentence', () => {
  for (const exchange of [{}, {method: 'POST'}, {method: 1, url_path: '/v1/messages'}])
    expect(() => validateExchange(exchange as never)).toThrow('expected the strings "method" and "url_path"')
})

test('what is no event stream at all is told as such, and an empty one as truncated', () => {
  expect(checkStream('<html>\n\n').issues.map(({code}) => code)).toEqual(['no-event'])
  expect(checkStream('').issues.map(({code}) => code)).toEqual(['truncated-stream'])
})

const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const throwing = () =>
  Object.defineProperty({}, 'anthropic-version', {
    enumerable: true,
    get: () => {
      throw new Error('out of order')
    },
  })

test.each([
  {given: {headers: revoked()}, what: 'headers'},
  {given: {headers: throwing()}, what: 'headers'},
  {given: {query: revoked()}, what: 'parameters'},
  {given: {query: throwing()}, what: 'parameters'},
  {given: {path: revoked()}, what: 'parameters'},
  {given: {url: 'http://['}, what: 'parameters'},
  {given: {url: revoked()}, what: 'parameters'},
])('parameters that cannot be read are told in one sentence: %#', ({given, what}) => {
  expect(() => validateRequest('getModel', undefined, given as RequestOptions)).toThrow(
    expect.objectContaining({
      name: 'InputError',
      message: expect.stringMatching(`^Found ${what} that cannot be read: .+\\.$`) as string,
    }) as Error,
  )
})

test('headers of a response that cannot be read are told in one sentence', () => {
  expect(() => validateResponse('createMessage', 200, {}, {headers: revoked()})).toThrow(
    'Found headers that cannot be read: ',
  )
})

test.each([[5], [5n], [true], [new Date(0)]])('a header that is no string is read as one: %s', (value) => {
  const headers = {'anthropic-version': value} as unknown as Headers
  const {issues} = validateRequest('createMessage', request({}), {headers})
  expect(issues.map(({code}) => code)).toEqual(['wrong-pattern'])
})
