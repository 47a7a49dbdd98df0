import 'messages-openapi/jest'
import {createClient, matchers, mock} from './their-api/index.js'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}

test('a request is checked, and its fault is shown where it is', () => {
  expect(request).toBeValidRequest('createMessage')
  expect(() => expect({...request, max_tokens: 0}).toBeValidRequest('createMessage')).toThrow(/> {3}"max_tokens": 0/)
})

test('the matchers and the mock of another service', async () => {
  expect.extend(matchers)
  const client = createClient({baseUrl: 'https://books.example', fetch: (sent) => mock(sent)})
  expect(await client.addBook({title: 'Emma'})).toBeValidResponse('addBook', 201)
  await expect(mock(new Request('https://books.example/books/b-1'))).resolves.toBeInstanceOf(Response)
  await expect(await mock(new Request('https://books.example/books/b-1'))).toBeValidResponse('getBook')
  expect(() => expect({titel: 'Emma'}).toBeValidRequest('addBook')).toThrow(/> {3}"titel": "Emma"/)
})
