import type {JsonType} from '../../../contract.ts'
import {ownMember} from '../../../json/own.ts'
import {isOfType} from '../../../schema/json-type.ts'
import type {PatternSpeed} from '../../patterns/check-pattern.ts'
import {entries, items} from '../../read/document.ts'
import {unicodePattern} from '../../read/schemas/unicode-pattern.ts'
import type {LoadedDescription} from '../description-node.ts'
import type {MeaningFinding} from './finding.ts'
import {isOpenApi30, partsOfSame, type SchemaPart} from './same-value.ts'

type SpeedOf = (pattern: string) => PatternSpeed

/**
 * The schemas that no value of their type matches: limits that exclude each other, and required properties that are forbidden. What a schema refers
 * to and the members of its `allOf` count; what one of those says alone is told where it stands.
 */
export function* findImpossibleSchemas(description: LoadedDescription, speedOf: SpeedOf): Generator<MeaningFinding> {
  const is30 = isOpenApi30(description)
  for (const root of description.objects('Schema')) {
    const parts = partsOfSame(root, is30)
    const found = [...typeConflicts(parts), ...limitConflicts(parts), ...forbiddenProperties(parts, speedOf)]
    for (const {between, tokens, message} of found) {
      const [one, other] = between
      if (one.by === other.by && one.by !== root) continue
      const own = between.find(({node}) => node === root)
      const at = own === undefined ? root : own.node.get(...tokens[between.indexOf(own)]!)
      yield {rule: 'messages/no-impossible-schemas', severity: 'error', at, message, schema: root}
    }
  }
}

interface Conflict {
  readonly between: readonly [SchemaPart, SchemaPart]
  /** The place in each of the two. */
  readonly tokens: readonly [readonly string[], readonly string[]]
  readonly message: string
}

function typesOf({schema}: SchemaPart): readonly JsonType[] {
  return items([schema.type ?? []].flat()) as JsonType[]
}

/** Two lists of types that share none. */
function* typeConflicts(parts: readonly SchemaPart[]): Generator<Conflict> {
  const typed = parts.filter((part) => typesOf(part).length > 0)
  for (const [index, one] of typed.entries()) {
    const other = typed.slice(index + 1).find((later) => !shareType(typesOf(one), typesOf(later)))
    if (other === undefined) continue
    const [first, second] = [one, other].map((part) => typesOf(part).join(', '))
    const message = `Found the type ${first} with the type ${second} for the same value, expected one that both allow.`
    yield {between: [one, other], tokens: [['type'], ['type']], message}
    return
  }
}

function shareType(some: readonly JsonType[], others: readonly JsonType[]): boolean {
  return some.some((type) => isOfType(type, others)) || others.some((type) => isOfType(type, some))
}

/** Keywords that limit values of a type from below and from above. */
const limits: readonly {type: JsonType; least: readonly string[]; most: readonly string[]}[] = [
  {type: 'string', least: ['minLength'], most: ['maxLength']},
  {type: 'number', least: ['minimum', 'exclusiveMinimum'], most: ['maximum', 'exclusiveMaximum']},
  {type: 'array', least: ['minItems'], most: ['maxItems']},
  {type: 'array', least: ['minContains'], most: ['maxContains']},
  {type: 'object', least: ['minProperties'], most: ['maxProperties']},
]

interface Limit {
  readonly part: SchemaPart
  readonly keyword: string
  readonly value: number
}

function* limitConflicts(parts: readonly SchemaPart[]): Generator<Conflict> {
  const isInteger = parts.some((part) => typesOf(part).length > 0 && !typesOf(part).includes('number'))
  for (const {type, least, most} of limits) {
    if (!parts.every((part) => allowsType(part, type))) continue
    const low = strictest(parts, least, (one, other) => one - other)
    const high = strictest(parts, most, (one, other) => other - one)
    if (low === undefined || high === undefined || leaveRoom(low, high, type === 'number' && isInteger)) continue
    const [found, other] = [low, high].map(({keyword, value}) => `"${keyword}: ${value}"`)
    yield {
      between: [low.part, high.part],
      tokens: [[low.keyword], [high.keyword]],
      message: `Found ${found} with ${other}, expected limits that a value can keep.`,
    }
  }
}

function allowsType(part: SchemaPart, type: JsonType): boolean {
  const types = typesOf(part)
  return types.length === 0 || types.includes(type) || (type === 'number' && types.includes('integer'))
}

/** The limit that excludes the most; of two at one value that which excludes the value itself. */
function strictest(
  parts: readonly SchemaPart[],
  keywords: readonly string[],
  compare: (one: number, other: number) => number,
): Limit | undefined {
  return parts
    .flatMap((part) => keywords.map((keyword) => ({part, keyword, value: ownMember(part.schema, keyword)})))
    .filter((limit): limit is Limit => typeof limit.value === 'number')
    .sort((one, other) => compare(other.value, one.value) || Number(excludes(other)) - Number(excludes(one)))[0]
}

function excludes({keyword}: Limit): boolean {
  return keyword.startsWith('exclusive')
}

function leaveRoom(low: Limit, high: Limit, isInteger: boolean): boolean {
  if (!isInteger) return low.value < high.value || (low.value === high.value && !excludes(low) && !excludes(high))
  const first = excludes(low) ? Math.floor(low.value) + 1 : Math.ceil(low.value)
  const last = excludes(high) ? Math.ceil(high.value) - 1 : Math.floor(high.value)
  return first <= last
}

/** The required properties that a closed schema does not have. */
function* forbiddenProperties(parts: readonly SchemaPart[], speedOf: SpeedOf): Generator<Conflict> {
  if (!parts.every((part) => allowsType(part, 'object'))) return
  const told = new Set<string>()
  for (const closed of parts.filter(({schema}) => schema.additionalProperties === false)) {
    const isKnown = knownNames(closed.schema, speedOf)
    for (const part of parts) {
      for (const [index, name] of items(part.schema.required).entries()) {
        if (typeof name !== 'string' || told.has(name) || isKnown(name)) continue
        told.add(name)
        yield {
          between: [part, closed],
          tokens: [['required', String(index)], ['additionalProperties']],
          message: `Found the required property ${JSON.stringify(name)}, which "additionalProperties: false" forbids, expected it in "properties" beside that.`,
        }
      }
    }
  }
}

function knownNames({properties, patternProperties}: SchemaPart['schema'], speedOf: SpeedOf) {
  const names = new Set(entries(properties).map(([name]) => name))
  const patterns = entries(patternProperties).map(([pattern]) => {
    const readable = unicodePattern(pattern)
    return readable !== undefined && speedOf(readable).kind === 'fast' ? new RegExp(readable, 'u') : undefined
  })
  // What nobody can read, or try in time, may allow any name.
  return (name: string) => names.has(name) || patterns.some((pattern) => pattern?.test(name) ?? true)
}
