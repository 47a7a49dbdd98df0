import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Installs the packed tarball into an empty project, as a user would, and uses each door of it. */
const folder = mkdtempSync(path.join(tmpdir(), 'package-'))

try {
  const [{filename}] = JSON.parse(run('npm', ['pack', '--json', `--pack-destination=${folder}`], process.cwd())) as [{filename: string}]
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({name: 'empty', private: true, type: 'module'}))
  run('npm', ['install', '--no-fund', '--no-audit', `./${filename}`])
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>}
  // Test runners and fast-check are optional peers: they are not there until a project asks for them.
  const modules = Object.keys(exports).filter((door) => !/\.(?:json|yaml)$|\/(?:vitest(?:-coverage)?|jest|fast-check)$/.test(door))
  const specifiers = modules.map((door) => `messages-openapi${door.slice(1)}`)
  importEach(specifiers)
  for (const moduleResolution of ['nodenext', 'bundler']) checkTypes(specifiers, moduleResolution)
  const version = run('npx', ['messages-openapi', '--version']).trim()
  checkInThreads()
  process.stdout.write(`Version ${version}: ${specifiers.length} exports import and type-check, the command runs.\n`)
} finally {
  rmSync(folder, {recursive: true})
}

function run(command: string, args: readonly string[], cwd = folder): string {
  const {status, stdout} = spawnSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
  if (status === 0) return stdout
  process.stderr.write(stdout)
  throw new Error(`"${command} ${args.join(' ')}" failed in an empty project.`)
}

/** The threads have a module of their own, which the built command has to find. */
function checkInThreads(): void {
  const request = JSON.stringify({model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]})
  writeFileSync(path.join(folder, 'requests.jsonl'), `${request}\n${request}\n`)
  run('npx', ['messages-openapi', 'validate', '--jobs', '2', 'requests.jsonl'])
}

function importEach(specifiers: readonly string[]): void {
  writeFileSync(path.join(folder, 'imports.js'), specifiers.map((specifier) => `import '${specifier}'\n`).join(''))
  run('node', ['imports.js'])
}

function checkTypes(specifiers: readonly string[], moduleResolution: string): void {
  const uses = specifiers.map((specifier, index) => `import * as door${index} from '${specifier}'\nexport {door${index}}\n`)
  writeFileSync(path.join(folder, 'types.ts'), uses.join(''))
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'preserve'
  const lib = ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable']
  const compilerOptions = {noEmit: true, strict: true, target: 'es2022', lib, types: [], module, moduleResolution}
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['types.ts']}))
  run('npx', ['tsc'])
}
