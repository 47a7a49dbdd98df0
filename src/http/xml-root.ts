import type {XmlElement} from './parse-xml.ts'
import {kindsOf, type TextShape} from './text-shape.ts'
import type {XmlDescription} from './xml-description.ts'
import {nameOr, namesOfViews} from './xml-views.ts'

/** Tells a root that is the only item of a list from one around all items, by the names of items and of their properties. */
export function isItem({name, children, text}: XmlElement, items: XmlDescription): boolean {
  const names = namesOfViews(items.views)
  if (children.length === 0) return names.includes(name) || text.trim() !== ''
  if (names.includes(name)) return !children.every((child) => names.includes(child.name))
  const known = new Set(Array.from(items.properties, ([key, {views}]) => nameOr(views, key)).flat())
  return children.every((child) => known.has(child.name))
}

/** Tells an element of a value that may be a list, and can be no item of it, but what else its schemas allow. */
export function isNoList(
  element: XmlElement,
  description: XmlDescription,
  shapeOf: (description: XmlDescription) => TextShape,
): boolean {
  const {items} = description
  const [shape, ofItems] = [shapeOf(description), shapeOf(items)]
  if (element.isNil) return shape.types?.includes('null') === true && ofItems.types?.includes('null') !== true
  const kind = element.children.length === 0 ? 'scalar' : 'object'
  const isItself = kindsOf(shape).includes(kind) && (kind === 'scalar' || isItem(element, description))
  return isItself && !(kindsOf(ofItems).includes(kind) && isItem(element, items))
}
