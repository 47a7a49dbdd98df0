import path from 'node:path'
import type {SourceMapSegment} from '@jridgewell/sourcemap-codec'
import {TextLines} from '../../json/text-lines.ts'
import {loadTool} from '../load-tool.ts'
import {isRemote} from '../load/reference-policy.ts'
import {fromOut} from '../write/input-record.ts'
import type {MarkedText, Origin} from './origin.ts'
import {type Found, SourceTree} from './source-tree.ts'
import type {Sources} from './sources.ts'

export interface MapOptions {
  /** The folder of the contract. */
  readonly out: string
  /** The documents that were read, and the one that the contract is made of; undefined where the first of them is in no file. */
  readonly sources: (Sources & {readonly document: unknown}) | undefined
  /** The document of the contract, as it is written. */
  readonly document: unknown
}

/** The file of a contract that has what stands in no file of the description. */
const copy = 'openapi.json'

/**
 * The texts of files by name, and a source map beside each that has marks, by which editors go from a declaration to the description. What has no place in a
 * file of the description has one in the document of the contract.
 *
 * @see https://tc39.es/ecma426/
 */
export function withMaps(files: Readonly<Record<string, MarkedText>>, options: MapOptions): Record<string, string> {
  const locate = createLocate(files[copy]?.text ?? '', options)
  const texts = Object.entries(files).flatMap(([name, {text, marks}]) => {
    if (marks.length === 0) return [[name, text] as const]
    const map = `${name}.map`
    return [[name, `${text}//# sourceMappingURL=${map}\n`] as const, [map, mapOf(name, {text, marks}, locate)] as const]
  })
  return Object.fromEntries(texts)
}

/** The text that the map of a file begins with. */
export function mapStart(file: string): string {
  return `{"version":3,"file":${JSON.stringify(file)},"sources":[`
}

type Locate = (origin: Origin) => (Omit<Found, 'id'> & {readonly source: string}) | undefined

function createLocate(text: string, {out, sources, document}: MapOptions): Locate {
  const id = path.resolve(out, copy)
  const written = sources && new SourceTree(sources)
  // Of a description that is one file, the contract has nothing more.
  const isSame = sources !== undefined && sources.documents.get(sources.root)?.value === sources.document
  const copied = new SourceTree({root: id, documents: new Map([[id, {text, value: document}]]), bundled: document})
  return (origin) => {
    const found = written?.find(origin)
    const own = found !== undefined && isRemote(found.id) ? undefined : found
    const instead = own?.isExact === true || isSame ? undefined : copied.find(origin)
    const best = own === undefined || instead?.isExact === true ? instead : own
    return best && {...best, source: fromOut(out, best.id)}
  }
}

function mapOf(file: string, {text, marks}: MarkedText, locate: Locate): string {
  const lines = new TextLines(text)
  const segments: SourceMapSegment[][] = []
  const sources = new Map<string, number>()
  const add = (offset: number, ...source: [] | [index: number, line: number, column: number]) => {
    const {line, column} = lines.positionOf(offset)
    while (segments.length < line) segments.push([])
    segments[line - 1]!.push([column - 1, ...source] as unknown as SourceMapSegment)
  }
  for (const {start, end, close = text.indexOf('\n', end), origin} of marks) {
    const found = origin && locate(origin)
    if (found === undefined) add(start)
    else {
      const index = sources.get(found.source) ?? sources.size
      sources.set(found.source, index)
      add(start, index, found.line, found.column)
      // Editors map the ends of a name and of its declaration, too, which have no counterparts.
      add(end)
      add(close)
    }
  }
  for (const own of segments) own.sort(([one], [other]) => one - other)
  const {encode} = loadTool('@jridgewell/sourcemap-codec') as typeof import('@jridgewell/sourcemap-codec')
  const named = [...sources.keys()].map((source) => JSON.stringify(source))
  return `${mapStart(file)}${named.join(',')}],"names":[],"mappings":"${encode(segments)}"}\n`
}
