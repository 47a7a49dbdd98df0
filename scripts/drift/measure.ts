import type ts from 'typescript'
import {compare, type Pair} from './compare.ts'
import {findUnreachedTypes} from './exported-types.ts'
import {gapId, type Gap, type Side} from './gap.ts'
import {propertyType, readSurface, type Edit, type Surface} from './program.ts'
import {findRefusals} from './refusals.ts'

/** The compiler's verdict on assigning the types of one part of an operation to each other. */
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
export function measure(file: string, edit?: Edit): Measurement {
  const surface = readSurface(file, edit)
  const {checker} = surface
  const reached = new Set<ts.Type>()
  const idOf = numberTypes()
  const parts = [...findParts(surface)]
  const gaps = parts.flatMap(({at, side, sdk, ours}) => {
    const context = {checker, side, seen: new Map<string, Pair>(), reached, idOf}
    const whole = {sdk: sdk.map(({type}) => type), ours: [ours], at}
    return [...compare(whole, context), ...findRefusals([whole, ...context.seen.values()], context)]
  })
  gaps.push(...findUnreachedTypes(surface, reached))
  return {
    assignability: parts.flatMap((part) => readAssignability(part, checker)),
    gaps: [...new Map(gaps.map((gap) => [gapId(gap), gap])).values()],
  }
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

function readAssignability({at, sdk, ours}: Part, checker: ts.TypeChecker): Assignability[] {
  return sdk.map(({api, type}) => {
    return {
      part: at,
      api,
      toOurs: checker.isTypeAssignableTo(type, ours),
      toSdk: checker.isTypeAssignableTo(ours, type),
    }
  })
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
