import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {createClient, validatingFetch, type CabinDraft, type operations} from '../src/api/index.js'
import {services, type Service} from './services.ts'

/** Nothing here knows which service it talks to. */
let service: Service
beforeAll(async () => {
  service = await services[inject('service')]()
})
afterAll(() => service.stop())

const credentials = {token: 'example', officeKey: 'example'}

/** A client each of whose requests and responses is checked. */
const client = () =>
  createClient({
    baseUrl: service.url,
    credentials,
    fetch: validatingFetch((input, init) => service.fetch(input, init), {
      onIssue: ({message}) => {
        throw new Error(message)
      },
    }),
  })

/** A request that the client would not send. */
const send = (path: string, init: RequestInit = {}) => {
  const headers = {
    authorization: 'Bearer example',
    'x-office-key': 'example',
    ...(init.headers as Record<string, string>),
  }
  return service.fetch(`${service.url}${path}`, {...init, headers})
}

const draft = {name: 'Otter', beds: 3, view: 'lake', night: {cents: 8000, currency: 'EUR'}} satisfies CabinDraft
const book = () =>
  client().bookStay(
    {cabin_id: 'cabin-1', arrival: '2027-05-01', nights: 2, guests: [{name: 'Ada', email: 'ada@example.com'}]},
    {params: {'Idempotency-Key': crypto.randomUUID()}},
  )

describe('a cabin', () => {
  test('is there from its creation until it is deleted', async () => {
    const cabin = await client().createCabin({...draft, stove: 'iron'})
    expect(cabin).toMatchObject({...draft, stove: 'iron'})
    expect(await client().getCabin({cabin_id: cabin.id})).toEqual(cabin)
    const changed = await client().updateCabin({name: 'Beaver', stove: null}, {params: {cabin_id: cabin.id}})
    expect(changed).toEqual({...draft, id: cabin.id, name: 'Beaver'})
    await client().deleteCabin({cabin_id: cabin.id})
    await expect(client().getCabin({cabin_id: cabin.id})).rejects.toMatchObject({status: 404})
    await expect(client().updateCabin({beds: 1}, {params: {cabin_id: cabin.id}})).rejects.toMatchObject({status: 404})
    await expect(client().deleteCabin({cabin_id: cabin.id})).rejects.toMatchObject({status: 404})
  })

  test('is on one of the pages', async () => {
    const {id} = await client().createCabin({...draft, view: 'hills'})
    const seen: string[] = []
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const page: Awaited<ReturnType<ReturnType<typeof client>['listCabins']>> = await client().listCabins({
        limit: 2,
        ...(cursor !== undefined && {cursor}),
      })
      expect(page.items.length).toBeLessThanOrEqual(2)
      seen.push(...page.items.map((cabin) => cabin.id))
      cursor = page.next_cursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(['cabin-1', 'cabin-2', id]))
    expect((await client().listCabins({view: 'hills'})).items.map((cabin) => cabin.id)).toContain(id)
    expect((await client().listCabins({view: 'forest'})).items.map((cabin) => cabin.id)).not.toContain(id)
  })

  test('has a picture', async () => {
    const image = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], {type: 'image/png'})
    await client().uploadPicture({image, caption: 'By the lake.'}, {params: {cabin_id: 'cabin-1'}})
    expect((await client().getPicture({cabin_id: 'cabin-1'})).size).toBeGreaterThan(0)
  })
})

describe('a stay', () => {
  test('is booked, changed, paid for and cancelled', async () => {
    const {id} = await book()
    expect(await client().changeStay({nights: 3}, {params: {stay_id: id}})).toMatchObject({
      id,
      nights: 3,
      arrival: '2027-05-01',
    })
    expect(await client().getStay({stay_id: id})).toMatchObject({
      nights: 3,
      guests: [{name: 'Ada', email: 'ada@example.com'}],
    })
    expect((await client().listStays({state: ['open', 'paid']})).items.map((stay) => stay.id)).toContain(id)
    await client().payStay({method: 'card', token: 'card-1'}, {params: {stay_id: id}})
    await client().payStay({method: 'voucher', code: '12345678'}, {params: {stay_id: id}})
    await client().cancelStay({stay_id: id})
    await expect(client().getStay({stay_id: id})).rejects.toMatchObject({status: 404})
    await expect(client().changeStay({nights: 1}, {params: {stay_id: id}})).rejects.toMatchObject({status: 404})
    await expect(client().cancelStay({stay_id: id})).rejects.toMatchObject({status: 404})
  })

  test('is not among the others once it is gone', async () => {
    const [one, other] = [await book(), await book()]
    await client().cancelStay({stay_id: one.id})
    const ids = (await client().listStays()).items.map(({id}) => id)
    expect([ids.includes(one.id), ids.includes(other.id)]).toEqual([false, true])
  })
})

