import type {Contract, MediaType, Operation} from '../../contract.ts'
import {streamContentOf} from '../../http/content.ts'
import {statusOf} from '../../http/find-response.ts'
import {isJson, isJsonLines} from '../../http/media-type.ts'
import {ownValue} from '../../json/own.ts'
import {perfectFit, scoreFit} from './score-fit.ts'

/** The kind that a payload is taken for. */
export type Subject =
  | {readonly part: 'request'; readonly operationId: string}
  | {readonly part: 'response'; readonly operationId: string; readonly status: number}
  | {readonly part: 'event'; readonly operationId: string}

export interface SubjectLimits {
  readonly part?: Subject['part'] | undefined
  readonly operationId?: string | undefined
  readonly status?: number | undefined
}

/** The subject whose schema names the most of a value's properties; nothing if none names any. The first of equals wins. */
export function tellSubject(contract: Contract, value: unknown, limits: SubjectLimits): Subject | undefined {
  const perfect = perfectFit(value)
  let best: {subject: Subject; score: number} | undefined
  for (const {subject, schema} of listSubjects(contract, limits)) {
    const score = scoreFit(ownValue(contract.schemas, schema)!, value)
    if (score > (best?.score ?? 0)) best = {subject, score}
    if (score >= perfect) break
  }
  return best?.subject
}

/** All subjects of a contract within limits, requests first, since they are what people write by hand. */
export function* listSubjects(
  contract: Contract,
  {part, operationId, status}: SubjectLimits,
): Generator<{subject: Subject; schema: string}, void> {
  const ids = Object.keys(contract.operations).filter((id) => operationId === undefined || id === operationId)
  for (const list of [listRequests, listResponses, listEvents])
    for (const id of ids)
      for (const found of list(id, ownValue(contract.operations, id)!)) {
        const {subject} = found
        if (part !== undefined && subject.part !== part) continue
        if (status !== undefined && subject.part === 'response' && subject.status !== status) continue
        yield found
      }
}

function* listRequests(
  operationId: string,
  {requestBody}: Operation,
): Generator<{subject: Subject; schema: string}, void> {
  for (const schema of schemasOf(requestBody?.content ?? {})) yield {subject: {part: 'request', operationId}, schema}
}

function* listResponses(
  operationId: string,
  {responses}: Operation,
): Generator<{subject: Subject; schema: string}, void> {
  for (const [key, {content}] of Object.entries(responses)) {
    const status = statusOf(key, 500)
    for (const schema of schemasOf(content)) yield {subject: {part: 'response', operationId, status}, schema}
  }
}

function* listEvents(operationId: string, {responses}: Operation): Generator<{subject: Subject; schema: string}, void> {
  for (const {content} of Object.values(responses)) {
    const schema = streamContentOf(content)?.schema
    if (schema !== undefined) yield {subject: {part: 'event', operationId}, schema}
  }
}

function schemasOf(content: Readonly<Record<string, MediaType>>): string[] {
  return Object.entries(content).flatMap(([type, {schema}]) =>
    (isJson(type) || isJsonLines(type)) && schema !== undefined ? [schema] : [],
  )
}
