import {ownValue} from '../json/own.ts'

/** The kinds of parts of program text that have colors of their own. */
export const partKinds = ['comment', 'name', 'string', 'number', 'keyword'] as const

export type PartKind = (typeof partKinds)[number]

/** A part of a text, from its first character to behind its last. */
export interface ProgramPart {
  readonly kind: PartKind
  readonly start: number
  readonly end: number
}

/** A string ends on its line, so that a lone quote in what is no program colors nothing. */
const double = String.raw`"(?:[^"\\\n]|\\.)*"`
const single = String.raw`'(?:[^'\\\n]|\\.)*'`
const ticks = '`(?:[^`\\\\]|\\\\[^])*`'
const rawTicks = '`[^`]*`'
/** Strings without an end are passed over in one go: each quote in them would be tried again. */
const unclosed = String.raw`"(?:[^"\\\n]|\\.)*|'(?:[^'\\\n]|\\.)*|` + '`(?:[^`\\\\]|\\\\[^])*'
const number = String.raw`\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b`
const slashes = String.raw`\/\/.*|\/\*(?:[^]*?\*\/|[^]*)`
const hash = String.raw`(?<![^\s])#.*`
const blocks = String.raw`"""[^]*?"""`

const words = (list: string) => String.raw`(?<![\w$.-])(?:${list.replaceAll(' ', '|')})(?![\w-])`

/** Each language by patterns of its parts. Of two that match at one place, the first in the order of `partKinds` is meant. */
type Patterns = Readonly<Partial<Record<PartKind, string>>>

const json: Patterns = {
  name: String.raw`${double}(?=\s*:)`,
  string: double,
  number: `-?${number}`,
  keyword: words('true false null'),
}
const shell: Patterns = {
  comment: hash,
  name: String.raw`(?<=\s)--?[a-zA-Z][\w-]*|\$\w+|\$\{\w+\}`,
  string: String.raw`"(?:[^"\\]|\\[^])*"|'[^']*'(?:\\''[^']*')*`,
  keyword: words('curl cd do done echo else export fi for if in npm npx pnpm then while yarn'),
}
const typescript: Patterns = {
  comment: slashes,
  string: `${double}|${single}|${ticks}`,
  number,
  keyword: words(
    'as async await break case catch class const continue default delete else export extends false finally for from function if import in instanceof interface let new null of return satisfies switch this throw true try type typeof undefined void while yield',
  ),
}
const python: Patterns = {
  comment: hash,
  name: json.name!,
  string: `${blocks}|${double}|${single}`,
  number,
  keyword: words(
    'and as async await class def elif else except False finally for from if import in is lambda None not or pass raise return True try while with yield',
  ),
}
const go: Patterns = {
  comment: slashes,
  string: `${double}|${rawTicks}`,
  number,
  keyword: words(
    'case const defer else for func if import interface map nil package range return struct switch type var',
  ),
}
const ruby: Patterns = {
  comment: hash,
  string: String.raw`<<~?'(?<end>\w+)'[^]*?\n\k<end>$|${double}|${single}`,
  number,
  keyword: words('begin class def do else elsif end false if module nil require rescue return then true unless'),
}
const java: Patterns = {
  comment: slashes,
  string: `${blocks}|${double}|${single}`,
  number,
  keyword: words(
    'catch class else false final for if import int new null public return static true try var void while',
  ),
}
const php: Patterns = {
  comment: `${slashes}|${hash}`,
  name: String.raw`\$\w+`,
  string: String.raw`<<<'(?<end>\w+)'[^]*?\n\s*\k<end>\b|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'`,
  number,
  keyword: words('echo else false foreach function if new null return true'),
}
const csharp: Patterns = {
  comment: slashes,
  string: String.raw`${blocks}|\$?${double}`,
  number,
  keyword: words('async await class else false for foreach if int new null return string true using var void while'),
}
const yaml: Patterns = {
  comment: hash,
  name: String.raw`(?=[\w$./])(?<=^[ \t-]*)[\w$./-]+(?=:(?:\s|$))`,
  string: `${double}|'(?:[^'\\n]|'')*'`,
  number: String.raw`(?<=[\s,[])-?\d+(?:\.\d+)?(?=[\s,\]]|$)`,
  keyword: words('true false null'),
}

/** Languages by the names that code is marked with. */
const languages: Readonly<Record<string, Patterns>> = {
  json,
  json5: json,
  curl: shell,
  bash: shell,
  sh: shell,
  shell,
  console: shell,
  js: typescript,
  javascript: typescript,
  ts: typescript,
  typescript,
  python,
  py: python,
  go,
  ruby,
  java,
  php,
  csharp,
  yaml,
  yml: yaml,
}

/** The parts of a text in a language that have colors; none in a language that is not known. Further clients of one language have a number behind its name. */
export function* programParts(text: string, language: string): Generator<ProgramPart> {
  const patterns = ownValue(languages, language) ?? ownValue(languages, language.replace(/\d+$/, ''))
  if (patterns === undefined) return
  const kinds = partKinds.filter((kind) => patterns[kind] !== undefined)
  const any = new RegExp([...kinds.map((kind) => `(?<${kind}>${patterns[kind]})`), unclosed].join('|'), 'gm')
  for (const {0: found, index, groups} of text.matchAll(any)) {
    const kind = kinds.find((one) => groups?.[one] !== undefined)
    if (kind !== undefined) yield {kind, start: index, end: index + found.length}
  }
}
