import {expect, test} from 'vitest'
import {createStreamChecker} from '../../src/entries/stream.ts'
import {InputError} from '../../src/errors.ts'
import {ownMember, ownValue, setOwn} from '../../src/json/own.ts'
import {validatingFetch} from '../../src/messages/testing.ts'
import {checkStream, validateEvent, validateRequest, validateResponse} from '../../src/messages/validate.ts'
import {request} from '../messages/payloads.ts'

const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'] as const
const codes = (issues: readonly {readonly code: string}[]) => issues.map(({code}) => code)

test.each(inherited)('an event of the type %s is an unknown one', (type) => {
  expect(codes(validateEvent({type}).issues)).toEqual(['unknown-variant'])
  const text = `event: ping\ndata: {"type": "${type}"}\n\n`
  expect(codes(checkStream(text).issues)).toEqual(['event-name-mismatch', 'unknown-variant', 'truncated-stream'])
  expect(codes(createStreamChecker().check({event: type, data: `{"type": "${type}"}`, id: ''}))).toEqual([
    'unknown-variant',
  ])
})

test.each(inherited)('a block, a role and a property of the name %s are unknown ones', (name) => {
  expect(
    codes(validateRequest('createMessage', request({messages: [{role: 'user', content: [{type: name}]}]})).issues),
  ).toEqual(['unknown-variant'])
  expect(codes(validateRequest('createMessage', request({messages: [{role: name, content: 'x'}]})).issues)).toEqual([
    'unknown-value',
  ])
  expect(codes(validateRequest('createMessage', JSON.parse(`{"${name}": 1}`)).issues)).toContain('unknown-property')
  expect(validateResponse('createMessage', 200, {type: name}).valid).toBe(false)
})

test.each(inherited)('the operation %s is an unknown one', (operationId) => {
  expect(() => validateRequest(operationId, {})).toThrow(InputError)
  expect(() => validateResponse(operationId, 200, {})).toThrow(InputError)
})

test.each(inherited)('a stream with events of the type %s passes unchanged', async (type) => {
  const text = `event: ping\ndata: {"type": "${type}"}\n\nevent: ping\ndata: {"type": "ping"}\n\n`
  const issues: string[] = []
  const answer = () => Promise.resolve(new Response(text, {headers: {'content-type': 'text/event-stream'}}))
  const fetch = validatingFetch(answer, {onIssue: ({code}) => issues.push(code)})
  const response = await fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: '{}',
  })
  expect(await response.text()).toBe(text)
  expect(issues).toContain('unknown-variant')
})

test.each(inherited)('records are looked up by %s only if it is their own', (name) => {
  const record: Record<string, unknown> = {}
  expect([
    ownValue(record, name),
    ownMember(record, name),
    ownMember(undefined, name),
    ownMember('text', name),
  ]).toEqual([undefined, undefined, undefined, undefined])
  setOwn(record, name, 1)
  expect([ownValue(record, name), Object.keys(record), Object.getPrototypeOf(record) === Object.prototype]).toEqual([
    1,
    [name],
    true,
  ])
})
