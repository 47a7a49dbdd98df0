import {expect, test} from 'vitest'
import {mock} from '../src/api/index.js'
import {cabinsPage} from '../web/page.js'

const base = 'https://cabins.example/v1'

test('the page lists the cabins of the mock', async () => {
  expect(await cabinsPage(mock, base)).toContain('<li>Heron: 2 beds, with a view of the lake</li>')
})

test('the page says so where the service refuses', async () => {
  const failing = (url: string) => mock(url, {headers: {prefer: 'code=400'}})
  expect(await cabinsPage(failing, base)).toBe('<p>The cabins could not be loaded: 400.</p>')
})
