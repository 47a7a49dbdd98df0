import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {bundle} from './bundle.ts'
import type {Source} from './read/description.ts'
import {emitContract} from './contract-files.ts'
import {setTranscriptsApart} from './transcripts.ts'
import {untangle} from './untangle.ts'
import {emitDocument} from './yaml.ts'

export interface GenerateOptions extends Source {
  /** The folder for the contract; made if it does not exist. Other files in it are left alone. */
  readonly out: string
  /** Write nothing; only find out which files are stale. */
  readonly check?: boolean
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
 * @throws {InputError} if the description cannot be read, or does not make sense.
 */
export async function generate({out, check = false, progress = () => {}, ...source}: GenerateOptions): Promise<GenerateResult> {
  const document = untangle(await timed('bundle', progress, () => bundle(source)))
  const notices: string[] = []
  const modules = await timed('emit', progress, () => emitContract(document, (notice) => notices.push(notice)))
  const published = setTranscriptsApart(document)
  const files = {'openapi.yaml': emitDocument(published), 'openapi.json': `${JSON.stringify(published, null, 2)}\n`, ...modules}
  const stale: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name)
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) stale.push(file)
  }
  if (!check) {
    await timed('write', progress, async () => {
      await mkdir(out, {recursive: true})
      await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(out, name), text)))
    })
  }
  return {files: Object.keys(files).map((name) => path.join(out, name)), stale, notices}
}

async function timed<T>(step: string, progress: (step: string, milliseconds: number) => void, run: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await run()
  progress(step, performance.now() - start)
  return result
}
