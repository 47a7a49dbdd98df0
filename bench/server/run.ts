import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {TypedContract} from 'messages-openapi/server'
import {compareAsync, printTable, processorTime} from '../measure.ts'
import {createContests, type Contest, type Peers, type Send, type Sent} from './contenders.ts'
import {description, stay} from './description.ts'

/** The time that validation adds to a request, beside what people use in its place. No sockets: all servers are called in this process. */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'servers-'))
const batch = 50
const url = '/rooms/room_1/stays?limit=5&notify=true'
const requests: Readonly<Record<string, Sent>> = {
  'parameters alone': {method: 'GET', url},
  'parameters and a body': {method: 'POST', url, payload: JSON.stringify(stay)},
}
const wrong: readonly Sent[] = [
  {method: 'GET', url: '/rooms/room_1/stays?limit=0'},
  {method: 'POST', url, payload: JSON.stringify({...stay, nights: 0})},
]

process.stdout.write(
  'Ours finds the operation of the description, checks credentials, "accept", the content type and the length, and hands over typed parameters and body. ' +
    'The table is of processor time.\n',
)
try {
  const contests = await createContests(await createContract(), createPeers())
  for (const [what, sent] of Object.entries(requests)) {
    const rows: (readonly (string | number)[])[] = []
    for (const [name, contest] of Object.entries(contests)) rows.push([name, ...(await measure(contest, sent))])
    const head = ['framework', 'bare, µs', 'ours adds, µs', 'peer adds, µs', 'peer', 'peer / ours', 'the peer alone']
    printTable(`A request with ${what}`, head, rows)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function run(command: string, args: readonly string[]): void {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed:\n${stdout}${stderr}`)
}

function createPeers(): Peers {
  const load = createRequire(path.join(folder, 'package.json'))
  const inject = load('light-my-request') as Peers['inject']
  const {middleware} = load('express-openapi-validator') as {middleware: Peers['expressOpenApi']}
  const {zValidator} = load('@hono/zod-validator') as Pick<Peers, 'zValidator'>
  return {inject, expressOpenApi: middleware, zValidator}
}

/** The contract as a user generates it, in a project with the peers. */
async function createContract(): Promise<TypedContract> {
  const dependencies = {
    '@hono/zod-validator': '0.9.1',
    express: '5.3.0',
    'express-openapi-validator': '5.6.2',
    hono: '4.13.19',
    'light-my-request': '6.6.0',
    zod: '4.6.7',
  }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({private: true, type: 'module', dependencies}))
  run('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error'])
  mkdirSync(path.join(folder, 'node_modules'), {recursive: true})
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'), 'junction')
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(description))
  run(process.execPath, [
    path.join(root, 'bin/messages-openapi.js'),
    'generate',
    '--spec',
    'openapi.json',
    '--out',
    'api',
  ])
  const {contract} = (await import(pathToFileURL(path.join(folder, 'api/contract.js')).href)) as {
    contract: TypedContract
  }
  return contract
}

/** The microseconds of a request without validation, and those that each validation adds. */
async function measure(
  {bare, ours, peer, peerName, peerScope}: Contest,
  sent: Sent,
): Promise<readonly (string | number)[]> {
  await assertValidates({ours, ...(peer && {peer})}, sent)
  const repeat = (send: Send) => async () => {
    for (let index = 0; index < batch; index++) await send(sent)
    // Whatever a server leaves for later is a part of what it costs, and would be in the way of the next one.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const contenders = {bare: repeat(bare), ours: repeat(ours), peer: repeat(peer ?? bare)}
  const times = await compareAsync(contenders, {rounds: 41, warmUp: 20, clock: processorTime})
  const of = (time: number) => Math.round((time / batch) * 10_000) / 10
  const [added, addedByPeer] = [of(times.ours - times.bare), of(times.peer - times.bare)]
  if (peer === undefined) return [of(times.bare), added, '', '', '', '']
  return [of(times.bare), added, addedByPeer, peerName ?? '', (addedByPeer / added).toFixed(1), peerScope ?? '']
}

/** Whoever admits what is wrong would be fast for that reason. */
async function assertValidates(servers: Readonly<Record<string, Send>>, sent: Sent): Promise<void> {
  for (const [name, send] of Object.entries(servers)) {
    const status = await send(sent)
    if (status !== 200) throw new Error(`Found the status ${status} of ${name}, expected 200.`)
    for (const one of wrong) {
      const refused = await send(one)
      if (refused !== 400) throw new Error(`Found the status ${refused} of ${name} for a wrong request, expected 400.`)
    }
  }
}
