import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {chromiumPath} from '../test/browser.ts'
import {packBoth} from './packing/pack.ts'
import {runProgram} from './run-program.ts'
import {runtimes, type Runtime} from './runtimes/runtime.ts'

/** Installs the packed tarball into a small project of each test runner, and runs its tests, as a user would. */
const {values} = parseArgs({options: {only: {type: 'string'}}})
const root = path.resolve(import.meta.dirname, '..')
const projects = path.join(root, 'test/runners')
const names = readdirSync(projects).filter((name) => existsSync(path.join(projects, name, 'package.json')))
const wanted = values.only?.split(',') ?? names
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`Found the runner ${unknown.join(', ')}, expected ${names.join(', ')}.`)

const folder = mkdtempSync(path.join(tmpdir(), 'runners-'))
const bin = path.join(root, 'bin/messages-openapi.js')
const description = 'their-api.yaml'
try {
  const packed = packBoth(folder)
  const contract = path.join(folder, 'their-api')
  run(projects, process.execPath, bin, 'generate', description, '--out', contract)
  for (const name of wanted) {
    const reason = reasonToLeaveOut(name)
    const outcome = reason ?? tryRunner(name, contract, packed)
    process.stdout.write(`${name.padEnd(14)} ${outcome ?? 'passed'}\n`)
    if (reason === undefined && outcome !== undefined) process.exitCode = 1
  }
} finally {
  rmSync(folder, {recursive: true})
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const PATH = `${path.join(cwd, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  return runProgram(command, args, {cwd, env: {CHROMIUM: chromiumPath, PATH}})
}

function reasonToLeaveOut(name: string): string | undefined {
  return name === 'playwright' && chromiumPath === undefined ? 'is left out: there is no Chromium' : undefined
}

/** The output of a runner whose tests failed; undefined where they passed. */
function tryRunner(name: string, contract: string, packed: ReturnType<typeof packBoth>): string | undefined {
  const project = path.join(folder, name)
  cpSync(path.join(projects, name), project, {recursive: true})
  cpSync(path.join(projects, description), path.join(project, description))
  cpSync(contract, path.join(project, 'their-api'), {recursive: true})
  const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as Manifest
  const runtime = runtimeOf(name, manifest)
  const dependencies = {'messages-openapi': '', ...manifest.devDependencies}
  const packages = packed.filter(({name}) => Object.hasOwn(dependencies, name))
  const tarballs = Object.fromEntries(packages.map(({name, file}) => [name, `file:${file}`] as const))
  const devDependencies = {...dependencies, ...tarballs, ...binaryOf(runtime)}
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({...manifest, devDependencies}))
  try {
    run(project, 'npm', 'install', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error')
    linkBinary(runtime, project)
    run(project, 'npm', 'test')
    return undefined
  } catch (error) {
    return `failed\n${(error as Error).message}`
  } finally {
    rmSync(project, {recursive: true})
  }
}

interface Manifest {
  readonly engines?: {readonly node: `>=${string}`}
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The program that runs the tests: one of the runner's name, or a Node.js that is new enough. Undefined where the one that runs here will do. */
function runtimeOf(name: string, {engines}: Manifest): Runtime | undefined {
  const [major = 0, minor = 0] = (engines?.node.slice('>='.length) ?? '').split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  const isOld = ownMajor < major || (ownMajor === major && ownMinor < minor)
  return runtimes.find((one) => one.name === (isOld ? `node ${major}` : name))
}

/** The package with its binary. */
function binaryOf(runtime: Runtime | undefined): Readonly<Record<string, string>> {
  return runtime === undefined ? {} : {[packageOf(runtime)]: runtime.specifier.slice(packageOf(runtime).length + 1)}
}

/** Most such packages name no command. */
function linkBinary(runtime: Runtime | undefined, project: string): void {
  if (runtime === undefined) return
  const file = path.join(project, 'node_modules', packageOf(runtime), runtime.binary)
  chmodSync(file, 0o755)
  mkdirSync(path.join(project, 'node_modules/.bin'), {recursive: true})
  const link = path.join(project, 'node_modules/.bin', path.basename(runtime.binary))
  if (!existsSync(link)) symlinkSync(file, link)
}

function packageOf({specifier}: Runtime): string {
  return specifier.slice(0, specifier.lastIndexOf('@'))
}
