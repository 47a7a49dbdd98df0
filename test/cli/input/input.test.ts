import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import zlib, {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {expandGlob, listFolder} from '../../../src/cli/input/expand-glob.ts'
import {readLines} from '../../../src/cli/input/read-lines.ts'
import {type HarEntry, splitHar} from '../../../src/cli/input/split-har.ts'
import {formatOfStart} from '../../../src/cli/input/tell-format.ts'
import {makeFolder, runMain, toSource} from '../run-main.ts'

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

describe('a folder', () => {
  const line = '{"method": "GET", "url_path": "/v1/models"}\n'

  test('stands for the files of known types below it, compressed ones too, but not for hidden or installed ones', async () => {
    const folder = makeFolder({
      'a.jsonl': line,
      'sub/b.ndjson.gz': gzipSync(line + line),
      'sub/notes.md': '',
      'sub/LICENSE': '',
      '.hidden/c.jsonl': line,
      'sub/.d.jsonl': line,
      'node_modules/e.jsonl': line,
    })
    expect(await listFolder(folder, '/')).toEqual(['a.jsonl', 'sub/b.ndjson.gz'].map((name) => path.join(folder, name)))
    const run = await runMain(['validate', folder])
    expect(run.stderr).toBe(`${folder}: 2 files to read.\n3 payloads: 3 valid, 0 invalid, 0 errors, 0 warnings.\n`)
  })

  test('without a file to read is an error', async () => {
    const run = await runMain(['validate', makeFolder({'notes.md': ''})])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('expected at least one .json, .jsonl, .ndjson')
  })
})

test.each([
  {file: 'cut.jsonl.gz', content: gzipSync('{"a": 1}\n').subarray(0, 12), message: 'within compressed data'},
  {file: 'plain.jsonl.gz', content: '{"a": 1}\n', message: 'expected gzip'},
])('$file cannot be read, and the message says why', async ({file, content, message}) => {
  const folder = makeFolder({[file]: content})
  const run = await runMain(['validate', file], {cwd: folder})
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(`${file}: Found `)
  expect(run.stderr).toContain(message)
})

test('Zstandard is read where Node.js can, and a sentence says so where it cannot', async () => {
  const compress = 'zstdCompressSync' in zlib ? (zlib.zstdCompressSync as (text: string) => Uint8Array) : undefined
  const folder = makeFolder({'a.jsonl.zst': compress?.('{"method": "GET", "url_path": "/v1/models"}\n') ?? ''})
  const run = await runMain(['validate', 'a.jsonl.zst'], {cwd: folder})
  expect(run.stderr).toContain(compress ? '1 payload' : 'a.jsonl.zst: Found a Zstandard file, which Node.js ')
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
    for await (const some of readLines(toSource(chunks), 1_000))
      for (const line of some) lines.push([line.number, new TextDecoder().decode(line.bytes)])
    expect(lines).toEqual([
      [1, '{"a": "é"}\r'],
      [2, ''],
      [3, '{"b": 1}'],
      [4, 'last'],
    ])
  }
})

test('the standard input can be a part of a file', async () => {
  const args = ['validate', '--format', 'ndjson', '--stdin-name']
  const run = async (name: string, stdin: string) => {
    const {stdout, stderr} = await runMain([...args, name], {stdin})
    return [JSON.parse(stdout.split('\n')[0]!), stderr] as [{file: string; line: number}, string]
  }
  const ping = '{"type": "ping"}'
  const [first, stderr] = await run('a.jsonl:2001', `${ping}\n{\n`)
  expect(first).toMatchObject({file: 'a.jsonl', line: 2001})
  expect(stderr).toMatch(/^a\.jsonl:2002:2: Found the end/)
  const [alone] = await run('a.jsonl:7', ping)
  expect(alone).toMatchObject({file: 'a.jsonl', line: 7})
  const [unnumbered] = await run('C:\\a:b', ping)
  expect(unnumbered).toMatchObject({file: 'C:\\a:b', line: 1})
})

test('a line beyond the limit is told of, and the next one is read', async () => {
  const lines = []
  for await (const some of readLines(toSource(['1234\n12', '345\n', '1234', '5678901\n', '1']), 4)) lines.push(...some)
  expect(lines.map(({bytes, number, end}) => [bytes?.length, number, end])).toEqual([
    [4, 1, 5],
    [undefined, 2, 11],
    [undefined, 3, 23],
    [1, 4, 24],
  ])
})

describe('a payload beyond the limit', () => {
  const long = '"'.padEnd(2_500_000, 'x')
  const ping = '{"type": "ping"}'
  const says = 'Found a payload of more than 2 MB, expected at most that: "--max-size" sets another limit.\n'

  test.each([
    {file: 'a.jsonl.gz', content: gzipSync(`${ping}\n${long}\n${ping}\n`), at: ':2:1', payloads: '2 payloads'},
    {file: 'a.json.gz', content: gzipSync(long), at: '', payloads: '0 payloads'},
    {file: 'a.json', content: ' '.repeat(2_500_000), at: '', payloads: '0 payloads'},
    {file: 'a.har', content: `{"log": {"entries": [{"x": ${long}"}]}}`, at: ':1:22', payloads: '0 payloads'},
  ])('in $file is an error of its own', async ({file, content, at, payloads}) => {
    const args = ['validate', file, '--max-size', '2']
    const {code, stderr} = await runMain(args, {cwd: makeFolder({[file]: content})})
    expect(code).toBe(2)
    expect(stderr).toContain(`${file}${at}: ${says}${payloads}`)
  })
})

describe('an HTTP Archive', () => {
  const archive =
    '{"x": {"entries": [{}]}, "log":\n {"pages": [[{}]], "entries" : [ {"a": "]}"},\n  {"b": [{}]} ], "z": [1]}, "log2": {"entries": [{}]}}'

  async function split(chunks: readonly string[]): Promise<HarEntry[]> {
    const entries = []
    for await (const entry of splitHar(toStrings(chunks), 1_000)) entries.push(entry)
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
