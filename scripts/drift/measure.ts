import type ts from 'typescript'
import {compare} from './compare.ts'
import {findUnreachedTypes} from './exported-types.ts'
import {createGap, gapId, type Direction, type Gap, type Side} from './gap.ts'
import {propertyType, readSurface, type Surface} from './program.ts'

/** Whether the types of one part of an operation can be assigned to each other, as the compiler says. */
export interface Assignability {
  readonly part: string
  readonly api: string
  readonly toOurs: boolean
  readonly toSdk: boolean
}

export interface Measurement {
  readonly assignability: readonly Assignability[]
  /** Each difference once, however many operations have it. */
  readonly gaps: readonly Gap[]
}

/** The part of an operation, on both sides. The last API of the SDK is the widest. */
interface Part {
  readonly at: string
  readonly side: Side
  readonly sdk: readonly {readonly api: string; readonly type: ts.Type}[]
  readonly ours: ts.Type
}

/**
 * Compares the types `Sdk` and `SdkBeta` that a file exports with its type `Ours`: property by property, and as the compiler does.
 * Where the compiler refuses an assignment that no gap explains, that is a gap, too.
 */
export function measure(file: string): Measurement {
  const surface = readSurface(file)
  const reached = new Set<ts.Type>()
  const idOf = numberTypes()
  const assignability: Assignability[] = []
  const gaps: Gap[] = []
  for (const part of findParts(surface)) {
    const context = {checker: surface.checker, side: part.side, seen: new Set<string>(), reached, idOf}
    const found = [...compare({sdk: part.sdk.map(({type}) => type), ours: [part.ours], at: part.at}, context)]
    const rows = part.sdk.map(({api, type}) => readAssignability(surface.checker, {part: part.at, api, sdk: type, ours: part.ours}))
    assignability.push(...rows)
    gaps.push(...found, ...findRefusals(rows, found, part.side))
  }
  gaps.push(...findUnreachedTypes(surface, reached))
  return {assignability, gaps: [...new Map(gaps.map((gap) => [gapId(gap), gap])).values()]}
}

function* findParts({checker, type}: Surface): Generator<Part> {
  const ours = type('Ours')
  for (const {name: operation} of checker.getPropertiesOfType(ours)) {
    const own = propertyType(checker, ours, operation)!
    for (const {name} of checker.getPropertiesOfType(own)) {
      const sdk = ['Sdk', 'SdkBeta'].flatMap((api) => {
        const theirs = propertyType(checker, type(api), operation)
        const found = theirs && propertyType(checker, theirs, name)
        return found ? [{api, type: found}] : []
      })
      const side = name === 'request' ? 'request' : 'response'
      if (sdk.length > 0) yield {at: `${operation}.${name}`, side, sdk, ours: propertyType(checker, own, name)!}
    }
  }
}

interface Sides {
  readonly part: string
  readonly api: string
  readonly sdk: ts.Type
  readonly ours: ts.Type
}

function readAssignability(checker: ts.TypeChecker, {part, api, sdk, ours}: Sides): Assignability {
  return {part, api, toOurs: checker.isTypeAssignableTo(sdk, ours), toSdk: checker.isTypeAssignableTo(ours, sdk)}
}

/** What the compiler refuses though no gap says why. Ours may be wider than all but the widest API. */
function* findRefusals(rows: readonly Assignability[], gaps: readonly Gap[], side: Side): Generator<Gap> {
  const explains = (direction: Direction) => gaps.some(({blocks}) => blocks === direction)
  for (const {part, api, toOurs, toSdk} of rows) {
    if (!toOurs && !explains('to-ours')) yield createGap(side, 'not-assignable', `${part} from ${api}`)
    if (!toSdk && api === rows.at(-1)!.api && !explains('to-sdk')) yield createGap(side, 'not-assignable', `${part} to ${api}`)
  }
}

function numberTypes(): (type: ts.Type) => number {
  const numbers = new Map<ts.Type, number>()
  return (type) => {
    const known = numbers.get(type)
    if (known !== undefined) return known
    numbers.set(type, numbers.size)
    return numbers.size - 1
  }
}
