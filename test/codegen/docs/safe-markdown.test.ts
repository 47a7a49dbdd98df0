import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import {safeMarkdown} from '../../../src/codegen/docs/safe-markdown.ts'

/** A reader of CommonMark that obeys HTML and follows every link. */
const trusting = new MarkdownIt({html: true})
trusting.validateLink = () => true
const read = (text: string) => trusting.render(safeMarkdown(text)).trim()

test.each([
  ['<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
  ['a < b <= c', '<p>a &lt; b &lt;= c</p>'],
  ['<https://fine.example/a>', '<p><a href="https://fine.example/a">https://fine.example/a</a></p>'],
  [
    '[a](https://fine.example "t") and [b](#x)',
    '<p><a href="https://fine.example" title="t">a</a> and <a href="#x">b</a></p>',
  ],
  ['![pic](https://fine.example/a.png)', '<p><a href="https://fine.example/a.png">pic</a></p>'],
  ['[a](javascript:x)', '<p>[a](javascript:x)</p>'],
  ['# T\n\n- a\n- `b`', '<h1>T</h1>\n<ul>\n<li>a</li>\n<li><code>b</code></li>\n</ul>'],
])('%j reads as %j', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test('code looks the same, and is no code of the page', () => {
  expect(read('`<b>` and\n\n```xml\n<a>\n```').replaceAll('\u200B', '')).toBe(
    '<p><code>&lt;b&gt;</code> and</p>\n<pre><code class="language-xml">&lt;a&gt;\n</code></pre>',
  )
})

const scripts = [
  'javascript:x',
  'JaVaScRiPt:x',
  ' javascript:x',
  '&#106;avascript:x',
  '&#x6A;avascript:x',
  'java&Tab;script:x',
  'java&NewLine;script:x',
  '&#1;javascript:x',
  'vbscript:x',
  'data:text/html,x',
  'file:///x',
  'javascript\\:x',
  '&#106avascript:x',
]

test.each(scripts)('no form of link leads to "%s"', (address) => {
  const forms = [
    `[a](${address})`,
    `[a](<${address}>)`,
    `<${address}>`,
    `[a]\n\n[a]: ${address}`,
    `[a]\n\n[a]:\n  ${address}`,
    `> [a]\n>\n> [a]:\n> ${address}`,
    `![a](${address})`,
    `[![a](https://a.example)](${address})`,
    `\`x [a](${address})`,
  ]
  for (const form of forms) expect(read(form)).not.toMatch(/(?:href|src)="[^"h#]/)
})

test.each([
  '``<script>`x</script>``',
  '`<script>\n\n</script>`',
  '\\`<script>`x',
  '~~~\n<script>\n',
  '    <script>\n<script>',
  '- ```\n<script>',
  '> ```\n<script>',
  '<!-- `-->`<script>',
  '<a `b><script>`',
  '[`]: <script>',
  '<?x?>',
  '<!DOCTYPE x>',
  '<![CDATA[x]]>',
  '\t<script>',
  '```\n```\n<script>',
  '<script\n>',
  '</p><script>',
])('no reading of %j finds HTML, whatever it takes for code', (text) => {
  const safe = safeMarkdown(text)
  expect(safe).not.toMatch(/<[a-z/!?]/i)
  expect(trusting.render(safe)).not.toMatch(/<script|<!|<\?/)
})

test('a text of many parts that open and never close ends', () => {
  for (const part of ['](', '`', '` ``', '<', '![', ']:', '[a](x'])
    expect(safeMarkdown(part.repeat(20_000)).length).toBeLessThan(20_000 * 12)
})
