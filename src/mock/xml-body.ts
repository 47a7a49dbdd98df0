import type {Contract, Schema, SchemaNode} from '../contract.ts'
import {writeXmlBody} from '../http/write-xml-body.ts'
import {ownValue} from '../json/own.ts'
import {decodePercent, tokensOf} from '../json/pointer.ts'
import type {Drawing} from './draw-events.ts'

/** A value as an XML document, as the schema with this name has it; undefined where XML cannot hold it. */
export function toXml({schemas}: Contract, schema: string, value: unknown): string | undefined {
  const {node = true, pointer = ''} = ownValue(schemas, schema) ?? {}
  const [component, ...deeper] = /^#\/components\/schemas\/(.+)$/.test(pointer) ? tokensOf(pointer).slice(2) : []
  const name = component === undefined || deeper.length > 0 ? 'root' : decodePercent(component)
  return writeXmlBody({schema: node, name, viewsOf: (inner) => viewsOf(inner as Schema | undefined)}, value)
}

const attempts = 20

/** A made-up document. Not each value of a schema has one root, or characters alone that XML has. */
export function drawXml(contract: Contract, schema: string, {draw, number}: Drawing): string | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const written = toXml(contract, schema, draw(schema, number + attempt * 10_007))
    if (written !== undefined) return written
  }
  return undefined
}

function viewsOf(schema: Schema | undefined, views: SchemaNode[] = []): SchemaNode[] {
  if (typeof schema !== 'object' || views.includes(schema)) return views
  views.push(schema)
  const {$ref, allOf = [], oneOf = [], anyOf = []} = schema
  for (const part of [$ref?.().node, ...allOf, ...oneOf, ...anyOf]) viewsOf(part, views)
  return views
}
