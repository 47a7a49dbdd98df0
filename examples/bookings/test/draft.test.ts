import {assert, asyncProperty} from 'fast-check'
import {createArbitrary} from 'messages-openapi/fast-check'
import {expect, test} from 'vitest'
import {contract, type components, type operations} from '../src/api/index.js'
import {createService} from '../src/server.ts'

const arbitrary = createArbitrary<operations, components['schemas']>(contract)

test('the service takes every draft of a cabin that the description allows', async () => {
  const app = createService()
  const headers = {authorization: 'Bearer example', 'content-type': 'application/json'}
  await assert(
    asyncProperty(arbitrary('createCabin'), async (draft) => {
      const response = await app.request('/v1/cabins', {method: 'POST', headers, body: JSON.stringify(draft)})
      expect(response.status).toBe(201)
      await expect(response).toBeValidResponse('createCabin')
    }),
    {numRuns: 50},
  )
})
