import {sayChange} from '../codegen/docs/say.ts'
import type {Header, Operation, OperationResponse} from '../contract.ts'
import {findResponse, statusOf} from '../http/find-response.ts'
import {isSuccess} from '../http/status.ts'
import {ownValue} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import type {ChangeList} from './change-list.ts'
import {compareContent, schemaOfMedia, type ComparedBody} from './compare-content.ts'
import {compareStreams} from './compare-streams.ts'
import {placeOf} from './place.ts'
import {messageOf, proveMessage, giverOf, type MessagePart} from './prove.ts'
import {answerBodyOf, responderOf, responseOf, type ResponseParts} from './requests.ts'
import type {OperationPair} from './side.ts'

/** Compares the responses of an operation, by status. */
export function compareResponses(list: ChangeList, pair: OperationPair): void {
  const [before, after] = [pair.old.operation.responses, pair.new.operation.responses]
  const {title} = pair
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const status = freeStatus(key, before, after)
    if (status === undefined) continue
    const [old, next] = [findResponse(before, status), findResponse(after, status)]
    const described = {
      operation: title,
      message: sayChange(Object.hasOwn(before, key) ? 'responseRemoved' : 'responseAdded', {
        status: key,
        operation: title,
      }),
    }
    if (!Object.hasOwn(after, key))
      list.add(
        {...described, code: 'response-removed'},
        isSuccess(status) && key !== 'default'
          ? {class: 'possibly', reason: sayChange('waitedForResponse')}
          : {class: 'additive'},
      )
    if (!Object.hasOwn(before, key))
      list.add(
        {...described, code: 'response-added'},
        isSuccess(status) && old === undefined
          ? {class: 'possibly', reason: sayChange('unknownSuccess')}
          : {class: 'additive'},
      )
    // Of what no success is described by name, "default" tells failures.
    const isOther = isSuccess(status) && key !== 'default' && [old, next].some((found) => found?.key === 'default')
    if (old !== undefined && next !== undefined && !isOther)
      compareResponse(list, {pair, status, key: responderOf(pair) === 'service' ? next.key : old.key, name: key}, [
        old.response,
        next.response,
      ])
  }
}

/** A status that a key stands for in both descriptions, and no other key does before it. */
function freeStatus(key: string, before: Operation['responses'], after: Operation['responses']): number | undefined {
  const first = statusOf(key, 500)
  const isFree = (status: number) =>
    [before, after].every((responses) => !Object.hasOwn(responses, key) || findResponse(responses, status)?.key === key)
  const range =
    key === 'default'
      ? [500, 400, 418, 503, 300, 200]
      : /^\dxx$/i.test(key)
        ? Array.from({length: 30}, (_, index) => first + index)
        : [first]
  return range.find(isFree)
}

interface Answered {
  readonly pair: OperationPair
  readonly status: number
  /** The key that the giver has it under. */
  readonly key: string
  /** The key for people. */
  readonly name: string
}

function compareResponse(
  list: ChangeList,
  answered: Answered,
  [old, next]: readonly [OperationResponse, OperationResponse],
): void {
  const {pair, status, key, name} = answered
  const {sides} = list
  const sender = responderOf(pair)
  compareHeaders(list, answered, [old.headers, next.headers])
  const part: ComparedBody = {
    sender,
    operation: pair.title,
    message: (mediaType, body) =>
      responseOf(sides, pair, {key, status, body, mediaType: mediaType === '' ? undefined : mediaType}),
  }
  compareContent(list, {
    old: old.content,
    next: next.content,
    part,
    title: sayChange('response', {status: name, operation: pair.title}),
    compareStreams: (media) => compareStreams(list, {pair, status, key}, media),
  })
}

type Headers = OperationResponse['headers']

function compareHeaders(list: ChangeList, answered: Answered, [before, after]: readonly [Headers, Headers]): void {
  const {pair, name: key} = answered
  const {title} = pair
  for (const [name, header] of Object.entries(before)) {
    const other = ownValue(after, name)
    const where = sayChange('header', {name, status: key, operation: title})
    const described = {operation: title}
    if (other === undefined) {
      const reason = sayChange('headerWasOptional')
      const verdict = header.required ? proveHeader(list, answered, name) : undefined
      list.add(
        {...described, code: 'header-removed', message: sayChange('partRemoved', {where})},
        verdict ?? {class: 'possibly', reason},
      )
      continue
    }
    if (header.required !== other.required) {
      const isLooser = other.required !== true
      list.add(
        {
          ...described,
          code: isLooser ? 'header-optional' : 'header-required',
          message: sayChange(isLooser ? 'partOptional' : 'partRequired', {where}),
        },
        isLooser
          ? (proveHeader(list, answered, name) ?? {
              class: 'possibly',
              reason: sayChange('noResponseWithout'),
            })
          : {class: 'additive'},
      )
    }
    compareHeader(list, answered, name, [header, other])
  }
  for (const name of Object.keys(after))
    if (!Object.hasOwn(before, name))
      list.add(
        {
          code: 'header-added',
          operation: title,
          message: sayChange('partAdded', {where: sayChange('header', {name, status: key, operation: title})}),
        },
        {class: 'additive'},
      )
}

/** A response without a header. */
function proveHeader(list: ChangeList, answered: Answered, name: string) {
  const message = messageOf(
    {message: (parts: Partial<ResponseParts>) => answerWith(list, answered, parts)},
    {without: [name]},
  )
  const witness =
    message &&
    proveMessage(list.sides, message, ({in: location, path}) => location === 'header' && path === join('', name))
  return witness && ({class: 'breaking', witness} as const)
}

function answerWith(list: ChangeList, {pair, status, key}: Answered, parts: Partial<ResponseParts>) {
  const sender = responderOf(pair)
  const {contract} = giverOf(list.sides, sender)
  const {operation} = giverOf(pair, sender)
  return responseOf(list.sides, pair, {key, status, ...answerBodyOf(contract, operation, {key, sender}), ...parts})
}

function compareHeader(
  list: ChangeList,
  answered: Answered,
  name: string,
  [old, next]: readonly [Header, Header],
): void {
  const {pair, name: key} = answered
  const sender = responderOf(pair)
  const [was, is] = [schemaOfMedia(list.sides.old, old), schemaOfMedia(list.sides.new, next)]
  const prefix = join('', name)
  const part: MessagePart = {
    sender,
    title: sayChange('header', {name, status: key, operation: pair.title}),
    operation: pair.title,
    isText: true,
    pathOf: ({in: location, path}) =>
      location === 'header' && (path === prefix || path.startsWith(`${prefix}/`))
        ? path.slice(prefix.length)
        : undefined,
    message: (value) => answerWith(list, answered, {headers: {[name]: value}}),
  }
  list.compare(part, {old: was, next: is, oldAt: '', newAt: '', place: placeOf({old: was, new: is}, sender)})
}
