import {writeXmlBody} from '../../../http/write-xml-body.ts'
import type {JsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {items} from '../../read/document.ts'
import {lookUp, type Page} from '../parts/page.ts'
import {alternatives, readSchema} from '../parts/schema-object.ts'

type Described = Pick<Page, 'document'>

/** A value as an XML document, where that can hold it. The root has the name that its schema gives it, else that of its component. */
export function writeXml(page: Described, schema: unknown, value: unknown): string | undefined {
  const component = ownMember(schema, '$ref')
  const name = typeof component === 'string' ? component.slice(component.lastIndexOf('/') + 1) : 'root'
  return writeXmlBody({schema, name, viewsOf: (inner) => viewsOf(page, inner)}, value)
}

function viewsOf(page: Described, schema: unknown, views: JsonObject[] = []): JsonObject[] {
  const own = readSchema(page, schema)
  if (views.includes(own)) return views
  views.push(own)
  const referred = typeof own.$ref === 'string' ? [lookUp(page, own.$ref)] : []
  for (const part of [...referred, ...items(own.allOf), ...alternatives(own)]) viewsOf(page, part, views)
  return views
}
