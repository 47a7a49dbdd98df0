import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {emitMarked, emitters, libraryEmitters} from './emit/emit.ts'
import type {Emitter} from './emit/emitter.ts'
import {emitBareRoutes} from './emit/routes.ts'
import type {Library} from './libraries.ts'
import {limits} from './limits.ts'
import {bundleWithSources} from './load/bundle.ts'
import type {Source} from './load/description.ts'
import {withinStack} from './load/nesting.ts'
import {isRemote} from './load/reference-policy.ts'
import {removeUnusedComponents, selectOperations} from './load/select-operations.ts'
import {withMaps} from './maps/declaration-maps.ts'
import type {FormatMeaning} from './read/formats.ts'
import {readModel} from './read/model.ts'
import {recordName, writeRecord} from './write/input-record.ts'
import {isGeneratedModule} from './write/is-generated.ts'
import {recover} from './write/staging.ts'
import {inFolder} from './write/write-error.ts'
import {writeFiles} from './write/write-files.ts'

export interface GenerateOptions extends Source {
  /** The folder for the contract; made if it does not exist. Other files in it are left alone. */
  readonly out: string
  /** The operations and webhooks that the contract has, by operationId, name or tag, with the components that they need. Default: all. */
  readonly only?: readonly string[]
  /** Leave out the components that neither an operation nor a webhook needs, which `only` does anyway. Default: `false`. */
  readonly removeUnusedComponents?: boolean
  /** Libraries for which the contract has modules, too. Default: none. */
  readonly with?: readonly Library[]
  /** Check strings by patterns that may take exponential time, too. Without it, they are left out and named in the notices. Default: `false`. */
  readonly allowSlowPatterns?: boolean
  /** Check strings and numbers by the formats that are known, or take `format` for an annotation. Default: `assert`. */
  readonly formats?: FormatMeaning
  /**
   * Leave base URL, header parameters and credentials to the client that is made of the routes, which then need the least code, and what binds the parts of
   * the contract to its user. Default: `false`.
   */
  readonly bareRoutes?: boolean
  /** Keep a file with hashes of all that the contract is made of, by which {@link findUnchanged} knows it again. Default: `true`. */
  readonly record?: boolean
  /** Write nothing; only find out which files are stale. Default: `false`. */
  readonly check?: boolean
  /** Replace files in the folder that were not generated, and symbolic links; never what is read. Default: `false`. */
  readonly force?: boolean
  /** Called before each step, with the share of the work that is done, from 0 to 1. */
  readonly progress?: (step: string, share: number) => void
}

export interface GenerateResult {
  /** The paths of all files of the contract. */
  readonly files: readonly string[]
  /** Those that are missing or differ from what the description now says, before anything was written. */
  readonly stale: readonly string[]
  /** A sentence for each thing in the description that the contract leaves out. */
  readonly notices: readonly string[]
  /** The absolute paths and URLs of all that was read. */
  readonly sources: readonly string[]
}

/**
 * Writes the contract of an OpenAPI 3.0, 3.1 or 3.2 or a Swagger 2.0 description: bundled description, types, validators, operation table. All of it
 * is built in memory first, so a failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or if what stands in the folder must not be replaced.
 * @see {@link writeFiles} for what a failure while writing leaves.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const {
    out,
    only = [],
    removeUnusedComponents: isPruned = false,
    with: libraries = [],
    check = false,
    allowSlowPatterns = false,
    formats = 'assert',
    bareRoutes = false,
    record = true,
    force = false,
    progress = () => {},
    ...source
  } = options
  const used: Readonly<Record<string, Emitter>> = {
    ...emitters,
    ...(bareRoutes && {routes: emitBareRoutes, kit: () => ({})}),
    ...Object.fromEntries(libraries.map((library) => [library, libraryEmitters[library]])),
  }
  const begin = countSteps(['bundle', 'read', ...Object.keys(used), 'write'], progress)
  begin('bundle')
  const bundled = await bundleWithSources(source)
  const notices = [...bundled.notices]
  const notice = (message: string) => void notices.push(message)
  const document = withinStack(bundled.document, source.spec, () => {
    if (only.length > 0) return selectOperations(bundled.document, only)
    return isPruned ? removeUnusedComponents(bundled.document) : bundled.document
  })
  const within = <T>(run: () => T) => withinStack(document, source.spec, run)
  begin('read')
  const length = [...bundled.documents.values()].reduce((sum, {text}) => sum + text.length, 0)
  const isMapped = length <= limits.mapped
  const model = within(() => readModel(document, {file: source.spec, notice, allowSlowPatterns, formats, isMapped}))
  const telling = Object.entries(used).map(([name, emitter]): readonly [string, Emitter] => [
    name,
    (...given) => {
      begin(name)
      return emitter(...given)
    },
  ])
  const marked = within(() => emitMarked(model, Object.fromEntries(telling), notice))
  begin('write')
  const sources = source.input !== undefined || isRemote(bundled.root) ? undefined : bundled
  const files: Record<string, string> = isMapped
    ? within(() => withMaps(marked, {out, sources, document: model.document}))
    : Object.fromEntries(Object.entries(marked).map(([name, {text}]) => [name, text]))
  const recorded = record ? await writeRecord(options, {...bundled, files, notices}) : undefined
  if (recorded !== undefined) files[recordName] = recorded
  if (!check) await inFolder(out, () => recover(path.resolve(out), isGeneratedModule))
  const stale: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(out, name)
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) stale.push(file)
  }
  const paths = Object.entries(files).map(([name, text]) => [path.join(out, name), text] as const)
  const changed = Object.fromEntries(paths.filter(([file]) => stale.includes(file)))
  if (!check) await writeFiles({files: changed, force, inputs: bundled.sources, isOurs: isGeneratedModule})
  return {files: Object.keys(files).map((name) => path.join(out, name)), stale, notices, sources: bundled.sources}
}

/** The time of each step of a large description, in hundredths of all; others take next to none. */
const durations: ReadonlyMap<string, number> = new Map([
  ['bundle', 16],
  ['read', 18],
  ['description', 5],
  ['types', 33],
  ['validators', 18],
  ['schemas', 6],
  ['routes', 2],
  ['write', 2],
  ...Object.keys(libraryEmitters).map((library) => [library, 15] as const),
])

/** Tells the share of steps that is done at the beginning of each. */
function countSteps(steps: readonly string[], progress: (step: string, share: number) => void): (step: string) => void {
  const durationOf = (some: readonly string[]) => some.reduce((sum, step) => sum + (durations.get(step) ?? 0), 0)
  const whole = durationOf(steps)
  return (step) => progress(step, durationOf(steps.slice(0, steps.indexOf(step))) / whole)
}
