import {open, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject, objectAt} from '../../json/object.ts'
import {parseJson} from '../../json/parse-json.ts'
import {asInputError} from '../input/as-input-error.ts'

/** A folder as far as its files tell how its project is built, tested and checked. */
export interface Project {
  /** Paths of OpenAPI and Swagger descriptions, relative and with slashes. */
  readonly descriptions: readonly string[]
  readonly isTypeScript: boolean
  /** True if its `tsconfig.json` says that TypeScript reads JavaScript too. */
  readonly allowsJs: boolean
  readonly packageManager: PackageManager
  /** The names of the packages that it depends on in any way. */
  readonly dependencies: ReadonlySet<string>
  /** The names of the files and folders in it. */
  readonly names: ReadonlySet<string>
  readonly runner: TestRunner | undefined
  /** The configuration of the runner. */
  readonly testConfig: {readonly file: string; readonly text: string} | undefined
  /** True if jest runs ECMAScript modules: a script of the project gives Node.js the flag for them. */
  readonly isModular: boolean
  /** The service that runs its checks. Default: GitHub, where nothing tells. */
  readonly host: 'github' | 'gitlab'
}

export type TestRunner = 'vitest' | 'jest' | 'playwright' | 'node:test'

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun'

const lockFiles: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
]

/** Folders that descriptions are kept in. */
const folders = ['', 'api', 'apis', 'openapi', 'spec', 'specs', 'schema', 'schemas', 'docs', 'src']

/** Reads what a folder tells. Nothing in it is run. */
export async function readProject(folder: string): Promise<Project> {
  const names = new Set(await readdir(folder))
  const manifest = await readManifest(folder)
  const dependencies = new Set(
    ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(objectAt(manifest, kind))),
  )
  const scripts = Object.values(objectAt(manifest, 'scripts')).join('\n')
  const runner = runnerOf(dependencies, scripts)
  const [, packageManager = 'npm'] = lockFiles.find(([file]) => names.has(file)) ?? []
  return {
    names,
    descriptions: await findDescriptions(folder),
    runner,
    testConfig: await readConfig(folder, names, manifest, runner),
    isModular: scripts.includes('--experimental-vm-modules'),
    isTypeScript: names.has('tsconfig.json'),
    allowsJs: /"allowJs"\s*:\s*true/.test(await readText(folder, 'tsconfig.json')),
    packageManager,
    dependencies,
    host:
      names.has('.gitlab-ci.yml') || (await readText(folder, '.git/config')).includes('gitlab') ? 'gitlab' : 'github',
  }
}

function runnerOf(dependencies: ReadonlySet<string>, scripts: string): TestRunner | undefined {
  if (dependencies.has('vitest')) return 'vitest'
  if (dependencies.has('jest')) return 'jest'
  if (/\bnode\b[^\n&|;]* --test\b/.test(scripts)) return 'node:test'
  return dependencies.has('@playwright/test') ? 'playwright' : undefined
}

const runnerConfigs: Readonly<Partial<Record<TestRunner, RegExp>>> = {
  vitest: /^vite(?:st)?\.config\.[cm]?[jt]s$/,
  jest: /^jest\.config\.(?:[cm]?[jt]s|json)$/,
}

/** A file of its own, or a part of `package.json`, as jest may have it. */
async function readConfig(
  folder: string,
  names: ReadonlySet<string>,
  manifest: JsonObject,
  runner: TestRunner | undefined,
): Promise<Project['testConfig']> {
  const pattern = runner && runnerConfigs[runner]
  const file = [...names].find((name) => pattern?.test(name))
  if (file !== undefined) return {file, text: await readText(folder, file)}
  return runner === 'jest' && Object.hasOwn(manifest, 'jest')
    ? {file: '"jest" of package.json', text: JSON.stringify(manifest.jest)}
    : undefined
}

/** None where there is no file. @throws {InputError} for one that is no JSON object, which tells nothing, and which no package manager reads. */
async function readManifest(folder: string): Promise<JsonObject> {
  const file = 'package.json'
  try {
    const manifest = parseJson((await readFile(path.join(folder, file), 'utf8')).replace(/^\uFEFF/, ''))
    if (isJsonObject(manifest)) return manifest
    throw new InputError('Found no JSON object, expected one.')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw asInputError(file)(error)
  }
}

async function readText(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8').catch(() => '')
}

async function findDescriptions(root: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const files = await readdir(path.join(root, folder), {withFileTypes: true}).catch(() => [])
    for (const file of files)
      if (
        file.isFile() &&
        /\.(?:ya?ml|json)$/.test(file.name) &&
        (await isDescription(path.join(root, folder, file.name)))
      )
        found.push(path.posix.join(folder, file.name))
  }
  return found.sort()
}

const headLength = 4096

/** Tells files that begin as descriptions do; whole ones may be large. */
async function isDescription(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(headLength), 0, headLength)
    return /^[\s{]*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./m.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}
