import {mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {installProject} from '../../scripts/run-program.ts'
import {printTable} from '../measure.ts'
import {usagesOf, type Usage} from '../usage.ts'
import {chain} from './chain.ts'
import {writePrograms} from './programs.ts'

/**
 * Processor time and peak memory of `generate`, which writes types, validators, operations and routes, beside those of openapi-typescript, which writes
 * types, and of Hey API and Orval, which write types and a client; then the time of `tsc` for a program that calls three operations, beside that of the
 * same with openapi-fetch. For chains of operations, and for each description in the folder that `$DESCRIPTIONS` names. All but openapi-typescript come
 * from the registry of npm into a temporary folder.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'generating-'))
const out = path.join(folder, 'out')

const peers = {'@hey-api/openapi-ts': '0.99.0', orval: '8.38.0', 'openapi-fetch': '0.17.0', typescript: '5.9.3'}
const modules = path.join(folder, 'node_modules')

const contenders = {
  ours: (spec: string) => [path.join(root, 'bin/messages-openapi.js'), 'generate', spec, '--out', out],
  types: (spec: string) => [
    path.join(root, 'node_modules/openapi-typescript/bin/cli.js'),
    spec,
    '--output',
    path.join(folder, 'types.ts'),
  ],
  heyApi: (spec: string) => [
    path.join(modules, '@hey-api/openapi-ts/bin/run.js'),
    '--input',
    spec,
    '--output',
    path.join(folder, 'hey-api'),
  ],
  orval: (spec: string) => [
    path.join(modules, 'orval/dist/bin/orval.mjs'),
    '--input',
    spec,
    '--output',
    path.join(folder, 'orval/client.ts'),
  ],
}

try {
  installPeers()
  printTable(
    'Generating: ours ÷ openapi-typescript, Hey API, Orval; a dash where one of them fails',
    [
      'description',
      'time',
      'memory',
      'seconds',
      'megabytes',
      'modules of the contract, MB',
      'time ÷ Hey API',
      'memory ÷ Hey API',
      'time ÷ Orval',
      'memory ÷ Orval',
      'tsc ÷ openapi-fetch',
    ],
    [...listSpecs()].map(([name, spec]) => [name, ...compareOn(spec), compareTypes()]),
  )
} finally {
  rmSync(folder, {recursive: true})
}

function installPeers(): void {
  installProject(folder, {private: true, type: 'module', dependencies: peers})
  symlinkSync(root, path.join(modules, 'messages-openapi'), 'junction')
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
  const ours = measure(contenders.ours(spec))
  const others = [contenders.types, contenders.heyApi, contenders.orval].map((command) => attempt(command(spec)))
  const [types, heyApi, orval] = others
  const ratio = (other: Usage | undefined, of: keyof Usage) => (other ? (ours[of] / other[of]).toFixed(2) : '–')
  const bytes = readdirSync(out)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(path.join(out, name)).size, 0)
  return [
    ratio(types, 'time'),
    ratio(types, 'memory'),
    others.reduce((text, other) => `${text} ÷ ${other?.time.toFixed(1) ?? '–'}`, ours.time.toFixed(1)),
    others.reduce((text, other) => `${text} ÷ ${other?.memory.toFixed(0) ?? '–'}`, ours.memory.toFixed(0)),
    (bytes / 1e6).toFixed(1),
    ratio(heyApi, 'time'),
    ratio(heyApi, 'memory'),
    ratio(orval, 'time'),
    ratio(orval, 'memory'),
  ]
}

/** The compiler's time for a program that calls three operations of what was generated last, ÷ the same with openapi-fetch. */
function compareTypes(): string {
  const programs = writePrograms(folder)
  if (programs === undefined) return '–'
  const [ours, fetch] = [programs.ours, programs.fetch].map((config) =>
    attempt([path.join(modules, 'typescript/bin/tsc'), '--project', config]),
  )
  return ours && fetch ? (ours.time / fetch.time).toFixed(2) : '–'
}

/** Undefined for a program that fails, which is said on stderr. */
function attempt(command: readonly string[]): Usage | undefined {
  try {
    return measure(command)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return undefined
  }
}

/** The time of all processes of a program, and the memory of the largest. @throws {Error} if it fails. */
function measure(command: readonly string[]): Usage {
  const usages = usagesOf(command, {cwd: folder})
  return {
    time: usages.reduce((sum, usage) => sum + usage.time, 0),
    memory: Math.max(...usages.map(({memory}) => memory)),
  }
}
