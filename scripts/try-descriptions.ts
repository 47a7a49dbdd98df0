import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {compilerIn, compilers, compilerVersions, strictest} from './compilers.ts'
import type {Outcome} from './descriptions/child.ts'
import {reasons} from './descriptions/reasons.ts'
import type {Trial} from './descriptions/try-contract.ts'
import {installProject} from './run-program.ts'

/**
 * Tries descriptions of other services, which are not committed: each file in the folder that `$DESCRIPTIONS` names, and each folder in it that
 * holds one `openapi.*`. Prints a table, and the failures by kind; a failure without a reason is an error.
 */
const root = path.resolve(import.meta.dirname, '..')
const folder = process.env.DESCRIPTIONS ?? ''
const longest = 600_000

if (folder === '') process.stdout.write('Set $DESCRIPTIONS to a folder with OpenAPI descriptions.\n')
else tryAll(path.resolve(folder))

function tryAll(source: string): void {
  const project = mkdtempSync(path.join(tmpdir(), 'descriptions-'))
  try {
    createProject(project)
    const failures: string[] = []
    print(['description', 'operations', 'seconds', 'notices', ...compilerVersions.map(String), 'mock', 'one fault'])
    for (const file of readdirSync(source).sort()) {
      const {cells, failed} = tryDescription(path.join(source, file), project)
      print([file, ...cells])
      failures.push(...failed.map((failure) => `${file} ${failure}`))
    }
    report(failures)
  } finally {
    rmSync(project, {recursive: true})
  }
}

function createProject(project: string): void {
  const write = (file: string, value: object) => writeFileSync(path.join(project, file), JSON.stringify(value))
  installProject(project, {private: true, type: 'module', dependencies: compilers})
  symlinkSync(root, path.join(project, 'node_modules/messages-openapi'), 'junction')
  write('tsconfig.json', {compilerOptions: strictest, include: ['contract']})
}

interface Tried {
  readonly cells: readonly string[]
  readonly failed: readonly string[]
}

function tryDescription(spec: string, project: string): Tried {
  const contract = path.join(project, 'contract')
  rmSync(contract, {recursive: true, force: true})
  mkdirSync(contract)
  const {operations, seconds, notices, error, responses, negatives} = runChild(spec, contract)
  if (error !== undefined && operations === undefined && seconds === 0) return {cells: ['-'], failed: [error]}
  const types = error?.startsWith('generate') ? [] : compilerVersions.map((version) => compile(project, version))
  const cells = [
    String(operations ?? '-'),
    seconds.toFixed(1),
    String(notices.length),
    ...compilerVersions.map((_, index) => (types[index] === undefined ? '-' : types[index] === '' ? 'ok' : 'fails')),
    ratio(responses),
    ratio(negatives),
  ]
  const failed = [
    ...(error === undefined ? [] : [error]),
    ...types.filter((fault) => fault !== ''),
    ...(responses?.failures ?? []).map((failure) => `mock: ${failure}`),
    ...(negatives?.failures ?? []).map((failure) => `one fault: ${failure}`),
  ]
  return {cells, failed}
}

/** In a process of its own, since generated modules are never unloaded. */
function runChild(spec: string, out: string): Outcome {
  const child = path.join(root, 'scripts/descriptions/child.ts')
  const options = ['--conditions=messages-openapi-source', '--import', 'tsx', child, spec, out]
  const {stdout, stderr, error} = spawnSync(process.execPath, options, {
    cwd: root,
    encoding: 'utf8',
    timeout: longest,
    maxBuffer: 1e8,
  })
  if (stdout !== '') return JSON.parse(stdout) as Outcome
  return {seconds: 0, notices: [], error: `generate: ${error?.message ?? stderr}`}
}

/** The first messages of a compiler; empty where all is well. The contract's own module makes a client of its types. */
function compile(project: string, version: number): string {
  writeFileSync(
    path.join(project, 'contract/client.ts'),
    `import {createClient} from 'messages-openapi/client'
import {contract} from './contract.js'
import {examples} from './examples.js'
import {routes} from './routes.js'
import type {operations, paths} from './types.js'
import * as validators from './validators.js'

export const client = createClient<operations, paths>({routes, credentials: null})
export const all = {contract, examples, validators}
`,
  )
  const {status, stdout} = spawnSync(process.execPath, [compilerIn(project, version)], {cwd: project, encoding: 'utf8'})
  return status === 0 ? '' : `TypeScript ${version}: ${stdout.split('\n').slice(0, 3).join(' ')}`
}

function ratio(trial: Trial | undefined): string {
  return trial === undefined ? '-' : `${trial.tried - trial.failures.length} of ${trial.tried}`
}

function print(cells: readonly string[]): void {
  const widths = [34, 10, 7, 7, 5, 5, 5, 9, 14]
  process.stdout.write(`${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ')}\n`)
}

/** Failures with a reason are counted, the others listed. */
function report(failures: readonly string[]): void {
  for (const {kind, failure, reason} of reasons) {
    const count = failures.filter((found) => failure.test(found)).length
    if (count > 0) process.stdout.write(`\n${count} × ${kind}: ${reason}\n`)
  }
  const unexplained = failures.filter((found) => !reasons.some(({failure}) => failure.test(found)))
  if (unexplained.length === 0) return
  process.stdout.write(`\n${unexplained.length} failures without a reason:\n${unexplained.join('\n')}\n`)
  process.exitCode = 1
}
