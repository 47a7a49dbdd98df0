import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {builtTool, isSource, resolveTool} from '../load-tool.ts'
import type {ServedDocuments} from './serve-documents.ts'
import {startRedocly, type RedoclyRun} from './start-redocly.ts'

/** Runs the Redocly CLI quietly: no telemetry, no update notice, no colours. A non-zero exit is a result, not an error. */
export function redocly(args: readonly string[]): Promise<RedoclyRun> {
  return run(args)
}

/**
 * Runs the Redocly CLI on documents that were read before, in place of those on disk and on the network.
 *
 * @throws {Error} if it succeeded without them, which a version that reads in another way would.
 */
export async function redoclyOn(
  documents: Omit<ServedDocuments, 'proof'>,
  args: readonly string[],
): Promise<RedoclyRun> {
  return withFolder(async (folder) => {
    const [file, proof] = [path.join(folder, 'documents.json'), path.join(folder, 'proof')]
    await writeFile(file, JSON.stringify({...documents, proof} satisfies ServedDocuments), {mode: 0o600})
    const result = await run(args, {preloaded: [await serverModule()], env: {MESSAGES_OPENAPI_DOCUMENTS: file}})
    if (result.exitCode === 0 && !existsSync(proof))
      throw new Error('The Redocly CLI did not read the documents that were checked.')
    return result
  })
}

async function run(
  args: readonly string[],
  {preloaded = [], env = {}}: {preloaded?: readonly string[]; env?: NodeJS.ProcessEnv} = {},
): Promise<RedoclyRun> {
  const bin = path.join(path.dirname(resolveTool('@redocly/cli/package.json')), 'bin/cli.js')
  const quiet = {REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0'}
  const result = await startRedocly({bin, args, preloaded, env: {...process.env, ...quiet, ...env}})
  return {...result, stderr: withoutBanner(stripVTControlCharacters(result.stderr))}
}

/** The address of the module to load first: a file of the package, or, from the sources, the same without its types. */
async function serverModule(): Promise<string> {
  if (!isSource()) return builtTool('serve-documents.js').href
  const {transform} = await import('esbuild')
  const source = await readFile(new URL('serve-documents.ts', import.meta.url), 'utf8')
  const {code} = await transform(source, {loader: 'ts', format: 'esm'})
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** On Node 20 the CLI prints a framed end-of-life notice before anything else. */
function withoutBanner(text: string): string {
  return text.replace(/^ *[╔║╚╠].*\n?/gm, '').trim()
}

/** Calls `use` with a configuration file that holds `config`, so that a project's own `redocly.yaml` has no say. */
export async function withConfig<T>(
  config: object,
  use: (configFile: string, folder: string) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    const configFile = path.join(folder, 'redocly.yaml')
    await writeFile(configFile, JSON.stringify(config))
    return use(configFile, folder)
  })
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'messages-openapi-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
