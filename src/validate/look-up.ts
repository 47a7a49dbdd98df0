import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {InputError} from '../errors.ts'
import {type MediaTypes, jsonContentOf, schemaOf, streamContentOf} from '../http/content.ts'
import {ownValue} from '../json/own.ts'
import {suggest} from '../schema/explain/suggest.ts'
import type {EventStreamDescription} from './stream/create-event-checker.ts'

/** An operation, a webhook or a callback by its id. @throws {InputError} if the contract has no such operation. */
export function operationOf(contract: Contract, operationId: string): Operation {
  const known = ownValue(contract.operations, operationId)
  if (known !== undefined) return known
  const {operations, webhooks = {}, callbacks = {}} = contract
  const other = ownValue(webhooks, operationId) ?? ownValue(callbacks, operationId)
  if (other !== undefined) return other
  throw unknown('operation', operationId, [operations, webhooks, callbacks].flatMap(Object.keys))
}

/** The id of a webhook or a callback, by that or by its name in the description. @throws {InputError} if the contract has no such one. */
export function webhookIdOf({webhooks = {}, callbacks = {}}: Contract, name: string): string {
  const all = [...Object.entries(webhooks), ...Object.entries(callbacks)]
  const [found] = all.find(([id]) => id === name) ?? all.find(([, {path}]) => path === name) ?? []
  if (found !== undefined) return found
  throw unknown(
    'webhook',
    name,
    all.map(([id]) => id),
  )
}

const sent = new WeakMap<Contract, ReadonlySet<Operation>>()

/** Tells webhooks and callbacks, whose requests the service sends and whose responses it receives. */
export function isSentByService(contract: Contract, operation: Operation): boolean {
  const {webhooks, callbacks} = contract
  if (webhooks === undefined && callbacks === undefined) return false
  let known = sent.get(contract)
  if (known === undefined)
    sent.set(contract, (known = new Set([webhooks, callbacks].flatMap((kind) => Object.values(kind ?? {})))))
  return known.has(operation)
}

function unknown(kind: string, name: string, known: readonly string[]): InputError {
  const meant = suggest(name, known)
  const expected = known.length === 0 ? 'expected none.' : `expected one of ${known.join(', ')}.`
  return new InputError(
    `Found the unknown ${kind} "${name}", ${meant === undefined ? expected : `did you mean "${meant}"?`}`,
  )
}

/** Null where there is none. */
const jsonSchemas = new WeakMap<MediaTypes, CompiledSchema | null>()

/** The schema of a JSON body, or of one line of JSON Lines. */
export function jsonSchemaOf(contract: Contract, content: MediaTypes): CompiledSchema | undefined {
  const known = jsonSchemas.get(content)
  if (known !== undefined) return known ?? undefined
  const schema = schemaOf(contract, jsonContentOf(content))
  jsonSchemas.set(content, schema ?? null)
  return schema
}

/** Tells operations one of whose responses may be an event stream. */
export function hasEventStream({responses}: Pick<Operation, 'responses'>): boolean {
  return Object.values(responses).some(({content}) => streamContentOf(content) !== undefined)
}

const eventStreams = new WeakMap<Operation, EventStreamDescription>()

/** @throws {InputError} if the operation has no event stream. */
export function eventStreamOf(contract: Contract, operationId: string): EventStreamDescription {
  const operation = operationOf(contract, operationId)
  const known = eventStreams.get(operation)
  if (known !== undefined) return known
  const found = findEventStream(contract, operation)
  if (found === undefined) throw new InputError(`The operation "${operationId}" answers with no event stream.`)
  eventStreams.set(operation, found)
  return found
}

function findEventStream(contract: Contract, {responses}: Operation): EventStreamDescription | undefined {
  for (const {content} of Object.values(responses)) {
    const media = streamContentOf(content)
    if (media === undefined) continue
    const itemSchema = media.itemSchema === undefined ? undefined : ownValue(contract.schemas, media.itemSchema)
    return {declared: media.eventStream, schema: schemaOf(contract, media), itemSchema}
  }
  return undefined
}
