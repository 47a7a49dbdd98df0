import type {Schema, SchemaNode} from '../contract.ts'

/** The part of what a side says of a value that a change is about, and how to look for a value that shows it. */
export interface Conflict {
  /** The schema of the side that takes the message, which refuses what proves the change. */
  readonly refusedBy: Schema
  /** The schema that the value has besides: one that is refused for another change does not prove this one. Default: any value. */
  readonly of?: Schema
  /** Schemas of values that may do, each beside all that the giver says. Default: none. */
  readonly tries?: readonly Schema[]
  /** Changes of values that may do. Default: none. */
  readonly edit?: (value: unknown) => unknown
  /** The reason to report where no message proves the change. Default: that no such value was found. */
  readonly reason?: string
}

/** A difference between two schemas of one value: in requests, and in responses, a conflict where clients may break. */
export interface Difference {
  /** Told only where a message proves it: mostly, it changes nothing. Default: `false`. */
  readonly needsProof?: true
  readonly code: string
  /** A sentence without its end and its place, such as `"minimum" rises from 1 to 2`, in the language of the docs. */
  readonly text: string
  /** Of a message that a client sends: OLD allows it, and NEW is to take it. */
  readonly client?: Conflict
  /** Of a message that the service sends: NEW allows it, and clients of OLD are to take it. */
  readonly service?: Conflict
}

/** The keywords of a schema that are named. */
export function pickKeywords(node: SchemaNode, keywords: readonly (keyof SchemaNode)[]): SchemaNode {
  return Object.fromEntries(
    keywords.flatMap((keyword) => (node[keyword] === undefined ? [] : [[keyword, node[keyword]]])),
  )
}

/** A value in a sentence. */
export function tell(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
