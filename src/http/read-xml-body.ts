import type {XmlMismatch} from '../contract.ts'
import {setOwn} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import type {XmlAttribute, XmlElement} from './parse-xml.ts'
import {kindsOf, type TextShape} from './text-shape.ts'
import type {XmlDescription, XmlProperty} from './xml-description.ts'
import {quoted} from './xml-names.ts'
import {XmlParts} from './xml-parts.ts'
import {isItem, isNoList} from './xml-root.ts'
import {toXmlScalar} from './xml-scalar.ts'
import {isAttribute, isOfNodeType, isWrapped, nameOr, namesOfViews, oneOf, textsOfViews} from './xml-views.ts'

/** A value that an XML document stands for. */
export interface ReadXml {
  readonly value: unknown
  /** Whatever is in another form than the `xml` of the schemas says: with the pointer to the value that it is about. */
  readonly faults: readonly XmlMismatch[]
  /** True where `asText` would give another value. */
  readonly hasTexts: boolean
  /** True where `withEmptyLists` would give another value. */
  readonly hasLists: boolean
}

/** Of more, as of more issues, nobody reads. */
const mostFaults = 100

/** A value that stands in XML, and the values that its texts may stand for. */
export interface XmlShape {
  readonly description: XmlDescription
  readonly shapeOf: (schemas: readonly object[]) => TextShape
  /** True where a text stays one if its schema allows texts, whatever else that allows. */
  readonly asText?: boolean
  /** True where a required list without an element is an empty one. Default: it is absent. */
  readonly withEmptyLists?: boolean
}

/**
 * The value of an XML document, as the `xml` of its schemas has it: the other way of `writeXmlBody`. The order of elements says nothing, and a
 * name or a namespace that no schema gives is not asked for.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
export function readXmlBody(given: XmlShape, root: XmlElement): ReadXml {
  const reader = new XmlReader(given)
  const value = reader.readRoot(root)
  const {faults, hasTexts, hasLists} = reader
  return {value, faults, hasTexts, hasLists}
}

/** A value in the document, and its pointer. */
interface Place {
  readonly description: XmlDescription
  readonly path: string
}

interface Property extends Place, XmlProperty {}

class XmlReader {
  readonly faults: XmlMismatch[] = []
  hasTexts = false
  hasLists = false
  readonly #given: XmlShape
  readonly #shapes = new Map<XmlDescription, TextShape>()

  constructor(given: XmlShape) {
    this.#given = given
  }

  /** A list that nothing says to have an element around has one, as there is one root; or the root is its only item. */
  readRoot(root: XmlElement): unknown {
    const {description} = this.#given
    const place = {description, path: ''}
    const isList = this.#isList(description) && !isWrapped(description.views)
    if (isList && isNoList(root, description, this.#shapeOf)) return this.#readOne(root, place)
    if (isList && isItem(root, description.items)) return this.#items([root], place)
    if (!isList) this.#checkName(root, place)
    return this.#read(root, place)
  }

  readonly #shapeOf = (description: XmlDescription): TextShape => {
    const shape = this.#shapes.get(description) ?? this.#given.shapeOf(description.schemas)
    this.#shapes.set(description, shape)
    return shape
  }

  #isList(description: XmlDescription): boolean {
    return kindsOf(this.#shapeOf(description))[0] === 'array'
  }

  #read(element: XmlElement, place: Place): unknown {
    const isList = !element.isNil && this.#isList(place.description)
    return isList ? this.#items(element.children, place) : this.#readOne(element, place)
  }

  /** Anything but a list. */
  #readOne(element: XmlElement, place: Place): unknown {
    if (element.isNil) return null
    const kinds = kindsOf(this.#shapeOf(place.description))
    const {children, attributes, text} = element
    const mayBeText = children.length === 0 && (attributes.length === 0 || !kinds.includes('object'))
    return mayBeText && kinds.includes('scalar') ? this.#scalar(text, place) : this.#object(element, place)
  }

