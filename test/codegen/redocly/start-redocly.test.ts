import {createRequire} from 'node:module'
import path from 'node:path'
import {expect, test} from 'vitest'
import {startRedocly} from '../../../src/codegen/redocly/start-redocly.ts'
import {makeFolder} from '../../cli/run-main.ts'
import {startRedocly as startResident} from './start-redocly.ts'

const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

test('what stays loaded for tests does what a process of its own does', async () => {
  const cwd = makeFolder({
    'a.yaml': 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {}\nx-a: {$ref: none.yaml}\n',
    'redocly.yaml': '{}',
  })
  const start = {
    bin,
    args: ['bundle', path.join(cwd, 'a.yaml'), `--config=${path.join(cwd, 'redocly.yaml')}`],
    preloaded: ['data:text/javascript,console.error("First.")'],
    env: {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1'},
  }
  const own = await startRedocly(start)
  expect(own).toMatchObject({exitCode: 1, stderr: expect.stringMatching(/^First\.[^]*none\.yaml/) as string})
  for (const result of [await startResident(start), await startResident(start)])
    expect(withoutTimes(result)).toEqual(withoutTimes(own))
  const refused = await startResident({...start, args: ['bundle', '--nothing']})
  expect(refused).toMatchObject({exitCode: 1, stderr: expect.stringContaining('Unknown argument: nothing') as string})
})

test('a process of its own optimizes late', async () => {
  const {stderr} = await startRedocly({
    bin,
    args: ['--version'],
    preloaded: ['data:text/javascript,console.error(process.execArgv[0])'],
    env: process.env,
  })
  expect(stderr).toMatch(/^--(?:interrupt-budget|invocation-count-for-turbofan)=\d+$/m)
})

function withoutTimes(result: object): unknown {
  return JSON.parse(JSON.stringify(result).replaceAll(/\b\d+ms\b/g, 'some time'))
}
