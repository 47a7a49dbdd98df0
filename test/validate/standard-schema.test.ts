import {expect, expectTypeOf, test} from 'vitest'
import type {CreateMessageRequest} from '#generated/documented/types.js'
import {requestSchema, responseSchema} from '../../src/messages/validate.ts'
import {message, request} from '../messages/payloads.ts'

test('a valid value is the value', () => {
  const body = request()
  expect(requestSchema('createMessage')['~standard'].validate(body)).toEqual({value: body})
  expect(responseSchema('createMessage')['~standard'].validate(message())).toEqual({value: message()})
})

test('issues have paths with indexes as numbers', () => {
  const outcome = requestSchema('createMessage')['~standard'].validate(
    request({messages: [{role: 'user', content: [{type: 'text', text: 5}]}]}),
  )
  expect(outcome).toEqual({
    issues: [{message: 'Found an integer (5), expected a string.', path: ['messages', 0, 'content', 0, 'text']}],
  })
})

test('warnings do not make a value invalid', () => {
  expect(
    requestSchema('createMessage')['~standard'].validate(request({temperature: 0.5, top_p: 0.5})).issues,
  ).toBeUndefined()
})

test('the type is that of the body, and is there for the compiler alone', () => {
  type Types = NonNullable<ReturnType<typeof requestSchema<'createMessage'>>['~standard']['types']>
  expectTypeOf<Types['output']>().toEqualTypeOf<CreateMessageRequest>()
  expect(requestSchema('createMessage')['~standard'].types).toBeUndefined()
})
