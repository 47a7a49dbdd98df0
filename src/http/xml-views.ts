import {isJsonObject, type JsonObject} from '../json/object.ts'
import {quoted, splitName} from './xml-names.ts'

/** The keywords of a schema that say how XML has a value. */
export interface XmlView {
  readonly xml?: unknown
  readonly items?: unknown
  readonly properties?: unknown
  readonly additionalProperties?: unknown
  readonly required?: unknown
}

function xmlOf({xml}: XmlView): JsonObject {
  return isJsonObject(xml) ? xml : {}
}

/** Each text that schemas give for a field of their `xml`. */
export function textsOfViews(views: readonly XmlView[], field: 'name' | 'namespace' | 'prefix'): string[] {
  return views.map((view) => xmlOf(view)[field]).filter((text) => typeof text === 'string')
}

/** The names that schemas give, without the prefixes that many write into them. */
export function namesOfViews(views: readonly XmlView[]): string[] {
  return textsOfViews(views, 'name').map((name) => splitName(name).local)
}

/** The names that the element or the attribute of a value may have, without prefixes. Default: `usual`. */
export function nameOr(views: readonly XmlView[], usual: string): string[] {
  const names = namesOfViews(views)
  return names.length > 0 ? names : [splitName(usual).local]
}

/** The names that the element or the attribute of a value may have, and those of its namespaces and prefixes that schemas give. */
export interface SoughtPart {
  readonly names: readonly string[]
  readonly namespaces: readonly string[]
  /** Those within names, too. */
  readonly prefixes: readonly string[]
}

export function soughtPart(views: readonly XmlView[], usual: string): SoughtPart {
  const written = textsOfViews(views, 'name')
  const within = (written.length > 0 ? written : [usual]).map((name) => splitName(name).prefix)
  const prefixes = [...textsOfViews(views, 'prefix'), ...within].filter((prefix) => prefix !== '')
  return {names: nameOr(views, usual), namespaces: textsOfViews(views, 'namespace'), prefixes}
}

/** @see https://spec.openapis.org/oas/v3.2.0#xml-node-types */
export function isOfNodeType(views: readonly XmlView[], ...types: readonly string[]): boolean {
  return views.some((view) => types.includes(String(xmlOf(view).nodeType)))
}

export function isAttribute(views: readonly XmlView[]): boolean {
  return isOfNodeType(views, 'attribute') || views.some((view) => xmlOf(view).attribute === true)
}

export function isWrapped(views: readonly XmlView[]): boolean {
  return isOfNodeType(views, 'element') || views.some((view) => xmlOf(view).wrapped === true)
}

/** Names in quotes, of which one is expected. */
export function oneOf(names: readonly string[]): string {
  return names.map(quoted).join(' or ')
}
