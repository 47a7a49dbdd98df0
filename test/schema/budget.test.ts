import {expect, test} from 'vitest'
import {createValidation, validateResponse} from '../../src/messages/validate.ts'
import {Budget} from '../../src/schema/budget.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {interpretSchema} from '../../src/schema/interpret-schema.ts'
import {amount} from '../sample.ts'

class CountingBudget extends Budget {
  steps = 0

  override spend(steps: number): void {
    this.steps += steps
    super.spend(steps)
  }
}

/** The number of steps that a check takes, and the codes of its issues. */
function measure(schema: object, value: unknown): {steps: number; codes: string[]} {
  const budget = new CountingBudget()
  const codes = checkSchema(interpretSchema(schema, budget), value).map(({code}) => code)
  return {steps: budget.steps, codes}
}

const chain = (n: number, first: object, link: (reference: object) => object) => {
  const $defs: Record<string, object> = {a0: first}
  for (let index = 1; index < n; index++) $defs[`a${index}`] = link({$ref: `#/$defs/a${index - 1}`})
  return {type: 'object', properties: {x: {$ref: `#/$defs/a${n - 1}`}}, $defs}
}
const deep = (n: number) => ({x: Array.from({length: n - 1}).reduce<unknown>((y) => ({y}), 5)})
const string = {type: 'string'}

/** Schemas that lead to one place in 2 to the power of `n` ways. */
const diamonds: readonly {name: string; make: (n: number) => [schema: object, value: unknown]}[] = [
  {name: 'allOf, of what is allowed', make: (n) => [chain(n, string, (a) => ({allOf: [a, {allOf: [a]}]})), {x: 's'}]},
  {name: 'allOf, of what is not', make: (n) => [chain(n, string, (a) => ({allOf: [a, {allOf: [a]}]})), {x: 5}]},
  {
    name: 'anyOf',
    make: (n) => [
      chain(n, string, (a) => ({
        anyOf: [
          {type: 'object', properties: {y: a}},
          {type: 'object', properties: {y: a}, required: ['z']},
        ],
      })),
      deep(n),
    ],
  },
  {
    name: 'oneOf',
    make: (n) => [
      chain(n, string, (a) => ({
        oneOf: [
          {type: 'object', properties: {y: a}},
          {type: 'object', properties: {y: a}, required: ['z']},
        ],
      })),
      deep(n),
    ],
  },
  {name: 'not', make: (n) => [chain(n, {type: 'object'}, (a) => ({not: {not: {allOf: [a, {allOf: [a]}]}}})), {x: {}}]},
  {name: 'if', make: (n) => [chain(n, {type: 'object'}, (a) => ({if: a, then: a, else: a})), {x: {}}]},
  {
    name: 'properties beside patterns',
    make: (n) => [chain(n, string, (a) => ({properties: {y: a}, patternProperties: {'^y$': a}})), deep(n)],
  },
  {
    name: 'items beside contains',
    make: (n) => [
      chain(n, string, (a) => ({items: a, contains: a})),
      {x: Array.from({length: n - 1}).reduce<unknown>((y) => [y], 5)},
    ],
  },
  {
    name: 'dependentSchemas',
    make: (n) => [
      chain(n, string, (a) => ({properties: {y: a}, dependentSchemas: {y: {properties: {y: a}}}})),
      deep(n),
    ],
  },
]

test.each(diamonds)('$name in diamonds takes steps in proportion to their number', ({make}) => {
  const [some, more] = [measure(...make(25)), measure(...make(50))]
  expect(more.steps / some.steps).toBeLessThan(2.5)
  expect(more.codes).not.toContain('schema-too-expensive')
})

