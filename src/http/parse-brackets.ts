import {setOwn} from '../json/own.ts'
import type {Pair} from './pairs.ts'
import {toScalar, type TextShape} from './text-shape.ts'

/** Texts below a name, by the names in brackets that follow it. */
interface Branch {
  readonly texts: string[]
  readonly members: Map<string, Branch>
}

/** The most levels that are read; deeper names are one name. */
const mostLevels = 20

/**
 * The value of the pairs `name[key]`, and of `name[key][inner]`, `name[]` and `name[0]`, which common servers read in the same way;
 * undefined where there are none. In a list, indexes only give the order. A text of a name alone, beside properties, makes a list of both, which no
 * object is; an empty one is what forms send for nothing.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 * @see https://www.npmjs.com/package/qs
 */
export function parseBrackets(name: string, pairs: readonly Pair[], shape: TextShape, asText = false): unknown {
  const root: Branch = {texts: [], members: new Map()}
  for (const pair of pairs) {
    const keys = pair.name === name ? [] : bracketKeys(name, pair.name)
    if (keys === undefined) continue
    let branch = root
    for (const key of keys) {
      const inner: Branch = branch.members.get(key) ?? {texts: [], members: new Map()}
      branch.members.set(key, inner)
      branch = inner
    }
    branch.texts.push(pair.decode(pair.text))
  }
  return root.members.size + root.texts.length === 0 ? undefined : toValue(root, shape, asText)
}

/** The keys in the brackets after a name; undefined for another name. */
export function bracketKeys(name: string, full: string): readonly string[] | undefined {
  if (!full.startsWith(`${name}[`) || !full.endsWith(']')) return undefined
  const keys = full.slice(name.length + 1, -1).split('][')
  return keys.length > mostLevels ? [keys.join('][')] : keys
}

function toValue({texts: all, members}: Branch, shape: TextShape, asText: boolean): unknown {
  if (members.size === 0) {
    const isList = all.length !== 1 || shape.types?.includes('array') === true
    return isList ? all.map((text) => toScalar(text, shape.items, asText)) : toScalar(all[0]!, shape, asText)
  }
  const texts = all.filter(Boolean)
  if (isListOf(members, shape))
    return [
      ...texts.map((text) => toScalar(text, shape.items, asText)),
      ...[...members]
        .sort(byIndex)
        .flatMap(([key, member]) =>
          key === '' && member.members.size === 0
            ? member.texts.map((text) => toScalar(text, shape.items, asText))
            : [toValue(member, shape.items, asText)],
        ),
    ]
  const object: Record<string, unknown> = {}
  for (const [key, member] of members) setOwn(object, key, toValue(member, shape.property(key), asText))
  return texts.length === 0 ? object : [...texts.map((text) => toScalar(text, shape, asText)), object]
}

function isListOf(members: Branch['members'], {types}: TextShape): boolean {
  return types?.includes('object') !== true && [...members.keys()].every((key) => /^\d{0,9}$/.test(key))
}

/** Those of no index come after all that have one. */
function byIndex([one]: readonly [string, Branch], [other]: readonly [string, Branch]): number {
  return Number(one || Infinity) - Number(other || Infinity)
}
