import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {TypedContract} from 'messages-openapi/server'
import {installProject, runProgram} from '../../scripts/run-program.ts'
import {printTable} from '../measure.ts'
import {createContests, type Contest, type Peers, type Send, type Sent} from './contenders.ts'
import {type Cost, costsOf} from './costs.ts'
import {description, stay} from './description.ts'

/**
 * The time that validation adds to a request, beside what people use in its place. No sockets: all servers are called in this process. Arguments name
 * the frameworks that are measured, such as `Fastify Hono`. Default: all.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'servers-'))
const url = '/rooms/room_1/stays?limit=5&notify=true'
const requests: Readonly<Record<string, Sent>> = {
  'parameters alone': {method: 'GET', url},
  'parameters and a body': {method: 'POST', url, payload: JSON.stringify(stay)},
}
const post = (body: object, headers: Sent['headers'] = {}): Sent => ({
  method: 'POST',
  url,
  payload: JSON.stringify(body),
  headers,
})
/** Requests that ours refuses. A peer that admits one of them does less. */
const wrong: Readonly<Record<string, Sent>> = {
  'a wrong query': {method: 'GET', url: '/rooms/room_1/stays?limit=0'},
  'a repeated parameter': {method: 'GET', url: '/rooms/room_1/stays?limit=5&limit=6'},
  'a wrong path': {method: 'GET', url: '/rooms/x/stays'},
  'wrong credentials': {method: 'GET', url, headers: {'x-api-key': 'other'}},
  'another accepted type': {method: 'GET', url, headers: {accept: 'text/html'}},
  'a wrong body': post({...stay, nights: 0}),
  'an unknown property': post({...stay, colour: 'red'}),
  'a number as a text': post({...stay, nights: '3'}),
  'another content type': post(stay, {'content-type': 'text/plain'}),
}

process.stdout.write(
  'The processor time of a request in this process, without sockets: ± twice its standard error, + the collection of what it allocates. A second bare ' +
    `server, which should add nothing, tells how far to believe the others. Ours refuses ${Object.keys(wrong).join(', ')}; ` +
    'what a peer admits of these is told beside it. Responses are checked by none.\n',
)
try {
  const contests = chosen(await createContests(await createContract(), createPeers()), process.argv.slice(2))
  for (const [what, sent] of Object.entries(requests)) {
    const rows: (readonly (string | number)[])[] = []
    for (const [name, contest] of Object.entries(contests))
      for (const row of await measure(contest, sent)) rows.push([name, ...row])
    const head = [
      'framework',
      'bare, µs',
      'bare again',
      'ours adds, µs',
      'bytes',
      'peer adds, µs',
      'bytes',
      'peer',
      'peer / ours',
      'the peer admits',
    ]
    printTable(`A request with ${what}`, head, rows)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function chosen(contests: Readonly<Record<string, Contest>>, names: readonly string[]): Record<string, Contest> {
  const known = Object.keys(contests)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`Found the framework "${unknown}", expected one of ${known.join(', ')}.`)
  return Object.fromEntries(Object.entries(contests).filter(([name]) => names.length === 0 || names.includes(name)))
}

function createPeers(): Peers {
  const load = createRequire(path.join(folder, 'package.json'))
  const inject = load('light-my-request') as Peers['inject']
  const {middleware} = load('express-openapi-validator') as {middleware: Peers['expressOpenApi']}
  const {zValidator} = load('@hono/zod-validator') as Pick<Peers, 'zValidator'>
  const accepts = load('accepts') as Peers['accepts']
  return {inject, expressOpenApi: middleware, zValidator, accepts}
}

/** The contract as a user generates it, in a project with the peers. */
async function createContract(): Promise<TypedContract> {
  const dependencies = {
    '@hono/zod-validator': '0.9.1',
    accepts: '2.0.0',
    express: '5.3.0',
    'express-openapi-validator': '5.6.2',
    hono: '4.13.19',
    'light-my-request': '6.6.0',
    zod: '4.6.7',
  }
  installProject(folder, {private: true, type: 'module', dependencies})
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'), 'junction')
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(description))
  const command = path.join(root, 'bin/messages-openapi.js')
  runProgram(process.execPath, [command, 'generate', '--spec', 'openapi.json', '--out', 'api'], {cwd: folder})
  const {contract} = (await import(pathToFileURL(path.join(folder, 'api/contract.js')).href)) as {
    contract: TypedContract
  }
  return contract
}

/** The microseconds of a request without validation, and those that each validation adds, with a row for each peer. */
async function measure({bare, again, ours, peers}: Contest, sent: Sent): Promise<(readonly (string | number)[])[]> {
  const admitted = await admittedBy(ours, sent)
  if (admitted.length > 0) throw new Error(`Ours admits ${admitted.join(', ')}.`)
  const handle = (send: Send) => () => send(sent)
  const others = Object.fromEntries(Object.entries(peers).map(([name, send]) => [name, handle(send)]))
  const costs = await costsOf({...others, bare: handle(bare), again: handle(again), ours: handle(ours)})
  const row = [costs.bare.work.toFixed(1), shown(costs.again), shown(costs.ours), Math.round(costs.ours.addedBytes)]
  if (Object.keys(peers).length === 0) return [[...row, '', '', '', '', '']]
  const rows: (readonly (string | number)[])[] = []
  for (const [name, send] of Object.entries(peers)) {
    const left = await admittedBy(send, sent)
    const cost = (costs as Readonly<Record<string, Cost>>)[name]!
    const ratio = (sumOf(cost) / sumOf(costs.ours)).toFixed(1)
    rows.push([...row, shown(cost), Math.round(cost.addedBytes), name, ratio, left.join(', ')])
  }
  return rows
}

function shown({addedWork, error, addedCollection}: Cost): string {
  return `${addedWork.toFixed(2)} ± ${error.toFixed(2)} + ${addedCollection.toFixed(2)}`
}

function sumOf({addedWork, addedCollection}: Cost): number {
  return addedWork + addedCollection
}

/** The wrong requests that a server does not refuse. */
async function admittedBy(send: Send, sent: Sent): Promise<string[]> {
  const status = await send(sent)
  if (status !== 200) throw new Error(`Found the status ${status}, expected 200.`)
  const admitted: string[] = []
  for (const [what, one] of Object.entries(wrong)) {
    const refused = await send(one)
    if (refused < 400) admitted.push(what)
    else if (refused >= 500) throw new Error(`Found the status ${refused} for ${what}, expected one below 500.`)
  }
  return admitted
}