test.each([
  {
    name: 'many schemas for many values',
    schema: {items: {allOf: Array.from({length: 2000}, (_, index) => ({minimum: index - 3000}))}},
    value: Array.from({length: 2000}, (_, index) => index),
  },
  {
    name: 'many patterns for many names',
    schema: {patternProperties: Object.fromEntries(Array.from({length: 2000}, (_, index) => [`^p${index}$`, true]))},
    value: Object.fromEntries(Array.from({length: 2000}, (_, index) => [`x${index}`, 1])),
  },
  {name: 'an exponential pattern', schema: {items: {pattern: '^(a+)+$'}}, value: [`${'a'.repeat(30)}!`]},
  {name: 'a pattern of the fifth power', schema: {items: {pattern: '^.*.*.*.*.*x$'}}, value: ['a'.repeat(1000)]},
  {
    name: 'an exponential pattern of names',
    schema: {patternProperties: {'(a|a)*b': true}},
    value: {['a'.repeat(30)]: 1},
  },
  {
    name: 'a schema without an end of levels',
    schema: Array.from({length: 20_000}).reduce<object>((not) => ({not}), {}),
    value: 1,
  },
  {
    name: 'a value without an end of levels',
    schema: {$ref: '#/$defs/a', $defs: {a: {items: {$ref: '#/$defs/a'}}}},
    value: Array.from({length: 50_000}).reduce<unknown>((inner) => [inner], 1),
  },
])('$name is a warning, since the value may be right', ({schema, value}) => {
  const interpreted = interpretSchema(schema)
  expect(checkSchema(interpreted, value)).toMatchObject([{severity: 'warning', code: 'schema-too-expensive', path: ''}])
  expect(interpreted.is(value)).toBe(true)
})

test('the pattern that may take too long is named', () => {
  const [issue] = checkSchema(interpretSchema({pattern: '^(a+)+$'}), 'aaa!')
  expect(issue!.message).toBe(
    'Found a schema that was not checked to the end: its pattern "^(a+)+$" may take too long.',
  )
})

test('what is large by itself may take its time', () => {
  const value = Array.from({length: amount(20_000, 100_000)}, (_, index) => ({id: index, name: 'x'}))
  expect(
    measure(
      {items: {properties: {id: {type: 'integer'}, name: {type: 'string', maxLength: 3}}, required: ['id', 'name']}},
      value,
    ).codes,
  ).toEqual([])
})

test('faults that were found before the steps ran out are still told', () => {
  const schema = {properties: {first: {type: 'string'}, last: {pattern: '^(a+)+$'}}}
  expect(checkSchema(interpretSchema(schema), {first: 5, last: 'aaa!'}).map(({code}) => code)).toEqual([
    'wrong-type',
    'schema-too-expensive',
  ])
})

const input = {x: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'}
const tool = {
  name: 'look',
  description: 'Looks.',
  input_schema: {type: 'object', properties: {x: {pattern: '^(a+)+$'}}},
}

test.each([{strict: true}, {strict: false}])(
  'a tool of a stranger cannot make the check of an answer hang, strict: $strict',
  ({strict}) => {
    const request = {
      model: 'claude-3-opus-20240229',
      max_tokens: 16,
      messages: [{role: 'user', content: 'x'}],
      tools: [{...tool, input_schema: {...tool.input_schema, additionalProperties: false}, strict}],
    }
    const content = Array.from({length: 1000}, (_, index) => ({
      type: 'tool_use',
      id: `toolu_${index}`,
      name: 'look',
      input,
    }))
    const response = {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: request.model,
      content,
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: {input_tokens: 1, output_tokens: 1},
    }
    const {valid, issues} = validateResponse('createMessage', 200, response, {request})
    expect(valid).toBe(true)
    expect(issues).toMatchObject([{severity: 'warning', code: 'schema-too-expensive', path: '/content/0/input'}])
  },
)

test('a tool whose input cannot be checked in time is run, and the program gets to know', () => {
  const told: string[] = []
  const {input: check} = createValidation({onIssue: ({code}, what) => told.push(`${what}: ${code}`)})
  expect(check!(input, tool.input_schema)).toBeUndefined()
  expect(told).toEqual(['The input of a tool: schema-too-expensive'])
})
