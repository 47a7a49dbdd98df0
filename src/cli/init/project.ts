import {open, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {isJsonObject, type JsonObject, objectAt} from '../../json/object.ts'

/** A folder as far as its files tell how its project is built, tested and checked. */
export interface Project {
  /** Paths of OpenAPI and Swagger descriptions, relative and with slashes. */
  readonly descriptions: readonly string[]
  readonly isTypeScript: boolean
  readonly packageManager: PackageManager
  /** The names of the packages that it depends on in any way. */
  readonly dependencies: ReadonlySet<string>
  /** The names of the files and folders in it. */
  readonly names: ReadonlySet<string>
  /** The configuration of vitest. */
  readonly testConfig: {readonly file: string; readonly text: string} | undefined
  /** The service that runs its checks. Default: GitHub, where nothing tells. */
  readonly host: 'github' | 'gitlab'
}

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
  const testConfig = [...names].find((name) => /^vite(?:st)?\.config\.[cm]?[jt]s$/.test(name))
  const [, packageManager = 'npm'] = lockFiles.find(([file]) => names.has(file)) ?? []
  return {
    names,
    descriptions: await findDescriptions(folder),
    testConfig: testConfig === undefined ? undefined : {file: testConfig, text: await readText(folder, testConfig)},
    isTypeScript: names.has('tsconfig.json'),
    packageManager,
    dependencies: new Set(
      ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(objectAt(manifest, kind))),
    ),
    host:
      names.has('.gitlab-ci.yml') || (await readText(folder, '.git/config')).includes('gitlab') ? 'gitlab' : 'github',
  }
}

async function readManifest(folder: string): Promise<JsonObject> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return isJsonObject(manifest) ? manifest : {}
  } catch {
    // None, or one that npm will refuse in its own words.
    return {}
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
