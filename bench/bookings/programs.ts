/** Programs that look at cabins, add one with its picture, and book a stay, each in the way of its client, failing where the service refuses. */
export const programs: Readonly<Record<string, string>> = {
  'messages-openapi': `import {createClient} from './api/index.js'

const client = createClient({credentials: {token: 'secret'}})

export async function rent(image: Blob) {
  const {items} = await client.listCabins({limit: 2, view: 'lake'})
  const cabin = await client.createCabin({name: 'Otter', beds: 3, view: 'lake', night: {cents: 8000, currency: 'EUR'}})
  await client.uploadPicture({image, caption: 'By the lake.'}, {params: {cabin_id: cabin.id}})
  const stay = await client.bookStay(
    {cabin_id: cabin.id, arrival: '2027-05-01', nights: 2, guests: [{name: 'Ada'}]},
    {params: {'Idempotency-Key': crypto.randomUUID()}},
  )
  return {items, stay}
}
`,
  '@hey-api/openapi-ts': `import {client} from './hey/client.gen'
import {bookStay, createCabin, listCabins, uploadPicture} from './hey/index'

client.setConfig({auth: 'secret'})
const throwOnError = true

export async function rent(image: Blob) {
  const {data: page} = await listCabins({query: {limit: 2, view: 'lake'}, throwOnError})
  const {data: cabin} = await createCabin({
    body: {name: 'Otter', beds: 3, view: 'lake', night: {cents: 8000, currency: 'EUR'}},
    throwOnError,
  })
  await uploadPicture({path: {cabin_id: cabin.id}, body: {image, caption: 'By the lake.'}, throwOnError})
  const {data: stay} = await bookStay({
    body: {cabin_id: cabin.id, arrival: '2027-05-01', nights: 2, guests: [{name: 'Ada'}]},
    headers: {'Idempotency-Key': crypto.randomUUID()},
    throwOnError,
  })
  return {items: page.items, stay}
}
`,
  'openapi-fetch': `import createClient from 'openapi-fetch'
import type {paths} from './fetch'

const client = createClient<paths>({
  baseUrl: 'https://cabins.example/v1',
  headers: {authorization: 'Bearer secret'},
})

function dataOf<Data>({data, response}: {data?: Data; response: Response}): Data {
  if (!response.ok) throw new Error(\`The service answered with \${response.status}.\`)
  return data as Data
}

export async function rent(image: Blob) {
  const {items} = dataOf(await client.GET('/cabins', {params: {query: {limit: 2, view: 'lake'}}}))
  const cabin = dataOf(
    await client.POST('/cabins', {body: {name: 'Otter', beds: 3, view: 'lake', night: {cents: 8000, currency: 'EUR'}}}),
  )
  dataOf(
    await client.POST('/cabins/{cabin_id}/picture', {
      params: {path: {cabin_id: cabin.id}},
      body: {image: image as unknown as string, caption: 'By the lake.'},
      bodySerializer(body) {
        const form = new FormData()
        form.set('image', body.image as unknown as Blob)
        form.set('caption', body.caption)
        return form
      },
    }),
  )
  const stay = dataOf(
    await client.POST('/stays', {
      params: {header: {'Idempotency-Key': crypto.randomUUID()}},
      body: {cabin_id: cabin.id, arrival: '2027-05-01', nights: 2, guests: [{name: 'Ada'}]},
    }),
  )
  return {items, stay}
}
`,
}
