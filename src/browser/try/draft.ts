import type {Operation, Parameter} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {encodeBody} from '../../http/encode-body.ts'
import {isJson, isMultipart, isJsonLines, isUrlEncoded} from '../../http/media-type.ts'
import {requestTexts, withQuery} from '../../http/request-texts.ts'
import type {Issue} from '../../issue.ts'
import {locate} from '../../json/locate.ts'
import {ownValue} from '../../json/own.ts'
import {parseOrKeep} from '../../json/parse-any-json.ts'
import {findSyntaxFault, parseJson} from '../../json/parse-json.ts'
import {TextLines} from '../../json/text-lines.ts'
import type {LiveTrial} from './trial.ts'

/** A request as its author has typed it. */
export interface Draft {
  /** Texts by the index of their parameter. An empty one is not sent. */
  readonly parameters: readonly string[]
  readonly body?: {readonly mediaType: string; readonly text: string}
}

/** An issue of a draft, and the offset in the text of the body where it is. */
export interface DraftIssue extends Issue {
  readonly offset?: number
  readonly line?: number
}

/** A request, before it becomes one of a platform that may not send all that an API describes. */
export interface PlainRequest {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: BodyInit
}

/** Bodies that are edited as JSON, whatever they are sent as. */
function isStructured(mediaType: string): boolean {
  return isJson(mediaType) || isUrlEncoded(mediaType) || isMultipart(mediaType) || isJsonLines(mediaType)
}

/** The text that stands for a value in the form. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The text that stands for the value of a body. */
export function bodyText(value: unknown, mediaType: string): string {
  return typeof value === 'string' && !isStructured(mediaType) ? value : JSON.stringify(value, null, 2)
}

/** A text is itself where the schema allows that, else the JSON that it may be. */
function valueOf({contract}: LiveTrial, {schema}: Parameter, text: string): unknown {
  const own = schema === undefined ? undefined : ownValue(contract.schemas, schema)
  return own?.is(text) === true ? text : parseOrKeep(text)
}

/** @throws {InputError} if the text of the body is no JSON, and has to be. */
function bodyValue({body}: Draft): unknown {
  if (body === undefined) return undefined
  return isStructured(body.mediaType) ? parseJson(body.text) : body.text
}

function textsOf(trial: LiveTrial, {parameters}: Draft) {
  const values = trial.operation.parameters.flatMap((parameter, index) => {
    const text = parameters[index] ?? ''
    return text === '' ? [] : [[parameter, valueOf(trial, parameter, text)] as const]
  })
  return requestTexts(trial.operation, values)
}

/** The issues of a draft: of its parameters and of its body. */
export function checkDraft(trial: LiveTrial, draft: Draft): readonly DraftIssue[] {
  const {operationId, validator} = trial
  const {pathTexts, query, headers} = textsOf(trial, draft)
  const text = draft.body?.text ?? ''
  const options = {
    headers: Object.fromEntries(headers),
    query: query.join('&'),
    encodedPath: Object.fromEntries(pathTexts),
    ...(draft.body && {contentType: draft.body.mediaType}),
  }
  const isSyntaxFault = draft.body !== undefined && isStructured(draft.body.mediaType) && !isJsonText(text)
  const {issues} = isSyntaxFault
    ? validator.validateRequest(operationId, undefined, {...options, isBodyUnknown: true})
    : validator.validateRequest(operationId, bodyValue(draft), options)
  const lines = new TextLines(text)
  if (isSyntaxFault) {
    const {offset, message} = findSyntaxFault(text)
    const {line} = lines.positionOf(offset)
    return [{severity: 'error', code: 'malformed-json', path: '', message, offset, line}, ...issues]
  }
  if (draft.body === undefined || !isStructured(draft.body.mediaType)) return issues
  const places = locate(
    text,
    issues.filter((issue) => issue.in === undefined).map((issue) => issue.path),
  )
  return issues.map((issue) => {
    const place = issue.in === undefined ? places.get(issue.path) : undefined
    const offset = place?.key ?? place?.value
    return offset === undefined ? issue : {...issue, offset, line: lines.positionOf(offset).line}
  })
}

function isJsonText(text: string): boolean {
  try {
    parseJson(text)
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

/** A draft as a request. What is not JSON, and has to be, goes out as it is: the answer to it is worth a look too. */
export function toPlainRequest(trial: LiveTrial, draft: Draft): PlainRequest {
  const {path, query, headers} = textsOf(trial, draft)
  const {body} = draft
  const target = withQuery(path, query)
  if (body === undefined) return {path: target, headers}
  const isSent = isStructured(body.mediaType) && !isJson(body.mediaType) && isJsonText(body.text)
  const encoded = isSent
    ? encodeBody(parseJson(body.text), body.mediaType, encodingOf(trial.operation, body.mediaType))
    : {body: body.text, contentType: body.mediaType}
  const {contentType = body.mediaType} = encoded
  return {path: target, headers: [...headers, ['content-type', contentType]], body: encoded.body}
}

/** Headers of a part are left to those who write one. */
function encodingOf({requestBody}: Operation, mediaType: string): NonNullable<Parameters<typeof encodeBody>[2]> {
  const encoding = ownValue(requestBody?.content ?? {}, mediaType)?.encoding ?? {}
  return Object.fromEntries(Object.entries(encoding).map(([name, {headers: _, ...field}]) => [name, field]))
}
