import {InputError, type TextPosition} from '../../errors.ts'
import {findOperation} from '../../http/find-operation.ts'
import {shownPathOf} from '../../http/split-target.ts'
import type {Issue, Omitted, Result} from '../../issue.ts'
import {isJsonObject} from '../../json/object.ts'
import {parseJson} from '../../json/parse-json.ts'
import {shorten} from '../../json/shorten.ts'
import {describeValue, quote} from '../../schema/explain/words.ts'
import type {Exchange, ExchangeIssue, ExchangePart, Validator} from '../../validate/index.ts'
import type {Format} from '../input/payload.ts'
import {findInJson, targetOf} from '../place/find-in-json.ts'
import {findInStream} from '../place/find-in-stream.ts'
import {findSpots} from '../place/find-spots.ts'
import {type Facts, factsOfExchange, modelNameOf, noFacts} from '../summary/facts.ts'
import {findDuplicateIssues} from './duplicate-issues.ts'
import {looksLikeExchange, parseExchange} from './parse-exchange.ts'
import {nameOfEntry, parseHarEntry} from './parse-har-entry.ts'
import type {Recording} from './recording.ts'
import {listSubjects, type Subject, type SubjectLimits, tellSubject} from './tell-subject.ts'

/** A text to check, and where it stands. */
export interface TextInput {
  readonly file: string
  readonly format: Format
  readonly text: string
  readonly start: TextPosition
  readonly index: number
  /** The folder of an archive. Default: none, no file beside it is read. */
  readonly folder?: string
}

/** The kind of a text, where its shape should not decide. */
export interface KindOptions {
  readonly as?: Subject['part'] | 'exchange' | undefined
  readonly operationId?: string | undefined
  readonly status?: number | undefined
}

/** The issues of a text, and how to find their places in it. */
export interface TextFindings {
  /** The kind that the text was taken for. */
  readonly subject: string
  /** The id of an exchange, if it has one. */
  readonly id?: string
  readonly issues: readonly ExchangeIssue[]
  /** The number of further issues. */
  readonly omitted?: Omitted | undefined
  /** The properties of the text by which a summary counts. */
  readonly facts: () => Facts
  readonly find: (issues: readonly ExchangeIssue[]) => number[]
}

/** A request of an HTTP Archive that is of no operation: a browser records all that a page asks for. */
export interface LeftOut {
  /** Its method and URL, without the query. */
  readonly leftOut: string
}

/**
 * The issues of a text, or the name of a request that is left out.
 *
 * @throws {InputError} if the text is not JSON, or cannot be told to be anything that the contract knows.
 */
export function findIssues(validator: Validator, input: TextInput, options: KindOptions): TextFindings | LeftOut {
  if (input.format === 'sse') return ofTranscript(validator, input, options)
  const value = parseJson(input.text, input)
  if (input.format === 'har') {
    const recording = isJsonObject(value) ? parseHarEntry(value, input.index, input.folder) : undefined
    if (recording === undefined) return {leftOut: nameOfEntry(value)}
    const {method, url_origin: origin = '', url_path: path} = recording.exchange
    const isOwn = findOperation(validator.contract, method, `${origin}${path}`)?.isOwnHost === true
    return isOwn ? ofRecording(validator, recording, input) : {leftOut: `${method} ${origin}${path}`}
  }
  const {as} = options
  const isExchange = as === 'exchange' || (as === undefined && looksLikeExchange(value))
  if (isExchange) return ofRecording(validator, parseExchange(value, input.text), input)
  return ofBody(validator, tell(validator, value, {input, options}), {value, input})
}

function ofTranscript(validator: Validator, {text, file}: TextInput, options: KindOptions): TextFindings {
  const operationId = listSubjects(validator.contract, {...options, part: 'event'}).next().value?.subject.operationId
  if (operationId === undefined)
    throw new InputError('Found an event stream, expected the operation to answer with one.', {file})
  const {issues, omitted} = validator.checkStream(operationId, text)
  return {
    subject: `stream of ${operationId}`,
    facts: () => ({...noFacts, operation: operationId}),
    issues: toPart('stream', issues),
    omitted,
    find: (all) =>
      findInStream(
        text,
        all.map((issue) => targetOf(issue)),
      ),
  }
}

function ofRecording(
  validator: Validator,
  {exchange, issues: own, spotOf, isKnown = () => true}: Recording,
  {text}: TextInput,
): TextFindings {
  const malformed = new Set(own.filter(({severity}) => severity === 'error').map(({part}) => part))
  const {issues, omitted} = validator.validateExchange(exchange)
  const isTold = (issue: ExchangeIssue) => isKnown(issue) && (issue.in !== undefined || !malformed.has(issue.part))
  return {
    subject: nameOf(exchange),
    facts: () => factsOfExchange(validator, exchange),
    ...(exchange.id !== undefined && {id: exchange.id}),
    issues: [...own, ...issues.filter(isTold)],
    omitted,
    find: (all) => findSpots(text, all.map(spotOf)),
  }
}

/** The method and path of an exchange, with the status if there was a response. */
function nameOf({method, url_path: target, status}: Exchange): string {
  return [shorten(method), shorten(shownPathOf(target)), status === 0 ? [] : String(status)].flat().join(' ')
}

function ofBody(
  validator: Validator,
  subject: Subject,
  {value, input: {text}}: {value: unknown; input: TextInput},
): TextFindings {
  const part = subject.part === 'event' ? 'stream' : subject.part
  const {issues, omitted} = validateSubject(validator, subject, value)
  return {
    subject: `${subject.part} of ${subject.operationId}`,
    facts: () => ({
      ...noFacts,
      operation: subject.operationId,
      status: subject.part === 'response' ? subject.status : null,
      model: modelNameOf(value),
    }),
    issues: [...findDuplicateIssues(text, value, [{part, pointer: ''}]), ...toPart(part, issues)],
    omitted,
    find: (all) =>
      findInJson(
        text,
        all.map((issue) => targetOf(issue)),
      ),
  }
}

function tell(
  validator: Validator,
  value: unknown,
  {input, options}: {input: TextInput; options: KindOptions},
): Subject {
  const {as, operationId, status} = options
  const limits: SubjectLimits = {operationId, status, ...(as !== 'exchange' && {part: as})}
  const told = tellSubject(validator.contract, value, limits)
  // Whoever says what it is gets an answer for any value, also for one that has nothing in common with it.
  const subject =
    told ?? (as === undefined ? undefined : listSubjects(validator.contract, limits).next().value?.subject)
  if (subject) return subject
  const whole = operationId === undefined ? `the ${validator.contract.title}` : quote(operationId)
  const found =
    as === undefined ? `${describeValue(value)}, which is no payload of ${whole}` : `no ${as} in this operation`
  const wanted = as === undefined && operationId !== undefined ? '"--as"' : '"--as" and "--operation"'
  throw new InputError(`Found ${found}: say what it is with ${wanted}.`, {
    file: input.file,
    position: input.start,
  })
}

function validateSubject(validator: Validator, subject: Subject, value: unknown): Result {
  switch (subject.part) {
    case 'request':
      return validator.validateRequest(subject.operationId, value)
    case 'response':
      return validator.validateResponse(subject.operationId, subject.status, value)
    case 'event':
      return validator.validateEvent(subject.operationId, value)
    default:
      return subject satisfies never
  }
}

function toPart(part: ExchangePart, issues: readonly Issue[]): ExchangeIssue[] {
  return issues.map((issue) => ({part, ...issue}))
}
