import {expect, test} from 'vitest'
import {faults, operationExamples, operations, schemas} from './description.ts'

const payloads = [...operationExamples()].filter(({mediaType}) => mediaType === 'application/json')

test.each(Object.keys(schemas))('every example of %s is an instance of it', (name) => {
  const {examples} = schemas[name] as {examples: unknown[]}
  expect(examples.flatMap((example) => faults(`#/components/schemas/${name}`, example))).toEqual([])
})

test.each(payloads)('$name is valid', ({schema, value}) => {
  expect(faults(schema, value)).toEqual([])
})

test.each(Object.entries(operations()))('%s has an example of each payload', (operationId, operation) => {
  const wanted = [...(operation.requestBody === undefined ? [] : ['request']), ...Object.keys(operation.responses as object)]
  const shown = [...operationExamples()].map(({name}) => name.split(' ')).filter(([id]) => id === operationId)
  expect([...new Set(shown.map(([, place]) => place))].toSorted()).toEqual(wanted.toSorted())
})
