import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {codeBlocks, commandsOf, type SampleCommand} from '../scripts/guides/code-blocks.ts'
import {runMain, type Run} from './cli/run-main.ts'

const root = path.resolve(import.meta.dirname, '..')

/** A program of a text, with its file in the folder of samples. */
export interface SampleProgram {
  readonly file: string
  readonly text: string
  /** The lines that it is said to print. */
  readonly prints: readonly string[]
  readonly kind: 'program' | 'test' | 'module'
}

/** The samples of one text. */
export interface Samples {
  /** The path of the text from the root. */
  readonly source: string
  readonly commands: readonly SampleCommand[]
  readonly programs: readonly SampleProgram[]
  readonly python: readonly string[]
}

/** The packages that samples import. */
const packages = [
  '@tanstack',
  '@types',
  'express',
  'fastify',
  'fast-check',
  'hono',
  'msw',
  'openapi-fetch',
  'playwright-core',
  'valibot',
  'vitest',
  'zod',
]

/** Makes a folder that is a project with this package, and writes the samples of texts into it. */
export function placeSamples(sources: readonly string[]): {
  readonly folder: string
  readonly texts: readonly Samples[]
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'samples-'))
  cpSync(path.join(root, 'test/fixtures/samples'), folder, {recursive: true})
  write(folder, 'package.json', '{"type": "module"}')
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
  for (const name of packages)
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  return {folder, texts: sources.map((source) => placeText(folder, source))}
}

function placeText(folder: string, source: string): Samples {
  const blocks = codeBlocks(readFileSync(path.join(root, source), 'utf8'))
  const inLanguage = (name: string) => blocks.filter(({language}) => language === name)
  for (const {file, text} of blocks) if (file !== undefined) write(folder, file, text)
  const programs = inLanguage('ts').map(({text, file}, index): SampleProgram => {
    const kind = file !== undefined ? 'module' : text.includes(`from 'vitest'`) ? 'test' : 'program'
    const name = `${path.basename(source, '.md').toLowerCase()}-${index}${kind === 'test' ? '.test' : ''}.ts`
    return {file: file ?? name, text, kind, prints: kind === 'program' ? commentsOf(text) : []}
  })
  for (const {file, text} of programs) write(folder, file, text)
  return {
    source,
    programs,
    commands: inLanguage('sh').flatMap(({text}) => commandsOf(text)),
    python: inLanguage('python').map(({text}) => text),
  }
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
}

/** The lines that a program claims to print: the comment after each `console.log`. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1]!)
}

const ours = 'npx messages-openapi '

/** Runs a command in a folder: ours in this process, an install not at all, and any other by the shell. */
export async function runSample(line: string, folder: string): Promise<Run> {
  if (line.startsWith('npm ')) return {code: 0, stdout: '', stderr: ''}
  if (!line.startsWith(ours))
    return {code: 0, stdout: execFileSync('bash', ['-c', line], {cwd: folder, encoding: 'utf8'}), stderr: ''}
  const words = wordsOf(line.slice(ours.length))
  const end = words.findIndex((word) => word === '<' || word === '>')
  const args = end < 0 ? words : words.slice(0, end)
  const fileAfter = (sign: string) =>
    words.includes(sign) ? path.join(folder, words[words.indexOf(sign) + 1]!) : undefined
  const [input, output] = [fileAfter('<'), fileAfter('>')]
  // To hosts that there are not, it is only listed what would be sent.
  const isAway = args[0] === 'conform' && args.some((word) => word.startsWith('https:'))
  const run = await runMain(isAway ? [...args, '--dry-run'] : args, {
    cwd: folder,
    ...(input !== undefined && {stdin: readFileSync(input, 'utf8')}),
  })
  if (output !== undefined) writeFileSync(output, run.stdout)
  return run
}

/** The words of a command as a shell reads them: in quotes, they may have spaces. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain!)
}
