import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError, type TextPosition} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {readDescription, servedDocuments} from '../load/description.ts'
import type {LoadedDocument} from '../load/load-documents.ts'
import {Positions} from '../load/positions.ts'
import type {ReferenceOptions} from '../load/reference-policy.ts'
import {parseDocument} from '../load/yaml.ts'
import {createSlowPatternFinder, type SlowPatternFinding} from '../patterns/find-slow-patterns.ts'
import {entries, tokens} from '../read/document.ts'
import {redoclyOn, withConfig} from '../redocly/redocly.ts'
import type {RedoclyRun} from '../redocly/start-redocly.ts'

export interface LintOptions extends ReferenceOptions {
  /** The description. Default: those that the configuration names. */
  readonly spec?: string
  /** A configuration of Redocly's, or the path of a file with one. The plugins that a file names are run. */
  readonly config: string | object
}

export interface LintRun extends RedoclyRun {
  /** The patterns that can take exponential time, or about that, in any file that was read. */
  readonly slowPatterns: readonly (SlowPatternFinding & {readonly file: string})[]
  /** The absolute paths and URLs of all that was read. */
  readonly files: readonly string[]
  /** The place of a pointer in a file of the report, in what its author wrote; undefined if it is none of the files that were read. */
  readonly positionOf: (file: string, pointer: string, part: 'key' | 'value') => TextPosition | undefined
}

/**
 * Runs `redocly lint --format=json` on a description and all that it may refer to.
 *
 * @throws {InputError} if a file cannot be read or parsed, or a reference is refused.
 */
export async function lint({spec, config, ...references}: LintOptions): Promise<LintRun> {
  const specs = spec === undefined ? await readSpecs(config) : [spec]
  const loaded = await Promise.all(specs.map((file) => readDescription({spec: file, ...references})))
  for (const [index, {documents}] of loaded.entries())
    assertIsLintable(documents.get(path.resolve(specs[index]!))?.value, specs[index]!)
  const parts = loaded.map((documents) => servedDocuments(documents))
  const files = Object.assign({}, ...parts.map((part) => part.files)) as Record<string, string>
  const remote = Object.assign({}, ...parts.map((part) => part.remote)) as (typeof parts)[number]['remote']
  const unread = parts.flatMap((part) => part.unread)
  const run = (file: string, own: Record<string, string>, isClosed: boolean) => {
    const args = [
      'lint',
      ...(spec === undefined ? [] : [path.resolve(spec)]),
      `--config=${file}`,
      '--format=json',
      '--max-problems=100000',
    ]
    return redoclyOn({files: {...files, ...own}, remote, unread, isClosed}, args)
  }
  // A configuration of the user's own may extend others.
  const result = await (typeof config === 'string'
    ? run(config, {}, false)
    : withConfig(config, (file) => run(file, {[file]: JSON.stringify(config)}, true)))
  const documents = new Map(loaded.flatMap(({documents: own}) => [...own]))
  const find = createSlowPatternFinder()
  const slowPatterns = Array.from(documents, ([file, {value}]) =>
    find(value).map((finding) => ({...finding, file})),
  ).flat()
  return {...result, slowPatterns, files: [...documents.keys()], positionOf: positionsIn([...documents.values()])}
}

function positionsIn(documents: readonly LoadedDocument[]): LintRun['positionOf'] {
  const texts = new Map(documents.map(({id, text}) => [id, text]))
  const parsed = new Map<string, Positions>()
  return (file, pointer, part) => {
    const id = texts.has(file) ? file : path.resolve(file)
    const text = texts.get(id)
    if (text === undefined || !pointer.startsWith('#')) return undefined
    const positions = parsed.get(id) ?? new Positions(text)
    parsed.set(id, positions)
    return positions.at(pointer === '#' || pointer === '#/' ? [] : tokens(pointer), part)
  }
}

/** The descriptions that a configuration names, as seen from its folder. @see https://redocly.com/docs/cli/configuration/reference/apis */
async function readSpecs(config: string | object): Promise<string[]> {
  if (typeof config !== 'string') return []
  const value = parseDocument(await readFile(config, 'utf8'), config)
  return entries(isJsonObject(value) ? value.apis : undefined).flatMap(([, api]) => {
    return isJsonObject(api) && typeof api.root === 'string'
      ? [/^https?:/i.test(api.root) ? api.root : path.resolve(path.dirname(config), api.root)]
      : []
  })
}

/** Redocly reads other kinds of documents too, with references of their own kinds. */
function assertIsLintable(document: unknown, file: string): void {
  if (isJsonObject(document) && (document.openapi !== undefined || document.swagger !== undefined)) return
  throw new InputError('The description cannot be linted: Unsupported specification.', {file})
}
