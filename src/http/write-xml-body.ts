import {isJsonObject} from '../json/object.ts'
import {escapeXml} from './escape-xml.ts'
import {type XmlDescription, XmlDescriptions, type ViewsOf} from './xml-description.ts'
import {isAttribute, isOfNodeType, isWrapped, soughtPart, textsOfViews, type XmlView} from './xml-views.ts'

/** A schema of a value. */
export interface XmlSchema {
  readonly schema: unknown
  /** The name of its element, where the schema gives none. */
  readonly name: string
  readonly viewsOf: ViewsOf
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
  const [root, ...others] = elementsOf({description: new XmlDescriptions(viewsOf).of([schema]), name}, value)
  if (root === undefined || others.length > 0 || !isWritable(root)) return undefined
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`
}

/** The name of the element of a value, where its schemas give none. */
interface Named {
  readonly description: XmlDescription
  readonly name: string
}

/** A list is one element for each item, unless it has one around them. */
function elementsOf({description, name: usual}: Named, value: unknown): Element[] {
  const {views} = description
  const element: Element = {name: nameOf(views, usual), attributes: namespaceOf(views), children: [], text: ''}
  if (Array.isArray(value)) {
    const [inside = usual] = isWrapped(views) ? textsOfViews(views, 'name') : []
    const item = {description: description.items, name: inside}
    const children = value.flatMap((one) => elementsOf(item, one))
    return isWrapped(views) ? [{...element, children}] : children
  }
  if (value === null) {
    element.attributes.set('xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance').set('xsi:nil', 'true')
    return [element]
  }
  if (!isJsonObject(value)) {
    element.text = escapeXml(scalarText(value))
    return [element]
  }
  for (const [name, member] of Object.entries(value))
    addMember(element, {description: description.property(name), name}, member)
  return isOfNodeType(views, 'none') ? element.children : [element]
}

function addMember(element: Element, named: Named, member: unknown): void {
  const {views} = named.description
  if (isAttribute(views)) {
    for (const [key, uri] of namespaceOf(views)) element.attributes.set(key, uri)
    if (member !== null) element.attributes.set(nameOf(views, named.name), scalarText(member))
  } else if (isOfNodeType(views, 'text')) element.text += escapeXml(scalarText(member))
  else if (isOfNodeType(views, 'cdata'))
    element.text += `<![CDATA[${scalarText(member).split(']]>').join(']]]]><![CDATA[>')}]]>`
  else for (const child of elementsOf(named, member)) element.children.push(child)
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function nameOf(views: readonly XmlView[], usual: string): string {
  const [local = usual] = textsOfViews(views, 'name')
  const [prefix = ''] = textsOfViews(views, 'prefix')
  return prefix === '' || local.includes(':') ? local : `${prefix}:${local}`
}

function namespaceOf(views: readonly XmlView[]): Map<string, string> {
  const [namespace] = textsOfViews(views, 'namespace')
  const [prefix = ''] = soughtPart(views, '').prefixes
  return new Map(namespace === undefined ? [] : [[prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace]])
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
