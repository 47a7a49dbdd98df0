import {expect, test} from 'vitest'
import {headExcerpt, type MessageHead} from '../../src/testing/head-excerpt.ts'

const headers = {host: 'books.example', accept: 'application/json', 'x-api-key': 'k-1', 'x-version': 'one'}
const params = {shop: 'main', id: 'b%201'}
const head = (target: string): MessageHead => ({request: {method: 'get', target, params}, headers})

test.each([
  {
    what: 'a parameter of the query is underlined',
    target: 'https://books.example/books?page=2&limit=0',
    issue: {in: 'query', path: '/limit'},
    frame: ['> GET /books?page=2&limit=0', '                    ^^^^^^^'],
  },
  {
    what: 'an object in the query is underlined from its first member',
    target: '/books?length%5Bmin%5D=-1',
    issue: {in: 'query', path: '/length/min'},
    frame: ['> GET /books?length%5Bmin%5D=-1', '             ^^^^^^^^^^^^^^^^^^'],
  },
  {
    what: 'a parameter of the path is underlined',
    target: '/shops/main/books/b%201?page=2',
    issue: {in: 'path', path: '/id'},
    frame: ['> GET /shops/main/books/b%201?page=2', '                        ^^^^^'],
  },
  {
    what: 'the request line is shown where a parameter is missing from it',
    target: '/books',
    issue: {in: 'query', path: '/limit'},
    frame: ['> GET /books'],
  },
  {
    what: 'credentials in the query are left out',
    target: '/books?api_key=k-1&limit=0',
    issue: {in: 'query', path: '/limit'},
    frame: ['> GET /books?limit=0', '             ^^^^^^^'],
  },
  {
    what: 'a header is shown among the others, of which credentials are left out',
    target: '/books',
    issue: {in: 'header', path: '/x-version'},
    frame: ['  GET /books', '  host: books.example', '  accept: application/json', '> x-version: one'],
  },
  {
    what: 'a header that is a credential is shown by its name',
    target: '/books',
    issue: {in: 'header', path: '/x-api-key'},
    frame: ['  …', '  host: books.example', '  accept: application/json', '  x-version: one', '> x-api-key: redacted'],
  },
  {
    what: 'a header or a cookie that is missing has its line',
    target: '/books',
    issue: {in: 'cookie', path: '/theme'},
    frame: ['  …', '  host: books.example', '  accept: application/json', '  x-version: one', '> cookie: (missing)'],
  },
] as const)('$what', ({target, issue, frame}) => {
  expect(headExcerpt(head(target), issue).split('\n')).toEqual(frame)
})

test('a response begins with its status, and a long value is cut short', () => {
  const response = new Response(null, {status: 201, headers: {location: 'x'.repeat(300)}})
  const frame = headExcerpt(response, {in: 'header', path: '/location'})
  expect(frame).toBe(`  201\n> location: ${'x'.repeat(100)}…`)
})

test('a parameter beyond the end of the shown line is not underlined', () => {
  const frame = headExcerpt(head(`/books?title=${'x'.repeat(200)}&limit=0`), {in: 'query', path: '/limit'})
  expect(frame).toMatch(/^> GET \/books\?title=x+…$/)
})
