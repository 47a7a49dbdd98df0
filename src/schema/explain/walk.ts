import type {CompiledSchema, Schema, SchemaNode} from '../../contract.ts'
import type {Budget} from '../budget.ts'
import {compilePattern} from '../pattern/compile-pattern.ts'
import {group, groupsOf} from './keyword-groups.ts'
import {WalkPlace, type SchemaFault} from './place.ts'
import {Counter, flawless, isFlawless, refused, type Sink, type Summary} from './sink.ts'

/** A schema that took fewer steps is as quickly walked through again as it is looked up. */
const worthKnowing = 16

/** The number of references within which predicates are asked: each looks at all that is below it, which at every level would take the square of the depth. */
const mostPredicates = 32

const top = WalkPlace.first('', '')

/** The state that the walks through one value share. */
interface Shared {
  readonly budget: Budget | undefined
  /** The summaries that are known of values. Schemas may lead to the same one in many ways, and in circles. */
  readonly known: Map<SchemaNode, Map<unknown, Summary>>
  steps: number
  /** The number of references that the walk is within. */
  references: number
  /** The number of schemas that the walk is within and that hold beside others, so that what is below may be reached again. */
  overlaps: number
}

/** Tells the sink of a walk why a schema does not allow a value. */
export type Explain = (schema: Schema, value: unknown, place: WalkPlace, walk: Walk) => void

/** Follows schemas through a value, in time proportional to their product at most, and tells a sink of the faults. */
export class Walk {
  /** Explains what is inside a value. A function, and not a method, so that each level of nesting takes one call less. */
  readonly explain: Explain
  readonly sink: Sink
  readonly #shared: Shared

  private constructor(explain: Explain, sink: Sink, shared: Shared) {
    this.explain = explain
    this.sink = sink
    this.#shared = shared
  }

  /** A walk that may take as many steps as `budget` has; without one, as many as it needs. */
  static begin(explain: Explain, budget?: Budget): Walk {
    return new Walk(explain, new Counter(), {budget, known: new Map(), steps: 0, references: 0, overlaps: 0})
  }

  /** The same walk, with what it knows, and another sink. */
  into(sink: Sink): Walk {
    return new Walk(this.explain, sink, this.#shared)
  }

  /** Tells whether what is below may be reached in other ways too, so that it is to be explained as a part. */
  get isOverlapping(): boolean {
    return this.#shared.overlaps > 0
  }

  /** Tells of a fault that a schema finds before it asks any other. Only those that it holds beside may have found it too. */
  tell(place: WalkPlace, fault: SchemaFault): void {
    this.sink.add(place, fault, !this.isOverlapping)
  }

  spend(steps: number): void {
    this.#shared.steps += steps
    this.#shared.budget?.spend(steps)
  }

  /** Tells whether a string matches a pattern. A stranger's pattern is paid for by what it may take. */
  matches(pattern: string, text: string): boolean {
    this.#shared.budget?.spendOnPattern(pattern, text.length)
    return compilePattern(pattern).test(text)
  }

  /** Tells whether `schema` allows `value`, apart from warnings. */
  allows(schema: Schema, value: unknown): boolean {
    return this.assess(schema, value).errors === 0
  }

  /** The summary of holding `value` against `schema`. References that lead round in a circle find no faults: they never come to assert anything. */
  assess(schema: Schema, value: unknown): Summary {
    if (typeof schema === 'boolean') return schema ? flawless : refused
    this.#shared.overlaps++
    const summary = this.#assess(schema, value)
    this.#shared.overlaps--
    return summary
  }

  #assess(schema: SchemaNode, value: unknown): Summary {
    if (isQuick(schema, value)) return this.#count(schema, value)
    const {known, steps} = this.#shared
    const values = known.get(schema) ?? new Map<unknown, Summary>()
    const before = values.get(value)
    if (before !== undefined) return before
    known.set(schema, values.set(value, flawless))
    const counter = this.#count(schema, value)
    if (isFlawless(counter) && this.#shared.steps - steps < worthKnowing) values.delete(value)
    else values.set(value, counter)
    return counter
  }

  #count(schema: SchemaNode, value: unknown): Counter {
    const counter = new Counter()
    this.explain(schema, value, top, this.into(counter))
    return counter
  }

  /** Explains a schema that holds for the value beside others. */
  explainPart(schema: Schema, value: unknown, place: WalkPlace): void {
    if (typeof schema === 'boolean') {
      this.explain(schema, value, place, this)
      return
    }
    this.#shared.overlaps++
    this.#explainOnce(schema, value, place, this.#assess(schema, value))
    this.#shared.overlaps--
  }

  #explainOnce(schema: SchemaNode, value: unknown, place: WalkPlace, summary: Summary): void {
    if (!isFlawless(summary) && this.sink.takes(schema, place, summary)) this.explain(schema, value, place, this)
  }

  /** Explains what a schema refers to. `isBeside` tells that the schema itself speaks of the same members of the value. */
  explainReference(
    {is, isWalked, node, pointer}: CompiledSchema,
    value: unknown,
    place: WalkPlace,
    isBeside: boolean,
  ): void {
    const shared = this.#shared
    // A predicate that walks as this does would begin again at every reference below, where nothing of what is known here would be.
    const isAsked = isWalked !== true && shared.references < mostPredicates
    if (isAsked && is(value)) return
    const there = place.seenFrom(pointer)
    shared.references++
    if (isBeside) this.explainPart(node, value, there)
    // What is reached in this way alone is looked at once: to count its faults before they are told would take as long again.
    else if (typeof node === 'boolean' || (isAsked && !this.isOverlapping)) this.explain(node, value, there, this)
    else this.#explainOnce(node, value, there, this.#assess(node, value))
    shared.references--
  }
}

/** Tells a scalar and a schema that leads to no other and has no pattern: to remember it would take longer than to look again, and there is no circle. */
function isQuick(schema: SchemaNode, value: unknown): boolean {
  const isScalar = typeof value !== 'object' || value === null
  return isScalar && (groupsOf(schema) & (group.others | group.reference)) === 0 && schema.pattern === undefined
}
