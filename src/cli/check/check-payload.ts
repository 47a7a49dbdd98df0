import {InputError} from '../../errors.ts'
import type {Omitted} from '../../issue.ts'
import {TextLines} from '../../json/text-lines.ts'
import type {Validator} from '../../validate/index.ts'
import {decodePayload} from '../input/decode-payload.ts'
import type {Payload} from '../input/payload.ts'
import {findInJson} from '../place/find-in-json.ts'
import type {Checked, Finding} from '../report/checked.ts'
import {formatFrame} from '../report/code-frame.ts'
import {type LeftOut, type TextFindings, findIssues, type KindOptions, type TextInput} from './find-issues.ts'
import {ExchangeFormError} from './parse-exchange.ts'

export interface CheckOptions extends KindOptions {
  /** True if warnings count as errors. */
  readonly isStrict: boolean
  /** The width of code frames; none are made if it is left out. */
  readonly frameWidth?: number
  /** True if a summary is made, which asks for the facts of each payload. */
  readonly isSummarized?: boolean
}

/**
 * Validates one payload, with the place of each issue. Of a request of an HTTP Archive that is of no operation, its name.
 *
 * @throws {InputError} if the payload cannot be read, or told to be anything that the contract knows.
 */
export function checkPayload(validator: Validator, payload: Payload, options: CheckOptions): Checked | LeftOut {
  const input: TextInput = {...payload, text: decodePayload(payload)}
  try {
    const findings = findIssues(validator, input, options)
    if ('leftOut' in findings) return findings
    const {subject, id} = findings
    const issues = placeIssues(findings, input, options)
    const valid = !issues.some(({severity}) => severity === 'error')
    const omitted = omittedOf(findings, options)
    return {
      file: input.file,
      line: input.start.line,
      ...(id !== undefined && {id}),
      subject,
      valid,
      issues,
      ...(omitted && {omitted}),
      ...(options.isSummarized && {facts: {...findings.facts(), size: payload.content.length}}),
    }
  } catch (error) {
    throw error instanceof ExchangeFormError ? placeFormError(error, input) : error
  }
}

function placeIssues(
  {issues, find}: TextFindings,
  {text, start}: TextInput,
  {isStrict, frameWidth: width}: CheckOptions,
): Finding[] {
  if (issues.length === 0) return []
  const offsets = find(issues)
  const lines = new TextLines(text, start)
  return issues.map((issue, index): Finding => {
    const position = lines.positionOf(offsets[index]!)
    const severity = isStrict ? 'error' : issue.severity
    const frame = width === undefined ? undefined : formatFrame(lines, offsets[index]!, width)
    return {...issue, severity, ...position, ...(frame !== undefined && {frame})}
  })
}

function omittedOf({omitted}: TextFindings, {isStrict}: CheckOptions): Omitted | undefined {
  return omitted && isStrict ? {errors: omitted.errors + omitted.warnings, warnings: 0} : omitted
}

function placeFormError({message, pointer}: ExchangeFormError, {text, start, file}: TextInput): InputError {
  const [offset] = findInJson(text, [{path: pointer, atKey: false}])
  return new InputError(message, {file, position: new TextLines(text, start).positionOf(offset!)})
}
