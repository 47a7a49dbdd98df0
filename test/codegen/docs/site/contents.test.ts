import {beforeAll, expect, test} from 'vitest'
import {renderFiles} from './render-files.ts'

const get = (operationId: string, ...tags: string[]) => ({
  get: {operationId, ...(tags.length > 0 && {tags}), responses: {204: {description: 'Done.'}}},
})

const description = {
  openapi: '3.2.0',
  info: {title: 'Shop', version: '1'},
  tags: [
    {name: 'refunds', summary: 'Refunds', parent: 'payments'},
    {name: 'people', 'x-displayName': 'Customers'},
    {name: 'payments', 'x-displayName': 'Payments'},
    {name: 'one', parent: 'two'},
    {name: 'two', parent: 'one'},
  ],
  'x-tagGroups': [
    {name: 'Money', tags: ['payments']},
    {name: 'Others', tags: ['people', 'nothing']},
  ],
  paths: {
    '/payments': get('listPayments', 'payments'),
    '/refunds': get('listRefunds', 'refunds', 'people'),
    '/people': get('listPeople', 'people'),
    '/free': get('free'),
    '/circle': get('circle', 'one'),
  },
  webhooks: {paid: get('onPaid'), refunded: get('onRefunded', 'refunds')},
}

let files: Readonly<Record<string, string | Uint8Array>>
const read = (file: string) => String(files[file])
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const contentsOf = (file: string) =>
  textOf(/<nav id="contents" popover aria-label="Contents">(.*?)<\/nav>/s.exec(read(file))![1]!)

beforeAll(async () => {
  files = await renderFiles(description, {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}})
})

test('the contents have the titles of tag groups, display names, and tags below their parents', () => {
  expect(contentsOf('index.html')).toBe(
    'Overview Money Payments Refunds Others Customers one two Other operations Webhooks',
  )
  expect(read('index.html')).toContain('Payments / Refunds')
})

test('an operation is listed under each of its tags', () => {
  expect(contentsOf('tags/people.html')).toContain('Customers Overview GET listPeople GET listRefunds one')
  expect(read('tags/people.html')).toContain('<a href="../operations/listRefunds.html#operation/listRefunds">')
  expect(read('operations/listRefunds.html')).toContain('Also of <a href="../tags/people.html#tag/people">')
})

test('the title of a page has the tags above it', () => {
  expect(read('operations/listRefunds.html')).toContain('<title>listRefunds – Refunds – Payments – Shop</title>')
  expect(read('tags/refunds.html')).toContain('<title>Refunds – Payments – Shop</title>')
})

test('a webhook is a request that the service sends, with no sample of a call', () => {
  const page = textOf(/<main.*<\/main>/s.exec(read('operations/onPaid.html'))![0])
  expect(page).toMatch(/^Webhooks \/ Webhook onPaid webhook GET paid /)
  expect(page).toContain('The service sends this request')
  expect(read('operations/onPaid.html')).not.toContain('curl ')
})

test('of very many operations, the contents show those around that of the page', async () => {
  const names = Array.from({length: 130}, (_, index) => `a${index + 100}`)
  const many = {
    openapi: '3.1.0',
    info: {title: 'Many', version: '1'},
    paths: Object.fromEntries(names.map((name) => [`/${name}`, get(name)])),
  }
  files = await renderFiles(many, {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}})
  const shown = (name: string) => contentsOf(`operations/${name}.html`).match(/a\d+/g)
  expect(shown('a150')).toEqual(names.slice(40, 61))
  expect(shown('a100')).toEqual(names.slice(0, 11))
  expect(shown('a229')).toEqual(names.slice(119))
})
