import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import {listen} from '../../../src/entries/mock.ts'
import {createNativeMock} from '../../messages/conform/native-mock.ts'
import {makeFolder, runMain} from '../run-main.ts'

const key = 'sk-planted-secret-0123456789'

/** A server that takes any max_tokens, and tells the credential in what it answers. */
async function startServer(): Promise<string> {
  const mock = createNativeMock()
  const listener = await listen(async (request) => {
    const text = await request.clone().text()
    const {method, url: own, headers} = request
    if (!text.includes('"max_tokens":-1')) return mock(request)
    return mock(new Request(own, {method, headers, body: text.replace('"max_tokens":-1', '"max_tokens":9')}))
  })
  onTestFinished(() => listener.close())
  return listener.url
}

const conform = (url: string, args: readonly string[], cwd?: string) =>
  runMain(['conform', '--target', url, '--only', 'S12', '--only', 'S14', ...args], cwd === undefined ? {} : {cwd})

test('a failure is shown with its request, its response and its exit code, and the sums on the standard error', async () => {
  const {code, stdout, stderr} = await conform(await startServer(), [])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^area +passed +failed +inconclusive +skipped\nrequests +1 +1 +0 +0\n/)
  expect(stdout).toContain('failed must S14 `max_tokens` is a positive integer.')
  expect(stdout).toMatch(/\$ curl -sS -i -X POST 'http:.*"max_tokens":-1/)
  expect(stderr).toMatch(
    /^At most \d+ requests and [\d,]+ output tokens for \d+ checks of http\S+, and up to [\d,]+ more where checks fail\.\n/,
  )
  expect(stderr).toMatch(
    /2 checks, \d+ requests: 1 passed, 1 failed \(1 of them must\), 0 inconclusive, 0 skipped\.\n$/,
  )
})

test('a report as JSON is a baseline, and what to replay', async () => {
  const url = await startServer()
  const {stdout} = await conform(url, ['--format', 'json'])
  const cwd = makeFolder({'past.json': stdout})
  expect((await conform(url, ['--baseline', 'past.json'], cwd)).code).toBe(0)
  const again = await runMain(['conform', '--target', url, '--replay', 'past.json', '--format', 'ndjson'], {cwd})
  expect(again.code).toBe(1)
  const lines = again.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toMatchObject([{code: 'S14', level: 'must', outcome: 'failed', seed: 1, profile: 'default'}])
})

test('no file and no output has the credential', async () => {
  vi.stubEnv('PLANTED_KEY', key)
  onTestFinished(() => void vi.unstubAllEnvs())
  const cwd = makeFolder({})
  const args = [
    '--key-env',
    'PLANTED_KEY',
    '--header',
    'x-team-token: planted',
    '--har',
    'hars/all.har',
    '--badge',
    'images/badge.svg',
  ]
  const {stdout, stderr} = await conform(await startServer(), [...args, '--format', 'html'], cwd)
  const [har, badge] = ['hars/all.har', 'images/badge.svg'].map((name) => readFileSync(path.join(cwd, name), 'utf8'))
  expect([stdout, stderr, har, badge].join()).not.toContain('planted')
  expect(stdout).toContain('-H &#39;x-api-key: &#39;&quot;$PLANTED_KEY&quot;')
  expect(badge).toMatch(/^<svg .*aria-label="Messages API conformance: 1 of 2 passed".*<\/svg>\n$/)
  const {log} = JSON.parse(har!) as {log: {entries: {request: {url: string}}[]}}
  expect(log.entries.length).toBeGreaterThan(5)
})

test('the page asks the network for nothing, and takes no markup from a server', async () => {
  const listener = await listen(() => Promise.resolve(new Response('<script>alert(1)</script>', {status: 500})))
  onTestFinished(() => listener.close())
  for (const format of ['html', 'markdown']) {
    const {stdout} = await runMain(['conform', '--target', listener.url, '--only', 'S1', '--format', format])
    expect(stdout).toContain('S1')
    expect(stdout.replaceAll(/```[^]*?```/g, '')).not.toMatch(/(?<!\\)<(?:script|link|img)|src=|@import/)
  }
})

test('a dry run lists the checks with what they would send, and sends nothing', async () => {
  const {code, stdout} = await runMain(['conform', '--target', 'http://127.0.0.1:9', '--dry-run', '--format', 'json'])
  const {checks, totals} = JSON.parse(stdout) as {checks: {code: string; requests: number}[]; totals: object}
  expect([code, totals]).toEqual([0, {requests: 60, tokens: expect.any(Number) as number}])
  expect(checks.map((check) => check.code)).toEqual(expect.arrayContaining(['S1', 'S24', 'incremental-stream']))
})

test.each([
  [['--target', 'nonsense'], 'The value of "--target" is not a service URL'],
  [['--target', 'http://127.0.0.1:9', '--key-env', 'NO_SUCH_KEY'], 'The environment variable "NO_SUCH_KEY" is not set'],
  [['--target', 'http://127.0.0.1:9', '--header', 'secret'], 'The value of "--header" is no header'],
  [['--target', 'http://127.0.0.1:9', '--only', 'S99'], 'Unknown check "S99"'],
])('%j is misuse', async (args, message) => {
  const {code, stderr} = await runMain(['conform', ...args])
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test.each([
  ['from the start', 0],
  ['after a while', 1],
])('a server that gives no response %s does not pass', async (_when, answered) => {
  const responses = {200: {description: 'Rivers.', content: {'application/json': {schema: {type: 'array'}}}}}
  const get = {parameters: [{name: 'limit', in: 'query', schema: {type: 'integer'}}], responses}
  const paths = Object.fromEntries(['/a', '/b', '/c', '/d', '/e'].map((path) => [path, {get}]))
  const info = {title: 'Rivers', version: '1'}
  const cwd = makeFolder({'rivers.json': JSON.stringify({openapi: '3.1.0', info, paths})})
  let requests = 0
  const listener = await listen(() =>
    requests++ < answered ? Promise.resolve(Response.json([])) : Promise.reject(new Error('Gone.')),
  )
  onTestFinished(() => listener.close())
  const args = ['conform', '--target', listener.url, '--contract', 'rivers.json', '--concurrency', '1']
  const {code, stdout, stderr} = await runMain(args, {cwd})
  expect(stdout).toContain('the server gave no response 3 times in a row, but a connection that broke (')
  expect(stdout.includes('failed must')).toBe(false)
  expect(stderr).toContain(`The server at ${listener.url} gave no response several times in a row, but a connection`)
  expect(code).toBe(2)
})
