/** An expression of a path template, as OpenAPI, URI templates and the routers of frameworks have it. */
export interface PathExpression {
  /** With its braces, as it is written. */
  readonly text: string
  readonly name: string
  /** The value may hold slashes, as with `{proxy+}`, `{path*}`, `{+path}`, `{*path}`, `{path:.*}` and `{name=rooms/*}`. */
  readonly isGreedy: boolean
  /** The text behind the name that says which values fit, such as `[0-9]+` or `int`. */
  readonly pattern?: string
}

/** A name with what may stand around it: `{+name}`, `{*name}`, `{**name}`, `{name+}`, `{name*}`, `{name:pattern}`, `{name=form}`. */
const decorated =
  /^(?<before>\+|\*{1,2})?(?<name>[^\s:=+*?&#,;/|]+?)\s*(?:(?<behind>[+*])|:(?<pattern>.+)|=(?<form>.+))?$/s

/** Patterns and names of patterns that any text fits, slashes included. */
const anything = /^(?:\(?\.[*+]\??\)?|\*\*|path)$/

/** The expressions of a path that name one parameter, in its order. Braces in their patterns are part of them. */
export function pathExpressions(path: string): PathExpression[] {
  return bracedTexts(path).flatMap((text) => {
    const {before, name, behind, pattern: written, form} = decorated.exec(text.slice(1, -1))?.groups ?? {}
    if (name === undefined) return []
    const pattern = (written ?? form)?.trim()
    const isAny = pattern !== undefined && anything.test(pattern)
    const isGreedy = before !== undefined || behind !== undefined || isAny || form?.includes('/') === true
    return [{text, name, isGreedy, ...(pattern !== undefined && !isAny && {pattern})}]
  })
}

/** The texts in braces, with those in them. */
function bracedTexts(path: string): string[] {
  const found: string[] = []
  let [depth, start] = [0, 0]
  for (const {0: mark, index} of path.matchAll(/\\[^]|[{}]/g)) {
    if (mark === '{' && depth++ === 0) start = index
    if (mark === '}' && depth > 0 && --depth === 0) found.push(path.slice(start, index + 1))
  }
  return found
}
