/** A value that is equal to another one exactly if it is the same. */
export type Scalar = string | number | boolean | null

/**
 * A schema in terms that libraries of validators share. It allows every value that the description allows; where it allows more, the contract checks the
 * rest.
 */
export type Tree =
  | {readonly kind: 'unknown' | 'never' | 'boolean' | 'null'}
  | StringTree
  | NumberTree
  | {readonly kind: 'literals'; readonly values: readonly Scalar[]}
  | {readonly kind: 'array'; readonly items: Tree; readonly minItems?: number; readonly maxItems?: number}
  | {readonly kind: 'tuple'; readonly items: readonly Tree[]; readonly rest?: Tree}
  | ObjectTree
  | (Sizes & {readonly kind: 'record'; readonly values: Tree})
  | UnionTree
  | {readonly kind: 'nullable'; readonly of: Tree}
  | {readonly kind: 'optional'; readonly of: Tree}
  | {readonly kind: 'reference'; readonly name: string}

export interface StringTree {
  readonly kind: 'string'
  /** In characters, not in the units of which a string has two for some. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  /** `x-expected`: what the pattern asks for, in words. */
  readonly expected?: string
  readonly format?: string
}

export interface NumberTree {
  readonly kind: 'number'
  readonly isInteger: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  /** An integer. */
  readonly multipleOf?: number
}

/** Numbers of properties. */
export interface Sizes {
  readonly minProperties?: number
  readonly maxProperties?: number
}

export interface ObjectTree extends Sizes {
  readonly kind: 'object'
  readonly properties: readonly PropertyTree[]
  /** The properties that are not named: none, any, or those of a schema. */
  readonly rest: 'none' | 'any' | Tree
}

export interface PropertyTree {
  readonly name: string
  /** `optional` where the property need not be there. */
  readonly value: Tree
}

export interface UnionTree {
  readonly kind: 'union'
  readonly members: readonly Tree[]
  /** The property that the description names to tell members apart. */
  readonly tag?: string
}

/** The trees directly inside of one. */
function innerTrees(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'array':
      return [tree.items]
    case 'tuple':
      return tree.rest === undefined ? tree.items : [...tree.items, tree.rest]
    case 'object': {
      const values = tree.properties.map(({value}) => value)
      return typeof tree.rest === 'object' ? [...values, tree.rest] : values
    }
    case 'record':
      return [tree.values]
    case 'union':
      return tree.members
    case 'nullable':
    case 'optional':
      return [tree.of]
    default:
      return []
  }
}

/** Tells trees that allow a value that is absent, as those that allow everything do. */
export function allowsAbsent(tree: Tree, treeOf: (name: string) => Tree, within: readonly string[] = []): boolean {
  switch (tree.kind) {
    case 'unknown':
      return true
    case 'union':
    case 'nullable':
      return innerTrees(tree).some((inner) => allowsAbsent(inner, treeOf, within))
    case 'reference':
      return !within.includes(tree.name) && allowsAbsent(treeOf(tree.name), treeOf, [...within, tree.name])
    default:
      return false
  }
}

/** The schemas that a tree refers to for the very same value. */
export function referencesBeside(tree: Tree): readonly string[] {
  if (tree.kind === 'reference') return [tree.name]
  return tree.kind === 'union' || tree.kind === 'nullable' ? innerTrees(tree).flatMap(referencesBeside) : []
}

/** The schemas that a tree refers to. */
export function* referencesIn(tree: Tree): Generator<string> {
  if (tree.kind === 'reference') yield tree.name
  for (const inner of innerTrees(tree)) yield* referencesIn(inner)
}
