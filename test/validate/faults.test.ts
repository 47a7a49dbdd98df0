import {expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {validateRequest} from '../../src/messages/validate.ts'
import {createValidator} from '../../src/validate/index.ts'
import {expectAccepted} from '../messages/payloads.ts'

const image = {type: 'image', source: {type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo='}}
const text = {type: 'text', text: 'Look at this.'}
const call = {type: 'tool_use', id: 'toolu_01', name: 'look', input: {where: 'here'}}
const result = {type: 'tool_result', tool_use_id: 'toolu_01', content: [text, image]}

/** A long conversation of valid blocks, with some of them replaced. */
function conversation(replaced: {image?: unknown; call?: unknown; result?: unknown} = {}): unknown {
  return {
    model: 'claude-3-opus-20240229',
    max_tokens: 1024,
    messages: [
      {role: 'user', content: [text, image, text, replaced.image ?? image]},
      {role: 'assistant', content: [text, replaced.call ?? call]},
      {role: 'user', content: [replaced.result ?? result, text, image]},
    ],
  }
}

test('the conversation without a fault has no issue', () => {
  expectAccepted(validateRequest('createMessage', conversation()))
})

test.each([
  {
    fault: 'a wrong enum in an image source',
    body: conversation({image: {...image, source: {...image.source, media_type: 'image/bmp'}}}),
    issue: {code: 'unknown-value', path: '/messages/0/content/3/source/media_type'},
  },
  {
    fault: 'a tool result without its tool_use_id',
    body: conversation({result: {type: 'tool_result', content: [text, image]}}),
    issue: {code: 'missing-property', path: '/messages/2/content/0/tool_use_id'},
  },
  {
    fault: 'inptu for input',
    body: conversation({call: {type: 'tool_use', id: 'toolu_01', name: 'look', inptu: {}}}),
    issue: {
      code: 'unknown-property',
      path: '/messages/1/content/1/inptu',
      message: 'Found the unknown property "inptu", did you mean "input"?',
    },
  },
  {
    fault: 'the block type imgae',
    body: conversation({image: {...image, type: 'imgae'}}),
    issue: {
      code: 'unknown-variant',
      path: '/messages/0/content/3/type',
      message: 'Found the unknown type "imgae", did you mean "image"?',
    },
  },
  {
    fault: 'a number for source.data inside an image inside a tool result',
    body: conversation({result: {...result, content: [text, {...image, source: {...image.source, data: 5}}]}}),
    issue: {
      code: 'wrong-type',
      path: '/messages/2/content/0/content/1/source/data',
      message: 'Found an integer (5), expected a string.',
    },
  },
])('$fault is one issue at its place', ({body, issue}) => {
  const {issues} = validateRequest('createMessage', body)
  expect(issues).toEqual([expect.objectContaining({severity: 'error', ...issue})])
  expect(issues[0]!.schema).toMatch(/^#\/components\/schemas\/\w+/)
})

test('an unknown operation is answered with the one that was meant', () => {
  expect(() => createValidator(contract).validateRequest('createMesage', {})).toThrow(
    'Found the unknown operation "createMesage", did you mean "createMessage"?',
  )
})
