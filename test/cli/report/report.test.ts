import {expect, test} from 'vitest'
import {formatFrame} from '../../../src/cli/report/code-frame.ts'
import {toPrintable} from '../../../src/cli/report/printable.ts'
import {TextLines} from '../../../src/json/text-lines.ts'
import {makeFolder, runMain} from '../run-main.ts'
import {parseSarif} from './sarif-log.ts'

const request = {model: 'm', max_tokens: 0, temperature: 1, top_p: 1, messages: [{role: 'user', content: 'Hi'}]}
const files = {
  'a b#.json': JSON.stringify(request, null, 2),
  'b.json': JSON.stringify({...request, max_tokens: 1}),
  'c.jsonl': `${JSON.stringify({id: '<7>', method: 'POST', url_path: '/v1/messages', request: {...request, '<&"\u0001': 1}})}\n`,
}

async function validateAs(format: string, ...args: string[]): Promise<string> {
  const {stdout} = await runMain(['validate', '--format', format, ...args, 'a b#.json', 'b.json', 'c.jsonl'], {
    cwd: makeFolder(files),
  })
  return stdout
}

test('sarif output is a log as the standard says, with rules and places', async () => {
  const {results, tool} = parseSarif(await validateAs('sarif')).runs[0]!
  expect(results.map(({ruleId, level}) => `${level} ${ruleId}`)).toEqual([
    'error too-small',
    'warning temperature-or-top-p',
    'error unknown-property',
    'error too-small',
  ])
  for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  expect(results[0]!.locations[0]!.physicalLocation).toEqual({
    artifactLocation: {uri: 'a%20b%23.json'},
    region: {startLine: 3, startColumn: 17},
  })
  expect(tool.driver.rules[1]).toMatchObject({helpUri: expect.stringMatching(/^https:/) as string})
})

test('sarif output without issues is a log too', async () => {
  const {stdout} = await runMain(['validate', '--format', 'sarif', '--rule', 'temperature-or-top-p=off', 'b.json'], {
    cwd: makeFolder(files),
  })
  expect(parseSarif(stdout).runs[0]!.results).toEqual([])
})

test('junit output has a suite for each payload, well-formed whatever the payload holds', async () => {
  const xml = await validateAs('junit')
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites [^>]*>\n[^]*<\/testsuites>\n$/)
  expect(xml.match(/<testsuite name="[^"]*" tests="1" failures="[01]"/g)).toEqual([
    '<testsuite name="a b#.json:1" tests="1" failures="1"',
    '<testsuite name="b.json:1" tests="1" failures="0"',
    '<testsuite name="c.jsonl:1 &lt;7&gt;" tests="1" failures="1"',
  ])
  expect(xml.match(/<testcase .*>/g)).toEqual([
    '<testcase classname="a b#.json" name="request of createMessage, line 1">',
    '<testcase classname="b.json" name="request of createMessage, line 1">',
    '<testcase classname="c.jsonl" name="POST /v1/messages, line 1, exchange &lt;7&gt;">',
  ])
  expect(xml).toContain('<failure type="too-small" message="')
  expect(xml).toMatch(/<system-out>b\.json:1:\d+ request \/top_p|<system-out>b\.json:1:\d+ request \/temperature/)
  expect(xml.replaceAll(/<\/?[\w-]+(?: \w+="[^"<]*")*\/?>|<\?xml [^>]*>|&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toMatch(
    /[<>&\u0001]/,
  )
})

test('junit names have no credentials, and are not longer than a line', async () => {
  const [key, long] = ['sk-secret-0123456789abcdef', 'x'.repeat(100_000)]
  const exchanges = [
    {method: 'GET', url_path: `https://me:${key}@api.anthropic.com/v1/batches?api_key=${key}`},
    {method: 'GET', url_path: `/other?x-api-key=${key}`},
    {method: long, url_path: `/${long}`, id: long},
  ]
  const traffic = exchanges.map((one) => `${JSON.stringify({...one, request: null})}\n`).join('')
  const {stdout} = await runMain(['validate', '--format', 'junit', 'a.jsonl'], {cwd: makeFolder({'a.jsonl': traffic})})
  expect(stdout).toContain('name="GET https://api.anthropic.com/v1/batches, line 1"')
  expect(stdout).toContain('Found the request &quot;GET /other&quot;, expected the request of an operation')
  expect(stdout).not.toContain(key)
  for (const [name] of stdout.matchAll(/ name="[^"]*"/g)) expect(name.length).toBeLessThan(1000)
})

test('github output is one command for each issue', async () => {
  const lines = (await validateAs('github', '--strict')).trim().split('\n')
  expect(lines[0]).toMatch(
    /^::error file=a b#\.json,line=3,col=17,title=too-small::Found 0, .* \(request \/max_tokens\)$/,
  )
  expect(lines[1]).toMatch(/^::error file=b\.json,line=1,/)
})

test('issues say where the description speaks of the place', async () => {
  const {stdout} = await runMain(['validate', '--format', 'json', 'a b#.json'], {cwd: makeFolder(files)})
  const {results} = JSON.parse(stdout) as {
    results: {issues: {description: {file: string; line: number; column: number}}[]}[]
  }
  expect(results[0]!.issues[0]!.description).toMatchObject({
    file: expect.stringMatching(/generated\/documented\/openapi\.json$/) as string,
  })
  expect(results[0]!.issues[0]!.description.line).toBeGreaterThan(1)
})

test('rules lists each rule with severity and source', async () => {
  const {code, stdout} = await runMain(['rules'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^roles-alternate +error +The roles of messages alternate/m)
  const listed = JSON.parse((await runMain(['rules', '--format', 'json'])).stdout) as Record<string, string>[]
  expect(listed.find(({code: name}) => name === 'temperature-or-top-p')).toMatchObject({
    severity: 'warning',
    source: expect.stringMatching(/^https:/) as string,
  })
})

test('rules as Markdown say how severe each is in every contract, or in the one that is asked for', async () => {
  const {stdout} = await runMain(['rules', '--format', 'markdown'])
  expect(stdout).toMatch(/^# Rules\n/)
  expect(stdout).toMatch(
    /^## `roles-alternate`\n\nThe roles of messages alternate.*\n\ndocumented: error, native: off \(\[source\]\(https:/m,
  )
  expect((await runMain(['rules', '--format', 'markdown', '--contract', 'native'])).stdout).toMatch(
    /^native: off \(\[source\]/m,
  )
})

test('a code frame stays in line with tabs, and prints no control characters', () => {
  expect(formatFrame(new TextLines('a\n\tb\u001B[2Jc\r\nd'), 9, 40)).toBe(
    '  1 | a\n> 2 | \tb\uFFFD[2Jc \n    | \t      ^\n  3 | d',
  )
  expect(toPrintable('\u009Ba\uD800b\u0007')).toBe('\uFFFDa\uFFFDb\uFFFD')
})
