import {readFile} from 'node:fs/promises'

/** The address of a file of this package, whose root is two folders up: from this module, and from any of those that are published. */
export function packageFile(name: string): URL {
  return new URL(`../../${name}`, import.meta.url)
}

/** The version of this package. */
export async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as {readonly version: string}
  return manifest.version
}
