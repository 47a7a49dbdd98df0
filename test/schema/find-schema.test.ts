import {expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {checkStream, validateResponse} from '../../src/messages/validate.ts'
import {findSchema} from '../../src/schema/find-schema.ts'

const schemas = '#/components/schemas'
const result = {type: 'tool_result', tool_use_id: 'toolu_1', content: [{type: 'text', text: 'Rain.'}]}
const request = {
  model: 'm',
  max_tokens: 16,
  messages: [
    {role: 'user', content: 'Hello'},
    {role: 'user', content: [result]},
  ],
}

test.each([
  {place: 'the whole', path: '', want: `${schemas}/CreateMessageRequest`},
  {place: 'a property of a base', path: '/messages', want: `${schemas}/MessageRequestBase/properties/messages`},
  {place: 'an item', path: '/messages/1', want: `${schemas}/MessageRequestBase/properties/messages/items`},
  {place: 'a property of an item', path: '/messages/1/role', want: `${schemas}/MessageParam/properties/role`},
  {
    place: 'a member of a union in a union',
    path: '/messages/1/content/0/tool_use_id',
    want: `${schemas}/ToolResultBlockParam/properties/tool_use_id`,
  },
  {
    place: 'a block within a block',
    path: '/messages/1/content/0/content/0/text',
    want: `${schemas}/TextBlockParam/properties/text`,
  },
  {place: 'a property that is missing', path: '/top_k', want: `${schemas}/CreateMessageRequest/properties/top_k`},
  {place: 'what nothing is said of', path: '/messages/1/role/x', want: `${schemas}/MessageParam/properties/role`},
])('finds $place', ({path, want}) => {
  expect(findSchema(contract.schemas.CreateMessageRequest!, request, path)).toBe(want)
})

test('the findings of rules about answers, and about the order of events, say where the description speaks of them', () => {
  const usage = {input_tokens: 1, output_tokens: 17}
  const message = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage,
  }
  expect(validateResponse('createMessage', 200, message, {request}).issues).toMatchObject([
    {code: 'output-within-max-tokens', schema: `${schemas}/UsageBase/properties/output_tokens`},
  ])
  const stop = {type: 'message_stop'}
  expect(checkStream([stop, stop]).issues.map(({schema}) => schema)).toEqual([
    `${schemas}/StreamEvent`,
    `${schemas}/StreamEvent`,
  ])
})
