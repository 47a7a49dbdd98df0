import {beforeAll, expect, test} from 'vitest'
import {formatChangeSections} from '../../../../src/cli/diff/markdown.ts'
import {renderSites} from '../../../../src/codegen/docs/site/several-sites.ts'
import {diff} from '../../../../src/diff/diff.ts'

const operation = (operationId: string) => ({operationId, responses: {204: {description: 'Done.'}}})
const pets = (version: string, id: string, path: string) => ({
  openapi: '3.1.0',
  info: {title: 'Pets', version, summary: `Version ${version} of pets.`},
  paths: {'/pets': {get: operation(id)}, [path]: {get: operation(path.slice(1))}},
})

let files: Readonly<Record<string, string>>

beforeAll(async () => {
  const shop = {openapi: '3.1.0', info: {title: 'The Shop', version: '7'}, paths: {}}
  files = await renderSites([pets('1.0', 'listPets', '/old'), shop, pets('2.0', 'getPets', '/fresh')], {
    guides: [],
    chapters: [],
    styles: {},
    isLenient: false,
    notice: () => {},
    url: 'https://docs.example/',
    changelog: (old, next, addressOf) =>
      formatChangeSections(diff(old, next), (change) =>
        change.new === undefined ? addressOf('old', change.old!) : addressOf('new', change.new),
      ),
  })
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
    /The operation GET \/old is removed\. <a href="\.\.\/pets-1\.0\/operations\/old\.html#[^"]*">GET \/old</,
  )
  expect(page).toMatch(/The operation GET \/fresh is added\. <a href="operations\/fresh\.html#[^"]*">/)
  expect(Object.keys(files)).not.toContain('pets-1.0/changes.html')
})
