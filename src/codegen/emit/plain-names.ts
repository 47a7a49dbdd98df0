import type {Node} from 'typescript'
import type {JsonObject} from '../../json/object.ts'
import {setOwn} from '../../json/own.ts'
import {escapeFragmentToken, fragmentTokensOf} from '../../json/pointer.ts'
import {entries, items, mapObjects} from '../read/document.ts'
import {typescript} from '../typescript.ts'

const firstOfPrivateUse = 0xe000

/**
 * A document in whose names other characters stand for those that openapi-typescript reads in its own way: the percent sign, which it takes for the
 * begin of an escape, again at each level, and the number sign of an operationId, which it makes a slash. And what puts them back into the
 * declarations made of it: into the names and comments that their nodes hold, and no program text.
 */
export function withPlainNames<Document extends JsonObject>(
  document: Document,
): {readonly document: Document; readonly restore: (node: Node) => void} {
  if (!hasSpecialNames(document)) return {document, restore: () => {}}
  const text = JSON.stringify(document)
  let code = firstOfPrivateUse
  const nextMark = () => {
    while (text.includes(String.fromCharCode(code))) code++
    return String.fromCharCode(code++)
  }
  const [percent, number] = [nextMark(), nextMark()]
  // Names of a description, and no program text.
  const hide = (name: string) => name.replaceAll('%', percent)
  const hideId = (name: string) => hide(name).replaceAll('#', number)
  const hidden = mapObjects(document, (value) => hideIn(value, hide, hideId)) as Document
  return {
    document: hidden,
    restore: (node) => restoreIn(node, (name) => name.replaceAll(percent, '%').replaceAll(number, '#')),
  }
}

/** Tells whether any key has a percent sign, or any text that may be a name has a character that is hidden in it. */
function hasSpecialNames(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSpecialNames)
  return entries(value).some(
    ([key, inner]) =>
      key.includes('%') ||
      (keysOfNames.has(key) && [inner].flat().some((name) => String(name).includes('%'))) ||
      (key === 'operationId' && String(inner).includes('#')) ||
      hasSpecialNames(inner),
  )
}

const keysOfNames = new Set(['required', 'operationId', 'name', '$ref'])

type Rename = (name: string) => string

/** An object with another spelling of its keys, and of the names in it. */
function hideIn(value: JsonObject, hide: Rename, hideId: Rename): JsonObject {
  const changed: JsonObject = {}
  let isSame = true
  for (const [key, inner] of entries(value)) {
    const named = hideName(key, inner, key === 'operationId' ? hideId : hide)
    isSame &&= named === inner && hide(key) === key
    setOwn(changed, hide(key), named)
  }
  return isSame ? value : changed
}

function hideName(key: string, value: unknown, hide: Rename): unknown {
  if (key === 'required' && items(value).some((name) => hide(String(name)) !== name))
    return items(value).map((name) => (typeof name === 'string' ? hide(name) : name))
  if (typeof value !== 'string') return value
  if (key === 'operationId' || key === 'name') return hide(value)
  if (key !== '$ref' || !value.startsWith('#/')) return value
  const tokens = fragmentTokensOf(value)
  const isPlain = tokens.every((token) => hide(token) === token)
  return isPlain ? value : ['#', ...tokens.map(hide).map(escapeFragmentToken)].join('/')
}

/** Writes into the nodes, which are read by nobody else yet. */
function restoreIn(node: Node, restore: Rename): void {
  const ts = typescript()
  if (ts.isStringLiteral(node)) node.text = restore(node.text)
  const comments = ts.getSyntheticLeadingComments(node)
  if (comments !== undefined)
    ts.setSyntheticLeadingComments(
      node,
      comments.map((comment) => ({...comment, text: restore(comment.text)})),
    )
  ts.forEachChild(node, (child) => restoreIn(child, restore))
}
