import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {emitContract} from './emit/contract-files.ts'
import {setTranscriptsApart} from './emit/transcripts.ts'
import {bundleWithSources} from './load/bundle.ts'
import type {Source} from './load/description.ts'
import {emitDocument} from './load/yaml.ts'
import {untangle} from './read/untangle.ts'
import {isGeneratedModule} from './write/is-generated.ts'
import {recover} from './write/staging.ts'
import {inFolder} from './write/write-error.ts'
import {writeFiles} from './write/write-files.ts'

export interface GenerateOptions extends Source {
  /** The folder for the contract; made if it does not exist. Other files in it are left alone. */
  readonly out: string
  /** Check strings by patterns that may take exponential time, too. Without it, they are left out and named in the notices. Default: `false`. */
  readonly allowSlowPatterns?: boolean
  /** Write nothing; only find out which files are stale. */
  readonly check?: boolean
  /** Replace files in the folder that were not generated, and symbolic links; never what is read. Default: `false`. */
  readonly force?: boolean
  /** Is told of each finished step and the milliseconds that it took. */
  readonly progress?: (step: string, milliseconds: number) => void
}

export interface GenerateResult {
  /** The paths of all files of the contract. */
  readonly files: readonly string[]
  /** Those that are missing or differ from what the description now says, before anything was written. */
  readonly stale: readonly string[]
  /** What the description asks for that the contract leaves out, a sentence each. */
  readonly notices: readonly string[]
}

/**
 * Writes the contract of an OpenAPI 3.0 or 3.1 description: bundled description, types, validators, operation table. All of it
 * is built in memory first, so a failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or if what stands in the folder must not be replaced.
 * @see {@link writeFiles} for what a failure while writing leaves.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const {out, check = false, allowSlowPatterns = false, force = false, progress = () => {}, ...source} = options
  const bundled = await timed('bundle', progress, () => bundleWithSources(source))
  const document = untangle(bundled.document)
  const notices: string[] = []
  const modules = await timed('emit', progress, () =>
    emitContract(document, (notice) => notices.push(notice), {allowSlowPatterns}),
  )
  const published = setTranscriptsApart(document)
  const files = {
    'openapi.yaml': emitDocument(published),
    'openapi.json': `${JSON.stringify(published, null, 2)}\n`,
    ...modules,
  }
  if (!check) await inFolder(out, () => recover(path.resolve(out), isGeneratedModule))
  const stale: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name)
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) stale.push(file)
  }
  const paths = Object.entries(files).map(([name, text]) => [path.join(out, name), text] as const)
  const changed = Object.fromEntries(paths.filter(([file]) => stale.includes(file)))
  if (!check)
    await timed('write', progress, () =>
      writeFiles({files: changed, force, inputs: bundled.sources, isOurs: isGeneratedModule}),
    )
  return {files: Object.keys(files).map((name) => path.join(out, name)), stale, notices}
}

async function timed<T>(
  step: string,
  progress: (step: string, milliseconds: number) => void,
  run: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now()
  const result = await run()
  progress(step, performance.now() - start)
  return result
}
