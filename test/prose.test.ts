import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** The documentation comments of a folder, each as one line of text with where it begins. */
const docstrings = ['src', 'scripts', 'bench', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .flatMap((file) => [...docstringsOf(path.join(folder, file))]),
)

interface Docstring {
  readonly location: string
  readonly text: string
}

function* docstringsOf(file: string): Iterable<Docstring> {
  const source = readFileSync(path.join(root, file), 'utf8')
  for (const match of source.matchAll(/^[ \t]*\/\*\*(.*?)\*\//gms)) {
    const text = match[1]!.replaceAll(/\n[ \t]*\* ?/g, ' ').trim()
    yield {location: `${file}:${source.slice(0, match.index).split('\n').length}`, text}
  }
}

const headless = /^(?:What|Whether|Where|How|That|When|Which|Who|Why)\b/
/** Other forms of "Default: `x`." "Default of `y`" is none: it says of a constant where it is one. */
const otherDefault = /\b(?:unless|until) (?:told|given|set|asked)\b|\bby default[,:]|\bDefault(?!:| of )(?: is)? [`\w]/i

test('there are docstrings to read', () => {
  expect(docstrings.length).toBeGreaterThan(1_000)
})

test.each([
  ['starts with a headless clause', (text: string) => headless.test(text)],
  ['states a default in another form than "Default: `x`."', (text: string) => otherDefault.test(text)],
])('no docstring %s', (_what, isFault) => {
  const faults = docstrings
    .filter(({text}) => isFault(text))
    .map(({location, text}) => `${location} ${text.slice(0, 90)}`)
  expect(faults).toEqual([])
})
