import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeFolder, runMain} from '../run-main.ts'

const books = `# Books of a shop.
openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    get: {operationId: listBooks, responses: {'200': {description: Books.}}}
`
const vitest = JSON.stringify({devDependencies: {vitest: '4.0.0', 'messages-openapi': '0.1.0'}})

async function init(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = makeFolder(files)
  const run = await runMain(['init', ...args], {cwd})
  const written = readdirSync(cwd, {recursive: true, encoding: 'utf8'}).map((file) => file.split(path.sep).join('/'))
  return {...run, cwd, written, read: (file: string) => readFileSync(path.join(cwd, file), 'utf8')}
}

test('a project with TypeScript and vitest gets a configuration, a test set-up and a workflow, and what it lists generates', async () => {
  const {stdout, read, cwd} = await init({'api/openapi.yaml': books, 'package.json': vitest, 'tsconfig.json': '{}'})
  expect(stdout).toBe(`new  messages-openapi.config.ts
new  test/openapi.setup.ts
new  vitest.config.ts
new  .github/workflows/openapi.yml

Next:
1. Run "npx messages-openapi generate".
`)
  expect(read('messages-openapi.config.ts')).toContain("{spec: 'api/openapi.yaml', out: 'api-contract'}")
  expect(read('test/openapi.setup.ts')).toContain("from '../api-contract/index.js'")
  expect(read('vitest.config.ts')).toContain("setupFiles: ['test/openapi.setup.ts']")
  const again = await runMain(['init'], {cwd})
  expect(again.stdout).toContain('kept test/openapi.setup.ts\n')
  expect(again.stdout).not.toContain('new ')
  expect(again.stdout).not.toContain('2.')
})

test('a project without TypeScript gets JSON, which generate, lint and docs read', async () => {
  const {read, cwd} = await init({
    'openapi.json': '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}',
  })
  expect(JSON.parse(read('messages-openapi.config.json'))).toEqual({
    descriptions: [{spec: 'openapi.json', out: 'api-contract'}],
  })
  const {code} = await runMain(['generate'], {cwd})
  expect(code).toBe(0)
  expect(readdirSync(path.join(cwd, 'api-contract'))).toContain('index.js')
})

test.each([
  {lock: 'package-lock.json', install: 'npm ci', run: 'npx messages-openapi lint'},
  {
    lock: 'pnpm-lock.yaml',
    install: 'corepack enable && pnpm install --frozen-lockfile',
    run: 'pnpm exec messages-openapi lint',
  },
  {lock: 'yarn.lock', install: 'corepack enable && yarn install --immutable', run: 'yarn run messages-openapi lint'},
  {
    lock: 'bun.lock',
    install: 'npm install --global bun && bun install --frozen-lockfile',
    run: 'bunx messages-openapi lint',
  },
])('the workflow speaks as $lock does', async ({lock, install, run}) => {
  const {read} = await init({'openapi.yaml': books, [lock]: ''})
  const {jobs} = parse(read('.github/workflows/openapi.yml')) as {
    jobs: {check: {steps: readonly {run?: string}[]}}
  }
  const lines = jobs.check.steps.flatMap((step) => step.run ?? [])
  expect(lines.slice(0, 2)).toEqual([install, run])
  expect(lines.at(-1)).toMatch(/messages-openapi diff "git:origin\/\$BASE:openapi\.yaml" openapi\.yaml$/)
})

test('a project on GitLab gets a file to include', async () => {
  const {read, stdout} = await init({'openapi.yaml': books, '.gitlab-ci.yml': 'test: {script: [npm test]}\n'})
  const {openapi} = parse(read('openapi.gitlab-ci.yml')) as {openapi: {script: readonly string[]}}
  expect(openapi.script).toContain('npx messages-openapi generate --check')
  expect(stdout).toContain('Add "include: {local: openapi.gitlab-ci.yml}" to .gitlab-ci.yml.')
})

test('several descriptions have a folder each, whatever their names', async () => {
  const {read} = await init({
    'src/index.js': '',
    'apis/orders.yaml': books,
    'apis/orders.json': '{"openapi": "3.0.0"}',
    "specs/it's $HOME: #1.yaml": books,
    'docs/notes.yaml': 'title: openapi',
  })
  expect(JSON.parse(read('messages-openapi.config.json'))).toEqual({
    descriptions: [
      {spec: 'apis/orders.json', out: 'src/api/orders'},
      {spec: 'apis/orders.yaml', out: 'src/api/orders-2'},
      {spec: "specs/it's $HOME: #1.yaml", out: "src/api/it's $HOME: #1"},
    ],
  })
  const {jobs} = parse(read('.github/workflows/openapi.yml')) as {jobs: {check: {steps: {run?: string}[]}}}
  const quoted = String.raw`'specs/it'\''s $HOME: #1.yaml'`
  expect(jobs.check.steps.at(-1)?.run).toBe(`npx messages-openapi diff "git:origin/$BASE:"${quoted} ${quoted}`)
})

test('a vite configuration is not touched', async () => {
  const {read, stdout, written} = await init({
    'openapi.yaml': books,
    'package.json': vitest,
    'vite.config.js': '// own',
  })
  expect(read('vite.config.js')).toBe('// own')
  expect(written).not.toContain('vitest.config.js')
  expect(stdout).toContain('Add "test/openapi.setup.js" to "test.setupFiles" in vite.config.js.')
})

