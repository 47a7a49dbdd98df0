import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest'

/** The clients, agents and frameworks of `test/clients`, each in a project of its own, against the mock as a program. */

/** A client, and the ways to ask it. A promise that rejects is a failure that it reports. */
interface Client {
  readonly text: () => Promise<string>
  readonly stream: () => Promise<string>
  readonly tools: () => Promise<string>
  readonly structured: () => Promise<unknown>
  readonly retry: () => Promise<string>
  readonly drop: () => Promise<unknown>
}

interface ClientModule {
  readonly clients: readonly {
    readonly name: string
    readonly create: (baseURL: string) => Client | Promise<Client>
  }[]
}

const folder = path.resolve('test/clients')
const projects = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'client.js')))
const isInstalled = (name: string) => existsSync(path.join(folder, name, 'node_modules'))
const missing = projects.filter((name) => !isInstalled(name))
if (missing.length > 0)
  process.stderr.write(`Not tried, since "npm ci" has not run in test/clients: ${missing.join(', ')}.\n`)

let mock: ChildProcess
let baseURL: string

beforeAll(async () => {
  const program = path.join(inject('programs'), 'cli/bin.js')
  const scenarios = path.join(folder, 'scenarios.yaml')
  mock = spawn(process.execPath, [program, 'mock', '--port', '0', '--scenarios', scenarios])
  const ended = once(mock, 'exit').then(([code]) => expect.fail(`The mock ended with ${code}.`))
  const [line] = (await Promise.race([once(mock.stdout!, 'data'), ended])) as [Buffer]
  mock.stdout!.resume()
  mock.stderr!.resume()
  baseURL = /http:\S+/.exec(line.toString())![0]
})

afterAll(() => void mock.kill())

/** Makes the mock forget what earlier clients said: the attempts of one are not those of the next. */
beforeEach(async () => {
  for (const name of ['scenarios', 'requests']) await fetch(`${baseURL}/__mock/${name}`, {method: 'DELETE'})
})

async function statuses(): Promise<readonly number[]> {
  const entries = (await (await fetch(`${baseURL}/__mock/requests`)).json()) as readonly {status: number}[]
  return entries.map(({status}) => status)
}

const installed = projects.filter(isInstalled)
const modules = await Promise.all(
  installed.map(async (name) => {
    const file = path.join(folder, name, 'client.js')
    return ((await import(pathToFileURL(file).href)) as ClientModule).clients
  }),
)

describe.each(modules.flat())('$name', ({create}) => {
  test.each([
    ['text', 'Hello there.'],
    ['stream', 'Hello there.'],
    ['tools', 'It is mild in Geneva.'],
  ] as const)('%s', async (ask, wanted) => {
    const client = await create(baseURL)
    expect(await client[ask]()).toBe(wanted)
  })

  test('an overload is retried', async () => {
    const client = await create(baseURL)
    expect(await client.retry()).toBe('At last.')
    expect(await statuses()).toEqual([529, 200])
  })

  test('structured output is what its schema says', async () => {
    const client = await create(baseURL)
    expect(await client.structured()).toEqual({name: expect.any(String) as string, age: expect.any(Number) as number})
  })

  test('a connection that is lost is reported', async () => {
    const client = await create(baseURL)
    await expect(client.drop()).rejects.toThrow()
  })
})
