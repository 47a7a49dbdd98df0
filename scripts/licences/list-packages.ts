import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {InputError} from '../../src/errors.ts'

/** A package that the lock file names, with the licence that it gives itself: `undefined` if it says none. */
export interface LicensedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string | undefined
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: unknown
  readonly licenses?: unknown
}

interface LockFile {
  readonly packages?: Readonly<Record<string, Manifest & {readonly link?: boolean}>>
}

/**
 * Every package of the lock file in `folder`, also those of other platforms. What is installed says its licence itself; of the rest,
 * the lock file has what the registry said.
 */
export function listPackages(folder: string): LicensedPackage[] {
  const file = path.join(folder, 'package-lock.json')
  const {packages} = readJson(file) as LockFile
  if (packages === undefined)
    throw new InputError('Found no "packages", expected a lock file of npm 7 or newer.', {file})
  return Object.entries(packages)
    .filter(([place, {link}]) => place !== '' && link !== true)
    .map(([place, locked]) => {
      const manifest = path.join(folder, place, 'package.json')
      const installed = existsSync(manifest) ? (readJson(manifest) as Manifest) : undefined
      return {
        name: locked.name ?? place.replace(/^.*node_modules\//, ''),
        version: locked.version ?? installed?.version ?? '',
        licence: (installed && licenceOf(installed)) ?? licenceOf(locked),
      }
    })
}

/** Old manifests have an object, or a list of them. */
function licenceOf({license, licenses}: Manifest): string | undefined {
  const named = (value: unknown) =>
    typeof value === 'object' && value !== null && 'type' in value ? value.type : value
  const names = (Array.isArray(licenses) ? licenses : [license]).map(named).filter((name) => typeof name === 'string')
  return names.length > 1 ? `(${names.join(' OR ')})` : names[0]
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
