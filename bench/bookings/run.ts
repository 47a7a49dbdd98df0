import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {installProject, runProgram} from '../../scripts/run-program.ts'
import {compilerOptions, readDiagnostics} from '../compiler.ts'
import {printTable} from '../measure.ts'
import {programs} from './programs.ts'

/** One service through three generators of clients, in a project of its own: the lines that a user writes, the bytes, the compiler's work. */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'bookings-'))

try {
  createProject()
  const rows: (readonly (string | number)[])[] = []
  for (const [name, code] of Object.entries(programs)) {
    const file = path.join(folder, `${name.replace(/\W/g, '-')}.ts`)
    writeFileSync(file, code)
    const lines = code.split('\n').filter((line) => line.trim() !== '').length
    rows.push([name, lines, await bytesOf(file), ...compile(file)])
  }
  printTable(
    'A booking service',
    ['client', 'lines of the user', 'bytes, minified and gzipped', 'type instantiations', 'tsc, seconds'],
    rows,
  )
} finally {
  rmSync(folder, {recursive: true})
}

function createProject(): void {
  const dependencies = {
    '@hey-api/openapi-ts': '0.99.0',
    'openapi-fetch': '0.17.0',
    'openapi-typescript': '7.13.0',
    typescript: '5.9.3',
  }
  installProject(folder, {private: true, type: 'module', dependencies})
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'), 'junction')
  cpSync(path.join(root, 'examples/bookings/openapi.yaml'), path.join(folder, 'openapi.yaml'))
  run('npx', ['openapi-ts', '-i', 'openapi.yaml', '-o', 'hey', '-c', '@hey-api/client-fetch'])
  run('npx', ['openapi-typescript', 'openapi.yaml', '-o', 'fetch.d.ts'])
  const command = path.join(root, 'bin/messages-openapi.js')
  run(process.execPath, [command, 'generate', '--spec', 'openapi.yaml', '--out', 'api'])
}

function run(command: string, args: readonly string[]): string {
  return runProgram(command, args, {cwd: folder})
}

async function bytesOf(file: string): Promise<number> {
  const outfile = path.join(folder, 'out.js')
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  return gzipSync(readFileSync(outfile), {level: 9}).length
}

/** Type instantiations, and the time that the check takes. */
function compile(file: string): readonly (string | number)[] {
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}))
  const output = run(process.execPath, ['node_modules/typescript/bin/tsc', '--extendedDiagnostics'])
  const {instantiations, seconds} = readDiagnostics(output)
  return [instantiations, seconds]
}
