import {InputError} from '../../errors.ts'
import type {Issue} from '../../issue.ts'
import {type ExchangeIssue, type ExchangePart, findOperation, type Validator} from '../../validate/index.ts'
import {describe} from '../../validate/explain/words.ts'
import type {Payload} from '../input/payload.ts'
import {findInJson} from '../place/find-in-json.ts'
import {findInStream} from '../place/find-in-stream.ts'
import {findSpots} from '../place/find-spots.ts'
import {targetOf} from '../place/target.ts'
import {createPositions} from '../json/positions.ts'
import {parseJson} from '../json/parse-json.ts'
import {formatFrame} from '../report/code-frame.ts'
import type {Checked, PlacedIssue} from './checked.ts'
import {isJsonObject} from './json-object.ts'
import {ExchangeFormError, looksLikeExchange, parseExchange} from './parse-exchange.ts'
import {parseHarEntry} from './parse-har-entry.ts'
import type {Recording} from './recording.ts'
import {listSubjects, type Subject, type SubjectLimits, tellSubject} from './tell-subject.ts'

export interface CheckOptions {
  /** What every payload is, where it should not be told from its shape. */
  readonly as?: Subject['part'] | 'exchange' | undefined
  readonly operationId?: string | undefined
  readonly status?: number | undefined
  /** Whether warnings count as errors. */
  readonly isStrict: boolean
  /** The width of code frames; none are made if it is left out. */
  readonly frameWidth?: number
}

/** The findings of a payload, and how to find their places in its text. */
interface Findings {
  readonly subject: string
  readonly id?: string
  readonly issues: readonly ExchangeIssue[]
  readonly find: (issues: readonly ExchangeIssue[]) => number[]
}

/**
 * Validates one payload. Nothing for an exchange of an HTTP Archive with some other service: a browser records those too.
 *
 * @throws {InputError} if the payload is not JSON, or cannot be told to be anything that the contract knows.
 */
export function checkPayload(validator: Validator, payload: Payload, options: CheckOptions): Checked | undefined {
  try {
    const findings = payload.format === 'sse' ? checkTranscript(validator, payload, options) : checkJson(validator, payload, options)
    if (findings === undefined) return undefined
    const {subject, id} = findings
    const issues = placeIssues(findings, payload, options)
    const valid = !issues.some(({severity}) => severity === 'error')
    return {file: payload.file, line: payload.start.line, ...(id !== undefined && {id}), subject, valid, issues}
  } catch (error) {
    throw error instanceof ExchangeFormError ? placeFormError(error, payload) : error
  }
}

function placeIssues({issues, find}: Findings, {text, start}: Payload, {isStrict, frameWidth: width}: CheckOptions): PlacedIssue[] {
  if (issues.length === 0) return []
  const offsets = find(issues)
  const toPosition = createPositions(text, start)
  return issues.map((issue, index): PlacedIssue => {
    const position = toPosition(offsets[index]!)
    const severity = isStrict ? 'error' : issue.severity
    const frame = width === undefined ? undefined : formatFrame(text, offsets[index]!, {line: position.line, width})
    return {...issue, severity, ...position, ...(frame !== undefined && {frame})}
  })
}

function placeFormError({message, pointer}: ExchangeFormError, {text, start, file}: Payload): InputError {
  const [offset] = findInJson(text, [{path: pointer, atKey: false}])
  return new InputError(message, {file, position: createPositions(text, start)(offset!)})
}

function checkTranscript(validator: Validator, {text}: Payload, options: CheckOptions): Findings {
  const operationId = listSubjects(validator.contract, {...options, part: 'event'}).next().value?.subject.operationId
  if (operationId === undefined) throw new InputError('Found an event stream, expected one of an operation that answers with it.')
  const {issues} = validator.checkStream(operationId, text)
  return {subject: `stream of ${operationId}`, issues: toPart('stream', issues), find: (all) => findInStream(text, all.map((issue) => targetOf(issue)))}
}

function checkJson(validator: Validator, payload: Payload, options: CheckOptions): Findings | undefined {
  const value = parseJson(payload.text, payload)
  if (payload.format === 'har') {
    const recording = isJsonObject(value) ? parseHarEntry(value, payload.index) : undefined
    return recording && isOwn(validator, recording) ? checkRecording(validator, recording, payload) : undefined
  }
  if (options.as === 'exchange' || (options.as === undefined && looksLikeExchange(value))) {
    return checkRecording(validator, parseExchange(value), payload)
  }
  const subject = tell(validator, value, {payload, options})
  const {part, issues} = validateSubject(validator, subject, value)
  const find = (all: readonly ExchangeIssue[]) => findInJson(payload.text, all.map((issue) => targetOf(issue)))
  return {subject: `${subject.part} of ${subject.operationId}`, issues: toPart(part, issues), find}
}

function isOwn({contract}: Validator, {exchange}: Recording): boolean {
  return findOperation(contract, exchange.method, exchange.url_path) !== undefined
}

function checkRecording(validator: Validator, {exchange, issues: own, spotOf}: Recording, {text}: Payload): Findings {
  const malformed = new Set(own.map(({part}) => part))
  const {issues} = validator.validateExchange(exchange)
  return {
    subject: 'exchange',
    ...(exchange.id !== undefined && {id: exchange.id}),
    issues: [...own, ...issues.filter((issue) => issue.in !== undefined || !malformed.has(issue.part))],
    find: (all) => findSpots(text, all.map(spotOf)),
  }
}

function tell(validator: Validator, value: unknown, {payload, options}: {payload: Payload; options: CheckOptions}): Subject {
  const {as, operationId, status} = options
  const limits: SubjectLimits = {operationId, status, ...(as !== 'exchange' && {part: as})}
  const told = tellSubject(validator.contract, value, limits)
  // Whoever says what it is gets an answer for any value, also for one that has nothing in common with it.
  const subject = told ?? (as === undefined ? undefined : listSubjects(validator.contract, limits).next().value?.subject)
  if (subject) return subject
  const found = as === undefined ? describe(value) : `no ${as} in this operation`
  throw new InputError(`Found ${found}, which is no payload of the ${validator.contract.title}: say what it is with "--as" and "--operation".`, {
    file: payload.file,
    position: payload.start,
  })
}

function validateSubject(validator: Validator, subject: Subject, value: unknown): {part: ExchangePart; issues: readonly Issue[]} {
  switch (subject.part) {
    case 'request':
      return {part: 'request', issues: validator.validateRequest(subject.operationId, value).issues}
    case 'response':
      return {part: 'response', issues: validator.validateResponse(subject.operationId, subject.status, value).issues}
    case 'event':
      return {part: 'stream', issues: validator.validateEvent(subject.operationId, value).issues}
    default:
      return subject satisfies never
  }
}

function toPart(part: ExchangePart, issues: readonly Issue[]): ExchangeIssue[] {
  return issues.map((issue) => ({part, ...issue}))
}
