import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {InputError} from '../../errors.ts'

const run = promisify(execFile)

/** A file as it was at a commit, a branch or a tag of the repository that the current folder is in. */
export interface GitFile {
  readonly ref: string
  /** As seen from the current folder. */
  readonly file: string
}

/** The parts of `git:REF:path`; undefined for any other text. A branch may have a slash in its name, and never a colon. */
export function parseGitFile(text: string): GitFile | undefined {
  const [, ref, file] = /^git:([^:]*):(.*)$/s.exec(text) ?? []
  if (ref === undefined || file === undefined) return undefined
  if (ref === '' || ref.startsWith('-') || file === '')
    throw new InputError(`Found "${text}", expected a commit and a path as in "git:main:openapi.yaml".`)
  return {ref, file}
}

/**
 * Writes the folder of a file as it was at a commit into one of its own, for as long as `use` takes, so that what the file refers to is there too.
 *
 * @throws {InputError} if there is no such commit or file, or no git.
 */
export async function withGitFile<Result>(
  {ref, file}: GitFile,
  cwd: string,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const name = `git:${ref}:${file}`
  const git = async (args: readonly string[], env: NodeJS.ProcessEnv = process.env) => {
    try {
      return (await run('git', [...args], {cwd, env, maxBuffer: 2 ** 26})).stdout
    } catch (cause) {
      throw new InputError(`Git cannot read it: ${reasonOf(cause)}`, {file: name, cause})
    }
  }
  const commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim()
  const prefix = (await git(['rev-parse', '--show-prefix'])).trim()
  const inRepository = path.posix.normalize(path.posix.join(prefix, file))
  if (inRepository.startsWith('../') || path.isAbsolute(file))
    throw new InputError('The path leads out of the repository.', {file: name})
  await git(['cat-file', '-e', `${commit}:${inRepository}`])
  const folder = await mkdtemp(path.join(tmpdir(), 'messages-openapi-git-'))
  try {
    const parent = path.posix.dirname(inRepository)
    const env = {...process.env, GIT_INDEX_FILE: path.join(folder, 'index')}
    await git(['read-tree', parent === '.' ? commit : `${commit}:${parent}`], env)
    await git(['checkout-index', '--all', `--prefix=${path.join(folder, 'tree')}${path.sep}`], env)
    return await use(path.join(folder, 'tree', path.posix.basename(inRepository)))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function reasonOf(cause: unknown): string {
  const {stderr = '', code} = cause as {readonly stderr?: string; readonly code?: unknown}
  if (code === 'ENOENT') return 'the command "git" is not found.'
  const line = stderr.trim().split('\n')[0] ?? ''
  return line === '' ? 'there is no such commit.' : `${line.replace(/^fatal: /, '').replace(/\.$/, '')}.`
}
