import {code, joinCode, type Code} from '../code.ts'
import type {PrintContext} from './library.ts'
import type {Scalar, Tree, UnionTree} from './tree.ts'

/** The unions of a library, of a list of members. */
export interface UnionCode {
  /** One whose members differ in the values of `tag`. */
  readonly byTag: (tag: string, members: Code) => Code
  readonly plain: (members: Code) => Code
}

/** The code of a union: members that a property tells apart stand in a union of their own. */
export function printUnion(tree: UnionTree, context: PrintContext, {byTag, plain}: UnionCode): Code {
  const {tag, tagged, others} = splitByTag(tree, context.treeOf)
  const inner = (one: Tree) => context.print(one, context)
  const list = (members: readonly Code[]) => code`[${joinCode(members, ', ')}]`
  const members = [...(tagged.length > 0 ? [byTag(tag, list(tagged.map(inner)))] : []), ...others.map(inner)]
  const [only, ...more] = members
  return only !== undefined && more.length === 0 ? only : plain(list(members))
}

/** The members of a union that a property tells apart, and the others. */
interface SplitUnion {
  readonly tag: string
  readonly tagged: readonly Tree[]
  readonly others: readonly Tree[]
}

/**
 * The most members of a union that have different values in a required property, whether or not the description names it. Libraries try one of these alone;
 * of others they try each, and all that is in them, which takes time without bounds where members hold the union again.
 */
function splitByTag({members, tag: named}: UnionTree, treeOf: (name: string) => Tree): SplitUnion {
  const tagsOf = new Map(members.map((member) => [member, readTags(member, treeOf)]))
  const names = new Set([
    ...(named === undefined ? [] : [named]),
    ...[...tagsOf.values()].flatMap((tags) => [...tags.keys()]),
  ])
  let best: SplitUnion = {tag: '', tagged: [], others: members}
  for (const tag of names) {
    const tagged = members.filter((member) => tagsOf.get(member)!.has(tag))
    const values = tagged.flatMap((member) => [...new Set(tagsOf.get(member)!.get(tag))])
    if (tagged.length > Math.max(1, best.tagged.length) && new Set(values).size === values.length)
      best = {tag, tagged, others: members.filter((member) => !tagsOf.get(member)!.has(tag))}
  }
  return best
}

/** The required properties of an object that have one of some known values, with these. */
function readTags(tree: Tree, treeOf: (name: string) => Tree): ReadonlyMap<string, readonly Scalar[]> {
  const object = follow(tree, treeOf)
  if (object.kind !== 'object') return new Map()
  return new Map(
    object.properties.flatMap(({name, value}) => {
      const literals = follow(value, treeOf)
      return literals.kind === 'literals' ? [[name, literals.values] as const] : []
    }),
  )
}

function follow(tree: Tree, treeOf: (name: string) => Tree): Tree {
  const seen = new Set<string>()
  while (tree.kind === 'reference' && !seen.has(tree.name)) {
    seen.add(tree.name)
    tree = treeOf(tree.name)
  }
  return tree
}
