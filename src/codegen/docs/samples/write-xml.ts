import {escapeXml} from '../../../http/escape-xml.ts'
import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownMember, ownValue} from '../../../json/own.ts'
import {items} from '../../read/document.ts'
import {lookUp, type Page} from '../parts/page.ts'
import {alternatives, readSchema} from '../parts/schema-object.ts'

type Described = Pick<Page, 'document'>

interface Element {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: Element[]
  /** As it is written. */
  text: string
}

/**
 * A value as an XML document, as the `xml` of its schemas has it. The root has the name that its schema gives it, else that of its component.
 * Undefined where XML cannot hold a name or a character.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
export function writeXml(page: Described, schema: unknown, value: unknown): string | undefined {
  const component = ownMember(schema, '$ref')
  const name = typeof component === 'string' ? component.slice(component.lastIndexOf('/') + 1) : 'root'
  const [root, ...others] = elementsOf(page, {schema, name}, value)
  if (root === undefined || others.length > 0 || !isWritable(root)) return undefined
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`
}

interface Named {
  readonly schema: unknown
  /** The name, where the schema gives none. */
  readonly name: string
}

/** A list is one element for each item, unless it has one around them. */
function elementsOf(page: Described, {schema, name: usual}: Named, value: unknown): Element[] {
  const views = viewsOf(page, schema)
  const xml = xmlOf(views)
  const name = nameOf(xml, usual)
  const element: Element = {name, attributes: namespaceOf(xml), children: [], text: ''}
  if (Array.isArray(value)) {
    const isWrapped = xml.wrapped === true || xml.nodeType === 'element'
    const item = {schema: firstOf(views, 'items'), name: isWrapped ? nameOf({name: xml.name}, usual) : usual}
    const inner = value.flatMap((one) => elementsOf(page, item, one))
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
  for (const [key, member] of Object.entries(value)) addMember(page, element, {views, key, member})
  return xml.nodeType === 'none' ? element.children : [element]
}

interface Member {
  /** Those of the object. */
  readonly views: readonly JsonObject[]
  readonly key: string
  readonly member: unknown
}

function addMember(page: Described, element: Element, {views, key, member}: Member): void {
  const schema = propertyOf(views, key)
  const xml = xmlOf(viewsOf(page, schema))
  if (xml.attribute === true || xml.nodeType === 'attribute') {
    for (const [name, uri] of namespaceOf(xml)) element.attributes.set(name, uri)
    if (member !== null) element.attributes.set(nameOf(xml, key), scalarText(member))
  } else if (xml.nodeType === 'text') element.text += escapeXml(scalarText(member))
  else if (xml.nodeType === 'cdata')
    element.text += `<![CDATA[${scalarText(member).split(']]>').join(']]]]><![CDATA[>')}]]>`
  else element.children.push(...elementsOf(page, {schema, name: key}, member))
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** All schemas that describe one value: those that it refers to and is put together from too. */
function viewsOf(page: Described, schema: unknown, views: JsonObject[] = []): JsonObject[] {
  const own = readSchema(page, schema)
  if (views.includes(own)) return views
  views.push(own)
  const referred = typeof own.$ref === 'string' ? [lookUp(page, own.$ref)] : []
  for (const part of [...referred, ...items(own.allOf), ...alternatives(own)]) viewsOf(page, part, views)
  return views
}

function firstOf(views: readonly JsonObject[], keyword: string): unknown {
  return views.map((view) => ownValue(view, keyword)).find((value) => value !== undefined)
}

function propertyOf(views: readonly JsonObject[], key: string): unknown {
  const described = views.map(({properties}) => ownMember(properties, key)).find((schema) => schema !== undefined)
  return described ?? firstOf(views, 'additionalProperties')
}

function xmlOf(views: readonly JsonObject[]): JsonObject {
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
