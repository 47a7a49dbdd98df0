import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parse, type Node} from 'acorn'
import {collectDeclarations} from './declarations.ts'
import {toPublished, type Manifest} from './manifest.ts'
import {shareTypes} from './share-types.ts'

/** The root of the clone. */
export const root = path.resolve(import.meta.dirname, '../..')

/** The folder of the second package, which has a manifest and little more. */
const toolsFolder = path.join(root, 'packages/tools')

export function readManifest(file = path.join(root, 'package.json')): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** Makes the folder of `messages-openapi`: what runs, the declarations of what is public, and the descriptions as JSON. */
export function stageRuntime(folder: string): void {
  const manifest = toPublished(readManifest())
  for (const file of listPacked(root)) {
    if (file === 'package.json' || /\.d\.ts(?:\.map)?$/.test(file)) continue
    copy(path.join(root, file), path.join(folder, file), file.endsWith('openapi.json') ? withoutIndent : undefined)
  }
  const types = Object.values(manifest.exports).flatMap((target) => (typeof target === 'object' ? target.types! : []))
  for (const [file, text] of declarationsOf(types)) write(path.join(folder, file), text)
  writeManifest(folder, manifest)
}

/** The declarations that entry points have, by their paths, where each type that both contracts have is described once. */
export function declarationsOf(types: readonly string[], extension?: '.js' | '.d.ts'): ReadonlyMap<string, string> {
  const files = types.map((file) => path.normalize(file))
  const declarations = collectDeclarations(root, files, extension)
  const [native, documented] = ['native', 'documented'].map((name) => `generated/${name}/types.d.ts`)
  const [text, other] = [declarations.get(native!)!, declarations.get(documented!)!]
  return declarations.set(native!, shareTypes(text, other, `../documented/types${extension ?? '.js'}`))
}

/** Makes the folder of `@messages-openapi/tools`: what it shares with `messages-openapi`, it imports from there. */
export function stageTools(folder: string): void {
  cpSync(toolsFolder, folder, {recursive: true})
  copy(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
  const built = path.join(root, 'dist/tools')
  for (const file of readdirSync(built, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js')))
    copy(path.join(built, file), path.join(folder, 'dist/tools', file), (text) => importShared(text, file))
  for (const name of ['openapi.yaml', 'openapi-3.0.yaml', 'openapi-3.2.yaml'])
    copy(path.join(root, 'generated/documented', name), path.join(folder, 'generated/documented', name))
  const {version} = readManifest()
  const manifest = readManifest(path.join(toolsFolder, 'package.json'))
  writeManifest(folder, {...manifest, version, peerDependencies: {'messages-openapi': version}})
}

/** The files that npm would pack, by their paths. */
function listPacked(folder: string): readonly string[] {
  const {status, stdout, stderr} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`"npm pack" failed:\n${stderr}`)
  const [{files}] = JSON.parse(stdout) as [{files: readonly {path: string}[]}]
  return files.map((file) => file.path)
}

export function copy(from: string, to: string, change?: (text: string) => string): void {
  mkdirSync(path.dirname(to), {recursive: true})
  if (change === undefined) cpSync(from, to)
  else writeFileSync(to, change(readFileSync(from, 'utf8')))
}

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}

function writeManifest(folder: string, manifest: Manifest): void {
  write(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The same document with each member on a line, which locations need, a third smaller. A text within JSON has no line ends. */
function withoutIndent(json: string): string {
  return json.replace(/^ +/gm, '')
}

/** A module whose imports from outside `dist/tools` lead into the other package. */
export function importShared(code: string, file: string): string {
  const depth = file.split(path.sep).length
  const outside = '../'.repeat(depth)
  let changed = code
  for (const {start, value} of specifiersIn(code).toSorted((a, b) => b.start - a.start)) {
    if (!value.startsWith(outside)) continue
    const specifier = `messages-openapi/internal/${value.slice(outside.length)}`
    changed = `${changed.slice(0, start)}${JSON.stringify(specifier)}${changed.slice(start + value.length + 2)}`
  }
  return changed
}

interface Specifier {
  readonly start: number
  readonly value: string
}

/** The strings that name modules in a module, with their places. */
export function specifiersIn(code: string): readonly Specifier[] {
  const found: Specifier[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const {type = '', source} = value as Partial<Node> & {source?: Node & {value?: unknown}}
    if (/^(?:Import|Export)/.test(type) && typeof source?.value === 'string')
      found.push({start: source.start, value: source.value})
    Object.values(value).forEach(visit)
  }
  visit(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}))
  return found
}
