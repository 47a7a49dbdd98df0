import {toScalar, type TextShape} from './text-shape.ts'

/**
 * The value that a text in XML stands for. White space around a number says nothing; of a text it is a part. Numbers and truth values may be written as
 * XML Schema has them, too.
 *
 * @see https://www.w3.org/TR/xmlschema-2/#built-in-primitive-datatypes
 */
export function toXmlScalar(text: string, shape: TextShape, asText = false): unknown {
  const plain = text.trim()
  const value = toScalar(plain, shape, asText)
  if (typeof value !== 'string') return value
  const {types = []} = shape
  if (types.includes('string')) return text
  const isNumber = types.includes('number') || types.includes('integer')
  if (isNumber) return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : text
  return types.includes('boolean') && /^[01]$/.test(plain) ? plain === '1' : text
}
