import {describe, expect, test} from 'vitest'
import {makeFolder, runMain} from './run-main.ts'

const files = {
  'books.yaml': `openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    get: {operationId: listBooks, responses: {'200': {description: Books.}}}
`,
  'file.txt': 'hi\n',
  'request.json': '{}',
  'folder/empty.txt': '',
}
const target = ['--target', 'http://127.0.0.1:1']
const out = ['--out', 'out']

type Mistake = readonly [args: readonly string[], message: string]

/** Mistakes that people make, and the sentence for each. */
const mistakes: Mistake[] = [
  [['vaildate'], 'messages-openapi: Unknown command "vaildate", did you mean "validate"?'],
  [['frobnicate'], 'messages-openapi: Unknown command "frobnicate": see "messages-openapi --help".'],
  [['help', 'valdate'], 'messages-openapi: Unknown command "valdate", did you mean "validate"?'],
  [['--verison'], 'messages-openapi: Unknown option "--verison", did you mean "--version"?'],
  [['-x'], 'messages-openapi: Unknown option "-x": see "messages-openapi --help".'],
  [['validate', '-x'], 'messages-openapi: Unknown option "-x": see "messages-openapi validate --help".'],
  [['validate', '--fromat', 'json'], 'messages-openapi: Unknown option "--fromat", did you mean "--format"?'],
  [['validate', '--format', 'jsno'], 'messages-openapi: Unknown value "jsno" for "--format", did you mean "json"?'],
  [['validate', '--format', 'pdf'], 'messages-openapi: Unknown value "pdf" for "--format", expected text, '],
  [['validate', '--format'], 'messages-openapi: The option "--format" needs a value.'],
  [['validate', '--format='], 'messages-openapi: The option "--format" needs a value.'],
  [['validate', '--strict=yes'], 'messages-openapi: The option "--strict" takes no value, found "yes".'],
  [['validate', '--max-issues', 'few'], 'messages-openapi: Found "few" for "--max-issues", expected a whole number.'],
  [['validate', '--max-issues', '-3'], 'messages-openapi: Found "-3" for "--max-issues", expected a whole number.'],
  [
    ['validate', '--jobs', '0', 'x'],
    'messages-openapi: Found "0" for "--jobs", expected a whole number from 1 to 256.',
  ],
  [['validate', '--jobs', '999'], 'messages-openapi: Found "999" for "--jobs", expected a whole number from 1 to 256.'],
  [
    ['validate', '--status', '99'],
    'messages-openapi: Found "99" for "--status", expected a whole number from 100 to 599.',
  ],
  [['validate', '--as', 'respnse'], 'messages-openapi: Unknown value "respnse" for "--as", did you mean "response"?'],
  [
    ['validate', '--operation', 'createMesage'],
    'messages-openapi: Unknown operation "createMesage", did you mean "createMessage"?',
  ],
  [
    ['validate', '--contract', 'books.yaml', '--operation', 'listBoks'],
    'messages-openapi: Unknown operation "listBoks", did you mean "listBooks"?',
  ],
  [
    ['validate', '--contract', 'documentd', '-'],
    'messages-openapi: Unknown contract "documentd", did you mean "documented"?',
  ],
  [
    ['validate', '--summary', 'request.json', 'request.json'],
    'messages-openapi: Found "request.json" for "--summary", ',
  ],
  [['validate', '--summary', 'file.txt', 'request.json'], 'file.txt: Found a file that is no summary, '],
  [['validate', '--summary', 'folder', 'request.json'], 'folder: Found a folder, expected a file.'],
  [['validate', '--summary', 'https://a.example/s', 'request.json'], 'messages-openapi: Found the URL "https://a.'],
  [
    ['summarize', '--format', 'json'],
    'messages-openapi: No file is given, expected at least one that "validate --summary" wrote.',
  ],
  [['summarize', 'none.json'], 'none.json: The file does not exist.'],
  [['summarize', 'file.txt'], 'file.txt:1:1: Found "hi" in the JSON, expected '],
  [['summarize', 'request.json'], 'request.json: Found no summary, expected a file that "messages-openapi validate '],
  [['validate', '--contract', 'none.yaml', '-'], 'none.yaml: The file does not exist.'],
  [['validate', '--contract', 'folder', '-'], 'folder: Found a folder without "openapi.yaml", '],
  [['validate', '--contract', 'file.txt', '-'], 'file.txt: Found a string, expected an OpenAPI 3 or Swagger '],
  [
    ['validate', '--base-url', 'books'],
    'messages-openapi: The value of "--base-url" is not a URL, expected one such as ',
  ],
  [
    ['validate', '--rule', 'roles-alternate'],
    'messages-openapi: Found "roles-alternate" for "--rule", expected a rule\'s code and a level, ',
  ],
  [
    ['validate', '--rule', 'role-alternate=off'],
    'messages-openapi: Unknown rule "role-alternate", did you mean "roles-alternate"?',
  ],
  [
    ['validate', '--quiet', 'https://books.example/a.json'],
    'https://books.example/a.json: Found a URL, expected a file: download it first.',
  ],
  [['generate', 'none.yaml', ...out], 'none.yaml: The file does not exist.'],
  [['generate', 'file.txt', ...out], 'file.txt: Found a string, expected an OpenAPI 3 or Swagger 2.0 '],
  [['generate', 'folder', ...out], 'folder: Found a folder without "openapi.yaml", expected that or "openapi.json", '],
  [
    ['generate', 'books.yaml'],
    'messages-openapi: The option "--out" is missing: see "messages-openapi generate --help".',
  ],
  [['generate', ...out], 'messages-openapi: The description is missing: see "messages-openapi generate --help".'],
  [['generate', 'a.yaml', 'b.yaml', ...out], 'messages-openapi: Found the argument "b.yaml", expected no more than 1.'],
  [
    ['generate', 'a.yaml', '--spec', 'b.yaml', ...out],
    'messages-openapi: Found the descriptions "a.yaml" and "b.yaml", expected one.',
  ],
  [
    ['generate', 'books.yaml', '--out', 'https://books.example'],
    'messages-openapi: Found the URL "https://books.example", expected the path of a file or a folder to write.',
  ],
  [['generate', 'books.yaml', '--out', 'file.txt'], 'file.txt: Found a file, expected a folder: choose another path. '],
  [['generate', 'books.yaml', ...out, '--overlay', 'none.yaml'], 'none.yaml: The file does not exist.'],
  [
    ['generate', 'books.yaml', ...out, '--overlay', 'books.yaml'],
    'books.yaml: Found no "overlay" field, expected an OpenAPI Overlay.',
  ],
  [['generate', 'books.yaml', ...out, '--root', 'none'], 'none: The folder that "--root" names does not exist.'],
  [['generate', 'books.yaml', ...out, '--root', 'folder'], 'books.yaml: The description is not in the folder '],
  [
    ['generate', 'books.yaml', ...out, '--allow-remote', 'a b'],
    'messages-openapi: Found the host "a b", expected one such ',
  ],
  [['lint', 'a.yaml', 'b.yaml'], 'messages-openapi: Found the argument "b.yaml", expected no more than 1.'],
  [['lint', '-'], 'messages-openapi: Found the standard input, expected a file, a folder or a URL.'],
  [
    ['lint', 'books.yaml', '--rule', 'messages/no-refused-values'],
    'messages-openapi: Found "messages/no-refused-values" for "--rule", expected a rule\'s code and a level, such as "messages/',
  ],
  [
    ['lint', 'books.yaml', '--rule', 'messages/no-refused-value=off'],
    'messages-openapi: Unknown rule "messages/no-refused-value", did you mean "messages/no-refused-values"?',
  ],
  [['lint', 'file.txt'], 'file.txt: Found a string, expected an OpenAPI 3 or Swagger 2.0 description.'],
  [['docs', '--spec', 'x.yaml'], 'messages-openapi: The option "--out" or "--single" is missing: see '],
  [['docs', 'books.yaml', ...out, '--guide', 'none.md'], 'none.md: The file does not exist.'],
  [
    ['docs', 'books.yaml', ...out, '--guide', 'file.txt'],
    'file.txt: Found no title, expected a first line such as "# ',
  ],
  [['docs', 'books.yaml', ...out, '--css', 'folder'], 'folder: Found a folder, expected a file.'],
  [
    ['docs', 'books.yaml', ...out, '--url', 'docs'],
    'messages-openapi: Found "docs" in "--url", expected an address such ',
  ],
  [
    ['docs', 'books.yaml', ...out, '--url', 'https://user:secret@docs.example/'],
    'messages-openapi: Found credentials in "--url", expected an address that all readers may see.',
  ],
  ...['https://docs.example/?a', 'https://docs.example/#a', 'https://a b/'].map((url): Mistake => [
    ['docs', 'books.yaml', ...out, '--url', url],
    `messages-openapi: Found "${url}" in "--url", expected an address such `,
  ]),
  [
    ['docs', 'books.yaml', ...out, '--link-base', '/docs'],
    'messages-openapi: Found "/docs" in "--link-base", expected an address such ',
  ],
  ...['docs', '//docs/', '/docs//api/', '/docs/../', '/%2e%2e/', '/a b/', '/%zz/', '/a?b', '/a\\b', '/"a"/'].map(
    (base): Mistake => [
      ['docs', 'books.yaml', ...out, '--base', base],
      `messages-openapi: Found "${base}" in "--base", expected a path such `,
    ],
  ),
  [
    ['docs', 'books.yaml', ...out, '--css', 'file.txt', '--css', './file.txt'],
    'messages-openapi: Found two style sheets with the name "file.txt", expected names that differ.',
  ],
  ...['generate', 'docs'].map((command): Mistake => [
    [command, 'books.yaml', ...out, '--only', 'nosuch'],
    'messages-openapi: Found no operation or tag "nosuch"',
  ]),
  [['mock', 'none.yaml'], 'none.yaml: The file does not exist.'],
  [
    ['mock', 'books.yaml', '--contract', 'native'],
    'messages-openapi: Found "books.yaml" and "--contract native", expected one of them.',
  ],
  [['mock', '--port', '99999'], 'messages-openapi: Found "99999" for "--port", expected a whole number up to 65535.'],
  [['mock', '--scenarios', 'file.txt'], 'file.txt:1:1: Found "hi" as the scenarios, expected a list.'],
  [
    ['mock', 'books.yaml', '--strict'],
    'messages-openapi: Found "--strict" for the contract "books.yaml", expected one of ',
  ],
  [['mock', '--stateful'], 'messages-openapi: Found "--stateful" for the contract "native", whose mock keeps batches '],
  [['mock', '--allow-origin', 'app'], 'messages-openapi: Found "app" for "--allow-origin", expected one such as '],
  [['mock', '--replay', 'none.jsonl'], 'none.jsonl: The file does not exist.'],
  [['proxy', '--target', 'ftp://books.example'], 'messages-openapi: The value of "--target" is not a service URL, '],
  [
    ['proxy', '--target', 'https://a:b@books.example'],
    'messages-openapi: The value of "--target" is not a service URL, ',
  ],
  [['proxy', ...target, '--record', 'folder'], 'folder: Found a folder, expected a file.'],
  [
    ['conform', ...target, '--profile', 'fulll'],
    'messages-openapi: Unknown value "fulll" for "--profile", did you mean ',
  ],
  [['conform', ...target, '--only', 'nosuch'], 'messages-openapi: Unknown check "nosuch", expected one of '],
  [['conform', ...target, '--key-env', 'NOT_SET'], 'messages-openapi: The environment variable "NOT_SET" is not set, '],
  [
    ['conform', ...target, '--header', 'abc'],
    'messages-openapi: The value of "--header" is no header, expected a name ',
  ],
  [['conform', ...target, '--replay', 'none.json'], 'none.json: The file does not exist.'],
  [
    ['diff', 'books.yaml'],
    'messages-openapi: Found one description, expected two: see "messages-openapi diff --help".',
  ],
  [['diff', '-', '-'], 'messages-openapi: Found the standard input twice, expected it once.'],
  [['rules', 'x'], 'messages-openapi: Found the argument "x", expected none: see "messages-openapi rules --help".'],
  [['completion', 'bsh'], 'messages-openapi: Unknown shell "bsh", did you mean "bash"?'],
]

describe('a mistake is answered with a sentence', () => {
  test.each(mistakes)('%j', async (args, message) => {
    const cwd = makeFolder(files)
    const {code, stdout, stderr} = await runMain(args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    const [sentence = '', ...others] = stderr.replaceAll(`${cwd}/`, '').trim().split('\n')
    expect(sentence.startsWith(message), sentence).toBe(true)
    expect(others.filter((line) => line !== 'Nothing was changed.')).toEqual([])
    expect(stderr).not.toContain('Unexpected error')
  })
})
