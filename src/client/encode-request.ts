import {ToolkitError} from '../errors.ts'
import {hasDotSegment} from '../http/dot-segments.ts'
import {encodeBody} from '../http/encode-body.ts'
import {isForbiddenMethod} from '../http/fetch-methods.ts'
import {serializeQuerystring} from '../http/querystring.ts'
import {serializeParameter} from '../http/serialize-parameter.ts'
import {ownMember, ownValue, setOwn} from '../json/own.ts'
import type {EncodedRequest, GivenRequest, RequestParameters, Route, RouteParameter} from '../route.ts'

/** The query at the end of a path template; a question mark in the name of a parameter begins none. */
const queryOfTemplate = /\?(?![^{]*\})(.*)$/s

/**
 * Encodes a request whose body is not `application/json`, whose parameters are not all scalars and lists of a path and a query in the usual style, or
 * whose path template has a query.
 */
export function encodeRequest(
  route: Route,
  {params = {}, body, contentType = route.contentType ?? 'application/json'}: GivenRequest,
): EncodedRequest {
  const {parameters = [], encoding = {}} = route
  const placed = params.named ? placeParameters(parameters, params.named) : params
  const texts = (place: Place) =>
    [...parametersIn(place, parameters), ...undeclaredIn(place, placed, parameters)].flatMap((parameter) => {
      const value = ownMember(placed[place], parameter.name)
      if (value === undefined || value === null) return []
      const text =
        parameter.in === 'querystring' ? serializeQuerystring(parameter, value) : serializeParameter(parameter, value)
      // Without a text, the request is refused for want of it.
      if (parameter.greedy && hasDotSegment(text)) return []
      // An empty text is a value in a path or a header, and none in a list of pairs.
      return text || place === 'path' || place === 'header' ? [[parameter.name, text] as const] : []
    })
  const pathTexts = new Map(texts('path'))
  const fill = (template: string) =>
    template.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => pathTexts.get(name) ?? whole)
  // A template may end in a query, such as `/jobs?action=start`.
  const fixed = fill(queryOfTemplate.exec(route.path)?.[1] ?? '')
  const queryText = [fixed, ...texts('query').map(([, text]) => text)].filter((text) => text !== '').join('&')
  const cookie = texts('cookie')
    .map(([, text]) => text)
    .join('; ')
  const encoded = body === undefined ? undefined : encodeBody(body, contentType, ownValue(encoding, contentType))
  return {
    params: {path: {}, query: placed.query ?? {}},
    pathSerializer: (path) => fill(path.replace(queryOfTemplate, '')),
    querySerializer: () => queryText,
    headers: {
      ...Object.fromEntries(texts('header')),
      ...(cookie && {cookie}),
      ...(encoded?.contentType && {'content-type': encoded.contentType}),
    },
    ...(encoded && {bodySerializer: () => encoded.body}),
  }
}

/**
 * Encodes a request of an operation whose description gives it a body, with a method for which `fetch` sends none, such as GET.
 *
 * @throws {ToolkitError} for a body, and for a method that `fetch` never sends, such as TRACE.
 */
export function encodeBodiless(route: Route, given: GivenRequest): EncodedRequest {
  const {method, path} = route
  if (isForbiddenMethod(method))
    throw new ToolkitError(
      `${method.toUpperCase()} ${path} cannot be sent: \`fetch\` has no requests with this method.`,
    )
  if (given.body !== undefined)
    throw new ToolkitError(
      `${method.toUpperCase()} ${path} cannot be sent with a body: \`fetch\` has none in a request with this method.`,
    )
  return encodeRequest(route, given)
}

/** Parameters that a caller by path knows of, and the description does not. */
function undeclaredIn(place: Place, placed: RequestParameters, declared: readonly RouteParameter[]): RouteParameter[] {
  const names = Object.keys(placed[place] ?? {})
  return names
    .filter((name) => !parametersIn(place, declared).some((parameter) => parameter.name === name))
    .map((name) => ({name, in: place}))
}

/** In this order, a place has a name that several share; the others get it from a group that is called like the place. */
const places = ['path', 'query', 'header', 'cookie'] as const

type Place = (typeof places)[number]

/** A query that is described as a whole is given like a parameter of it. */
function parametersIn(place: Place, parameters: readonly RouteParameter[]): RouteParameter[] {
  return parameters.filter(({in: own}) => own === place || (own === 'querystring' && place === 'query'))
}

/** Finds out where parameters go that are given by name. */
function placeParameters(
  parameters: readonly RouteParameter[],
  named: Readonly<Record<string, unknown>>,
): RequestParameters {
  const placed: Record<Place, Record<string, unknown>> = {path: {}, query: {}, header: {}, cookie: {}}
  const taken = new Set<string>()
  for (const place of places) {
    const names = parametersIn(place, parameters).map(({name}) => name)
    for (const name of names) setOwn(placed[place], name, ownMember(taken.has(name) ? named[place] : named, name))
    names.forEach((name) => taken.add(name))
  }
  return placed
}