test('the office counts nights, as JSON and as CSV, and the service is well', async () => {
  await book()
  expect(await client().reportNights({month: '2027-05'})).toEqual(expect.any(Array))
  const csv = await send('/reports/nights?month=2027-05', {headers: {accept: 'text/csv'}})
  await expect(csv).toBeValidResponse('reportNights')
  expect(await csv.text()).toMatch(/^cabin,nights\n/)
  expect(await client().getStatus()).toEqual({status: 'ok'})
})

/** A request that its operation refuses with a status. */
type Refusal = readonly [
  what: string,
  operationId: keyof operations,
  method: string,
  path: string,
  body: unknown,
  status: number,
]

const refusals: readonly Refusal[] = [
  ['an unknown member', 'createCabin', 'POST', '/cabins', {...draft, color: 'red'}, 400],
  ['a cabin without beds', 'createCabin', 'POST', '/cabins', {...draft, beds: 0}, 400],
  ['a page of nothing', 'listCabins', 'GET', '/cabins?limit=0', undefined, 400],
  ['an id of another kind', 'getCabin', 'GET', '/cabins/stay-1', undefined, 400],
  ['a patch of nothing', 'updateCabin', 'PATCH', '/cabins/cabin-1', {}, 400],
  ['a picture without its caption', 'uploadPicture', 'POST', '/cabins/cabin-1/picture', new FormData(), 400],
  [
    'a booking without its key',
    'bookStay',
    'POST',
    '/stays',
    {cabin_id: 'cabin-1', arrival: '2027-05-01', nights: 1, guests: [{name: 'Ada'}]},
    400,
  ],
  ['a state that there is not', 'listStays', 'GET', '/stays?state=lost', undefined, 400],
  ['a stay of no nights', 'changeStay', 'PATCH', '/stays/stay-1', {nights: 0}, 400],
  ['another way to pay', 'payStay', 'POST', '/stays/stay-1/payments', {method: 'shells'}, 400],
  ['a month that there is not', 'reportNights', 'GET', '/reports/nights?month=2027-13', undefined, 400],
]

test.each(refusals)('%s is refused', async (_what, operationId, method, path, body, status) => {
  const response = await send(path, {method, ...toBody(method, body)})
  expect(response.status).toBe(status)
  await expect(response).toBeValidResponse(operationId)
})

const guarded: readonly (readonly [operationId: keyof operations, method: string, path: string])[] = [
  ['createCabin', 'POST', '/cabins'],
  ['updateCabin', 'PATCH', '/cabins/cabin-1'],
  ['deleteCabin', 'DELETE', '/cabins/cabin-1'],
  ['uploadPicture', 'POST', '/cabins/cabin-1/picture'],
  ['listStays', 'GET', '/stays'],
  ['bookStay', 'POST', '/stays'],
  ['getStay', 'GET', '/stays/stay-1'],
  ['changeStay', 'PATCH', '/stays/stay-1'],
  ['cancelStay', 'DELETE', '/stays/stay-1'],
  ['payStay', 'POST', '/stays/stay-1/payments'],
  ['reportNights', 'GET', '/reports/nights?month=2027-05'],
]

test.each(guarded)('%s is refused without credentials', async (operationId, method, path) => {
  const response = await service.fetch(`${service.url}${path}`, {method})
  expect(response.status).toBe(401)
  await expect(response).toBeValidResponse(operationId)
})

/** A body with its content type. */
function toBody(method: string, body: unknown): RequestInit {
  if (body === undefined || body instanceof FormData) return {body: body ?? null}
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  return {body: JSON.stringify(body), headers: {'content-type': type}}
}
