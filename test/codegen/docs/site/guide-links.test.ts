import {expect, test} from 'vitest'
import {singlePage} from '../../../../src/codegen/docs/single/single-page.ts'
import {renderFiles} from './render-files.ts'

const description = {openapi: '3.1.0', info: {title: 'T', version: '1'}, paths: {}}
const start = {
  title: 'Start here',
  file: '/project/docs/guides/start.md',
  markdown: [
    '[all](cook.md), [one](./cook.md#how-do-i-get-500s-quickly), [the second](cook.md#wörter-1), [own](#next-step),',
    '[above](../more.md), [away](https://books.example/cook.md)\n\n## Next step\n',
  ].join(' '),
}
const cook = {
  title: 'Cookbook',
  file: '/project/docs/guides/cook.md',
  markdown: '## How do I get 500s, `quickly`?\n\n## Wörter\n\n## Wörter\n\n### Next step\n',
}
const more = {title: 'More', file: '/project/docs/more.md', markdown: '[back](guides/start.md#next-step)'}
const options = {guides: [start, cook, more], chapters: [], styles: {}, isLenient: false, notice: () => {}}

const addressesIn = (markup: string) =>
  Array.from(markup.matchAll(/<a href="([^"]*)">[a-z ]+<\/a>/g), ([, address]) => address)

test('links between the files of guides lead to their pages and headings', async () => {
  const files = await renderFiles(description, options)
  const addresses = addressesIn(files['guides/Start-here.html']!)
  expect(addresses).toEqual(
    expect.arrayContaining([
      'Cookbook.html#section/Cookbook',
      'Cookbook.html#section/Cookbook/How%20do%20I%20get%20500s,%20quickly?',
      '#section/Start%20here/Next%20step',
      'More.html#section/More',
      'https://books.example/cook.md',
    ]),
  )
  expect(addressesIn(files['guides/More.html']!)).toContain('Start-here.html#section/Start%20here/Next%20step')
})

test('the same links work where all is on one page', () => {
  const page = singlePage(description, {sections: options.guides})
  expect(page).toContain('<a href="#section/Cookbook/How%20do%20I%20get%20500s,%20quickly?">one</a>')
  expect(page).toContain('<a href="#section/More">above</a>')
})

test('a link to no heading and to no guide is refused', async () => {
  const guides = [{...start, markdown: '[gone](cook.md#no-such-heading) [lost](lost.md)'}, cook]
  const refused = renderFiles(description, {...options, guides})
  await expect(refused).rejects.toThrow('cook.md#no-such-heading')
  await expect(refused).rejects.toThrow('lost.md')
})
