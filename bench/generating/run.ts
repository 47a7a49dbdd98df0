import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {printTable} from '../measure.ts'
import {chain} from './chain.ts'

/**
 * Processor time and peak memory of `generate`, which writes types, validators, operations and routes, beside those of openapi-typescript, which writes
 * types: for chains of operations, and for each description in the folder that `$DESCRIPTIONS` names.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'generating-'))
const out = path.join(folder, 'out')

const contenders = {
  ours: (spec: string) => ['bin/messages-openapi.js', 'generate', spec, '--out', out],
  types: (spec: string) => [
    'node_modules/openapi-typescript/bin/cli.js',
    spec,
    '--output',
    path.join(folder, 'types.ts'),
  ],
}

try {
  printTable(
    'Generating: processor time and peak memory, openapi-typescript = 1',
    ['description', 'time', 'memory', 'seconds', 'megabytes', 'modules of the contract, MB'],
    [...listSpecs()].map(([name, spec]) => [name, ...compareOn(spec)]),
  )
} finally {
  rmSync(folder, {recursive: true})
}

function* listSpecs(): Generator<readonly [string, string]> {
  for (const count of [10, 100, 1_000, 5_000]) {
    const file = path.join(folder, `chain-${count}.json`)
    writeFileSync(file, JSON.stringify(chain(count)))
    yield [`chain of ${count} operations`, file]
  }
  const {DESCRIPTIONS: given} = process.env
  for (const name of given === undefined ? [] : readdirSync(given).sort()) yield [name, path.resolve(given!, name)]
}

function compareOn(spec: string): string[] {
  rmSync(out, {recursive: true, force: true})
  const [ours, types] = [measure(contenders.ours(spec)), measure(contenders.types(spec))]
  const bytes = readdirSync(out)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0)
  return [
    (ours.time / types.time).toFixed(2),
    (ours.memory / types.memory).toFixed(2),
    `${ours.time.toFixed(1)} ÷ ${types.time.toFixed(1)}`,
    `${ours.memory.toFixed(0)} ÷ ${types.memory.toFixed(0)}`,
    (bytes / 1e6).toFixed(1),
  ]
}

interface Usage {
  readonly time: number
  readonly memory: number
}

/** The time of all processes of a program, and the memory of the largest. @throws {Error} if it fails. */
function measure([program = '', ...args]: readonly string[]): Usage {
  const file = path.join(folder, 'usage.ndjson')
  writeFileSync(file, '')
  const preload = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href
  const {status, stderr} = spawnSync(process.execPath, [path.join(root, program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: {...process.env, NODE_OPTIONS: `--import=${preload}`, USAGE_FILE: file},
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr.slice(0, 500)}`)
  const usages = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Usage)
  return {
    time: usages.reduce((sum, usage) => sum + usage.time, 0),
    memory: Math.max(...usages.map(({memory}) => memory)),
  }
}
