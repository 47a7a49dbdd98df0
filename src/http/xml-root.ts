import type {XmlElement} from './parse-xml.ts'
import type {TextShape} from './text-shape.ts'
import {nameOr, textsOfViews, type ViewsOf, viewsOfItems, viewsOfProperty, type XmlView} from './xml-views.ts'

/** The schemas of a list, and the values that its texts may stand for. */
interface ListShape {
  readonly views: readonly XmlView[]
  readonly shape: TextShape
}

/** Tells a root that is the only item of a list from one around all items, by the names of items and of their properties. */
export function isItem(viewsOf: ViewsOf, {name, children, text}: XmlElement, {views, shape}: ListShape): boolean {
  const items = viewsOfItems(viewsOf, views)
  const names = textsOfViews(items, 'name')
  if (children.length === 0) return names.includes(name) || text.trim() !== ''
  if (names.includes(name)) return !children.every((child) => names.includes(child.name))
  const inner = shape.items.propertyNames
  const known = new Set(inner.flatMap((key) => nameOr(viewsOfProperty(viewsOf, items, key).flat(), key)))
  return children.every((child) => known.has(child.name))
}
