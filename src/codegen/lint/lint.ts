import path from 'node:path'
import {InputError, type TextPosition} from '../../errors.ts'
import type {Severity} from '../../issue.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {tokensOf} from '../../json/pointer.ts'
import {describeValue, formatCount} from '../../schema/explain/words.ts'
import type {RuleSettings} from '../../validate/index.ts'
import {readDescription, servedDocuments} from '../load/description.ts'
import {findSpec} from '../load/find-spec.ts'
import type {LoadedDocument} from '../load/loaded-documents.ts'
import {Positions} from '../load/positions.ts'
import type {ReferenceOptions} from '../load/reference-policy.ts'
import {pointerOf} from '../load/resolve-identifiers.ts'
import {assertDescription, withVersionInText} from '../load/version.ts'
import {createPatternFaultFinder} from '../patterns/find-pattern-faults.ts'
import {tokens} from '../read/document.ts'
import {redoclyOn, withConfig} from '../redocly/redocly.ts'
import type {RedoclyRun} from '../redocly/start-redocly.ts'
import {LoadedDescription, LoadedNode} from './description-node.ts'
import {readStructure} from './read-structure.ts'
import {apiOf, readRedoclyConfig, specsIn} from './redocly-config.ts'
import type {LintRule, LintRuleFinding} from './rule.ts'
import type {MeaningFinding} from './rules/finding.ts'
import {findMeaningFaults} from './rules/index.ts'
import {severitiesIn, withSeverities} from './severities.ts'

export interface LintOptions extends ReferenceOptions {
  /** The description. Default: those that the configuration names. */
  readonly spec?: string
  /** A configuration of Redocly's, or the path of a file with one. The plugins that a file names are run. */
  readonly config: string | object
  /** Rules that are checked as well. Default: none. */
  readonly rules?: readonly LintRule[]
  /**
   * Severities of rules by name: those that begin with `messages/`, and those of `rules`. Default: what `rules` of the configuration says of them, or
   * their own.
   */
  readonly severities?: RuleSettings
}

/** A finding of this package, or of a rule that it was given. */
export interface OwnFinding {
  /** One that begins with `messages/`, or the code of a rule. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly file: string
  /** JSON Pointer into the file, as a URI fragment. */
  readonly pointer: string
  /** The part of a member at that place that is meant: its name, or its value. */
  readonly part: 'key' | 'value'
  /** The URL of further documentation. */
  readonly docs?: string
}

export interface LintRun extends RedoclyRun {
  /** The findings that are not Redocly's, with their places in the files that were read. */
  readonly ownFindings: readonly OwnFinding[]
  /** The texts that were read, by absolute path or URL. */
  readonly texts: ReadonlyMap<string, string>
  /** The place of a pointer in a file of the report, in what its author wrote; undefined if it is none of the files that were read. */
  readonly positionOf: (file: string, pointer: string, part: 'key' | 'value') => TextPosition | undefined
}

/**
 * Runs `redocly lint --format=json` on a description and all that it may refer to.
 *
 * @throws {InputError} if a file cannot be read or parsed, a reference is refused, or a rule finds what is no finding.
 */
export async function lint({spec, config, rules = [], severities = {}, ...references}: LintOptions): Promise<LintRun> {
  const written = typeof config === 'string' ? await readRedoclyConfig(config) : config
  const specs = spec !== undefined ? [await findSpec(spec)] : typeof config === 'string' ? specsIn(written, config) : []
  const loaded = await Promise.all(specs.map((file) => readDescription({spec: file, ...references})))
  for (const [index, {documents, root}] of loaded.entries()) {
    const value = documents.get(root)?.value
    assertDescription(isJsonObject(value) ? withVersionInText(value) : value, specs[index]!)
  }
  const parts = loaded.map((documents) => servedDocuments(documents, {change: withVersionInText, spell: hideMethod}))
  const files = Object.assign({}, ...parts.map((part) => part.files)) as Record<string, string>
  const remote = Object.assign({}, ...parts.map((part) => part.remote)) as (typeof parts)[number]['remote']
  const unread = parts.flatMap((part) => part.unread)
  const run = (file: string, own: Record<string, string>, isClosed: boolean) => {
    const args = [
      'lint',
      ...(spec === undefined ? [] : loaded.map(({root}) => root)),
      `--config=${file}`,
      '--format=json',
      `--max-problems=${mostFindings}`,
    ]
    return redoclyOn({files: {...files, ...own}, remote, unread, isClosed}, args)
  }
  // A configuration of the user's own may extend others.
  const result = await (typeof config === 'string'
    ? run(config, {}, false)
    : withConfig(config, (file) => run(file, {[file]: JSON.stringify(config)}, true)))
  const documents = new Map(loaded.flatMap(({documents: own}) => [...own]))
  const found: OwnFinding[] = []
  for (const [index, one] of loaded.entries()) {
    // What is set for one description has no say in the others.
    const ofApi = typeof config === 'string' ? apiOf(written, config, specs[index]!) : undefined
    const levels = {...severitiesIn(written), ...severitiesIn(ofApi), ...severities}
    found.push(...withSeverities(await findingsIn(one, {rules, levels}), levels))
  }
  const texts = new Map([...documents].map(([id, {text}]) => [id, text]))
  const [stdout, stderr] = [showMethod(result.stdout), showMethod(result.stderr)]
  return {
    ...result,
    stdout,
    stderr,
    ownFindings: distinct(found),
    texts,
    positionOf: positionsIn(texts),
  }
}

