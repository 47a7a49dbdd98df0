import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** The work of a process so far. */
export interface Usage {
  /** Processor time in seconds, of all threads. */
  readonly time: number
  /** Peak memory in megabytes. */
  readonly memory: number
}

/** Runs a program of Node.js, and returns the usage of each of its processes and threads. @throws {Error} if it exits with more than `highest`. */
export function usagesOf(
  args: readonly string[],
  {cwd, highest = 0}: {readonly cwd: string; readonly highest?: number},
): readonly Usage[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'usage-'))
  try {
    const file = path.join(folder, 'usage.ndjson')
    const preload = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href
    const {status, stderr} = spawnSync(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: `--import=${preload}`, USAGE_FILE: file},
    })
    if (status === null || status > highest) throw new Error(`${args.join(' ')} failed: ${stderr.slice(0, 500)}`)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line) as Usage)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
