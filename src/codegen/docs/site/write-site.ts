import {closeSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, writeFileSync} from 'node:fs'
import {lstat, mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../../errors.ts'
import {ownMember} from '../../../json/own.ts'
import {parseAnyJson} from '../../../json/parse-any-json.ts'
import {items} from '../../read/document.ts'
import {inFolder} from '../../write/write-error.ts'
import type {SiteFile} from './site-page.ts'
import {FileStore, TextWriter, type TextStore} from './text-store.ts'

/** The file that lists those of a site, so that the next one replaces and removes no other. */
const list = '.messages-openapi-site.json'

export interface WriteSiteOptions {
  /** Replace files that are not of a site that was written before. */
  readonly force: boolean
  /** Files that must not be replaced in any case. */
  readonly inputs: readonly string[]
}

/** Makes the files of a site. What it keeps in `store` is there until all are written. */
export type MakeSite = (store: TextStore) => Iterable<SiteFile> | Promise<Iterable<SiteFile>>

/**
 * Writes the files of a site, each when it is made, and returns their paths in its folder. Pages of an earlier site that it no longer has are removed;
 * files that are not of a site stay. All files are written to a place of their own first, so that most failures change nothing.
 *
 * @throws {InputError} if a file is in the way that no site has written, or that is read.
 */
export async function writeSite(
  folder: string,
  make: MakeSite,
  {force, inputs}: WriteSiteOptions,
): Promise<readonly string[]> {
  return inFolder(folder, async () => {
    await assertFolder(folder)
    const before = await readList(folder)
    const first = await mkdir(folder, {recursive: true})
    const place = await mkdtemp(path.join(folder, '.messages-openapi-'))
    let isWritten = false
    try {
      const made = await makeInto(place, make)
      const absent = await absentIn(folder, made)
      const merged = made.filter((file) => !absent.has(firstName(file)))
      assertFree(folder, merged, {force, inputs, before})
      for (const inner of new Set(merged.map((file) => path.dirname(file))))
        await mkdir(path.join(folder, inner), {recursive: true})
      isWritten = true
      for (const file of [...absent, ...merged]) renameSync(path.join(place, file), path.join(folder, file))
      await writeFile(path.join(folder, list), `${JSON.stringify({files: made})}\n`)
      const kept = new Set(made)
      for (const file of before) if (!kept.has(file)) await remove(folder, file)
      return made
    } finally {
      await rm(place, {recursive: true, force: true})
      if (!isWritten && first !== undefined) await rm(first, {recursive: true, force: true})
    }
  })
}

/** Makes the files of a site in an empty folder, and returns their paths in it. */
async function makeInto(folder: string, make: MakeSite): Promise<string[]> {
  // No file of a site begins with a dot.
  const store = new FileStore(path.join(folder, '.texts'))
  try {
    return writeInto(folder, await make(store))
  } finally {
    store.close()
  }
}

/**
 * Writes files into a folder, and returns the path of each once. A file that comes again is appended to. Each is written before the next is made:
 * threads that write beside one another wait for the same locks, and take more time of processors than they save.
 */
function writeInto(folder: string, files: Iterable<SiteFile>): string[] {
  const made = new Set<string>()
  const folders = new Set<string>()
  const writer = new TextWriter()
  for (const [file, content] of files) {
    const target = path.join(folder, file)
    const inner = path.dirname(target)
    if (!folders.has(inner)) mkdirSync(inner, {recursive: true})
    folders.add(inner)
    const descriptor = openSync(target, made.has(file) ? 'a' : 'w')
    try {
      if (typeof content === 'string') writer.write(descriptor, content)
      else writeFileSync(descriptor, content)
    } finally {
      closeSync(descriptor)
    }
    made.add(file)
  }
  return [...made]
}

/** The folders and files at the root of a site that are not there yet, so that they can be moved as they are. Some file systems do not tell cases apart. */
async function absentIn(folder: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const there = new Set((await readdir(folder)).map((name) => name.toLowerCase()))
  return new Set(files.map(firstName).filter((name) => !there.has(name.toLowerCase())))
}

/** The name of a file at the root of the site, or of the folder there that it is in. */
function firstName(file: string): string {
  return file.split('/', 1)[0]!
}

/** The files of the site that was written before. Only such as lie in the folder count. */
async function readList(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, list), 'utf8').catch(() => '')
  return new Set(
    items(ownMember(parseAnyJson(text), 'files')).filter(
      (file): file is string => typeof file === 'string' && path.join('/', file) === `/${file}` && !file.includes('\\'),
    ),
  )
}

async function assertFolder(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined)
  if (found === undefined || found.isDirectory()) return
  throw new InputError(
    'Found a file, expected a folder for the site; "--single FILE" writes one page. Nothing was changed.',
    {file: folder},
  )
}

function assertFree(
  folder: string,
  files: readonly string[],
  {force, inputs, before}: WriteSiteOptions & {before: ReadonlySet<string>},
): void {
  const sources = new Set(inputs.map(realPathOf))
  for (const file of files) {
    const target = path.join(folder, file)
    const own = lstatSync(target, {throwIfNoEntry: false})
    if (own === undefined) continue
    if (sources.has(realPathOf(target)))
      throw new InputError('The file is read to make the site: choose another folder. Nothing was changed.', {
        file: target,
      })
    if (!own.isFile() || (!force && !before.has(file)))
      throw new InputError(
        'The file is of no site that was written before, and would be replaced: move it away, or give "--force". Nothing was changed.',
        {file: target},
      )
  }
}

/** The path of a file behind symbolic links; where one leads nowhere, that of the link. */
function realPathOf(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}

/** Removes a file, and its folder if it was the last. */
async function remove(folder: string, file: string): Promise<void> {
  await rm(path.join(folder, file), {force: true})
  const parent = path.dirname(path.join(folder, file))
  if (parent !== folder && (await readdir(parent).catch(() => ['kept'])).length === 0) await rmdir(parent)
}
