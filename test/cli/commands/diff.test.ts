import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'

const description = (limit: number) => `openapi: 3.1.0
info: {title: Pets, version: '${limit}'}
paths:
  /pets:
    get:
      parameters: [{name: limit, in: query, schema: {type: integer, maximum: ${limit}}}]
      responses: {'204': {description: Nothing.}}
`

const folder = () => makeFolder({'old.yaml': description(9), 'new.yaml': description(5)})

test('a breaking change is told at its place, with the request that proves it', async () => {
  const {code, stdout, stderr} = await runMain(['diff', 'old.yaml', 'new.yaml'], {cwd: folder()})
  expect({code, stderr}).toEqual({code: 1, stderr: '1 breaking, 0 possibly, 0 additive, 1 cosmetic.\n'})
  expect(stdout).toMatch(
    /^new\.yaml:6:\d+ error "maximum" falls from 9 to 5: query parameter "limit" of GET \/pets\. \(maximum-lowered\)$/m,
  )
  expect(stdout).toContain('OLD accepts: GET /pets?limit=6\n')
  expect(stdout).toContain('NEW refuses: Found 6, expected at most 5.\n')
})

test('the other way round it breaks nobody, and --fail-on says what counts', async () => {
  const cwd = folder()
  const codes = ['breaking', 'possibly', 'any'].map(
    async (failOn) => (await runMain(['diff', 'new.yaml', 'old.yaml', '--fail-on', failOn], {cwd})).code,
  )
  expect(await Promise.all(codes)).toEqual([0, 0, 1])
})

test('the changes are printed as JSON and as a changelog', async () => {
  const cwd = folder()
  const json = await runMain(['diff', 'old.yaml', 'new.yaml', '--format', 'json'], {cwd})
  expect(JSON.parse(json.stdout)).toMatchObject({
    changes: [{class: 'breaking', code: 'maximum-lowered', witness: {sentBy: 'client'}}, {class: 'cosmetic'}],
    totals: {breaking: 1, possibly: 0, additive: 0, cosmetic: 1},
  })
  const {stdout} = await runMain(['diff', 'old.yaml', 'new.yaml', '--format', 'markdown'], {cwd})
  expect(stdout).toMatch(/^# Pets 9 → 5\n\n## Breaking changes\n\n- "maximum" falls from 9 to 5: /)
})

test('a description is read as it was at a commit', async () => {
  const cwd = makeFolder({'api/openapi.yaml': description(9)})
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {cwd})
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'first')
  writeFileSync(path.join(cwd, 'api/openapi.yaml'), description(5))
  const run = await runMain(['diff', 'git:main:api/openapi.yaml', 'api'], {cwd})
  expect(run).toMatchObject({code: 1, stderr: '1 breaking, 0 possibly, 0 additive, 1 cosmetic.\n'})
  rmSync(path.join(cwd, 'api'), {recursive: true})
  expect((await runMain(['diff', 'git:HEAD:api/openapi.yaml', 'git:main:api/openapi.yaml'], {cwd})).code).toBe(0)
})

test.each([
  {args: ['old.yaml'], message: 'Found one description, expected two'},
  {args: [], message: 'Found no description, expected two'},
  {args: ['-', '-'], message: 'Found the standard input twice'},
  {args: ['git:nowhere', 'new.yaml'], message: 'git:nowhere'},
  {args: ['git::a.yaml', 'new.yaml'], message: 'expected a commit and a path'},
  {args: ['git:--help:a.yaml', 'new.yaml'], message: 'expected a commit and a path'},
])('wrong use ends in a sentence: $args', async ({args, message}) => {
  const {code, stdout, stderr} = await runMain(['diff', ...args], {cwd: folder()})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toContain(message)
})
