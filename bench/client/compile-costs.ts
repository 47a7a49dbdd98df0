import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {compilerOptions, readDiagnostics} from '../compiler.ts'
import type {Cost} from './cost.ts'

/** The compiler's work for a program that creates a message and streams another, with all declarations checked. */
export interface CompileCost extends Cost {
  /** In units of what it takes for a file without anything. */
  readonly time: number
}

const root = path.resolve(import.meta.dirname, '../..')
const programs = [
  {name: 'empty', budget: Infinity},
  {name: 'messages-openapi', budget: 10_000},
  {name: 'ky', budget: Infinity},
  {name: 'openapi-fetch', budget: Infinity},
  {name: 'anthropic-sdk', budget: Infinity},
]

/** Type instantiations of each program, and the time that its check takes. Needs a build. */
export function measureCompileCosts(): CompileCost[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'compile-costs-'))
  try {
    const costs = programs.map((program) => ({...program, ...compile(program.name, folder)}))
    return costs.map((program) => ({...program, time: program.seconds / costs[0]!.seconds}))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function compile(program: string, folder: string): {cost: number; seconds: number} {
  const options = {...compilerOptions, module: 'nodenext', skipLibCheck: false}
  const config = path.join(folder, `${program}.json`)
  writeFileSync(
    config,
    JSON.stringify({compilerOptions: options, files: [path.join(import.meta.dirname, `programs/${program}.ts`)]}),
  )
  const args = [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--extendedDiagnostics']
  const {status, stdout} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  if (status !== 0) throw new Error(`The program "${program}" does not compile:\n${stdout}`)
  const {instantiations, seconds} = readDiagnostics(stdout)
  return {cost: instantiations, seconds}
}
