import {expect, test} from 'vitest'
import {chromiumPath, sharedBrowser} from '../../browser.ts'
import {runInChromium} from './chromium.ts'
import {startMock} from './start-mock.ts'

test.runIf(chromiumPath)('the checks of the client pass in a browser too, where a key needs a consent', async () => {
  const mock = await startMock()
  const {outcomes, unasked} = await runInChromium(await sharedBrowser(), mock.url, ['messages-openapi-source'])
  await mock.close()
  expect(outcomes.filter(({failure}) => failure !== undefined)).toEqual([])
  expect(outcomes.length).toBeGreaterThan(15)
  expect(unasked).toBe('CredentialsError')
})
