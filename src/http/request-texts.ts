import type {Operation, Parameter} from '../contract.ts'
import {serializeQuerystring} from './querystring.ts'
import {serializeParameter} from './serialize-parameter.ts'

/** The parameters of a request as its URL and its headers have them. */
export interface RequestTexts {
  /** The path of the operation; what has no value stays a template. */
  readonly path: string
  /** The texts in the path by the names of their parameters. */
  readonly pathTexts: ReadonlyMap<string, string>
  /** Pairs of a query, without the `&` between them. */
  readonly query: readonly string[]
  /** With `cookie`, where there are cookies. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** The texts of parameters in the places that an operation has for them. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export function requestTexts(
  {path}: Pick<Operation, 'path'>,
  values: Iterable<readonly [Parameter, unknown]>,
): RequestTexts {
  const texts = Array.from(values, ([parameter, value]) => ({...parameter, text: textOf(parameter, value)}))
  const pathTexts = new Map(texts.filter((one) => one.in === 'path').map(({name, text}) => [name, text]))
  const cookies = texts.filter((one) => one.in === 'cookie').map(({text}) => text)
  return {
    path: path.replaceAll(/\{([^{}]+)\}/g, (template, name: string) => pathTexts.get(name) ?? template),
    pathTexts,
    query: texts
      .filter((one) => (one.in === 'query' || one.in === 'querystring') && one.text !== '')
      .map(({text}) => text),
    headers: [
      ...texts.filter((one) => one.in === 'header').map(({name, text}) => [name, text] as const),
      ...(cookies.length === 0 ? [] : [['cookie', cookies.join('; ')] as const]),
    ],
  }
}

/** The encoding of a form that is the whole query may have headers, which no query has. */
function textOf({schema: _, required: _required, encoding = {}, ...parameter}: Parameter, value: unknown): string {
  if (parameter.in !== 'querystring') return serializeParameter(parameter, value)
  const fields = Object.entries(encoding).map(([name, {headers: _headers, ...field}]) => [name, field] as const)
  return serializeQuerystring({...parameter, encoding: Object.fromEntries(fields)}, value)
}

/** A path with a query, which it may have one of already. */
export function withQuery(path: string, query: readonly string[]): string {
  return query.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`
}
