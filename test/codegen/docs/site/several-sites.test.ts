import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {formatChangeSections} from '../../../../src/cli/diff/markdown.ts'
import {sayChange} from '../../../../src/codegen/docs/say.ts'
import {renderSites} from '../../../../src/codegen/docs/site/several-sites.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {diff} from '../../../../src/diff/diff.ts'

const operation = (operationId: string) => ({operationId, responses: {204: {description: 'Done.'}}})
const pets = (version: string, id: string, path: string) => ({
  openapi: '3.1.0',
  info: {title: 'Pets', version, summary: `Version ${version} of pets.`},
  paths: {'/pets': {get: operation(id)}, [path]: {get: operation(path.slice(1))}},
})

const described = (document: OpenApiDocument) => ({document, notice: () => {}})
const options = {guides: [], chapters: [], styles: {}, isLenient: false}

let files: Readonly<Record<string, string>>
const told: (readonly [page: string, share: number])[] = []

beforeAll(async () => {
  const shop = {openapi: '3.1.0', info: {title: 'The Shop', version: '7'}, paths: {}}
  const documents = [pets('1.0', 'listPets', '/old'), shop, pets('2.0', 'getPets', '/fresh')]
  const made = await renderSites(documents.map(described), {
    ...options,
    url: 'https://docs.example/',
    progress: (page, share) => told.push([page, share]),
    changelog: (old, next, addressOf) =>
      formatChangeSections(diff(old, next), {
        say: sayChange,
        addressOf: (change) =>
          change.new === undefined ? addressOf('old', change.old!) : addressOf('new', change.new),
      }),
  })
  files = Object.fromEntries(Array.from(made, ([file, content]) => [file, String(content)]))
})

test('each page is told before it is made, with the share of all that are', () => {
  const pages = Object.keys(files).filter((file) => file.includes('/') && file.endsWith('.html'))
  const shares = told.map(([, share]) => share)
  const isMissing = (file: string) => path.basename(file) === '404.html'
  expect(told.map(([page]) => page).sort()).toEqual(pages.filter((file) => !isMissing(file)).sort())
  expect(Math.min(...shares)).toBe(0)
  expect(Math.max(...shares)).toBeLessThan(1)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
})

test('each description has a site in its folder, and a page at the root lists them, newer versions first', () => {
  expect(files['the-shop/index.html']).toContain(
    '<link rel="canonical" href="https://docs.example/the-shop/index.html">',
  )
  const list = Array.from(files['index.html']!.matchAll(/<li><a href="([^"]*)">/g), ([, address]) => address)
  expect(list.filter((address) => address !== 'index.html')).toEqual([
    'pets-2.0/index.html',
    'pets-1.0/index.html',
    'the-shop/index.html',
  ])
  expect(files['assets/search-index.js']).toContain('"file":"pets-1.0/operations/listPets.html"')
})

test('a page leads to the same operation in the other version, whatever that is called there', () => {
  expect(files['pets-2.0/operations/getPets.html']).toContain(
    '<a href="../../pets-1.0/operations/listPets.html">1.0</a>',
  )
  expect(files['pets-1.0/operations/old.html']).toContain('<a href="../../pets-2.0/index.html">2.0</a>')
  expect(files['the-shop/index.html']).not.toContain('class="versions"')
})

test('a page between versions tells what was added and removed, with links to the pages', () => {
  const page = files['pets-2.0/changes.html']!
  expect(page).toMatch(
    /The operation <a href="\.\.\/pets-1\.0\/operations\/old\.html#[^"]*">GET \/old<\/a> is removed\./,
  )
  expect(page).toMatch(/The operation <a href="operations\/fresh\.html#[^"]*">GET \/fresh<\/a> is added\./)
  expect(Object.keys(files)).not.toContain('pets-1.0/changes.html')
})

test('the page for missing addresses lies at the root, and leads there from wherever it is shown', () => {
  const page = files['404.html']!
  expect(page).toContain(' data-root="/"')
  expect(page).toContain('<a href="/index.html">')
  const relative = Array.from(page.matchAll(/ (?:href|src)="(?![/#]|https:)([^"]*)"/g), ([, address]) => address)
  expect(relative).toEqual([])
})

test('no version takes the place of a file at the root, whatever it is called', async () => {
  const names = ['index.html', '404.HTML', 'llms.txt', 'sitemap.xml', 'assets', '..', '/', 'con/../x']
  const made = await renderSites(
    names.map((version) => described(pets(version, 'listPets', '/old'))),
    {...options, url: 'https://docs.example/'},
  )
  const list = [...new Set(Array.from(made, ([file]) => file))]
  expect(new Set(list.map((file) => file.toLowerCase())).size).toBe(list.length)
  const atRoot = new Set(list.filter((file) => !file.includes('/')))
  expect(list.filter((file) => atRoot.has(file.split('/', 1)[0]!) && file.includes('/'))).toEqual([])
  expect(list.filter((file) => /(?:^|\/)\.\.?(?:\/|$)/.test(file))).toEqual([])
  expect(list.filter((file) => file.endsWith('/openapi.json'))).toHaveLength(names.length)
})
