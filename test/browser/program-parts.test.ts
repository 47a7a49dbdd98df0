import {expect, test} from 'vitest'
import {programParts} from '../../src/browser/program-parts.ts'
import {languages} from '../../src/codegen/docs/samples/languages.ts'
import type {SampleRequest} from '../../src/codegen/docs/samples/sample-request.ts'
import {siteStyle} from '../../src/codegen/docs/site/style.ts'
import {style} from '../../src/codegen/docs/style.ts'

const partsOf = (text: string, language: string) =>
  Array.from(programParts(text, language), ({kind, start, end}) => `${kind} ${text.slice(start, end)}`)

test.each([
  [
    'json',
    '{"a": [1.5, "b:", true], "c": -2e3}',
    ['name "a"', 'number 1.5', 'string "b:"', 'keyword true', 'name "c"', 'number -2e3'],
  ],
  [
    'curl',
    `curl 'https://a.b/#c' \\\n  --header "k: $KEY" # c`,
    ['keyword curl', `string 'https://a.b/#c'`, 'name --header', 'string "k: $KEY"', 'comment # c'],
  ],
  ['bash', `--data 'it'\\''s\nlong'`, [`string 'it'\\''s\nlong'`]],
  [
    'ts',
    "const a = `b${'c'}\n` // d 'e'\nf.of(1_000)",
    ['keyword const', "string `b${'c'}\n`", "comment // d 'e'", 'number 1_000'],
  ],
  ['typescript4', 'await f()', ['keyword await']],
  [
    'python',
    'import os # "no"\na = {"b": """c "d"\n"""}',
    ['keyword import', 'comment # "no"', 'name "b"', 'string """c "d"\n"""'],
  ],
  ['go', 'func a() { b := `{"c": 1}` }', ['keyword func', 'string `{"c": 1}`']],
  [
    'ruby',
    `request.body = <<'BODY'.chomp\n"a" 1\nBODY\nputs "#b" #c`,
    [`string <<'BODY'.chomp\n"a" 1\nBODY`, 'string "#b"', 'comment #c'],
  ],
  ['java', 'var a = """\n  b // c""";', ['keyword var', 'string """\n  b // c"""']],
  ['php', `$a = <<<'BODY'\n'\nBODY; // b`, ['name $a', `string <<<'BODY'\n'\nBODY`, 'comment // b']],
  ['csharp', 'using var a = $"{(int)b}";', ['keyword using', 'keyword var', 'string $"{(int)b}"']],
  [
    'yaml',
    `# a\n- b-c: 'it''s' # d\n  e: [1, true]`,
    ['comment # a', 'name b-c', `string 'it''s'`, 'comment # d', 'name e', 'number 1', 'keyword true'],
  ],
])('parts of %s have their kinds: %j', (language, text, parts) => {
  expect(partsOf(text, language)).toEqual(parts)
})

test('a language that is not known has no parts, whatever it is called', () => {
  expect(['', 'cobol', 'constructor', '__proto__'].flatMap((language) => partsOf('"a" 1', language))).toEqual([])
})

test('the samples of every language have parts, of which none overlaps another', () => {
  const request: SampleRequest = {
    operationId: 'a',
    method: 'POST',
    url: 'https://a.example/b',
    headers: [{name: 'x-key', value: '', variable: 'KEY'}],
    body: {mediaType: 'application/json', value: {a: ['"', 1]}, text: '{\n  "a": ["\\"", 1]\n}'},
    parameters: {},
    pathParameters: [],
  }
  for (const [key, {write}] of Object.entries(languages)) {
    const parts = [...programParts(write(request), key)]
    expect(new Set(parts.map(({kind}) => kind)), key).toContain('string')
    expect(parts.filter(({start}, index) => start < (parts[index - 1]?.end ?? 0))).toEqual([])
  }
})

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colors: readonly [string, string]): number {
  const [low, high] = colors
    .map((color) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
    .sort((one, other) => one - other) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

test('each part can be read, in light and dark', () => {
  const schemes = Array.from(style.matchAll(/:root\{(--bg[^}]*)\}/g), ([, text]) =>
    Object.fromEntries(Array.from(text!.matchAll(/(--\w+):(#[\da-f]{6})\b/g), ([, name, color]) => [name!, color!])),
  )
  const used = Array.from(siteStyle.matchAll(/::highlight\([\w-]+\)\{color:var\((--\w+)\)\}/g), ([, name]) => name!)
  expect([schemes.length, used.length]).toEqual([2, 5])
  for (const colors of schemes)
    for (const name of used) expect(contrast(colors[name]!, colors['--soft']!), name).toBeGreaterThanOrEqual(4.5)
})
