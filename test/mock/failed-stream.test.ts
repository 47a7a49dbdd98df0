import {expect, test} from 'vitest'
import type {Contract, EventStream} from '../../src/contract.ts'
import {createMock} from '../../src/mock/index.ts'
import {completeSchemas} from '../../src/schema/complete-schemas.ts'

const event = (kind: string) => ({
  type: ['object'],
  required: ['kind'],
  properties: {kind: {type: ['string'], const: kind}},
  additionalProperties: false,
})
const schema = {oneOf: [event('step'), event('end'), event('failure')]}
const eventStream: EventStream = {
  eventField: 'kind',
  sequence: [{repeat: ['step']}, 'end'],
  anywhere: ['failure'],
  terminal: ['end', 'failure'],
  keepAlive: [],
  error: {events: ['failure']},
}
const step = 'event: step\ndata: {"kind":"step"}\n\n'
const transcript = `${step}event: end\ndata: {"kind":"end"}\n\n`
const failed = 'event: failure\ndata: {"kind":"failure","why":"told"}\n\n'

const contract = (more: Partial<EventStream> = {}): Contract => ({
  title: 'Steps',
  version: '1',
  schemas: completeSchemas([{name: 'Event', pointer: '#/Event', schema}]),
  operations: {
    watch: {
      method: 'get',
      path: '/watch',
      parameters: [],
      security: [],
      responses: {
        200: {headers: {}, content: {'text/event-stream': {schema: 'Event', eventStream: {...eventStream, ...more}}}},
      },
    },
  },
})

async function answered(examples: Record<string, string>, more: Partial<EventStream> = {}): Promise<string> {
  const responses = {200: {'text/event-stream': examples}}
  const mock = createMock({contract: contract(more), examples: {watch: {request: {}, responses}}})
  const response = await mock('https://steps.example/watch', {headers: {prefer: 'error=1'}})
  return response.text()
}

test('a stream fails after the events that a client asks for, as an example of the description does', async () => {
  expect(await answered({good: transcript, bad: failed})).toBe(step + failed)
})

test('a failure is made where no example has one', async () => {
  expect(await answered({good: transcript})).toBe(`${step}event: failure\ndata: {"kind":"failure"}\n\n`)
})

test('a stream that cannot tell of a failure goes on', async () => {
  expect(await answered({good: transcript}, {error: {events: []}})).toBe(transcript)
})
