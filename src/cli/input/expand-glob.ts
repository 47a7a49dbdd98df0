import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {hasKnownType, listKnownTypes} from './tell-format.ts'

/**
 * The files that a name or a pattern stands for, sorted. `*` and `?` match within one name, and no leading dot; `**` matches any
 * number of folders. A file that has the very name wins over what the name would mean as a pattern.
 *
 * @throws {InputError} if there is none.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const info = await stat(path.resolve(cwd, pattern)).catch(() => undefined)
  if (info?.isDirectory()) {
    throw new InputError(
      `Found a folder, expected a file or a pattern such as "${path.posix.join(pattern, '**/*.json')}".`,
      {file: pattern},
    )
  }
  if (info) return [pattern]
  if (/^https?:\/\//i.test(pattern))
    throw new InputError('Found a URL, expected a file: download it first.', {file: pattern})
  if (!/[*?]/.test(pattern)) throw new InputError('The file does not exist.', {file: pattern})
  const root = path.isAbsolute(pattern) ? path.parse(pattern).root : ''
  const segments = pattern
    .slice(root.length)
    .split(path.sep === '\\' ? /[\\/]/ : '/')
    .filter((segment) => segment !== '' && segment !== '.')
  const files = new Set<string>()
  for await (const file of match(root, segments, cwd)) files.add(file)
  if (files.size === 0) throw new InputError('No file matches this pattern.', {file: pattern})
  return [...files].sort()
}

/**
 * The files of a known type in a folder and in those below it, sorted. Hidden ones and those of `node_modules` are left out; nothing if
 * there is no such folder.
 *
 * @throws {InputError} if it has no such file.
 */
export async function listFolder(folder: string, cwd: string): Promise<string[] | undefined> {
  const info = await stat(path.resolve(cwd, folder)).catch(() => undefined)
  if (info?.isDirectory() !== true) return undefined
  const files: string[] = []
  for await (const file of match(folder, ['**', '*'], cwd, installed)) if (hasKnownType(file)) files.push(file)
  if (files.length > 0) return files.sort()
  throw new InputError(`Found a folder without a file to read, expected at least one ${listKnownTypes()} file.`, {
    file: folder,
  })
}

const installed: ReadonlySet<string> = new Set(['node_modules'])

/** The files below a folder that fit the segments of a pattern. `**` does not look into folders of a name that is `skipped`. */
async function* match(
  folder: string,
  [segment, ...rest]: readonly string[],
  cwd: string,
  skipped: ReadonlySet<string> = new Set(),
): AsyncGenerator<string, void> {
  if (segment === undefined) return
  if (segment === '**') yield* match(folder, rest, cwd, skipped)
  if (segment === '..') yield* match(path.join(folder, '..'), rest, cwd, skipped)
  const entries = await readdir(path.resolve(cwd, folder), {withFileTypes: true}).catch(() => [])
  for (const entry of entries) {
    const name = path.join(folder, entry.name)
    // Links to folders are left alone by `**`, since they may form a circle.
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name))
        yield* match(name, ['**', ...rest], cwd, skipped)
    } else if (matchesSegment(entry.name, segment)) {
      if (rest.length > 0) yield* match(name, rest, cwd, skipped)
      else if (!entry.isDirectory()) yield name
    }
  }
}

function matchesSegment(name: string, segment: string): boolean {
  if (name.startsWith('.') && !segment.startsWith('.')) return false
  const source = segment
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su').test(name)
}
