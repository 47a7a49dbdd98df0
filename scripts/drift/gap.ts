/** Where a type is used: in what is sent, in what comes back, or nowhere that the surface leads to. */
export type Side = 'request' | 'response' | 'unused'

/** Which way a value goes: from the SDK's types to ours, or the other way. */
export type Direction = 'to-ours' | 'to-sdk'

/** How our types differ from the SDK's, seen from ours. */
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
  /** What there is on the two sides, where the kind does not say it all. */
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
