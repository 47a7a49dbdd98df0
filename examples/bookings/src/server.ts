import {Hono} from 'hono'
import {sendWebhook, type Cabin, type Stay, type StayEvent} from './api/index.js'
import {cabinOperations} from './cabins.ts'
import {nightsOf, toCsv} from './nights.ts'
import {stayOperations} from './stays.ts'
import {Table} from './table.ts'
import {validate} from './validate.ts'

export interface ServiceOptions {
  /** The URL that hears of each change to a stay. Default: none. */
  readonly webhook?: string
  /** Default: that of the platform. */
  readonly fetch?: typeof globalThis.fetch
}

/** The service as a Hono app. It keeps its data in memory. */
export function createService({webhook, fetch = globalThis.fetch}: ServiceOptions = {}): Hono {
  const cabins = new Table<Cabin>('cabin', [
    {id: 'cabin-1', name: 'Heron', beds: 2, view: 'lake', night: {cents: 9000, currency: 'EUR'}},
    {id: 'cabin-2', name: 'Marten', beds: 4, view: 'forest', night: {cents: 7500, currency: 'EUR'}},
  ])
  const stays = new Table<Stay>('stay')
  const tell = async (event: StayEvent) => {
    if (webhook !== undefined) await sendWebhook('stayChanged', {url: webhook, body: event, fetch})
  }

  const app = new Hono().basePath('/v1')
  app.use(validate)
  app.route('/cabins', cabinOperations(cabins))
  app.route('/stays', stayOperations(stays, tell))
  app.get('/reports/nights', (c) => {
    const nights = nightsOf(stays.all(), c.req.query('month') ?? '')
    return c.req.header('accept') === 'text/csv'
      ? c.body(toCsv(nights), 200, {'content-type': 'text/csv'})
      : c.json(nights)
  })
  app.get('/status', (c) => c.json({status: 'ok'}))
  return app
}
