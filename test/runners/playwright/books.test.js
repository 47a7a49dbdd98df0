import {expect, test} from '@playwright/test'
import {createRouteHandler, listen} from 'messages-openapi/mock'
import {matchers, mock} from './their-api/index.js'

expect.extend(matchers)

test('a response of the API is read as the response that it is', async ({request}) => {
  const server = await listen(mock)
  try {
    await expect(await request.get(`${server.url}/books/b-1`)).toBeValidResponse('getBook')
    await expect(async () => {
      await expect(await request.get(`${server.url}/books/b-1`)).toBeValidResponse('addBook')
    }).rejects.toThrow(/unknown-status/)
    expect(() => expect({titel: 'Emma'}).toBeValidRequest('addBook')).toThrow(/> {3}"titel": "Emma"/)
  } finally {
    await server[Symbol.asyncDispose]()
  }
})

test('requests of a page are answered from the description', async ({page}) => {
  await page.route('https://books.example/**', createRouteHandler(mock))
  await page.goto('https://books.example/books/b-1')
  expect(JSON.parse((await page.textContent('pre')) ?? '')).toEqual({id: 'b-1', title: 'Emma'})
})
