import {randomBytes} from 'node:crypto'
import {readFile, rm, writeFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import {loadTools} from '../../tools/load-tools.ts'

/**
 * Runs a module of the user's own, in JavaScript or TypeScript. Node.js before 22.18 reads no TypeScript. What stands beside the file is found from a
 * file beside it alone.
 */
export async function importModule(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    const isUnread = error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'
    if (!isUnread) throw error
  }
  const {transpile} = await loadTools()
  const copy = `${file.slice(0, -'ts'.length)}${randomBytes(6).toString('hex')}.mjs`
  await writeFile(copy, transpile(await readFile(file, 'utf8')), {flag: 'wx'})
  try {
    return await import(pathToFileURL(copy).href)
  } finally {
    await rm(copy, {force: true})
  }
}
