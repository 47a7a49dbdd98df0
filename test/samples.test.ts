import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {createMessagesMock, listen} from '../src/entries/mock.ts'
import {matchers} from '../src/entries/testing.ts'
import {runMain, type Run} from './cli/run-main.ts'
import {isExhaustive} from './sample.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'samples-'))
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** The code of the README in one language, block by block. */
function samples(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]!)
}

const commands = samples('sh')
  .join('')
  .split('\n')
  .filter((line) => line.startsWith('npx messages-openapi'))
const programs = samples('ts').map((text, index) => ({
  file: `sample-${index}${text.includes(`from 'vitest'`) ? '.test' : ''}.ts`,
  text,
}))

/** Runs a command as a shell would, in this process: its words have neither quotes nor spaces in them. */
function runCommand(command: string): Promise<Run> {
  const [given, input] = command
    .replace(/^npx messages-openapi /, '')
    .replace(/ > .*$/, '')
    .split(' < ')
  // To hosts that there are not, it is only listed what would be sent.
  const line = given!.includes('--target https:') ? `${given!} --dry-run` : given
  return runMain(line!.split(' '), {
    cwd: folder,
    ...(input !== undefined && {stdin: readFileSync(path.join(folder, input), 'utf8')}),
  })
}

/** The lines that the sample claims to print: the comment after each `console.log`. */
function printedBy(text: string): string[] {
  return [...text.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1]!)
}

afterAll(() => rmSync(folder, {recursive: true}))

cpSync(path.join(root, 'test/fixtures/samples'), folder, {recursive: true})
writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
mkdirSync(path.join(folder, 'node_modules'))
symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'))
for (const name of ['vitest', '@types', 'hono'])
  symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
for (const {file, text} of programs) writeFileSync(path.join(folder, file), text)
// The programs need what this command writes.
const isFirst = (command: string) => command.includes(' generate ')
const generated = await runCommand(commands.find(isFirst)!)

test.each(commands)('%s', async (command) => {
  vi.stubEnv('MY_KEY', 'example-key')
  await using mock = await listen(createMessagesMock())
  const {code, stderr} = isFirst(command)
    ? generated
    : await runCommand(command.replace('http://127.0.0.1:4010', mock.url))
  vi.unstubAllEnvs()
  expect({code, stderr}).toEqual({code: 0, stderr: expect.not.stringMatching(/unforeseen/) as string})
})

// The compiler takes longer to read the types of the platform than all samples take to run.
test.runIf(isExhaustive)('each sample has the types that it claims', async () => {
  const {default: ts} = await import('typescript')
  const {typeFaults} = await import('./typescript-program.ts')
  const options = {
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'].map((name) => `lib.${name}.d.ts`),
    customConditions: ['messages-openapi-source'],
    allowImportingTsExtensions: true,
  }
  // In one program, `expect` can have the matchers of one contract.
  for (const isOwn of [true, false]) {
    const files = programs.filter(({text}) => text.includes('declare module') === isOwn)
    expect(
      typeFaults(
        files.map(({file}) => path.join(folder, file)),
        options,
      ),
    ).toEqual([])
  }
})

test.each(programs.filter(({file}) => !file.endsWith('.test.ts')))(
  '$file runs, and prints what it says',
  async ({file, text}) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    try {
      await import(path.join(folder, file))
      const printed = log.mock.calls.map((values) => values.join(' ')).join('\n')
      for (const line of printedBy(text)) expect(printed).toContain(line)
    } finally {
      log.mockRestore()
    }
  },
)

test.for(samples('python'))('the sample in Python prints what it says', async (text, {skip}) => {
  await using mock = await listen(createMessagesMock({strict: true}))
  const run = promisify(execFile)('python3', ['-c', text.replace('http://127.0.0.1:4010', mock.url)])
  const {stdout} = await run.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip('There is no Python.')
    throw error
  })
  expect(stdout).toBe(`${/^# (.*)$/m.exec(text)![1]}\n`)
})

// Their own tests are among those of this suite.
for (const {file, text} of programs.filter((program) => program.file.endsWith('.test.ts'))) {
  describe(file, async () => {
    // They share one `expect`, which has the matchers that it was given last.
    if (text.includes(`'messages-openapi/vitest'`)) beforeAll(() => expect.extend(matchers))
    await import(path.join(folder, file))
  })
}
