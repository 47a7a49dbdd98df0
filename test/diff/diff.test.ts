import {expect, test} from 'vitest'
import {diff} from '../../src/diff/diff.ts'
import {judge} from '../../src/diff/judge.ts'
import {createSide} from '../../src/diff/side.ts'
import {sampleOf} from '../sample.ts'
import {createBase} from './base.ts'
import {changed} from './changed.ts'
import {rows} from './changes.ts'

const base = createSide(createBase())

test('a description has no changes against itself', () => {
  expect(diff(createBase(), createBase())).toEqual([])
})

test('properties that are named as keywords, and values that look like schemas, are none', () => {
  const document = createBase()
  Object.assign(document.components!, {
    schemas: {
      ...(document.components as {schemas: object}).schemas,
      Odd: {
        anyOf: [
          {properties: {$ref: {type: 'string'}, pointer: {type: 'string'}, allOf: {type: 'array'}}},
          {properties: {$ref: {type: 'string'}, pointer: {type: 'integer'}, allOf: {type: 'array'}}},
          {enum: [{$ref: '#/components/schemas/Pet'}], not: {const: {$ref: 'text'}}},
        ],
      },
    },
  })
  const paths = document.paths as Record<string, Record<string, object>>
  Object.assign(paths['/pets']!.post!, {
    requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/Odd'}}}},
  })
  expect(diff(document, structuredClone(document))).toEqual([])
})

test.each(
  sampleOf(rows, 12).map((row) => ({row, name: `${row[0]}: ${row[1]} at ${row[2]} ${JSON.stringify(row[3])}`})),
)('$name', ({row}) => {
  const document = changed(row)
  const changes = diff(createBase(), document)
  expect(changes.map((change) => [change.class, change.code])).toEqual([[row[0], row[1]]])
  const [{witness} = {}] = changes
  expect(witness !== undefined).toBe(row[0] === 'breaking')
  if (witness === undefined) return
  const next = createSide(document)
  const [giver, taker] = witness.sentBy === 'client' ? [base, next] : [next, base]
  expect(judge(giver, witness)).toEqual([])
  expect(judge(taker, witness)).not.toEqual([])
})

test('a proof begins with the refusal of its own change, where another change is refused with it', () => {
  const stay = (required: readonly string[], states: readonly string[]) => ({
    openapi: '3.1.0',
    info: {title: 'Stays', version: '1'},
    paths: {
      '/stay': {
        get: {
          operationId: 'getStay',
          responses: {
            '200': {
              description: 'The stay.',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required,
                    properties: {state: {type: 'string', enum: states}, nights: {type: 'integer'}},
                  },
                },
              },
            },
          },
        },
      },
    },
  })
  const changes = diff(stay(['state', 'nights'], ['open']), stay(['state'], ['open', 'disputed']))
  const refusals = changes.map(({code, witness}) => [code, witness?.issues.map(({path}) => path)])
  expect(refusals).toEqual([
    ['property-optional', ['/nights']],
    ['enum-value-added', ['/state', '/nights']],
  ])
})
