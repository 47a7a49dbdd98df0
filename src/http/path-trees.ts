import type {Contract, Operation} from '../contract.ts'
import {decodePercent} from '../json/pointer.ts'
import {matchersOf, withoutBasePath, type OperationMatcher} from './operation-matchers.ts'
import type {TemplatePart} from './path-template.ts'
import {PathTree} from './path-tree.ts'

/** The paths of an operation as far as they are written in one way: beneath the base path of a server, or without it. */
interface WrittenPaths {
  readonly matcher: OperationMatcher
  /** With decoded texts. */
  readonly segments: readonly (RegExp | TemplatePart)[]
  /** The number of segments of the base path. */
  readonly prefix: number
  /** The texts around the parameters; undefined where one is but a part of a segment, or where more than the path counts. */
  readonly texts: readonly string[] | undefined
}

/** Trees of paths by their methods, in upper case. */
export type PathTrees<Leaf> = ReadonlyMap<string, PathTree<Leaf>>

/**
 * The paths of which it is beyond doubt that `matchOperation` finds this operation for them beneath a server, to find it in much less time. Others are
 * left out, such as those that have a parameter in a part of a segment. `leafOf` makes what is found; it is called for each base path of an operation.
 */
export function createPathTrees<Leaf>(
  contract: Contract,
  leafOf: (operationId: string, operation: Operation) => Leaf,
): PathTrees<Leaf> {
  const groups = new Map<string, WrittenPaths[]>()
  for (const written of matchersOf(contract).all.flatMap(writtenPathsOf)) {
    const key = `${written.matcher.method} ${written.segments.length}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [written])
    else group.push(written)
  }
  const byMethod = new Map<string, PathTree<Leaf>>()
  for (const group of groups.values())
    for (const {matcher, texts} of unmistakable(group)) {
      const method = matcher.method.toUpperCase()
      const tree = byMethod.get(method) ?? new PathTree<Leaf>()
      tree.add(texts!, leafOf(matcher.operationId, matcher.operation))
      byMethod.set(method, tree)
    }
  return byMethod
}

function writtenPathsOf(matcher: OperationMatcher): WrittenPaths[] {
  const {servers, template, query} = matcher
  const basePaths = servers.map(({basePath}) => basePath)
  const without = basePaths.some(({length}) => length === 0) ? [] : [{basePath: [], prefix: withoutBasePath}]
  return [...basePaths.map((basePath) => ({basePath, prefix: basePath.length})), ...without].map(
    ({basePath, prefix}): WrittenPaths => {
      const written = [...basePath, ...template]
      const segments = written.map((segment) => (typeof segment === 'string' ? decodePercent(segment) : segment))
      return {matcher, segments, prefix, texts: query === undefined ? textsAround(written) : undefined}
    },
  )
}

function textsAround(segments: WrittenPaths['segments']): readonly string[] | undefined {
  const texts = ['']
  for (const segment of segments) {
    if (typeof segment !== 'string' && !isParameter(segment)) return undefined
    texts.push(`${texts.pop()!}/${typeof segment === 'string' ? segment : ''}`)
    if (typeof segment !== 'string') texts.push('')
  }
  return texts
}

function isParameter(segment: RegExp | TemplatePart): boolean {
  return Array.isArray(segment) && segment.length === 3 && segment[0] === '' && segment[2] === ''
}

/** Of paths with the same method and length, those that a tree finds as they should be found: all others that fit one have parameters in place of its texts. */
function unmistakable(group: readonly WrittenPaths[]): ReadonlySet<WrittenPaths> {
  const found = new Set<WrittenPaths>()
  const countTexts = ({segments}: WrittenPaths) => segments.filter((segment) => typeof segment === 'string').length
  // Those that come before others are first.
  for (const one of group.toSorted((first, second) => countTexts(second) - countTexts(first))) {
    const isClear = (other: WrittenPaths) =>
      other.matcher === one.matcher ||
      !mayMeet(one, other) ||
      isBefore(one, other) ||
      (found.has(other) && isBefore(other, one))
    if (one.texts !== undefined && group.every(isClear)) found.add(one)
  }
  return found
}

/** Tells whether there may be a path that fits both. This runs for each two paths of a service. */
function mayMeet(one: WrittenPaths, other: WrittenPaths): boolean {
  for (let index = 0; index < one.segments.length; index++) {
    const [first, second] = [one.segments[index]!, other.segments[index]!]
    const isOther =
      typeof first === 'string' &&
      (second instanceof RegExp ? !second.test(first) : typeof second === 'string' && first !== second)
    if (isOther) return false
  }
  return true
}

/** Tells whether one comes before another wherever a path fits both. */
function isBefore(one: WrittenPaths, other: WrittenPaths): boolean {
  if (other.texts === undefined || one.prefix < other.prefix) return false
  const isNarrower = (segment: RegExp | TemplatePart, index: number) =>
    typeof segment === 'string' && typeof other.segments[index] !== 'string'
  return (
    one.segments.some(isNarrower) &&
    one.segments.every(
      (segment, index) => isNarrower(segment, index) || typeof segment === typeof other.segments[index],
    )
  )
}
