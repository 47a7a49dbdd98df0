import {sayChange, sayText} from '../codegen/docs/say.ts'
import type {ListedOperation} from '../codegen/read/list-operations.ts'
import type {ChangeList} from './change-list.ts'
import {compareContent, requestBodyPart} from './compare-content.ts'
import {compareParameters} from './compare-parameters.ts'
import {compareResponses} from './compare-responses.ts'
import {compareSecurity} from './compare-security.ts'
import {giverOf, proveMessage, messageOf} from './prove.ts'
import {requestOf, requesterOf, sampleOfMedia} from './requests.ts'
import type {OperationPair, Side} from './side.ts'

/** Compares all that two descriptions say of what goes over the wire. */
export function compareOperations(list: ChangeList): void {
  const {old, new: next} = list.sides
  const [before, after] = [sideOperations(old), sideOperations(next)]
  for (const [key, operation] of before) {
    const other = after.get(key)
    if (other === undefined) removed(list, operation, {after, before})
    else {
      list.here = {old: operation.pointer, new: other.pointer}
      comparePair(list, {old: operation, new: other, title: operation.title, isIncoming: operation.isIncoming})
      list.here = {}
    }
  }
  const oldIds = new Set([...before.values()].map(({id}) => id))
  for (const [key, {id, title, pointer}] of after)
    if (!before.has(key) && !(oldIds.has(id) && ![...before].some(([known, one]) => one.id === id && after.has(known))))
      list.add(
        {
          code: 'operation-added',
          message: sayChange('operationAdded', {operation: title}),
          operation: title,
          new: pointer,
        },
        {class: 'additive'},
      )
}

interface Found {
  readonly id: string
  readonly title: string
  readonly pointer: string
  readonly isIncoming: boolean
  readonly operation: OperationPair['old']['operation']
}

/**
 * The operations of a description by what tells them apart on the wire: the method, and the path without the names of its parameters, but with the one
 * that may hold slashes.
 */
export function sideOperations({contract, model}: Side): ReadonlyMap<string, Found> {
  const pointers = new Map(model.listed.map(({id, operation}: ListedOperation) => [id, operation.pointer]))
  const found = new Map<string, Found>()
  for (const [id, operation] of Object.entries(contract.operations)) {
    const title = `${operation.method.toUpperCase()} ${operation.path}`
    const greedy = operation.parameters.find((parameter) => parameter.greedy)?.name
    const nameless = operation.path.replaceAll(/\{([^{}]*)\}/g, (_, name) => (name === greedy ? '{+}' : '{}'))
    found.set(`${operation.method} ${nameless}`, {
      id,
      operation,
      title,
      isIncoming: false,
      pointer: pointers.get(id) ?? '',
    })
  }
  for (const [kind, named] of [
    ['webhook', contract.webhooks],
    ['callback', contract.callbacks],
  ] as const)
    for (const [id, operation] of Object.entries(named ?? {})) {
      const title = `${sayText(`${kind}Label`)} ${operation.method.toUpperCase()} ${operation.path}`
      found.set(`${title} ${kind === 'callback' ? id : ''}`, {id, operation, title, isIncoming: true, pointer: ''})
    }
  return found
}

function removed(
  list: ChangeList,
  {id, operation, title, pointer, isIncoming}: Found,
  {after, before}: {readonly after: ReadonlyMap<string, Found>; readonly before: ReadonlyMap<string, Found>},
): void {
  const moved = [...after].find(([key, other]) => other.id === id && !before.has(key))?.[1]
  const described = {
    code: moved === undefined ? 'operation-removed' : 'operation-moved',
    message:
      moved === undefined
        ? sayChange('operationRemoved', {operation: title})
        : sayChange('operationMoved', {operation: title, other: moved.title}),
    operation: title,
    ...(pointer !== '' && {old: pointer}),
  }
  if (isIncoming) return list.add(described, {class: 'possibly', reason: sayChange('waitedFor')})
  const named = {id, operation}
  const pair = {old: named, new: named, title, isIncoming}
  const message = messageOf({message: () => requestOf(list.sides, pair)}, undefined)
  const witness = message && proveMessage(list.sides, message, ({code}) => code === 'unknown-operation')
  list.add(
    described,
    witness === undefined ? {class: 'possibly', reason: sayChange('otherTakes')} : {class: 'breaking', witness},
  )
}

function comparePair(list: ChangeList, pair: OperationPair): void {
  compareParameters(list, pair)
  compareRequestBodies(list, pair)
  compareResponses(list, pair)
  if (!pair.isIncoming) compareSecurity(list, pair)
}

function compareRequestBodies(list: ChangeList, pair: OperationPair): void {
  const [old, next] = [pair.old.operation.requestBody, pair.new.operation.requestBody]
  if (old === undefined && next === undefined) return
  const sender = requesterOf(pair)
  const {title} = pair
  const where = sayChange('requestBody', {operation: title})
  const [given, taken] = sender === 'client' ? [old, next] : [next, old]
  const described = (code: string, key: Parameters<typeof sayChange>[0]) => ({
    code,
    message: sayChange(key, {where}),
    operation: title,
  })
  const prove = (parts: Parameters<typeof requestOf>[2], about: (code: string) => boolean) => {
    const message = messageOf({message: () => requestOf(list.sides, pair, parts)}, undefined)
    const witness = message && proveMessage(list.sides, message, (issue) => issue.in === undefined && about(issue.code))
    return witness === undefined
      ? ({class: 'possibly', reason: sayChange('noRequest')} as const)
      : ({class: 'breaking', witness} as const)
  }
  const isRequired = taken?.required === true && given?.required !== true
  if (old === undefined || next === undefined) {
    const code = old === undefined ? 'request-body-added' : 'request-body-removed'
    const key = old === undefined ? (next?.required ? 'bodyAddedRequired' : 'partAdded') : 'partRemoved'
    if (isRequired)
      return list.add(
        described(code, key),
        prove({body: undefined}, () => true),
      )
    if (taken !== undefined) return list.add(described(code, key), {class: 'additive'})
    const content = Object.entries(given?.content ?? {})[0]
    const body = content && list.sides[sender === 'client' ? 'old' : 'new']
    return list.add(
      described(code, key),
      prove(body === undefined ? {} : firstBody(list, pair, content!), (one) => one === 'unexpected-body'),
    )
  }
  if (old.required !== next.required)
    list.add(
      described(
        next.required ? 'request-body-required' : 'request-body-optional',
        next.required ? 'partRequired' : 'partOptional',
      ),
      isRequired ? prove({body: undefined}, () => true) : {class: 'additive'},
    )
  compareContent(list, {
    old: old.content,
    next: next.content,
    part: requestBodyPart(list.sides, pair),
    title: where,
  })
}

function firstBody(
  list: ChangeList,
  pair: OperationPair,
  [mediaType, media]: readonly [string, {readonly schema?: string}],
): Parameters<typeof requestOf>[2] {
  const sender = requesterOf(pair)
  return {body: sampleOfMedia(giverOf(list.sides, sender).contract, media, sender), mediaType}
}
