import {readFile} from 'node:fs/promises'

/** The version of this package, which is two folders up, in the sources as in what is published. */
export async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  return manifest.version
}
