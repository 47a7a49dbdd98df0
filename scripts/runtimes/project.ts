import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {transformSync} from 'esbuild'
import type {Outcome} from '../../test/scripts/runtimes/checks.ts'
import {pets, useOfPets} from '../packing/pets.ts'
import type {Runtime} from './runtime.ts'

const root = path.resolve(import.meta.dirname, '../..')
const checks = path.join(root, 'test/scripts/runtimes')
const patience = 60_000

/** An empty project that depends on the package as it is built, with the checks as JavaScript, and a contract that a program in TypeScript uses. */
export interface Project extends Disposable {
  /** The path of the binary. Throws where npm cannot fetch it. */
  install(runtime: Runtime): string
  run(runtime: Runtime, command: string, baseUrl: string): Promise<readonly Outcome[]>
}

export function createProject(): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'runtimes-'))
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'), 'junction')
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({private: true, type: 'module', dependencies: {'messages-openapi': '*'}}),
  )
  for (const name of ['assert', 'checks', 'main'])
    writeFileSync(path.join(folder, `${name}.js`), toJavaScript(path.join(checks, `${name}.ts`)))
  writeProgramInTypeScript(folder)
  return {
    install: (runtime) => installRuntime(runtime, path.join(folder, 'runtimes')),
    run: async ({args, stripsTypes}, command, baseUrl) => {
      const outcomes = JSON.parse(await runProgram(command, [...args, 'main.js', baseUrl], folder)) as Outcome[]
      return stripsTypes ? [...outcomes, await tryTypeScript(command, args, folder)] : outcomes
    },
    [Symbol.dispose]: () => rmSync(folder, {recursive: true}),
  }
}

/** Only takes the types out: what is imported is for each runtime to find. */
function toJavaScript(file: string): string {
  const {code} = transformSync(readFileSync(file, 'utf8'), {loader: 'ts', format: 'esm', target: 'es2022'})
  return code.replaceAll(/(from "\.\/\w+)\.ts"/g, '$1.js"')
}

/** The path of the binary of a runtime, which npm fetches into a folder. @throws {Error} if it cannot. */
export function installRuntime({name, specifier, binary}: Runtime, folder: string): string {
  const prefix = path.join(folder, name.replace(' ', '-'))
  mkdirSync(prefix, {recursive: true})
  writeFileSync(path.join(prefix, 'package.json'), JSON.stringify({private: true}))
  const args = ['install', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error', specifier]
  const {status, stderr} = spawnSync('npm', args, {cwd: prefix, encoding: 'utf8'})
  if (status !== 0) throw new Error(`npm cannot install ${specifier}: ${stderr.trim().split('\n')[0] ?? ''}`)
  const file = path.join(prefix, 'node_modules', specifier.slice(0, specifier.lastIndexOf('@')), binary)
  chmodSync(file, 0o755)
  return file
}

/** Nothing compiles it: runtimes take the types out as they load it, and leave the modules of the contract as they are. */
function writeProgramInTypeScript(folder: string): void {
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(pets))
  const generate = [path.join(root, 'bin/messages-openapi.js'), 'generate', 'openapi.json', '--out', 'pets']
  const {status, stderr} = spawnSync(process.execPath, generate, {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(`The contract was not generated: ${stderr}`)
  writeFileSync(path.join(folder, 'use.ts'), useOfPets.replaceAll('CONTRACT', 'pets'))
}

async function tryTypeScript(command: string, args: readonly string[], folder: string): Promise<Outcome> {
  const name = 'runs TypeScript that imports a generated contract'
  try {
    await runProgram(command, [...args, 'use.ts'], folder)
    return {name}
  } catch (error) {
    return {name, failure: String(error)}
  }
}

/** The output of a program. One that does not end by itself has left something open, and fails. */
function runProgram(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, timeout: patience, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (complaint += String(chunk)))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else
        reject(new Error(`It ended with ${signal ?? `the exit code ${code ?? ''}`}: ${complaint.trim().slice(-500)}`))
    })
  })
}
