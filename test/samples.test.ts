import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'samples-'))
// Not by the program of tsx, which starts one more process.
const typescript = ['--import', path.join(root, 'test/cli/typescript.js'), '--conditions=messages-openapi-source']
const exec = promisify(execFile)
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** The code of the README in one language, block by block. */
function samples(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((match) => match[1] === language).map((match) => match[2]!)
}

const bin = (name: string) => path.join(root, 'node_modules/.bin', name)
const commands = samples('sh').join('').split('\n').filter((line) => line.startsWith('npx messages-openapi'))

const runs = new Map<string, Promise<unknown>>()

/** Runs a command once, however often it is asked for: the samples need what some of the commands write. */
const runCommand = (command: string) => {
  const program = [process.execPath, ...typescript, path.join(root, 'src/cli/bin.ts')].map((part) => `"${part}"`).join(' ')
  const shell = command.replace('npx messages-openapi', program)
  const run = runs.get(command) ?? exec('sh', ['-c', shell], {cwd: folder})
  runs.set(command, run)
  return run
}

beforeAll(async () => {
  cpSync(path.join(root, 'test/fixtures/samples'), folder, {recursive: true})
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
  for (const name of ['vitest', '@types']) symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  const config = {resolve: {conditions: ['messages-openapi-source']}, ssr: {resolve: {conditions: ['messages-openapi-source']}}}
  writeFileSync(path.join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)}`)
  for (const [index, text] of samples('ts').entries()) writeFileSync(path.join(folder, fileOf(index, text)), text)
  await runCommand(commands.find((command) => command.includes(' generate '))!)
})

afterAll(() => rmSync(folder, {recursive: true}))

function fileOf(index: number, text: string): string {
  return `sample-${index}${text.includes(`from 'vitest'`) ? '.test' : ''}.ts`
}

/** What the sample says that it prints: the comment after each `console.log`. */
function printedBy(text: string): string[] {
  return [...text.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1]!)
}

test.each(commands)('%s', async (command) => {
  await expect(runCommand(command)).resolves.toBeDefined()
})

test('each sample has the types that it claims', async () => {
  const files = samples('ts').map((text, index) => fileOf(index, text))
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext', '--lib', 'es2023,esnext.disposable,dom,dom.iterable,dom.asynciterable']
  await expect(exec(bin('tsc'), [...flags, '--customConditions', 'messages-openapi-source', '--allowImportingTsExtensions', ...files], {cwd: folder})).resolves.toBeDefined()
})

test.each(samples('ts').map((text, index) => [fileOf(index, text), text]))('%s runs, and prints what it says', async (file, text) => {
  if (file.endsWith('.test.ts')) {
    const {stdout} = await exec(bin('vitest'), ['run', file], {cwd: folder, env: {...process.env, NO_COLOR: '1'}})
    expect(stdout).toMatch(/Tests {2}\d+ passed/)
  } else {
    const {stdout} = await exec(process.execPath, [...typescript, file], {cwd: folder})
    for (const line of printedBy(text)) expect(stdout).toContain(line)
  }
})
