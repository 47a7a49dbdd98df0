import type {Issue, Severity} from '../../issue.ts'
import {join} from '../../json/pointer.ts'

/** The position of the walk: in the payload and in the description. */
export interface WalkPlace {
  /** JSON Pointer into the payload. */
  readonly path: string
  /** JSON Pointer, as a URI fragment, of the schema that applies there. */
  readonly at: string
  /** The number of properties and items that lead here from where the walk began. */
  readonly depth: number
}

/** The place of a property or item, whose schema stands at `keyword` below the present one unless it names its own place. */
export function below({path, at, depth}: WalkPlace, token: string | number, keyword: string): WalkPlace {
  return {path: join(path, token), at: `${at}/${keyword}`, depth: depth + 1}
}

/** The same place of the payload, as the schema at another place of the description sees it. */
export function seenFrom({path, depth}: WalkPlace, at: string): WalkPlace {
  return {path, at, depth}
}

/** The words of an issue. */
export interface Words {
  readonly message: string
  readonly expected?: readonly unknown[]
}

/** Something that is wrong with a value. */
export interface SchemaFault {
  readonly code: string
  /** Default: `error`. */
  readonly severity?: Severity
  /** A property of the present value that the issue is about. */
  readonly property?: string
  /** True if it suggests that another member of a union was meant. */
  readonly isAboutTag?: boolean
  /** Called only for an issue that is kept: finding the words takes longer than finding the fault. */
  readonly say: () => Words
}

/** An issue at the present place, or at a property there. */
export function issueAt(
  {path, at}: Pick<WalkPlace, 'path' | 'at'>,
  {severity = 'error', code, say, property}: SchemaFault,
): Issue {
  const {message, expected} = say()
  return {
    severity,
    code,
    path: property === undefined ? path : join(path, property),
    message,
    ...(expected && {expected}),
    schema: at,
  }
}
