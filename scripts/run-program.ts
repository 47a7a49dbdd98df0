import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'

export interface RunOptions {
  readonly cwd: string
  /** Variables beside those of this process. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The standard output of a program. @throws {Error} with all of its output, if it fails. */
export function runProgram(command: string, args: readonly string[], {cwd, env}: RunOptions): string {
  const options = {cwd, env: {...process.env, ...env}, encoding: 'utf8', maxBuffer: 2 ** 26} as const
  const {status, stdout, stderr, error} = spawnSync(command, args, options)
  if (status === 0) return stdout
  const said = error === undefined ? stdout + stderr : error.message
  throw new Error(`"${[path.basename(command), ...args].join(' ')}" failed:\n${said}`)
}

/** Writes the manifest of a project, and installs what it depends on, without running a script. */
export function installProject(folder: string, manifest: object): void {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  runProgram('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', '--loglevel=error'], {cwd: folder})
}
