import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'

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

async function* match(
  folder: string,
  [segment, ...rest]: readonly string[],
  cwd: string,
): AsyncGenerator<string, void> {
  if (segment === undefined) return
  if (segment === '**') yield* match(folder, rest, cwd)
  if (segment === '..') yield* match(path.join(folder, '..'), rest, cwd)
  const entries = await readdir(path.resolve(cwd, folder), {withFileTypes: true}).catch(() => [])
  for (const entry of entries) {
    const name = path.join(folder, entry.name)
    // Links to folders are left alone by `**`, since they may form a circle.
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) yield* match(name, ['**', ...rest], cwd)
    } else if (matchesSegment(entry.name, segment)) {
      if (rest.length > 0) yield* match(name, rest, cwd)
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
