import {lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../../errors.ts'
import {isJsonObject} from '../../../json/object.ts'
import {inFolder} from '../../write/write-error.ts'

/** The file that lists those of a site, so that the next one replaces and removes no other. */
const list = '.messages-openapi-site.json'

export interface WriteSiteOptions {
  /** Replace files that are not of a site that was written before. */
  readonly force: boolean
  /** Files that must not be replaced in any case. */
  readonly inputs: readonly string[]
}

/**
 * Writes the files of a site, by their paths in its folder. Pages of an earlier site that it no longer has are removed; files that are not of a
 * site stay. All files are written beside the folder first, so that most failures change nothing.
 *
 * @throws {InputError} if a file is in the way that no site has written, or that is read.
 */
export async function writeSite(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  {force, inputs}: WriteSiteOptions,
): Promise<void> {
  await inFolder(folder, async () => {
    const before = await readList(folder)
    await assertFree(folder, Object.keys(files), {force, inputs, before})
    await mkdir(folder, {recursive: true})
    const place = await mkdtemp(path.join(folder, '.messages-openapi-'))
    try {
      for (const inner of new Set(Object.keys(files).map((file) => path.dirname(file))))
        for (const at of [place, folder]) await mkdir(path.join(at, inner), {recursive: true})
      await forEach(Object.entries(files), ([file, text]) => writeFile(path.join(place, file), text))
      await forEach(Object.keys(files), (file) => rename(path.join(place, file), path.join(folder, file)))
      await writeFile(path.join(folder, list), `${JSON.stringify({files: Object.keys(files)})}\n`)
    } finally {
      await rm(place, {recursive: true, force: true})
    }
    for (const file of before) if (!Object.hasOwn(files, file)) await remove(folder, file)
  })
}

const mostAtOnce = 32

/** Calls `run` for each item, for some at a time. */
async function forEach<Item>(all: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += mostAtOnce) await Promise.all(all.slice(at, at + mostAtOnce).map(run))
}

/** The files of the site that was written before. Only such as lie in the folder count. */
async function readList(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, list), 'utf8').catch(() => '{}')
  try {
    const value: unknown = JSON.parse(text)
    const files: unknown[] = isJsonObject(value) && Array.isArray(value.files) ? value.files : []
    return new Set(
      files.filter(
        (file): file is string =>
          typeof file === 'string' && path.join('/', file) === `/${file}` && !file.includes('\\'),
      ),
    )
  } catch {
    return new Set()
  }
}

async function assertFree(
  folder: string,
  files: readonly string[],
  {force, inputs, before}: WriteSiteOptions & {before: ReadonlySet<string>},
): Promise<void> {
  const found = await lstat(folder).catch(() => undefined)
  if (found === undefined) return
  if (!found.isDirectory())
    throw new InputError(
      'Found a file, expected a folder for the site; "--single FILE" writes one page. Nothing was changed.',
      {file: folder},
    )
  const sources = new Set(await Promise.all(inputs.map((file) => realpath(file).catch(() => path.resolve(file)))))
  for (const file of files) {
    const target = path.join(folder, file)
    const own = await lstat(target).catch(() => undefined)
    if (own === undefined) continue
    if (sources.has(await realpath(target).catch(() => target)))
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

/** Removes a file, and its folder if it was the last. */
async function remove(folder: string, file: string): Promise<void> {
  await rm(path.join(folder, file), {force: true})
  const parent = path.dirname(path.join(folder, file))
  if (parent !== folder && (await readdir(parent).catch(() => ['kept'])).length === 0) await rmdir(parent)
}
