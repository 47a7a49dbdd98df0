import type {SchemaNode} from '../../contract.ts'
import {countOf, type Issue, type IssueCount, type IssueList} from '../../issue.ts'
import {join} from '../../json/pointer.ts'
import {issueAt, type SchemaFault, type PathStep, type WalkPlace} from './place.ts'

/** The outcome of holding a value against a schema, as far as that tells which member of a union was meant. */
export interface Summary extends IssueCount {
  /** The number of faults of the value itself that suggest another member of a union. */
  readonly tagsHere: number
  /** The names of the properties with such faults. */
  readonly tagsBelow: readonly PathStep[]
}

export const flawless: Summary = {errors: 0, warnings: 0, tagsHere: 0, tagsBelow: []}
export const refused: Summary = {...flawless, errors: 1}

export function isFlawless({errors, warnings}: Summary): boolean {
  return errors + warnings === 0
}

/** The receiver of the faults that a walk finds. */
export interface Sink {
  /** The number of errors so far. */
  readonly errors: number
  /** `isNew` tells that no other schema may have told of the same fault. Default: `false`. */
  add(place: WalkPlace, fault: SchemaFault, isNew?: boolean): void
  /** Tells whether the walk is to go through a schema that finds faults. Otherwise they are counted already. */
  takes(schema: SchemaNode, place: WalkPlace, summary: Summary): boolean
}

/** Counts faults. Their words are never asked for. */
export class Counter implements Sink, Summary {
  errors = 0
  warnings = 0
  tagsHere = 0
  tagsBelow: readonly PathStep[] = flawless.tagsBelow

  add(place: WalkPlace, {severity = 'error', property, isAboutTag = false}: SchemaFault): void {
    if (severity === 'error') this.errors++
    else this.warnings++
    if (!isAboutTag) return
    if (property === undefined) this.#addTags(place.depth, place.token, 1)
    else this.#addTags(place.depth + 1, property, 1)
  }

  takes(_schema: SchemaNode, place: WalkPlace, {errors, warnings, tagsHere, tagsBelow}: Summary): boolean {
    this.errors += errors
    this.warnings += warnings
    if (tagsHere > 0) this.#addTags(place.depth, place.token, tagsHere)
    for (const name of tagsBelow) this.#addTags(place.depth + 1, name, 1)
    return false
  }

  /** Ignores faults further down, which are no sign of another member. */
  #addTags(depth: number, token: PathStep, tags: number): void {
    if (depth === 0) this.tagsHere += tags
    else if (depth === 1) this.tagsBelow = [...this.tagsBelow, token]
  }
}

/**
 * The codes of faults of a whole value, of which one is enough: one of the wrong type is none of those that another schema lists, nor the other way
 * round; nor is the tag of a union; and a string that is too short for one schema is of no format that another asks for.
 */
const aboutValues: ReadonlySet<string> = new Set([
  'wrong-type',
  'unknown-value',
  'unknown-variant',
  'too-short',
  'too-long',
  'wrong-pattern',
  'wrong-format',
  'too-small',
  'too-large',
  'not-a-multiple',
])

/** The codes of faults of an object in which too little is. */
const aboutAbsence: ReadonlySet<string> = new Set(['too-few-properties', 'no-variant'])

/** True if of two issues at one place the first says as much as the second. Of two choices, each may lack something of its own, or have too much. */
function saysAsMuch({code, severity, expected, message}: Issue, other: Issue): boolean {
  if (severity !== 'error' && severity !== other.severity) return false
  if (code === 'no-variant' && other.code === code)
    return expected?.some((name) => other.expected?.includes(name)) === true
  if (code === 'ambiguous-variant' && other.code === code) return message === other.message
  return code === other.code || [aboutValues, aboutAbsence].some((codes) => codes.has(code) && codes.has(other.code))
}

/** Writes issues to a list, as long as that keeps them. Schemas that hold together may both name a fault, which is still one: the first one's message stays. */
export class IssueWriter implements Sink {
  errors = 0
  readonly #list: IssueList
  readonly #byPath = new Map<string, readonly Issue[]>()
  /** Those that are not among them yet: that takes as long as to write an issue, and mostly nobody asks. */
  readonly #latest: Issue[] = []
  /** The paths at which a schema was explained. It may be reached in more ways than one. */
  readonly #explained = new Map<SchemaNode, Set<string>>()

  constructor(list: IssueList) {
    this.#list = list
  }

  add(place: WalkPlace, fault: SchemaFault, isNew = false): void {
    const count = countOf(fault.severity ?? 'error')
    this.errors += count.errors
    if (!this.#list.wants(count)) {
      this.#list.count(count)
      return
    }
    const issue = issueAt(place, fault)
    if (!isNew && (this.#isKnown(issue) || this.#isMended(place.path, fault))) return
    this.#latest.push(issue)
    this.#list.add(issue)
  }

  #isKnown(issue: Issue): boolean {
    for (const one of this.#latest.splice(0)) this.#byPath.set(one.path, [...(this.#byPath.get(one.path) ?? []), one])
    return this.#byPath.get(issue.path)?.some((other) => saysAsMuch(other, issue)) === true
  }

  /** Tells whether properties that are known to be missing are all that it takes to mend a fault. */
  #isMended(path: string, {ways = []}: SchemaFault): boolean {
    const isMissing = (name: string) =>
      this.#byPath.get(join(path, name))?.some(({code}) => code === 'missing-property') === true
    return ways.some((way) => way.every(isMissing))
  }

  takes(schema: SchemaNode, {path}: WalkPlace, summary: Summary): boolean {
    if (!this.#list.wants(summary)) {
      this.errors += summary.errors
      this.#list.count(summary)
      return false
    }
    const paths = this.#explained.get(schema) ?? new Set()
    const isFirst = !paths.has(path)
    if (isFirst) this.#explained.set(schema, paths.add(path))
    else this.errors += summary.errors
    return isFirst
  }
}
