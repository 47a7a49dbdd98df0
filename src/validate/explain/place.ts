import type {Issue, Severity} from '../../issue.ts'
import {join} from '../../json-pointer.ts'

/** Where the walk stands: in the payload and in the description. */
export interface Place {
  /** JSON Pointer into the payload. */
  readonly path: string
  /** JSON Pointer, as a URI fragment, of the schema that applies there. */
  readonly at: string
}

/** The place of a property or item, whose schema stands at `keyword` below the present one unless it names its own place. */
export function below(place: Place, token: string | number, keyword: string): Place {
  return {path: join(place.path, token), at: `${place.at}/${keyword}`}
}

/** What is particular about an issue. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly expected?: readonly unknown[]
  readonly severity?: Severity
  /** A property of the present value that the issue is about. */
  readonly property?: string
}

/** An issue at the present place, or at a property there. */
export function issueAt({path, at}: Place, {severity = 'error', code, message, expected, property}: Finding): Issue {
  return {
    severity,
    code,
    path: property === undefined ? path : join(path, property),
    message,
    ...(expected && {expected}),
    schema: at,
  }
}
