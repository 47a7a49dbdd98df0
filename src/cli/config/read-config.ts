import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Config} from '../../codegen/config.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {assertConfig} from './check-config.ts'
import {firstLineOf} from './first-line-of.ts'
import {importModule} from './import-module.ts'

/** The names of configuration files. */
export const configNames = ['ts', 'js', 'mjs', 'json'].map((end) => `messages-openapi.config.${end}`)

export interface FoundConfig {
  /** Its absolute path. */
  readonly file: string
  readonly config: Config
}

/**
 * The configuration in a folder, or in a named file. One of JavaScript or TypeScript is the user's own code, and run.
 *
 * @throws {InputError} if there is more than one, it cannot be read, or says what it may not.
 */
export async function readConfig(cwd: string, named?: string): Promise<FoundConfig | undefined> {
  const file = named === undefined ? await findConfig(cwd) : path.resolve(cwd, named)
  if (file === undefined) return undefined
  const config = await load(file)
  assertConfig(config, file)
  return {file, config}
}

async function findConfig(cwd: string): Promise<string | undefined> {
  const there = new Set(await readdir(cwd))
  const [found, other] = configNames.filter((name) => there.has(name))
  if (other !== undefined)
    throw new InputError(`Found "${found}" and "${other}", expected one of them: name it by "--config".`)
  return found === undefined ? undefined : path.join(cwd, found)
}

/** Reads each value once: the getters of the user's own code may throw, or tell another one each time. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]))
}

async function load(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'))
    const module = await importModule(file)
    return isJsonObject(module) && 'default' in module ? copyOf(await module.default) : undefined
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const reason = isMissing ? 'The file does not exist' : `The configuration cannot be read (${firstLineOf(cause)})`
    throw new InputError(`${reason}.`, {file, cause})
  }
}
