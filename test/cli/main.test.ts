import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {makeFolder, runMain} from './run-main.ts'

test.each(['--version', '-v', '-V'])('%s prints the version of the package', async (option) => {
  const {version} = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  expect(await runMain([option])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
})

test('--help lists the commands and the exit codes', async () => {
  const {code, stdout} = await runMain(['--help'])
  expect(code).toBe(0)
  for (const word of ['validate', 'lint', 'generate', 'docs', 'Exit codes']) expect(stdout).toContain(word)
})

test.each(['validate', 'lint', 'generate', 'docs', 'mock', 'proxy'])(
  '%s --help shows its usage and options',
  async (command) => {
    const {code, stdout} = await runMain([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: messages-openapi ${command} `)
    expect(stdout).toContain('--help')
    expect((await runMain(['help', command])).stdout).toBe(stdout)
    expect((await runMain([command, '-h'])).stdout).toBe(stdout)
  },
)

test('without a command, the help goes to the standard error', async () => {
  const {code, stdout, stderr} = await runMain([])
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toBe(`messages-openapi: A command is missing.\n\n${(await runMain(['--help'])).stdout}`)
})

test.each(['generate', 'docs', 'proxy', 'conform', 'diff', 'completion'])(
  '%s alone says what is missing, and how it is used',
  async (command) => {
    const {code, stdout, stderr} = await runMain([command])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^messages-openapi: .*\.\n\nUsage: messages-openapi /)
    expect(stderr.endsWith((await runMain([command, '--help'])).stdout)).toBe(true)
  },
)

describe('colors', () => {
  const files = {'a.json': '{"model": "m", "max_tokens": 0, "messages": []}'}
  const isColored = async (...options: string[]) =>
    (await runMain(['validate', 'a.json', ...options], {cwd: makeFolder(files), isTTY: true})).stdout.includes(
      '\u001B[',
    )

  test('are for terminals', async () => {
    vi.stubEnv('NO_COLOR', undefined)
    vi.stubEnv('TERM', 'xterm')
    expect(await isColored()).toBe(true)
    expect(await isColored('--no-color')).toBe(false)
    vi.stubEnv('NO_COLOR', '')
    expect(await isColored()).toBe(true)
    vi.stubEnv('NO_COLOR', '1')
    expect(await isColored()).toBe(false)
  })
})

describe('an input that cannot be read is one sentence with its place', () => {
  const files = {
    'broken.json': '{\n  "model": "m",\n  "messages": [}\n}',
    'latin.json': Buffer.from('{"model": "\u00e9"}', 'latin1'),
    'utf16.json': Buffer.from('\uFEFF{"model": "m"}', 'utf16le'),
    'empty.json': ' \n',
    'notes.yaml': 'model: m',
    'data.jsno': '{}',
    'cut.har': '{"log": {"entries": [',
    'other.json': '{"foo": 1}',
    'list.json': '[{"model": "m"}]',
  }

  test.each([
    {file: 'broken.json', message: 'broken.json:3:16: Found "}" in the JSON, expected a value or "]".'},
    {file: 'latin.json', message: 'latin.json: Found text in another encoding, expected UTF-8.'},
    {file: 'utf16.json', message: 'utf16.json: Found text in UTF-16, expected UTF-8.'},
    {file: 'empty.json', message: 'empty.json: The input is empty.'},
    {
      file: 'notes.yaml',
      message:
        'notes.yaml: Unknown file type ".yaml", expected .json, .jsonl, .ndjson, .har or .sse; say what it is with "--as".',
    },
    {file: 'data.jsno', message: 'data.jsno: Unknown file type ".jsno", did you mean ".json"?'},
    {file: 'cut.har', message: 'cut.har:1:22: Found the end in the JSON, expected a value or "]".'},
    {
      file: 'other.json',
      message:
        'other.json:1:1: Found an object, which is no payload of the Messages API: say what it is with "--as" and "--operation".',
    },
    {
      file: 'list.json',
      message:
        'list.json:1:1: Found a list, which is no payload of the Messages API: say what it is with "--as" and "--operation".',
    },
    {file: 'none.json', message: 'none.json: The file does not exist.'},
    {file: 'none/*.json', message: 'none/*.json: No file matches this pattern.'},
  ])('$file', async ({file, message}) => {
    const {code, stdout, stderr} = await runMain(['validate', '--quiet', file], {cwd: makeFolder(files)})
    expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
  })

  test('the other files are validated all the same', async () => {
    const cwd = makeFolder({
      ...files,
      'good.json': '{"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}',
    })
    const {code, stderr} = await runMain(['validate', 'broken.json', 'good.json'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(
      '1 payload (request of createMessage): 1 valid, 0 invalid, 0 errors, 0 warnings, 1 input unreadable.',
    )
  })
})
