import {tokens} from '../read/document.ts'

/** A place in the document that a contract is made of: a reference token, below those before it. */
export interface Origin {
  readonly parent: Origin | undefined
  readonly token: string
}

/** A name in a declaration, by offsets, and what it stands for in the document: undefined where the description has no such thing. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The offset after the declaration. Default: the end of the line. */
  readonly close?: number
  readonly origin: Origin | undefined
}

/** The text of a module, with the names in it that stand for something in the description, in their order. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The marks of a text that stands after another of so many units. */
export function shifted({marks}: MarkedText, by: number): readonly Mark[] {
  if (by === 0) return marks
  return marks.map(({start, end, close, origin}) => ({
    start: start + by,
    end: end + by,
    ...(close !== undefined && {close: close + by}),
    origin,
  }))
}

/** A place below another; none is the document itself. */
export function below(origin: Origin | undefined, ...more: readonly (string | number)[]): Origin | undefined {
  return more.reduce<Origin | undefined>((parent, token) => ({parent, token: String(token)}), origin)
}

/** The place that a `#/…` pointer leads to. */
export function originOf(pointer: string): Origin | undefined {
  return below(undefined, ...tokens(pointer))
}

/** The reference tokens of a place. */
export function tokensOfOrigin(origin: Origin): string[] {
  const found: string[] = []
  for (let at: Origin | undefined = origin; at !== undefined; at = at.parent) found.push(at.token)
  return found.toReversed()
}
