import {expect, test} from 'vitest'
import type {Message} from '#generated/documented/types.js'
import {createMock, text} from '../../../src/entries/mock.ts'

const mock = createMock({
  scenarios: [({body}) => text(`${body.messages.length} messages, system: ${JSON.stringify(body.system)}`)],
})

async function send(more: Record<string, unknown>) {
  const response = await mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], ...more}),
  })
  return {status: response.status, body: (await response.json()) as Message}
}

test('a thread remembers its turns and what it was created with', async () => {
  const first = await send({system: 'Be brief.', thread: {type: 'create'}})
  const second = await send({thread: {type: 'continue', previous_message_id: first.body.id}})
  const third = await send({thread: {type: 'continue', previous_message_id: second.body.id}})
  expect([first, second, third].map(({body}) => body.content)).toMatchObject([
    [{text: '1 messages, system: "Be brief."'}],
    [{text: '3 messages, system: "Be brief."'}],
    [{text: '5 messages, system: "Be brief."'}],
  ])
})

test('a thread that is not known is refused, and the error says so to programs', async () => {
  expect(await send({thread: {type: 'continue', previous_message_id: 'msg_0'}})).toMatchObject({
    status: 404,
    body: {error: {type: 'not_found_error', details: {error_code: 'thread_not_found'}}},
  })
})

test('without a thread nothing is remembered', async () => {
  const {body} = await send({})
  expect((await send({thread: {type: 'continue', previous_message_id: body.id}})).status).toBe(404)
})
