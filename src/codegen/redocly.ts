import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {resolveTool} from './tool.ts'

/** What a run of the Redocly CLI came to. */
export interface RedoclyRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the Redocly CLI quietly: no telemetry, no update notice, no colours. A non-zero exit is a result, not an error. */
export function redocly(args: readonly string[]): Promise<RedoclyRun> {
  const bin = path.join(path.dirname(resolveTool('@redocly/cli/package.json')), 'bin/cli.js')
  const env = {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0'}
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], {env, maxBuffer: 2 ** 30}, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({exitCode, stdout, stderr: withoutBanner(stripVTControlCharacters(stderr))})
    })
  })
}

/** On Node 20 the CLI prints a framed end-of-life notice before anything else. */
function withoutBanner(text: string): string {
  return text.replace(/^ *[╔║╚╠].*\n?/gm, '').trim()
}

/** Calls `use` with a configuration file that holds `config`, so that a project's own `redocly.yaml` has no say. */
export async function withConfig<T>(config: object, use: (configFile: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'messages-openapi-'))
  try {
    const configFile = path.join(folder, 'redocly.yaml')
    await writeFile(configFile, JSON.stringify(config))
    return await use(configFile, folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
