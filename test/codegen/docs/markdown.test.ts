import {expect, test} from 'vitest'
import {plainSummary, renderMarkdown, renderSummary} from '../../../src/codegen/docs/markdown.ts'

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

test.each([
  ['elements that say something', '<p>A <b>bold</b><br>line.</p>', '<p>A <b>bold</b><br>line.</p>'],
  [
    'Markdown between its tags',
    '<details>\n<summary>More</summary>\n\n#### Deep\n\n*text*\n\n</details>',
    '<details>\n<summary>More</summary>\n<h2>Deep</h2>\n<p><em>text</em></p>\n</details>',
  ],
  ['placeholders as text', 'Send <token> or List<String>.', '<p>Send &lt;token&gt; or List&lt;String&gt;.</p>'],
  ['comparisons as text', 'a<b and c>d', '<p>a&lt;b and c&gt;d</p>'],
  ['scripts as text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['only known attributes', '<b onclick="x" style="y" id="z">t</b>', '<p><b>t</b></p>'],
  [
    'safe addresses alone',
    '<a href="&#106;avascript:x">a</a> <a href="b?c&amp;d">e</a>',
    '<p>a <a href="b?c&amp;d">e</a></p>',
  ],
  [
    'links in the place of images',
    '<img src="a.png" alt="A"> ![B](b.png)',
    '<p><a href="a.png">A</a> <a href="b.png">B</a></p>',
  ],
  [
    'no link within another',
    '[![A](a.png)](b) <a href="c"><img src="d"></a>',
    '<p><a href="b">A</a> <a href="c">d</a></p>',
  ],
  ['an end for each element, and none for others', '</div></p><ul><li>a<li>b', '<p></p><ul><li>a</li><li>b</li></ul>'],
  [
    'parts of lists and tables within these alone',
    '<li value="2">a</li><dd>b</dd><td>c</td>',
    '<div>a</div><div>b</div><div>c</div>',
  ],
  ['headings as paragraphs', '<h1 id="top">A</h1>', '<p><strong>A</strong></p>'],
  ['tables that scroll', '<table><tr><td width="1">a</table>', '<table tabindex="0"><tr><td>a</td></tr></table>'],
  ['no comments', 'a <!-- b --> c', '<p>a  c</p>'],
])('HTML in a text has %s', (_what, text, markup) => expect(markupOf(text)).toBe(markup))

test('an image with markup in its words is shown as these', () => {
  expect(markupOf('![The **new** `logo`](a.png)')).toBe('<p><a href="a.png">The new logo</a></p>')
  expect(plainSummary('![The **new** `logo`](a.png) of us.')).toBe('The new logo of us.')
})

test('a summary has blanks where blocks end', () => {
  expect(renderSummary('<ul><li>One</li></ul>two')!.text.replaceAll(/\s+/g, ' ')).toBe(' One two')
})

test('a summary has what stands within a line', () => {
  const text = '<p>Makes a <b>new</b> <token>.</p><p>More.</p>'
  expect(renderSummary(text)!.text.replaceAll(/\s+/g, ' ').trim()).toBe('Makes a <b>new</b> &lt;token&gt;. More.')
  expect(plainSummary(text)).toBe('Makes a new <token>.')
})
