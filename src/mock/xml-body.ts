import type {Contract} from '../contract.ts'
import {writeXmlBody} from '../http/write-xml-body.ts'
import {ownValue} from '../json/own.ts'
import {fragmentTokensOf} from '../json/pointer.ts'
import {viewsOfNode} from '../validate/shape-of.ts'
import type {Drawing} from './draw-events.ts'
import {drawUntil} from './draw-until.ts'

/** A value as an XML document, as the schema with this name has it; undefined where XML cannot hold it. */
export function toXml({schemas}: Contract, schema: string, value: unknown): string | undefined {
  const {node = true, pointer = ''} = ownValue(schemas, schema) ?? {}
  const [, , component, ...deeper] = fragmentTokensOf(pointer)
  const isComponent = pointer.startsWith('#/components/schemas/') && deeper.length === 0
  const name = isComponent ? component! : 'root'
  return writeXmlBody({schema: node, name, viewsOf: viewsOfNode}, value)
}

/** A made-up document. Some values of a schema have more than one root, or characters that XML has not. */
export function drawXml(contract: Contract, schema: string, {draw, number}: Drawing): string | undefined {
  return drawUntil(number, (seed) => toXml(contract, schema, draw(schema, seed)))
}
