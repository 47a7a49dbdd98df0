import {beforeAll, describe, expect, test} from 'vitest'
import {Markup} from '../../../../src/codegen/docs/site/shared-markup.ts'
import {renderFiles} from './render-files.ts'

const long =
  'It says enough about a pet for its markup to be kept once, whichever page it is shown on, and however deep.'
const pet = {
  type: 'object',
  description: `${long}\n\n# Kinds\n\nMany.`,
  properties: {
    name: {type: 'string', description: `${long} See [the clinic](/clinic) and [gone](#nowhere).`},
    owner: {$ref: '#/components/schemas/Owner'},
  },
}
const owner = {
  type: 'object',
  properties: {
    pets: {type: 'array', items: {$ref: '#/components/schemas/Pet'}, description: `${long}\n\n- one\n- two`},
    marks: {type: 'string', description: `A text with \u00000\u0000 in it. ${long}`},
  },
}
const response = {
  description: 'Found.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          pet: {$ref: '#/components/schemas/Pet'},
          owner: {$ref: '#/components/schemas/Owner'},
        },
      },
    },
  },
}
const description = {
  openapi: '3.1.0',
  info: {title: 'Pets', version: '1'},
  paths: {
    '/a': {get: {operationId: 'a', responses: {200: response}}},
    '/b': {get: {operationId: 'b', responses: {200: response}}},
  },
  components: {schemas: {Pet: pet, Owner: owner}},
}

describe('markup that several pages show', () => {
  const notices: string[] = []
  let files: Readonly<Record<string, string>>

  beforeAll(async () => {
    files = await renderFiles(description, {
      guides: [],
      chapters: [],
      styles: {},
      isLenient: true,
      notice: (message) => notices.push(message),
    })
  })

  test('stands whole on each of them, and so does what looks like a mark in a text', () => {
    const all = Object.entries(files).filter(([file]) => /\.(?:html|md|txt|js)$/.test(file))
    expect(all.filter(([, text]) => text.includes('\0')).map(([file]) => file)).toEqual([])
    const inside = (file: string) => files[file]!.match(/<details class="inside">.*?<\/details>/s)?.[0]
    expect(inside('operations/a.html')).toContain(long)
    expect(inside('operations/b.html')).toBe(inside('operations/a.html'))
    expect(files['schemas/Owner.html']).toContain('A text with \uFFFD0\uFFFD in it.')
  })

  test('leads to places of the page that shows it, and from other pages to those', () => {
    const links = (file: string) => [...new Set(files[file]!.match(/ href="[^"]*#\/components\/schemas\/Pet"/g))]
    expect(links('schemas/Pet.html')).toEqual([' href="#/components/schemas/Pet"'])
    expect(links('operations/b.html')).toEqual([' href="../schemas/Pet.html#/components/schemas/Pet"'])
    expect(links('schemas/Owner.html')).toEqual([' href="Pet.html#/components/schemas/Pet"'])
  })

  test('names links that lead nowhere for each page', () => {
    const [, ...lines] = notices.find((notice) => notice.includes('lead nowhere'))!.split('\n')
    expect([...new Set(lines)]).toEqual([
      'operations/a.html: #nowhere',
      'operations/b.html: #nowhere',
      'schemas/Owner.html: #nowhere',
      'schemas/Pet.html: #nowhere',
    ])
    expect(notices.find((notice) => notice.includes('root of the host'))).toContain('"/clinic" on operations/a.html')
  })

  test('stands in the texts for programs as deep as in its page, with one empty line between blocks at most', () => {
    const lines = files['operations/a.md']!.split('\n')
    const list = lines.filter((line) => line.trim() === '- one')
    const indents = list.map((line) => line.length - line.trimStart().length)
    expect(new Set(indents).size).toBeGreaterThan(1)
    const twins = Object.entries(files).filter(([file]) => file.endsWith('.md'))
    expect(twins.filter(([, text]) => /[ \t]\n|\n{3}|^\s|[^\n]$|\n\n$/.test(text)).map(([file]) => file)).toEqual([])
    expect(files['operations/a.md']).toContain(`(../schemas/Pet.md#/components/schemas/Pet)`)
    expect(files['llms-full.txt']).toContain(files['operations/b.md'])
  })

  test('has headings that skip no level', () => {
    for (const file of ['schemas/Pet.html', 'operations/a.html']) {
      const levels = Array.from(files[file]!.matchAll(/<h([1-6])[\s>]/g), ([, level]) => Number(level))
      const skips = levels.filter((level, index) => index > 0 && level > Math.max(...levels.slice(0, index)) + 1)
      expect([file, skips]).toEqual([file, []])
    }
  })
})

test('the highest heading of markup is found among more than a call can have arguments', () => {
  expect(new Markup(['<h4>a</h4>'.repeat(200_000), '<h3>b</h3>']).highest).toBe(3)
})
