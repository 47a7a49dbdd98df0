import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'
import {chromiumPath, sharedBrowser} from '../test/browser.ts'
import type {Outcome} from '../test/scripts/runtimes/checks.ts'
import {runInChromium} from '../test/scripts/runtimes/chromium.ts'
import {startMock} from '../test/scripts/runtimes/start-mock.ts'
import {createProject, type Project} from './runtimes/project.ts'
import {runtimes, type Runtime} from './runtimes/runtime.ts'

/** Runs the checks of the client, as it is built, in each runtime, and fails if one of them fails or cannot be had. */
const {values} = parseArgs({options: {only: {type: 'string'}, 'skip-missing': {type: 'boolean', default: false}}})
const names = [...runtimes.map(({name}) => name), 'chromium']
const wanted = values.only?.split(',') ?? names
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`Found the runtime ${unknown.join(', ')}, expected ${names.join(', ')}.`)

using project = createProject()
for (const name of wanted) {
  const runtime = runtimes.find((one) => one.name === name)
  const {text, isFailed} = await tryRuntime(() => (runtime ? runInProcess(runtime, project) : runInBrowser()))
  process.stdout.write(`${name.padEnd(10)} ${text}\n`)
  if (isFailed) process.exitCode = 1
}

interface Run {
  readonly version: string
  readonly outcomes: readonly Outcome[]
}

/** A line for the table, and whether it is bad news. */
async function tryRuntime(run: () => Promise<Run | undefined>): Promise<{text: string; isFailed: boolean}> {
  try {
    const done = await run()
    if (done === undefined) return {text: 'is not to be had', isFailed: false}
    const {version, outcomes} = done
    const failures = outcomes.filter(({failure}) => failure !== undefined)
    const details = failures.map(({name, failure}) => `\n  ${name}: ${failure ?? ''}`).join('')
    const text = `${version.padEnd(16)} ${outcomes.length - failures.length} of ${outcomes.length} checks passed${details}`
    return {text, isFailed: failures.length > 0 || outcomes.length === 0}
  } catch (error) {
    return {text: String(error), isFailed: true}
  }
}

/** `undefined` where the runtime cannot be fetched and nobody insists. */
async function runInProcess(runtime: Runtime, project: Project): Promise<Run | undefined> {
  const command = binaryOf(runtime, project)
  if (command === undefined) return undefined
  await using mock = await startMock()
  const outcomes = await project.run(runtime, command, mock.url)
  return {
    version: spawnSync(command, ['--version'], {encoding: 'utf8'})
      .stdout.split('\n')[0]!
      .replace(/^deno | \(.*/g, ''),
    outcomes,
  }
}

function binaryOf(runtime: Runtime, project: Project): string | undefined {
  // There is no need to fetch what is running.
  if (runtime.name === `node ${process.versions.node.split('.')[0]!}`) return process.execPath
  try {
    return project.install(runtime)
  } catch (error) {
    if (values['skip-missing']) return undefined
    throw error
  }
}

async function runInBrowser(): Promise<Run | undefined> {
  if (chromiumPath === undefined && values['skip-missing']) return undefined
  if (chromiumPath === undefined) throw new Error('Chromium is not installed.')
  await using mock = await startMock()
  await using browser = await sharedBrowser()
  return await runInChromium(browser, mock.url)
}
