import {execFile} from 'node:child_process'
import {lateOptimizing} from '../../engine.ts'

/** The outcome of a run of the Redocly CLI. */
export interface RedoclyRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** The program to start, its arguments, the modules to load before it, and its whole environment. */
export interface RedoclyStart {
  readonly bin: string
  readonly args: readonly string[]
  readonly preloaded: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Starts the Redocly CLI in a process of its own. A non-zero exit is a result, not an error. */
export function startRedocly({bin, args, preloaded, env}: RedoclyStart): Promise<RedoclyRun> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...lateOptimizing(), ...preloaded.map((module) => `--import=${module}`), bin, ...args],
      {env, maxBuffer: 2 ** 30},
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
        resolve({exitCode, stdout, stderr})
      },
    )
  })
}
