import {filterMembers} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {assertedFormats, type AssertedFormat} from '../../../schema/formats.ts'
import type {LoweredNode} from '../../read/schemas/lower-schema.ts'
import type {NumberTree, StringTree} from './tree.ts'

/** The keywords for strings; `left` loses those that the tree has. */
export function readString(node: LoweredNode, left: Set<string>): StringTree {
  const {minLength = 0, maxLength, pattern, expected, format} = node as Omit<StringTree, 'kind'>
  for (const keyword of ['minLength', 'maxLength', 'pattern']) left.delete(keyword)
  const isFormat = format !== undefined && ownValue(assertedFormats, format)?.type === 'string'
  left.delete('format')
  return {
    kind: 'string',
    ...(minLength > 0 && {minLength}),
    ...(maxLength !== undefined && {maxLength}),
    ...(pattern !== undefined && {pattern}),
    ...(pattern !== undefined && expected !== undefined && {expected}),
    ...(isFormat && {format}),
  }
}

const limitKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const

/** The keywords for numbers; `left` loses those that the tree has. */
export function readNumber(node: LoweredNode, isInteger: boolean, left: Set<string>): NumberTree {
  const {format, multipleOf, ...own} = node as Omit<NumberTree, 'kind'> & {readonly format?: string}
  const asserted = format === undefined ? undefined : ownValue(assertedFormats, format)
  const ofFormat: Partial<AssertedFormat> = asserted?.type === 'number' ? asserted : {}
  const limits = {
    minimum: Math.max(own.minimum ?? -Infinity, ofFormat.minimum ?? -Infinity),
    maximum: Math.min(own.maximum ?? Infinity, ofFormat.maximum ?? Infinity),
    exclusiveMinimum: own.exclusiveMinimum ?? -Infinity,
    exclusiveMaximum: own.exclusiveMaximum ?? Infinity,
  }
  for (const keyword of [...limitKeywords, 'format']) left.delete(keyword)
  const isWhole = multipleOf !== undefined && Number.isInteger(multipleOf)
  if (isWhole) left.delete('multipleOf')
  return {
    kind: 'number',
    isInteger: isInteger || ofFormat.isInteger === true,
    ...filterMembers(limits, (_, limit) => Number.isFinite(limit)),
    ...(isWhole && {multipleOf}),
  }
}
