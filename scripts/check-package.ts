import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Installs the packed tarball into an empty project, as a user would, and uses each door of it. */
const folder = mkdtempSync(path.join(tmpdir(), 'package-'))

try {
  const [{filename}] = JSON.parse(run('npm', ['pack', '--json', `--pack-destination=${folder}`], process.cwd())) as [
    {filename: string},
  ]
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({name: 'empty', private: true, type: 'module'}))
  installQuietly(`./${filename}`)
  assertRunsNothing()
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>}
  // Test runners and fast-check are optional peers: they are not there until a project asks for them.
  const modules = Object.keys(exports).filter(
    (door) => !/\.(?:json|yaml)$|\/(?:vitest(?:-coverage)?|jest|fast-check)$/.test(door),
  )
  const specifiers = modules.map((door) => `messages-openapi${door.slice(1)}`)
  importEach(specifiers)
  for (const moduleResolution of ['nodenext', 'bundler']) checkTypes(specifiers, moduleResolution)
  const version = run('npx', ['messages-openapi', '--version']).trim()
  checkInThreads()
  checkGeneration()
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

/** Nothing that npm has to say to who installs the package: no script that was held back, nothing outdated, no peer that is missing. */
function installQuietly(tarball: string): void {
  const {status, stderr} = spawnSync('npm', ['install', '--no-fund', '--no-audit', tarball], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0 || /\bwarn\b/i.test(stderr))
    throw new Error(`"npm install" should succeed without a word, but said:\n${stderr}`)
}

/** Neither ours nor those of a dependency: a script that runs when a package is installed can do all that its user can. */
function assertRunsNothing(): void {
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, {hasInstallScript?: boolean}>
  }
  const running = Object.keys(lock.packages).filter((place) => lock.packages[place]!.hasInstallScript === true)
  const {scripts = {}} = JSON.parse(
    readFileSync(path.join(folder, 'node_modules/messages-openapi/package.json'), 'utf8'),
  ) as {scripts?: object}
  const own = Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))
  if (running.length > 0 || own.length > 0)
    throw new Error(`An install runs scripts: ${[...running, ...own].join(', ')}.`)
}

/** Generates a contract and docs: both start processes whose modules the built command has to find. */
function checkGeneration(): void {
  const operation = {operationId: 'ping', responses: {204: {description: 'Pong.'}}}
  writeFileSync(
    path.join(folder, 'openapi.json'),
    JSON.stringify({openapi: '3.1.0', info: {title: 'Ping', version: '1'}, paths: {'/ping': {get: operation}}}),
  )
  run('npx', ['messages-openapi', 'generate', '--spec', 'openapi.json', '--out', 'ping'])
  run('npx', ['messages-openapi', 'docs', '--spec', 'openapi.json', '--out', 'site', '--single', 'reference.html'])
}

/** The threads have a module of their own, which the built command has to find. */
function checkInThreads(): void {
  const request = JSON.stringify({
    model: 'claude-3-opus-20240229',
    max_tokens: 16,
    messages: [{role: 'user', content: 'Hello'}],
  })
  writeFileSync(path.join(folder, 'requests.jsonl'), `${request}\n${request}\n`)
  run('npx', ['messages-openapi', 'validate', '--jobs', '2', 'requests.jsonl'])
}

function importEach(specifiers: readonly string[]): void {
  writeFileSync(path.join(folder, 'imports.js'), specifiers.map((specifier) => `import '${specifier}'\n`).join(''))
  run('node', ['imports.js'])
}

function checkTypes(specifiers: readonly string[], moduleResolution: string): void {
  const uses = specifiers.map(
    (specifier, index) => `import * as door${index} from '${specifier}'\nexport {door${index}}\n`,
  )
  writeFileSync(path.join(folder, 'types.ts'), uses.join(''))
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'preserve'
  const lib = ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable']
  const compilerOptions = {noEmit: true, strict: true, target: 'es2022', lib, types: [], module, moduleResolution}
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['types.ts']}))
  run('npx', ['tsc'])
}
