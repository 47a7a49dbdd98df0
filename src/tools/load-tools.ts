import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fs} from '../builtin.ts'
import {readVersion} from '../codegen/package.ts'
import {InputError} from '../errors.ts'

/** The code that needs the tools of others. */
type Tools = typeof import('./index.ts')

const name = '@messages-openapi/tools'

/**
 * The code that reads, generates, lints and builds docs. A clone has it beside this module; otherwise it is a package of its own, of the same version.
 *
 * @throws {InputError} with the command that installs it, if it is missing, is of another version, or lacks a package of its own.
 */
export async function loadTools(cwd = process.cwd()): Promise<Tools> {
  try {
    if (isBeside()) return await import('./index.ts')
    await assertInstalled(cwd)
    // Unlike a literal, a name in a variable is not looked for when TypeScript or a bundler reads this.
    return (await import(name)) as Tools
  } catch (cause) {
    throw withoutPackage(cause) ?? cause
  }
}

function isBeside(): boolean {
  return import.meta.url.endsWith('.ts') || fs.existsSync(new URL('../tools/index.js', import.meta.url))
}

async function assertInstalled(cwd: string): Promise<void> {
  const version = await readVersion()
  const found = await installedVersion()
  if (found === version) return
  const what =
    found === undefined
      ? `This needs the package "${name}", which is not installed`
      : `Found version ${found} of the package "${name}", expected ${version}, which "messages-openapi" has`
  throw new InputError(`${what}: ${installCommand(`${name}@${version}`, cwd)}.`)
}

async function installedVersion(): Promise<string | undefined> {
  try {
    const {createRequire} = process.getBuiltinModule('node:module')
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return (JSON.parse(await readFile(manifest, 'utf8')) as {readonly version: string}).version
  } catch {
    return undefined
  }
}

/** The lock file of each package manager, and how it adds a package to what a project is developed with. */
const managers: readonly (readonly [lockFile: string, command: string])[] = [
  ['pnpm-lock.yaml', 'pnpm add --save-dev '],
  ['yarn.lock', 'yarn add --dev '],
  ['bun.lock', 'bun add --dev '],
  ['bun.lockb', 'bun add --dev '],
  ['deno.lock', 'deno add --dev npm:'],
  ['package-lock.json', 'npm install --save-dev '],
]

function withParents(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...withParents(parent)]
}

/** The advice how to install it, by the nearest lock file; outside of a project, also how to do without. */
export function installCommand(specifier: string, cwd: string): string {
  const folders = withParents(path.resolve(cwd))
  const found = folders.flatMap((folder) => managers.find(([file]) => fs.existsSync(path.join(folder, file))) ?? [])
  if (found[1] !== undefined) return `run "${found[1]}${specifier}"`
  const install = `"npm install --save-dev ${specifier}"`
  return folders.some((folder) => fs.existsSync(path.join(folder, 'package.json')))
    ? `run ${install}`
    : `run "npx ${specifier}" in place of "messages-openapi", or ${install} in a project`
}

/** A clone whose development packages were left out, and the like. @see https://nodejs.org/api/errors.html#err_module_not_found */
function withoutPackage(error: unknown): InputError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined
  const missing = /^Cannot find (?:package|module) '((?:@[^/']+\/)?[^./'][^/']*)/.exec(error.message)?.[1]
  if (missing === undefined) return undefined
  return new InputError(`The package "${missing}" is not installed, which "${name}" needs: install again.`, {
    cause: error,
  })
}
