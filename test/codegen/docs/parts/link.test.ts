import {expect, test} from 'vitest'
import {externalDocs, link} from '../../../../src/codegen/docs/parts/link.ts'

test.each([
  {url: 'https://a.example', text: 'Guide', shown: '<a href="https://a.example">Guide</a>'},
  {url: 'https://a.example', text: '', shown: '<a href="https://a.example">https://a.example</a>'},
  {url: 'See the wiki of the team', text: 'Guide', shown: 'Guide: See the wiki of the team'},
  {url: 'See the wiki of the team', text: undefined, shown: 'See the wiki of the team'},
  {url: 'javascript:run()', text: 'Guide', shown: 'Guide'},
])('$url with the text $text is shown as $shown', ({url, text, shown}) => {
  expect(link(url, text).text).toBe(shown)
  expect(externalDocs({url, description: text})?.text).toContain(shown)
})
