import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {buildSync} from 'esbuild'
import {strictest} from './compilers.ts'
import type {Manifest} from './packing/manifest.ts'
import {packBoth} from './packing/pack.ts'
import {pets, useOfPets} from './packing/pets.ts'
import {root} from './packing/stage.ts'

/** Installs the packed tarballs into empty projects, as users would, and uses each door of them. */
const folder = mkdtempSync(path.join(tmpdir(), 'package-'))
const limits = {packages: 3, bytes: 4_000_000}

try {
  const [runtime, tools] = packBoth(folder)
  for (const {file} of [runtime, tools]) lintPackage(file)

  const running = createProject('running')
  installQuietly(running, runtime.file)
  assertRunsNothing(running)
  const size = assertSmall(running)
  const {exports} = JSON.parse(
    readFileSync(path.join(running, 'node_modules/messages-openapi/package.json'), 'utf8'),
  ) as Manifest
  const doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'object' ? [door] : []))
  const specifiers = doors.map((door) => `messages-openapi${door.slice(1)}`)
  // Test runners and fast-check are optional peers: they are not there until a project asks for them.
  const ownSpecifiers = specifiers.filter((door) => !/\/(?:vitest(?:-coverage)?|jest|fast-check)$/.test(door))
  loadEach(running, ownSpecifiers)
  for (const moduleResolution of ['nodenext', 'bundler', 'node10']) checkTypes(running, ownSpecifiers, moduleResolution)
  checkInThreads(running)
  assertToldToInstall(running, tools.version)

  const generating = createProject('generating')
  // As if from the registry: a project that names one gets the other of the same version.
  installQuietly(generating, runtime.file)
  installQuietly(generating, '--save-dev', 'typescript@7', tools.file)
  assertRunsNothing(generating)
  assertOwnTypeScript(generating)
  checkGeneration(generating, 'messages-openapi')
  checkGeneration(generating, 'messages-openapi-tools')
  checkContract(generating, 'messages-openapi')
  process.stdout.write(
    `Version ${runtime.version}: ${size}; ${ownSpecifiers.length} exports load and type-check, the commands run.\n`,
  )
} finally {
  rmSync(folder, {recursive: true})
}

function createProject(name: string): string {
  const project = path.join(folder, name)
  mkdirSync(project)
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({name: 'empty', private: true, type: 'module'}))
  return project
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const {status, stdout} = spawnSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
  if (status === 0) return stdout
  process.stderr.write(stdout)
  throw new Error(`"${command} ${args.join(' ')}" failed in an empty project.`)
}

/** Asks tools of others for faults of a package. That `require` gets an ECMAScript module is meant: Node.js 20.19 reads those. */
function lintPackage(tarball: string): void {
  run(root, 'npx', 'publint', 'run', tarball, '--strict')
  const data = ['openapi.json', 'openapi.yaml', 'openapi-3.0.yaml', 'openapi-3.2.yaml']
  const format = ['--format', 'ascii', '--no-emoji']
  run(
    root,
    'npx',
    'attw',
    tarball,
    '--ignore-rules',
    'cjs-resolves-to-esm',
    ...format,
    '--exclude-entrypoints',
    ...data,
  )
}

