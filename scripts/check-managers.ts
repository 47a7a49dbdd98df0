import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {packBoth} from './packing/pack.ts'
import {pets, useOfPets} from './packing/pets.ts'
import {runProgram} from './run-program.ts'

/**
 * Installs the packed tarballs with package managers that let a package import nothing but what it names: pnpm, and Yarn with Plug'n'Play. Then uses them:
 * every entry point is imported, and the commands that need the tools of others run.
 */
const managers = [
  {name: 'pnpm', specifier: 'pnpm@10.34.9', script: 'node_modules/pnpm/bin/pnpm.cjs'},
  {name: 'yarn', specifier: '@yarnpkg/cli-dist@4.18.1', script: 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'},
] as const

/** Prints the entry points that cannot be imported, but for those of optional peers. */
const importAll = `import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

const file = createRequire(import.meta.url).resolve('messages-openapi/package.json')
const doors = Object.keys(JSON.parse(readFileSync(file, 'utf8')).exports).filter((door) => !/[*]|[.](?:json|yaml)$/.test(door))
for (const door of doors) {
  await import('messages-openapi' + door.slice(1)).catch((error) => {
    if (!/vitest|'?expect'?|fast-check/.test(error.message)) throw error
  })
}
console.log(doors.length)
`

const folder = mkdtempSync(path.join(tmpdir(), 'managers-'))
try {
  const packed = packBoth(folder)
  const tools = path.join(folder, 'tools')
  mkdirSync(tools)
  run(
    tools,
    'npm',
    'install',
    '--no-fund',
    '--no-audit',
    '--ignore-scripts',
    ...managers.map(({specifier}) => specifier),
  )
  for (const {name, script} of managers) {
    const project = path.join(folder, name)
    mkdirSync(project)
    const packages = Object.fromEntries(packed.map((one) => [one.name, `file:${one.file}`]))
    // The packages name each other, and are not published yet.
    const manifest = {
      private: true,
      type: 'module',
      devDependencies: packages,
      resolutions: packages,
      pnpm: {overrides: packages},
    }
    const files = {
      'package.json': JSON.stringify(manifest),
      'yarn.lock': '',
      'pets.json': JSON.stringify(pets),
      'doors.js': importAll,
      'use.js': useOfPets
        .replaceAll('CONTRACT', 'pets')
        .replaceAll(/^import type .*$|(?<=\w): (?:Pet|number)(?= =)/gm, ''),
    }
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(project, file), text)
    const manage = (...args: readonly string[]) => run(project, process.execPath, path.join(tools, script), ...args)
    manage('install')
    const exec = (...args: readonly string[]) => manage('exec', ...args)
    for (const args of ['generate pets.json --out pets', 'lint pets.json', 'docs pets.json --single pets.html'])
      exec('messages-openapi', ...args.split(' '))
    exec('node', 'use.js')
    process.stdout.write(`${name}: ${exec('node', 'doors.js').trim()} entry points, a contract, lint and docs\n`)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const env = {
    YARN_ENABLE_SCRIPTS: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_GLOBAL_FOLDER: path.join(folder, 'yarn-cache'),
  }
  return runProgram(command, args, {cwd, env})
}
