import type {NamedSchema} from '../read/schemas/schema-graph.ts'
import {anyItem, anyProperty, readAskedSchemas, type AskedSchema, type Question} from './asked-schemas.ts'

/** Up to so many schemas that are not recursive, to ask them again takes no time to speak of. */
const negligible = 3

/** The pairs of schemas that are looked into. Beyond them, each schema counts as repeated. */
const maxPairs = 200_000

/**
 * The names of the schemas that one value may be held to again and again, as in a union of objects whose properties have a union of the same
 * kind: the times double at each level. A pair of schemas that one value is held to leads to pairs for the values in it, and a pair of one
 * schema is a repetition.
 *
 * @param deep The schemas that are recursive, or lead to one that is.
 */
export function findRepeated(schemas: readonly NamedSchema[], deep: ReadonlySet<string>): ReadonlySet<string> {
  const repeated = new Set<string>()
  const pairs = new Map<AskedSchema, Set<AskedSchema>>()
  const left: (readonly [AskedSchema, AskedSchema])[] = []
  let count = 0
  const meet: Meet = (one, other) => {
    if (one === other) {
      if (one.name !== undefined) repeated.add(one.name)
      return
    }
    const known = pairs.get(one) ?? new Set()
    if (count > maxPairs || known.has(other) || pairs.get(other)?.has(one)) return
    pairs.set(one, known.add(other))
    left.push([one, other])
    count++
  }
  const asked = readAskedSchemas(schemas)
  for (const {same, inside} of asked) {
    meetEach(same, meet)
    meetEach(inside, meet)
  }
  for (let pair = left.pop(); pair !== undefined && count <= maxPairs; pair = left.pop())
    meetNext(pair[0], pair[1], meet)
  const flat = findFlat(asked)
  const all = count > maxPairs ? schemas.map(({name}) => name) : [...repeated]
  const dear = all.filter((name) => !flat.has(name))
  return dear.length <= negligible && !dear.some((name) => deep.has(name)) ? new Set() : new Set(dear)
}

/** The names of the schemas that soon come to an end: to check a value anew takes less time than to look up what came of it. */
function findFlat(schemas: readonly AskedSchema[]): ReadonlySet<string> {
  const isFlat = ({same, inside}: AskedSchema, steps: number): boolean =>
    same.length + inside.length === 0 ||
    (steps > 0 && [...same, ...inside].every(({schema}) => isFlat(schema, steps - 1)))
  return new Set(schemas.filter((schema) => isFlat(schema, mostSteps)).flatMap(({name}) => name ?? []))
}

/** A property, and the schema that it refers to. */
const mostSteps = 2

type Meet = (one: AskedSchema, other: AskedSchema) => void

/** The questions of one schema that are asked for the same value. */
function meetEach(questions: readonly Question[], meet: Meet): void {
  const groups = new Map<unknown, Question[]>()
  for (const question of questions) {
    const group = groups.get(question.group)
    if (group) group.push(question)
    else groups.set(question.group, [question])
  }
  const all = [...groups.values()]
  for (const [index, group] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      for (const one of group)
        for (const two of other) if (isSameValue(one.step, two.step)) meet(one.schema, two.schema)
    }
  }
}

function meetNext(one: AskedSchema, other: AskedSchema, meet: Meet): void {
  for (const {schema} of one.same) meet(schema, other)
  for (const {schema} of other.same) meet(one, schema)
  const byStep = groupBySteps(other)
  for (const {step, schema} of one.inside) {
    const steps =
      step === anyProperty
        ? [...byStep.keys()].filter((another) => isSameValue(step, another))
        : step === anyItem
          ? [anyItem]
          : [step, anyProperty]
    for (const another of steps) for (const question of byStep.get(another) ?? []) meet(schema, question.schema)
  }
}

function groupBySteps({inside}: AskedSchema): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>()
  for (const question of inside) {
    const group = groups.get(question.step)
    if (group) group.push(question)
    else groups.set(question.step, [question])
  }
  return groups
}

function isSameValue(one: string, other: string): boolean {
  const isProperty = one.startsWith(anyProperty) && other.startsWith(anyProperty)
  return one === other || (isProperty && (one === anyProperty || other === anyProperty))
}
