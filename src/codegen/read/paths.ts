/** Expressions of URI templates for a query or a fragment, as in `/items{?page,size}`. @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.8 */
const behindPath = /\{[?&#][^{}]*\}/g

/**
 * The path of an operation as requests have it: without a fragment, which is never sent, and without expressions for a query, whose parameters are
 * described. The name of a webhook and the address of a callback, in which these mean something else, stay as they are.
 */
export function sentPathOf(path: string): string {
  return isPath(path) ? path.replaceAll(behindPath, '').split('#', 1)[0]! : path
}

/** Tells whether a path has a place for a parameter. What is no path may have it anywhere. */
export function isNamedIn(path: string, name: unknown): boolean {
  return !isPath(path) || sentPathOf(path).includes(`{${String(name)}}`)
}

function isPath(path: string): boolean {
  return path.startsWith('/')
}
