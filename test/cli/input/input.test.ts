import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {expandGlob} from '../../../src/cli/input/expand-glob.ts'
import {readLines} from '../../../src/cli/input/read-lines.ts'
import {type HarEntry, splitHar} from '../../../src/cli/input/split-har.ts'
import {formatOfStart} from '../../../src/cli/input/tell-format.ts'
import {makeFolder, toSource} from '../run-main.ts'

describe('a pattern', () => {
  const files = {
    'a.json': '',
    'b.jsonl': '',
    '.hidden.json': '',
    'sub/c.json': '',
    'sub/deep/d.json': '',
    'sub/[e].json': '',
  }

  test.each([
    {pattern: '*.json', want: ['a.json']},
    {pattern: '?.json*', want: ['a.json', 'b.jsonl']},
    {pattern: '**/*.json', want: ['a.json', 'sub/[e].json', 'sub/c.json', 'sub/deep/d.json']},
    {pattern: 'sub/**/d.json', want: ['sub/deep/d.json']},
    {pattern: '*/c.json', want: ['sub/c.json']},
    {pattern: './sub/../*.jsonl', want: ['b.jsonl']},
    {pattern: 'sub/[e].json', want: ['sub/[e].json']},
    {pattern: 'sub/[*.json', want: ['sub/[e].json']},
    {pattern: '.*.json', want: ['.hidden.json']},
  ])('$pattern stands for $want', async ({pattern, want}) => {
    const found = await expandGlob(pattern, makeFolder(files))
    expect(found.map((file) => file.split(path.sep).join('/'))).toEqual(want)
  })

  test('may be absolute', async () => {
    const folder = makeFolder(files)
    expect(await expandGlob(`${folder}/*.jsonl`, '/')).toEqual([path.join(folder, 'b.jsonl')])
  })

  test('does not follow a circle of links', async () => {
    const folder = makeFolder({'a/b.json': ''})
    mkdirSync(path.join(folder, 'c'))
    symlinkSync(folder, path.join(folder, 'c/back'))
    expect(await expandGlob('**/*.json', folder)).toEqual([path.join('a', 'b.json')])
  })

  test.each([
    {pattern: 'none.json', message: 'none.json: The file does not exist.'},
    {pattern: 'none/*.json', message: 'none/*.json: No file matches this pattern.'},
    {pattern: 'sub', message: 'sub: Found a folder, expected a file or a pattern such as "sub/**/*.json".'},
  ])('$pattern that stands for no file is an error', async ({pattern, message}) => {
    await expect(expandGlob(pattern, makeFolder(files))).rejects.toThrow(message)
  })
})

describe('the format of an input without a name', () => {
  test.each([
    {start: '{"a": 1}\n{"a": 2}\n', want: 'jsonl'},
    {start: '{"a": 1,\n{"a": 2}\n', want: 'jsonl'},
    {start: '{\n  "a": 1', want: 'json'},
    {start: '\uFEFF [\n1', want: 'json'},
    {start: '{"log": {"entr', want: 'har'},
    {start: 'event: ping\n', want: 'sse'},
    {start: ': comment\ndata: 1', want: 'sse'},
    {start: '{"a": 1}', want: undefined},
  ])('starting with $start is $want', ({start, want}) => {
    expect(formatOfStart(start, false)).toBe(want)
  })

  test('is JSON if there is only one line', () => {
    expect(formatOfStart('{"a": 1', true)).toBe('json')
  })
})

test('lines are the same for chunks of any size', async () => {
  const text = '{"a": "é"}\r\n\n{"b": 1}\nlast'
  const bytes = new TextEncoder().encode(text)
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    const lines = []
    for await (const some of readLines(toSource(chunks)))
      for (const line of some) lines.push([line.number, new TextDecoder().decode(line.bytes)])
    expect(lines).toEqual([
      [1, '{"a": "é"}\r'],
      [2, ''],
      [3, '{"b": 1}'],
      [4, 'last'],
    ])
  }
})

describe('an HTTP Archive', () => {
  const archive =
    '{"x": {"entries": [{}]}, "log":\n {"pages": [[{}]], "entries" : [ {"a": "]}"},\n  {"b": [{}]} ], "z": [1]}, "log2": {"entries": [{}]}}'

  async function split(chunks: readonly string[]): Promise<HarEntry[]> {
    const entries = []
    for await (const entry of splitHar(toStrings(chunks))) entries.push(entry)
    return entries
  }

  test('is cut into its entries, for chunks of any size', async () => {
    const want = [
      {text: '{"a": "]}"}', start: {line: 2, column: 34}},
      {text: '{"b": [{}]}', start: {line: 3, column: 3}},
    ]
    for (let size = 1; size <= archive.length; size++) {
      expect(await split(archive.match(new RegExp(`[^]{1,${size}}`, 'g'))!)).toEqual(want)
    }
  })

  test.each([
    {text: archive.slice(0, 60), message: /^2:29: Found the end in the JSON, expected ":"\.$/},
    {text: '{"log": {"entries": [{} {}]}}', message: /^1:25: Found "{" in the JSON, expected "," or "]"\.$/},
    {text: '{"log": {"pages": []}}', message: /Found no list "log\.entries", expected an HTTP Archive\.$/},
    {text: '{"log": {"entries": {"a": {}}}}', message: /Found no list "log\.entries"/},
  ])('that is none is an error: $text', async ({text, message}) => {
    await expect(split([text])).rejects.toThrow(message)
  })
})

async function* toStrings(chunks: readonly string[]): AsyncGenerator<string, void> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}
