/** The use of a type: in requests, in responses, or nowhere on the surface. */
export type Side = 'request' | 'response' | 'unused'

/** The direction of a value: from the SDK's types to ours, or the other way. */
export type Direction = 'to-ours' | 'to-sdk'

/** The ways in which our types differ from the SDK's, seen from ours. */
export type GapKind =
  | `${'missing' | 'extra'}-${'tag' | 'property' | 'value' | 'null' | 'required'}`
  | 'narrower-type'
  | 'wider-type'
  | 'missing-type'
  | 'not-assignable'

/** One difference between the types of the SDK and ours. */
export interface Gap {
  readonly side: Side
  readonly kind: GapKind
  /** The name of the SDK's type and the property in it, or the way there from the operation. */
  readonly at: string
  /** The two sides, where the kind does not say everything. */
  readonly detail?: string
  /** The direction in which it keeps values from being assigned. */
  readonly blocks?: Direction
}

export function createGap(side: Side, kind: GapKind, at: string, more: Pick<Gap, 'detail' | 'blocks'> = {}): Gap {
  return {side, kind, at, ...more}
}

/** The text that the patterns of reasons are matched with. */
export function gapId({side, kind, at}: Gap): string {
  return `${side} ${kind} ${at}`
}
