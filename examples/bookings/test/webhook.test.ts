import {expect, test} from 'vitest'
import {generator, sendWebhook, validator} from '../src/api/index.js'
import {createService} from '../src/server.ts'

test('the service tells of each change to a stay, as the description says', async () => {
  const told: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    told.push(new Request(input, init))
    return new Response(null, {status: 204})
  }
  const app = createService({webhook: 'https://friend.example/hook', fetch})
  const headers = {authorization: 'Bearer example', 'content-type': 'application/json'}
  const body = JSON.stringify({cabin_id: 'cabin-1', arrival: '2027-05-01', nights: 2, guests: [{name: 'Ada'}]})
  await app.request('/v1/stays', {method: 'POST', headers: {...headers, 'idempotency-key': crypto.randomUUID()}, body})
  await app.request('/v1/stays/stay-1', {
    method: 'PATCH',
    headers: {...headers, 'content-type': 'application/merge-patch+json'},
    body: '{"nights": 4}',
  })
  await app.request('/v1/stays/stay-1', {method: 'DELETE', headers})
  const events = await Promise.all(told.map((request) => request.json()))
  expect(events.map(({type}) => type)).toEqual(['kept', 'kept', 'cancelled'])
  for (const event of events) expect(validator.validateWebhook('stayChanged', event)).toMatchObject({valid: true})
})

test('a listener can be tried with every kind of event', async () => {
  const heard: unknown[] = []
  const listener: typeof fetch = async (input, init) => {
    heard.push(await new Request(input, init).json())
    return new Response(null, {status: 204})
  }
  for (const body of generator.cover('StayEvent'))
    await sendWebhook('stayChanged', {url: 'https://friend.example/hook', body, fetch: listener})
  expect(new Set(heard.map((event) => (event as {type: string}).type))).toEqual(new Set(['kept', 'cancelled']))
})
