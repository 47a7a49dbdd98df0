import {expect} from 'vitest'
import type {Result} from '../../src/issue.ts'
import {validateRequest, validateResponse} from '../../src/messages/validate.ts'

/** A minimal request body with `changes`. A change to undefined removes the property. */
export function request(changes: object = {}): object {
  return withChanges(
    {model: 'claude-3-opus-20240229', max_tokens: 1024, messages: [{role: 'user', content: 'Hello'}]},
    changes,
  )
}

/** A minimal message as the service answers it, with `changes`. */
export function message(changes: object = {}): object {
  const usage = {input_tokens: 8, output_tokens: 4, cache_creation_input_tokens: 0, cache_read_input_tokens: 0}
  const content = [{type: 'text', text: 'Hello!', citations: null}]
  return withChanges(
    {
      id: 'msg_01',
      type: 'message',
      role: 'assistant',
      model: 'claude-3-opus-20240229',
      content,
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage,
    },
    changes,
  )
}

/** A custom tool with `changes`. */
export function tool(changes: object = {}): object {
  const schema = {type: 'object', properties: {city: {type: 'string'}}, required: ['city']}
  return withChanges({name: 'get_weather', description: 'The weather in a city.', input_schema: schema}, changes)
}

/** A conversation in which the model called a tool and `blocks` answer it. */
export function answeredBy(blocks: unknown): object[] {
  const call = {type: 'tool_use', id: 'toolu_01', name: 'get_weather', input: {city: 'Oslo'}}
  return [
    {role: 'user', content: 'How is the weather?'},
    {role: 'assistant', content: [call]},
    {role: 'user', content: blocks},
  ]
}

function withChanges(value: object, changes: object): object {
  return Object.fromEntries(Object.entries({...value, ...changes}).filter(([, property]) => property !== undefined))
}

/** Expects no issue at all. */
export function expectAccepted(result: Result): void {
  expect(result.issues).toEqual([])
}

/** Expects exactly one issue, with this code at this place. */
export function expectRefused(result: Result, code: string, path: string): void {
  expect(result.issues.map((issue) => [issue.severity, issue.code, issue.path])).toEqual([['error', code, path]])
}

export const createMessage = (changes: object = {}) => validateRequest('createMessage', request(changes))
export const answer = (changes: object = {}) => validateResponse('createMessage', 200, message(changes))
