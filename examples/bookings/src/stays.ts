import {Hono} from 'hono'
import type {Payment, Stay, StayDraft, StayEvent, StayPatch} from './api/index.js'
import type {Table} from './table.ts'
import {problem} from './validate.ts'

const unknown = () => problem(404, 'There is no such stay.')

/** The operations on stays. `tell` is told of each change to one. */
export function stayOperations(stays: Table<Stay>, tell: (event: StayEvent) => Promise<void>): Hono {
  const booked = new Map<string, Stay>()
  return new Hono()
    .get('/', (c) => {
      const states = c.req.queries('state') ?? []
      return c.json(stays.page(c.req.query(), ({state}) => states.length === 0 || states.includes(state)))
    })
    .post('/', async (c) => {
      const key = c.req.header('idempotency-key') ?? ''
      const stay = booked.get(key) ?? stays.add({...(await c.req.json<StayDraft>()), state: 'open'})
      booked.set(key, stay)
      await tell({type: 'kept', stay})
      return c.json(stay, 201)
    })
    .get('/:id', (c) => {
      const stay = stays.get(c.req.param('id'))
      return stay ? c.json(stay) : unknown()
    })
    .patch('/:id', async (c) => {
      const stay = stays.patch(c.req.param('id'), await c.req.json<StayPatch>())
      if (stay === undefined) return unknown()
      await tell({type: 'kept', stay})
      return c.json(stay)
    })
    .delete('/:id', async (c) => {
      const id = c.req.param('id')
      if (!stays.delete(id)) return unknown()
      await tell({type: 'cancelled', stay_id: id})
      return c.body(null, 204)
    })
    .post('/:id/payments', async (c) => {
      const {method} = await c.req.json<Payment>()
      stays.patch(c.req.param('id'), {state: 'paid'})
      return c.json({stay_id: c.req.param('id'), method}, 202)
    })
}
