import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const codegen = path.resolve(import.meta.dirname, '../../src/codegen')

/**
 * Files that may search and replace text, with the kind of text: never program code. To change code by a search in its
 * text has run strangers' code before, since what looks like a comment may be inside of a string.
 */
const mayReplace: Readonly<Record<string, string>> = {
  'emit/code.ts': 'the characters of one string, on its way into a literal',
  'emit/plain-names.ts': 'names of a description, on their way to openapi-typescript and back',
  'emit/types.ts': 'a message of openapi-typescript',
  'emit/with/find-pages.ts': 'names of parameters and properties, to compare them',
  'guards/format-functions.ts': 'labels of host names, in the code that is written',
  'lint/': 'a name in a description, on its way to a linter and back',
  'load/': 'references, paths and messages',
  'read/paths.ts': 'a path template',
  'read/schemas/find-directions.ts': 'a JSON Pointer',
  'read/schemas/lower-schema.ts': 'a token of a JSON Pointer',
  'read/schemas/unicode-pattern.ts': 'a regular expression of the description',
  'read/unknown-keywords.ts': 'the name of a keyword',
  'redocly/': 'messages of the tool',
  'write/': 'line ends of files that are compared',
  'docs/': 'Markdown and HTML of the docs',
}

/** Emitted text is made in one file. */
const isReplacing = /\.(?:replace|replaceAll)\(|\.split\([^)]*\)[^\n]*\.join\(/

function faultOf(file: string, text: string): string | undefined {
  const isAllowed = Object.keys(mayReplace).some(
    (place) => file === place || (place.endsWith('/') && file.startsWith(place)),
  )
  if (!isAllowed && isReplacing.test(text))
    return `src/codegen/${file} replaces in a text. Build code from values with \`code\` of emit/code.ts; for a text that is no code, say which in this list.`
  const isMaker = file === 'emit/code.ts' || file.startsWith('docs/') || !/\bnew Code\(|\bCode\.template\b/.test(text)
  return isMaker
    ? undefined
    : `src/codegen/${file} makes code by itself. Use \`code\`, \`identifier\` or \`joinCode\` of emit/code.ts.`
}

const files = readdirSync(codegen, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

test('code is built, and never changed by searching in its text', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(
    files
      .map((file) => faultOf(file, readFileSync(path.join(codegen, file), 'utf8')))
      .filter((fault) => fault !== undefined),
  ).toEqual([])
})

test('a search in the text of code is named, with what to do', () => {
  expect(faultOf('guards/schema.ts', "code.replaceAll(/^\\/\\/ .*\\n/gm, '')")).toMatch(
    /^src\/codegen\/guards\/schema\.ts replaces in a text\. Build code from values/,
  )
  expect(faultOf('emit/routes.ts', "text.split('a').map(trim).join('b')")).toMatch(/replaces in a text/)
  expect(faultOf('emit/schemas.ts', 'new Code(text)')).toMatch(/makes code by itself/)
  expect(faultOf('docs/page.ts', "html.replace('a', 'b')")).toBeUndefined()
})