const manifest = (packages: readonly string[], scripts: object = {}) =>
  JSON.stringify({
    scripts,
    devDependencies: Object.fromEntries(['messages-openapi', ...packages].map((name) => [name, '*'])),
  })

describe('jest', () => {
  const transformers = [
    {packages: ['@babel/preset-env'], name: 'babel-jest', steps: 1},
    {packages: ['ts-jest', '@types/jest'], name: 'ts-jest', steps: 2},
    {packages: ['@swc/jest'], name: '@swc/jest', steps: 1},
    {packages: [], name: '@swc/jest', steps: 2},
  ]
  test.each(transformers)('reads modules by $name, beside $packages', async ({packages, name, steps}) => {
    const {read, stdout, cwd} = await init({
      'openapi.yaml': books,
      'package.json': manifest(['jest', ...packages]),
      'tsconfig.json': '{}',
    })
    const config = (await import(path.join(cwd, 'jest.config.cjs'))) as {default: object}
    expect(config.default).toEqual({
      setupFilesAfterEnv: ['<rootDir>/test/openapi.setup.ts'],
      transform: {'/messages-openapi/dist/': 'messages-openapi/jest-transform', '\\.[jt]sx?$': name},
      transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?messages-openapi/)'],
    })
    const hasGlobals = packages.includes('@types/jest')
    expect(read('test/openapi.setup.ts')).toContain(
      hasGlobals ? 'namespace jest' : "import {expect} from '@jest/globals'",
    )
    expect(stdout.split('\n').filter((line) => /^\d/.test(line))).toHaveLength(steps)
  })

  test('that runs modules of Node.js needs no transformer', async () => {
    const scripts = {test: 'NODE_OPTIONS=--experimental-vm-modules jest'}
    const {read, stdout} = await init({'openapi.yaml': books, 'package.json': manifest(['jest'], scripts)})
    expect(read('jest.config.cjs')).not.toContain('transform')
    expect(stdout).not.toContain('2.')
  })

  test.each([
    {kept: {'jest.config.js': 'module.exports = {}'}, own: {}, name: 'jest.config.js'},
    {kept: {}, own: {jest: {preset: 'ts-jest'}}, name: '"jest" of package.json'},
  ])('has its configuration in $name, which is told what it lacks', async ({kept, own, name}) => {
    const text = JSON.stringify({...(JSON.parse(manifest(['jest', '@swc/jest'])) as object), ...own})
    const {stdout, written} = await init({'openapi.yaml': books, 'package.json': text, ...kept})
    expect(written).not.toContain('jest.config.cjs')
    expect(stdout).toContain(`2. Add "<rootDir>/test/openapi.setup.js" to "setupFilesAfterEnv" in ${name}.\n`)
    expect(stdout).toContain(
      `3. Begin "transform" with "'/messages-openapi/dist/': 'messages-openapi/jest-transform'" in ${name}`,
    )
  })

  test('is left alone once it has all', async () => {
    const {cwd} = await init({'openapi.yaml': books, 'package.json': manifest(['jest'])})
    expect((await runMain(['init'], {cwd})).stdout).toMatch(/Next:\n1\. Run "npx messages-openapi generate"\.\n$/)
  })
})

test('Playwright gets an expect to import, which knows the contract', async () => {
  const {read, stdout} = await init({
    'openapi.yaml': books,
    'package.json': manifest(['@playwright/test']),
    'tsconfig.json': '{}',
  })
  expect(read('test/openapi.setup.ts')).toContain('export const expect = plain.extend(matchers)\n')
  expect(stdout).toContain('2. Import "test" and "expect" from "test/openapi.setup" in the tests.\n')
})

test('node:test is told of assertions', async () => {
  const scripts = {test: 'node --import tsx --test'}
  const {stdout, written} = await init({'openapi.yaml': books, 'package.json': manifest([], scripts)})
  expect(stdout).toContain('2. Import "assertions" from "api-contract/index.js" in the tests')
  expect(written).not.toContain('test')
})

test('a dry run writes nothing', async () => {
  const {stdout, written} = await init({'openapi.yaml': books}, '--dry-run')
  expect(stdout).toContain('new  messages-openapi.config.json\n')
  expect(written).toEqual(['openapi.yaml'])
})

test.each([
  {args: [], stderr: 'messages-openapi: Found no OpenAPI description in this folder: name it, '},
  {args: ['books.yaml'], stderr: 'books.yaml: The file does not exist.'},
])('$args without a description is a mistake', async ({args, stderr}) => {
  const run = await init({'package.json': '{}'}, ...args)
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(stderr)
  expect(run.written).toEqual(['package.json'])
})

test.each([
  {text: '{"devDependencies": {"vitest": "4.0.0",}}', message: 'package.json:1:40: Found "}" in the JSON, expected '},
  {text: '[]', message: 'package.json: Found no JSON object, expected one.'},
])('a manifest that is $text is told, and nothing is written', async ({text, message}) => {
  const run = await init({'openapi.yaml': books, 'package.json': text})
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(message)])
  expect(run.written).toEqual(['openapi.yaml', 'package.json'])
})

test('a manifest with a byte order mark is read', async () => {
  const {stdout} = await init({'openapi.yaml': books, 'package.json': `\uFEFF${vitest}`})
  expect(stdout).toContain('vitest')
})
