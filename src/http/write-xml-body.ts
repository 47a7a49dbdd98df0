import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import {escapeXml} from './escape-xml.ts'

/** A schema of a value. */
export interface XmlSchema {
  readonly schema: unknown
  /** The name of its element, where the schema gives none. */
  readonly name: string
  /** All schemas that describe one value: those that a schema refers to and is put together from too. */
  readonly viewsOf: (schema: unknown) => readonly XmlView[]
}

/** The keywords of a schema that say how XML has a value. */
export interface XmlView {
  readonly xml?: unknown
  readonly items?: unknown
  readonly properties?: unknown
  readonly additionalProperties?: unknown
}

interface Element {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: Element[]
  /** As it is written. */
  text: string
}

/**
 * A value as an XML document, as the `xml` of its schemas has it. Undefined where XML cannot hold a name or a character, or where there is more than one
 * root.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
export function writeXmlBody({schema, name, viewsOf}: XmlSchema, value: unknown): string | undefined {
  const [root, ...others] = elementsOf(viewsOf, {schema, name}, value)
  if (root === undefined || others.length > 0 || !isWritable(root)) return undefined
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`
}

type ViewsOf = XmlSchema['viewsOf']
type Named = Pick<XmlSchema, 'schema' | 'name'>

/** A list is one element for each item, unless it has one around them. */
function elementsOf(viewsOf: ViewsOf, {schema, name: usual}: Named, value: unknown): Element[] {
  const views = viewsOf(schema)
  const xml = xmlOf(views)
  const name = nameOf(xml, usual)
  const element: Element = {name, attributes: namespaceOf(xml), children: [], text: ''}
  if (Array.isArray(value)) {
    const isWrapped = xml.wrapped === true || xml.nodeType === 'element'
    const item = {schema: firstOf(views, 'items'), name: isWrapped ? nameOf({name: xml.name}, usual) : usual}
    const inner = value.flatMap((one) => elementsOf(viewsOf, item, one))
    element.children.push(...inner)
    return isWrapped ? [element] : inner
  }
  if (value === null) {
    element.attributes.set('xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance').set('xsi:nil', 'true')
    return [element]
  }
  if (!isJsonObject(value)) {
    element.text = escapeXml(scalarText(value))
    return [element]
  }
  for (const [key, member] of Object.entries(value)) addMember(viewsOf, element, {views, key, member})
  return xml.nodeType === 'none' ? element.children : [element]
}

interface Member {
  /** Those of the object. */
  readonly views: readonly XmlView[]
  readonly key: string
  readonly member: unknown
}

function addMember(viewsOf: ViewsOf, element: Element, {views, key, member}: Member): void {
  const schema = propertyOf(views, key)
  const xml = xmlOf(viewsOf(schema))
  if (xml.attribute === true || xml.nodeType === 'attribute') {
    for (const [name, uri] of namespaceOf(xml)) element.attributes.set(name, uri)
    if (member !== null) element.attributes.set(nameOf(xml, key), scalarText(member))
  } else if (xml.nodeType === 'text') element.text += escapeXml(scalarText(member))
  else if (xml.nodeType === 'cdata')
    element.text += `<![CDATA[${scalarText(member).split(']]>').join(']]]]><![CDATA[>')}]]>`
  else element.children.push(...elementsOf(viewsOf, {schema, name: key}, member))
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function firstOf(views: readonly XmlView[], keyword: keyof XmlView): unknown {
  return views.map((view) => ownMember(view, keyword)).find((value) => value !== undefined)
}

function propertyOf(views: readonly XmlView[], key: string): unknown {
  const described = views.map(({properties}) => ownMember(properties, key)).find((schema) => schema !== undefined)
  return described ?? firstOf(views, 'additionalProperties')
}

function xmlOf(views: readonly XmlView[]): JsonObject {
  const xml = firstOf(views, 'xml')
  return isJsonObject(xml) ? xml : {}
}

function nameOf({name, prefix}: JsonObject, usual: string): string {
  const local = typeof name === 'string' ? name : usual
  return typeof prefix === 'string' && prefix !== '' ? `${prefix}:${local}` : local
}

function namespaceOf({namespace, prefix}: JsonObject): Map<string, string> {
  if (typeof namespace !== 'string') return new Map()
  return new Map([[typeof prefix === 'string' && prefix !== '' ? `xmlns:${prefix}` : 'xmlns', namespace]])
}

/** @see https://www.w3.org/TR/xml/#NT-Name */
const namePattern = /^[:_\p{L}][-.:_·\p{L}\p{N}\p{M}]*$/u

/** @see https://www.w3.org/TR/xml/#charsets */
const otherCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function isWritable({name, attributes, children, text}: Element): boolean {
  const texts = [text, ...attributes.values()]
  return (
    [name, ...attributes.keys()].every((one) => namePattern.test(one)) &&
    !texts.some((one) => otherCharacter.test(one)) &&
    children.every(isWritable)
  )
}

function print({name, attributes, children, text}: Element, indent: string): string {
  const given = Array.from(attributes, ([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `${indent}<${name}${given.join('')}`
  if (children.length === 0) return text === '' ? `${start}/>` : `${start}>${text}</${name}>`
  const inner = children.map((child) => `${print(child, `${indent}  `)}\n`)
  return `${start}>${text}\n${inner.join('')}${indent}</${name}>`
}
