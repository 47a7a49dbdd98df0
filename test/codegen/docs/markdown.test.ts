import {expect, test} from 'vitest'
import {renderMarkdown} from '../../../src/codegen/docs/markdown.ts'

const markupOf = (text: string) => renderMarkdown(text, 2)!.text.trim()

test('addresses of the web in a text are links, up to what ends them', () => {
  expect(markupOf('See https://a.example/b_(c)?d=e#f, or (http://g.example).')).toBe(
    '<p>See <a href="https://a.example/b_(c)?d=e#f">https://a.example/b_(c)?d=e#f</a>, or (<a href="http://g.example">http://g.example</a>).</p>',
  )
})

test.each([
  'readme.md',
  'www.a.example',
  'a@b.example',
  '//a.example',
  'ftp://a.example',
  'javascript:alert(1)',
  '`https://a.example`',
])('%s is no link', (text) => expect(markupOf(text)).not.toContain('<a'))
