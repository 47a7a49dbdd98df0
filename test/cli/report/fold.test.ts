import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {formats} from '../../../src/cli/report/formats.ts'
import {makeFolder, runMain} from '../run-main.ts'

const valid = {model: 'm', max_tokens: 1, messages: [{role: 'user', content: 'Hi'}]}
const exchange = (request: object) => ({method: 'POST', url_path: '/v1/messages', request, status: 200, response: null})
const linesOf = (...requests: object[]) => requests.map((request) => `${JSON.stringify(exchange(request))}\n`).join('')
const repeat = (count: number, request: object) => Array.from({length: count}, () => request)

async function validate(traffic: string, ...args: string[]) {
  const cwd = makeFolder({'a.jsonl': traffic})
  return runMain(['validate', 'a.jsonl', ...args], {cwd})
}

test('of equal issues three are shown with their places, and the others are counted', async () => {
  const traffic = linesOf(...Array.from({length: 1000}, (_, index) => ({...valid, max_tokens: -index})))
  const {stdout, stderr} = await validate(traffic)
  expect(stdout.match(/^a\.jsonl:\d+/gm)).toEqual(['a.jsonl:1', 'a.jsonl:2', 'a.jsonl:3'])
  expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
    expect.stringMatching(/^… and 997 more like a\.jsonl:1:\d+ error Found .* \(too-small\)$/),
    'Of each kind, 3 are shown: "--all" prints every one.',
  ])
  expect(stderr).toContain('1,000 errors')
  const all = await validate(traffic, '--all')
  expect(all.stdout.match(/^a\.jsonl:\d+/gm)).toHaveLength(1000)
  expect(all.stdout).not.toContain('more like')
})

test('a fourth one takes the room of the line that would count it', async () => {
  const {stdout} = await validate(linesOf(...repeat(4, {...valid, max_tokens: -1})))
  expect(stdout.match(/^a\.jsonl:\d+/gm)).toHaveLength(4)
  expect(stdout).not.toContain('more like')
})

test('other faults of one schema are other kinds, and none of them is hidden', async () => {
  const {model: _, ...modelless} = valid
  const {messages: __, ...speechless} = valid
  const faulty = [modelless, speechless, {...valid, modle: 1}, {...valid, toolz: 1}, {...valid, max_tokens: 'x'}]
  const {stdout} = await validate(linesOf(...faulty.flatMap((one) => repeat(9, one))))
  const found = [...stdout.matchAll(/^… and 6 more like a\.jsonl:\d+:\d+ error (.*)$/gm)].map(([, text]) => text)
  expect(found).toHaveLength(faulty.length)
  expect(new Set(found).size).toBe(faulty.length)
})

test.each(Object.keys(formats).filter((format) => format !== 'text'))('%s has every one', async (format) => {
  const {stdout} = await validate(linesOf(...repeat(9, {...valid, max_tokens: -1})), '--format', format)
  expect(stdout.match(/expected at least|at least 1/g)?.length).toBeGreaterThanOrEqual(9)
  expect(stdout).not.toContain('more like')
})

test('lint folds findings with the same message', async () => {
  const paths = Array.from({length: 6}, (_, index) => `  /a${index}: {get: {responses: {200: {description: Done.}}}}\n`)
  const cwd = makeFolder({'api.yaml': `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths:\n${paths.join('')}`})
  const {stdout} = await runMain(['lint', 'api.yaml'], {cwd})
  expect(stdout).toMatch(/^… and 3 more like \S*api\.yaml:4:\d+ error .* \(operation-summary\)$/m)
  expect((await runMain(['lint', 'api.yaml', '--all'], {cwd})).stdout.match(/\(operation-summary\)/g)).toHaveLength(6)
})

test('a run that may go on later shows all, since it does not know what was shown before', async () => {
  const args = ['--out', 'out.txt', '--resume', 'state.json']
  const cwd = makeFolder({'a.jsonl': linesOf(...repeat(9, {...valid, max_tokens: -1}))})
  expect((await runMain(['validate', 'a.jsonl', ...args], {cwd})).code).toBe(1)
  const {stdout} = await runMain(['validate', 'a.jsonl', '--all'], {cwd})
  expect(readFileSync(path.join(cwd, 'out.txt'), 'utf8').match(/^a\.jsonl/gm)).toEqual(stdout.match(/^a\.jsonl/gm))
})
