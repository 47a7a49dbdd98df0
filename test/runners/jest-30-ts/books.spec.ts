import type {PayloadMatchers} from 'messages-openapi/testing'
import {createClient, matchers, mock, type operations} from './their-api/index.js'

declare global {
  namespace jest {
    interface Matchers<R, T> extends PayloadMatchers<R, T, operations> {}
  }
}

expect.extend(matchers)

test('the matchers and the mock of another service', async () => {
  const client = createClient({baseUrl: 'https://books.example', fetch: (sent) => mock(sent)})
  expect(await client.addBook({title: 'Emma'})).toBeValidResponse('addBook', 201)
  await expect(await mock(new Request('https://books.example/books/b-1'))).toBeValidResponse('getBook')
  expect(() => expect({titel: 'Emma'}).toBeValidRequest('addBook')).toThrow(/> {3}"titel": "Emma"/)
})
