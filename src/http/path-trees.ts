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
 * left out, such as those that have a parameter in a part of a segment, or in several segments. `leafOf` makes what is found; it is called for each base
 * path of an operation.
 */
export function createPathTrees<Leaf>(
  contract: Contract,
  leafOf: (operationId: string, operation: Operation) => Leaf,
): PathTrees<Leaf> {
  const groups = new Map<string, WrittenPaths[]>()
  for (const written of matchersOf(contract).all.flatMap(writtenPathsOf)) {
    const {method} = written.matcher
    const group = groups.get(method)
    if (group === undefined) groups.set(method, [written])
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
  const {servers, template, query, greedy} = matcher
  const basePaths = servers.map(({basePath}) => basePath)
  const without = basePaths.some(({length}) => length === 0) ? [] : [{basePath: [], prefix: withoutBasePath}]
  return [...basePaths.map((basePath) => ({basePath, prefix: basePath.length})), ...without].map(
    ({basePath, prefix}): WrittenPaths => {
      const written = [...basePath, ...template]
      const segments = written.map((segment) => (typeof segment === 'string' ? decodePercent(segment) : segment))
      const isInTree = query === undefined && greedy < 0
      return {matcher, segments, prefix, texts: isInTree ? textsAround(written) : undefined}
    },
  )
}

/** Longer paths are left out, so that the call stack is deep enough for those of a tree. */
const maxSegments = 100

function textsAround(segments: WrittenPaths['segments']): readonly string[] | undefined {
  if (segments.length > maxSegments) return undefined
  const texts = ['']
  for (const segment of segments) {
    if (typeof segment !== 'string' && !isParameter(segment)) return undefined
    // An encoded character may be written in several ways.
    if (typeof segment === 'string' && segment.includes('%')) return undefined
    texts.push(`${texts.pop()!}/${typeof segment === 'string' ? segment : ''}`)
    if (typeof segment !== 'string') texts.push('')
  }
  return texts
}

function isParameter(segment: RegExp | TemplatePart): boolean {
  return Array.isArray(segment) && segment.length === 3 && segment[0] === '' && segment[2] === ''
}

/** Of paths with the same method, those that a tree finds as they should be found: all others that fit one have parameters in place of its texts. */
function unmistakable(group: readonly WrittenPaths[]): ReadonlySet<WrittenPaths> {
  const found = new Set<WrittenPaths>()
  const countTexts = ({segments}: WrittenPaths) => segments.filter((segment) => typeof segment === 'string').length
  const greedy = group.filter(({matcher}) => matcher.greedy >= 0)
  const root = levelsOf(group.filter(({matcher}) => matcher.greedy < 0))
  // Those that come before others are first.
  for (const one of group.toSorted((first, second) => countTexts(second) - countTexts(first))) {
    const isClear = (other: WrittenPaths) =>
      other.matcher === one.matcher ||
      !mayMeet(one, other) ||
      isBefore(one, other) ||
      (found.has(other) && isBefore(other, one))
    if (one.texts === undefined || !greedy.every((other) => isBeforeGreedy(one, other))) continue
    if (levelsAround(root, one).every((level) => level.paths.every(isClear))) found.add(one)
  }
  return found
}

/** The paths that begin alike, as far as texts tell: a place in each. Two of a service in very many would have to be compared otherwise. */
interface Level {
  readonly byText: Map<string, Level>
  /** Behind all that is no text. */
  other: Level | undefined
  /** The paths that end there. */
  readonly paths: WrittenPaths[]
}

function newLevel(): Level {
  return {byText: new Map(), other: undefined, paths: []}
}

function levelsOf(group: readonly WrittenPaths[]): Level {
  const root = newLevel()
  for (const written of group) {
    let level = root
    for (const segment of written.segments)
      if (typeof segment === 'string') {
        const next = level.byText.get(segment) ?? newLevel()
        level.byText.set(segment, next)
        level = next
      } else level = level.other ??= newLevel()
    level.paths.push(written)
  }
  return root
}

/** The ends of the paths of the same length that have no other text where `one` has a text, itself among them. */
function levelsAround(root: Level, {segments}: WrittenPaths): Level[] {
  let levels = [root]
  for (const segment of segments)
    levels = levels.flatMap(({byText, other}) => {
      const same = typeof segment === 'string' ? [byText.get(segment)] : [...byText.values()]
      return [...same, other].filter((level) => level !== undefined)
    })
  return levels
}

/** Tells whether there may be a path that fits both. */
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

/** Tells whether one comes before another with a greedy parameter, from which on any path fits that. */
function isBeforeGreedy(one: WrittenPaths, other: WrittenPaths): boolean {
  const {matcher, segments, prefix} = other
  const index = segments.length - matcher.template.length + matcher.greedy
  const mayFitBoth = index < one.segments.length && mayMeet({...one, segments: one.segments.slice(0, index)}, other)
  return !mayFitBoth || one.prefix > prefix || (one.prefix === prefix && one.matcher.literal > matcher.literal)
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
