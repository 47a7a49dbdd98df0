import {expect, test} from 'vitest'
import {validateExchange, validateRequest} from '../../src/messages/validate.ts'
import {growthOfReads} from '../count-reads.ts'
import {amount} from '../sample.ts'

const minimal = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}
const many = amount(2_000, 100_000)
const list = <Item>(make: (index: number) => Item, length = many): Item[] =>
  Array.from({length}, (_, index) => make(index))
const call = (index: number) => ({type: 'tool_use', id: `toolu_${index}`, name: 'look', input: {}})
const result = (index: number) => ({type: 'tool_result', tool_use_id: `toolu_${index}`})

/** The number of issues of a request by their codes, and of those that are left out. */
function count(body: object): Record<string, number> {
  const {issues, omitted} = validateRequest('createMessage', {...minimal, ...body})
  const counts: Record<string, number> = {}
  for (const {code} of issues) counts[code] = (counts[code] ?? 0) + 1
  return omitted === undefined ? counts : {...counts, more: omitted.errors + omitted.warnings}
}

test('counts as many issues as there are messages', () => {
  expect(count({messages: list(() => ({role: 'user', content: ''}))})).toEqual({
    'non-empty-content': 100,
    more: 2 * many - 101,
  })
})

test('counts as many issues as there are requests of a batch', () => {
  const requests = list((index) => ({
    custom_id: `one_${index % 2}`,
    params: {...minimal, messages: [{role: 'user', content: ''}]},
  }))
  const {issues, omitted} = validateRequest('createMessageBatch', {requests})
  expect([issues.length, omitted]).toEqual([100, {errors: 2 * many - 102, warnings: 0}])
})

const turn = (blocks: object[], results: object[]) => ({
  ...minimal,
  messages: [minimal.messages[0], {role: 'assistant', content: blocks}, {role: 'user', content: results}],
})

test.each([
  {
    of: 'messages',
    operationId: 'createMessage',
    make: (length: number) => ({...minimal, messages: list(() => ({role: 'user', content: ''}), length)}),
  },
  {
    of: 'requests',
    operationId: 'createMessageBatch',
    make: (length: number) => ({requests: list((index) => ({custom_id: `one_${index}`, params: minimal}), length)}),
  },
  {
    of: 'calls',
    operationId: 'createMessage',
    make: (length: number) => turn(list(call, length), list(result, length).reverse()),
  },
  {
    of: 'calls of one id',
    operationId: 'createMessage',
    make: (length: number) =>
      turn(
        list(() => call(1), length),
        [],
      ),
  },
])('reads a payload in proportion to its $of', ({operationId, make}) => {
  expect(growthOfReads(make, (body) => validateRequest(operationId, body))).toBeLessThan(2.2)
})

test('pairs as many calls as a turn may hold, also in another order', () => {
  const messages = [
    minimal.messages[0],
    {role: 'assistant', content: list(call)},
    {role: 'user', content: list(result).reverse()},
  ]
  expect(count({messages})).toEqual({})
  expect(count({messages: [minimal.messages[0], {role: 'assistant', content: list(() => call(1))}]})).toEqual({
    'duplicate-tool-use-id': 100,
    more: 2 * many - 1 - 100,
  })
})

test('counts as many properties as a strict schema may have', () => {
  const properties = Object.fromEntries(list((index) => [`p${index}`, {type: ['string', 'null']}]))
  const tools = [
    {
      name: 'look',
      description: 'Looks.',
      strict: true,
      input_schema: {type: 'object', properties, additionalProperties: false},
    },
  ]
  expect(count({tools})).toEqual({'optional-parameter-limit': 1, 'union-parameter-limit': 1})
})

test('follows references once, however many there are', () => {
  const $defs = Object.fromEntries(
    Array.from({length: 60}, (_, index) => [
      `d${index}`,
      {anyOf: [{$ref: `#/$defs/d${index + 1}`}, {$ref: `#/$defs/d${index + 1}`}]},
    ]),
  )
  const input_schema = {
    type: 'object',
    properties: {a: {$ref: '#/$defs/d0'}},
    required: ['a'],
    additionalProperties: false,
    $defs: {...$defs, d60: {type: 'string'}},
  }
  expect(count({tools: [{name: 'look', description: 'Looks.', strict: true, input_schema}]})).toEqual({})
})

test('takes names of properties that objects have by nature for what they are', () => {
  const input_schema = JSON.parse(
    '{"type": "object", "properties": {"__proto__": {"type": "string"}, "constructor": {"$ref": "#/$defs/__proto__"}}, "$defs": {}}',
  ) as object
  const tools = [
    {name: 'look', description: 'Looks.', input_schema},
    {name: 'constructor', description: 'Builds.', input_schema: {type: 'object'}},
  ]
  expect(validateRequest('createMessage', {...minimal, tools}).issues).toMatchObject([
    {code: 'json-schema-is-sound', path: '/tools/0/input_schema/properties/constructor/$ref'},
  ])
  expect(
    validateRequest('createMessage', {...minimal, tools: [], tool_choice: {type: 'tool', name: 'toString'}}).issues,
  ).toMatchObject([{code: 'tool-choice-needs-tools'}])
})

test('an input that is nested as deep as it may be is checked or left alone', () => {
  const tree = {
    $defs: {Tree: {type: 'object', properties: {next: {$ref: '#/$defs/Tree'}}}},
    type: 'object',
    properties: {next: {$ref: '#/$defs/Tree'}},
  }
  const input = list(() => 0)
    .slice(0, 2000)
    .reduce<object>((next) => ({next}), {})
  const response = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: minimal.model,
    content: [{...call(1), input}],
    stop_reason: 'tool_use',
    stop_sequence: null,
    usage: {input_tokens: 1, output_tokens: 1},
  }
  const request = {...minimal, tools: [{name: 'look', description: 'Looks.', input_schema: tree}]}
  expect(
    validateExchange({method: 'POST', url_path: '/v1/messages', request, status: 200, response, sse: null}).issues,
  ).toEqual([])
})
