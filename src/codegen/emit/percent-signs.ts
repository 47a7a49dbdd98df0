import type {Node} from 'typescript'
import type {JsonObject} from '../../json/object.ts'
import {setOwn} from '../../json/own.ts'
import {escapeFragmentToken, fragmentTokensOf} from '../../json/pointer.ts'
import {entries, items, mapObjects} from '../read/document.ts'
import {typescript} from '../typescript.ts'

const firstOfPrivateUse = 0xe000

/**
 * A document in whose names another character stands for the percent sign, which openapi-typescript takes for the begin of an escape, again at each
 * level; and what puts it back into the declarations made of it: into the names and comments that their nodes hold, and no program text.
 */
export function withoutPercentSigns<Document extends JsonObject>(
  document: Document,
): {readonly document: Document; readonly restore: (node: Node) => void} {
  if (!hasPercentSigns(document)) return {document, restore: () => {}}
  const text = JSON.stringify(document)
  let code = firstOfPrivateUse
  while (text.includes(String.fromCharCode(code))) code++
  const mark = String.fromCharCode(code)
  const hidden = mapObjects(document, (value) => hideIn(value, (name) => name.replaceAll('%', mark))) as Document
  return {document: hidden, restore: (node) => restoreIn(node, (name) => name.replaceAll(mark, '%'))}
}

/** Tells whether any key has one, or any text that may be a name. */
function hasPercentSigns(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasPercentSigns)
  return entries(value).some(
    ([key, inner]) =>
      key.includes('%') ||
      (keysOfNames.has(key) && [inner].flat().some((name) => String(name).includes('%'))) ||
      hasPercentSigns(inner),
  )
}

const keysOfNames = new Set(['required', 'operationId', 'name', '$ref'])

/** An object with another spelling of its keys, and of the names in it. */
function hideIn(value: JsonObject, hide: (name: string) => string): JsonObject {
  const changed: JsonObject = {}
  let isSame = true
  for (const [key, inner] of entries(value)) {
    const named = hideName(key, inner, hide)
    isSame &&= named === inner && hide(key) === key
    setOwn(changed, hide(key), named)
  }
  return isSame ? value : changed
}

function hideName(key: string, value: unknown, hide: (name: string) => string): unknown {
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
function restoreIn(node: Node, restore: (name: string) => string): void {
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
