import type {XmlElement} from './parse-xml.ts'
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
