import type {Contract, ReadXmlBody} from '../contract.ts'
import {parseXml} from '../http/parse-xml.ts'
import {readXmlBody, type ReadXml} from '../http/read-xml-body.ts'
import {XmlDescriptions} from '../http/xml-description.ts'
import {checkSchema} from '../schema/check-schema.ts'
import {shapeOfAll, viewsOfNode} from './shape-of.ts'

/** The ways to read a document: a list without elements is absent or empty, and texts may be other values. That with the fewest faults was meant. */
const ways = [
  {asText: false, withEmptyLists: false},
  {asText: false, withEmptyLists: true},
  {asText: true, withEmptyLists: false},
  {asText: true, withEmptyLists: true},
] as const

/**
 * A contract whose bodies in XML are checked: read as the values that their schemas describe, as far as the `xml` of those says how XML has them. The
 * index of a generated contract with such bodies binds it. Others go without what reads them.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#xml-object
 */
export function withXml(contract: Contract): Contract {
  return {...contract, readXml}
}

const readXml: ReadXmlBody = (text, compiled) => {
  const root = parseXml(text)
  if ('fault' in root) return root
  const description = new XmlDescriptions(viewsOfNode).of([compiled.node])
  let best: {readonly read: ReadXml; readonly issues: number} | undefined
  for (const way of ways) {
    if (best !== undefined && ((way.asText && !best.read.hasTexts) || (way.withEmptyLists && !best.read.hasLists)))
      continue
    const read = readXmlBody({description, shapeOf: shapeOfAll, ...way}, root)
    const issues = checkSchema(compiled, read.value).length
    if (best === undefined || issues < best.issues) best = {read, issues}
    if (issues === 0) break
  }
  return best!.read
}
