import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {drawTerminal} from '../scripts/guides/draw-terminal.ts'
import {quickStarts, sampledGuides} from '../scripts/guides/guides.ts'
import {createMessagesMock, listen} from '../src/entries/mock.ts'
import {matchers} from '../src/entries/testing.ts'
import {placeSamples, runSample} from './sample-project.ts'
import {isExhaustive} from './sample.ts'

const {folder, texts} = placeSamples(['README.md', ...sampledGuides])
const programs = texts.flatMap((text) => text.programs)
const commands = texts.flatMap((text) => text.commands)

afterAll(() => rmSync(folder, {recursive: true}))

// The programs need the contract that this command writes.
const isFirst = (line: string) => line === 'npx messages-openapi generate books.yaml --out books'
const generated = await runSample(commands.find(({line}) => isFirst(line))!.line, folder)
// What several texts have is run once.
const others = commands.filter(
  ({line}, index) => !isFirst(line) && commands.findIndex((command) => command.line === line) === index,
)

test('every guide is among those that are run and published', () => {
  expect(readdirSync('docs/guides').sort()).toEqual(
    [...quickStarts, ...sampledGuides].map((file) => path.basename(file)).sort(),
  )
})

test.each(texts.map(({source}) => source))('each link of %s to a file leads to one', (source) => {
  const links = [...readFileSync(source, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!)
  expect(links.filter((link) => !existsSync(path.resolve(path.dirname(source), link)))).toEqual([])
})

test('the description of the samples becomes a contract', () => {
  expect(generated).toMatchObject({code: 0, stderr: ''})
})

test.each(others)('$line', async ({line, prints}) => {
  vi.stubEnv('MY_KEY', 'example-key')
  await using mock = await listen(createMessagesMock())
  const {code, stdout, stderr} = await runSample(line.replace('http://127.0.0.1:4010', mock.url), folder)
  vi.unstubAllEnvs()
  const [exit, ...lines] = prints.at(-1)?.startsWith('Exit code: ') ? prints.toReversed() : ['Exit code: 0.', ...prints]
  expect({exit: `Exit code: ${code}.`, stderr}).toEqual({
    exit,
    stderr: expect.not.stringMatching(/Unexpected/) as string,
  })
  for (const text of lines) expect(stdout + stderr).toContain(text)
})

test('the picture in the README shows what the commands print', async () => {
  const lines = [
    'npx messages-openapi validate session.har --contract books',
    "sed 's/required: \\[title\\]/required: [title, year]/' books.yaml > books-next.yaml",
    'npx messages-openapi diff books.yaml books-next.yaml',
  ]
  const steps = []
  for (const line of lines) {
    const {stdout, stderr} = await runSample(line, folder)
    steps.push({line, output: stdout + stderr})
  }
  await expect(drawTerminal(steps)).toMatchFileSnapshot(path.resolve('docs/terminal.svg'))
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
  const own = programs.filter(({text}) => text.includes('declare module'))
  const rest = programs.filter((program) => !own.includes(program))
  for (const files of [...own.map((program) => [program]), rest])
    expect(
      typeFaults(
        files.map(({file}) => path.join(folder, file)),
        options,
      ),
    ).toEqual([])
})

test.each(programs.filter(({kind}) => kind === 'program'))(
  '$file runs, and prints what it says',
  async ({file, prints}) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    try {
      await import(path.join(folder, file))
      const printed = log.mock.calls.map((values) => values.join(' ')).join('\n')
      expect(
        prints.filter((line) => !printed.includes(line)),
        printed,
      ).toEqual([])
    } finally {
      log.mockRestore()
    }
  },
)

test.for(texts.flatMap(({python}) => python))('the sample in Python prints what it says', async (text, {skip}) => {
  await using mock = await listen(createMessagesMock({strict: true}))
  const run = promisify(execFile)('python3', ['-c', text.replace('http://127.0.0.1:4010', mock.url)])
  const {stdout} = await run.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip('There is no Python.')
    throw error
  })
  expect(stdout).toBe(`${/^# (.*)$/m.exec(text)![1]}\n`)
})

// Their own tests are among those of this suite.
for (const {file, text} of programs.filter(({kind}) => kind === 'test')) {
  describe(file, async () => {
    // They share one `expect`, which has the matchers that it was given last.
    if (text.includes(`'messages-openapi/vitest'`)) beforeAll(() => expect.extend(matchers))
    await import(path.join(folder, file))
  })
}
