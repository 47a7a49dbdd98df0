import {describe, expect, test} from 'vitest'
import {commands} from '../../../src/cli/command-list.ts'
import type {Checked} from '../../../src/cli/report/checked.ts'
import {formats} from '../../../src/cli/report/formats.ts'
import {createMock, listen} from '../../../src/entries/mock.ts'
import {ownValue} from '../../../src/json/own.ts'
import {sampleOf} from '../../sample.ts'
import {makeFolder, runMain} from '../run-main.ts'
import {startMain} from '../start-main.ts'
import {parseSarif} from './sarif-log.ts'

const names = Object.keys(formats)
const request = {model: 'm', max_tokens: -1, messages: [{role: 'user', content: 'Hi'}]}

/** The output of each command that reports. All of them find something. */
const outputs: Readonly<Record<string, (format: string) => Promise<string>>> = {
  async validate(format) {
    const cwd = makeFolder({'a.json': JSON.stringify(request)})
    return (await runMain(['validate', 'a.json', '--format', format], {cwd})).stdout
  },
  async rules(format) {
    return (await runMain(['rules', '--contract', 'native', '--format', format])).stdout
  },
  async lint(format) {
    const cwd = makeFolder({'api.yaml': 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'})
    return (await runMain(['lint', 'api.yaml', '--format', format], {cwd})).stdout
  },
  async proxy(format) {
    const target = await listen(createMock())
    const proxy = await startMain(['proxy', '--target', target.url, '--format', format])
    const headers = {'content-type': 'application/json', 'x-api-key': 'k', 'anthropic-version': '2023-06-01'}
    await fetch(`${proxy.url}/v1/messages`, {method: 'POST', headers, body: JSON.stringify(request)})
    const {stdout} = await proxy.stop()
    await target.close()
    return stdout
  },
  async conform(format) {
    const target = await listen(() => Promise.resolve(Response.json({}, {status: 500})))
    const {stdout} = await runMain(['conform', '--target', target.url, '--only', 'S1', '--format', format])
    await target.close()
    return stdout
  },
  async diff(format) {
    const described = (paths: string) => `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {${paths}}\n`
    const cwd = makeFolder({
      'old.yaml': described('/a: {get: {responses: {204: {description: Done.}}}}'),
      'new.yaml': described(''),
    })
    return (await runMain(['diff', 'old.yaml', 'new.yaml', '--format', format], {cwd})).stdout
  },
}

/** Reads the output of a format, and fails where it is none. Those that find things count them. */
const readers: Readonly<Record<string, (output: string) => number>> = {
  text: (output) => output.trim().split('\n').length,
  json(output) {
    const value = JSON.parse(output) as unknown[] | Record<string, unknown[]>
    return Array.isArray(value) ? value.length : Object.values(value)[0]!.length
  },
  ndjson: (output) =>
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object).length,
  sarif(output) {
    const {results, tool} = parseSarif(output).runs[0]!
    return Math.max(results.length, tool.driver.rules.length)
  },
  junit(output) {
    const rest = output.replaceAll(/<\/?[\w-]+(?: \w+="[^"<>]*")*\/?>|<\?xml [^>]*>|&(?:amp|lt|gt|quot|#\d+);/g, '')
    expect(rest).not.toMatch(/[<>&]/)
    return output.match(/<testsuite /g)?.length ?? 0
  },
  github(output) {
    const lines = output.trim().split('\n')
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-z]+=[^:,]*(?:,|(?=::)))+::\S/)
    return lines.length
  },
}

test('every command that reports takes every format, and --help lists them', async () => {
  const loaded = await Promise.all(Object.values(commands).map(({load}) => load()))
  // A summary holds counts, and no findings to report.
  const reporting = loaded.filter(
    ({name, options}) => name !== 'summarize' && ownValue(options, 'format') !== undefined,
  )
  expect(reporting.map(({name}) => name).sort()).toEqual(Object.keys(outputs).sort())
  for (const {name, options} of reporting) {
    expect(options.format?.choices).toEqual(expect.arrayContaining(names))
    expect((await runMain([name, '--help'])).stdout).toContain(`--format ${names.join('|')}`)
  }
})

describe.each(names)('as %s', (format) => {
  // Redocly runs for each of these, which takes most of the time.
  const shown = Object.keys(outputs).filter((name) => name !== 'lint' || sampleOf(names, 3).includes(format))

  test.each(shown)('%s prints what its readers take', async (command) => {
    const output = await outputs[command]!(format)
    expect(readers[format]!(output)).toBeGreaterThan(0)
  })
})

const hostile = 'a:b,c%\r\n::error::<&"\'>]]>\u0000\u001B[2J\uD800'
const checked: Checked[] = [
  {
    file: hostile,
    line: 2,
    id: hostile,
    subject: hostile,
    valid: false,
    issues: [
      {severity: 'error', code: hostile, message: hostile, part: 'request', path: `/${hostile}`, line: 2, column: 3},
      {severity: 'warning', code: 'b', message: hostile},
    ],
    omitted: {errors: 1, warnings: 2},
  },
  {
    subject: hostile,
    valid: true,
    issues: [{severity: 'warning', code: 'b', message: hostile, part: 'request', path: ''}],
  },
]

test.each(names)('%s stays in form whatever is reported', (format) => {
  const rules = [{code: 'c', severity: 'off' as const, summary: hostile, source: hostile}]
  const reporter = formats[format]!({command: 'validate', list: 'results', color: true, version: '1', rules})
  const parts = [...checked.map((one) => reporter.report(one)), ...rules.map((rule) => reporter.rule(rule))]
  const output = [reporter.begin(), ...parts, reporter.end({errors: 1})].join('')
  if (format === 'text') expect(output.replaceAll(/\u001B\[\d+m/g, '')).not.toMatch(/[\u0000\u001B\uD800]/)
  else
    expect(
      readers[format]!(format === 'sarif' ? output.replaceAll(/"uri":"[^"]*"/g, '"uri":"a"') : output),
    ).toBeGreaterThan(0)
})

test('GitHub reads the texts that were written', () => {
  const output = formats.github!({command: 'validate', color: false, version: '1', rules: []}).report(checked[0]!)
  const [line = ''] = output.split('\n')
  expect(line.startsWith('::error file=a%3Ab%2Cc%25%0D%0A%3A%3Aerror%3A%3A<&"\'>]]>')).toBe(true)
  expect(
    decodeURIComponent(/^::error .*?::(?<text>[^]*) \(request /.exec(line)!.groups!.text!.replaceAll('\uD800', '')),
  ).toBe(hostile.replace('\uD800', ''))
})
