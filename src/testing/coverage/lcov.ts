import type {Coverage} from './coverage.ts'

/** The description that the coverage is of. */
export interface DescriptionSource {
  /** Its path, as the viewer of the report finds it. */
  readonly file: string
  /** The line of each of its places, by JSON Pointer as a URI fragment; `jsonLines` finds those of a description in JSON. */
  readonly lines: ReadonlyMap<string, number>
}

/**
 * The coverage as LCOV on the lines of the description, so that any viewer shows which of them no test has used.
 *
 * @see https://man.archlinux.org/man/geninfo.1#FILES
 */
export function toLcov(coverage: Coverage, {file, lines}: DescriptionSource): string {
  const hitsByLine = new Map<number, number>()
  for (const [point, hits] of coverage.hits()) {
    const line = lines.get(point)
    if (line !== undefined) hitsByLine.set(line, Math.max(hits, hitsByLine.get(line) ?? 0))
  }
  const ordered = [...hitsByLine].sort(([one], [other]) => one - other)
  const used = ordered.filter(([, hits]) => hits > 0).length
  const records = ordered.map(([line, hits]) => `DA:${line},${hits}`)
  return ['TN:', `SF:${file}`, ...records, `LF:${ordered.length}`, `LH:${used}`, 'end_of_record', ''].join('\n')
}
