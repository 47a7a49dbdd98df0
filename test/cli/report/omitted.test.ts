import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'

const blocks = Array.from({length: 250}, () => ({type: 'text'}))
const files = {'a.json': JSON.stringify({model: 'm', max_tokens: 1, messages: [{role: 'user', content: blocks}]})}
const validate = (...args: string[]) => runMain(['validate', ...args, 'a.json'], {cwd: makeFolder(files)})

test('of very many issues a hundred are printed, and all are counted', async () => {
  const {stdout, stderr} = await validate('--all')
  expect(stdout.match(/^a\.json:.*missing-property/gm)).toHaveLength(100)
  expect(stdout).toMatch(/^a\.json:1 … and 150 more errors\.$/m)
  expect(stderr).toContain('250 errors')
})

test('--max-issues prints more of them, or fewer', async () => {
  const [more, fewer] = [await validate('--all', '--max-issues', '300'), await validate('--max-issues', '3')]
  expect([more.stdout.match(/missing-property/g)?.length, more.stdout.includes('more error')]).toEqual([250, false])
  expect(fewer.stdout).toMatch(/^a\.json:1 … and 247 more errors\.$/m)
  expect([more.stderr, fewer.stderr]).toEqual([more.stderr, more.stderr])
})

test.each([
  {format: 'ndjson', want: '"omitted":{"errors":150,"warnings":0}'},
  {format: 'json', want: '"omitted":{"errors":150,"warnings":0}'},
  {format: 'json', want: '"totals": {"payloads":1,"invalid":1,"errors":250,"warnings":0}'},
  {format: 'github', want: '::notice file=a.json,line=1::… and 150 more errors\n'},
  {format: 'junit', want: '… and 150 more errors'},
  {format: 'sarif', want: '"text":"… and 150 more errors"'},
])('$format says $want', async ({format, want}) => {
  expect((await validate('--format', format)).stdout).toContain(want)
})
