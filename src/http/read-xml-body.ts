import type {XmlMismatch} from '../contract.ts'
import {setOwn} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import type {XmlAttribute, XmlElement} from './parse-xml.ts'
import {kindsOf, type TextShape} from './text-shape.ts'
import type {XmlSchema} from './write-xml-body.ts'
import {XmlParts} from './xml-parts.ts'
import {isItem} from './xml-root.ts'
import {toXmlScalar} from './xml-scalar.ts'
import {
  isAttribute,
  isOfNodeType,
  isWrapped,
  nameOr,
  oneOf,
  textsOfViews,
  viewsOfItems,
  viewsOfProperty,
  type XmlView,
} from './xml-views.ts'

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

/** The schema of a value that stands in XML, with the values that its texts may stand for. */
export interface XmlShape extends Pick<XmlSchema, 'schema' | 'viewsOf'> {
  readonly shape: TextShape
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
  const place: Place = {views: given.viewsOf(given.schema), shape: given.shape, path: ''}
  const value = reader.readRoot(root, place)
  const {faults, hasTexts, hasLists} = reader
  return {value, faults, hasTexts, hasLists}
}

/** A value in the document: all schemas that describe it, and its pointer. */
interface Place {
  readonly views: readonly XmlView[]
  readonly shape: TextShape
  readonly path: string
}

/** A property of an object. */
interface Property extends Place {
  readonly name: string
  /** True if each schema that describes it makes it an attribute. */
  readonly isAttribute: boolean
  readonly isRequired: boolean
}

class XmlReader {
  readonly faults: XmlMismatch[] = []
  hasTexts = false
  hasLists = false
  readonly #given: XmlShape

  constructor(given: XmlShape) {
    this.#given = given
  }

  /** A list that nothing says to have an element around has one, as there is one root; or the root is its only item. */
  readRoot(root: XmlElement, place: Place): unknown {
    const isList = kindsOf(place.shape)[0] === 'array' && !isWrapped(place.views)
    if (isList && isItem(this.#given.viewsOf, root, place)) return this.#items([root], place)
    if (!isList) this.#checkName(root, place)
    return this.#read(root, place)
  }

  #read(element: XmlElement, place: Place): unknown {
    if (element.isNil) return null
    const kinds = kindsOf(place.shape)
    if (kinds[0] === 'array') return this.#items(element.children, place)
    const {children, attributes, text} = element
    const mayBeText = children.length === 0 && (attributes.length === 0 || !kinds.includes('object'))
    return mayBeText && kinds.includes('scalar') ? this.#scalar(text, place) : this.#object(element, place)
  }

  /** Tells of a name or a namespace that is another than schemas give. */
  #checkName({name, namespace}: XmlElement | XmlAttribute, {views, path}: Place): void {
    const names = textsOfViews(views, 'name')
    if (names.length > 0 && !names.includes(name))
      this.#tell(path, `Found the element "${name}", expected ${oneOf(names)}.`)
    const namespaces = textsOfViews(views, 'namespace')
    const found = namespace === '' ? 'no namespace' : `the namespace "${namespace}"`
    if (namespaces.length > 0 && !namespaces.includes(namespace))
      this.#tell(path, `Found "${name}" in ${found}, expected ${oneOf(namespaces)}.`)
  }

  #items(elements: readonly XmlElement[], {views, shape, path}: Place): unknown[] {
    const inner = viewsOfItems(this.#given.viewsOf, views)
    return elements.map((element, index) => {
      const place = {views: inner, shape: shape.items, path: join(path, index)}
      this.#checkName(element, place)
      return this.#read(element, place)
    })
  }

  #scalar(text: string, {shape}: Place): unknown {
    this.hasTexts ||= shape.types?.includes('string') === true && shape.types.length > 1
    return toXmlScalar(text, shape, this.#given.asText)
  }

