import {describe, expect, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {validateRequest} from '../../src/messages/validate.ts'
import {answeredBy, createMessage, expectAccepted, expectRefused, request, tool} from './payloads.ts'

const withHeaders = (headers: Record<string, string>) => validateRequest('createMessage', request(), {headers})

describe('S3 model', () => {
  test.each([
    'claude-3-opus-20240229',
    'claude-3-5-sonnet-20241022',
    'claude-3-5-haiku-20241022',
    'a-model-of-tomorrow',
  ])('S3 accepts %s', (model) => {
    expectAccepted(createMessage({model}))
  })

  test('S3 refuses an empty model and one that is not a string', () => {
    expectRefused(createMessage({model: ''}), 'too-short', '/model')
    expectRefused(createMessage({model: 3}), 'wrong-type', '/model')
  })
})

describe('S4 version header', () => {
  test.each(['2023-06-01', '2023-12-31', '2026-01-15'])('S4 accepts %s', (version) => {
    expectAccepted(withHeaders({'anthropic-version': version}))
  })

  test.each(['2023-05-31', '2022-12-01', 'latest', '2023-13-01', ''])('S4 refuses "%s"', (version) => {
    const {issues} = withHeaders({'Anthropic-Version': version})
    expect(issues).toMatchObject([{in: 'header', path: '/anthropic-version', severity: 'error'}])
  })

  test('S4 refuses a missing version', () => {
    expectRefused(withHeaders({'x-api-key': 'example-key'}), 'missing-parameter', '/anthropic-version')
  })

  test('S4 requires the header on every operation', () => {
    for (const {parameters} of Object.values(contract.operations)) {
      expect(parameters).toContainEqual(
        expect.objectContaining({name: 'anthropic-version', in: 'header', required: true}),
      )
    }
  })
})

describe('S5 credentials', () => {
  test.each([{'x-api-key': 'example-key'}, {authorization: 'Bearer example-key'}, {}])(
    'S5 accepts %j',
    (credentials) => {
      expectAccepted(withHeaders({'anthropic-version': '2023-06-01', ...credentials}))
    },
  )

  test('S5 lists either scheme, and none, for every operation', () => {
    for (const {security} of Object.values(contract.operations)) {
      expect(security.map((schemes) => schemes.map(({name}) => name))).toEqual([['x-api-key'], ['authorization'], []])
    }
  })
})

describe('S6 system', () => {
  const block = {type: 'text', text: 'Be brief.', cache_control: {type: 'ephemeral'}}

  test.each(['Be brief.', [block], [block, {type: 'text', text: 'Be kind.'}]])('S6 accepts %j', (system) => {
    expectAccepted(createMessage({system}))
  })

  test.each([
    [5, 'wrong-type', '/system'],
    [[{...block, cache_control: {type: 'forever'}}], 'unknown-value', '/system/0/cache_control/type'],
    [[{type: 'text'}], 'missing-property', '/system/0/text'],
  ])('S6 refuses %j', (system, code, path) => {
    expectRefused(createMessage({system}), code, path)
  })
})

describe('S7 tools', () => {
  test('S7 accepts a tool with a name, a description and an input schema', () => {
    expectAccepted(createMessage({tools: [tool()]}))
  })

  test.each(['name', 'description', 'input_schema'])('S7 refuses a tool without %s', (property) => {
    expectRefused(createMessage({tools: [tool({[property]: undefined})]}), 'missing-property', `/tools/0/${property}`)
  })

  test.each([
    [{properties: {}}, 'missing-property', '/tools/0/input_schema/type'],
    [{type: 'array'}, 'unknown-value', '/tools/0/input_schema/type'],
    [
      {type: 'object', properties: {city: {type: 'strin'}}},
      'unknown-value',
      '/tools/0/input_schema/properties/city/type',
    ],
    [{type: 'object', required: 'city'}, 'wrong-type', '/tools/0/input_schema/required'],
    ['{}', 'wrong-type', '/tools/0/input_schema'],
  ])('S7 refuses the input schema %j', (schema, code, path) => {
    expectRefused(createMessage({tools: [tool({input_schema: schema})]}), code, path)
  })
})

describe('S8 tool results', () => {
  const result = {type: 'tool_result', tool_use_id: 'toolu_01', content: 'Sunny'}

  test('S8 accepts the result of a call in the next turn', () => {
    expectAccepted(createMessage({messages: answeredBy([result])}))
    expectAccepted(
      createMessage({messages: answeredBy([{...result, content: [{type: 'text', text: 'Sunny'}], is_error: false}])}),
    )
  })

  test('S8 refuses a result that answers no call of the turn before', () => {
    const messages = answeredBy([result, {...result, tool_use_id: 'toolu_02'}])
    expectRefused(createMessage({messages}), 'tool-result-answers-tool-use', '/messages/2/content/1/tool_use_id')
  })

  test('S8 refuses a call that is left unanswered', () => {
    expectRefused(
      createMessage({messages: answeredBy('Never mind.')}),
      'tool-use-is-answered',
      '/messages/1/content/0/id',
    )
  })
})

describe('S9 thinking', () => {
  test('S9 accepts a budget of at least 1024 below max_tokens', () => {
    expectAccepted(createMessage({max_tokens: 1025, thinking: {type: 'enabled', budget_tokens: 1024}}))
  })

  test.each([
    [{type: 'enabled'}, 'missing-property', '/thinking/budget_tokens'],
    [{budget_tokens: 2000}, 'missing-property', '/thinking/type'],
    [{type: 'enabled', budget_tokens: 1023}, 'too-small', '/thinking/budget_tokens'],
    [{type: 'enabled', budget_tokens: 4096}, 'budget-below-max-tokens', '/thinking/budget_tokens'],
    [{type: 'enabeld', budget_tokens: 2000}, 'unknown-variant', '/thinking/type'],
  ])('S9 refuses %j', (thinking, code, path) => {
    expectRefused(createMessage({max_tokens: 4096, thinking}), code, path)
  })

  test('S20 refuses thinking for no model', () => {
    expectAccepted(
      createMessage({
        model: 'claude-3-opus-20240229',
        max_tokens: 4096,
        thinking: {type: 'enabled', budget_tokens: 2000},
      }),
    )
  })
})

describe('S12 required properties', () => {
  test.each(['model', 'messages', 'max_tokens'])('S12 refuses a body without %s', (property) => {
    expectRefused(createMessage({[property]: undefined}), 'missing-property', `/${property}`)
  })

  test('S12 accepts a body with nothing else', () => {
    expectAccepted(createMessage())
  })
})

describe('S13 roles', () => {
  const say = (...roles: string[]) => roles.map((role) => ({role, content: 'Hello'}))

  test('S13 accepts roles that alternate', () => {
    expectAccepted(createMessage({messages: say('user', 'assistant', 'user')}))
  })

  test('S13 refuses two messages of one role in a row', () => {
    expectRefused(createMessage({messages: say('user', 'user')}), 'roles-alternate', '/messages/1/role')
    expectRefused(
      createMessage({messages: say('user', 'assistant', 'assistant')}),
      'roles-alternate',
      '/messages/2/role',
    )
  })

  test.each(['system', 'User', ''])('S13 refuses the role "%s"', (role) => {
    expectRefused(createMessage({messages: say('user', role)}), 'unknown-value', '/messages/1/role')
  })
})

describe('S14 to S18 sampling', () => {
  test.each([
    ['S14', 'max_tokens', 1],
    ['S15', 'temperature', 0],
    ['S15', 'temperature', 1],
    ['S16', 'top_p', 0],
    ['S16', 'top_p', 1],
    ['S17', 'top_k', 0],
    ['S17', 'top_k', 40],
    ['S18', 'stop_sequences', ['END', '###']],
    ['S21', 'metadata', {}],
    ['S21', 'metadata', {user_id: 'user-1'}],
  ])('%s accepts %s %j', (_row, property, value) => {
    expectAccepted(createMessage({[property]: value}))
  })

  test.each([
    ['S14', 'max_tokens', 0, 'too-small', '/max_tokens'],
    ['S14', 'max_tokens', 1.5, 'wrong-type', '/max_tokens'],
    ['S14', 'max_tokens', '1024', 'wrong-type', '/max_tokens'],
    ['S15', 'temperature', -0.1, 'too-small', '/temperature'],
    ['S15', 'temperature', 1.1, 'too-large', '/temperature'],
    ['S16', 'top_p', -0.1, 'too-small', '/top_p'],
    ['S16', 'top_p', 1.1, 'too-large', '/top_p'],
    ['S17', 'top_k', -1, 'too-small', '/top_k'],
    ['S17', 'top_k', 0.5, 'wrong-type', '/top_k'],
    ['S18', 'stop_sequences', 'END', 'wrong-type', '/stop_sequences'],
    ['S18', 'stop_sequences', ['END', 5], 'wrong-type', '/stop_sequences/1'],
    ['S21', 'metadata', 'user-1', 'wrong-type', '/metadata'],
    ['S21', 'metadata', {userId: 'user-1'}, 'unknown-property', '/metadata/userId'],
  ])('%s refuses %s %j', (_row, property, value, code, path) => {
    expectRefused(createMessage({[property]: value}), code, path)
  })

  test('S16 warns of top_p beside temperature', () => {
    const {valid, issues} = createMessage({temperature: 0.5, top_p: 0.9})
    expect(valid).toBe(true)
    expect(issues).toMatchObject([{severity: 'warning', code: 'temperature-or-top-p', path: '/top_p'}])
  })
})

describe('S19 tool choice', () => {
  test.each([{type: 'auto'}, {type: 'any'}, {type: 'none'}, {type: 'tool', name: 'get_weather'}])(
    'S19 accepts %j',
    (choice) => {
      expectAccepted(createMessage({tools: [tool()], tool_choice: choice}))
    },
  )

  test.each([
    [{type: 'tool'}, 'missing-property', '/tool_choice/name'],
    [{type: 'tool', name: 'get_time'}, 'tool-choice-names-a-tool', '/tool_choice/name'],
    [{type: 'required'}, 'unknown-variant', '/tool_choice/type'],
    ['auto', 'wrong-type', '/tool_choice'],
  ])('S19 refuses %j', (choice, code, path) => {
    expectRefused(createMessage({tools: [tool()], tool_choice: choice}), code, path)
  })
})
