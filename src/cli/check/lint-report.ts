import path from 'node:path'
import type {LintRun} from '../../codegen/index.ts'
import {InputError, type TextPosition} from '../../errors.ts'
import type {Severity} from '../../issue.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {withThoseAround} from '../../json/pointer.ts'
import {JsonScanner} from '../../json/scanner.ts'
import {TextLines} from '../../json/text-lines.ts'
import type {Checked, Finding} from '../report/checked.ts'
import {formatFrame} from '../report/code-frame.ts'

/** An issue that a lint rule found in a description. */
export interface LintFinding {
  readonly severity: Severity
  /** The name of the lint rule. */
  readonly rule: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** JSON Pointer into the file, as a URI fragment. */
  readonly pointer: string
  /** The URL of further documentation. */
  readonly docs?: string
}

/**
 * The findings of `redocly lint --format=json`. It fails on some faults in the structure of a description: there are none then, and those faults are
 * found without it.
 *
 * @throws {InputError} if there is no report, because the description or the configuration cannot be read.
 */
export function parseLintReport(
  {stdout, stderr, ownFindings: own = [], positionOf}: LintReport,
  {spec, cwd}: {readonly spec: string | undefined; readonly cwd: string},
): LintFinding[] {
  const start = stdout.indexOf('{')
  if (start < 0 && own.some(({rule, severity}) => rule === 'messages/structure' && severity === 'error')) return []
  if (start < 0) throw reportError(stderr, spec)
  return reportsIn(stdout.slice(start)).flatMap((report) =>
    listAt(report, 'problems')
      .filter(isJsonObject)
      .map((problem) => toFinding(problem, {positionOf, cwd})),
  )
}

/** The reports that follow one another in a text: of several descriptions, Redocly writes one for each. */
function reportsIn(text: string): JsonObject[] {
  const whole = parseAnyJson(text)
  if (whole !== undefined) return isJsonObject(whole) ? [whole] : []
  const reports: JsonObject[] = []
  let [scanner, start] = [new JsonScanner(), 0]
  for (let at = 0; at < text.length; at++) {
    const before = scanner.depth
    if (!scanner.step(text[at]!) || before !== 1 || scanner.depth !== 0) continue
    const report = parseAnyJson(text.slice(start, at + 1))
    if (isJsonObject(report)) reports.push(report)
    start = text.indexOf('{', at + 1)
    if (start < 0) break
    at = start - 1
    scanner = new JsonScanner()
  }
  return reports
}

/** The output of Redocly, with the places of what it read in what was written. */
export interface LintReport {
  readonly stdout: string
  readonly stderr: string
  /** Default: none. */
  readonly ownFindings?: LintRun['ownFindings']
  readonly positionOf: (file: string, pointer: string, part: 'key' | 'value') => TextPosition | undefined
}

function toFinding(
  problem: JsonObject,
  {positionOf, cwd}: Pick<LintReport, 'positionOf'> & {readonly cwd: string},
): LintFinding {
  const location = listAt(problem, 'location').find(isJsonObject) ?? {}
  const [file, pointer] = [textAt(objectAt(location, 'source'), 'ref') ?? '', textAt(location, 'pointer') ?? '']
  const {line, column} = positionOf(file, pointer, location.reportOnKey === true ? 'key' : 'value') ?? {
    line: 1,
    column: 1,
  }
  const docs = textAt(problem, 'reference')
  return {
    severity: problem.severity === 'error' ? 'error' : 'warning',
    rule: textAt(problem, 'ruleId') ?? '',
    message: textAt(problem, 'message') ?? '',
    file: isRemote(file) ? file : fromFolder(path.resolve(file), cwd),
    line,
    column,
    pointer,
    ...(docs !== undefined && {docs}),
  }
}

/** The findings that are not Redocly's. */
export function ownFindings(
  {ownFindings: found, positionOf}: Pick<LintRun, 'ownFindings' | 'positionOf'>,
  cwd: string,
): LintFinding[] {
  return found.map(({file, part, ...finding}): LintFinding => {
    const position = positionOf(file, finding.pointer, part) ?? {line: 1, column: 1}
    return {...finding, ...position, file: fromFolder(file, cwd)}
  })
}

/** The findings without those that another rule has told at the same place: one fault is one finding. */
export function withoutRepeated(findings: readonly LintFinding[]): LintFinding[] {
  const told = new ToldPlaces(findings)
  return findings.filter((finding) => !(sameFaults.get(finding.rule) ?? []).some((rule) => told.have(rule, finding)))
}

