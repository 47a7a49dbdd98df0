import {randomBytes} from 'node:crypto'
import {lstat, mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {ownMember} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {items} from '../read/document.ts'
import {flush} from './flush.ts'

/** Tells whether a file of a folder is one that this program has written. */
export type Ownership = (folder: string, name: string) => boolean | Promise<boolean>

/** Files that were written beside their targets. */
export interface Staged {
  readonly folder: string
  readonly names: readonly string[]
  /** The folder that they are in. It holds the list of them once it is complete. */
  readonly place: string
  /** True if the folder of the targets does not exist, so that the place becomes it. */
  readonly isNew: boolean
  /** Removes what is left of them. */
  readonly remove: () => Promise<void>
}

const prefix = '.messages-openapi-'
const list = 'complete.json'

/** Writes texts, by name, into a folder of their own on the file system of `folder`, and flushes them to the disk. */
export async function stage(folder: string, texts: ReadonlyMap<string, string>): Promise<Staged> {
  const isNew = (await lstatOf(folder)) === undefined
  const parent = isNew ? path.dirname(folder) : folder
  const firstMade = isNew ? await mkdir(parent, {recursive: true}) : undefined
  const place = path.join(parent, `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`)
  const remove = async () => {
    // What is complete is left to the next run, which has to put the rest of it in its place.
    if ((await readList(place)) !== undefined) return
    await rm(place, {recursive: true, force: true})
    if (firstMade !== undefined) await removeEmpty(parent, firstMade)
  }
  try {
    await mkdir(place)
    for (const [name, text] of texts) await writeFlushed(path.join(place, name), text)
    await flushFolder(place)
  } catch (error) {
    await remove().catch(() => {})
    throw error
  }
  return {folder, names: [...texts.keys()], place, isNew, remove}
}

/** Puts staged files into their places. From the moment that the list is there, the next run would do the rest. */
export async function commit({folder, names, place, isNew}: Staged): Promise<void> {
  if (isNew) return rename(place, folder)
  await writeFlushed(path.join(place, `${list}.part`), JSON.stringify({names}))
  await rename(path.join(place, `${list}.part`), path.join(place, list))
  await flushFolder(place)
  try {
    await putInPlace(place, folder, names)
  } catch (error) {
    throw new InputError(
      `Some files could not be put in their places (${(error as Error).message}): run the command again, which does the rest.`,
      {file: folder, cause: error},
    )
  }
  await rm(place, {recursive: true, force: true})
}

async function putInPlace(place: string, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await rename(path.join(place, name), path.join(folder, name)).catch((error: unknown) => {
      // An earlier run has put it there already.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    })
  }
  await flushFolder(folder)
}

/**
 * Ends what runs that were killed have left in a folder and beside it: what was complete is put in its place, the rest is removed. What a run
 * that is still alive has is left to it, and what anyone else could have put there replaces only generated files.
 */
export async function recover(folder: string, isOurs: Ownership): Promise<void> {
  for (const left of await leftIn(path.dirname(folder))) {
    if ((await readList(left)) === undefined) await rm(left, {recursive: true, force: true})
  }
  for (const left of await leftIn(folder)) {
    const names = (await readList(left)) ?? []
    const own: string[] = []
    for (const name of names) {
      const found = await lstatOf(path.join(folder, name))
      if (found === undefined || (found.isFile() && (await isOurs(folder, name)))) own.push(name)
    }
    await putInPlace(left, folder, own)
    await rm(left, {recursive: true, force: true})
  }
}

async function leftIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  return entries.filter((entry) => entry.isDirectory() && isLeft(entry.name)).map(({name}) => path.join(folder, name))
}

function isLeft(name: string): boolean {
  const pid = /^\.messages-openapi-(?<pid>\d+)-[\da-f]{12}$/.exec(name)?.groups?.pid
  return pid !== undefined && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The names of complete files; only names, since what is there was not necessarily written by this program. */
async function readList(place: string): Promise<string[] | undefined> {
  const value = parseAnyJson(await readFile(path.join(place, list), 'utf8').catch(() => ''))
  if (value === undefined) return undefined
  return items(ownMember(value, 'names')).filter(
    (name): name is string =>
      typeof name === 'string' && name !== '..' && name === path.basename(name) && !/[\\/\0]/.test(name),
  )
}

async function writeFlushed(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await flush(handle)
  } finally {
    await handle.close()
  }
}

/** Not every system can flush a folder. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (handle === undefined) return
  await flush(handle).catch(() => {})
  await handle.close()
}

async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let at = folder; at.length >= first.length; at = path.dirname(at)) {
    if ((await readdir(at).catch(() => ['?'])).length > 0) return
    await rm(at, {recursive: true, force: true})
  }
}

/** @throws if it cannot be known, as where a part of the path is a file. */
export async function lstatOf(file: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
