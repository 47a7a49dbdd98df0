import type {JsonObject} from '../../json/object.ts'
import {dereference, items, type OpenApiDocument} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import {pathExpressions, type PathExpression} from './path-expressions.ts'

/** Expressions of URI templates for a query or a fragment, as in `/items{?page,size}`. @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.8 */
const behindPath = /\{[?&#][^{}]*\}/g

/** The path of an operation as a contract has it. */
export interface SentPath {
  /**
   * With nothing but names in braces; without a fragment, which is never sent, and without expressions for a query, whose parameters are described. The
   * name of a webhook and the address of a callback, in which these mean something else, stay as they are.
   */
  readonly path: string
  /** The expressions that say more than the name of a parameter. */
  readonly expressions: readonly PathExpression[]
  /** The name of the parameter that may hold slashes. A path has one at most, alone in its segment, since two could share a text in many ways. */
  readonly greedy?: string
}

/** The path of an operation by the parameters that its description has for it. */
export function sentPathOf(
  {path: written, pathItem, operation}: Pick<ListedOperation, 'path' | 'pathItem' | 'operation'>,
  document: OpenApiDocument,
): SentPath {
  if (!isPath(written)) return {path: written, expressions: []}
  const declared = pathParametersOf([pathItem.value, operation.value], document)
  const expressions = pathExpressions(written)
    .filter(({text, name}) => declared.has(name) && text !== `{${name}}` && !declared.has(text.slice(1, -1)))
    .map((one) => (isOfList(one, declared.get(one.name)!, document) ? {...one, isGreedy: false} : one))
  const path = withNames(written, expressions)
  const isAlone = ({name}: PathExpression) =>
    path.split('/').some((segment) => /^[^{]*\{([^}]*)\}[^{]*$/.exec(segment)?.[1] === name)
  const greedy = expressions.find((one) => one.isGreedy && isAlone(one))?.name
  return {path: withoutQuery(path), expressions, ...(greedy !== undefined && {greedy})}
}

/** A path, which is no program text, with nothing but names in the braces of expressions. */
export function withNames(path: string, expressions: readonly PathExpression[]): string {
  return expressions.reduce((left, {text, name}) => left.replace(text, () => `{${name}}`), path)
}

/** A path without what is behind it. */
export function withoutQuery(path: string): string {
  return path.replaceAll(behindPath, '').split('#', 1)[0]!
}

/** Tells whether a path has a place for a parameter. What is no path may have it anywhere. */
export function isNamedIn(path: string, name: unknown): boolean {
  return !isPath(path) || withoutQuery(path).includes(`{${String(name)}}`)
}

/** The parameters of a path that Path Item and Operation Objects have, by name. */
export function pathParametersOf(
  holders: readonly JsonObject[],
  document: OpenApiDocument,
): ReadonlyMap<unknown, JsonObject> {
  const all = holders.flatMap(({parameters}) => items(parameters)).map((one) => dereference(document, one, '').value)
  return new Map(all.filter((one) => one.in === 'path').map((one) => [one.name, one]))
}

/** A `*` means the values of a list or an object, where the parameter is one. @see https://www.rfc-editor.org/rfc/rfc6570#section-2.4.2 */
function isOfList({text}: PathExpression, {schema}: JsonObject, document: OpenApiDocument): boolean {
  const {type} = dereference(document, schema, '').value
  return text.endsWith('*}') && [type].flat().some((one) => one === 'array' || one === 'object')
}

function isPath(path: string): boolean {
  return path.startsWith('/')
}