/** The rules that find what a rule finds as well, in part. */
const sameFaults: ReadonlyMap<string, readonly string[]> = new Map([
  ['messages/structure', ['struct']],
  ['messages/no-impossible-schemas', ['no-enum-type-mismatch', 'no-mixed-number-range-constraints']],
  [
    'messages/no-refused-values',
    [
      'no-enum-type-mismatch',
      'no-invalid-media-type-examples',
      'no-invalid-parameter-examples',
      'no-invalid-schema-examples',
    ],
  ],
  ['messages/tags-are-required', ['messages/union-members-have-const-tag']],
  ['messages/union-mapping-is-complete', ['no-unresolved-refs']],
  ['no-required-schema-properties-undefined', ['messages/no-impossible-schemas']],
])

type Place = Pick<LintFinding, 'file' | 'pointer'>

/** The places of findings, by rule: to look each up takes as long as it is deep. */
class ToldPlaces {
  readonly #places = new Set<string>()
  /** Those and all around them. */
  readonly #around = new Set<string>()

  constructor(findings: readonly LintFinding[]) {
    for (const {rule, file, pointer} of findings) {
      this.#places.add(keyOf(rule, file, pointer))
      for (const around of withThoseAround(pointer)) this.#around.add(keyOf(rule, file, around))
    }
  }

  /** Tells whether a rule has found something at a place, below or around it. */
  have(rule: string, {file, pointer}: Place): boolean {
    if (this.#around.has(keyOf(rule, file, pointer))) return true
    return [...withThoseAround(pointer)].some((around) => this.#places.has(keyOf(rule, file, around)))
  }
}

function keyOf(rule: string, file: string, pointer: string): string {
  return `${rule} ${file} ${pointer.replace(/\/$/, '')}`
}

/** A file as the report of Redocly names it: as seen from a folder. */
export function fromFolder(file: string, cwd: string): string {
  return isRemote(file) ? file : path.relative(cwd, file)
}

function isRemote(file: string): boolean {
  return /^https?:/.test(file)
}

/** Redocly says what went wrong after a heading, as `- message in "FILE" (line:column)`. */
function reportError(output: string, spec: string | undefined): InputError {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const reason =
    lines.find((line) => /^\s+- /.test(line))?.replace(/^\s+- /, '') ?? lines.at(-1) ?? 'no reason was given'
  const place = /^(?<message>.+) in "(?<file>.+)" \((?<line>\d+):(?<column>\d+)\)$/.exec(reason)?.groups
  if (!place)
    return new InputError(
      `The description cannot be linted: ${reason.replace(/\.?$/, '.')}`,
      spec === undefined ? {} : {file: spec},
    )
  const position = {line: Number(place.line), column: Number(place.column)}
  return new InputError(`The file is not valid YAML: ${place.message!}.`, {file: place.file!, position})
}

export interface CheckedOptions {
  /** All that was read. */
  readonly files: readonly string[]
  /** True if warnings count as errors. */
  readonly isStrict: boolean
  /** The lines around a finding, where they are shown. */
  readonly frameOf: (finding: LintFinding) => string | undefined
}

/** Makes frames of findings in the texts that were read. */
export function frameMaker({texts}: Pick<LintRun, 'texts'>, cwd: string, width: number): CheckedOptions['frameOf'] {
  const lines = new Map([...texts].map(([file, text]) => [fromFolder(file, cwd), new TextLines(text)]))
  return ({file, line, column}) => {
    const own = lines.get(file)
    const found = own?.lineAt(line - 1)
    return own && found && formatFrame(own, found.start + column - 1, width)
  }
}

/**
 * The findings by file, in the order in which they were found. Each of the `files` that were read is listed, even if nothing was found
 * in it.
 */
export function checkedFiles(findings: readonly LintFinding[], {files, isStrict, frameOf}: CheckedOptions): Checked[] {
  const byFile = new Map<string, LintFinding[]>()
  for (const finding of findings) {
    const others = byFile.get(finding.file)
    if (others === undefined) byFile.set(finding.file, [finding])
    else others.push(finding)
  }
  for (const file of files) if (!byFile.has(file)) byFile.set(file, [])
  return Array.from(byFile, ([file, records]) => ({
    file,
    subject: 'description',
    valid: !records.some(({severity}) => isStrict || severity === 'error'),
    issues: records.map((record): Finding => {
      const {rule, file: _, pointer, ...finding} = record
      const frame = frameOf(record)
      return {...finding, code: rule, schema: pointer, ...(frame !== undefined && {frame})}
    }),
    records,
  }))
}
