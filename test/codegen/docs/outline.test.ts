import {expect, test} from 'vitest'
import {renderGuide} from '../../../src/codegen/docs/markdown.ts'
import {outlineOf as listOf} from '../../../src/codegen/docs/outline.ts'
import {renderFiles} from './site/render-files.ts'

/** The words of the outline of a text, those of an inner level in brackets; undefined where it has none. */
function outlineOf(text: string): string | undefined {
  const markup = renderGuide(text, {level: 2, toAnchor: (heading) => heading}).text
  return /<details class="outline"[^]*?<ul>([^]*)<\/ul><\/details>/
    .exec(markup)?.[1]
    ?.replaceAll('<ul>', '(')
    .replaceAll('</ul>', ')')
    .replaceAll('</li><li>', ', ')
    .replaceAll(/<[^>]*>/g, '')
}

const headings = (mark: string, names: readonly string[]) =>
  names.map((name) => `${mark} ${name}\n\nText.\n`).join('\n')

test.each([
  ['its headings', headings('##', ['A', 'B & `c`', 'D', 'E']), 'A, B &amp; c, D, E'],
  ['its two highest levels', '# A\n## B\n### C\n## D\n# E', 'A(B, D), E'],
  ['levels as they are shown', '# A\n#### B\n#### C\n# D\n## E', 'A(B, C), D(E)'],
  ['headings deeper than the highest in front of it', '## A\n# B\n# C\n## D', 'A, B, C(D)'],
  ['the first of those with one name', '# A\n# A\n# B\n# C\n# D', 'A, B, C, D'],
  ['no heading without words', '#\n# A\n# <br>\n# B\n# C\n# D', 'A, B, C, D'],
  ['nothing of three', headings('#', ['A', 'B', 'C']), undefined],
])('the list before a long text has %s', (_, text, outline) => {
  expect(outlineOf(text)).toBe(outline)
})

test('of very many headings only the highest are listed', () => {
  const parts = Array.from({length: 21}, (_, index) => `# Part ${index}\n## Detail ${index}`)
  expect(outlineOf(parts.join('\n'))).not.toContain('Detail')
})

test('of very many headings under one title all are listed', () => {
  const names = Array.from({length: 45}, (_, index) => `Part ${index}`)
  expect(outlineOf(`# Title\n${headings('##', names)}`)).toBe(`Title(${names.join(', ')})`)
})

test('more headings than a call can have arguments have a list as well', () => {
  const many = Array.from({length: 200_000}, () => ({level: 3, text: 'Part', anchor: 'part'}))
  const title = {level: 2, text: 'Title', anchor: 'title'}
  expect(listOf([title, title, title, title, ...many])?.text).not.toContain('Part')
})

test('a description has a list of its headings on the overview, whose Markdown goes without', async () => {
  const description = headings('#', ['Versions', 'Limits', 'Errors', 'Paging'])
  const document = {openapi: '3.1.0', info: {title: 'T', version: '1', description}, paths: {}}
  const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}
  const {'index.html': page, 'index.md': markdown} = await renderFiles(document, options)
  expect(page).toContain('<summary>On this page</summary><ul><li><a href="#description/versions">Versions</a>')
  expect(markdown).toContain('# Versions\n\nText.\n')
  expect(markdown).not.toContain('On this page')
})
