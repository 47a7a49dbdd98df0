import {expect, test} from 'vitest'
import {readModel} from '../../../src/codegen/read/model.ts'
import {toContract} from '../../../src/codegen/read/to-contract.ts'
import {createValidator} from '../../../src/validate/index.ts'

function issuesOf(declared: unknown, events: readonly string[]): string[] {
  const schema = {type: 'object', required: ['type'], properties: {type: {type: 'string'}}}
  const content = {'text/event-stream': {schema, 'x-sse': declared}}
  const get = {operationId: 'watch', responses: {200: {description: 'Events.', content}}}
  const contract = toContract(
    readModel({openapi: '3.1.0', info: {title: 'Watch', version: '1'}, paths: {'/watch': {get}}}),
  )
  const transcript = events.map((type) => `event: ${type}\ndata: {"type":"${type}"}\n\n`).join('')
  return createValidator(contract)
    .checkStream('watch', transcript)
    .issues.map(({code, path}) => `${code} ${path}`)
}

test('lists of events may be left out', () => {
  const declared = {eventField: 'type', sequence: ['start', {repeat: ['delta']}, 'end']}
  expect(issuesOf(declared, ['start', 'delta', 'delta', 'end'])).toEqual([])
  expect(issuesOf(declared, ['delta', 'end'])).toEqual(['unexpected-event /0'])
})

test.each([true, null, {order: 'any'}])('what others call x-sse says nothing of the order: %j', (declared) => {
  expect(issuesOf(declared, ['end', 'start'])).toEqual([])
})
