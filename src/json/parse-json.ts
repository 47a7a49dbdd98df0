import {InputError, type TextPosition} from '../errors.ts'
import {JsonScanner} from './scanner.ts'
import {fileStart, TextLines} from './text-lines.ts'

/** The origin of a text: its file, if it has one, and the place of its first character. */
export interface TextSource {
  readonly file?: string | undefined
  readonly start?: TextPosition
}

/**
 * Parses JSON. Beyond `JSON.parse`, the error says where the first fault is, which Node 20 often leaves out.
 *
 * @throws {InputError} with line and column.
 */
export function parseJson(text: string, {file, start = fileStart}: TextSource = {}): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const fault = findSyntaxFault(text)
    const position = new TextLines(text, start).positionOf(fault.offset)
    throw new InputError(fault.message, {cause, position, ...(file !== undefined && {file})})
  }
}

/** The place of the first fault in a text that is not JSON, and a sentence about it. */
export function findSyntaxFault(text: string): {readonly offset: number; readonly message: string} {
  const scanner = new JsonScanner()
  let offset = 0
  while (offset < text.length && scanner.step(text[offset]!)) offset++
  return {offset, message: `Found ${describeUnit(text, offset)} in the JSON, expected ${scanner.expected}.`}
}

/** A name for what stands at an offset: a whole word where one starts, since `N` says less than `NaN`. */
function describeUnit(text: string, offset: number): string {
  if (offset >= text.length) return 'the end'
  const word = /^\w{1,20}/.exec(text.slice(offset, offset + 20))?.[0]
  return JSON.stringify(word ?? String.fromCodePoint(text.codePointAt(offset)!))
}
