import {describe, expect, test} from 'vitest'
import {sampleOf} from '../sample.ts'
import {documented, native} from './description.ts'

const payloads = [...documented.examples()].filter(({mediaType}) => mediaType === 'application/json')

// Most of what the native contract has, the documented one has just as well.
describe.each(sampleOf(Object.entries({documented, native}), 2))('in the %s contract', (_, description) => {
  const schemas = description.components('schemas')
  const names = sampleOf(Object.keys(schemas), 3)

  test.each(names)('every example of %s is an instance of it', (name) => {
    const {examples} = schemas[name] as {examples: unknown[]}
    expect(examples.flatMap((example) => description.faults(`#/components/schemas/${name}`, example))).toEqual([])
  })

  test.each(sampleOf(payloads, 2))('$name is valid', ({schema, value}) => {
    expect(description.faults(schema, value)).toEqual([])
  })
})

test.each(Object.entries(documented.operations()))('%s has an example of each payload', (operationId, operation) => {
  const wanted = [
    ...(operation.requestBody === undefined ? [] : ['request']),
    ...Object.keys(operation.responses as object),
  ]
  const shown = [...documented.examples()].map(({name}) => name.split(' ')).filter(([id]) => id === operationId)
  expect([...new Set(shown.map(([, place]) => place))].toSorted()).toEqual(wanted.toSorted())
})

test('every line of the examples in JSON Lines is valid', () => {
  const examples = [...documented.examples()].filter(({mediaType}) => mediaType === 'application/x-jsonl')
  expect(examples).not.toEqual([])
  for (const {schema, value} of examples) {
    const lines = String(value).trimEnd().split('\n')
    expect(lines.flatMap((line) => documented.faults(schema, JSON.parse(line)))).toEqual([])
  }
})