  /** Tells of a name or a namespace that is another than schemas give. */
  #checkName({name, namespace}: XmlElement | XmlAttribute, {description: {views}, path}: Place): void {
    const names = namesOfViews(views)
    if (names.length > 0 && !names.includes(name))
      this.#tell(path, `Found the element ${quoted(name)}, expected ${oneOf(names)}.`)
    const namespaces = textsOfViews(views, 'namespace')
    const found = namespace === '' ? 'no namespace' : `the namespace ${quoted(namespace)}`
    if (namespaces.length > 0 && !namespaces.includes(namespace))
      this.#tell(path, `Found ${quoted(name)} in ${found}, expected ${oneOf(namespaces)}.`)
  }

  #items(elements: readonly XmlElement[], {description: {items}, path}: Place): unknown[] {
    return elements.map((element, index) => {
      const place = {description: items, path: join(path, index)}
      this.#checkName(element, place)
      return this.#read(element, place)
    })
  }

  #scalar(text: string, {description}: Place): unknown {
    const shape = this.#shapeOf(description)
    this.hasTexts ||= shape.types?.includes('string') === true && shape.types.length > 1
    return toXmlScalar(text, shape, this.#given.asText)
  }

  /** An object; or the text where there is nothing else, which no property has. */
  #object(element: XmlElement, place: Place): unknown {
    const {description, path} = place
    const parts = new XmlParts(element)
    const value = this.#described(parts, place)
    for (const part of [...element.attributes, ...element.children]) {
      if (!parts.take(part)) continue
      const {name} = part
      const property = {name, description: description.property(name), path: join(path, name)}
      // One in another namespace than that of the property is another one.
      const isOther =
        Object.hasOwn(value, name) &&
        (!parts.isAtHome(part) || textsOfViews(property.description.views, 'namespace').length > 0)
      if (isOther) continue
      if (description.properties.has(name)) this.#tellForm(part, property)
      const found = 'children' in part ? this.#other(part, parts, property) : this.#scalar(part.value, property)
      if (!Object.hasOwn(value, name)) setOwn(value, name, found)
    }
    if (!parts.text?.trim() || this.#shapeOf(description).types === undefined) return value
    if (element.children.length === 0) {
      // Before OpenAPI 3.2, nothing says that an element with attributes has a text.
      const hasAttributes = [...description.properties.values()].some((property) => property.isAttribute)
      return hasAttributes || element.attributes.length > 0 ? value : parts.text
    }
    // One of which nothing more is described may hold anything, as a text with marks in it.
    const isOpen = description.properties.size === 0 && description.property('').schemas.length === 0
    if (!isOpen) this.#tell(path, 'Found a text beside elements, expected elements alone.')
    return value
  }

  /** The value of an element that no property has in its form, with those that have its name. */
  #other(element: XmlElement, parts: XmlParts, place: Place): unknown {
    const same = [
      element,
      ...parts.takeElements({names: [element.name], namespaces: [element.namespace], prefixes: []}),
    ]
    if (this.#isList(place.description) && !isWrapped(place.description.views)) return this.#items(same, place)
    const values = same.map((one) => this.#read(one, place))
    return values.length === 1 ? values[0] : values
  }

  /** The properties that schemas describe, without what else is there. */
  #described(parts: XmlParts, {description: outer, path}: Place): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    const properties = outer.propertiesFor(parts.names)
    parts.want(properties)
    for (const property of properties) {
      const found = this.#property(parts, {...property, path: join(path, property.name)})
      if (found !== undefined) setOwn(value, property.name, found)
    }
    return value
  }

  #property(parts: XmlParts, property: Property): unknown {
    const {description, isRequired, own} = property
    const {views} = description
    if (isAttribute(views)) {
      const found = parts.takeAttribute(own)
      if (found !== undefined || description.isAttribute) return found && this.#scalar(found.value, property)
    }
    if (isOfNodeType(views, 'text', 'cdata')) return this.#text(parts, property)
    if (this.#isList(description)) return this.#list(parts, property)
    if (isOfNodeType(views, 'none')) {
      const inner = parts.enter(views) ? this.#described(parts, property) : {}
      return isRequired || Object.keys(inner).length > 0 ? inner : undefined
    }
    const [first, ...others] = parts.takeElements(own)
    if (first === undefined) return undefined
    if (others.length > 0)
      this.#tell(property.path, `Found the element ${quoted(first.name)} ${others.length + 1} times, expected it once.`)
    this.#checkName(first, property)
    return this.#read(first, property)
  }

  /** The text of the element, which is empty where there is none. */
  #text(parts: XmlParts, property: Property): unknown {
    const {text = ''} = parts
    parts.text = undefined
    const mayBeEmpty = property.isRequired && this.#shapeOf(property.description).types?.includes('string') !== false
    return text.trim() === '' && !mayBeEmpty ? undefined : this.#scalar(text, property)
  }

  #list(parts: XmlParts, property: Property): unknown {
    const {isRequired, path, description, own: around, item} = property
    const hasWrapper = isWrapped(description.views)
    const own = parts.takeElements(hasWrapper ? around : item)
    const [alone] = own.length === 1 && !hasWrapper ? own : []
    if (alone !== undefined && isNoList(alone, description, this.#shapeOf)) return this.#readOne(alone, property)
    if (own.length > 0 && !hasWrapper) return this.#items(own, property)
    const [wrapper = parts.takeElements(around)[0]] = own
    if (wrapper !== undefined) {
      if (!hasWrapper)
        this.#tell(
          path,
          `Found the element ${quoted(wrapper.name)} around a list, expected ${oneOf(item.names)} alone.`,
        )
      this.#checkName(wrapper, property)
      return this.#items(wrapper.children, property)
    }
    const unwrapped = parts.takeElements(item)
    if (unwrapped.length > 0) {
      const found = quoted(unwrapped[0]!.name)
      this.#tell(path, `Found the element ${found} alone, expected ${oneOf(around.names)} around the list.`)
      return this.#items(unwrapped, property)
    }
    const mayBeEmpty = isRequired && !hasWrapper
    this.hasLists ||= mayBeEmpty
    return mayBeEmpty && this.#given.withEmptyLists === true ? [] : undefined
  }

  /** Tells of a part that has the name of a property, which is in another place or has another name in XML. */
  #tellForm(part: XmlElement | XmlAttribute, {description: {views}, path}: Place): void {
    const found = 'children' in part ? 'element' : 'attribute'
    const wanted = isAttribute(views) ? 'attribute' : 'element'
    const names = oneOf(nameOr(views, part.name))
    this.#tell(path, `Found the ${found} ${quoted(part.name)}, expected the ${wanted} ${names}.`)
  }

  #tell(path: string, message: string): void {
    if (this.faults.length < mostFaults) this.faults.push({path, message})
  }
}