async function findingsIn(
  loaded: Awaited<ReturnType<typeof readDescription>>,
  {rules, levels}: {readonly rules: readonly LintRule[]; readonly levels: RuleSettings},
): Promise<OwnFinding[]> {
  const {documents, root} = loaded
  const description = new LoadedDescription(loaded)
  const document = documents.get(root)!
  const {meant, faults} = readStructure(document.value)
  const read = new LoadedDescription({documents: new Map([...documents, [root, {...document, value: meant}]]), root})
  const isWanted = ({likeRule, rule}: MeaningFinding) =>
    likeRule === undefined || ownValue(levels, likeRule) !== 'off' || Object.hasOwn(levels, rule)
  return [
    ...faults.map((fault) => ({...fault, rule: 'messages/structure', file: root, part: 'value' as const})),
    ...patternFindings(documents.values()),
    ...findMeaningFaults(read).filter(isWanted).map(toOwnFinding),
    ...(await ruleFindings(
      rules.filter(({code}) => ownValue(levels, code) !== 'off'),
      description,
    )),
  ]
}

/** The number of findings, of Redocly and of each rule, that a description may have; a rule that finds more may never end. */
const mostFindings = 100_000

/** Redocly calls this method of the objects that it reads, which may have something else by that name. */
const method = 'hasOwnProperty'
/** A name that components may have. It stands in documents that the linter reads and in what it says of them, and in no program text. */
const standIn = `${method}.--`

function hideMethod(text: string): string {
  return text.replaceAll(method, standIn)
}

function showMethod(text: string): string {
  return text.replaceAll(standIn, method)
}

function patternFindings(documents: Iterable<LoadedDocument>): OwnFinding[] {
  const find = createPatternFaultFinder()
  return Array.from(documents, ({id: file, value}) =>
    find(value).map((fault): OwnFinding => ({...fault, severity: 'warning', file})),
  ).flat()
}

async function ruleFindings(rules: readonly LintRule[], description: LoadedDescription): Promise<OwnFinding[]> {
  const found: OwnFinding[] = []
  for (const rule of rules) found.push(...(await unlessIdle(findingsOf(rule, description), `The rule "${rule.code}"`)))
  return found
}

/** Each finding once where several descriptions share a file. */
function distinct(findings: readonly OwnFinding[]): OwnFinding[] {
  return [...new Map(findings.map((own) => [JSON.stringify(own), own])).values()]
}

async function findingsOf(rule: LintRule, description: LoadedDescription): Promise<OwnFinding[]> {
  const {code, severity = 'error', source: docs} = rule
  const findings: OwnFinding[] = []
  for await (const finding of await rule.check(description)) {
    assertFinding(finding, code)
    if (findings.length === mostFindings)
      throw new InputError(`Found more than ${formatCount(mostFindings)} findings of the rule "${code}".`)
    const {at, message} = finding
    findings.push(toOwnFinding({at, message, rule: code, severity, docs}))
  }
  return findings
}

/** The result of work that strangers have a part in. Where nothing is left that could bring it, Node.js would end without a word. */
async function unlessIdle<Value>(work: Promise<Value>, name: string): Promise<Value> {
  let fail = () => {}
  const idle = new Promise<never>((_, reject) => {
    fail = () => reject(new InputError(`${name} waits for what never comes.`))
  })
  process.once('beforeExit', fail)
  try {
    return await Promise.race([work, idle])
  } finally {
    process.off('beforeExit', fail)
  }
}

function toOwnFinding({at, message, rule, severity, docs}: LintRuleFinding & FoundBy): OwnFinding {
  const {file, pointer} = at
  const place = {file, pointer: pointerOf(tokensOf(pointer)), part: 'value'} as const
  return {rule, severity, message, ...place, ...(docs !== undefined && {docs})}
}

interface FoundBy extends Pick<OwnFinding, 'rule' | 'severity'> {
  readonly docs?: string | undefined
}

function assertFinding(finding: unknown, code: string): asserts finding is LintRuleFinding {
  if (isJsonObject(finding) && finding.at instanceof LoadedNode && typeof finding.message === 'string') return
  throw new InputError(
    `Found ${describeValue(finding)} from the rule "${code}", expected "at", a node of the description, and "message", a string.`,
  )
}

function positionsIn(texts: LintRun['texts']): LintRun['positionOf'] {
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