  /** An object; or the text where there is nothing else, which no property has. */
  #object(element: XmlElement, place: Place): unknown {
    const parts = new XmlParts(element)
    const value = this.#described(parts, place)
    const names = new Set(place.shape.propertyNames)
    for (const part of [...element.attributes, ...element.children]) {
      if (!parts.take(part)) continue
      const {name} = part
      const property = {...this.#member(place, name), isRequired: false}
      // One in another namespace than that of the property is another one.
      const isOther = Object.hasOwn(value, name) && textsOfViews(property.views, 'namespace').length > 0
      if (isOther) continue
      if (names.has(name)) this.#tellForm(part, property)
      const found = 'children' in part ? this.#other(part, parts, property) : this.#scalar(part.value, property)
      if (!Object.hasOwn(value, name)) setOwn(value, name, found)
    }
    if (!parts.text?.trim() || place.shape.types === undefined) return value
    if (element.children.length === 0) {
      // Before OpenAPI 3.2, nothing says that an element with attributes has a text.
      const mayHaveText = place.shape.propertyNames.some((name) => this.#member(place, name).isAttribute)
      return mayHaveText || element.attributes.length > 0 ? value : parts.text
    }
    this.#tell(place.path, 'Found a text beside elements, expected elements alone.')
    return value
  }

  /** The value of an element that no property has in its form, with those that have its name. */
  #other(element: XmlElement, parts: XmlParts, property: Property): unknown {
    const same = [element, ...parts.takeElements({views: [], names: [element.name]})]
    if (kindsOf(property.shape)[0] === 'array' && !isWrapped(property.views)) return this.#items(same, property)
    const values = same.map((one) => this.#read(one, property))
    return values.length === 1 ? values[0] : values
  }

  /** The properties that schemas describe, without what else is there. */
  #described(parts: XmlParts, place: Place): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    for (const name of place.shape.propertyNames) {
      const isRequired = place.views.some(({required}) => Array.isArray(required) && required.includes(name))
      const found = this.#property(parts, {...this.#member(place, name), isRequired})
      if (found !== undefined) setOwn(value, name, found)
    }
    return value
  }

  #member({views, shape, path}: Place, name: string): Omit<Property, 'isRequired'> {
    const forms = viewsOfProperty(this.#given.viewsOf, views, name)
    return {
      name,
      views: forms.flat(),
      shape: shape.property(name),
      path: join(path, name),
      isAttribute: forms.length > 0 && forms.every(isAttribute),
    }
  }

  #property(parts: XmlParts, property: Property): unknown {
    const {views, name, isRequired, shape} = property
    if (isAttribute(views)) {
      const found = parts.takeAttribute({views, names: nameOr(views, name)})
      if (found !== undefined || property.isAttribute) return found && this.#scalar(found.value, property)
    }
    if (isOfNodeType(views, 'text', 'cdata')) {
      const {text = ''} = parts
      parts.text = undefined
      const isAbsent = text.trim() === '' && !(isRequired && shape.types?.includes('string') !== false)
      return isAbsent ? undefined : this.#scalar(text, property)
    }
    if (kindsOf(shape)[0] === 'array') return this.#list(parts, property)
    if (isOfNodeType(views, 'none')) {
      const inner = parts.enter(views) ? this.#described(parts, property) : {}
      return isRequired || Object.keys(inner).length > 0 ? inner : undefined
    }
    const [first, ...others] = parts.takeElements({views, names: nameOr(views, name)})
    if (first === undefined) return undefined
    if (others.length > 0)
      this.#tell(property.path, `Found the element "${first.name}" ${others.length + 1} times, expected it once.`)
    this.#checkName(first, property)
    return this.#read(first, property)
  }

  #list(parts: XmlParts, property: Property): unknown {
    const {views, name, isRequired, path} = property
    const hasWrapper = isWrapped(views)
    const items = viewsOfItems(this.#given.viewsOf, views)
    const around = {views, names: nameOr(views, name)}
    const alone = {views: items, names: nameOr(items, hasWrapper ? around.names[0]! : name)}
    const form = hasWrapper ? around : alone
    const own = parts.takeElements(form)
    if (own.length > 0 && !hasWrapper) return this.#items(own, property)
    const [wrapper = parts.takeElements(around)[0]] = own
    if (wrapper !== undefined) {
      if (!hasWrapper)
        this.#tell(path, `Found the element "${wrapper.name}" around a list, expected ${oneOf(alone.names)} alone.`)
      this.#checkName(wrapper, property)
      return this.#items(wrapper.children, property)
    }
    const unwrapped = parts.takeElements(alone)
    if (unwrapped.length > 0) {
      this.#tell(
        path,
        `Found the element "${unwrapped[0]!.name}" alone, expected ${oneOf(around.names)} around the list.`,
      )
      return this.#items(unwrapped, property)
    }
    const mayBeEmpty = isRequired && !hasWrapper
    this.hasLists ||= mayBeEmpty
    return mayBeEmpty && this.#given.withEmptyLists === true ? [] : undefined
  }

  /** Tells of a part that has the name of a property, which is in another place or has another name in XML. */
  #tellForm(part: XmlElement | XmlAttribute, {views, path}: Place): void {
    const found = 'children' in part ? 'element' : 'attribute'
    const wanted = isAttribute(views) ? 'attribute' : 'element'
    this.#tell(path, `Found the ${found} "${part.name}", expected the ${wanted} ${oneOf(nameOr(views, part.name))}.`)
  }

  #tell(path: string, message: string): void {
    if (this.faults.length < mostFaults) this.faults.push({path, message})
  }
}
