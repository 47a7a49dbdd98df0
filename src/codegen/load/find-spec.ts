import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {isRemote} from './reference-policy.ts'

/** The best comes first: a contract holds the same description in two forms. */
const names = ['openapi', 'swagger'].flatMap((name) => ['yaml', 'yml', 'json'].map((end) => `${name}.${end}`))

/**
 * The file of a description: a file or a URL as it is, and of a folder the one that is called `openapi` or `swagger`.
 *
 * @throws {InputError} for a folder without one.
 */
export async function findSpec(spec: string): Promise<string> {
  const isFolder = !isRemote(spec) && (await stat(spec).catch(() => undefined))?.isDirectory() === true
  if (!isFolder) return spec
  const there = new Set(await readdir(spec))
  const file = names.find((name) => there.has(name))
  if (file !== undefined) return path.join(spec, file)
  throw new InputError('Found a folder without "openapi.yaml", expected that or "openapi.json", or name the file.', {
    file: spec,
  })
}
