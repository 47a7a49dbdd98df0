import {spawnSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {printTable} from '../measure.ts'
import {usagesOf} from '../usage.ts'

/**
 * The amount of traffic that `validate` checks in a second of processor time and of wall time, beside a bare loop around `JSON.parse` and one around
 * Ajv, which checks bodies alone. The traffic is made from the examples of the description; `$TRAFFIC` names another file. Needs a build.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'bulk-'))
const rounds = 3

try {
  const traffic = process.env.TRAFFIC ?? makeTraffic()
  const megabytes = statSync(traffic).size / 1e6
  const validate = ['bin/messages-openapi.js', 'validate', traffic, '--format', 'ndjson', '--quiet']
  const loop = ['--import', 'tsx', 'bench/bulk/loop.ts']
  const contenders: Readonly<Record<string, readonly string[]>> = {
    'JSON.parse in a bare loop': [...loop, 'parse', traffic],
    'Ajv in a bare loop': [...loop, 'ajv', traffic],
    'validate --jobs 1': [...validate, '--jobs', '1'],
    'validate --jobs 2': [...validate, '--jobs', '2'],
    'validate --jobs 1 --summary': [...validate, '--jobs', '1', '--summary', path.join(folder, 'summary.json')],
  }
  const best = new Map<string, Times>()
  // They take turns, so that what else the machine does hits all alike.
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(contenders)) {
      const {processor, wall} = measure(args)
      const known = best.get(name) ?? {processor, wall}
      best.set(name, {processor: Math.min(known.processor, processor), wall: Math.min(known.wall, wall)})
    }
  }
  const parsing = best.get('JSON.parse in a bare loop')!.processor
  printTable(
    `${megabytes.toFixed(0)} MB of traffic, the best of ${rounds} rounds`,
    ['', 'MB a second of processor time', 'MB a second', 'processor time, JSON.parse = 1'],
    [...best].map(([name, {processor, wall}]) => [
      name,
      (megabytes / processor).toFixed(0),
      (megabytes / wall).toFixed(0),
      (processor / parsing).toFixed(2),
    ]),
  )
} finally {
  rmSync(folder, {recursive: true})
}

function makeTraffic(): string {
  const file = path.join(folder, 'traffic.jsonl')
  const output = openSync(file, 'w')
  spawnSync(process.execPath, ['examples/bulk/make-traffic.js', '150'], {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
  })
  closeSync(output)
  return file
}

interface Times {
  /** In seconds, of all threads. */
  readonly processor: number
  readonly wall: number
}

/** @throws {Error} if a program fails; findings are no failure. */
function measure(args: readonly string[]): Times {
  const begin = performance.now()
  const usages = usagesOf(args, {cwd: root, highest: 2})
  const wall = (performance.now() - begin) / 1e3
  // A thread tells the time of its process so far.
  return {wall, processor: Math.max(...usages.map(({time}) => time))}
}
