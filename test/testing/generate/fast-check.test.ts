import {assert, check, property, sample} from 'fast-check'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import type {CreateMessageRequest} from '#generated/documented/types.js'
import {arbitrary, type Schemas} from '../../../src/messages/fast-check.ts'
import {createArbitrary} from '../../../src/testing/create-arbitrary.ts'
import {createValidator} from '../../../src/validate/index.ts'
import {sampleOf} from '../../sample.ts'
import {compile, described} from '../../validate/compile.ts'

const names = Object.keys(contract.schemas) as readonly (keyof Schemas)[]

describe('the arbitrary of a schema', () => {
  test('gives valid values, of many forms, the same for the same seed', () => {
    for (const name of sampleOf(names, 10)) {
      assert(
        property(arbitrary(name), (value) => contract.schemas[name]!.is(value)),
        {seed: 1, numRuns: 5},
      )
    }
    const blocks = sample(arbitrary('ContentBlockParam'), {seed: 1, numRuns: 200})
    expect(new Set(blocks.map(({type}) => type)).size).toBeGreaterThan(10)
    expect(sample(arbitrary('ContentBlockParam'), {seed: 1, numRuns: 200})).toEqual(blocks)
  })

  test('has the type of the schema', () => {
    const requests = sample(arbitrary('CreateMessageRequest'), 2)
    expectTypeOf(requests).toEqualTypeOf<CreateMessageRequest[]>()
    expect(requests.every((request) => contract.schemas.CreateMessageRequest!.is(request))).toBe(true)
  })

  test.each([
    {
      what: 'a long list',
      name: 'CreateMessageRequest',
      holds: ({tools}: CreateMessageRequest) => (tools?.length ?? 0) < 2,
      most: 400,
    },
    {
      what: 'an optional property',
      name: 'CreateMessageRequest',
      holds: ({temperature}: CreateMessageRequest) => temperature === undefined,
      most: 120,
    },
  ] as const)('shrinks what fails because of $what to a small value that still does', ({name, holds, most}) => {
    const {failed, counterexample, numShrinks} = check(property(arbitrary(name), holds), {seed: 1, numRuns: 1000})
    const [found] = counterexample!
    const first = sample(arbitrary(name), {seed: 1, numRuns: 1000}).find((value) => !holds(value))
    expect([failed, contract.schemas[name]!.is(found), holds(found)]).toEqual([true, true, false])
    expect(numShrinks).toBeGreaterThan(0)
    expect(JSON.stringify(found).length).toBeLessThan(Math.min(most, JSON.stringify(first).length))
  })

  test('names a schema that there is not', () => {
    expect(() => arbitrary('Massage' as 'Message')).toThrow('unknown schema "Massage"')
  })
})

test('the arbitraries of a contract are its request bodies too, by the operation', async () => {
  const schema = {type: 'object', properties: {id: {type: 'integer', readOnly: true}, n: {type: 'integer', minimum: 3}}}
  const contract = await compile({
    ...described({Note: {...schema, required: ['id', 'n']}}),
    paths: {
      '/notes': {
        post: {
          operationId: 'addNote',
          requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/Note'}}}},
          responses: {204: {description: 'Added.'}},
        },
        get: {operationId: 'listNotes', responses: {204: {description: 'None.'}}},
      },
    },
  })
  const of = createArbitrary<Record<'addNote' | 'listNotes', object>, {Note: unknown}>(contract)
  const validator = createValidator(contract)
  assert(
    property(of('addNote'), (body) => validator.validateRequest('addNote', body).valid),
    {seed: 1, numRuns: 20},
  )
  expect(sample(of('addNote'), {seed: 1, numRuns: 20}).every((note) => !('id' in Object(note)))).toBe(true)
  expect(sample(of('Note'), {seed: 1, numRuns: 1})).toEqual([
    expect.objectContaining({n: expect.any(Number) as number}),
  ])
  expect(() => of('listNotes')).toThrow(
    'Found the operation "listNotes", expected one whose request body has a schema.',
  )
})
