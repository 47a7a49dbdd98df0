import {Hono} from 'hono'
import type {Cabin, CabinDraft, CabinPatch} from './api/index.js'
import type {Table} from './table.ts'
import {problem, validate} from './validate.ts'

const unknown = (what: string) => problem(404, `There is no such ${what}.`)

/** The operations on cabins and their pictures. */
export function cabinOperations(cabins: Table<Cabin>): Hono {
  const pictures = new Map<string, ArrayBuffer>()
  return new Hono()
    .get('/', (c) => {
      const view = c.req.query('view')
      return c.json(cabins.page(c.req.query(), (cabin) => view === undefined || cabin.view === view))
    })
    .post('/', async (c) => {
      const cabin = cabins.add(await c.req.json<CabinDraft>())
      return c.json(cabin, 201, {location: `/v1/cabins/${cabin.id}`})
    })
    .get('/:id', (c) => {
      const cabin = cabins.get(c.req.param('id'))
      return cabin ? c.json(cabin) : unknown('cabin')
    })
    .patch('/:id', async (c) => {
      const cabin = cabins.patch(c.req.param('id'), await c.req.json<CabinPatch>())
      return cabin ? c.json(cabin) : unknown('cabin')
    })
    .delete('/:id', (c) => (cabins.delete(c.req.param('id')) ? c.body(null, 204) : unknown('cabin')))
    .post('/:id/picture', async (c) => {
      const {body} = validate.of(c, 'uploadPicture')
      // Forms with files stream, and are read from there alone.
      if (!('image' in body) || typeof body.image === 'string') return problem(400, 'There is no picture.')
      pictures.set(c.req.param('id'), await body.image.arrayBuffer())
      return c.body(null, 204)
    })
    .get('/:id/picture', (c) => {
      const image = pictures.get(c.req.param('id'))
      return image ? c.body(image, 200, {'content-type': 'image/png'}) : unknown('picture')
    })
}