/** Nothing that npm has to say to who installs the package: no script that was held back, nothing outdated, no peer that is missing. */
function installQuietly(cwd: string, ...args: readonly string[]): void {
  const {status, stderr} = spawnSync('npm', ['install', '--no-fund', '--no-audit', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0 || /\bwarn\b/i.test(stderr))
    throw new Error(`"npm install" should succeed without a word, but said:\n${stderr}`)
}

interface Lock {
  readonly packages: Readonly<Record<string, {readonly hasInstallScript?: boolean; readonly version?: string}>>
}

function readLock(cwd: string): Lock {
  return JSON.parse(readFileSync(path.join(cwd, 'package-lock.json'), 'utf8')) as Lock
}

/** Neither ours nor those of a dependency: a script that runs when a package is installed can do all that its user can. */
function assertRunsNothing(cwd: string): void {
  const {packages} = readLock(cwd)
  const running = Object.keys(packages).filter((place) => packages[place]!.hasInstallScript === true)
  const own = Object.keys(packages).filter((place) =>
    /(?:^|\/)(?:messages-openapi|@messages-openapi\/tools)$/.test(place),
  )
  const scripts = own.flatMap((place) =>
    Object.keys(
      (JSON.parse(readFileSync(path.join(cwd, place, 'package.json'), 'utf8')) as {scripts?: object}).scripts ?? {},
    ),
  )
  if (running.length > 0 || scripts.length > 0)
    throw new Error(`An install runs scripts: ${[...running, ...scripts].join(', ')}.`)
}

function assertSmall(cwd: string): string {
  const packages = Object.keys(readLock(cwd).packages).length - 1
  const modules = path.join(cwd, 'node_modules')
  const bytes = readdirSync(modules, {recursive: true, encoding: 'utf8'})
    .map((file) => statSync(path.join(modules, file)))
    .reduce((total, stats) => total + (stats.isFile() ? stats.size : 0), 0)
  const size = `${packages} packages of ${(bytes / 1e6).toFixed(2)} MB`
  if (packages > limits.packages || bytes > limits.bytes)
    throw new Error(
      `An install of what runs brings ${size}, expected at most ${limits.packages} of ${limits.bytes / 1e6} MB.`,
    )
  return size
}

/** The tools need a TypeScript of their own, beside which a project may have any other. */
function assertOwnTypeScript(cwd: string): void {
  const version = readLock(cwd).packages['node_modules/typescript']?.version
  if (!version?.startsWith('7.')) throw new Error(`Found TypeScript ${version}, expected the one of the project, 7.`)
}

/** Without the tools, all that needs them says how to get them. */
function assertToldToInstall(cwd: string, version: string): void {
  writeDescription(cwd)
  const advice = `run "npm install --save-dev @messages-openapi/tools@${version}"`
  writeFileSync(
    path.join(cwd, 'generate.js'),
    `import {generate} from 'messages-openapi/codegen'\nawait generate({spec: 'openapi.json', out: 'pets'}).catch(({message}) => console.error(message))\n`,
  )
  const uses = [
    ...['lint', 'docs', 'generate'].map((command) => [
      'npx',
      'messages-openapi',
      command,
      'openapi.json',
      ...(command === 'lint' ? [] : ['--out', 'out']),
    ]),
    ['npx', 'messages-openapi', 'diff', 'openapi.json', 'openapi.json'],
    ['npx', 'messages-openapi', 'mock', 'openapi.json'],
    ['node', 'generate.js'],
  ]
  for (const [command, ...args] of uses) {
    const {stderr} = spawnSync(command!, args, {cwd, encoding: 'utf8'})
    if (!stderr.includes(advice) || stderr.trim().includes('\n'))
      throw new Error(`"${args.join(' ')}" should say in one sentence ${advice}, but said:\n${stderr}`)
  }
}

function writeDescription(cwd: string): void {
  writeFileSync(path.join(cwd, 'openapi.json'), JSON.stringify(pets))
}

/** A contract in a project that asks everything of its code, and where no text may become code and nothing of Node.js is there. */
function checkContract(cwd: string, contract: string): void {
  writeFileSync(path.join(cwd, 'use.ts'), useOfPets.replaceAll('CONTRACT', contract))
  const strict = {...strictest, isolatedDeclarations: true, declaration: true, verbatimModuleSyntax: true}
  const compilerOptions = {...strict, erasableSyntaxOnly: true, noUncheckedSideEffectImports: true}
  writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.ts']}))
  run(cwd, 'node', path.join(root, 'node_modules/typescript/bin/tsc'))
  run(cwd, 'npx', 'tsc')
  const bundle = path.join(cwd, 'bundle.mjs')
  buildSync({
    absWorkingDir: cwd,
    entryPoints: ['use.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'browser',
  })
  run(cwd, 'node', '--disallow-code-generation-from-strings', bundle)
}

/** Generates a contract and docs: both start processes whose modules the built command has to find. */
function checkGeneration(cwd: string, command: string): void {
  writeDescription(cwd)
  run(cwd, 'npx', command, 'lint', 'openapi.json')
  run(cwd, 'npx', command, 'generate', 'openapi.json', '--out', command)
  run(cwd, 'npx', command, 'docs', 'openapi.json', '--out', 'site', '--single', 'reference.html')
  run(cwd, 'npx', command, 'diff', 'openapi.json', 'openapi.json')
  run(
    cwd,
    'node',
    '--input-type=module',
    '-e',
    `import {contract} from './${command}/index.js'\nif (contract.title !== 'Pets') throw new Error(contract.title)`,
  )
}

/** The threads have a module of their own, which the built command has to find. */
function checkInThreads(cwd: string): void {
  const request = JSON.stringify({
    model: 'claude-3-opus-20240229',
    max_tokens: 16,
    messages: [{role: 'user', content: 'Hello'}],
  })
  writeFileSync(path.join(cwd, 'requests.jsonl'), `${request}\n${request}\n`)
  run(cwd, 'npx', 'messages-openapi', 'validate', '--jobs', '2', 'requests.jsonl')
}

/** By `import`, and by the `require` of CommonJS. */
function loadEach(cwd: string, specifiers: readonly string[]): void {
  writeFileSync(path.join(cwd, 'imports.js'), specifiers.map((specifier) => `import '${specifier}'\n`).join(''))
  writeFileSync(path.join(cwd, 'requires.cjs'), specifiers.map((specifier) => `require('${specifier}')\n`).join(''))
  run(cwd, 'node', 'imports.js')
  run(cwd, 'node', 'requires.cjs')
}

/** In a project whose compiler is that of the clone. */
function checkTypes(cwd: string, specifiers: readonly string[], moduleResolution: string): void {
  const uses = specifiers.map(
    (specifier, index) => `import * as door${index} from '${specifier}'\nexport {door${index}}\n`,
  )
  writeFileSync(path.join(cwd, 'types.ts'), uses.join(''))
  const module = {nodenext: 'nodenext', bundler: 'preserve', node10: 'commonjs'}[moduleResolution]
  const lib = ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable']
  const compilerOptions = {noEmit: true, strict: true, target: 'es2022', lib, types: [], module, moduleResolution}
  writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['types.ts']}))
  run(cwd, 'node', path.join(root, 'node_modules/typescript/bin/tsc'))
}
