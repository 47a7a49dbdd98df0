import {expect, test} from 'vitest'
import {renderFiles} from './render-files.ts'

const description = {
  openapi: '3.1.0',
  info: {title: 'T', version: '1', description: '[root](/docs/x?a=1&b=2), [the file](openapi.yaml), [ours](#tag/A).'},
  tags: [{name: 'A', description: '[the errors](schemas.html#x)'}],
  paths: {},
  components: {schemas: {S: {type: 'string'}}},
}
const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}

test('links of texts to the root of the host begin with the base path, or are relative to an address', async () => {
  const based = await renderFiles(description, {...options, base: '/api/'})
  expect(based['index.html']).toContain('<a href="/api/docs/x?a=1&amp;b=2">')
  expect(based['index.html']).toContain('<a href="tags/A.html#tag/A">')
  expect(based['tags/A.html']).toContain('<a href="../schemas.html#x">')
  const elsewhere = await renderFiles(description, {...options, linkBase: 'https://there.example/en/'})
  expect(elsewhere['index.html']).toContain('<a href="https://there.example/docs/x?a=1&amp;b=2">')
  expect(elsewhere['index.html']).toContain('<a href="https://there.example/en/openapi.yaml">')
})

test('links to the root of an unknown host are named, and those to no file of the site refused', async () => {
  const notices: string[] = []
  const files = await renderFiles(description, {...options, notice: (text) => notices.push(text)})
  expect(files['index.html']).toContain('<a href="/docs/x?a=1&amp;b=2">')
  expect(notices).toEqual([expect.stringContaining('"/docs/x?a=1&b=2" on index.html')])
  const tags = [{name: 'A', description: '[gone](other/page.html)'}]
  await expect(renderFiles({...description, tags}, {...options, base: '/'})).rejects.toThrow(
    'tags/A.html: other/page.html',
  )
})

test('the page for missing addresses works at each of them', async () => {
  const {'404.html': page} = await renderFiles(description, {...options, url: 'https://docs.example/api/'})
  const addresses = Array.from(page!.matchAll(/ (?:href|src|data-root)="([^"]*)"/g), ([, address]) => address!)
  expect(addresses.filter((address) => !/^(?:\/api\/|#content$)/.test(address))).toEqual([])
  expect((await renderFiles(description, {...options, base: '/'}))['404.html']).toContain(' src="/assets/site.js"')
})
